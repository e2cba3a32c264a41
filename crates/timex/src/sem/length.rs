//! Units and lengths of time.

use crate::mention::Grain;

/// Unit of a count of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    WorkDay,
    Week,
    Weekend,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Night,
}

impl Unit {
    /// The calendar grain it counts in.
    pub(crate) fn grain(self) -> Grain {
        match self {
            Self::Second => Grain::Second,
            Self::Minute => Grain::Minute,
            Self::Hour => Grain::Hour,
            Self::Day | Self::WorkDay | Self::Night => Grain::Day,
            Self::Week | Self::Weekend => Grain::Week,
            Self::Month => Grain::Month,
            Self::Quarter | Self::Season => Grain::Quarter,
            Self::Year | Self::Decade | Self::Century => Grain::Year,
        }
    }
}

/// A length of time: calendar months and exact seconds apart, because a month has no length of its own.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Length {
    pub(crate) months: i32,
    pub(crate) days: i32,
    pub(crate) seconds: i64,
    /// The finest unit named.
    pub(crate) unit: Unit,
    /// Working days count apart: weekends are skipped.
    pub(crate) work_days: i32,
    /// A fraction or several units were named.
    pub(crate) compound: bool,
    /// The word "for" (or its like) stood before it.
    pub(crate) by_for: bool,
    /// Too vague to stand alone: "a second", "5m".
    pub(crate) weak: bool,
    /// How many of the unit, where it is one whole unit.
    pub(crate) count: i32,
}

impl Length {
    pub(crate) fn of(count: i64, unit: Unit) -> Option<Self> {
        if !(0..=crate::limits::COUNT_MAX).contains(&count) {
            return None;
        }
        let n = i32::try_from(count).ok()?;
        let mut length = Self {
            months: 0,
            days: 0,
            seconds: 0,
            unit,
            work_days: 0,
            compound: false,
            by_for: false,
            weak: false,
            count: n,
        };
        match unit {
            Unit::Second => length.seconds = count,
            Unit::Minute => length.seconds = count * 60,
            Unit::Hour => length.seconds = count * 3600,
            Unit::Day | Unit::Night => length.days = n,
            Unit::WorkDay => length.work_days = n,
            Unit::Week => length.days = n.checked_mul(7)?,
            Unit::Weekend => length.days = n.checked_mul(2)?,
            Unit::Month => length.months = n,
            Unit::Quarter | Unit::Season => length.months = n.checked_mul(3)?,
            Unit::Year => length.months = n.checked_mul(12)?,
            Unit::Decade => length.months = n.checked_mul(120)?,
            Unit::Century => length.months = n.checked_mul(1200)?,
        }
        Some(length)
    }

    /// A fraction of a unit in exact seconds, or in days and months where the unit is a calendar one.
    pub(crate) fn fraction(count: f64, unit: Unit) -> Option<Self> {
        let mut length = Self::of(0, unit)?;
        length.compound = true;
        if !(0.0..=100_000.0).contains(&count) {
            return None;
        }
        match unit {
            Unit::Second
            | Unit::Minute
            | Unit::Hour
            | Unit::Day
            | Unit::Night
            | Unit::WorkDay
            | Unit::Week
            | Unit::Weekend => length.seconds = (count * unit_seconds(unit)).round() as i64,
            Unit::Month | Unit::Quarter | Unit::Season | Unit::Year | Unit::Decade | Unit::Century => {
                let months = count * unit_seconds(unit) / unit_seconds(Unit::Month);
                length.months = months.floor() as i32;
                length.days = ((months - months.floor()) * 30.0).round() as i32;
            }
        }
        Some(length)
    }

    /// Both lengths together.
    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            months: self.months.saturating_add(other.months),
            days: self.days.saturating_add(other.days),
            seconds: self.seconds.saturating_add(other.seconds),
            unit: self.unit.min(other.unit),
            work_days: self.work_days.saturating_add(other.work_days),
            compound: true,
            by_for: self.by_for,
            weak: false,
            count: 0,
        }
    }

    /// In seconds, a month taken as 30 days and a year as 365.
    pub(crate) fn approximate_seconds(self) -> i64 {
        let years = i64::from(self.months / 12);
        let months = i64::from(self.months % 12);
        self.seconds + (i64::from(self.days) + i64::from(self.work_days) + months * 30 + years * 365) * 86_400
    }
}

fn unit_seconds(unit: Unit) -> f64 {
    match unit {
        Unit::Second => 1.0,
        Unit::Minute => 60.0,
        Unit::Hour => 3600.0,
        Unit::Day | Unit::WorkDay | Unit::Night => 86_400.0,
        Unit::Week => 604_800.0,
        Unit::Weekend => 172_800.0,
        Unit::Month => 2_592_000.0,
        Unit::Quarter | Unit::Season => 7_776_000.0,
        Unit::Year => 31_104_000.0,
        Unit::Decade => 311_040_000.0,
        Unit::Century => 3_110_400_000.0,
    }
}
