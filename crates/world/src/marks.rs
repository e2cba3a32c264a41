//! Canaries: every subject and every guest's name bears a mark, so that one which stands in a mail about another meeting
//! is seen.

/// Whose mark it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// The meeting of this number.
    Subject(usize),
    /// The guest of this number.
    Guest(usize),
}

/// The marks that stand in a text: `Zs7sZ` is a subject's, `Zq7qZ` a guest's.
pub(crate) fn marks(text: &str) -> Vec<Mark> {
    let octets = text.as_bytes();
    let mut found = Vec::new();
    for (at, pair) in octets.windows(2).enumerate() {
        let kind = match pair {
            b"Zs" => b's',
            b"Zq" => b'q',
            _ => continue,
        };
        let rest = octets.get(at + 2..).unwrap_or_default();
        let digits = rest.iter().take_while(|o| o.is_ascii_digit()).count();
        let ends = rest.get(digits..digits + 2) == Some(&[kind, b'Z']);
        let number =
            rest.get(..digits).and_then(|d| std::str::from_utf8(d).ok()).and_then(|d| d.parse().ok());
        if let (true, Some(number)) = (ends, number) {
            found.push(if kind == b's' { Mark::Subject(number) } else { Mark::Guest(number) });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_found_whole() {
        let text = "Re: Talk Zs12sZ with Guest Zq3qZ, not Zs1, Zs1qZ or ZqqZ";
        assert_eq!(marks(text), [Mark::Subject(12), Mark::Guest(3)]);
    }
}
