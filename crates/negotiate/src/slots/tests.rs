use super::*;
use crate::{Chosen, Desk, Profile, Refusal};
use jiff::Timestamp;
use when::{DayHours, Interval, IntervalSet, WeekHours, Zone};

fn berlin() -> Zone {
    Zone::parse("Europe/Berlin").unwrap()
}

fn at(local: &str) -> Timestamp {
    berlin().resolve(local.replace(' ', "T").parse().unwrap()).unwrap().settled()
}

fn span(from: &str, to: &str) -> IntervalSet {
    Interval::new(at(from), at(to)).unwrap().into()
}

fn desk(hours: &str) -> Desk {
    let day = DayHours::parse(hours).unwrap();
    let hours = WeekHours { saturday: day.clone(), sunday: day.clone(), ..WeekHours::weekdays(&day) };
    Desk {
        profile: Profile { hours, ..Profile::new(berlin()) },
        busy: IntervalSet::new(),
        contacts: Vec::new(),
        others: Vec::new(),
        meetings: Vec::new(),
    }
}

fn wish(length_min: u32, window: Option<IntervalSet>) -> Wish {
    Wish {
        length_min,
        window,
        available: None,
        preferred: None,
        near: None,
        guest_zones: Vec::new(),
        avoid: IntervalSet::new(),
        occasion: Occasion::default(),
    }
}

fn starts(found: &Found) -> Vec<String> {
    found.free.iter().map(|c| berlin().local(c.slot.start()).time().to_string()).collect()
}

#[test]
fn no_slot_starts_at_a_time_that_the_clocks_skip_or_double() {
    for (night, odd) in [("2026-03-29", 4), ("2026-10-25", 4)] {
        let window = span(&format!("{night} 01:00"), &format!("{night} 04:00"));
        let now = at(&format!("{night} 00:00")).checked_sub(jiff::SignedDuration::from_hours(72)).unwrap();
        let found = find(&desk("00:00-24:00"), &wish(15, Some(window)), now);
        assert!(starts(&found).iter().all(|time| !time.starts_with("02")), "{night}: {:?}", starts(&found));
        assert_eq!(starts(&found).len(), 8, "{night}: {:?}", starts(&found));
        let doubled = found.search.refused.iter().find(|r| r.class == Refusal::ClockChange).unwrap();
        assert_eq!(doubled.count, odd);
    }
}

#[test]
fn slots_lie_on_the_quarter_hours_of_the_hosts_wall_clock() {
    let window = span("2026-03-10 09:05", "2026-03-10 10:20");
    let found = find(&desk("00:00-24:00"), &wish(30, Some(window)), at("2026-03-02 10:00"));
    assert_eq!(starts(&found), ["09:15:00", "09:30:00", "09:45:00"]);
}

#[test]
fn a_point_that_somebody_named_counts_off_the_grid() {
    let window = span("2026-03-10 09:05", "2026-03-10 09:35");
    let found = find(&desk("00:00-24:00"), &wish(30, Some(window)), at("2026-03-02 10:00"));
    assert_eq!(starts(&found), ["09:05:00"]);
}

#[test]
fn the_audit_counts_every_candidate_once() {
    let mut desk = desk("09:00-12:00");
    desk.busy = span("2026-03-10 09:00", "2026-03-10 10:00");
    let available = Some(span("2026-03-10 00:00", "2026-03-10 11:00"));
    let avoid = span("2026-03-10 10:00", "2026-03-10 10:15");
    let wish = Wish { available, avoid, ..wish(30, Some(span("2026-03-10 00:00", "2026-03-11 00:00"))) };
    let search = find(&desk, &wish, at("2026-03-02 10:00")).search;
    let count = |class| search.refused.iter().find(|r| r.class == class).map_or(0, |r| r.count);
    assert_eq!(
        (count(Refusal::NotFree), count(Refusal::GuestCannot), count(Refusal::ShownBefore)),
        (4, 4, 1)
    );
    assert_eq!(search.free, 2, "10:15 and 10:30");
    let on_grid: u32 = search.refused.iter().map(|r| r.count).sum::<u32>() + search.free;
    // Those outside of the window are counted too; the eleven of the day are all there.
    assert_eq!(on_grid - count(Refusal::OutsideWindow), 11);
}

fn chosen(free: &[Candidate], wish: &Wish) -> Vec<Chosen> {
    choose(free, wish, 3)
}

