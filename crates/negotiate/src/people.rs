//! Who takes part: people whom the host names, takes off, or does not need.

use crate::turn::{Need, Turn};
use crate::{
    Answer, Asked, Guest, LetterKind, Notice, PersonId, Phase, Role, Rule, Said, cancel, limits, tally,
};

/// Takes over whom the host named, took off or does not need; answers who is new.
pub(crate) fn named(turn: &mut Turn, said: &Said) -> Vec<PersonId> {
    for person in &said.remove {
        cancel::remove(turn, *person);
    }
    let roles =
        [(&said.add, Role::Required), (&said.optional, Role::Optional), (&said.informed, Role::Informed)];
    let instead_of = unreachable(turn);
    let mut new = Vec::new();
    for (people, role) in roles {
        let host = turn.meeting.host;
        for person in people.iter().filter(|person| **person != host) {
            if name(turn, *person, role) {
                new.push(*person);
            }
        }
    }
    if !new.is_empty() && !instead_of.is_empty() {
        turn.meeting.question = None;
        turn.meeting.guests.iter_mut().filter(|guest| instead_of.contains(&guest.person)).for_each(|guest| {
            guest.removed = true;
        });
    }
    new
}

/// Those whose mail came back: whoever is named while the host is asked about that is meant instead of them.
fn unreachable(turn: &Turn) -> Vec<PersonId> {
    let question = turn.meeting.question.as_ref().filter(|question| question.about == Asked::Undeliverable);
    question.map(|question| question.whom.clone()).unwrap_or_default()
}

/// Names one person; a role other than the plain one changes that of somebody named before. Says whether they are new.
fn name(turn: &mut Turn, person: PersonId, role: Role) -> bool {
    if let Some(guest) = turn.guest_named(person) {
        if role != Role::Required {
            guest.role = role;
        }
        if guest.is_in() || guest.stopped {
            return false;
        }
        // The host wants them after all.
        (guest.answer, guest.removed, guest.role) = (Answer::Open, false, role);
        return true;
    }
    if turn.meeting.guests.len() >= limits::GUESTS_MAX {
        turn.rule(Rule::NobodyNew);
        return false;
    }
    let known = turn.desk.contacts.iter().find(|contact| contact.person == person);
    let (zone, stopped) = known.map_or((None, false), |contact| (contact.zone.clone(), contact.stopped));
    let ours = turn.desk.others.iter().any(|calendar| calendar.person == person);
    turn.meeting.guests.push(Guest { zone, stopped, ours, ..Guest::new(person, role) });
    turn.meeting.guests.sort_by_key(|guest| guest.person);
    true
}

/// Of several, those who want no mails from us are not asked; the host may speak to them.
pub(crate) fn leave_out_stopped(turn: &mut Turn) {
    let stopped = turn.meeting.guests.iter().filter(|guest| guest.stopped && guest.is_in());
    for person in stopped.map(|guest| guest.person).collect::<Vec<_>>() {
        if let Some(guest) = turn.guest_named(person) {
            guest.answer = Answer::Out;
        }
        turn.rule(Rule::GuestStopped);
        turn.tell_about(person, Notice::Stopped);
    }
}

/// Whoever is named after it was agreed is invited to what stands, or shown the offers that are out.
pub(crate) fn welcome(turn: &mut Turn, new: &[PersonId]) {
    let Some(booking) = turn.meeting.booking.clone().filter(|_| !new.is_empty()) else { return };
    if turn.meeting.phase == Phase::Moving && !turn.meeting.offers.is_empty() {
        return tally::join(turn, new);
    }
    turn.rule(Rule::Joined);
    turn.meeting.sequence = turn.meeting.sequence.saturating_add(1);
    let sequence = turn.meeting.sequence;
    let invitation =
        LetterKind::Invitation { slot: booking.slot, zone: booking.zone, sequence, instead_of: None };
    turn.write_host(invitation.clone());
    for person in new {
        if !turn.write_to(*person, Need::Invite, invitation.clone()) {
            let stopped = turn.meeting.guest(*person).is_some_and(|guest| guest.stopped);
            crate::book::leave_to_host(turn, vec![(*person, stopped)]);
        }
    }
}
