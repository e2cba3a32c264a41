//! Answers that name offers by their numbers: rows of numbers in each form, in each frame of what is said of them, in each
//! language, to three, five and seven offers, so that which offers each of them takes is known.
//!
//! `cargo test -p reading --test numbers -- --nocapture` prints which sentences are read wrongly.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test fails by panicking")]

mod grammar;
mod words;

use grammar::{OFFERS, Said, controls, sentences};
use reading::ActKind;
use reading::contract::{Line, Record, read_record};
use std::collections::BTreeMap;

/// Reads an answer to so many offers.
fn answer(text: &str, offers: usize) -> Line {
    let offers: Vec<serde_json::Value> = OFFERS[..offers]
        .iter()
        .zip(1..)
        .map(|((day, hour), id)| {
            serde_json::json!({
                "id": id, "start": format!("{day}T{hour:02}:30:00+01:00"), "end": format!("{day}T{hour:02}:59:00+01:00")
            })
        })
        .collect();
    let line = serde_json::json!({
        "id": "n", "now": "2026-11-09T22:00:00+01:00", "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
        "sender": {"role": "guest", "name": "Dana", "address": "dana@northfield.example", "tz": "Europe/Berlin"},
        "to": ["amy@ingram.example"], "cc": [],
        "host": {"name": "Priya", "address": "host@acme.example", "tz": "Europe/Berlin"},
        "thread": {"state": "proposed", "guests": ["dana@northfield.example", "tom@reed.example"], "duration_min": 30,
                   "offers": offers},
        "subject": "", "body": text
    });
    read_record(&Record::parse(&line.to_string()).unwrap()).unwrap()
}

/// What is wrong with the reading, if anything.
fn wrong(said: &Said, line: &Line) -> Option<String> {
    let accepts = line.intents.contains(&ActKind::Accept);
    if line.accept != said.takes || accepts == said.takes.is_empty() || line.clarify {
        return Some(format!(
            "takes {:?}, not {:?}{}",
            line.accept,
            said.takes,
            if line.clarify { ", asks" } else { "" }
        ));
    }
    None
}

#[test]
fn rows_of_numbers_are_read_in_every_form_frame_and_language() {
    let mut tally: BTreeMap<(&str, &str), (usize, usize)> = BTreeMap::new();
    let mut unsafe_ones = Vec::new();
    for said in sentences() {
        let line = answer(&said.text, said.offers);
        let row = tally.entry((said.frame, said.language)).or_default();
        row.1 += 1;
        if line.accept.iter().any(|n| !said.takes.contains(n)) {
            unsafe_ones.push(format!("{:?} takes {:?}", said.body, line.accept));
        }
        match wrong(&said, &line) {
            None => row.0 += 1,
            Some(how) => println!("{} {} {}: {:?}: {how}", said.frame, said.language, said.offers, said.body),
        }
    }
    let (right, all) = tally.values().fold((0, 0), |(r, a), (right, all)| (r + right, a + all));
    for ((frame, language), (right, all)) in &tally {
        println!("{frame:>12} {language}: {right} of {all}");
    }
    println!("{right} of {all} read rightly");
    assert!(unsafe_ones.is_empty(), "{unsafe_ones:#?}");
    assert!(all > 4_000, "the grammar makes {all} sentences only");
    assert!(right * 1_000 >= all * FLOOR_PERMILLE, "{right} of {all} read rightly");
}

/// What was reached; it must not fall.
const FLOOR_PERMILLE: usize = 994;

#[test]
fn numbers_of_other_things_take_no_offer() {
    for (language, text) in controls() {
        let line = answer(&text, 7);
        assert!(line.accept.is_empty(), "{language}: {text:?}: {line:?}");
    }
}
