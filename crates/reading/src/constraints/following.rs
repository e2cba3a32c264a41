//! "Friday the 13th, or else Monday and Tuesday of the following week": the week behind that of the date before.

use super::small::coordinates;
use super::{Days, Piece};
use crate::lang::Cue;
use crate::scene::Scene;
use jiff::ToSpan;
use jiff::civil::Date;

/// Moves the days of a following week behind the date that they follow.
pub(super) fn following(scene: &Scene<'_>, pieces: &mut [Piece]) {
    let inside = |p: &Piece| {
        let names = |h: &&crate::text::Hit<Cue>| p.words.start <= h.words.start && h.words.end <= p.words.end;
        p.days.is_some() && scene.hits.iter().filter(names).any(|h| h.cue == Cue::WeekAfter)
    };
    for last in 0..pieces.len() {
        if !pieces.get(last).is_some_and(inside) {
            continue;
        }
        let first = list_to(scene, pieces, last);
        let Some(monday) = date_before(scene, pieces, first).and_then(week_behind) else { continue };
        for days in pieces.iter_mut().take(last + 1).skip(first).filter_map(|p| p.days.as_mut()) {
            move_to(days, monday);
        }
    }
}

/// Where a list of days that ends here begins: "*Monday* and Tuesday of the following week".
fn list_to(scene: &Scene<'_>, pieces: &[Piece], last: usize) -> usize {
    let mut first = last;
    while let (Some(here), Some(before)) =
        (pieces.get(first), first.checked_sub(1).and_then(|i| pieces.get(i)))
    {
        let small = |i: usize| {
            let fold = scene.text.fold_at(i);
            coordinates(fold) || ["el", "the", "am", "le", "o", "of", "ou", "na", "a"].contains(&fold)
        };
        let joined =
            before.words.end + 2 >= here.words.start && (before.words.end..here.words.start).all(small);
        if !joined || before.days.as_ref().is_none_or(|d| d.weekday.is_none()) {
            break;
        }
        first -= 1;
    }
    first
}

/// The date that was named last before a place, in the same sentence or the one before.
fn date_before(scene: &Scene<'_>, pieces: &[Piece], first: usize) -> Option<Date> {
    let sentence = scene.sentence_of(pieces.get(first)?.words.start);
    let near = sentence.start.checked_sub(1).map_or(sentence.start, |i| scene.sentence_of(i).start);
    let before = pieces.get(..first)?.iter().rev().take_while(|p| p.words.start >= near);
    let mut dates = before.filter_map(|p| p.days.as_ref()).filter(|d| d.open.is_none() && d.count() <= 7);
    dates.next().map(|d| d.from)
}

fn week_behind(date: Date) -> Option<Date> {
    let ahead = 7 - i64::from(date.weekday().to_monday_zero_offset());
    date.checked_add(ahead.days()).ok()
}

/// The same weekdays, in the week of that Monday.
fn move_to(days: &mut Days, monday: Date) {
    let offset = i64::from(days.from.weekday().to_monday_zero_offset());
    let long = i64::from(days.count());
    let Ok(from) = monday.checked_add(offset.days()) else { return };
    if let Ok(to) = from.checked_add(long.days()) {
        *days = Days { from, to, weekday_only: false, ..days.clone() };
    }
}
