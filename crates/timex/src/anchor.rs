//! What a reader knows beside the text: when and where it was written, and in which language.

use crate::lang::Tongue;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Which way a time without a year or a date is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tense {
    /// The next one: people arrange what is to come.
    #[default]
    Future,
    /// The last one: a report of what was.
    Past,
    /// The nearest of both.
    Either,
}

/// A country by its ISO 3166-1 alpha-2 code, for the order of numeric dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region([u8; 2]);

impl Region {
    /// From a code such as `US`; case does not matter.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    /// Whether numeric dates are written month first (Unicode CLDR: the United States and a few islands).
    #[must_use]
    pub fn month_first(self) -> bool {
        matches!(&self.0, b"US" | b"PH" | b"PR" | b"GU" | b"PW" | b"FM" | b"VI" | b"AS" | b"MP")
    }
}

/// The writer's situation.
#[derive(Debug, Clone)]
pub struct Anchor {
    /// When the text was written.
    pub now: Timestamp,
    /// The writer's wall clock. A fixed offset will do where the zone is not known.
    pub zone: TimeZone,
    /// The text's language; found by its words where it is not known.
    pub language: Option<Tongue>,
    /// The writer's country.
    pub region: Option<Region>,
    /// Whether the text speaks of what is to come.
    pub tense: Tense,
}

impl Anchor {
    /// An anchor with the usual assumptions: language found by words, future meant.
    #[must_use]
    pub fn new(now: Timestamp, zone: TimeZone) -> Self {
        Self { now, zone, language: None, region: None, tense: Tense::Future }
    }
}
