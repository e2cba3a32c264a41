//! Evaluates calendar expressions against a reference: the next or the last occurrence, on the writer's wall clock.

use crate::calendar::{DAY, LocalSec, add_months, civil, day_no, days_in_month, iso_year_start, weekday};
use crate::holiday;
use crate::limits::{DEPTH_MAX, OCCURRENCES_MAX};
use crate::mention::Grain;
use crate::sem::{Clock, Edge, Expr, ExprId, Fields, Length, Unit, What};
use crate::zones::ZoneTable;

/// A half-open stretch of the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    pub(crate) start: LocalSec,
    pub(crate) end: LocalSec,
    pub(crate) grain: Grain,
}

/// Expressions of one text.
#[derive(Debug, Default)]
pub(crate) struct Arena {
    pub(crate) exprs: Vec<Expr>,
    pub(crate) lengths: Vec<Length>,
}

impl Arena {
    pub(crate) fn add(&mut self, expr: Expr) -> ExprId {
        self.exprs.push(expr);
        u32::try_from(self.exprs.len() - 1).unwrap_or(u32::MAX)
    }
    pub(crate) fn add_length(&mut self, length: Length) -> u32 {
        self.lengths.push(length);
        u32::try_from(self.lengths.len() - 1).unwrap_or(u32::MAX)
    }
    pub(crate) fn get(&self, id: ExprId) -> Expr {
        self.exprs.get(id as usize).copied().unwrap_or(Expr::Now)
    }
    pub(crate) fn length(&self, id: u32) -> Option<Length> {
        self.lengths.get(id as usize).copied()
    }
}

/// Which way to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// The first occurrence that ends after the moment.
    Next,
    /// The last occurrence that starts before the moment.
    Last,
}

/// The reference against which expressions are evaluated.
pub(crate) struct Evaluator<'a> {
    pub(crate) arena: &'a Arena,
    /// The writer's wall clock.
    pub(crate) now: LocalSec,
    pub(crate) zones: &'a ZoneTable<'a>,
}

