use crate::turn::{Need, Turn, may_write};
use crate::{Answer, Booking, LetterKind, Medium, Notice, PersonId, Phase, Rule, Why, ask_host};
use when::Interval;

/// Agrees on a slot: invites everybody, releases everything else. A change of an earlier slot raises the SEQUENCE.
pub(crate) fn book(turn: &mut Turn, slot: Interval) {
    let old = turn.meeting.booking.as_ref().map(|booking| booking.slot);
    if old == Some(slot) && !turn.meeting.invitation_stale {
        return crate::moving::leave_as_booked(turn);
    }
    let unreachable = out_of_reach(turn);
    if !turn.is_group() && unreachable.iter().any(|(_, stopped)| !stopped) {
        turn.rule(Rule::GuestMailsSpent);
        return ask_host::rounds_spent(turn);
    }
    let zone = turn.desk.profile.zone.clone();
    if old.is_some() {
        turn.meeting.sequence = turn.meeting.sequence.saturating_add(1);
    }
    fill_in(turn, slot);
    let meeting = &mut turn.meeting;
    meeting.booking = Some(Booking { slot, zone: zone.clone() });
    meeting.phase = Phase::Booked;
    meeting.offers.clear();
    meeting.withdrawn.clear();
    meeting.question = None;
    meeting.due_at = None;
    meeting.moved_by = None;
    meeting.invitation_stale = false;
    meeting.host_doubt = None;
    for guest in meeting.guests.iter_mut().filter(|guest| guest.is_in()) {
        guest.answer = Answer::Open;
        guest.away_until = None;
        guest.chases = 0;
        guest.asked_back.clear();
    }
    let (sequence, instead_of) = (meeting.sequence, old.filter(|old| *old != slot));
    turn.why(Why::Booked { slot });
    let invitation = LetterKind::Invitation { slot, zone, sequence, instead_of };
    turn.write_host(invitation.clone());
    turn.write_guests(Need::Invite, &invitation);
    leave_to_host(turn, unreachable);
}

/// Those whom no invitation reaches, and whether that is their own wish.
pub(crate) fn out_of_reach(turn: &Turn) -> Vec<(PersonId, bool)> {
    let guests = turn.meeting.guests.iter().filter(|guest| guest.is_in() && !may_write(guest, Need::Invite));
    guests.map(|guest| (guest.person, guest.stopped)).collect()
}

/// Whom we may not tell, the host has to.
pub(crate) fn leave_to_host(turn: &mut Turn, unreachable: Vec<(PersonId, bool)>) {
    for (person, stopped) in unreachable {
        turn.tell_about(person, if stopped { Notice::Stopped } else { Notice::Undeliverable });
    }
}

/// What an invitation needs and nobody said: the length, and a number to call.
fn fill_in(turn: &mut Turn, slot: Interval) {
    let details = &mut turn.meeting.details;
    details.length_min = u32::try_from(slot.length_min()).ok().or(details.length_min);
    if details.medium == Some(Medium::Phone) && details.phone.is_none() {
        details.phone.clone_from(&turn.desk.profile.phone);
    }
}
