//! Calendar objects: the invitations and cancellations that go out, and the answers that come in (RFC 5545, 5546, 6047).
//!
//! What it refuses to know: mail (the object is one MIME part of it), the clock, whether a sender may say what the
//! object says. The writer cannot produce a bad line, whatever the texts hold; the reader takes what real calendars
//! send, and says where a zone is lost instead of guessing one.
//! Read first: [`Invitation`] and [`write()`], then [`Itip`] and [`read()`].
//!
//! ```
//! use addr::{EmailAddress, Mailbox};
//! use ical::{Invitation, Method, Uid};
//! let amy = Mailbox::new(Some("Amy Ingram"), EmailAddress::parse("amy@ingram.example")?);
//! let object = ical::write(&Invitation {
//!     method: Method::Request,
//!     uid: Uid::parse("m1@ingram.example")?,
//!     sequence: 0,
//!     stamp: "2026-03-02T08:00:00Z".parse()?,
//!     slot: when::Interval::parse("2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z")?,
//!     zone: when::Zone::parse("Europe/Berlin")?,
//!     summary: "Priya Raman / Dana Whitfield: planting plan".to_owned(),
//!     description: None,
//!     location: None,
//!     url: None,
//!     organizer: amy,
//!     attendees: Vec::new(),
//! });
//! assert!(object.contains("DTSTART;TZID=Europe/Berlin:20260310T100000\r\n"));
//! assert_eq!(ical::read(&object)?.slot(), Some(when::Interval::parse("2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z")?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod invitation;
mod itip;
mod limits;
mod line;
mod reader;
mod tzid;
mod uid;
mod vtimezone;

pub use invitation::{Attendee, Invitation, Method, Role, Status, write};
pub use itip::{Answer, Itip, ItipMethod, Moment};
pub use reader::read;
pub use uid::Uid;

/// Why a text is no calendar object that can be acted on. The text itself is never repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IcalError {
    /// Larger than any scheduling message; see the limit's reason.
    #[error("the calendar object is larger than 1 MiB; it is not read")]
    TooLong,
    /// Nothing in it is an event.
    #[error("no VEVENT in the calendar object")]
    NoEvent,
    /// RFC 5545 §3.8.4.7: without a UID nobody can tell which meeting it is.
    #[error("an event needs a UID of 1 to 255 octets without control characters")]
    BadUid,
}
