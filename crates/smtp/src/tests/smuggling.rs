//! SMTP smuggling, and that it makes no difference how the network cuts the octets.

use super::config;
use super::transcript::shown;
use crate::Protocol::{Lmtp, Smtp};
use crate::data::{DotReader, Shape};
use crate::{Admission, Config, Delivery, Event, Output, Protocol, Session, limits};
use proptest::prelude::*;
use std::time::Duration;

/// What stood in for the CRLF before and behind the dot in the attacks of 2023 and since.
const BEFORE: [&str; 5] = ["\n", "\r", "\n\r", "\r\r", "\r\n"];
const BEHIND: [&str; 5] = ["\n", "\r", "\n\r", "\r\r\n", "\r\n"];

fn false_ends() -> Vec<String> {
    BEFORE
        .iter()
        .flat_map(|before| BEHIND.map(|behind| format!("{before}.{behind}")))
        .filter(|end| end != "\r\n.\r\n")
        .collect()
}

/// Draws everything, welcomes everybody, keeps everything; returns what was said and asked.
fn draw(session: &mut Session, now: Duration, seen: &mut Vec<String>) {
    loop {
        match session.poll() {
            Output::Send(octets) => {
                assert!(octets.ends_with(b"\r\n"));
                for line in octets.strip_suffix(b"\r\n").unwrap().split(|b| *b == b'\n') {
                    let line = line.strip_suffix(b"\r").unwrap_or(line);
                    assert!(line.len() + 2 <= limits::REPLY_LINE_LEN_OCTETS_MAX);
                    assert!(line.iter().all(|b| (0x20..0x7f).contains(b)), "{line:?}");
                    assert!(line[..3].iter().all(u8::is_ascii_digit), "{line:?}");
                    seen.push(String::from_utf8(line.to_vec()).unwrap());
                }
            }
            Output::Event(event) => {
                seen.push(shown(&event));
                match event {
                    Event::Recipient(_) => session.answer_recipient(Admission::Welcome, now).unwrap(),
                    Event::Message { envelope, .. } => {
                        let kept = vec![Delivery::Kept; envelope.recipients.len()];
                        session.answer_message(&kept, now).unwrap();
                    }
                    Event::StartTls => session.tls_started(now).unwrap(),
                }
            }
            Output::Idle { .. } | Output::Close => return,
        }
    }
}

/// What happens when `octets` follow the 354, cut at the given places.
fn after_data(protocol: Protocol, octets: &[u8], cuts: &[usize]) -> Vec<String> {
    let (mut session, mut seen) = (Session::new(config(protocol), Duration::ZERO), Vec::new());
    let hello: &[u8] = if protocol == Smtp { b"EHLO a\r\n" } else { b"LHLO a\r\n" };
    let envelope = b"MAIL FROM:<a@b.example>\r\nRCPT TO:<amy@mx.example>\r\nDATA\r\n";
    for octets in [hello, envelope] {
        session.receive(octets, Duration::ZERO);
        draw(&mut session, Duration::ZERO, &mut seen);
    }
    seen.clear();
    feed(&mut session, octets, cuts, &mut seen);
    seen
}

fn feed(session: &mut Session, octets: &[u8], cuts: &[usize], seen: &mut Vec<String>) {
    let mut cuts: Vec<usize> = cuts.iter().map(|c| c % (octets.len() + 1)).collect();
    cuts.extend([0, octets.len()]);
    cuts.sort_unstable();
    for pair in cuts.windows(2) {
        session.receive(&octets[pair[0]..pair[1]], Duration::ZERO);
        draw(session, Duration::ZERO, seen);
    }
}

#[test]
fn none_of_24_false_ends_ends_a_message_however_the_octets_are_cut() {
    let ends = false_ends();
    assert_eq!(ends.len(), 24);
    for protocol in [Smtp, Lmtp] {
        for end in &ends {
            let octets = format!(
                "Subject: outer\r\n\r\nhello{end}MAIL FROM:<evil@b.example>\r\nRCPT TO:<amy@mx.example>\r\nDATA\r\n\
                 Subject: smuggled\r\n\r\nboo\r\n.\r\nQUIT\r\n"
            );
            let every: Vec<usize> = (0..octets.len()).collect();
            let mut cuttings = vec![vec![], every];
            cuttings.extend((0..octets.len()).map(|at| vec![at]));
            for cuts in cuttings {
                let seen = after_data(protocol, octets.as_bytes(), &cuts);
                assert_eq!(seen.len(), 2, "{end:?} {cuts:?} {seen:?}");
                assert!(seen[0].starts_with("554 5.5.2 bare"), "{end:?} {seen:?}");
                assert!(seen[1].starts_with("221 "), "{end:?} {seen:?}");
            }
        }
    }
}

#[test]
fn the_true_end_behind_a_bare_one_still_ends_and_still_refuses() {
    for message in ["x\r\r\n.\r\n", "x\n\r\n.\r\n", "\n.\n\r\n.\r\n", ".\r\r\n.\r\n"] {
        let seen = after_data(Smtp, format!("{message}NOOP\r\n").as_bytes(), &[]);
        assert_eq!(seen.len(), 2, "{message:?} {seen:?}");
        assert!(seen[0].starts_with("554 5.5.2 bare"), "{message:?} {seen:?}");
        assert_eq!(seen[1], "250 2.0.0 ok");
    }
}

