//! What a relay's replies and failures mean for the mail at hand.

use crate::outgoing::{Code, Reason, SendError};
use lettre::transport::smtp::response::Response;

/// A transaction that came to nothing.
pub(super) struct Failure {
    pub(super) error: SendError,
    /// Whether the connection was dead, and the message not yet out.
    pub(super) stale: bool,
}

impl From<SendError> for Failure {
    fn from(error: SendError) -> Self {
        Self { error, stale: false }
    }
}

pub(super) type Reply = Result<Result<Response, lettre::transport::smtp::Error>, tokio::time::error::Elapsed>;

/// Which reply belongs to a command.
#[derive(Clone, Copy)]
pub(super) enum Expected {
    /// 2xx.
    Yes,
    /// 354.
    GoAhead,
}

/// Judges a reply. Only the code that belongs here counts: a relay that is a reply ahead of us (as it would be after
/// text injected before STARTTLS) must not make us believe in a delivery.
pub(super) fn expect(
    reply: Reply,
    expected: Expected,
    refused: Reason,
    lost: Reason,
) -> Result<Code, Failure> {
    match reply {
        Ok(Ok(response)) => {
            let code = Code {
                basic: u16::from(response.code()),
                enhanced: response.first_word().and_then(enhanced),
            };
            let belongs = match expected {
                Expected::Yes => code.basic / 100 == 2,
                Expected::GoAhead => code.basic == 354,
            };
            let nonsense = SendError::Later { code: Some(code), reason: Reason::Nonsense };
            if belongs { Ok(code) } else { Err(nonsense.into()) }
        }
        Ok(Err(error)) => match code_of(&error) {
            // RFC 5321 §3.8: 421 at any time means the relay hangs up.
            Some(code) if code.basic == 421 => {
                Err(Failure { error: SendError::Later { code: Some(code), reason: refused }, stale: true })
            }
            // RFC 4954 §6: we should have logged in, or otherwise. The mail is not to blame.
            Some(code) if matches!(code.basic, 530 | 534 | 535 | 538) => {
                Err(SendError::Later { code: Some(code), reason: Reason::Login }.into())
            }
            Some(code) if code.basic >= 500 => {
                Err(SendError::Never { code: Some(code), reason: refused }.into())
            }
            Some(code) => Err(SendError::Later { code: Some(code), reason: refused }.into()),
            None => Err(broken(lost)),
        },
        Err(_) => Err(broken(lost)),
    }
}

fn broken(lost: Reason) -> Failure {
    Failure { error: SendError::Later { code: None, reason: lost }, stale: lost == Reason::Lost }
}

/// Nothing was refused but us: the mail can wait.
pub(super) fn later(error: &lettre::transport::smtp::Error, reason: Reason) -> SendError {
    let code = code_of(error);
    let greeted_badly = code.is_some() && reason == Reason::Unreachable;
    SendError::Later { code, reason: if greeted_badly { Reason::Greeting } else { reason } }
}

fn code_of(error: &lettre::transport::smtp::Error) -> Option<Code> {
    let basic = u16::from(error.status()?);
    let words = std::error::Error::source(error).map(ToString::to_string);
    let enhanced = words.as_deref().and_then(|w| w.split_whitespace().next()).and_then(enhanced);
    Some(Code { basic, enhanced })
}

/// `5.1.1` at the start of a reply (RFC 2034 §4).
fn enhanced(word: &str) -> Option<(u16, u16, u16)> {
    let mut parts = word.splitn(3, '.').map(|part| part.parse::<u16>().ok());
    let class = parts.next()??;
    let status = (class, parts.next()??, parts.next()??);
    matches!(class, 2 | 4 | 5).then_some(status)
}

/// Whether TLS is at the bottom of it.
pub(super) fn is_tls(error: &lettre::transport::smtp::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if error.is::<rustls::Error>() || inner.is_some_and(|e| e.is::<rustls::Error>()) {
            return true;
        }
        cause = error.source();
    }
    error.is_tls()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enhanced_codes_are_read_and_nothing_else_is() {
        assert_eq!(enhanced("5.1.1"), Some((5, 1, 1)));
        assert_eq!(enhanced("4.7.500"), Some((4, 7, 500)));
        for word in ["5.1", "<dana@northfield.example>:", "9.1.1", "5.1.1.1", "", "..."] {
            assert_eq!(enhanced(word), None, "{word}");
        }
    }
}
