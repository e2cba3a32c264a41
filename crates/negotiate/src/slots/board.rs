//! The arithmetic of finding: candidate starts on a board, and rules that strike them out. Every interval is read once,
//! and costs the same however many candidates there are.

use crate::{Refusal, Refused};
use jiff::Timestamp;
use std::collections::BTreeMap;
use when::{Interval, IntervalSet};

/// Starts that a rule strikes out: from the first second up to, not including, the second.
pub(crate) type Stretch = (i64, i64);

/// All candidates, and for each the first rule that strikes it out.
#[derive(Debug)]
pub(crate) struct Board {
    /// Seconds since 1970, in order.
    starts_s: Vec<i64>,
    /// How many starts lie before each step of the grid, counted from the first start.
    ranks: Vec<usize>,
    step_s: u32,
    /// Whether all starts are steps of the grid, so that ranks are looked up and nothing is compared.
    is_even: bool,
    /// Where stretches begin and end, while one rule is applied.
    marks: Vec<i32>,
    verdicts: Vec<Option<Refusal>>,
    /// How many people who need not be there could not.
    absent: Vec<u32>,
    refused: BTreeMap<Refusal, u32>,
}

impl Board {
    /// A board with these starts on a grid of so many minutes, or a few beside it; none is struck out yet.
    pub(crate) fn new(mut starts_s: Vec<i64>, step_min: u32) -> Self {
        // The grid comes in order; only times that somebody named stand before it.
        if !starts_s.is_sorted_by(|a, b| a < b) {
            starts_s.sort_unstable();
            starts_s.dedup();
        }
        let step_s = step_min.clamp(1, DAY_MIN) * 60;
        let (ranks, is_even) = ranks(&starts_s, i64::from(step_s));
        let count = starts_s.len();
        Self {
            starts_s,
            ranks,
            step_s,
            is_even,
            marks: vec![0; count + 1],
            verdicts: vec![None; count],
            absent: vec![0; count],
            refused: BTreeMap::new(),
        }
    }

    /// Strikes out, for this reason, what was not struck out before and starts in one of the stretches.
    pub(crate) fn refuse(&mut self, class: Refusal, stretches: impl IntoIterator<Item = Stretch>) {
        if self.mark(stretches) {
            let (mut depth, mut count) = (0, 0);
            for (mark, verdict) in self.marks.iter_mut().zip(&mut self.verdicts) {
                depth += std::mem::take(mark);
                if depth > 0 && verdict.is_none() {
                    *verdict = Some(class);
                    count += 1;
                }
            }
            self.count(class, count);
        }
    }

    /// Counts refusals under their reason.
    pub(crate) fn count(&mut self, class: Refusal, count: u32) {
        if count > 0 {
            *self.refused.entry(class).or_insert(0) += count;
        }
    }

    /// How many were struck out for which reason.
    pub(crate) fn refused(&self) -> Vec<Refused> {
        self.refused.iter().map(|(class, count)| Refused { class: *class, count: *count }).collect()
    }

    /// Counts somebody who need not be there as absent from what starts in one of the stretches.
    pub(crate) fn note_absent(&mut self, stretches: impl IntoIterator<Item = Stretch>) {
        if self.mark(stretches) {
            let mut depth = 0;
            for (mark, absent) in self.marks.iter_mut().zip(&mut self.absent) {
                depth += std::mem::take(mark);
                *absent += u32::from(depth > 0);
            }
        }
    }

    /// Whether any candidate lies in them.
    fn mark(&mut self, stretches: impl IntoIterator<Item = Stretch>) -> bool {
        let mut any = false;
        for (from_s, until_s) in stretches {
            let (from, until) = (self.rank(from_s), self.rank(until_s));
            if from < until {
                any = true;
                if let Some(mark) = self.marks.get_mut(from) {
                    *mark += 1;
                }
                if let Some(mark) = self.marks.get_mut(until) {
                    *mark -= 1;
                }
            }
        }
        if let Some(beyond) = self.marks.last_mut() {
            *beyond = 0;
        }
        any
    }

    /// How many candidates start before an instant.
    fn rank(&self, at_s: i64) -> usize {
        let Some(first) = self.starts_s.first() else { return 0 };
        if at_s <= *first {
            return 0;
        }
        let past_s = u32::try_from(at_s.saturating_sub(*first)).unwrap_or(u32::MAX);
        if self.is_even {
            // No comparison: whether a busy stretch ends before or after a start is a coin's throw to a processor.
            let step = usize::try_from((past_s - 1) / self.step_s + 1).unwrap_or(usize::MAX);
            return self.ranks.get(step).copied().unwrap_or(self.starts_s.len());
        }
        let step = usize::try_from(past_s / self.step_s).unwrap_or(usize::MAX);
        let Some(rank) = self.ranks.get(step) else { return self.starts_s.len() };
        rank + self.starts_s.iter().skip(*rank).take_while(|start| **start < at_s).count()
    }

    /// The meetings of this length that nothing speaks against, and how many of those who need not be there are absent.
    pub(crate) fn free(&self, length_min: u32) -> impl Iterator<Item = (Interval, u32)> + '_ {
        self.verdicts().filter(|(_, verdict, _)| verdict.is_none()).filter_map(move |(start_s, _, absent)| {
            let start = Timestamp::from_second(start_s).ok()?;
            Some((Interval::starting(start, length_min)?, absent))
        })
    }

    /// Every candidate: its start, the first rule that struck it out, and how many of those who need not be there are
    /// absent.
    pub(crate) fn verdicts(&self) -> impl Iterator<Item = (i64, Option<Refusal>, u32)> + '_ {
        let rest = self.verdicts.iter().zip(&self.absent);
        self.starts_s.iter().zip(rest).map(|(start, (verdict, absent))| (*start, *verdict, *absent))
    }
}

