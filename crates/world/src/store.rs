//! The store in memory: the same contract as the real one, with a gate before and after each effect where a process may
//! be killed, stalled or cut off. `tests/contract.rs` runs the real store's own stories on it.

mod commit;
mod dump;
mod tables;

pub(crate) use tables::Tables;

use crate::gate::{Gate, Point};
use app::port::{Commit, Committed, Enrolment, Kept, MeetingRows, NewMessage, Store, StoreError};
use app::rows::{
    AuditRow, ClaimRow, Job, LetterKey, LetterRow, LetterStatus, MeetingRow, MessageKey, MessageRow,
    PersonRow,
};
use negotiate::{MeetingId, OrganisationId, PersonId};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A rule of the database was broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
struct Breach(&'static str);

impl From<Breach> for StoreError {
    fn from(breach: Breach) -> Self {
        Self::Rejected(Box::new(breach))
    }
}

/// What took effect, for the checks.
#[derive(Clone)]
pub(crate) enum Deed {
    /// A message was kept, or was here already.
    Kept(MessageKey, Kept),
    /// A step ended so.
    Committed(Box<Commit>, Committed),
    /// A job's outcome was accepted: it is done, given back, or settled.
    Ended(Job),
    /// The store was asked about another organisation than the world's.
    Foreign(OrganisationId),
}

/// A store in memory. Copies of it are handles of one store.
#[derive(Clone)]
pub struct MemoryStore {
    inside: Arc<Mutex<Inside>>,
    gate: Gate,
}

#[derive(Default)]
struct Inside {
    tables: Tables,
    deeds: Vec<Deed>,
    home: Option<OrganisationId>,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new(Gate::open())
    }
}

impl MemoryStore {
    pub(crate) fn new(gate: Gate) -> Self {
        Self { inside: Arc::default(), gate }
    }

    /// A second store with the same rows, behind an open gate.
    pub(crate) fn fork(&self) -> Self {
        let tables = self.inside().tables.clone();
        let inside = Inside { tables, deeds: Vec::new(), home: None };
        Self { inside: Arc::new(Mutex::new(inside)), gate: Gate::open() }
    }

    /// From now on, whatever concerns another organisation is written down as a deed.
    pub(crate) fn belongs_to(&self, org: OrganisationId) {
        self.inside().home = Some(org);
    }

    /// Looks at the rows, past the gate.
    pub(crate) fn look<T>(&self, at: impl FnOnce(&Tables) -> T) -> T {
        at(&self.inside().tables)
    }

    /// What took effect since this was last asked.
    pub(crate) fn take_deeds(&self) -> Vec<Deed> {
        std::mem::take(&mut self.inside().deeds)
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn read<T>(&self, org: OrganisationId, ask: impl FnOnce(&Tables) -> T) -> Result<T, StoreError> {
        self.gate.pass(Point::Read).await?;
        let mut inside = self.inside();
        inside.visit(org);
        Ok(ask(&inside.tables))
    }

    /// One transaction, and what it did.
    async fn write<T>(
        &self,
        perform: impl FnOnce(&mut Tables) -> (Result<T, StoreError>, Option<Deed>),
    ) -> Result<T, StoreError> {
        self.gate.pass(Point::BeforeWrite).await?;
        let outcome = {
            let mut inside = self.inside();
            let (outcome, deed) = perform(&mut inside.tables);
            if let Some(org) = deed.as_ref().and_then(Deed::org) {
                inside.visit(org);
            }
            inside.deeds.extend(deed);
            outcome
        };
        self.gate.pass(Point::AfterWrite).await?;
        outcome
    }
}

impl Inside {
    fn visit(&mut self, org: OrganisationId) {
        if self.home.is_some_and(|home| home != org) {
            self.deeds.push(Deed::Foreign(org));
        }
    }
}

impl Deed {
    fn org(&self) -> Option<OrganisationId> {
        match self {
            Self::Committed(commit, _) => Some(commit.meeting.org),
            Self::Ended(job) => Some(job.org),
            Self::Kept(..) | Self::Foreign(_) => None,
        }
    }
}

impl Store for MemoryStore {
    async fn enrol(&self, enrolment: Enrolment) -> Result<PersonId, StoreError> {
        self.write(|tables| (tables.enrol(&enrolment), None)).await
    }

    async fn hosts(&self, org: OrganisationId) -> Result<Vec<Enrolment>, StoreError> {
        self.read(org, |tables| {
            let ours = tables.hosts.keys().filter(|key| key.0 == org);
            let mut hosts: Vec<Enrolment> = ours.filter_map(|key| tables.enrolment(key)).collect();
            hosts.sort_by_key(|enrolment| (enrolment.host.created_us, enrolment.host.person));
            hosts
        })
        .await
    }

    async fn host(&self, org: OrganisationId, person: PersonId) -> Result<Option<Enrolment>, StoreError> {
        self.read(org, |tables| tables.enrolment(&(org, *person.as_bytes()))).await
    }

    async fn person(&self, org: OrganisationId, person: PersonId) -> Result<Option<PersonRow>, StoreError> {
        self.read(org, |tables| tables.people.get(&(org, *person.as_bytes())).cloned()).await
    }

