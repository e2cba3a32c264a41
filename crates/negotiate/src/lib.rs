//! The engine that arranges a meeting: one pure function from a state and an input to a state and effects.
//!
//! What it refuses to know: the clock, mail, language, names and addresses (people are [`PersonId`]s), storage, where
//! busy times come from. It is the only place that decides, and no slot exists that it did not issue.
//! Read first: [`Meeting`], [`Input`], [`Letter`], then [`step`].

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
mod profile;
mod request;
mod rest;
mod slots;
mod step;
mod timers;
mod turn;
mod why;

pub use ids::{HostId, IdError, MeetingId, OrganisationId, PersonId};
pub use input::{Act, Authority, Desk, Doubt, Event, Input, Party, Said};
pub use letter::{Asked, Copy, HostChoice, HostQuestion, Letter, LetterKind, Notice, OfferReason};
pub use meeting::{
    Booking, Claim, ClaimKind, Details, Ending, Guest, Medium, Meeting, Offer, OfferNumber, Phase,
};
pub use profile::{Lengths, Profile};
pub use step::{Step, step};
pub use why::{Chosen, Merit, Refusal, Refused, Relaxed, Rule, Search, Why};
