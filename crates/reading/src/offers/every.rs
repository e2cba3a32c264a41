//! Offers named all together: "any of them", "both", "all but the last", "the other two".

use super::claim::{Claim, Fitted, Names, Table};
use super::time::{counts_offers, in_part, within};
use super::voice::{Voice, voice};
use crate::Offered;
use crate::constraints::{Days, Open, Stance, Statement};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Hit, Kind};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::ops::Range;

/// Claims for several at once; `named` are those that name single ones.
pub(crate) fn claims(table: &Table<'_, '_>, named: &[Claim]) -> Vec<Claim> {
    let mut found: Vec<Claim> = all_counted(table);
    for hit in table.scene.hits.iter() {
        let offers = match hit.cue {
            Cue::AllFit if leaves_out(table.scene, hit) => None,
            Cue::AllFit => all(table, hit),
            Cue::Both => both(table, hit),
            Cue::AllBut => but(table, named, hit),
            Cue::Others => others(table, named, hit),
            _ => None,
        };
        let Some(offers) = offers.filter(|o| !o.is_empty()) else { continue };
        if hit.cue != Cue::AllBut
            && hit.cue != Cue::Others
            && (restates(table, named, hit) || restates(table, &found, hit))
        {
            continue;
        }
        let voice = spoken(table, hit);
        found.push(Claim { words: hit.words.clone(), offers, names: Names::Every, voice, statement: None });
    }
    found
}

/// "All three times work".
fn all_counted(table: &Table<'_, '_>) -> Vec<Claim> {
    let phrased = |words: &Range<usize>| {
        table.scene.hits.iter().any(|h| {
            matches!(h.cue, Cue::AllFit | Cue::Both | Cue::NoneFit | Cue::AllBut)
                && h.words.start < words.end
                && words.start < h.words.end
        })
    };
    // "Thank you for the three suggestions" says nothing of them.
    let spoken_of = |words: &Range<usize>| {
        let segment = table.scene.segment_of(words.start);
        let says = |cues: &[Cue]| cues.iter().any(|c| table.scene.has_in(*c, &segment));
        let verb = words.end < segment.end || says(&[Cue::Can, Cue::Suits, Cue::Yes, Cue::Cannot]);
        verb && !says(&[Cue::Courtesy])
    };
    let counted = super::counted(table.scene).into_iter().filter(|words| !phrased(words) && spoken_of(words));
    counted
        .map(|words| {
            let voice = spoken(table, &Hit { cue: Cue::AllFit, words: words.clone() });
            let offers = table.offers.iter().map(|o| o.number).collect();
            Claim { words, offers, names: Names::Every, voice, statement: None }
        })
        .collect()
}

fn spoken(table: &Table<'_, '_>, hit: &Hit<Cue>) -> Voice {
    let scene = table.scene;
    let stretch = table.stretch_of(hit.words.start);
    let (stance, said) = stretch.map_or((Stance::Aside, false), |s| (s.stance, s.said));
    let sentence = scene.sentence_of(hit.words.start);
    let against = scene.has_in(Cue::Cannot, &scene.segment_of(hit.words.start)) && hit.cue != Cue::AllBut;
    let read = match stance {
        Stance::Against | Stance::Except if !against => voice(table, &hit.words, Stance::For, true),
        Stance::Busy if hit.cue == Cue::Both && said && !scene.has_in(Cue::Yes, &sentence) => Voice::Busy,
        Stance::Aside | Stance::Busy if !against => voice(table, &hit.words, Stance::For, true),
        _ => voice(table, &hit.words, stance, said),
    };
    let granted = scene.has_in(Cue::Can, &sentence) || scene.has_in(Cue::Yes, &sentence);
    let segment = scene.segment_of(hit.words.start);
    let condition = scene.hits_in(&(segment.start..hit.words.start)).any(|h| h.cue == Cue::Condition);
    match read {
        Voice::Grants | Voice::Bare | Voice::Aside if condition => Voice::Weighs,
        Voice::Grants | Voice::Bare if hit.cue == Cue::Both && !granted => Voice::Aside,
        Voice::Bare | Voice::Aside if hit.cue != Cue::Both => Voice::Grants,
        read => read,
    }
}

/// "You choose" behind times that were granted leaves the choice among those; "any of the last two" is said of two.
fn restates(table: &Table<'_, '_>, named: &[Claim], hit: &Hit<Cue>) -> bool {
    const CHOOSE: [&str; 26] = [
        "choose",
        "pick",
        "decide",
        "choice",
        "up",
        "wahl",
        "such",
        "aussuch",
        "entscheid",
        "choisi",
        "choix",
        "tranche",
        "decid",
        "eli",
        "escog",
        "scel",
        "scegl",
        "decider",
        "kie",
        "beslis",
        "keuze",
        "escolh",
        "mocht",
        "prefe",
        "lieber",
        "convien",
    ];
    let scene = table.scene;
    let chooses = hit.words.clone().any(|i| CHOOSE.iter().any(|c| scene.text.fold_at(i).starts_with(c)));
    let sentence = scene.sentence_of(hit.words.start);
    named.iter().any(|c| {
        let granted = matches!(c.voice, Voice::Grants | Voice::Bare);
        let over = c.names == Names::Every && sentence.contains(&c.words.start) && c.statement.is_none();
        over || (granted && chooses)
    })
}

/// "Any of them", within the days and hours that stand with it.
fn all(table: &Table<'_, '_>, hit: &Hit<Cue>) -> Option<BTreeSet<u32>> {
    Some(table.offers.iter().map(|o| o.number).filter(|n| bounded(table, hit, *n)).collect())
}

