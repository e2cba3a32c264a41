//! What is found: a mention of time with its readings, and the parts from which a reader combines mentions.

use jiff::Timestamp;
use jiff::civil::DateTime;
use std::ops::Range;

/// How fine a time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// One second.
    Second,
    /// One minute.
    Minute,
    /// One hour.
    Hour,
    /// One civil day.
    Day,
    /// Monday to Sunday.
    Week,
    /// One month.
    Month,
    /// Three months from January, April, July or October.
    Quarter,
    /// One year.
    Year,
}

/// A vague part of the day. [`PartOfDay::usual`] gives the hours people mean in working life,
/// [`PartOfDay::widest`] all that the word covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartOfDay {
    /// "early morning", "first thing"
    EarlyMorning,
    /// "morning"
    Morning,
    /// "late morning"
    LateMorning,
    /// "lunchtime", "over lunch"
    Lunch,
    /// "after lunch"
    AfterLunch,
    /// "early afternoon"
    EarlyAfternoon,
    /// "afternoon"
    Afternoon,
    /// "late afternoon"
    LateAfternoon,
    /// "end of day", "close of business"
    EndOfDay,
    /// "after work"
    AfterWork,
    /// "early evening"
    EarlyEvening,
    /// "evening", "tonight"
    Evening,
    /// "late evening", "late tonight"
    LateEvening,
    /// "night"
    Night,
    /// the small hours
    SmallHours,
    /// "mid-morning"
    MidMorning,
    /// "mid-afternoon"
    MidAfternoon,
    /// "after school"
    AfterSchool,
    /// "early": the first two working hours
    Early,
    /// "dinner time"
    Dinner,
    /// "breakfast"
    Breakfast,
    /// "noonish"
    Midday,
}

impl PartOfDay {
    /// Minutes of the day it usually means when people arrange to meet; may pass 1440 where it crosses midnight.
    #[must_use]
    pub fn usual(self) -> (u16, u16) {
        match self {
            Self::EarlyMorning | Self::Early => (480, 600),
            Self::Morning => (480, 720),
            Self::MidMorning => (570, 690),
            Self::LateMorning => (600, 720),
            Self::Midday => (690, 780),
            Self::Lunch => (690, 840),
            Self::AfterLunch => (780, 1020),
            Self::EarlyAfternoon => (720, 900),
            Self::Afternoon => (720, 1080),
            Self::MidAfternoon => (840, 960),
            Self::LateAfternoon => (930, 1080),
            Self::AfterSchool => (900, 1080),
            Self::EndOfDay => (960, 1080),
            Self::AfterWork => (1020, 1260),
            Self::EarlyEvening => (1020, 1140),
            Self::Evening | Self::Dinner => (1020, 1260),
            Self::LateEvening => (1200, 1380),
            Self::Night => (1200, 1440),
            Self::SmallHours => (0, 360),
            Self::Breakfast => (420, 600),
        }
    }

    /// Minutes of the day that the word covers at its widest.
    #[must_use]
    pub fn widest(self) -> (u16, u16) {
        match self {
            Self::EarlyMorning => (0, 540),
            Self::Early => (360, 600),
            Self::Morning => (0, 720),
            Self::MidMorning => (540, 660),
            Self::LateMorning => (600, 720),
            Self::Midday => (690, 780),
            Self::Lunch => (720, 840),
            Self::AfterLunch => (780, 1020),
            Self::EarlyAfternoon => (720, 840),
            Self::Afternoon => (720, 1140),
            Self::MidAfternoon => (840, 1020),
            Self::LateAfternoon => (1020, 1140),
            Self::AfterSchool => (900, 1260),
            Self::EndOfDay | Self::AfterWork => (1020, 1260),
            Self::EarlyEvening => (1080, 1260),
            Self::Evening => (1080, 1440),
            Self::Dinner => (1080, 1260),
            Self::LateEvening => (1260, 1440),
            Self::Night => (1080, 1440),
            Self::SmallHours => (0, 240),
            Self::Breakfast => (360, 600),
        }
    }
}

/// An instant with the wall clock of the writer that showed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The writer's wall clock.
    pub local: DateTime,
    /// The instant.
    pub at: Timestamp,
}

/// Side of an open interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// From the moment on.
    After,
    /// Up to the moment.
    Before,
}

