//! One step of a meeting made durable, as a whole or not at all: everything is checked before anything is written.

use super::Breach;
use super::tables::Tables;
use app::port::{Commit, Committed, StoreError};
use app::rows::{ClaimRow, JobKind, PersonRow};
use negotiate::{MeetingId, PersonId};
use std::collections::{BTreeMap, BTreeSet};

/// The longest claim, in microseconds: what the real store's search for overlaps relies on.
const CLAIM_MAX_US: i64 = 31 * 24 * 3_600_000_000;

impl Tables {
    pub(super) fn commit(&mut self, commit: &Commit) -> Result<Committed, StoreError> {
        belong_together(commit)?;
        if !self.is_held(&commit.job) || !self.follows(commit)? {
            return Ok(Committed::Stale);
        }
        let new = self.strangers(commit)?;
        self.parties_exist(commit, &new)?;
        if !self.slots_are_free(commit)? {
            return Ok(Committed::SlotTaken);
        }
        self.readers_exist(commit, &new)?;
        let audit = (commit.audit.org, commit.audit.meeting, commit.audit.revision);
        if self.audits.contains_key(&audit) {
            return Err(Breach("a reason that was given before").into());
        }
        self.write(commit);
        Ok(Committed::Done)
    }

    /// Whether the meeting's stored revision is the one before.
    fn follows(&self, commit: &Commit) -> Result<bool, StoreError> {
        let row = &commit.meeting;
        if !(1..=40).contains(&row.phase.chars().count()) || row.revision < 0 {
            return Err(Breach("a phase without a name, or a revision below zero").into());
        }
        match self.meetings.get(&(row.org, *row.meeting.as_bytes())) {
            Some(stored) => Ok(stored.revision + 1 == row.revision && stored.host == row.host),
            None if self.hosts.contains_key(&(row.org, *row.host.as_bytes())) => Ok(true),
            None => Err(Breach("a meeting of a host who is none").into()),
        }
    }

