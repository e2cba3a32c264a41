use crate::{Meeting, Phase, Profile, limits};
use jiff::civil::{Date, Time, Weekday};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use when::{Region, Zone};

const MORNING: Time = Time::constant(9, 0, 0, 0);
const EVENING: Time = Time::constant(17, 0, 0, 0);
const LAST_MINUTE: Time = Time::constant(16, 30, 0, 0);
const NOON: Time = Time::constant(12, 0, 0, 0);

/// When a meeting must be looked at again: the earliest of all that is due. `None` only where it is over or was never
/// asked for.
pub(crate) fn wake_at(meeting: &Meeting) -> Option<Timestamp> {
    if matches!(meeting.phase, Phase::Ended { .. }) {
        return None;
    }
    let question = meeting.question.as_ref().map(|question| question.until);
    let past = meeting.booking.as_ref().map(|booking| booking.slot.end());
    let too_soon = meeting.offers.iter().map(|offer| before(offer.slot.start(), limits::OFFER_LEAD_H)).min();
    [question, past, too_soon, meeting.due_at].into_iter().flatten().min()
}

/// The clock on which somebody works, and the days on which they do not.
#[derive(Debug, Clone)]
pub(crate) struct WorkClock {
    zone: Zone,
    /// Whose public holidays are none of the working days: the reader's, and the host's.
    regions: BTreeSet<Region>,
}

impl WorkClock {
    /// The working clock of whoever reads by this zone. Their country is that of the zone; on a holiday of the host's
    /// nobody would be there to go on with what they answer.
    pub(crate) fn new(zone: Zone, host: &Profile) -> Self {
        let regions = Region::of_zone(&zone).into_iter().chain(host.regions()).collect();
        Self { zone, regions }
    }

    /// The host's own: they may keep other holidays than their country's.
    pub(crate) fn of_host(host: &Profile) -> Self {
        Self { zone: host.zone.clone(), regions: host.regions().into_iter().collect() }
    }

    fn is_working_day(&self, date: Date) -> bool {
        let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend && !self.regions.iter().any(|region| region.holiday_on(date).is_some())
    }

    fn at(&self, date: Date, time: Time) -> Option<Timestamp> {
        self.zone.resolve(date.to_datetime(time)).map(when::LocalTime::settled)
    }
}

/// The same time of day after so many working days on that clock, moved into working hours.
pub(crate) fn after_working_days(now: Timestamp, days: u8, clock: &WorkClock) -> Timestamp {
    let local = clock.zone.local(now);
    let mut date = local.date();
    let mut left = days;
    while left > 0 {
        let Ok(next) = date.tomorrow() else { break };
        date = next;
        if clock.is_working_day(date) {
            left -= 1;
        }
    }
    let time = local.time().clamp(MORNING, LAST_MINUTE);
    next_decent(clock.at(date, time).unwrap_or(now), clock)
}

/// Whether a reminder may go out now: working hours on that clock, not on a Friday afternoon.
pub(crate) fn is_decent(now: Timestamp, clock: &WorkClock) -> bool {
    let local = clock.zone.local(now);
    let friday_afternoon = local.weekday() == Weekday::Friday && local.time() >= NOON;
    clock.is_working_day(local.date()) && (MORNING..EVENING).contains(&local.time()) && !friday_afternoon
}

/// `now`, or the next working morning where it is night, weekend, holiday or Friday afternoon there.
pub(crate) fn next_decent(now: Timestamp, clock: &WorkClock) -> Timestamp {
    if is_decent(now, clock) {
        return now;
    }
    let today = clock.zone.local(now).date();
    let days = std::iter::successors(Some(today), |date| date.tomorrow().ok()).take(DAYS_OFF_MAX);
    let mornings = days.filter(|date| clock.is_working_day(*date)).filter_map(|date| clock.at(date, MORNING));
    mornings.into_iter().find(|morning| now <= *morning).unwrap_or(now)
}

/// No two countries together are closed for so many days in a row.
const DAYS_OFF_MAX: usize = 14;

/// Later by so much, or the end of time.
pub(crate) fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// So many hours earlier, or the beginning of time.
pub(crate) fn before(at: Timestamp, hours: i64) -> Timestamp {
    at.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(Timestamp::MIN)
}
