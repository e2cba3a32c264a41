//! Meetings as their host or operator looks at them: what, with whom, when, every mail, every reason.

use crate::documents::{Decision, LetterContent, MessageContent};
use crate::port::{Clock, Store};
use crate::rows::{LetterKey, LetterStatus};
use crate::{App, AppError};
use addr::Mailbox;
use jiff::Timestamp;
use negotiate::{Meeting, MeetingId};
use vault::KeyFile;

/// A line in the list of meetings.
pub struct Summary {
    /// Which.
    pub meeting: MeetingId,
    /// How far.
    pub phase: String,
    /// Whose.
    pub host: Mailbox,
    /// With whom; empty where nobody is named yet.
    pub guests: Vec<Mailbox>,
    /// About what.
    pub subject: String,
    /// The engine's state.
    pub state: Meeting,
    /// When it last changed.
    pub changed: Timestamp,
}

/// A whole meeting.
pub struct Story {
    /// The line in the list.
    pub summary: Summary,
    /// Mails in and out, oldest first.
    pub mails: Vec<StoryMail>,
    /// Decisions, oldest first, with the revision that each made.
    pub decisions: Vec<(i64, Timestamp, Decision)>,
}

/// One mail of a story.
pub enum StoryMail {
    /// It came in.
    In {
        /// When.
        at: Timestamp,
        /// What is kept of it.
        content: Box<MessageContent>,
    },
    /// It went out, or will.
    Out {
        /// When it was decided.
        at: Timestamp,
        /// How far it is.
        status: LetterStatus,
        /// To whom it is delivered.
        to: Mailbox,
        /// The subject.
        subject: String,
        /// The text.
        text: String,
    },
}

impl StoryMail {
    /// When it came in or was decided.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        match self {
            Self::In { at, .. } | Self::Out { at, .. } => *at,
        }
    }
}

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// All meetings, newest first.
    ///
    /// # Errors
    /// When the store or the keys cannot be used.
    pub async fn summaries(&self) -> Result<Vec<Summary>, AppError> {
        let mut summaries = Vec::new();
        for row in self.store.meetings(self.org).await? {
            summaries.extend(self.summary(row.meeting).await?);
        }
        Ok(summaries)
    }

    /// The meetings whose id begins with these digits.
    ///
    /// # Errors
    /// When the store cannot be used.
    pub async fn meetings_called(&self, prefix: &str) -> Result<Vec<MeetingId>, AppError> {
        let prefix = prefix.to_ascii_lowercase();
        let rows = self.store.meetings(self.org).await?;
        Ok(rows.iter().map(|r| r.meeting).filter(|id| id.to_string().starts_with(&prefix)).collect())
    }

    /// One meeting with all that happened in it.
    ///
    /// # Errors
    /// When the store or the keys cannot be used.
    pub async fn story(&self, id: MeetingId) -> Result<Option<Story>, AppError> {
        let Some(summary) = self.summary(id).await? else { return Ok(None) };
        let mut mails = Vec::new();
        for row in self.store.messages_of(self.org, id).await? {
            let content = Box::new(self.safe.open_message(&row)?);
            mails.push(StoryMail::In { at: instant(row.received_us), content });
        }
        for row in self.store.letters_of(self.org, id).await? {
            let rendered = self.render(&row)?;
            mails.push(StoryMail::Out {
                at: instant(row.created_us),
                status: row.status,
                to: Mailbox::from(rendered.to),
                subject: rendered.subject,
                text: rendered.text,
            });
        }
        mails.sort_by_key(StoryMail::at);
        let mut decisions = Vec::new();
        for row in self.store.audit_of(self.org, id).await? {
            decisions.push((row.revision, instant(row.at_us), self.safe.open_decision(&row)?));
        }
        Ok(Some(Story { summary, mails, decisions }))
    }

    /// A letter as the engine decided it, before it is put into words.
    ///
    /// # Errors
    /// When the store or the keys cannot be used.
    pub async fn letter(&self, letter: LetterKey) -> Result<Option<LetterContent>, AppError> {
        let row = self.store.letter(self.org, letter).await?;
        Ok(row.map(|row| self.safe.open_letter(&row)).transpose()?)
    }

    async fn summary(&self, id: MeetingId) -> Result<Option<Summary>, AppError> {
        let Some(case) = self.open_case(id, None).await? else { return Ok(None) };
        let Some(row) = case.row else { return Ok(None) };
        let in_it = case.guests.iter().filter(|guest| guest.side.guest.is_in());
        Ok(Some(Summary {
            meeting: id,
            phase: row.phase,
            host: self.safe.mailbox(&case.host)?,
            guests: in_it.map(|guest| self.safe.mailbox(&guest.row)).collect::<Result<_, _>>()?,
            subject: case.state.subject.clone(),
            state: case.state.meeting,
            changed: instant(row.changed_us),
        }))
    }
}

fn instant(us: i64) -> Timestamp {
    Timestamp::from_microsecond(us).unwrap_or(Timestamp::UNIX_EPOCH)
}
