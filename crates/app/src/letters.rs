//! From the engine's letters to rows of the outbox: addressed, threaded, sealed under their reader's key.

use crate::documents::{LetterContent, Side};
use crate::port::{Clock, Store};
use crate::rows::{LetterKey, LetterRow, LetterStatus, PersonRow};
use crate::stepping::{Case, Cause};
use crate::{App, AppError, ids};
use addr::{Mailbox, MessageId};
use jiff::Timestamp;
use negotiate::{Asked, Copy, Letter, LetterKind, Notice, Party, PersonId, Step};
use vault::KeyFile;

/// What is known when letters are written.
pub(crate) struct Envelope<'a> {
    pub(crate) case: &'a Case,
    pub(crate) guest: Option<&'a PersonRow>,
    pub(crate) side: Option<&'a Side>,
    pub(crate) cause: &'a Cause,
}

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// The rows of a step's letters, in order; a letter with a copy makes two, which share their bytes.
    pub(crate) fn letters(
        &self,
        envelope: &Envelope<'_>,
        step: &Step,
        now: Timestamp,
    ) -> Result<Vec<LetterRow>, AppError> {
        let host = self.safe.mailbox(&envelope.case.host)?;
        let guest = envelope.guest.map(|g| self.safe.mailbox(g)).transpose()?;
        let mut rows = Vec::new();
        for (position, letter) in step.letters.iter().enumerate() {
            let to_host = letter.to == envelope.case.host.person;
            let Some(to) = (if to_host { Some(host.clone()) } else { guest.clone() }) else {
                return Err(AppError::NoReader);
            };
            let message_key = self.safe.letter_key(&step.meeting, position, letter.to)?;
            let content = |recipient: &Mailbox| LetterContent {
                letter: letter.clone(),
                revision: step.meeting.revision,
                recipient: recipient.address().clone(),
                to: to.clone(),
                cc: matches!(letter.copy, Copy::Host(_)).then(|| host.clone()),
                assistant: self.assistant_of(&envelope.case.state.assistant),
                host_id: envelope.case.host.person,
                host: host.clone(),
                guest: envelope.guest.map(|g| g.person).zip(guest.clone()),
                quoted: quoted(envelope, letter),
                language: language(envelope, to_host),
                subject: envelope.case.state.subject.clone(),
                uid: ids::uid(step.meeting.id, &envelope.case.state.assistant),
                message_key,
                references: references(envelope, to_host),
            };
            rows.push(self.row(message_key, step, letter, letter.to, &content(&to), now)?);
            if let Copy::Host(reader) = letter.copy {
                let key = self.safe.letter_key(&step.meeting, position, reader)?;
                rows.push(self.row(key, step, letter, reader, &content(&host), now)?);
            }
        }
        Ok(rows)
    }

    fn row(
        &self,
        key: LetterKey,
        step: &Step,
        letter: &Letter,
        reader: PersonId,
        content: &LetterContent,
        now: Timestamp,
    ) -> Result<LetterRow, AppError> {
        tracing::info!(
            meeting = %step.meeting.id,
            revision = step.meeting.revision,
            letter = %negotiate::MeetingId::from_bytes(key),
            letter.kind = kind_name(letter),
            "letter written"
        );
        let content = self.safe.seal_letter(key, reader, content, now)?;
        Ok(LetterRow {
            org: self.org,
            letter: key,
            meeting: step.meeting.id,
            person: reader,
            created_us: now.as_microsecond(),
            content,
            status: LetterStatus::Queued,
        })
    }
}

/// The guest's words, where the host must see them to answer: the assistant settles times, not contents.
fn quoted(envelope: &Envelope<'_>, letter: &Letter) -> Option<String> {
    let shows = match &letter.kind {
        LetterKind::AskHost(question) => {
            matches!(question.about, Asked::GuestAsks | Asked::OutsideHours | Asked::Unclear(_))
        }
        LetterKind::Tell(notice) => match notice {
            Notice::Asked | Notice::Late | Notice::Noted | Notice::Away { .. } | Notice::Declined => true,
            Notice::Stopped | Notice::Undeliverable | Notice::Unverified => false,
        },
        LetterKind::Offer { .. }
        | LetterKind::Chase { .. }
        | LetterKind::AskGuest { .. }
        | LetterKind::AskForTimes
        | LetterKind::Invitation { .. }
        | LetterKind::Cancellation { .. }
        | LetterKind::Farewell => false,
    };
    let by_guest = envelope.cause.by == Some(Party::Guest);
    envelope.cause.words.clone().filter(|words| shows && by_guest && !words.trim().is_empty())
}

/// The language of whoever reads it.
fn language(envelope: &Envelope<'_>, to_host: bool) -> String {
    match envelope.side {
        Some(side) if !to_host => side.language.clone(),
        _ => envelope.case.state.language.clone(),
    }
}

/// The thread as its reader knows it: the mail that began it, then their own last one. Nobody else's ids are passed
/// on, since they name servers and times of people who did not agree to that.
fn references(envelope: &Envelope<'_>, to_host: bool) -> Vec<MessageId> {
    let own = match (to_host, envelope.side) {
        (false, Some(side)) => side.last_message.clone(),
        _ => None,
    };
    let heard = envelope.cause.message.as_ref().and_then(|(_, id)| id.clone());
    let host_wrote = envelope.cause.by == Some(negotiate::Party::Host);
    let mut thread: Vec<MessageId> = envelope.case.state.root.iter().cloned().collect();
    for id in own.into_iter().chain(heard.filter(|_| to_host && host_wrote)) {
        if !thread.contains(&id) {
            thread.push(id);
        }
    }
    thread
}

/// The name of a letter's kind, for logs and audits.
pub(crate) fn kind_name(letter: &Letter) -> &'static str {
    use negotiate::LetterKind as Kind;
    match letter.kind {
        Kind::Offer { .. } => "offer",
        Kind::Chase { .. } => "chase",
        Kind::AskGuest { .. } => "ask_guest",
        Kind::AskForTimes => "ask_for_times",
        Kind::Invitation { .. } => "invitation",
        Kind::Cancellation { .. } => "cancellation",
        Kind::AskHost(_) => "ask_host",
        Kind::Tell(_) => "tell",
        Kind::Farewell => "farewell",
    }
}
