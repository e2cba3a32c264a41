//! What holds whatever happens: random desks, random words, random waking, thousands of steps.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "the manifest's exception for tests does not reach the helpers beside them"
)]

mod common;

use common::*;
use jiff::{SignedDuration, Timestamp};
use negotiate::*;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use when::{DayHours, Interval, IntervalSet, LocalTime, WeekHours, Zone};

const MINUTE: i64 = 60;
/// Just before the clocks go forward in Berlin, so that a horizon often spans the change.
const SOME_DAY: &str = "2026-03-20T08:00:00Z";

#[derive(Debug, Clone)]
enum Happening {
    Said(Speaker, Authority, Box<Said>),
    Woke,
    SlotTaken,
    Undeliverable(PersonId),
    /// Nothing but time passes, and the calendar fills.
    Busy(i64, i64),
}

fn base() -> Timestamp {
    SOME_DAY.parse().unwrap()
}

fn after(minutes: i64) -> Timestamp {
    base().checked_add(SignedDuration::from_mins(minutes)).unwrap()
}

fn some_zone() -> impl Strategy<Value = Zone> {
    prop::sample::select(vec![
        "Europe/Berlin",
        "America/New_York",
        "Asia/Kolkata",
        "Australia/Lord_Howe",
        "Pacific/Apia",
        "UTC",
    ])
    .prop_map(zone)
}

fn some_act() -> impl Strategy<Value = Act> {
    use Act::*;
    prop::sample::select(vec![
        Schedule, Offer, Offer, Accept, Accept, Reject, Reject, Decline, Reschedule, Cancel, Update, Defer,
        Delegate, Late, Question, Preference, Stop, Privacy, Nothing,
    ])
}

fn some_times() -> impl Strategy<Value = IntervalSet> {
    let point = (0i64..24 * 40).prop_map(|hour| (hour * 60, 30));
    let range = (-500i64..60 * 24 * 40, 10i64..60 * 24 * 9);
    prop::collection::vec(prop_oneof![point, range], 0..4).prop_map(|spans| {
        spans.into_iter().map(|(from, len)| Interval::new(after(from), after(from + len)).unwrap()).collect()
    })
}

fn some_details() -> impl Strategy<Value = Details> {
    let medium = prop::sample::select(vec![Medium::Phone, Medium::Video, Medium::InPerson]);
    (
        prop::option::weighted(0.3, 0u32..900),
        prop::option::weighted(0.3, medium),
        prop::option::weighted(0.2, "[a-z]{1,4}"),
        prop::option::weighted(0.2, "[0-9]{1,3}"),
    )
        .prop_map(|(length_min, medium, place, phone)| Details {
            length_min,
            medium,
            place,
            phone,
            topic: None,
        })
}

/// Mostly nobody, and often the same.
fn some_people() -> impl Strategy<Value = Vec<PersonId>> {
    let people = vec![vec![GUEST], vec![GUEST], vec![OTHER], vec![GUEST, OTHER], vec![GUEST, OTHER, THIRD]];
    prop_oneof![4 => Just(vec![]), 1 => prop::sample::select(people)]
}

fn some_said() -> impl Strategy<Value = Said> {
    use Doubt::*;
    let doubt = prop::sample::select(vec![WhichOffer, WhichTime, WhichZone, WhichPerson, WhatIsMeant]);
    let when = (
        prop::collection::vec(0u32..5, 0..3),
        prop::option::weighted(0.5, some_times()),
        prop::option::weighted(0.2, some_times()),
        prop::option::weighted(0.2, -600i64..60 * 24 * 30),
    );
    let what = (
        prop::collection::vec(some_act(), 0..3),
        prop_oneof![3 => Just(Details::default()), 1 => some_details()],
        prop::option::weighted(0.2, some_zone()),
        (some_people(), some_people(), some_people(), some_people()),
        prop::option::weighted(0.3, 0u32..5),
        prop::option::weighted(0.1, doubt),
    );
    (when, what, prop::option::weighted(0.2, 0u32..6)).prop_map(
        |(
            (accepts, available, preferred, until),
            (acts, details, zone, people, answers, doubt),
            replies_to,
        )| {
            let (add, remove, optional, informed) = people;
            Said {
                acts,
                remove,
                optional,
                informed,
                accepts,
                available,
                preferred,
                details,
                zone,
                add,
                until: until.map(after),
                answers,
                doubt,
                replies_to,
            }
        },
    )
}

