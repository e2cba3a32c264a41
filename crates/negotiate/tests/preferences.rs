//! Standing preferences: each on both sides of its boundary, in the finder and in what the engine offers.

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
use when::{DayHours, Interval, IntervalSet, WeekHours};

/// A host in Berlin, 09:00-17:00 from Monday to Friday, with an empty calendar.
fn host(change: impl FnOnce(&mut Profile)) -> Calendar {
    let mut profile = Profile::new(zone("Europe/Berlin"));
    change(&mut profile);
    Calendar { person: HOST, profile, busy: IntervalSet::new(), meetings: vec![], required: true }
}

fn with_meetings(mut calendar: Calendar, meetings: &[Interval]) -> Calendar {
    calendar.busy = meetings.iter().copied().collect();
    calendar.meetings = meetings.iter().copied().map(Into::into).collect();
    calendar
}

/// What speaks against an hour's meeting that starts then, in the weeks around it.
fn against(host: &Calendar, kind: Option<Kind>, start: &str) -> Option<Refusal> {
    let at = slot(start, 60);
    let query = Query { kind, ..Query::new(at.padded(14 * 24 * 60, 14 * 24 * 60), 60) };
    explain(std::slice::from_ref(host), &query, at.start()).unwrap().refusal
}

#[test]
fn a_kind_of_meeting_has_hours_of_its_own_by_weekday() {
    let mut calls = WeekHours::weekdays(&day("15:00-17:00"));
    calls.friday = day("09:00-10:00");
    let rule = KindRule { hours: Some(calls), length_min: Some(20) };
    let host = host(|profile| drop(profile.kinds.insert(Kind::Phone, rule)));
    assert_eq!(against(&host, Some(Kind::Phone), "2026-03-10 15:00"), None);
    assert_eq!(against(&host, Some(Kind::Phone), "2026-03-10 14:45"), Some(Refusal::OutsideHours));
    assert_eq!(against(&host, Some(Kind::Phone), "2026-03-13 09:00"), None, "Friday");
    assert_eq!(against(&host, Some(Kind::Video), "2026-03-10 14:45"), None);
    assert_eq!((host.profile.length_min(Some(Kind::Phone)), host.profile.length_min(None)), (20, 30));
}

#[test]
fn meals_have_their_hours_on_the_days_on_which_the_host_meets() {
    let host = host(|profile| profile.hours.wednesday = DayHours::closed());
    for (kind, fits, not) in [
        (Kind::Breakfast, "07:30", "09:15"),
        (Kind::Coffee, "14:00", "13:00"),
        (Kind::Lunch, "13:30", "11:45"),
        (Kind::Dinner, "19:00", "18:15"),
        (Kind::Drinks, "20:00", "20:15"),
    ] {
        assert_eq!(against(&host, Some(kind), &format!("2026-03-10 {fits}")), None, "{kind:?}");
        let refused = Some(Refusal::OutsideHours);
        assert_eq!(against(&host, Some(kind), &format!("2026-03-10 {not}")), refused, "{kind:?}");
        assert_eq!(against(&host, Some(kind), &format!("2026-03-11 {fits}")), refused, "a closed Wednesday");
    }
}

#[test]
fn in_one_room_the_longer_of_buffer_and_way_is_kept_free() {
    let one = [slot("2026-03-10 12:00", 60)];
    let set = |buffers, travel_min| {
        let host = host(|profile| {
            (profile.buffer_before_min, profile.buffer_after_min) = (5, 5);
            profile.in_person = buffers;
            profile.travel_min = travel_min;
        });
        with_meetings(host, &one)
    };
    let own = Some(Buffers { before_min: 20, after_min: 10 });
    // (buffers, way, kind, the first start after the meeting, the last one before it)
    for (buffers, travel, kind, after, before) in [
        (own, 0, Kind::InPerson, "13:20", "10:50"),
        (own, 30, Kind::InPerson, "13:30", "10:30"),
        (own, 15, Kind::Lunch, "13:20", "10:45"),
        (None, 30, Kind::InPerson, "13:30", "10:30"),
        (own, 30, Kind::Video, "13:05", "10:55"),
    ] {
        let host = set(buffers, travel);
        let hours = |kind: Kind| host.profile.hours_for(Some(kind));
        let mut host = host.clone();
        host.profile
            .kinds
            .insert(kind, KindRule { hours: Some(WeekHours::nine_to_five()), length_min: None });
        assert!(!hours(kind).is_closed());
        let said = |start: &str, shift: i64| {
            let start = berlin(&format!("2026-03-10 {start}")) + jiff::SignedDuration::from_mins(shift);
            let text = zone("Europe/Berlin").local(start).strftime("%Y-%m-%d %H:%M").to_string();
            against(&host, Some(kind), &text)
        };
        assert_eq!((said(after, 0), said(after, -1)), (None, Some(Refusal::TooClose)), "{kind:?} {travel}");
        assert_eq!((said(before, 0), said(before, 1)), (None, Some(Refusal::TooClose)), "{kind:?} {travel}");
    }
}

