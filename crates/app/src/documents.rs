//! What is inside the sealed values: documents, each serialised to JSON before it is sealed.

use crate::rows::LetterKey;
use addr::{EmailAddress, Mailbox, MessageId};
use datamap::DataMap;
use jiff::Timestamp;
use negotiate::{Authority, Guest, Letter, Meeting, MeetingId, Party, PersonId, Role, Why};
use serde::{Deserialize, Serialize};
use when::Interval;

/// What is known of a person beside the address.
#[derive(Clone, Default, Serialize, Deserialize, DataMap)]
#[surface(document = "traits")]
pub struct Traits {
    /// The display name that they use.
    #[personal(category = Name, subject = Guest)]
    pub name: Option<String>,
}

/// A meeting's state with what the engine does not know: how its mail thread looks.
#[derive(Clone, Serialize, Deserialize, DataMap)]
#[surface(document = "meeting_state")]
pub struct MeetingState {
    /// The engine's state, without the guests' sides.
    #[personal(category = Meeting, subject = Host)]
    pub meeting: Meeting,
    /// The subject of the mail that asked for it.
    #[personal(category = Content, subject = Host)]
    pub subject: String,
    /// The id of that mail.
    #[personal(category = Correspondence, subject = Host)]
    pub root: Option<MessageId>,
    /// Which assistant was asked.
    #[impersonal("the assistant's own address")]
    pub assistant: EmailAddress,
    /// The language that the host writes.
    #[personal(category = Preference, subject = Host)]
    pub language: String,
}

/// The guest's side of a meeting.
#[derive(Clone, Serialize, Deserialize, DataMap)]
#[surface(document = "side")]
pub struct Side {
    /// As the engine keeps it.
    #[personal(category = Availability, subject = Guest)]
    pub guest: Guest,
    /// The language that they write; until they wrote, the host's.
    #[personal(category = Preference, subject = Guest)]
    pub language: String,
    /// The id of the last mail of theirs, which ours answer.
    #[personal(category = Correspondence, subject = Guest)]
    pub last_message: Option<MessageId>,
}

/// A mail that arrived: what its sender newly wrote, and as much of its envelope as reading it needs.
#[derive(Clone, Serialize, Deserialize, DataMap)]
#[surface(document = "message_content")]
pub struct MessageContent {
    /// Who wrote it.
    #[personal(category = Email, subject = Guest)]
    pub from: Mailbox,
    /// To.
    #[personal(category = Email, subject = Guest)]
    pub to: Vec<Mailbox>,
    /// Cc.
    #[personal(category = Email, subject = Guest)]
    pub cc: Vec<Mailbox>,
    /// The assistant that it was written to.
    #[impersonal("the assistant's own address")]
    pub assistant: EmailAddress,
    /// The subject.
    #[personal(category = Content, subject = Guest)]
    pub subject: String,
    /// The new text.
    #[personal(category = Content, subject = Guest)]
    pub text: String,
    /// Which paragraphs of it stand right below quoted lines, with the days and hours that those named: an answer to
    /// one of our offers. Of the quoted lines nothing else is kept.
    #[personal(category = Availability, subject = Guest)]
    #[serde(default)]
    pub answers: Vec<reading::Answer>,
    /// The Date header, or the arrival.
    #[personal(category = Content, subject = Guest)]
    pub sent: Timestamp,
    /// The offset in which the Date was written, seconds east of UTC.
    #[personal(category = Preference, subject = Guest)]
    pub offset_s: Option<i32>,
    /// Its own id.
    #[personal(category = Correspondence, subject = Guest)]
    pub message_id: Option<MessageId>,
    /// The meeting that it is about, as it proves by an id of ours.
    #[impersonal("a random id")]
    pub meeting: Option<MeetingId>,
    /// The revision of the meeting whose letter it answers; numbers in it mean that letter's offers.
    #[impersonal("a count of steps")]
    pub replies_to: Option<u32>,
    /// How sure it is that it comes from whom it names.
    #[impersonal("how the mail was proven")]
    pub authority: Authority,
    /// What kind of mail it is.
    #[impersonal("what kind of mail it is")]
    pub nature: Nature,
    /// Content-Language, as a primary tag.
    #[personal(category = Preference, subject = Guest)]
    pub language: Option<String>,
    /// What a calendar program answered to an invitation of ours.
    #[personal(category = Availability, subject = Guest)]
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

/// What a calendar program answered for its owner (RFC 5546 §3.2.3 and §3.2.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rsvp {
    /// What they say.
    pub says: Click,
    /// The time that they say it about; for a counter-proposal the one that they would rather have.
    pub slot: Option<Interval>,
}

