//! Small rows to tell stories with. A person, meeting or mail is named by one number.
#![allow(dead_code, reason = "each page of stories needs some of these")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use app::port::{Commit, Enrolment, NewMessage, Store};
use app::rows::{
    AuditRow, ClaimRow, HostRow, Job, LetterRow, LetterStatus, MeetingRow, MessageRow, PartyRow, PersonRow,
};
use negotiate::{MeetingId, OrganisationId, PersonId};
use store::Database;
use store::testing::cell;

pub(crate) const ORG: OrganisationId = OrganisationId::from_bytes([1; 16]);
pub(crate) const OTHER_ORG: OrganisationId = OrganisationId::from_bytes([2; 16]);
pub(crate) const HOST: u8 = 10;
pub(crate) const GUEST: u8 = 20;
pub(crate) const HOUR_US: i64 = 3_600_000_000;

pub(crate) fn person_id(n: u8) -> PersonId {
    PersonId::from_bytes([n; 16])
}

pub(crate) fn meeting_id(n: u32) -> MeetingId {
    let mut bytes = [0xee; 16];
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    MeetingId::from_bytes(bytes)
}

pub(crate) fn key(n: u32) -> [u8; 16] {
    let mut bytes = [0xcc; 16];
    bytes[..4].copy_from_slice(&n.to_be_bytes());
    bytes
}

pub(crate) fn person(n: u8) -> PersonRow {
    PersonRow {
        org: ORG,
        person: person_id(n),
        address_index: [n; 16],
        address: cell(&[0xa0, n]),
        traits: cell(&[0xb0, n]),
        created_us: i64::from(n),
    }
}

pub(crate) fn enrolment(n: u8) -> Enrolment {
    let host =
        HostRow { org: ORG, person: person_id(n), profile: cell(&[0xc0, n]), created_us: i64::from(n) };
    Enrolment { person: person(n), host }
}

/// A mail of somebody, at the instant of its number.
pub(crate) fn mail(n: u32, writer: u8) -> NewMessage {
    let message = MessageRow {
        org: ORG,
        message: key(n),
        person: person_id(writer),
        meeting: None,
        received_us: i64::from(n),
        content: cell(&[0xd0; 64]),
    };
    NewMessage { writer: Some(person(writer)), message }
}

pub(crate) fn claim(meeting: u32, starts_us: i64, ends_us: i64) -> ClaimRow {
    ClaimRow { org: ORG, host: person_id(HOST), meeting: meeting_id(meeting), starts_us, ends_us, firm: true }
}

pub(crate) fn party(meeting: u32, person: u8) -> PartyRow {
    PartyRow {
        org: ORG,
        meeting: meeting_id(meeting),
        person: person_id(person),
        side: cell(&[0x51, person]),
    }
}

pub(crate) fn letter(n: u32, meeting: u32, to: u8) -> LetterRow {
    LetterRow {
        org: ORG,
        letter: key(n),
        meeting: meeting_id(meeting),
        person: person_id(to),
        created_us: i64::from(n),
        content: cell(&[0x1e; 8]),
        status: LetterStatus::Queued,
    }
}

/// A step of a meeting that changes its revision and nothing else.
pub(crate) fn step(job: Job, meeting: u32, revision: i64) -> Commit {
    Commit {
        job,
        people: Vec::new(),
        meeting: MeetingRow {
            org: ORG,
            meeting: meeting_id(meeting),
            host: person_id(HOST),
            phase: "offering".to_owned(),
            revision,
            state: cell(&[0x57, u8::try_from(revision & 0x7f).unwrap_or(0)]),
            created_us: i64::from(meeting),
            changed_us: i64::from(meeting) + revision,
        },
        parties: Vec::new(),
        claims: Vec::new(),
        letters: Vec::new(),
        wake_us: None,
        message: None,
        settles: None,
        audit: AuditRow {
            org: ORG,
            meeting: meeting_id(meeting),
            revision,
            at_us: revision,
            why: cell(&[0x3f]),
        },
    }
}

/// Keeps a mail of the host and claims the job to read it.
pub(crate) async fn held_job(database: &Database, n: u32) -> Job {
    database.keep(mail(n, HOST)).await.unwrap();
    let claimed = database.claim_jobs(i64::from(n), i64::from(n) + HOUR_US, 1000).await.unwrap();
    *claimed.iter().find(|job| job.item == key(n)).expect("the job of the mail")
}
