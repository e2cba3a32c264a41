//! The host's desk at the moment of a step: wishes, calendar, and what is known of the people.

use crate::documents::Side;
use crate::port::{Clock, Store};
use crate::rows::{ClaimRow, MeetingRow};
use crate::stepping::{Case, Cause};
use crate::{App, AppError, ENDED};
use jiff::{SignedDuration, Timestamp};
use negotiate::{Calendar, Contact, Desk, Engagement, Event, MeetingId, PersonId, Role};
use std::collections::BTreeMap;
use vault::KeyFile;
use when::{Interval, IntervalSet};

/// How far ahead the calendar is read. Offers lie within weeks; a guest may name a day next year.
const CALENDAR: SignedDuration = SignedDuration::from_hours(24 * 400);

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Reads it. A guest who is a host here too has a calendar of ours, which speaks for them.
    pub(crate) async fn desk(&self, case: &Case, cause: &Cause, now: Timestamp) -> Result<Desk, AppError> {
        let meeting = case.state.meeting.id;
        let meetings = self.meetings(case.host.person, meeting, now).await?;
        let (mut contacts, mut others) = (Vec::new(), Vec::new());
        for (person, required) in people(case, cause) {
            let host = self.store.host(self.org, person).await?;
            let profile = host.as_ref().map(|h| self.safe.profile(&h.host)).transpose()?;
            let zone = profile.as_ref().map(|profile| profile.zone.clone());
            if let Some(profile) = profile {
                let meetings = self.meetings(person, meeting, now).await?;
                let busy = occupied(&meetings);
                others.push(Calendar { person, profile, busy, meetings, required });
            }
            contacts.push(Contact { person, zone, stopped: self.has_stopped(person).await? });
        }
        let busy = occupied(&meetings);
        Ok(Desk { profile: case.profile.clone(), busy, contacts, others, meetings })
    }

    /// What keeps a host from meeting: what their meetings claim, but for this one, and the meetings of other hosts in
    /// which they are the guest.
    async fn meetings(
        &self,
        host: PersonId,
        but: MeetingId,
        now: Timestamp,
    ) -> Result<Vec<Engagement>, AppError> {
        let until = now.saturating_add(CALENDAR).unwrap_or(now);
        // What was met earlier in the week counts where the week is capped.
        let from = now.saturating_sub(SignedDuration::from_hours(24 * 7)).unwrap_or(now);
        let claims = self.store.claims(self.org, host, from.as_microsecond(), until.as_microsecond()).await?;
        let mut meetings: BTreeMap<MeetingId, Engagement> = BTreeMap::new();
        for claim in claims.iter().filter(|claim| claim.meeting != but) {
            meetings.entry(claim.meeting).or_default().slots.extend(interval(claim));
        }
        let with = self.store.meetings_with(self.org, host).await?;
        let as_guest = |row: &&MeetingRow| row.host != host && row.meeting != but && row.phase != ENDED;
        for row in with.iter().filter(as_guest) {
            let state = self.safe.open_meeting(row)?;
            meetings.entry(row.meeting).or_default().slots.extend(state.meeting.booking.map(|b| b.slot));
        }
        Ok(meetings.into_values().map(apart).collect())
    }

    /// Whether somebody asked not to be written to, in any meeting that is still remembered.
    pub(crate) async fn has_stopped(&self, person: PersonId) -> Result<bool, AppError> {
        for row in self.store.meetings_with(self.org, person).await? {
            let Some(rows) = self.store.meeting(self.org, row.meeting).await? else { continue };
            for party in rows.parties.iter().filter(|p| p.person == person) {
                let side: Side = self.safe.open_side(party)?;
                if side.guest.stopped {
                    return Ok(true);
                }
            }
        }
        Ok(false)
    }
}

/// The guests who come, and whoever is being named as one; each with whether the meeting needs them.
fn people(case: &Case, cause: &Cause) -> BTreeMap<PersonId, bool> {
    let mut people: BTreeMap<PersonId, bool> = BTreeMap::new();
    if let Event::Said { said, .. } = &cause.event {
        people.extend(said.add.iter().map(|person| (*person, true)));
    }
    for guest in case.guests.iter().map(|guest| &guest.side.guest).filter(|guest| guest.is_in()) {
        people.insert(guest.person, guest.role == Role::Required);
    }
    if let Event::Said { said, .. } = &cause.event {
        people.extend(said.optional.iter().chain(&said.informed).map(|person| (*person, false)));
        people.retain(|person, _| !said.remove.contains(person));
    }
    people.remove(&case.host.person);
    people
}

/// Where somebody is needed, the slot is claimed in their own calendar too, and would count twice.
fn apart(mut meeting: Engagement) -> Engagement {
    meeting.slots.sort_unstable();
    meeting.slots.dedup();
    meeting
}

fn occupied(meetings: &[Engagement]) -> IntervalSet {
    meetings.iter().flat_map(|meeting| meeting.slots.iter().copied()).collect()
}

fn interval(claim: &ClaimRow) -> Option<Interval> {
    let instant = |us| Timestamp::from_microsecond(us).ok();
    Interval::new(instant(claim.starts_us)?, instant(claim.ends_us)?).ok()
}
