//! Which day a weekday is, and how many: that of the offer, any such day of a month, the whole week around it.

use super::{Days, Hours, Piece};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;
use jiff::ToSpan;
use jiff::civil::Date;

/// A weekday alone is that of the offer, or of the meeting, that falls on it.
pub(super) fn on_offer(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(thread) = &scene.conversation.thread else { return };
    let Some(days) =
        piece.days.as_mut().filter(|d| d.weekday_only && d.count() == 1 && d.open.is_none() && !d.repeats)
    else {
        return;
    };
    let slots = thread.offers.iter().map(|o| o.slot).chain(thread.meeting);
    let dates: Vec<Date> = slots.map(|s| scene.zone.local(s.start()).date()).collect();
    if dates.contains(&days.from) {
        return;
    }
    let weekday = days.from.weekday();
    let mut same: Vec<Date> =
        dates.iter().filter(|d| d.weekday() == weekday && **d > days.from).copied().collect();
    same.dedup();
    if let [one] = same.as_slice()
        && let Some(one) = Days::one(*one)
    {
        *days = Days { weekday: days.weekday, ..one };
    }
}

/// A month is named in the sentence: "a Tuesday in February".
fn month_beside(scene: &Scene<'_>, piece: &Piece) -> bool {
    let sentence = scene.sentence_of(piece.words.start);
    let month = |i: usize| super::names::is_month(scene.text.fold_at(i));
    (piece.words.end..sentence.end.min(piece.words.end + 8)).any(month)
}

/// "This Thursday" is no other, whatever week is spoken of.
pub(super) fn this_one(scene: &Scene<'_>, piece: &mut Piece) {
    const THIS: [&str; 16] = [
        "this",
        "diesen",
        "diesem",
        "dieser",
        "ce",
        "este",
        "esta",
        "questo",
        "questa",
        "deze",
        "dit",
        "neste",
        "nesta",
        "aquest",
        "kommenden",
        "coming",
    ];
    if let Some(days) = piece.days.as_mut().filter(|d| d.weekday_only && d.count() == 1 && d.open.is_none()) {
        days.weekday_only = !THIS.contains(&scene.text.fold_at(piece.words.start));
    }
}

/// "Any Tuesday in November": every such day.
pub(super) fn any_such(scene: &Scene<'_>, piece: &mut Piece) {
    let first = piece.words.start;
    let close = scene.text.words.get(first).is_some_and(|w| w.brk <= Break::Line);
    let before = first.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let one = ["un", "una", "um", "uma", "ein", "einen", "einem", "a", "een"];
    let of_many = one.contains(&before) || one.contains(&scene.text.fold_at(first));
    let said = close && super::names::means_any(before)
        // "Alle 9 di martedì" are no nine Tuesdays.
        || super::names::means_any(scene.text.fold_at(first)) && !piece.hours_first
        || of_many && month_beside(scene, piece);
    if let Some(days) =
        piece.days.as_mut().filter(|d| said && d.weekday_only && d.count() == 1 && d.open.is_none())
    {
        days.weekdays = days.weekday.into_iter().collect();
        days.repeats = true;
    }
}

/// "The week beginning 2 November": from Monday to Sunday around that day.
pub(super) fn whole_week(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(days) = &mut piece.days else { return };
    let said = scene.hits.of(Cue::WeekOf).any(|h| {
        h.words.start <= piece.words.start
            && (h.words.end + 2 > piece.words.start)
            && h.words.start + 5 > piece.words.start
            && scene.sentence_of(h.words.start).contains(&piece.words.start)
    });
    if !said || days.count() != 1 || days.open.is_some() {
        return;
    }
    let back = i32::from(days.from.weekday().to_monday_zero_offset());
    if let Ok(monday) = days.from.checked_sub(back.days())
        && let Ok(end) = monday.checked_add(7.days())
    {
        *days = Days {
            from: monday,
            to: end,
            weekday: None,
            weekday_only: false,
            weekdays: Vec::new(),
            open: None,
            repeats: false,
        };
    }
}