/// A sender that turns `CR . CR` into a true end hands us the attack ready made; but the commands that follow come
/// without waiting for our replies.
#[test]
fn a_mail_smuggled_through_a_true_end_gives_itself_away_by_not_waiting() {
    let seen = after_data(
        Smtp,
        b"x\r\n.\r\nMAIL FROM:<evil@b.example>\r\nRCPT TO:<amy@mx.example>\r\nDATA\r\nboo\r\n.\r\n",
        &[],
    );
    assert_eq!(seen.iter().filter(|s| s.starts_with("mail ")).count(), 1);
    assert!(seen.last().unwrap().starts_with("503 5.5.1 wait"), "{seen:?}");
}

/// The plain reading of RFC 5321 §4.5.2, without any state: find CRLF.CRLF, then look at the lines before it.
fn plainly(octets: &[u8]) -> Option<(Shape, Vec<u8>, usize)> {
    let framed = [b"\r\n".as_slice(), octets].concat();
    let end = framed.windows(5).position(|w| w == b"\r\n.\r\n")?;
    let text = String::from_utf8(framed[..end + 2].to_vec()).unwrap();
    let body = text.strip_prefix("\r\n").unwrap_or("");
    if body.replace("\r\n", "").contains(['\r', '\n']) {
        return Some((Shape::Bare, Vec::new(), end + 3));
    }
    let lines: Vec<&str> = body.split("\r\n").map(|line| line.strip_prefix('.').unwrap_or(line)).collect();
    Some((Shape::Sound, lines.join("\r\n").into_bytes(), end + 3))
}

/// Fragments of sessions, right and wrong.
fn fragment() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "EHLO a\r\n",
        "LHLO a\r\n",
        "HELO a\r\n",
        "MAIL FROM:<>\r\n",
        "MAIL FROM:<a@b.example> SIZE=9 SMTPUTF8\r\n",
        "RCPT TO:<amy@mx.example>\r\n",
        "RCPT TO:<\"a>b\"@mx.example>\r\n",
        "DATA\r\n",
        "STARTTLS\r\n",
        "RSET\r\n",
        "NOOP\r\n",
        "QUIT\r\n",
        "\r\n.\r\n",
        ".\r\n",
        "..\r\n",
        "x",
        "\r",
        "\n",
        "\r\n",
        ".",
        "MAIL FROM:<",
        "\u{e9}",
    ]);
    prop_oneof![
        8 => known.prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..50),
        1 => (0..2000usize).prop_map(|len| vec![b'y'; len]),
    ]
}

proptest! {
    #[test]
    fn the_dot_reader_reads_what_the_plain_reading_reads(octets in "[.\r\na]{0,24}(\r\n\\.\r\n)?[.\r\na]{0,4}") {
        let mut reader = DotReader::new(1000);
        let taken = reader.read(octets.as_bytes());
        let read = reader.is_ended().then(|| { let (shape, bytes) = reader.finish(); (shape, bytes, taken) });
        prop_assert_eq!(read, plainly(octets.as_bytes()));
    }

    #[test]
    fn how_the_network_cuts_a_message_changes_nothing(
        octets in "[.\r\na]{0,40}\r\n\\.\r\n(NOOP\r\n){0,2}",
        cuts in prop::collection::vec(any::<usize>(), 0..12),
    ) {
        prop_assert_eq!(after_data(Smtp, octets.as_bytes(), &cuts), after_data(Smtp, octets.as_bytes(), &[]));
    }

    #[test]
    fn how_the_network_cuts_a_session_changes_nothing(
        cuts in prop::collection::vec(any::<usize>(), 0..12),
        long in 0..1000usize,
    ) {
        let groups = [
            "LHLO a\r\n".to_owned(),
            format!("NOOP {}\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<\"a>b\"@mx.example>\r\nRCPT TO:<x>\r\nDATA\r\n",
                "x".repeat(long)),
            "..a\r\n\r\n.\r\nMAIL FROM:<>\r\nRCPT TO:<amy@mx.example>\r\nDATA\r\n".to_owned(),
            ".\r\nQUIT\r\n".to_owned(),
        ];
        let run = |cuts: &[usize]| {
            let (mut session, mut seen) = (Session::new(config(Lmtp), Duration::ZERO), Vec::new());
            for group in &groups {
                feed(&mut session, group.as_bytes(), cuts, &mut seen);
            }
            seen
        };
        prop_assert_eq!(run(&cuts), run(&[]));
    }

    #[test]
    fn whatever_is_sent_the_session_answers_in_whole_short_lines(
        lmtp in any::<bool>(),
        chunks in prop::collection::vec(fragment(), 0..60),
    ) {
        let protocol = if lmtp { Lmtp } else { Smtp };
        let config = Config { size_octets_max: 3000, tls: crate::Tls::Offered, ..config(protocol) };
        let (mut session, mut seen) = (Session::new(config, Duration::ZERO), Vec::new());
        draw(&mut session, Duration::ZERO, &mut seen);
        for chunk in chunks {
            session.receive(&chunk, Duration::ZERO);
            draw(&mut session, Duration::ZERO, &mut seen);
            prop_assert!(session.held_octets() <= 3000);
        }
        for message in seen.iter().filter(|s| s.starts_with("mail ")) {
            let bytes = message.rsplit_once(": ").map_or("", |(_, bytes)| bytes);
            prop_assert!(!bytes.replace("\\r\\n", "").contains("\\n"), "{}", message);
        }
    }
}