/// What somebody says by a click.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Click {
    /// ACCEPTED.
    Accepted,
    /// TENTATIVE.
    Tentative,
    /// DECLINED.
    Declined,
    /// METHOD:COUNTER: rather at another time.
    Counter,
}

/// A letter with all that turns it into bytes, so that sending it twice sends the same bytes.
#[derive(Clone, Serialize, Deserialize, DataMap)]
#[surface(document = "letter_content")]
pub struct LetterContent {
    /// What it says.
    #[personal(category = Meeting, subject = Guest)]
    pub letter: Letter,
    /// The revision of the meeting that wrote it.
    #[impersonal("a count of steps")]
    pub revision: u32,
    /// Whom it is delivered to: the reader, or the host on Cc.
    #[personal(category = Email, subject = Guest)]
    pub recipient: EmailAddress,
    /// To.
    #[personal(category = Email, subject = Guest)]
    pub to: Mailbox,
    /// Cc.
    #[personal(category = Email, subject = Host)]
    pub cc: Option<Mailbox>,
    /// Who writes it.
    #[impersonal("the assistant's own name and address")]
    pub assistant: Mailbox,
    /// Whose assistant that is, as the engine knows them.
    #[impersonal("a random id")]
    pub host_id: PersonId,
    /// Whose assistant that is.
    #[personal(category = Email, subject = Host)]
    pub host: Mailbox,
    /// The guests whom it names or is about. A letter to a guest names no other, unless it is the invitation.
    #[personal(category = Email, subject = Guest)]
    #[serde(default)]
    pub guests: Vec<Participant>,
    /// The guest's new words, in a letter to the host about them.
    #[personal(category = Content, subject = Guest)]
    pub quoted: Option<String>,
    /// The reader's language.
    #[personal(category = Preference, subject = Guest)]
    pub language: String,
    /// The thread's subject.
    #[personal(category = Content, subject = Host)]
    pub subject: String,
    /// The UID of the meeting's invitation.
    #[personal(category = Correspondence, subject = Host)]
    pub uid: String,
    /// The key from which the Message-ID derives; both deliveries of one letter share it.
    #[personal(category = Correspondence, subject = Guest)]
    pub message_key: LetterKey,
    /// The ids of the thread, oldest first; the last is the one that it answers.
    #[personal(category = Correspondence, subject = Guest)]
    pub references: Vec<MessageId>,
}

/// A guest as a letter names them.
#[derive(Clone, Serialize, Deserialize)]
pub struct Participant {
    /// As the engine knows them.
    pub person: PersonId,
    /// Name and address.
    pub mailbox: Mailbox,
    /// Whether the meeting needs them.
    pub role: Role,
}

/// What was understood and decided in one step.
#[derive(Clone, Serialize, Deserialize, DataMap)]
#[surface(document = "decision")]
pub struct Decision {
    /// Who caused it; `None` for the clock.
    #[impersonal("which side it was")]
    pub by: Option<Party>,
    /// What they said, as it was understood: one line a thing.
    #[nested]
    pub understood: Vec<Understood>,
    /// The engine's reasons.
    #[personal(category = Meeting, subject = Host)]
    pub why: Vec<Why>,
    /// The letters that followed, by kind.
    #[impersonal("kinds of letters")]
    pub letters: Vec<String>,
}

/// One thing that was understood.
#[derive(Clone, Serialize, Deserialize, DataMap)]
#[surface(document = "understood")]
pub struct Understood {
    /// Its kind.
    #[impersonal("the kind of act")]
    pub what: String,
    /// The words that say it.
    #[personal(category = Content, subject = Guest)]
    pub evidence: String,
}
