//! Times said in every order: days, hours, weeks, exceptions and bounds are put together by a small grammar in each
//! language, so that what they mean is known, and each mail is probed at every half hour of the two weeks ahead.
//!
//! `cargo test -p reading --test structures -- --nocapture` prints which structures are read wrongly in which language.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod grammar;
mod meanings;
mod words;

use grammar::{Said, Setting, mails};
use reading::contract::{Record, read_record};
use std::collections::BTreeMap;
use when::Interval;

fn record(said: &Said) -> Record {
    let now = match said.setting {
        Setting::Wednesday | Setting::Answer => "2026-03-04T10:00:00+01:00",
        Setting::Friday => "2026-03-06T10:00:00+01:00",
    };
    let (state, offers) = match said.setting {
        Setting::Wednesday | Setting::Friday => ("new", serde_json::json!([])),
        Setting::Answer => (
            "proposed",
            serde_json::json!([
                {"id": 1, "start": "2026-03-21T10:00:00+01:00", "end": "2026-03-21T10:30:00+01:00"},
                {"id": 2, "start": "2026-03-22T15:00:00+01:00", "end": "2026-03-22T15:30:00+01:00"},
            ]),
        ),
    };
    let line = serde_json::json!({
        "id": "s", "now": now, "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
        "sender": {"role": "guest", "name": "Dana", "address": "dana@northfield.example", "tz": "Europe/Berlin"},
        "to": ["amy@ingram.example"], "cc": [],
        "host": {"name": "Priya", "address": "host@acme.example", "tz": "Europe/Berlin"},
        "thread": {"state": state, "guests": ["dana@northfield.example"], "duration_min": 30, "offers": offers},
        "subject": "", "body": said.text
    });
    Record::parse(&line.to_string()).unwrap()
}

/// The first hour of the next fortnight at which the mail is read wrongly, if any.
fn wrong(said: &Said) -> Option<String> {
    let reading = read_record(&record(said)).unwrap();
    let first = if said.setting == Setting::Friday { 7 } else { 5 };
    for day in first..=20_u8 {
        for half in 16..=41_u16 {
            let minute = half * 30;
            let Some(expected) = said.suits(day, minute) else { continue };
            let clock = |m: u16| format!("2026-03-{day:02}T{:02}:{:02}:00+01:00", m / 60, m % 60);
            let slot = Interval::parse(&clock(minute), &clock(minute + 30)).unwrap();
            if reading.available.iter().any(|window| window.covers(&slot)) != expected {
                return Some(format!("{} should be {expected}", clock(minute)));
            }
        }
    }
    None
}

#[test]
fn times_are_read_in_every_order_and_language() {
    let mut tally: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    for said in mails() {
        let row = tally.entry((said.structure, said.language)).or_default();
        row.1 += 1;
        match wrong(&said) {
            None => row.0 += 1,
            Some(at) => {
                println!("{} {}: {:?}: {at} ({:?})", said.structure, said.language, said.text, said.setting)
            }
        }
    }
    let (right, all) = tally.values().fold((0, 0), |(r, a), (right, all)| (r + right, a + all));
    let mut by_structure: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut by_language: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for ((structure, language), (right, all)) in &tally {
        for row in [by_structure.entry(structure).or_default(), by_language.entry(language).or_default()] {
            row.0 += right;
            row.1 += all;
        }
    }
    for (name, (right, all)) in by_structure.iter().chain(&by_language) {
        println!("{name:>24}: {right} of {all}");
    }
    println!("{right} of {all} read rightly");
    assert!(all > 800, "the grammar makes {all} mails only");
    assert!(right * 100 >= all * FLOOR_PERCENT, "{right} of {all} read rightly");
}

/// What was reached; it must not fall.
const FLOOR_PERCENT: usize = 99;