/// "The second half of March", "second half" of a day: the half named before or behind it.
pub(super) fn half_of(scene: &Scene<'_>, piece: &mut Piece) {
    let near = |h: &crate::text::Hit<Cue>| {
        h.words.end <= piece.words.end + 2 && h.words.end + 2 >= piece.words.start
    };
    let said = |cue: Cue| {
        scene
            .hits
            .iter()
            .any(|h| h.cue == cue && near(h) && scene.sentence_of(h.words.start).contains(&piece.words.start))
    };
    let (first, second) = (said(Cue::FirstHalf), said(Cue::SecondHalf));
    let Some(days) = &mut piece.days else { return };
    if first == second {
        return;
    }
    let count = days.count();
    if (28..=31).contains(&count) && days.from.day() == 1 {
        let middle = days.from.checked_add(15.days()).unwrap_or(days.from);
        if first { days.to = middle } else { days.from = middle }
    } else if count == 1 && piece.hours.is_none() {
        let (from, to) = if first { (9 * 60, 13 * 60) } else { (13 * 60, 18 * 60) };
        piece.hours = Some(Hours { to_min: Some(to), part: true, ..Hours::point(from) });
    }
}

/// "Thursday or Friday next week": the week said with the last of them is that of all.
pub(super) fn same_week(scene: &Scene<'_>, pieces: &mut [Piece]) {
    for index in 1..pieces.len() {
        let (Some(before), Some(here)) = (pieces.get(index - 1).cloned(), pieces.get_mut(index)) else {
            continue;
        };
        let week = before
            .days
            .as_ref()
            .filter(|d| d.weekday.is_some() && !d.weekday_only && d.count() == 1)
            .map(|d| d.from);
        let gap = here.words.start.saturating_sub(before.words.end);
        if let (Some(week), Some(days)) = (week, &mut here.days)
            && (gap <= 1 || scene.sentence_of(here.words.start).contains(&before.words.start))
            && days.weekday_only
            && !days.is_frame()
            && days.from < week
            && let Some(weekday) = days.weekday
        {
            let back = i32::from(week.weekday().to_monday_zero_offset());
            let date =
                week.checked_sub(back.days()).and_then(|m| m.checked_add((i32::from(weekday) - 1).days()));
            if let Some(one) = date.ok().and_then(Days::one) {
                *days = Days { weekday: Some(weekday), ..one };
            }
        }
    }
    for index in (1..pieces.len()).rev() {
        let Some(next) = pieces.get(index) else { continue };
        let Some(week) = next
            .days
            .as_ref()
            .filter(|d| d.weekday.is_some() && !d.weekday_only && d.count() == 1)
            .map(|d| d.from)
        else {
            continue;
        };
        let from = next.words.start;
        let dated =
            next.words.clone().any(|i| scene.text.fold_at(i).starts_with(|c: char| c.is_ascii_digit()));
        let Some(here) = pieces.get_mut(index - 1) else { continue };
        let close = from >= here.words.end
            && from - here.words.end <= 2
            && (here.words.end..=from).all(|i| scene.text.words.get(i).is_some_and(|w| w.brk < Break::Colon));
        let Some(days) = &mut here.days else { continue };
        if !close || !days.weekday_only || days.is_frame() || here.hours.is_some() {
            continue;
        }
        let Some(weekday) = days.weekday else { continue };
        let back = i32::from(week.weekday().to_monday_zero_offset());
        let date = week.checked_sub(back.days()).and_then(|m| m.checked_add((i32::from(weekday) - 1).days()));
        // "Friday or Monday the 7th": days are named in their order, so Friday comes before that date.
        let date = date.ok().filter(|date| !(dated && *date > week));
        if let Some(one) = date.and_then(Days::one) {
            *days = Days { weekday: Some(weekday), ..one };
        }
    }
}
