//! Which slots exist ([`find`]) and which of them to show ([`choose`]); the only source of slots in the house.

mod choice;
mod finder;
mod frame;
mod relax;

pub(crate) use choice::choose;
pub(crate) use finder::{Candidate, Found, find};
pub(crate) use frame::{Fit, Wish, fit, in_reach, is_point, stands};
pub(crate) use relax::{outside_hours, relaxations};

#[cfg(test)]
mod tests;
