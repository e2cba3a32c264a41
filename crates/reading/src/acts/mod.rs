//! What the sender does by writing: the acts, the main one first.

mod decide;
mod machine;
mod rights;
mod scheduled;

pub(crate) use decide::{Findings, decide};
pub(crate) use machine::{Machine, machine};
pub(crate) use rights::right;

#[cfg(test)]
mod tests;
