use super::Calendar;
use super::board::Stretch;
use crate::{Desk, Engagement, Kind, Profile, Refusal};
use std::collections::{BTreeMap, BTreeSet};
use when::{Interval, IntervalSet, WallClock, WeekHours, Zone, day_number};

/// One person whose calendar is ours to read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Side<'a> {
    pub(crate) profile: &'a Profile,
    busy: &'a IntervalSet,
    meetings: &'a [Engagement],
}

/// What their hours depend on besides their profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Occasion {
    /// What kind of meeting it is, where that is known.
    pub(crate) kind: Option<Kind>,
    /// It is with somebody for whom the host makes room.
    pub(crate) vip: bool,
}

impl Desk {
    pub(crate) fn side(&self) -> Side<'_> {
        Side { profile: &self.profile, busy: &self.busy, meetings: &self.meetings }
    }
}

impl Calendar {
    pub(crate) fn side(&self) -> Side<'_> {
        Side { profile: &self.profile, busy: &self.busy, meetings: &self.meetings }
    }
}

impl<'a> Side<'a> {
    /// Busy stretches that can matter to a meeting in the span, buffers and all.
    pub(crate) fn busy_in(self, span: Interval, kind: Option<Kind>) -> impl Iterator<Item = Interval> + 'a {
        let buffers = self.profile.buffers(kind);
        self.busy.overlapping(span.padded(buffers.before_min, buffers.after_min))
    }

    /// What is to be kept free around busy stretches, in seconds before and after each. The free time before our
    /// meeting follows a busy stretch, and the other way round.
    pub(crate) fn margins_s(self, kind: Option<Kind>) -> (i64, i64) {
        let buffers = self.profile.buffers(kind);
        (i64::from(buffers.after_min) * 60, i64::from(buffers.before_min) * 60)
    }

    /// Whether they are not free then, buffers included.
    pub(crate) fn is_taken(self, slot: &Interval, kind: Option<Kind>) -> bool {
        let buffers = self.profile.buffers(kind);
        self.busy.overlaps(&slot.padded(buffers.before_min, buffers.after_min))
    }

    /// The hours in which they take such a meeting: on days elsewhere, by the clock there.
    pub(crate) fn hours(self, span: Interval, occasion: Occasion) -> IntervalSet {
        let week = self.profile.hours_for(occasion.kind);
        let usual = self.on_the_way(&week, span);
        match &self.profile.vip_hours {
            Some(wider) if occasion.vip => usual.union(&self.on_the_way(wider, span)),
            Some(_) | None => usual,
        }
    }

    fn on_the_way(self, week: &WeekHours, span: Interval) -> IntervalSet {
        let clock = WallClock::over(&self.profile.zone, span);
        let mut open = week.on_clock(span, &clock);
        for journey in &self.profile.travel {
            let days = day_number(journey.from)..=day_number(journey.to);
            let there = WallClock::over(&journey.zone, span);
            let hours_there = week.on_clock(span, &there).intersect(&whole_days(&there, span, days.clone()));
            open = open.subtract(&whole_days(&clock, span, days)).union(&hours_there);
        }
        open
    }

    /// What is open to them: their hours without what they keep free.
    pub(crate) fn open(self, span: Interval, occasion: Occasion) -> IntervalSet {
        let kept = self.kept_free(span);
        kept.iter().fold(self.hours(span, occasion), |open, (_, kept)| open.subtract(kept))
    }

    /// Stretches that they never meet in, by the reason.
    pub(crate) fn kept_free(self, span: Interval) -> Vec<(Refusal, IntervalSet)> {
        let (profile, regions) = (self.profile, self.profile.regions());
        if profile.blocked.is_empty() && regions.is_empty() && profile.focus.is_closed() {
            return vec![];
        }
        let clock = WallClock::over(&profile.zone, span);
        let blocked = profile.blocked.iter().flat_map(|days| {
            whole_days(&clock, span, day_number(days.from)..=day_number(days.to)).iter().collect::<Vec<_>>()
        });
        let blocked: IntervalSet = blocked.collect();
        let off =
            regions.iter().fold(IntervalSet::new(), |off, region| off.union(&region.days_off(span, &clock)));
        let focus = profile.focus.on_clock(span, &clock);
        let all = [(Refusal::DayBlocked, blocked), (Refusal::Holiday, off), (Refusal::Focus, focus)];
        all.into_iter().filter(|(_, kept)| !kept.is_empty()).collect()
    }

    /// The days and weeks that hold as many meetings as they allow: no other may start in them.
    pub(crate) fn full(self, span: Interval) -> Vec<(Refusal, Vec<Stretch>)> {
        if self.profile.daily_max.is_none() && self.profile.weekly_max.is_none() {
            return vec![];
        }
        let clock = WallClock::over(&self.profile.zone, span);
        let caps = [
            (Refusal::DayFull, self.profile.daily_max, 1, 0),
            // 1 January 1970 was a Thursday, so that Mondays are three days off a multiple of seven.
            (Refusal::WeekFull, self.profile.weekly_max, 7, 3),
        ];
        let full = caps.into_iter().filter_map(|(class, most, days, shift)| {
            let most = most?;
            let mut counts: BTreeMap<i64, u32> = BTreeMap::new();
            for number in self.period_numbers(span, &clock, days, shift) {
                counts.entry(number).or_insert(0);
            }
            for meeting in self.meetings {
                let number = |slot: &Interval| (clock.day(slot.start().as_second()) + shift).div_euclid(days);
                // Several offers of one meeting are one meeting.
                for number in meeting.slots.iter().map(number).collect::<BTreeSet<_>>() {
                    *counts.entry(number).or_insert(0) += 1;
                }
            }
            let full = counts.into_iter().filter(|(_, count)| *count >= most);
            let starts = full.filter_map(|(number, _)| {
                let first = clock.whole_day(number * days - shift)?.start().as_second();
                let end = clock.whole_day((number + 1) * days - shift)?.start().as_second();
                Some((first, end))
            });
            Some((class, starts.collect()))
        });
        full.collect()
    }

    /// The days, or weeks, that a span touches: a cap of nought fills them all.
    fn period_numbers(
        self,
        span: Interval,
        clock: &WallClock,
        days: i64,
        shift: i64,
    ) -> std::ops::RangeInclusive<i64> {
        let number = |at: jiff::Timestamp| (clock.day(at.as_second()) + shift).div_euclid(days);
        number(span.start())..=number(span.end())
    }

    /// Stretches beside their other meetings, where one more costs them the least; none where they did not ask for it.
    pub(crate) fn beside(self, span: Interval, kind: Option<Kind>) -> IntervalSet {
        if !self.profile.batching {
            return IntervalSet::new();
        }
        let buffers = self.profile.buffers(kind);
        let near = |slot: &Interval| slot.padded(buffers.after_min + NEAR_MIN, buffers.before_min + NEAR_MIN);
        let slots = self.meetings.iter().flat_map(|meeting| &meeting.slots);
        slots.map(near).filter(|near| near.overlaps(&span)).collect()
    }

    /// Whether both keep the same hours, so that what is open to one is open to the other.
    pub(crate) fn keeps_hours_of(&self, other: &Side) -> bool {
        let (a, b) = (self.profile, other.profile);
        a.zone.name() == b.zone.name()
            && a.hours == b.hours
            && a.kinds == b.kinds
            && a.focus == b.focus
            && a.blocked == b.blocked
            && a.travel == b.travel
            && a.holidays == b.holidays
    }
}

/// A gap that is no use to anybody.
const NEAR_MIN: u32 = 15;

/// Whole days on a clock, as far as the span reaches.
fn whole_days(clock: &WallClock, span: Interval, days: std::ops::RangeInclusive<i64>) -> IntervalSet {
    let first = clock.day(span.start().as_second()).max(*days.start());
    let last = clock.day(span.end().as_second()).min(*days.end());
    (first..=last).filter_map(|day| clock.whole_day(day)).collect()
}

/// The public holidays of the country whose clocks run by a zone.
pub(crate) fn holidays_of(zone: &Zone, span: Interval, clock: &WallClock) -> IntervalSet {
    when::Region::of_zone(zone).map(|region| region.days_off(span, clock)).unwrap_or_default()
}
