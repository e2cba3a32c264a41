//! Where a process may be killed, stalled or cut off: before and after each effect on the store and the network.
//!
//! A future that reaches a gate asks what becomes of it. Most go on; some let others go first, so that the tasks of all
//! nodes interleave; a few never go on again, because their process was killed there, or go on long after, because it
//! was stopped for a while and does not know it.

use crate::random::Random;
use app::port::StoreError;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;

/// Where a future stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Point {
    /// Before a question to the store.
    Read,
    /// Before a transaction.
    BeforeWrite,
    /// After a transaction, before its caller hears of it.
    AfterWrite,
    /// Before a mail is handed over.
    BeforeSend,
    /// After a mail was handed over, before the sender hears of it.
    AfterSend,
}

/// Why a future stopped at a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Others go first.
    Yield,
    /// Its process is killed.
    Crash,
    /// Its process stands still for so many seconds.
    Stall(i64),
}

/// How often, in a million gates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Odds {
    pub(crate) yields: u32,
    pub(crate) crash: u32,
    pub(crate) stall: u32,
    pub(crate) store_fails: u32,
}

/// All gates of one world.
#[derive(Clone)]
pub(crate) struct Gate(Arc<Mutex<Control>>);

struct Control {
    odds: Odds,
    random: Random,
    stopped: Option<(Stop, Point)>,
    tally: Tally,
}

/// How often faults struck.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) crashes: u64,
    pub(crate) stalls: u64,
    pub(crate) store_failures: u64,
}

/// The database does not answer.
#[derive(Debug, thiserror::Error)]
#[error("the connection was lost")]
struct Lost;

impl Gate {
    /// A gate at which nothing happens.
    pub(crate) fn open() -> Self {
        Self::new(Odds::default(), Random::named(0, "open", 0))
    }

    pub(crate) fn new(odds: Odds, random: Random) -> Self {
        Self(Arc::new(Mutex::new(Control { odds, random, stopped: None, tally: Tally::default() })))
    }

    /// From now on faults are as likely as this.
    pub(crate) fn set(&self, odds: Odds) {
        self.control().odds = odds;
    }

    pub(crate) fn odds(&self) -> Odds {
        self.control().odds
    }

    pub(crate) fn tally(&self) -> Tally {
        self.control().tally
    }

    /// Why the future stopped that was just polled.
    pub(crate) fn take_stop(&self) -> Option<(Stop, Point)> {
        self.control().stopped.take()
    }

    /// Stands at the gate.
    ///
    /// # Errors
    /// When the connection to the store is lost right here.
    pub(crate) async fn pass(&self, point: Point) -> Result<(), StoreError> {
        let mut asked = false;
        poll_fn(|_| {
            if asked {
                return Poll::Ready(());
            }
            asked = true;
            match self.control().judge(point) {
                true => Poll::Pending,
                false => Poll::Ready(()),
            }
        })
        .await;
        let is_store = matches!(point, Point::Read | Point::BeforeWrite | Point::AfterWrite);
        if is_store && self.control().fails() {
            return Err(StoreError::Unavailable(Box::new(Lost)));
        }
        Ok(())
    }

    fn control(&self) -> MutexGuard<'_, Control> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Control {
    /// Whether the future stops here.
    fn judge(&mut self, point: Point) -> bool {
        let odds = self.odds;
        if odds == Odds::default() {
            return false;
        }
        let stop = if self.random.ppm(odds.crash) {
            self.tally.crashes += 1;
            Stop::Crash
        } else if self.random.ppm(odds.stall) {
            self.tally.stalls += 1;
            // From a hiccup to twice the lease.
            Stop::Stall(*self.random.one_of(&[5, 60, 600, 1200, 2000]).unwrap_or(&60))
        } else if self.random.ppm(odds.yields) {
            Stop::Yield
        } else {
            return false;
        };
        self.stopped = Some((stop, point));
        true
    }

    fn fails(&mut self) -> bool {
        let fails = self.random.ppm(self.odds.store_fails);
        self.tally.store_failures += u64::from(fails);
        fails
    }
}