#[test]
fn a_single_day_still_gives_apart_slots_in_both_halves() {
    let window = Some(span("2026-03-10 00:00", "2026-03-11 00:00"));
    let wish = wish(30, window);
    let found = find(&desk("09:00-17:00"), &wish, at("2026-03-02 10:00"));
    let slots: Vec<_> = chosen(&found.free, &wish).into_iter().map(|c| c.slot).collect();
    assert_eq!(slots.len(), 3);
    assert!(slots.iter().any(|s| s.end() <= at("2026-03-10 12:00")));
    assert!(slots.iter().any(|s| s.start() >= at("2026-03-10 12:00")));
    for (n, a) in slots.iter().enumerate() {
        assert!(slots.iter().skip(n + 1).all(|b| !a.padded(1, 1).overlaps(b)), "{slots:?}");
    }
}

#[test]
fn two_mornings_and_one_afternoon_are_all_used() {
    let mornings = ["10", "11", "12"].map(|day| format!("2026-03-{day}"));
    let mornings = mornings
        .iter()
        .flat_map(|day| span(&format!("{day} 09:00"), &format!("{day} 11:00")).iter().collect::<Vec<_>>());
    let window = mornings.collect::<IntervalSet>().union(&span("2026-03-10 14:00", "2026-03-10 15:00"));
    let wish = wish(60, Some(window));
    let found = find(&desk("09:00-17:00"), &wish, at("2026-03-02 10:00"));
    let slots: Vec<_> = chosen(&found.free, &wish).into_iter().map(|c| c.slot).collect();
    assert!(slots.iter().any(|s| s.start() == at("2026-03-10 14:00")), "{slots:?}");
    assert!(slots.iter().any(|s| s.start() > at("2026-03-11 00:00")), "{slots:?}");
}

#[test]
fn the_choice_hangs_on_the_candidates_alone() {
    let wish = wish(30, None);
    let found = find(&desk("09:00-17:00"), &wish, at("2026-03-02 10:00"));
    let mut turned = found.free.clone();
    turned[1..].reverse();
    assert_eq!(chosen(&found.free, &wish), chosen(&turned, &wish));
}

#[test]
fn a_host_without_hours_has_no_slots_and_no_endless_search() {
    let mut desk = desk("");
    desk.profile.notice_h = u32::MAX;
    desk.profile.horizon_days = u32::MAX;
    assert!(find(&desk, &wish(30, None), at("2026-03-02 10:00")).free.is_empty());
    let relaxed = relaxations(&desk, &wish(30, None), at("2026-03-02 10:00"));
    assert_eq!((relaxed.later, relaxed.shorter), (None, None));
}

#[test]
fn the_smallest_relaxation_comes_first() {
    let mut desk = desk("09:00-12:00");
    desk.busy = span("2026-03-10 09:00", "2026-03-10 11:15");
    let wish = wish(60, Some(span("2026-03-10 00:00", "2026-03-11 00:00")));
    let relaxed = relaxations(&desk, &wish, at("2026-03-02 10:00"));
    assert_eq!(relaxed.shorter.map(|slot| slot.length_min()), Some(45), "three quarters before half");
    assert!(relaxed.wider.is_some_and(|slot| slot.end() <= at("2026-03-10 13:00")), "one hour before two");
    assert!(relaxed.later.is_some_and(|slot| slot.start() >= at("2026-03-11 09:00")));
}

#[test]
fn neighbours_are_one_choice_not_two() {
    let wish = wish(30, Some(span("2026-03-10 09:00", "2026-03-10 10:00")));
    let found = find(&desk("09:00-17:00"), &wish, at("2026-03-02 10:00"));
    assert_eq!(chosen(&found.free, &wish).len(), 1);
}

#[test]
fn what_lies_beside_a_refused_slot_comes_last() {
    let avoid = span("2026-03-10 10:00", "2026-03-10 10:30");
    let wish = Wish { avoid, ..wish(30, Some(span("2026-03-10 09:00", "2026-03-10 13:00"))) };
    let found = find(&desk("09:00-17:00"), &wish, at("2026-03-02 10:00"));
    let best = choose(&found.free, &wish, 1);
    assert!(best.iter().all(|c| c.slot.start() >= at("2026-03-10 11:30")), "{best:?}");
}

#[test]
fn a_time_that_the_guests_clock_shows_twice_is_not_offered() {
    let guest_zones = Zone::parse("America/New_York").into_iter().collect();
    let wish = Wish { guest_zones, ..wish(30, Some(span("2026-11-01 06:00", "2026-11-01 09:00"))) };
    let found = find(&desk("00:00-24:00"), &wish, at("2026-10-20 10:00"));
    assert_eq!(starts(&found), ["08:00:00", "08:15:00", "08:30:00"]);
}
