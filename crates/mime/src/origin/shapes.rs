//! Returned mails that follow no standard: qmail, old sendmail, Exim, Exchange 2003, Notes and many providers.
//!
//! A mail is one if a server's name and a server's words come together. Either alone is not enough for people's
//! sake: a person may write "Delivery failure" over a complaint, and a postmaster may be a person.

use super::report::{original_id, status};
use super::{Action, Bounce, Evidence, Origin, Status, Undelivered, words};
use crate::limits;
use crate::parse::{Body, fields};
use addr::EmailAddress;
use std::borrow::Cow;

/// A provider's complaint in a form of its own.
pub(crate) fn feedback(e: &Evidence<'_>) -> Option<Origin> {
    // outlook.com's junk mail reporting, and Apple's: no report part, a mark in the header.
    // Apple Mail writes a mail of its own when its user unsubscribes (iCloud, 2024).
    let marked = ["X-HmXmrOriginalRecipient", "X-Loop-Feedback", "X-Apple-Unsubscribe"];
    let subject = words::bare_subject(e.subject);
    let complaint =
        subject.starts_with("complaint about message from") || notification(e) == Some("complaint");
    (complaint || marked.iter().any(|n| e.headers().contains(*n))).then_some(Origin::FeedbackReport)
}

/// A returned mail without a standard report.
pub(crate) fn bounce(e: &Evidence<'_>) -> Option<Bounce> {
    let by_text = || words::is_bounce_text(&head(e));
    let by_subject = words::is_bounce_subject(e.subject);
    let daemon = sent_by_daemon(e);
    let found = e.headers().contains("X-Failed-Recipients")
        || notification(e).is_some()
        || daemon == Daemon::Surely
        || (daemon == Daemon::Perhaps && (by_subject || by_text()))
        || (by_subject && (e.has_null_path() || by_text() || returns_a_mail(e)))
        || (e.has_null_path() && by_text());
    found.then(|| read_loosely(e))
}

/// Amazon SES reports by a mail whose text is JSON: bounce, delivery or complaint.
fn notification(e: &Evidence<'_>) -> Option<&'static str> {
    let text = head(e);
    let text = text.trim_start();
    if !text.starts_with('{') {
        return None;
    }
    let compact: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '\\')
        .take(400)
        .collect::<String>()
        .to_lowercase();
    let kinds = ["bounce", "delivery", "complaint"];
    let names = ["notificationtype", "eventtype"];
    let says = |kind: &&str| names.iter().any(|n| compact.contains(&format!("\"{n}\":\"{kind}\"")));
    kinds.into_iter().find(says)
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
    let manager = words::is_list_manager(&local);
    if !words::is_daemon_name(&local) && !manager {
        return Daemon::No;
    }
    if manager || words::is_postmaster(&local) { Daemon::Perhaps } else { Daemon::Surely }
}

fn returns_a_mail(e: &Evidence<'_>) -> bool {
    let returned =
        |p: mail_parser::MessagePart<'_>| p.is_message() || p.is_content_type("text", "rfc822-headers");
    e.message.root().parts().any(returned)
}

/// The beginning of the text; of a structure that is too broken to have one, the beginning of what there is.
fn head<'e>(e: &Evidence<'e>) -> Cow<'e, str> {
    let max = limits::BOUNCE_TEXT_LEN_OCTETS_MAX;
    match e.body {
        Body::Plain(text) | Body::Html(text) => {
            Cow::Borrowed(text.get(..text.floor_char_boundary(max)).unwrap_or_default())
        }
        Body::Nothing => {
            let raw = e.message.root_part().raw_body();
            String::from_utf8_lossy(raw.get(..max).unwrap_or(raw))
        }
    }
}

/// Makes out of such a mail what can be made of it.
pub(crate) fn read_loosely(e: &Evidence<'_>) -> Bounce {
    let text = head(e);
    let text = text.as_ref();
    let status = text.lines().find_map(find_status);
    let subject = words::bare_subject(e.subject);
    let late = ["delay", "warning", "retried", "verzöger"].iter().any(|w| subject.contains(w));
    let delivered = notification(e) == Some("delivery");
    let action = if delivered {
        Action::Delivered
    } else if late || status.is_some_and(|s| s.class == 4) {
        Action::Delayed
    } else {
        Action::Failed
    };
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
