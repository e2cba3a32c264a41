use crate::slots;
use crate::turn::{Need, Turn};
use crate::{
    Answer, Ending, Guest, LetterKind, OfferReason, PersonId, Phase, Role, Rule, ask_host, limits, offer,
    rest, tally, timers,
};
use jiff::{SignedDuration, Timestamp};

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

/// A reminder is due, or a rest is over. Neither at night.
fn go_on(turn: &mut Turn) {
    match turn.meeting.phase {
        Phase::Asked | Phase::Resting => {
            let clock = turn.guest_work_clock();
            if timers::is_decent(turn.now, &clock) {
                return rest::resume(turn);
            }
            turn.rule(Rule::ReminderWaits);
            turn.due(timers::next_decent(turn.now, &clock));
        }
        Phase::Offered | Phase::Moving => remind_all(turn),
        Phase::Booked | Phase::Ended { .. } => turn.meeting.due_at = None,
    }
}

/// Reminds those of the silent whose turn it is: not at night, not while they are away, and not more often than twice.
/// Only when nobody can be reminded any more, the host is asked.
fn remind_all(turn: &mut Turn) {
    let silent = silent(turn);
    let whose_turn: Vec<(PersonId, Timestamp)> = silent
        .iter()
        .filter_map(|person| turn.meeting.guest(*person))
        .filter(|guest| guest.chases < limits::CHASES_MAX || !turn.is_group())
        .map(|guest| (guest.person, next_reminder(turn, guest)))
        .collect();
    let now: Vec<PersonId> =
        whose_turn.iter().filter(|(_, at)| *at <= turn.now).map(|(person, _)| *person).collect();
    let spent = |person: &PersonId| {
        turn.meeting.guest(*person).is_some_and(|guest| guest.chases >= limits::CHASES_MAX)
    };
    match (now.is_empty(), whose_turn.iter().map(|(_, at)| *at).min()) {
        (true, Some(at)) => {
            turn.rule(Rule::ReminderWaits);
            turn.due(at);
        }
        (true, None) => ask_host::silent(turn, silent),
        (false, _) if now.iter().all(spent) => ask_host::silent(turn, silent),
        (false, _) => remind(turn, &now),
    }
}

/// Who was asked and has said nothing. Nothing waits for those who need not come.
pub(crate) fn silent(turn: &Turn) -> Vec<PersonId> {
    let counts = |guest: &&Guest| guest.role == Role::Required || !turn.is_group();
    let open = turn.asked().filter(counts).filter(|guest| guest.answer == Answer::Open);
    open.map(|guest| guest.person).collect()
}

/// The decent hour at or after now at which somebody may be reminded.
fn next_reminder(turn: &Turn, guest: &Guest) -> Timestamp {
    let from = guest.away_until.map_or(turn.now, |back| back.max(turn.now));
    timers::next_decent(from, &turn.work_clock_of(guest))
}

/// Reminds these guests, with offers that still stand. A single guest's are made up to three again; several keep those
/// that the others have seen.
pub(crate) fn remind(turn: &mut Turn, people: &[PersonId]) {
    turn.rule(Rule::ReminderDue);
    let reachable = |person: &&PersonId| turn.meeting.guest(**person).is_some_and(tally::reachable);
    let reachable: Vec<PersonId> = people.iter().filter(reachable).copied().collect();
    if reachable.is_empty() {
        turn.rule(Rule::GuestMailsSpent);
        return ask_host::silent(turn, people.to_vec());
    }
    offer::release_gone(turn);
    if !turn.is_group() {
        make_up(turn);
    }
    if turn.meeting.offers.is_empty() {
        return if turn.is_group() {
            tally::next_round(turn, OfferReason::NoneSuited)
        } else {
            ask_host::no_slot(turn)
        };
    }
    if !turn.is_group() {
        turn.meeting.question = None;
    }
    let offers = turn.meeting.offers.clone();
    for person in reachable {
        if let Some(guest) = turn.guest_named(person) {
            guest.chases = guest.chases.saturating_add(1);
        }
        turn.write_to(person, Need::Talk, LetterKind::Chase { offers: offers.clone() });
    }
    let next = timers::after_working_days(turn.now, limits::NEXT_CHASE_DAYS, &turn.guest_work_clock());
    turn.due(next);
}

fn make_up(turn: &mut Turn) {
    let missing = turn.offers_wanted().saturating_sub(turn.meeting.offers.len());
    if missing > 0 {
        let wish = offer::wish(turn);
        let found = slots::find(turn.desk, &wish, turn.now);
        let more = offer::choose(turn, found, &wish, missing);
        offer::put_out(turn, &more);
    }
}
