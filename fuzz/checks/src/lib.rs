//! What must hold for any input, room by room. A fuzz target of `fuzz/fuzz_targets` is one call of one of these; the
//! test beside them runs each on thousands of damaged seeds, on stable and without a fuzzer.
//!
//! What it refuses to know: how inputs are found, and the time that anything takes; the rooms' own tests count work,
//! and fuzzers have time-outs. Every check panics where something does not hold, and never prints a text.
//!
//! Read first: [`strip::check`], then [`seeds`].
//!
//! ```
//! checks::strip::check(b"Friday is fine.\n\nOn Tue, 10 Mar 2026 at 09:15, Amy wrote:\n> Friday?\n");
//! ```

pub mod message;
pub mod reading;
pub mod seeds;
pub mod smtp;
pub mod strip;
pub mod timex;
