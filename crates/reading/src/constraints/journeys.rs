//! Journeys told as facts: "I land at Heathrow 16:40, leave Friday noon, back Sunday". Nothing of them is offered; what
//! lies before an arrival and behind a departure is taken.

use super::stance::{of, timed};
use super::{Open, Stance, Statement, Stretch};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Hit;
use std::ops::Range;

/// Makes the stretches that tell a leg of a journey say that somebody is away.
pub(super) fn legs(scene: &Scene<'_>, sentence: &mut [Stretch]) {
    for stretch in sentence {
        if is_leg(scene, &stretch.words) {
            stretch.stance = Stance::Busy;
            stretch.said = true;
            stretch.loose = false;
            stretch.only = false;
        }
    }
}

/// Bounds the days of these legs: of an arrival what lies before it, of a departure what lies behind it. Where no day is
/// told with the hour, it is that of the one day offered before.
pub(super) fn journeys(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 0..statements.len() {
        let Some((before, [here, ..])) = statements.split_at_mut_checked(at) else { continue };
        if here.stance != Stance::Busy || !here.said {
            continue;
        }
        let stretches = super::stretches(scene);
        let Some(stretch) = stretches.iter().find(|s| s.words.contains(&here.words.start)) else { continue };
        if !is_leg(scene, &stretch.words) {
            continue;
        }
        let leg = nearest(scene, &stretch.words, &here.words);
        if here.days.is_empty() {
            let offered = before.iter().rev().find(|s| s.stance == Stance::For && !s.days.is_empty());
            let day = offered.filter(|s| s.days.iter().all(|d| d.count() == 1 && d.open.is_none()));
            here.days = day.filter(|s| s.days.len() == 1).map(|s| s.days.clone()).unwrap_or_default();
        }
        let whole = here.hours.is_none() && leg != Open::After;
        if here.days.is_empty() || whole {
            here.stance = Stance::Aside;
        }
        if let Some(hours) = here.hours.as_mut().filter(|h| h.open.is_none()) {
            hours.open = Some(leg);
            hours.to_min = None;
        }
    }
}

/// "Thursday at 3pm my time. I'm in London till the 20th": who speaks of their own clock tells where they are, and not
/// that they are away.
pub(super) fn stays(scene: &Scene<'_>, statements: &mut [Statement]) {
    let own = statements.iter().any(|s| s.stance == Stance::For && s.own_time == Some(true));
    for statement in statements.iter_mut().filter(|s| own && s.stance == Stance::Busy) {
        if scene.places.stays.iter().any(|stay| stay.said.contains(&statement.words.start)) {
            statement.stance = Stance::Aside;
        }
    }
}

/// Whether a stretch tells a leg of a journey: nothing is offered in it, and a journey is told in it, in its sentence, or
/// in the one before.
fn is_leg(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let has = |cue: Cue| scene.has_in(cue, words);
    let lands = has(Cue::Lands);
    if !timed(scene, words) || !(lands || has(Cue::Leaves) || has(Cue::Return)) {
        return false;
    }
    let dayless = scene.pieces.begun_in(words).iter().all(|p| p.days.is_none());
    !(dayless && has(Cue::EndBy) || offers(scene, words) || !lands && !told(scene, words))
}

/// "I land Monday and fly home Thursday": the leg that a time belongs to is that of the last verb before it, else of the
/// first behind it.
fn nearest(scene: &Scene<'_>, words: &Range<usize>, time: &Range<usize>) -> Open {
    // "Mi *vuelo* llega": a noun within a longer phrase is no verb of its own.
    let within = |h: &Hit<Cue>| {
        let mut legs = scene.hits.of_any(&[Cue::Lands, Cue::Leaves]);
        legs.any(|l| {
            l.words.start <= h.words.start && h.words.end <= l.words.end && l.words.len() > h.words.len()
        })
    };
    let verbs = || {
        scene.hits_in(words).filter(|h| !within(h)).filter_map(|h| match h.cue {
            Cue::Lands | Cue::Return => Some((h.words.start, Open::Before)),
            Cue::Leaves => Some((h.words.start, Open::After)),
            _ => None,
        })
    };
    let before = verbs().filter(|(at, _)| *at <= time.start).max_by_key(|(at, _)| *at);
    before.or_else(|| verbs().min_by_key(|(at, _)| *at)).map_or(Open::After, |(_, leg)| leg)
}

/// A word that grants or refuses stands in it.
fn offers(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let granting =
        |cue: Cue| !matches!(cue, Cue::EndBy | Cue::Praised | Cue::Suits | Cue::Would | Cue::Averse);
    // "Freitag geht's zurück": the verb of the journey grants nothing.
    let of_leg = |h: &Hit<Cue>| {
        let mut legs = scene.hits.of_any(&[Cue::Lands, Cue::Leaves, Cue::Return]);
        legs.any(|l| l.words.start <= h.words.start && h.words.start < l.words.end)
    };
    scene
        .hits_in(words)
        .filter(|h| granting(h.cue) && !scene.pieces.hold(&h.words) && !of_leg(h))
        .any(|h| matches!(of(h.cue), Some(Stance::For | Stance::Against | Stance::Except)))
}

/// A journey is told in the sentence, or in the one before it, outside of these words.
fn told(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let sentence = scene.sentence_of(words.start);
    let from = sentence.start.checked_sub(1).map_or(sentence.start, |i| scene.sentence_of(i).start);
    let beside = |h: &Hit<Cue>| {
        (from..sentence.end).contains(&h.words.start)
            && (h.words.end <= words.start || h.words.start >= words.end)
    };
    scene.hits.of_any(&[Cue::Lands, Cue::Travel]).any(beside)
}
