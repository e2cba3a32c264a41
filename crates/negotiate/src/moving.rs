use crate::details::Refreshed;
use crate::turn::Turn;
use crate::{
    Doubt, Notice, OfferReason, Party, Phase, Rule, Said, answer, ask_host, cancel, details, offer, slots,
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
    if turn.meeting.guest.as_ref().is_some_and(|guest| guest.stopped) {
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
    begin(turn, Party::Guest);
    match &said.available {
        Some(available) => answer::with_times(turn, said, available),
        None => offer::round(turn, OfferReason::GuestMoves, None, None),
    }
}

/// A new negotiation about an old meeting: the old slot stands until there is a new one.
fn begin(turn: &mut Turn, by: Party) {
    turn.rule(Rule::OldSlotStands);
    offer::release(turn, |_| false);
    let meeting = &mut turn.meeting;
    meeting.phase = Phase::Moving;
    meeting.moved_by = Some(by);
    meeting.rounds = 0;
    meeting.chases = 0;
    meeting.question = None;
    meeting.window = None;
    meeting.asked_guest.clear();
    if let Some(guest) = meeting.guest.as_mut() {
        guest.available = None;
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
    if meeting.invitation_stale && details::refresh(turn) == Refreshed::CannotWrite {
        // The guest has the old details, and only the host can tell them.
        let stopped = turn.meeting.guest.as_ref().is_some_and(|guest| guest.stopped);
        turn.tell(if stopped { Notice::Stopped } else { Notice::Noted });
    }
}
