use crate::TimeError;
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ZonedDateTime};
use std::fmt;

/// A time zone of the IANA database, by its name. The database is bundled, so every machine answers alike.
#[derive(Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

/// What a wall-clock time means in a zone. Around a change of the clocks it may mean nothing, or two instants;
/// people are told so instead of having one picked for them (RFC 5545 §3.3.5 only settles what programs do).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LocalTime {
    /// One instant.
    Once(Timestamp),
    /// The clocks jump over it. `shifted` is the instant that RFC 5545 would take: later by the jump.
    Never {
        /// The instant after the jump.
        shifted: Timestamp,
    },
    /// The clocks show it twice.
    Twice {
        /// Before the clocks go back.
        first: Timestamp,
        /// After it.
        second: Timestamp,
    },
}

impl LocalTime {
    /// The instant a program must pick where it cannot ask (RFC 5545 §3.3.5): the first of two, or the shifted one.
    #[must_use]
    pub fn settled(self) -> Timestamp {
        match self {
            Self::Once(at) | Self::Never { shifted: at } | Self::Twice { first: at, .. } => at,
        }
    }
}

impl Zone {
    /// Coordinated Universal Time.
    #[must_use]
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// A zone by its IANA name; case does not matter.
    ///
    /// # Errors
    /// [`TimeError::UnknownZone`] with the name as given.
    pub fn parse(name: &str) -> Result<Self, TimeError> {
        match TimeZone::get(name) {
            Ok(zone) if zone.iana_name().is_some() => Ok(Self(zone)),
            _ if name.eq_ignore_ascii_case("utc") => Ok(Self::utc()),
            _ => Err(TimeError::UnknownZone(name.to_owned())),
        }
    }

    /// The IANA name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The wall clock at an instant.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> DateTime {
        self.0.to_datetime(at)
    }

    /// The instant with its wall clock and offset.
    #[must_use]
    pub fn zoned(&self, at: Timestamp) -> ZonedDateTime {
        at.to_zoned_datetime(self.0.clone())
    }

    /// The instant, or instants, at which the wall clock shows `local`. `None` only beyond the calendar's ends.
    #[must_use]
    pub fn resolve(&self, local: DateTime) -> Option<LocalTime> {
        let ambiguous = self.0.to_ambiguous_timestamp(local);
        match ambiguous.offset() {
            AmbiguousOffset::Unambiguous { offset } => offset.to_timestamp(local).ok().map(LocalTime::Once),
            AmbiguousOffset::Gap { before, .. } => {
                before.to_timestamp(local).ok().map(|shifted| LocalTime::Never { shifted })
            }
            AmbiguousOffset::Fold { before, after } => {
                let (first, second) = (before.to_timestamp(local).ok()?, after.to_timestamp(local).ok()?);
                Some(LocalTime::Twice { first, second })
            }
        }
    }

    /// The underlying zone, for date arithmetic.
    #[must_use]
    pub fn as_jiff(&self) -> &TimeZone {
        &self.0
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({})", self.name())
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl TryFrom<String> for Zone {
    type Error = TimeError;
    fn try_from(name: String) -> Result<Self, TimeError> {
        Self::parse(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_jumped_over_time_says_so() {
        let berlin = Zone::parse("europe/berlin").unwrap();
        let gap = berlin.resolve(date(2026, 3, 29).at(2, 30, 0, 0)).unwrap();
        assert_eq!(gap, LocalTime::Never { shifted: "2026-03-29T01:30:00Z".parse().unwrap() });
    }

    #[test]
    fn a_doubled_time_has_two_instants() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        let fold = berlin.resolve(date(2026, 10, 25).at(2, 30, 0, 0)).unwrap();
        let (first, second) =
            ("2026-10-25T00:30:00Z".parse().unwrap(), "2026-10-25T01:30:00Z".parse().unwrap());
        assert_eq!(fold, LocalTime::Twice { first, second });
        assert_eq!(fold.settled(), first);
    }

    #[test]
    fn an_unknown_zone_says_how_to_write_one() {
        let error = Zone::parse("Mars/Olympus").unwrap_err().to_string();
        assert!(error.contains("Mars/Olympus") && error.contains("Europe/Berlin"), "{error}");
        assert_eq!(Zone::parse("UTC").unwrap().name(), "UTC");
    }
}
