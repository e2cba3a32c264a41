use crate::Medium;
use jiff::civil::Weekday;
use std::ops::Range;
use when::Zone;

/// One rule, and where it stands in the text.
#[derive(Debug, Clone, PartialEq)]
pub struct StandingRule {
    /// What it says.
    pub rule: Rule,
    /// Where it is said (octets of the new text).
    pub evidence: Range<usize>,
}

/// What a host wants of all meetings to come. Times are minutes of the day on the host's wall clock, 0 to 1440; days are
/// weekdays from Monday on, each once; no weekday means every day on which the host takes meetings.
#[derive(Debug, Clone, PartialEq)]
pub enum Rule {
    /// No meeting begins before that.
    NotBefore {
        /// On these days.
        days: Vec<Weekday>,
        /// The first minute that is allowed.
        at_min: u16,
    },
    /// No meeting ends after that.
    NotAfter {
        /// On these days.
        days: Vec<Weekday>,
        /// The minute by which it is over.
        at_min: u16,
    },
    /// Meetings lie within these hours.
    Within {
        /// On these days.
        days: Vec<Weekday>,
        /// From that minute on.
        from_min: u16,
        /// Up to that minute.
        to_min: u16,
    },
    /// No meeting touches these hours; a whole day is 0 to 1440.
    Never {
        /// On these days.
        days: Vec<Weekday>,
        /// From that minute on.
        from_min: u16,
        /// Up to that minute.
        to_min: u16,
    },
    /// Meetings on these days and no others.
    OnlyOn {
        /// The days.
        days: Vec<Weekday>,
    },
    /// Minutes to keep free.
    Buffer {
        /// Where.
        side: Side,
        /// How many.
        minutes: u32,
    },
    /// The most meetings.
    AtMost {
        /// In which stretch of time.
        per: Per,
        /// How many.
        meetings: u32,
    },
    /// How long meetings take where nobody says.
    Length {
        /// Which meetings.
        of: Of,
        /// How long.
        minutes: u32,
    },
    /// How people meet where nobody says.
    Medium(Medium),
    /// Hours that lie at least between asking and meeting.
    Notice {
        /// How many.
        hours: u32,
    },
    /// Where the host's wall clock hangs from now on.
    Zone(Zone),
    /// No meeting lies on a public holiday.
    NoHolidays,
    /// Meant as a rule, and not understood wholly: to be asked about.
    Unclear,
}

/// Where minutes are kept free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Before each meeting.
    Before,
    /// After each meeting.
    After,
    /// Before and after each meeting.
    Around,
    /// Between one meeting and the next.
    Between,
}

/// A stretch of time in which meetings are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Per {
    /// A day.
    Day,
    /// A week from Monday on.
    Week,
}

/// Which meetings are spoken of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// All.
    All,
    /// Calls, by whichever way.
    Calls,
    /// Those of one kind.
    Medium(Medium),
}
