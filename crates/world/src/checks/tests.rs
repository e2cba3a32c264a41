//! Each invariant is broken on purpose, and must be seen to be.

use super::*;
use crate::history::{Author, StepSeen};
use crate::plan::{Plan, Population, Temper};
use crate::world::{World, live};
use app::rows::{JobKind, LetterKey, LetterStatus};
use negotiate::{LetterKind, OrganisationId};

/// A world in which nothing is wrong: one host, six meetings; one guest has a machine that answers, one wants no more
/// mails, one cannot decide.
fn honest() -> World {
    let mut plan = Plan::draw(5, 0, 6, Population::Cooperative);
    for (place, temper) in [(0, Temper::Responder), (1, Temper::Stopping), (2, Temper::Contradictory)] {
        plan.guests[place].temper = temper;
    }
    plan.asks.iter_mut().enumerate().for_each(|(n, ask)| (ask.host, ask.guest) = (0, n));
    live(plan, false).unwrap()
}

fn step_with(world: &mut World, is: impl Fn(&StepSeen) -> bool) -> &mut StepSeen {
    world.history.steps.iter_mut().find(|step| is(step)).expect("a step like this")
}

fn letter_of(world: &World, is: impl Fn(&LetterKind) -> bool) -> LetterKey {
    *world
        .history
        .letters
        .iter()
        .find(|(_, seen)| is(&seen.letter().kind) && !seen.to_host)
        .expect("a letter")
        .0
}

fn offers(kind: &LetterKind) -> bool {
    matches!(kind, LetterKind::Offer { .. })
}

