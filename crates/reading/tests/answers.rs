//! Answers put together from a small grammar in seven languages: no offer that a mail refuses, asks about, weighs or
//! does not name is ever taken, and nearly all are taken that it grants.

#![expect(clippy::unwrap_used, reason = "a test may stop where its grammar is malformed")]

use reading::contract::{Line, Record, read_record};
use std::collections::{BTreeMap, BTreeSet};

const PHRASES: &str = include_str!("answers/phrases.txt");

/// Offers by set: Tuesday is 10 March 2026.
const SETS: [(&str, [&str; 3]); 2] = [
    ("a", ["2026-03-10T10:00", "2026-03-11T14:00", "2026-03-12T16:30"]),
    ("b", ["2026-03-10T10:00", "2026-03-10T15:00", "2026-03-12T10:00"]),
];

struct Naming {
    set: &'static str,
    offers: BTreeSet<u32>,
    /// Any one of them may be meant.
    ambiguous: bool,
    words: &'static str,
}

#[derive(Default)]
struct Grammar {
    namings: Vec<Naming>,
    frames: Vec<(&'static str, &'static str)>,
}

/// Every frame with every naming, as it was read.
struct Answer {
    kind: &'static str,
    body: String,
    naming: usize,
    line: Line,
}

fn grammars() -> BTreeMap<&'static str, Grammar> {
    let mut grammars: BTreeMap<&str, Grammar> = BTreeMap::new();
    for line in PHRASES.lines().filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let mut parts = line.splitn(3, '|').map(str::trim);
        let (language, kind, words) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
        let grammar = grammars.entry(language).or_default();
        let Some(naming) = kind.strip_prefix("name ") else {
            grammar.frames.push((kind, words));
            continue;
        };
        let (set, numbers) = naming.split_once(' ').unwrap();
        let ambiguous = numbers.ends_with('?');
        let offers = numbers.trim_end_matches('?').split(',').map(|n| n.parse().unwrap()).collect();
        grammar.namings.push(Naming { set, offers, ambiguous, words });
    }
    grammars
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|c| c.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn read(language: &str, set: &str, body: &str) -> Line {
    let (zone, offset) = match language {
        "en" => ("Europe/London", "+00:00"),
        "pt" => ("Europe/Lisbon", "+00:00"),
        _ => ("Europe/Berlin", "+01:00"),
    };
    let starts = SETS.iter().find(|(name, _)| *name == set).unwrap().1;
    let offers: Vec<String> = starts
        .iter()
        .enumerate()
        .map(|(at, start)| {
            let end = start.replace(":30", ":59").replace(":00", ":30");
            format!(r#"{{"id": {}, "start": "{start}:00{offset}", "end": "{end}:00{offset}"}}"#, at + 1)
        })
        .collect();
    let record = format!(
        r#"{{"id": "t", "now": "2026-03-05T09:15:00{offset}", "tz": "{zone}", "assistant": "amy@ingram.example",
            "sender": {{"role": "guest", "address": "jo@guest.example", "tz": "{zone}"}},
            "host": {{"address": "eva@host.example", "tz": "{zone}"}}, "to": ["amy@ingram.example"],
            "thread": {{"state": "proposed", "duration_min": 30, "offers": [{}]}},
            "subject": "", "body": {}}}"#,
        offers.join(", "),
        serde_json::to_string(body).unwrap()
    );
    read_record(&Record::parse(&record).unwrap()).unwrap()
}

fn answers(language: &str, grammar: &Grammar) -> Vec<Answer> {
    let mut found = Vec::new();
    for (naming, named) in grammar.namings.iter().enumerate() {
        for (kind, frame) in &grammar.frames {
            let body = capital(&frame.replace("{}", named.words));
            let line = read(language, named.set, &body);
            found.push(Answer { kind, body, naming, line });
        }
    }
    found
}

#[test]
fn no_offer_is_taken_that_the_mail_does_not_grant() {
    let mut unsafe_readings = Vec::new();
    for (language, grammar) in grammars() {
        for answer in answers(language, &grammar) {
            let named = &grammar.namings[answer.naming];
            let taken: BTreeSet<u32> = answer.line.accept.iter().copied().collect();
            let allowed = if answer.kind == "grant" && !named.ambiguous {
                named.offers.clone()
            } else {
                BTreeSet::new()
            };
            if !taken.is_subset(&allowed) && !answer.line.clarify {
                unsafe_readings.push(format!("{language} {}: {taken:?}", answer.body));
            }
        }
    }
    assert!(unsafe_readings.is_empty(), "{}", unsafe_readings.join("\n"));
}

#[test]
fn what_is_granted_is_taken_and_what_is_ambiguous_is_asked() {
    for (language, grammar) in grammars() {
        let granting = answers(language, &grammar);
        let granting: Vec<&Answer> = granting.iter().filter(|a| a.kind == "grant").collect();
        let missed: Vec<&str> = granting
            .iter()
            .filter(|answer| {
                let named = &grammar.namings[answer.naming];
                let taken: BTreeSet<u32> = answer.line.accept.iter().copied().collect();
                if named.ambiguous { !answer.line.clarify } else { taken != named.offers }
            })
            .map(|answer| answer.body.as_str())
            .collect();
        let share = missed.len() * 100 / granting.len();
        assert!(share < 8, "{language} misses {share} %:\n{}", missed.join("\n"));
    }
}

/// Two clauses about two offers of one mail: only the one that is granted is ever taken.
#[test]
fn a_second_clause_takes_no_offer_that_it_does_not_grant() {
    let mut unsafe_readings = Vec::new();
    for (language, grammar) in grammars() {
        let named: Vec<&Naming> = grammar.namings.iter().filter(|n| n.set == "a").collect();
        let of = |kind: &str| -> Vec<&str> {
            grammar.frames.iter().filter(|(k, _)| *k == kind).map(|(_, frame)| *frame).collect()
        };
        let grants = of("grant");
        for (turn, frame) in ["refuse", "ask", "weigh"].iter().flat_map(|kind| of(kind)).enumerate() {
            for (step, first) in named.iter().enumerate() {
                let second = named[(step + turn + 1) % named.len()];
                if first.offers == second.offers {
                    continue;
                }
                let grant = grants[(step * 7 + turn) % grants.len()];
                let clause = |frame: &str, naming: &Naming| {
                    let text = capital(&frame.replace("{}", naming.words));
                    if text.ends_with(['.', '?', '!']) { text } else { text + "." }
                };
                let body = format!("{} {}", clause(frame, first), clause(grant, second));
                let line = read(language, "a", &body);
                let taken: BTreeSet<u32> = line.accept.iter().copied().collect();
                if !taken.is_subset(&second.offers) && !line.clarify {
                    unsafe_readings.push(format!("{language} {body}: {taken:?}"));
                }
            }
        }
    }
    assert!(unsafe_readings.is_empty(), "{}", unsafe_readings.join("\n"));
}
