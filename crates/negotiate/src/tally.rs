//! Several guests: what each said put together, until a time suits everybody who is needed.

use crate::turn::{Need, Turn, may_write};
use crate::{
    Answer, Asked, Guest, HostChoice, LetterKind, OfferReason, PersonId, Phase, Role, Rule, ask_host, book,
    limits, offer, slots,
};
use when::{Interval, IntervalSet};

/// The guest who speaks takes these of the offers, or none.
pub(crate) fn answered(turn: &mut Turn, slots: Vec<Interval>) {
    if let Some(guest) = turn.guest_mut() {
        guest.answer = Answer::Takes { slots };
    }
    settle(turn);
}

/// The guest who speaks says when they can: of the offers, that takes those which lie within.
pub(crate) fn with_times(turn: &mut Turn, ahead: &IntervalSet) {
    let mut taken = standing(turn);
    taken.retain(|slot| ahead.covers(slot));
    answered(turn, taken);
}

/// The required guests who have not answered yet.
pub(crate) fn waiting(turn: &Turn) -> Vec<PersonId> {
    turn.asked()
        .filter(|guest| guest.role == Role::Required && guest.answer == Answer::Open)
        .map(|guest| guest.person)
        .collect()
}

/// Puts the answers together. A slot that everybody needed can take is booked once all of them have spoken; where none
/// is left, the next round begins without waiting for the rest.
pub(crate) fn settle(turn: &mut Turn) {
    if !matches!(turn.meeting.phase, Phase::Offered | Phase::Moving) {
        return;
    }
    if turn.meeting.question.as_ref().is_some_and(|question| decides_who_comes(question.about)) {
        return turn.rule(Rule::HostMustSpeakFirst);
    }
    let possible = possible(turn);
    if possible.is_empty() {
        turn.rule(Rule::NoneSuits);
        return next_round(turn, OfferReason::NoneSuited);
    }
    if !waiting(turn).is_empty() {
        turn.rule(Rule::OthersMustSpeak);
        offer::release(turn, |slot| possible.contains(slot));
        return;
    }
    if let Some(slot) = best(turn, &possible) {
        turn.rule(Rule::EverybodyCan);
        book::book(turn, slot);
    }
}

/// Another round for everybody, within what they said; after two, or with nothing to find, the host decides.
pub(crate) fn next_round(turn: &mut Turn, reason: OfferReason) {
    if turn.meeting.rounds >= limits::BLIND_ROUNDS_MAX {
        turn.rule(Rule::RoundsSpent);
        return ask_for_most(turn, Asked::RoundsSpent);
    }
    let wish = offer::wish(turn);
    let found = slots::find(turn.desk, &wish, turn.now);
    if found.free.is_empty() {
        return ask_for_most(turn, Asked::NoSlot);
    }
    let wanted = turn.offers_wanted();
    let chosen = offer::choose(turn, found, &wish, wanted);
    offer::send(turn, &chosen, reason);
}

/// Writes the offers to everybody who has not said already that they can at all of them.
pub(crate) fn poll(turn: &mut Turn, reason: OfferReason) {
    let offered = standing(turn);
    let offers = turn.meeting.offers.clone();
    let people: Vec<PersonId> = turn.asked().map(|guest| guest.person).collect();
    for person in people {
        match turn.guest_named(person) {
            Some(guest) if has_said_already(guest, &offered) => {
                guest.answer = Answer::Takes { slots: offered.clone() };
            }
            Some(_) | None => {
                let kind = LetterKind::Offer { offers: offers.clone(), why: reason };
                turn.write_to(person, Need::Talk, kind);
            }
        }
    }
}

/// Shows those who join the offers that are still out; with none left, the next round is for everybody.
pub(crate) fn join(turn: &mut Turn, people: &[PersonId]) {
    turn.rule(Rule::Joined);
    offer::release_gone(turn);
    let offers = turn.meeting.offers.clone();
    for person in people.iter().filter(|_| !offers.is_empty()) {
        turn.write_to(
            *person,
            Need::Talk,
            LetterKind::Offer { offers: offers.clone(), why: OfferReason::Asked },
        );
    }
    settle(turn);
}

