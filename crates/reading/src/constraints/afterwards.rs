//! What comes after the times just named: "Wednesday or Thursday. After that I am on leave until November".

use super::compose::Statement;
use super::{Open, Stance};
use crate::lang::Cue;
use crate::scene::Scene;

/// An absence that ends some day, and is said to come afterwards, begins behind the days offered before it.
pub(super) fn afterwards(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let Some((before, [here, ..])) = statements.split_at_mut_checked(at) else { continue };
        let against = matches!(here.stance, Stance::Busy | Stance::Against);
        if !against || !scene.has_in(Cue::Afterwards, &scene.segment_of(here.words.start)) {
            continue;
        }
        let offered = before.iter().rev().find(|s| s.stance == Stance::For && !s.days.is_empty());
        let Some(last) = offered.and_then(|s| s.days.iter().map(|d| d.to).max()) else { continue };
        for days in here.days.iter_mut().filter(|d| d.open == Some(Open::Before) && d.to > last) {
            days.open = None;
            days.from = last;
        }
    }
}