    /// The people who become known with the step.
    fn strangers<'c>(&self, commit: &'c Commit) -> Result<Vec<&'c PersonRow>, StoreError> {
        let mut new: Vec<&PersonRow> = Vec::new();
        for person in &commit.people {
            let twin = |other: &&&PersonRow| other.address_index == person.address_index;
            let known = match new.iter().find(twin) {
                Some(twin) => twin.person,
                None if new.iter().any(|other| other.person == person.person) => {
                    return Err(Breach("a person's id twice").into());
                }
                None => self.who(person)?,
            };
            let is_named = commit.parties.iter().any(|party| party.person == person.person)
                || commit.letters.iter().any(|letter| letter.person == person.person);
            if known != person.person && is_named {
                return Err(StoreError::Known(known));
            }
            if known == person.person {
                new.push(person);
            }
        }
        Ok(new)
    }

    fn parties_exist(&self, commit: &Commit, new: &[&PersonRow]) -> Result<(), StoreError> {
        let mut seen = BTreeSet::new();
        for party in &commit.parties {
            if !self.is_somebody(commit, party.person, new) || !seen.insert(party.person) {
                return Err(Breach("a party who is nobody, or twice").into());
            }
        }
        Ok(())
    }

    fn readers_exist(&self, commit: &Commit, new: &[&PersonRow]) -> Result<(), StoreError> {
        match commit.letters.iter().find(|letter| !self.is_somebody(commit, letter.person, new)) {
            Some(_) => Err(Breach("a letter to nobody").into()),
            None => Ok(()),
        }
    }

    fn is_somebody(&self, commit: &Commit, person: PersonId, new: &[&PersonRow]) -> bool {
        let known = self.people.contains_key(&(commit.meeting.org, *person.as_bytes()));
        known || new.iter().any(|row| row.person == person)
    }

    fn slots_are_free(&self, commit: &Commit) -> Result<bool, StoreError> {
        for (starts_us, ends_us, host) in distinct_slots(&commit.claims).keys() {
            let touching = self.claims(commit.meeting.org, *host, *starts_us, *ends_us);
            if touching.iter().any(|other| other.meeting != commit.meeting.meeting) {
                return Ok(false);
            }
            if !self.hosts.contains_key(&(commit.meeting.org, *host.as_bytes())) {
                return Err(Breach("a claim on the calendar of somebody who has none").into());
            }
            if ends_us <= starts_us || ends_us - starts_us > CLAIM_MAX_US {
                return Err(Breach("a claim that ends before it starts, or never").into());
            }
        }
        Ok(true)
    }

    fn write(&mut self, commit: &Commit) {
        let (org, meeting) = (commit.meeting.org, commit.meeting.meeting);
        self.end_job(&commit.job);
        let created_us = self.meetings.get(&(org, *meeting.as_bytes())).map(|row| row.created_us);
        let mut row = commit.meeting.clone();
        row.created_us = created_us.unwrap_or(row.created_us);
        self.meetings.insert((org, *meeting.as_bytes()), row);
        for person in &commit.people {
            self.add_person(person);
        }
        self.replace_parties(commit);
        let old: Vec<_> =
            self.claims.keys().filter(|key| (key.0, key.4) == (org, meeting)).copied().collect();
        for key in old {
            self.claims.remove(&key);
        }
        for ((starts_us, ends_us, host), firm) in distinct_slots(&commit.claims) {
            self.claims.insert((org, host, starts_us, ends_us, meeting), firm);
        }
        for letter in &commit.letters {
            let key = (org, letter.letter);
            let is_new = !self.letters.contains_key(&key);
            if is_new {
                self.letters.insert(key, letter.clone());
                self.add_job((org, JobKind::Send, letter.letter), letter.created_us);
            }
        }
        let timer = (org, JobKind::Wake, *meeting.as_bytes());
        match commit.wake_us {
            Some(due_us) => self.set_job(timer, due_us),
            None => self.clear_job(&timer),
        }
        if let Some(message) = commit.message.and_then(|key| self.messages.get_mut(&(org, key))) {
            message.meeting = Some(meeting);
        }
        if let Some((key, status)) = commit.settles
            && let Some(letter) = self.letters.get_mut(&(org, key))
        {
            letter.status = status;
        }
        self.audits.insert((org, meeting, commit.audit.revision), commit.audit.clone());
    }

    fn replace_parties(&mut self, commit: &Commit) {
        let (org, meeting) = (commit.meeting.org, commit.meeting.meeting);
        let (first, last) = (PersonId::from_bytes([0; 16]), PersonId::from_bytes([0xff; 16]));
        let old: Vec<_> =
            self.parties.range((org, meeting, first)..=(org, meeting, last)).map(|(key, _)| *key).collect();
        for key in old {
            self.parties.remove(&key);
            self.by_person.remove(&(org, key.2, meeting));
        }
        for party in &commit.parties {
            self.by_person.insert((org, party.person, meeting));
            self.parties.insert((org, meeting, party.person), party.clone());
        }
    }
}

/// A step concerns one organisation and one meeting, or it is not one step.
fn belong_together(commit: &Commit) -> Result<(), StoreError> {
    let (org, meeting, host) = (commit.meeting.org, commit.meeting.meeting, commit.meeting.host);
    let takes_part = |who: PersonId| who == host || commit.parties.iter().any(|party| party.person == who);
    let is_ours = |other: (negotiate::OrganisationId, MeetingId)| other == (org, meeting);
    let whole = commit.job.org == org
        && commit.people.iter().all(|row| row.org == org)
        && commit.parties.iter().all(|row| is_ours((row.org, row.meeting)))
        && commit.claims.iter().all(|row| is_ours((row.org, row.meeting)) && takes_part(row.host))
        && commit.letters.iter().all(|row| is_ours((row.org, row.meeting)))
        && is_ours((commit.audit.org, commit.audit.meeting));
    if whole { Ok(()) } else { Err(Breach("a row of the step is of another organisation or meeting").into()) }
}

/// The slots in the order of time, each with whose calendar it is in; one that is both offered and agreed is agreed.
fn distinct_slots(claims: &[ClaimRow]) -> BTreeMap<(i64, i64, PersonId), bool> {
    let mut slots = BTreeMap::new();
    for claim in claims {
        *slots.entry((claim.starts_us, claim.ends_us, claim.host)).or_insert(false) |= claim.firm;
    }
    slots
}
