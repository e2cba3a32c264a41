//! The days and hours of what the grammar of times found.

use super::{Days, Hours, Open};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use timex::{ClockPart, DatePart, Grain, Repeat, Side, Value};
use when::Zone;

pub(super) fn hours(clock: &ClockPart, value: &Value) -> Hours {
    let open = clock.side.map(|side| match side {
        Side::After => Open::After,
        Side::Before => Open::Before,
    });
    let open = open.or(match value {
        Value::Open { side: Side::After, .. } => Some(Open::After),
        Value::Open { side: Side::Before, .. } => Some(Open::Before),
        _ => None,
    });
    let usual = clock.part.map(timex::PartOfDay::usual);
    let (from_min, to_min) = match (usual, open) {
        (Some((from, to)), None) if clock.to_min.is_none() || clock.part.is_some() => (from, Some(to)),
        _ => (clock.from_min, clock.to_min),
    };
    Hours {
        from_min,
        to_min: to_min.filter(|_| open.is_none()),
        open,
        approximate: clock.approximate,
        part: clock.part.is_some(),
        bare: clock.bare_hour,
        half_unsaid: clock.half_unsaid,
    }
}

/// Hours on the clock of the zone that was named with them, since days may still be joined to them.
pub(super) fn own_clock(mut hours: Hours, value: &Value, zone: Option<&str>) -> Hours {
    let Some(zone) = zone.and_then(zone_of) else { return hours };
    let minute = |at: jiff::Timestamp| {
        let local = zone.to_datetime(at);
        u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).unwrap_or(0)
    };
    match value {
        Value::Point { start, .. } => hours.from_min = minute(start.at),
        Value::Span { start, end, .. } => {
            hours.from_min = minute(start.at);
            let to = minute(end.at);
            hours.to_min = Some(if to <= hours.from_min { to + 1440 } else { to });
        }
        Value::Open { at, .. } => hours.from_min = minute(at.at),
        Value::Duration { .. } | Value::Set(_) => {}
    }
    hours
}

pub(super) fn zone_of(name: &str) -> Option<jiff::tz::TimeZone> {
    if let Ok(zone) = Zone::parse(name) {
        return Some(zone.as_jiff().clone());
    }
    let (sign, rest) =
        name.strip_prefix('-').map_or_else(|| (1, name.strip_prefix('+').unwrap_or(name)), |rest| (-1, rest));
    let (hours, minutes) = rest.split_once(':')?;
    let seconds = sign * (hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok()? * 60);
    jiff::tz::Offset::from_seconds(seconds).ok().map(jiff::tz::TimeZone::fixed)
}

/// The hours of a repetition; those of a part of the day are the part that people meet in.
pub(super) fn part_of_day(from: u16, to: Option<u16>) -> Hours {
    let usual = match (from / 60, to.map(|t| t / 60)) {
        (0..=6, Some(12)) => Some((480, 720)),
        (12, Some(17..=19)) => Some((720, 1080)),
        (16..=18, Some(21..=24)) => Some((1020, 1260)),
        _ => None,
    };
    match usual {
        Some((from, to)) => Hours { part: true, ..plain_hours(from, Some(to)) },
        None => plain_hours(from, to),
    }
}

pub(super) fn plain_hours(from_min: u16, to_min: Option<u16>) -> Hours {
    Hours { from_min, to_min, open: None, approximate: false, part: false, bare: false, half_unsaid: false }
}

pub(super) fn days(date: &DatePart, value: &Value, timed: bool) -> Days {
    let from = date.start.date();
    let to = past_end(date.end, from);
    let weekdays = if date.range && date.weekday_only { spanned(from, to) } else { Vec::new() };
    let mut days = Days {
        from,
        to,
        weekday: date.weekday,
        weekday_only: date.weekday_only,
        weekdays,
        open: None,
        repeats: false,
    };
    if let (Value::Open { side, at, .. }, false) = (value, timed) {
        let bound = at.local.date();
        match side {
            Side::After => {
                days.open = Some(Open::After);
                days.from = bound.max(from);
            }
            Side::Before => {
                days.open = Some(Open::Before);
                days.to = if at.local.time() == jiff::civil::Time::midnight() {
                    bound
                } else {
                    past_end(at.local, bound)
                };
                days.from = days.to.yesterday().unwrap_or(days.to);
            }
        }
    }
    days
}

pub(super) fn by_value(value: &Value) -> Option<Days> {
    let (from, to, open) = match value {
        Value::Point { start, grain } if *grain >= Grain::Day => {
            (start.local.date(), start.local.date().tomorrow().ok()?, None)
        }
        Value::Span { start, end, grain } if *grain >= Grain::Day => {
            (start.local.date(), past_end(end.local, start.local.date()), None)
        }
        Value::Open { side, at, grain } if *grain >= Grain::Day => match side {
            Side::After => (at.local.date(), at.local.date().tomorrow().ok()?, Some(Open::After)),
            Side::Before => (at.local.date().yesterday().ok()?, at.local.date(), Some(Open::Before)),
        },
        _ => return None,
    };
    Some(Days { from, to, weekday: None, weekday_only: false, weekdays: Vec::new(), open, repeats: false })
}

/// The day after the last one that an exclusive end reaches into.
pub(super) fn past_end(end: DateTime, from: Date) -> Date {
    let date = end.date();
    let at_midnight = end.time() == jiff::civil::Time::midnight();
    let past = if at_midnight { date } else { date.tomorrow().unwrap_or(date) };
    past.max(from.tomorrow().unwrap_or(from))
}

fn spanned(from: Date, to: Date) -> Vec<u8> {
    let mut list = Vec::new();
    let mut date = from;
    while date < to && list.len() < 7 {
        list.push(u8::try_from(date.weekday().to_monday_one_offset()).unwrap_or(1));
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    list
}

pub(super) fn repeated(repeat: &Repeat, today: Date) -> Days {
    let to = today.checked_add(crate::limits::HORIZON_DAYS.days()).unwrap_or(today);
    Days {
        from: today,
        to,
        weekday: repeat.weekdays.first().copied().filter(|_| repeat.weekdays.len() == 1),
        weekday_only: true,
        weekdays: repeat.weekdays.clone(),
        open: None,
        repeats: true,
    }
}
