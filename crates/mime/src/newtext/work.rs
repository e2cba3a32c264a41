//! Counts what is done, in this crate's own tests only: so that they can say how work grows, on any machine, without a
//! clock.

#[cfg(test)]
thread_local! {
    static DONE: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// So many lines or octets are looked at.
#[cfg(test)]
pub(crate) fn does(units: usize) {
    DONE.with(|done| done.set(done.get() + units as u64));
}

/// So many lines or octets are looked at.
#[cfg(not(test))]
pub(crate) fn does(_units: usize) {}

/// What was done since this was last asked.
#[cfg(test)]
pub(crate) fn done() -> u64 {
    DONE.with(std::cell::Cell::take)
}
