//! Evaluates calendar expressions against a reference: the next or the last occurrence, on the writer's wall clock.

mod cycles;
mod edges;
mod units;

use crate::calendar::{DAY, LocalSec, weekday};
use crate::limits::{DEPTH_MAX, OCCURRENCES_MAX};
use crate::mention::{Grain, PartOfDay};
use crate::sem::{Expr, ExprId, Length, Unit, What};
use crate::zones::ZoneTable;
use cycles::{
    clock_occurrence, daily, fields_occurrence, holiday_occurrence, iso_week_occurrence, quarter_occurrence,
    season_occurrence, weekly,
};
use edges::long_weekend;
use units::{day_stretch, grain_seconds, shift, shifted_now, work_day_of};

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
    /// The minute of the day at which the morning begins: in many languages the small hours are none.
    pub(crate) morning_begins: u16,
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
                let (from, to) = self.hours(part);
                Some(daily(from, to, way, at, Grain::Hour))
            }
            Expr::Weekend => Some(weekly(4 * DAY + 18 * 3600, 7 * DAY, way, at)),
            Expr::Season(season) => Some(season_occurrence(season, way, at)),
            Expr::QuarterOf(quarter) => Some(quarter_occurrence(quarter, way, at)),
            Expr::IsoWeek(week) => iso_week_occurrence(week, way, at),
            Expr::Holiday(index) => holiday_occurrence(index, way, at),
            Expr::Nth { n, what, of } => {
                self.scan(of, way, at, depth, |s, outer| s.nth(n, what, outer, depth))
            }
            Expr::And { coarse, fine } => self.both(coarse, fine, way, at, depth),
            Expr::Edge { edge, of } => self.scan(of, way, at, depth, |s, outer| s.edge(edge, outer)),
            Expr::UnitOf { unit, base } => {
                self.scan(base, way, at, depth, |s, inner| Some(s.unit_around(unit, inner)))
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
            | Expr::LastWeekday { .. }
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

    /// The seconds of the day that a part of it covers.
    fn hours(&self, part: PartOfDay) -> (i64, i64) {
        let (from, to) = match part.widest() {
            (0, to @ 540) if self.morning_begins >= 240 => (420, to),
            (0, to @ 720) => (self.morning_begins, to),
            window => window,
        };
        (i64::from(from) * 60, i64::from(to) * 60)
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
            Expr::LastWeekday { weekday: day } => {
                let back = (weekday(today) - i64::from(day) - 2).rem_euclid(7) + 2;
                day_stretch(today - back)
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
            && let Some(inner) = map(self, before)
            && inner.end > at
        {
            return Some(inner);
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
        if matches!(self.arena.get(to), Expr::Now) {
            let first = self.occurrence(from, Way::Last, self.now, depth)?;
            return Some(Stretch {
                start: first.start,
                end: self.now,
                grain: first.grain.min(Grain::Minute),
            });
        }
        // "August to October", said in September, has begun.
        if way == Way::Next
            && let Some(begun) = self.occurrence(from, Way::Last, at, depth)
            && (begun.grain >= Grain::Month || self.is_dated(from) && at - begun.start < 100 * DAY)
            && let Some(range) = self.range(begun, to, depth)
            && range.end > at
        {
            return Some(range);
        }
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

    /// Whether an expression is a day of a month by its name: "20 March to 5 April" has begun in between.
    fn is_dated(&self, id: ExprId) -> bool {
        matches!(self.arena.get(id), Expr::Fields(f) if f.month.is_some() && f.day.is_some())
    }

    /// The finer expression inside of the coarser one.
    fn both(&self, coarse: ExprId, fine: ExprId, way: Way, at: LocalSec, depth: usize) -> Option<Stretch> {
        let mut cursor = at;
        for _ in 0..OCCURRENCES_MAX {
            let outer = self.occurrence(coarse, way, cursor, depth);
            let outer = outer?;
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
        let Expr::Shift { length, base, .. } = self.arena.get(coarse) else { return outer };
        let Some(length) = self.arena.length(length) else { return outer };
        if base.is_some() {
            // "3 weeks after Christmas on Friday": the Friday of that week.
            let weekday = matches!(self.arena.get(fine), Expr::Fields(f) if f.weekday.is_some());
            return if weekday && length.unit == Unit::Week {
                self.unit_holding(Unit::Week, outer.start)
            } else {
                outer
            };
        }
        let daily = matches!(self.arena.get(fine), Expr::Clock(_) | Expr::Part(_) | Expr::Range { .. });
        let unit = match length.unit {
            _ if daily && length.unit >= Unit::Quarter => {
                let start = self.unit_holding(Unit::Month, outer.start).start;
                return Stretch { start, end: start + DAY, ..outer };
            }
            _ if daily && length.unit == Unit::Month => return Stretch { end: outer.start + DAY, ..outer },
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
            What::Unit(Unit::Week) if outer.grain == Grain::Year => self.week_of_year(n, outer),
            What::Unit(Unit::WorkDay) => work_day_of(n, outer),
            What::Unit(unit) => {
                let mut all = self.unit_holding(unit, outer.start);
                // A week belongs to the year (ISO 8601), and as the last one to the month, that has its Thursday.
                let thursday = |week: Stretch| {
                    let at = week.start + 3 * DAY;
                    at >= outer.start && at < outer.end
                };
                let iso = unit == Unit::Week && (outer.grain == Grain::Year || n < 0);
                if n > 0 {
                    if all.start < outer.start && !(iso && thursday(all)) {
                        all = self.unit_after(unit, all);
                    }
                    for _ in 1..n {
                        all = self.unit_after(unit, all);
                    }
                } else {
                    all = self.unit_holding(unit, outer.end - 1);
                    if all.end > outer.end && !(iso && thursday(all)) {
                        all = self.unit_holding(unit, all.start - 1);
                    }
                    for _ in 1..n.unsigned_abs() {
                        all = self.unit_holding(unit, all.start - 1);
                    }
                }
                (iso && thursday(all) || all.start >= outer.start && all.start < outer.end).then_some(all)
            }
            What::Expr(expr) => {
                let found = self.count_inside(n, expr, outer, depth)?;
                (found.start >= outer.start && found.start < outer.end).then_some(found)
            }
        }
    }

    /// The weeks of a year are those of ISO 8601: the first has 4 January, the last 28 December.
    fn week_of_year(&self, n: i8, year: Stretch) -> Option<Stretch> {
        let (edge, ahead) = match n {
            1.. => (year.start + 3 * DAY, i64::from(n) - 1),
            _ => (year.end - 4 * DAY, i64::from(n) + 1),
        };
        Some(self.unit_holding(Unit::Week, edge + 7 * ahead * DAY))
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
        } else if last.start < first.start
            && let Some(later) = self.occurrence(to, Way::Next, last.end, depth)
        {
            last = later;
        }
        let end = if last.grain >= Grain::Day { last.end } else { last.start };
        let end = if end <= first.start { last.end } else { end };
        let grain = first.grain.min(last.grain);
        (end > first.start).then_some(Stretch { start: first.start, end, grain })
    }

    fn in_zone(&self, expr: ExprId, zone: u16, way: Way, at: LocalSec, depth: usize) -> Option<Stretch> {
        let there = |t: LocalSec| self.zones.there(zone, t);
        let inner = Evaluator {
            arena: self.arena,
            now: there(self.now),
            zones: self.zones,
            morning_begins: self.morning_begins,
        };
        let found = inner.occurrence(expr, way, there(at), depth)?;
        let back = |t: LocalSec| self.zones.back(zone, t);
        let grain = if found.grain == Grain::Hour { Grain::Minute } else { found.grain };
        Some(Stretch { start: back(found.start), end: back(found.end), grain })
    }
}
