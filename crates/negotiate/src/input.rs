use crate::{Calendar, Details, Engagement, OfferNumber, PersonId, Profile};
use jiff::Timestamp;
use when::{IntervalSet, Zone};

/// What happened, and what the host's desk looks like at that moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Input {
    /// What happened.
    pub event: Event,
    /// The host's wishes and calendar.
    pub desk: Desk,
}

/// The host's wishes and calendar, read just before the step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// Standing preferences.
    pub profile: Profile,
    /// Everything that keeps the host from meeting, without this meeting's own claims.
    pub busy: IntervalSet,
    /// What is known of people from other meetings.
    pub contacts: Vec<Contact>,
    /// The calendars of other people at the meeting, where they are ours to read (colleagues of the host).
    pub others: Vec<Calendar>,
    /// The host's other meetings, agreed or on offer elsewhere: what caps and batching count.
    pub meetings: Vec<Engagement>,
}

/// What is known of somebody before this meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// Who.
    pub person: PersonId,
    /// Where their wall clock hangs, if that is known for sure.
    pub zone: Option<Zone>,
    /// They asked not to be written to; that holds for every meeting.
    pub stopped: bool,
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Somebody wrote.
    Said {
        /// Who, in this meeting.
        by: Speaker,
        /// How sure we are that it is them.
        authority: Authority,
        /// What they said.
        said: Box<Said>,
    },
    /// [`crate::Meeting::wake_at`] has come.
    Woke,
    /// The store refused the last step because another meeting was quicker; the desk shows the calendar as it now is.
    SlotTaken,
    /// A mail of ours to a guest came back for good (5xx or a delivery failure).
    Undeliverable {
        /// To whom it was.
        to: PersonId,
    },
}

/// Who speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaker {
    /// Whose assistant this is.
    Host,
    /// One of the guests.
    Guest(PersonId),
    /// Neither.
    Stranger,
}

impl Speaker {
    /// On which side that is.
    #[must_use]
    pub fn party(self) -> Party {
        match self {
            Self::Host => Party::Host,
            Self::Guest(_) => Party::Guest,
            Self::Stranger => Party::Stranger,
        }
    }
}

/// Which side of the meeting somebody is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Party {
    /// Whose assistant this is.
    Host,
    /// Whom they meet.
    Guest,
    /// Neither.
    Stranger,
}

/// How sure it is that a mail comes from whom it names, least first. What needs more than was shown is not done;
/// the host is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Authority {
    /// Anybody could have sent it.
    Claimed,
    /// It answers a mail of ours whose id nobody else can know.
    InThread,
    /// The sender's domain vouches for it (aligned DKIM, SPF or an authenticated submission).
    Proven,
}

/// What somebody said, in the engine's words. Times are resolved to instants; language is behind us.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Said {
    /// What they did by saying it, the main thing first.
    pub acts: Vec<Act>,
    /// Offers that they take.
    pub accepts: Vec<OfferNumber>,
    /// When they can, where they said so. For a host's request: when it should be.
    pub available: Option<IntervalSet>,
    /// The part of it that they would rather have.
    pub preferred: Option<IntervalSet>,
    /// What they said about the meeting itself; only what was said is set.
    pub details: Details,
    /// The zone that they write from or asked for.
    pub zone: Option<Zone>,
    /// Whom to add, already known as people.
    pub add: Vec<PersonId>,
    /// Who shall no longer take part.
    pub remove: Vec<PersonId>,
    /// Without whom it may take place.
    pub optional: Vec<PersonId>,
    /// Who shall get the invitation without being asked.
    pub informed: Vec<PersonId>,
    /// Not before this instant (a pause, or an absence).
    pub until: Option<Timestamp>,
    /// The number that the host answers an open question with.
    pub answers: Option<u32>,
    /// The revision whose letter this answers, where the mail says so: numbers mean the offers of that letter.
    pub replies_to: Option<u32>,
    /// What stays unclear; acting on it would be careless.
    pub doubt: Option<Doubt>,
}

/// What somebody does by saying something. The meanings are those of the reading contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the reading contract defines each word")]
pub enum Act {
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
    Nothing,
}

/// What must be asked before going on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Which offer is meant.
    WhichOffer,
    /// Which day or hour is meant.
    WhichTime,
    /// Whose zone is meant.
    WhichZone,
    /// Whom to invite.
    WhichPerson,
    /// Whether it is a yes, a no or a change.
    WhatIsMeant,
}
