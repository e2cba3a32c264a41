use super::frame::{GuestHours, HoursRule, NoticeRule, Plan, Reach, Wish, hours, span};
use super::is_point;
use super::rules::{self, Frame};
use crate::{Desk, Relaxed, Search, limits};
use jiff::Timestamp;
use when::{Interval, IntervalSet, WallClock, Zone};

/// A free slot, with what the choice needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// When.
    pub(crate) slot: Interval,
    /// Its day on the reader's clock (the guest's, where it is known), counted from 1 January 1970.
    pub(crate) day: i64,
    /// Minutes since midnight on the reader's clock.
    pub(crate) reader_minute: i64,
    /// How far it lies from the easiest hours on the clock on which it lies worst, in quarters of an hour.
    pub(crate) unease: i64,
    /// Minutes past the full hour on the host's clock.
    pub(crate) past_hour_min: i64,
    /// How many of those who need not be there could not come.
    pub(crate) absent: u32,
    /// It lies beside another meeting of a host who wants them so.
    pub(crate) batched: bool,
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
        let strict = plans.clone();
        for guest_hours in [GuestHours::Waking, GuestHours::Any] {
            for (plan, mut relaxed) in strict.clone() {
                relaxed.push(Relaxed::GuestHours);
                plans.push((Plan { guest_hours, ..plan }, relaxed));
            }
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
        let open = desk.side().hours(whole, wish.occasion);
        ahead.is_some_and(|window| window.intersect(&open).is_empty())
    })
}

/// All free slots under one plan.
pub(super) fn survey(desk: &Desk, wish: &Wish, plan: Plan, now: Timestamp) -> Found {
    let Some(span) = span(&desk.profile, wish, plan, now) else { return nothing(wish) };
    let frame =
        Frame { span, length_min: wish.length_min, step_min: limits::GRID_MIN, occasion: wish.occasion };
    let clock = WallClock::over(&desk.profile.zone, span);
    let open = hours(desk, wish, plan, span);
    let mut board = rules::candidates(&frame, &open, &clock, named_starts(wish, &open));
    rules::strike_named(&mut board, &frame, wish);
    let host = desk.side();
    if plan.hours != HoursRule::Waking {
        // What the host may be asked about is another matter.
        rules::strike_kept_free(&mut board, &frame, &host);
    }
    rules::strike_host(&mut board, &frame, &host);
    let searched = (plan.hours == HoursRule::Kept).then_some(&host);
    rules::strike_others(&mut board, &frame, searched, &desk.others);
    rules::strike_guests(&mut board, &frame, wish, plan);
    let clocks = Clocks::new(clock, wish.guest_zones.iter(), span);
    let beside = host.beside(span, wish.occasion.kind);
    let known =
        |(slot, absent)| Candidate { batched: beside.overlaps(&slot), ..candidate(&clocks, slot, absent) };
    let free: Vec<Candidate> = board.free(wish.length_min).map(known).collect();
    let count = u32::try_from(free.len()).unwrap_or(u32::MAX);
    Found {
        free,
        search: Search { span: Some(span), free: count, refused: board.refused(), ..nothing(wish).search },
    }
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

/// The host's clock, and those of whoever reads.
pub(super) struct Clocks {
    host: WallClock,
    readers: Vec<WallClock>,
}

impl Clocks {
    /// Without any reader's zone, the host's clock is theirs.
    pub(super) fn new<'a>(host: WallClock, zones: impl Iterator<Item = &'a Zone>, span: Interval) -> Self {
        let mut readers: Vec<WallClock> = zones.map(|zone| WallClock::over(zone, span)).collect();
        if readers.is_empty() {
            readers.push(host.clone());
        }
        Self { host, readers }
    }
}

/// A free slot as the clocks show it.
pub(super) fn candidate(clocks: &Clocks, slot: Interval, absent: u32) -> Candidate {
    let start_s = slot.start().as_second();
    let minute_of = |clock: &WallClock| clock.local_s(start_s).div_euclid(60);
    let of_day = |clock: &WallClock| minute_of(clock).rem_euclid(24 * 60);
    let first = clocks.readers.first().unwrap_or(&clocks.host);
    Candidate {
        slot,
        day: first.day(start_s),
        reader_minute: of_day(first),
        unease: clocks.readers.iter().map(|clock| unease(of_day(clock))).max().unwrap_or(0),
        past_hour_min: minute_of(&clocks.host).rem_euclid(60),
        absent,
        batched: false,
    }
}

/// The middle of the morning and of the afternoon are the easiest.
fn unease(minute: i64) -> i64 {
    [10 * 60, 14 * 60 + 30].iter().map(|easy| (minute - easy).abs() / 15).min().unwrap_or(0)
}
