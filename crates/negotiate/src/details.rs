use crate::turn::{Need, Turn, says_details};
use crate::{
    Asked, Details, HostChoice, LetterKind, Medium, Notice, Phase, Rule, Said, book, limits, offer, slots,
};
use when::Interval;

/// Overwrites what the host said anew.
pub(crate) fn merge_host(turn: &mut Turn, said: &Details) {
    let length = said.length_min.map(|min| min.clamp(*limits::LENGTH_MIN.start(), *limits::LENGTH_MIN.end()));
    let details = &mut turn.meeting.details;
    let set = |old: &mut Option<String>, new: &Option<String>| {
        if new.is_some() {
            old.clone_from(new);
        }
    };
    set(&mut details.topic, &said.topic);
    set(&mut details.place, &said.place);
    set(&mut details.phone, &said.phone);
    details.medium = said.medium.or(details.medium);
    details.length_min = length.or(details.length_min);
}

/// The host changes details of a meeting: what is booked is invited to anew.
pub(crate) fn host_changes(turn: &mut Turn, said: &Said) {
    let Some(booking) = turn.meeting.booking.clone() else {
        return crate::request::asked(turn, said);
    };
    let before = turn.meeting.details.clone();
    merge_host(turn, &said.details);
    if turn.meeting.details == before {
        return turn.rule(Rule::NothingToDo);
    }
    let length_min = offer::length_min(turn);
    if i64::from(length_min) == booking.slot.length_min() || turn.meeting.phase == Phase::Moving {
        return invite_anew(turn);
    }
    match Interval::starting(booking.slot.start(), length_min) {
        Some(slot) if slots::stands(turn.desk, turn.now, &slot) => book::book(turn, slot),
        Some(_) | None => {
            // The new length has no room where the meeting stands: look for it, but keep the old one until it is found.
            crate::ask_host::no_slot(turn);
            turn.meeting.details.length_min = before.length_min;
        }
    }
}

/// What the guest says about themselves is theirs to say: zone and number. Answers whether an invitation that went
/// out says otherwise.
pub(crate) fn note_guest(turn: &mut Turn, said: &Said) -> bool {
    if let (Some(guest), Some(zone)) = (turn.guest_mut(), &said.zone) {
        guest.zone = Some(zone.clone());
    }
    let before = turn.meeting.details.clone();
    // The number of one of several is not the one that all of them call.
    if said.details.phone.is_some() && !turn.is_group() {
        turn.meeting.details.phone.clone_from(&said.details.phone);
        turn.meeting.details.medium = before.medium.or(Some(Medium::Phone));
    }
    turn.meeting.details != before
}

/// What the guest would like about the meeting: length and place are the host's to decide.
pub(crate) fn guest_wishes(turn: &mut Turn, said: &Said) {
    if !says_details(&said.details) {
        return;
    }
    let now = turn.meeting.details.clone();
    let other_length = said.details.length_min.filter(|min| now.length_min != Some(*min));
    if let (Some(length_min), Phase::Booked) = (other_length, turn.meeting.phase) {
        turn.rule(Rule::HostDecidesDetails);
        return ask_length(turn, length_min);
    }
    let other_place = said.details.place.is_some() && said.details.place != now.place;
    let other_medium = said.details.medium.is_some_and(|medium| now.medium.is_some_and(|m| m != medium));
    if other_length.is_some() || other_place || other_medium {
        turn.rule(Rule::HostDecidesDetails);
        turn.tell(Notice::Asked);
    }
}

/// The guest would like another length for what is booked.
fn ask_length(turn: &mut Turn, length_min: u32) {
    let length_min = length_min.clamp(*limits::LENGTH_MIN.start(), *limits::LENGTH_MIN.end());
    let booked = turn.meeting.booking.as_ref().map(|booking| booking.slot.start());
    let slot = booked.and_then(|start| Interval::starting(start, length_min));
    match slot.filter(|slot| slots::stands(turn.desk, turn.now, slot)) {
        Some(slot) => {
            turn.ask_host(Asked::GuestAsks, vec![HostChoice::Take { slot }, HostChoice::TakeOver], 2);
        }
        None => turn.tell(Notice::Asked),
    }
}

/// Invites again to the slot that stands. While it is being moved, the change waits for the next invitation; where the
/// guest cannot be written to any more, the host has to see to it.
pub(crate) fn invite_anew(turn: &mut Turn) {
    if turn.meeting.booking.is_none() {
        return;
    }
    turn.meeting.invitation_stale = true;
    if turn.meeting.phase == Phase::Moving {
        return;
    }
    let unreachable = book::out_of_reach(turn);
    let stopped = unreachable.iter().any(|(_, stopped)| *stopped);
    match refresh(turn) {
        Refreshed::Sent => {}
        Refreshed::CannotWrite if stopped || turn.is_group() => book::leave_to_host(turn, unreachable),
        Refreshed::CannotWrite => {
            turn.rule(Rule::GuestMailsSpent);
            crate::ask_host::rounds_spent(turn);
        }
    }
}

/// Whether a stale invitation could be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refreshed {
    Sent,
    CannotWrite,
}

/// Replaces the invitation, if any guest may have one more; says whether everybody got it. It asks nothing and ends nothing, so that whatever ends
/// a moving may call it.
pub(crate) fn refresh(turn: &mut Turn) -> Refreshed {
    let Some(booking) = turn.meeting.booking.clone().filter(|_| turn.may_write_guest(Need::Invite)) else {
        return Refreshed::CannotWrite;
    };
    turn.rule(Rule::DetailsChanged);
    turn.meeting.invitation_stale = false;
    turn.meeting.sequence = turn.meeting.sequence.saturating_add(1);
    let sequence = turn.meeting.sequence;
    let invitation =
        LetterKind::Invitation { slot: booking.slot, zone: booking.zone, sequence, instead_of: None };
    turn.write_host(invitation.clone());
    let told = turn.write_guests(Need::Invite, &invitation);
    if told { Refreshed::Sent } else { Refreshed::CannotWrite }
}
