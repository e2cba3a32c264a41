//! What each command does to a session, and what the end of a message does.

use super::{Hello, Phase, Question, Session};
use crate::command::{Command, Mail};
use crate::data::{DotReader, Shape};
use crate::reply;
use crate::{Envelope, Event, Output, Protocol, Tls};
use addr::EmailAddress;
use std::time::Duration;

impl Session {
    pub(super) fn obey(&mut self, command: Command) {
        match command {
            Command::Hello { extended, name } => self.hello(Hello { name, extended }),
            Command::Mail(mail) => self.mail(mail),
            Command::Rcpt { to, ascii } => self.rcpt(to, ascii),
            Command::Data => self.data(),
            Command::StartTls => self.start_tls(),
            Command::Reset => {
                self.transaction = None;
                self.say(reply::OK);
            }
            Command::Noop => self.say(reply::OK),
            Command::Verify => self.say(reply::WILL_NOT_VERIFY),
            Command::Help => self.say(reply::HELP),
            Command::Quit => self.hang_up(reply::BYE),
        }
    }

    fn hello(&mut self, hello: Hello) {
        if self.talked_on() {
            return;
        }
        let mut lines = vec![self.config.hostname.to_string()];
        if hello.extended {
            lines.extend(self.extensions());
        }
        self.send(|out| reply::write_lines(out, 250, &lines));
        // RFC 5321 §4.1.4: a second greeting is a reset.
        self.transaction = None;
        self.hello = Some(hello);
    }

    fn extensions(&self) -> Vec<String> {
        let mut extensions = vec![
            "PIPELINING".to_owned(),
            format!("SIZE {}", self.config.size_octets_max),
            "8BITMIME".to_owned(),
            "SMTPUTF8".to_owned(),
            "ENHANCEDSTATUSCODES".to_owned(),
            // RFC 9422: so that a sender splits before it is told to.
            format!("LIMITS RCPTMAX={}", self.config.recipients_max),
        ];
        if self.offers_tls() {
            extensions.push("STARTTLS".to_owned());
        }
        extensions
    }

    fn offers_tls(&self) -> bool {
        match self.config.tls {
            Tls::Offered | Tls::Required => !self.encrypted,
            Tls::Unavailable | Tls::Active => false,
        }
    }

    fn mail(&mut self, mail: Mail) {
        let Some(hello) = &self.hello else { return self.refuse(reply::HELLO_FIRST) };
        if self.config.tls == Tls::Required && !self.encrypted {
            return self.refuse(reply::TLS_FIRST);
        }
        if self.transaction.is_some() {
            return self.refuse(reply::NESTED_MAIL);
        }
        if mail.extended && !hello.extended {
            return self.refuse(reply::UNKNOWN_PARAMETER);
        }
        let size_octets_max = u64::try_from(self.config.size_octets_max).unwrap_or(u64::MAX);
        if mail.size_octets.is_some_and(|size| size > size_octets_max) {
            return self.refuse(reply::TOO_BIG);
        }
        self.transaction = Some(Envelope {
            helo: hello.name.clone(),
            from: mail.from,
            recipients: Vec::new(),
            utf8: mail.utf8,
            tls: self.encrypted,
        });
        self.say(reply::SENDER_OK);
    }

    fn rcpt(&mut self, to: EmailAddress, ascii: bool) {
        let Some(transaction) = &self.transaction else { return self.refuse(reply::MAIL_FIRST) };
        if !ascii && !transaction.utf8 {
            return self.refuse(reply::NEEDS_UTF8);
        }
        if transaction.recipients.len() >= self.config.recipients_max {
            // RFC 5321 §4.5.3.1.10: 452, so that the sender delivers to the rest later. Not the peer's error.
            return self.say(reply::TOO_MANY_RECIPIENTS);
        }
        self.outputs.push_back(Output::Event(Event::Recipient(to.clone())));
        self.phase = Phase::Asking(Question::Recipient(to));
    }

    fn data(&mut self) {
        match &self.transaction {
            None => return self.refuse(reply::MAIL_FIRST),
            Some(transaction) if transaction.recipients.is_empty() => {
                return self.refuse(reply::NO_RECIPIENTS);
            }
            Some(_) => {}
        }
        if self.talked_on() {
            return;
        }
        self.say(reply::GO_AHEAD);
        self.phase = Phase::Data(DotReader::new(self.config.size_octets_max));
    }

    fn start_tls(&mut self) {
        if self.encrypted {
            return self.refuse(reply::ALREADY_ENCRYPTED);
        }
        if !self.offers_tls() {
            return self.refuse(reply::NOT_IMPLEMENTED);
        }
        if self.hello.is_none() {
            return self.refuse(reply::HELLO_FIRST);
        }
        self.say(reply::TLS_READY);
        self.input.clear();
        self.outputs.push_back(Output::Event(Event::StartTls));
        self.phase = Phase::Asking(Question::StartTls);
    }

    /// RFC 2920 §3.1: EHLO and DATA end a group of commands. A peer that talks on behind them does not know our
    /// reply yet, so it would have said the same to anybody: a blind sender, or somebody else's smuggled octets.
    fn talked_on(&mut self) -> bool {
        let talked_on = !self.input.is_empty();
        if talked_on {
            self.hang_up(reply::NO_WAITING);
        }
        talked_on
    }

    pub(super) fn end_of_message(&mut self, now: Duration) {
        let Phase::Data(reader) = std::mem::replace(&mut self.phase, Phase::Command) else { return };
        let Some(envelope) = self.transaction.take() else { return };
        let recipients = envelope.recipients.len();
        let (shape, bytes) = reader.finish();
        let refusal = match shape {
            Shape::Sound => {
                self.outputs.push_back(Output::Event(Event::Message { envelope, bytes }));
                self.phase = Phase::Asking(Question::Message { recipients });
                return;
            }
            Shape::Bare => reply::BARE_IN_MESSAGE,
            Shape::TooBig => reply::TOO_BIG,
            Shape::Forgotten => reply::NO_ROOM_NOW,
        };
        let replies = match self.config.protocol {
            Protocol::Smtp => 1,
            // RFC 2033 §4.2: as many replies as recipients, whatever they say.
            Protocol::Lmtp => recipients,
        };
        for _ in 0..replies {
            self.say(refusal);
        }
        self.turn_began = now;
        if self.draining {
            self.hang_up(reply::SHUTTING_DOWN);
        }
    }
}
