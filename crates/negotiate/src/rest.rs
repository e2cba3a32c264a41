use crate::turn::Turn;
use crate::{
    Asked, Doubt, HostChoice, Notice, OfferReason, Phase, Rule, Said, ask_host, chase, limits, offer, timers,
};
use jiff::{SignedDuration, Timestamp};

/// The host asks to wait.
pub(crate) fn host_defers(turn: &mut Turn, said: &Said) {
    if turn.meeting.revision == 0 {
        return crate::request::asked(turn, said);
    }
    let before = turn.meeting.due_at;
    rest(turn, said.until);
    if turn.meeting.due_at != before {
        turn.tell(Notice::Noted);
    }
}

/// The guest asks to wait, or is away until then. One of several does not hold the others up; only their own reminders
/// wait.
pub(crate) fn guest_defers(turn: &mut Turn, said: &Said) {
    if !turn.decides_alone() && matches!(turn.meeting.phase, Phase::Offered | Phase::Moving) {
        return one_is_away(turn, said.until);
    }
    let before = (turn.meeting.due_at, turn.meeting.phase);
    match (turn.meeting.phase, said.until) {
        (Phase::Booked, Some(until)) => {
            // Away over the very time that is agreed: the host should know.
            let missed = turn.meeting.booking.as_ref().is_some_and(|booking| booking.slot.start() < until);
            if missed {
                turn.tell(Notice::Away { until });
            }
        }
        (Phase::Booked, None) => turn.tell(Notice::Asked),
        (Phase::Asked | Phase::Offered | Phase::Moving | Phase::Resting | Phase::Ended { .. }, until) => {
            rest(turn, until);
            let resumes = turn.meeting.due_at.unwrap_or(turn.now);
            if (turn.meeting.due_at, turn.meeting.phase) != before {
                turn.tell(Notice::Away { until: until.filter(|until| *until > turn.now).unwrap_or(resumes) });
            }
        }
    }
}

fn one_is_away(turn: &mut Turn, until: Option<Timestamp>) {
    let clock = turn.guest_work_clock();
    let back = match until {
        Some(until) if until > turn.now => until,
        Some(_) => return turn.rule(Rule::GuestTimesUnusable),
        None => timers::after_working_days(turn.now, limits::NEXT_CHASE_DAYS, &clock),
    };
    let Some(guest) = turn.guest_mut().filter(|guest| guest.away_until != Some(back)) else { return };
    guest.away_until = Some(back);
    turn.tell(Notice::Away { until: back });
}

/// Rests until the working morning at or after `until`; offers before that are taken back.
pub(crate) fn rest(turn: &mut Turn, until: Option<Timestamp>) {
    if turn.meeting.phase == Phase::Booked {
        return turn.rule(Rule::NothingToDo);
    }
    let clock = turn.guest_work_clock();
    let furthest = timers::later(turn.now, SignedDuration::from_hours(24 * limits::REACH_DAYS));
    let resume = match until {
        Some(until) if until > turn.now => timers::next_decent(until.min(furthest), &clock),
        Some(_) => return turn.rule(Rule::GuestTimesUnusable),
        None => timers::after_working_days(turn.now, limits::NEXT_CHASE_DAYS, &clock),
    };
    offer::release(turn, |slot| slot.start() > resume);
    turn.meeting.question = None;
    for guest in &mut turn.meeting.guests {
        guest.chases = 0;
    }
    if turn.meeting.booking.is_none() {
        turn.meeting.phase = Phase::Resting;
    }
    if turn.meeting.due_at != Some(resume) {
        turn.due(resume);
    }
}

/// A rest is over: go on where it was left.
pub(crate) fn resume(turn: &mut Turn) {
    turn.rule(Rule::Resumed);
    turn.meeting.due_at = None;
    if let Some(doubt) = turn.meeting.host_doubt {
        return ask_host::unclear(turn, doubt);
    }
    if turn.asked().next().is_none() && !turn.is_among_colleagues() {
        return ask_host::unclear(turn, Doubt::WhichPerson);
    }
    offer::release_gone(turn);
    if !turn.meeting.offers.is_empty() {
        turn.meeting.phase = Phase::Offered;
        let silent = chase::silent(turn);
        return chase::remind(turn, &silent);
    }
    let reason = match turn.meeting.moved_by {
        Some(crate::Party::Host) => OfferReason::HostMoves,
        Some(crate::Party::Guest) => OfferReason::GuestMoves,
        Some(crate::Party::Stranger) | None => OfferReason::Asked,
    };
    offer::round(turn, reason, None, None);
}

/// Mail to the guest comes back: nothing more goes there until the host has spoken.
pub(crate) fn undeliverable(turn: &mut Turn) {
    match turn.meeting.phase {
        Phase::Ended { .. } => turn.rule(Rule::MeetingIsOver),
        Phase::Booked => turn.tell(Notice::Undeliverable),
        Phase::Asked | Phase::Offered | Phase::Moving | Phase::Resting
            if turn.guest().is_none_or(|guest| !guest.introduced || !guest.is_in()) =>
        {
            turn.rule(Rule::NothingToDo);
        }
        Phase::Asked | Phase::Offered | Phase::Moving | Phase::Resting if !turn.decides_alone() => {
            turn.ask_host(
                Asked::Undeliverable,
                vec![HostChoice::GoOnWithout, HostChoice::TakeOver, HostChoice::Wait],
                2,
            );
        }
        Phase::Asked | Phase::Offered | Phase::Moving | Phase::Resting => {
            offer::release(turn, |_| false);
            turn.meeting.due_at = None;
            if turn.meeting.booking.is_none() {
                turn.meeting.phase = Phase::Asked;
            }
            turn.ask_host(Asked::Undeliverable, vec![HostChoice::TakeOver, HostChoice::Wait], 1);
        }
    }
}