/// Most often the first, so that the stories of one guest stay many.
fn some_guest() -> impl Strategy<Value = PersonId> {
    prop::sample::select(vec![GUEST, GUEST, GUEST, OTHER, OTHER, THIRD])
}

fn some_happening() -> impl Strategy<Value = Happening> {
    let host = prop::sample::select(vec![
        Authority::Proven,
        Authority::Proven,
        Authority::InThread,
        Authority::Claimed,
    ]);
    let guest = prop::sample::select(vec![
        Authority::InThread,
        Authority::Proven,
        Authority::InThread,
        Authority::Claimed,
    ]);
    prop_oneof![
        3 => (host, some_said()).prop_map(|(authority, said)| Happening::Said(Speaker::Host, authority, Box::new(said))),
        6 => (some_guest(), guest, some_said())
            .prop_map(|(by, authority, said)| Happening::Said(Speaker::Guest(by), authority, Box::new(said))),
        1 => some_said().prop_map(|said| Happening::Said(Speaker::Stranger, Authority::Proven, Box::new(said))),
        8 => Just(Happening::Woke),
        1 => Just(Happening::SlotTaken),
        1 => some_guest().prop_map(Happening::Undeliverable),
        2 => (0i64..60 * 24 * 30, 15i64..600).prop_map(|(from, len)| Happening::Busy(from, len)),
    ]
}

fn some_desk() -> impl Strategy<Value = Desk> {
    let hours =
        prop::sample::select(vec!["09:00-17:00", "00:00-24:00", "08:00-12:00, 13:10-19:00", "01:00-05:00"]);
    let busy = prop::collection::vec((0i64..60 * 24 * 25, 15i64..60 * 30), 0..25);
    (some_zone(), hours, any::<bool>(), 0u32..40, 0u32..72, 0u32..40, busy).prop_map(
        |(zone, hours, weekend, buffer, notice_h, horizon_days, busy)| {
            let day = DayHours::parse(hours).unwrap();
            let mut hours = WeekHours::weekdays(&day);
            if weekend {
                (hours.saturday, hours.sunday) = (day.clone(), day);
            }
            let profile = Profile {
                hours,
                notice_h,
                horizon_days,
                buffer_before_min: buffer,
                buffer_after_min: buffer / 2,
                ..Profile::new(zone)
            };
            let busy = busy
                .into_iter()
                .map(|(from, len)| Interval::new(after(from), after(from + len)).unwrap())
                .collect();
            Desk { profile, busy, contacts: Vec::new(), others: Vec::new(), meetings: Vec::new() }
        },
    )
}

/// What the world remembers of a meeting, to judge the next step by.
#[derive(Default)]
struct Ledger {
    mails_to: BTreeMap<PersonId, u32>,
    /// The SEQUENCE that each has seen last.
    sequences: BTreeMap<PersonId, u32>,
    cancelled: bool,
    farewells: BTreeMap<PersonId, u32>,
    stopped: BTreeSet<PersonId>,
}

fn judge(before: &Meeting, event: &Event, desk: &Desk, now: Timestamp, step: &Step, ledger: &mut Ledger) {
    let after = &step.meeting;
    let changed = after != before || !step.letters.is_empty();
    assert_eq!(after.revision, before.revision + u32::from(changed), "the revision counts changes");
    disjoint_and_real(before, after, desk, now, step);
    mails(step, ledger);
    alive(after, now);
    if before.is_over() {
        assert!(after.is_over() && after.claims() == before.claims(), "the end is the end");
    }
    if let Event::Said { by, authority, .. } = event {
        let enough = match by {
            Speaker::Host => *authority == Authority::Proven,
            Speaker::Guest(_) => *authority >= Authority::InThread,
            Speaker::Stranger => false,
        };
        if !enough {
            assert_eq!(after.claims(), before.claims());
            assert_eq!(
                (&after.phase, &after.details, after.sequence),
                (&before.phase, &before.details, before.sequence)
            );
            assert!(step.letters.iter().all(|l| l.kind == LetterKind::Tell(Notice::Unverified)));
        }
    }
}

