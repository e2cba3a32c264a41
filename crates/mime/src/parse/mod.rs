//! A mail in: raw octets to [`Inbound`].

mod body;
mod date;
pub(crate) mod fields;
mod guard;

use crate::{Inbound, Oddity, ReturnPath, Unreadable, limits, origin};
use mail_parser::{Headers, Message, MessageParser, PartFlags};
use std::collections::BTreeSet;

pub(crate) use body::{Body, part_text};

/// The field by which an assistant knows its own mails.
pub(crate) const LOOP_FIELD: &str = "X-Ingram-Loop";

/// Reads a mail. A Return-Path field counts as the envelope's, where there is one.
///
/// # Errors
/// [`Unreadable`] for what is no mail or exceeds a hard limit. Everything else is tolerated, and named in
/// [`Inbound::oddities`].
///
/// ```
/// let mail = mime::parse(b"From: Dana <dana@northfield.example>\r\nSubject: Lunch\r\n\r\nThursday at noon?\r\n")?;
/// assert_eq!(mail.from.unwrap().called(), "Dana");
/// assert_eq!(mail.new_text.text, "Thursday at noon?");
/// # Ok::<(), mime::Unreadable>(())
/// ```
pub fn parse(raw: &[u8]) -> Result<Inbound, Unreadable> {
    parse_with(raw, ReturnPath::Unknown)
}

/// As [`parse`], where the envelope's reverse path is known.
///
/// # Errors
/// As [`parse`].
pub fn parse_with(raw: &[u8], return_path: ReturnPath) -> Result<Inbound, Unreadable> {
    let message = read(raw)?;
    let headers = message.headers();
    let mut odd = Odd::default();
    let from = author(&headers, &mut odd);
    let subject = subject(&headers, &mut odd);
    let body = body::choose(&message, &mut odd);
    let mut new_text = body.new_text();
    body::note_opaque_parts(&message, &mut new_text, &mut odd);
    let calendar = body::calendar(&message, &mut odd);
    let origin = origin::of(&origin::Evidence {
        message: &message,
        from: from.as_ref(),
        subject: &subject,
        return_path,
        body: &body,
    });
    Ok(Inbound {
        sender: fields::mailboxes(&fields::all(&headers, "Sender"), &mut odd)
            .first()
            .map(|m| m.address().clone()),
        reply_to: fields::mailboxes(&fields::all(&headers, "Reply-To"), &mut odd),
        to: fields::mailboxes(&fields::all(&headers, "To"), &mut odd),
        cc: fields::mailboxes(&fields::all(&headers, "Cc"), &mut odd),
        date: date::written(&fields::all(&headers, "Date"), &mut odd),
        message_id: message_id(&headers, &mut odd),
        in_reply_to: in_reply_to(&headers, &mut odd),
        references: references(&headers, &mut odd),
        language: language(&headers),
        loop_token: loop_token(&headers),
        hops: headers.all("Received").count(),
        authentication_results: authentication_results(&headers, &mut odd),
        oddities: {
            note_repeated(&headers, &mut odd);
            odd.0.into_iter().collect()
        },
        from,
        subject,
        origin,
        calendar,
        new_text,
    })
}

/// The whole text of a mail, history and all, for showing what was understood in it. It must not be stored.
///
/// # Errors
/// As [`parse`].
pub fn whole_text(raw: &[u8]) -> Result<String, Unreadable> {
    let message = read(raw)?;
    Ok(body::choose(&message, &mut Odd::default()).whole())
}

fn read(raw: &[u8]) -> Result<Message<'_>, Unreadable> {
    guard::check_raw(raw)?;
    let parser = MessageParser::new().max_depth(limits::DEPTH_MAX).max_parts(limits::PARTS_MAX);
    let message = parser.parse(raw).ok_or(Unreadable::NotAMail)?;
    if message.headers().is_empty() {
        return Err(Unreadable::NotAMail);
    }
    let cut =
        message.parts().any(|p| p.flags().intersects(PartFlags::LIMIT_REACHED | PartFlags::NESTING_LIMIT));
    let full = message.parts().len() >= limits::PARTS_MAX;
    match (cut, full) {
        (true, true) => Err(Unreadable::TooManyParts),
        (true, false) => Err(Unreadable::TooDeep),
        (false, _) => Ok(message),
    }
}

