//! What a mail says.

use reading::contract::Record;
use reading::{ActKind, Conversation, Mail, Reading};

/// A first mail of the host, offers that are out, and a meeting that stands; each as a line of the reading contract.
const SCENES: &[&str] = &[
    r#"{"id": "1", "now": "2026-03-10T09:15:00-04:00", "tz": "America/New_York", "assistant": "amy@ingram.example",
        "sender": {"role": "host", "name": "Priya Raman", "address": "priya@acme.example", "tz": "America/New_York"},
        "to": ["dana@northfield.example", "amy@ingram.example"], "cc": ["jo@northfield.example"],
        "host": {"name": "Priya Raman", "address": "priya@acme.example", "tz": "America/New_York"},
        "thread": null, "subject": "Intro call"}"#,
    r#"{"id": "2", "now": "2026-03-27T17:40:00+01:00", "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
        "sender": {"role": "guest", "name": "Dana", "address": "dana@northfield.example", "tz": "Europe/Berlin"},
        "to": ["amy@ingram.example"], "cc": ["priya@acme.example"],
        "host": {"address": "priya@acme.example", "tz": "America/New_York"},
        "thread": {"state": "proposed", "guests": ["dana@northfield.example"], "duration_min": 30, "offers": [
            {"id": 1, "start": "2026-03-30T10:00:00+02:00", "end": "2026-03-30T10:30:00+02:00"},
            {"id": 2, "start": "2026-03-31T14:00:00+02:00", "end": "2026-03-31T14:30:00+02:00"},
            {"id": 3, "start": "2026-04-02T09:00:00+02:00", "end": "2026-04-02T09:30:00+02:00"}]},
        "subject": "Re: Intro call"}"#,
    r#"{"id": "3", "now": "2026-12-30T22:05:00+00:00", "tz": null, "assistant": "andrew@ingram.example",
        "sender": {"role": "guest", "address": "dana@northfield.example", "tz": null},
        "to": ["andrew@ingram.example"], "host": {"address": "priya@acme.example", "tz": "Asia/Kolkata"},
        "thread": {"state": "scheduled", "guests": ["dana@northfield.example"], "duration_min": 45,
            "meeting": {"start": "2027-01-04T08:00:00Z", "end": "2027-01-04T08:45:00Z"}},
        "subject": "Re: Intro call"}"#,
];

/// Reads a mail; the first octet chooses the scene and whether the text's first line is the subject.
///
/// # Panics
/// Where a reading has no act, evidence outside of the text, a slot that nobody offered, a place that nobody named; or
/// differs when asked twice.
pub fn check(octets: &[u8]) {
    let (choice, text) =
        octets.split_first().map_or((0, octets), |(first, rest)| (usize::from(*first), rest));
    let text = String::from_utf8_lossy(text);
    let Some(record) = SCENES.get(choice % SCENES.len()).and_then(|line| Record::parse(line).ok()) else {
        unreachable!("the scenes are records");
    };
    let Ok(conversation) = record.conversation() else { unreachable!("the scenes are conversations") };
    let with_subject = choice >= 128;
    let (subject, text) =
        if with_subject { text.split_once('\n').unwrap_or(("", &text)) } else { ("", &*text) };
    let forwarded = reading::forwarded_authors(subject, text);
    let mail = Mail {
        subject,
        text,
        to: &[],
        cc: &conversation.thread.as_ref().map(|t| t.guests.clone()).unwrap_or_default(),
        forwarded: &forwarded,
        answers: &[],
        sent: record.now,
        zone: None,
        language: None,
        automatic: choice % 16 == 15,
    };
    let reading = reading::read(&mail, &conversation);
    assert!(reading == reading::read(&mail, &conversation), "a mail has one reading");
    sound(&reading, text, subject, &conversation);
    for finding in reading::explain(&mail, &conversation) {
        assert!(text.get(finding.span).is_some(), "a finding cuts a character");
    }
}

fn sound(reading: &Reading, text: &str, subject: &str, conversation: &Conversation) {
    assert!(!reading.acts.is_empty(), "a reading without an act");
    for act in &reading.acts {
        assert!(text.get(act.evidence.clone()).is_some(), "evidence cuts a character");
        assert!((0.0..=1.0).contains(&act.confidence), "a confidence that is no share");
    }
    let offers = conversation.thread.as_ref().map(|t| t.offers.as_slice()).unwrap_or_default();
    for number in &reading.accepts {
        assert!(offers.iter().any(|o| o.number == *number), "an offer that nobody made is taken");
    }
    if !reading.accepts.is_empty() {
        assert!(
            reading.acts.iter().any(|a| a.kind == ActKind::Accept),
            "an offer is taken without accepting"
        );
    }
    if let Some(place) = &reading.details.place {
        assert!(
            text.contains(place.as_str()) || subject.contains(place.as_str()),
            "a place that nobody named"
        );
    }
    if let Some(phone) = &reading.details.phone {
        let number = phone.strip_prefix('+').unwrap_or_default();
        assert!(
            number.len() <= 15 && number.bytes().all(|b| b.is_ascii_digit()),
            "a phone that is not E.164"
        );
    }
}
