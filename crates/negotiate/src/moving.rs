use crate::details::Refreshed;
use crate::turn::{Need, Turn};
use crate::{
    Answer, Doubt, LetterKind, OfferReason, Party, Phase, Role, Rule, Said, answer, ask_host, book, cancel,
    details, offer, slots,
};

/// The host wants it at another time.
pub(crate) fn host_moves(turn: &mut Turn, said: &Said) {
    if turn.meeting.booking.is_none() {
        return crate::request::asked(turn, said);
    }
    begin(turn, Party::Host);
    details::merge_host(turn, &said.details);
    turn.meeting.window = said.available.as_ref().map(|set| slots::in_reach(set, turn.now));
    if said.details.length_min.is_some() {
        turn.meeting.invitation_stale = true;
    }
    offer::round(turn, OfferReason::HostMoves, said.preferred.as_ref(), None);
}

/// The guest wants it at another time.
pub(crate) fn guest_moves(turn: &mut Turn, said: &Said) {
    if turn.meeting.booking.is_none() {
        return answer::counters(turn, said);
    }
    if turn.guest().is_none_or(|guest| guest.stopped) {
        return turn.tell(crate::Notice::Asked);
    }
    if turn.guest().is_some_and(|guest| guest.role == Role::Informed) {
        return turn.tell(crate::Notice::Asked);
    }
    let booked = turn.meeting.booking.as_ref().map(|booking| booking.slot);
    let same = said.available.as_ref().zip(booked).is_some_and(|(set, slot)| {
        set.covers(&slot) && set.iter().all(|interval| slots::is_point(&interval, offer::length_min(turn)))
    });
    if same {
        // A change to the very time that stands is none, or something else is meant.
        turn.rule(Rule::AgreedAlready);
        return ask_host::ask_guest(turn, Doubt::WhatIsMeant);
    }
    if !turn.decides_alone() {
        let wanted = said.available.as_ref().map(|set| slots::in_reach(set, turn.now));
        if let Some(guest) = turn.guest_mut() {
            guest.available = wanted.filter(|set| !set.is_empty());
        }
        return ask_host::move_for_one(turn);
    }
    begin(turn, Party::Guest);
    match &said.available {
        Some(available) => answer::with_times(turn, said, available),
        None => offer::round(turn, OfferReason::GuestMoves, None, None),
    }
}

/// The host lets one of several move it: times are found within what that one said.
pub(crate) fn for_guest(turn: &mut Turn) {
    let wanted = turn.guest().and_then(|guest| guest.available.clone());
    begin(turn, Party::Guest);
    if let Some(guest) = turn.guest_mut() {
        guest.available = wanted;
    }
    offer::round(turn, OfferReason::GuestMoves, None, None);
}

/// The guest who wanted another time hears that it stays as agreed.
pub(crate) fn stays(turn: &mut Turn) {
    let Some(booking) = turn.meeting.booking.clone() else { return };
    if let Some(guest) = turn.guest_mut() {
        guest.available = None;
    }
    let sequence = turn.meeting.sequence;
    turn.write_guest(Need::Talk, LetterKind::Stays { slot: booking.slot, zone: booking.zone, sequence });
}

/// A new negotiation about an old meeting: the old slot stands until there is a new one.
fn begin(turn: &mut Turn, by: Party) {
    turn.rule(Rule::OldSlotStands);
    offer::release(turn, |_| false);
    let meeting = &mut turn.meeting;
    meeting.phase = Phase::Moving;
    meeting.moved_by = Some(by);
    meeting.rounds = 0;
    meeting.question = None;
    meeting.window = None;
    for guest in meeting.guests.iter_mut().filter(|guest| guest.is_in()) {
        guest.answer = Answer::Open;
        guest.available = None;
        guest.chases = 0;
        guest.asked_back.clear();
    }
}

/// Gives the moving up: what is booked stays. Without a booking there is nothing to leave.
pub(crate) fn leave_as_booked(turn: &mut Turn) {
    let Some(booking) = turn.meeting.booking.clone() else { return cancel::give_up(turn) };
    offer::release(turn, |_| false);
    let meeting = &mut turn.meeting;
    meeting.phase = Phase::Booked;
    meeting.moved_by = None;
    meeting.question = None;
    meeting.due_at = None;
    meeting.details.length_min = u32::try_from(booking.slot.length_min()).ok();
    let unreachable = book::out_of_reach(turn);
    if turn.meeting.invitation_stale && details::refresh(turn) == Refreshed::CannotWrite {
        // They have the old details, and only the host can tell them.
        book::leave_to_host(turn, unreachable);
    }
}
