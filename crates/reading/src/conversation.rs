use addr::EmailAddress;
use jiff::Timestamp;
use jiff::civil::Date;
use std::ops::Range;
use when::{Interval, Zone};

/// One mail as it is read: only what its sender newly wrote, and its envelope.
#[derive(Debug, Clone)]
pub struct Mail<'a> {
    /// The subject, as written.
    pub subject: &'a str,
    /// The new text: no quoted history, no signature block (see the `mime` crate).
    pub text: &'a str,
    /// Everybody on To.
    pub to: &'a [EmailAddress],
    /// Everybody on Cc.
    pub cc: &'a [EmailAddress],
    /// Authors of the mails that this one hands on (see [`crate::forwarded_authors`]).
    pub forwarded: &'a [Person],
    /// Paragraphs of the text that answer quoted lines (see [`crate::answers`]).
    pub answers: &'a [Answer],
    /// The Date header: the anchor of "tomorrow".
    pub sent: Timestamp,
    /// The zone in which that Date was written, as far as it is known (an offset alone gives none).
    pub zone: Option<Zone>,
    /// Language by a header or by earlier mails, as a BCP 47 primary tag; `None` = tell from the text.
    pub language: Option<&'a str>,
    /// A machine wrote it, as its headers say (RFC 3834 and its relatives).
    pub automatic: bool,
}

/// A paragraph that stands right below quoted lines, and what those lines named. Of the lines themselves nothing is
/// left.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Answer {
    /// The paragraph, in octets of the text.
    pub span: Range<usize>,
    /// What each quoted line that names a time or bears a number names.
    pub named: Vec<Named>,
}

/// What a quoted line names, as it stands there.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Named {
    /// Its number in a list.
    pub number: Option<u32>,
    /// The day.
    pub day: Option<Date>,
    /// The hour, in minutes of the day.
    pub minute: Option<u16>,
}

/// Somebody in a conversation.
#[derive(Debug, Clone)]
pub struct Person {
    /// The display name.
    pub name: Option<String>,
    /// The address.
    pub address: EmailAddress,
    /// Their zone, where it is known.
    pub zone: Option<Zone>,
}

/// Who the sender is to the assistant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Whose assistant this is.
    Host,
    /// Whom the host meets.
    Guest,
    /// Anybody else: a guest's own assistant, a mail system.
    Other,
}

/// What is known before the mail is read.
#[derive(Debug, Clone)]
pub struct Conversation {
    /// The assistant's own address; it is never an attendee.
    pub assistant: EmailAddress,
    /// The host.
    pub host: Person,
    /// Who wrote.
    pub sender: Person,
    /// Their role.
    pub role: Role,
    /// The meeting that the mail belongs to; `None` for the first mail.
    pub thread: Option<Thread>,
}

/// A meeting as it stands when the mail arrives.
#[derive(Debug, Clone)]
pub struct Thread {
    /// How far it is.
    pub stage: Stage,
    /// Those who are invited already.
    pub guests: Vec<EmailAddress>,
    /// Its length in minutes, where known.
    pub length_min: Option<u32>,
    /// The offers that are out.
    pub offers: Vec<Offered>,
    /// The slot that stands.
    pub meeting: Option<Interval>,
}

/// How far a negotiation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Asked for, nothing offered.
    New,
    /// Offers are out.
    Proposed,
    /// Agreed.
    Scheduled,
}

/// An offer that is out.
#[derive(Debug, Clone, Copy)]
pub struct Offered {
    /// Its number in the mail that offered it.
    pub number: u32,
    /// When.
    pub slot: Interval,
}
