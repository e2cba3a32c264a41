use super::relative::Relative;
use crate::text::Spanned;
use jiff::civil::Date;
use std::ops::Range;

/// Which side of a bound is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Open {
    /// From the bound on.
    After,
    /// Up to the bound.
    Before,
}

/// Days that were named, on the writer's calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Days {
    /// The first day.
    pub(crate) from: Date,
    /// The day after the last.
    pub(crate) to: Date,
    /// ISO weekday, where one was named.
    pub(crate) weekday: Option<u8>,
    /// Nothing but a weekday was said, so that a week named elsewhere decides which.
    pub(crate) weekday_only: bool,
    /// Weekdays, where it repeats or spans: "on Mondays", "Monday to Thursday" within a week named elsewhere.
    pub(crate) weekdays: Vec<u8>,
    /// Open on one side: "after the 15th", "until Friday".
    pub(crate) open: Option<Open>,
    /// It repeats every week.
    pub(crate) repeats: bool,
}

impl Days {
    /// One day.
    pub(crate) fn one(day: Date) -> Option<Self> {
        let to = day.tomorrow().ok()?;
        Some(Self {
            from: day,
            to,
            weekday: None,
            weekday_only: false,
            weekdays: Vec::new(),
            open: None,
            repeats: false,
        })
    }

    /// How many days it spans.
    pub(crate) fn count(&self) -> i32 {
        i32::try_from(self.from.duration_until(self.to).as_hours() / 24).unwrap_or(1)
    }

    /// More than one day: a week, a month, a range.
    pub(crate) fn is_frame(&self) -> bool {
        self.open.is_some() || self.count() > 1
    }
}

/// Hours that were named, in minutes of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hours {
    /// When it starts, or the bound.
    pub(crate) from_min: u16,
    /// When it ends, where a span was said. May pass 1440.
    pub(crate) to_min: Option<u16>,
    /// Open on one side: "after 3".
    pub(crate) open: Option<Open>,
    /// "around", "-ish".
    pub(crate) approximate: bool,
    /// A part of the day by name.
    pub(crate) part: bool,
    /// A bare number, which may be something else than an hour.
    pub(crate) bare: bool,
    /// It could be the other half of the day.
    pub(crate) half_unsaid: bool,
}

impl Hours {
    /// A point of the day.
    pub(crate) fn point(minute: u16) -> Self {
        Self {
            from_min: minute,
            to_min: None,
            open: None,
            approximate: false,
            part: false,
            bare: false,
            half_unsaid: false,
        }
    }

    /// A point in time rather than a span.
    pub(crate) fn is_point(&self) -> bool {
        self.to_min.is_none() && self.open.is_none()
    }
}

/// A time in the text, in parts.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// Indices of its words.
    pub(crate) words: Range<usize>,
    /// Days named.
    pub(crate) days: Option<Days>,
    /// Hours named.
    pub(crate) hours: Option<Hours>,
    /// A length.
    pub(crate) length_min: Option<u32>,
    /// A zone by its IANA name.
    pub(crate) zone: Option<String>,
    /// "My time" (`true`) or "your time" (`false`).
    pub(crate) own_time: Option<bool>,
    /// Careless to take as read: its order of day and month is a guess, or its weekday contradicts its date.
    pub(crate) unsure: bool,
    /// It lies behind the mail.
    pub(crate) past: bool,
    /// It hangs on another time.
    pub(crate) relative: Option<Relative>,
    /// A public holiday by name.
    pub(crate) holiday: bool,
    /// The hours stand before the day, so that more days may follow them.
    pub(crate) hours_first: bool,
}

impl Piece {
    /// A time of which nothing is known yet but its words.
    pub(crate) fn at(words: Range<usize>) -> Self {
        Self {
            words,
            days: None,
            hours: None,
            length_min: None,
            zone: None,
            own_time: None,
            unsure: false,
            past: false,
            relative: None,
            holiday: false,
            hours_first: false,
        }
    }
}

impl Spanned for Piece {
    fn words(&self) -> &Range<usize> {
        &self.words
    }
}
