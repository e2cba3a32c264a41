//! Public holidays by country, for any year: days on which people do not work, so that nobody is asked to meet then.
//!
//! The rules are those of the laws named beside each table. Days that a government proclaims once (a funeral, a
//! coronation) and holidays of a single town are not known.

mod table;

use crate::{Interval, IntervalSet, TimeError, WallClock, Zone, day_number};
use jiff::civil::{Date, Weekday};
use std::fmt;
use table::{Day, Moved, Parts, Rule};

/// A country whose public holidays are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the country of its ISO 3166-1 code")]
pub enum Country {
    At,
    Be,
    Br,
    Ca,
    Ch,
    De,
    Es,
    Fr,
    Gb,
    Ie,
    It,
    Nl,
    Pt,
    Us,
}

impl Country {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::At,
        Self::Be,
        Self::Br,
        Self::Ca,
        Self::Ch,
        Self::De,
        Self::Es,
        Self::Fr,
        Self::Gb,
        Self::Ie,
        Self::It,
        Self::Nl,
        Self::Pt,
        Self::Us,
    ];

    /// The code of ISO 3166-1.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::At => "AT",
            Self::Be => "BE",
            Self::Br => "BR",
            Self::Ca => "CA",
            Self::Ch => "CH",
            Self::De => "DE",
            Self::Es => "ES",
            Self::Fr => "FR",
            Self::Gb => "GB",
            Self::Ie => "IE",
            Self::It => "IT",
            Self::Nl => "NL",
            Self::Pt => "PT",
            Self::Us => "US",
        }
    }
}

/// Whose holidays: a country, or a part of it that has others (`DE`, `DE-BY`, `GB-SCT`; ISO 3166-2). Of a country
/// without its part, what most of it keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(into = "String")]
pub struct Region {
    country: Country,
    part: Option<&'static str>,
}

/// One day of one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Holiday {
    /// The day off: where it falls on a weekend and the law gives another day for it, both are listed.
    pub date: Date,
    /// Its name in the language of the country (Belgium: Dutch; Switzerland: German).
    pub name: &'static str,
}

impl Region {
    /// Reads `DE`, `DE-BY`, `gb-sct`.
    ///
    /// # Errors
    /// [`TimeError::UnknownRegion`] for a country that is not known, or a part of one that has no holidays of its own here.
    pub fn parse(text: &str) -> Result<Self, TimeError> {
        let unknown = || TimeError::UnknownRegion(text.to_owned());
        let upper = text.trim().to_ascii_uppercase();
        let (code, part) =
            upper.split_once('-').map_or((upper.as_str(), None), |(code, part)| (code, Some(part)));
        let country = Country::ALL.into_iter().find(|country| country.code() == code).ok_or_else(unknown)?;
        let known = |part: &str| table::parts(country).iter().find(|known| **known == part).copied();
        let part = part.map(|part| known(part).ok_or_else(unknown)).transpose()?;
        Ok(Self { country, part })
    }

    /// The country whose clocks run by this zone, where it is one that is known; most zones are of one country.
    #[must_use]
    pub fn of_zone(zone: &Zone) -> Option<Self> {
        table::country_of(zone.name()).map(|country| Self { country, part: None })
    }

    /// The country.
    #[must_use]
    pub fn country(&self) -> Country {
        self.country
    }

    /// The holidays of a year, in order.
    #[must_use]
    pub fn holidays(&self, year: i16) -> Vec<Holiday> {
        // New Year may be kept on the last day of the year before.
        let years = [year, year.saturating_add(1)];
        let mut all: Vec<Holiday> = years.into_iter().flat_map(|year| self.of_law(year)).collect();
        all.retain(|holiday| holiday.date.year() == year);
        all.sort_unstable();
        all
    }