/// What a mention means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// One point of the calendar as coarse as its grain: "Tuesday" is a point of grain day.
    Point {
        /// Its beginning.
        start: Moment,
        /// How fine it was said.
        grain: Grain,
    },
    /// From one moment up to another, the end exclusive.
    Span {
        /// Beginning, inclusive.
        start: Moment,
        /// End, exclusive: for "Monday to Friday" the midnight that ends Friday; for "2-4 pm" four o'clock.
        end: Moment,
        /// How fine its ends were said.
        grain: Grain,
    },
    /// Open on one side.
    Open {
        /// Which side of `at` is meant.
        side: Side,
        /// The bound.
        at: Moment,
        /// How fine the bound was said.
        grain: Grain,
    },
    /// A length of time.
    Duration {
        /// In seconds, a month taken as 30 days and a year as 365.
        seconds: i64,
        /// The finest unit named.
        grain: Grain,
    },
    /// Something that repeats.
    Set(Repeat),
}

/// A repetition, in the shape of an RFC 5545 recurrence rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// `FREQ`: day, week, month, quarter (as 3 months) or year.
    pub every: Grain,
    /// `INTERVAL`.
    pub interval: u32,
    /// `BYDAY`: ISO weekdays, Monday 1; empty for any.
    pub weekdays: Vec<u8>,
    /// Minutes of the day, where a time or a part of the day was named: start, and end where it is a span.
    pub minutes: Option<(u16, Option<u16>)>,
    /// First occurrence from now on, with its end.
    pub next: Option<(Moment, Moment)>,
}

/// One reading of a mention.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What it means.
    pub value: Value,
    /// How plausible, from 0 to 1; the readings of a mention need not sum to 1.
    pub score: f32,
    /// Which choices make this reading.
    pub why: Why,
}

/// Choices behind a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Why {
    /// An hour without half of day was taken as afternoon (`Some(true)`) or morning (`Some(false)`).
    pub afternoon: Option<bool>,
    /// The nearest time before now was taken.
    pub past: bool,
    /// A numeric date was read against the writer's usual order.
    pub other_order: bool,
    /// "next Friday" was taken as the coming one instead of the next week's.
    pub nearest_next: bool,
}

/// The day (or days) that a mention names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DatePart {
    /// First midnight, writer's wall clock.
    pub start: DateTime,
    /// Midnight after the last day, writer's wall clock.
    pub end: DateTime,
    /// How fine: a day, a week, a month…
    pub grain: Grain,
    /// ISO weekday, where one was named.
    pub weekday: Option<u8>,
    /// Nothing but a weekday was said.
    pub weekday_only: bool,
    /// Several days by "Monday to Friday", "the 3rd-5th".
    pub range: bool,
}

/// The time of day that a mention names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ClockPart {
    /// Minute of the day at which it starts; for an open mention the bound.
    pub from_min: u16,
    /// Minute at which it ends, where a span was said; may pass 1440.
    pub to_min: Option<u16>,
    /// Open side, for "after 3".
    pub side: Option<Side>,
    /// The hour stood without "am" or "pm" and could be either.
    pub half_unsaid: bool,
    /// A bare hour: "at 3".
    pub bare_hour: bool,
    /// "around 3", "3ish".
    pub approximate: bool,
    /// A part of the day by name.
    pub part: Option<PartOfDay>,
}

/// What the wording tells beyond its value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parts {
    /// The day named, if any.
    pub date: Option<DatePart>,
    /// The time of day named, if any.
    pub clock: Option<ClockPart>,
    /// A zone named with the time, by its IANA name or offset.
    pub zone: Option<String>,
    /// The zone was "my time" (`Some(true)`) or "your time" (`Some(false)`).
    pub own_time: Option<bool>,
    /// A numeric date such as 4/5 whose order is a guess.
    pub order_unsure: bool,
    /// "next Friday" and the like, on which people disagree.
    pub next_weekday: bool,
    /// The day was taken over from a mention before or after in the sentence.
    pub date_borrowed: bool,
    /// Said with "around", "-ish", "about".
    pub approximate: bool,
    /// A public holiday was named.
    pub holiday: bool,
    /// Bounded by "by": "by Friday".
    pub deadline: bool,
    /// The weekday and the date named do not fit: "Tuesday, March 4" where the 4th is a Wednesday. The date was taken.
    pub weekday_conflict: bool,
}

/// A time expression found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Mention {
    /// Octets of the text.
    pub span: Range<usize>,
    /// What it may mean, best first; never empty.
    pub readings: Vec<Reading>,
    /// What the wording tells beyond the value.
    pub parts: Parts,
    /// The times that bound it, as mentions of their own: "the 5th" in "until the 5th", both ends of a range.
    pub inner: Vec<Mention>,
}

impl Mention {
    /// The best reading's value.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        self.readings.first().map(|r| &r.value)
    }
}
