use crate::{Role, Status, Uid};
use addr::EmailAddress;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use std::fmt;
use when::{Interval, Zone};

/// A scheduling message that came in (RFC 5546). It says what the object says; whether its sender may say so is for
/// others to judge.
#[derive(Clone, PartialEq, Eq)]
pub struct Itip {
    /// What it asks.
    pub method: ItipMethod,
    /// Which meeting.
    pub uid: Uid,
    /// RFC 5545 §3.8.7.4; 0 where none is given.
    pub sequence: u32,
    /// When the object was made. Of two with the same sequence the later stamp holds (RFC 5546 §2.1.5).
    pub stamp: Option<Timestamp>,
    /// Which occurrence of a series, by its original start; `None` = the whole meeting.
    pub recurrence_id: Option<Moment>,
    /// Who leads the scheduling. Replies of outlook.com have none (nextcloud/server#53948).
    pub organizer: Option<EmailAddress>,
    /// Who takes part, and what each says. A reply has one, mostly.
    pub attendees: Vec<Answer>,
    /// When it begins.
    pub start: Option<Moment>,
    /// When it ends, as given or by its duration.
    pub end: Option<Moment>,
    /// What somebody typed beside their answer. Personal.
    pub comment: Option<String>,
}

/// What a scheduling message asks (RFC 5546 §1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ItipMethod {
    /// For information; also where no method is given.
    Publish,
    /// From the organizer: come.
    Request,
    /// From an attendee: I come, or not.
    Reply,
    /// From the organizer: one more occurrence.
    Add,
    /// From the organizer: it does not take place.
    Cancel,
    /// From an attendee: send me the latest version.
    Refresh,
    /// From an attendee: rather then.
    Counter,
    /// From the organizer: no to that.
    DeclineCounter,
}

/// What one attendee says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Who.
    pub address: EmailAddress,
    /// As what.
    pub role: Role,
    /// Whether they come. What we do not know counts as not said (RFC 5545 §3.2.12).
    pub status: Status,
    /// Who wrote it for them.
    pub sent_by: Option<EmailAddress>,
}

/// A time as a calendar gives it. The four kinds are not the same, and only the first is an instant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Moment {
    /// An instant; with the zone on whose wall clock it was given, `None` for UTC.
    Instant {
        /// When.
        at: Timestamp,
        /// Whose clock.
        zone: Option<Zone>,
    },
    /// A wall clock of a zone whose name says nothing to us: somebody must be asked.
    Unzoned(DateTime),
    /// A wall clock anywhere, on purpose (RFC 5545 §3.3.5, form 1).
    Floating(DateTime),
    /// A whole day.
    Date(Date),
}

impl Moment {
    /// The instant, where it is one.
    #[must_use]
    pub fn instant(&self) -> Option<Timestamp> {
        match self {
            Self::Instant { at, .. } => Some(*at),
            Self::Unzoned(_) | Self::Floating(_) | Self::Date(_) => None,
        }
    }
}

/// What people typed is personal: a debug print leaves it out.
impl fmt::Debug for Itip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, uid, sequence, start, end, attendees, .. } = self;
        write!(f, "Itip({method:?} {} {sequence} {start:?} {end:?} {attendees:?})", uid.as_str())
    }
}

impl Itip {
    /// When it takes place, where both ends are instants in order.
    #[must_use]
    pub fn slot(&self) -> Option<Interval> {
        let (start, end) = (self.start.as_ref()?.instant()?, self.end.as_ref()?.instant()?);
        Interval::new(start, end).ok()
    }

    /// What the one attendee with this address says.
    #[must_use]
    pub fn answer_of(&self, address: &EmailAddress) -> Option<&Answer> {
        let key = address.key();
        self.attendees.iter().find(|answer| answer.address.key() == key)
    }
}
