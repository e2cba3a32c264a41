//! The engine that arranges a meeting: one pure function from a state and an input to a state and effects.
//!
//! What it refuses to know: the clock, mail, language, names and addresses (people are [`PersonId`]s), storage, where
//! busy times come from. It is the only place that decides, and no slot exists that it did not issue.
//! Read first: [`Meeting`], [`Input`], [`Letter`], then [`step`].
//!
//! ```
//! use negotiate::{Act, Authority, Desk, Event, Input, Meeting, MeetingId, PersonId, Phase, Profile, Said, Speaker, step};
//! use when::{IntervalSet, Zone};
//!
//! let (host, guest) = (PersonId::from_bytes([1; 16]), PersonId::from_bytes([2; 16]));
//! let desk = Desk { profile: Profile::new(Zone::parse("Europe/Berlin")?), busy: IntervalSet::new(), contacts: vec![], others: vec![], meetings: vec![] };
//! let says = |by, said| Event::Said { by, authority: Authority::Proven, said: Box::new(said) };
//! let now = "2026-03-02T09:00:00Z".parse()?;
//!
//! let request = says(Speaker::Host, Said { acts: vec![Act::Schedule], add: vec![guest], ..Said::default() });
//! let meeting = Meeting::new(MeetingId::from_bytes([3; 16]), host);
//! let asked = step(&meeting, &Input { event: request, desk: desk.clone() }, now);
//! assert_eq!((asked.meeting.phase, asked.meeting.offers.len(), asked.letters.len()), (Phase::Offered, 3, 1));
//!
//! let yes = says(Speaker::Guest(guest), Said { acts: vec![Act::Accept], accepts: vec![2], ..Said::default() });
//! let agreed = step(&asked.meeting, &Input { event: yes, desk }, now);
//! assert_eq!((agreed.meeting.phase, agreed.letters.len()), (Phase::Booked, 2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod ask_host;
mod book;
mod cancel;
mod chase;
mod details;
mod ids;
mod input;
mod letter;
mod limits;
mod meeting;
mod moving;
mod offer;
mod people;
mod profile;
mod request;
mod rest;
mod slots;
mod step;
mod tally;
mod timers;
mod turn;
mod why;

pub use ids::{HostId, IdError, MeetingId, OrganisationId, PersonId};
pub use input::{Act, Authority, Contact, Desk, Doubt, Event, Input, Party, Said, Speaker};
pub use letter::{Asked, Copy, HostChoice, HostQuestion, Letter, LetterKind, Notice, OfferReason};
pub use meeting::{
    Answer, Booking, Claim, ClaimKind, Details, Ending, Guest, Medium, Meeting, Offer, OfferNumber, Phase,
    Role,
};
pub use profile::{Buffers, Days, Journey, Kind, KindRule, Lengths, Profile, Standing};
pub use slots::{Calendar, Engagement, Explained, FreeSlot, Query, Slots, explain, find_slots};
pub use step::{Step, step};
pub use why::{Chosen, Merit, Refusal, Refused, Relaxed, Rule, Search, Why};
