use super::Calendar;
use super::board::Board;
use super::rules::{Frame, strike_kept_free};
use super::side::Occasion;
use crate::{Desk, Kind, Profile, limits};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use when::{DayHours, Interval, IntervalSet, WeekHours, Zone};

/// What is looked for.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    /// Minutes.
    pub(crate) length_min: u32,
    /// The host's window.
    pub(crate) window: Option<IntervalSet>,
    /// When the guest can.
    pub(crate) available: Option<IntervalSet>,
    /// What somebody would rather have.
    pub(crate) preferred: Option<IntervalSet>,
    /// What the slots should be close to.
    pub(crate) near: Option<Timestamp>,
    /// The zones of the guests that are known; the first is the clock on which a choice is weighed.
    pub(crate) guest_zones: Vec<Zone>,
    /// Own claims and what was shown already.
    pub(crate) avoid: IntervalSet,
    /// What kind of meeting it is, and whether with somebody for whom the host makes room.
    pub(crate) occasion: Occasion,
}

impl Wish {
    /// Anything: what weighs slots where nobody said more.
    pub(crate) fn any() -> Self {
        Self {
            length_min: 0,
            window: None,
            available: None,
            preferred: None,
            near: None,
            guest_zones: Vec::new(),
            avoid: IntervalSet::new(),
            occasion: Occasion::default(),
        }
    }
}

/// Which rules hold in one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) notice: NoticeRule,
    pub(crate) reach: Reach,
    pub(crate) guest_hours: GuestHours,
    pub(crate) hours: HoursRule,
}

/// How soon a slot may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NoticeRule {
    /// As the profile says, on days on which the host meets people.
    Full,
    /// As little as an urgent request needs.
    Urgent,
    /// As little as a guest's own proposal needs.
    Guest,
}

/// How late a slot may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// The profile's horizon.
    Horizon,
    /// As far as somebody named times.
    Named,
}

/// Whether the guest's clock counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GuestHours {
    /// 08:00-18:00 there, and no public holiday.
    Decent,
    /// 07:00-22:00 there.
    Waking,
    /// Any.
    Any,
}

/// Which of the host's hours count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum HoursRule {
    /// Those of the profile.
    Kept,
    /// Those of the profile, so many minutes longer at each end.
    Wider(u32),
    /// The host's window itself.
    Window,
    /// 07:00-22:00 on every day: what one may at least ask about.
    Waking,
}

/// How a slot that somebody named stands to the host's rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// Free, and inside of all rules.
    Fits,
    /// Free, but outside of hours, window or notice.
    Outside,
    /// Not free.
    Busy,
    /// Over, or about to start, or beyond reach.
    Unusable,
}

/// How the named slot stands to the host's rules.
pub(crate) fn fit(desk: &Desk, wish: &Wish, now: Timestamp, slot: Interval) -> Fit {
    let reachable = later(now, SignedDuration::from_hours(limits::OFFER_LEAD_H / 2)) <= slot.start()
        && slot.end() <= later(now, SignedDuration::from_hours(24 * limits::REACH_DAYS));
    if !reachable {
        return Fit::Unusable;
    }
    if is_taken(desk, wish.occasion.kind, &slot) {
        return Fit::Busy;
    }
    let day = slot.padded(24 * 60, 24 * 60);
    let others = desk.others.iter().filter(|other| other.required).map(Calendar::side);
    let colleague = Occasion { vip: false, ..wish.occasion };
    let in_hours = desk.side().hours(day, wish.occasion).covers(&slot)
        && !is_kept_free(desk, wish, &slot)
        && others.into_iter().all(|side| side.open(day, colleague).covers(&slot));
    let in_window = wish.window.as_ref().is_none_or(|w| w.covers(&slot));
    let in_time = earliest(&desk.profile, NoticeRule::Guest, now) <= slot.start();
    if in_hours && in_window && in_time { Fit::Fits } else { Fit::Outside }
}

/// Whether a slot that was offered can still be had. Buffers no longer matter: it was promised.
pub(crate) fn stands(desk: &Desk, now: Timestamp, slot: &Interval) -> bool {
    let mut others = desk.others.iter().filter(|other| other.required);
    now < slot.start() && !desk.busy.overlaps(slot) && !others.any(|other| other.busy.overlaps(slot))
}

/// Whether an interval names a point in time for a meeting of this length, rather than a range.
pub(crate) fn is_point(interval: &Interval, length_min: u32) -> bool {
    let spare = interval.length_min() - i64::from(length_min);
    (0..=limits::POINT_SLACK_MIN).contains(&spare)
}

/// The part of a set that lies ahead and not too far.
pub(crate) fn in_reach(set: &IntervalSet, now: Timestamp) -> IntervalSet {
    let end = later(now, SignedDuration::from_hours(24 * limits::REACH_DAYS));
    let ahead = Interval::new(now, end).map(IntervalSet::from).unwrap_or_default();
    set.intersect(&ahead).iter().take(limits::INTERVALS_MAX).collect()
}

