//! The line format of the reading corpus: one mail in, one reading out, each a line of JSON.
//!
//! [`Record`] is a mail in its context as `READING.md` lays it down (what is expected of a reader is not looked at),
//! [`Line`] what a reading looks like beside it. `ingram read` and the corpus runs call [`read_record`].

use crate::{
    ActKind, Conversation, Doubt, Finding, Mail, Medium, Offered, Person, Reading, Right, Role, Stage,
    Thread, answers, explain, forwarded_authors, read, trace,
};
use addr::EmailAddress;
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use when::{Interval, Zone};

/// A mail in its context.
#[derive(Debug, Clone, Deserialize)]
pub struct Record {
    /// Its name in the corpus; goes out as it came in.
    pub id: String,
    /// Its language, where a header or an earlier mail told it.
    #[serde(default)]
    pub lang: Option<String>,
    /// Its Date header, RFC 3339 with offset.
    pub now: Timestamp,
    /// The IANA zone that the Date was written in.
    #[serde(default)]
    pub tz: Option<String>,
    /// The assistant's address.
    pub assistant: String,
    /// Who wrote.
    pub sender: Sender,
    /// Everybody on To.
    #[serde(default)]
    pub to: Vec<String>,
    /// Everybody on Cc.
    #[serde(default)]
    pub cc: Vec<String>,
    /// The host.
    pub host: Sender,
    /// The negotiation that it belongs to, if any.
    #[serde(default)]
    pub thread: Option<ThreadRecord>,
    /// The subject.
    #[serde(default)]
    pub subject: String,
    /// The whole plain text, with history and signature.
    #[serde(default)]
    pub body: String,
}

/// Somebody in a record.
#[derive(Debug, Clone, Deserialize)]
pub struct Sender {
    /// `host`, `guest` or `other`; the host's own entry has none.
    #[serde(default)]
    pub role: Option<String>,
    /// The display name.
    #[serde(default)]
    pub name: Option<String>,
    /// The address.
    pub address: String,
    /// The zone, where known.
    #[serde(default)]
    pub tz: Option<String>,
}

/// A negotiation in a record.
#[derive(Debug, Clone, Deserialize)]
pub struct ThreadRecord {
    /// `new`, `proposed` or `scheduled`.
    pub state: Stage,
    /// Addresses of those invited.
    #[serde(default)]
    pub guests: Vec<String>,
    /// Length in minutes.
    #[serde(default)]
    pub duration_min: Option<u32>,
    /// Offers that are out.
    #[serde(default)]
    pub offers: Vec<OfferRecord>,
    /// The slot that stands.
    #[serde(default)]
    pub meeting: Option<Interval>,
}

/// An offer in a record.
#[derive(Debug, Clone, Deserialize)]
pub struct OfferRecord {
    /// Its number.
    pub id: u32,
    /// When it begins.
    pub start: Timestamp,
    /// When it ends.
    pub end: Timestamp,
}

/// A reading as a line.
#[derive(Debug, Clone, Serialize)]
pub struct Line {
    /// The record's name.
    pub id: String,
    /// The acts, the main one first.
    pub intents: Vec<ActKind>,
    /// Offers taken.
    pub accept: Vec<u32>,
    /// When the sender could meet.
    pub available: Vec<Interval>,
    /// Length in minutes.
    pub duration_min: Option<u32>,
    /// How to meet.
    pub medium: Option<Medium>,
    /// Where, as written.
    pub place: Option<String>,
    /// A number to call, E.164.
    pub phone: Option<String>,
    /// Whom to add.
    pub add: Vec<String>,
    /// Whom to take off.
    pub remove: Vec<String>,
    /// Who need not be there.
    pub optional: Vec<String>,
    /// When to resume, or when they are back.
    pub until: Option<Date>,
    /// The zone they say they are in.
    pub timezone: Option<String>,
    /// The right they exercise.
    pub right: Option<Right>,
    /// Whether to ask back before acting.
    pub clarify: bool,
    /// What to ask about.
    pub doubt: Option<Doubt>,
    /// The part of the text that was read.
    pub new_text: String,
}

/// Why a record could not be read. Says where, never what stands there.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// The line is not a record.
    #[error("not a record of the reading contract (column {column}); `ingram read --help` names the fields")]
    Malformed {
        /// Where in the line.
        column: usize,
    },
    /// A zone that does not exist.
    #[error("the field {field} names no zone; write an IANA name such as Europe/Berlin")]
    UnknownZone {
        /// Which field.
        field: &'static str,
    },
    /// A role that is none of the three.
    #[error("the field sender.role is none of host, guest and other")]
    UnknownRole,
    /// An offer that ends before it begins.
    #[error("the field thread.offers has an offer that ends before it begins")]
    BadOffer,
    /// An address in an envelope field is none.
    #[error("the field {field} holds no mail address; write it as name@domain")]
    BadAddress {
        /// Which field.
        field: &'static str,
    },
}

impl Record {
    /// Reads a line.
    ///
    /// # Errors
    /// [`RecordError::Malformed`] where it is not JSON of this shape.
    pub fn parse(line: &str) -> Result<Self, RecordError> {
        serde_json::from_str(line).map_err(|error| RecordError::Malformed { column: error.column() })
    }

