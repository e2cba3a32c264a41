//! When somebody has to leave: "I stop at 1", "um 13 Uhr ist Schluss", "tengo que irme a las 5".

use super::{Open, Piece, Stance, Statement};
use crate::lang::Cue;
use crate::scene::Scene;
use std::ops::Range;

/// Days from which on a stretch of them is a frame that single days are exceptions to.
const MANY: i32 = 3;

/// "I have to be out of the door at 11": the hour is the end of what suits.
pub(super) fn ended_by(scene: &Scene<'_>, piece: &mut Piece) {
    // "Bin ich ab 13 Uhr weg": from then on is until then.
    let within =
        |h: &&crate::text::Hit<Cue>| h.words.start < piece.words.end && piece.words.end <= h.words.end;
    let gone = scene.hits.of(Cue::EndBy).find(within).is_some_and(|h| piece.words.start >= h.words.start);
    let leaves = leaves(scene, &piece.words);
    let ends = |h: &&mut super::Hours| h.is_point() && leaves || h.open == Some(Open::After) && gone;
    let Some(hours) = piece.hours.as_mut().filter(ends) else { return };
    hours.open = Some(Open::Before);
    if hours.half_unsaid && hours.from_min < 9 * 60 {
        hours.from_min += 12 * 60;
    }
}

/// Whether a word of leaving stands beside these words.
pub(super) fn leaves(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let segment = scene.segment_of(words.start);
    let beside = |h: &crate::text::Hit<Cue>| {
        h.words.start <= words.end + 1 && h.words.end + 1 >= words.start && segment.contains(&h.words.start)
    };
    scene.hits.of(Cue::EndBy).any(beside) && !scene.has_in(Cue::Late, &segment)
}

/// Of the days that wait for an hour of leaving, the single ones, where there are any.
pub(super) fn keep_single_days(statements: &[Statement], waiting: &mut Vec<usize>) {
    let single = |at: &usize| {
        statements.get(*at).is_some_and(|s| s.days.iter().all(|d| d.count() < MANY && d.open.is_none()))
    };
    if waiting.iter().any(single) {
        waiting.retain(single);
    }
}

/// "Any day next week, Friday I stop at 1": of one day among many that suit, what follows the leaving is taken out; and
/// so it is where the leaving is said as something that does not suit.
pub(super) fn leavings(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 0..statements.len() {
        let Some((before, [here, after @ ..])) = statements.split_at_mut_checked(at) else { continue };
        let offered = |s: &Statement| s.stance == Stance::For;
        let Some(hours) = here.hours.as_mut().filter(|h| h.open == Some(Open::Before)) else { continue };
        if !leaves(scene, &here.words) {
            continue;
        }
        let many = |s: &Statement| {
            s.stance == Stance::For && s.days.iter().any(|d| d.count() >= MANY || d.open.is_some())
        };
        let single = here.days.iter().any(|d| d.count() == 1 && d.open.is_none());
        // "Fridays I stop at two", a host's rule, is one for Fridays alone; and when a place closes, nobody offers the
        // hours before.
        let rule = scene.by_host() && scene.has(Cue::Standing) && scene.stage().is_none();
        let closes = scene.has_in(Cue::PlaceWord, &scene.segment_of(here.words.start));
        // "My flight leaves on Thursday at two", and nothing is offered that it would end.
        let journey = scene.has_in(Cue::Travel, &scene.segment_of(here.words.start));
        if here.stance == Stance::For && single && journey && !before.iter().chain(after.iter()).any(offered)
        {
            here.stance = Stance::Aside;
            here.said = true;
            continue;
        }
        match here.stance {
            Stance::For if single && (rule || closes || before.iter().any(many)) => {
                here.stance = Stance::Except
            }
            Stance::Busy | Stance::Except if single => {}
            _ => continue,
        }
        hours.open = Some(Open::After);
    }
}
