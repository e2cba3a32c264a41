//! One step of a meeting: load, step, commit. Whatever causes it, it goes through here.

use crate::documents::{MeetingState, Side, Understood};
use crate::port::{Clock, Commit, Committed, Store};
use crate::rows::{ClaimRow, Job, LetterKey, LetterStatus, MeetingRow, MessageKey, PersonRow};
use crate::{App, AppError, ENDED, letters, unheard};
use addr::MessageId;
use jiff::Timestamp;
use negotiate::{ClaimKind, Event, Input, MeetingId, Party, PersonId, Phase, Profile};
use vault::KeyFile;

/// A meeting opened for a step, with its people.
pub(crate) struct Case {
    /// As it is stored; `None` for a new one.
    pub(crate) row: Option<MeetingRow>,
    pub(crate) state: MeetingState,
    pub(crate) side: Option<Side>,
    pub(crate) guest: Option<PersonRow>,
    pub(crate) host: PersonRow,
    pub(crate) profile: Profile,
    /// On which side the one is who caused the step.
    pub(crate) party: Party,
}

/// What causes a step.
pub(crate) struct Cause {
    pub(crate) job: Job,
    pub(crate) event: Event,
    pub(crate) by: Option<Party>,
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
        let mut side = None;
        let mut guest = None;
        if let Some(party) = rows.parties.first() {
            let opened = self.safe.open_side(party)?;
            state.meeting.guest = Some(opened.guest.clone());
            side = Some(opened);
            guest = self.store.person(self.org, party.person).await?;
        }
        let party = match by {
            Some(person) if person == rows.meeting.host => Party::Host,
            Some(person) if guest.as_ref().is_some_and(|g| g.person == person) => Party::Guest,
            Some(_) | None => Party::Stranger,
        };
        let profile = self.safe.profile(&host.host)?;
        Ok(Some(Case { row: Some(rows.meeting), state, side, guest, host: host.person, profile, party }))
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
        let guest = self.guest_row(case, cause, &step.meeting).await?;
        let side = step.meeting.guest.clone().map(|guest| side_after(case, cause, guest));
        let envelope = letters::Envelope { case, guest: guest.as_ref(), side: side.as_ref(), cause };
        let letters = self.letters(&envelope, &step, now)?;
        let claims = claims(&step.meeting, self.org);
        let wake_us = step.meeting.wake_at.map(Timestamp::as_microsecond);
        let mut state = MeetingState { meeting: step.meeting, ..case.state.clone() };
        state.meeting.guest = None;
        let parties = match (&guest, &side) {
            (Some(guest), Some(side)) => vec![self.safe.seal_side(&state.meeting, guest.person, side)?],
            _ => Vec::new(),
        };
        Ok(Commit {
            job: cause.job,
            people: guest.into_iter().filter(|g| cause.people.iter().any(|p| p.person == g.person)).collect(),
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

    /// The guest after the step: the one that it had, one met in this very message, or one known from before.
    async fn guest_row(
        &self,
        case: &Case,
        cause: &Cause,
        after: &negotiate::Meeting,
    ) -> Result<Option<PersonRow>, AppError> {
        let Some(guest) = &after.guest else { return Ok(None) };
        let at_hand = case.guest.iter().chain(&cause.people).find(|p| p.person == guest.person);
        match at_hand {
            Some(row) => Ok(Some(row.clone())),
            None => Ok(self.store.person(self.org, guest.person).await?),
        }
    }
}

fn side_after(case: &Case, cause: &Cause, guest: negotiate::Guest) -> Side {
    let before = case.side.as_ref().filter(|s| s.guest.person == guest.person);
    let wrote = cause.by == Some(Party::Guest);
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
        host: meeting.host,
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
