//! What is left open of a refusal: "unless it's after 10", "tough but doable", "not before the board meeting on the 12th".

use super::{Hours, Open, Piece, Stance, Statement, Stretch};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Hit;
use std::ops::Range;

/// Words between a "not before" and the date of the event that bounds it.
const EVENT_WORDS: usize = 8;

/// "Not before the board meeting on the 12th": the event bounds by its date.
pub(super) fn not_before_event(scene: &Scene<'_>, pieces: &mut [Piece]) {
    for at in 0..pieces.len() {
        let Some(piece) = pieces.get(at) else { continue };
        let single = piece.days.as_ref().is_some_and(|d| d.count() == 1 && d.open.is_none() && !d.repeats);
        let segment = scene.segment_of(piece.words.start);
        let from = piece.words.start.saturating_sub(EVENT_WORDS).max(segment.start);
        let from =
            at.checked_sub(1).and_then(|i| pieces.get(i)).map_or(from, |before| before.words.end.max(from));
        let lead = (from..piece.words.start.saturating_sub(2))
            .find(|i| denies_before(scene.text.fold_at(*i), scene.text.fold_at(i + 1)));
        let (Some(lead), Some(piece)) =
            (lead.filter(|_| single && piece.hours.is_none()), pieces.get_mut(at))
        else {
            continue;
        };
        piece.words.start = lead;
        if let Some(days) = &mut piece.days {
            days.open = Some(Open::After);
            days.weekday_only = false;
        }
    }
}

/// "Not before", in all the languages.
fn denies_before(first: &str, second: &str) -> bool {
    const NOT_BEFORE: [(&str, &str); 10] = [
        ("not", "before"),
        ("not", "until"),
        ("nicht", "vor"),
        ("erst", "nach"),
        ("pas", "avant"),
        ("no", "antes"),
        ("non", "prima"),
        ("niet", "voor"),
        ("pas", "na"),
        ("nao", "antes"),
    ];
    NOT_BEFORE.contains(&(first, second))
}

/// "No Tuesday morning, unless it's after 10": of the day that is left out, only what the condition does not name.
pub(super) fn unless(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let Some((before, [here, ..])) = statements.split_at_mut_checked(at) else { continue };
        let Some(before) = before.last_mut() else { continue };
        let refused = matches!(before.stance, Stance::Against | Stance::Except) && !before.days.is_empty();
        let bound = here.hours.and_then(|h| Some((h, h.open?))).filter(|_| here.days.is_empty());
        let (Some((hours, open)), true) = (bound, refused && before.sentence == here.sentence) else {
            continue;
        };
        let mut gap = before.words.end..here.words.start;
        if !gap.any(|i| excepts(scene.text.fold_at(i), scene.text.fold_at(i + 1))) {
            continue;
        }
        let other = if open == Open::After { Open::Before } else { Open::After };
        before.hours = Some(Hours { open: Some(other), ..hours });
        before.stance = Stance::Except;
        here.stance = Stance::Aside;
        here.said = true;
    }
}

/// "Any day but Tuesday", with no week named: any Tuesday.
pub(super) fn every_such(scene: &Scene<'_>, statements: &mut [Statement]) {
    const NEAR: usize = 4;
    let framed =
        |s: &Statement| s.stance == Stance::For && s.days.iter().any(|d| d.open.is_none() && d.count() > 1);
    if statements.iter().any(framed) {
        return;
    }
    let any = |words: &Range<usize>| {
        let day = |h: &Hit<Cue>| {
            h.words.end <= words.start
                && words.start <= h.words.end + NEAR
                && scene.sentence_of(words.start).contains(&h.words.start)
        };
        scene.hits.of(Cue::AnyDay).any(day) || left_out_of_all(scene, words)
    };
    for statement in statements.iter_mut().filter(|s| s.stance == Stance::Except && any(&s.words)) {
        for days in statement.days.iter_mut().filter(|d| d.weekday_only && d.count() == 1 && d.open.is_none())
        {
            days.repeats = true;
            days.weekdays = days.weekday.into_iter().collect();
        }
    }
}

/// "Anything but" stands before these words.
pub(crate) fn left_out_of_all(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const ALL: [&str; 7] = ["anything", "everything", "alles", "tout", "todo", "tutto", "tudo"];
    const BUT: [&str; 13] = [
        "but", "except", "bar", "ausser", "außer", "sauf", "menos", "salvo", "excepto", "tranne", "eccetto",
        "behalve", "exceto",
    ];
    const NEAR: usize = 4;
    let opens = |i: usize| ALL.contains(&scene.text.fold_at(i)) && BUT.contains(&scene.text.fold_at(i + 1));
    (words.start.saturating_sub(NEAR)..words.start).any(opens)
}

/// "Unless", in all the languages.
fn excepts(first: &str, second: &str) -> bool {
    const PAIRS: [(&str, &str); 16] = [
        ("sei", "denn"),
        ("ausser", "wenn"),
        ("außer", "wenn"),
        ("sauf", "si"),
        ("a", "moins"),
        ("salvo", "que"),
        ("salvo", "si"),
        ("menos", "que"),
        ("no", "ser"),
        ("meno", "che"),
        ("salvo", "che"),
        ("salvo", "se"),
        ("nao", "ser"),
        ("except", "if"),
        ("except", "after"),
        ("but", "after"),
    ];
    matches!(first, "unless" | "tenzij") || PAIRS.contains(&(first, second))
}

/// "Thursday is tough but doable": it is possible. Where any day is, it is no more than that.
pub(super) fn grudging(scene: &Scene<'_>, sentence: &mut [Stretch]) {
    for at in 0..sentence.len() {
        let Some([here, behind @ ..]) = sentence.get_mut(at..) else { continue };
        let next = behind.first().filter(|n| !super::stance::timed(scene, &n.words));
        let end = next.map_or(here.words.end, |n| n.words.end);
        let hard = [Cue::Cannot, Cue::Refused].iter().any(|c| scene.has_in(*c, &here.words));
        let refused = here.stance == Stance::Against || here.stance == Stance::Aside && hard;
        let refused = refused && super::stance::timed(scene, &here.words);
        if refused && (here.words.start..end).any(|i| turns_to_possible(scene, i)) {
            let open = scene.has(Cue::AnyDay) || scene.has(Cue::AllBut);
            here.stance = if open { Stance::Aside } else { Stance::For };
            here.rather = false;
        }
    }
}

/// "But doable" begins here.
fn turns_to_possible(scene: &Scene<'_>, at: usize) -> bool {
    const BUT: [&str; 9] = ["but", "yet", "aber", "doch", "mais", "pero", "ma", "maar", "mas"];
    const POSSIBLE: [&str; 21] = [
        "doable",
        "possible",
        "manageable",
        "feasible",
        "workable",
        "machbar",
        "moglich",
        "drin",
        "schaffbar",
        "faisable",
        "jouable",
        "posible",
        "factible",
        "viable",
        "fattibile",
        "possibile",
        "mogelijk",
        "haalbaar",
        "doenlijk",
        "possivel",
        "viavel",
    ];
    const DEGREES: [&str; 6] = ["still", "just", "noch", "encore", "nog", "ainda"];
    let fold = |i: usize| scene.text.fold_at(i);
    let skipped = at + 1 + usize::from(DEGREES.contains(&fold(at + 1)));
    BUT.contains(&fold(at)) && POSSIBLE.contains(&fold(skipped))
}