fn disjoint_and_real(before: &Meeting, after: &Meeting, desk: &Desk, now: Timestamp, step: &Step) {
    let mut claims = after.claims();
    claims.sort_unstable();
    for pair in claims.windows(2) {
        let one_calendar = pair[0].calendar == pair[1].calendar;
        assert!(!(one_calendar && pair[0].slot.overlaps(&pair[1].slot)), "own claims overlap: {pair:?}");
    }
    let numbers: Vec<u32> = after.offers.iter().map(|o| o.number).collect();
    assert!(numbers.windows(2).all(|n| n[0] < n[1]), "{numbers:?}");
    assert!(after.offers.len() <= 7 && after.shown.len() <= 36);
    for claim in &claims {
        if before.claims().iter().any(|old| old.slot == claim.slot) {
            continue;
        }
        assert!(!desk.busy.overlaps(&claim.slot), "a busy slot is claimed");
        assert!(now < claim.slot.start());
        let local = desk.profile.zone.local(claim.slot.start());
        assert!(
            !matches!(desk.profile.zone.resolve(local), Some(LocalTime::Never { .. })),
            "a time that never is"
        );
    }
    for letter in &step.letters {
        if let LetterKind::Offer { offers, .. } | LetterKind::Chase { offers } = &letter.kind {
            assert!(!offers.is_empty());
            // Where all of several have said already when they can, the same step goes on to book one of them.
            let agreed = after.phase == Phase::Booked;
            assert!(agreed || *offers == after.offers, "what is shown is what is held");
            assert!(offers.iter().all(|offer| after.shown.contains(&offer.slot)));
        }
    }
}

fn mails(step: &Step, ledger: &mut Ledger) {
    for letter in &step.letters {
        let sent = ledger.mails_to.entry(letter.to).or_default();
        assert_eq!(letter.first, *sent == 0, "{letter:?}");
        *sent += 1;
        if letter.to == HOST {
            assert!(*sent <= 20, "the host drowns");
        } else {
            assert!(*sent <= 6, "a guest drowns");
            assert!(!ledger.stopped.contains(&letter.to), "a guest who wanted silence is written to");
            *ledger.farewells.entry(letter.to).or_default() += u32::from(letter.kind == LetterKind::Farewell);
        }
        let sequence = match &letter.kind {
            LetterKind::Invitation { sequence, .. } => Some(*sequence),
            LetterKind::Cancellation { booked } => booked.map(|(_, sequence)| sequence),
            _ => None,
        };
        if let Some(sequence) = sequence {
            assert!(!ledger.cancelled, "a cancellation is the last");
            let last = ledger.sequences.insert(letter.to, sequence);
            assert!(last.is_none_or(|last| last < sequence), "SEQUENCE must rise");
            assert!(sequence <= step.meeting.sequence);
        }
    }
    ledger.cancelled = step.meeting.is_over();
    ledger.stopped = step.meeting.guests.iter().filter(|g| g.stopped).map(|g| g.person).collect();
    assert!(ledger.farewells.values().all(|sent| *sent <= 1), "one farewell is enough");
    // Whom the host names again may leave again.
    let back = |person: &PersonId| step.meeting.guest(*person).is_some_and(|g| g.is_in() && !g.stopped);
    if !step.meeting.is_over() {
        ledger.farewells.retain(|person, _| !back(person));
    }
    let order: Vec<PersonId> = step.meeting.guests.iter().map(|g| g.person).collect();
    assert!(order.is_sorted_by(|a, b| a < b), "each guest once, in the order of their ids");
}

