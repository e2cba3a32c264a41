use super::{Days, Hours, Open, Stance, Statement};
use crate::limits::{HORIZON_DAYS, STATEMENTS_MAX};
use crate::scene::Scene;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use when::{Interval, IntervalSet, Zone};

/// Ordinary hours: where no hours are said.
const DAY_MIN: (u16, u16) = (9 * 60, 17 * 60);
/// The working day that "after 3" and "before 11" are bounded by.
const WIDE_MIN: (u16, u16) = (8 * 60, 18 * 60);
/// The evening, for bounds that lie behind the working day.
const LATE_MIN: u16 = 21 * 60;

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
        let other = if scene.by_host() { scene.places.there.clone().unwrap_or_else(|| zone.clone()) } else { scene.conversation.host.zone.clone().unwrap_or_else(|| zone.clone()) };
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
pub(crate) fn resolve(scene: &Scene<'_>, statements: &[Statement], zone: Zone, length_min: u32, everything: bool) -> Windows {
    let clock = Clock::new(scene, zone, length_min);
    let statements = in_context(scene, statements, &clock);
    let framed = framed(&statements);
    let mut windows = Windows::default();
    let mut narrow: Vec<&Statement> = Vec::new();
    let mut minus = IntervalSet::new();
    let mut away = IntervalSet::new();
    let mut wide = IntervalSet::new();
    for statement in framed.iter().take(STATEMENTS_MAX) {
        match statement.stance {
            Stance::For if statement.days.is_empty() && !hours_stand_alone(&framed) => narrow.push(statement),
            Stance::For => {
                let set = statement_set(statement, &clock);
                if statement.rather {
                    windows.rather = windows.rather.union(&set);
                }
                if statement.days.iter().all(|d| d.is_frame() && d.weekdays.is_empty()) {
                    wide = wide.union(&set);
                } else {
                    windows.can = windows.can.union(&set);
                }
                windows.says_can = true;
            }
            Stance::Busy if statement.days.is_empty() && statement.hours.is_some() => {}
            Stance::Busy | Stance::Against if statement.days.iter().any(|d| d.count() >= 4) && statement.hours.is_none() => {
                away = away.union(&blocked(statement, &clock));
                windows.says_cannot |= statement.stance == Stance::Against;
            }
            Stance::Against | Stance::Except | Stance::Busy => {
                minus = minus.union(&blocked(statement, &clock));
                windows.says_cannot |= statement.stance != Stance::Busy;
            }
            Stance::Aside => {}
        }
    }
    windows.can = windows.can.union(&wide.subtract(&away));
    if everything && !windows.says_can {
        windows.can = every_day(&clock);
        windows.says_can = true;
    }
    let narrowing: Vec<IntervalSet> = narrow.iter().filter(|s| s.hours.is_some_and(|h| !h.is_point())).map(|s| statement_set(s, &clock)).collect();
    if let Some(all) = narrowing.into_iter().reduce(|a, b| a.union(&b)) {
        windows.can = windows.can.intersect(&all);
    }
    windows.can = windows.can.subtract(&minus);
    windows.cannot = minus;
    windows
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
    let no_day = hours_stand_alone(statements);
    let mut out = statements.to_vec();
    for statement in &mut out {
        if statement.stance == Stance::For && statement.days.is_empty() && no_day
            && let Some(day) = meeting.or(single).and_then(Days::one)
        {
            statement.days.push(day);
        }
        let own_day = |d: &Days| meeting.is_some_and(|m| d.from == m) && d.count() == 1;
        if statement.stance == Stance::For && statement.hours.is_none() && !statement.days.is_empty() && statement.days.iter().all(own_day) {
            statement.stance = Stance::Aside;
        }
    }
    out
}

/// Nothing but hours was said for: then they stand on any day.
fn hours_stand_alone(statements: &[Statement]) -> bool {
    !statements.iter().any(|s| s.stance == Stance::For && !s.days.is_empty())
}

