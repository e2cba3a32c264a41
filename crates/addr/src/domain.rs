use crate::{ParseError, limits};
use std::fmt;

/// A domain name in its one comparable form: ASCII (A-labels, RFC 5891), lower case, no trailing dot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Domain(String);

impl Domain {
    /// Parses a domain as people and headers write it.
    ///
    /// # Errors
    /// [`ParseError::BadDomain`] for what is no host name, [`ParseError::TooLong`] beyond 255 octets.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim().trim_end_matches('.');
        if text.is_empty() {
            return Err(ParseError::Incomplete);
        }
        if text.len() > limits::DOMAIN_LEN_OCTETS_MAX {
            return Err(ParseError::TooLong);
        }
        let ascii = idna::domain_to_ascii_strict(text).map_err(|_| ParseError::BadDomain)?;
        if ascii.is_empty() || ascii.len() > limits::DOMAIN_LEN_OCTETS_MAX {
            return Err(ParseError::BadDomain);
        }
        Ok(Self(ascii))
    }

    /// The ASCII form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this domain is `other` or lies below it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.strip_suffix(other.0.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Domain {
    type Error = ParseError;
    fn try_from(text: String) -> Result<Self, ParseError> {
        Self::parse(&text)
    }
}

impl From<Domain> for String {
    fn from(domain: Domain) -> Self {
        domain.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_every_spelling() {
        for spelling in ["Bücher.Example", "xn--bcher-kva.example", "BÜCHER.example."] {
            assert_eq!(Domain::parse(spelling).unwrap().as_str(), "xn--bcher-kva.example");
        }
    }

    #[test]
    fn what_is_no_host_name_is_refused() {
        for text in ["", ".", "a b.example", "a_b.example", "-a.example", "a..b"] {
            assert!(Domain::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn within_means_label_by_label() {
        let acme = Domain::parse("acme.example").unwrap();
        assert!(Domain::parse("mail.acme.example").unwrap().is_within(&acme));
        assert!(acme.is_within(&acme));
        assert!(!Domain::parse("notacme.example").unwrap().is_within(&acme));
    }
}
