//! Conversations written down, one line a turn:
//!
//! | mark | meaning |
//! |---|---|
//! | `C:` | the client sends this line and CRLF |
//! | `R:` | the client sends these octets, `\r` and `\n` spelled out, and nothing else |
//! | `S:` | the server says this line |
//! | `E:` | the session asks this |
//! | `A:` | the caller answers this |
//! | `T:` | the clock shows this many seconds |
//! | `D:` | the caller drains |
//! | `X:` | the session closes |

use crate::{Admission, Config, Delivery, Event, Output, ReturnPath, Session};
use std::time::Duration;

/// Plays a conversation and compares it line by line.
pub(super) fn check(config: Config, transcript: &str) {
    let written: Vec<&str> = transcript.lines().map(str::trim).filter(|l| !l.is_empty()).collect();
    let mut player = Player::new(config);
    for line in &written {
        player.play(line);
    }
    let written = written.join("\n");
    let played = player.played.join("\n");
    assert!(written == played, "written:\n{written}\n\nplayed:\n{played}");
}

/// One session with everything it said and asked so far.
pub(super) struct Player {
    pub(super) session: Session,
    pub(super) now: Duration,
    pub(super) played: Vec<String>,
}

impl Player {
    pub(super) fn new(config: Config) -> Self {
        let mut player =
            Self { session: Session::new(config, Duration::ZERO), now: Duration::ZERO, played: Vec::new() };
        player.draw();
        player
    }

    /// Sends octets as one chunk.
    pub(super) fn send(&mut self, octets: &[u8]) {
        self.session.receive(octets, self.now);
        self.draw();
    }

    fn play(&mut self, line: &str) {
        let (mark, text) = line.split_once(':').unwrap_or((line, ""));
        let text = text.trim_start();
        if matches!(mark, "S" | "E" | "X") {
            return;
        }
        self.played.push(line.to_owned());
        match mark {
            "C" => self.session.receive(format!("{text}\r\n").as_bytes(), self.now),
            "R" => self.session.receive(unescape(text).as_bytes(), self.now),
            "A" => self.answer(text),
            "T" => {
                self.now = Duration::from_secs(text.parse().unwrap());
                self.session.handle_timeout(self.now);
            }
            "D" => self.session.drain(),
            _ => panic!("no such mark: {line}"),
        }
        self.draw();
    }

    fn answer(&mut self, text: &str) {
        let (session, now) = (&mut self.session, self.now);
        match text {
            "welcome" => session.answer_recipient(Admission::Welcome, now).unwrap(),
            "unknown" => session.answer_recipient(Admission::Unknown, now).unwrap(),
            "not now" => session.answer_recipient(Admission::TryLater, now).unwrap(),
            "tls" => session.tls_started(now).unwrap(),
            deliveries => {
                let each: Vec<Delivery> = deliveries
                    .split(", ")
                    .map(|d| match d {
                        "kept" => Delivery::Kept,
                        "later" => Delivery::TryLater,
                        "odd" => Delivery::Refused { reason: "too odd" },
                        other => panic!("no such delivery: {other}"),
                    })
                    .collect();
                session.answer_message(&each, now).unwrap();
            }
        }
    }

    fn draw(&mut self) {
        loop {
            match self.session.poll() {
                Output::Send(octets) => {
                    let text = String::from_utf8(octets).unwrap();
                    assert!(text.ends_with("\r\n"), "{text:?}");
                    self.played.extend(text.trim_end().split("\r\n").map(|l| format!("S: {l}")));
                }
                Output::Event(event) => self.played.push(format!("E: {}", shown(&event))),
                Output::Idle { .. } => return,
                Output::Close => {
                    if self.played.last().is_none_or(|l| l != "X:") {
                        self.played.push("X:".to_owned());
                    }
                    return;
                }
            }
        }
    }
}

pub(super) fn shown(event: &Event) -> String {
    match event {
        Event::Recipient(address) => format!("rcpt {address}"),
        Event::StartTls => "starttls".to_owned(),
        Event::Message { envelope, bytes } => {
            let from = match &envelope.from {
                ReturnPath::Null => "<>".to_owned(),
                ReturnPath::Address(address) => address.to_string(),
                ReturnPath::Unusual => "<?>".to_owned(),
            };
            let to: Vec<String> = envelope.recipients.iter().map(ToString::to_string).collect();
            let mut marks = String::new();
            if envelope.utf8 {
                marks.push_str(" utf8");
            }
            if envelope.tls {
                marks.push_str(" tls");
            }
            let text = if bytes.is_empty() { "nothing".to_owned() } else { bytes.escape_ascii().to_string() };
            format!("mail {}: {from} to {}{marks}: {text}", envelope.helo, to.join(", "))
        }
    }
}

fn unescape(text: &str) -> String {
    text.replace("\\r", "\r").replace("\\n", "\n")
}
