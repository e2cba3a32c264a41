use super::frame::{GuestHours, HoursRule, NoticeRule, Plan, Reach, Wish, hours, padded_busy, span};
use super::is_point;
use crate::{Desk, Refusal, Refused, Relaxed, Search, limits};
use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan};
use std::collections::{BTreeMap, BTreeSet};
use when::{Interval, IntervalSet, LocalTime, Zone};

/// A free slot, with what the choice needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// When.
    pub(crate) slot: Interval,
    /// Its day on the reader's clock (the guest's, where it is known).
    pub(crate) day: Date,
    /// Minutes since midnight on the reader's clock.
    pub(crate) reader_minute: i64,
    /// Minutes past the full hour on the host's clock.
    pub(crate) past_hour_min: i64,
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
    if wish.guest_zone.is_some() {
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
    let (open, busy) = (hours(desk, wish, plan, span), padded_busy(desk));
    let zone = &desk.profile.zone;
    let mut refused = BTreeMap::new();
    let mut free = Vec::new();
    let mut starts = named_starts(wish, &open);
    let mut doubled = 0;
    for stretch in open.iter() {
        doubled += grid(zone, stretch, &mut starts);
    }
    if doubled > 0 {
        refused.insert(Refusal::ClockChange, doubled);
    }
    for start in starts {
        let Some(slot) = Interval::starting(start, wish.length_min).filter(|slot| open.covers(slot)) else {
            continue;
        };
        match refusal(wish, plan, &busy, &slot) {
            Some(class) => *refused.entry(class).or_insert(0) += 1,
            None => free.push(candidate(zone, wish, slot)),
        }
    }
    let count = u32::try_from(free.len()).unwrap_or(u32::MAX);
    let refused = refused.into_iter().map(|(class, count)| Refused { class, count }).collect();
    let search = Search {
        length_min: wish.length_min,
        span: Some(span),
        free: count,
        refused,
        relaxed: vec![],
        chosen: vec![],
    };
    Found { free, search }
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
fn named_starts(wish: &Wish, open: &IntervalSet) -> BTreeSet<Timestamp> {
    let named = [&wish.window, &wish.available, &wish.preferred].into_iter().flatten();
    named
        .flat_map(IntervalSet::iter)
        .filter(|interval| is_point(interval, wish.length_min))
        .map(|interval| interval.start())
        .filter(|start| open.contains(*start))
        .collect()
}

/// Adds the quarter hours of the host's wall clock inside `open`; answers how many of them the clocks skip or double.
fn grid(zone: &Zone, open: Interval, starts: &mut BTreeSet<Timestamp>) -> u32 {
    let Some(mut local) = round_up(zone.local(open.start())) else { return 0 };
    let last = zone.local(open.end());
    let mut odd = 0;
    while local < last {
        match zone.resolve(local) {
            Some(LocalTime::Once(at)) if open.contains(at) => {
                starts.insert(at);
            }
            Some(LocalTime::Once(_)) | None => {}
            Some(LocalTime::Never { .. } | LocalTime::Twice { .. }) => odd += 1,
        }
        let Ok(next) = local.checked_add(limits::GRID_MIN.minutes()) else { break };
        local = next;
    }
    odd
}

fn round_up(local: DateTime) -> Option<DateTime> {
    let past = i64::from(local.minute()) % limits::GRID_MIN;
    let whole = local.date().at(local.hour(), local.minute(), 0, 0).checked_sub(past.minutes()).ok()?;
    if whole == local { Some(whole) } else { whole.checked_add(limits::GRID_MIN.minutes()).ok() }
}

fn refusal(wish: &Wish, plan: Plan, busy: &IntervalSet, slot: &Interval) -> Option<Refusal> {
    let outside = |set: &Option<IntervalSet>| set.as_ref().is_some_and(|set| !set.covers(slot));
    if outside(&wish.window) {
        Some(Refusal::OutsideWindow)
    } else if outside(&wish.available) {
        Some(Refusal::GuestCannot)
    } else if busy.overlaps(slot) {
        Some(Refusal::NotFree)
    } else if wish.avoid.overlaps(slot) {
        Some(Refusal::ShownBefore)
    } else if wish.guest_zone.as_ref().is_some_and(|zone| !suits_guest(zone, plan, slot)) {
        Some(Refusal::GuestOffHours)
    } else {
        None
    }
}

fn suits_guest(zone: &Zone, plan: Plan, slot: &Interval) -> bool {
    let (start, end) = (zone.local(slot.start()), zone.local(slot.end()));
    // A time that the guest's clocks show twice cannot be written down for them without a doubt.
    let once = matches!(zone.resolve(start), Some(LocalTime::Once(_)));
    let decent = start.date() == end.date() && minute(start) >= 8 * 60 && minute(end) <= 18 * 60;
    once && (decent || plan.guest_hours == GuestHours::Any)
}

fn candidate(host_zone: &Zone, wish: &Wish, slot: Interval) -> Candidate {
    let reader = wish.guest_zone.as_ref().unwrap_or(host_zone).local(slot.start());
    let past_hour_min = i64::from(host_zone.local(slot.start()).minute());
    Candidate { slot, day: reader.date(), reader_minute: minute(reader), past_hour_min }
}

fn minute(local: DateTime) -> i64 {
    i64::from(local.hour()) * 60 + i64::from(local.minute())
}
