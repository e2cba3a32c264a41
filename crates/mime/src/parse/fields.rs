//! Header fields to types: addresses, ids, one clean line.

use super::Odd;
use crate::{Oddity, limits};
use addr::{EmailAddress, Mailbox, MessageId};
use mail_parser::{Charset, Header, HeaderForm, Headers};
use std::borrow::Cow;

/// All fields of that name, topmost first.
pub(crate) fn all<'m>(headers: &Headers<'m>, name: &'static str) -> Vec<Header<'m>> {
    headers.all(name).collect()
}

/// The value's octets as UTF-8. Raw octets that are none are taken for Windows-1252, as every mail client does.
pub(crate) fn octets<'m>(field: &Header<'m>, odd: &mut Odd) -> Cow<'m, [u8]> {
    let raw = field.raw_value();
    if std::str::from_utf8(raw).is_ok() {
        return Cow::Borrowed(raw);
    }
    odd.note(Oddity::RawOctetsInHeader);
    let charset = Charset::from_label(b"windows-1252").unwrap_or_default();
    Cow::Owned(charset.decode(raw).into_owned().into_bytes())
}

/// The value as one decoded, clean line.
pub(crate) fn text(field: &Header<'_>, odd: &mut Odd) -> String {
    let raw = octets(field, odd);
    let parsed = HeaderForm::Text.parse(&raw);
    clean_line(parsed.value().as_text().unwrap_or_default())
}

/// One line: white space collapsed; controls, line separators and bidi controls (UAX #9) gone.
pub(crate) fn clean_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(256));
    for word in text.split(|c: char| c.is_whitespace() || c == '\u{2028}' || c == '\u{2029}') {
        let start = out.len();
        if start > 0 {
            out.push(' ');
        }
        out.extend(word.chars().filter(|c| !is_unsafe(*c)));
        if out.len() <= start + usize::from(start > 0) {
            out.truncate(start);
        }
    }
    out
}

/// Characters that never belong into a line of text: controls, and those that turn the reading direction.
pub(crate) fn is_unsafe(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The mailboxes of all these fields, groups dissolved, at most [`limits::RECIPIENTS_MAX`].
pub(crate) fn mailboxes(fields: &[Header<'_>], odd: &mut Odd) -> Vec<Mailbox> {
    let mut out = Vec::new();
    for field in fields {
        let raw = octets(field, odd);
        let parsed = HeaderForm::Addresses.parse(&raw);
        let Some(list) = parsed.value().as_address() else { continue };
        for entry in list.mailboxes() {
            if out.len() == limits::RECIPIENTS_MAX {
                odd.note(Oddity::TooManyRecipients);
                return out;
            }
            match entry.address().map(EmailAddress::parse) {
                Some(Ok(address)) => {
                    note_deceiving_name(entry.name(), &address, odd);
                    out.push(Mailbox::new(entry.name(), address));
                }
                Some(Err(_)) => odd.note(Oddity::BadAddress),
                None => {}
            }
        }
    }
    out
}

fn note_deceiving_name(name: Option<&str>, address: &EmailAddress, odd: &mut Odd) {
    let Some(name) = name.filter(|n| n.contains('@')) else { return };
    let same =
        EmailAddress::parse(name.trim_matches(['"', '\'', ' '])).is_ok_and(|n| n.key() == address.key());
    if !same {
        odd.note(Oddity::AddressAsName);
    }
}

/// The message ids of all these fields, in order.
pub(crate) fn ids(fields: &[Header<'_>], odd: &mut Odd) -> Vec<MessageId> {
    let mut out = Vec::new();
    for field in fields {
        let raw = octets(field, odd);
        for token in id_tokens(&String::from_utf8_lossy(&raw)) {
            match MessageId::parse(token) {
                Ok(id) => out.push(id),
                Err(_) => odd.note(Oddity::BadMessageId),
            }
        }
    }
    out
}

/// What stands in angle brackets; where nothing does, the words with an `@` (old Exchange wrote bare ids).
fn id_tokens(value: &str) -> Vec<&str> {
    let bracketed: Vec<&str> =
        value.split('<').skip(1).filter_map(|rest| rest.split_once('>')).map(|(id, _)| id).collect();
    if bracketed.is_empty() {
        return value.split_whitespace().filter(|w| w.contains('@')).collect();
    }
    bracketed
}

/// The root and the newest references.
pub(crate) fn bounded_references(mut ids: Vec<MessageId>, odd: &mut Odd) -> Vec<MessageId> {
    let surplus = ids.len().saturating_sub(limits::REFERENCES_MAX);
    if surplus > 0 {
        odd.note(Oddity::TooManyReferences);
        ids.drain(1..=surplus);
    }
    ids
}

/// The first `max` characters.
pub(crate) fn cut_chars(mut text: String, max: usize) -> String {
    if let Some((at, _)) = text.char_indices().nth(max) {
        text.truncate(at);
    }
    text
}
