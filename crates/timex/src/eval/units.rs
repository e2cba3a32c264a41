//! Calendar units: the one that holds a moment, the n-th from now, and moments moved by lengths.

use super::cycles::{season_holding, weekly};
use super::{Evaluator, Stretch, Way};
use crate::calendar::{DAY, LocalSec, add_months, civil, day_no, weekday};
use crate::mention::Grain;
use crate::sem::{Length, Unit};

impl Evaluator<'_> {
    /// The week, month and so on in which a stretch begins. Who names a Sunday means the week that it opens.
    pub(super) fn unit_around(&self, unit: Unit, inner: Stretch) -> Stretch {
        let sunday = unit == Unit::Week && weekday(inner.start.div_euclid(DAY)) == 7;
        self.unit_holding(unit, inner.start + if sunday { DAY } else { 0 })
    }

    /// The unit that holds a moment.
    pub(crate) fn unit_holding(&self, unit: Unit, at: LocalSec) -> Stretch {
        let day = at.div_euclid(DAY);
        let (y, m, _) = civil(day);
        match unit {
            Unit::Second => Stretch { start: at, end: at + 1, grain: Grain::Second },
            Unit::Minute => spaced(at, 60, Grain::Minute),
            Unit::Hour => spaced(at, 3600, Grain::Hour),
            Unit::Day | Unit::WorkDay | Unit::Night => day_stretch(day),
            Unit::Week => {
                let monday = day - (weekday(day) - 1);
                days(monday, monday + 7, Grain::Week)
            }
            Unit::Weekend => weekly(4 * DAY + 18 * 3600, 7 * DAY, Way::Next, at),
            Unit::Month => days(day_no(y, m, 1), day_no(y, m + 1, 1), Grain::Month),
            Unit::Quarter => {
                let first = (m - 1) / 3 * 3 + 1;
                days(day_no(y, first, 1), day_no(y, first + 3, 1), Grain::Quarter)
            }
            Unit::Season => season_holding(at),
            Unit::Year => days(day_no(y, 1, 1), day_no(y + 1, 1, 1), Grain::Year),
            Unit::Decade => {
                let first = y.div_euclid(10) * 10;
                days(day_no(first, 1, 1), day_no(first + 10, 1, 1), Grain::Year)
            }
            Unit::Century => {
                let first = y.div_euclid(100) * 100;
                days(day_no(first, 1, 1), day_no(first + 100, 1, 1), Grain::Year)
            }
        }
    }

    pub(super) fn unit_after(&self, unit: Unit, stretch: Stretch) -> Stretch {
        self.unit_holding(unit, stretch.end)
    }

    /// The n-th unit from the one that holds now.
    pub(super) fn unit_at(&self, unit: Unit, n: i64) -> Stretch {
        let n = n.clamp(-100_000, 100_000);
        let day = self.now.div_euclid(DAY);
        match unit {
            Unit::Second | Unit::Minute | Unit::Hour => {
                let step = grain_seconds(unit.grain());
                self.unit_holding(unit, self.now + n * step)
            }
            Unit::Day | Unit::Night => day_stretch(day + n),
            Unit::WorkDay => day_stretch(add_work_days(day, n)),
            Unit::Week => self.unit_holding(unit, (day + 7 * n) * DAY),
            Unit::Weekend => {
                let this = self.unit_holding(unit, self.now);
                Stretch { start: this.start + 7 * n * DAY, end: this.end + 7 * n * DAY, grain: Grain::Hour }
            }
            Unit::Month => self.unit_holding(unit, add_months(month_start(day), n) * DAY),
            Unit::Quarter => self.unit_holding(unit, add_months(month_start(day), 3 * n) * DAY),
            Unit::Season => {
                let mut season = season_holding(self.now);
                for _ in 0..n.unsigned_abs().min(40) {
                    season = season_holding(if n > 0 { season.end } else { season.start - 1 });
                }
                season
            }
            Unit::Year => self.unit_holding(unit, add_months(month_start(day), 12 * n) * DAY),
            Unit::Decade => self.unit_holding(unit, add_months(month_start(day), 120 * n) * DAY),
            Unit::Century => self.unit_holding(unit, add_months(month_start(day), 1200 * n) * DAY),
        }
    }
}

pub(super) fn month_start(day: i64) -> i64 {
    let (y, m, _) = civil(day);
    day_no(y, m, 1)
}

pub(super) fn days(from: i64, to: i64, grain: Grain) -> Stretch {
    Stretch { start: from * DAY, end: to * DAY, grain }
}

pub(crate) fn day_stretch(day: i64) -> Stretch {
    days(day, day + 1, Grain::Day)
}

pub(super) fn spaced(at: LocalSec, step: i64, grain: Grain) -> Stretch {
    let start = at.div_euclid(step) * step;
    Stretch { start, end: start + step, grain }
}

/// Length of a grain in seconds; calendar grains by their usual length.
pub(crate) fn grain_seconds(grain: Grain) -> i64 {
    match grain {
        Grain::Second => 1,
        Grain::Minute => 60,
        Grain::Hour => 3600,
        Grain::Day => DAY,
        Grain::Week => 7 * DAY,
        Grain::Month => 30 * DAY,
        Grain::Quarter => 91 * DAY,
        Grain::Year => 365 * DAY,
    }
}

pub(super) fn add_work_days(day: i64, n: i64) -> i64 {
    let mut at = day;
    let mut left = n.abs().min(5000);
    while left > 0 {
        at += n.signum();
        if weekday(at) <= 5 {
            left -= 1;
        }
    }
    at
}

/// The n-th working day of a stretch, from its end where `n` is negative.
pub(super) fn work_day_of(n: i8, outer: Stretch) -> Option<Stretch> {
    let (first, after) = (outer.start.div_euclid(DAY), outer.end.div_euclid(DAY));
    let day = add_work_days(if n > 0 { first - 1 } else { after }, n.into());
    (first..after).contains(&day).then(|| day_stretch(day))
}

/// A moment moved by a length.
pub(crate) fn shift(at: LocalSec, length: Length, back: bool) -> LocalSec {
    let sign = if back { -1 } else { 1 };
    let day = at.div_euclid(DAY);
    let mut moved = add_months(day, sign * i64::from(length.months)) + sign * i64::from(length.days);
    moved = add_work_days(moved, sign * i64::from(length.work_days));
    moved * DAY + at.rem_euclid(DAY) + sign * length.seconds
}

/// "In 3 days" keeps the hour, "in 3 weeks" the day: one grain finer than the unit named.
pub(super) fn shifted_now(now: LocalSec, length: Length, back: bool) -> Stretch {
    let at = shift(now, length, back);
    let grain = match length.unit {
        _ if length.compound && length.unit <= Unit::Hour => Grain::Second,
        Unit::Second | Unit::Minute => Grain::Second,
        Unit::Hour => Grain::Minute,
        Unit::Day => Grain::Hour,
        Unit::WorkDay | Unit::Night | Unit::Week | Unit::Weekend | Unit::Month => Grain::Day,
        Unit::Quarter | Unit::Season | Unit::Year | Unit::Decade | Unit::Century => Grain::Month,
    };
    let day = at.div_euclid(DAY);
    let start = match grain {
        Grain::Second => at,
        Grain::Minute => at.div_euclid(60) * 60,
        Grain::Hour => at.div_euclid(3600) * 3600,
        Grain::Day => day * DAY,
        // Some day of that month, and the same day as near as it can be told.
        _ => day * DAY,
    };
    Stretch { start, end: start + grain_seconds(grain), grain }
}
