use crate::{Interval, IntervalSet, TimeError, WallClock, Zone};
use jiff::Timestamp;
use jiff::civil::Weekday;
use std::fmt;

/// Hours of one day on the wall clock, such as `09:00-12:30, 13:30-17:00`. `24:00` is the end of the day.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DayHours(Vec<(u16, u16)>);

const DAY_MIN: u16 = 24 * 60;

impl DayHours {
    /// No hour at all.
    #[must_use]
    pub fn closed() -> Self {
        Self::default()
    }

    /// Reads `09:00-12:30, 13:30-17:00`; an empty text or `-` is a closed day.
    ///
    /// # Errors
    /// [`TimeError::BadHours`] for anything else, for ranges that end before they start, and for overlaps.
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        if matches!(text.trim(), "" | "-") {
            return Ok(Self::closed());
        }
        let mut ranges = text.split(',').map(parse_range).collect::<Result<Vec<_>, _>>()?;
        ranges.sort_unstable();
        let apart = ranges.iter().zip(ranges.iter().skip(1)).all(|(a, b)| a.1 <= b.0);
        if apart { Ok(Self(ranges)) } else { Err(TimeError::BadHours) }
    }

    /// Whether there is no hour in it.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.0.is_empty()
    }

    /// The ranges, in minutes since midnight.
    pub fn ranges_min(&self) -> impl Iterator<Item = (u16, u16)> + '_ {
        self.0.iter().copied()
    }
}

fn parse_range(text: &str) -> Result<(u16, u16), TimeError> {
    let (from, to) = text.trim().split_once(['-', '–']).ok_or(TimeError::BadHours)?;
    let (from, to) = (parse_minute(from)?, parse_minute(to)?);
    if from < to { Ok((from, to)) } else { Err(TimeError::BadHours) }
}

fn parse_minute(text: &str) -> Result<u16, TimeError> {
    let (hour, minute) = text.trim().split_once(':').unwrap_or((text.trim(), "0"));
    let (hour, minute): (u16, u16) =
        (hour.parse().map_err(|_| TimeError::BadHours)?, minute.parse().map_err(|_| TimeError::BadHours)?);
    let total = hour.checked_mul(60).and_then(|m| m.checked_add(minute)).ok_or(TimeError::BadHours)?;
    if minute < 60 && total <= DAY_MIN { Ok(total) } else { Err(TimeError::BadHours) }
}

impl fmt::Display for DayHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, (from, to)) in self.0.iter().enumerate() {
            let comma = if n == 0 { "" } else { ", " };
            write!(f, "{comma}{:02}:{:02}-{:02}:{:02}", from / 60, from % 60, to / 60, to % 60)?;
        }
        Ok(())
    }
}

impl TryFrom<String> for DayHours {
    type Error = TimeError;
    fn try_from(text: String) -> Result<Self, TimeError> {
        Self::parse(&text)
    }
}

impl From<DayHours> for String {
    fn from(hours: DayHours) -> Self {
        hours.to_string()
    }
}

/// The hours of a week, day by day, on the wall clock of whoever keeps them.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(missing_docs, reason = "each field is the weekday it is named for")]
pub struct WeekHours {
    pub monday: DayHours,
    pub tuesday: DayHours,
    pub wednesday: DayHours,
    pub thursday: DayHours,
    pub friday: DayHours,
    pub saturday: DayHours,
    pub sunday: DayHours,
}

impl WeekHours {
    /// Monday to Friday, nine to five.
    #[must_use]
    pub fn nine_to_five() -> Self {
        Self::weekdays(&DayHours(vec![(9 * 60, 17 * 60)]))
    }

    /// The same hours from Monday to Friday, none at the weekend.
    #[must_use]
    pub fn weekdays(day: &DayHours) -> Self {
        Self {
            monday: day.clone(),
            tuesday: day.clone(),
            wednesday: day.clone(),
            thursday: day.clone(),
            friday: day.clone(),
            saturday: DayHours::closed(),
            sunday: DayHours::closed(),
        }
    }

    /// The hours of one weekday.
    #[must_use]
    pub fn on(&self, day: Weekday) -> &DayHours {
        match day {
            Weekday::Monday => &self.monday,
            Weekday::Tuesday => &self.tuesday,
            Weekday::Wednesday => &self.wednesday,
            Weekday::Thursday => &self.thursday,
            Weekday::Friday => &self.friday,
            Weekday::Saturday => &self.saturday,
            Weekday::Sunday => &self.sunday,
        }
    }

    /// Whether there is no hour on any day.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        WEEK.iter().all(|day| self.on(*day).is_closed())
    }

    /// The instants of `window` that fall into these hours in `zone`. A day's hours end where the clocks say they
    /// end, so a day on which the clocks change is an hour longer or shorter.
    #[must_use]
    pub fn within(&self, window: Interval, zone: &Zone) -> IntervalSet {
        self.on_clock(window, &WallClock::over(zone, window))
    }

    /// The same on a clock that was looked up before, for many calendars over one window.
    #[must_use]
    pub fn on_clock(&self, window: Interval, clock: &WallClock) -> IntervalSet {
        if self.is_closed() {
            return IntervalSet::new();
        }
        let days = clock.day(window.start().as_second())..=clock.day(window.end().as_second());
        let mut open = Vec::new();
        for day in days {
            let instant = |minute: u16| {
                let local_s = day * DAY_S + i64::from(minute) * 60;
                Timestamp::from_second(clock.instant_s(local_s)).ok()
            };
            for (from, to) in self.on(weekday(day)).ranges_min() {
                if let (Some(from), Some(to)) = (instant(from), instant(to)) {
                    open.extend(Interval::new(from, to).ok().and_then(|i| i.intersect(&window)));
                }
            }
        }
        open.into_iter().collect()
    }
}

const DAY_S: i64 = 24 * 60 * 60;
const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// The weekday of a day counted from 1 January 1970, which was a Thursday.
fn weekday(day: i64) -> Weekday {
    let from_monday = usize::try_from((day + 3).rem_euclid(7)).unwrap_or_default();
    WEEK.get(from_monday).copied().unwrap_or(Weekday::Monday)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_read_and_print_alike() {
        for text in ["09:00-12:30, 13:30-17:00", "00:00-24:00", ""] {
            assert_eq!(DayHours::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(DayHours::parse("13-17, 9-12").unwrap().to_string(), "09:00-12:00, 13:00-17:00");
    }

    #[test]
    fn impossible_hours_are_refused() {
        for text in ["9", "17:00-09:00", "9-12,11-13", "9-25", "9:60-10", "x-y", "9-9"] {
            assert_eq!(DayHours::parse(text), Err(TimeError::BadHours), "{text}");
        }
    }

    #[test]
    fn a_night_on_which_the_clocks_change_has_its_true_length() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        let always = WeekHours { sunday: DayHours::parse("00:00-24:00").unwrap(), ..WeekHours::default() };
        let march = Interval::parse("2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z").unwrap();
        let october = Interval::parse("2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z").unwrap();
        let length =
            |window| always.within(window, &berlin).iter().map(|i| i.length_min()).collect::<Vec<_>>();
        assert_eq!((length(march), length(october)), (vec![23 * 60], vec![25 * 60]));
    }
}
