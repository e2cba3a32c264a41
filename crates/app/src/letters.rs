//! From the engine's letters to rows of the outbox: addressed, threaded, sealed under their reader's key.

use crate::documents::{LetterContent, Participant, Side};
use crate::port::{Clock, Store};
use crate::rows::{LetterKey, LetterRow, LetterStatus};
use crate::stepping::{Attending, Case, Cause};
use crate::{App, AppError, ids};
use addr::{Mailbox, MessageId};
use jiff::Timestamp;
use negotiate::{Asked, Copy, Letter, LetterKind, Notice, PersonId, Speaker, Step};
use vault::KeyFile;

/// What is known when letters are written.
pub(crate) struct Envelope<'a> {
    pub(crate) case: &'a Case,
    /// The guests after the step.
    pub(crate) guests: &'a [Attending],
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
        let mut guests = Vec::new();
        for guest in envelope.guests {
            let (person, mailbox) = (guest.row.person, self.safe.mailbox(&guest.row)?);
            guests.push((Participant { person, mailbox, role: guest.side.guest.role }, guest));
        }
        let mut rows = Vec::new();
        for (position, letter) in step.letters.iter().enumerate() {
            let to_host = letter.to == envelope.case.host.person;
            let reader = guests.iter().find(|(guest, _)| guest.person == letter.to);
            let Some(to) = (if to_host { Some(&host) } else { reader.map(|(guest, _)| &guest.mailbox) })
            else {
                return Err(AppError::NoReader);
            };
            let shown = guests.iter().filter(|(guest, at)| may_know(letter, to_host, guest, &at.side));
            let shown: Vec<Participant> = shown.map(|(guest, _)| guest.clone()).collect();
            let side = reader.map(|(_, at)| &at.side);
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
                guests: shown.clone(),
                quoted: quoted(envelope, letter),
                language: side.map_or(&envelope.case.state.language, |side| &side.language).clone(),
                subject: envelope.case.state.subject.clone(),
                uid: ids::uid(step.meeting.id, &envelope.case.state.assistant),
                message_key,
                references: references(envelope, side),
            };
            rows.push(self.row(message_key, step, letter, letter.to, &content(to), now)?);
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
            matches!(
                question.about,
                Asked::GuestAsks
                    | Asked::OutsideHours
                    | Asked::GuestOut
                    | Asked::GuestMoves
                    | Asked::Unclear(_)
            )
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
        | LetterKind::Stays { .. }
        | LetterKind::Farewell => false,
    };
    let by_guest = matches!(envelope.cause.by, Some(Speaker::Guest(_)));
    envelope.cause.words.clone().filter(|words| shows && by_guest && !words.trim().is_empty())
}

/// Of whom a letter tells its reader: the host of everybody, a guest of the others only by the invitation.
fn may_know(letter: &Letter, to_host: bool, guest: &Participant, side: &Side) -> bool {
    let is_in = side.guest.is_in();
    match &letter.kind {
        _ if guest.person == letter.to => true,
        LetterKind::Invitation { .. } => is_in,
        LetterKind::Cancellation { .. } => to_host && is_in,
        LetterKind::AskHost(_) | LetterKind::Tell(_) => {
            to_host && (is_in || letter.about.contains(&guest.person))
        }
        LetterKind::Offer { .. }
        | LetterKind::Chase { .. }
        | LetterKind::AskGuest { .. }
        | LetterKind::AskForTimes
        | LetterKind::Stays { .. }
        | LetterKind::Farewell => false,
    }
}

/// The thread as its reader knows it: the mail that began it, then their own last one. Nobody else's ids are passed
/// on, since they name servers and times of people who did not agree to that.
fn references(envelope: &Envelope<'_>, side: Option<&Side>) -> Vec<MessageId> {
    let to_host = side.is_none();
    let own = side.and_then(|side| side.last_message.clone());
    let heard = envelope.cause.message.as_ref().and_then(|(_, id)| id.clone());
    let host_wrote = envelope.cause.by == Some(Speaker::Host);
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
        Kind::Stays { .. } => "stays",
        Kind::Farewell => "farewell",
    }
}
