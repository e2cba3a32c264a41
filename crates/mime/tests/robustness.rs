//! Hostile and broken mails: never a panic, never a wait, and a name for what was wrong.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may")]

use mime::{Oddity, Unreadable, new_text, new_text_of_html, parse, whole_text};
use proptest::prelude::*;
use std::time::{Duration, Instant};

/// Far above what any of this takes when it is linear, also on a busy machine; below what it takes when it is not. How
/// the work of new text grows is counted without a clock, in `newtext::linear`.
const PATIENCE: Duration = Duration::from_secs(30);

fn quickly<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = work();
    let took = start.elapsed();
    assert!(took < PATIENCE, "{name} took {took:?}");
    result
}

fn nested_messages(octets: usize) -> Vec<u8> {
    let level = b"Content-Type: message/rfc822\r\n\r\n";
    let mut mail = b"From: a@b.example\r\n".to_vec();
    while mail.len() < octets {
        mail.extend_from_slice(level);
    }
    mail
}

#[test]
fn mails_in_mails_in_mails_are_too_deep() {
    for octets in [704 * 1024, 2_800 * 1024] {
        let mail = nested_messages(octets);
        assert_eq!(quickly("nested messages", || parse(&mail)).err(), Some(Unreadable::TooDeep));
    }
}

#[test]
fn nested_multiparts_are_too_deep() {
    let mut mail = b"From: a@b.example\r\n".to_vec();
    for n in 0..20_000 {
        mail.extend_from_slice(
            format!("Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n").as_bytes(),
        );
    }
    assert_eq!(quickly("nested multiparts", || parse(&mail)).err(), Some(Unreadable::TooDeep));
}

#[test]
fn a_million_parts_are_too_many() {
    let mut mail = b"From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n".to_vec();
    mail.extend_from_slice(&b"--b\r\n\r\n".repeat(1_000_000));
    assert_eq!(quickly("a million parts", || parse(&mail)).err(), Some(Unreadable::TooManyParts));
}

#[test]
fn headers_have_their_limits() {
    let fields = |n: usize, field: &str| field.repeat(n) + "\r\nbody";
    let many = fields(100_000, "X: y\r\n");
    assert_eq!(quickly("many fields", || parse(many.as_bytes())).err(), Some(Unreadable::TooManyFields));
    let large = fields(200, &format!("X: {}\r\n", "y".repeat(900)));
    assert_eq!(parse(large.as_bytes()).err(), Some(Unreadable::HeaderTooLarge));
    let inner = format!(
        "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n{}\r\n--b--",
        "X: y\r\n".repeat(1_000_000)
    );
    assert!(quickly("many fields of a part", || parse(inner.as_bytes())).is_ok());
}

#[test]
fn size_and_lines_have_their_limits() {
    let line = format!("From: a@b.example\r\n\r\n{}", "x".repeat(65 * 1024));
    assert_eq!(parse(line.as_bytes()).err(), Some(Unreadable::LineTooLong));
    let large = format!("From: a@b.example\r\n\r\n{}", "x\r\n".repeat(4 * 1024 * 1024));
    assert_eq!(parse(large.as_bytes()).err(), Some(Unreadable::TooLarge));
    assert_eq!(parse(b"").err(), Some(Unreadable::NotAMail));
}

#[test]
fn html_bombs_are_only_long_documents() {
    let bombs = [
        "<div>".repeat(100_000),
        "<table><tr><td>".repeat(30_000),
        "<blockquote type=cite>".repeat(20_000),
        "<b><i><u>".repeat(50_000),
        "&amp;".repeat(100_000),
        "&".repeat(500_000),
        "<".repeat(500_000),
        "<a ".repeat(150_000),
        "<a href=\"".repeat(50_000),
        "<!--".repeat(120_000),
        "<style>".repeat(70_000),
        "</p>".repeat(120_000),
        format!("{}x{}", "<div>".repeat(40_000), "</div>".repeat(40_000)),
        format!("<p style=\"{}\">x", "a:b;".repeat(100_000)),
        format!("<p {}>x", "a=b ".repeat(100_000)),
        "<p class='x_x_x_gmail_quote'>".repeat(15_000),
    ];
    for bomb in bombs {
        let shown: String = bomb.chars().take(20).collect();
        let _ = quickly(&shown, || new_text_of_html(&bomb));
        let mail =
            format!("From: a@b.example\r\nContent-Type: text/html\r\n\r\n{}", bomb.replace('>', ">\r\n"));
        let _ = quickly(&shown, || parse(mail.as_bytes()));
    }
}

