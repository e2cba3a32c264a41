//! A reader of another house, python-icalendar, must read what we write as we meant it. Where it is not installed the
//! test says so and passes; `INGRAM_PYTHON` names a Python that has it.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use addr::{EmailAddress, Mailbox};
use ical::{Attendee, Invitation, Method, Role, Status, Uid};
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};
use when::{Interval, Zone};

const ZONES: [&str; 8] = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "America/Santiago",
    "Asia/Tokyo",
    "UTC",
];

const STARTS: [&str; 4] =
    ["2026-01-15T12:00:00Z", "2026-03-30T09:15:00Z", "2026-07-01T23:30:00Z", "2027-11-08T03:00:00Z"];

const TEXTS: [&str; 6] = [
    "planting plan",
    "a; b, c\\n d: \"e\" \\",
    "x\r\nATTENDEE:mailto:evil@x.example",
    "ünï·cödé 計画 👩‍🌾 and a line that is long enough to be folded at least once, even twice if need be",
    "tab\there, bell\u{7}, next line\u{85}here, line\u{2028}separator",
    " leading and trailing ",
];

fn invitations() -> Vec<Invitation> {
    let mailbox = |name: &str, address: &str| Mailbox::new(Some(name), EmailAddress::parse(address).unwrap());
    let mut all = Vec::new();
    for (n, zone) in ZONES.into_iter().enumerate() {
        for (m, start) in STARTS.into_iter().enumerate() {
            let text = TEXTS[(n + m) % TEXTS.len()];
            all.push(Invitation {
                method: match (n + m) % 5 {
                    3 => Method::DeclineCounter,
                    4 => Method::Cancel,
                    _ => Method::Request,
                },
                uid: Uid::parse(&format!("m{n}-{m}@ingram.example")).unwrap(),
                sequence: u32::try_from(m).unwrap(),
                stamp: "2026-01-02T08:00:00Z".parse().unwrap(),
                slot: Interval::starting(start.parse().unwrap(), 45).unwrap(),
                zone: Zone::parse(zone).unwrap(),
                summary: text.to_owned(),
                description: Some(format!("{text}\nsecond line")),
                location: Some(text.to_owned()),
                url: Some("https://meet.example/a?b=c;d,e".to_owned()),
                organizer: mailbox("Amy Ingram (AI assistant of Priya Raman)", "amy@ingram.example"),
                attendees: vec![Attendee {
                    mailbox: mailbox(text, "dana+x@northfield.example"),
                    role: Role::Required,
                    status: Status::NeedsAction,
                    rsvp: true,
                }],
            });
        }
    }
    all
}

/// What python-icalendar says about the objects; `None` where it is not there.
fn told(objects: &[String]) -> Option<Vec<Value>> {
    let python = std::env::var("INGRAM_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let has_it = Command::new(&python).args(["-c", "import icalendar"]).stderr(Stdio::null()).status();
    if !has_it.is_ok_and(|status| status.success()) {
        return None;
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/agree.py");
    let mut child =
        Command::new(&python).arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(serde_json::to_string(objects).unwrap().as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "the script failed");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}

/// A text as RFC 5545 lets it come back: line breaks of every kind are one, other control characters are gone.
fn comes_back(text: &str) -> String {
    let breaks = text.replace("\r\n", "\n").replace(['\u{85}', '\u{2028}'], "\n").replace('\t', " ");
    breaks.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[test]
fn another_reader_reads_what_we_meant() {
    let invitations = invitations();
    let objects: Vec<String> = invitations.iter().map(ical::write).collect();
    let Some(told) = told(&objects) else {
        eprintln!("skipped: python-icalendar is not installed (pip install icalendar)");
        return;
    };
    for (sent, read) in invitations.iter().zip(&told) {
        let method = match sent.method {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
            Method::DeclineCounter => "DECLINECOUNTER",
        };
        assert_eq!((&read["method"], &read["events"]), (&Value::from(method), &Value::from(1)), "{read}");
        assert_eq!(read["uid"], sent.uid.as_str());
        assert_eq!(read["sequence"], sent.sequence);
        assert_eq!(read["start_by_rules"], sent.slot.start().to_string(), "{}", sent.zone);
        // Morocco changes its law so often that Python's database and ours may differ; the rules that we send do not.
        if sent.zone.name() != "Africa/Casablanca" {
            assert_eq!(read["start"], sent.slot.start().to_string(), "{}", sent.zone);
            assert_eq!(read["end"], sent.slot.end().to_string(), "{}", sent.zone);
        }
        let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(read["summary"], comes_back(&one_line(&sent.summary)));
        assert_eq!(read["description"], comes_back(sent.description.as_deref().unwrap()));
        assert_eq!(read["organizer"], "mailto:amy@ingram.example");
        assert_eq!(read["attendees"].as_array().unwrap().len(), 1);
        assert_eq!(read["attendees"][0][0], "mailto:dana+x@northfield.example");
        assert_eq!(read["attendees"][0][2], "NEEDS-ACTION");
        assert!(read["lines"].as_u64().unwrap() <= 75);
    }
    assert_eq!(told.len(), ZONES.len() * STARTS.len());
}
