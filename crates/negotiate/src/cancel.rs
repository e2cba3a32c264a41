use crate::turn::{Need, Turn};
use crate::{
    Answer, Asked, Ending, HostChoice, LetterKind, Notice, PersonId, Phase, Role, Rule, book, tally,
};

/// The host calls it off.
pub(crate) fn by_host(turn: &mut Turn) {
    if turn.meeting.revision == 0 {
        return turn.rule(Rule::NeverAskedFor);
    }
    call_off(turn, Ending::CancelledByHost);
}

/// The guest calls the booked meeting off, or does not want to meet at all. One of several only leaves.
pub(crate) fn by_guest(turn: &mut Turn) {
    let Some(role) = turn.guest().filter(|guest| guest.is_in()).map(|guest| guest.role) else {
        return turn.rule(Rule::NothingToDo);
    };
    if !turn.decides_alone() || role == Role::Informed {
        return leave(turn, role);
    }
    if turn.meeting.booking.is_some() {
        return call_off(turn, Ending::CancelledByGuest);
    }
    turn.end(Ending::Declined);
    turn.write_guest(Need::Close, LetterKind::Farewell);
    turn.tell(Notice::Declined);
}

/// One of several leaves. Their calendar is cleared; whether it takes place without them is the host's to say, where
/// they are needed.
fn leave(turn: &mut Turn, role: Role) {
    turn.rule(Rule::OneIsOut);
    let kind = match turn.meeting.booking.as_ref().map(|booking| booking.slot) {
        Some(slot) => {
            turn.meeting.sequence = turn.meeting.sequence.saturating_add(1);
            LetterKind::Cancellation { booked: Some((slot, turn.meeting.sequence)) }
        }
        None => LetterKind::Farewell,
    };
    turn.write_guest(Need::Close, kind);
    if let Some(guest) = turn.guest_mut() {
        guest.answer = Answer::Out;
    }
    go_on_without(turn, role);
}

/// Somebody is out: the host decides, or hears of it.
fn go_on_without(turn: &mut Turn, role: Role) {
    let is_needed_by_others =
        turn.meeting.guests.iter().any(|guest| guest.is_in() && guest.role == Role::Required);
    if role != Role::Required || turn.meeting.is_over() {
        turn.tell(Notice::Declined);
        return tally::settle(turn);
    }
    if !is_needed_by_others {
        turn.tell(Notice::Declined);
        return call_off(turn, Ending::Declined);
    }
    let booked = turn.meeting.booking.is_some();
    let mut choices = vec![HostChoice::GoOnWithout];
    if booked {
        choices.push(HostChoice::Move);
    }
    choices.push(HostChoice::Drop);
    turn.ask_host(Asked::GuestOut, choices, 1);
}

/// The host takes somebody off the meeting. They hear of it where they had heard of the meeting.
pub(crate) fn remove(turn: &mut Turn, person: PersonId) {
    let Some(guest) = turn.meeting.guest(person).filter(|guest| !guest.removed).cloned() else { return };
    turn.rule(Rule::Removed);
    if guest.introduced && guest.is_in() {
        let booked = turn.meeting.booking.as_ref().map(|booking| booking.slot);
        let booked = booked.map(|slot| {
            turn.meeting.sequence = turn.meeting.sequence.saturating_add(1);
            (slot, turn.meeting.sequence)
        });
        turn.write_to(person, Need::Close, LetterKind::Cancellation { booked });
    }
    if let Some(guest) = turn.guest_named(person) {
        guest.removed = true;
        guest.answer = Answer::Open;
        guest.available = None;
    }
}

/// The guest wants no more mails. What is booked stays booked, and the host knows that they must speak themselves.
pub(crate) fn guest_stops(turn: &mut Turn) {
    let Some(guest) = turn.guest().cloned() else { return };
    turn.rule(Rule::GuestStopped);
    // They may have said it in another meeting; this one is not over by that.
    if guest.stopped && (turn.meeting.is_over() || turn.meeting.phase == Phase::Booked) {
        return;
    }
    if !turn.meeting.is_over() && guest.is_in() {
        turn.write_guest(Need::Close, LetterKind::Farewell);
    }
    if let Some(guest) = turn.guest_mut() {
        guest.stopped = true;
    }
    match turn.meeting.phase {
        Phase::Ended { .. } | Phase::Booked => {}
        Phase::Moving if !turn.decides_alone() => {
            // What is agreed stays agreed for them; the search for another time does not wait.
            if let Some(guest) = turn.guest_mut() {
                guest.role = Role::Optional;
            }
        }
        Phase::Moving => crate::moving::leave_as_booked(turn),
        Phase::Asked | Phase::Offered | Phase::Resting if !turn.decides_alone() => {
            turn.rule(Rule::OneIsOut);
            if let Some(guest) = turn.guest_mut() {
                guest.answer = Answer::Out;
            }
            turn.tell(Notice::Stopped);
            return tally::settle(turn);
        }
        Phase::Asked | Phase::Offered | Phase::Resting => turn.end(Ending::Declined),
    }
    turn.tell(Notice::Stopped);
}

/// Nobody goes on with it: the host hears of it, and those who answered; a silent guest is left in peace.
pub(crate) fn give_up(turn: &mut Turn) {
    if turn.meeting.booking.is_some() {
        return call_off(turn, Ending::CancelledByHost);
    }
    turn.end(Ending::Silent);
    let answered = |guest: &&crate::Guest| matches!(guest.answer, Answer::Takes { .. });
    let people: Vec<PersonId> =
        turn.meeting.guests.iter().filter(answered).map(|guest| guest.person).collect();
    turn.write_host(LetterKind::Cancellation { booked: None });
    for person in people {
        turn.write_to(person, Need::Close, LetterKind::Cancellation { booked: None });
    }
}

/// Ends it and tells everybody; where an invitation had gone out, with its cancellation (RFC 5546 §3.2.5).
fn call_off(turn: &mut Turn, ending: Ending) {
    let booked = turn.meeting.booking.take().map(|booking| {
        turn.meeting.sequence = turn.meeting.sequence.saturating_add(1);
        (booking.slot, turn.meeting.sequence)
    });
    turn.end(ending);
    let cancellation = LetterKind::Cancellation { booked };
    turn.write_host(cancellation.clone());
    let told: Vec<(PersonId, bool)> = turn
        .meeting
        .guests
        .iter()
        .filter(|guest| guest.is_in() && guest.introduced)
        .map(|guest| (guest.person, guest.stopped))
        .collect();
    // Whom we cannot tell, the host has to.
    let untold =
        told.into_iter().filter(|(person, _)| !turn.write_to(*person, Need::Close, cancellation.clone()));
    let untold: Vec<(PersonId, bool)> = untold.collect();
    book::leave_to_host(turn, untold);
}
