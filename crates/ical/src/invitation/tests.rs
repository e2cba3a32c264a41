use super::*;
use crate::{ItipMethod, read};
use addr::EmailAddress;
use proptest::prelude::*;

fn mailbox(name: &str, address: &str) -> Mailbox {
    Mailbox::new(Some(name), EmailAddress::parse(address).unwrap())
}

fn invitation() -> Invitation {
    let dana = mailbox("Dana Whitfield", "dana@northfield.example");
    Invitation {
        method: Method::Request,
        uid: Uid::parse("m1@ingram.example").unwrap(),
        sequence: 1,
        stamp: "2026-03-02T08:00:00Z".parse().unwrap(),
        slot: Interval::parse("2026-03-31T08:00:00Z", "2026-03-31T08:30:00Z").unwrap(),
        zone: Zone::parse("Europe/Berlin").unwrap(),
        summary: "Priya Raman / Dana Whitfield: planting plan".to_owned(),
        description: Some("Line one\nLine two; with, marks".to_owned()),
        location: None,
        url: Some("https://meet.example/priya".to_owned()),
        organizer: mailbox("Amy Ingram", "amy@ingram.example"),
        attendees: vec![Attendee {
            mailbox: dana,
            role: Role::Required,
            status: Status::NeedsAction,
            rsvp: true,
        }],
    }
}

fn unfolded(object: &str) -> String {
    object.replace("\r\n ", "")
}

#[test]
fn a_request_has_what_every_calendar_needs() {
    let object = unfolded(&write(&invitation()));
    for line in [
        "METHOD:REQUEST",
        "UID:m1@ingram.example",
        "SEQUENCE:1",
        "DTSTAMP:20260302T080000Z",
        "BEGIN:VTIMEZONE",
        "DTSTART;TZID=Europe/Berlin:20260331T100000",
        "DTEND;TZID=Europe/Berlin:20260331T103000",
        "DESCRIPTION:Line one\\nLine two\\; with\\, marks",
        "URL:https://meet.example/priya",
        "ORGANIZER;CN=\"Amy Ingram\":mailto:amy@ingram.example",
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=\"Dana Whitfield\":mailto:dana@northfield.example",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
    ] {
        assert!(object.contains(&format!("\r\n{line}\r\n")), "{line}\n{object}");
    }
}

#[test]
fn a_cancellation_speaks_utc() {
    let object = write(&Invitation { method: Method::Cancel, sequence: 2, ..invitation() });
    assert!(object.contains("\r\nDTSTART:20260331T080000Z\r\n"), "{object}");
    assert!(
        object.contains("\r\nMETHOD:CANCEL\r\n") && object.contains("\r\nSTATUS:CANCELLED\r\n"),
        "{object}"
    );
    assert!(!object.contains("VTIMEZONE"), "{object}");
}

#[test]
fn a_meeting_agreed_in_utc_needs_no_zone() {
    let object = write(&Invitation { zone: Zone::utc(), ..invitation() });
    assert!(object.contains("\r\nDTSTART:20260331T080000Z\r\n") && !object.contains("VTIMEZONE"), "{object}");
}

#[test]
fn the_second_of_two_equal_hours_is_written_in_utc() {
    let slot = Interval::parse("2026-10-25T01:30:00Z", "2026-10-25T02:00:00Z").unwrap();
    let object = write(&Invitation { slot, ..invitation() });
    assert!(object.contains("\r\nDTSTART:20261025T013000Z\r\n"), "{object}");
    assert_eq!(read(&object).unwrap().slot(), Some(slot));
}

/// The names of all lines, so that an injected one shows.
fn shape(object: &str) -> Vec<String> {
    let names = unfolded(object);
    names.split("\r\n").map(|line| line.split([':', ';']).next().unwrap().to_owned()).collect()
}

proptest! {
    #[test]
    fn no_text_adds_a_line_and_the_reader_gets_it_back(
        summary in "\\PC{0,80}|[\\x00-\\x7f]{0,80}|\\r\\nATTENDEE:mailto:x@y.example",
        description in "(\\PC|[\\x00-\\x1f]|\u{2028}|\u{85}){0,200}",
        name in "(\\PC|[\\x00-\\x1f\"^:;,]){0,40}",
        start in 0i64..4_000_000_000,
    ) {
        let mut sent = invitation();
        let plain = shape(&write(&sent));
        sent.summary.clone_from(&summary);
        sent.location = None;
        sent.description = Some(description.clone());
        sent.attendees[0].mailbox = mailbox(&name, "dana@northfield.example");
        let object = write(&sent);
        prop_assert_eq!(shape(&object), plain);

        let itip = read(&object).unwrap();
        prop_assert_eq!(itip.method, ItipMethod::Request);
        prop_assert_eq!(&itip.uid, &sent.uid);
        prop_assert_eq!(itip.slot(), Some(sent.slot));
        prop_assert_eq!(itip.attendees.len(), 1);
        prop_assert_eq!(&itip.attendees[0].address, sent.attendees[0].mailbox.address());

        sent.slot = Interval::starting(Timestamp::from_second(start / 60 * 60).unwrap(), 45).unwrap();
        for zone in ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"] {
            sent.zone = Zone::parse(zone).unwrap();
            let read_back = read(&write(&sent)).unwrap();
            prop_assert_eq!(read_back.slot(), Some(sent.slot));
        }
    }
}
