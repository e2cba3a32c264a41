//! What the sender does by writing: the acts, the main one first.

mod decide;
mod machine;
mod rights;
mod scheduled;
mod spared;

pub(crate) use decide::{Findings, decide};
pub(crate) use machine::{Machine, machine};
pub(crate) use rights::right;
pub(crate) use spared::drop_spared;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_cancel;
