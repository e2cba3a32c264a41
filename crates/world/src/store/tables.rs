//! The rows, and what the database's own rules say of them: references, checks, and that two meetings of one host never
//! overlap. Each function is one transaction of the port.

use super::Breach;
use app::port::{Enrolment, Kept, MeetingRows, NewMessage, StoreError};
use app::rows::{
    AuditRow, ClaimRow, HostRow, Job, JobKind, LetterRow, LetterStatus, MeetingRow, MessageRow, PartyRow,
    PersonRow,
};
use negotiate::{MeetingId, OrganisationId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// A key of one organisation's row.
pub(super) type Key = (OrganisationId, [u8; 16]);
/// A job's key.
pub(super) type JobKey = (OrganisationId, JobKind, [u8; 16]);
/// A claim's key: organisation, host, start, end, meeting.
type ClaimKey = (OrganisationId, PersonId, i64, i64, MeetingId);

/// Jobs claimed at once, at most, as the real store has it.
const JOBS_MAX: u32 = 1000;

/// Everything durable.
#[derive(Clone, Default)]
pub(crate) struct Tables {
    pub(crate) people: BTreeMap<Key, PersonRow>,
    by_address: BTreeMap<Key, PersonId>,
    pub(super) hosts: BTreeMap<Key, HostRow>,
    pub(crate) meetings: BTreeMap<Key, MeetingRow>,
    pub(super) parties: BTreeMap<(OrganisationId, MeetingId, PersonId), PartyRow>,
    pub(super) by_person: BTreeSet<(OrganisationId, PersonId, MeetingId)>,
    pub(crate) messages: BTreeMap<Key, MessageRow>,
    pub(crate) letters: BTreeMap<Key, LetterRow>,
    pub(crate) audits: BTreeMap<(OrganisationId, MeetingId, i64), AuditRow>,
    pub(super) jobs: BTreeMap<JobKey, JobState>,
    ready: BTreeSet<(i64, i64, JobKey)>,
    pub(super) claims: BTreeMap<ClaimKey, bool>,
    last_fence: i64,
}

/// A job beside its key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct JobState {
    pub(crate) due_us: i64,
    pub(crate) ready_us: i64,
    pub(crate) attempts: i64,
    pub(crate) fence: i64,
}

impl JobState {
    fn due(due_us: i64) -> Self {
        Self { due_us, ready_us: due_us, attempts: 0, fence: 0 }
    }
}

impl Tables {
    pub(super) fn enrol(&mut self, enrolment: &Enrolment) -> Result<PersonId, StoreError> {
        let (person, host) = (&enrolment.person, &enrolment.host);
        if (host.org, host.person) != (person.org, person.person) {
            return Err(Breach("the host's row is not the person's").into());
        }
        let known = self.who(person)?;
        if known != person.person {
            return Err(StoreError::Known(known));
        }
        self.add_person(person);
        let new = || host.clone();
        self.hosts.entry((host.org, *known.as_bytes())).or_insert_with(new).profile = host.profile.clone();
        Ok(known)
    }

    /// Who has the address of this person, were the person added.
    pub(super) fn who(&self, person: &PersonRow) -> Result<PersonId, StoreError> {
        if let Some(known) = self.by_address.get(&(person.org, person.address_index)) {
            return Ok(*known);
        }
        if self.people.contains_key(&(person.org, *person.person.as_bytes())) {
            return Err(Breach("the person's id belongs to somebody with another address").into());
        }
        Ok(person.person)
    }

    /// Adds a person of whom [`Self::who`] was asked.
    pub(super) fn add_person(&mut self, person: &PersonRow) {
        let address = (person.org, person.address_index);
        if self.by_address.contains_key(&address) {
            return;
        }
        self.by_address.insert(address, person.person);
        self.people.insert((person.org, *person.person.as_bytes()), person.clone());
    }

    pub(super) fn person_by_address(&self, org: OrganisationId, index: [u8; 16]) -> Option<PersonRow> {
        let id = self.by_address.get(&(org, index))?;
        self.people.get(&(org, *id.as_bytes())).cloned()
    }

    pub(super) fn enrolment(&self, key: &Key) -> Option<Enrolment> {
        let host = self.hosts.get(key)?.clone();
        Some(Enrolment { person: self.people.get(key)?.clone(), host })
    }

