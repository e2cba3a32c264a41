//! A bare number, which is that of an offer only where the mail says little else, or where a verb of taking governs it.

use super::claim::{Claim, Names, Table};
use super::order::{is_small, spoken};
use super::voice::{Voice, is_polite};
use crate::Offered;
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Kind;
use std::collections::BTreeSet;
use std::ops::Range;

const TAKING: [&str; 37] = [
    "take",
    "taking",
    "pick",
    "choose",
    "prefer",
    "favour",
    "nehme",
    "nehmen",
    "wahle",
    "wahlen",
    "bevorzuge",
    "prends",
    "prenons",
    "choisis",
    "prefere",
    "tomo",
    "elijo",
    "escojo",
    "prefiero",
    "quedo",
    "quedamos",
    "prendo",
    "prendiamo",
    "scelgo",
    "preferisco",
    "neem",
    "nemen",
    "kies",
    "kiezen",
    "fico",
    "ficamos",
    "escolho",
    "prefiro",
    "go",
    "going",
    "vote",
    "opto",
];

/// Words for an offer, in whatever language a mail of three words may be.
const OPTIONS: [&str; 17] = [
    "option",
    "options",
    "opcao",
    "opcion",
    "opzione",
    "optie",
    "number",
    "numero",
    "nummer",
    "nr",
    "no",
    "vorschlag",
    "termin",
    "creneau",
    "proposta",
    "propuesta",
    "slot",
];

/// A text that is little more than a number: "2 please", "3 is good". A number that is also the hour of another offer
/// may mean either.
pub(super) fn number(table: &Table<'_, '_>) -> Option<Claim> {
    let scene = table.scene;
    let words = &scene.text.words;
    let mut numbers = words
        .iter()
        .enumerate()
        .filter(|(_, w)| w.kind == Kind::Number)
        .filter_map(|(i, w)| w.fold.parse::<u32>().ok().map(|n| (i, n)));
    let (at, number) = numbers.next().filter(|_| numbers.next().is_none())?;
    let timed = scene.pieces.iter().any(|p| p.words.len() > 1 && p.words.contains(&at));
    if timed || words.len() > 8 || !table.offers.iter().any(|o| o.number == number) || !governs(scene, at) {
        return None;
    }
    let hour = |o: &&Offered| {
        let local = scene.zone.local(o.slot.start());
        u32::try_from(local.hour()).unwrap_or(0) % 12 == number % 12 && local.minute() == 0
    };
    let mut offers = BTreeSet::from([number]);
    offers.extend(table.offers.iter().filter(hour).map(|o| o.number));
    let sentence = scene.sentence_of(at);
    let takes = |words: &Range<usize>| words.clone().any(|i| TAKING.contains(&scene.text.fold_at(i)));
    let open = scene
        .hits_in(&sentence)
        .any(|h| matches!(h.cue, Cue::Propose | Cue::Unsure | Cue::Only) && !takes(&h.words));
    let voice = match spoken(table, &(at..at + 1)) {
        Voice::Busy if takes(&(at.saturating_sub(2)..at)) => Voice::Bare,
        Voice::Grants | Voice::Bare | Voice::Aside if open || scene.asks(&sentence) => Voice::Weighs,
        Voice::Aside => Voice::Bare,
        other => other,
    };
    Some(Claim { words: at..at + 1, offers, names: Names::Order, voice, statement: None })
}

/// The sentence of a number is plain but for it, or a verb of taking leads it and nothing is counted by it: "I'll take 2,
/// as I am away on Tuesday".
fn governs(scene: &Scene<'_>, at: usize) -> bool {
    let added = at.checked_sub(1).is_some_and(|i| ["plus", "and"].contains(&scene.text.fold_at(i)));
    if added || signed(scene, at) {
        return false;
    }
    let sentence = scene.sentence_of(at);
    if of_so_many(scene, at, &sentence) {
        return false;
    }
    let granted = |i: usize| {
        scene.hits.over(i).any(|h| {
            matches!(
                h.cue,
                Cue::Can
                    | Cue::Yes
                    | Cue::Rather
                    | Cue::Propose
                    | Cue::Unsure
                    | Cue::Cannot
                    | Cue::Not
                    | Cue::OptionWord
                    | Cue::Turn
                    | Cue::Courtesy
            ) && !counts(scene, h.cue, i)
        })
    };
    let plain = |i: usize| {
        let fold = scene.text.fold_at(i);
        let said = [TAKING.as_slice(), OPTIONS.as_slice()].iter().any(|list| list.contains(&fold));
        i == at || is_polite(fold) || is_small(fold) || said || granted(i)
    };
    let taken =
        (at.saturating_sub(3).max(sentence.start)..at).any(|i| TAKING.contains(&scene.text.fold_at(i)));
    let ends = !scene.segment_of(at).contains(&(at + 1)) || plain(at + 1);
    sentence.clone().all(plain) || taken && ends
}

/// "I need 3" asks for a number of things.
fn counts(scene: &Scene<'_>, cue: Cue, word: usize) -> bool {
    const NEED: [&str; 18] = [
        "need", "want", "give", "geef", "dammi", "dame", "da", "book", "find", "brauche", "brauchen",
        "besoin", "necesito", "servono", "preciso", "nodig", "schedule", "arrange",
    ];
    cue == Cue::Propose && NEED.contains(&scene.text.fold_at(word))
}

/// "A table for 2", "wir kommen zu 2": so many, unless what takes or approves leads it: "go with 2", "ok for 2".
fn of_so_many(scene: &Scene<'_>, at: usize, sentence: &Range<usize>) -> bool {
    const WITH: [&str; 14] =
        ["for", "fur", "pour", "para", "per", "voor", "zu", "met", "mit", "con", "com", "with", "avec", "in"];
    const GOOD: [&str; 8] = ["ok", "okay", "oke", "fine", "good", "gut", "va", "bien"];
    let led =
        at.checked_sub(1).is_some_and(|i| sentence.contains(&i) && WITH.contains(&scene.text.fold_at(i)));
    let taken = |i: usize| {
        let fold = scene.text.fold_at(i);
        TAKING.contains(&fold) || GOOD.contains(&fold)
    };
    led && !(sentence.start..at).any(taken)
}

/// "+1", "-2", "2x".
fn signed(scene: &Scene<'_>, at: usize) -> bool {
    let before =
        scene.text.words.get(at).and_then(|w| scene.text.raw.get(..w.span.start)).unwrap_or_default();
    before.ends_with(['+', '-', '*', '/', '~', '$', '€', '£'])
}

/// "Number one thing on my list", "option 1 in your mail has a typo": a number of what is no offer, or an offer of which
/// the mail itself is spoken.
pub(super) fn of_a_thing(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const THINGS: [&str; 12] = [
        "thing", "priority", "rule", "reason", "problem", "issue", "fan", "concern", "question", "standing",
        "typo", "in",
    ];
    let next = scene.text.fold_at(words.end);
    let sentence = scene.sentence_of(words.start);
    let granted = scene.has_in(Cue::Can, &sentence) || scene.has_in(Cue::Yes, &sentence);
    THINGS.contains(&next) && (next != "in" || !granted)
}
