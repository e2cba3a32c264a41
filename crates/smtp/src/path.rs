//! The paths of MAIL and RCPT (RFC 5321 §4.1.2): angle brackets, quoted local parts, source routes.

use crate::ReturnPath;
use addr::{Domain, EmailAddress};

/// A path and what follows it on the line.
pub(crate) struct Path<'a> {
    /// What stands between the brackets, without a source route; empty for the null path.
    pub(crate) inner: &'a str,
    /// What follows the closing bracket.
    pub(crate) rest: &'a str,
}

/// Splits `<…> rest`. A bracket inside a quoted local part does not close the path: `<"a>b"@c.example>`.
pub(crate) fn split(text: &str) -> Option<Path<'_>> {
    let body = text.strip_prefix('<')?;
    let close = closing_bracket(body)?;
    let (inner, rest) = body.split_at_checked(close)?;
    let rest = rest.strip_prefix('>')?;
    if !rest.is_empty() && !rest.starts_with(' ') {
        return None;
    }
    Some(Path { inner: without_source_route(inner)?, rest: rest.trim_matches(' ') })
}

/// The address in a path. `postmaster` alone means ours (RFC 5321 §4.5.1).
pub(crate) fn address(inner: &str, hostname: &Domain) -> Option<EmailAddress> {
    if inner.eq_ignore_ascii_case("postmaster") {
        return EmailAddress::parse(&format!("{inner}@{hostname}")).ok();
    }
    // `EmailAddress` is lenient about blanks and brackets around an address, since headers have them; a path is not.
    let framed = inner.starts_with(['<', ' ']) || inner.ends_with(['>', ' ']) || inner.contains("@ ");
    if framed { None } else { EmailAddress::parse(inner).ok() }
}

/// The return path in a path, unless it is none at all.
pub(crate) fn return_path(inner: &str, hostname: &Domain) -> Option<ReturnPath> {
    if inner.is_empty() {
        return Some(ReturnPath::Null);
    }
    if let Some(address) = address(inner, hostname) {
        return Some(ReturnPath::Address(address));
    }
    let (local, domain) = inner.rsplit_once('@')?;
    let is_word = |text: &str| !text.is_empty() && !text.contains([' ', '<', '>', '"', ',', '@']);
    (is_word(local) && is_word(domain)).then_some(ReturnPath::Unusual)
}

fn closing_bracket(body: &str) -> Option<usize> {
    let mut quoted = false;
    let mut escaped = false;
    for (i, c) in body.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '>' if !quoted => return Some(i),
            _ => {}
        }
    }
    None
}

/// `@one.example,@two.example:user@three.example` means its last part (RFC 5321 §4.1.1.3 and appendix C).
fn without_source_route(inner: &str) -> Option<&str> {
    if inner.starts_with('@') { inner.split_once(':').map(|(_, address)| address) } else { Some(inner) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<(String, String)> {
        let path = split(text)?;
        let shown = if path.inner.is_empty() {
            String::new()
        } else {
            address(path.inner, &Domain::parse("mx.example").unwrap())?.to_string()
        };
        Some((shown, path.rest.to_owned()))
    }

    #[test]
    fn paths_are_read_as_the_grammar_has_them() {
        let table = [
            ("<a@b.example>", "a@b.example", ""),
            ("<a@b.example> SIZE=1", "a@b.example", "SIZE=1"),
            ("<>", "", ""),
            ("<> BODY=7BIT", "", "BODY=7BIT"),
            (r#"<"a>b"@c.example>"#, r#""a>b"@c.example"#, ""),
            (r#"<"a\"> b"@c.example>"#, r#""a\"> b"@c.example"#, ""),
            (r#"<"a@b"@c.example>"#, r#""a@b"@c.example"#, ""),
            ("<@x.example,@y.example:a@b.example>", "a@b.example", ""),
            ("<Postmaster>", "Postmaster@mx.example", ""),
            ("<dörte@b.example>", "dörte@b.example", ""),
        ];
        for (text, address, rest) in table {
            assert_eq!(read(text), Some((address.to_owned(), rest.to_owned())), "{text}");
        }
    }

    #[test]
    fn a_return_path_may_be_stranger_than_an_address() {
        let read = |inner: &str| return_path(inner, &Domain::parse("mx.example").unwrap());
        let long = format!("3{}@calendar-server.bounces.example", "x".repeat(90));
        for unusual in [long.as_str(), "a@mail_out.example", "a@[192.0.2.1]", "a..b@c.example"] {
            assert_eq!(read(unusual), Some(ReturnPath::Unusual), "{unusual}");
        }
        assert_eq!(read(""), Some(ReturnPath::Null));
        assert!(matches!(read("a@b.example"), Some(ReturnPath::Address(_))));
        for none in
            ["a", "@b.example", "a@", "a b@c_d.example", "a@b@c_d.example", "<a@b.example>", " a@b.example"]
        {
            assert_eq!(read(none), None, "{none}");
        }
    }

    #[test]
    fn what_is_no_path_is_refused() {
        for text in [
            "a@b.example",
            "<a@b.example",
            "<a@b.example>SIZE=1",
            "<<a@b.example>>",
            "< a@b.example>",
            "<a@b.example >",
            "<a@ b.example>",
            "<a>",
            "<@b.example>",
            "<a@>",
            "<@x.example>",
            r#"<"a>b@c.example>"#,
            r#"<"a>b@c.example">"#,
            "<a b@c.example>",
            "<a@[192.0.2.1]>",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
