//! Stances that a stretch takes from those beside it: a time before its verb, one that is told as the reason for another.

use super::stance::{Stance, Stretch, fragment, points_back, timed};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;

/// A time before its verb ("Tuesday, Wednesday or Thursday, all of them work"): a stretch that only names times and
/// has no stance of its own takes that of the next one that has.
pub(super) fn look_ahead(scene: &Scene<'_>, sentence: &mut [Stretch]) {
    let mut next: Option<Stance> = None;
    let mut pointed: Option<Stance> = None;
    let mut told = 0;
    let first = sentence.first().map(|s| s.words.clone());
    for stretch in sentence.iter_mut().rev() {
        let mut bare = true;
        if stretch.said && !(stretch.loose && pointed.is_some()) {
            bare = false;
            next = (!timed(scene, &stretch.words)
                && (matches!(stretch.stance, Stance::For | Stance::Against)
                    || stretch.stance == Stance::Busy && !stretch.loose))
                .then_some(stretch.stance);
            told = stretch.words.start;
        } else if let Some(stance) = pointed.filter(|_| timed(scene, &stretch.words)) {
            stretch.stance = stance;
            stretch.said = true;
            pointed = None;
            continue;
        }
        pointed = next.filter(|s| *s != Stance::Busy && stretch.said && points_back(scene, &stretch.words));
        let after = scene.text.words.get(stretch.words.end);
        if bare && after.is_some_and(|w| w.brk >= Break::Colon) {
            next = None;
        }
        let bare = bare && !scene.has_in(Cue::Only, &stretch.words);
        if bare
            && let Some(stance) = next
            && (stance != Stance::Busy || stretch.words.end == told && first.as_ref() == Some(&stretch.words))
            && fragment(scene, &stretch.words)
        {
            stretch.stance = stance;
            stretch.said = true;
        }
    }
}

/// What happens on a day, told before a turn to another time that is asked for, is why: "the plumber comes Tuesday,
/// so let us say Wednesday".
pub(super) fn give_reasons(scene: &Scene<'_>, stretches: &mut [Stretch]) {
    let mut turned = None;
    for stretch in stretches.iter_mut().rev() {
        let asked = stretch.stance == Stance::For && stretch.said && timed(scene, &stretch.words);
        if asked && (scene.has_in(Cue::Turn, &stretch.words) || stretch.rather) {
            turned = Some(stretch.sentence);
        }
        let asks = scene.sentences.get(stretch.sentence).is_some_and(|s| s.asks);
        let dated = scene.pieces.iter().any(|p| p.days.is_some() && stretch.words.contains(&p.words.start));
        let told = stretch.stance == Stance::Aside && !stretch.said && dated;
        if told && turned == Some(stretch.sentence) && !asks && !fragment(scene, &stretch.words) {
            stretch.stance = Stance::Busy;
        }
    }
}
