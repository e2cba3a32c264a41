use crate::turn::{Need, Turn};
use crate::{Ending, LetterKind, Notice, Phase, Rule};

/// The host calls it off.
pub(crate) fn by_host(turn: &mut Turn) {
    if turn.meeting.revision == 0 {
        return turn.rule(Rule::NeverAskedFor);
    }
    call_off(turn, Ending::CancelledByHost);
}

/// The guest calls the booked meeting off, or does not want to meet at all.
pub(crate) fn by_guest(turn: &mut Turn) {
    if turn.meeting.booking.is_some() {
        return call_off(turn, Ending::CancelledByGuest);
    }
    turn.end(Ending::Declined);
    turn.write_guest(Need::Close, LetterKind::Farewell);
    turn.tell(Notice::Declined);
}

/// The guest wants no more mails. What is booked stays booked, and the host knows that they must speak themselves.
pub(crate) fn guest_stops(turn: &mut Turn) {
    let Some(stopped) = turn.meeting.guest.as_ref().map(|guest| guest.stopped) else { return };
    turn.rule(Rule::GuestStopped);
    if stopped {
        return;
    }
    if !turn.meeting.is_over() {
        turn.write_guest(Need::Close, LetterKind::Farewell);
    }
    if let Some(guest) = turn.meeting.guest.as_mut() {
        guest.stopped = true;
    }
    match turn.meeting.phase {
        Phase::Ended { .. } => {}
        Phase::Booked | Phase::Moving => crate::moving::leave_as_booked(turn),
        Phase::Asked | Phase::Offered | Phase::Resting => turn.end(Ending::Declined),
    }
    turn.tell(Notice::Stopped);
}

/// Nobody goes on with it: the host hears of it, a silent guest is left in peace.
pub(crate) fn give_up(turn: &mut Turn) {
    turn.end(Ending::Silent);
    turn.write_host(LetterKind::Cancellation { booked: None });
}

/// Ends it and tells both sides; where an invitation had gone out, with its cancellation (RFC 5546 §3.2.5).
fn call_off(turn: &mut Turn, ending: Ending) {
    let booked = turn.meeting.booking.take().map(|booking| {
        turn.meeting.sequence = turn.meeting.sequence.saturating_add(1);
        (booking.slot, turn.meeting.sequence)
    });
    turn.end(ending);
    let cancellation = LetterKind::Cancellation { booked };
    turn.write_host(cancellation.clone());
    if turn.meeting.introduced && !turn.write_guest(Need::Close, cancellation) {
        // The guest cannot be told by us, so the host has to.
        let stopped = turn.meeting.guest.as_ref().is_some_and(|guest| guest.stopped);
        turn.tell(if stopped { Notice::Stopped } else { Notice::Undeliverable });
    }
}
