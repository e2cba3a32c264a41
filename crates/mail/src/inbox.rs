use addr::EmailAddress;
use smtp::{Protocol, ReturnPath};
use std::fmt;
use std::net::IpAddr;

/// Where mail goes that comes in.
pub trait Inbox: Send + Sync + 'static {
    /// Whether mail for this address is taken.
    fn accepts(&self, recipient: &EmailAddress) -> impl Future<Output = bool> + Send;

    /// Takes a message. Returns only when the answer is durable: one verdict a recipient, in the envelope's order;
    /// a missing one counts as [`Verdict::TryLater`]. Runs to its end even if the peer hangs up or the process
    /// shuts down meanwhile; a panic counts as [`Verdict::TryLater`].
    ///
    /// The same message may come again whenever the peer did not read our answer: its receipt must be idempotent.
    fn receive(&self, envelope: Envelope, bytes: Vec<u8>) -> impl Future<Output = Vec<Verdict>> + Send;
}

/// Who sent a message to whom, as the peer claims.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope {
    /// How it came.
    pub protocol: Protocol,
    /// The peer's address; `None` on a unix socket.
    pub peer: Option<IpAddr>,
    /// The name in HELO, EHLO or LHLO.
    pub helo: String,
    /// Where a bounce would go; null for bounces and automatic answers.
    pub from: ReturnPath,
    /// The recipients, repeats included.
    pub recipients: Vec<EmailAddress>,
    /// Whether the connection was encrypted.
    pub tls: bool,
}

/// Shows neither local parts nor where the peer is.
impl fmt::Debug for Envelope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Envelope")
            .field("protocol", &self.protocol)
            .field("from", &self.from)
            .field("recipients", &self.recipients)
            .field("tls", &self.tls)
            .finish_non_exhaustive()
    }
}

/// The answer for one recipient.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Durable; the peer may forget it.
    Kept,
    /// Not now.
    TryLater,
    /// Never.
    Refused {
        /// One short line in ASCII for the sender.
        reason: &'static str,
    },
}