const DAY_MIN: u32 = 24 * 60;

/// How many starts lie before each step from the first start to the last, and whether all are such steps.
fn ranks(starts_s: &[i64], step_s: i64) -> (Vec<usize>, bool) {
    let (Some(first), Some(last)) = (starts_s.first(), starts_s.last()) else { return (vec![], true) };
    let mut ranks = Vec::with_capacity(usize::try_from((last - first) / step_s).unwrap_or(0) + 1);
    let (mut next, mut is_even) = (*first, true);
    for (rank, start) in starts_s.iter().enumerate() {
        if *start == next {
            ranks.push(rank);
            next += step_s;
        } else if *start > next {
            let steps = (start - next) / step_s + 1;
            ranks.resize(ranks.len() + usize::try_from(steps).unwrap_or(0), rank);
            next += steps * step_s;
            is_even &= *start == next - step_s;
        } else {
            is_even = false;
        }
    }
    (ranks, is_even)
}

/// The starts at which a meeting would overlap one of the intervals, each grown by so many seconds on either side.
pub(crate) fn overlapping(
    intervals: impl IntoIterator<Item = Interval>,
    length_s: i64,
    (before_s, after_s): (i64, i64),
) -> impl Iterator<Item = Stretch> {
    // s < end and s + length > start, in whole seconds.
    intervals.into_iter().map(move |busy| {
        (floor_s(busy.start()) - before_s - length_s + 1, ceil_s(busy.end()).saturating_add(after_s))
    })
}

/// The starts at which a meeting would not lie within the set.
pub(crate) fn outside(set: &IntervalSet, length_s: i64) -> impl Iterator<Item = Stretch> + '_ {
    let last_starts = set.iter().map(move |open| floor_s(open.end()) - length_s + 1);
    let first_starts = set.iter().map(|open| ceil_s(open.start()));
    std::iter::once(i64::MIN).chain(last_starts).zip(first_starts.chain(std::iter::once(i64::MAX)))
}

/// The last whole second not after it.
pub(crate) fn floor_s(at: Timestamp) -> i64 {
    at.as_second() - i64::from(at.subsec_nanosecond() < 0)
}

/// The first whole second not before it.
pub(crate) fn ceil_s(at: Timestamp) -> i64 {
    at.as_second() + i64::from(at.subsec_nanosecond() > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn some_set() -> impl Strategy<Value = IntervalSet> {
        prop::collection::vec((0i64..30_000, 1i64..4_000), 0..12).prop_map(|spans| {
            spans.into_iter().map(|(from, len)| Interval::new(at(from), at(from + len)).unwrap()).collect()
        })
    }

    fn struck(starts: &[i64], step_min: u32, stretches: impl Iterator<Item = Stretch>) -> Vec<bool> {
        let mut board = Board::new(starts.to_vec(), step_min);
        board.refuse(Refusal::NotFree, stretches);
        board.verdicts().map(|(_, verdict, _)| verdict.is_some()).collect()
    }

    proptest! {
        #[test]
        fn a_board_strikes_out_exactly_what_the_sets_say(
            set in some_set(),
            starts in prop::collection::btree_set(0i64..34_000, 0..60),
            step_s in prop::sample::select(vec![300i64, 900, 3600]),
            even in any::<bool>(),
            length_min in 1u32..90,
            before in 0u32..40,
            after in 0u32..40,
        ) {
            let starts: BTreeSet<i64> =
                starts.into_iter().map(|start| if even { 7 + start / step_s * step_s } else { start }).collect();
            let starts: Vec<i64> = starts.into_iter().collect();
            let step_min = u32::try_from(step_s / 60).unwrap();
            let length_s = i64::from(length_min) * 60;
            let slots: Vec<Interval> =
                starts.iter().map(|s| Interval::starting(at(*s), length_min).unwrap()).collect();
            let grown: IntervalSet = set.iter().map(|i| i.padded(before, after)).collect();
            let pads = (i64::from(before) * 60, i64::from(after) * 60);
            let overlaps: Vec<bool> = slots.iter().map(|slot| grown.overlaps(slot)).collect();
            prop_assert_eq!(struck(&starts, step_min, overlapping(set.iter(), length_s, pads)), overlaps);
            let uncovered: Vec<bool> = slots.iter().map(|slot| !set.covers(slot)).collect();
            prop_assert_eq!(struck(&starts, step_min, outside(&set, length_s)), uncovered);
        }
    }

    #[test]
    fn the_first_rule_that_applies_is_the_reason() {
        let mut board = Board::new(vec![0, 900, 1800], 15);
        board.refuse(Refusal::NotFree, [(900, 1000), (950, 1900)]);
        board.refuse(Refusal::ShownBefore, [(0, 1000)]);
        board.note_absent([(0, 950), (0, 950)]);
        let all: Vec<_> = board.verdicts().collect();
        let expected = [
            (0, Some(Refusal::ShownBefore), 1),
            (900, Some(Refusal::NotFree), 1),
            (1800, Some(Refusal::NotFree), 0),
        ];
        assert_eq!(all, expected);
    }
}