    /// The conversation that the mail belongs to.
    ///
    /// # Errors
    /// [`RecordError`] for addresses and zones of the assistant, host or sender, for the role and for offers; bad guests
    /// are left out.
    pub fn conversation(&self) -> Result<Conversation, RecordError> {
        let role = match self.sender.role.as_deref() {
            Some("host") => Role::Host,
            Some("guest") => Role::Guest,
            Some("other") | None => Role::Other,
            Some(_) => return Err(RecordError::UnknownRole),
        };
        Ok(Conversation {
            assistant: address(&self.assistant, "assistant")?,
            host: person(&self.host, "host.address", "host.tz")?,
            sender: person(&self.sender, "sender.address", "sender.tz")?,
            role,
            thread: self.thread.as_ref().map(thread).transpose()?,
        })
    }
}

/// Reads a record: strips its body to the new text, reads that, and puts the reading on a line.
///
/// # Errors
/// [`RecordError`] where the envelope cannot be understood.
pub fn read_record(record: &Record) -> Result<Line, RecordError> {
    let new = mime::new_text(&record.body);
    let reading = with_mail(record, &new, read)?;
    Ok(line(record.id.clone(), reading, new.text))
}

/// The whole reading of a record, for tests of what a line does not show.
#[cfg(test)]
pub(crate) fn reading_of(record: &Record) -> Result<Reading, RecordError> {
    with_mail(record, &mime::new_text(&record.body), read)
}

/// What was found in a record's new text, and that text.
///
/// # Errors
/// [`RecordError`] where the envelope cannot be understood.
pub fn explain_record(record: &Record) -> Result<(String, Vec<Finding>), RecordError> {
    let new = mime::new_text(&record.body);
    let findings = with_mail(record, &new, explain)?;
    Ok((new.text, findings))
}

/// What each step made of a record, as lines for those who mend the rules.
///
/// # Errors
/// [`RecordError`] where the envelope cannot be understood.
pub fn trace_record(record: &Record) -> Result<String, RecordError> {
    with_mail(record, &mime::new_text(&record.body), trace)
}

fn with_mail<T>(
    record: &Record,
    new: &mime::NewText,
    read: impl FnOnce(&Mail<'_>, &Conversation) -> T,
) -> Result<T, RecordError> {
    let conversation = record.conversation()?;
    let (to, cc) = (addresses(&record.to), addresses(&record.cc));
    let forwarded = forwarded_authors(&record.subject, &record.body);
    let zone = zone(record.tz.as_deref(), "tz")?;
    let quoted = new.answers.iter().map(|a| (a.span.clone(), a.quoted.as_slice()));
    let clock = conversation.sender.zone.clone().or_else(|| zone.clone());
    let mail = Mail {
        subject: &record.subject,
        text: &new.text,
        answers: &answers(quoted, record.now, clock.as_ref()),
        to: &to,
        cc: &cc,
        forwarded: &forwarded,
        sent: record.now,
        zone,
        language: None,
        automatic: false,
    };
    Ok(read(&mail, &conversation))
}

fn line(id: String, reading: Reading, new_text: String) -> Line {
    let texts = |list: Vec<EmailAddress>| list.iter().map(ToString::to_string).collect();
    let windows = reading.available.map(|set| set.iter().collect()).unwrap_or_default();
    Line {
        id,
        intents: reading.acts.iter().map(|act| act.kind).collect(),
        accept: reading.accepts,
        available: windows,
        duration_min: reading.details.length_min,
        medium: reading.details.medium,
        place: reading.details.place,
        phone: reading.details.phone,
        add: texts(reading.details.add),
        remove: texts(reading.details.remove),
        optional: texts(reading.details.optional),
        until: reading.until,
        timezone: reading.zone.map(|zone| zone.name().to_owned()),
        right: reading.right,
        clarify: reading.doubt.is_some(),
        doubt: reading.doubt,
        new_text,
    }
}

fn address(text: &str, field: &'static str) -> Result<EmailAddress, RecordError> {
    EmailAddress::parse(text).map_err(|_| RecordError::BadAddress { field })
}

fn addresses(texts: &[String]) -> Vec<EmailAddress> {
    texts.iter().filter_map(|text| EmailAddress::parse(text).ok()).collect()
}

fn person(sender: &Sender, field: &'static str, tz: &'static str) -> Result<Person, RecordError> {
    Ok(Person {
        name: sender.name.clone(),
        address: address(&sender.address, field)?,
        zone: zone(sender.tz.as_deref(), tz)?,
    })
}

fn zone(name: Option<&str>, field: &'static str) -> Result<Option<Zone>, RecordError> {
    name.map(Zone::parse).transpose().map_err(|_| RecordError::UnknownZone { field })
}

fn thread(record: &ThreadRecord) -> Result<Thread, RecordError> {
    let offered = |offer: &OfferRecord| {
        let slot = Interval::new(offer.start, offer.end).map_err(|_| RecordError::BadOffer)?;
        Ok(Offered { number: offer.id, slot })
    };
    Ok(Thread {
        stage: record.state,
        guests: addresses(&record.guests),
        length_min: record.duration_min,
        offers: record.offers.iter().map(offered).collect::<Result<_, _>>()?,
        meeting: record.meeting,
    })
}
