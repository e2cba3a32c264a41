//! Content lines (RFC 5545 §3.1): the one place where text becomes part of an object, so the one place where it is
//! made harmless.

use crate::limits;
use addr::EmailAddress;
use std::fmt::Write;

/// An object under construction. Every line ends in CRLF and has at most 75 octets.
#[derive(Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// Adds `content`, folded. The caller has built it of constants and of what the functions below return.
    pub(crate) fn push(&mut self, content: &str) {
        let mut octets = 0;
        for c in content.chars().filter(|c| !breaks_lines(*c)) {
            if octets + c.len_utf8() > limits::LINE_LEN_OCTETS_MAX {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(c);
            octets += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    pub(crate) fn finish(self) -> String {
        self.0
    }
}

/// Whether a character ends a line for some reader (C0, DEL, C1 with NEL, U+2028, U+2029).
pub(crate) fn breaks_lines(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

/// A TEXT value (RFC 5545 §3.3.11). Every kind of line break becomes `\n`, other control characters vanish.
pub(crate) fn text(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for c in value.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            '\t' => escaped.push(' '),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

/// A quoted parameter value (RFC 5545 §3.1). A double quote cannot stand in one and becomes a single one. A caret is an
/// escape to readers of RFC 6868 and itself to all others, a backslash an escape to readers that take the value for a
/// TEXT (calcard 0.3), so nobody gets either.
pub(crate) fn quoted(value: &str) -> String {
    let inner: String = value
        .chars()
        .map(|c| match c {
            '"' => '\'',
            '\\' => '/',
            '^' | '\t' => ' ',
            c => c,
        })
        .filter(|c| !breaks_lines(*c))
        .collect();
    format!("\"{inner}\"")
}

/// A calendar user (RFC 5545 §3.3.3) as a `mailto:` URI (RFC 6068 §2).
pub(crate) fn mailto(address: &EmailAddress) -> String {
    format!(
        "mailto:{}@{}",
        percent_encoded(address.local(), |b| b"-._~+!$'*/=".contains(&b)),
        address.domain()
    )
}

/// A URI, with whatever cannot stand in one encoded (RFC 3986 §2).
pub(crate) fn uri(value: &str) -> String {
    percent_encoded(value.trim(), |b| b"-._~:/?#[]@!$&'()*+,;=%".contains(&b))
}

fn percent_encoded(value: &str, may_stand: impl Fn(u8) -> bool) -> String {
    let mut encoded = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || may_stand(byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_is_folded_between_characters() {
        let mut lines = Lines::default();
        lines.push(&format!("SUMMARY:{}ü", "x".repeat(66)));
        assert_eq!(lines.finish(), format!("SUMMARY:{}\r\n ü\r\n", "x".repeat(66)));
    }

    #[test]
    fn text_parameters_and_addresses_are_harmless() {
        assert_eq!(text("a;b,c\\d\r\ne\u{2028}f\u{7}"), "a\\;b\\,c\\\\d\\ne\\nf");
        assert_eq!(quoted("O\"Neil\r\nATTENDEE:x^n"), "\"O'NeilATTENDEE:x n\"");
        let odd = EmailAddress::parse("\"a;b c\"@d.example").unwrap();
        assert_eq!(mailto(&odd), "mailto:%22a%3Bb%20c%22@d.example");
        assert_eq!(
            uri(" https://x.example/a b\r\nBEGIN:VEVENT "),
            "https://x.example/a%20b%0D%0ABEGIN:VEVENT"
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_a_line_longer_or_more_than_its_folds(content in "\\PC*|[\\x00-\\x7f]*") {
            let mut lines = Lines::default();
            lines.push(&content);
            let written = lines.finish();
            let whole: String = content.chars().filter(|c| !breaks_lines(*c)).collect();
            let unfolded = written.replace("\r\n ", "");
            prop_assert_eq!(unfolded.strip_suffix("\r\n"), Some(whole.as_str()));
            for line in written.trim_end_matches("\r\n").split("\r\n") {
                prop_assert!(line.len() <= limits::LINE_LEN_OCTETS_MAX);
            }
        }
    }
}