/// Weekdays within the week that the mail speaks of; a week that is narrowed to days is no window itself.
fn framed(statements: &[Statement]) -> Vec<Statement> {
    let mut out: Vec<Statement> = Vec::with_capacity(statements.len());
    let mut frame: Option<(Days, usize)> = None;
    let mut narrowed: Vec<usize> = Vec::new();
    for statement in statements {
        let mut statement = statement.clone();
        let in_sentence = statements.iter().filter(|s| s.sentence == statement.sentence).flat_map(|s| &s.days).find(|d| d.is_frame() && d.count() >= 5 && d.open.is_none());
        let here = in_sentence.cloned().or_else(|| frame.as_ref().map(|(d, _)| d.clone()));
        for days in &mut statement.days {
            let Some(frame_days) = &here else { continue };
            if days.weekday_only && days.open.is_none() && let Some(within) = within(days, frame_days) {
                *days = within;
                if statement.stance == Stance::For && !statement.rather {
                    narrowed.extend(frame.as_ref().map(|(_, at)| *at));
                    narrowed.extend(out.iter().enumerate().filter(|(_, s)| s.sentence == statement.sentence && s.days.iter().any(|d| d == frame_days)).map(|(i, _)| i));
                }
            }
        }
        if statement.stance != Stance::Aside && let Some(days) = statement.days.iter().find(|d| d.is_frame() && d.count() >= 5 && d.open.is_none() && !d.repeats) {
            frame = Some((days.clone(), out.len()));
        }
        out.push(statement);
    }
    for index in narrowed {
        if let Some(statement) = out.get_mut(index) {
            if statement.stance == Stance::For {
                statement.stance = Stance::Aside;
            }
        }
    }
    out
}

/// A weekday (or several) inside a wider stretch of days.
fn within(days: &Days, frame: &Days) -> Option<Days> {
    let wanted = if days.weekdays.is_empty() { vec![days.weekday?] } else { days.weekdays.clone() };
    let mut date = frame.from;
    let mut found: Option<(Date, Date)> = None;
    while date < frame.to {
        if wanted.contains(&iso(date.weekday())) {
            let next = date.tomorrow().ok()?;
            found = Some(found.map_or((date, next), |(from, _)| (from, next)));
            if wanted.len() == 1 {
                break;
            }
        }
        date = date.tomorrow().ok()?;
    }
    let (from, to) = found?;
    Some(Days { from, to, weekday: days.weekday, weekday_only: false, weekdays: days.weekdays.clone(), open: None, repeats: false })
}

fn iso(day: Weekday) -> u8 {
    u8::try_from(day.to_monday_one_offset()).unwrap_or(1)
}

/// The instants that a statement for a time means.
pub(crate) fn statement_set(statement: &Statement, clock: &Clock) -> IntervalSet {
    let zone = clock.zone_of(statement);
    let mut intervals = Vec::new();
    let any = [every(clock)];
    let days: &[Days] = if statement.days.is_empty() { &any } else { &statement.days };
    for days in days {
        for date in dates(days, clock) {
            let (from, to) = match statement.hours {
                Some(hours) => bounds(hours, clock.length_min),
                None => DAY_MIN,
            };
            intervals.extend(local(&zone, date, from, to));
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
        for date in dates_all(days, clock) {
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
        (Some(Open::After), _) if hours.from_min >= 17 * 60 => (hours.from_min, LATE_MIN.max(hours.from_min + 60)),
        (Some(Open::After), _) => (hours.from_min, WIDE_MIN.1),
        (Some(Open::Before), _) if hours.from_min <= WIDE_MIN.0 => (hours.from_min.saturating_sub(120), hours.from_min),
        (Some(Open::Before), _) => (WIDE_MIN.0, hours.from_min),
        (None, Some(to)) => (hours.from_min, to),
        (None, None) if hours.approximate => (hours.from_min.saturating_sub(15), hours.from_min + length + 15),
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
    Days { from: clock.today, to, weekday: None, weekday_only: false, weekdays: Vec::new(), open: None, repeats: false }
}

fn every_day(clock: &Clock) -> IntervalSet {
    let days = every(clock);
    dates(&days, clock).into_iter().filter_map(|date| local(&clock.zone, date, DAY_MIN.0, DAY_MIN.1)).collect()
}

/// The days that a statement means: weekends only where they are named.
fn dates(days: &Days, clock: &Clock) -> Vec<Date> {
    let mut list = dates_all(days, clock);
    if days.count() > 2 || days.open.is_some() {
        let named = |d: &Date| days.weekdays.contains(&iso(d.weekday()));
        list.retain(|d| iso(d.weekday()) < 6 || named(d));
    }
    list
}

fn dates_all(days: &Days, clock: &Clock) -> Vec<Date> {
    let end = clock.today.checked_add(HORIZON_DAYS.days()).unwrap_or(clock.today);
    let (from, to) = match days.open {
        Some(Open::After) => (days.from, days.from.checked_add(60.days()).unwrap_or(end)),
        Some(Open::Before) => (clock.today, days.to),
        None => (days.from, days.to),
    };
    let mut list = Vec::new();
    let mut date = from.max(clock.today.checked_sub(1.days()).unwrap_or(clock.today));
    let last = if days.repeats { end } else { to.min(end) };
    while date < last {
        if days.weekdays.is_empty() || days.weekdays.contains(&iso(date.weekday())) {
            list.push(date);
        }
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    list
}
