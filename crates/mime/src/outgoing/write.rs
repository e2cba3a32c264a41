use super::{Attachment, Automatic, Extra, Invitation, Outgoing, Unsendable, clean};
use crate::limits;
use crate::parse::LOOP_FIELD;
use addr::{EmailAddress, Mailbox, MessageId};
use jiff::{Timestamp, tz::Offset};
use mail_builder::{
    MessageBuilder,
    headers::{HeaderType, address::Address, content_type::ContentType, message_id, raw::Raw, text::Text},
    mime::{BodyPart, MimePart},
};
use std::borrow::Cow;

/// The mail as octets.
pub(super) fn octets(mail: &Outgoing) -> Result<Vec<u8>, Unsendable> {
    if mail.to.is_empty() && mail.cc.is_empty() {
        return Err(Unsendable::NoRecipient);
    }
    let mut builder = MessageBuilder::new();
    for (name, value) in fields(mail)? {
        builder = builder.header(name, value);
    }
    let builder = builder.body(body(mail)?);
    let mut out = Vec::new();
    builder.serialize(&mut out);
    Ok(out)
}

type Field<'m> = (&'static str, HeaderType<'m>);

fn fields(mail: &Outgoing) -> Result<Vec<Field<'_>>, Unsendable> {
    let mut out: Vec<Field<'_>> =
        vec![("Date", Raw::new(date(mail.date, mail.offset)).into()), ("From", address(&mail.from).into())];
    if let Some(sender) = &mail.sender {
        out.push(("Sender", bare_address(sender).into()));
    }
    if let Some(reply_to) = &mail.reply_to {
        out.push(("Reply-To", address(reply_to).into()));
    }
    for (name, list) in [("To", &mail.to), ("Cc", &mail.cc)] {
        if !list.is_empty() {
            out.push((name, Address::new_list(list.iter().map(address).collect()).into()));
        }
    }
    out.push(("Subject", Text::new(clean::subject(&mail.subject)).into()));
    out.push(("Message-ID", id_list([&mail.message_id])));
    if let Some(id) = &mail.in_reply_to {
        out.push(("In-Reply-To", id_list([id])));
    }
    if let Some((root, rest)) = mail.references.split_first() {
        // RFC 5322 §3.6.4 lets a long list be cut; the root and the newest matter.
        let newest = rest.get(rest.len().saturating_sub(limits::REFERENCES_MAX - 1)..).unwrap_or_default();
        out.push(("References", id_list([root].into_iter().chain(newest))));
    }
    out.push(("Auto-Submitted", Raw::new(automatic(mail.automatic)).into()));
    for extra in &mail.extra {
        extra_fields(extra, &mut out)?;
    }
    Ok(out)
}

fn extra_fields<'m>(extra: &'m Extra, out: &mut Vec<Field<'m>>) -> Result<(), Unsendable> {
    match extra {
        Extra::SuppressAutoReplies => out.push(("X-Auto-Response-Suppress", Raw::new("All").into())),
        Extra::Unsubscribe(url) => {
            let value = format!("<{}>", clean::url(url)?);
            out.push(("List-Unsubscribe", Raw::new(value).into()));
            out.push(("List-Unsubscribe-Post", Raw::new("List-Unsubscribe=One-Click").into()));
        }
        Extra::LoopToken(token) => out.push((LOOP_FIELD, Raw::new(clean::ascii(token)).into())),
        Extra::Language(tag) => out.push(("Content-Language", Raw::new(clean::token(tag)?).into())),
    }
    Ok(())
}

fn automatic(kind: Automatic) -> &'static str {
    match kind {
        Automatic::Generated => "auto-generated",
        Automatic::Replied => "auto-replied",
    }
}

/// RFC 5322 §3.3: `Tue, 10 Mar 2026 09:15:00 +0100`.
fn date(at: Timestamp, offset: Offset) -> String {
    let local = offset.to_datetime(at);
    let minutes = offset.seconds() / 60;
    let sign = if minutes < 0 { '-' } else { '+' };
    let minutes = minutes.abs();
    format!("{} {sign}{:02}{:02}", local.strftime("%a, %d %b %Y %H:%M:%S"), minutes / 60, minutes % 60)
}

fn address(mailbox: &Mailbox) -> Address<'_> {
    let name = mailbox.name().map(clean::subject).filter(|n| !n.is_empty());
    Address::new_address(name, mailbox.address().to_string())
}

fn bare_address(address: &EmailAddress) -> Address<'_> {
    Address::new_address(None::<String>, address.to_string())
}

