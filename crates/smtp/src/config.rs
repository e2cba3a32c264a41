use crate::limits;
use addr::Domain;
use std::time::Duration;

/// Which of the two sisters is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// RFC 5321: one answer for the whole message.
    Smtp,
    /// RFC 2033: one answer for each recipient; the way a mail server on the same machine hands mail on.
    Lmtp,
}

/// What this end can do about encryption.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// STARTTLS is not offered.
    Unavailable,
    /// STARTTLS is offered and the peer may take it (RFC 3207).
    Offered,
    /// Nothing but STARTTLS is accepted at first. RFC 3207 §4 forbids it on a public port 25.
    Required,
    /// The stream was encrypted before the first octet.
    Active,
}

/// What a session allows. [`Config::new`] fills in the limits of [`crate::limits`].
#[derive(Debug, Clone)]
pub struct Config {
    /// The protocol of this port.
    pub protocol: Protocol,
    /// The name this server calls itself by.
    pub hostname: Domain,
    /// Largest message, in octets as RFC 1870 §3 counts them (CRLF included, stuffed dots and the end not).
    pub size_octets_max: usize,
    /// Most recipients of one message.
    pub recipients_max: usize,
    /// Most commands without a message that was kept.
    pub commands_max: u32,
    /// Most refused commands without a message that was kept.
    pub errors_max: u32,
    /// Encryption.
    pub tls: Tls,
    /// Time limits.
    pub patience: Patience,
}

impl Config {
    /// The usual limits, without encryption.
    #[must_use]
    pub fn new(protocol: Protocol, hostname: Domain) -> Self {
        Self {
            protocol,
            hostname,
            size_octets_max: limits::SIZE_OCTETS_MAX,
            recipients_max: limits::RECIPIENTS_MAX,
            commands_max: limits::COMMANDS_MAX,
            errors_max: limits::ERRORS_MAX,
            tls: Tls::Unavailable,
            patience: Patience::usual(protocol),
        }
    }
}

/// How long a session waits for its peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// Silence before our greeting, to catch who talks first. Zero greets at once.
    pub greeting_delay: Duration,
    /// From one reply to the end of the next command line.
    pub command_time_max: Duration,
    /// From our 354 to the end of the message, lengthened by what arrived at the slowest rate.
    pub data_time_max: Duration,
    /// The slowest rate, octets a second; zero counts as one.
    pub data_rate_octets_per_second_min: u32,
    /// The whole session.
    pub session_time_max: Duration,
}

impl Patience {
    /// The times of RFC 5321 §4.5.3.2. A mail server that speaks LMTP is known, so it is greeted at once.
    #[must_use]
    pub fn usual(protocol: Protocol) -> Self {
        Self {
            greeting_delay: match protocol {
                Protocol::Smtp => limits::GREETING_DELAY,
                Protocol::Lmtp => Duration::ZERO,
            },
            command_time_max: limits::COMMAND_TIME_MAX,
            data_time_max: limits::DATA_TIME_MAX,
            data_rate_octets_per_second_min: limits::DATA_RATE_OCTETS_PER_SECOND_MIN,
            session_time_max: limits::SESSION_TIME_MAX,
        }
    }

    /// The same, cut to ten seconds a step: for when connections run out.
    #[must_use]
    pub fn overloaded(self) -> Self {
        Self {
            command_time_max: self.command_time_max.min(limits::OVERLOAD_TIME_MAX),
            data_time_max: self.data_time_max.min(limits::OVERLOAD_TIME_MAX),
            ..self
        }
    }
}
