use super::calendars::tally;
use super::frame::{GuestHours, HoursRule, NoticeRule, Plan, Reach, Wish, hours, span};
use super::is_point;
use super::rules::{self, Frame};
use crate::{Desk, Relaxed, Search, limits};
use jiff::Timestamp;
use when::{Interval, IntervalSet, WallClock};

/// A free slot, with what the choice needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// When.
    pub(crate) slot: Interval,
    /// Its day on the reader's clock (the guest's, where it is known), counted from 1 January 1970.
    pub(crate) day: i64,
    /// Minutes since midnight on the reader's clock.
    pub(crate) reader_minute: i64,
    /// Minutes past the full hour on the host's clock.
    pub(crate) past_hour_min: i64,
    /// How many of those who need not be there could not come.
    pub(crate) absent: u32,
}

/// The free slots under the strictest rules that leave any, and the audit of how they were found.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    /// In order of time.
    pub(crate) free: Vec<Candidate>,
    /// The audit; its choice is still empty.
    pub(crate) search: Search,
}

/// All free slots, under the strictest rules that leave any.
pub(crate) fn find(desk: &Desk, wish: &Wish, now: Timestamp) -> Found {
    let mut first = None;
    for (plan, relaxed) in plans(desk, wish, now) {
        let mut found = survey(desk, wish, plan, now);
        found.search.relaxed = relaxed;
        if !found.free.is_empty() {
            return found;
        }
        first.get_or_insert(found);
    }
    let mut none = first.unwrap_or_else(|| nothing(wish));
    none.search.relaxed.clear();
    none
}

/// The attempts, strictest first, each with the rules that it gives up.
fn plans(desk: &Desk, wish: &Wish, now: Timestamp) -> Vec<(Plan, Vec<Relaxed>)> {
    let named = if wish.window.is_some() { Reach::Named } else { Reach::Horizon };
    let strict = Plan {
        notice: NoticeRule::Full,
        reach: named,
        guest_hours: GuestHours::Decent,
        hours: HoursRule::Kept,
    };
    let mut plans = vec![(strict, vec![])];
    if wish.window.is_some() {
        plans.push((Plan { notice: NoticeRule::Urgent, ..strict }, vec![Relaxed::Notice]));
    } else if wish.available.is_some() {
        plans.push((Plan { notice: NoticeRule::Guest, ..strict }, vec![Relaxed::Notice]));
        plans.push((Plan { reach: Reach::Named, ..strict }, vec![Relaxed::Horizon]));
    }
    if !wish.guest_zones.is_empty() {
        for (plan, mut relaxed) in plans.clone() {
            relaxed.push(Relaxed::GuestHours);
            plans.push((Plan { guest_hours: GuestHours::Any, ..plan }, relaxed));
        }
    }
    if window_ignores_hours(desk, wish, now) {
        let relaxed = vec![Relaxed::Notice, Relaxed::GuestHours, Relaxed::HostHours];
        let plan = Plan {
            notice: NoticeRule::Urgent,
            reach: named,
            guest_hours: GuestHours::Any,
            hours: HoursRule::Window,
        };
        plans.push((plan, relaxed));
    }
    plans
}

/// A host who names an evening knows that it is outside of their hours.
fn window_ignores_hours(desk: &Desk, wish: &Wish, now: Timestamp) -> bool {
    let ahead = wish.window.as_ref().map(|window| super::in_reach(window, now));
    let Some((first, last)) = ahead.as_ref().and_then(|w| Some((w.iter().next()?, w.iter().next_back()?)))
    else {
        return false;
    };
    Interval::new(first.start(), last.end()).is_ok_and(|whole| {
        let open = desk.profile.hours.within(whole, &desk.profile.zone);
        ahead.is_some_and(|window| window.intersect(&open).is_empty())
    })
}

/// All free slots under one plan.
pub(super) fn survey(desk: &Desk, wish: &Wish, plan: Plan, now: Timestamp) -> Found {
    let Some(span) = span(&desk.profile, wish, plan, now) else { return nothing(wish) };
    let frame = Frame { span, length_min: wish.length_min, step_min: limits::GRID_MIN };
    let clock = WallClock::over(&desk.profile.zone, span);
    let open = hours(desk, wish, plan, span);
    let (mut board, odd) = rules::candidates(&frame, &open, &clock, named_starts(wish, &open));
    rules::strike_named(&mut board, &frame, wish);
    rules::strike_host(&mut board, &frame, &desk.side());
    rules::strike_others(&mut board, &frame, &desk.others);
    rules::strike_guests(&mut board, &frame, wish, plan);
    let reader = wish.guest_zones.first().map_or_else(|| clock.clone(), |zone| WallClock::over(zone, span));
    let clocks = (clock, reader);
    let mut free = Vec::new();
    let refused = tally(&board, odd, |start_s, absent| {
        let slot =
            Timestamp::from_second(start_s).ok().and_then(|at| Interval::starting(at, wish.length_min));
        free.extend(slot.map(|slot| candidate(&clocks, slot, absent)));
    });
    let count = u32::try_from(free.len()).unwrap_or(u32::MAX);
    Found { free, search: Search { span: Some(span), free: count, refused, ..nothing(wish).search } }
}

fn nothing(wish: &Wish) -> Found {
    let search = Search {
        length_min: wish.length_min,
        span: None,
        free: 0,
        refused: vec![],
        relaxed: vec![],
        chosen: vec![],
    };
    Found { free: vec![], search }
}

/// Points that somebody named count even off the grid.
fn named_starts(wish: &Wish, open: &IntervalSet) -> Vec<i64> {
    let named = [&wish.window, &wish.available, &wish.preferred].into_iter().flatten();
    let points = named.flat_map(IntervalSet::iter).filter(|interval| is_point(interval, wish.length_min));
    let slots = points.filter_map(|point| Interval::starting(point.start(), wish.length_min));
    slots.filter(|slot| open.covers(slot)).map(|slot| slot.start().as_second()).collect()
}

/// A free slot as the host's clock and the reader's show it.
pub(super) fn candidate(clocks: &(WallClock, WallClock), slot: Interval, absent: u32) -> Candidate {
    let (host, reader) = clocks;
    let start_s = slot.start().as_second();
    let minute_of = |clock: &WallClock| clock.local_s(start_s).div_euclid(60);
    Candidate {
        slot,
        day: reader.day(start_s),
        reader_minute: minute_of(reader).rem_euclid(24 * 60),
        past_hour_min: minute_of(host).rem_euclid(60),
        absent,
    }
}
