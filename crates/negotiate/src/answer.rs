use crate::slots::{self, Fit, Wish};
use crate::turn::{Need, Turn};
use crate::{
    Answer, Asked, Doubt, HostChoice, LetterKind, Notice, OfferReason, Party, Phase, Relaxed, Role, Rule,
    Said, ask_host, book, limits, offer, tally,
};
use when::{Interval, IntervalSet};

/// A guest who writes is not silent: the count of reminders starts anew.
pub(crate) fn heard(turn: &mut Turn, said: &Said) {
    if let Some(guest) = turn.guest_mut().filter(|_| said.acts.iter().any(|act| *act != crate::Act::Nothing))
    {
        guest.chases = 0;
        guest.away_until = None;
    }
}

/// Whether the one who speaks is asked for a time at all. Who had left comes back by naming one; whoever only gets the
/// invitation has no say, and for a colleague among others speaks the calendar; the host hears of it.
pub(crate) fn has_a_say(turn: &mut Turn) -> bool {
    let Some(guest) = turn.guest() else { return false };
    let (is_informed, is_colleague) = (guest.role == Role::Informed, guest.ours);
    if is_informed || is_colleague && !turn.decides_alone() {
        turn.tell(Notice::Asked);
        return false;
    }
    if let Some(guest) = turn.guest_mut().filter(|guest| guest.answer == Answer::Out) {
        guest.answer = Answer::Open;
        turn.rule(Rule::CameBack);
    }
    true
}

/// The guest takes offers, or confirms what is agreed.
pub(crate) fn accepts(turn: &mut Turn, said: &Said) {
    if turn.meeting.phase == Phase::Booked {
        return turn.rule(Rule::AgreedAlready);
    }
    if turn.meeting.shown.is_empty() && said.available.is_none() {
        // Nothing was offered yet: whatever they agree to, it was not said to us.
        return turn.tell(Notice::Asked);
    }
    if host_speaks_first(turn, said) || !has_a_say(turn) {
        return;
    }
    if numbers_mean_others(turn, said) {
        turn.rule(Rule::NumberFromElsewhere);
        return ask_host::ask_guest(turn, Doubt::WhichOffer);
    }
    let meant = meant_offers(turn, said);
    let free: Vec<Interval> =
        meant.iter().copied().filter(|slot| slots::stands(turn.desk, turn.now, slot)).collect();
    // A number that is on offer no longer is still an answer: none of the others suits.
    if !turn.decides_alone() && !(meant.is_empty() && said.accepts.is_empty()) {
        turn.rule(if free.is_empty() { Rule::OfferGone } else { Rule::OfferTaken });
        return tally::answered(turn, free);
    }
    let preferred = |slot: &&Interval| said.preferred.as_ref().is_some_and(|set| set.covers(slot));
    let best = free.iter().find(preferred).or(free.first()).copied();
    match (best, meant.is_empty(), &said.available) {
        (Some(slot), _, _) => {
            turn.rule(if free.len() > 1 { Rule::SeveralTaken } else { Rule::OfferTaken });
            book::book(turn, slot);
        }
        (None, true, Some(available)) => with_times(turn, said, available),
        (None, true, None) if said.accepts.is_empty() => ask_host::ask_guest(turn, Doubt::WhichOffer),
        (None, _, _) => {
            turn.rule(Rule::OfferGone);
            offer::release_gone(turn);
            offer::make_up(turn, OfferReason::JustTaken, said.preferred.as_ref());
        }
    }
}

/// The host passes on which offer the only guest takes, who told them by another road.
pub(crate) fn passed_on(turn: &mut Turn, said: &Said) {
    let is_open = matches!(turn.meeting.phase, Phase::Offered | Phase::Moving);
    if !is_open || (said.accepts.is_empty() && said.available.is_none()) {
        return turn.rule(Rule::NotForTheEngine);
    }
    let mut free = meant_offers(turn, said);
    free.retain(|slot| slots::stands(turn.desk, turn.now, slot));
    match free.as_slice() {
        [slot] if !turn.is_group() => {
            turn.rule(Rule::PassedOn);
            book::book(turn, *slot);
        }
        _ => ask_host::unclear(turn, Doubt::WhichOffer),
    }
}

/// Nothing is agreed with a guest while the request itself is in doubt; the host sees that the guest wrote.
fn host_speaks_first(turn: &mut Turn, said: &Said) -> bool {
    let waits =
        matches!(turn.meeting.phase, Phase::Asked | Phase::Resting) && turn.meeting.host_doubt.is_some();
    if waits {
        turn.rule(Rule::HostMustSpeakFirst);
        let ahead = said.available.as_ref().map(|set| slots::in_reach(set, turn.now));
        if let (Some(guest), Some(ahead)) = (turn.guest_mut(), ahead.filter(|set| !set.is_empty())) {
            guest.available = Some(ahead);
        }
        turn.tell(Notice::Asked);
    }
    waits
}

