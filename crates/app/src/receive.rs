//! The story of a mail's arrival: parsed and stripped in memory, judged, and kept in one transaction, or not at all.

use crate::admit::{self, Admission, Facts, Reason, Writer};
use crate::documents::{Click, MessageContent, Rsvp};
use crate::ids::{letter_key_of, meeting_of};
use crate::port::{Clock, Kept, NewMessage, Store};
use crate::rows::{LetterKey, MessageKey, PersonRow};
use crate::trust::Standing;
use crate::{App, AppError};
use addr::{EmailAddress, Mailbox};
use ical::{ItipMethod, Status};
use mime::{Inbound, Origin, ReturnPath};
use negotiate::{MeetingId, PersonId};
use std::net::IpAddr;
use vault::KeyFile;

/// Hops after which a mail is taken to go round in circles (RFC 5321 §6.3 asks for at least 100; fifty is what mail
/// servers use in practice).
const HOPS_MAX: usize = 50;

/// What the listener knows of a mail.
#[derive(Debug, Clone)]
pub struct Arrival {
    /// The machine that hands it in; `None` where that is our own mail server, by LMTP.
    pub peer: Option<IpAddr>,
    /// Whether its reverse path names somebody; bounces have the null path (RFC 5321 §4.5.5).
    pub has_return_path: bool,
    /// The assistants that it is for.
    pub recipients: Vec<EmailAddress>,
}

