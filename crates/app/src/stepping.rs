//! One step of a meeting: load, step, commit. Whatever causes it, it goes through here.

use crate::documents::{MeetingState, Side, Understood};
use crate::port::{Clock, Commit, Committed, Store};
use crate::rows::{ClaimRow, Job, LetterKey, LetterStatus, MeetingRow, MessageKey, PersonRow};
use crate::{App, AppError, ENDED, letters, unheard};
use addr::MessageId;
use jiff::Timestamp;
use negotiate::{ClaimKind, Event, Input, MeetingId, PersonId, Phase, Profile, Speaker};
use vault::KeyFile;

/// A meeting opened for a step, with its people.
pub(crate) struct Case {
    /// As it is stored; `None` for a new one.
    pub(crate) row: Option<MeetingRow>,
    pub(crate) state: MeetingState,
    /// The guests, in the order of their ids.
    pub(crate) guests: Vec<Attending>,
    pub(crate) host: PersonRow,
    pub(crate) profile: Profile,
    /// Who caused the step.
    pub(crate) by: Speaker,
}

impl Case {
    /// The side of one guest.
    pub(crate) fn side(&self, person: PersonId) -> Option<&Side> {
        self.guests.iter().find(|guest| guest.row.person == person).map(|guest| &guest.side)
    }

    /// The side of the guest who speaks.
    pub(crate) fn speaking(&self) -> Option<&Side> {
        match self.by {
            Speaker::Guest(person) => self.side(person),
            Speaker::Host | Speaker::Stranger => None,
        }
    }
}

/// A guest of a meeting: who, and their side of it.
pub(crate) struct Attending {
    pub(crate) row: PersonRow,
    pub(crate) side: Side,
}

/// What causes a step.
pub(crate) struct Cause {
    pub(crate) job: Job,
    pub(crate) event: Event,
    pub(crate) by: Option<Speaker>,
    pub(crate) understood: Vec<Understood>,
    /// People met for the first time.
    pub(crate) people: Vec<PersonRow>,
    /// The message that it is, with its own id.
    pub(crate) message: Option<(MessageKey, Option<MessageId>)>,
    /// Its new text.
    pub(crate) words: Option<String>,
    /// The language that its writer writes.
    pub(crate) language: Option<String>,
    /// A letter that it settles.
    pub(crate) settles: Option<(LetterKey, LetterStatus)>,
}