impl Evaluator<'_> {
    /// An occurrence of an expression next to a moment.
    pub(crate) fn occurrence(&self, id: ExprId, way: Way, at: LocalSec, depth: usize) -> Option<Stretch> {
        if depth > DEPTH_MAX {
            return None;
        }
        let depth = depth + 1;
        match self.arena.get(id) {
            Expr::Fields(fields) => fields_occurrence(fields, way, at),
            Expr::Clock(clock) => Some(clock_occurrence(clock, way, at)),
            Expr::Part(part) => {
                let (from, to) = part.widest();
                Some(daily(i64::from(from) * 60, i64::from(to) * 60, way, at, Grain::Hour))
            }
            Expr::Window { from, to } => Some(daily(i64::from(from), i64::from(to), way, at, Grain::Minute)),
            Expr::Weekend => Some(weekly(4 * DAY + 18 * 3600, 7 * DAY, way, at)),
            Expr::Season(season) => Some(season_occurrence(season, way, at)),
            Expr::QuarterOf(quarter) => Some(quarter_occurrence(quarter, way, at)),
            Expr::IsoWeek(week) => iso_week_occurrence(week, way, at),
            Expr::Holiday(index) => holiday_occurrence(index, way, at),
            Expr::Nth { n, what, of } => {
                self.scan(of, way, at, depth, |s, outer| s.nth(n, what, outer, depth))
            }
            Expr::And { coarse, fine } => self.both(coarse, fine, way, at, depth),
            Expr::Edge { edge, of } => self.scan(of, way, at, depth, |_, outer| Some(edge_of(edge, outer))),
            Expr::UnitOf { unit, base } => {
                self.scan(base, way, at, depth, |s, inner| {
                    // Who names a Sunday means the week that it opens.
                    let sunday = unit == Unit::Week && weekday(inner.start.div_euclid(DAY)) == 7;
                    Some(s.unit_holding(unit, inner.start + if sunday { DAY } else { 0 }))
                })
            }
            Expr::WeekendOf { feast } => self.scan(feast, way, at, depth, |_, day| Some(long_weekend(day))),
            Expr::Range { from, to } => self.ranged(from, to, way, at, depth),
            Expr::Lasting { from, length } => {
                let length = self.arena.length(length)?;
                self.scan(from, way, at, depth, |_, first| {
                    let end = shift(first.start, length, false);
                    let grain = first.grain.min(length.unit.grain());
                    Some(Stretch { start: first.start, end, grain })
                })
            }
            Expr::InZone { expr, zone } => self.in_zone(expr, zone, way, at, depth),
            Expr::Now
            | Expr::Cycle { .. }
            | Expr::Cycles { .. }
            | Expr::Relative { .. }
            | Expr::WeekdayOfWeek { .. }
            | Expr::ThisWeekday { .. }
            | Expr::Shift { .. }
            | Expr::NthFrom { .. }
            | Expr::Closest { .. }
            | Expr::UpTo { .. } => {
                let only = self.fixed(id, depth)?;
                match way {
                    Way::Next => (only.end > at).then_some(only),
                    Way::Last => (only.start < at).then_some(only),
                }
            }
        }
    }

    /// Next occurrence, else the last one.
    pub(crate) fn nearest(&self, id: ExprId, at: LocalSec, depth: usize) -> Option<Stretch> {
        self.occurrence(id, Way::Next, at, depth).or_else(|| self.occurrence(id, Way::Last, at, depth))
    }

    /// The single occurrence of an expression that is anchored to the reference.
    fn fixed(&self, id: ExprId, depth: usize) -> Option<Stretch> {
        let today = self.now.div_euclid(DAY);
        Some(match self.arena.get(id) {
            Expr::Now => Stretch { start: self.now, end: self.now + 1, grain: Grain::Second },
            Expr::Cycle { unit, n } => self.unit_at(unit, i64::from(n)),
            Expr::Cycles { unit, n, count } => {
                let first = self.unit_at(unit, i64::from(n));
                let last = self.unit_at(unit, i64::from(n) + i64::from(count) - 1);
                Stretch { start: first.start, end: last.end, grain: first.grain }
            }
            Expr::WeekdayOfWeek { weekday: day, n } => {
                let monday = today - (weekday(today) - 1);
                day_stretch(monday + 7 * i64::from(n) + i64::from(day) - 1)
            }
            Expr::ThisWeekday { weekday: day } => {
                let ahead = (i64::from(day) - weekday(today)).rem_euclid(7);
                day_stretch(today + ahead)
            }
            Expr::Relative { n, base } => self.relative(n, base, depth)?,
            Expr::Shift { length, back, base } => {
                let length = self.arena.length(length)?;
                match base {
                    None => shifted_now(self.now, length, back),
                    Some(base) => {
                        let from = self.nearest(base, self.now, depth)?;
                        let start = shift(from.start, length, back);
                        let grain = from.grain.min(length.unit.grain()).max(Grain::Second);
                        Stretch { start, end: start + grain_seconds(grain), grain }
                    }
                }
            }
            Expr::NthFrom { n, what, base } => {
                let from = self.nearest(base, self.now, depth)?;
                self.count_from(n, what, from, depth)?
            }
            Expr::Closest { n, what, base } => {
                let from = self.nearest(base, self.now, depth)?;
                self.closest(n, what, from, depth)?
            }
            Expr::UpTo { to } => {
                let until = self.nearest(to, self.now, depth)?;
                let shifted = matches!(self.arena.get(to), Expr::Shift { base: None, .. });
                let end = if until.grain >= Grain::Day && !shifted { until.end } else { until.start };
                Stretch { start: self.now, end: end.max(self.now + 1), grain: Grain::Second }
            }
            _ => return self.nearest(id, self.now, depth),
        })
    }

    /// Maps each occurrence of `outer` and takes the first result on the right side of the moment.
    fn scan(
        &self,
        outer: ExprId,
        way: Way,
        at: LocalSec,
        depth: usize,
        map: impl Fn(&Self, Stretch) -> Option<Stretch>,
    ) -> Option<Stretch> {
        let mut cursor = at;
        // An inner stretch may lie before or after its outer one: begin one occurrence early.
        if way == Way::Next
            && let Some(before) = self.occurrence(outer, Way::Last, at, depth)
        {
            if let Some(inner) = map(self, before)
                && inner.end > at
            {
                return Some(inner);
            }
        }
        for _ in 0..OCCURRENCES_MAX {
            let found = self.occurrence(outer, way, cursor, depth)?;
            if let Some(inner) = map(self, found) {
                let fits = match way {
                    Way::Next => inner.end > at,
                    Way::Last => inner.start < at,
                };
                if fits {
                    return Some(inner);
                }
            }
            cursor = match way {
                Way::Next => found.end.max(cursor + 1),
                Way::Last => found.start,
            };
        }
        None
    }

    /// A range counts from its start: "Monday to Friday" on a Thursday is next week's.
    fn ranged(&self, from: ExprId, to: ExprId, way: Way, at: LocalSec, depth: usize) -> Option<Stretch> {
        let mut cursor = at;
        for _ in 0..4 {
            let first = self.occurrence(from, way, cursor, depth)?;
            let late = way == Way::Last || first.start >= at || first.grain >= Grain::Day;
            if late && let Some(range) = self.range(first, to, depth) {
                return Some(range);
            }
            cursor = if way == Way::Next { first.end } else { first.start };
        }
        None
    }

    /// The finer expression inside of the coarser one.
    fn both(&self, coarse: ExprId, fine: ExprId, way: Way, at: LocalSec, depth: usize) -> Option<Stretch> {
        let mut cursor = at;
        for _ in 0..OCCURRENCES_MAX {
            let outer = self.occurrence(coarse, way, cursor, depth);
            let outer = match outer {
                Some(outer) => outer,
                None if way == Way::Next && cursor == at => return None,
                None => return None,
            };
            let outer = self.widened(coarse, fine, outer);
            let inner = match way {
                Way::Next => self.first_inside(fine, outer, at, depth),
                Way::Last => self
                    .occurrence(fine, Way::Last, outer.end.min(at), depth)
                    .filter(|i| i.start >= outer.start && i.start < outer.end),
            };
            if inner.is_some() {
                return inner;
            }
            cursor = match way {
                Way::Next => outer.end.max(cursor + 1),
                Way::Last => outer.start,
            };
        }
        None
    }

    /// First occurrence that starts in `outer` and ends after `at`.
    fn first_inside(&self, fine: ExprId, outer: Stretch, at: LocalSec, depth: usize) -> Option<Stretch> {
        let mut cursor = outer.start.max(at.min(outer.end));
        for _ in 0..4 {
            let inner = self.occurrence(fine, Way::Next, cursor, depth)?;
            if inner.start >= outer.end {
                return None;
            }
            if inner.start >= outer.start {
                return Some(inner);
            }
            cursor = inner.end.max(cursor + 1);
        }
        None
    }

    /// "In 3 months" as a frame for something finer is the whole month; "in 3 days", the whole day.
    fn widened(&self, coarse: ExprId, fine: ExprId, outer: Stretch) -> Stretch {
        let Expr::Shift { length, base: None, .. } = self.arena.get(coarse) else { return outer };
        let Some(length) = self.arena.length(length) else { return outer };
        let daily = matches!(
            self.arena.get(fine),
            Expr::Clock(_) | Expr::Part(_) | Expr::Window { .. } | Expr::Range { .. }
        );
        let unit = match length.unit {
            _ if daily && length.unit >= Unit::Month => return Stretch { end: outer.start + DAY, ..outer },
            Unit::Second | Unit::Minute | Unit::Hour | Unit::Day | Unit::WorkDay | Unit::Night => Unit::Day,
            _ if daily => Unit::Day,
            other => other,
        };
        self.unit_holding(unit, outer.start)
    }

    fn relative(&self, n: i32, base: ExprId, depth: usize) -> Option<Stretch> {
        let today = self.now.div_euclid(DAY) * DAY;
        if n == 0 {
            return self.nearest(base, today, depth);
        }
        if n > 0 {
            let mut cursor = today + DAY;
            let mut found = self.occurrence(base, Way::Next, cursor, depth)?;
            if found.start <= self.now {
                cursor = found.end;
                found = self.occurrence(base, Way::Next, cursor, depth)?;
            }
            for _ in 1..n.min(100) {
                found = self.occurrence(base, Way::Next, found.end, depth)?;
            }
            return Some(found);
        }
        let mut found = self.occurrence(base, Way::Last, today, depth)?;
        if found.end > self.now {
            found = self.occurrence(base, Way::Last, found.start, depth)?;
        }
        for _ in 1..n.unsigned_abs().min(100) {
            found = self.occurrence(base, Way::Last, found.start, depth)?;
        }
        Some(found)
    }

    /// The n-th thing within a stretch.
    fn nth(&self, n: i8, what: What, outer: Stretch, depth: usize) -> Option<Stretch> {
        match what {
            What::Unit(unit) => {
                let mut all = self.unit_holding(unit, outer.start);
                if n > 0 {
                    if all.start < outer.start {
                        all = self.unit_after(unit, all);
                    }
                    for _ in 1..n {
                        all = self.unit_after(unit, all);
                    }
                } else {
                    all = self.unit_holding(unit, outer.end - 1);
                    if all.end > outer.end {
                        all = self.unit_holding(unit, all.start - 1);
                    }
                    for _ in 1..n.unsigned_abs() {
                        all = self.unit_holding(unit, all.start - 1);
                    }
                }
                (all.start >= outer.start && all.start < outer.end).then_some(all)
            }
            What::Expr(expr) => {
                let found = self.count_inside(n, expr, outer, depth)?;
                (found.start >= outer.start && found.start < outer.end).then_some(found)
            }
        }
    }

    fn count_inside(&self, n: i8, expr: ExprId, outer: Stretch, depth: usize) -> Option<Stretch> {
        if n > 0 {
            let mut found = self.occurrence(expr, Way::Next, outer.start, depth)?;
            if found.start < outer.start {
                found = self.occurrence(expr, Way::Next, found.end, depth)?;
            }
            for _ in 1..n {
                found = self.occurrence(expr, Way::Next, found.end, depth)?;
            }
            return Some(found);
        }
        let mut found = self.occurrence(expr, Way::Last, outer.end, depth)?;
        for _ in 1..n.unsigned_abs() {
            found = self.occurrence(expr, Way::Last, found.start, depth)?;
        }
        Some(found)
    }

    fn count_from(&self, n: i8, what: ExprId, from: Stretch, depth: usize) -> Option<Stretch> {
        let mut found;
        if n > 0 {
            let cursor = from.end;
            found = self.occurrence(what, Way::Next, cursor, depth)?;
            if found.start < cursor {
                found = self.occurrence(what, Way::Next, found.end, depth)?;
            }
            for _ in 1..n {
                found = self.occurrence(what, Way::Next, found.end, depth)?;
            }
        } else {
            found = self.occurrence(what, Way::Last, from.start, depth)?;
            for _ in 1..n.unsigned_abs() {
                found = self.occurrence(what, Way::Last, found.start, depth)?;
            }
        }
        Some(found)
    }

    fn closest(&self, n: i8, what: ExprId, from: Stretch, depth: usize) -> Option<Stretch> {
        let mut near: Vec<Stretch> = Vec::new();
        let mut next = self.occurrence(what, Way::Next, from.start, depth);
        let mut last = self.occurrence(what, Way::Last, from.start, depth);
        for _ in 0..n.clamp(1, 20) {
            if let Some(found) = next {
                near.push(found);
                next = self.occurrence(what, Way::Next, found.end, depth);
            }
            if let Some(found) = last {
                near.push(found);
                last = self.occurrence(what, Way::Last, found.start, depth);
            }
        }
        near.dedup();
        near.sort_by_key(|s| (s.start - from.start).abs());
        near.get(usize::try_from(n.max(1)).ok()? - 1).copied()
    }

    fn range(&self, first: Stretch, to: ExprId, depth: usize) -> Option<Stretch> {
        let mut last = self.nearest(to, first.start, depth)?;
        if last.grain < Grain::Day && last.start <= first.start && !matches!(self.arena.get(to), Expr::Now) {
            last = self.occurrence(to, Way::Next, last.start + DAY, depth).unwrap_or(last);
        } else if last.start < first.start {
            if let Some(later) = self.occurrence(to, Way::Next, last.end, depth) {
                last = later;
            }
        }
        let end = if last.grain >= Grain::Day { last.end } else { last.start };
        let end = if end <= first.start { last.end } else { end };
        let grain = first.grain.min(last.grain);
        (end > first.start).then_some(Stretch { start: first.start, end, grain })
    }

    fn in_zone(&self, expr: ExprId, zone: u16, way: Way, at: LocalSec, depth: usize) -> Option<Stretch> {
        let there = |t: LocalSec| self.zones.there(zone, t);
        let inner = Evaluator { arena: self.arena, now: there(self.now), zones: self.zones };
        let found = inner.occurrence(expr, way, there(at), depth)?;
        let back = |t: LocalSec| self.zones.back(zone, t);
        let grain = if found.grain == Grain::Hour { Grain::Minute } else { found.grain };
        Some(Stretch { start: back(found.start), end: back(found.end), grain })
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

    fn unit_after(&self, unit: Unit, stretch: Stretch) -> Stretch {
        self.unit_holding(unit, stretch.end)
    }

    /// The n-th unit from the one that holds now.
    fn unit_at(&self, unit: Unit, n: i64) -> Stretch {
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

fn month_start(day: i64) -> i64 {
    let (y, m, _) = civil(day);
    day_no(y, m, 1)
}

fn days(from: i64, to: i64, grain: Grain) -> Stretch {
    Stretch { start: from * DAY, end: to * DAY, grain }
}

pub(crate) fn day_stretch(day: i64) -> Stretch {
    days(day, day + 1, Grain::Day)
}

fn spaced(at: LocalSec, step: i64, grain: Grain) -> Stretch {
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

fn add_work_days(day: i64, n: i64) -> i64 {
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

/// A moment moved by a length.
pub(crate) fn shift(at: LocalSec, length: Length, back: bool) -> LocalSec {
    let sign = if back { -1 } else { 1 };
    let day = at.div_euclid(DAY);
    let mut moved = add_months(day, sign * i64::from(length.months)) + sign * i64::from(length.days);
    moved = add_work_days(moved, sign * i64::from(length.work_days));
    moved * DAY + at.rem_euclid(DAY) + sign * length.seconds
}

/// "In 3 days" keeps the hour, "in 3 weeks" the day: one grain finer than the unit named.
fn shifted_now(now: LocalSec, length: Length, back: bool) -> Stretch {
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
        _ => month_start(day) * DAY,
    };
    Stretch { start, end: start + grain_seconds(grain), grain }
}

/// Every day from `from` to `to` seconds of the day.
fn daily(from: i64, to: i64, way: Way, at: LocalSec, grain: Grain) -> Stretch {
    let to = if to <= from { to + DAY } else { to };
    repeated(from, to, DAY, 0, way, at, grain)
}

/// Every week from `from` to `to` seconds after Monday's midnight.
fn weekly(from: i64, to: i64, way: Way, at: LocalSec) -> Stretch {
    // 1970-01-05 was a Monday.
    repeated(from, to, 7 * DAY, 4 * DAY, way, at, Grain::Hour)
}

fn repeated(from: i64, to: i64, period: i64, origin: i64, way: Way, at: LocalSec, grain: Grain) -> Stretch {
    let k = match way {
        Way::Next => (at - origin - to).div_euclid(period) + 1,
        Way::Last => (at - origin - from - 1).div_euclid(period),
    };
    let base = origin + k * period;
    Stretch { start: base + from, end: base + to, grain }
}

/// A time of day counts as the current one through its whole hour, as people say "4:23" at 4:30.
fn clock_occurrence(clock: Clock, way: Way, at: LocalSec) -> Stretch {
    let from = clock.second_of_day();
    let hour_end = if clock.grain == Grain::Hour { from + 1 } else { (from / 3600 + 1) * 3600 };
    let found = repeated(from, hour_end, DAY, 0, way, at, clock.grain);
    Stretch { end: found.start + grain_seconds(clock.grain), ..found }
}

fn fields_occurrence(f: Fields, way: Way, at: LocalSec) -> Option<Stretch> {
    let day = match way {
        Way::Next => at.div_euclid(DAY),
        Way::Last => (at - 1).div_euclid(DAY),
    };
    let step: i64 = if way == Way::Next { 1 } else { -1 };
    if let (Some(wanted), None, None, None) = (f.weekday, f.day, f.month, f.year) {
        let gap = (step * (i64::from(wanted) - weekday(day))).rem_euclid(7);
        return Some(day_stretch(day + step * gap));
    }
    if let (None, None, Some(year)) = (f.month, f.day, f.year) {
        let found = days(day_no(year.into(), 1, 1), day_no(i64::from(year) + 1, 1, 1), Grain::Year);
        return on_side(found, way, at);
    }
    let (y, m, _) = civil(day);
    let mut index = y * 12 + m - 1;
    if let Some(year) = f.year {
        let (first, last) = (i64::from(year) * 12, i64::from(year) * 12 + 11);
        index = if step > 0 { index.max(first) } else { index.min(last) };
    }
    for _ in 0..12 * OCCURRENCES_MAX {
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
        if f.year.is_some_and(|wanted| i64::from(wanted) != year) {
            return None;
        }
        if f.month.is_none_or(|wanted| i64::from(wanted) == month)
            && let Some(found) = in_month(f, year, month)
            && let Some(found) = on_side(found, way, at)
        {
            return Some(found);
        }
        index += step;
    }
    None
}

fn in_month(f: Fields, year: i64, month: i64) -> Option<Stretch> {
    let Some(day) = f.day else {
        return Some(days(day_no(year, month, 1), day_no(year, month + 1, 1), Grain::Month));
    };
    if i64::from(day) > days_in_month(year, month) {
        return None;
    }
    let number = day_no(year, month, day.into());
    f.weekday.is_none_or(|w| i64::from(w) == weekday(number)).then(|| day_stretch(number))
}

fn on_side(found: Stretch, way: Way, at: LocalSec) -> Option<Stretch> {
    let fits = match way {
        Way::Next => found.end > at,
        Way::Last => found.start < at,
    };
    fits.then_some(found)
}

/// Tries the years around a moment in order.
fn yearly(way: Way, at: LocalSec, of_year: impl Fn(i64) -> Option<Stretch>) -> Option<Stretch> {
    let (year, _, _) = civil(at.div_euclid(DAY));
    (-1..=16).find_map(|n| {
        let year = if way == Way::Next { year + n } else { year - n };
        on_side(of_year(year)?, way, at)
    })
}

/// Astronomical seasons by their usual first days.
fn season_occurrence(season: u8, way: Way, at: LocalSec) -> Stretch {
    yearly(way, at, |year| Some(season_of_year(season, year))).unwrap_or_else(|| season_holding(at))
}

fn season_of_year(season: u8, year: i64) -> Stretch {
    match season {
        0 => days(day_no(year, 3, 20), day_no(year, 6, 21), Grain::Day),
        1 => days(day_no(year, 6, 21), day_no(year, 9, 24), Grain::Day),
        2 => days(day_no(year, 9, 23), day_no(year, 12, 22), Grain::Day),
        _ => days(day_no(year, 12, 21), day_no(year + 1, 3, 21), Grain::Day),
    }
}

/// The season that holds a moment, without the shared border days.
fn season_holding(at: LocalSec) -> Stretch {
    let day = at.div_euclid(DAY);
    let (year, _, _) = civil(day);
    let borders = |y: i64| [day_no(y, 3, 20), day_no(y, 6, 21), day_no(y, 9, 23), day_no(y, 12, 21)];
    let all = [borders(year - 1), borders(year), borders(year + 1)].concat();
    for pair in all.windows(2) {
        if let [from, to] = pair
            && *from <= day
            && day < *to
        {
            return days(*from, *to, Grain::Day);
        }
    }
    days(day, day + 91, Grain::Day)
}

fn quarter_occurrence(quarter: u8, way: Way, at: LocalSec) -> Stretch {
    let of_year = |year: i64| {
        let (first, length, grain) = match quarter {
            5 => (1, 6, Grain::Month),
            6 => (7, 6, Grain::Month),
            q => (i64::from(q.clamp(1, 4)) * 3 - 2, 3, Grain::Quarter),
        };
        Some(days(day_no(year, first, 1), day_no(year, first + length, 1), grain))
    };
    yearly(way, at, of_year).unwrap_or(Stretch { start: at, end: at + 1, grain: Grain::Quarter })
}

fn iso_week_occurrence(week: u8, way: Way, at: LocalSec) -> Option<Stretch> {
    yearly(way, at, |year| {
        let monday = iso_year_start(year) + 7 * (i64::from(week) - 1);
        (monday < iso_year_start(year + 1)).then(|| days(monday, monday + 7, Grain::Week))
    })
}

fn holiday_occurrence(index: u16, way: Way, at: LocalSec) -> Option<Stretch> {
    yearly(way, at, |year| {
        let (from, to) = holiday::of_year(index, year)?;
        Some(days(from, to, Grain::Day))
    })
}

/// Parts of periods: thirds of a month, the outer thirds of a year, Monday to Wednesday and Friday to Sunday.
fn edge_of(edge: Edge, outer: Stretch) -> Stretch {
    let (from, to) = (outer.start.div_euclid(DAY), outer.end.div_euclid(DAY));
    let thirds = |first: i64, second: i64| match edge {
        Edge::Begin | Edge::Early => (from, from + first),
        Edge::Middle => (from + first, from + second),
        Edge::End | Edge::Late => (from + second, to),
    };
    match outer.grain {
        Grain::Week => {
            let (a, b) = match edge {
                Edge::Early | Edge::Begin => (0, 3),
                Edge::Middle => (2, 4),
                Edge::Late => (3, 7),
                Edge::End => (4, 7),
            };
            days(from + a, from + b, Grain::Day)
        }
        Grain::Month => {
            let (a, b) = thirds(10, 20);
            days(a, b, Grain::Day)
        }
        Grain::Quarter => days_of_months(from, edge, 1, 2, 3),
        Grain::Year => {
            let (first, last) = match edge {
                Edge::Begin | Edge::Early => (0, 3),
                Edge::Middle => (4, 8),
                Edge::End | Edge::Late => (8, 12),
            };
            days(add_months(from, first), add_months(from, last), Grain::Month)
        }
        Grain::Day if to - from <= 1 => {
            let (a, b) = match edge {
                Edge::Begin | Edge::Early => (0, 12 * 3600),
                Edge::Middle => (10 * 3600, 14 * 3600),
                Edge::Late => (12 * 3600, DAY),
                Edge::End => (17 * 3600, 21 * 3600),
            };
            Stretch { start: outer.start + a, end: outer.start + b, grain: Grain::Hour }
        }
        Grain::Day => {
            let third = (to - from) / 3;
            let (a, b) = thirds(third, 2 * third);
            days(a, b, Grain::Day)
        }
        Grain::Second | Grain::Minute | Grain::Hour => {
            let third = (outer.end - outer.start) / 3;
            let (a, b) = match edge {
                Edge::Begin | Edge::Early => (0, third),
                Edge::Middle => (third, 2 * third),
                Edge::End | Edge::Late => (2 * third, 3 * third),
            };
            Stretch { start: outer.start + a, end: outer.start + b, grain: outer.grain }
        }
    }
}

fn days_of_months(from: i64, edge: Edge, first: i64, second: i64, all: i64) -> Stretch {
    let (a, b) = match edge {
        Edge::Begin | Edge::Early => (0, first),
        Edge::Middle => (first, second),
        Edge::End | Edge::Late => (second, all),
    };
    days(add_months(from, a), add_months(from, b), Grain::Month)
}

/// From the Friday evening before (or on) a feast near a weekend to the end of the later of feast and Sunday.
fn long_weekend(feast: Stretch) -> Stretch {
    let day = feast.start.div_euclid(DAY);
    let friday = match weekday(day) {
        1 => day - 3,
        2 => day - 4,
        n => day + 5 - n,
    };
    let friday = if weekday(day) == 4 { day + 1 } else { friday };
    let end = feast.end.max((friday + 3) * DAY);
    Stretch { start: (friday * DAY + 18 * 3600).min(feast.start + 18 * 3600), end, grain: Grain::Hour }
}