#[test]
fn broken_characters_are_lost_by_name() {
    let garbage =
        b"From: a@b.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\ncaf\xe9 \xff\xfe ok\r\n";
    let mail = parse(garbage).unwrap();
    assert!(mail.oddities.contains(&Oddity::UndecodableText));
    assert!(mail.new_text.text.ends_with("ok"));
    let unknown = b"From: a@b.example\r\nContent-Type: text/plain; charset=klingon\r\n\r\nok\r\n";
    assert!(parse(unknown).unwrap().oddities.contains(&Oddity::UndecodableText));
    let nul = b"From: a@b.example\r\n\r\na\0b\r\n";
    let mail = parse(nul).unwrap();
    assert!(mail.oddities.contains(&Oddity::ControlCharacters));
    assert_eq!(mail.new_text.text, "ab");
}

#[test]
fn raw_octets_in_a_header_are_read_as_windows_1252() {
    let mail = parse(b"From: J\xf6rg <j@b.example>\r\nSubject: Gespr\xe4ch\r\n\r\nx").unwrap();
    assert_eq!(mail.subject, "Gespräch");
    assert_eq!(mail.from.unwrap().called(), "Jörg");
    assert!(mail.oddities.contains(&Oddity::RawOctetsInHeader));
}

const FIXTURES: &[&[u8]] = &[
    b"From: Dana <dana@northfield.example>\r\nTo: amy@ingram.example\r\nSubject: =?utf-8?Q?Gespr=C3=A4ch?=\r\nDate: Tue, 10 Mar 2026 09:15:00 +0100\r\nMessage-ID: <a@b>\r\nReferences: <c@d> <e@f>\r\n\r\nFriday.\r\n\r\nOn Tue, 10 Mar 2026 at 09:15, Amy <amy@ingram.example> wrote:\r\n> Friday?\r\n",
    b"From: a@b.example\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p style=3D\"x\">Hi</p><blockquote type=3Dcite>old &amp; cold</blockquote>\r\n--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--\r\n",
    b"From: MAILER-DAEMON@mx.example\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n",
];

fn mutated(fixture: &[u8], edits: &[(usize, u8, u8)]) -> Vec<u8> {
    let mut mail = fixture.to_vec();
    for (place, kind, value) in edits {
        let at = place % (mail.len() + 1);
        match kind % 4 {
            0 => mail.insert(at, *value),
            1 if at < mail.len() => mail[at] = *value,
            2 if at < mail.len() => drop(mail.remove(at)),
            3 => {
                let end = (at + usize::from(*value)).min(mail.len());
                let piece = mail[at..end].to_vec();
                mail.splice(at..at, piece);
            }
            _ => {}
        }
    }
    mail
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_damaged_mail_is_read_or_refused(
        which in 0..FIXTURES.len(), edits in prop::collection::vec((any::<usize>(), any::<u8>(), any::<u8>()), 0..12),
    ) {
        let mail = mutated(FIXTURES[which], &edits);
        let first = parse(&mail);
        let again = parse(&mail);
        prop_assert_eq!(first.is_ok(), again.is_ok());
        if let (Ok(first), Ok(again)) = (first, again) {
            prop_assert_eq!(first.new_text.text, again.new_text.text);
            prop_assert_eq!(first.oddities, again.oddities);
        }
        let _ = whole_text(&mail);
    }

    #[test]
    fn any_octets_are_read_or_refused(octets in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = parse(&octets);
    }

    #[test]
    fn any_text_has_a_new_text_that_is_made_of_its_lines(text in "(?s)([>|:\\- \n]|[A-Za-z0-9@<.,]{1,9}|On |From: |wrote:|Sent: |To: |Subject: |Dana\n){0,80}") {
        let new = new_text(&text);
        let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
        for line in new.text.lines().skip(1).filter(|l| !l.is_empty()) {
            prop_assert!(lines.iter().any(|l| l.starts_with(line)), "{line:?}");
        }
    }

    #[test]
    fn any_html_has_a_text(text in "(?s)(<|>|</|&|;|\"|=|div|p|br|blockquote| type=cite| class=gmail_quote|[a-z ]{1,5}|\n){0,80}") {
        let _ = new_text_of_html(&text);
    }
}
