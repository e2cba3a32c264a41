//! Tags, text and nothing else: a tokenizer for HTML as mail programs write it (WHATWG §13.2.5, much reduced).

use memchr::{memchr, memmem};

/// A piece of a document.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Token<'s> {
    /// Characters, entities still encoded.
    Text(&'s str),
    /// `<name attributes>`.
    Open {
        /// As written.
        name: &'s str,
        /// All that stands between the name and the closing bracket.
        attributes: &'s str,
        /// It closes itself, by a slash.
        empty: bool,
    },
    /// `</name>`.
    Close(&'s str),
    /// What stands in a `<style>`.
    Style(&'s str),
}

/// Cuts a document into tokens; comments, declarations and scripts are left out.
pub(crate) struct Tokens<'s> {
    rest: &'s str,
}

/// Elements whose content is no text (WHATWG: raw text, and what never shows).
const OPAQUE: &[&str] =
    &["style", "script", "title", "template", "noscript", "xml", "svg", "math", "select", "object"];

/// Quotes inside of a tag are honoured this often; then the next bracket ends it. Keeps the pass linear.
const BRACKETS_IN_QUOTES_MAX: usize = 8;

impl<'s> Tokens<'s> {
    pub(crate) fn of(source: &'s str) -> Self {
        Self { rest: source }
    }

    /// Takes `n` octets; `n` always lies on a character's edge, else nothing is left.
    fn take(&mut self, n: usize) -> &'s str {
        let (head, tail) = self.rest.split_at_checked(n).unwrap_or((self.rest, ""));
        self.rest = tail;
        head
    }

    fn skip_past(&mut self, needle: &str) {
        let end = memmem::find(self.rest.as_bytes(), needle.as_bytes())
            .map_or(self.rest.len(), |at| at + needle.len());
        self.take(end);
    }

    fn text(&mut self) -> Token<'s> {
        let after_first = self.rest.as_bytes().get(1..).unwrap_or_default();
        let end = memchr(b'<', after_first).map_or(self.rest.len(), |at| at + 1);
        Token::Text(self.take(end))
    }

    fn tag(&mut self, inner: &'s str) -> Token<'s> {
        if let Some(name) = inner.strip_prefix('/') {
            return Token::Close(name.split(|c: char| c.is_ascii_whitespace()).next().unwrap_or_default());
        }
        let empty = inner.ends_with('/');
        let inner = inner.strip_suffix('/').unwrap_or(inner);
        let end = inner.find(|c: char| c.is_ascii_whitespace() || c == '/').unwrap_or(inner.len());
        let (name, attributes) = inner.split_at_checked(end).unwrap_or((inner, ""));
        if !empty && OPAQUE.iter().any(|o| name.eq_ignore_ascii_case(o)) {
            let content = self.skip_element(name);
            return if name.eq_ignore_ascii_case("style") { Token::Style(content) } else { Token::Text("") };
        }
        Token::Open { name, attributes, empty }
    }

    /// Up to the closing tag of that name, and what stands before it. Where there is none, browsers swallow the rest, and so
    /// do we.
    fn skip_element(&mut self, name: &str) -> &'s str {
        let content = self.rest;
        while let Some(at) = memmem::find(self.rest.as_bytes(), b"</") {
            let end = content.len() - self.rest.len() + at;
            self.take(at + 2);
            let closes = self.rest.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name));
            if closes {
                self.skip_past(">");
                return content.get(..end).unwrap_or_default();
            }
        }
        self.rest = "";
        content
    }
}

impl<'s> Iterator for Tokens<'s> {
    type Item = Token<'s>;

    fn next(&mut self) -> Option<Token<'s>> {
        loop {
            let bytes = self.rest.as_bytes();
            if bytes.first()? != &b'<' {
                return Some(self.text());
            }
            match bytes.get(1) {
                Some(b'!') if self.rest.starts_with("<!--") => {
                    self.take(4);
                    self.skip_past("-->");
                }
                Some(b'!' | b'?') => self.skip_past(">"),
                Some(b'/' | b'a'..=b'z' | b'A'..=b'Z') => match tag_end(bytes) {
                    Some(end) => {
                        let whole = self.take(end + 1);
                        let inner = whole.get(1..end).unwrap_or_default();
                        return Some(self.tag(inner));
                    }
                    None => {
                        self.rest = "";
                        return None;
                    }
                },
                _ => return Some(self.text()),
            }
        }
    }
}

/// Where the tag that starts here ends: at the first `>` outside of quotes, as far as that is sane.
fn tag_end(bytes: &[u8]) -> Option<usize> {
    let mut end = 0;
    let mut quote: Option<u8> = None;
    for _ in 0..BRACKETS_IN_QUOTES_MAX {
        let from = end + 1;
        let next = from + memchr(b'>', bytes.get(from..)?)?;
        for &b in bytes.get(from..next).unwrap_or_default() {
            match quote {
                Some(q) if q == b => quote = None,
                None if matches!(b, b'"' | b'\'') => quote = Some(b),
                Some(_) | None => {}
            }
        }
        end = next;
        if quote.is_none() {
            return Some(end);
        }
    }
    let first = memchr(b'>', bytes)?;
    Some(first)
}

/// The value of an attribute, quotes off.
pub(crate) fn attribute<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    each_attribute(attributes).find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value)
}

/// Names and values of attributes in their order, quotes off.
pub(crate) fn each_attribute(attributes: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = attributes;
    std::iter::from_fn(move || {
        let (key, value, tail) = next_attribute(rest)?;
        rest = tail;
        Some((key, value))
    })
}

fn next_attribute(text: &str) -> Option<(&str, &str, &str)> {
    let text = text.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
    if text.is_empty() {
        return None;
    }
    let end = text.find(|c: char| c == '=' || c.is_ascii_whitespace()).unwrap_or(text.len()).max(1);
    let (key, tail) = text.split_at_checked(end).unwrap_or((text, ""));
    let Some(tail) = tail.trim_start().strip_prefix('=') else { return Some((key, "", tail)) };
    let tail = tail.trim_start();
    for quote in ['"', '\''] {
        if let Some(quoted) = tail.strip_prefix(quote) {
            let (value, tail) = quoted.split_once(quote).unwrap_or((quoted, ""));
            return Some((key, value, tail));
        }
    }
    let end = tail.find(|c: char| c.is_ascii_whitespace()).unwrap_or(tail.len());
    let (value, tail) = tail.split_at_checked(end).unwrap_or((tail, ""));
    Some((key, value, tail))
}
