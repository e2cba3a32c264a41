use crate::{Doubt, HostQuestion, MeetingId, Party, PersonId, limits};
use jiff::Timestamp;
use when::{Interval, IntervalSet, Zone};

/// One meeting: what is asked, offered, agreed. All that [`crate::step`] needs to go on, and nothing else.
///
/// It holds no names and no addresses. What the guest said about their time stands in [`Meeting::guest`], apart from
/// the rest, so that the store can seal it under the guest's own key.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Meeting {
    /// Which meeting.
    pub id: MeetingId,
    /// Whose calendar it goes into.
    pub host: PersonId,
    /// With whom, in the order of their ids. Empty until the host has named somebody.
    #[serde(default)]
    pub guests: Vec<Guest>,
    /// Where the negotiation stands.
    pub phase: Phase,
    /// How many inputs changed it. Every effect's id is made of the meeting, this number and a position.
    pub revision: u32,
    /// What is to be arranged.
    pub details: Details,
    /// When the host asked it to be; `None` = as soon as suits.
    pub window: Option<IntervalSet>,
    /// The offers that are out, in the order of their numbers. Each is held on the host's calendar.
    pub offers: Vec<Offer>,
    /// Offers of the same numbering that cannot be had any more: who reads an answer must know what its numbers mean.
    #[serde(default)]
    pub withdrawn: Vec<Offer>,
    /// The revision that numbered the offers; an answer to an older letter means other ones by the same numbers.
    #[serde(default)]
    pub numbered_at: u32,
    /// The highest number given since then.
    #[serde(default)]
    pub last_number: OfferNumber,
    /// Every slot ever shown to the guests, so that a refused one is not shown again and the ceiling holds.
    pub shown: Vec<Interval>,
    /// How many rounds of offers have gone out.
    pub rounds: u8,
    /// The slot that stands. While it is being moved, the old one stays here until the new one is agreed.
    pub booking: Option<Booking>,
    /// iCalendar SEQUENCE of the last invitation or cancellation that went out (RFC 5546 §2.1.4).
    pub sequence: u32,
    /// The one question that is open with the host.
    pub question: Option<HostQuestion>,
    /// When to be woken next, if nothing happens before: the earliest of all that is due.
    pub wake_at: Option<Timestamp>,
    /// When the negotiation goes on by itself: a reminder while offers are out, a fresh start while it rests.
    #[serde(default)]
    pub due_at: Option<Timestamp>,
    /// What the host left unclear about their request; nothing is offered on a doubt.
    #[serde(default)]
    pub host_doubt: Option<Doubt>,
    /// Who wanted it moved, while it is being moved.
    #[serde(default)]
    pub moved_by: Option<Party>,
    /// The last invitation no longer says what is agreed: details changed while the time was being moved.
    #[serde(default)]
    pub invitation_stale: bool,
    /// Mails sent to the host about this meeting.
    #[serde(default)]
    pub mails_to_host: u8,
    /// Questions asked of the host about this meeting.
    #[serde(default)]
    pub questions: u8,
    /// The host was told that somebody unverified tried to change it; once is enough.
    #[serde(default)]
    pub unverified_told: bool,
}

/// One guest's side, sealed under that guest's key.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Guest {
    /// Who.
    pub person: PersonId,
    /// Whether the meeting needs them.
    #[serde(default)]
    pub role: Role,
    /// The zone that their times are shown in. `None` = not known; then the host's is shown, and named.
    pub zone: Option<Zone>,
    /// When they said that they can, if they said so.
    pub available: Option<IntervalSet>,
    /// They asked not to be written to.
    pub stopped: bool,
    /// What they said to the offers that are out. Only where several are asked; a single guest's yes is a booking.
    #[serde(default)]
    pub answer: Answer,
    /// Their calendar is ours to read, so that they need not be asked.
    #[serde(default)]
    pub ours: bool,
    /// The host took them off. Their side is kept for what must outlive their part: how often they were written to, and
    /// whether they want to be.
    #[serde(default)]
    pub removed: bool,
    /// They said that they are away until then; no reminder goes out before.
    #[serde(default)]
    pub away_until: Option<Timestamp>,
    /// How often they were reminded since they last wrote.
    #[serde(default)]
    pub chases: u8,
    /// Mails sent to them about this meeting; see [`limits::GUEST_MAILS_MAX`].
    #[serde(default)]
    pub mails: u8,
    /// They have had a first mail, which introduced the assistant.
    #[serde(default)]
    pub introduced: bool,
    /// What they were already asked back about, so that they are asked once.
    #[serde(default)]
    pub asked_back: Vec<Doubt>,
}

/// Whether a meeting needs somebody. The words are those of RFC 5545 §3.2.16.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// No meeting without them.
    #[default]
    Required,
    /// Asked too, but nothing waits for them.
    Optional,
    /// Gets the invitation and is not asked.
    Informed,
}

/// What somebody said to the offers that are out.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub enum Answer {
    /// Nothing yet.
    #[default]
    Open,
    /// These suit, in order of time; none of them, where it is empty.
    Takes {
        /// Which.
        slots: Vec<Interval>,
    },
    /// They do not come, whatever the time.
    Out,
}

