use crate::{IcalError, limits};

/// The persistent identifier of a calendar object (RFC 5545 §3.8.4.7), compared exactly.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Uid(String);

impl Uid {
    /// Parses an identifier; space around it is no part of it.
    ///
    /// # Errors
    /// [`IcalError::BadUid`] for nothing, for more than 255 octets and for control characters.
    pub fn parse(text: &str) -> Result<Self, IcalError> {
        let text = text.trim();
        let fits = !text.is_empty() && text.len() <= limits::UID_LEN_OCTETS_MAX;
        if fits && !text.chars().any(crate::line::breaks_lines) {
            Ok(Self(text.to_owned()))
        } else {
            Err(IcalError::BadUid)
        }
    }

    /// The identifier as it is.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
