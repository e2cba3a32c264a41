use crate::{Details, Doubt, Offer, PersonId};
use when::{Interval, Zone};

/// A mail that the engine wants written: to whom, and what it says, without its words.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Letter {
    /// Whom it addresses.
    pub to: PersonId,
    /// Whether the other side sees it too.
    pub copy: Copy,
    /// What it says.
    pub kind: LetterKind,
    /// The zone that its times are shown in first: the reader's.
    pub zone: Zone,
    /// A second zone to show beside it, where the other side's clock differs.
    pub other_zone: Option<Zone>,
    /// The meeting as it now stands.
    pub details: Details,
    /// Whether it is the first mail of this meeting to that person: it introduces the assistant as an AI.
    pub first: bool,
    /// The guests whom it concerns; all of them, where it is empty.
    #[serde(default)]
    pub about: Vec<PersonId>,
    /// Whether several are asked: then an answer is all times that suit, and not the one to be booked.
    #[serde(default)]
    pub poll: bool,
}

/// Whether the other side is copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Copy {
    /// To the one person only.
    Private,
    /// Host on Cc.
    Host(PersonId),
}

/// What a letter says.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "letter")]
pub enum LetterKind {
    /// To the guest: here are times.
    Offer {
        /// Which, numbered.
        offers: Vec<Offer>,
        /// Why they are offered now.
        why: OfferReason,
    },
    /// To the guest: a reminder, with the offers that still stand.
    Chase {
        /// Which, numbered.
        offers: Vec<Offer>,
    },
    /// To the guest: something in your mail is not clear.
    AskGuest {
        /// What.
        doubt: Doubt,
        /// The offers that still stand, to choose from.
        offers: Vec<Offer>,
    },
    /// To the guest: none of the times suits; which ones would?
    AskForTimes,
    /// To everybody, one letter each, with the iMIP invitation: agreed.
    Invitation {
        /// When.
        slot: Interval,
        /// The zone in which it was agreed.
        zone: Zone,
        /// iCalendar SEQUENCE.
        sequence: u32,
        /// Where an earlier slot is replaced: that slot.
        instead_of: Option<Interval>,
    },
    /// To everybody, one letter each, with an iMIP cancellation where an invitation had gone out.
    Cancellation {
        /// The slot that had been agreed, with the SEQUENCE of its cancellation.
        booked: Option<(Interval, u32)>,
    },
    /// To the host, privately: a question with numbered answers.
    AskHost(HostQuestion),
    /// To the host, privately: something to know.
    Tell(Notice),
    /// To the guest who wanted another time: it stays as agreed. An iTIP COUNTER is answered by it.
    Stays {
        /// When.
        slot: Interval,
        /// The zone in which it was agreed.
        zone: Zone,
        /// iCalendar SEQUENCE of what stands.
        sequence: u32,
    },
    /// To the guest: understood, no more mails from me (the last one).
    Farewell,
}

/// Why times are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferReason {
    /// The host asked for a meeting.
    Asked,
    /// None of the earlier ones suited.
    NoneSuited,
    /// What the guest asked for is not free; these are the closest.
    NotFree,
    /// The guest asked to move the meeting.
    GuestMoves,
    /// The host asked to move the meeting.
    HostMoves,
    /// Somebody else was quicker; with an apology.
    JustTaken,
}

/// A question to the host: one mail, numbered answers, a default and a deadline.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct HostQuestion {
    /// What is asked.
    pub about: Asked,
    /// The guests whom it concerns; all of them, where it is empty.
    #[serde(default)]
    pub whom: Vec<PersonId>,
    /// The answers, in the order of their numbers from 1.
    pub choices: Vec<HostChoice>,
    /// Which of them (its number) happens at the deadline.
    pub default: u32,
    /// When the default happens.
    pub until: jiff::Timestamp,
}

/// What a question to the host is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// No slot fits the frame.
    NoSlot,
    /// The guest stays silent.
    SilentGuest,
    /// The rounds are spent and nothing suited.
    RoundsSpent,
    /// The guest asks for a time outside of the host's hours or frame.
    OutsideHours,
    /// The guest asked something that only the host can answer.
    GuestAsks,
    /// Mail to the guest comes back.
    Undeliverable,
    /// One of several guests does not come.
    GuestOut,
    /// One of several guests wants to move what all have agreed on.
    GuestMoves,
    /// The request itself is unclear.
    Unclear(Doubt),
}

/// One numbered answer.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "choice")]
pub enum HostChoice {
    /// Offer or book exactly this.
    Take {
        /// When.
        slot: Interval,
    },
    /// Book exactly this for those who can.
    TakeWithout {
        /// When.
        slot: Interval,
        /// Who cannot; they are invited all the same.
        without: Vec<PersonId>,
    },
    /// Go on with the others.
    GoOnWithout,
    /// Look for another time with everybody.
    Move,
    /// Remind the guest once more.
    ChaseAgain,
    /// Wait, and ask again later.
    Wait,
    /// Give it up.
    Drop,
    /// The host takes it from here.
    TakeOver,
}

impl HostChoice {
    /// The slot that it names, if it names one.
    #[must_use]
    pub fn slot(&self) -> Option<Interval> {
        match self {
            Self::Take { slot } | Self::TakeWithout { slot, .. } => Some(*slot),
            Self::GoOnWithout | Self::Move | Self::ChaseAgain | Self::Wait | Self::Drop | Self::TakeOver => {
                None
            }
        }
    }
}

/// Something for the host to know.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "notice")]
pub enum Notice {
    /// The guest does not want to meet.
    Declined,
    /// The guest does not want mails from the assistant.
    Stopped,
    /// The guest is away until then.
    Away {
        /// First instant back.
        until: jiff::Timestamp,
    },
    /// Mail to the guest comes back.
    Undeliverable,
    /// The guest will be late.
    Late,
    /// The guest asked something; the mail is in the host's own mailbox or quoted by the app.
    Asked,
    /// Somebody who could not be verified tried to change the meeting; nothing was done.
    Unverified,
    /// Understood and noted; nothing else follows.
    Noted,
}
