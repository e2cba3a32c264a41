//! The rules that strike candidates out, in the order in which they are told. A whole horizon and a single start are
//! judged by the same list.

use super::board::{Board, outside, overlapping};
use super::frame::{GuestHours, Plan, Wish, waking};
use super::side::{Occasion, Side, holidays_of};
use super::{Calendar, grid};
use crate::{Kind, Refusal};
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
    /// What kind of meeting it is, and with whom.
    pub(crate) occasion: Occasion,
}

impl Frame {
    pub(crate) fn length_s(&self) -> i64 {
        i64::from(self.length_min) * 60
    }
}

/// The candidates in what is open, on the grid and at the points that were named. Steps of the grid that the clocks skip
/// or double are none, and are counted as refused.
pub(crate) fn candidates(
    frame: &Frame,
    open: &IntervalSet,
    clock: &WallClock,
    mut named_s: Vec<i64>,
) -> Board {
    let step_s = i64::from(frame.step_min.max(1)) * 60;
    let odd = open.iter().map(|i| grid::steps(clock, i, frame.length_s(), step_s, &mut named_s)).sum();
    let mut board = Board::new(named_s, frame.step_min);
    board.count(Refusal::ClockChange, odd);
    board
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

/// What the host keeps free of meetings, and days and weeks that are full.
pub(crate) fn strike_kept_free(board: &mut Board, frame: &Frame, host: &Side) {
    for (class, kept) in host.kept_free(frame.span) {
        board.refuse(class, overlapping(kept.iter(), frame.length_s(), (0, 0)));
    }
    for (class, starts) in host.full(frame.span) {
        board.refuse(class, starts);
    }
}

/// The host's calendar.
pub(crate) fn strike_host(board: &mut Board, frame: &Frame, host: &Side) {
    let (length_s, kind) = (frame.length_s(), frame.occasion.kind);
    board.refuse(Refusal::NotFree, overlapping(host.busy_in(frame.span, kind), length_s, (0, 0)));
    let margins_s = host.margins_s(kind);
    if margins_s != (0, 0) {
        board.refuse(Refusal::TooClose, overlapping(host.busy_in(frame.span, kind), length_s, margins_s));
    }
}

/// The calendars of those who must be there too, then of those who need not. Whoever keeps the very hours that were
/// searched loses nothing by them.
pub(crate) fn strike_others(board: &mut Board, frame: &Frame, searched: Option<&Side>, others: &[Calendar]) {
    let (length_s, kind) = (frame.length_s(), frame.occasion.kind);
    let required = || others.iter().filter(|other| other.required).map(Calendar::side);
    for (_, full) in required().flat_map(|side| side.full(frame.span)) {
        board.refuse(Refusal::ColleagueOffHours, full);
    }
    for open in distinct_hours(frame, searched, required()) {
        board.refuse(Refusal::ColleagueOffHours, outside(&open, length_s));
    }
    let busy = required()
        .flat_map(|side| overlapping(side.busy_in(frame.span, kind), length_s, side.margins_s(kind)));
    board.refuse(Refusal::ColleagueNotFree, busy);
    for side in others.iter().filter(|other| !other.required).map(Calendar::side) {
        let open = side.open(frame.span, Occasion { kind, vip: false });
        let busy = overlapping(side.busy_in(frame.span, kind), length_s, side.margins_s(kind));
        board.note_absent(outside(&open, length_s).chain(busy));
    }
}

/// What is open to each who keeps other hours than those searched, looked up once for all who keep the same.
fn distinct_hours<'a>(
    frame: &Frame,
    searched: Option<&Side>,
    sides: impl Iterator<Item = Side<'a>>,
) -> Vec<IntervalSet> {
    let mut seen: Vec<Side> = Vec::new();
    for side in sides {
        if !searched.is_some_and(|searched| searched.keeps_hours_of(&side))
            && !seen.iter().any(|other| other.keeps_hours_of(&side))
        {
            seen.push(side);
        }
    }
    let occasion = Occasion { vip: false, ..frame.occasion };
    seen.into_iter().map(|side| side.open(frame.span, occasion)).collect()
}

/// What the guests saw before, and their clocks.
pub(crate) fn strike_guests(board: &mut Board, frame: &Frame, wish: &Wish, plan: Plan) {
    let length_s = frame.length_s();
    board.refuse(Refusal::ShownBefore, overlapping(wish.avoid.iter(), length_s, (0, 0)));
    let odd_hours = frame.occasion.kind.is_some_and(Kind::is_before_or_after_work);
    for zone in &wish.guest_zones {
        let clock = WallClock::over(zone, frame.span);
        // A time that the guest's clocks show twice cannot be written down for them without a doubt.
        board.refuse(Refusal::GuestOffHours, clock.doubled());
        let hours = match plan.guest_hours {
            GuestHours::Decent => {
                let off = holidays_of(zone, frame.span, &clock);
                board.refuse(Refusal::GuestHoliday, overlapping(off.iter(), length_s, (0, 0)));
                if odd_hours { waking() } else { decent() }
            }
            GuestHours::Waking => waking(),
            GuestHours::Any => continue,
        };
        let around = frame.span.padded(DAY_MIN, DAY_MIN);
        board.refuse(Refusal::GuestOffHours, outside(&hours.on_clock(around, &clock), length_s));
    }
}

const DAY_MIN: u32 = 24 * 60;

/// 08:00-18:00 on every day.
fn decent() -> WeekHours {
    let day = DayHours::parse("08:00-18:00").unwrap_or_default();
    WeekHours { saturday: day.clone(), sunday: day.clone(), ..WeekHours::weekdays(&day) }
}
