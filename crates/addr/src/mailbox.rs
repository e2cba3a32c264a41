use crate::EmailAddress;

/// An address with the display name that stood beside it (a `mailbox` of RFC 5322 §3.4).
#[derive(Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub struct Mailbox {
    /// The display name: one line, no control or direction-changing characters, trimmed; `None` where nothing is left.
    name: Option<String>,
    /// Where mail goes.
    address: EmailAddress,
}

impl Mailbox {
    /// Puts a name beside an address. Characters that break a header or reverse the reading direction
    /// (C0, C1, U+2028, U+2029, bidi controls; UAX #9) are dropped from the name.
    #[must_use]
    pub fn new(name: Option<&str>, address: EmailAddress) -> Self {
        let name = name.map(clean_name).filter(|n| !n.is_empty());
        Self { name, address }
    }

    /// The display name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The address.
    #[must_use]
    pub fn address(&self) -> &EmailAddress {
        &self.address
    }

    /// What to call the person: the display name, else the local part.
    #[must_use]
    pub fn called(&self) -> &str {
        self.name.as_deref().unwrap_or(self.address.local())
    }
}

impl From<EmailAddress> for Mailbox {
    fn from(address: EmailAddress) -> Self {
        Self { name: None, address }
    }
}

/// Mailboxes are personal: a debug print shows only the domain.
impl std::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Mailbox({:?})", self.address)
    }
}

fn clean_name(name: &str) -> String {
    let kept: String =
        name.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(|c| !is_unsafe(*c)).collect();
    kept.split(' ')
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .trim_matches(['"', '\''])
        .to_owned()
}

fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Mailbox {
        Mailbox::new(Some(name), EmailAddress::parse("x@y.example").unwrap())
    }

    #[test]
    fn a_name_is_one_clean_line() {
        assert_eq!(named("  \"Priya\r\n Raman\" ").name(), Some("Priya Raman"));
        assert_eq!(named("\u{202e}evil\u{202c}").name(), Some("evil"));
        assert_eq!(named(" \t ").name(), None);
    }

    #[test]
    fn a_nameless_person_is_called_by_the_local_part() {
        assert_eq!(Mailbox::from(EmailAddress::parse("dana@y.example").unwrap()).called(), "dana");
    }
}