impl Cause {
    /// The clock, or a failure on the way out.
    pub(crate) fn of(job: Job, event: Event) -> Self {
        Self {
            job,
            event,
            by: None,
            understood: Vec::new(),
            people: Vec::new(),
            message: None,
            words: None,
            language: None,
            settles: None,
        }
    }
}

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Wakes a meeting whose time has come.
    pub(crate) async fn wake(&self, job: Job) -> Result<(), AppError> {
        let Some(case) = self.open_case(MeetingId::from_bytes(job.item), None).await? else {
            self.store.finish(job).await?;
            return Ok(());
        };
        match self.step(case, Cause::of(job, Event::Woke)).await? {
            // The timer stays due, so the next round of work takes it up with a fresh calendar.
            Committed::SlotTaken => Err(AppError::Contended),
            Committed::Done | Committed::Stale => Ok(()),
        }
    }

    /// Opens a meeting as somebody finds it; `by` is who caused that.
    pub(crate) async fn open_case(
        &self,
        id: MeetingId,
        by: Option<PersonId>,
    ) -> Result<Option<Case>, AppError> {
        let Some(rows) = self.store.meeting(self.org, id).await? else { return Ok(None) };
        let Some(host) = self.store.host(self.org, rows.meeting.host).await? else { return Ok(None) };
        let mut state = self.safe.open_meeting(&rows.meeting)?;
        let mut guests = Vec::new();
        for party in &rows.parties {
            let side = self.safe.open_side(party)?;
            if let Some(row) = self.store.person(self.org, party.person).await? {
                guests.push(Attending { row, side });
            }
        }
        guests.sort_by_key(|guest| guest.row.person);
        state.meeting.guests = guests.iter().map(|guest| guest.side.guest.clone()).collect();
        let by = match by {
            Some(person) if person == rows.meeting.host => Speaker::Host,
            Some(person) if state.meeting.guest(person).is_some() => Speaker::Guest(person),
            Some(_) | None => Speaker::Stranger,
        };
        let profile = self.safe.profile(&host.host)?;
        Ok(Some(Case { row: Some(rows.meeting), state, guests, host: host.person, profile, by }))
    }

    /// Lets the engine decide, and commits what it decided together with the end of the job.
    pub(crate) async fn step(&self, case: Case, cause: Cause) -> Result<Committed, AppError> {
        let now = self.clock.now();
        let desk = self.desk(&case, &cause, now).await?;
        let before = &case.state.meeting;
        let mut input = Input { event: cause.event.clone(), desk };
        let mut step = negotiate::step(before, &input, now);
        if step.meeting.revision == before.revision
            && let Some(event) = unheard::hear_again(&cause, &step.why)
        {
            input.event = event;
            step = negotiate::step(before, &input, now);
        }
        if step.meeting.revision == before.revision {
            return self.nothing_changed(&case, &cause).await;
        }
        let commit = self.commit_of(&case, &cause, step, now).await?;
        Ok(self.store.commit(commit).await?)
    }

    async fn nothing_changed(&self, case: &Case, cause: &Cause) -> Result<Committed, AppError> {
        let meeting = case.state.meeting.id;
        tracing::info!(meeting = %meeting, job.kind = cause.job.kind.name(), "nothing to do");
        if let (Some((message, _)), Some(_)) = (&cause.message, &case.row) {
            self.store.link(self.org, *message, meeting).await?;
        }
        let done = match cause.settles {
            Some((_, status)) => self.store.settle_letter(cause.job, status).await?,
            None => self.store.finish(cause.job).await?,
        };
        Ok(if done { Committed::Done } else { Committed::Stale })
    }

    async fn commit_of(
        &self,
        case: &Case,
        cause: &Cause,
        step: negotiate::Step,
        now: Timestamp,
    ) -> Result<Commit, AppError> {
        let decision = crate::understand::decision(cause, &step);
        let guests = self.guests_after(case, cause, &step.meeting).await?;
        let envelope = letters::Envelope { case, guests: &guests, cause };
        let letters = self.letters(&envelope, &step, now)?;
        let claims = claims(&step.meeting, self.org);
        let wake_us = step.meeting.wake_at.map(Timestamp::as_microsecond);
        let mut state = MeetingState { meeting: step.meeting, ..case.state.clone() };
        state.meeting.guests.clear();
        let seal = |guest: &Attending| self.safe.seal_side(&state.meeting, guest.row.person, &guest.side);
        let parties = guests.iter().map(seal).collect::<Result<Vec<_>, _>>()?;
        let is_new = |row: &PersonRow| cause.people.iter().any(|person| person.person == row.person);
        Ok(Commit {
            job: cause.job,
            people: guests.into_iter().map(|guest| guest.row).filter(is_new).collect(),
            meeting: self.safe.seal_meeting(&state, case.row.as_ref(), now)?,
            parties,
            claims,
            letters,
            wake_us,
            message: cause.message.as_ref().map(|(key, _)| *key),
            settles: cause.settles,
            audit: self.safe.seal_decision(&state.meeting, &decision, now)?,
        })
    }

    /// The guests after the step: those that it had, those met in this very message, and those known from before.
    async fn guests_after(
        &self,
        case: &Case,
        cause: &Cause,
        after: &negotiate::Meeting,
    ) -> Result<Vec<Attending>, AppError> {
        let mut guests = Vec::new();
        for guest in &after.guests {
            let before = case.guests.iter().map(|guest| &guest.row);
            let at_hand = before.chain(&cause.people).find(|row| row.person == guest.person);
            let row = match at_hand {
                Some(row) => Some(row.clone()),
                None => self.store.person(self.org, guest.person).await?,
            };
            let side = side_after(case, cause, guest.clone());
            guests.extend(row.map(|row| Attending { row, side }));
        }
        Ok(guests)
    }
}

fn side_after(case: &Case, cause: &Cause, guest: negotiate::Guest) -> Side {
    let before = case.side(guest.person);
    let wrote = cause.by == Some(Speaker::Guest(guest.person));
    let own_words = cause.message.as_ref().and_then(|(_, id)| id.clone()).filter(|_| wrote);
    Side {
        guest,
        language: cause
            .language
            .clone()
            .filter(|_| wrote)
            .or_else(|| before.map(|b| b.language.clone()))
            .unwrap_or_else(|| case.state.language.clone()),
        last_message: own_words.or_else(|| before.and_then(|b| b.last_message.clone())),
    }
}

fn claims(meeting: &negotiate::Meeting, org: negotiate::OrganisationId) -> Vec<ClaimRow> {
    let row = |claim: negotiate::Claim| ClaimRow {
        org,
        host: claim.calendar,
        meeting: meeting.id,
        starts_us: claim.slot.start().as_microsecond(),
        ends_us: claim.slot.end().as_microsecond(),
        firm: claim.kind == ClaimKind::Booking,
    };
    meeting.claims().into_iter().map(row).collect()
}

/// The name under which a phase is stored and listed.
pub(crate) fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::Asked => "asked",
        Phase::Offered => "offered",
        Phase::Booked => "booked",
        Phase::Moving => "moving",
        Phase::Resting => "resting",
        Phase::Ended { .. } => ENDED,
    }
}
