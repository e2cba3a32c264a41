//! What pieces of text mean: words of the grammar, then calendar expressions that are evaluated late.

mod length;
mod word;

pub(crate) use length::{Length, Unit};
pub(crate) use word::Word;

use crate::mention::{Grain, PartOfDay};

/// Which end of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edge {
    Begin,
    Middle,
    End,
    Early,
    Late,
    /// What has passed of it: "earlier this week".
    Earlier,
    /// What is to come of it: "later this week".
    Later,
    /// From now on to its end.
    Rest,
    FirstHalf,
    SecondHalf,
}

/// A field pattern of the calendar: every day (month, year) that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Fields {
    pub(crate) year: Option<i16>,
    pub(crate) month: Option<u8>,
    pub(crate) day: Option<u8>,
    /// Monday 1 to Sunday 7.
    pub(crate) weekday: Option<u8>,
}

/// A time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Clock {
    /// 0 to 24; with `twelve` it is 1 to 12 and may be either half of the day.
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
    pub(crate) grain: Grain,
    /// Half of the day not said.
    pub(crate) twelve: bool,
    /// Written with a leading zero: then a 24-hour clock is meant, unless "pm" follows.
    pub(crate) padded: bool,
}

impl Clock {
    pub(crate) fn hour(hour: u8, twelve: bool) -> Self {
        Self { hour, minute: 0, second: 0, grain: Grain::Hour, twelve, padded: false }
    }
    pub(crate) fn minutes(hour: u8, minute: u8, twelve: bool) -> Self {
        Self { hour, minute, second: 0, grain: Grain::Minute, twelve, padded: false }
    }
    /// Seconds since midnight.
    pub(crate) fn second_of_day(self) -> i64 {
        i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second)
    }
    /// The same wall clock in the morning or in the afternoon.
    pub(crate) fn with_half(self, afternoon: bool) -> Self {
        let hour = if self.twelve { self.hour % 12 + if afternoon { 12 } else { 0 } } else { self.hour };
        Self { hour, twelve: false, ..self }
    }
}

/// Place of an expression in the arena.
pub(crate) type ExprId = u32;

/// What "first", "last", "third" count.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum What {
    Unit(Unit),
    Expr(ExprId),
}

/// A calendar expression. Evaluated against the reference only at the end, so that parts combine in any order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Expr {
    Fields(Fields),
    Clock(Clock),
    Part(PartOfDay),
    Weekend,
    /// 0 spring, 1 summer, 2 autumn, 3 winter.
    Season(u8),
    /// Quarter of the year, 1 to 4; or half, 5 and 6.
    QuarterOf(u8),
    IsoWeek(u8),
    Holiday(u16),
    Now,
    /// The n-th unit from the one that holds now: 0 this, 1 next, -1 last.
    Cycle {
        unit: Unit,
        n: i32,
    },
    /// `count` units from the n-th on.
    Cycles {
        unit: Unit,
        n: i32,
        count: i32,
    },
    /// The next (or last) occurrence of an expression, counted from today: 1 next after today, -1 last before.
    Relative {
        n: i32,
        base: ExprId,
    },
    /// "next Tuesday": the one of the week `n` weeks from now.
    WeekdayOfWeek {
        weekday: u8,
        n: i32,
    },
    /// "last Wednesday": the one before today, which yesterday is not.
    LastWeekday {
        weekday: u8,
    },
    /// "this Tuesday".
    ThisWeekday {
        weekday: u8,
    },
    /// Reference, or `base`, shifted.
    Shift {
        length: u32,
        back: bool,
        base: Option<ExprId>,
    },
    And {
        coarse: ExprId,
        fine: ExprId,
    },
    /// n-th `what` within each `of`; negative counts from the end.
    Nth {
        n: i8,
        what: What,
        of: ExprId,
    },
    /// n-th `what` after (before) base.
    NthFrom {
        n: i8,
        what: ExprId,
        base: ExprId,
    },
    Closest {
        n: i8,
        what: ExprId,
        base: ExprId,
    },
    /// The week (month, …) that holds `base`.
    UnitOf {
        unit: Unit,
        base: ExprId,
    },
    Edge {
        edge: Edge,
        of: ExprId,
    },
    /// From the start of one to the end of the other (to its start where it is a time of day).
    Range {
        from: ExprId,
        to: ExprId,
    },
    /// `length` long from `from` on.
    Lasting {
        from: ExprId,
        length: u32,
    },
    /// The long weekend that a feast makes.
    WeekendOf {
        feast: ExprId,
    },
    /// Until `to` from now on ("by Friday").
    UpTo {
        to: ExprId,
    },
    InZone {
        expr: ExprId,
        zone: u16,
    },
}

/// Bits of [`Time::mask`]: which fields of a date and time an expression fixes.
pub(crate) mod mask {
    pub(crate) const YEAR: u16 = 1;
    pub(crate) const MONTH: u16 = 2;
    pub(crate) const DAY: u16 = 4;
    pub(crate) const WEEKDAY: u16 = 8;
    pub(crate) const WEEK: u16 = 16;
    pub(crate) const PART: u16 = 32;
    pub(crate) const CLOCK: u16 = 64;
    pub(crate) const ZONE: u16 = 128;
    /// Any date field.
    pub(crate) const DATE: u16 = YEAR | MONTH | DAY | WEEKDAY | WEEK;
    /// Any time-of-day field.
    pub(crate) const TIME: u16 = PART | CLOCK;
}

