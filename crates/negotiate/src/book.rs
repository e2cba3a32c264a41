use crate::turn::{Need, Turn};
use crate::{Booking, LetterKind, Medium, Notice, Phase, Rule, Why, ask_host};
use when::Interval;

/// Agrees on a slot: invites both, releases everything else. A change of an earlier slot raises the SEQUENCE.
pub(crate) fn book(turn: &mut Turn, slot: Interval) {
    let old = turn.meeting.booking.as_ref().map(|booking| booking.slot);
    if old == Some(slot) && !turn.meeting.invitation_stale {
        return crate::moving::leave_as_booked(turn);
    }
    let stopped = turn.meeting.guest.as_ref().is_some_and(|guest| guest.stopped);
    if !stopped && !turn.may_write_guest(Need::Invite) {
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
    meeting.question = None;
    meeting.due_at = None;
    meeting.chases = 0;
    meeting.moved_by = None;
    meeting.invitation_stale = false;
    meeting.asked_guest.clear();
    meeting.host_doubt = None;
    let (sequence, instead_of) = (meeting.sequence, old.filter(|old| *old != slot));
    turn.why(Why::Booked { slot });
    let invitation = LetterKind::Invitation { slot, zone, sequence, instead_of };
    turn.write_host(invitation.clone());
    turn.write_guest(Need::Invite, invitation);
    if stopped {
        // The host has to tell them.
        turn.tell(Notice::Stopped);
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
