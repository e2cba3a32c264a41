//! What a mail says about the meeting itself: length, medium, place, number, people.

mod known;
mod length;
mod medium;
mod people;
mod phone;
mod place;

pub(crate) use length::length;
pub(crate) use medium::medium;
pub(crate) use people::{People, people};
pub(crate) use phone::phone;
pub(crate) use place::place;