fn alive(after: &Meeting, now: Timestamp) {
    if after.is_over() {
        assert_eq!((after.wake_at, &after.question, after.offers.len()), (None, &None, 0));
    } else if after.revision > 0 {
        assert!(after.wake_at.is_some(), "nothing will ever happen: {after:?}");
        let deadline = after.question.as_ref().map(|q| q.until);
        assert!(deadline.is_none_or(|at| after.wake_at <= Some(at.max(now + SignedDuration::from_mins(1)))));
        if let Some(question) = &after.question {
            assert!((1..=question.choices.len()).contains(&(question.default as usize)), "{question:?}");
        }
    }
}

fn live(desk: Desk, happenings: &[(i64, Happening)]) -> (Meeting, usize) {
    let mut desk = desk;
    let mut meeting = Meeting::new(MeetingId::from_bytes([7; 16]), HOST);
    let (mut now, mut ledger, mut letters) = (base(), Ledger::default(), 0);
    for (pause, happening) in happenings {
        now += SignedDuration::from_secs(pause * MINUTE);
        let event = match happening.clone() {
            Happening::Said(by, authority, said) => Event::Said { by, authority, said },
            Happening::Woke => {
                now = now.max(meeting.wake_at.unwrap_or(now));
                Event::Woke
            }
            Happening::SlotTaken => Event::SlotTaken,
            Happening::Undeliverable(to) => Event::Undeliverable { to },
            Happening::Busy(from, len) => {
                let more = Interval::new(after(from), after(from + len)).unwrap();
                desk.busy = desk.busy.union(&more.into());
                continue;
            }
        };
        let input = Input { event: event.clone(), desk: desk.clone() };
        let done = step(&meeting, &input, now);
        assert_eq!(done, step(&meeting, &input, now), "the same again");
        judge(&meeting, &event, &desk, now, &done, &mut ledger);
        let stored = serde_json::to_string(&done).unwrap();
        assert_eq!(serde_json::from_str::<Step>(&stored).unwrap(), done, "stored and read back");
        letters += done.letters.len();
        meeting = done.meeting;
    }
    ends(meeting.clone(), &desk, now, ledger);
    (meeting, letters)
}

/// With nobody saying anything any more, every meeting comes to its end by waking alone.
fn ends(mut meeting: Meeting, desk: &Desk, mut now: Timestamp, mut ledger: Ledger) {
    for turn in 0..200 {
        let Some(wake_at) = meeting.wake_at else { return };
        assert!(wake_at > now || turn == 0, "a circle without time passing");
        now = wake_at.max(now);
        let done = step(&meeting, &Input { event: Event::Woke, desk: desk.clone() }, now);
        judge(&meeting, &Event::Woke, desk, now, &done, &mut ledger);
        meeting = done.meeting;
    }
    panic!("it never ends: {meeting:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happens_the_promises_hold(
        desk in some_desk(),
        first in some_said(),
        happenings in prop::collection::vec((0i64..60 * 24 * 3, some_happening()), 1..40),
    ) {
        let mut first = Said { add: vec![GUEST], doubt: None, answers: None, ..first };
        first.acts.insert(0, Act::Schedule);
        let mut story = vec![(0, Happening::Said(Speaker::Host, Authority::Proven, Box::new(first)))];
        story.extend(happenings);
        live(desk, &story);
    }

    #[test]
    fn offers_to_a_free_week_are_spread(busy in some_times(), hour in 0i64..100) {
        let mut story = Story::new();
        story.desk.busy = busy;
        story.now = after(hour * 60);
        story.host(asks());
        let days: BTreeSet<_> =
            story.slots().iter().map(|s| zone("Europe/Berlin").local(s.start()).date()).collect();
        let free = story.search().free;
        prop_assert!(story.slots().len() == 3 || free < 20, "{} of {free}", story.slots().len());
        prop_assert!(days.len() >= 2 || free < 35);
        let pads: Vec<_> = story.slots().iter().map(|s| s.padded(1, 1)).collect();
        prop_assert!((0..pads.len()).all(|n| (0..n).all(|m| !pads[n].overlaps(&pads[m]))), "adjacent");
    }
}

/// 256 stories of up to forty steps by default; `INGRAM_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("INGRAM_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(256)
}
