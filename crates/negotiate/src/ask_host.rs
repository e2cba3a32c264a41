use crate::slots::{self, Wish};
use crate::turn::{Need, Turn};
use crate::{
    Asked, Doubt, HostChoice, HostQuestion, LetterKind, Notice, OfferReason, Party, PersonId, Phase, Role,
    Rule, Why, book, cancel, chase, limits, moving, offer, rest, tally, timers,
};
use jiff::SignedDuration;
use when::Interval;

/// No slot fits: which of the smallest relaxations may it be? By default the one that only waits longer.
pub(crate) fn no_slot(turn: &mut Turn) {
    let wish = offer::wish(turn);
    let relaxed = slots::relaxations(turn.desk, &wish, turn.now);
    let slots = [relaxed.later, relaxed.wider, relaxed.shorter];
    ask_with(turn, Asked::NoSlot, slots.into_iter().flatten().collect(), relaxed.later.is_some());
}

/// Enough rounds: the host sees what could still be offered, and decides.
pub(crate) fn rounds_spent(turn: &mut Turn) {
    let wish = offer::wish(turn);
    let found = slots::find(turn.desk, &Wish { available: None, ..wish.clone() }, turn.now);
    let mut slots: Vec<Interval> = Vec::new();
    if turn.may_write_guest(Need::Talk) {
        slots.extend(slots::choose(&found.free, &wish, 2).into_iter().map(|chosen| chosen.slot));
    }
    ask_with(turn, Asked::RoundsSpent, slots, false);
}

/// One question with slots to take; where none of them may be the default, the host takes over.
fn ask_with(turn: &mut Turn, about: Asked, slots: Vec<Interval>, first_is_default: bool) {
    turn.meeting.due_at = None;
    let mut choices: Vec<HostChoice> = Vec::new();
    for slot in slots {
        let choice = HostChoice::Take { slot };
        if !choices.contains(&choice) {
            choices.push(choice);
        }
    }
    choices.push(HostChoice::TakeOver);
    let last = u32::try_from(choices.len()).unwrap_or(1);
    if turn.meeting.booking.is_none() {
        choices.push(HostChoice::Drop);
    }
    turn.ask_host(about, choices, if first_is_default { 1 } else { last });
}

/// These guests stay silent: what now? Where others have answered, it goes on without them by default; else it is given
/// up. An old slot is left as it stands.
pub(crate) fn silent(turn: &mut Turn, whom: Vec<PersonId>) {
    turn.meeting.due_at = None;
    let mut choices = Vec::new();
    if whom.iter().filter_map(|person| turn.meeting.guest(*person)).any(tally::reachable) {
        choices.push(HostChoice::ChaseAgain);
    }
    choices.push(HostChoice::Wait);
    let others = turn.asked().any(|guest| guest.role == Role::Required && !whom.contains(&guest.person));
    if others {
        choices.push(HostChoice::GoOnWithout);
    }
    let go_on = u32::try_from(choices.len()).unwrap_or(1);
    choices.push(if turn.meeting.booking.is_some() { HostChoice::TakeOver } else { HostChoice::Drop });
    let default = if others { go_on } else { go_on.saturating_add(1) };
    turn.ask_host_about(whom, Asked::SilentGuest, choices, default);
}

/// One of several wants to move what all have agreed on. It stays where it is, unless the host wants otherwise.
pub(crate) fn move_for_one(turn: &mut Turn) {
    turn.rule(Rule::HostDecidesMove);
    turn.ask_host(Asked::GuestMoves, vec![HostChoice::Move, HostChoice::TakeOver], 2);
}

/// What the host wrote is unclear; they can say it again, or leave it for later. Left unclear twice, it is given up.
pub(crate) fn unclear(turn: &mut Turn, doubt: Doubt) {
    let last = if turn.meeting.booking.is_some() { HostChoice::TakeOver } else { HostChoice::Drop };
    let asked_before = turn.meeting.host_doubt == Some(doubt);
    turn.meeting.host_doubt = Some(doubt);
    turn.ask_host(Asked::Unclear(doubt), vec![HostChoice::Wait, last], if asked_before { 2 } else { 1 });
}

/// What the guest wrote is unclear: they are asked once about it, and then the host is.
pub(crate) fn ask_guest(turn: &mut Turn, doubt: Doubt) {
    let asked_before = turn.guest().is_none_or(|guest| guest.asked_back.contains(&doubt));
    if asked_before || !turn.guest().is_some_and(tally::reachable) {
        let mut choices = vec![HostChoice::Wait, HostChoice::TakeOver];
        if turn.meeting.booking.is_none() {
            choices.push(HostChoice::Drop);
        }
        return turn.ask_host(Asked::GuestAsks, choices, 1);
    }
    offer::release_gone(turn);
    if let Some(guest) = turn.guest_mut() {
        guest.asked_back.push(doubt);
    }
    turn.why(Why::AskedGuest { doubt });
    let offers = turn.meeting.offers.clone();
    turn.write_guest(Need::Talk, LetterKind::AskGuest { doubt, offers });
    if turn.meeting.phase != Phase::Booked {
        if !turn.is_group() {
            turn.meeting.question = None;
        }
        offer::await_guest(turn);
    }
}

/// The host answers the open question by its number.
pub(crate) fn answered(turn: &mut Turn, number: u32) {
    let Some(question) = turn.meeting.question.clone() else { return };
    match choice(&question, number) {
        Some(choice) => {
            turn.rule(Rule::HostAnswered);
            apply(turn, &question, &choice);
        }
        None => {
            turn.rule(Rule::NoSuchChoice);
            if turn.meeting.mails_to_host < limits::HOST_MAILS_BEFORE_NO_QUESTION {
                turn.write_host(LetterKind::AskHost(question));
            }
        }
    }
}

