//! From a parsed expression to its readings: every open choice tried, ranked by how people mean it.

use crate::anchor::{Anchor, Tense};
use crate::calendar::{DAY, LocalSec, civil};
use crate::chart::Found;
use crate::eval::{Arena, Evaluator, Stretch, Way};
use crate::grammar::settle_half;
use crate::lang::Language;
use crate::mention::{Grain, Mention, Moment, Reading, Repeat, Side, Value, Why};
use crate::parts;
use crate::sem::{Bound, Expr, ExprId, Fields, Recurrence, Sem, Time, Unit, flag, mask};
use crate::zones::{ZoneTable, civil_time, instant, local_sec};

/// Probability that an hour without "am" or "pm" is one after noon, in percent, by hour 1 to 12. Counted in 2,522
/// crowd-worded calendar requests (SMCalFlow); eight lies below even, since it is the first hour of a working day and
/// words of the evening are weighed apart.
const AFTERNOON_PERCENT: [u8; 13] = [0, 98, 99, 99, 98, 97, 94, 82, 45, 32, 15, 9, 93];
/// The same where hours are said on a 24-hour clock: seven and eight are then in the morning.
const AFTERNOON_PERCENT_24: [u8; 13] = [0, 95, 96, 96, 95, 92, 75, 40, 20, 12, 6, 4, 97];

/// Evaluates what the chart found.
pub(crate) struct Ranker<'a> {
    pub(crate) anchor: &'a Anchor,
    pub(crate) language: &'a Language,
    pub(crate) now: LocalSec,
    /// Words near the mention in hand speak of the evening.
    pub(crate) evening: std::cell::Cell<bool>,
}

impl<'a> Ranker<'a> {
    pub(crate) fn new(anchor: &'a Anchor, language: &'a Language) -> Self {
        Self {
            anchor,
            language,
            now: local_sec(&anchor.zone, anchor.now),
            evening: std::cell::Cell::new(false),
        }
    }