impl Guest {
    /// Somebody whom the host just named.
    #[must_use]
    pub fn new(person: PersonId, role: Role) -> Self {
        Self {
            person,
            role,
            zone: None,
            available: None,
            stopped: false,
            answer: Answer::Open,
            ours: false,
            removed: false,
            away_until: None,
            chases: 0,
            mails: 0,
            introduced: false,
            asked_back: Vec::new(),
        }
    }

    /// Whether they come, as far as is known.
    #[must_use]
    pub fn is_in(&self) -> bool {
        self.answer != Answer::Out && !self.removed
    }

    /// Whether times are found by asking them.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.is_in() && self.role != Role::Informed && !self.ours
    }

    /// Whether mails to them have reached their ceiling; then only the host is asked.
    #[must_use]
    pub fn mails_spent(&self) -> bool {
        self.mails >= limits::GUEST_MAILS_MAX
    }
}

/// Where a negotiation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case", tag = "phase")]
pub enum Phase {
    /// Asked for; nothing is out with the guest yet, because the host must answer a question first.
    Asked,
    /// Offers are out.
    Offered,
    /// Agreed; an invitation has gone out.
    Booked,
    /// Was booked, is being moved; offers are out and the old slot still stands.
    Moving,
    /// Resumes by itself at [`Meeting::wake_at`], because somebody asked to wait.
    Resting,
    /// Over.
    Ended {
        /// Why.
        why: Ending,
    },
}

/// Why a negotiation is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// The host called it off.
    CancelledByHost,
    /// The guest called the booked meeting off.
    CancelledByGuest,
    /// No guest wants to meet, or to be written to.
    Declined,
    /// Nobody answered and the host did not want to go on.
    Silent,
    /// The host took it into their own hands.
    TakenOver,
    /// It took place, as far as we know.
    Past,
}

/// What is to be arranged.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(default)]
pub struct Details {
    /// What it is about, one line, as both sides may read it.
    pub topic: Option<String>,
    /// Minutes.
    pub length_min: Option<u32>,
    /// How they meet.
    pub medium: Option<Medium>,
    /// Where, in words or as a link.
    pub place: Option<String>,
    /// The number to be called, E.164.
    pub phone: Option<String>,
}

/// How people meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// One calls the other.
    Phone,
    /// By a link.
    Video,
    /// In one room.
    InPerson,
}

/// The number by which mails name an offer: 1, 2, 3 within its round.
pub type OfferNumber = u32;

/// A slot that the guests may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Offer {
    /// As the mail numbers it.
    pub number: OfferNumber,
    /// When.
    pub slot: Interval,
}

/// A slot that stands.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Booking {
    /// When.
    pub slot: Interval,
    /// The zone in which it was agreed: if the law of that zone changes, the wall clock stays and the instant moves.
    pub zone: Zone,
}

/// A stretch of a calendar of ours that this meeting occupies. The store refuses two meetings that claim the same
/// instant of one calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// Whose calendar: the host's, or that of a colleague without whom it cannot take place.
    pub calendar: PersonId,
    /// When.
    pub slot: Interval,
    /// Offered or agreed.
    pub kind: ClaimKind,
}

/// How firm a claim is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClaimKind {
    /// Offered to somebody, not agreed.
    Hold,
    /// Agreed.
    Booking,
}

impl Meeting {
    /// A meeting that a host just asked for.
    #[must_use]
    pub fn new(id: MeetingId, host: PersonId) -> Self {
        Self {
            id,
            host,
            guests: Vec::new(),
            phase: Phase::Asked,
            revision: 0,
            details: Details::default(),
            window: None,
            offers: Vec::new(),
            withdrawn: Vec::new(),
            numbered_at: 0,
            last_number: 0,
            shown: Vec::new(),
            rounds: 0,
            booking: None,
            sequence: 0,
            question: None,
            wake_at: None,
            due_at: None,
            host_doubt: None,
            moved_by: None,
            invitation_stale: false,
            mails_to_host: 0,
            questions: 0,
            unverified_told: false,
        }
    }

    /// What it occupies on the calendars that are ours: a function of the state, so that holds can never outlive it.
    #[must_use]
    pub fn claims(&self) -> Vec<Claim> {
        let needed = |guest: &&Guest| guest.ours && guest.is_in() && guest.role == Role::Required;
        let colleagues = self.guests.iter().filter(needed).map(|guest| guest.person);
        std::iter::once(self.host).chain(colleagues).flat_map(|calendar| self.claims_of(calendar)).collect()
    }

    fn claims_of(&self, calendar: PersonId) -> impl Iterator<Item = Claim> {
        let booked =
            self.booking.iter().map(move |b| Claim { calendar, slot: b.slot, kind: ClaimKind::Booking });
        let held = self.offers.iter().map(move |o| Claim { calendar, slot: o.slot, kind: ClaimKind::Hold });
        booked.chain(held)
    }

    /// What the numbers of the last letters mean, in their order: the offers that are out, and those taken back since.
    #[must_use]
    pub fn numbered(&self) -> Vec<Offer> {
        let mut numbered = [self.offers.as_slice(), self.withdrawn.as_slice()].concat();
        numbered.sort_by_key(|offer| offer.number);
        numbered
    }

    /// Whether it is over.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.phase, Phase::Ended { .. })
    }

    /// The side of one guest.
    #[must_use]
    pub fn guest(&self, person: PersonId) -> Option<&Guest> {
        self.guests.iter().find(|guest| guest.person == person)
    }
}
