//! The story of a letter's leaving: opened, put into words, handed over, settled.

use crate::documents::LetterContent;
use crate::ids;
use crate::port::{Clock, Post, PostError, Store};
use crate::rows::{Job, LetterRow, LetterStatus};
use crate::stepping::Cause;
use crate::{App, AppError, documents};
use addr::EmailAddress;
use jiff::Timestamp;
use negotiate::{Event, LetterKind, MeetingId};
use phrase::{Assistant, Cast, Language, Person};
use vault::KeyFile;

/// A letter that left at once cannot have been overtaken.
const WAITED_US: i64 = 30_000_000;

/// A letter as it goes over the wire.
pub struct Rendered {
    /// The reverse path.
    pub from: EmailAddress,
    /// The one recipient.
    pub to: EmailAddress,
    /// The message, exactly; the same each time.
    pub bytes: Vec<u8>,
    /// Its Message-ID's key in hexadecimal, with the recipient's own letter key: a name for a file.
    pub id: String,
    /// The text, for whoever shows it.
    pub text: String,
    /// The subject.
    pub subject: String,
}

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Sends a letter. Sending it twice sends the same bytes, Message-ID included.
    pub(crate) async fn send(&self, job: Job, post: &impl Post) -> Result<(), AppError> {
        let Some(row) = self.store.letter(self.org, job.item).await? else {
            self.store.finish(job).await?;
            return Ok(());
        };
        let id = MeetingId::from_bytes(row.letter);
        if self.is_overtaken(&row).await? {
            tracing::info!(letter = %id, meeting = %row.meeting, "letter overtaken");
            self.store.settle_letter(job, LetterStatus::Failed).await?;
            return Ok(());
        }
        let rendered = self.render(&row)?;
        match post.send(&rendered.from, &rendered.to, &rendered.bytes, &rendered.id).await {
            Ok(()) => {
                tracing::info!(letter = %id, meeting = %row.meeting, "letter sent");
                self.store.settle_letter(job, LetterStatus::Sent).await?;
                Ok(())
            }
            Err(PostError::Later) => {
                tracing::warn!(letter = %id, job.attempts, "letter put off");
                self.store.postpone(job, self.retry_at(job).as_microsecond()).await?;
                Ok(())
            }
            Err(PostError::Never) => self.refused(job, &row).await,
        }
    }

    /// A letter that had to wait while its reader asked for silence: nothing but the farewell goes to them any more. Or one
    /// that offers only times that its meeting does not hold any more: a newer one says how it
    /// stands, and a reminder after the agreement would only confuse. The first letter to somebody goes in any case, since
    /// it says who writes.
    async fn is_overtaken(&self, row: &LetterRow) -> Result<bool, AppError> {
        let waited_us = self.clock.now().as_microsecond().saturating_sub(row.created_us);
        if waited_us < WAITED_US {
            return Ok(false);
        }
        let letter = self.safe.open_letter(row)?.letter;
        if letter.kind != LetterKind::Farewell && self.has_stopped(row.person).await? {
            return Ok(true);
        }
        let offers = match &letter.kind {
            LetterKind::Offer { offers, .. }
            | LetterKind::Chase { offers }
            | LetterKind::AskGuest { offers, .. } => offers.as_slice(),
            LetterKind::AskForTimes
            | LetterKind::Invitation { .. }
            | LetterKind::Stays { .. }
            | LetterKind::Cancellation { .. }
            | LetterKind::AskHost(_)
            | LetterKind::Tell(_)
            | LetterKind::Farewell => &[],
        };
        if letter.first || offers.is_empty() {
            return Ok(false);
        }
        let Some(rows) = self.store.meeting(self.org, row.meeting).await? else { return Ok(false) };
        let meeting = self.safe.open_meeting(&rows.meeting)?.meeting;
        Ok(!offers.iter().any(|offer| meeting.offers.contains(offer)))
    }

    /// A refusal for good: the engine hears of it when it was the guest's.
    async fn refused(&self, job: Job, row: &LetterRow) -> Result<(), AppError> {
        tracing::warn!(letter = %MeetingId::from_bytes(row.letter), meeting = %row.meeting, "letter refused");
        let case = self.open_case(row.meeting, Some(row.person)).await?;
        match case {
            Some(case) if case.by == negotiate::Speaker::Guest(row.person) => {
                let settles = Some((row.letter, LetterStatus::Failed));
                let cause = Cause { settles, ..Cause::of(job, Event::Undeliverable { to: row.person }) };
                self.step(case, cause).await?;
            }
            _ => {
                self.store.settle_letter(job, LetterStatus::Failed).await?;
            }
        }
        Ok(())
    }

    /// A letter as bytes.
    ///
    /// # Errors
    /// When it cannot be opened (erased or expired) or holds what no mail can.
    pub fn render(&self, row: &LetterRow) -> Result<Rendered, AppError> {
        let content = self.safe.open_letter(row)?;
        let stamp = Timestamp::from_microsecond(row.created_us).map_err(|_| AppError::Unsendable)?;
        let language = Language::parse(&content.language).unwrap_or(Language::English);
        let cast = cast(&content, stamp)?;
        let written = phrase::write(&content.letter, &cast, language);
        let message_id = ids::message_id(content.message_key, content.assistant.address())
            .map_err(|_| AppError::Unsendable)?;
        let from = phrase::sender(&cast, language);
        let mail = mime::Outgoing {
            to: vec![content.to.clone()],
            cc: content.cc.iter().cloned().collect(),
            subject: written.subject.clone(),
            in_reply_to: content.references.last().cloned(),
            references: content.references.clone(),
            extra: vec![mime::Extra::SuppressAutoReplies, mime::Extra::Language(language.tag().to_owned())],
            text: written.text.clone(),
            html: Some(written.html),
            invitation: written.invitation.as_ref().map(invitation),
            ..mime::Outgoing::new(from, message_id, stamp)
        };
        Ok(Rendered {
            from: content.assistant.address().clone(),
            to: content.recipient,
            bytes: mail.to_octets().map_err(|_| AppError::Unsendable)?,
            id: MeetingId::from_bytes(row.letter).to_string(),
            text: written.text,
            subject: written.subject,
        })
    }
}

fn invitation(invitation: &ical::Invitation) -> mime::Invitation {
    let method = match invitation.method {
        ical::Method::Request => "REQUEST",
        ical::Method::Cancel => "CANCEL",
        ical::Method::DeclineCounter => "DECLINECOUNTER",
    };
    mime::Invitation {
        method: method.to_owned(),
        text: ical::write(invitation),
        file_name: Some("invitation.ics".to_owned()),
    }
}

fn participant(guest: &documents::Participant) -> phrase::Participant {
    let person = Person { id: guest.person, mailbox: guest.mailbox.clone() };
    phrase::Participant { person, role: guest.role }
}

fn cast(content: &LetterContent, stamp: Timestamp) -> Result<Cast, AppError> {
    let given = content.assistant.called().split(' ').next().unwrap_or("").to_owned();
    Ok(Cast {
        assistant: Assistant { mailbox: content.assistant.clone(), given },
        host: Person { id: content.host_id, mailbox: content.host.clone() },
        guests: content.guests.iter().map(participant).collect(),
        subject: Some(content.subject.clone()),
        quoted: content.quoted.clone(),
        uid: ical::Uid::parse(&content.uid).map_err(|_| AppError::Unsendable)?,
        stamp,
    })
}