    fn zones(&self) -> ZoneTable<'_> {
        ZoneTable { writer: &self.anchor.zone }
    }

    /// The mention of something found, if it means anything on the calendar.
    pub(crate) fn mention(
        &self,
        arena: &mut Arena,
        found: &Found,
        span: std::ops::Range<usize>,
    ) -> Option<Mention> {
        match found.sem {
            Sem::Time(time) => {
                let (time, weekday_conflict) = self.without_conflict(arena, time);
                let readings = self.readings(arena, time);
                if readings.is_empty() {
                    return None;
                }
                let parts = parts::Parts { weekday_conflict, ..parts::of(self, arena, time, &readings) };
                Some(Mention { span, readings, parts, inner: Vec::new() })
            }
            Sem::Length(length) => {
                let value =
                    Value::Duration { seconds: length.approximate_seconds(), grain: length.unit.grain() };
                Some(plain_mention(span, value))
            }
            Sem::Recurring(recurrence) => {
                let value = Value::Set(self.repeat(arena, recurrence));
                Some(plain_mention(span, value))
            }
            _ => None,
        }
    }

    /// A weekday that does not fit its date within two years was a slip: the date is kept.
    fn without_conflict(&self, arena: &mut Arena, time: Time) -> (Time, bool) {
        if !(time.fixes(mask::WEEKDAY) && time.fixes(mask::DAY) && time.fixes(mask::MONTH)) {
            return (time, false);
        }
        let Some(expr) = without_weekday(arena, time.expr) else { return (time, false) };
        // "from the 13th to Sunday 15 July" lasts no years.
        let near = self
            .place(arena, time)
            .is_some_and(|(s, _)| (s.start - self.now).abs() < 550 * DAY && s.end - s.start < 366 * DAY);
        let dated = time.fixes(mask::YEAR) && self.place(arena, time).is_some();
        if near || dated {
            (time, false)
        } else {
            (Time { expr, mask: time.mask & !mask::WEEKDAY, ..time }, true)
        }
    }

    fn readings(&self, arena: &mut Arena, time: Time) -> Vec<Reading> {
        let mut choices: Vec<(Time, f32, Why)> = Vec::new();
        if time.has(flag::TWELVE) {
            let chance = self.afternoon_chance(arena, time.expr);
            for afternoon in [true, false] {
                let expr = settle_half(arena, time.expr, afternoon);
                let score = if afternoon { chance } else { 1.0 - chance };
                let why = Why { afternoon: Some(afternoon), ..Why::default() };
                choices.push((Time { expr, ..time }, score, why));
            }
        } else {
            choices.push((time, 1.0, Why::default()));
        }
        self.more_choices(arena, time, &mut choices);
        let mut readings = Vec::with_capacity(choices.len());
        for (time, score, why) in choices {
            let Some((stretch, past)) = self.place(arena, time) else { continue };
            if let Some(value) = self.value(arena, time, stretch) {
                readings.push(Reading { value, score, why: Why { past, ..why } });
            }
        }
        readings.sort_by(|a, b| b.score.total_cmp(&a.score));
        readings.dedup_by(|a, b| a.value == b.value);
        readings
    }

    /// Swapped numeric dates and the nearer "next Friday".
    fn more_choices(&self, arena: &mut Arena, time: Time, choices: &mut Vec<(Time, f32, Why)>) {
        let Some((first, score, why)) = choices.first().copied() else { return };
        if time.has(flag::NUMERIC)
            && let Some(expr) = swapped(arena, first.expr)
        {
            let sure = self.anchor.region.is_some() || self.language.day_clock;
            let share = if sure { 0.1 } else { 0.4 };
            choices.push((Time { expr, ..first }, score * share, Why { other_order: true, ..why }));
        }
        if time.has(flag::NEXT_WEEKDAY)
            && let Some(expr) = nearer(arena, first.expr)
        {
            choices.push((Time { expr, ..first }, score * 0.3, Why { nearest_next: true, ..why }));
        }
    }

    /// How likely an hour without half of day is after noon.
    fn afternoon_chance(&self, arena: &Arena, expr: ExprId) -> f32 {
        let Some(clock) = crate::grammar::clock_in(arena, expr) else { return 0.5 };
        if clock.padded {
            return 0.03;
        }
        if (7..=9).contains(&clock.hour) && self.evening.get() {
            return 0.95;
        }
        let table = if self.language.day_clock { &AFTERNOON_PERCENT_24 } else { &AFTERNOON_PERCENT };
        let digital = clock.grain == Grain::Minute || matches!(arena.get(expr), Expr::InZone { .. });
        if clock.hour == 8 && digital {
            return 0.4;
        }
        table.get(usize::from(clock.hour)).map_or(0.5, |p| f32::from(*p) / 100.0)
    }

    /// Where an expression falls: the next time or, for what was, the last one.
    fn place(&self, arena: &Arena, time: Time) -> Option<(Stretch, bool)> {
        let zones = self.zones();
        let evaluator =
            Evaluator { arena, now: self.now, zones: &zones, morning_begins: self.language.morning_begins() };
        let today = self.now.div_euclid(DAY) * DAY;
        let bare_weekday = time.fixes(mask::WEEKDAY) && !time.fixes(mask::DAY | mask::MONTH | mask::YEAR);
        let from = if bare_weekday && !matches!(arena.get(time.expr), Expr::Weekend) {
            today + DAY
        } else {
            self.now
        };
        let next = evaluator.occurrence(time.expr, Way::Next, from, 0);
        let last = || evaluator.occurrence(time.expr, Way::Last, self.now, 0).map(|s| (s, true));
        match (next, self.anchor.tense) {
            (None, _) => last(),
            (Some(next), Tense::Future) => {
                // "Tuesday the 25th" three days later, where the next such day is months away.
                let weekday_of_month = time.mask & mask::DATE == (mask::WEEKDAY | mask::DAY);
                if weekday_of_month
                    && next.start - self.now > 45 * DAY
                    && let Some((before, _)) = last()
                    && self.now - before.start < 14 * DAY
                {
                    return Some((before, true));
                }
                if names_week(arena, time.expr)
                    && !time.fixes(mask::YEAR)
                    && let Some((before, _)) = last()
                    && self.now - before.start < next.start - self.now
                    && civil(before.end.div_euclid(DAY)).0 == civil(self.now.div_euclid(DAY)).0
                {
                    return Some((before, true));
                }
                let edge = matches!(arena.get(time.expr), Expr::Edge { .. })
                    && time.mask & mask::DATE == mask::MONTH
                    && !time.has(flag::ANCHORED);
                if (self.just_past(time) || edge)
                    && next.start - self.now > 300 * DAY
                    && let Some((before, _)) = last()
                    && self.now - before.start < 31 * DAY
                {
                    return Some((before, true));
                }
                Some((next, false))
            }
            (Some(next), Tense::Past) => last().or(Some((next, false))),
            (Some(next), Tense::Either) => match last() {
                Some((before, _)) if self.now - before.start < next.start - self.now => Some((before, true)),
                _ => Some((next, false)),
            },
        }
    }

    /// A day and month without a year: eleven months ahead is less likely than last week.
    fn just_past(&self, time: Time) -> bool {
        time.fixes(mask::MONTH)
            && time.fixes(mask::DAY)
            && !time.fixes(mask::YEAR)
            && !time.has(flag::HOLIDAY)
    }

    fn moment(&self, local: LocalSec) -> Option<Moment> {
        let at = instant(&self.anchor.zone, local)?;
        Some(Moment { local: civil_time(local)?, at })
    }

    fn value(&self, arena: &Arena, time: Time, stretch: Stretch) -> Option<Value> {
        let (start, end, grain) = (stretch.start, stretch.end, stretch.grain);
        if time.has(flag::BY)
            && let Expr::UpTo { to } = arena.get(time.expr)
            && let Some(past) = self.stretch(arena, to).filter(|until| until.start < self.now)
            && past.grain < Grain::Day
        {
            return Some(Value::Open { side: Side::Before, at: self.moment(past.start)?, grain: past.grain });
        }
        Some(match time.bound {
            Bound::After => {
                let past_it = (grain >= Grain::Day || time.has(flag::INTERVAL)) && !time.has(flag::FROM);
                let at = if past_it { end } else { start };
                Value::Open { side: Side::After, at: self.moment(at)?, grain }
            }
            Bound::Before => {
                let at = if ends_period(arena, time.expr) { end } else { start };
                Value::Open { side: Side::Before, at: self.moment(at)?, grain }
            }
            Bound::Closed if time.has(flag::INTERVAL) || longer_than_grain(start, end, grain) => {
                Value::Span { start: self.moment(start)?, end: self.moment(end)?, grain }
            }
            Bound::Closed => Value::Point { start: self.moment(start)?, grain },
        })
    }

    fn repeat(&self, arena: &mut Arena, recurrence: Recurrence) -> Repeat {
        let (every, times) = match recurrence.unit {
            Unit::Quarter | Unit::Season => (Grain::Month, 3),
            Unit::Decade => (Grain::Year, 10),
            Unit::Century => (Grain::Year, 100),
            Unit::Night | Unit::WorkDay => (Grain::Day, 1),
            Unit::Weekend => (Grain::Week, 1),
            other => (other.grain(), 1),
        };
        let weekdays = (1..=7).filter(|d| recurrence.weekdays & (1 << (d - 1)) != 0).collect();
        let next = recurrence.at.and_then(|expr| {
            let afternoon = self.afternoon_chance(arena, expr) > 0.5;
            let expr = settle_half(arena, expr, afternoon);
            let zones = self.zones();
            let evaluator = Evaluator {
                arena,
                now: self.now,
                zones: &zones,
                morning_begins: self.language.morning_begins(),
            };
            let found = evaluator.occurrence(expr, Way::Next, self.now, 0)?;
            Some((self.moment(found.start)?, self.moment(found.end)?))
        });
        let minutes = next.map(|(from, to)| {
            let minute = |m: Moment| {
                u16::try_from(i32::from(m.local.hour()) * 60 + i32::from(m.local.minute())).unwrap_or(0)
            };
            (minute(from), (to.at.as_second() - from.at.as_second() > 3600).then(|| minute(to)))
        });
        Repeat { every, interval: u32::from(recurrence.interval) * times, weekdays, minutes, next }
    }

    /// The evaluator's view of an expression, for the parts.
    pub(crate) fn stretch(&self, arena: &Arena, expr: ExprId) -> Option<Stretch> {
        let zones = self.zones();
        let evaluator =
            Evaluator { arena, now: self.now, zones: &zones, morning_begins: self.language.morning_begins() };
        evaluator.nearest(expr, self.now, 0)
    }

    /// The midnight a day before a moment.
    pub(crate) fn day_before(&self, moment: &Moment) -> Option<Moment> {
        let earlier = moment.local.checked_sub(jiff::SignedDuration::from_secs(DAY)).ok()?;
        let at = self.anchor.zone.to_ambiguous_timestamp(earlier).compatible().ok()?;
        Some(Moment { local: earlier, at })
    }

    /// A wall clock as jiff's.
    pub(crate) fn local(&self, at: LocalSec) -> Option<jiff::civil::DateTime> {
        civil_time(at)
    }
}

