use crate::StandingRule;
use addr::EmailAddress;
use jiff::civil::Date;
use std::ops::Range;
use when::{IntervalSet, Zone};

/// What a mail says.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What the sender does by writing it, the main thing first. Never empty.
    pub acts: Vec<Act>,
    /// Numbers of the offers that they take.
    pub accepts: Vec<u32>,
    /// When they could meet, judging by this mail: a slot is fine if it lies inside. `None` = it says nothing about time.
    pub available: Option<IntervalSet>,
    /// The part of it that they would rather have.
    pub preferred: Option<IntervalSet>,
    /// What they said about the meeting itself.
    pub details: Details,
    /// The earliest day to resume on (a pause), or the day of return (an absence).
    pub until: Option<Date>,
    /// The zone that they say they are in, or ask to use.
    pub zone: Option<Zone>,
    /// Which right they exercise, with [`ActKind::Privacy`].
    pub right: Option<Right>,
    /// The language that they write, as a BCP 47 primary tag.
    pub language: &'static str,
    /// What the host wants of all meetings to come, with [`ActKind::Preference`].
    pub standing: Vec<StandingRule>,
    /// What must be asked before anything is done.
    pub doubt: Option<Doubt>,
}

/// One thing that the sender does by writing.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// What.
    pub kind: ActKind,
    /// Where it stands in the new text (octets); empty where no words but the whole mail says it.
    pub evidence: Range<usize>,
    /// From 0 to 1: how often a reading with this evidence proved right.
    pub confidence: f32,
}

/// The kinds of act, as READING.md defines them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the reading contract defines each word")]
pub enum ActKind {
    Schedule,
    Offer,
    Accept,
    Reject,
    Decline,
    Reschedule,
    Cancel,
    Update,
    Defer,
    Delegate,
    Late,
    Question,
    Preference,
    Stop,
    Privacy,
    AutoReply,
    Bounce,
    None,
}

/// What was said about the meeting itself; only what was said is set.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Details {
    /// Length in minutes.
    pub length_min: Option<u32>,
    /// How to meet.
    pub medium: Option<Medium>,
    /// Where: a verbatim part of the mail.
    pub place: Option<String>,
    /// A number to call, E.164.
    pub phone: Option<String>,
    /// Who should attend besides the host and those already invited.
    pub add: Vec<EmailAddress>,
    /// Who should no longer attend.
    pub remove: Vec<EmailAddress>,
    /// Who need not be there.
    pub optional: Vec<EmailAddress>,
}

/// How people meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words say it")]
pub enum Medium {
    Phone,
    Video,
    InPerson,
}

/// The rights of data subjects (GDPR, articles 15 to 21).
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the law's own words")]
pub enum Right {
    Access,
    Erasure,
    Rectification,
    Restriction,
    Portability,
    Objection,
}

/// What must be asked before anything is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Which offer is meant.
    WhichOffer,
    /// Which day or hour is meant.
    WhichTime,
    /// Whose zone is meant.
    WhichZone,
    /// Who is meant.
    WhichPerson,
    /// Whether it is a yes, a no or a change.
    WhatIsMeant,
}
