use super::finder::survey;
use super::frame::{GuestHours, HoursRule, NoticeRule, Plan, Reach, Wish, later};
use super::{choose, in_reach};
use crate::Desk;
use jiff::{SignedDuration, Timestamp};
use when::{Interval, IntervalSet};

/// The smallest changes of the frame that would leave a slot, each with that slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Relaxations {
    /// Everything kept, but later than the window or the horizon.
    pub(crate) later: Option<Interval>,
    /// Earlier or later in the day, by as little as possible.
    pub(crate) wider: Option<Interval>,
    /// A shorter meeting.
    pub(crate) shorter: Option<Interval>,
}

const PLAN: Plan = Plan {
    notice: NoticeRule::Full,
    reach: Reach::Named,
    guest_hours: GuestHours::Any,
    hours: HoursRule::Kept,
};

/// What would have to give way, a little at a time, where no slot fits.
pub(crate) fn relaxations(desk: &Desk, wish: &Wish, now: Timestamp) -> Relaxations {
    let best = |wish: &Wish, plan: Plan| {
        [GuestHours::Decent, GuestHours::Any].into_iter().find_map(|guest_hours| {
            let found = survey(desk, wish, Plan { guest_hours, ..plan }, now);
            choose(&found.free, wish, 1).first().map(|chosen| chosen.slot)
        })
    };
    let wider =
        [60, 120].into_iter().find_map(|min| best(wish, Plan { hours: HoursRule::Wider(min), ..PLAN }));
    let shorter = shorter_lengths(wish.length_min)
        .find_map(|length_min| best(&Wish { length_min, ..wish.clone() }, PLAN));
    let later = after_window(desk, wish, now).and_then(|window| {
        let wish = Wish { window: Some(window), available: None, ..wish.clone() };
        best(
            &Wish { near: wish.window.as_ref().and_then(|w| w.iter().next()).map(|i| i.start()), ..wish },
            PLAN,
        )
    });
    Relaxations { later, wider, shorter }
}

/// Free slots in what the guest named, outside of the host's hours but not in the night.
pub(crate) fn outside_hours(desk: &Desk, wish: &Wish, now: Timestamp) -> Vec<Interval> {
    let plan = Plan { notice: NoticeRule::Urgent, hours: HoursRule::Waking, ..PLAN };
    let found = survey(desk, wish, plan, now);
    choose(&found.free, wish, 2).into_iter().map(|chosen| chosen.slot).collect()
}

/// Three quarters, then half, in whole quarters of an hour.
fn shorter_lengths(length_min: u32) -> impl Iterator<Item = u32> {
    let quarters = [length_min / 4 * 3, length_min / 2].map(|min| min / 15 * 15);
    quarters.into_iter().filter(move |min| (15..length_min).contains(min))
}

/// The two weeks after the window, or after the horizon.
fn after_window(desk: &Desk, wish: &Wish, now: Timestamp) -> Option<IntervalSet> {
    let horizon = later(now, SignedDuration::from_hours(24 * i64::from(desk.profile.horizon_days.min(366))));
    let end = wish.window.as_ref().and_then(|w| w.iter().next_back()).map_or(horizon, |last| last.end());
    let next = Interval::new(end.max(now), later(end.max(now), SignedDuration::from_hours(24 * 14))).ok()?;
    let window = in_reach(&next.into(), now);
    (!window.is_empty()).then_some(window)
}
