use crate::{ParseError, limits};
use std::fmt;

/// A message id (`msg-id` of RFC 5322 §3.6.4), kept without its angle brackets and compared exactly.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MessageId(String);

impl MessageId {
    /// Parses an id with or without angle brackets. Real ids break the grammar in many ways (no `@`, odd
    /// characters), so anything of visible ASCII without brackets is taken.
    ///
    /// # Errors
    /// [`ParseError::Incomplete`] for nothing, [`ParseError::TooLong`] beyond 998 octets,
    /// [`ParseError::BadCharacter`] for spaces, controls, brackets and non-ASCII.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let text = text.strip_prefix('<').unwrap_or(text);
        let text = text.strip_suffix('>').unwrap_or(text);
        if text.is_empty() {
            return Err(ParseError::Incomplete);
        }
        if text.len() > limits::MESSAGE_ID_LEN_OCTETS_MAX {
            return Err(ParseError::TooLong);
        }
        if !text.bytes().all(|b| b.is_ascii_graphic() && b != b'<' && b != b'>') {
            return Err(ParseError::BadCharacter);
        }
        Ok(Self(text.to_owned()))
    }

    /// The id without angle brackets.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// As it stands in a header: with angle brackets.
impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}>", self.0)
    }
}

impl TryFrom<String> for MessageId {
    type Error = ParseError;
    fn try_from(text: String) -> Result<Self, ParseError> {
        Self::parse(&text)
    }
}

impl From<MessageId> for String {
    fn from(id: MessageId) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_come_off_and_go_on() {
        let id = MessageId::parse(" <a.b@c> ").unwrap();
        assert_eq!((id.as_str(), id.to_string().as_str()), ("a.b@c", "<a.b@c>"));
    }

    #[test]
    fn no_id_can_carry_a_second_header() {
        for text in ["", "<>", "a b@c", "a@b>\r\nX: y", "ä@b"] {
            assert!(MessageId::parse(text).is_err(), "{text:?}");
        }
    }
}
