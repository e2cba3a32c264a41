//! The app's port, filled: each call is one value of [`crate::write`] or one question of [`crate::read`].

use crate::database::Database;
use crate::fault::Fault;
use crate::read;
use crate::row::{self, Row, Value};
use crate::statement::Statement;
use crate::statements::{jobs, letters, meetings, messages, people};
use crate::write::{ClaimJobs, EndLeases, Finish, LinkMessage, Postpone, SettleLetter};
use app::port::{Commit, Committed, Enrolment, Kept, MeetingRows, NewMessage, Store, StoreError};
use app::rows::{
    AuditRow, ClaimRow, Job, LetterKey, LetterRow, LetterStatus, MeetingRow, MessageKey, MessageRow,
    PersonRow,
};
use negotiate::{MeetingId, OrganisationId, PersonId};

impl Database {
    async fn all<T>(
        &self,
        statement: &Statement,
        values: &[Value<'_>],
        read: fn(&mut Row) -> Result<T, Fault>,
    ) -> Result<Vec<T>, StoreError> {
        let mut reader = self.reader().await?;
        Ok(read::all(&mut reader.connection(), statement, values, read).await?)
    }

    async fn one<T>(
        &self,
        statement: &Statement,
        values: &[Value<'_>],
        read: fn(&mut Row) -> Result<T, Fault>,
    ) -> Result<Option<T>, StoreError> {
        let mut reader = self.reader().await?;
        Ok(read::one(&mut reader.connection(), statement, values, read).await?)
    }
}

impl Store for Database {
    async fn enrol(&self, enrolment: Enrolment) -> Result<PersonId, StoreError> {
        self.write(enrolment).await
    }

    async fn hosts(&self, org: OrganisationId) -> Result<Vec<Enrolment>, StoreError> {
        self.all(&people::HOSTS, &[Value::Bytes(org.as_bytes())], row::enrolment).await
    }

    async fn host(&self, org: OrganisationId, person: PersonId) -> Result<Option<Enrolment>, StoreError> {
        self.one(&people::HOST, &key(&org, person.as_bytes()), row::enrolment).await
    }

    async fn person(&self, org: OrganisationId, person: PersonId) -> Result<Option<PersonRow>, StoreError> {
        self.one(&people::PERSON, &key(&org, person.as_bytes()), row::person).await
    }

    async fn person_by_address(
        &self,
        org: OrganisationId,
        address_index: [u8; 16],
    ) -> Result<Option<PersonRow>, StoreError> {
        self.one(&people::PERSON_BY_ADDRESS, &key(&org, &address_index), row::person).await
    }

    async fn keep(&self, new: NewMessage) -> Result<Kept, StoreError> {
        self.write(new).await
    }

    async fn message(
        &self,
        org: OrganisationId,
        message: MessageKey,
    ) -> Result<Option<MessageRow>, StoreError> {
        self.one(&messages::MESSAGE, &key(&org, &message), row::message).await
    }

    async fn messages_of(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> Result<Vec<MessageRow>, StoreError> {
        self.all(&messages::MESSAGES_OF, &key(&org, meeting.as_bytes()), row::message).await
    }

    async fn link(
        &self,
        org: OrganisationId,
        message: MessageKey,
        meeting: MeetingId,
    ) -> Result<(), StoreError> {
        self.write(LinkMessage { org, message, meeting }).await
    }

    async fn end_leases(&self) -> Result<u64, StoreError> {
        self.write(EndLeases).await
    }

    async fn claim_jobs(&self, now_us: i64, lease_until_us: i64, limit: u32) -> Result<Vec<Job>, StoreError> {
        self.write(ClaimJobs { now_us, lease_until_us, limit }).await
    }

    async fn next_due_us(&self) -> Result<Option<i64>, StoreError> {
        Ok(self.one(&jobs::NEXT_READY, &[], Row::maybe_int).await?.flatten())
    }

    async fn finish(&self, job: Job) -> Result<bool, StoreError> {
        self.write(Finish(job)).await
    }

    async fn postpone(&self, job: Job, due_us: i64) -> Result<bool, StoreError> {
        self.write(Postpone { job, due_us }).await
    }

    async fn meeting(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> Result<Option<MeetingRows>, StoreError> {
        let mut reader = self.reader().await?;
        Ok(read::meeting(&mut reader.connection(), org, meeting).await?)
    }

    async fn meetings(&self, org: OrganisationId) -> Result<Vec<MeetingRow>, StoreError> {
        self.all(&meetings::MEETINGS, &[Value::Bytes(org.as_bytes())], row::meeting).await
    }

    async fn meetings_with(
        &self,
        org: OrganisationId,
        person: PersonId,
    ) -> Result<Vec<MeetingRow>, StoreError> {
        self.all(&meetings::MEETINGS_WITH, &key(&org, person.as_bytes()), row::meeting).await
    }

    async fn claims(
        &self,
        org: OrganisationId,
        host: PersonId,
        from_us: i64,
        until_us: i64,
    ) -> Result<Vec<ClaimRow>, StoreError> {
        let mut reader = self.reader().await?;
        Ok(read::claims(&mut reader.connection(), org, host, from_us, until_us).await?)
    }

    async fn commit(&self, commit: Commit) -> Result<Committed, StoreError> {
        self.write(commit).await
    }

    async fn letter(&self, org: OrganisationId, letter: LetterKey) -> Result<Option<LetterRow>, StoreError> {
        self.one(&letters::LETTER, &key(&org, &letter), row::letter).await
    }

    async fn letters_of(
        &self,
        org: OrganisationId,
        meeting: MeetingId,
    ) -> Result<Vec<LetterRow>, StoreError> {
        self.all(&letters::LETTERS_OF, &key(&org, meeting.as_bytes()), row::letter).await
    }

    async fn settle_letter(&self, job: Job, status: LetterStatus) -> Result<bool, StoreError> {
        self.write(SettleLetter { job, status }).await
    }

    async fn audit_of(&self, org: OrganisationId, meeting: MeetingId) -> Result<Vec<AuditRow>, StoreError> {
        self.all(&meetings::AUDIT_OF, &key(&org, meeting.as_bytes()), row::audit).await
    }
}

/// The organisation, which leads every key, and the rest of it.
fn key<'a>(org: &'a OrganisationId, rest: &'a [u8; 16]) -> [Value<'a>; 2] {
    [Value::Bytes(org.as_bytes()), Value::Bytes(rest)]
}
