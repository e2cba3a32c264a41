use std::fmt;

/// A short name that goes into the headers of cells and the slots of the keystore: the class of a retention bucket,
/// the purpose of an index. One to sixteen of `a-z`, `0-9` and `_`. It never changes once data bears it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label([u8; Label::OCTETS]);

impl Label {
    pub(crate) const OCTETS: usize = 16;

    /// A label written in the source. In a `const` a bad one stops the build.
    ///
    /// # Panics
    /// When the text is not a label; texts from outside go through [`Label::parse`].
    #[must_use]
    pub const fn literal(text: &'static str) -> Self {
        let label = Self::from_octets(text.as_bytes());
        assert!(label.is_some(), "a label has one to sixteen of a-z, 0-9 and _");
        match label {
            Some(label) => label,
            None => Self([0; Self::OCTETS]), // the assertion above has stopped
        }
    }

    /// A label from a text, or nothing when it is not one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::from_octets(text.as_bytes())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let len = self.0.iter().position(|&octet| octet == 0).unwrap_or(Self::OCTETS);
        self.0.get(..len).and_then(|octets| std::str::from_utf8(octets).ok()).unwrap_or_default()
    }

    /// The fixed form of the headers: the text, then zeros.
    pub(crate) const fn padded(&self) -> &[u8; Self::OCTETS] {
        &self.0
    }

    /// The label of a fixed form, if it is one.
    pub(crate) fn from_padded(octets: &[u8; Self::OCTETS]) -> Option<Self> {
        let len = octets.iter().position(|&octet| octet == 0).unwrap_or(Self::OCTETS);
        let (text, zeros) = octets.split_at_checked(len)?;
        if zeros.iter().any(|&octet| octet != 0) {
            return None;
        }
        Self::from_octets(text)
    }

    const fn from_octets(text: &[u8]) -> Option<Self> {
        if text.is_empty() || text.len() > Self::OCTETS {
            return None;
        }
        let mut padded = [0; Self::OCTETS];
        let (head, _) = padded.split_at_mut(text.len());
        head.copy_from_slice(text);
        let mut rest = text;
        while let [octet, tail @ ..] = rest {
            if !matches!(octet, b'a'..=b'z' | b'0'..=b'9' | b'_') {
                return None;
            }
            rest = tail;
        }
        Some(Self(padded))
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Label({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_reads_back_and_refuses_what_is_none() {
        assert_eq!(Label::literal("guest_contact").as_str(), "guest_contact");
        assert_eq!(Label::parse("0123456789abcdef").map(|l| l.to_string()), Some("0123456789abcdef".into()));
        for bad in ["", "0123456789abcdefg", "Guest", "a b", "a\0", "é"] {
            assert_eq!(Label::parse(bad), None, "{bad:?}");
        }
        let label = Label::literal("mail");
        assert_eq!(Label::from_padded(label.padded()), Some(label));
        assert_eq!(Label::from_padded(b"mail\0x\0\0\0\0\0\0\0\0\0\0"), None);
    }
}
