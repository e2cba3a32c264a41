use crate::slots::{self, Wish};
use crate::turn::{Need, Turn};
use crate::{
    Asked, Doubt, HostChoice, HostQuestion, LetterKind, Notice, OfferReason, Party, Phase, Rule, Why, book,
    cancel, chase, limits, offer, rest, timers,
};
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

/// The guest stays silent: what now? By default it is given up; an old slot is left as it stands.
pub(crate) fn silent_guest(turn: &mut Turn) {
    turn.meeting.due_at = None;
    let mut choices = Vec::new();
    if turn.may_write_guest(Need::Talk) {
        choices.push(HostChoice::ChaseAgain);
    }
    choices.push(HostChoice::Wait);
    choices.push(if turn.meeting.booking.is_some() { HostChoice::TakeOver } else { HostChoice::Drop });
    let default = u32::try_from(choices.len()).unwrap_or(1);
    turn.ask_host(Asked::SilentGuest, choices, default);
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
    if turn.meeting.asked_guest.contains(&doubt) || !turn.may_write_guest(Need::Talk) {
        let mut choices = vec![HostChoice::Wait, HostChoice::TakeOver];
        if turn.meeting.booking.is_none() {
            choices.push(HostChoice::Drop);
        }
        return turn.ask_host(Asked::GuestAsks, choices, 1);
    }
    offer::release_gone(turn);
    turn.meeting.asked_guest.push(doubt);
    turn.why(Why::AskedGuest { doubt });
    let offers = turn.meeting.offers.clone();
    turn.write_guest(Need::Talk, LetterKind::AskGuest { doubt, offers });
    if turn.meeting.phase != Phase::Booked {
        turn.meeting.question = None;
        offer::await_guest(turn);
    }
}

/// The host answers the open question by its number.
pub(crate) fn answered(turn: &mut Turn, number: u32) {
    let Some(question) = turn.meeting.question.clone() else { return };
    match choice(&question, number) {
        Some(choice) => {
            turn.rule(Rule::HostAnswered);
            apply(turn, question.about, &choice);
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
    apply(turn, question.about, &default);
}

fn choice(question: &HostQuestion, number: u32) -> Option<HostChoice> {
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    question.choices.get(place).cloned()
}

fn apply(turn: &mut Turn, about: Asked, choice: &HostChoice) {
    turn.meeting.question = None;
    match choice {
        HostChoice::Take { slot } => take(turn, about, *slot),
        HostChoice::ChaseAgain => chase::remind(turn),
        HostChoice::Wait => wait(turn),
        HostChoice::Drop => cancel::give_up(turn),
        HostChoice::TakeOver => turn.hand_over(),
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
    let at = timers::after_working_days(turn.now, limits::NEXT_CHASE_DAYS, &turn.guest_clock());
    turn.due(at);
}

/// Books the slot where the guest named it, or else offers it.
fn take(turn: &mut Turn, about: Asked, slot: Interval) {
    turn.meeting.details.length_min = u32::try_from(slot.length_min()).ok();
    if !slots::stands(turn.desk, turn.now, &slot) {
        turn.rule(Rule::OfferGone);
        if turn.meeting.phase == Phase::Booked {
            return turn.tell(Notice::Noted);
        }
        return offer::round(turn, OfferReason::JustTaken, None, None);
    }
    let named = |set: &when::IntervalSet| {
        set.iter().any(|named| named.covers(&slot) && slots::is_point(&named, offer::length_min(turn)))
    };
    let available = turn.meeting.guest.as_ref().and_then(|guest| guest.available.as_ref());
    let by_guest = match about {
        Asked::OutsideHours => available.is_some_and(named),
        Asked::GuestAsks => true,
        Asked::NoSlot
        | Asked::SilentGuest
        | Asked::RoundsSpent
        | Asked::Undeliverable
        | Asked::Unclear(_) => false,
    };
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
