use super::*;

fn event(method: &str, lines: &[&str]) -> String {
    let mut text = format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:{method}\r\nBEGIN:VEVENT\r\n");
    for line in lines {
        text.push_str(line);
        text.push_str("\r\n");
    }
    text.push_str("END:VEVENT\r\nEND:VCALENDAR\r\n");
    text
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

#[test]
fn an_answer_of_a_calendar_is_read() {
    let text = event(
        "REPLY",
        &[
            "UID:m1@ingram.example",
            "SEQUENCE:2",
            "DTSTAMP:20260302T080000Z",
            "ORGANIZER:mailto:amy@ingram.example",
            "ATTENDEE;PARTSTAT=DECLINED;CN=\"Whitfield, Dana\":MAILTO:Dana@Northfield.example",
            "COMMENT:In the afternoon\\, rather",
            "DTSTART:20260310T090000Z",
            "DURATION:PT30M",
        ],
    );
    let itip = read(&text).unwrap();
    assert_eq!((itip.method, itip.uid.as_str(), itip.sequence), (ItipMethod::Reply, "m1@ingram.example", 2));
    assert_eq!(itip.stamp, Some(at("2026-03-02T08:00:00Z")));
    let dana = EmailAddress::parse("dana@northfield.example").unwrap();
    assert_eq!(itip.answer_of(&dana).unwrap().status, Status::Declined);
    assert_eq!(itip.comment.as_deref(), Some("In the afternoon, rather"));
    assert_eq!(itip.slot(), when::Interval::parse("2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z").ok());
}

#[test]
fn a_reply_without_an_organizer_is_read_as_well() {
    // outlook.com, 2025-07: REPLY without ORGANIZER (nextcloud/server#53948).
    let itip =
        read(&event("REPLY", &["UID:1", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:d%2Bx@y.example"])).unwrap();
    assert_eq!(itip.organizer, None);
    assert_eq!(itip.attendees[0].address.to_string(), "d+x@y.example");
    assert_eq!(itip.attendees[0].status, Status::Accepted);
}

#[test]
fn a_counter_in_a_windows_zone_has_an_instant() {
    let text = event(
        "COUNTER",
        &[
            "UID:1",
            "DTSTART;TZID=W. Europe Standard Time:20260310T100000",
            "DTEND;TZID=\"W. Europe Standard Time\":20260310T103000",
        ],
    );
    let slot = read(&text).unwrap().slot();
    assert_eq!(slot, when::Interval::parse("2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z").ok());
}

#[test]
fn the_four_kinds_of_time_stay_apart() {
    let start = |line: &str| read(&event("REQUEST", &["UID:1", line])).unwrap().start;
    assert_eq!(start("DTSTART;VALUE=DATE:20260310"), Some(Moment::Date(jiff::civil::date(2026, 3, 10))));
    let ten = jiff::civil::date(2026, 3, 10).at(10, 0, 0, 0);
    assert_eq!(start("DTSTART:20260310T100000"), Some(Moment::Floating(ten)));
    assert_eq!(start("DTSTART;TZID=Customized Time Zone:20260310T100000"), Some(Moment::Unzoned(ten)));
    let instant = start("DTSTART:20260310T100000Z").unwrap();
    assert_eq!(instant, Moment::Instant { at: at("2026-03-10T10:00:00Z"), zone: None });
    assert_eq!(start("DTSTART:20260231T100000Z"), None);
}

#[test]
fn a_day_long_duration_follows_the_wall_clock_and_hours_do_not() {
    let end = |duration: &str| {
        let lines = ["UID:1", "DTSTART;TZID=Europe/Berlin:20260328T120000", duration];
        read(&event("REQUEST", &lines)).unwrap().end.and_then(|end| end.instant())
    };
    assert_eq!(end("DURATION:P1D"), Some(at("2026-03-29T10:00:00Z")));
    assert_eq!(end("DURATION:PT24H"), Some(at("2026-03-29T11:00:00Z")));
    assert_eq!(end("DURATION:P4000W"), None);
    assert_eq!(end("DURATION:-PT1H"), None);
}

#[test]
fn a_label_is_resolved_by_what_stands_beside_it() {
    let text = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VTIMEZONE\r\nTZID:Office\r\nX-LIC-LOCATION:Asia/Tokyo\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Office:20260310T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let itip = read(text).unwrap();
    assert_eq!(itip.start.unwrap().instant(), Some(at("2026-03-10T01:00:00Z")));
}

#[test]
fn the_series_comes_before_its_occurrence() {
    let text = "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID:20260310T090000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:1\nSEQUENCE:7\nEND:VEVENT\nEND:VCALENDAR\n";
    let itip = read(text).unwrap();
    assert_eq!((itip.sequence, itip.recurrence_id), (7, None));
    let alone = read(&event("CANCEL", &["UID:1", "RECURRENCE-ID:20260310T090000Z"])).unwrap();
    assert_eq!(alone.recurrence_id.unwrap().instant(), Some(at("2026-03-10T09:00:00Z")));
}

#[test]
fn what_is_no_event_says_so() {
    assert_eq!(read(""), Err(IcalError::NoEvent));
    assert_eq!(read("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"), Err(IcalError::NoEvent));
    assert_eq!(read(&event("REPLY", &["SUMMARY:x"])), Err(IcalError::BadUid));
    assert_eq!(read(&"x".repeat(limits::OBJECT_LEN_OCTETS_MAX + 1)), Err(IcalError::TooLong));
}

#[test]
fn odd_numbers_are_tamed() {
    let sequence = |value: &str| read(&event("CANCEL", &["UID:1", value])).unwrap().sequence;
    assert_eq!(sequence("SEQUENCE:-4"), 0);
    assert_eq!(sequence("SEQUENCE:99999999999"), u32::MAX);
    assert_eq!(sequence("SEQUENCE:many"), 0);
}

proptest::proptest! {
    #[test]
    fn nothing_makes_the_reader_fail_but_by_saying_so(
        lines in proptest::collection::vec("(BEGIN|END|UID|DTSTART|DURATION|RRULE|ATTENDEE|X)[;:=,\"]?[ -~é\u{2028}]{0,30}", 0..12),
    ) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let _ = read(&event("REPLY", &lines));
        let _ = read(&lines.join("\n"));
    }
}

#[test]
fn a_debug_print_hides_what_people_typed() {
    let lines = ["UID:1", "COMMENT:my daughter is ill", "ATTENDEE:mailto:dana@northfield.example"];
    let shown = format!("{:?}", read(&event("REPLY", &lines)).unwrap());
    assert!(!shown.contains("daughter") && !shown.contains("dana"), "{shown}");
}
