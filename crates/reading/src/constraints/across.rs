//! Times that begin on one day and end on another: "from Wednesday 2 pm until Friday noon", "gone from Thursday noon".

use super::{Days, Hours, Open, Piece};
use crate::scene::Scene;
use jiff::ToSpan;
use timex::{Mention, Value};

/// Words that say that what follows is where a time begins.
const FROM: [&str; 13] =
    ["from", "since", "ab", "von", "vom", "seit", "depuis", "partir", "desde", "da", "dal", "vanaf", "des"];

/// Words that say that what follows is where it ends.
const UNTIL: [&str; 16] = [
    "until", "till", "til", "untill", "through", "bis", "jusqu", "jusque", "hasta", "fino", "sino", "ate",
    "tot", "thru", "up", "to",
];

/// The parts of a span with hours over several days: its first day from the hour on, the days between, its last day up
/// to the hour.
pub(super) fn parts(mention: &Mention, piece: &Piece) -> Option<Vec<Piece>> {
    let Some(Value::Span { start, end, .. }) = mention.value() else { return None };
    let (first, mut last) = (start.local.date(), end.local.date());
    // "To Thursday evening" ends where the evening does, at midnight.
    let midnight = end.local.time() == jiff::civil::Time::midnight();
    if midnight {
        last = last.yesterday().ok()?;
    }
    let apart = first.until(last).ok()?.get_days();
    let minute = |at: jiff::civil::DateTime| {
        u16::try_from(i32::from(at.hour()) * 60 + i32::from(at.minute())).unwrap_or(0)
    };
    let clocked = mention.parts.clock.as_ref().is_some_and(|c| c.part.is_none());
    let overnight =
        apart == 1 && !midnight && minute(end.local) <= minute(start.local) && minute(start.local) >= 17 * 60;
    let dated =
        mention.parts.date.as_ref().filter(|_| !mention.parts.deadline && !mention.parts.date_borrowed)?;
    if !(1..=21).contains(&apart) || !clocked || overnight || piece.days.is_none() {
        return None;
    }
    let days = |from: jiff::civil::Date, to| {
        let weekday = u8::try_from(from.weekday().to_monday_one_offset()).ok().filter(|_| dated.weekday_only);
        Some(Days { to, weekday, weekday_only: dated.weekday_only && apart < 7, ..Days::one(from)? })
    };
    let hours = |at: u16, open| Hours { open: Some(open), ..Hours::point(at) };
    let half_unsaid = minute(end.local) < 7 * 60;
    let close = match minute(end.local) {
        _ if midnight => 21 * 60,
        minute if half_unsaid => minute + 720,
        minute => minute,
    };
    let next = first.tomorrow().ok()?;
    let mut found = vec![Piece {
        days: days(first, next),
        hours: Some(hours(minute(start.local), Open::After)),
        ..piece.clone()
    }];
    let whole = Hours { to_min: Some(18 * 60), ..Hours::point(8 * 60) };
    let mut date = next;
    while date < last {
        let after = date.tomorrow().ok()?;
        found.push(Piece { days: days(date, after), hours: Some(whole), ..piece.clone() });
        date = after;
    }
    found.push(Piece {
        days: days(last, last.tomorrow().ok()?),
        hours: Some(hours(close, Open::Before)),
        ..piece.clone()
    });
    Some(found)
}

/// "Gone *from Thursday noon*" goes on to the end of that week, "away *until Wednesday 3 pm*" began before it: the whole
/// days on that side of the bound.
pub(super) fn beyond(scene: &Scene<'_>, piece: &Piece) -> Option<Days> {
    let hours = piece.hours?;
    let days = piece.days.as_ref().filter(|d| d.count() == 1 && d.open.is_none() && !d.repeats)?;
    let led = |words: &[&str]| {
        let first = piece.words.start;
        let day_first = !piece.hours_first;
        // "Tuesday from 3 on" is of that day only.
        let named = super::names::weekday_by_name(scene.text.fold_at(first)).is_some();
        day_first
            && (first.saturating_sub(1)..first + 2).any(|i| {
                words.contains(&scene.text.fold_at(i)) && i < piece.words.end && !(i > first && named)
            })
    };
    let weekday = i32::from(days.from.weekday().to_monday_zero_offset());
    match hours.open {
        Some(Open::After) if led(&FROM) && weekday < 4 => {
            let from = days.to;
            let to = days.from.checked_add((7 - weekday).days()).ok()?;
            Some(Days { to, ..Days::one(from)? })
        }
        Some(Open::Before) if led(&UNTIL) => {
            let today = scene.zone.local(scene.mail.sent).date();
            let rest = Days { to: days.from, ..Days::one(today)? };
            (today < days.from).then_some(rest)
        }
        _ => None,
    }
}
