use crate::turn::Turn;
use crate::{
    Act, Doubt, Ending, Medium, Notice, OfferReason, PersonId, Phase, Rule, Said, cancel, details, limits,
    offer, people, tally,
};
use jiff::{SignedDuration, Timestamp};
use when::{Interval, IntervalSet};

/// The host asks for a meeting, or says more about one that was asked for.
pub(crate) fn asked(turn: &mut Turn, said: &Said) {
    match turn.meeting.phase {
        Phase::Booked | Phase::Moving => more_about_booked(turn, said),
        Phase::Asked | Phase::Offered | Phase::Resting => {
            let before: Vec<PersonId> = turn.asked().map(|guest| guest.person).collect();
            collect(turn, said);
            if turn.meeting.guests.iter().all(|guest| guest.stopped) && !turn.meeting.guests.is_empty() {
                // They said so in another meeting. It was about mails from us, not about that meeting.
                turn.rule(Rule::GuestStopped);
                turn.end(Ending::Declined);
                return turn.tell(Notice::Stopped);
            }
            people::leave_out_stopped(turn);
            go_on(turn, &before, said.preferred.as_ref());
        }
        Phase::Ended { .. } => turn.rule(Rule::MeetingIsOver),
    }
}

/// People come and go, and details change, on what is agreed. Another time needs a verb that says so.
fn more_about_booked(turn: &mut Turn, said: &Said) {
    let elsewhere = said
        .available
        .as_ref()
        .is_some_and(|set| turn.meeting.booking.as_ref().is_some_and(|booking| !set.covers(&booking.slot)));
    let new = people::named(turn, said);
    details::host_changes(turn, said);
    people::welcome(turn, &new);
    if turn.meeting.guests.iter().all(|guest| !guest.is_in()) {
        return cancel::by_host(turn);
    }
    if elsewhere && said.acts.first() != Some(&Act::Update) {
        turn.rule(Rule::NotSaidAsChange);
        crate::ask_host::unclear(turn, Doubt::WhatIsMeant);
    }
}

/// Takes over what the host said about the meeting.
pub(crate) fn collect(turn: &mut Turn, said: &Said) {
    turn.meeting.host_doubt = None;
    details::merge_host(turn, &said.details);
    people::named(turn, said);
    if let Some(zone) = said.zone.as_ref().filter(|zone| **zone != turn.desk.profile.zone) {
        // A zone that a host names beside their own is the one that the times are meant for: the guest's.
        if let Some(guest) = turn.guest_mut().filter(|guest| guest.zone.is_none()) {
            guest.zone = Some(zone.clone());
        }
    }
    let named = said.available.as_ref().map(|set| crate::slots::in_reach(set, turn.now));
    let window = match (named, said.until) {
        (Some(set), Some(until)) => Some(set.intersect(&from_then_on(until, 0))),
        (Some(set), None) => Some(set),
        (None, Some(until)) => Some(from_then_on(until, i64::from(turn.desk.profile.horizon_days))),
        (None, None) => None,
    };
    if window.is_some() {
        turn.meeting.window = window;
    }
    if turn.meeting.details.length_min.is_none() {
        turn.meeting.details.length_min = Some(default_length(turn));
    }
    let profile = &turn.desk.profile;
    let place = match turn.meeting.details.medium {
        Some(Medium::Video) => profile.video_link.clone(),
        Some(Medium::InPerson) => profile.place.clone(),
        Some(Medium::Phone) | None => None,
    };
    if turn.meeting.details.place.is_none() {
        turn.meeting.details.place = place;
    }
}

/// From an instant on, for so many days, or as far as anybody may name.
fn from_then_on(at: Timestamp, days: i64) -> IntervalSet {
    let days = if days == 0 { limits::REACH_DAYS } else { days.min(limits::REACH_DAYS) };
    let end = crate::timers::later(at, SignedDuration::from_hours(24 * days));
    Interval::new(at, end).map(IntervalSet::from).unwrap_or_default()
}

fn default_length(turn: &Turn) -> u32 {
    let lengths = turn.desk.profile.lengths;
    let length = match turn.meeting.details.medium {
        Some(Medium::InPerson) => lengths.in_person_min,
        Some(Medium::Phone | Medium::Video) | None => lengths.call_min,
    };
    length.clamp(*limits::LENGTH_MIN.start(), *limits::LENGTH_MIN.end())
}

/// Offers, unless somebody must be named first, or offers are out that still fit what is asked; who joins is shown
/// those.
fn go_on(turn: &mut Turn, before: &[PersonId], preferred: Option<&IntervalSet>) {
    if turn.asked().next().is_none() && !turn.is_among_colleagues() {
        return crate::ask_host::unclear(turn, Doubt::WhichPerson);
    }
    let length_min = offer::length_min(turn);
    let fits = |slot: &Interval| {
        slot.length_min() == i64::from(length_min)
            && turn.meeting.window.as_ref().is_none_or(|window| window.covers(slot))
    };
    let offers = &turn.meeting.offers;
    if offers.is_empty() || !offers.iter().all(|offer| fits(&offer.slot)) {
        return offer::round(turn, OfferReason::Asked, preferred, None);
    }
    let joined: Vec<PersonId> =
        turn.asked().map(|guest| guest.person).filter(|person| !before.contains(person)).collect();
    if joined.is_empty() && turn.asked().count() == before.len() {
        return turn.rule(Rule::NothingToDo);
    }
    tally::join(turn, &joined);
}