    pub(super) fn keep(&mut self, new: &NewMessage) -> Result<Kept, StoreError> {
        let message = &new.message;
        let key = (message.org, message.message);
        if let Some(writer) = &new.writer {
            if writer.org != message.org {
                return Err(Breach("the writer is of another organisation").into());
            }
            if self.messages.contains_key(&key) {
                return Ok(Kept::Already);
            }
            let known = self.who(writer)?;
            if known != message.person {
                return Err(StoreError::Known(known));
            }
        }
        if self.messages.contains_key(&key) {
            return Ok(Kept::Already);
        }
        let known = self.people.contains_key(&(message.org, *message.person.as_bytes()));
        if !known && new.writer.is_none() {
            return Err(Breach("a message of nobody").into());
        }
        if message.meeting.is_some_and(|m| !self.meetings.contains_key(&(message.org, *m.as_bytes()))) {
            return Err(Breach("a message about no meeting").into());
        }
        if let Some(writer) = &new.writer {
            self.add_person(writer);
        }
        self.messages.insert(key, message.clone());
        self.add_job((message.org, JobKind::Read, message.message), message.received_us);
        Ok(Kept::New)
    }

    pub(super) fn link(&mut self, key: &Key, meeting: MeetingId) -> Result<(), StoreError> {
        let Some(message) = self.messages.get_mut(key) else { return Ok(()) };
        if !self.meetings.contains_key(&(key.0, *meeting.as_bytes())) {
            return Err(Breach("a message about no meeting").into());
        }
        message.meeting = Some(meeting);
        Ok(())
    }

    pub(super) fn meeting(&self, org: OrganisationId, meeting: MeetingId) -> Option<MeetingRows> {
        let row = self.meetings.get(&(org, *meeting.as_bytes()))?.clone();
        let (first, last) = (PersonId::from_bytes([0; 16]), PersonId::from_bytes([0xff; 16]));
        let parties = self.parties.range((org, meeting, first)..=(org, meeting, last));
        Some(MeetingRows { meeting: row, parties: parties.map(|(_, party)| party.clone()).collect() })
    }

    pub(super) fn meetings_with(&self, org: OrganisationId, person: PersonId) -> Vec<MeetingRow> {
        let (first, last) = (MeetingId::from_bytes([0; 16]), MeetingId::from_bytes([0xff; 16]));
        let theirs = self.by_person.range((org, person, first)..=(org, person, last));
        let mut rows: Vec<MeetingRow> =
            theirs.filter_map(|(_, _, m)| self.meetings.get(&(org, *m.as_bytes()))).cloned().collect();
        rows.sort_by_key(|row| std::cmp::Reverse((row.created_us, row.meeting)));
        rows
    }

    /// The claims of a host that touch a stretch of time.
    pub(crate) fn claims(
        &self,
        org: OrganisationId,
        host: PersonId,
        from_us: i64,
        until_us: i64,
    ) -> Vec<ClaimRow> {
        let first = (org, host, i64::MIN, i64::MIN, MeetingId::from_bytes([0; 16]));
        let last = (org, host, until_us, i64::MIN, MeetingId::from_bytes([0; 16]));
        let touching = self.claims.range(first..last).filter(|((_, _, _, ends, _), _)| *ends > from_us);
        let row = |(&(org, host, starts_us, ends_us, meeting), &firm): (&ClaimKey, &bool)| ClaimRow {
            org,
            host,
            meeting,
            starts_us,
            ends_us,
            firm,
        };
        touching.map(row).collect()
    }

    pub(super) fn claim_jobs(
        &mut self,
        now_us: i64,
        lease_until_us: i64,
        limit: u32,
    ) -> Result<Vec<Job>, StoreError> {
        if lease_until_us <= now_us {
            return Err(Breach("the lease ends before it begins").into());
        }
        let limit = usize::try_from(limit.min(JOBS_MAX)).unwrap_or(0);
        let due = self.ready.iter().take_while(|(ready_us, _, _)| *ready_us <= now_us);
        let keys: Vec<JobKey> = due.take(limit).map(|(_, _, key)| *key).collect();
        if keys.is_empty() {
            return Ok(Vec::new());
        }
        self.last_fence += 1;
        let mut claimed = Vec::new();
        for key in keys {
            let Some(state) = self.jobs.get(&key).copied() else { continue };
            let held = JobState {
                ready_us: lease_until_us,
                attempts: state.attempts + 1,
                fence: self.last_fence,
                ..state
            };
            self.put_job(key, held);
            let (org, kind, item) = key;
            claimed.push(Job {
                org,
                kind,
                item,
                due_us: held.due_us,
                attempts: held.attempts,
                fence: held.fence,
            });
        }
        claimed.sort_by_key(|job| (job.due_us, *job));
        Ok(claimed)
    }