/// The host sees which times suit the most, and who could not come.
fn ask_for_most(turn: &mut Turn, about: Asked) {
    let mut partial: Vec<(Interval, Vec<PersonId>)> =
        standing(turn).into_iter().map(|slot| (slot, missing(turn, &slot))).collect();
    let needed = turn.asked().filter(|guest| guest.role == Role::Required).count();
    partial.retain(|(_, without)| without.len() < needed);
    partial.sort_by_key(|(_, without)| without.len());
    partial.truncate(2);
    let kept: Vec<Interval> = partial.iter().map(|(slot, _)| *slot).collect();
    offer::release(turn, |slot| kept.contains(slot));
    if partial.is_empty() {
        return if about == Asked::NoSlot { ask_host::no_slot(turn) } else { ask_host::rounds_spent(turn) };
    }
    turn.meeting.due_at = None;
    let mut choices: Vec<HostChoice> =
        partial.into_iter().map(|(slot, without)| HostChoice::TakeWithout { slot, without }).collect();
    choices.push(HostChoice::TakeOver);
    let default = u32::try_from(choices.len()).unwrap_or(1);
    if turn.meeting.booking.is_none() {
        choices.push(HostChoice::Drop);
    }
    turn.ask_host_about(vec![], about, choices, default);
}

/// Whether an open question is about who comes at all; until it is answered nothing is agreed.
fn decides_who_comes(about: Asked) -> bool {
    match about {
        Asked::GuestOut | Asked::Undeliverable => true,
        Asked::NoSlot
        | Asked::SilentGuest
        | Asked::RoundsSpent
        | Asked::OutsideHours
        | Asked::GuestAsks
        | Asked::GuestMoves
        | Asked::Unclear(_) => false,
    }
}

/// The offers that can still be had.
fn standing(turn: &Turn) -> Vec<Interval> {
    let offers = turn.meeting.offers.iter().map(|offer| offer.slot);
    offers.filter(|slot| slots::stands(turn.desk, turn.now, slot)).collect()
}

/// The offers that nobody needed has refused, in the order of their numbers.
fn possible(turn: &Turn) -> Vec<Interval> {
    let refused = |slot: &Interval| {
        turn.asked().any(|guest| match &guest.answer {
            Answer::Takes { slots } => guest.role == Role::Required && !slots.contains(slot),
            Answer::Open | Answer::Out => false,
        })
    };
    standing(turn).into_iter().filter(|slot| !refused(slot)).collect()
}

/// The one that most of those can take who need not come; of equals, the one that was offered first.
fn best(turn: &Turn, possible: &[Interval]) -> Option<Interval> {
    let takers = |slot: &Interval| turn.asked().filter(|guest| takes(guest, slot)).count();
    possible.iter().rev().max_by_key(|slot| takers(slot)).copied()
}

/// The required guests who have not taken a slot.
fn missing(turn: &Turn, slot: &Interval) -> Vec<PersonId> {
    let needed = turn.asked().filter(|guest| guest.role == Role::Required);
    needed.filter(|guest| !takes(guest, slot)).map(|guest| guest.person).collect()
}

fn takes(guest: &Guest, slot: &Interval) -> bool {
    match &guest.answer {
        Answer::Takes { slots } => slots.contains(slot),
        Answer::Open | Answer::Out => false,
    }
}

/// Whether somebody has said to be able to take all offers before they were made.
fn has_said_already(guest: &Guest, offered: &[Interval]) -> bool {
    guest.available.as_ref().is_some_and(|set| offered.iter().all(|slot| set.covers(slot)))
}

/// Whether somebody may still be asked for a time.
pub(crate) fn reachable(guest: &Guest) -> bool {
    may_write(guest, Need::Talk)
}
