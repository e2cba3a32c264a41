//! The finder over several calendars, against what one would do by hand with a candidate at a time.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use jiff::{SignedDuration, Timestamp};
use negotiate::{Calendar, PersonId, Profile, Query, Refusal, explain, find_slots};
use proptest::prelude::*;
use when::{DayHours, Interval, LocalTime, WeekHours, Zone};

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn calendar(n: u8, zone: &str, hours: &str, busy: &[(&str, &str)]) -> Calendar {
    let day = DayHours::parse(hours).unwrap();
    let profile = Profile { hours: WeekHours::weekdays(&day), ..Profile::new(Zone::parse(zone).unwrap()) };
    let busy = busy.iter().map(|(from, to)| Interval::parse(from, to).unwrap()).collect();
    Calendar { person: PersonId::from_bytes([n; 16]), profile, busy, meetings: vec![], required: true }
}

fn tuesday() -> Query {
    Query::new(Interval::parse("2026-03-10T00:00:00Z", "2026-03-11T00:00:00Z").unwrap(), 30)
}

fn starts(calendars: &[Calendar], query: &Query) -> Vec<String> {
    find_slots(calendars, query).free.iter().map(|f| f.slot.start().to_string()[11..16].to_owned()).collect()
}

#[test]
fn a_slot_is_free_for_everybody_who_must_be_there() {
    let host =
        calendar(1, "Europe/Berlin", "09:00-12:00", &[("2026-03-10T08:00:00Z", "2026-03-10T09:00:00Z")]);
    let other =
        calendar(2, "Europe/London", "09:00-10:30", &[("2026-03-10T09:45:00Z", "2026-03-10T10:00:00Z")]);
    assert_eq!(starts(&[host, other], &tuesday()), ["09:00", "09:15", "10:00"]);
}

#[test]
fn buffers_are_each_persons_own() {
    let host = calendar(1, "Europe/Berlin", "09:00-12:00", &[]);
    let mut other =
        calendar(2, "Europe/Berlin", "09:00-12:00", &[("2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z")]);
    // They want a quarter of an hour before each meeting, and half an hour after.
    (other.profile.buffer_before_min, other.profile.buffer_after_min) = (15, 30);
    assert_eq!(starts(&[host, other], &tuesday()), ["08:00", "09:45", "10:00", "10:15", "10:30"]);
}

#[test]
fn who_need_not_be_there_is_counted_and_refuses_nothing() {
    let host = calendar(1, "Europe/Berlin", "09:00-10:00", &[]);
    let mut other =
        calendar(2, "Europe/Berlin", "09:00-10:00", &[("2026-03-10T08:00:00Z", "2026-03-10T08:20:00Z")]);
    other.required = false;
    let slots = find_slots(&[host.clone(), other], &tuesday());
    assert_eq!(slots.free.iter().map(|free| free.absent).collect::<Vec<_>>(), [1, 1, 0]);
    let best = slots.best(1, &host.profile.zone, &host.profile.zone);
    assert_eq!(best[0].slot.start(), at("2026-03-10T08:30:00Z"), "when all can come");
}

#[test]
fn the_grid_is_that_of_the_wall_clock_on_both_sides_of_a_change() {
    // Lord Howe's clocks go back by half an hour at 02:00 on 5 April 2026, a Sunday.
    let mut host = calendar(1, "Australia/Lord_Howe", "00:00-24:00", &[]);
    host.profile.hours.sunday = host.profile.hours.monday.clone();
    let day = Interval::parse("2026-04-04T13:00:00Z", "2026-04-05T13:30:00Z").unwrap();
    let query = Query { step_min: 60, ..Query::new(day, 30) };
    let zone = host.profile.zone.clone();
    let found = find_slots(&[host], &query);
    let minutes: Vec<i8> = found.free.iter().map(|free| zone.local(free.slot.start()).minute()).collect();
    assert_eq!(minutes, [0; 24], "24 full hours on a day of 24 and a half");
}

#[test]
fn each_refusal_says_whose_rule_it_is() {
    let host =
        calendar(1, "Europe/Berlin", "09:00-17:00", &[("2026-03-10T08:00:00Z", "2026-03-10T09:00:00Z")]);
    let other =
        calendar(2, "America/New_York", "09:00-17:00", &[("2026-03-10T14:00:00Z", "2026-03-10T15:00:00Z")]);
    let all = [host, other];
    let why = |start| {
        let said = explain(&all, &tuesday(), at(start)).unwrap();
        (said.refusal, said.person.map(|person| person.as_bytes()[0]))
    };
    assert_eq!(why("2026-03-09T09:00:00Z"), (Some(Refusal::OutsideWindow), None));
    assert_eq!(why("2026-03-10T07:30:00Z"), (Some(Refusal::OutsideHours), Some(1)));
    assert_eq!(why("2026-03-10T08:45:00Z"), (Some(Refusal::NotFree), Some(1)));
    assert_eq!(why("2026-03-10T09:00:00Z"), (Some(Refusal::ColleagueOffHours), Some(2)));
    assert_eq!(why("2026-03-10T13:45:00Z"), (Some(Refusal::ColleagueNotFree), Some(2)));
    assert_eq!(why("2026-03-10T13:15:00Z"), (None, None));
}

