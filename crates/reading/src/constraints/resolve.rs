use super::{Days, Hours, Open, Stance, Statement};
use crate::limits::{HORIZON_DAYS, STATEMENTS_MAX};
use crate::scene::Scene;
use jiff::ToSpan;
use jiff::civil::Date;
use std::ops::Range;
use when::{Interval, IntervalSet, Zone};

/// Ordinary hours: where no hours are said.
const DAY_MIN: (u16, u16) = (9 * 60, 17 * 60);
/// The working day that "after 3" and "before 11" are bounded by.
const WIDE_MIN: (u16, u16) = (8 * 60, 18 * 60);
/// The evening, for bounds that lie behind the working day.
const LATE_MIN: u16 = 21 * 60;

const ANY_DATE: Range<Date> = Date::MIN..Date::MAX;

/// Hours may pass midnight, and clocks differ by a day: what begins further away does not touch a slot.
const DAYS_TOUCHED: i64 = 4;

/// What a mail says about time, over the horizon.
#[derive(Debug, Clone, Default)]
pub(crate) struct Windows {
    /// When the sender can.
    pub(crate) can: IntervalSet,
    /// What of it they would rather have.
    pub(crate) rather: IntervalSet,
    /// When they cannot, as far as they say so.
    pub(crate) cannot: IntervalSet,
    /// Something was said for a time.
    pub(crate) says_can: bool,
    /// Something was said against a time.
    pub(crate) says_cannot: bool,
}

/// The clock by which times are read, and how long a meeting is.
#[derive(Debug, Clone)]
pub(crate) struct Clock {
    pub(crate) zone: Zone,
    pub(crate) other: Zone,
    pub(crate) today: Date,
    pub(crate) length_min: u32,
}

impl Clock {
    pub(crate) fn new(scene: &Scene<'_>, zone: Zone, length_min: u32) -> Self {
        let today = zone.local(scene.mail.sent).date();
        let other = if scene.by_host() {
            scene.places.there.clone().unwrap_or_else(|| zone.clone())
        } else {
            scene.conversation.host.zone.clone().unwrap_or_else(|| zone.clone())
        };
        Self { zone, other, today, length_min }
    }

    fn zone_of(&self, statement: &Statement) -> Zone {
        let named = statement.zone.as_deref().and_then(|name| Zone::parse(name).ok());
        match (named, statement.own_time) {
            (Some(zone), _) => zone,
            (None, Some(false)) => self.other.clone(),
            (None, Some(true) | None) => self.zone.clone(),
        }
    }
}

/// Combines statements: what is for, narrowed by hours said for all of it, less what is against.
pub(crate) fn resolve(
    scene: &Scene<'_>,
    statements: &[Statement],
    zone: Zone,
    length_min: u32,
    everything: bool,
) -> Windows {
    let clock = Clock::new(scene, zone, length_min);
    let statements = in_context(scene, statements, &clock);
    let statements: Vec<&Statement> = statements.iter().take(STATEMENTS_MAX).collect();
    let alone = hours_stand_alone(&statements);
    let narrows = |s: &Statement| s.stance == Stance::For && s.days.is_empty() && (!alone || everything);
    let meant = |s: &Statement| s.only || s.said || scene.sentence_of(s.words.start).len() <= 5;
    let against: Vec<Against> =
        statements.iter().enumerate().filter_map(|(at, s)| Against::new(at, s, &clock)).collect();
    let mut windows = Windows::default();
    for (at, statement) in
        statements.iter().enumerate().filter(|(_, s)| s.stance == Stance::For && !narrows(s))
    {
        let mut set = statement_set(statement, &clock);
        for against in against.iter().filter(|a| a.bars(at, statement)) {
            set = set.subtract(&against.set);
        }
        if statement.rather {
            windows.rather = windows.rather.union(&set);
        }
        windows.can = windows.can.union(&set);
        windows.says_can = true;
    }
    let day_named = statements.iter().any(|s| s.stance == Stance::For && !s.days.is_empty());
    let narrowing =
        statements.iter().filter(|s| narrows(s) && meant(s) && s.hours.is_some_and(|h| !h.is_point()));
    let narrowed = narrowing.map(|s| statement_set(s, &clock)).reduce(|a, b| a.union(&b));
    if everything && !day_named {
        let base = narrowed.clone().unwrap_or_else(|| every_day(&clock));
        windows.can = against.iter().fold(base, |set, a| set.subtract(&a.set));
        windows.says_can = true;
    } else if let Some(all) = narrowed {
        windows.can = windows.can.intersect(&all);
    }
    windows.says_cannot = against.iter().any(|a| a.said);
    windows.cannot = against.iter().fold(IntervalSet::new(), |set, a| set.union(&a.set));
    windows
}

/// A time that is ruled out, and what it rules out.
struct Against {
    at: usize,
    set: IntervalSet,
    /// A week or more, which does not rule out a day that is offered inside of it.
    wide: bool,
    /// Whole days, which do not rule out an hour that is offered on them later on.
    days_only: bool,
    /// It said so, and did not only imply it.
    said: bool,
    /// One hour, sharp.
    sharp: Option<u16>,
}

