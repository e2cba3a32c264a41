use super::board::{ceil_s, floor_s};
use when::{Interval, WallClock};

/// Adds the steps of a wall clock at which a meeting of this length has room in the stretch; answers how many steps
/// the clocks skip or show twice there. Those are never offered: nobody could write them down without a doubt.
pub(crate) fn steps(
    clock: &WallClock,
    open: Interval,
    length_s: i64,
    step_s: i64,
    starts_s: &mut Vec<i64>,
) -> u32 {
    let last = floor_s(open.end()) - length_s;
    let mut at = ceil_s(open.start());
    let folds: Vec<(i64, i64)> =
        clock.doubled().filter(|(from, until)| *from <= last && *until > at).collect();
    starts_s.reserve(usize::try_from((last - at) / step_s + 1).unwrap_or(0));
    while at <= last {
        let (_, steady_until) = clock.steady_around(at);
        let offset = clock.offset_at(at);
        let mut start = round_up(at + offset, step_s) - offset;
        while start <= last && start < steady_until {
            if !folds.iter().any(|(from, until)| (*from..*until).contains(&start)) {
                starts_s.push(start);
            }
            start += step_s;
        }
        at = steady_until.max(at + 1);
    }
    clock.changes().map(|change| odd_steps(change, open, step_s)).sum()
}

/// The steps on the wall clock that a change of the clocks skips or doubles inside of the stretch.
fn odd_steps(change: when::ClockChange, open: Interval, step_s: i64) -> u32 {
    let (low, high) = (change.before_s.min(change.after_s), change.before_s.max(change.after_s));
    // Where time is doubled, its first showing begins before the change.
    let first = if change.after_s < change.before_s { change.at_s - (high - low) } else { change.at_s };
    if first < floor_s(open.start()) || first >= ceil_s(open.end()) {
        return 0;
    }
    let (from, until) = (change.at_s + low, change.at_s + high);
    let steps = (round_up(until, step_s) - round_up(from, step_s)) / step_s;
    u32::try_from(steps).unwrap_or(0)
}

fn round_up(local_s: i64, step_s: i64) -> i64 {
    local_s.saturating_add(step_s - 1).div_euclid(step_s) * step_s
}
