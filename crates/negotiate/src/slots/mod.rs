//! Which slots exist ([`find`], [`find_slots`]) and which of them to show ([`choose`]); the only source of slots in the house.
//!
//! A `board` holds the candidates of a `grid`; `rules` strikes them out, one reason after the other.

mod board;
mod calendars;
mod choice;
mod finder;
mod frame;
mod grid;
mod relax;
mod rules;
mod side;

pub use calendars::{Calendar, Engagement, Explained, FreeSlot, Query, Slots, explain, find_slots};

pub(crate) use choice::choose;
pub(crate) use finder::{Candidate, Found, find};
pub(crate) use frame::{Fit, Wish, fit, in_reach, is_point, stands};
pub(crate) use relax::{outside_hours, relaxations};
pub(crate) use side::Occasion;

#[cfg(test)]
mod tests;