/// The number of an invariant, what is done against it, and how.
type Break = (u8, &'static str, fn(&mut World));

const BREAKS: &[Break] = &[
    (1, "an acknowledged mail is not there", |w| w.history.rest.messages.clear()),
    (1, "a mail is kept twice", |w| w.history.mails[0].kept_new = 2),
    (2, "two meetings claim one hour", |w| {
        let place = w.history.steps.iter().position(|s| !s.claims.is_empty()).unwrap();
        let mut other = w.history.steps[place].clone();
        other.meeting = negotiate::MeetingId::from_bytes([9; 16]);
        w.history.steps.insert(place + 1, other);
    }),
    (4, "a letter leaves twice without a fault", |w| {
        let again = w.history.sends[0].clone();
        w.history.sends.push(again);
    }),
    (4, "a letter is said to be sent and never left", |w| {
        let letter = *w.history.letters.keys().next().unwrap();
        w.history.sends.retain(|sent| sent.letter != letter);
        assert_eq!(w.history.rest.statuses.get(&letter), Some(&LetterStatus::Sent));
    }),
    (5, "a copy has other octets", |w| {
        let mut again = w.history.sends[0].clone();
        again.octets ^= 1;
        w.history.faults.push(again.at_us);
        w.history.sends.push(again);
    }),
    (6, "a meeting has no timer", |w| step_with(w, |s| !s.is_ended).wake_us = None),
    (7, "a meeting never ends", |w| w.history.rest.meetings.values_mut().for_each(|(over, _)| *over = false)),
    (7, "a mail stays behind", |w| w.history.rest.waiting.push((JobKind::Send, 0))),
    (8, "seven mails a day", |w| {
        let seen = w.history.letters[&letter_of(w, offers)].clone();
        (0..7_u8).for_each(|n| drop(w.history.letters.insert([n; 16], seen.clone())));
    }),
    (9, "a machine is answered", |w| {
        let letter = letter_of(w, offers);
        let mails: Vec<_> =
            w.history.mails.iter().filter(|m| m.is_automatic).flat_map(|m| m.keys.clone()).collect();
        step_with(w, |s| s.message.is_some_and(|key| mails.contains(&key))).letters.push(letter);
    }),
    (10, "another meeting's subject stands in a mail", |w| w.history.sends[0].foreign_marks = 1),
    (11, "thirteen slots in a letter", |w| {
        let seen = w.history.letters.get_mut(&letter_of(w, offers)).unwrap();
        if let LetterKind::Offer { offers, .. } = &mut seen.content.letter.kind {
            let one = offers[0];
            offers.resize(13, one);
        }
    }),
    (11, "a slot at night", |w| {
        let seen = w.history.letters.get_mut(&letter_of(w, offers)).unwrap();
        if let LetterKind::Offer { offers, .. } = &mut seen.content.letter.kind {
            let night = offers[0].slot.start().saturating_add(jiff::SignedDuration::from_hours(11)).unwrap();
            offers[0].slot = when::Interval::starting(night, 30).unwrap();
        }
    }),
    (12, "a slot is gone when it is offered", |w| w.history.sends[0].slots_not_held = 1),
    (13, "a stranger changes a meeting", |w| {
        let key = w.history.steps.iter().rev().find_map(|s| s.message.filter(|_| s.revision > 1)).unwrap();
        w.history.mails.iter_mut().filter(|m| m.keys.contains(&key)).for_each(|m| m.author = Author::Mallory);
        step_with(w, |s| s.message == Some(key)).claims = vec![(1, 2, true)];
    }),
    (14, "another organisation is touched", |w| {
        w.history.foreign.push(OrganisationId::from_bytes([3; 16]));
    }),
    (15, "two processes differ", |w| w.history.unequal = 1),
    (18, "SEQUENCE does not rise", |w| {
        for seen in w.history.letters.values_mut() {
            if let LetterKind::Cancellation { booked: Some((_, sequence)) } = &mut seen.content.letter.kind {
                *sequence = 0;
            }
        }
    }),
    (19, "a mail shows another time", |w| w.history.sends[0].times_not_shown = 1),
    (21, "an outcome counts twice", |w| {
        let end = w.history.ended[0];
        w.history.ended.push(end);
    }),
    (22, "a job is tried for ever", |w| w.history.rest.attempts_max = 61),
    (22, "due work stays undone", |w| w.history.undone = 1),
    (25, "a field too many", |w| w.history.sends[0].fields.push("bcc".to_owned())),
    (25, "a reader too many", |w| w.history.sends[0].readers.push("eve@evil.example".to_owned())),
    (27, "a step without a reason", |w| w.history.rest.audits.truncate(1)),
    (29, "who said stop gets a mail", |w| {
        let stops: Vec<_> =
            w.history.mails.iter().filter(|m| m.is_stop).flat_map(|m| m.keys.clone()).collect();
        let step = step_with(w, |s| s.message.is_some_and(|key| stops.contains(&key)));
        let (at_us, meeting) = (step.at_us, step.meeting);
        let (_, seen) = w.history.letters.iter().find(|(_, l)| l.meeting == meeting && !l.to_host).unwrap();
        let mut seen = seen.clone();
        seen.created_us = at_us + 1;
        seen.content.letter.kind = LetterKind::AskForTimes;
        w.history.letters.insert([1; 16], seen);
    }),
];

#[test]
fn nothing_is_wrong_in_an_honest_world() {
    let world = honest();
    for check in CHECKS {
        assert_eq!((check.find)(&world), Findings::new(), "I{}", check.number);
    }
}

#[test]
fn each_invariant_notices_when_it_is_broken() {
    for (number, what, spoil) in BREAKS {
        let mut world = honest();
        spoil(&mut world);
        let check = CHECKS.iter().find(|check| check.number == *number).unwrap();
        assert_ne!((check.find)(&world), Findings::new(), "I{number}: {what}");
    }
    let unbroken = CHECKS.iter().find(|check| BREAKS.iter().all(|(number, ..)| *number != check.number));
    assert_eq!(unbroken.map(|check| check.number), None);
}

#[test]
fn twins_that_differ_are_noticed() {
    let (one, mut other) = (honest(), honest());
    assert_eq!(i16(&one, &other), Findings::new());
    assert_eq!(i30(&one, &other, 0), Findings::new());
    other.trace.note(0, format_args!("something else"));
    assert_eq!(i16(&one, &other).len(), 1);
    other.history.steps.pop();
    assert_eq!(i30(&one, &other, 0).len(), 1);
}

#[test]
fn every_invariant_is_checked_or_said_to_be_absent() {
    let checked = CHECKS.iter().map(|check| check.number).chain(TWINS.iter().map(|(number, _)| *number));
    let mut all: Vec<u8> = checked.chain(ABSENT.iter().map(|(number, _)| *number)).collect();
    all.sort_unstable();
    assert_eq!(all, (1..=30).collect::<Vec<u8>>());
}