    async fn person_by_address(
        &self,
        org: OrganisationId,
        address_index: [u8; 16],
    ) -> Result<Option<PersonRow>, StoreError> {
        self.read(org, |tables| tables.person_by_address(org, address_index)).await
    }

    async fn keep(&self, new: NewMessage) -> Result<Kept, StoreError> {
        self.write(|tables| {
            let kept = tables.keep(&new);
            let deed = kept.as_ref().ok().map(|kept| Deed::Kept(new.message.message, *kept));
            (kept, deed)
        })
        .await
    }

    async fn message(
        &self,
        org: OrganisationId,
        message: MessageKey,
    ) -> Result<Option<MessageRow>, StoreError> {
        self.read(org, |tables| tables.messages.get(&(org, message)).cloned()).await
    }

    async fn messages_of(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> Result<Vec<MessageRow>, StoreError> {
        self.read(org, |tables| {
            let ours = tables.messages.values().filter(|m| m.org == org && m.meeting == Some(meeting));
            let mut rows: Vec<MessageRow> = ours.cloned().collect();
            rows.sort_by_key(|row| (row.received_us, row.message));
            rows
        })
        .await
    }

    async fn link(
        &self,
        org: OrganisationId,
        message: MessageKey,
        meeting: MeetingId,
    ) -> Result<(), StoreError> {
        self.write(|tables| (tables.link(&(org, message), meeting), None)).await
    }

    async fn end_leases(&self) -> Result<u64, StoreError> {
        self.write(|tables| (Ok(tables.end_leases()), None)).await
    }

    async fn claim_jobs(&self, now_us: i64, lease_until_us: i64, limit: u32) -> Result<Vec<Job>, StoreError> {
        self.write(|tables| (tables.claim_jobs(now_us, lease_until_us, limit), None)).await
    }

    async fn next_due_us(&self) -> Result<Option<i64>, StoreError> {
        self.gate.pass(Point::Read).await?;
        Ok(self.look(Tables::next_ready_us))
    }

    async fn finish(&self, job: Job) -> Result<bool, StoreError> {
        self.write(|tables| {
            let done = tables.end_job(&job);
            (Ok(done), done.then_some(Deed::Ended(job)))
        })
        .await
    }

    async fn postpone(&self, job: Job, due_us: i64) -> Result<bool, StoreError> {
        self.write(|tables| {
            let done = tables.postpone(&job, due_us);
            (Ok(done), done.then_some(Deed::Ended(job)))
        })
        .await
    }

    async fn meeting(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> Result<Option<MeetingRows>, StoreError> {
        self.read(org, |tables| tables.meeting(org, meeting)).await
    }

    async fn meetings(&self, org: OrganisationId) -> Result<Vec<MeetingRow>, StoreError> {
        self.read(org, |tables| {
            let ours = tables.meetings.values().filter(|row| row.org == org);
            let mut rows: Vec<MeetingRow> = ours.cloned().collect();
            rows.sort_by_key(|row| std::cmp::Reverse((row.created_us, row.meeting)));
            rows
        })
        .await
    }

    async fn meetings_with(
        &self,
        org: OrganisationId,
        person: PersonId,
    ) -> Result<Vec<MeetingRow>, StoreError> {
        self.read(org, |tables| tables.meetings_with(org, person)).await
    }

    async fn claims(
        &self,
        org: OrganisationId,
        host: PersonId,
        from_us: i64,
        until_us: i64,
    ) -> Result<Vec<ClaimRow>, StoreError> {
        self.read(org, |tables| tables.claims(org, host, from_us, until_us)).await
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        self.write(|tables| {
            let outcome = tables.commit(&commit);
            let deed = outcome.as_ref().ok().map(|done| Deed::Committed(Box::new(commit), *done));
            (outcome, deed)
        })
        .await
    }

    async fn letter(&self, org: OrganisationId, letter: LetterKey) -> Result<Option<LetterRow>, StoreError> {
        self.read(org, |tables| tables.letters.get(&(org, letter)).cloned()).await
    }

    async fn letters_of(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> Result<Vec<LetterRow>, StoreError> {
        self.read(org, |tables| {
            let ours = tables.letters.values().filter(|l| l.org == org && l.meeting == meeting);
            let mut rows: Vec<LetterRow> = ours.cloned().collect();
            rows.sort_by_key(|row| (row.created_us, row.letter));
            rows
        })
        .await
    }

    async fn settle_letter(&self, job: Job, status: LetterStatus) -> Result<bool, StoreError> {
        self.write(|tables| {
            let done = tables.settle_letter(&job, status);
            let deed = matches!(done, Ok(true)).then_some(Deed::Ended(job));
            (done, deed)
        })
        .await
    }

    async fn audit_of(&self, org: OrganisationId, meeting: MeetingId) -> Result<Vec<AuditRow>, StoreError> {
        self.read(org, |tables| {
            let whole = (org, meeting, i64::MIN)..=(org, meeting, i64::MAX);
            tables.audits.range(whole).map(|(_, row)| row.clone()).collect()
        })
        .await
    }
}
