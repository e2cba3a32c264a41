//! The rules that strike candidates out, in the order in which they are told. A whole horizon and a single start are
//! judged by the same list.

use super::board::{Board, outside, overlapping};
use super::frame::{GuestHours, Plan, Wish};
use super::side::Side;
use super::{Calendar, grid};
use crate::Refusal;
use when::{DayHours, Interval, IntervalSet, WallClock, WeekHours};

/// What is looked at, whoever it is for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// From the earliest start to the latest end.
    pub(crate) span: Interval,
    /// Minutes.
    pub(crate) length_min: u32,
    /// The grid of starts, in minutes of the host's wall clock.
    pub(crate) step_min: u32,
}

impl Frame {
    pub(crate) fn length_s(&self) -> i64 {
        i64::from(self.length_min) * 60
    }
}

/// The candidates in what is open, on the grid and at the points that were named; and how many steps of the grid the
/// clocks skip or double.
pub(crate) fn candidates(
    frame: &Frame,
    open: &IntervalSet,
    clock: &WallClock,
    mut named_s: Vec<i64>,
) -> (Board, u32) {
    let step_s = i64::from(frame.step_min.max(1)) * 60;
    let odd = open.iter().map(|i| grid::steps(clock, i, frame.length_s(), step_s, &mut named_s)).sum();
    (Board::new(named_s), odd)
}

/// What the host and the guest named.
pub(crate) fn strike_named(board: &mut Board, frame: &Frame, wish: &Wish) {
    let length_s = frame.length_s();
    let named = [(Refusal::OutsideWindow, &wish.window), (Refusal::GuestCannot, &wish.available)];
    for (class, set) in named {
        if let Some(set) = set {
            board.refuse(class, outside(set, length_s));
        }
    }
}

/// The host's calendar.
pub(crate) fn strike_host(board: &mut Board, frame: &Frame, host: &Side) {
    let length_s = frame.length_s();
    board.refuse(Refusal::NotFree, overlapping(host.busy_in(frame.span), length_s, (0, 0)));
    if host.margins_s() != (0, 0) {
        let near = overlapping(host.busy_in(frame.span), length_s, host.margins_s());
        board.refuse(Refusal::TooClose, near);
    }
}

/// The calendars of those who must be there too, then of those who need not.
pub(crate) fn strike_others(board: &mut Board, frame: &Frame, others: &[Calendar]) {
    let length_s = frame.length_s();
    let required = || others.iter().filter(|other| other.required).map(Calendar::side);
    let open = distinct_hours(frame, required());
    board.refuse(Refusal::ColleagueOffHours, open.iter().flat_map(|(_, open)| outside(open, length_s)));
    let busy = required().flat_map(|side| overlapping(side.busy_in(frame.span), length_s, side.margins_s()));
    board.refuse(Refusal::ColleagueNotFree, busy);
    for side in others.iter().filter(|other| !other.required).map(Calendar::side) {
        let open = side.open(frame.span);
        let busy = overlapping(side.busy_in(frame.span), length_s, side.margins_s());
        board.note_absent(outside(&open, length_s).chain(busy));
    }
}

/// What is open to each, looked up once for all who keep the same hours on the same clock.
fn distinct_hours<'a>(frame: &Frame, sides: impl Iterator<Item = Side<'a>>) -> Vec<(Side<'a>, IntervalSet)> {
    let mut seen: Vec<(Side<'a>, IntervalSet)> = Vec::new();
    for side in sides {
        if !seen.iter().any(|(other, _)| other.keeps_hours_of(&side)) {
            seen.push((side, side.open(frame.span)));
        }
    }
    seen
}

/// What the guests saw before, and their clocks.
pub(crate) fn strike_guests(board: &mut Board, frame: &Frame, wish: &Wish, plan: Plan) {
    let length_s = frame.length_s();
    board.refuse(Refusal::ShownBefore, overlapping(wish.avoid.iter(), length_s, (0, 0)));
    for zone in &wish.guest_zones {
        let clock = WallClock::over(zone, frame.span);
        // A time that the guest's clocks show twice cannot be written down for them without a doubt.
        board.refuse(Refusal::GuestOffHours, clock.doubled());
        if plan.guest_hours == GuestHours::Decent {
            let around = frame.span.padded(DAY_MIN, DAY_MIN);
            board.refuse(Refusal::GuestOffHours, outside(&decent().on_clock(around, &clock), length_s));
        }
    }
}

const DAY_MIN: u32 = 24 * 60;

/// 08:00-18:00 on every day.
fn decent() -> WeekHours {
    let day = DayHours::parse("08:00-18:00").unwrap_or_default();
    WeekHours { saturday: day.clone(), sunday: day.clone(), ..WeekHours::weekdays(&day) }
}
