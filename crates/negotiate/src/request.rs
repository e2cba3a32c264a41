use crate::turn::{Need, Turn};
use crate::{
    Act, Doubt, Ending, Guest, LetterKind, Medium, Notice, OfferReason, PersonId, Phase, Rule, Said, details,
    limits, offer,
};
use jiff::{SignedDuration, Timestamp};
use when::{Interval, IntervalSet};

/// The host asks for a meeting, or says more about one that was asked for.
pub(crate) fn asked(turn: &mut Turn, said: &Said) {
    match turn.meeting.phase {
        Phase::Booked | Phase::Moving => {
            let somebody_else = said
                .add
                .iter()
                .any(|person| turn.meeting.guest.as_ref().is_none_or(|guest| guest.person != *person));
            let elsewhere = said.available.as_ref().is_some_and(|set| {
                turn.meeting.booking.as_ref().is_some_and(|booking| !set.covers(&booking.slot))
            });
            details::host_changes(turn, said);
            if elsewhere && said.acts.first() != Some(&Act::Update) {
                turn.rule(Rule::NotSaidAsChange);
                crate::ask_host::unclear(turn, Doubt::WhatIsMeant);
            } else if somebody_else {
                crate::ask_host::unclear(turn, Doubt::WhichPerson);
            }
        }
        Phase::Asked | Phase::Offered | Phase::Resting => {
            collect(turn, said);
            if said.add.len() > 1 {
                // One guest a meeting: which of them, nobody but the host can say.
                return crate::ask_host::unclear(turn, Doubt::WhichPerson);
            }
            if turn.meeting.guest.as_ref().is_some_and(|guest| guest.stopped) {
                // They said so in another meeting. It was about mails from us, not about that meeting.
                turn.rule(Rule::GuestStopped);
                turn.end(Ending::Declined);
                return turn.tell(Notice::Stopped);
            }
            go_on(turn, said.preferred.as_ref());
        }
        Phase::Ended { .. } => turn.rule(Rule::MeetingIsOver),
    }
}

/// Takes over what the host said about the meeting.
pub(crate) fn collect(turn: &mut Turn, said: &Said) {
    turn.meeting.host_doubt = None;
    details::merge_host(turn, &said.details);
    if let [person] = said.add.as_slice() {
        name_guest(turn, *person);
    }
    if let (Some(guest), Some(zone)) = (turn.meeting.guest.as_mut(), &said.zone) {
        // A zone that a host names beside their own is the one that the times are meant for: the guest's.
        if guest.zone.is_none() && *zone != turn.desk.profile.zone {
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

/// The host names whom to meet. Somebody else than before begins afresh; whoever was written to hears that it is off.
fn name_guest(turn: &mut Turn, person: PersonId) {
    let before = turn.meeting.guest.as_ref().map(|guest| guest.person);
    if before == Some(person) {
        return;
    }
    if turn.meeting.phase == Phase::Offered {
        turn.write_guest(Need::Close, LetterKind::Cancellation { booked: None });
    }
    offer::release(turn, |_| false);
    let known = turn.desk.contacts.iter().find(|contact| contact.person == person);
    let (zone, stopped) = known.map_or((None, false), |contact| (contact.zone.clone(), contact.stopped));
    let meeting = &mut turn.meeting;
    meeting.guest = Some(Guest { person, zone, available: None, stopped });
    meeting.phase = Phase::Asked;
    meeting.question = None;
    meeting.due_at = None;
    meeting.shown.clear();
    meeting.asked_guest.clear();
    meeting.introduced = false;
    (meeting.rounds, meeting.chases) = (0, 0);
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

/// Offers, unless somebody must be named first, or offers are out that still fit what is asked.
fn go_on(turn: &mut Turn, preferred: Option<&IntervalSet>) {
    if turn.meeting.guest.is_none() {
        return crate::ask_host::unclear(turn, Doubt::WhichPerson);
    }
    let length_min = offer::length_min(turn);
    let fits = |slot: &Interval| {
        slot.length_min() == i64::from(length_min)
            && turn.meeting.window.as_ref().is_none_or(|window| window.covers(slot))
    };
    let offers = &turn.meeting.offers;
    if offers.is_empty() || !offers.iter().all(|offer| fits(&offer.slot)) {
        offer::round(turn, OfferReason::Asked, preferred, None);
    } else {
        turn.rule(Rule::NothingToDo);
    }
}
