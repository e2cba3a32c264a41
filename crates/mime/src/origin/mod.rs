//! Who or what sent a mail: a person, or one of the machines that must never be answered.

mod report;
mod shapes;
mod words;

use crate::ReturnPath;
use crate::parse::Body;
use addr::{EmailAddress, Mailbox, MessageId};
use mail_parser::{Headers, Message};

/// Who or what sent a mail, as its header, its structure and the habits of mail servers show it (RFC 3834, RFC
/// 3464, RFC 5965, RFC 8098, RFC 2919).
///
/// A mail may carry a calendar object whatever its origin: calendar servers mark their replies as automatic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// Somebody wrote it, as far as can be told.
    Person,
    /// Somebody wrote it to a mailing list, which passed it on. Answer the person, never the list.
    List,
    /// A mass mailing.
    Bulk,
    /// A machine wrote it on its own account: a notification, a ticket system, a no-reply address.
    Generated,
    /// A machine answered in somebody's absence or in their stead; the text may say until when.
    AutoReply,
    /// A read receipt or another disposition notification.
    Receipt,
    /// A mail of ours was not delivered, or is late.
    Bounce(Bounce),
    /// A recipient's provider reports a mail of ours as unwanted (ARF).
    FeedbackReport,
}

impl Origin {
    /// Whether an answer may be sent: only to people, so that two machines never talk to each other.
    #[must_use]
    pub fn may_be_answered(&self) -> bool {
        match self {
            Self::Person | Self::List => true,
            Self::Bulk
            | Self::Generated
            | Self::AutoReply
            | Self::Receipt
            | Self::Bounce(_)
            | Self::FeedbackReport => false,
        }
    }
}

/// What a delivery report says (RFC 3464), or what can be made out of one that follows no standard.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Bounce {
    /// Whom it concerns, at most 100; empty where the report does not say.
    pub recipients: Vec<Undelivered>,
    /// The id of the mail that it is about, where it says so. It belongs to us only if we issued it.
    pub original: Option<MessageId>,
}

/// One recipient of a delivery report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undelivered {
    /// The final recipient, else the original one.
    pub address: Option<EmailAddress>,
    /// What became of the mail.
    pub action: Action,
    /// The reason as a code.
    pub status: Option<Status>,
}

/// What became of a mail (RFC 3464 §2.3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It could not be delivered.
    Failed,
    /// It is late; the server goes on trying.
    Delayed,
    /// It was delivered.
    Delivered,
    /// It was handed to a system that makes no reports.
    Relayed,
    /// It was delivered and multiplied, as by a list.
    Expanded,
}

/// An enhanced status code (RFC 3463), or the class of an SMTP reply with zeros.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// 2 success, 4 transient, 5 permanent.
    pub class: u8,
    /// What it is about: 1 address, 2 mailbox, 3 system, 4 network, 5 protocol, 6 content, 7 policy.
    pub subject: u16,
    /// The detail.
    pub detail: u16,
}

impl Status {
    /// Whether it makes no sense to try again.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.class == 5
    }
}

/// All that the question is decided by.
pub(crate) struct Evidence<'e> {
    pub(crate) message: &'e Message<'e>,
    pub(crate) from: Option<&'e Mailbox>,
    pub(crate) subject: &'e str,
    pub(crate) return_path: ReturnPath,
    pub(crate) body: &'e Body,
}

impl Evidence<'_> {
    fn headers(&self) -> Headers<'_> {
        self.message.headers()
    }

    /// The first field of that name, in lower case without its comments' outer blanks.
    fn field(&self, name: &'static str) -> Option<String> {
        let field = self.headers().all(name).next()?;
        Some(String::from_utf8_lossy(field.raw_value()).trim().to_ascii_lowercase())
    }

    /// Null, or a daemon's own address, which is how forwarders write it.
    fn has_null_path(&self) -> bool {
        match self.return_path {
            ReturnPath::Null => true,
            ReturnPath::Address => false,
            ReturnPath::Unknown => self.field("Return-Path").is_some_and(|p| p == "<>"),
        }
    }
}

/// Decides, the strongest evidence first.
pub(crate) fn of(evidence: &Evidence<'_>) -> Origin {
    report::standard(evidence)
        .or_else(|| shapes::feedback(evidence))
        .or_else(|| shapes::bounce(evidence).map(Origin::Bounce))
        .or_else(|| declared(evidence))
        .or_else(|| undeclared(evidence))
        .unwrap_or(Origin::Person)
}

/// What the header declares (RFC 3834 §5, RFC 2076, RFC 2919, RFC 2369).
fn declared(e: &Evidence<'_>) -> Option<Origin> {
    let answers = words::is_automatic_answer(e.subject);
    if let Some(value) = e.field("Auto-Submitted") {
        let keyword = value.split([';', ' ', '(']).next().unwrap_or_default();
        match keyword {
            "no" | "" => {}
            "auto-replied" => return Some(Origin::AutoReply),
            _ if answers => return Some(Origin::AutoReply),
            _ => return Some(Origin::Generated),
        }
    }
    let vendor = ["X-Autoreply", "X-Autorespond", "X-Auto-Reply-From", "X-Mail-Autoreply", "X-Vacation"];
    if vendor.iter().any(|n| e.field(n).is_some_and(|v| v != "no")) {
        return Some(Origin::AutoReply);
    }
    let precedence = e.field("Precedence").unwrap_or_default();
    if precedence.contains("auto_reply") || precedence.contains("auto-reply") {
        return Some(Origin::AutoReply);
    }
    if answers {
        return Some(Origin::AutoReply);
    }
    list(e, &precedence)
}

fn list(e: &Evidence<'_>, precedence: &str) -> Option<Origin> {
    let has = |name| e.headers().contains(name);
    if has("List-Post") || (has("List-Id") && precedence == "list") {
        return Some(Origin::List);
    }
    if matches!(precedence, "bulk" | "junk") || has("List-Unsubscribe") || has("Feedback-ID") {
        return Some(Origin::Bulk);
    }
    (has("List-Id") || precedence == "list").then_some(Origin::List)
}

/// What betrays a machine that declares nothing.
fn undeclared(e: &Evidence<'_>) -> Option<Origin> {
    if e.has_null_path() {
        return Some(Origin::AutoReply);
    }
    let suppressed = e.field("X-Auto-Response-Suppress").unwrap_or_default();
    // MS-OXCMAIL §2.1.3.4.2: who asks for no automatic answer is a machine; DR, NDR and RN alone only ask for no
    // receipts, which people's clients do too.
    if suppressed.split([',', ' ']).any(|v| matches!(v, "all" | "oof" | "autoreply")) {
        return Some(Origin::Generated);
    }
    let machine = e.from.is_some_and(|m| {
        words::is_machine_name(m.address().local()) || words::is_daemon_name(m.address().local())
    });
    machine.then_some(Origin::Generated)
}

#[cfg(test)]
mod tests;