#[test]
fn a_full_day_or_week_takes_no_more() {
    let two = [slot("2026-03-10 09:00", 60), slot("2026-03-10 16:00", 60)];
    let capped = |daily, weekly| {
        let host = host(|profile| (profile.daily_max, profile.weekly_max) = (daily, weekly));
        with_meetings(host, &two)
    };
    assert_eq!(against(&capped(Some(3), None), None, "2026-03-10 12:00"), None);
    assert_eq!(against(&capped(Some(2), None), None, "2026-03-10 12:00"), Some(Refusal::DayFull));
    assert_eq!(against(&capped(Some(2), None), None, "2026-03-11 12:00"), None, "the day after");
    assert_eq!(against(&capped(None, Some(3)), None, "2026-03-13 12:00"), None);
    assert_eq!(against(&capped(None, Some(2)), None, "2026-03-13 12:00"), Some(Refusal::WeekFull));
    assert_eq!(against(&capped(None, Some(2)), None, "2026-03-09 09:00"), Some(Refusal::WeekFull), "Monday");
    assert_eq!(against(&capped(None, Some(2)), None, "2026-03-16 09:00"), None, "the Monday after");
    let mut weekend = capped(None, Some(2));
    weekend.profile.hours.sunday = day("09:00-17:00");
    assert_eq!(
        against(&weekend, None, "2026-03-15 09:00"),
        Some(Refusal::WeekFull),
        "the week ends on Sunday"
    );
    assert_eq!(against(&weekend, None, "2026-03-08 09:00"), None, "the Sunday before is of the week before");
    assert_eq!(against(&capped(None, Some(2)), None, "2026-03-06 12:00"), None, "the Friday before");
    assert_eq!(
        against(&capped(Some(0), None), None, "2026-03-17 12:00"),
        Some(Refusal::DayFull),
        "none at all"
    );
}

#[test]
fn a_meeting_with_several_offers_out_counts_once() {
    let offers =
        vec![slot("2026-03-10 09:00", 60), slot("2026-03-10 16:00", 60), slot("2026-03-12 09:00", 60)];
    let capped = |daily, weekly| {
        let mut host = host(|profile| (profile.daily_max, profile.weekly_max) = (daily, weekly));
        host.meetings = vec![Engagement { slots: offers.clone() }];
        host
    };
    assert_eq!(against(&capped(Some(2), Some(2)), None, "2026-03-10 12:00"), None);
    assert_eq!(against(&capped(Some(1), None), None, "2026-03-12 12:00"), Some(Refusal::DayFull));
    assert_eq!(against(&capped(None, Some(1)), None, "2026-03-13 12:00"), Some(Refusal::WeekFull));
}

#[test]
fn focus_time_is_never_offered() {
    let focus = WeekHours { tuesday: day("10:00-12:00"), ..WeekHours::default() };
    let host = host(|profile| profile.focus = focus);
    assert_eq!(against(&host, None, "2026-03-10 09:00"), None);
    assert_eq!(against(&host, None, "2026-03-10 09:15"), Some(Refusal::Focus));
    assert_eq!(against(&host, None, "2026-03-10 11:45"), Some(Refusal::Focus));
    assert_eq!(against(&host, None, "2026-03-10 12:00"), None);
    assert_eq!(against(&host, None, "2026-03-11 10:00"), None, "Wednesday");
}

#[test]
fn blocked_days_are_blocked_from_the_first_to_the_last() {
    let days = Days { from: date("2026-03-10"), to: date("2026-03-12") };
    let host = host(|profile| profile.blocked = vec![days]);
    assert_eq!(against(&host, None, "2026-03-09 16:00"), None);
    assert_eq!(against(&host, None, "2026-03-10 09:00"), Some(Refusal::DayBlocked));
    assert_eq!(against(&host, None, "2026-03-12 16:00"), Some(Refusal::DayBlocked));
    assert_eq!(against(&host, None, "2026-03-13 09:00"), None);
}

