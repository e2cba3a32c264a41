use super::jobs::end_job;
use super::people::add_person;
use super::{Ending, Write};
use crate::connection::Connection;
use crate::fault::Fault;
use crate::row::{Value, kind_name, status_name};
use crate::statements::{jobs, letters, meetings, messages};
use app::port::{Commit, Committed};
use app::rows::{ClaimRow, JobKind, LetterRow};
use negotiate::HostId;
use std::collections::BTreeMap;

impl Write for Commit {
    type Answer = Committed;
    const OFTEN_UNDONE: bool = true;

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<Committed>, Fault> {
        belong_together(self)?;
        on.row(&meetings::LOCK_MEETING, &meeting_key(self)).await?;
        if !end_job(on, &self.job).await? || !put_meeting(on, self).await? {
            return Ok(Ending::Undo(Committed::Stale));
        }
        put_people(on, self).await?;
        put_parties(on, self).await?;
        if !put_claims(on, self).await? {
            return Ok(Ending::Undo(Committed::SlotTaken));
        }
        for letter in &self.letters {
            put_letter(on, letter).await?;
        }
        put_timer(on, self).await?;
        link_message(on, self).await?;
        settle_letter(on, self).await?;
        put_audit(on, self).await?;
        Ok(Ending::Keep(Committed::Done))
    }
}

/// A step concerns one organisation and one meeting, or it is not one step.
fn belong_together(commit: &Commit) -> Result<(), Fault> {
    let (org, meeting) = (commit.meeting.org, commit.meeting.meeting);
    let orgs = commit.people.iter().map(|row| row.org).chain([commit.job.org]);
    let keys = (commit.parties.iter().map(|row| (row.org, row.meeting)))
        .chain(commit.claims.iter().map(|row| (row.org, row.meeting)))
        .chain(commit.letters.iter().map(|row| (row.org, row.meeting)))
        .chain([(commit.audit.org, commit.audit.meeting)]);
    if orgs.into_iter().any(|other| other != org) || keys.into_iter().any(|key| key != (org, meeting)) {
        return Err(Fault::Misfit("a row of the step is of another organisation or meeting"));
    }
    let takes_part =
        |host: HostId| host == commit.meeting.host || commit.parties.iter().any(|party| party.person == host);
    if !commit.claims.iter().all(|claim| takes_part(claim.host)) {
        return Err(Fault::Misfit("a claim is on the calendar of somebody who does not take part"));
    }
    Ok(())
}

/// Moves the meeting on. False when the stored revision is not the one before.
async fn put_meeting(on: &mut Connection<'_>, commit: &Commit) -> Result<bool, Fault> {
    let meeting = &commit.meeting;
    let values = [
        Value::Bytes(meeting.org.as_bytes()),
        Value::Bytes(meeting.meeting.as_bytes()),
        Value::Bytes(meeting.host.as_bytes()),
        Value::Text(&meeting.phase),
        Value::Int(meeting.revision),
        Value::Bytes(meeting.state.as_sealed()),
        Value::Int(meeting.created_us),
        Value::Int(meeting.changed_us),
    ];
    Ok(on.run(&meetings::PUT_MEETING, &values).await? == 1)
}

async fn put_people(on: &mut Connection<'_>, commit: &Commit) -> Result<(), Fault> {
    for person in &commit.people {
        let known = add_person(on, person).await?;
        let is_named = commit.parties.iter().any(|party| party.person == person.person)
            || commit.letters.iter().any(|letter| letter.person == person.person);
        // What the step sealed for the person that it thought new cannot be opened as the known one's.
        if known != person.person && is_named {
            return Err(Fault::Known(known));
        }
    }
    Ok(())
}

async fn put_parties(on: &mut Connection<'_>, commit: &Commit) -> Result<(), Fault> {
    on.run(&meetings::CLEAR_PARTIES, &meeting_key(commit)).await?;
    for party in &commit.parties {
        let values = [
            Value::Bytes(party.org.as_bytes()),
            Value::Bytes(party.meeting.as_bytes()),
            Value::Bytes(party.person.as_bytes()),
            Value::Bytes(party.side.as_sealed()),
        ];
        on.run(&meetings::ADD_PARTY, &values).await?;
    }
    Ok(())
}