/// Whether it falls into what the host keeps free of meetings, or on a day or into a week that is full.
fn is_kept_free(desk: &Desk, wish: &Wish, slot: &Interval) -> bool {
    let mut board = Board::new(vec![slot.start().as_second()], limits::GRID_MIN);
    let length_min = u32::try_from(slot.length_min()).unwrap_or(u32::MAX);
    let span = slot.padded(24 * 60, 24 * 60);
    let frame = Frame { span, length_min, step_min: limits::GRID_MIN, occasion: wish.occasion };
    strike_kept_free(&mut board, &frame, &desk.side());
    !board.refused().is_empty()
}

/// Whether the host or somebody who must be there is not free, buffers included.
fn is_taken(desk: &Desk, kind: Option<Kind>, slot: &Interval) -> bool {
    let others = desk.others.iter().filter(|other| other.required).map(Calendar::side);
    std::iter::once(desk.side()).chain(others).any(|side| side.is_taken(slot, kind))
}

/// The stretch of time that a plan looks at.
pub(crate) fn span(profile: &Profile, wish: &Wish, plan: Plan, now: Timestamp) -> Option<Interval> {
    let start = earliest(profile, plan.notice, now);
    let horizon = end_of_day(&profile.zone, now, i64::from(profile.horizon_days));
    let named = [&wish.window, &wish.available].into_iter().flatten();
    let named_end = named.filter_map(|set| set.iter().next_back()).map(|last| last.end()).max();
    let end = match plan.reach {
        Reach::Horizon => horizon,
        Reach::Named => named_end.map_or(horizon, |end| end.max(horizon)),
    };
    let cap = later(now, SignedDuration::from_hours(24 * limits::REACH_DAYS));
    Interval::new(start, end.min(cap)).ok()
}

/// The host's hours under a plan.
pub(crate) fn hours(desk: &Desk, wish: &Wish, plan: Plan, span: Interval) -> IntervalSet {
    let usual = || desk.side().hours(span, wish.occasion);
    match plan.hours {
        HoursRule::Kept => usual(),
        HoursRule::Wider(min) => {
            let wider = usual().iter().map(|i| i.padded(min, min)).collect();
            IntervalSet::from(span).intersect(&wider)
        }
        HoursRule::Window => wish.window.as_ref().map(|w| w.intersect(&span.into())).unwrap_or_default(),
        HoursRule::Waking => waking().within(span, &desk.profile.zone),
    }
}

pub(crate) fn waking() -> WeekHours {
    let day = DayHours::parse("07:00-22:00").unwrap_or_default();
    WeekHours { saturday: day.clone(), sunday: day.clone(), ..WeekHours::weekdays(&day) }
}

/// The earliest instant that the notice allows. Hours run only on days on which the host meets people, so that a
/// request on Friday evening does not fill Monday morning.
fn earliest(profile: &Profile, rule: NoticeRule, now: Timestamp) -> Timestamp {
    let hours = match rule {
        NoticeRule::Full => profile.notice_h,
        NoticeRule::Urgent => 0,
        NoticeRule::Guest => profile.notice_h.min(limits::GUEST_NOTICE_H),
    };
    let mut left = SignedDuration::from_hours(i64::from(hours).min(24 * limits::REACH_DAYS));
    let mut at = now;
    // A host without any hours would never get there; ten closed days in a row end the counting.
    let mut closed_days = 0;
    while left > SignedDuration::ZERO && closed_days < 10 {
        let midnight = end_of_day(&profile.zone, at, 0);
        let rest_of_day = midnight.duration_since(at);
        if rest_of_day <= SignedDuration::ZERO {
            break;
        }
        if is_open(profile, profile.zone.local(at).date()) {
            let used = left.min(rest_of_day);
            left -= used;
            at = later(at, used);
            closed_days = 0;
        } else {
            at = midnight;
            closed_days += 1;
        }
    }
    // Whatever the host allows: an offer must outlive its own release, and the guest must have read it.
    at.max(later(now, SignedDuration::from_hours(limits::URGENT_NOTICE_H)))
}

fn is_open(profile: &Profile, date: Date) -> bool {
    let blocked = profile.blocked.iter().any(|days| (days.from..=days.to).contains(&date));
    let off = profile.regions().iter().any(|region| region.holiday_on(date).is_some());
    !profile.hours.on(date.weekday()).is_closed() && !blocked && !off
}

/// The midnight that ends the local day `days` after that of `at`.
fn end_of_day(zone: &Zone, at: Timestamp, days: i64) -> Timestamp {
    let date = zone.local(at).date();
    let days = days.clamp(0, limits::REACH_DAYS) + 1;
    let midnight = date.checked_add(days.days()).ok().map(|d| d.at(0, 0, 0, 0));
    let settled = midnight.and_then(|m| zone.resolve(m)).map(when::LocalTime::settled);
    settled.unwrap_or_else(|| later(at, SignedDuration::from_hours(24 * days)))
}

/// Later by so much, or the end of time.
pub(crate) fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}