#[test]
fn hours_follow_the_clock_of_the_journey() {
    let journey =
        Journey { from: date("2026-03-10"), to: date("2026-03-11"), zone: zone("America/New_York") };
    let host = host(|profile| profile.travel = vec![journey]);
    // New York is five hours behind in this week: nine there is 14:00 in Berlin, and 17:00 is 22:00.
    assert_eq!(against(&host, None, "2026-03-09 16:00"), None, "the day before, at home");
    assert_eq!(against(&host, None, "2026-03-10 09:00"), Some(Refusal::OutsideHours));
    assert_eq!(against(&host, None, "2026-03-10 13:45"), Some(Refusal::OutsideHours));
    assert_eq!(against(&host, None, "2026-03-10 14:00"), None);
    assert_eq!(against(&host, None, "2026-03-11 21:00"), None);
    assert_eq!(against(&host, None, "2026-03-11 21:15"), Some(Refusal::OutsideHours));
    assert_eq!(against(&host, None, "2026-03-12 09:00"), None, "the day after, at home");
}

#[test]
fn public_holidays_are_those_of_the_country_or_those_that_were_named() {
    let germany = host(|_| ());
    assert_eq!(against(&germany, None, "2026-05-13 16:00"), None);
    assert_eq!(against(&germany, None, "2026-05-14 09:00"), Some(Refusal::Holiday), "Ascension");
    assert_eq!(against(&germany, None, "2026-05-15 09:00"), None);
    assert_eq!(against(&germany, None, "2026-06-04 09:00"), None, "Corpus Christi is not kept everywhere");
    let bavaria = host(|profile| profile.holidays = Some(vec![when::Region::parse("DE-BY").unwrap()]));
    assert_eq!(against(&bavaria, None, "2026-06-04 09:00"), Some(Refusal::Holiday));
    let none = host(|profile| profile.holidays = Some(vec![]));
    assert_eq!(against(&none, None, "2026-05-14 09:00"), None);
}

#[test]
fn what_a_colleague_keeps_free_is_kept_too() {
    let host = host(|_| ());
    let mut colleague = host.clone();
    colleague.person = OTHER;
    colleague.profile.focus = WeekHours { tuesday: day("10:00-12:00"), ..WeekHours::default() };
    let query = Query::new(slot("2026-03-10 00:00", 24 * 60), 60);
    let mut full = colleague.clone();
    full.profile.daily_max = Some(0);
    assert!(find_slots(&[host.clone(), full], &query).free.is_empty(), "their caps count as well");
    let both = [host, colleague];
    let said = |start: &str| explain(&both, &query, berlin(start)).unwrap();
    assert_eq!(said("2026-03-10 09:00").refusal, None);
    let refused = said("2026-03-10 09:15");
    assert_eq!((refused.refusal, refused.person), (Some(Refusal::ColleagueOffHours), Some(OTHER)));
    let free: Vec<Interval> = find_slots(&both, &query).free.iter().map(|free| free.slot).collect();
    assert_eq!(free[..2], [slot("2026-03-10 09:00", 60), slot("2026-03-10 12:00", 60)]);
}

#[test]
fn whoever_wants_meetings_beside_each_other_gets_them_so() {
    let meeting = [slot("2026-03-10 13:00", 60)];
    let berlin_zone = zone("Europe/Berlin");
    let best = |batching| {
        let host = with_meetings(host(|profile| profile.batching = batching), &meeting);
        let found = find_slots(&[host], &Query::new(slot("2026-03-10 00:00", 24 * 60), 60));
        found.best(1, &berlin_zone, &berlin_zone).remove(0)
    };
    assert_eq!(best(false).slot, slot("2026-03-10 10:00", 60));
    let batched = best(true);
    assert!(batched.slot.padded(15, 15).overlaps(&meeting[0]), "{batched:?}");
    assert!(batched.merits.contains(&Merit::Batched) && !best(false).merits.contains(&Merit::Batched));
}

/// The engine, with a profile of its own.
fn story(change: impl FnOnce(&mut Profile)) -> Story {
    let mut story = Story::new();
    change(&mut story.desk.profile);
    story
}

#[test]
fn only_a_vip_is_offered_the_wider_hours() {
    let widened = |vip| {
        let mut story = story(|profile| {
            profile.vip_hours = Some(WeekHours::weekdays(&day("07:00-09:00")));
            profile.people.insert(GUEST, Standing { vip, ..Standing::default() });
        });
        story.host(Said { available: Some(span("2026-03-10 00:00", "2026-03-10 09:00")), ..asks() });
        story
    };
    assert!(widened(true).slots().iter().all(|slot| slot.end() <= berlin("2026-03-10 09:00")));
    assert_eq!(widened(true).meeting.phase, Phase::Offered);
    assert!(widened(true).search().relaxed.is_empty(), "they are the host's hours for them");
    assert!(!widened(false).search().relaxed.is_empty());
}

