//! The day and the time of day inside a mention, for a reader who combines mentions.

use crate::calendar::DAY;
use crate::eval::Arena;
pub(crate) use crate::mention::Parts;
use crate::mention::{ClockPart, DatePart, Grain, Moment, PartOfDay, Reading, Side, Value};
use crate::rank::Ranker;
use crate::sem::{Bound, Expr, ExprId, Fields, Time, flag, mask};
use crate::zones;
use jiff::civil::DateTime;

/// The parts of a time.
pub(crate) fn of(ranker: &Ranker<'_>, arena: &Arena, time: Time, readings: &[Reading]) -> Parts {
    let best = readings.first().map(|r| &r.value);
    let zone_index = zone_in(arena, time.expr);
    Parts {
        date: date_part(ranker, arena, time, best),
        clock: clock_part(arena, time, best),
        zone: zone_index.and_then(zones::label),
        own_time: match zone_index {
            Some(zones::MINE) => Some(true),
            Some(zones::YOURS) => Some(false),
            _ => None,
        },
        order_unsure: time.has(flag::NUMERIC),
        next_weekday: time.has(flag::NEXT_WEEKDAY),
        date_borrowed: false,
        approximate: time.has(flag::APPROXIMATE),
        holiday: time.has(flag::HOLIDAY),
        deadline: time.has(flag::BY),
        weekday_conflict: false,
    }
}

fn zone_in(arena: &Arena, id: ExprId) -> Option<u16> {
    match arena.get(id) {
        Expr::InZone { zone, .. } => Some(zone),
        Expr::And { coarse, fine } => zone_in(arena, fine).or_else(|| zone_in(arena, coarse)),
        Expr::Range { from, to } => zone_in(arena, to).or_else(|| zone_in(arena, from)),
        Expr::UpTo { to } => zone_in(arena, to),
        Expr::Lasting { from, .. } => zone_in(arena, from),
        _ => None,
    }
}

fn starts(value: &Value) -> Option<(Moment, Option<Moment>, Grain)> {
    match value {
        Value::Point { start, grain } => Some((*start, None, *grain)),
        Value::Span { start, end, grain } => Some((*start, Some(*end), *grain)),
        Value::Open { at, grain, .. } => Some((*at, None, *grain)),
        Value::Duration { .. } | Value::Set(_) => None,
    }
}

fn date_part(ranker: &Ranker<'_>, arena: &Arena, time: Time, best: Option<&Value>) -> Option<DatePart> {
    if !time.fixes(mask::DATE) {
        return None;
    }
    let (start, end, grain) = starts(best?)?;
    let weekday = weekday_in(arena, time.expr);
    let weekday_only = time.mask & mask::DATE == mask::WEEKDAY;
    let in_days = |start, end, weekday, range| {
        Some(DatePart { start, end, grain: Grain::Day, weekday, weekday_only, range })
    };
    if is_weekend(arena, time.expr) {
        let (first, end) = days_of_weekend(start.local)?;
        return in_days(first, end, None, true);
    }
    if time.fixes(mask::TIME) || grain < Grain::Day {
        let first = midnight(start.local);
        if let Some((first, last)) = days_of(ranker, arena, time.expr, first) {
            return in_days(first, last, weekday, true);
        }
        let end = first.checked_add(jiff::SignedDuration::from_secs(DAY)).ok()?;
        return in_days(first, end, weekday, false);
    }
    let first = if time.bound == Bound::Closed {
        start.local
    } else {
        let found = ranker.stretch(arena, time.expr)?;
        ranker.local(found.start)?
    };
    let last = match end {
        Some(end) => end.local,
        None => {
            let found = ranker.stretch(arena, time.expr)?;
            let length = found.end - found.start;
            first.checked_add(jiff::SignedDuration::from_secs(length)).ok()?
        }
    };
    let range = matches!(arena.get(time.expr), Expr::Range { .. });
    Some(DatePart { start: midnight(first), end: last, grain, weekday, weekday_only, range })
}

fn midnight(at: DateTime) -> DateTime {
    at.date().to_datetime(jiff::civil::Time::midnight())
}

/// A weekend begins on Friday evening; its days are Saturday and Sunday.
fn days_of_weekend(begin: DateTime) -> Option<(DateTime, DateTime)> {
    let ahead = (6 - i32::from(begin.weekday().to_monday_one_offset())).max(0);
    let first = midnight(begin).checked_add(jiff::ToSpan::days(ahead)).ok()?;
    Some((first, first.checked_add(jiff::ToSpan::days(2)).ok()?))
}

