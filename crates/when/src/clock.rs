use crate::{Interval, Zone};
use jiff::civil::{Date, Time};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

/// How a zone's wall clock runs over a window: its offsets, looked up once, so that a calendar of a year costs a few
/// look-ups and not one a day. Instants and local times are whole seconds since 1970 (local ones as if they were UTC).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WallClock {
    runs: Vec<Run>,
}

/// A stretch with one offset. The first begins and the last ends nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Run {
    from_s: i64,
    until_s: i64,
    offset_s: i64,
}

/// An instant at which the clocks change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockChange {
    /// When.
    pub at_s: i64,
    /// Seconds ahead of UTC before it.
    pub before_s: i64,
    /// Seconds ahead of UTC from it on.
    pub after_s: i64,
}

const DAY_S: i64 = 24 * 60 * 60;

impl WallClock {
    /// The clock of a zone over a window and two days around it. Further out it runs on as it does there.
    #[must_use]
    pub fn over(zone: &Zone, window: Interval) -> Self {
        let margin = SignedDuration::from_hours(48);
        let from = window.start().checked_sub(margin).unwrap_or(Timestamp::MIN);
        let until = window.end().checked_add(margin).unwrap_or(Timestamp::MAX);
        let mut run = Run {
            from_s: i64::MIN,
            until_s: i64::MAX,
            offset_s: i64::from(zone.as_jiff().to_offset(from).seconds()),
        };
        let mut runs = Vec::new();
        for change in zone.as_jiff().following(from).take_while(|change| change.timestamp() <= until) {
            let (at_s, offset_s) = (change.timestamp().as_second(), i64::from(change.offset().seconds()));
            // Some changes are only of a name.
            if offset_s != run.offset_s {
                runs.push(Run { until_s: at_s, ..run });
                run = Run { from_s: at_s, until_s: i64::MAX, offset_s };
            }
        }
        runs.push(run);
        Self { runs }
    }

    /// What the wall clock shows at an instant.
    #[must_use]
    pub fn local_s(&self, instant_s: i64) -> i64 {
        instant_s.saturating_add(self.offset_at(instant_s))
    }

    /// The instant at which the wall clock shows `local_s`; the first of two, and the shifted one where the clocks jump
    /// over it, as [`crate::LocalTime::settled`] has it.
    #[must_use]
    pub fn instant_s(&self, local_s: i64) -> i64 {
        let mut jumped = 0;
        for run in &self.runs {
            let instant = local_s.saturating_sub(run.offset_s);
            if instant < run.from_s {
                break;
            }
            if instant < run.until_s {
                return instant;
            }
            jumped = instant;
        }
        jumped
    }

    /// Offset ahead of UTC at an instant.
    #[must_use]
    pub fn offset_at(&self, instant_s: i64) -> i64 {
        let run = self.runs.iter().find(|run| instant_s < run.until_s).or(self.runs.last());
        run.map_or(0, |run| run.offset_s)
    }

    /// The stretch around an instant in which the offset stays: its first second and the first after it.
    #[must_use]
    pub fn steady_around(&self, instant_s: i64) -> (i64, i64) {
        let run = self.runs.iter().find(|run| instant_s < run.until_s).or(self.runs.last());
        run.map_or((i64::MIN, i64::MAX), |run| (run.from_s, run.until_s))
    }

    /// The changes of the clocks, in order.
    pub fn changes(&self) -> impl Iterator<Item = ClockChange> + '_ {
        self.runs.iter().zip(self.runs.iter().skip(1)).map(|(before, after)| ClockChange {
            at_s: after.from_s,
            before_s: before.offset_s,
            after_s: after.offset_s,
        })
    }

    /// The stretches of instants whose wall-clock time is shown twice.
    pub fn doubled(&self) -> impl Iterator<Item = (i64, i64)> + '_ {
        self.changes().filter(|change| change.after_s < change.before_s).map(|change| {
            let by = change.before_s - change.after_s;
            (change.at_s - by, change.at_s + by)
        })
    }

    /// The whole of a local day, by its number; 23 or 25 hours where the clocks change.
    #[must_use]
    pub fn whole_day(&self, day: i64) -> Option<Interval> {
        let midnight = |day: i64| Timestamp::from_second(self.instant_s(day.saturating_mul(DAY_S))).ok();
        Interval::new(midnight(day)?, midnight(day + 1)?).ok()
    }

    /// The number of the local day, counted from 1 January 1970, at an instant.
    #[must_use]
    pub fn day(&self, instant_s: i64) -> i64 {
        self.local_s(instant_s).div_euclid(DAY_S)
    }
}

/// The number of a day, counted from 1 January 1970.
#[must_use]
pub fn day_number(date: Date) -> i64 {
    let midnight = Offset::UTC.to_timestamp(date.to_datetime(Time::midnight()));
    midnight.map_or(0, |at| at.as_second().div_euclid(DAY_S))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LocalTime;
    use jiff::civil::DateTime;
    use proptest::prelude::*;

    const ZONES: [&str; 7] = [
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Pacific/Apia",
        "UTC",
    ];

    fn window() -> Interval {
        Interval::parse("2026-01-01T00:00:00Z", "2027-12-31T00:00:00Z").unwrap()
    }

    fn civil(local_s: i64) -> DateTime {
        Offset::UTC.to_datetime(Timestamp::from_second(local_s).unwrap())
    }

    proptest! {
        #[test]
        fn it_agrees_with_the_database(zone in prop::sample::select(&ZONES[..]), minute in 0i64..60 * 24 * 725) {
            let zone = Zone::parse(zone).unwrap();
            let clock = WallClock::over(&zone, window());
            let second = window().start().as_second() + minute * 60;
            let settled = zone.resolve(civil(second)).unwrap().settled();
            prop_assert_eq!(clock.instant_s(second), settled.as_second());
            let local = zone.local(Timestamp::from_second(second).unwrap());
            prop_assert_eq!(civil(clock.local_s(second)), local);
        }
    }

    #[test]
    fn every_minute_around_each_change_is_right() {
        for name in ZONES {
            let zone = Zone::parse(name).unwrap();
            let clock = WallClock::over(&zone, window());
            for change in clock.changes() {
                for minute in -400..400 {
                    let local_s = change.at_s + change.before_s + minute * 60;
                    let resolved = zone.resolve(civil(local_s)).unwrap();
                    assert_eq!(clock.instant_s(local_s), resolved.settled().as_second(), "{name} {minute}");
                    let twice = matches!(resolved, LocalTime::Twice { .. });
                    let instant = clock.instant_s(local_s);
                    let never = matches!(resolved, LocalTime::Never { .. });
                    let said = clock.doubled().any(|(from, until)| (from..until).contains(&instant));
                    assert!(never || said == twice, "{name} {minute}");
                }
            }
        }
    }
}
