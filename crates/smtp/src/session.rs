mod commands;

use crate::command::{self, Bad};
use crate::data::DotReader;
use crate::line::{Cutter, Front};
use crate::reply::{self, Reply};
use crate::{Admission, Config, Delivery, Envelope, NotAsked, Output, Patience, Protocol, Tls, limits};
use addr::EmailAddress;
use std::collections::VecDeque;
use std::time::Duration;

/// One conversation with one peer, from the greeting to the end.
///
/// All times come from one monotonic clock of the caller, measured from any fixed moment.
#[derive(Debug)]
pub struct Session {
    config: Config,
    phase: Phase,
    /// Octets received and not yet read.
    input: Vec<u8>,
    cutter: Cutter,
    outputs: VecDeque<Output>,
    hello: Option<Hello>,
    transaction: Option<Envelope>,
    encrypted: bool,
    draining: bool,
    /// Commands and refusals since the last message that was kept.
    commands: u32,
    errors: u32,
    began: Duration,
    /// When the peer's turn began: the last reply, the 354, or the start.
    turn_began: Duration,
}

#[derive(Debug)]
enum Phase {
    /// Silent, to see who talks first.
    Greeting,
    /// Command lines.
    Command,
    /// The message.
    Data(DotReader),
    /// The caller has the word.
    Asking(Question),
    Closed,
}

#[derive(Debug)]
enum Question {
    Recipient(EmailAddress),
    Message { recipients: usize },
    StartTls,
}

struct Hello {
    name: String,
    extended: bool,
}

/// The name may tell whose machine it is.
impl std::fmt::Debug for Hello {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Hello").field("extended", &self.extended).finish_non_exhaustive()
    }
}

impl Session {
    /// A session whose stream has just been opened.
    #[must_use]
    pub fn new(config: Config, now: Duration) -> Self {
        let mut session = Self {
            encrypted: config.tls == Tls::Active,
            config,
            phase: Phase::Greeting,
            input: Vec::new(),
            cutter: Cutter::default(),
            outputs: VecDeque::new(),
            hello: None,
            transaction: None,
            draining: false,
            commands: 0,
            errors: 0,
            began: now,
            turn_began: now,
        };
        if session.config.patience.greeting_delay.is_zero() {
            session.greet(now);
        }
        session
    }

    /// What to do next. See [`Output`].
    pub fn poll(&mut self) -> Output {
        if let Some(output) = self.outputs.pop_front() {
            return output;
        }
        match self.phase {
            Phase::Closed => Output::Close,
            Phase::Greeting | Phase::Command | Phase::Data(_) | Phase::Asking(_) => {
                Output::Idle { deadline: self.deadline() }
            }
        }
    }

    /// Takes octets from the peer. At most [`limits::INPUT_LEN_OCTETS_MAX`] at once are sure to fit.
    pub fn receive(&mut self, octets: &[u8], now: Duration) {
        self.handle_timeout(now);
        if octets.is_empty() {
            return;
        }
        match &self.phase {
            Phase::Closed => {}
            Phase::Greeting => self.hang_up(reply::TALKED_FIRST),
            // RFC 3207 §4.2: what came in the clear behind STARTTLS may be an attacker's; it is never read.
            Phase::Asking(Question::StartTls) => {}
            Phase::Asking(_) if self.input.len() + octets.len() > limits::INPUT_LEN_OCTETS_MAX => {
                self.hang_up(reply::FLOODED);
            }
            Phase::Command | Phase::Data(_) | Phase::Asking(_) => {
                self.input.extend_from_slice(octets);
                self.advance(now);
            }
        }
    }

    /// Tells the session what time it is; due at the deadline of [`Output::Idle`], harmless before it.
    pub fn handle_timeout(&mut self, now: Duration) {
        if now < self.deadline() {
            return;
        }
        match self.phase {
            Phase::Greeting => self.greet(now),
            Phase::Command | Phase::Data(_) => self.hang_up(reply::TIMED_OUT),
            Phase::Asking(_) | Phase::Closed => {}
        }
    }

