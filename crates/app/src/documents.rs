//! What is inside the sealed values: documents, each serialised to JSON before it is sealed.

use crate::rows::LetterKey;
use addr::{EmailAddress, Mailbox, MessageId};
use jiff::Timestamp;
use negotiate::{Authority, Guest, Letter, Meeting, MeetingId, Party, PersonId, Why};
use serde::{Deserialize, Serialize};

/// What is known of a person beside the address.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Traits {
    /// The display name that they use.
    pub name: Option<String>,
}

/// A meeting's state with what the engine does not know: how its mail thread looks.
#[derive(Clone, Serialize, Deserialize)]
pub struct MeetingState {
    /// The engine's state, without the guest's side.
    pub meeting: Meeting,
    /// The subject of the mail that asked for it.
    pub subject: String,
    /// The id of that mail.
    pub root: Option<MessageId>,
    /// Which assistant was asked.
    pub assistant: EmailAddress,
    /// The language that the host writes.
    pub language: String,
}

/// The guest's side of a meeting.
#[derive(Clone, Serialize, Deserialize)]
pub struct Side {
    /// As the engine keeps it.
    pub guest: Guest,
    /// The language that they write; until they wrote, the host's.
    pub language: String,
    /// The id of the last mail of theirs, which ours answer.
    pub last_message: Option<MessageId>,
}

/// A mail that arrived: what its sender newly wrote, and as much of its envelope as reading it needs.
#[derive(Clone, Serialize, Deserialize)]
pub struct MessageContent {
    /// Who wrote it.
    pub from: Mailbox,
    /// To.
    pub to: Vec<Mailbox>,
    /// Cc.
    pub cc: Vec<Mailbox>,
    /// The assistant that it was written to.
    pub assistant: EmailAddress,
    /// The subject.
    pub subject: String,
    /// The new text.
    pub text: String,
    /// The Date header, or the arrival.
    pub sent: Timestamp,
    /// The offset in which the Date was written, seconds east of UTC.
    pub offset_s: Option<i32>,
    /// Its own id.
    pub message_id: Option<MessageId>,
    /// The meeting that it is about, as it proves by an id of ours.
    pub meeting: Option<MeetingId>,
    /// How sure it is that it comes from whom it names.
    pub authority: Authority,
    /// What kind of mail it is.
    pub nature: Nature,
    /// Content-Language, as a primary tag.
    pub language: Option<String>,
    /// What a calendar program answered to an invitation of ours.
    pub rsvp: Option<Rsvp>,
}

/// What kind of mail it is, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nature {
    /// A person wrote it.
    Personal,
    /// A machine answered for a person.
    Automatic,
    /// A mail of ours did not arrive.
    Bounce,
}

/// What a calendar program answered (RFC 5545 §3.2.12).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rsvp {
    /// ACCEPTED.
    Accepted,
    /// TENTATIVE.
    Tentative,
    /// DECLINED.
    Declined,
}

/// A letter with all that turns it into bytes, so that sending it twice sends the same bytes.
#[derive(Clone, Serialize, Deserialize)]
pub struct LetterContent {
    /// What it says.
    pub letter: Letter,
    /// Whom it is delivered to: the reader, or the host on Cc.
    pub recipient: EmailAddress,
    /// To.
    pub to: Mailbox,
    /// Cc.
    pub cc: Option<Mailbox>,
    /// Who writes it.
    pub assistant: Mailbox,
    /// Whose assistant that is, as the engine knows them.
    pub host_id: PersonId,
    /// Whose assistant that is.
    pub host: Mailbox,
    /// The other side.
    pub guest: Option<(PersonId, Mailbox)>,
    /// The reader's language.
    pub language: String,
    /// The thread's subject.
    pub subject: String,
    /// The UID of the meeting's invitation.
    pub uid: String,
    /// The key from which the Message-ID derives; both deliveries of one letter share it.
    pub message_key: LetterKey,
    /// The ids of the thread, oldest first; the last is the one that it answers.
    pub references: Vec<MessageId>,
}

/// What was understood and decided in one step.
#[derive(Clone, Serialize, Deserialize)]
pub struct Decision {
    /// Who caused it; `None` for the clock.
    pub by: Option<Party>,
    /// What they said, as it was understood: one line a thing.
    pub understood: Vec<Understood>,
    /// The engine's reasons.
    pub why: Vec<Why>,
    /// The letters that followed, by kind.
    pub letters: Vec<String>,
}

/// One thing that was understood.
#[derive(Clone, Serialize, Deserialize)]
pub struct Understood {
    /// Its kind.
    pub what: String,
    /// The words that say it.
    pub evidence: String,
}
