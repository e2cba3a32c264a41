use crate::rows::{
    AuditRow, ClaimRow, HostRow, Job, LetterKey, LetterRow, LetterStatus, MeetingRow, MessageKey, MessageRow,
    PartyRow, PersonRow,
};
use negotiate::{MeetingId, OrganisationId, PersonId};
use std::future::Future;

/// The database could not do it. Nothing of the call took effect, unless the connection was lost in the very moment of
/// the commit; calling again is safe in any case, since every call is idempotent by its key, fence or revision.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Busy, unreachable, or out of room: the same call may succeed later.
    #[error("the database cannot be used right now")]
    Unavailable(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The database holds something that this program cannot have written.
    #[error("the database holds a row that cannot be read: {0}")]
    Corrupt(&'static str),
    /// The address of somebody new belongs to this person by now, so what was sealed for the new one could never be
    /// opened. Do it again with the person whom the organisation knows.
    #[error("this address became known in the meantime: do it again for the person who has it")]
    Known(PersonId),
    /// The rows break a rule of the database (a reference to nothing, an impossible value): the same call never succeeds.
    #[error("the database refuses rows that break its rules")]
    Rejected(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// A host to be enrolled.
#[derive(Clone)]
pub struct Enrolment {
    /// The person.
    pub person: PersonRow,
    /// Their standing preferences.
    pub host: HostRow,
}

/// A message to be kept, with the job to read it.
#[derive(Clone)]
pub struct NewMessage {
    /// The writer, where the organisation does not know them yet.
    pub writer: Option<PersonRow>,
    /// The message.
    pub message: MessageRow,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is durable, and there is a job to read it.
    New,
    /// The same mail was here before; nothing changed.
    Already,
}

/// A meeting as it is stored.
#[derive(Clone)]
pub struct MeetingRows {
    /// Its state.
    pub meeting: MeetingRow,
    /// The sides of the others.
    pub parties: Vec<PartyRow>,
}

/// Everything that one step changes. It takes effect as a whole or not at all.
#[derive(Clone)]
pub struct Commit {
    /// The job that this step does; it is done with the step. Its fence must still be the newest.
    pub job: Job,
    /// People met for the first time. One whose address is known by now is left as it is.
    pub people: Vec<PersonRow>,
    /// The meeting after the step; its `revision` must be one more than the stored one (or the meeting new).
    pub meeting: MeetingRow,
    /// The sides after the step; they replace the stored ones.
    pub parties: Vec<PartyRow>,
    /// What it occupies after the step; they replace the stored ones.
    pub claims: Vec<ClaimRow>,
    /// Letters to go out, each with a job to send it. One that exists already is left as it is.
    pub letters: Vec<LetterRow>,
    /// When to wake the meeting; replaces the stored timer.
    pub wake_us: Option<i64>,
    /// The message that the step read, to be linked to the meeting.
    pub message: Option<MessageKey>,
    /// The letter that the job was to send, and how that ended.
    pub settles: Option<(LetterKey, LetterStatus)>,
    /// Why.
    pub audit: AuditRow,
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Committed {
    /// It took effect.
    Done,
    /// Another meeting claims one of the slots in one of the calendars; nothing changed. Step again with a fresh calendar.
    SlotTaken,
    /// Somebody else did the job or changed the meeting; nothing changed. Drop the result.
    Stale,
}

/// Where everything durable lives. Each call is one transaction; when it returns, its effect is on the disk.
pub trait Store: Send + Sync + 'static {
    /// Enrols a host, or replaces the preferences of one whose address is known.
    fn enrol(&self, enrolment: Enrolment) -> impl Future<Output = Result<PersonId, StoreError>> + Send;

    /// All hosts of an organisation.
    fn hosts(&self, org: OrganisationId) -> impl Future<Output = Result<Vec<Enrolment>, StoreError>> + Send;

    /// One host.
    fn host(
        &self,
        org: OrganisationId,
        person: PersonId,
    ) -> impl Future<Output = Result<Option<Enrolment>, StoreError>> + Send;

    /// One person.
    fn person(
        &self,
        org: OrganisationId,
        person: PersonId,
    ) -> impl Future<Output = Result<Option<PersonRow>, StoreError>> + Send;

    /// The person with this address.
    fn person_by_address(
        &self,
        org: OrganisationId,
        address_index: [u8; 16],
    ) -> impl Future<Output = Result<Option<PersonRow>, StoreError>> + Send;

    /// Keeps a message and enqueues reading it.
    fn keep(&self, new: NewMessage) -> impl Future<Output = Result<Kept, StoreError>> + Send;

    /// One message.
    fn message(
        &self,
        org: OrganisationId,
        message: MessageKey,
    ) -> impl Future<Output = Result<Option<MessageRow>, StoreError>> + Send;

    /// The messages of a meeting, oldest first.
    fn messages_of(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> impl Future<Output = Result<Vec<MessageRow>, StoreError>> + Send;

    /// Notes which meeting a message belongs to, where reading it changed nothing.
    fn link(
        &self,
        org: OrganisationId,
        message: MessageKey,
        meeting: MeetingId,
    ) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Ends all leases, so that what a killed process held is done at once instead of when its lease runs out. Only for
    /// a process that knows to be alone; an outcome of the dead one would still be refused by its fence. Returns how
    /// many there were.
    fn end_leases(&self) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Claims at most `limit` due jobs that nobody holds, until `lease_until_us`. Oldest first.
    fn claim_jobs(
        &self,
        now_us: i64,
        lease_until_us: i64,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<Job>, StoreError>> + Send;

    /// When the next job can be claimed: when it is due, or when the lease of its holder ends.
    fn next_due_us(&self) -> impl Future<Output = Result<Option<i64>, StoreError>> + Send;

    /// Removes a job that is done. False when the fence is not the newest.
    fn finish(&self, job: Job) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// Gives a job back, to be tried at `due_us`. False when the fence is not the newest.
    fn postpone(&self, job: Job, due_us: i64) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// One meeting.
    fn meeting(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> impl Future<Output = Result<Option<MeetingRows>, StoreError>> + Send;

    /// All meetings of an organisation, newest first.
    fn meetings(
        &self,
        org: OrganisationId,
    ) -> impl Future<Output = Result<Vec<MeetingRow>, StoreError>> + Send;

    /// The meetings that somebody is a party of, newest first.
    fn meetings_with(
        &self,
        org: OrganisationId,
        person: PersonId,
    ) -> impl Future<Output = Result<Vec<MeetingRow>, StoreError>> + Send;

    /// What is claimed of a host's calendar between two instants, in order.
    fn claims(
        &self,
        org: OrganisationId,
        host: PersonId,
        from_us: i64,
        until_us: i64,
    ) -> impl Future<Output = Result<Vec<ClaimRow>, StoreError>> + Send;

    /// Makes a step durable: state, sides, claims, letters, timer, audit, and the end of its job.
    fn commit(&self, commit: Commit) -> impl Future<Output = Result<Committed, StoreError>> + Send;

    /// One letter.
    fn letter(
        &self,
        org: OrganisationId,
        letter: LetterKey,
    ) -> impl Future<Output = Result<Option<LetterRow>, StoreError>> + Send;

    /// The letters of a meeting, oldest first.
    fn letters_of(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> impl Future<Output = Result<Vec<LetterRow>, StoreError>> + Send;

    /// Notes how a letter ended, and ends its job. False when the fence is not the newest.
    fn settle_letter(
        &self,
        job: Job,
        status: LetterStatus,
    ) -> impl Future<Output = Result<bool, StoreError>> + Send;

    /// The decisions of a meeting, oldest first.
    fn audit_of(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> impl Future<Output = Result<Vec<AuditRow>, StoreError>> + Send;
}
