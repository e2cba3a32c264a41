use crate::slots::{self, Fit, Found, Wish};
use crate::turn::{Need, Turn};
use crate::{Chosen, LetterKind, Offer, OfferReason, Phase, Relaxed, Rule, Why, ask_host, limits, timers};
use jiff::{SignedDuration, Timestamp};
use when::{Interval, IntervalSet};

/// The length that is looked for.
pub(crate) fn length_min(turn: &Turn) -> u32 {
    turn.meeting
        .details
        .length_min
        .unwrap_or(turn.desk.profile.lengths.call_min)
        .max(*limits::LENGTH_MIN.start())
}

/// What slots must be like for this meeting, as it stands.
pub(crate) fn wish(turn: &Turn) -> Wish {
    let meeting = &turn.meeting;
    let own = meeting.claims().into_iter().map(|claim| claim.slot);
    Wish {
        length_min: length_min(turn),
        window: meeting.window.clone(),
        available: meeting.guest.as_ref().and_then(|guest| guest.available.clone()),
        preferred: None,
        near: None,
        guest_zones: meeting.guest.iter().filter_map(|guest| guest.zone.clone()).collect(),
        avoid: own.chain(meeting.shown.iter().copied()).collect(),
    }
}

/// One round: finds three slots and offers them; with none to find, the host is asked.
pub(crate) fn round(
    turn: &mut Turn,
    reason: OfferReason,
    preferred: Option<&IntervalSet>,
    near: Option<Timestamp>,
) {
    let wish = Wish { preferred: preferred.cloned(), near, ..wish(turn) };
    let mut found = slots::find(turn.desk, &wish, turn.now);
    if found.free.is_empty() && wish.available.is_some() {
        // Better a time that they did not name than none at all.
        found = slots::find(turn.desk, &Wish { available: None, ..wish.clone() }, turn.now);
        found.search.relaxed.push(Relaxed::GuestTimes);
    }
    let chosen = choose(turn, found, &wish, limits::OFFERS);
    send(turn, &chosen, reason);
}

/// Offers again what still stands, made up to three.
pub(crate) fn make_up(turn: &mut Turn, reason: OfferReason, preferred: Option<&IntervalSet>) {
    let standing: Vec<Interval> = turn.meeting.offers.iter().map(|offer| offer.slot).collect();
    if standing.is_empty() {
        return round(turn, reason, preferred, None);
    }
    let wish = Wish { preferred: preferred.cloned(), ..wish(turn) };
    let found = slots::find(turn.desk, &wish, turn.now);
    let missing = limits::OFFERS.saturating_sub(standing.len());
    let chosen = choose(turn, found, &wish, missing);
    send(turn, &[standing, chosen].concat(), reason);
}

/// Chooses among what was found, and writes down why.
pub(crate) fn choose(turn: &mut Turn, found: Found, wish: &Wish, count: usize) -> Vec<Interval> {
    let left = limits::SHOWN_MAX.saturating_sub(turn.meeting.shown.len());
    let chosen: Vec<Chosen> = slots::choose(&found.free, wish, count.min(left));
    let slots = chosen.iter().map(|chosen| chosen.slot).collect();
    let mut search = found.search;
    search.chosen = chosen;
    turn.why(Why::Search(search));
    slots
}

/// Offers exactly these, in this order. Whatever cannot be offered is the host's to decide.
pub(crate) fn send(turn: &mut Turn, slots: &[Interval], reason: OfferReason) {
    if slots.is_empty() {
        return ask_host::no_slot(turn);
    }
    if !turn.may_write_guest(Need::Talk) {
        turn.rule(Rule::GuestMailsSpent);
        return ask_host::rounds_spent(turn);
    }
    turn.meeting.offers.clear();
    turn.meeting.last_number = 0;
    turn.meeting.numbered_at = turn.meeting.revision.saturating_add(1);
    put_out(turn, slots);
    turn.meeting.rounds = turn.meeting.rounds.saturating_add(1);
    turn.meeting.chases = 0;
    let offers = turn.meeting.offers.clone();
    turn.write_guest(Need::Talk, LetterKind::Offer { offers, why: reason });
    await_guest(turn);
}

/// Puts more offers out. Those that stand keep their numbers, and no number is given twice, since the guest may
/// still answer the letter before this one.
pub(crate) fn put_out(turn: &mut Turn, slots: &[Interval]) {
    for slot in slots {
        turn.meeting.last_number = turn.meeting.last_number.saturating_add(1);
        turn.meeting.offers.push(Offer { number: turn.meeting.last_number, slot: *slot });
        if !turn.meeting.shown.contains(slot) {
            turn.meeting.shown.push(*slot);
        }
    }
    turn.meeting.question = None;
    turn.meeting.host_doubt = None;
    turn.meeting.phase = if turn.meeting.booking.is_some() { Phase::Moving } else { Phase::Offered };
}

/// It is the guest's turn: when to remind them.
pub(crate) fn await_guest(turn: &mut Turn) {
    let three_days = timers::later(turn.now, SignedDuration::from_hours(72));
    let last = turn.meeting.offers.iter().map(|offer| offer.slot.start()).max();
    let urgent = last.is_some_and(|last| last < three_days);
    let days = if urgent { limits::URGENT_CHASE_DAYS } else { limits::FIRST_CHASE_DAYS };
    let at = timers::after_working_days(turn.now, days, &turn.guest_clock());
    turn.due(at);
}

/// Takes back the offers that cannot be had any more, or that start too soon.
pub(crate) fn release_gone(turn: &mut Turn) -> bool {
    let earliest = timers::later(turn.now, SignedDuration::from_hours(limits::OFFER_LEAD_H));
    let desk = turn.desk;
    let now = turn.now;
    release(turn, |slot| slot.start() > earliest && slots::stands(desk, now, slot))
}

/// Takes back all offers that a test does not keep; says whether there were any.
pub(crate) fn release(turn: &mut Turn, keep: impl Fn(&Interval) -> bool) -> bool {
    let slots: Vec<Interval> =
        turn.meeting.offers.iter().map(|offer| offer.slot).filter(|slot| !keep(slot)).collect();
    if slots.is_empty() {
        return false;
    }
    turn.meeting.offers.retain(|offer| keep(&offer.slot));
    turn.why(Why::Released { slots });
    true
}

/// Another meeting was quicker: what it took is no longer on offer, and the guest hears of it.
pub(crate) fn slot_taken(turn: &mut Turn) {
    match turn.meeting.phase {
        Phase::Ended { .. } => turn.rule(Rule::MeetingIsOver),
        Phase::Booked | Phase::Resting => turn.rule(Rule::NothingToDo),
        Phase::Asked if turn.meeting.guest.is_some() && turn.meeting.revision > 0 => {
            round(turn, OfferReason::Asked, None, None);
        }
        Phase::Asked => turn.rule(Rule::NothingToDo),
        Phase::Offered | Phase::Moving => {
            if release_gone(turn) {
                turn.rule(Rule::OfferGone);
                make_up(turn, OfferReason::JustTaken, None);
            } else {
                turn.rule(Rule::NothingToDo);
            }
        }
    }
}

/// How a slot that the guest named stands to the host's rules.
pub(crate) fn fit(turn: &Turn, slot: Interval) -> Fit {
    slots::fit(turn.desk, turn.now, turn.meeting.window.as_ref(), slot)
}
