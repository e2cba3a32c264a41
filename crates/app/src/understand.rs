//! The story of a mail's reading: what it says, what the engine makes of it, and both committed as one.

use crate::documents::{Decision, MeetingState, MessageContent, Nature};
use crate::port::{Clock, Committed, Store};
use crate::rows::{HostRow, Job, MeetingRow, PersonRow};
use crate::stepping::{Case, Cause};
use crate::{App, AppError};
use negotiate::{Authority, Event, Meeting, PersonId, Said, Speaker};
use vault::KeyFile;

/// How often a step is taken anew because another meeting took a slot meanwhile. Each time the calendar is fuller, so
/// it ends by itself; the limit only bounds one job's work.
const RETRIES_MAX: u32 = 5;

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Reads a message and lets the engine act. Idempotent by the message's key and the meeting's revision.
    pub(crate) async fn understand(&self, job: Job) -> Result<(), AppError> {
        let Some(row) = self.store.message(self.org, job.item).await? else {
            self.store.finish(job).await?;
            return Ok(());
        };
        let content = self.safe.open_message(&row)?;
        for _ in 0..RETRIES_MAX {
            let Some(mut case) = self.case_of(&content, row.person, job).await? else {
                tracing::info!(mail = %negotiate::MeetingId::from_bytes(job.item), "message belongs to no meeting");
                self.store.finish(job).await?;
                return Ok(());
            };
            if is_for_nobody(&content, &case) {
                tracing::warn!(
                    meeting = %case.state.meeting.id,
                    mail = %negotiate::MeetingId::from_bytes(job.item),
                    "a machine answered for somebody else than the guest"
                );
                self.store.finish(job).await?;
                return Ok(());
            }
            let heard = self.hear(&content, &case).await?;
            if case.row.is_none() {
                case.state.language.clone_from(&heard.language);
            }
            let cause = Cause {
                by: Some(case.by),
                understood: heard.understood,
                people: heard.people,
                message: Some((job.item, content.message_id.clone())),
                // What a mail server writes about a failure are nobody's words.
                words: (content.nature != Nature::Bounce).then(|| content.text.clone()),
                language: Some(heard.language),
                ..Cause::of(job, event(&content, &case, heard.said))
            };
            match self.step(case, cause).await? {
                Committed::SlotTaken => {}
                Committed::Done | Committed::Stale => return Ok(()),
            }
        }
        Err(AppError::Contended)
    }

    /// The meeting that the message is about: the one that its references prove, else the writer's only open one,
    /// else a new one where a host writes.
    async fn case_of(
        &self,
        content: &MessageContent,
        writer: PersonId,
        job: Job,
    ) -> Result<Option<Case>, AppError> {
        if let Some(meeting) = content.meeting
            && let Some(case) = self.open_case(meeting, Some(writer)).await?
        {
            return Ok(Some(case));
        }
        let theirs = self.store.meetings_with(self.org, writer).await?;
        let open: Vec<&MeetingRow> = theirs.iter().filter(|m| m.phase != crate::ENDED).collect();
        let host = self.store.host(self.org, writer).await?;
        match (host, open.as_slice()) {
            (Some(host), open) if content.nature == Nature::Personal => {
                // A host's mail outside of any thread asks for something new, unless it speaks to the only open
                // meeting with the same people.
                let same = self.same_people(content, open).await?;
                match same {
                    Some(meeting) => self.open_case(meeting, Some(writer)).await,
                    None => self.new_case(content, host.person, host.host, job).map(Some),
                }
            }
            (None, [only]) => self.open_case(only.meeting, Some(writer)).await,
            _ => Ok(None),
        }
    }

    async fn same_people(
        &self,
        content: &MessageContent,
        open: &[&MeetingRow],
    ) -> Result<Option<negotiate::MeetingId>, AppError> {
        let subject = phrase::bare_subject(&content.subject);
        for row in open {
            let Some(case) = self.open_case(row.meeting, None).await? else { continue };
            if phrase::bare_subject(&case.state.subject) == subject && !subject.is_empty() {
                return Ok(Some(row.meeting));
            }
        }
        Ok(None)
    }

    fn new_case(
        &self,
        content: &MessageContent,
        person: PersonRow,
        host: HostRow,
        job: Job,
    ) -> Result<Case, AppError> {
        let id = self.safe.meeting_id(job.item)?;
        let mut state = MeetingState {
            meeting: Meeting::new(id, person.person),
            subject: content.subject.clone(),
            root: content.message_id.clone(),
            assistant: content.assistant.clone(),
            language: content.language.clone().unwrap_or_else(|| "en".to_owned()),
        };
        state.meeting.details.topic = Some(phrase::bare_subject(&content.subject)).filter(|t| !t.is_empty());
        Ok(Case {
            row: None,
            state,
            guests: Vec::new(),
            host: person,
            profile: self.safe.profile(&host)?,
            by: Speaker::Host,
        })
    }
}

/// Machines are heard only where they speak for the guest. What the host would be told about a bounce or an automatic
/// reply of their own would come back in the same way, and so on without end (RFC 3834 §2).
fn is_for_nobody(content: &MessageContent, case: &Case) -> bool {
    match content.nature {
        Nature::Personal => false,
        Nature::Automatic | Nature::Bounce => !matches!(case.by, Speaker::Guest(_)),
    }
}

fn event(content: &MessageContent, case: &Case, said: Said) -> Event {
    if let (Nature::Bounce, Speaker::Guest(to)) = (content.nature, case.by) {
        return Event::Undeliverable { to };
    }
    // Somebody who is not the guest but answers our mail to them may be heard, not obeyed.
    let authority = if case.by == Speaker::Stranger { Authority::Claimed } else { content.authority };
    Event::Said { by: case.by, authority, said: Box::new(said) }
}

/// One decision for the audit.
pub(crate) fn decision(cause: &Cause, step: &negotiate::Step) -> Decision {
    Decision {
        by: cause.by.map(Speaker::party),
        understood: cause.understood.clone(),
        why: step.why.clone(),
        letters: step.letters.iter().map(|l| crate::letters::kind_name(l).to_owned()).collect(),
    }
}
