//! What is kept, row by row. Every personal value is sealed; the store moves these bytes and cannot read them.
//!
//! Instants are microseconds since 1970 UTC (`_us`), since PostgreSQL and SQLite agree on no other time type.

use negotiate::{MeetingId, OrganisationId, PersonId};

/// The id of an incoming message: a keyed hash of what makes two copies of one mail the same.
pub type MessageKey = [u8; 16];

/// The id of an outgoing letter: a keyed hash of meeting, revision and position. Its Message-ID derives from it.
pub type LetterKey = [u8; 16];

/// A person as one organisation knows them.
#[derive(Clone)]
pub struct PersonRow {
    /// The controller.
    pub org: OrganisationId,
    /// A random id; also names the person's key.
    pub person: PersonId,
    /// Blind index of the address, unique in the organisation.
    pub address_index: [u8; 16],
    /// Sealed address.
    pub address: Vec<u8>,
    /// Sealed name, zone and language.
    pub traits: Vec<u8>,
    /// When the row was made.
    pub created_us: i64,
}

/// A person who is a host.
#[derive(Clone)]
pub struct HostRow {
    /// The controller.
    pub org: OrganisationId,
    /// Who.
    pub person: PersonId,
    /// Sealed standing preferences.
    pub profile: Vec<u8>,
    /// When the row was made.
    pub created_us: i64,
}

/// A meeting's state, but for the guest's side.
#[derive(Clone)]
pub struct MeetingRow {
    /// The controller.
    pub org: OrganisationId,
    /// Which.
    pub meeting: MeetingId,
    /// Whose.
    pub host: PersonId,
    /// The engine's phase, by its name.
    pub phase: String,
    /// The engine's revision; a commit names the one that it started from.
    pub revision: i64,
    /// Sealed state, under the host's key.
    pub state: Vec<u8>,
    /// When the host asked for it.
    pub created_us: i64,
    /// When it last changed.
    pub changed_us: i64,
}

/// Somebody's side of a meeting.
#[derive(Clone)]
pub struct PartyRow {
    /// The controller.
    pub org: OrganisationId,
    /// Which meeting.
    pub meeting: MeetingId,
    /// Who.
    pub person: PersonId,
    /// Sealed side, under the person's own key.
    pub side: Vec<u8>,
}

/// A stretch of a host's calendar that a meeting occupies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClaimRow {
    /// The controller.
    pub org: OrganisationId,
    /// Whose calendar.
    pub host: PersonId,
    /// Which meeting claims it.
    pub meeting: MeetingId,
    /// First instant inside.
    pub starts_us: i64,
    /// First instant after.
    pub ends_us: i64,
    /// Agreed, or only offered.
    pub firm: bool,
}

/// A mail that arrived, stripped and sealed.
#[derive(Clone)]
pub struct MessageRow {
    /// The controller.
    pub org: OrganisationId,
    /// The inbox key: the same mail has the same one.
    pub message: MessageKey,
    /// Who wrote it.
    pub person: PersonId,
    /// Which meeting it turned out to belong to.
    pub meeting: Option<MeetingId>,
    /// When it arrived.
    pub received_us: i64,
    /// Sealed content, under the writer's key.
    pub content: Vec<u8>,
}

/// A mail to be sent or sent.
#[derive(Clone)]
pub struct LetterRow {
    /// The controller.
    pub org: OrganisationId,
    /// The effect's id.
    pub letter: LetterKey,
    /// About which meeting.
    pub meeting: MeetingId,
    /// To whom it is delivered.
    pub person: PersonId,
    /// When it was decided; its Date header.
    pub created_us: i64,
    /// Sealed content, under the recipient's key.
    pub content: Vec<u8>,
    /// How far it is.
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
#[derive(Clone)]
pub struct AuditRow {
    /// The controller.
    pub org: OrganisationId,
    /// About which meeting.
    pub meeting: MeetingId,
    /// The revision that the decision made.
    pub revision: i64,
    /// When.
    pub at_us: i64,
    /// Sealed reasons, under the host's key.
    pub why: Vec<u8>,
}
