//! Conversations with a server session.

use smtp::{Admission, Config, Delivery, Event, Output, Protocol, Session, Tls, limits};
use std::time::Duration;

const SIZE_OCTETS_MAX: usize = 3_000;
const RECIPIENTS_MAX: usize = 5;

/// Leads a conversation. The first octet chooses protocol and encryption; then each octet below 32 is an act (time
/// passes, the server drains, memory gets short), the rest up to the next such octet is what the peer sends at once.
/// CR and LF are no acts.
///
/// # Panics
/// Where a session says something that is no reply, hands over a message that is not clean or was not addressed to
/// whom was welcomed, goes on after its end, or asks without end.
pub fn check(octets: &[u8]) {
    let (first, script) = octets.split_first().map_or((0, octets), |(first, rest)| (*first, rest));
    let told = transcript(first, script);
    assert!(told == transcript(first, script), "a conversation has one course");
}

fn transcript(choice: u8, script: &[u8]) -> Vec<Output> {
    let Some(mut talk) = Talk::begin(choice) else { unreachable!("the name is a domain") };
    talk.draw();
    for piece in script.split_inclusive(|b| is_act(*b)) {
        let (said, act) = match piece.split_last() {
            Some((last, said)) if is_act(*last) => (said, Some(*last)),
            Some(_) | None => (piece, None),
        };
        talk.session.receive(said, talk.now);
        talk.draw();
        if let Some(act) = act {
            talk.act(act);
            talk.draw();
        }
    }
    talk.told
}

fn is_act(octet: u8) -> bool {
    octet < 32 && octet != b'\r' && octet != b'\n'
}

struct Talk {
    session: Session,
    now: Duration,
    welcomed: Vec<addr::EmailAddress>,
    told: Vec<Output>,
    answered: usize,
}

impl Talk {
    fn begin(choice: u8) -> Option<Self> {
        let protocol = if choice & 1 == 0 { Protocol::Smtp } else { Protocol::Lmtp };
        let tls = match choice >> 1 & 3 {
            0 => Tls::Unavailable,
            1 => Tls::Offered,
            2 => Tls::Required,
            _ => Tls::Active,
        };
        let config = Config::new(protocol, addr::Domain::parse("mx.example").ok()?);
        let config =
            Config { size_octets_max: SIZE_OCTETS_MAX, recipients_max: RECIPIENTS_MAX, tls, ..config };
        let session = Session::new(config, Duration::ZERO);
        let mut talk =
            Self { session, now: Duration::ZERO, welcomed: Vec::new(), told: Vec::new(), answered: 0 };
        if choice & 8 == 0 {
            talk.now = limits::GREETING_DELAY;
            talk.session.handle_timeout(talk.now);
        }
        Some(talk)
    }

    fn act(&mut self, act: u8) {
        match act {
            0..8 => self.now += Duration::from_secs(1 << act),
            8 | 9 => self.now += limits::COMMAND_TIME_MAX,
            11 | 12 => self.session.shed(),
            14 => self.session.drain(),
            15 => self.session.set_patience(smtp::Patience::usual(Protocol::Smtp).overloaded()),
            // Answers that were not asked for change nothing.
            16 => assert!(self.session.answer_recipient(Admission::Welcome, self.now).is_err(), "not asked"),
            17 => assert!(self.session.answer_message(&[Delivery::Kept], self.now).is_err(), "not asked"),
            18 => assert!(self.session.tls_started(self.now).is_err(), "not asked"),
            _ => {}
        }
        self.session.handle_timeout(self.now);
    }

    /// Draws until the session rests, and answers what it asks.
    fn draw(&mut self) {
        const OUTPUTS_MAX: usize = 100_000;
        for _ in 0..OUTPUTS_MAX {
            let output = self.session.poll();
            assert!(
                self.session.held_octets() <= SIZE_OCTETS_MAX + 2,
                "more is held than a message may have"
            );
            match &output {
                Output::Idle { .. } => return,
                Output::Close => {
                    assert!(self.session.is_closed(), "closes and is not closed");
                    return;
                }
                Output::Send(octets) => self.reply(octets),
                Output::Event(event) => self.answer(&event.clone()),
            }
            self.told.push(output);
        }
        unreachable!("a session never rests");
    }

    fn reply(&self, octets: &[u8]) {
        let text = std::str::from_utf8(octets).unwrap_or_default();
        assert!(text.ends_with("\r\n") && text.is_ascii(), "a reply that is no line of ASCII");
        for line in text.trim_end_matches("\r\n").split("\r\n") {
            assert!(line.len() + 2 <= limits::REPLY_LINE_LEN_OCTETS_MAX, "a reply line too long");
            let code = line.get(..3).unwrap_or_default();
            assert!(code.len() == 3 && code.bytes().all(|b| b.is_ascii_digit()), "a reply without a code");
            assert!(!line.contains(['\r', '\n']), "a reply that is cut");
        }
    }

    fn answer(&mut self, event: &Event) {
        self.answered += 1;
        let taken = match event {
            Event::Recipient(address) => {
                let answer = match self.answered % 5 {
                    0 => Admission::Unknown,
                    4 => Admission::TryLater,
                    _ => Admission::Welcome,
                };
                if answer == Admission::Welcome {
                    self.welcomed.push(address.clone());
                }
                self.session.answer_recipient(answer, self.now)
            }
            Event::Message { envelope, bytes } => {
                assert!(bytes.len() <= SIZE_OCTETS_MAX, "a message that is too big");
                assert!(is_clean(bytes), "a message with a bare CR or LF, or without a last line end");
                assert!(
                    (1..=RECIPIENTS_MAX).contains(&envelope.recipients.len()),
                    "recipients beyond the limit"
                );
                let welcome = envelope.recipients.iter().all(|r| self.welcomed.contains(r));
                assert!(welcome, "a recipient who was not welcomed");
                let deliveries =
                    [Delivery::Kept, Delivery::TryLater, Delivery::Refused { reason: "not today" }];
                let from = self.answered % deliveries.len();
                self.session.answer_message(deliveries.get(from..).unwrap_or_default(), self.now)
            }
            Event::StartTls => self.session.tls_started(self.now),
        };
        assert!(taken.is_ok(), "an answer that was asked for is not taken");
    }
}

/// Lines that end with CRLF, and no other CR or LF.
fn is_clean(bytes: &[u8]) -> bool {
    let pairs = bytes.windows(2).filter(|w| w == b"\r\n").count();
    let single = |octet: u8| bytes.iter().filter(|b| **b == octet).count();
    pairs == single(b'\r') && pairs == single(b'\n') && (bytes.is_empty() || bytes.ends_with(b"\r\n"))
}
