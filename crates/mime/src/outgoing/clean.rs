//! Text made fit to be sent.

use super::Unsendable;
use crate::limits;
use crate::parse::fields::{clean_line, cut_chars};

/// A subject: one clean line.
pub(crate) fn subject(text: &str) -> String {
    cut_chars(clean_line(text), limits::SUBJECT_LEN_CHARS_MAX)
}

/// A body: CRLF throughout (RFC 5321 §2.3.8), no controls but tabs, no blank lines at the end, so that every DKIM
/// implementation hashes it alike (RFC 6376 §3.4.4).
pub(crate) fn body(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let unified = text.replace("\r\n", "\n");
    for line in unified.trim_end().split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{85}']) {
        out.extend(line.trim_end().chars().filter(|c| *c == '\t' || !c.is_control()));
        out.push_str("\r\n");
    }
    out
}

/// A calendar object or a text file: CRLF throughout, no controls but tabs, nothing else touched.
pub(crate) fn object(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let unified = text.replace("\r\n", "\n");
    for line in unified.trim_end_matches('\n').split(['\n', '\r']) {
        out.extend(line.chars().filter(|c| *c == '\t' || !c.is_control()));
        out.push_str("\r\n");
    }
    out
}

/// A token of RFC 2045 §5.1, as far as we need it.
pub(crate) fn token(text: &str) -> Result<&str, Unsendable> {
    let fine = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'+' | b'_');
    let ok = !text.is_empty() && text.len() <= 64 && text.bytes().all(fine);
    ok.then_some(text).ok_or(Unsendable::BadToken)
}

/// A media type: two tokens.
pub(crate) fn media_type(text: &str) -> Result<&str, Unsendable> {
    let (kind, subtype) = text.split_once('/').ok_or(Unsendable::BadToken)?;
    token(kind)?;
    token(subtype)?;
    // A part of these kinds would have a structure of its own.
    let structured = ["multipart", "message"].iter().any(|k| kind.eq_ignore_ascii_case(k));
    if structured { Err(Unsendable::BadToken) } else { Ok(text) }
}

/// An https URL that can stand in angle brackets.
pub(crate) fn url(text: &str) -> Result<&str, Unsendable> {
    let visible = text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'<' | b'>' | b','));
    let ok = text.starts_with("https://") && text.len() <= 900 && visible;
    ok.then_some(text).ok_or(Unsendable::BadUrl)
}

/// A file name: one clean line without separators of paths.
pub(crate) fn file_name(text: &str) -> String {
    let line = clean_line(text).replace(['/', '\\', ':', '"'], "_");
    cut_chars(line.trim_matches(['.', ' ']).to_owned(), 100)
}

/// Visible ASCII, everything else left out.
pub(crate) fn ascii(text: &str) -> String {
    text.chars().filter(char::is_ascii_graphic).take(limits::LOOP_TOKEN_LEN_OCTETS_MAX).collect()
}