const ZONES: [&str; 5] =
    ["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Europe/London"];

fn some_calendar() -> impl Strategy<Value = Calendar> {
    let hours =
        prop::sample::select(vec!["09:00-17:00", "08:10-12:20, 13:00-18:00", "00:00-24:00", "22:00-24:00"]);
    let busy = prop::collection::vec((0i64..60 * 24 * 9, 1i64..300), 0..25);
    (prop::sample::select(&ZONES[..]), hours, busy, 0u32..30, 0u32..30, any::<bool>()).prop_map(
        |(zone, hours, busy, before, after, weekend)| {
            let mut calendar = calendar(0, zone, hours, &[]);
            if weekend {
                let day = calendar.profile.hours.monday.clone();
                (calendar.profile.hours.saturday, calendar.profile.hours.sunday) = (day.clone(), day);
            }
            (calendar.profile.buffer_before_min, calendar.profile.buffer_after_min) = (before, after);
            let minute = |m: i64| at("2026-03-24T00:00:00Z") + SignedDuration::from_mins(m);
            calendar.busy = busy
                .into_iter()
                .map(|(from, len)| Interval::new(minute(from), minute(from + len)).unwrap())
                .collect();
            calendar
        },
    )
}

/// A week in which the clocks of London, Berlin and Lord Howe change.
fn change_week() -> Interval {
    Interval::parse("2026-03-25T00:00:00Z", "2026-04-06T00:00:00Z").unwrap()
}

/// One candidate at a time, minute by minute, with nothing but the sets.
fn by_hand(calendars: &[Calendar], query: &Query) -> Vec<Interval> {
    let host = &calendars[0].profile.zone;
    let minutes = (0..12 * 24 * 60).map(|m| query.span.start() + SignedDuration::from_mins(m));
    let fits = |calendar: &Calendar, slot: &Interval| {
        let profile = &calendar.profile;
        let margins = slot.padded(profile.buffer_before_min, profile.buffer_after_min);
        // Good Friday and Easter Monday lie in these weeks. No meeting here is longer than two days.
        let ends =
            [slot.start(), slot.end() - SignedDuration::from_secs(1)].map(|at| profile.zone.local(at).date());
        let is_off = |date| profile.regions().iter().any(|region| region.holiday_on(date).is_some());
        let in_hours = profile.hours.within(query.span, &profile.zone).covers(slot);
        in_hours && !ends.into_iter().any(is_off) && !calendar.busy.overlaps(&margins)
    };
    let on_grid = |start: &Timestamp| {
        let local = host.local(*start);
        let minute = i64::from(local.hour()) * 60 + i64::from(local.minute());
        minute % i64::from(query.step_min) == 0 && matches!(host.resolve(local), Some(LocalTime::Once(_)))
    };
    let slots = minutes.filter(on_grid).filter_map(|start| Interval::starting(start, query.length_min));
    slots.filter(|slot| calendars.iter().all(|calendar| fits(calendar, slot))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn it_finds_what_one_would_find_by_hand(
        calendars in prop::collection::vec(some_calendar(), 1..4),
        length_min in 5u32..130,
        step_min in prop::sample::select(vec![5u32, 15, 30, 60]),
    ) {
        let query = Query { step_min, ..Query::new(change_week(), length_min) };
        let found: Vec<Interval> = find_slots(&calendars, &query).free.iter().map(|free| free.slot).collect();
        let by_hand = by_hand(&calendars, &query);
        let odd = found.iter().find(|slot| !by_hand.contains(slot)).or(by_hand.iter().find(|slot| !found.contains(slot)));
        prop_assert_eq!(odd, None);
        prop_assert_eq!(found.len(), by_hand.len());
        for slot in found {
            prop_assert_eq!(explain(&calendars, &query, slot.start()).unwrap().refusal, None);
        }
    }

    #[test]
    fn the_order_of_the_others_changes_nothing(calendars in prop::collection::vec(some_calendar(), 3..5)) {
        let query = Query::new(change_week(), 30);
        let mut turned = calendars.clone();
        turned[1..].reverse();
        prop_assert_eq!(find_slots(&calendars, &query), find_slots(&turned, &query));
    }
}