/// Whether the numbers that they take cannot be those of the offers that are out now.
fn numbers_mean_others(turn: &Turn, said: &Said) -> bool {
    let never_given = said.accepts.iter().all(|number| *number == 0 || *number > turn.meeting.last_number);
    let older_letter = said.replies_to.is_some_and(|revision| revision < turn.meeting.numbered_at);
    !said.accepts.is_empty() && (never_given || older_letter)
}

/// The offers that an acceptance means, in order of time.
fn meant_offers(turn: &Turn, said: &Said) -> Vec<Interval> {
    let offers = &turn.meeting.offers;
    let mut meant: Vec<Interval> = match (&said.available, offers.as_slice()) {
        _ if !said.accepts.is_empty() => {
            offers.iter().filter(|o| said.accepts.contains(&o.number)).map(|o| o.slot).collect()
        }
        (Some(available), _) => offers.iter().map(|o| o.slot).filter(|slot| available.covers(slot)).collect(),
        (None, [only]) => vec![only.slot],
        (None, _) => vec![],
    };
    meant.sort_unstable();
    meant
}

/// None of the offers suits, or the guest names times of their own.
pub(crate) fn counters(turn: &mut Turn, said: &Said) {
    if turn.meeting.phase == Phase::Booked {
        let booked = turn.meeting.booking.as_ref().map(|booking| booking.slot);
        let same = said.available.as_ref().zip(booked).is_some_and(|(set, slot)| set.covers(&slot));
        if same {
            return turn.rule(Rule::AgreedAlready);
        }
        turn.rule(Rule::NotSaidAsChange);
        return ask_host::ask_guest(turn, Doubt::WhatIsMeant);
    }
    if host_speaks_first(turn, said) || !has_a_say(turn) {
        return;
    }
    match &said.available {
        Some(available) => with_times(turn, said, available),
        None if !turn.decides_alone() => tally::answered(turn, vec![]),
        None => none_suits(turn),
    }
}

/// All offers are refused and nothing is known: a second round, and then the host.
fn none_suits(turn: &mut Turn) {
    turn.rule(Rule::NoneSuits);
    offer::release(turn, |_| false);
    if turn.meeting.rounds >= limits::BLIND_ROUNDS_MAX {
        turn.rule(Rule::RoundsSpent);
        return ask_host::rounds_spent(turn);
    }
    let wish = offer::wish(turn);
    let found = slots::find(turn.desk, &wish, turn.now);
    if found.free.is_empty() && turn.may_write_guest(Need::Talk) && turn.meeting.rounds > 0 {
        offer::choose(turn, found, &wish, 0);
        turn.meeting.rounds = turn.meeting.rounds.saturating_add(1);
        turn.meeting.phase = if turn.meeting.booking.is_some() { Phase::Moving } else { Phase::Offered };
        turn.meeting.question = None;
        turn.write_guest(Need::Talk, LetterKind::AskForTimes);
        return offer::await_guest(turn);
    }
    offer::round(turn, OfferReason::NoneSuited, None, None);
}

/// The guest says when they can.
pub(crate) fn with_times(turn: &mut Turn, said: &Said, available: &IntervalSet) {
    let length_min = offer::length_min(turn);
    let ahead = slots::in_reach(available, turn.now);
    let named = merged(turn, &ahead);
    if let Some(guest) = turn.guest_mut() {
        guest.available = Some(named.clone()).filter(|set| !set.is_empty());
    }
    if ahead.is_empty() {
        turn.rule(Rule::GuestTimesUnusable);
        return ask_host::ask_guest(turn, Doubt::WhichTime);
    }
    if !turn.decides_alone() {
        return tally::with_times(turn, &ahead);
    }
    let points: Vec<Interval> = ahead
        .iter()
        .filter(|interval| slots::is_point(interval, length_min))
        .filter_map(|interval| Interval::starting(interval.start(), length_min))
        .filter(|slot| !is_slot_to_leave(turn, slot))
        .collect();
    if let Some(slot) = best_point(turn, said, &points) {
        turn.rule(Rule::PointIsFree);
        return book::book(turn, slot);
    }
    if within(turn, said, &ahead) {
        return;
    }
    if outside_frame(turn, &points) {
        return;
    }
    turn.rule(Rule::GuestTimesNotFree);
    offer::release(turn, |_| false);
    let near = ahead.iter().next().map(|first| first.start());
    nearest(turn, near);
}

/// The slot that the host wants to leave is none to come back to.
fn is_slot_to_leave(turn: &Turn, slot: &Interval) -> bool {
    let booked = turn.meeting.booking.as_ref().map(|booking| booking.slot);
    turn.meeting.moved_by == Some(Party::Host) && booked == Some(*slot)
}