    pub(super) fn end_leases(&mut self) -> u64 {
        let held: Vec<(JobKey, JobState)> =
            self.jobs.iter().filter(|(_, state)| state.fence != 0).map(|(k, s)| (*k, *s)).collect();
        for (key, state) in &held {
            self.put_job(*key, JobState { ready_us: state.due_us, fence: 0, ..*state });
        }
        held.len() as u64
    }

    pub(crate) fn next_ready_us(&self) -> Option<i64> {
        self.ready.first().map(|(ready_us, _, _)| *ready_us)
    }

    /// Removes a job if its fence is the newest.
    pub(super) fn end_job(&mut self, job: &Job) -> bool {
        let held = self.is_held(job);
        if held {
            self.clear_job(&key_of(job));
        }
        held
    }

    pub(super) fn is_held(&self, job: &Job) -> bool {
        job.fence != 0 && self.jobs.get(&key_of(job)).is_some_and(|state| state.fence == job.fence)
    }

    pub(super) fn postpone(&mut self, job: &Job, due_us: i64) -> bool {
        let Some(state) = self.jobs.get(&key_of(job)).copied() else { return false };
        if !self.is_held(job) {
            return false;
        }
        self.put_job(key_of(job), JobState { due_us, ready_us: due_us, fence: 0, ..state });
        true
    }

    pub(super) fn settle_letter(&mut self, job: &Job, status: LetterStatus) -> Result<bool, StoreError> {
        if job.kind != JobKind::Send {
            return Err(Breach("the job does not send a letter").into());
        }
        if status == LetterStatus::Queued {
            return Err(Breach("a letter does not end in the queue: postpone the job instead").into());
        }
        if !self.end_job(job) {
            return Ok(false);
        }
        if let Some(letter) = self.letters.get_mut(&(job.org, job.item)) {
            letter.status = status;
        }
        Ok(true)
    }

    pub(super) fn add_job(&mut self, key: JobKey, due_us: i64) {
        if !self.jobs.contains_key(&key) {
            self.put_job(key, JobState::due(due_us));
        }
    }

    pub(super) fn set_job(&mut self, key: JobKey, due_us: i64) {
        self.put_job(key, JobState::due(due_us));
    }

    pub(super) fn clear_job(&mut self, key: &JobKey) {
        if let Some(old) = self.jobs.remove(key) {
            self.ready.remove(&(old.ready_us, old.due_us, *key));
        }
    }

    fn put_job(&mut self, key: JobKey, state: JobState) {
        if let Some(old) = self.jobs.insert(key, state) {
            self.ready.remove(&(old.ready_us, old.due_us, key));
        }
        self.ready.insert((state.ready_us, state.due_us, key));
    }
}

fn key_of(job: &Job) -> JobKey {
    (job.org, job.kind, job.item)
}

/// What a world's end and its comparisons look at.
impl Tables {
    pub(crate) fn job(&self, key: &JobKey) -> Option<JobState> {
        self.jobs.get(key).copied()
    }

    /// Messages and letters whose jobs are not done, with when they were due.
    pub(crate) fn waiting(&self) -> Vec<(JobKind, i64)> {
        let mail = self.jobs.iter().filter(|((_, kind, _), _)| *kind != JobKind::Wake);
        mail.map(|((_, kind, _), state)| (*kind, state.due_us)).collect()
    }

    pub(crate) fn attempts_max(&self) -> i64 {
        self.jobs.values().map(|state| state.attempts).max().unwrap_or(0)
    }

    pub(crate) fn all_claims(&self) -> impl Iterator<Item = String> + '_ {
        let line = |((_, _, start, end, meeting), firm): (&ClaimKey, &bool)| {
            format!("claim {meeting} {start} {end} {firm}")
        };
        self.claims.iter().map(line)
    }

    /// Jobs, but for ids of letters, which are made of ids of people.
    pub(crate) fn all_jobs(&self) -> impl Iterator<Item = String> + '_ {
        self.jobs.iter().map(|((_, kind, item), state)| match kind {
            JobKind::Send => format!("send {}", state.due_us),
            JobKind::Read | JobKind::Wake => {
                format!("{} {} {}", kind.name(), MeetingId::from_bytes(*item), state.due_us)
            }
        })
    }
}
