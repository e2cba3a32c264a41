use crate::Interval;
use jiff::Timestamp;

/// A set of instants as sorted, disjoint, non-touching intervals. All operations are linear in the number of
/// intervals (after one sort where a set is built).
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(from = "Vec<Interval>", into = "Vec<Interval>")]
pub struct IntervalSet(Vec<Interval>);

impl IntervalSet {
    /// The empty set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The intervals, in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = Interval> + ExactSizeIterator + '_ {
        self.0.iter().copied()
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether the instant is in it.
    #[must_use]
    pub fn contains(&self, at: Timestamp) -> bool {
        self.at_or_before(at).is_some_and(|i| i.contains(at))
    }

    /// Whether all of the interval is in it.
    #[must_use]
    pub fn covers(&self, interval: &Interval) -> bool {
        self.at_or_before(interval.start()).is_some_and(|i| i.covers(interval))
    }

    /// Whether any instant of the interval is in it.
    #[must_use]
    pub fn overlaps(&self, interval: &Interval) -> bool {
        let first_ending_after = self.0.partition_point(|i| i.end() <= interval.start());
        self.0.get(first_ending_after).is_some_and(|i| i.overlaps(interval))
    }

    /// The intervals that share an instant with a window, in order; found without reading those before it.
    pub fn overlapping(&self, window: Interval) -> impl Iterator<Item = Interval> + '_ {
        let first_ending_after = self.0.partition_point(|i| i.end() <= window.start());
        let rest = self.0.get(first_ending_after..).unwrap_or_default();
        rest.iter().copied().take_while(move |i| i.start() < window.end())
    }

    /// What is in either.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        self.iter().chain(other.iter()).collect()
    }

    /// What is in both.
    #[must_use]
    pub fn intersect(&self, other: &Self) -> Self {
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut shared = Vec::new();
        while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
            shared.extend(a.intersect(b));
            if a.end() <= b.end() {
                left.next();
            } else {
                right.next();
            }
        }
        Self(shared)
    }

    /// What is in this and not in `other`.
    #[must_use]
    pub fn subtract(&self, other: &Self) -> Self {
        let mut cuts = other.0.iter().peekable();
        let mut kept = Vec::new();
        for whole in &self.0 {
            let mut from = whole.start();
            while let Some(cut) = cuts.peek() {
                if cut.start() >= whole.end() {
                    break;
                }
                kept.extend(Interval::new(from, cut.start().min(whole.end())));
                from = from.max(cut.end());
                if cut.end() > whole.end() {
                    break;
                }
                cuts.next();
            }
            kept.extend(Interval::new(from, whole.end()));
        }
        Self(kept)
    }

    fn at_or_before(&self, at: Timestamp) -> Option<&Interval> {
        let after = self.0.partition_point(|i| i.start() <= at);
        self.0.get(after.checked_sub(1)?)
    }
}

impl FromIterator<Interval> for IntervalSet {
    fn from_iter<I: IntoIterator<Item = Interval>>(intervals: I) -> Self {
        let mut sorted: Vec<Interval> = intervals.into_iter().collect();
        sorted.sort_unstable();
        let mut merged: Vec<Interval> = Vec::with_capacity(sorted.len());
        for next in sorted {
            match merged.last_mut() {
                Some(last) if next.start() <= last.end() => {
                    if let Ok(joined) = Interval::new(last.start(), last.end().max(next.end())) {
                        *last = joined;
                    }
                }
                _ => merged.push(next),
            }
        }
        Self(merged)
    }
}

impl From<Vec<Interval>> for IntervalSet {
    fn from(intervals: Vec<Interval>) -> Self {
        intervals.into_iter().collect()
    }
}

impl From<Interval> for IntervalSet {
    fn from(interval: Interval) -> Self {
        Self(vec![interval])
    }
}

impl From<IntervalSet> for Vec<Interval> {
    fn from(set: IntervalSet) -> Self {
        set.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(minute * 60).unwrap()
    }

    /// The model: one bool a minute.
    fn model(set: &IntervalSet) -> Vec<bool> {
        (0..64).map(|m| set.contains(at(m))).collect()
    }

    fn some_set() -> impl Strategy<Value = IntervalSet> {
        prop::collection::vec((0i64..60, 1i64..12), 0..8).prop_map(|spans| {
            spans
                .into_iter()
                .map(|(from, len)| Interval::new(at(from), at((from + len).min(63))).unwrap())
                .collect()
        })
    }

    proptest! {
        #[test]
        fn operations_agree_with_a_bitmap(a in some_set(), b in some_set()) {
            let (ma, mb) = (model(&a), model(&b));
            let zip = |f: fn(bool, bool) -> bool| ma.iter().zip(&mb).map(|(x, y)| f(*x, *y)).collect::<Vec<_>>();
            prop_assert_eq!(model(&a.union(&b)), zip(|x, y| x || y));
            prop_assert_eq!(model(&a.intersect(&b)), zip(|x, y| x && y));
            prop_assert_eq!(model(&a.subtract(&b)), zip(|x, y| x && !y));
        }

        #[test]
        fn results_stay_sorted_and_apart(a in some_set(), b in some_set()) {
            for set in [a.union(&b), a.intersect(&b), a.subtract(&b)] {
                let list: Vec<_> = set.iter().collect();
                prop_assert!(list.windows(2).all(|w| w[0].end() < w[1].start()), "{list:?}");
            }
        }

        #[test]
        fn covers_and_overlaps_agree_with_a_bitmap(a in some_set(), from in 0i64..60, len in 1i64..4) {
            let probe = Interval::new(at(from), at(from + len)).unwrap();
            let inside: Vec<bool> = (from..from + len).map(|m| a.contains(at(m))).collect();
            prop_assert_eq!(a.covers(&probe), inside.iter().all(|x| *x));
            prop_assert_eq!(a.overlaps(&probe), inside.iter().any(|x| *x));
        }
    }
}