/// The host says yes to a question: what it proposes by default is meant.
pub(crate) fn agreed(turn: &mut Turn) {
    if let Some(default) = turn.meeting.question.as_ref().map(|question| question.default) {
        answered(turn, default);
    }
}

/// The host said nothing in time: the default holds.
pub(crate) fn deadline(turn: &mut Turn) {
    let Some(question) = turn.meeting.question.clone() else { return };
    turn.rule(Rule::DefaultHolds);
    let default = choice(&question, question.default).unwrap_or(HostChoice::TakeOver);
    apply(turn, &question, &default);
}

fn choice(question: &HostQuestion, number: u32) -> Option<HostChoice> {
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    question.choices.get(place).cloned()
}

fn apply(turn: &mut Turn, question: &HostQuestion, choice: &HostChoice) {
    turn.meeting.question = None;
    if let [person] = question.whom.as_slice() {
        turn.concerns(*person);
    }
    match choice {
        HostChoice::Take { slot } => take(turn, question.about, *slot),
        HostChoice::TakeWithout { slot, without } => take_without(turn, *slot, without),
        HostChoice::GoOnWithout => go_on_without(turn, &question.whom),
        HostChoice::Move => moving::for_guest(turn),
        HostChoice::ChaseAgain => {
            let silent = chase::silent(turn);
            chase::remind(turn, &silent);
        }
        HostChoice::Wait => wait(turn),
        HostChoice::Drop => cancel::give_up(turn),
        HostChoice::TakeOver => {
            let guest_waits =
                question.about == Asked::GuestMoves || turn.meeting.moved_by == Some(Party::Guest);
            turn.hand_over();
            if guest_waits {
                moving::stays(turn);
            }
        }
    }
}

/// Waiting goes on by itself: at what is due already, or after three working days.
fn wait(turn: &mut Turn) {
    if turn.meeting.due_at.is_some() || turn.meeting.phase == Phase::Booked {
        return;
    }
    if turn.meeting.phase == Phase::Asked {
        return rest::rest(turn, None);
    }
    let at = timers::after_working_days(turn.now, limits::NEXT_CHASE_DAYS, &turn.guest_work_clock());
    turn.due(at);
}

/// Nothing waits for these any more. Who has not left is invited all the same.
fn go_on_without(turn: &mut Turn, whom: &[PersonId]) {
    for person in whom {
        if let Some(guest) = turn.guest_named(*person) {
            guest.role = Role::Optional;
        }
    }
    match turn.meeting.phase {
        Phase::Asked | Phase::Resting => rest::resume(turn),
        Phase::Offered | Phase::Moving => {
            if turn.meeting.due_at.is_none() {
                offer::await_guest(turn);
            }
            tally::settle(turn);
        }
        Phase::Booked | Phase::Ended { .. } => turn.rule(Rule::NothingToDo),
    }
}

fn take_without(turn: &mut Turn, slot: Interval, without: &[PersonId]) {
    for person in without {
        if let Some(guest) = turn.guest_named(*person) {
            guest.role = Role::Optional;
        }
    }
    if slots::stands(turn.desk, turn.now, &slot) {
        return book::book(turn, slot);
    }
    turn.rule(Rule::OfferGone);
    offer::round(turn, OfferReason::JustTaken, None, None);
}

/// Books the slot where the guest named it, or else offers it.
fn take(turn: &mut Turn, about: Asked, slot: Interval) {
    turn.meeting.details.length_min = u32::try_from(slot.length_min()).ok();
    let named = |set: &when::IntervalSet| {
        set.iter().any(|named| named.covers(&slot) && slots::is_point(&named, offer::length_min(turn)))
    };
    let available = turn.guest().and_then(|guest| guest.available.as_ref());
    let by_guest = match about {
        Asked::OutsideHours => available.is_some_and(named),
        Asked::GuestAsks => true,
        Asked::NoSlot
        | Asked::SilentGuest
        | Asked::RoundsSpent
        | Asked::Undeliverable
        | Asked::GuestOut
        | Asked::GuestMoves
        | Asked::Unclear(_) => false,
    };
    // An offer that lapses before anybody can read it is none.
    let soonest = timers::later(turn.now, SignedDuration::from_hours(limits::URGENT_NOTICE_H));
    let in_time = by_guest || slot.start() >= soonest;
    if !in_time || !slots::stands(turn.desk, turn.now, &slot) {
        turn.rule(Rule::OfferGone);
        if turn.meeting.phase == Phase::Booked {
            return turn.tell(Notice::Noted);
        }
        return offer::round(turn, OfferReason::JustTaken, None, None);
    }
    if by_guest {
        return book::book(turn, slot);
    }
    if turn.meeting.booking.is_some() && turn.meeting.moved_by.is_none() {
        turn.meeting.moved_by = Some(Party::Host);
    }
    let reason = match (about, turn.meeting.moved_by) {
        (_, Some(Party::Host)) => OfferReason::HostMoves,
        (Asked::OutsideHours, _) => OfferReason::NotFree,
        (_, Some(Party::Guest)) => OfferReason::GuestMoves,
        (_, Some(Party::Stranger) | None) if turn.meeting.shown.is_empty() => OfferReason::Asked,
        (_, Some(Party::Stranger) | None) => OfferReason::NoneSuited,
    };
    offer::send(turn, &[slot], reason);
}