/// Decades and feasts of several days.
fn longer_than_grain(start: LocalSec, end: LocalSec, grain: Grain) -> bool {
    match grain {
        Grain::Year => civil(end.div_euclid(DAY)).0 - civil(start.div_euclid(DAY)).0 > 1,
        Grain::Day => end - start > DAY,
        _ => false,
    }
}

fn plain_mention(span: std::ops::Range<usize>, value: Value) -> Mention {
    let readings = vec![Reading { value, score: 1.0, why: Why::default() }];
    Mention { span, readings, parts: crate::mention::Parts::default(), inner: Vec::new() }
}

/// A numeric date with day and month exchanged.
fn swapped(arena: &mut Arena, id: ExprId) -> Option<ExprId> {
    match arena.get(id) {
        Expr::Fields(Fields { month: Some(month), day: Some(day), year, weekday }) if day <= 12 => {
            Some(arena.add(Expr::Fields(Fields { month: Some(day), day: Some(month), year, weekday })))
        }
        Expr::And { coarse, fine } => {
            let coarse = swapped(arena, coarse)?;
            Some(arena.add(Expr::And { coarse, fine }))
        }
        _ => None,
    }
}

/// A week by its number, or a day of it: this year's is meant while it is nearer, "week 20" in week 22.
fn names_week(arena: &Arena, id: ExprId) -> bool {
    match arena.get(id) {
        Expr::IsoWeek(_) => true,
        Expr::And { coarse, .. } => names_week(arena, coarse),
        _ => false,
    }
}

