//! Whatever preferences a host has, nothing that a guest says, and no passing of time, leads to a slot outside of them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::*;
use negotiate::*;
use proptest::prelude::*;
use when::{Interval, WeekHours};

fn some_preferences() -> impl Strategy<Value = Profile> {
    let hours = || prop::sample::select(vec!["", "09:00-11:30", "11:00-12:00", "13:00-17:00"]).prop_map(day);
    let kept = (hours(), hours(), 0i64..20, 0i64..4, any::<bool>());
    let caps = (prop::option::of(0u32..3), prop::option::of(0u32..6), 0u32..30, any::<bool>());
    (kept, caps).prop_map(
        |((tuesday, thursday, first, days, holidays), (daily_max, weekly_max, buffer, batching))| {
            let from = date("2026-03-26").checked_add(jiff::Span::new().days(first)).unwrap();
            let to = from.checked_add(jiff::Span::new().days(days)).unwrap();
            let journey = to.tomorrow().unwrap();
            Profile {
                focus: WeekHours { tuesday, thursday, ..WeekHours::default() },
                blocked: vec![Days { from, to }],
                travel: vec![Journey {
                    from: journey,
                    to: journey.tomorrow().unwrap(),
                    zone: zone("America/New_York"),
                }],
                holidays: if holidays { None } else { Some(vec![]) },
                daily_max,
                weekly_max,
                buffer_before_min: buffer,
                batching,
                ..Profile::new(zone("Europe/Berlin"))
            }
        },
    )
}

/// What a guest may come up with, and the passing of time.
fn some_word() -> impl Strategy<Value = Option<Said>> {
    let named =
        (0i64..30, 7i64..19, prop::sample::select(vec![30i64, 240])).prop_map(|(day, hour, length_min)| {
            let from = berlin("2026-03-26 00:00") + jiff::SignedDuration::from_hours(24 * day + hour);
            let span = Interval::new(from, from + jiff::SignedDuration::from_mins(length_min)).unwrap();
            Some(at(Act::Offer, span))
        });
    let plain = [does(&[Act::Reject]), does(&[Act::Reschedule]), takes(&[1]), takes(&[2])].map(Some);
    prop_oneof![named, prop::sample::select(plain.to_vec()), Just(None)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn whatever_a_guest_says_the_hosts_rules_hold(
        profile in some_preferences(),
        meetings in prop::collection::vec((0i64..20, 9i64..16), 0..8),
        words in prop::collection::vec(some_word(), 0..8),
    ) {
        let mut story = Story::new();
        story.now = berlin("2026-03-26 10:00");
        story.desk.profile = profile;
        let meetings = meetings.into_iter().map(|(day, hour)| {
            let from = berlin("2026-03-26 00:00") + jiff::SignedDuration::from_hours(24 * day + hour);
            Interval::starting(from, 30).unwrap()
        });
        let meetings: Vec<Interval> = meetings.collect();
        story.desk.busy = meetings.iter().copied().collect();
        story.desk.meetings = meetings.into_iter().map(Into::into).collect();
        let host = Calendar {
            person: HOST,
            profile: story.desk.profile.clone(),
            busy: story.desk.busy.clone(),
            meetings: story.desk.meetings.clone(),
            required: true,
        };
        let mut known = Vec::new();
        let mut check = |story: &Story| {
            for slot in story.meeting.claims().into_iter().map(|claim| claim.slot) {
                if known.contains(&slot) {
                    continue;
                }
                let query = Query::new(slot.padded(60 * 24 * 14, 60 * 24 * 14), u32::try_from(slot.length_min()).unwrap());
                let said = explain(std::slice::from_ref(&host), &query, slot.start()).unwrap();
                assert_eq!(said.refusal, None, "{slot:?}");
                known.push(slot);
            }
        };
        story.host(asks());
        check(&story);
        for word in words {
            match word {
                Some(said) => drop(story.guest(said)),
                None if story.meeting.wake_at.is_some() => drop(story.sleeps()),
                None => {}
            }
            check(&story);
        }
    }
}
