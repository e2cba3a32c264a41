use crate::{Maildir, Relay};
use addr::EmailAddress;
use std::fmt;

/// The ways out for a mail.
#[derive(Debug)]
#[expect(clippy::large_enum_variant, reason = "there is one in a process, and it is not moved about")]
pub enum Outgoing {
    /// To a mail server that takes it from there.
    Relay(Relay),
    /// Into a folder on this machine.
    Maildir(Maildir),
}

impl Outgoing {
    /// Sends one mail to one recipient; a `from` of `None` is the null path. `bytes` are the exact octets of the
    /// message, lines ended by CRLF. `id` names this sending: doing it again with the same id and octets does no
    /// harm beyond a second, identical copy.
    ///
    /// # Errors
    /// [`SendError::Later`] if trying again may help, [`SendError::Never`] if not.
    pub async fn send(
        &self,
        from: Option<&EmailAddress>,
        to: &EmailAddress,
        bytes: &[u8],
        id: &str,
    ) -> Result<Sent, SendError> {
        check_lines(bytes)?;
        match self {
            Self::Relay(relay) => relay.send(from, to, bytes).await,
            Self::Maildir(maildir) => maildir.send(bytes, id).await,
        }
    }
}

/// The next in line has the mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sent {
    /// The relay's reply; `None` in a maildir.
    pub code: Option<Code>,
}

/// A reply code (RFC 5321 §4.2) with its enhanced status (RFC 3463). The words that came with it are not kept,
/// since they often repeat the address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// Three digits, as 550.
    pub basic: u16,
    /// As 5.1.1.
    pub enhanced: Option<(u16, u16, u16)>,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.basic)?;
        match self.enhanced {
            Some((class, subject, detail)) => write!(f, " {class}.{subject}.{detail}"),
            None => Ok(()),
        }
    }
}

/// Why a mail was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Trying again may help.
    #[error("not sent yet: {reason}{}", shown(*code))]
    Later {
        /// What the relay said, if it spoke.
        code: Option<Code>,
        /// What went wrong.
        reason: Reason,
    },
    /// Trying again would end the same.
    #[error("not sent: {reason}{}", shown(*code))]
    Never {
        /// What the relay said, if it spoke.
        code: Option<Code>,
        /// What went wrong.
        reason: Reason,
    },
}

fn shown(code: Option<Code>) -> String {
    code.map(|code| format!(" ({code})")).unwrap_or_default()
}

/// What went wrong, without a word of the mail or of the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Reason {
    /// No connection.
    #[error("the relay cannot be reached, check its host, port and firewall")]
    Unreachable,
    /// The relay greeted us with a refusal.
    #[error("the relay does not talk to this machine")]
    Greeting,
    /// No encryption, or not with whom it should be.
    #[error("no trustworthy encryption with the relay, check its certificate and the security setting")]
    Tls,
    /// The credentials did not please.
    #[error("the relay wants other credentials")]
    Login,
    /// The return path did not please.
    #[error("the relay refused the sender")]
    Sender,
    /// The recipient did not please.
    #[error("the relay refused the recipient")]
    Recipient,
    /// The message did not please.
    #[error("the relay refused the message")]
    Message,
    /// The connection broke, before the message was out.
    #[error("the connection to the relay broke off")]
    Lost,
    /// The connection broke after the message was out: it may have arrived.
    #[error("the connection to the relay broke off before it confirmed the message")]
    Unconfirmed,
    /// The relay speaks out of turn.
    #[error("the relay gave a reply that makes no sense here")]
    Nonsense,
    /// The address or message needs what the relay does not offer.
    #[error("the relay does not take non-ASCII addresses or messages")]
    NeedsUtf8,
    /// Our own mistake: a CR or LF that is no line end, or no line end at the end.
    #[error("the message has a bare CR or LF, which is a bug in writing it")]
    BareLineEnd,
    /// Our own mistake: an id that is empty or far too long.
    #[error("the id is empty or too long to name a file, which is a bug in making it")]
    BadId,
    /// The disk.
    #[error("the maildir cannot be written, check space and permissions")]
    Disk,
}

/// Nothing leaves with a bare CR or LF: some server on the way might take it for a line end, and the text behind it
/// for commands (SMTP smuggling). Nor without CRLF at its end, which no transport could keep.
fn check_lines(bytes: &[u8]) -> Result<(), SendError> {
    let mut before = 0;
    for octet in bytes {
        if (before == b'\r') != (*octet == b'\n') {
            return Err(SendError::Never { code: None, reason: Reason::BareLineEnd });
        }
        before = *octet;
    }
    if bytes.ends_with(b"\r\n") {
        Ok(())
    } else {
        Err(SendError::Never { code: None, reason: Reason::BareLineEnd })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_lines_leave() {
        for good in ["\r\n", "a\r\n", "a\r\n\r\n.\r\n"] {
            assert_eq!(check_lines(good.as_bytes()), Ok(()), "{good:?}");
        }
        for bad in ["", "a", "a\n", "a\r", "a\rb\r\n", "a\nb\r\n", "\n\r\n", "a\r\r\n", "a\r\n\r"] {
            assert!(check_lines(bad.as_bytes()).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn an_error_names_the_code_and_no_person() {
        let code = Some(Code { basic: 550, enhanced: Some((5, 1, 1)) });
        let error = SendError::Never { code, reason: Reason::Recipient };
        assert_eq!(error.to_string(), "not sent: the relay refused the recipient (550 5.1.1)");
    }
}
