//! How fast the engine decides: `cargo run -p negotiate --release --example speed`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "the manifest's exception for tests does not reach the helpers beside them"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use common::*;
use jiff::SignedDuration;
use negotiate::*;
use std::time::Instant;
use when::{Interval, IntervalSet};

/// A calendar with some 400 events over the next ten weeks.
fn full_calendar() -> IntervalSet {
    let first = berlin("2026-03-02 08:00");
    let event = |n: i64| {
        let start = first.checked_add(SignedDuration::from_mins(n * 251)).unwrap();
        Interval::starting(start, 45 + u32::try_from(n % 5).unwrap() * 15).unwrap()
    };
    (0..400).map(event).collect()
}

fn time(name: &str, rounds: u32, mut one: impl FnMut()) {
    let start = Instant::now();
    (0..rounds).for_each(|_| one());
    println!("{name}: {:.1} µs", start.elapsed().as_secs_f64() * 1e6 / f64::from(rounds));
}

fn main() {
    let mut story = Story::new();
    story.desk.busy = full_calendar();
    let request = |story: &Story, said: Said| Input {
        event: Event::Said { by: Speaker::Host, authority: Authority::Proven, said: Box::new(said) },
        desk: story.desk.clone(),
    };
    let plain = request(&story, asks());
    time("request, three offers among two weeks", 2_000, || {
        assert_eq!(step(&story.meeting, &plain, story.now).letters.len(), 1);
    });
    let year = Said { available: Some(span("2026-03-02 00:00", "2027-02-28 00:00")), ..asks() };
    let year = request(&story, Said { zone: Some(zone("America/New_York")), ..year });
    time("request, three offers within a year", 200, || {
        assert_eq!(step(&story.meeting, &year, story.now).letters.len(), 1);
    });
    let mut nothing = story.desk.clone();
    nothing.busy = span("2026-03-01 00:00", "2027-06-01 00:00");
    let nothing = Input { desk: nothing, ..plain.clone() };
    time("request, nothing free, relaxations", 500, || {
        assert_eq!(step(&story.meeting, &nothing, story.now).letters.len(), 1);
    });
    let mut offered = Story::new();
    offered.desk.busy = full_calendar();
    offered.host(asks());
    let yes = Input {
        event: Event::Said {
            by: Speaker::Guest(GUEST),
            authority: Authority::InThread,
            said: Box::new(takes(&[1])),
        },
        desk: offered.desk.clone(),
    };
    time("acceptance", 20_000, || {
        assert_eq!(step(&offered.meeting, &yes, offered.now).letters.len(), 2);
    });
}