/// What they said earlier still holds where it leaves room; otherwise the latest mail counts alone.
fn merged(turn: &Turn, ahead: &IntervalSet) -> IntervalSet {
    let earlier = turn.guest().and_then(|guest| guest.available.as_ref());
    let both = earlier.map(|earlier| earlier.intersect(ahead));
    let length = i64::from(offer::length_min(turn));
    both.filter(|both| both.iter().any(|i| i.length_min() >= length)).unwrap_or_else(|| ahead.clone())
}

/// The first of the points that is free and inside the frame; one that they prefer goes first.
fn best_point(turn: &Turn, said: &Said, points: &[Interval]) -> Option<Interval> {
    let preferred = |slot: &&Interval| said.preferred.as_ref().is_some_and(|set| set.overlaps(slot));
    let fits = |slot: &&Interval| offer::fit(turn, **slot) == Fit::Fits;
    points.iter().filter(preferred).chain(points).find(fits).copied()
}

/// Offers slots inside of the guest's times, those first that stand already; says whether there are any.
fn within(turn: &mut Turn, said: &Said, ahead: &IntervalSet) -> bool {
    let available = turn.guest().and_then(|guest| guest.available.clone());
    let mut standing: Vec<Interval> = turn.meeting.offers.iter().map(|offer| offer.slot).collect();
    standing.retain(|slot| ahead.covers(slot) && slots::stands(turn.desk, turn.now, slot));
    let wish = Wish { available, preferred: said.preferred.clone(), ..offer::wish(turn) };
    let mut found = slots::find(turn.desk, &wish, turn.now);
    if found.free.is_empty() && standing.is_empty() {
        // They may come back to what they did not take before; the slot that stands is none to move to.
        let booked = turn.meeting.booking.iter().map(|booking| booking.slot).collect();
        found = slots::find(turn.desk, &Wish { avoid: booked, ..wish.clone() }, turn.now);
    }
    if found.free.is_empty() && standing.is_empty() {
        return false;
    }
    turn.rule(Rule::RangeIsFree);
    offer::release(turn, |slot| standing.contains(slot));
    let more = limits::OFFERS.saturating_sub(standing.len());
    standing.extend(offer::choose(turn, found, &wish, more));
    let reason = match (turn.meeting.moved_by, turn.meeting.rounds) {
        (Some(Party::Guest), 0) => OfferReason::GuestMoves,
        (Some(Party::Host), 0) => OfferReason::HostMoves,
        (_, 0) => OfferReason::Asked,
        _ => OfferReason::NoneSuited,
    };
    offer::send(turn, &standing, reason);
    true
}

/// Asks the host where the guest's times are free but outside of their frame; says whether it did.
fn outside_frame(turn: &mut Turn, points: &[Interval]) -> bool {
    let free = |slot: &&Interval| offer::fit(turn, **slot) == Fit::Outside;
    let mut takes: Vec<Interval> = points.iter().filter(free).copied().take(2).collect();
    if takes.is_empty() {
        let booked = turn.meeting.booking.iter().map(|booking| booking.slot).collect();
        let wish = Wish { avoid: booked, window: None, ..offer::wish(turn) };
        takes = slots::outside_hours(turn.desk, &wish, turn.now);
    }
    if takes.is_empty() {
        return false;
    }
    turn.rule(Rule::OutsideFrame);
    let near = takes.first().map(|slot| slot.start());
    let wish = Wish { available: None, near, ..offer::wish(turn) };
    let inside = slots::choose(&slots::find(turn.desk, &wish, turn.now).free, &wish, 1);
    // The default stays inside the host's rules: a guest's wish alone never breaks them.
    takes.extend(inside.first().map(|chosen| chosen.slot));
    let mut choices: Vec<HostChoice> = takes.into_iter().map(|slot| HostChoice::Take { slot }).collect();
    if inside.is_empty() {
        choices.push(HostChoice::TakeOver);
    }
    let default = u32::try_from(choices.len()).unwrap_or(1);
    if !inside.is_empty() {
        choices.push(HostChoice::TakeOver);
    }
    turn.meeting.due_at = None;
    turn.ask_host(Asked::OutsideHours, choices, default);
    true
}

/// Offers what is nearest to a time that is not free.
fn nearest(turn: &mut Turn, near: Option<jiff::Timestamp>) {
    let wish = Wish { available: None, near, ..offer::wish(turn) };
    let mut found = slots::find(turn.desk, &wish, turn.now);
    found.search.relaxed.push(Relaxed::GuestTimes);
    let chosen = offer::choose(turn, found, &wish, limits::OFFERS);
    offer::send(turn, &chosen, OfferReason::NotFree);
}