/// Side on which an expression is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bound {
    Closed,
    After,
    Before,
}

/// A time in the making.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Time {
    pub(crate) expr: ExprId,
    pub(crate) grain: Grain,
    pub(crate) mask: u16,
    pub(crate) bound: Bound,
    pub(crate) flags: u16,
}

/// Bits of [`Time::flags`].
pub(crate) mod flag {
    /// Not a time by itself: a bare hour, a month's short name that is also a word.
    pub(crate) const LATENT: u16 = 1;
    /// A span of time, not a point of the calendar.
    pub(crate) const INTERVAL: u16 = 2;
    /// Hour given without half of day.
    pub(crate) const TWELVE: u16 = 4;
    /// A preposition or determiner stands before it.
    pub(crate) const LED: u16 = 8;
    /// "around", "-ish".
    pub(crate) const APPROXIMATE: u16 = 16;
    /// A separator ended it: only something else may follow.
    pub(crate) const TRAILING: u16 = 32;
    /// Day and month of a numeric date could be exchanged.
    pub(crate) const NUMERIC: u16 = 64;
    /// Anchored to now ("tomorrow", "next week").
    pub(crate) const ANCHORED: u16 = 128;
    /// "next Tuesday", "next Friday": people disagree.
    pub(crate) const NEXT_WEEKDAY: u16 = 256;
    /// A length from now on ("in 3 days").
    pub(crate) const SHIFT: u16 = 512;
    /// Opened by "from", "since", "starting".
    pub(crate) const FROM: u16 = 1024;
    /// A holiday's name.
    pub(crate) const HOLIDAY: u16 = 2048;
    /// Bounded by "by".
    pub(crate) const BY: u16 = 4096;
    /// A day of month only ("the 15th").
    pub(crate) const ORDINAL_DAY: u16 = 8192;
    /// Four digits that may be a year, bare.
    pub(crate) const BARE_YEAR: u16 = 16384;
    /// Two days that may not be one: kept only if they are.
    pub(crate) const DOUBTFUL: u16 = 32768;
}

impl Time {
    pub(crate) fn new(expr: ExprId, grain: Grain, mask: u16) -> Self {
        Self { expr, grain, mask, bound: Bound::Closed, flags: 0 }
    }
    pub(crate) fn with(mut self, flags: u16) -> Self {
        self.flags |= flags;
        self
    }
    pub(crate) fn without(mut self, flags: u16) -> Self {
        self.flags &= !flags;
        self
    }
    pub(crate) fn has(self, flags: u16) -> bool {
        self.flags & flags != 0
    }
    pub(crate) fn fixes(self, bits: u16) -> bool {
        self.mask & bits != 0
    }
}

/// Preposition that waits for its other half.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    Of,
    /// "in March": like `Of`, but nothing ends "in" what it is the end of.
    In,
    To,
    Between,
    BetweenFirst,
    And,
    After,
    Before,
}

/// How often.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Recurrence {
    pub(crate) unit: Unit,
    pub(crate) interval: u8,
    /// Bit 0 Monday to bit 6 Sunday; none: any.
    pub(crate) weekdays: u8,
    /// Time of day it happens at, where named.
    pub(crate) at: Option<ExprId>,
}

/// Meaning of a stretch of text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Sem {
    Word(Word),
    /// A whole number; `digits` is 0 where it was written in words.
    Num {
        value: i32,
        digits: u8,
    },
    Decimal(f32),
    /// From a figure or a word: "the 3rd" is a day, "the third" only beside others.
    Ordinal {
        n: i8,
        figure: bool,
    },
    /// "prima", "première", "2ª": an ordinal that is no day of a month.
    Nth(i8),
    Unit(Unit),
    Length(Length),
    NumRange(i16, i16),
    Rel(i8),
    RelCount {
        rel: i8,
        count: i16,
    },
    Edge(Edge),
    Time(Time),
    Tagged(Tag, Time),
    TaggedNum(Tag, i16),
    /// Unit after "of": "end of month".
    OfUnit(Unit),
    /// "quarter past", "ten to": minutes to add to the hour that follows.
    Minutes {
        add: i8,
    },
    /// "half" before or after an hour, by language.
    NthWhat {
        n: i8,
        what: What,
    },
    /// "last three weeks", "first two days": waits for "of …".
    NthSpan {
        count: i8,
        unit: Unit,
    },
    /// "3 fridays": waits for "from now".
    CountOf {
        n: i8,
        what: ExprId,
    },
    /// "closest Monday": waits for "to …".
    NearestOf {
        n: i8,
        what: ExprId,
    },
    /// "and a half"
    AndFraction(f32),
    /// A unit by its letter, valid only where it touches its number.
    ShortUnit(Unit),
    /// Several of a unit by one word: "fortnight".
    Units {
        count: i16,
        unit: Unit,
    },
    /// Words that look like times and are none: "good morning".
    Nothing,
    /// "Aprilwoche": a week of that month, which an ordinal tells.
    WeekOf(u8),
    /// "Märzhälfte"
    HalfOf(u8),
    /// "en huit", "en quinze": weeks after the weekday before it.
    WeeksOn(u8),
    Zone(u16),
    Recurring(Recurrence),
    /// "3 days after", "a week before": waits for its base.
    LengthFrom {
        length: Length,
        back: bool,
    },
}
