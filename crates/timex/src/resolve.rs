//! Puts a day and a time of day from different places of a mail together: "Monday or Wednesday" … "after 3".

use crate::anchor::Anchor;
use crate::mention::{ClockPart, DatePart, Grain, Moment, Value};
use jiff::civil::DateTime;
use jiff::{SignedDuration, ToSpan};
use when::Interval;

/// Longest stretch of days that is laid out day by day: "this year, after 3" is no offer of 365 slots.
const DAYS_MAX: usize = 62;

/// A time of day on the first day of a date, on the writer's wall clock. A jumped-over time is shifted, of a doubled
/// one the first is taken (RFC 5545 §3.3.5). `None` only beyond the calendar's ends.
///
/// ```
/// use timex::{Anchor, Value};
/// let now = "2026-03-10T09:15:00Z".parse()?;
/// let anchor = Anchor::new(now, jiff::tz::TimeZone::UTC);
/// let found = timex::find("Wednesday suits me. Could it be after 3?", &anchor);
/// let (Some(day), Some(clock)) = (found[0].parts.date, found[1].parts.clock) else { panic!() };
/// let Some(Value::Open { at, .. }) = timex::resolve(&day, &clock, &anchor) else { panic!() };
/// assert_eq!(at.local.to_string(), "2026-03-11T15:00:00");
/// # Ok::<(), jiff::Error>(())
/// ```
#[must_use]
pub fn resolve(date: &DatePart, clock: &ClockPart, anchor: &Anchor) -> Option<Value> {
    let start = moment(date.start, clock.from_min, anchor)?;
    let grain = if clock.from_min.is_multiple_of(60) { Grain::Hour } else { Grain::Minute };
    if let Some(side) = clock.side {
        return Some(Value::Open { side, at: start, grain });
    }
    Some(match clock.to_min {
        Some(to) => Value::Span { start, end: moment(date.start, to, anchor)?, grain },
        None => Value::Point { start, grain },
    })
}

/// The stretch of each day of a date between two minutes of the day, such as a vague part of it
/// ([`crate::PartOfDay::usual`]) or a span of hours. A stretch that passes midnight ends on the next day. At most 62
/// days.
#[must_use]
pub fn on_each_day(date: &DatePart, minutes: (u16, u16), anchor: &Anchor) -> Vec<Interval> {
    date.start
        .series(1.day())
        .take_while(|day| *day < date.end)
        .take(DAYS_MAX)
        .filter_map(|day| {
            let (from, to) = (moment(day, minutes.0, anchor)?, moment(day, minutes.1, anchor)?);
            Interval::new(from.at, to.at).ok()
        })
        .collect()
}

/// A minute of a day that begins at a midnight of the wall clock.
fn moment(midnight: DateTime, minute: u16, anchor: &Anchor) -> Option<Moment> {
    let local = midnight.checked_add(SignedDuration::from_mins(minute.into())).ok()?;
    let at = anchor.zone.to_ambiguous_timestamp(local).compatible().ok()?;
    Some(Moment { local, at })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{PartOfDay, find};
    use jiff::tz::TimeZone;

    fn anchor() -> Anchor {
        Anchor::new("2026-03-10T09:15:00Z".parse().unwrap(), TimeZone::get("Europe/Berlin").unwrap())
    }

    #[test]
    fn the_afternoons_of_a_week_are_laid_out_day_by_day() {
        let anchor = anchor();
        let week = find("Monday to Friday", &anchor)[0].parts.date.unwrap();
        let afternoons = on_each_day(&week, PartOfDay::Afternoon.usual(), &anchor);
        assert_eq!(afternoons.len(), 5);
        assert_eq!(afternoons[0].start().to_string(), "2026-03-16T11:00:00Z");
    }

    #[test]
    fn a_jumped_over_hour_is_shifted() {
        let anchor = anchor();
        let day = find("29 March", &anchor)[0].parts.date.unwrap();
        let clock = find("at 2:30 am", &anchor)[0].parts.clock.unwrap();
        let Some(Value::Point { start, .. }) = resolve(&day, &clock, &anchor) else { panic!("no point") };
        assert_eq!(start.at.to_string(), "2026-03-29T01:30:00Z");
    }
}