/// "Both": of two, or of two at the hours that stand with it.
fn both(table: &Table<'_, '_>, hit: &Hit<Cue>) -> Option<BTreeSet<u32>> {
    if of_people(table.scene, &hit.words) {
        return None;
    }
    let offers = all(table, hit)?;
    let part = in_part(table, &table.scene.segment_of(hit.words.start), &offers);
    let offers = if part.is_empty() { offers } else { part };
    (offers.len() == 2).then_some(offers)
}

/// "Both of us": people.
fn of_people(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const PEOPLE: [&str; 16] = [
        "us",
        "you",
        "uns",
        "euch",
        "nous",
        "vous",
        "nosotros",
        "nosotras",
        "ustedes",
        "noi",
        "voi",
        "ons",
        "jullie",
        "nos",
        "voces",
        "colleagues",
    ];
    (words.start..words.end + 2).any(|i| PEOPLE.contains(&scene.text.fold_at(i)))
}

/// "All but the Monday": those that are not refused.
fn but(table: &Table<'_, '_>, named: &[Claim], hit: &Hit<Cue>) -> Option<BTreeSet<u32>> {
    let mut refused = refused(named);
    refused.extend(numbers_behind(table.scene, hit.words.end));
    let rest = table.offers.iter().map(|o| o.number).filter(|n| !refused.contains(n));
    (!refused.is_empty()).then(|| rest.collect())
}

/// Whether a phrase for all is part of one for all but some that are named by their numbers.
fn leaves_out(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let over = |b: &Hit<Cue>| b.words.start < hit.words.end && hit.words.start < b.words.end;
    scene.hits.of(Cue::AllBut).any(|b| over(b) && !numbers_behind(scene, b.words.end).is_empty())
}

/// "All fine except *1 and 2*": numbers right behind a phrase, up to the first word that is neither number nor joint.
fn numbers_behind(scene: &Scene<'_>, from: usize) -> Vec<u32> {
    const JOINTS: [&str; 14] =
        ["and", "or", "und", "oder", "et", "ou", "y", "o", "e", "en", "of", "number", "option", "options"];
    let words = scene.text.words.iter().skip(from);
    let listed = words.take_while(|w| w.kind == Kind::Number || JOINTS.contains(&&*w.fold));
    listed.filter_map(|w| w.fold.parse().ok()).collect()
}

/// "The others": those not named before.
fn others(table: &Table<'_, '_>, named: &[Claim], hit: &Hit<Cue>) -> Option<BTreeSet<u32>> {
    let before: BTreeSet<u32> =
        named.iter().filter(|c| c.words.start < hit.words.start).flat_map(|c| c.offers.clone()).collect();
    let rest: BTreeSet<u32> = table.offers.iter().map(|o| o.number).filter(|n| !before.contains(n)).collect();
    (!before.is_empty()).then_some(rest)
}

fn refused(named: &[Claim]) -> BTreeSet<u32> {
    let against = |c: &&Claim| matches!(c.voice, Voice::Refuses | Voice::Busy);
    named.iter().filter(against).flat_map(|c| c.offers.clone()).collect()
}

/// What a phrase for all of them is bounded by: the days of its sentence, the hours of its stretch, and the times
/// proposed before it, of which it leaves the choice.
fn bounded(table: &Table<'_, '_>, hit: &Hit<Cue>, number: u32) -> bool {
    let scene = table.scene;
    let sentence = scene.sentence_of(hit.words.start);
    let segment = scene.segment_of(hit.words.start);
    let has = |s: &Fitted<'_>| s.fits.contains(&number) || until(table, s, &sentence, number);
    let open = |s: &Fitted<'_>| s.stance == Stance::For && !s.rather && !s.days.is_empty();
    let inside = |s: &&Fitted<'_>| open(s) && sentence.contains(&s.words.start);
    let said = table.statements.iter().any(|s| inside(&s) && s.said);
    let mut days = table.statements.iter().filter(inside).filter(|s| s.said || !said).peekable();
    let on_days = days.peek().is_none() || days.any(has);
    let mut hours =
        table.statements.iter().filter(|s| hours_only(scene, s) && segment.contains(&s.words.start));
    let at_hours = hours.all(|s| within(s, table.offers, table.clock).contains(&number));
    let others = |s: &&Fitted<'_>| s.said && open(s) && s.words.start < sentence.start;
    let of_others = table.statements.iter().filter(others).any(|s| s.fits.is_empty());
    on_days && at_hours && !of_others
}

/// "Until Tuesday included": every offer up to that day.
fn until(table: &Table<'_, '_>, statement: &Statement, sentence: &Range<usize>, number: u32) -> bool {
    const INCLUDED: [&str; 13] = [
        "einschliesslich",
        "einschlieslich",
        "inklusive",
        "inclusive",
        "included",
        "including",
        "inclus",
        "compris",
        "incluido",
        "inclusa",
        "compreso",
        "inclusief",
        "incluindo",
    ];
    let included = sentence.clone().any(|i| INCLUDED.contains(&table.scene.text.fold_at(i)));
    let day = |o: &&Offered| table.clock.zone.local(o.slot.start()).date();
    let before =
        |d: &Days, date: Date| d.open == Some(Open::Before) && (date < d.to || (included && date == d.to));
    let offer = table.offers.iter().find(|o| o.number == number);
    statement.hours.is_none() && offer.is_some_and(|o| statement.days.iter().any(|d| before(d, day(&o))))
}

/// Hours without a day, as they stand in "both mornings".
fn hours_only(scene: &Scene<'_>, statement: &Statement) -> bool {
    let hours = statement.hours.is_some() && statement.days.is_empty() && !statement.rather;
    hours && matches!(statement.stance, Stance::For | Stance::Aside) && !counts_offers(scene, statement)
}
