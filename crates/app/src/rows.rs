//! What is kept, row by row. Every personal value is sealed; the store moves these bytes and cannot read them.
//!
//! Instants are microseconds since 1970 UTC (`_us`), since PostgreSQL and SQLite agree on no other time type.

use crate::documents::{Decision, LetterContent, MeetingState, MessageContent, Side, Traits};
use addr::EmailAddress;
use datamap::{Cell, DataMap};
use negotiate::{MeetingId, OrganisationId, PersonId, Profile};

/// The id of an incoming message: a keyed hash of what makes two copies of one mail the same.
pub type MessageKey = [u8; 16];

/// The id of an outgoing letter: a keyed hash of meeting, revision and position. Its Message-ID derives from it.
pub type LetterKey = [u8; 16];

/// A person as one organisation knows them.
#[derive(Clone, DataMap)]
#[surface(table = "person", subject = "person")]
pub struct PersonRow {
    /// The controller.
    #[impersonal("the organisation")]
    pub org: OrganisationId,
    /// A random id; also names the person's key.
    #[impersonal("a random id, which means nothing without its key")]
    pub person: PersonId,
    /// Blind index of the address, unique in the organisation.
    #[personal(
        category = Email, subject = Guest, role = Processor, purposes(Schedule, Dsr, Security), basis = Instruction,
        retain(after = LastMeeting, days = 180), index
    )]
    pub address_index: [u8; 16],
    /// Sealed address.
    #[personal(
        category = Email, subject = Guest, role = Processor, purposes(Schedule, Account, Dsr, Security), basis = Instruction,
        retain(after = LastMeeting, days = 180), class = "contact",
        recipients(ParticipantMailbox, ParticipantCalendar, Relay)
    )]
    pub address: Cell<EmailAddress, person_row::Address>,
    /// Sealed name, zone and language.
    #[nested]
    #[personal(
        category = Name, subject = Guest, role = Processor, purposes(Schedule, Account, Dsr), basis = Instruction,
        retain(after = LastMeeting, days = 180), class = "contact",
        recipients(ParticipantMailbox, ParticipantCalendar, Relay)
    )]
    pub traits: Cell<Traits, person_row::Traits>,
    /// When the row was made.
    #[impersonal("when a row was made or changed")]
    pub created_us: i64,
}

/// A person who is a host.
#[derive(Clone, DataMap)]
#[surface(table = "host", subject = "person")]
pub struct HostRow {
    /// The controller.
    #[impersonal("the organisation")]
    pub org: OrganisationId,
    /// Who.
    #[impersonal("a random id, which means nothing without its key")]
    pub person: PersonId,
    /// Sealed standing preferences.
    #[personal(
        category = Preference, subject = Host, role = Controller, purposes(Schedule, Account, Dsr), basis = Contract,
        retain(after = AccountClosed, days = 30), class = "account", size = Text
    )]
    pub profile: Cell<Profile, host_row::Profile>,
    /// When the row was made.
    #[impersonal("when a row was made or changed")]
    pub created_us: i64,
}

/// A meeting's state, but for the guest's side.
#[derive(Clone, DataMap)]
#[surface(table = "meeting", subject = "host")]
pub struct MeetingRow {
    /// The controller.
    #[impersonal("the organisation")]
    pub org: OrganisationId,
    /// Which.
    #[impersonal("a random id, which means nothing without its key")]
    pub meeting: MeetingId,
    /// Whose.
    #[impersonal("a random id, which means nothing without its key")]
    pub host: PersonId,
    /// The engine's phase, by its name.
    #[impersonal("how far the work is")]
    pub phase: String,
    /// The engine's revision; a commit names the one that it started from.
    #[impersonal("how far the work is")]
    pub revision: i64,
    /// Sealed state, under the host's key.
    #[nested]
    #[personal(
        category = Meeting, subject = Host, role = Controller, purposes(Schedule, Dsr, Support), basis = Contract,
        retain(after = MeetingEnd, days = 90), class = "meeting", size = Text
    )]
    pub state: Cell<MeetingState, meeting_row::State>,
    /// When the host asked for it.
    #[impersonal("when a row was made or changed")]
    pub created_us: i64,
    /// When it last changed.
    #[impersonal("when a row was made or changed")]
    pub changed_us: i64,
}

/// Somebody's side of a meeting.
#[derive(Clone, DataMap)]
#[surface(table = "party", subject = "person")]
pub struct PartyRow {
    /// The controller.
    #[impersonal("the organisation")]
    pub org: OrganisationId,
    /// Which meeting.
    #[impersonal("a random id, which means nothing without its key")]
    pub meeting: MeetingId,
    /// Who.
    #[impersonal("a random id, which means nothing without its key")]
    pub person: PersonId,
    /// Sealed side, under the person's own key.
    #[nested]
    #[personal(
        category = Availability, subject = Guest, role = Processor, purposes(Schedule, Dsr), basis = Instruction,
        retain(after = MeetingEnd, days = 90), class = "meeting", size = Text
    )]
    pub side: Cell<Side, party_row::Side>,
}

