use crate::slots::{self, Fit, Found, Wish};
use crate::turn::{Need, Turn};
use crate::{
    Answer, Chosen, LetterKind, Offer, OfferReason, Phase, Relaxed, Role, Rule, Why, ask_host, book, limits,
    tally, timers,
};
use jiff::{SignedDuration, Timestamp};
use when::{Interval, IntervalSet};

/// The length that is looked for.
pub(crate) fn length_min(turn: &Turn) -> u32 {
    turn.meeting
        .details
        .length_min
        .unwrap_or_else(|| turn.desk.profile.length_min(turn.meeting.details.medium.map(Into::into)))
        .max(*limits::LENGTH_MIN.start())
}

/// What slots must be like for this meeting, as it stands.
pub(crate) fn wish(turn: &Turn) -> Wish {
    let meeting = &turn.meeting;
    let own = meeting.claims().into_iter().map(|claim| claim.slot);
    Wish {
        length_min: length_min(turn),
        window: meeting.window.clone(),
        available: available(turn),
        preferred: None,
        near: None,
        guest_zones: zones(turn),
        avoid: own.chain(meeting.shown.iter().copied()).collect(),
        occasion: slots::Occasion {
            kind: meeting.details.medium.map(Into::into),
            vip: turn.asked().any(|guest| turn.desk.profile.standing(guest.person).vip),
        },
    }
}

/// When all of those can who are needed, as far as they have said.
fn available(turn: &Turn) -> Option<IntervalSet> {
    let counts = |guest: &&crate::Guest| guest.role == Role::Required || !turn.is_group();
    let said = turn.asked().filter(counts).filter_map(|guest| guest.available.clone());
    said.reduce(|all, one| all.intersect(&one))
}

/// The clocks of those who are asked, each once.
fn zones(turn: &Turn) -> Vec<when::Zone> {
    let mut zones = Vec::new();
    for zone in turn.asked().filter_map(|guest| guest.zone.clone()) {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    zones
}

/// One round: finds slots and offers them; with none to find, the host is asked.
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
    let wanted = turn.offers_wanted();
    let chosen = choose(turn, found, &wish, wanted);
    send(turn, &chosen, reason);
}

/// Offers again what still stands, made up to a full round.
pub(crate) fn make_up(turn: &mut Turn, reason: OfferReason, preferred: Option<&IntervalSet>) {
    let standing: Vec<Interval> = turn.meeting.offers.iter().map(|offer| offer.slot).collect();
    if standing.is_empty() {
        return round(turn, reason, preferred, None);
    }
    let wish = Wish { preferred: preferred.cloned(), ..wish(turn) };
    let found = slots::find(turn.desk, &wish, turn.now);
    let missing = turn.offers_wanted().saturating_sub(standing.len());
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
    if let Some(best) = slots.first().filter(|_| turn.is_among_colleagues()) {
        // Nobody has to be asked: all calendars are ours.
        turn.rule(Rule::AllCalendarsOurs);
        return book::book(turn, *best);
    }
    if slots.is_empty() {
        return ask_host::no_slot(turn);
    }
    if !turn.may_write_guest(Need::Talk) {
        turn.rule(Rule::GuestMailsSpent);
        return ask_host::rounds_spent(turn);
    }
    turn.meeting.offers.clear();
    turn.meeting.withdrawn.clear();
    turn.meeting.last_number = 0;
    turn.meeting.numbered_at = turn.meeting.revision.saturating_add(1);
    put_out(turn, slots);
    turn.meeting.rounds = turn.meeting.rounds.saturating_add(1);
    for guest in turn.meeting.guests.iter_mut().filter(|guest| guest.is_in()) {
        guest.chases = 0;
        guest.answer = Answer::Open;
    }
    await_guest(turn);
    if turn.is_group() {
        tally::poll(turn, reason);
        return tally::settle(turn);
    }
    let offers = turn.meeting.offers.clone();
    let sole = turn.asked().next().map(|guest| guest.person);
    if let Some(person) = sole {
        turn.write_to(person, Need::Talk, LetterKind::Offer { offers, why: reason });
    }
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
    let at = timers::after_working_days(turn.now, days, &turn.guest_work_clock());
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
    let (kept, gone): (Vec<Offer>, Vec<Offer>) =
        turn.meeting.offers.iter().partition(|offer| keep(&offer.slot));
    turn.meeting.offers = kept;
    turn.meeting.withdrawn.extend(gone);
    turn.why(Why::Released { slots });
    true
}

/// Another meeting was quicker: what it took is no longer on offer, and the guest hears of it.
pub(crate) fn slot_taken(turn: &mut Turn) {
    match turn.meeting.phase {
        Phase::Ended { .. } => turn.rule(Rule::MeetingIsOver),
        Phase::Booked | Phase::Resting => turn.rule(Rule::NothingToDo),
        Phase::Asked if !turn.meeting.guests.is_empty() && turn.meeting.revision > 0 => {
            round(turn, OfferReason::Asked, None, None);
        }
        Phase::Asked => turn.rule(Rule::NothingToDo),
        Phase::Offered | Phase::Moving => {
            if release_gone(turn) {
                turn.rule(Rule::OfferGone);
                match (turn.is_group(), turn.meeting.offers.is_empty()) {
                    (true, false) => tally::settle(turn),
                    (true, true) => tally::next_round(turn, OfferReason::JustTaken),
                    (false, _) => make_up(turn, OfferReason::JustTaken, None),
                }
            } else {
                turn.rule(Rule::NothingToDo);
            }
        }
    }
}

/// How a slot that the guest named stands to the host's rules.
pub(crate) fn fit(turn: &Turn, slot: Interval) -> Fit {
    slots::fit(turn.desk, &wish(turn), turn.now, slot)
}