/// "next Friday" taken as the coming one.
fn nearer(arena: &mut Arena, id: ExprId) -> Option<ExprId> {
    match arena.get(id) {
        Expr::WeekdayOfWeek { weekday, n: 1 } => Some(arena.add(Expr::ThisWeekday { weekday })),
        Expr::And { coarse, fine } => {
            let coarse = nearer(arena, coarse)?;
            Some(arena.add(Expr::And { coarse, fine }))
        }
        _ => None,
    }
}

/// An expression whose dates have lost their weekday; `None` where no date has one.
fn without_weekday(arena: &mut Arena, id: ExprId) -> Option<ExprId> {
    match arena.get(id) {
        Expr::Fields(fields)
            if fields.weekday.is_some() && fields.day.is_some() && fields.month.is_some() =>
        {
            Some(arena.add(Expr::Fields(Fields { weekday: None, ..fields })))
        }
        Expr::And { coarse, fine } => {
            let coarse = without_weekday(arena, coarse)?;
            Some(arena.add(Expr::And { coarse, fine }))
        }
        Expr::Range { from, to } => {
            let (start, end) = (without_weekday(arena, from), without_weekday(arena, to));
            if start.is_none() && end.is_none() {
                return None;
            }
            Some(arena.add(Expr::Range { from: start.unwrap_or(from), to: end.unwrap_or(to) }))
        }
        Expr::InZone { expr, zone } => {
            let expr = without_weekday(arena, expr)?;
            Some(arena.add(Expr::InZone { expr, zone }))
        }
        _ => None,
    }
}

/// "the end of the month": until it means until it is over.
fn ends_period(arena: &Arena, id: ExprId) -> bool {
    match arena.get(id) {
        Expr::Edge { edge, .. } => edge == crate::sem::Edge::End,
        Expr::Part(part) => part == crate::mention::PartOfDay::EndOfDay,
        Expr::And { fine, .. } => ends_period(arena, fine),
        _ => false,
    }
}
