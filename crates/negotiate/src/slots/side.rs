use super::Calendar;
use crate::{Desk, Profile};
use when::{Interval, IntervalSet, WallClock};

/// One person whose calendar is ours to read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Side<'a> {
    pub(crate) profile: &'a Profile,
    busy: &'a IntervalSet,
}

impl Desk {
    pub(crate) fn side(&self) -> Side<'_> {
        Side { profile: &self.profile, busy: &self.busy }
    }
}

impl Calendar {
    pub(crate) fn side(&self) -> Side<'_> {
        Side { profile: &self.profile, busy: &self.busy }
    }
}

impl<'a> Side<'a> {
    /// Busy stretches that can matter to a meeting in the span, buffers and all.
    pub(crate) fn busy_in(self, span: Interval) -> impl Iterator<Item = Interval> + 'a {
        let (before, after) = self.margins_min();
        self.busy.overlapping(span.padded(after, before))
    }

    /// What is to be kept free around busy stretches, in seconds before and after each. The free time before our
    /// meeting follows a busy stretch, and the other way round.
    pub(crate) fn margins_s(self) -> (i64, i64) {
        let (before, after) = self.margins_min();
        (i64::from(after) * 60, i64::from(before) * 60)
    }

    /// Minutes to keep free before and after a meeting of ours.
    fn margins_min(self) -> (u32, u32) {
        (self.profile.buffer_before_min, self.profile.buffer_after_min)
    }

    /// Whether they are not free then, buffers included.
    pub(crate) fn is_taken(self, slot: &Interval) -> bool {
        let (before, after) = self.margins_min();
        self.busy.overlaps(&slot.padded(before, after))
    }

    /// The hours in which they take such a meeting.
    pub(crate) fn open(self, span: Interval) -> IntervalSet {
        let clock = WallClock::over(&self.profile.zone, span);
        self.profile.hours.on_clock(span, &clock)
    }

    /// Whether both keep the same hours, so that what is open to one is open to the other.
    pub(crate) fn keeps_hours_of(&self, other: &Side) -> bool {
        let (a, b) = (self.profile, other.profile);
        a.zone.name() == b.zone.name() && a.hours == b.hours
    }
}
