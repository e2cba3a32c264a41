//! Reports that follow a standard: delivery (RFC 3464), disposition (RFC 8098), feedback (RFC 5965).

use super::{Action, Bounce, Evidence, Origin, Status, Undelivered};
use crate::limits;
use crate::parse::part_text;
use addr::{EmailAddress, MessageId};
use mail_parser::{Message, MessagePart};

/// What a mail reports, where it carries a report of a standard form.
pub(crate) fn standard(e: &Evidence<'_>) -> Option<Origin> {
    let parts = || e.message.root().parts();
    let is = |kind: &str| {
        let declared = e.message.root_part().content_type();
        declared.and_then(|t| t.attribute("report-type")).is_some_and(|r| r.eq_ignore_ascii_case(kind))
    };
    if is("feedback-report") || parts().any(|p| p.is_content_type("message", "feedback-report")) {
        return Some(Origin::FeedbackReport);
    }
    if is("disposition-notification")
        || parts().any(|p| p.is_content_type("message", "disposition-notification"))
    {
        return Some(Origin::Receipt);
    }
    if is("delivery-status") || parts().any(|p| is_delivery_status(&p)) {
        return Some(Origin::Bounce(delivery(e)));
    }
    None
}

fn is_delivery_status(part: &MessagePart<'_>) -> bool {
    part.is_content_type("message", "delivery-status")
        || part.is_content_type("message", "global-delivery-status")
}

fn delivery(e: &Evidence<'_>) -> Bounce {
    let mut recipients = Vec::new();
    for part in e.message.root().parts().filter(is_delivery_status) {
        read_status(&part_text(&part), &mut recipients);
    }
    if recipients.is_empty() {
        return super::shapes::read_loosely(e);
    }
    Bounce { recipients, original: original_id(e.message) }
}

/// Per-recipient groups of fields (RFC 3464 §2.3), separated by blank lines; the per-message group has no Action.
fn read_status(text: &str, out: &mut Vec<Undelivered>) {
    let mut group = Group::default();
    for line in text.lines().chain([""]) {
        if line.trim().is_empty() {
            out.extend(std::mem::take(&mut group).finish());
            if out.len() >= limits::REPORTED_RECIPIENTS_MAX {
                return;
            }
            continue;
        }
        group.take(line);
    }
}

#[derive(Default)]
struct Group {
    last: Option<EmailAddress>,
    original: Option<EmailAddress>,
    action: Option<Action>,
    status: Option<Status>,
    diagnosed: Option<Status>,
}

impl Group {
    fn take(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        let value = value.trim();
        match name.trim().to_ascii_lowercase().as_str() {
            "final-recipient" => self.last = typed_address(value),
            "original-recipient" => self.original = typed_address(value),
            "action" => self.action = action(value),
            "status" => self.status = status(value),
            "diagnostic-code" => self.diagnosed = super::shapes::find_status(value),
            _ => {}
        }
    }

    fn finish(self) -> Option<Undelivered> {
        let address = self.last.or(self.original);
        if address.is_none() && self.action.is_none() {
            return None;
        }
        // "5.0.0" says nothing that the diagnosis would not say better.
        let vague = self.status.is_none_or(|s| s.subject == 0 && s.detail == 0);
        let status = if vague { self.diagnosed.or(self.status) } else { self.status };
        let action = self.action.unwrap_or(match status {
            Some(s) if s.class == 2 => Action::Delivered,
            Some(s) if s.class == 4 => Action::Delayed,
            Some(_) | None => Action::Failed,
        });
        Some(Undelivered { address, action, status })
    }
}

/// `rfc822; <dana@northfield.example>`, and the many ways to write it wrongly.
fn typed_address(value: &str) -> Option<EmailAddress> {
    let address = value.split_once(';').map_or(value, |(_, a)| a).trim();
    let address = address.split_whitespace().next()?;
    EmailAddress::parse(address).ok()
}

fn action(value: &str) -> Option<Action> {
    let word = value.split([' ', '(', ';']).next()?.to_ascii_lowercase();
    match word.as_str() {
        "failed" | "failure" => Some(Action::Failed),
        "delayed" => Some(Action::Delayed),
        "delivered" => Some(Action::Delivered),
        "relayed" => Some(Action::Relayed),
        "expanded" => Some(Action::Expanded),
        _ => None,
    }
}

/// `5.1.1 (user unknown)`.
pub(crate) fn status(value: &str) -> Option<Status> {
    let code = value.split([' ', '(', ';', ':', ',']).next()?;
    let mut numbers = code.split('.');
    let class = numbers.next()?.parse().ok().filter(|c| matches!(c, 2 | 4 | 5))?;
    let subject = numbers.next()?.parse().ok().filter(|n| *n < 1000)?;
    let detail = numbers.next()?.parse().ok().filter(|n| *n < 1000)?;
    numbers.next().is_none().then_some(Status { class, subject, detail })
}

/// The id of the returned mail: from the mail attached, from its attached header, or from a line of the text.
pub(crate) fn original_id(message: &Message<'_>) -> Option<MessageId> {
    for part in message.root().parts() {
        if let Some(nested) = part.nested() {
            let id = nested.headers().message_id().and_then(|id| MessageId::parse(id).ok());
            if id.is_some() {
                return id;
            }
        }
    }
    let mut rest = message.root().parts().filter(|p| !p.is_multipart() && !p.is_message());
    rest.find_map(|part| id_line(&part_text(&part)))
}

fn id_line(text: &str) -> Option<MessageId> {
    text.lines().find_map(|line| {
        let line = line.trim_start_matches(['>', ' ', '\t', '|']);
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("message-id").then(|| MessageId::parse(value).ok())?
    })
}