impl Against {
    fn new(at: usize, statement: &Statement, clock: &Clock) -> Option<Self> {
        let dayless = statement.days.is_empty();
        let busy = statement.stance == Stance::Busy;
        let only = statement.stance == Stance::For
            && statement.only
            && statement.hours.is_some_and(|h| !h.is_point())
            && !dayless;
        if only {
            let whole = Statement { hours: None, ..statement.clone() };
            let set = blocked(&whole, clock).subtract(&statement_set(statement, clock));
            return Some(Self { at, set, wide: false, days_only: false, said: false, sharp: None });
        }
        if !matches!(statement.stance, Stance::Against | Stance::Except | Stance::Busy) || (busy && dayless) {
            return None;
        }
        let wide = statement.hours.is_none()
            && statement.stance != Stance::Except
            && statement.days.iter().any(|d| d.count() >= 4);
        let days_only = statement.hours.is_none() && !wide;
        let sharp = statement.hours.filter(|h| h.is_point() && !busy).map(|h| h.from_min);
        Some(Self { at, set: blocked(statement, clock), wide, days_only, said: !busy, sharp })
    }

    /// Whether it rules out parts of a time offered at `at`.
    fn bars(&self, at: usize, offered: &Statement) -> bool {
        let day_offered = offered.days.iter().all(|d| d.count() == 1 && d.open.is_none() && !d.repeats);
        let hour_offered = offered.hours.is_some() && day_offered;
        // "Nine is no good, half past would be": another hour, said behind it, is not refused with it.
        let other = |sharp: u16| offered.hours.is_some_and(|h| h.is_point() && h.from_min != sharp);
        if self.at < at && self.sharp.is_some_and(other) {
            return false;
        }
        if self.wide && day_offered && !offered.days.is_empty() {
            return false;
        }
        !(self.days_only && hour_offered && self.at < at) && self.at != at
    }
}

/// Hours said for without any day in the mail: on the day of the meeting, or of the only offer; a meeting's own day
/// without new hours is no new time.
fn in_context(scene: &Scene<'_>, statements: &[Statement], clock: &Clock) -> Vec<Statement> {
    let thread = scene.conversation.thread.as_ref();
    let meeting = thread.and_then(|t| t.meeting).map(|m| clock.zone.local(m.start()).date());
    let single = thread.and_then(|t| match t.offers.as_slice() {
        [only] => Some(clock.zone.local(only.slot.start()).date()),
        _ => None,
    });
    let any_day = scene.has(crate::lang::Cue::AnyDay);
    let offers = thread.map(|t| t.offers.as_slice()).unwrap_or_default();
    let mut offered: Vec<Date> = offers.iter().map(|o| clock.zone.local(o.slot.start()).date()).collect();
    offered.dedup();
    let no_day = hours_stand_alone(&statements.iter().collect::<Vec<_>>());
    let mut out = statements.to_vec();
    for statement in &mut out {
        own_slot(statement, thread, clock);
        if statement.stance == Stance::For
            && statement.days.is_empty()
            && no_day
            && let Some(day) = meeting.or(single).and_then(Days::one)
        {
            statement.days.push(day);
        }
        if statement.stance == Stance::For && statement.days.is_empty() && no_day && !any_day {
            statement.days.extend(offered.iter().copied().filter_map(Days::one));
        }
        let own_day = |d: &Days| meeting.is_some_and(|m| d.from == m) && d.count() == 1;
        if statement.stance == Stance::For
            && statement.hours.is_none()
            && !statement.days.is_empty()
            && statement.days.iter().all(own_day)
        {
            statement.stance = Stance::Aside;
        }
    }
    out
}

/// "My 2 pm won't work": the hour of a meeting that stands, or of an offer, is refused on its own day only.
fn own_slot(statement: &mut Statement, thread: Option<&crate::Thread>, clock: &Clock) {
    let against = matches!(statement.stance, Stance::Against | Stance::Busy);
    let point = statement.hours.filter(|h| against && h.is_point() && statement.days.is_empty());
    let (Some(hours), Some(thread)) = (point, thread) else { return };
    let zone = clock.zone_of(statement);
    let slots = thread.offers.iter().map(|o| o.slot).chain(thread.meeting);
    let same = slots.map(|s| zone.local(s.start())).filter(|at| {
        let minute = i32::from(at.hour()) * 60 + i32::from(at.minute());
        minute == i32::from(hours.from_min)
    });
    statement.days.extend(same.filter_map(|at| Days::one(at.date())));
}

/// Nothing but hours was said for: then they stand on any day.
fn hours_stand_alone(statements: &[&Statement]) -> bool {
    !statements.iter().any(|s| s.stance == Stance::For && !s.days.is_empty())
}

/// The instants that a statement for a time means.
fn statement_set(statement: &Statement, clock: &Clock) -> IntervalSet {
    set_on(statement, &clock.zone_of(statement), clock, &ANY_DATE)
}

