use crate::TimeError;
use jiff::{SignedDuration, Timestamp};

/// A stretch of time, half open: `start` is in it, `end` is not. Never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "Ends", into = "Ends")]
pub struct Interval {
    start: Timestamp,
    end: Timestamp,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Ends {
    start: Timestamp,
    end: Timestamp,
}

impl Interval {
    /// The interval from `start` up to, not including, `end`.
    ///
    /// # Errors
    /// [`TimeError::Empty`] unless `end` lies after `start`.
    pub fn new(start: Timestamp, end: Timestamp) -> Result<Self, TimeError> {
        if start < end { Ok(Self { start, end }) } else { Err(TimeError::Empty) }
    }

    /// Both ends from RFC 3339 text.
    ///
    /// # Errors
    /// [`TimeError::BadInstant`] or [`TimeError::Empty`].
    pub fn parse(start: &str, end: &str) -> Result<Self, TimeError> {
        let instant = |text: &str| text.parse::<Timestamp>().map_err(|_| TimeError::BadInstant);
        Self::new(instant(start)?, instant(end)?)
    }

    /// `length_min` minutes from `start`; `None` when that is no time or beyond the calendar.
    #[must_use]
    pub fn starting(start: Timestamp, length_min: u32) -> Option<Self> {
        let end = start.checked_add(SignedDuration::from_mins(i64::from(length_min))).ok()?;
        Self::new(start, end).ok()
    }

    /// First instant inside.
    #[must_use]
    pub fn start(&self) -> Timestamp {
        self.start
    }

    /// First instant after.
    #[must_use]
    pub fn end(&self) -> Timestamp {
        self.end
    }

    /// How long it is, in whole minutes, rounded down.
    #[must_use]
    pub fn length_min(&self) -> i64 {
        self.end.duration_since(self.start).as_mins()
    }

    /// Whether the instant lies inside.
    #[must_use]
    pub fn contains(&self, at: Timestamp) -> bool {
        self.start <= at && at < self.end
    }

    /// Whether all of `other` lies inside.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share an instant. Touching ends do not overlap.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The shared part.
    #[must_use]
    pub fn intersect(&self, other: &Self) -> Option<Self> {
        Self::new(self.start.max(other.start), self.end.min(other.end)).ok()
    }

    /// Grown by so many minutes on each side (a meeting with its buffers), clamped to the calendar's ends.
    #[must_use]
    pub fn padded(&self, before_min: u32, after_min: u32) -> Self {
        let start = self.start.saturating_sub(SignedDuration::from_mins(i64::from(before_min)));
        let end = self.end.saturating_add(SignedDuration::from_mins(i64::from(after_min)));
        Self { start: start.unwrap_or(self.start), end: end.unwrap_or(self.end) }
    }
}

impl TryFrom<Ends> for Interval {
    type Error = TimeError;
    fn try_from(ends: Ends) -> Result<Self, TimeError> {
        Self::new(ends.start, ends.end)
    }
}

impl From<Interval> for Ends {
    fn from(interval: Interval) -> Self {
        Self { start: interval.start, end: interval.end }
    }
}