    /// Answers [`Event::Recipient`].
    ///
    /// # Errors
    /// [`NotAsked`] unless that event is the one waiting.
    pub fn answer_recipient(&mut self, answer: Admission, now: Duration) -> Result<(), NotAsked> {
        match std::mem::replace(&mut self.phase, Phase::Command) {
            Phase::Asking(Question::Recipient(address)) => {
                match answer {
                    Admission::Welcome => {
                        if let Some(transaction) = &mut self.transaction {
                            transaction.recipients.push(address);
                        }
                        self.say(reply::RECIPIENT_OK);
                    }
                    Admission::Unknown => self.refuse(reply::NO_SUCH_RECIPIENT),
                    Admission::TryLater => self.say(reply::TRY_LATER),
                }
                self.resume(now);
                Ok(())
            }
            other => self.not_asked(other),
        }
    }

    /// Answers [`Event::Message`], one delivery a recipient in their order; a missing one counts as
    /// [`Delivery::TryLater`]. SMTP has one reply for all of them: 451 if any should come back, else 250 if any was
    /// kept, else the first refusal.
    ///
    /// # Errors
    /// [`NotAsked`] unless that event is the one waiting.
    pub fn answer_message(&mut self, deliveries: &[Delivery], now: Duration) -> Result<(), NotAsked> {
        match std::mem::replace(&mut self.phase, Phase::Command) {
            Phase::Asking(Question::Message { recipients }) => {
                let each: Vec<Delivery> = deliveries
                    .iter()
                    .copied()
                    .chain(std::iter::repeat(Delivery::TryLater))
                    .take(recipients)
                    .collect();
                match self.config.protocol {
                    Protocol::Lmtp => each.iter().for_each(|d| self.say(delivery_reply(*d))),
                    Protocol::Smtp => self.say(delivery_reply(one_for_all(&each))),
                }
                if each.contains(&Delivery::Kept) {
                    self.commands = 0;
                    self.errors = 0;
                }
                self.resume(now);
                Ok(())
            }
            other => self.not_asked(other),
        }
    }

    /// Answers [`Event::StartTls`]: from here on octets are the decrypted ones, and the peer starts afresh
    /// (RFC 3207 §4.2).
    ///
    /// # Errors
    /// [`NotAsked`] unless that event is the one waiting.
    pub fn tls_started(&mut self, now: Duration) -> Result<(), NotAsked> {
        match std::mem::replace(&mut self.phase, Phase::Command) {
            Phase::Asking(Question::StartTls) => {
                self.hello = None;
                self.transaction = None;
                self.encrypted = true;
                self.resume(now);
                Ok(())
            }
            other => self.not_asked(other),
        }
    }

    /// Ends the session as soon as that loses nothing: now, with 421, where the peer is between commands; otherwise
    /// when the message under way has its answer.
    pub fn drain(&mut self) {
        self.draining = true;
        match self.phase {
            Phase::Greeting | Phase::Command => self.hang_up(reply::SHUTTING_DOWN),
            Phase::Data(_) | Phase::Asking(_) | Phase::Closed => {}
        }
    }

    /// Changes how long the session waits, say to [`Patience::overloaded`].
    pub fn set_patience(&mut self, patience: Patience) {
        self.config.patience = patience;
    }

    /// Octets of an unfinished message held in memory.
    #[must_use]
    pub fn held_octets(&self) -> usize {
        match &self.phase {
            Phase::Data(reader) => reader.held_octets(),
            Phase::Greeting | Phase::Command | Phase::Asking(_) | Phase::Closed => 0,
        }
    }

    /// Lets go of the unfinished message, since memory is short; it is read to its end and answered with 452.
    pub fn shed(&mut self) {
        if let Phase::Data(reader) = &mut self.phase {
            reader.forget();
        }
    }

    /// Whether [`Session::drain`] was called.
    #[must_use]
    pub fn is_draining(&self) -> bool {
        self.draining
    }