/// Those of them around a slot: all that touch it, and perhaps more.
pub(crate) fn set_around(statement: &Statement, slot: &Interval, clock: &Clock) -> IntervalSet {
    let zone = clock.zone_of(statement);
    let from = zone.local(slot.start()).date().checked_sub(DAYS_TOUCHED.days()).unwrap_or(Date::MIN);
    let to = zone.local(slot.end()).date().checked_add(DAYS_TOUCHED.days()).unwrap_or(Date::MAX);
    set_on(statement, &zone, clock, &(from..to))
}

/// Those of them that begin on some dates.
fn set_on(statement: &Statement, zone: &Zone, clock: &Clock, on: &Range<Date>) -> IntervalSet {
    let mut intervals = Vec::new();
    let any = [every(clock)];
    let days: &[Days] = if statement.days.is_empty() { &any } else { &statement.days };
    for days in days {
        for date in dates(days, clock, on) {
            let (from, to) = match statement.hours {
                Some(hours) => bounds(hours, clock.length_min),
                None => DAY_MIN,
            };
            intervals.extend(local(zone, date, from, to));
        }
    }
    intervals.into_iter().collect()
}

/// The instants that a statement against a time takes: whole days, and bounds to the ends of the day.
fn blocked(statement: &Statement, clock: &Clock) -> IntervalSet {
    let zone = clock.zone_of(statement);
    let mut intervals = Vec::new();
    let any = [every(clock)];
    let days: &[Days] = if statement.days.is_empty() { &any } else { &statement.days };
    for days in days {
        for date in dates_all(days, clock, &ANY_DATE) {
            let (from, to) = match statement.hours {
                None => (0, 1440),
                Some(hours) => match (hours.open, hours.to_min) {
                    (Some(Open::After), _) => (hours.from_min, 1440),
                    (Some(Open::Before), _) => (0, hours.from_min),
                    (None, Some(to)) => (hours.from_min, to),
                    (None, None) => (hours.from_min, hours.from_min.saturating_add(60)),
                },
            };
            intervals.extend(local(&zone, date, from, to));
        }
    }
    intervals.into_iter().collect()
}

fn bounds(hours: Hours, length_min: u32) -> (u16, u16) {
    let length = u16::try_from(length_min).unwrap_or(60).min(720);
    match (hours.open, hours.to_min) {
        (Some(Open::After), _) if hours.from_min >= 17 * 60 => {
            (hours.from_min, LATE_MIN.max(hours.from_min + 60))
        }
        (Some(Open::After), _) => (hours.from_min, WIDE_MIN.1),
        (Some(Open::Before), _) if hours.from_min <= WIDE_MIN.0 => {
            (hours.from_min.saturating_sub(120), hours.from_min)
        }
        (Some(Open::Before), _) => (WIDE_MIN.0, hours.from_min),
        (None, Some(to)) => (hours.from_min, to),
        (None, None) if hours.approximate => {
            (hours.from_min.saturating_sub(15), hours.from_min + length + 15)
        }
        (None, None) => (hours.from_min, hours.from_min + length),
    }
}

fn local(zone: &Zone, date: Date, from: u16, to: u16) -> Option<Interval> {
    let at = |minute: u16| {
        let moment = date.at(0, 0, 0, 0).checked_add(i64::from(minute).minutes()).ok()?;
        zone.resolve(moment).map(when::LocalTime::settled)
    };
    Interval::new(at(from)?, at(to)?).ok()
}

fn every(clock: &Clock) -> Days {
    let to = clock.today.checked_add(HORIZON_DAYS.days()).unwrap_or(clock.today);
    Days {
        from: clock.today,
        to,
        weekday: None,
        weekday_only: false,
        weekdays: Vec::new(),
        open: None,
        repeats: false,
    }
}

fn every_day(clock: &Clock) -> IntervalSet {
    let days = every(clock);
    dates(&days, clock, &ANY_DATE)
        .into_iter()
        .filter_map(|date| local(&clock.zone, date, DAY_MIN.0, DAY_MIN.1))
        .collect()
}

/// The days that a statement means: weekends only where they are named.
fn dates(days: &Days, clock: &Clock, on: &Range<Date>) -> Vec<Date> {
    let mut list = dates_all(days, clock, on);
    if days.count() > 2 || days.open.is_some() {
        let named = |d: &Date| days.weekdays.contains(&super::frame::iso(d.weekday()));
        list.retain(|d| super::frame::iso(d.weekday()) < 6 || named(d));
    }
    list
}

fn dates_all(days: &Days, clock: &Clock, on: &Range<Date>) -> Vec<Date> {
    let end = clock.today.checked_add(HORIZON_DAYS.days()).unwrap_or(clock.today);
    let (from, to) = match days.open {
        Some(Open::After) => (days.from, days.from.checked_add(60.days()).unwrap_or(end)),
        Some(Open::Before) => (clock.today, days.to),
        None => (days.from, days.to),
    };
    let mut list = Vec::new();
    let mut date = from.max(clock.today.checked_sub(1.days()).unwrap_or(clock.today)).max(on.start);
    let last = if days.repeats { end } else { to.min(end) }.min(on.end);
    while date < last {
        if days.weekdays.is_empty() || days.weekdays.contains(&super::frame::iso(date.weekday())) {
            list.push(date);
        }
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    list
}