#[test]
fn what_the_host_keeps_free_is_in_no_offer_and_in_the_audit() {
    let mut story = story(|profile| {
        profile.focus = WeekHours::weekdays(&day("09:00-12:00"));
        profile.blocked = vec![Days { from: date("2026-03-05"), to: date("2026-03-06") }];
        profile.daily_max = Some(1);
    });
    story.desk.meetings = vec![slot("2026-03-09 09:00", 30).into()];
    story.host(asks());
    let zone = zone("Europe/Berlin");
    for slot in story.slots() {
        let local = zone.local(slot.start());
        assert!(local.hour() >= 12, "{local}");
        assert!(
            ![date("2026-03-05"), date("2026-03-06"), date("2026-03-09")].contains(&local.date()),
            "{local}"
        );
    }
    let counted: Vec<Refusal> = story.search().refused.iter().map(|refused| refused.class).collect();
    assert_eq!(counted, [Refusal::DayBlocked, Refusal::Focus, Refusal::DayFull]);
}

#[test]
fn notice_does_not_run_on_days_off() {
    let first = |holidays: Option<Vec<when::Region>>| {
        let mut story = story(|profile| profile.holidays = holidays);
        // Thursday before Easter 2026: 36 hours of notice are 14 of it and 22 of the next day on which the host meets.
        story.now = berlin("2026-04-02 10:00");
        story.host(asks());
        story.slots().into_iter().min().unwrap().start()
    };
    assert!(first(None) >= berlin("2026-04-07 22:00"), "Tuesday after Easter");
    assert!((berlin("2026-04-03 22:00")..berlin("2026-04-07 22:00")).contains(&first(Some(vec![]))));
}

#[test]
fn a_guest_who_names_focus_time_is_the_hosts_to_decide() {
    let named = |hours: &str| {
        let mut story = Story::offered();
        story.desk.profile.focus = WeekHours { tuesday: day("10:00-12:00"), ..WeekHours::default() };
        story.guest(at(Act::Offer, slot(&format!("2026-03-10 {hours}"), 30)));
        story
    };
    assert_eq!(named("09:30").meeting.phase, Phase::Booked);
    assert!(named("09:45").applied(Rule::OutsideFrame));
    assert_eq!(named("12:00").meeting.phase, Phase::Booked);
}

#[test]
fn a_guests_own_public_holiday_is_not_offered_while_there_is_another_day() {
    let mut story = Story::new();
    story.now = berlin("2026-06-29 10:00");
    story.desk.contacts =
        vec![Contact { person: GUEST, zone: Some(zone("America/New_York")), stopped: false }];
    story.host(Said { available: Some(span("2026-07-02 00:00", "2026-07-04 00:00")), ..asks() });
    assert!(story.search().refused.iter().any(|refused| refused.class == Refusal::GuestHoliday));
    // Independence Day 2026 falls on a Saturday and is kept on Friday, the 3rd.
    assert!(story.slots().iter().all(|slot| slot.end() < berlin("2026-07-03 00:00")), "{:?}", story.slots());
}

#[test]
fn a_reminder_counts_the_working_days_of_both_countries() {
    // Asked on Wednesday, 1 April 2026, before Easter; whose days off are none in South Africa as far as is known here.
    let due = |guest: &str, holidays: Option<Vec<when::Region>>| {
        let mut story = Story::new();
        story.now = berlin("2026-04-01 10:00");
        story.desk.profile.holidays = holidays;
        story.desk.contacts = vec![Contact { person: GUEST, zone: Some(zone(guest)), stopped: false }];
        story.host(Said { available: Some(span("2026-04-13 00:00", "2026-04-18 00:00")), ..asks() });
        assert_eq!(story.meeting.phase, Phase::Offered);
        zone("Europe/Berlin").local(story.meeting.due_at.unwrap()).date()
    };
    assert_eq!(due("Africa/Johannesburg", Some(vec![])), date("2026-04-03"), "neither keeps Easter");
    assert_eq!(due("Europe/Madrid", Some(vec![])), date("2026-04-07"), "Thursday and Friday before Easter");
    assert_eq!(due("Africa/Johannesburg", None), date("2026-04-07"), "the host's are no working days either");
}