fn id_list<'m>(ids: impl IntoIterator<Item = &'m MessageId>) -> HeaderType<'m> {
    message_id::MessageId::new_list(ids.into_iter().map(MessageId::as_str)).into()
}

/// `mixed` around `alternative` around the bodies, each only where it is needed.
fn body(mail: &Outgoing) -> Result<MimePart<'_>, Unsendable> {
    let mut alternatives = vec![MimePart::new("text/plain", clean::body(&mail.text))];
    if let Some(html) = &mail.html {
        alternatives.push(MimePart::new("text/html", clean::body(html)));
    }
    let mut files = Vec::new();
    if let Some(invitation) = &mail.invitation {
        alternatives.push(calendar_part(invitation)?);
        files.extend(calendar_file(invitation)?);
    }
    for file in &mail.attachments {
        files.push(file_part(file)?);
    }
    let boundaries = Boundaries::of(mail);
    let core = multipart("multipart/alternative", alternatives, boundaries.name("a"));
    if files.is_empty() {
        return Ok(core);
    }
    let mut parts = vec![core];
    parts.append(&mut files);
    Ok(multipart("multipart/mixed", parts, boundaries.name("m")))
}

fn multipart<'m>(kind: &'static str, mut parts: Vec<MimePart<'m>>, boundary: String) -> MimePart<'m> {
    if parts.len() == 1
        && let Some(only) = parts.pop()
    {
        return only;
    }
    MimePart::new(ContentType::new(kind).attribute("boundary", boundary), BodyPart::Multipart(parts))
}

/// Without quotes around the parameters, as RFC 6047 §4 shows them and as every calendar program writes them.
fn calendar_part(invitation: &Invitation) -> Result<MimePart<'_>, Unsendable> {
    let kind = format!("text/calendar; method={}; charset=UTF-8", clean::token(&invitation.method)?);
    let object = BodyPart::Text(clean::object(&invitation.text).into());
    Ok(MimePart::raw(object).header("Content-Type", Raw::new(kind)))
}

fn calendar_file(invitation: &Invitation) -> Result<Option<MimePart<'_>>, Unsendable> {
    let Some(name) = &invitation.file_name else { return Ok(None) };
    // As application/ics: a second text/calendar part would be taken for a second invitation (Exchange).
    clean::token(&invitation.method)?;
    let octets = clean::object(&invitation.text).into_bytes();
    let kind = ContentType::new("application/ics");
    Ok(Some(MimePart::new(kind, BodyPart::Binary(octets.into())).attachment(clean::file_name(name))))
}

/// Text files are sent as text, so their lines are made sound; all others go as base64.
fn file_part(file: &Attachment) -> Result<MimePart<'_>, Unsendable> {
    let media_type = clean::media_type(&file.media_type)?;
    let is_text = media_type.get(..5).is_some_and(|t| t.eq_ignore_ascii_case("text/"));
    let part = if is_text {
        let text = clean::object(&String::from_utf8_lossy(&file.octets));
        MimePart::new(ContentType::new(media_type).attribute("charset", "UTF-8"), text)
    } else {
        MimePart::new(ContentType::new(media_type), BodyPart::Binary(file.octets.as_slice().into()))
    };
    Ok(part.attachment(clean::file_name(&file.name)))
}

/// Boundaries that derive from the Message-ID and that no body contains.
struct Boundaries {
    hash: u64,
}

impl Boundaries {
    fn of(mail: &Outgoing) -> Self {
        let invitation = mail.invitation.as_ref().map_or("", |i| i.text.as_str());
        let files = mail.attachments.iter().map(|f| String::from_utf8_lossy(&f.octets));
        let bodies = [mail.text.as_str(), mail.html.as_deref().unwrap_or_default(), invitation];
        let bodies: Vec<Cow<'_, str>> = bodies.into_iter().map(Cow::Borrowed).chain(files).collect();
        let mut hash = fnv(mail.message_id.as_str());
        // Quoted-printable and base64 never hold "=_"; a body that is sent as it is could, if somebody guessed it.
        while bodies.iter().any(|b| b.contains(&format!("{hash:016x}"))) {
            hash = hash.wrapping_mul(FNV_PRIME) ^ 1;
        }
        Self { hash }
    }

    fn name(&self, level: &str) -> String {
        format!("=_{level}_{:016x}", self.hash)
    }
}

const FNV_PRIME: u64 = 0x0100_0000_01b3;

/// FNV-1a: spreads, needs no key, and is the same on every machine.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, b| (hash ^ u64::from(b)).wrapping_mul(FNV_PRIME))
}
