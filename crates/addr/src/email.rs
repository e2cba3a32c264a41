use crate::{Domain, ParseError, limits};
use std::fmt;

/// One mail address (an `addr-spec` of RFC 5322 §3.4.1): a local part as its owner writes it, and a [`Domain`].
///
/// Equality is exact; whether two spellings mean one person is what [`EmailAddress::key`] answers.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress {
    local: String,
    domain: Domain,
}

impl EmailAddress {
    /// Parses `local@domain`, with or without angle brackets. A quoted local part keeps its quotes.
    ///
    /// # Errors
    /// Says what is wrong, without repeating the text.
    pub fn parse(text: &str) -> Result<Self, ParseError> {
        let text = text.trim();
        let text = text.strip_prefix('<').and_then(|t| t.strip_suffix('>')).unwrap_or(text);
        if text.len() > limits::ADDRESS_LEN_OCTETS_MAX {
            return Err(ParseError::TooLong);
        }
        let (local, domain) = text.rsplit_once('@').ok_or(ParseError::Incomplete)?;
        if local.is_empty() || domain.is_empty() {
            return Err(ParseError::Incomplete);
        }
        if local.len() > limits::LOCAL_LEN_OCTETS_MAX {
            return Err(ParseError::TooLong);
        }
        if !is_local_part(local) {
            return Err(ParseError::BadCharacter);
        }
        Ok(Self { local: local.to_owned(), domain: Domain::parse(domain)? })
    }

    /// What stands before the `@`, as written.
    #[must_use]
    pub fn local(&self) -> &str {
        &self.local
    }

    /// What stands after the `@`.
    #[must_use]
    pub fn domain(&self) -> &Domain {
        &self.domain
    }

    /// The form by which two spellings are compared and indexed: the local part in lower case. A `+tag` stays,
    /// since it may be a mailbox of its own; dots are never folded, since only one provider does that.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}@{}", self.local.to_lowercase(), self.domain)
    }

    /// The `+tag` of a sub-addressed local part (RFC 5233), and the address without it.
    #[must_use]
    pub fn split_tag(&self) -> (Self, Option<&str>) {
        match self.local.split_once('+') {
            Some((user, tag)) if !user.is_empty() && !self.local.starts_with('"') => {
                (Self { local: user.to_owned(), domain: self.domain.clone() }, Some(tag))
            }
            _ => (self.clone(), None),
        }
    }
}

fn is_local_part(local: &str) -> bool {
    let quoted = local.strip_prefix('"').and_then(|l| l.strip_suffix('"'));
    match quoted {
        Some(inner) => !inner.chars().any(char::is_control) && !has_bare_quote(inner),
        None => {
            !local.starts_with('.')
                && !local.ends_with('.')
                && !local.contains("..")
                && local
                    .chars()
                    .all(|c| !c.is_control() && !c.is_whitespace() && !r#"()<>[]:;@\,""#.contains(c))
        }
    }
}

fn has_bare_quote(inner: &str) -> bool {
    let mut escaped = false;
    for c in inner.chars() {
        match c {
            '"' if !escaped => return true,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    escaped
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.local, self.domain)
    }
}

/// Addresses are personal: a debug print shows only the domain.
impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EmailAddress(…@{})", self.domain)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = ParseError;
    fn try_from(text: String) -> Result<Self, ParseError> {
        Self::parse(&text)
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spellings_share_a_key_but_keep_their_case() {
        let a = EmailAddress::parse("<Dana@Northfield.EXAMPLE>").unwrap();
        assert_eq!(a.to_string(), "Dana@northfield.example");
        assert_eq!(a.key(), "dana@northfield.example");
    }

    #[test]
    fn a_tag_comes_off_and_the_rest_stays() {
        let (user, tag) = EmailAddress::parse("amy+k7f@ingram.example")
            .map(|a| {
                let (u, t) = a.split_tag();
                (u.to_string(), t.map(str::to_owned))
            })
            .unwrap();
        assert_eq!((user.as_str(), tag.as_deref()), ("amy@ingram.example", Some("k7f")));
        assert_eq!(EmailAddress::parse("+x@a.example").unwrap().split_tag().1, None);
    }

    #[test]
    fn a_quoted_local_part_may_hold_an_at_sign() {
        let odd = EmailAddress::parse(r#""a>b@c"@d.example"#).unwrap();
        assert_eq!(odd.local(), r#""a>b@c""#);
    }

    #[test]
    fn what_could_inject_or_confuse_is_refused() {
        for text in [
            "a",
            "@b.example",
            "a@",
            "a b@c.example",
            "a\r\nBcc: x@c.example",
            "a@b@c.example",
            ".a@b.example",
            "a..b@c.example",
            "a,b@c.example",
            "\"a\"b\"@c.example",
        ] {
            assert!(EmailAddress::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_debug_print_hides_the_person() {
        let shown = format!("{:?}", EmailAddress::parse("dana@northfield.example").unwrap());
        assert!(!shown.contains("dana"), "{shown}");
    }

    proptest! {
        #[test]
        fn what_parses_prints_to_something_that_parses_to_the_same(text in "\\PC{0,40}@\\PC{0,40}") {
            if let Ok(address) = EmailAddress::parse(&text) {
                prop_assert_eq!(EmailAddress::parse(&address.to_string()), Ok(address));
            }
        }
    }
}