    /// The name of the holiday on a day, if it is one.
    #[must_use]
    pub fn holiday_on(&self, date: Date) -> Option<&'static str> {
        self.holidays(date.year())
            .into_iter()
            .find(|holiday| holiday.date == date)
            .map(|holiday| holiday.name)
    }

    /// Its holidays in a window, as whole days on a wall clock.
    #[must_use]
    pub fn days_off(&self, window: Interval, clock: &WallClock) -> IntervalSet {
        let (first, last) = (clock.day(window.start().as_second()), clock.day(window.end().as_second()));
        let years = year_of(window.start().as_second())..=year_of(window.end().as_second()).saturating_add(1);
        let days = years.flat_map(|year| self.holidays(year)).map(|holiday| day_number(holiday.date));
        days.filter(|day| (first..=last).contains(day)).filter_map(|day| clock.whole_day(day)).collect()
    }

    /// What the law says of a year: each day, and the day given for it where it falls on a weekend.
    fn of_law(&self, year: i16) -> Vec<Holiday> {
        let rules = table::rules(self.country).iter().filter(|rule| self.keeps(rule, year));
        let days = rules.filter_map(|rule| Some((rule, rule.day.in_year(year)?)));
        let days: Vec<(&Rule, Date)> = days.collect();
        let mut all: Vec<Holiday> =
            days.iter().map(|(rule, date)| Holiday { date: *date, name: rule.name }).collect();
        for (rule, date) in days {
            let given = given_for(rule.moved, date, |day| all.iter().any(|holiday| holiday.date == day));
            all.extend(given.map(|date| Holiday { date, name: rule.name }));
        }
        all
    }

    fn keeps(&self, rule: &Rule, year: i16) -> bool {
        let here = match rule.parts {
            Parts::All => true,
            Parts::In(parts) => self.part.is_some_and(|part| parts.contains(&part)),
            Parts::NotIn(parts) => self.part.is_none_or(|part| !parts.contains(&part)),
        };
        here && rule.since <= year
    }
}

/// The day that is given for a holiday at the weekend.
fn given_for(moved: Moved, date: Date, taken: impl Fn(Date) -> bool) -> Option<Date> {
    let weekday = date.weekday();
    if !matches!(weekday, Weekday::Saturday | Weekday::Sunday) {
        return None;
    }
    match moved {
        Moved::Never => None,
        Moved::Nearest if weekday == Weekday::Saturday => date.yesterday().ok(),
        Moved::Nearest => date.tomorrow().ok(),
        Moved::NextFree => {
            let next = std::iter::successors(date.tomorrow().ok(), |day| day.tomorrow().ok()).take(7);
            let works =
                |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !taken(*day);
            next.into_iter().find(works)
        }
    }
}

impl Day {
    fn in_year(self, year: i16) -> Option<Date> {
        let shifted = |date: Date, days: i64| date.checked_add(jiff::Span::new().try_days(days).ok()?).ok();
        match self {
            Self::Fixed(month, day) => Date::new(year, month, day).ok(),
            Self::Easter(days) => {
                let (month, day) = easter(i64::from(year));
                let sunday = Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
                shifted(sunday, days)
            }
            Self::Nth(month, nth, weekday) => {
                Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, weekday).ok()
            }
            Self::Before(month, day, weekday) => {
                Date::new(year, month, day).ok()?.nth_weekday(-1, weekday).ok()
            }
            Self::Kings => {
                let day = Date::new(year, 4, 27).ok()?;
                if day.weekday() == Weekday::Sunday { day.yesterday().ok() } else { Some(day) }
            }
            Self::Brigids => {
                let first = Date::new(year, 2, 1).ok()?;
                let friday = first.weekday() == Weekday::Friday;
                if friday { Some(first) } else { first.nth_weekday_of_month(1, Weekday::Monday).ok() }
            }
            Self::EveryFifthYear(month, day) if year % 5 == 0 => Date::new(year, month, day).ok(),
            Self::EveryFifthYear(..) => None,
        }
    }
}

/// Month and day of Easter Sunday in the Gregorian calendar: the anonymous algorithm as J. Meeus gives it, Astronomical
/// Algorithms (1991), chapter 8.
#[must_use]
pub fn easter(year: i64) -> (i64, i64) {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    (month, (h + l - 7 * m + 33 * month + 19) % 32)
}

fn year_of(instant_s: i64) -> i16 {
    jiff::Timestamp::from_second(instant_s)
        .map_or(i16::MAX, |at| jiff::tz::Offset::UTC.to_datetime(at).year())
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.country.code())?;
        self.part.map_or(Ok(()), |part| write!(f, "-{part}"))
    }
}

impl<'de> serde::Deserialize<'de> for Region {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}

impl From<Region> for String {
    fn from(region: Region) -> Self {
        region.to_string()
    }
}

#[cfg(test)]
mod tests;