/// The oddities found so far, each once, in the order of their declaration.
#[derive(Default)]
pub(crate) struct Odd(BTreeSet<Oddity>);

impl Odd {
    pub(crate) fn note(&mut self, oddity: Oddity) {
        self.0.insert(oddity);
    }
}

/// Exactly one mailbox in exactly one field, else nobody (mail-parser itself would take the last of several).
fn author(headers: &Headers<'_>, odd: &mut Odd) -> Option<addr::Mailbox> {
    let found = fields::all(headers, "From");
    if found.len() > 1 {
        odd.note(Oddity::SeveralFromFields);
        return None;
    }
    let mut mailboxes = fields::mailboxes(&found, odd);
    match mailboxes.len() {
        0 => odd.note(Oddity::NoFrom),
        1 => return mailboxes.pop(),
        _ => odd.note(Oddity::SeveralFromMailboxes),
    }
    None
}

fn subject(headers: &Headers<'_>, odd: &mut Odd) -> String {
    let found = fields::all(headers, "Subject");
    let line = found.first().map(|f| fields::text(f, odd)).unwrap_or_default();
    fields::cut_chars(line, limits::SUBJECT_LEN_CHARS_MAX)
}

fn message_id(headers: &Headers<'_>, odd: &mut Odd) -> Option<addr::MessageId> {
    let found = fields::all(headers, "Message-ID");
    match found.len() {
        0 => odd.note(Oddity::NoMessageId),
        1 => {}
        _ => odd.note(Oddity::SeveralMessageIds),
    }
    let first = found.get(..1).unwrap_or_default();
    fields::ids(first, odd).into_iter().next()
}

fn in_reply_to(headers: &Headers<'_>, odd: &mut Odd) -> Vec<addr::MessageId> {
    fields::bounded_references(fields::ids(&fields::all(headers, "In-Reply-To"), odd), odd)
}

fn references(headers: &Headers<'_>, odd: &mut Odd) -> Vec<addr::MessageId> {
    fields::bounded_references(fields::ids(&fields::all(headers, "References"), odd), odd)
}

/// RFC 3282; only the primary tag, and only where it looks like one.
fn language(headers: &Headers<'_>) -> Option<String> {
    let field = headers.all("Content-Language").next()?;
    let value = String::from_utf8_lossy(field.raw_value()).to_ascii_lowercase();
    let tag = value.split([',', '-', '_', ';']).next()?.trim().to_owned();
    ((2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase())).then_some(tag)
}

fn loop_token(headers: &Headers<'_>) -> Option<String> {
    let field = headers.all(LOOP_FIELD).next()?;
    let token = String::from_utf8_lossy(field.raw_value()).trim().to_owned();
    (!token.is_empty()
        && token.len() <= limits::LOOP_TOKEN_LEN_OCTETS_MAX
        && token.bytes().all(|b| b.is_ascii_graphic()))
    .then_some(token)
}

fn authentication_results(headers: &Headers<'_>, odd: &mut Odd) -> Vec<String> {
    let found = fields::all(headers, "Authentication-Results");
    let some = found.get(..found.len().min(limits::AUTHENTICATION_RESULTS_MAX)).unwrap_or_default();
    some.iter().map(|f| fields::clean_line(&String::from_utf8_lossy(&fields::octets(f, odd)))).collect()
}

fn note_repeated(headers: &Headers<'_>, odd: &mut Odd) {
    // RFC 5322 §3.6: each of these at most once.
    if ["Subject", "Date", "To", "Cc", "Reply-To", "Sender"].iter().any(|n| headers.all(*n).count() > 1) {
        odd.note(Oddity::RepeatedField);
    }
}

#[cfg(test)]
mod tests;
