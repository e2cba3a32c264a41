//! A seeded world around the real use cases: simulated people write mails, simulated processes crash, a simulated
//! network loses and doubles, and invariants are counted. One seed gives one history, to the byte.
//!
//! It drives `app` itself: every mail is received, understood, stepped, committed and sent by the code that runs in
//! earnest. Only the ports are fakes: the store is in memory (`tests/contract.rs` holds it to the real store's own
//! stories), the clock moves when the world says so, the relay hands mails to people, keys and entropy are seeded.
//!
//! What it refuses to know: sockets, files, SQL, the machine's clock and randomness.
//! Read first: [`simulate`] and [`Settings`]; then `world` (one world's life), `scene` (who is there), `nodes` (the
//! processes), `checks` (the invariants).

mod campaign;
mod checks;
mod gate;
mod history;
mod mail;
mod marks;
mod nodes;
mod people;
mod plan;
mod post;
mod random;
mod report;
mod rest;
mod scene;
mod speech;
mod store;
mod story;
mod surroundings;
mod trace;
mod words;
mod world;

pub use campaign::{Settings, SimulationError, simulate, trace};
pub use plan::{Population, Temper};
pub use report::{Counts, Report, Violation};
pub use store::MemoryStore;
pub use story::{Received, Story, Writing};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_and_a_guest_agree_through_the_real_use_cases() {
        let world = world::live(plan::Plan::draw(1, 0, 2, Population::Cooperative), true).unwrap();
        let booked = |step: &history::StepSeen| step.booked().is_some();
        let meetings: std::collections::BTreeSet<_> =
            world.history.steps.iter().filter(|step| booked(step)).map(|step| step.meeting).collect();
        assert_eq!(meetings.len(), 2, "{:#?}", world.trace.lines());
        assert!(world.history.rest.meetings.values().all(|(is_over, _)| *is_over));
    }
}