    /// Whether the conversation is over.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        matches!(self.phase, Phase::Closed)
    }

    fn deadline(&self) -> Duration {
        let patience = &self.config.patience;
        let turn_max = match &self.phase {
            Phase::Greeting => return self.turn_began.saturating_add(patience.greeting_delay),
            Phase::Asking(_) | Phase::Closed => return Duration::MAX,
            Phase::Command => patience.command_time_max,
            Phase::Data(reader) => {
                let octets = u64::try_from(reader.size_octets()).unwrap_or(u64::MAX);
                let rate = u64::from(patience.data_rate_octets_per_second_min.max(1));
                patience.data_time_max.saturating_add(Duration::from_secs(octets / rate))
            }
        };
        self.turn_began.saturating_add(turn_max).min(self.began.saturating_add(patience.session_time_max))
    }

    fn greet(&mut self, now: Duration) {
        self.phase = Phase::Command;
        self.turn_began = now;
        let name = match self.config.protocol {
            Protocol::Smtp => "ESMTP",
            Protocol::Lmtp => "LMTP",
        };
        let line = format!("{} {name} ready", self.config.hostname);
        self.send(|out| reply::write_lines(out, 220, &[line]));
    }

    /// Gives the word back to the peer after an answer, and reads on in what it already said.
    fn resume(&mut self, now: Duration) {
        self.turn_began = now;
        if self.draining && !self.is_closed() {
            self.hang_up(reply::SHUTTING_DOWN);
        }
        self.advance(now);
    }

    /// Reads as far as the input and the peer's turn go.
    fn advance(&mut self, now: Duration) {
        loop {
            let went_on = match &mut self.phase {
                Phase::Command => self.advance_command(now),
                Phase::Data(reader) => {
                    let taken = reader.read(&self.input);
                    self.input.drain(..taken);
                    let overrun = self.config.size_octets_max.saturating_add(limits::OVERRUN_OCTETS_MAX);
                    if reader.is_ended() {
                        self.end_of_message(now);
                        true
                    } else if reader.size_octets() > overrun {
                        self.hang_up(reply::TOO_BIG);
                        false
                    } else {
                        false
                    }
                }
                Phase::Greeting | Phase::Asking(_) | Phase::Closed => false,
            };
            if !went_on {
                return;
            }
        }
    }

    /// Reads one command line; says whether there was one.
    fn advance_command(&mut self, now: Duration) -> bool {
        let line = match self.cutter.cut(&mut self.input) {
            Front::More => return false,
            Front::Bare => {
                self.hang_up(reply::BARE_IN_COMMAND);
                return false;
            }
            Front::TooLong => Err(Bad::Refuse(reply::LINE_TOO_LONG)),
            Front::Line(line) => command::parse(&line, self.config.protocol, &self.config.hostname),
        };
        self.turn_began = now;
        self.commands += 1;
        if self.commands > self.config.commands_max {
            self.hang_up(reply::TOO_MANY_COMMANDS);
            return false;
        }
        match line {
            Ok(command) => self.obey(command),
            Err(Bad::Refuse(reply)) => self.refuse(reply),
            Err(Bad::HangUp(reply)) => self.hang_up(reply),
        }
        true
    }

    fn not_asked(&mut self, phase: Phase) -> Result<(), NotAsked> {
        self.phase = phase;
        Err(NotAsked)
    }

    /// Says no, and hangs up on a peer that was told so too often.
    fn refuse(&mut self, reply: Reply) {
        self.errors += 1;
        if self.errors > self.config.errors_max {
            self.hang_up(reply::TOO_MANY_ERRORS);
        } else {
            self.say(reply);
        }
    }

    fn hang_up(&mut self, reply: Reply) {
        self.say(reply);
        self.phase = Phase::Closed;
        self.input = Vec::new();
        self.transaction = None;
    }

    fn say(&mut self, reply: Reply) {
        self.send(|out| reply.write(out));
    }

    /// Replies to pipelined commands leave together.
    fn send(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        if let Some(Output::Send(last)) = self.outputs.back_mut() {
            write(last);
        } else {
            let mut out = Vec::new();
            write(&mut out);
            self.outputs.push_back(Output::Send(out));
        }
    }
}

fn delivery_reply(delivery: Delivery) -> Reply {
    match delivery {
        Delivery::Kept => reply::KEPT,
        Delivery::TryLater => reply::TRY_LATER,
        Delivery::Refused { reason } => Reply::refused(reason),
    }
}

/// A sender told 451 repeats the mail to all, which does no harm where it is known already; a sender told 554
/// gives up on all.
fn one_for_all(each: &[Delivery]) -> Delivery {
    if each.contains(&Delivery::TryLater) {
        Delivery::TryLater
    } else if each.contains(&Delivery::Kept) {
        Delivery::Kept
    } else {
        each.first().copied().unwrap_or(Delivery::TryLater)
    }
}