#[test]
fn an_old_profile_still_opens_and_an_unknown_preference_is_refused() {
    let old =
        r#"{"zone":"Europe/Berlin","hours":{"monday":"09:00-12:00"},"buffer_before_min":5,"notice_h":24}"#;
    let profile: Profile = serde_json::from_str(old).unwrap();
    let expected = Profile {
        hours: WeekHours { monday: day("09:00-12:00"), ..WeekHours::default() },
        buffer_before_min: 5,
        notice_h: 24,
        ..Profile::new(zone("Europe/Berlin"))
    };
    assert_eq!(profile, expected);
    assert!(serde_json::from_str::<Profile>(r#"{"zone":"UTC","foccus":{}}"#).is_err());
}

#[test]
fn a_full_profile_is_the_same_after_it_was_written_and_read() {
    let text = r#"{"zone":"Europe/Berlin","kinds":{"lunch":{"hours":{"friday":"12:00-13:00"}},"phone":{"length_min":15}},
        "in_person":{"before_min":20},"travel_min":25,"daily_max":4,"weekly_max":12,"focus":{"monday":"09:00-11:00"},
        "batching":true,"blocked":[{"from":"2026-12-24","to":"2026-12-31"}],
        "travel":[{"from":"2026-06-01","to":"2026-06-04","zone":"Asia/Tokyo"}],"holidays":["DE-BY","AT"],
        "vip_hours":{"monday":"07:00-20:00"},
        "people":{"00000000000000000000000000000001":{"vip":true,"reschedule":false}}}"#;
    let profile: Profile = serde_json::from_str(text).unwrap();
    let again: Profile = serde_json::from_str(&serde_json::to_string(&profile).unwrap()).unwrap();
    assert_eq!(profile, again);
    let person: PersonId = "00000000000000000000000000000001".parse().unwrap();
    let standing = profile.standing(person);
    assert!(standing.vip && standing.ask && standing.initiate && !standing.reschedule);
    assert_eq!(profile.standing(GUEST), Standing::default());
}

#[test]
fn what_a_guest_may_not_do_is_the_hosts_to_decide() {
    let none = Standing { ask: false, initiate: false, reschedule: false, vip: false };
    let hears = |mut story: Story, standing: Standing, said: Said| {
        story.desk.profile.people.insert(GUEST, standing);
        let before = story.meeting.clone();
        story.guest(said);
        (story.applied(Rule::NotTheirs), story.to_host().len(), before.offers == story.meeting.offers)
    };
    let other_time = || at(Act::Offer, slot("2026-03-12 11:00", 30));
    assert_eq!(
        hears(Story::offered(), none, other_time()),
        (true, 1, true),
        "the host is told, the offers stand"
    );
    assert!(!hears(Story::offered(), Standing::default(), other_time()).0);
    assert!(
        !hears(Story::offered(), none, does(&[Act::Reject])).0,
        "to refuse what is offered is everybody's"
    );
    assert!(!hears(Story::offered(), none, takes(&[1])).0);
    let move_it = || does(&[Act::Reschedule]);
    assert_eq!(hears(Story::booked(), none, move_it()), (true, 1, true));
    assert!(!hears(Story::booked(), Standing { reschedule: true, ..none }, move_it()).0);
    assert!(!hears(Story::booked(), none, does(&[Act::Cancel])).0, "nobody is held to a meeting");
    assert_eq!(hears(Story::offered(), none, does(&[Act::Schedule])), (true, 0, true), "not even passed on");
    assert_eq!(hears(Story::offered(), Standing::default(), does(&[Act::Schedule])), (false, 1, true));
}

#[test]
fn guests_far_apart_are_offered_waking_hours_before_nights() {
    let mut story = Story::new();
    // 09:00 in Berlin is 19:00 in Sydney in this week, and 17:00 is three in the morning.
    story.desk.contacts =
        vec![Contact { person: GUEST, zone: Some(zone("Australia/Sydney")), stopped: false }];
    story.host(Said { available: Some(span("2026-03-10 09:00", "2026-03-10 17:00")), ..asks() });
    assert!(story.search().relaxed.contains(&Relaxed::GuestHours));
    let sydney = zone("Australia/Sydney");
    let ends: Vec<_> = story.slots().iter().map(|slot| sydney.local(slot.end()).time()).collect();
    assert!(!ends.is_empty() && ends.iter().all(|end| *end <= jiff::civil::time(22, 0, 0, 0)), "{ends:?}");
}
