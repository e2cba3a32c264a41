//! The way out: a relay that takes mail, refuses it, is down, or takes it and loses its own answer.

use crate::gate::{Gate, Point};
use crate::random::Random;
use crate::surroundings::WorldClock;
use addr::EmailAddress;
use app::port::{Post, PostError};
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A mail that the relay took.
#[derive(Debug, Clone)]
pub(crate) struct Handed {
    pub(crate) at_us: i64,
    /// The letter's key in hexadecimal.
    pub(crate) id: String,
    pub(crate) from: EmailAddress,
    pub(crate) to: EmailAddress,
    pub(crate) bytes: Vec<u8>,
}

/// How often, in a million mails.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct RelayOdds {
    /// It says: not now.
    pub(crate) later: u32,
    /// It takes the mail, and the answer is lost.
    pub(crate) answer_lost: u32,
}

/// The relay of one world. Copies of it are handles of one relay.
#[derive(Clone)]
pub(crate) struct Relay {
    inside: Arc<Mutex<Inside>>,
    gate: Gate,
    clock: WorldClock,
}

struct Inside {
    odds: RelayOdds,
    random: Random,
    /// Addresses that it knows to be dead.
    dead: BTreeSet<String>,
    handed: Vec<Handed>,
    answers_lost: Vec<i64>,
}

impl Relay {
    pub(crate) fn new(odds: RelayOdds, random: Random, gate: Gate, clock: WorldClock) -> Self {
        let inside =
            Inside { odds, random, dead: BTreeSet::new(), handed: Vec::new(), answers_lost: Vec::new() };
        Self { inside: Arc::new(Mutex::new(inside)), gate, clock }
    }

    /// From now on it works without fault.
    pub(crate) fn mend(&self) {
        self.inside().odds = RelayOdds::default();
    }

    /// Nobody has this address.
    pub(crate) fn bury(&self, address: &EmailAddress) {
        self.inside().dead.insert(address.key());
    }

    /// What it took since this was last asked.
    pub(crate) fn take(&self) -> Vec<Handed> {
        std::mem::take(&mut self.inside().handed)
    }

    /// When answers of it were lost since this was last asked.
    pub(crate) fn take_lost_answers(&self) -> Vec<i64> {
        std::mem::take(&mut self.inside().answers_lost)
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Post for Relay {
    async fn send(
        &self,
        from: &EmailAddress,
        to: &EmailAddress,
        bytes: &[u8],
        id: &str,
    ) -> Result<(), PostError> {
        // A gate of the network loses no connection to the store, so it has no error.
        let _ = self.gate.pass(Point::BeforeSend).await;
        let answer_lost = {
            let mut inside = self.inside();
            if inside.dead.contains(&to.key()) {
                return Err(PostError::Never);
            }
            let RelayOdds { later, answer_lost } = inside.odds;
            if inside.random.ppm(later) {
                return Err(PostError::Later);
            }
            let at_us = self.clock.now_us();
            let (from, to) = (from.clone(), to.clone());
            inside.handed.push(Handed { at_us, id: id.to_owned(), from, to, bytes: bytes.to_vec() });
            let lost = inside.random.ppm(answer_lost);
            if lost {
                inside.answers_lost.push(at_us);
            }
            lost
        };
        let _ = self.gate.pass(Point::AfterSend).await;
        if answer_lost { Err(PostError::Later) } else { Ok(()) }
    }
}