/// What became of a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// What is kept of it is durable.
    Kept(MessageKey),
    /// The same mail was here before.
    Known(MessageKey),
    /// It is not for us to keep; a refusal would reach whoever sent it only where the peer is the sender's. The key
    /// names it in the log: each copy of it has the same, and nothing can be learned from it.
    Turned(Reason, MessageKey),
    /// It cannot be read; the text says why, and how to send it so that it can.
    Unreadable(mime::Unreadable),
    /// It was handed on too often.
    Looped,
}

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Whether mail for this address is ours.
    #[must_use]
    pub fn is_assistant(&self, address: &EmailAddress) -> bool {
        self.assistant(address).is_some()
    }

    /// Takes a mail in. When this returns [`Outcome::Kept`], what is kept of it survives a power cut.
    ///
    /// Idempotent: its key is made of what two copies of one mail share.
    ///
    /// # Errors
    /// When the store or the keys cannot be used; the sender should try again.
    pub async fn receive(&self, arrival: &Arrival, raw: &[u8]) -> Result<Outcome, AppError> {
        let path = if arrival.has_return_path { ReturnPath::Address } else { ReturnPath::Null };
        let inbound = match mime::parse_with(raw, path) {
            Ok(inbound) => inbound,
            Err(unreadable) => return Ok(Outcome::Unreadable(unreadable)),
        };
        if inbound.hops > HOPS_MAX {
            return Ok(Outcome::Looped);
        }
        let turned = |reason| Ok(Outcome::Turned(reason, self.safe.turned_key(&inbound)?));
        let Some(assistant) = arrival.recipients.iter().find_map(|r| self.assistant(r)) else {
            return turned(Reason::Stranger);
        };
        let sender = self.sender(&inbound, arrival).await?;
        match admit::admit(sender.facts) {
            Admission::Turn(reason) => turned(reason),
            Admission::Keep(nature, authority) => {
                let Some(from) = sender.mailbox else { return turned(Reason::UnclearAuthor) };
                let content = MessageContent {
                    nature,
                    authority,
                    meeting: sender.answers.as_ref().map(|a| a.meeting),
                    replies_to: sender.answers.and_then(|a| a.revision),
                    ..content(inbound, from, assistant.address().clone(), self.clock.now())
                };
                self.keep(sender.person, content).await
            }
        }
    }

    async fn keep(&self, person: Option<PersonRow>, content: MessageContent) -> Result<Outcome, AppError> {
        let key = self.safe.message_key(&content)?;
        let now = self.clock.now();
        let (person_id, writer) = match person {
            Some(known) => (known.person, None),
            None => {
                let new = self.safe.new_person(&content.from, now)?;
                (new.person, Some(new))
            }
        };
        let message = self.safe.seal_message(key, person_id, &content, now)?;
        Ok(match self.store.keep(NewMessage { writer, message }).await? {
            Kept::New => Outcome::Kept(key),
            Kept::Already => Outcome::Known(key),
        })
    }

    /// Who sent it, as far as can be known before it is read.
    async fn sender(&self, inbound: &Inbound, arrival: &Arrival) -> Result<Sender, AppError> {
        let answers = self.answered(inbound).await?;
        let origin = origin(inbound, answers.is_some());
        let mut mailbox = inbound.from.clone();
        // A mail server writes a bounce; what matters is whom our mail did not reach.
        let mut person = match (&answers, origin) {
            (Some(Answered { person: Some(whom), .. }), admit::Origin::Bounce) => {
                self.unreached(inbound, *whom).await?
            }
            _ => self.known(mailbox.as_ref()).await?,
        };
        if origin == admit::Origin::Bounce {
            mailbox = person.as_ref().map(|p| self.safe.mailbox(p)).transpose()?;
        }
        // An automatic reply may come from another address than the person's: it speaks for whom we wrote to.
        if let (None, Some(Answered { person: Some(whom), .. }), admit::Origin::AutoReply) =
            (&person, &answers, origin)
        {
            person = self.store.person(self.org, *whom).await?;
        }
        let writer = self.writer(mailbox.as_ref(), person.as_ref()).await?;
        let standing = mailbox.as_ref().map_or(Standing::Unknown, |from| {
            self.trust.standing(from.address(), arrival.peer, &inbound.authentication_results)
        });
        let has_open_meeting = match &person {
            Some(person) => self.has_open_meeting(person).await?,
            None => false,
        };
        let answers_letter = answers.as_ref().is_some_and(|a| a.person.is_some());
        let facts = Facts {
            origin,
            writer,
            answers_us: answers.is_some(),
            answers_letter,
            standing,
            has_open_meeting,
        };
        Ok(Sender { mailbox, person, answers, facts })
    }

    /// Whom a letter did not reach. Its copy for the host bears the same Message-ID, so what the report says of its
    /// recipient comes first; the letter's own reader is meant where it names nobody whom we know.
    async fn unreached(&self, inbound: &Inbound, whom: PersonId) -> Result<Option<PersonRow>, AppError> {
        let reported = match &inbound.origin {
            Origin::Bounce(bounce) => bounce.recipients.as_slice(),
            _ => &[],
        };
        for address in reported.iter().filter_map(|r| r.address.as_ref()) {
            let index = self.safe.address_index(address)?;
            if let Some(known) = self.store.person_by_address(self.org, index).await? {
                return Ok(Some(known));
            }
        }
        Ok(self.store.person(self.org, whom).await?)
    }

    async fn known(&self, mailbox: Option<&Mailbox>) -> Result<Option<PersonRow>, AppError> {
        let Some(mailbox) = mailbox else { return Ok(None) };
        let index = self.safe.address_index(mailbox.address())?;
        Ok(self.store.person_by_address(self.org, index).await?)
    }

    async fn writer(
        &self,
        mailbox: Option<&Mailbox>,
        person: Option<&PersonRow>,
    ) -> Result<Writer, AppError> {
        let Some(mailbox) = mailbox else { return Ok(Writer::Unclear) };
        if self.assistant(mailbox.address()).is_some() {
            return Ok(Writer::Ourselves);
        }
        let Some(person) = person else { return Ok(Writer::Stranger) };
        let is_host = self.store.host(self.org, person.person).await?.is_some();
        Ok(if is_host { Writer::Host } else { Writer::Known })
    }

    /// The meeting that the mail answers or reports on: that of the newest of its references that we issued, or of the
    /// invitation whose UID its calendar object names.
    async fn answered(&self, inbound: &Inbound) -> Result<Option<Answered>, AppError> {
        let original = match &inbound.origin {
            Origin::Bounce(bounce) => bounce.original.as_ref(),
            _ => None,
        };
        let cited = inbound.in_reply_to.iter().chain(inbound.references.iter().rev()).chain(original);
        let keys: Vec<LetterKey> = cited.filter_map(letter_key_of).collect();
        for key in keys {
            if let Some(letter) = self.store.letter(self.org, key).await? {
                let revision = self.safe.open_letter(&letter)?.revision;
                return Ok(Some(Answered {
                    meeting: letter.meeting,
                    person: Some(letter.person),
                    revision: Some(revision),
                }));
            }
        }
        let invited = inbound.calendar.as_ref().and_then(|part| ical::read(&part.text).ok());
        let Some(meeting) = invited.and_then(|itip| meeting_of(&itip.uid)) else { return Ok(None) };
        let known = self.store.meeting(self.org, meeting).await?;
        Ok(known.map(|_| Answered { meeting, person: None, revision: None }))
    }

    async fn has_open_meeting(&self, person: &PersonRow) -> Result<bool, AppError> {
        let meetings = self.store.meetings_with(self.org, person.person).await?;
        Ok(meetings.iter().any(|m| m.phase != crate::ENDED))
    }
}

