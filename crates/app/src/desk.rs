//! The host's desk at the moment of a step: wishes, calendar, and what is known of the people.

use crate::documents::Side;
use crate::port::{Clock, Store};
use crate::rows::{ClaimRow, MeetingRow};
use crate::stepping::{Case, Cause};
use crate::{App, AppError, ENDED};
use jiff::{SignedDuration, Timestamp};
use negotiate::{Contact, Desk, Event, MeetingId, PersonId};
use vault::KeyFile;
use when::{Interval, IntervalSet};

/// How far ahead the calendar is read. Offers lie within weeks; a guest may name a day next year.
const CALENDAR: SignedDuration = SignedDuration::from_hours(24 * 400);

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Reads it. A guest who is a host here too has a calendar of ours, which keeps both from meeting.
    pub(crate) async fn desk(&self, case: &Case, cause: &Cause, now: Timestamp) -> Result<Desk, AppError> {
        let meeting = case.state.meeting.id;
        let mut busy = self.busy(case.host.person, meeting, now).await?;
        let mut contacts = Vec::new();
        for person in people(case, cause) {
            let host = self.store.host(self.org, person).await?;
            let zone = host.as_ref().map(|h| self.safe.profile(&h.host)).transpose()?.map(|p| p.zone);
            if host.is_some() {
                busy = busy.union(&self.busy(person, meeting, now).await?);
            }
            contacts.push(Contact { person, zone, stopped: self.has_stopped(person).await? });
        }
        Ok(Desk { profile: case.profile.clone(), busy, contacts, others: Vec::new(), meetings: Vec::new() })
    }

    /// What keeps a host from meeting: what their meetings claim, but for this one, and the meetings of other hosts in
    /// which they are the guest.
    async fn busy(&self, host: PersonId, but: MeetingId, now: Timestamp) -> Result<IntervalSet, AppError> {
        let until = now.saturating_add(CALENDAR).unwrap_or(now);
        let from = now.saturating_sub(SignedDuration::from_hours(24)).unwrap_or(now);
        let claims = self.store.claims(self.org, host, from.as_microsecond(), until.as_microsecond()).await?;
        let mut busy: Vec<Interval> =
            claims.iter().filter(|c| c.meeting != but).filter_map(interval).collect();
        let with = self.store.meetings_with(self.org, host).await?;
        let as_guest = |row: &&MeetingRow| row.host != host && row.meeting != but && row.phase != ENDED;
        for row in with.iter().filter(as_guest) {
            let state = self.safe.open_meeting(row)?;
            busy.extend(state.meeting.booking.map(|b| b.slot));
        }
        Ok(busy.into_iter().collect())
    }

    /// Whether somebody asked not to be written to, in any meeting that is still remembered.
    async fn has_stopped(&self, person: PersonId) -> Result<bool, AppError> {
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

/// The guest, and whoever is being named as one.
fn people(case: &Case, cause: &Cause) -> Vec<PersonId> {
    let named = match &cause.event {
        Event::Said { said, .. } => said.add.clone(),
        Event::Woke | Event::SlotTaken | Event::Undeliverable => Vec::new(),
    };
    case.guest.iter().map(|g| g.person).chain(named).collect()
}

fn interval(claim: &ClaimRow) -> Option<Interval> {
    let instant = |us| Timestamp::from_microsecond(us).ok();
    Interval::new(instant(claim.starts_us)?, instant(claim.ends_us)?).ok()
}
