use crate::{NewText, Oddity, Origin};
use addr::{EmailAddress, Mailbox, MessageId};
use jiff::{Timestamp, tz::Offset};

/// One mail as it arrived, reduced to what arranging a meeting needs. Quoted history, attachments, unknown header
/// fields and the raw octets are not in it, so they cannot be kept by mistake.
///
/// Everything in it is personal: there is no `Debug` for the texts' sake.
#[derive(Clone)]
pub struct Inbound {
    /// Who wrote it: the one mailbox of the one From field. `None` where there is not exactly one; the oddities
    /// say why, and nobody may be taken for the author then.
    pub from: Option<Mailbox>,
    /// The Sender field: who sent it on the author's behalf.
    pub sender: Option<EmailAddress>,
    /// Where answers should go, where that differs from From.
    pub reply_to: Vec<Mailbox>,
    /// The To fields, groups dissolved, at most 100.
    pub to: Vec<Mailbox>,
    /// The Cc fields, groups dissolved, at most 100.
    pub cc: Vec<Mailbox>,
    /// The subject: decoded, one clean line, at most 500 characters, perhaps empty.
    pub subject: String,
    /// When it says that it was written.
    pub date: Option<Written>,
    /// Its id. Where it has none, the caller makes one up from a hash.
    pub message_id: Option<MessageId>,
    /// The mails that it answers.
    pub in_reply_to: Vec<MessageId>,
    /// Its thread: the root first, then at most 49 of the newest, oldest first.
    pub references: Vec<MessageId>,
    /// Content-Language: the first primary tag in lower case (`de`, not `de-AT`). A hint, often wrong.
    pub language: Option<String>,
    /// Who or what sent it. Only [`Origin::Person`] and [`Origin::List`] may be answered.
    pub origin: Origin,
    /// How often it was handed on: the number of Received fields.
    pub hops: usize,
    /// The token that [`crate::Extra::LoopToken`] wrote, where the mail came back to us.
    pub loop_token: Option<String>,
    /// The calendar object, where it carries one. Its statement outranks the text.
    pub calendar: Option<CalendarPart>,
    /// The Authentication-Results fields as written, topmost (youngest) first, at most 20. Only those that the
    /// own border server added are worth anything (RFC 8601 §5).
    pub authentication_results: Vec<String>,
    /// What the sender newly wrote, and what was taken away to get it.
    pub new_text: NewText,
    /// What was odd, in a fixed order, each once.
    pub oddities: Vec<Oddity>,
}

/// When a mail says that it was written (RFC 5322 §3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// The instant.
    pub at: Timestamp,
    /// The offset that the writer's clock had. `None` for `-0000`, which says that it is not known.
    pub offset: Option<Offset>,
}

/// A `text/calendar` part.
#[derive(Clone, PartialEq, Eq)]
pub struct CalendarPart {
    /// The `method` parameter of its Content-Type in upper case (RFC 6047 §2.4). The object's own METHOD counts
    /// where they differ.
    pub method: Option<String>,
    /// The object, decoded, at most 256 KiB.
    pub text: String,
}

/// The reverse path of the SMTP envelope, which only the listener knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReturnPath {
    /// Nothing is known of it; a Return-Path field counts where there is one.
    Unknown,
    /// `MAIL FROM:<>`: a notification that must never be answered (RFC 5321 §6.1).
    Null,
    /// There was an address.
    Address,
}
