use crate::slots;
use crate::turn::{Need, Turn};
use crate::{Ending, LetterKind, Phase, Rule, ask_host, limits, offer, rest, timers};
use jiff::SignedDuration;

/// The timer rang: everything that is due is done, in order.
pub(crate) fn woke(turn: &mut Turn) {
    if turn.meeting.is_over() {
        return turn.rule(Rule::MeetingIsOver);
    }
    let now = turn.now;
    if turn.meeting.booking.as_ref().is_some_and(|booking| booking.slot.end() <= now) {
        return turn.end(Ending::Past);
    }
    let earliest = timers::later(now, SignedDuration::from_hours(limits::OFFER_LEAD_H));
    offer::release(turn, |slot| slot.start() > earliest);
    if turn.meeting.question.as_ref().is_some_and(|question| question.until <= now) {
        return ask_host::deadline(turn);
    }
    if turn.meeting.due_at.is_some_and(|due| due <= now) {
        go_on(turn);
    }
}

/// The guest is due a reminder, or a rest is over. Neither at night.
fn go_on(turn: &mut Turn) {
    let clock = turn.guest_clock();
    if !timers::is_decent(turn.now, &clock) {
        turn.rule(Rule::ReminderWaits);
        let morning = timers::next_decent(turn.now, &clock);
        return turn.due(morning);
    }
    match turn.meeting.phase {
        Phase::Asked | Phase::Resting => rest::resume(turn),
        Phase::Offered | Phase::Moving if turn.meeting.chases < limits::CHASES_MAX => remind(turn),
        Phase::Offered | Phase::Moving => ask_host::silent_guest(turn),
        Phase::Booked | Phase::Ended { .. } => turn.meeting.due_at = None,
    }
}

/// Reminds the guest, with offers that still stand, made up to three again.
pub(crate) fn remind(turn: &mut Turn) {
    turn.rule(Rule::ReminderDue);
    if !turn.may_write_guest(Need::Talk) {
        turn.rule(Rule::GuestMailsSpent);
        return ask_host::silent_guest(turn);
    }
    offer::release_gone(turn);
    let missing = limits::OFFERS.saturating_sub(turn.meeting.offers.len());
    if missing > 0 {
        let wish = offer::wish(turn);
        let found = slots::find(turn.desk, &wish, turn.now);
        let more = offer::choose(turn, found, &wish, missing);
        offer::put_out(turn, &more);
    }
    if turn.meeting.offers.is_empty() {
        return ask_host::no_slot(turn);
    }
    turn.meeting.question = None;
    turn.meeting.chases = turn.meeting.chases.saturating_add(1);
    let offers = turn.meeting.offers.clone();
    turn.write_guest(Need::Talk, LetterKind::Chase { offers });
    let next = timers::after_working_days(turn.now, limits::NEXT_CHASE_DAYS, &turn.guest_clock());
    turn.due(next);
}
