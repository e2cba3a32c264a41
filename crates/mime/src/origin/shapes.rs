//! Returned mails that follow no standard: qmail, old sendmail, Exim, Exchange 2003, Notes and many providers.
//!
//! A mail is one if a server's name and a server's words come together. Either alone is not enough for people's
//! sake: a person may write "Delivery failure" over a complaint, and a postmaster may be a person.

use super::report::{original_id, status};
use super::{Action, Bounce, Evidence, Origin, Status, Undelivered, words};
use crate::limits;
use crate::parse::{Body, fields};
use addr::EmailAddress;

/// A provider's complaint in a form of its own.
pub(crate) fn feedback(e: &Evidence<'_>) -> Option<Origin> {
    // outlook.com's junk mail reporting, and Apple's: no report part, a mark in the header.
    let marked = ["X-HmXmrOriginalRecipient", "X-Loop-Feedback", "X-Amazon-Feedback"];
    let subject = words::bare_subject(e.subject);
    let complaint = subject.starts_with("complaint about message from");
    (complaint || marked.iter().any(|n| e.headers().contains(*n))).then_some(Origin::FeedbackReport)
}

/// A returned mail without a standard report.
pub(crate) fn bounce(e: &Evidence<'_>) -> Option<Bounce> {
    let by_text = || words::is_bounce_text(head(e.body));
    let by_subject = words::is_bounce_subject(e.subject);
    let daemon = sent_by_daemon(e);
    let found = e.headers().contains("X-Failed-Recipients")
        || daemon == Daemon::Surely
        || (daemon == Daemon::Perhaps && (by_subject || by_text()))
        || (by_subject && (e.has_null_path() || by_text() || returns_a_mail(e)))
        || (e.has_null_path() && by_text());
    found.then(|| read_loosely(e))
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Daemon {
    Surely,
    Perhaps,
    No,
}

/// By the address, else by what stands in From where it is no address at all ("MAILER-DAEMON").
fn sent_by_daemon(e: &Evidence<'_>) -> Daemon {
    let local = match e.from {
        Some(from) => from.address().local().to_owned(),
        None => e.field("From").unwrap_or_default(),
    };
    if !words::is_daemon_name(&local) {
        return Daemon::No;
    }
    if words::is_postmaster(&local) { Daemon::Perhaps } else { Daemon::Surely }
}

fn returns_a_mail(e: &Evidence<'_>) -> bool {
    let returned =
        |p: mail_parser::MessagePart<'_>| p.is_message() || p.is_content_type("text", "rfc822-headers");
    e.message.root().parts().any(returned)
}

fn head(body: &Body) -> &str {
    let text = match body {
        Body::Plain(text) | Body::Html(text) => text.as_str(),
        Body::Nothing => "",
    };
    text.get(..text.floor_char_boundary(limits::BOUNCE_TEXT_LEN_OCTETS_MAX)).unwrap_or_default()
}

/// Makes out of such a mail what can be made of it.
pub(crate) fn read_loosely(e: &Evidence<'_>) -> Bounce {
    let text = head(e.body);
    let status = text.lines().find_map(find_status);
    let subject = words::bare_subject(e.subject);
    let late = ["delay", "warning", "retried", "verzöger"].iter().any(|w| subject.contains(w));
    let action = if late || status.is_some_and(|s| s.class == 4) { Action::Delayed } else { Action::Failed };
    let named = failed_field(e);
    let addresses = if named.is_empty() { first_stranger(e, text).into_iter().collect() } else { named };
    let recipients =
        addresses.into_iter().map(|a| Undelivered { address: Some(a), action, status }).collect();
    Bounce { recipients, original: original_id(e.message) }
}

/// Exim's and Gmail's own field.
fn failed_field(e: &Evidence<'_>) -> Vec<EmailAddress> {
    let value = e.field("X-Failed-Recipients").unwrap_or_default();
    let listed = value.split(',').filter_map(|a| EmailAddress::parse(a).ok());
    listed.take(limits::REPORTED_RECIPIENTS_MAX).collect()
}

/// The first address of the text that is neither the server's nor that of the one it wrote to.
fn first_stranger(e: &Evidence<'_>, text: &str) -> Option<EmailAddress> {
    let mut odd = crate::parse::Odd::default();
    let to = fields::mailboxes(&fields::all(&e.headers(), "To"), &mut odd);
    let known = |a: &EmailAddress| {
        to.iter().any(|m| m.address().key() == a.key())
            || e.from.is_some_and(|m| m.address().key() == a.key())
            || words::is_daemon_name(a.local())
    };
    let separators = |c: char| c.is_whitespace() || "<>()[]\"',;:|".contains(c);
    let candidates = text.split(separators).filter(|w| w.contains('@'));
    let mut parsed = candidates.filter_map(|w| EmailAddress::parse(w.trim_end_matches('.')).ok());
    parsed.find(|a| !known(a))
}

/// An enhanced status code in a line of prose, else an SMTP reply code of failure.
pub(crate) fn find_status(line: &str) -> Option<Status> {
    let words = || line.split(|c: char| c.is_whitespace() || "()[]<>#;:,-".contains(c));
    if let Some(found) = words().filter_map(status).find(|s| s.class != 2) {
        return Some(found);
    }
    let code = words().find(|w| w.len() == 3 && w.bytes().all(|b| b.is_ascii_digit()))?;
    let class = match code.as_bytes() {
        [b'4', b'2' | b'5', _] => 4,
        [b'5', b'0' | b'2' | b'5', _] => 5,
        _ => return None,
    };
    Some(Status { class, subject: 0, detail: 0 })
}