struct Sender {
    mailbox: Option<Mailbox>,
    person: Option<PersonRow>,
    answers: Option<Answered>,
    facts: Facts,
}

/// What a mail is about, as it proves by an id that only its readers know.
struct Answered {
    meeting: MeetingId,
    /// Whom our letter went to, where it names one.
    person: Option<PersonId>,
    /// The revision that wrote our letter.
    revision: Option<u32>,
}

fn origin(inbound: &Inbound, answers_us: bool) -> admit::Origin {
    match &inbound.origin {
        Origin::Person => admit::Origin::Person,
        // Calendar programs mark the answers that people give by a click as automatic.
        Origin::AutoReply | Origin::Generated if inbound.calendar.is_some() && answers_us => {
            admit::Origin::Person
        }
        // Lists pass answers on under their own headers; an answer to our mail is still a person's.
        Origin::List if answers_us => admit::Origin::Person,
        Origin::AutoReply => admit::Origin::AutoReply,
        Origin::Bounce(bounce)
            if bounce.recipients.iter().all(is_no_failure) && !bounce.recipients.is_empty() =>
        {
            admit::Origin::Machine
        }
        Origin::Bounce(_) => admit::Origin::Bounce,
        Origin::List | Origin::Bulk | Origin::Generated | Origin::Receipt | Origin::FeedbackReport => {
            admit::Origin::Machine
        }
    }
}

/// A report of a delay or a success changes nothing.
fn is_no_failure(recipient: &mime::Undelivered) -> bool {
    recipient.action != mime::Action::Failed
}

/// What is kept of a mail, but for what is known of its sender.
fn content(inbound: Inbound, from: Mailbox, assistant: EmailAddress, now: jiff::Timestamp) -> MessageContent {
    let rsvp = inbound.calendar.as_ref().and_then(|part| rsvp(&part.text, from.address()));
    let sent = inbound.date.map_or(now, |d| d.at);
    let quoted = inbound.new_text.answers.iter().map(|a| (a.span.clone(), a.quoted.as_slice()));
    let answers = reading::answers(quoted, sent, None);
    MessageContent {
        from,
        to: inbound.to,
        cc: inbound.cc,
        assistant,
        subject: inbound.subject,
        text: inbound.new_text.text,
        answers,
        sent,
        offset_s: inbound.date.and_then(|d| d.offset).map(|o| o.seconds()),
        message_id: inbound.message_id,
        meeting: None,
        replies_to: None,
        authority: negotiate::Authority::Claimed,
        nature: crate::documents::Nature::Personal,
        language: inbound.language,
        rsvp,
    }
}

/// What a calendar program answered for its owner; anybody else's answer in the object is not theirs to give.
fn rsvp(object: &str, from: &EmailAddress) -> Option<Rsvp> {
    let itip = ical::read(object).ok()?;
    let status = itip.answer_of(from).map(|answer| answer.status);
    let says = match (itip.method, status?) {
        (ItipMethod::Counter, _) => Click::Counter,
        (ItipMethod::Reply, Status::Accepted) => Click::Accepted,
        (ItipMethod::Reply, Status::Tentative) => Click::Tentative,
        (ItipMethod::Reply, Status::Declined) => Click::Declined,
        (ItipMethod::Reply, Status::NeedsAction | Status::Delegated)
        | (
            ItipMethod::Publish
            | ItipMethod::Request
            | ItipMethod::Add
            | ItipMethod::Cancel
            | ItipMethod::Refresh
            | ItipMethod::DeclineCounter,
            _,
        ) => return None,
    };
    Some(Rsvp { says, slot: itip.slot() })
}
