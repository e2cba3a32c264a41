use addr::EmailAddress;
use std::fmt;
use std::time::Duration;

/// What a [`crate::Session`] wants done next. Draw until [`Output::Idle`] or [`Output::Close`] after each call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Output {
    /// Write these octets.
    Send(Vec<u8>),
    /// Decide, then answer.
    Event(Event),
    /// Nothing to do until octets arrive, or until the clock shows `deadline`, when
    /// [`crate::Session::handle_timeout`] is due. While an event waits for its answer the deadline is
    /// [`Duration::MAX`]: how long we take is not the peer's fault.
    Idle {
        /// By the clock of the caller's `now`.
        deadline: Duration,
    },
    /// Close the stream; nothing follows.
    Close,
}

/// A question to the caller.
#[derive(Clone, PartialEq, Eq)]
pub enum Event {
    /// Whether mail for this address is taken: [`crate::Session::answer_recipient`].
    Recipient(EmailAddress),
    /// A whole message, unstuffed, without the end mark: [`crate::Session::answer_message`], once the answer is
    /// durable.
    Message {
        /// Who sends it to whom.
        envelope: Envelope,
        /// The message: lines that end with CRLF, and no other CR or LF.
        bytes: Vec<u8>,
    },
    /// Do the server's side of a TLS handshake on the stream, then [`crate::Session::tls_started`]. If it fails,
    /// drop stream and session.
    StartTls,
}

/// Shows no address and no content.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Recipient(address) => f.debug_tuple("Recipient").field(address).finish(),
            Self::Message { envelope, bytes } => f
                .debug_struct("Message")
                .field("envelope", envelope)
                .field("size_octets", &bytes.len())
                .finish_non_exhaustive(),
            Self::StartTls => f.write_str("StartTls"),
        }
    }
}

/// The envelope of one message (RFC 5321 §2.3.1): what the peer claims, none of it proven.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The name in HELO, EHLO or LHLO.
    pub helo: String,
    /// Where a bounce would go.
    pub from: ReturnPath,
    /// The accepted recipients in their order, repeats included.
    pub recipients: Vec<EmailAddress>,
    /// Whether the peer asked for SMTPUTF8 (RFC 6531).
    pub utf8: bool,
    /// Whether the stream was encrypted.
    pub tls: bool,
}

/// Shows neither the greeting name nor local parts.
impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("from", &self.from)
            .field("recipients", &self.recipients)
            .field("utf8", &self.utf8)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

/// The path in MAIL FROM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReturnPath {
    /// `<>`: a bounce or an automatic answer, to which nothing may be sent (RFC 5321 §4.5.5).
    Null,
    /// An address.
    Address(EmailAddress),
    /// A path that is no [`EmailAddress`]: more than 64 octets before the `@`, as mailings and calendar services
    /// have that write the recipient into it (bounces.google.com), an underscore in the domain, a domain literal. Such
    /// mail is taken, since we send nothing there.
    Unusual,
}

impl ReturnPath {
    /// The address, if there is a usual one.
    #[must_use]
    pub fn address(&self) -> Option<&EmailAddress> {
        match self {
            Self::Address(address) => Some(address),
            Self::Null | Self::Unusual => None,
        }
    }
}

/// The answer to [`Event::Recipient`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// Mail for this address is taken: 250.
    Welcome,
    /// Nobody here has this address: 550 5.1.1. There is no relaying.
    Unknown,
    /// Not now: 451.
    TryLater,
}

/// The answer to [`Event::Message`] for one recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Durable here; the peer may forget it: 250.
    Kept,
    /// Not now: 451.
    TryLater,
    /// Never: 554 with this reason, which the sender reads.
    Refused {
        /// One short line in ASCII.
        reason: &'static str,
    },
}

/// An answer to a question the session did not ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("answer each event once, and only the event that was asked last")]
pub struct NotAsked;
