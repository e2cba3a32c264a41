use crate::{Meeting, Phase, limits};
use jiff::civil::{Date, Time, Weekday};
use jiff::{SignedDuration, Timestamp};
use when::Zone;

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

/// The same time of day after so many working days (Monday to Friday) on that clock, moved into working hours.
pub(crate) fn after_working_days(now: Timestamp, days: u8, zone: &Zone) -> Timestamp {
    let local = zone.local(now);
    let mut date = local.date();
    let mut left = days;
    while left > 0 {
        let Ok(next) = date.tomorrow() else { break };
        date = next;
        if !is_weekend(date) {
            left -= 1;
        }
    }
    let time = local.time().clamp(MORNING, LAST_MINUTE);
    next_decent(at(date, time, zone).unwrap_or(now), zone)
}

/// Whether a reminder may go out now: working hours on that clock, not on a Friday afternoon.
pub(crate) fn is_decent(now: Timestamp, zone: &Zone) -> bool {
    let local = zone.local(now);
    let friday_afternoon = local.weekday() == Weekday::Friday && local.time() >= NOON;
    !is_weekend(local.date()) && (MORNING..EVENING).contains(&local.time()) && !friday_afternoon
}

/// `now`, or the next working morning where it is night, weekend or Friday afternoon there.
pub(crate) fn next_decent(now: Timestamp, zone: &Zone) -> Timestamp {
    if is_decent(now, zone) {
        return now;
    }
    let today = zone.local(now).date();
    let days = std::iter::successors(Some(today), |date| date.tomorrow().ok()).take(7);
    let mornings = days.filter(|date| !is_weekend(*date)).filter_map(|date| at(date, MORNING, zone));
    mornings.into_iter().find(|morning| now <= *morning).unwrap_or(now)
}

fn at(date: Date, time: Time, zone: &Zone) -> Option<Timestamp> {
    zone.resolve(date.to_datetime(time)).map(when::LocalTime::settled)
}

fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// Later by so much, or the end of time.
pub(crate) fn later(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// So many hours earlier, or the beginning of time.
pub(crate) fn before(at: Timestamp, hours: i64) -> Timestamp {
    at.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(Timestamp::MIN)
}