/// A stretch of a host's calendar that a meeting occupies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, DataMap)]
#[surface(table = "claim", subject = "host")]
pub struct ClaimRow {
    /// The controller.
    #[impersonal("the organisation")]
    pub org: OrganisationId,
    /// Whose calendar.
    #[impersonal("a random id, which means nothing without its key")]
    pub host: PersonId,
    /// Which meeting claims it.
    #[impersonal("a random id, which means nothing without its key")]
    pub meeting: MeetingId,
    /// First instant inside.
    #[personal(
        category = Availability, subject = Host, role = Controller, purposes(Schedule, Dsr), basis = Contract,
        retain(after = MeetingEnd, days = 90), clear = "the database itself refuses two meetings at once"
    )]
    pub starts_us: i64,
    /// First instant after.
    #[personal(
        category = Availability, subject = Host, role = Controller, purposes(Schedule, Dsr), basis = Contract,
        retain(after = MeetingEnd, days = 90), clear = "the database itself refuses two meetings at once"
    )]
    pub ends_us: i64,
    /// Agreed, or only offered.
    #[impersonal("how far the work is")]
    pub firm: bool,
}

/// A mail that arrived, stripped and sealed.
#[derive(Clone, DataMap)]
#[surface(table = "message", subject = "person")]
pub struct MessageRow {
    /// The controller.
    #[impersonal("the organisation")]
    pub org: OrganisationId,
    /// The inbox key: the same mail has the same one.
    #[impersonal("a random id, which means nothing without its key")]
    pub message: MessageKey,
    /// Who wrote it.
    #[impersonal("a random id, which means nothing without its key")]
    pub person: PersonId,
    /// Which meeting it turned out to belong to.
    #[impersonal("a random id, which means nothing without its key")]
    pub meeting: Option<MeetingId>,
    /// When it arrived.
    #[impersonal("when a row was made or changed")]
    pub received_us: i64,
    /// Sealed content, under the writer's key.
    #[nested]
    #[personal(
        category = Content, subject = Guest, role = Processor, purposes(Schedule, Dsr, Support), basis = Instruction,
        retain(after = Received, days = 60), class = "message", size = Text
    )]
    pub content: Cell<MessageContent, message_row::Content>,
}

/// A mail to be sent or sent.
#[derive(Clone, DataMap)]
#[surface(table = "letter", subject = "person")]
pub struct LetterRow {
    /// The controller.
    #[impersonal("the organisation")]
    pub org: OrganisationId,
    /// The effect's id.
    #[impersonal("a random id, which means nothing without its key")]
    pub letter: LetterKey,
    /// About which meeting.
    #[impersonal("a random id, which means nothing without its key")]
    pub meeting: MeetingId,
    /// To whom it is delivered.
    #[impersonal("a random id, which means nothing without its key")]
    pub person: PersonId,
    /// When it was decided; its Date header.
    #[impersonal("when a row was made or changed")]
    pub created_us: i64,
    /// Sealed content, under the recipient's key.
    #[nested]
    #[personal(
        category = Content, subject = Guest, role = Processor, purposes(Schedule, Dsr, Support), basis = Instruction,
        retain(after = Sent, days = 30), class = "letter", size = Text,
        recipients(ParticipantMailbox, ParticipantCalendar, Relay)
    )]
    pub content: Cell<LetterContent, letter_row::Content>,
    /// How far it is.
    #[impersonal("how far the work is")]
    pub status: LetterStatus,
}

/// How far a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterStatus {
    /// Waits for its turn, or for the next try.
    Queued,
    /// The next server took it.
    Sent,
    /// Refused for good.
    Failed,
}

/// Something to do, claimed under a lease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Job {
    /// The controller.
    pub org: OrganisationId,
    /// What kind of work.
    pub kind: JobKind,
    /// On what: a [`MessageKey`], a [`LetterKey`] or a meeting's id, by kind.
    pub item: [u8; 16],
    /// Not before this instant.
    pub due_us: i64,
    /// How often it was claimed.
    pub attempts: i64,
    /// Rises with every claim. An outcome counts only under the newest fence, so a worker that was thought dead and
    /// comes back changes nothing.
    pub fence: i64,
}

/// What kind of work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum JobKind {
    /// Read a message and let the engine act.
    Read,
    /// Wake a meeting.
    Wake,
    /// Send a letter.
    Send,
}

impl JobKind {
    /// A name for logs and rows.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Wake => "wake",
            Self::Send => "send",
        }
    }
}

/// What was decided and why, for [`crate`]'s `why`.
#[derive(Clone, DataMap)]
#[surface(table = "audit")]
pub struct AuditRow {
    /// The controller.
    #[impersonal("the organisation")]
    pub org: OrganisationId,
    /// About which meeting.
    #[impersonal("a random id, which means nothing without its key")]
    pub meeting: MeetingId,
    /// The revision that the decision made.
    #[impersonal("how far the work is")]
    pub revision: i64,
    /// When.
    #[impersonal("when a row was made or changed")]
    pub at_us: i64,
    /// Sealed reasons, under the host's key.
    #[nested]
    #[personal(
        category = Meeting, subject = Host, role = Controller, purposes(Schedule, Dsr, Support), basis = Contract,
        retain(after = MeetingEnd, days = 90), class = "meeting", size = Text
    )]
    pub why: Cell<Decision, audit_row::Why>,
}
