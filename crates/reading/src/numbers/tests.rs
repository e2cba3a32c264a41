//! Rows of numbers in answers to offers on seven days, none of which begins at a full hour but the third.

use crate::ActKind;
use crate::contract::{Line, Record, read_record};

/// Day and hour of each offer, in the order of their numbers.
const OFFERS: [(&str, &str); 7] = [
    ("2026-11-25", "10:30"),
    ("2026-11-26", "14:30"),
    ("2026-11-27", "10:00"),
    ("2026-11-30", "11:30"),
    ("2026-12-01", "09:30"),
    ("2026-12-02", "15:30"),
    ("2026-12-03", "16:30"),
];

fn answer_to(offers: &[(&str, &str)], text: &str) -> Line {
    let offers: Vec<serde_json::Value> = offers
        .iter()
        .enumerate()
        .map(|(at, (day, time))| {
            let end = format!("{}:59", time.split_once(':').unwrap().0);
            serde_json::json!({
                "id": at + 1, "start": format!("{day}T{time}:00+01:00"), "end": format!("{day}T{end}:00+01:00")
            })
        })
        .collect();
    let line = serde_json::json!({
        "id": "n", "now": "2026-11-23T22:00:00+01:00", "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
        "sender": {"role": "guest", "name": "Dana", "address": "dana@northfield.example", "tz": "Europe/Berlin"},
        "host": {"name": "Priya", "address": "host@acme.example", "tz": "Europe/Berlin"},
        "thread": {"state": "proposed", "guests": ["dana@northfield.example"], "offers": offers},
        "subject": "", "body": format!("{text}\n\nDana")
    });
    read_record(&Record::parse(&line.to_string()).unwrap()).unwrap()
}

#[track_caller]
fn takes(text: &str, offers: &[u32]) {
    let line = answer_to(&OFFERS, text);
    assert_eq!(line.accept, offers, "{text}: {line:?}");
    assert_eq!(line.intents.contains(&ActKind::Accept), !offers.is_empty(), "{text}: {line:?}");
}

#[test]
fn a_row_of_numbers_takes_each_of_its_offers() {
    takes("2 and 4 work for me.", &[2, 4]);
    takes("I can do 1, 4 and 5.", &[1, 4, 5]);
    takes("#2 and #5 work", &[2, 5]);
    takes("2 or 4 would work for me", &[2, 4]);
    takes("Options 2 and 4 are good.", &[2, 4]);
    takes("1, 4 und 5 gehen", &[1, 4, 5]);
    takes("Mir passen 2 und 4.", &[2, 4]);
    takes("2 et 4 me conviennent", &[2, 4]);
    takes("Los números 2 y 5", &[2, 5]);
    takes("2 e 4 vanno bene", &[2, 4]);
    takes("2 en 4 schikken mij", &[2, 4]);
    takes("os números 2 e 5", &[2, 5]);
}

#[test]
fn a_range_takes_what_lies_in_it() {
    takes("1-3 work", &[1, 2, 3]);
    takes("1 to 3 work", &[1, 2, 3]);
}

#[test]
fn a_range_may_be_open_or_stand_in_a_row() {
    takes("from option 5 on", &[5, 6, 7]);
    takes("ab Nummer 6", &[6, 7]);
    takes("1, 3-5", &[1, 3, 4, 5]);
    takes("1-3 and 5", &[1, 2, 3, 5]);
}

#[test]
fn a_row_is_said_beside_days() {
    takes("2 and Friday work", &[2, 3]);
    takes("Friday doesn't work but 2 and 4 do", &[2, 4]);
}

#[test]
fn each_line_has_its_own_verdict() {
    takes("1) no\n2) yes\n3) no\n4) ok", &[2, 4]);
    takes("1 yes, 2 no, 3 yes", &[1, 3]);
}

#[test]
fn all_but_some_are_left_over() {
    takes("alle außer 3", &[1, 2, 4, 5, 6, 7]);
    takes("tous sauf le 4", &[1, 2, 3, 5, 6, 7]);
    takes("todas menos la 2 y la 5", &[1, 3, 4, 6, 7]);
    takes("tutte tranne la prima e la terza", &[2, 4, 5, 6, 7]);
}

#[test]
fn each_number_has_its_own_verdict() {
    takes("I can make 2 and 4 but not 5", &[2, 4]);
    takes("2 works, 4 doesn't", &[2]);
    takes("yes to 2 and 4, no to 3", &[2, 4]);
}

#[test]
fn a_row_that_is_refused_is_refused_whole() {
    for text in [
        "2, 3 and 4 don't work",
        "I can't do 2 or 4",
        "2, 3 und 4 gehen leider nicht",
        "2 et 4 ne me conviennent pas",
        "2 y 4 no me van bien",
        "2 e 4 non vanno bene",
        "2 en 4 lukken niet",
        "2 e 4 não dá",
    ] {
        takes(text, &[]);
    }
}

#[test]
fn numbers_of_other_things_take_nothing() {
    for text in ["We are 2 or 3 people", "My kids are 2 and 4", "2 or 3 of us will join", "2 or 4 pm"] {
        takes(text, &[]);
    }
}

#[test]
fn what_may_be_number_or_hour_is_asked_about() {
    let offers = [("2026-11-25", "14:00"), ("2026-11-26", "10:00"), ("2026-11-27", "15:00")];
    let line = answer_to(&offers, "2 and 3 work for me.");
    assert!(line.accept.is_empty() && line.clarify, "{line:?}");
    assert_eq!(answer_to(&offers, "All but 3.").accept, [1, 2]);
    // The last of them is on the third of the month.
    for text in [
        "I am free on Thursday. 2 or 4 work.",
        "Wednesday 2 or 4 works",
        "tous sauf le 3",
        "From 2 to 4 works",
    ] {
        let line = answer_to(&OFFERS, text);
        assert!(line.accept.is_empty() && line.clarify, "{text}: {line:?}");
    }
}

#[test]
fn what_is_no_number_of_an_offer_is_its_hour() {
    let offers = [("2026-11-25", "14:00"), ("2026-11-26", "16:00"), ("2026-11-27", "10:00")];
    assert_eq!(answer_to(&offers, "2 and 4 work for me.").accept, [1, 2]);
}
