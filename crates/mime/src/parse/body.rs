//! Which parts of a mail are its text and its calendar object.

use super::Odd;
use crate::parse::fields::is_unsafe;
use crate::{CalendarPart, NewText, Oddity, Removed, html, limits, newtext};
use mail_parser::{DecodeProblems, Message, MessagePart, PartFlags, PartKind};
use std::borrow::Cow;

/// What the body is made of, as far as anybody reads it.
pub(crate) enum Body {
    /// Plain text, as written.
    Plain(String),
    /// HTML source.
    Html(String),
    /// Neither.
    Nothing,
}

impl Body {
    /// What its writer newly wrote.
    pub(crate) fn new_text(&self) -> NewText {
        match self {
            Self::Plain(text) => newtext::of_plain(text),
            Self::Html(source) => newtext::of_html(source),
            Self::Nothing => NewText::default(),
        }
    }

    /// The whole of it as plain text, history and all.
    pub(crate) fn whole(self) -> String {
        match self {
            Self::Plain(text) => text,
            Self::Html(source) => html::to_text(&source, html::Quotes::Marked),
            Self::Nothing => String::new(),
        }
    }
}

/// Plain text before HTML: it is what the sender's program meant for readers like us. HTML only where the plain
/// part is missing or empty.
pub(crate) fn choose(message: &Message<'_>, odd: &mut Odd) -> Body {
    let root = message.root();
    let plain = join(root.text_body().filter(|p| matches!(p.kind(), PartKind::Text)), odd);
    if plain.as_deref().is_some_and(newtext::is_encrypted) {
        odd.note(Oddity::Encrypted);
    }
    let has_html = || root.html_body().any(|p| matches!(p.kind(), PartKind::Html));
    let says_something = |t: &String| !t.trim().is_empty() && !(is_stub(t) && has_html());
    if let Some(plain) = plain.filter(says_something) {
        return Body::Plain(cut(plain, limits::TEXT_LEN_OCTETS_MAX, odd));
    }
    let html = join(root.html_body().filter(|p| matches!(p.kind(), PartKind::Html)), odd);
    match html {
        Some(source) => Body::Html(cut(source, limits::HTML_LEN_OCTETS_MAX, odd)),
        None => {
            if message.root_part().is_multipart() && message.parts().len() == 1 {
                odd.note(Oddity::DamagedStructure);
            }
            odd.note(Oddity::NoText);
            Body::Nothing
        }
    }
}

/// "This mail is in HTML": what some programs put into the plain part instead of a text.
fn is_stub(plain: &str) -> bool {
    plain.len() < 200 && plain.to_ascii_lowercase().contains("html") && !plain.contains('>')
}

fn join<'m>(parts: impl Iterator<Item = MessagePart<'m>>, odd: &mut Odd) -> Option<String> {
    let mut out: Option<String> = None;
    for part in parts.filter(|p| !is_calendar(p)) {
        let Some((text, problems)) = part.text_checked() else { continue };
        if problems.intersects(DecodeProblems::UNKNOWN_CHARSET | DecodeProblems::MALFORMED_CHARSET) {
            odd.note(Oddity::UndecodableText);
        }
        let text = without_controls(text, odd);
        match &mut out {
            None => out = Some(text.into_owned()),
            Some(so_far) => {
                so_far.push('\n');
                so_far.push_str(&text);
            }
        }
    }
    out
}

fn without_controls<'t>(text: Cow<'t, str>, odd: &mut Odd) -> Cow<'t, str> {
    let bad = |c: char| is_unsafe(c) && !matches!(c, '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}');
    if !text.contains(bad) {
        return text;
    }
    if text.contains(|c: char| c.is_control() && bad(c)) {
        odd.note(Oddity::ControlCharacters);
    }
    Cow::Owned(text.chars().filter(|c| !bad(*c)).collect())
}

fn cut(mut text: String, max: usize, odd: &mut Odd) -> String {
    if text.len() > max {
        odd.note(Oddity::TextCut);
        text.truncate(text.floor_char_boundary(max));
    }
    text
}

/// The first calendar object of the mail itself, not of a mail attached to it.
pub(crate) fn calendar(message: &Message<'_>, odd: &mut Odd) -> Option<CalendarPart> {
    let mut first: Option<CalendarPart> = None;
    for part in message.root().parts().filter(is_calendar) {
        let text = part_text(&part);
        if text.len() > limits::CALENDAR_LEN_OCTETS_MAX {
            odd.note(Oddity::CalendarTooLarge);
            continue;
        }
        let method = part.content_type().and_then(|t| t.attribute("method").map(str::to_ascii_uppercase));
        match &first {
            // The same object comes twice, as an alternative and as invite.ics.
            Some(known) if known.text.trim() == text.trim() => {}
            Some(_) => odd.note(Oddity::SeveralCalendars),
            None => first = Some(CalendarPart { method, text }),
        }
    }
    first
}

fn is_calendar(part: &MessagePart<'_>) -> bool {
    part.is_content_type("text", "calendar") || part.is_content_type("application", "ics")
}

/// The part's text, whether the parser calls it text or not.
pub(crate) fn part_text(part: &MessagePart<'_>) -> String {
    match part.text() {
        Some(text) => text.into_owned(),
        None => String::from_utf8_lossy(&part.decoded()).into_owned(),
    }
}

/// What cannot be read, and a mail attached as a whole, which is history.
pub(crate) fn note_opaque_parts(message: &Message<'_>, new_text: &mut NewText, odd: &mut Odd) {
    for part in message.root().parts() {
        if part.is_content_type("application", "ms-tnef") || part.attachment_name() == Some("winmail.dat") {
            odd.note(Oddity::Tnef);
        }
        let enveloped = |t: mail_parser::ContentType<'_>| t.attribute("smime-type") != Some("signed-data");
        if part.is_content_type("multipart", "encrypted")
            || ((part.is_content_type("application", "pkcs7-mime")
                || part.is_content_type("application", "x-pkcs7-mime"))
                && part.content_type().is_some_and(enveloped))
        {
            odd.note(Oddity::Encrypted);
        }
        if part.is_message() {
            new_text.note(Removed::Forward);
        }
        if part.flags().intersects(PartFlags::MISSING_DELIMITER | PartFlags::FALLBACK_DELIMITER) {
            odd.note(Oddity::DamagedStructure);
        }
    }
}