fn is_weekend(arena: &Arena, id: ExprId) -> bool {
    match arena.get(id) {
        Expr::Weekend | Expr::WeekendOf { .. } => true,
        Expr::Cycle { unit, .. } => unit == crate::sem::Unit::Weekend,
        Expr::And { coarse, fine } => is_weekend(arena, fine) || is_weekend(arena, coarse),
        Expr::InZone { expr, .. } => is_weekend(arena, expr),
        Expr::Relative { base, .. } => is_weekend(arena, base),
        _ => false,
    }
}

/// The days of "Monday to Thursday 9-11" or "next week in the mornings", where they are more than one; `first` is the
/// day that was found first.
fn days_of(ranker: &Ranker<'_>, arena: &Arena, id: ExprId, first: DateTime) -> Option<(DateTime, DateTime)> {
    let days = finest_days(arena, id)?;
    let found = ranker.stretch(arena, days)?;
    let (from, to) = (ranker.local(found.start)?, ranker.local(found.end)?);
    let length = found.end - found.start;
    let whole = found.start.rem_euclid(DAY) == 0 && length.rem_euclid(DAY) == 0;
    if !whole || !(DAY + 1..=31 * DAY).contains(&length) {
        return None;
    }
    let ranged = matches!(arena.get(days), Expr::Range { .. });
    if !ranged && from <= first && first < to {
        return Some((from, to));
    }
    Some((first, first.checked_add(jiff::SignedDuration::from_secs(length)).ok()?))
}

/// The finest part of an expression that names days.
fn finest_days(arena: &Arena, id: ExprId) -> Option<ExprId> {
    match arena.get(id) {
        Expr::InZone { expr, .. } => finest_days(arena, expr),
        Expr::UpTo { to } => finest_days(arena, to),
        Expr::And { coarse, fine } if names_days(arena, fine) => finest_days(arena, fine).or(Some(coarse)),
        Expr::And { coarse, .. } => Some(coarse),
        _ => None,
    }
}

fn names_days(arena: &Arena, id: ExprId) -> bool {
    match arena.get(id) {
        Expr::Clock(_) | Expr::Part(_) | Expr::Now => false,
        Expr::And { coarse, fine } => names_days(arena, coarse) || names_days(arena, fine),
        Expr::Range { from, to } => names_days(arena, from) || names_days(arena, to),
        Expr::InZone { expr, .. } => names_days(arena, expr),
        Expr::Lasting { from, .. } => names_days(arena, from),
        Expr::Fields(fields) => fields.weekday.is_some() || fields.day.is_some() || fields.month.is_some(),
        _ => true,
    }
}

fn weekday_in(arena: &Arena, id: ExprId) -> Option<u8> {
    match arena.get(id) {
        Expr::Fields(Fields { weekday, .. }) => weekday,
        Expr::ThisWeekday { weekday }
        | Expr::LastWeekday { weekday }
        | Expr::WeekdayOfWeek { weekday, .. } => Some(weekday),
        Expr::Relative { base, .. } => weekday_in(arena, base),
        Expr::And { coarse, fine } => weekday_in(arena, coarse).or_else(|| weekday_in(arena, fine)),
        Expr::InZone { expr, .. } => weekday_in(arena, expr),
        Expr::UpTo { to } => weekday_in(arena, to),
        _ => None,
    }
}

fn clock_part(arena: &Arena, time: Time, best: Option<&Value>) -> Option<ClockPart> {
    if !time.fixes(mask::TIME) || time.has(flag::SHIFT) {
        return None;
    }
    let (start, end, grain) = starts(best?)?;
    let minute =
        |at: DateTime| u16::try_from(i32::from(at.hour()) * 60 + i32::from(at.minute())).unwrap_or(0);
    let from_min = minute(start.local);
    let to_min = end.map(|end| {
        let to = minute(end.local);
        if to <= from_min { to + 1440 } else { to }
    });
    let part = part_in(arena, time.expr);
    // "06:30": a leading zero is of a 24-hour clock.
    let padded = crate::grammar::clock_in(arena, time.expr).is_some_and(|clock| clock.padded);
    let half_unsaid = time.has(flag::TWELVE) && !padded;
    let side = match time.bound {
        Bound::Closed => None,
        Bound::After => Some(Side::After),
        Bound::Before => Some(Side::Before),
    };
    Some(ClockPart {
        from_min,
        to_min,
        side,
        half_unsaid,
        bare_hour: half_unsaid && grain == Grain::Hour,
        approximate: time.has(flag::APPROXIMATE),
        part,
    })
}

fn part_in(arena: &Arena, id: ExprId) -> Option<PartOfDay> {
    match arena.get(id) {
        Expr::Part(part) => Some(part),
        Expr::And { coarse, fine } => part_in(arena, fine).or_else(|| part_in(arena, coarse)),
        Expr::Relative { base, .. } => part_in(arena, base),
        Expr::UpTo { to } => part_in(arena, to),
        _ => None,
    }
}