/// Occupies the slots. False when another meeting is in the way of one.
///
/// In the order of time: two meetings that take several slots each then meet at the first that they share, and one waits
/// for the other instead of each for the other. Where both also free slots it can still happen on PostgreSQL, which then
/// gives one of them up; that one is tried again.
async fn put_claims(on: &mut Connection<'_>, commit: &Commit) -> Result<bool, Fault> {
    on.run(&meetings::CLEAR_CLAIMS, &meeting_key(commit)).await?;
    for ((starts_us, ends_us, host), firm) in distinct_slots(&commit.claims) {
        let values = [
            Value::Bytes(commit.meeting.org.as_bytes()),
            Value::Bytes(host.as_bytes()),
            Value::Int(starts_us),
            Value::Int(ends_us),
            Value::Bytes(commit.meeting.meeting.as_bytes()),
            Value::Int(i64::from(firm)),
        ];
        match on.run(&meetings::ADD_CLAIM, &values).await {
            Ok(0) => return Ok(false),
            Ok(_) => {}
            Err(fault) if fault.is_overlap() => return Ok(false),
            Err(fault) => return Err(fault),
        }
    }
    Ok(true)
}

/// The slots in the order of time, each with whose calendar it is in; one that is both offered and agreed is agreed.
fn distinct_slots(claims: &[ClaimRow]) -> BTreeMap<(i64, i64, HostId), bool> {
    let mut slots = BTreeMap::new();
    for claim in claims {
        *slots.entry((claim.starts_us, claim.ends_us, claim.host)).or_insert(false) |= claim.firm;
    }
    slots
}

async fn put_letter(on: &mut Connection<'_>, letter: &LetterRow) -> Result<(), Fault> {
    let values = [
        Value::Bytes(letter.org.as_bytes()),
        Value::Bytes(&letter.letter),
        Value::Bytes(letter.meeting.as_bytes()),
        Value::Bytes(letter.person.as_bytes()),
        Value::Int(letter.created_us),
        Value::Bytes(letter.content.as_sealed()),
        Value::Text(status_name(letter.status)),
    ];
    if on.run(&letters::ADD_LETTER, &values).await? == 0 {
        return Ok(());
    }
    let job = [
        Value::Bytes(letter.org.as_bytes()),
        Value::Text(kind_name(JobKind::Send)),
        Value::Bytes(&letter.letter),
        Value::Int(letter.created_us),
    ];
    on.run(&jobs::ADD_JOB, &job).await?;
    Ok(())
}

async fn put_timer(on: &mut Connection<'_>, commit: &Commit) -> Result<(), Fault> {
    let [org, meeting] = meeting_key(commit);
    let kind = Value::Text(kind_name(JobKind::Wake));
    match commit.wake_us {
        Some(due_us) => on.run(&jobs::SET_JOB, &[org, kind, meeting, Value::Int(due_us)]).await?,
        None => on.run(&jobs::CLEAR_JOB, &[org, kind, meeting]).await?,
    };
    Ok(())
}

/// The message may have been erased since it was read; then there is nothing to link.
async fn link_message(on: &mut Connection<'_>, commit: &Commit) -> Result<(), Fault> {
    let Some(message) = &commit.message else { return Ok(()) };
    let [org, meeting] = meeting_key(commit);
    on.run(&messages::LINK_MESSAGE, &[org, Value::Bytes(message), meeting]).await?;
    Ok(())
}

async fn settle_letter(on: &mut Connection<'_>, commit: &Commit) -> Result<(), Fault> {
    let Some((letter, status)) = &commit.settles else { return Ok(()) };
    let values = [
        Value::Bytes(commit.meeting.org.as_bytes()),
        Value::Bytes(letter),
        Value::Text(status_name(*status)),
    ];
    on.run(&letters::SETTLE_LETTER, &values).await?;
    Ok(())
}

async fn put_audit(on: &mut Connection<'_>, commit: &Commit) -> Result<(), Fault> {
    let audit = &commit.audit;
    let values = [
        Value::Bytes(audit.org.as_bytes()),
        Value::Bytes(audit.meeting.as_bytes()),
        Value::Int(audit.revision),
        Value::Int(audit.at_us),
        Value::Bytes(audit.why.as_sealed()),
    ];
    on.run(&meetings::ADD_AUDIT, &values).await?;
    Ok(())
}

fn meeting_key(commit: &Commit) -> [Value<'_>; 2] {
    [Value::Bytes(commit.meeting.org.as_bytes()), Value::Bytes(commit.meeting.meeting.as_bytes())]
}
