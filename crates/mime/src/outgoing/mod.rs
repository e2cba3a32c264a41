//! A mail out: typed fields and bodies to the exact octets that are signed and sent.

mod clean;
mod write;

use addr::{EmailAddress, Mailbox, MessageId};
use jiff::{Timestamp, tz::Offset};

/// A mail that goes out. The same value always gives the same octets: the boundaries derive from the Message-ID,
/// and nothing is taken from a clock, a host name or a random number.
///
/// ```
/// use addr::{EmailAddress, Mailbox, MessageId};
/// let amy = Mailbox::new(Some("Amy Ingram (AI)"), EmailAddress::parse("amy@ingram.example")?);
/// let dana = Mailbox::from(EmailAddress::parse("dana@northfield.example")?);
/// let mail = mime::Outgoing {
///     to: vec![dana],
///     subject: "Intro call".into(),
///     text: "Would Thursday at 10:00 suit you?\n".into(),
///     automatic: mime::Automatic::Generated,
///     ..mime::Outgoing::new(amy, MessageId::parse("offer-1@ingram.example")?, "2026-03-10T08:15:00Z".parse()?)
/// };
/// let octets = mail.to_octets()?;
/// assert_eq!(octets, mail.to_octets()?);
/// assert_eq!(mime::parse(&octets)?.subject, "Intro call");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Outgoing {
    /// Who writes.
    pub from: Mailbox,
    /// Who sends it, where that is not the author (an assistant for its host).
    pub sender: Option<EmailAddress>,
    /// Where answers should go, where not to `from`.
    pub reply_to: Option<Mailbox>,
    /// To whom.
    pub to: Vec<Mailbox>,
    /// A copy to whom.
    pub cc: Vec<Mailbox>,
    /// The subject; made one clean line of at most 500 characters.
    pub subject: String,
    /// When it is written.
    pub date: Timestamp,
    /// The offset in which the Date is shown.
    pub offset: Offset,
    /// Its id.
    pub message_id: MessageId,
    /// The mail that it answers.
    pub in_reply_to: Option<MessageId>,
    /// Its thread, oldest first.
    pub references: Vec<MessageId>,
    /// What it declares itself to be (RFC 3834 §5).
    pub automatic: Automatic,
    /// Other fields.
    pub extra: Vec<Extra>,
    /// The body as plain text, in any line ending.
    pub text: String,
    /// The body as HTML.
    pub html: Option<String>,
    /// An invitation, as a further alternative of the body.
    pub invitation: Option<Invitation>,
    /// Files beside the body.
    pub attachments: Vec<Attachment>,
}

/// What a mail declares itself to be (RFC 3834 §5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Automatic {
    /// A program writes on its own account: `auto-generated`.
    Generated,
    /// A program answers a mail: `auto-replied`.
    Replied,
}

/// A further header field of a closed set; there is no way to write any other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extra {
    /// `X-Auto-Response-Suppress: All`: Exchange then sends no absence notes.
    SuppressAutoReplies,
    /// `List-Unsubscribe: <https://...>` and its one-click companion (RFC 8058). The value is an https URL.
    Unsubscribe(String),
    /// `X-Ingram-Loop`: a token by which an assistant knows its own mails when they come back.
    LoopToken(String),
    /// `Content-Language`: a BCP 47 tag.
    Language(String),
}

/// A calendar object that travels as an alternative of the body (RFC 6047).
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The METHOD of the object; Outlook ignores the invitation where the two differ.
    pub method: String,
    /// The object.
    pub text: String,
    /// The same object once more as a file of this name, for programs that look only at attachments.
    pub file_name: Option<String>,
}

/// A file beside the body.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name; path separators and controls are taken out.
    pub name: String,
    /// Its media type, as `application/pdf`.
    pub media_type: String,
    /// Its octets.
    pub octets: Vec<u8>,
}

/// Why a mail cannot be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsendable {
    /// There is neither a To nor a Cc.
    #[error("the mail has no recipient: give it at least one")]
    NoRecipient,
    /// A method, media type or language is no token (RFC 2045 §5.1).
    #[error(
        "a method, media type or language has a character that cannot stand there: use letters, digits and dashes"
    )]
    BadToken,
    /// The address to unsubscribe at is no plain https URL.
    #[error("the address to unsubscribe at must be an https URL of visible ASCII without brackets")]
    BadUrl,
}

impl Outgoing {
    /// A mail with its three indispensable fields, shown in UTC, automatic, all else empty.
    #[must_use]
    pub fn new(from: Mailbox, message_id: MessageId, date: Timestamp) -> Self {
        Self {
            from,
            sender: None,
            reply_to: None,
            to: Vec::new(),
            cc: Vec::new(),
            subject: String::new(),
            date,
            offset: Offset::UTC,
            message_id,
            in_reply_to: None,
            references: Vec::new(),
            automatic: Automatic::Generated,
            extra: Vec::new(),
            text: String::new(),
            html: None,
            invitation: None,
            attachments: Vec::new(),
        }
    }

    /// The exact octets: CRLF throughout, no line over 998 octets, no bare CR or LF.
    ///
    /// # Errors
    /// [`Unsendable`] for what no mail could be made of; never for odd characters in names, subjects or texts,
    /// which are encoded or left out.
    pub fn to_octets(&self) -> Result<Vec<u8>, Unsendable> {
        write::octets(self)
    }

    /// Whether an address needs SMTPUTF8 (RFC 6531) to be delivered.
    #[must_use]
    pub fn needs_smtputf8(&self) -> bool {
        let boxes = self.to.iter().chain(&self.cc).chain([&self.from]).chain(&self.reply_to);
        let mut addresses = boxes.map(Mailbox::address).chain(&self.sender);
        addresses.any(|a| !a.local().is_ascii())
    }
}

#[cfg(test)]
mod tests;
