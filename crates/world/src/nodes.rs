//! One to five processes over one store, and a small executor that polls their futures one at a time, in an order that
//! the seed decides. A crash drops a process's futures where they stand; a stall leaves them for later.

use crate::gate::{Gate, Odds, Stop};
use crate::post::Relay;
use crate::random::{Random, SeededEntropy};
use crate::store::MemoryStore;
use crate::surroundings::{MemoryKeyFile, WorldClock};
use crate::words::WordsReader;
use addr::Mailbox;
use app::port::Store;
use app::trust::Trust;
use app::{App, AppError, Arrival, Outcome, Safe};
use negotiate::OrganisationId;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use vault::{Files, Keystore, RootKey};

/// The app on fakes.
pub(crate) type SimApp = App<MemoryStore, MemoryKeyFile, WorldClock>;

/// Pause of a worker after the store failed, as the server has it.
const AFTER_FAILURE_US: i64 = 1_000_000;

/// What every process of a world has around it.
#[derive(Clone)]
pub(crate) struct Ground {
    pub(crate) seed: u64,
    pub(crate) org: OrganisationId,
    pub(crate) assistant: Mailbox,
    pub(crate) trust: Trust,
    pub(crate) store: MemoryStore,
    pub(crate) clock: WorldClock,
    pub(crate) gate: Gate,
    pub(crate) relay: Relay,
    pub(crate) slots: MemoryKeyFile,
    pub(crate) epoch: MemoryKeyFile,
}

impl Ground {
    /// A process over the durable things; `start` counts them, since no two draw the same ids.
    pub(crate) fn app(&self, start: u64) -> Result<SimApp, AppError> {
        let mut entropy = SeededEntropy(Random::named(self.seed, "entropy", start));
        let root = RootKey::from_bytes(&[7; 32]);
        let files = Files { slots: self.slots.clone(), epoch: self.epoch.clone() };
        let keys = if start == 0 {
            Keystore::create(root, files, &mut entropy)
        } else {
            Keystore::open(root, files, &mut entropy)
        };
        let keys = keys.map_err(app::SafeError::from)?;
        Ok(App {
            store: self.store.clone(),
            safe: Safe::new(self.org, keys, Box::new(entropy))?,
            clock: self.clock.clone(),
            reader: Box::new(WordsReader),
            org: self.org,
            assistants: vec![self.assistant.clone()],
            trust: self.trust.clone(),
        })
    }
}

/// How a task ended.
pub(crate) enum Done {
    /// A mail was taken in, or not; by its number.
    Received(usize, Result<Outcome, AppError>),
    /// A round of work.
    Worked(Result<usize, AppError>),
}

/// Something that happened to a process.
pub(crate) enum Happening {
    /// A task ended.
    Done(Done),
    /// It was killed, with these mails in its hands.
    Crashed { node: usize, mails: Vec<usize> },
    /// It stands still.
    Stalled { node: usize },
}

struct Task {
    mail: Option<usize>,
    future: Pin<Box<dyn Future<Output = Done>>>,
}

#[derive(Default)]
struct Node {
    tasks: Vec<Task>,
    /// Down or standing still until then.
    away_until_us: i64,
    is_down: bool,
    rests_until_us: i64,
    skew_us: i64,
}

/// Who looks after each stretch of a task: at the mail that it takes in, if it does, and at what happened.
pub(crate) type Look<'a> = &'a mut dyn FnMut(&SimApp, Option<usize>, Option<Happening>);

/// The processes of a world.
pub(crate) struct Nodes {
    ground: Ground,
    app: Arc<SimApp>,
    nodes: Vec<Node>,
    random: Random,
    starts: u64,
}

impl Nodes {
    pub(crate) fn start(ground: Ground, count: usize, random: Random) -> Result<Self, AppError> {
        let app = Arc::new(ground.app(0)?);
        let mut random = random;
        let mut nodes: Vec<Node> = (0..count.max(1)).map(|_| Node::default()).collect();
        if count > 1 {
            for node in &mut nodes {
                node.skew_us = random.between(-2_000_000, 2_000_000);
            }
        }
        Ok(Self { ground, app, nodes, random, starts: 1 })
    }

    /// The app, to look with.
    pub(crate) fn app(&self) -> Arc<SimApp> {
        Arc::clone(&self.app)
    }

    pub(crate) fn is_alone(&self) -> bool {
        self.nodes.len() == 1
    }

    /// Hands a mail to one of the processes that are there; false where there is none.
    pub(crate) fn receive(&mut self, mail: usize, arrival: Arrival, raw: Arc<Vec<u8>>) -> bool {
        let there: Vec<usize> =
            self.nodes.iter().enumerate().filter(|(_, n)| !n.is_away()).map(|(i, _)| i).collect();
        let Some(node) = self.random.one_of(&there).and_then(|i| self.nodes.get_mut(*i)) else {
            return false;
        };
        let app = Arc::clone(&self.app);
        let future = async move { Done::Received(mail, app.receive(&arrival, &raw).await) };
        node.tasks.push(Task { mail: Some(mail), future: Box::pin(future) });
        true
    }

    /// When a process does something next by itself: work that is due, or its return.
    pub(crate) fn next_us(&self) -> Option<i64> {
        let due = self.ground.store.look(|tables| tables.next_ready_us());
        let works = |node: &Node| due.map(|due| (due - node.skew_us).max(node.rests_until_us));
        let next = |node: &Node| match node.is_away() {
            true => Some(node.away_until_us),
            false => works(node),
        };
        self.nodes.iter().filter_map(next).min()
    }

    /// Lets everything happen that can happen now.
    pub(crate) fn run(&mut self, look: Look<'_>) -> Result<(), AppError> {
        loop {
            self.come_back()?;
            self.take_up_work();
            let Some((node, task)) = self.choose() else { return Ok(()) };
            let mail = self.nodes.get(node).and_then(|n| n.tasks.get(task)).and_then(|t| t.mail);
            let happening = self.poll(node, task);
            look(&self.app, mail, happening);
        }
    }

    /// Whether somebody is there who could take up work.
    pub(crate) fn is_somebody_there(&self) -> bool {
        let now_us = self.ground.clock.now_us();
        self.nodes.iter().any(|node| !node.is_away() && node.rests_until_us <= now_us)
    }

    /// Processes whose time away is over: a killed one starts anew.
    fn come_back(&mut self) -> Result<(), AppError> {
        let now_us = self.ground.clock.now_us();
        for place in 0..self.nodes.len() {
            let is_alone = self.is_alone();
            let Some(node) = self.nodes.get_mut(place) else { continue };
            if !node.is_away() || node.away_until_us > now_us {
                continue;
            }
            node.away_until_us = 0;
            if !std::mem::take(&mut node.is_down) {
                continue;
            }
            if is_alone {
                self.app = Arc::new(self.ground.app(self.starts)?);
                self.starts += 1;
                let odds = self.ground.gate.odds();
                self.ground.gate.set(Odds::default());
                let ended = block_on(self.app.store.end_leases());
                self.ground.gate.set(odds);
                ended.transpose()?;
            }
        }
        Ok(())
    }

    fn take_up_work(&mut self) {
        let now_us = self.ground.clock.now_us();
        let due = self.ground.store.look(|tables| tables.next_ready_us());
        for node in self.nodes.iter_mut().filter(|node| !node.is_away() && node.rests_until_us <= now_us) {
            let is_at_work = node.tasks.iter().any(|task| task.mail.is_none());
            if is_at_work || due.is_none_or(|due| due > now_us + node.skew_us) {
                continue;
            }
            let (app, relay) = (Arc::clone(&self.app), self.ground.relay.clone());
            let future = async move { Done::Worked(app.work(&relay).await) };
            node.tasks.push(Task { mail: None, future: Box::pin(future) });
        }
    }

    fn choose(&mut self) -> Option<(usize, usize)> {
        let there = self.nodes.iter().enumerate().filter(|(_, node)| !node.is_away());
        let tasks: Vec<(usize, usize)> =
            there.flat_map(|(n, node)| (0..node.tasks.len()).map(move |t| (n, t))).collect();
        // Where nothing stops at a gate, the first goes first: then no world's order hangs on how much else there is.
        let is_orderly = tasks.len() == 1 || self.ground.gate.odds() == Odds::default();
        if is_orderly { tasks.first().copied() } else { self.random.one_of(&tasks).copied() }
    }

    fn poll(&mut self, node_at: usize, task_at: usize) -> Option<Happening> {
        let now_us = self.ground.clock.now_us();
        let node = self.nodes.get_mut(node_at)?;
        self.ground.clock.skew_us(node.skew_us);
        let task = node.tasks.get_mut(task_at)?;
        let polled = task.future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
        self.ground.clock.skew_us(0);
        match polled {
            Poll::Ready(done) => {
                drop(node.tasks.swap_remove(task_at));
                if matches!(done, Done::Worked(Err(_))) {
                    node.rests_until_us = now_us + AFTER_FAILURE_US;
                    if self.nodes.len() == 1 {
                        self.give_back();
                    }
                }
                Some(Happening::Done(done))
            }
            Poll::Pending => match self.ground.gate.take_stop()?.0 {
                Stop::Yield => None,
                Stop::Crash => {
                    let mails = node.tasks.drain(..).filter_map(|task| task.mail).collect();
                    node.is_down = true;
                    node.away_until_us = now_us + self.random.between(2_000_000, 300_000_000);
                    Some(Happening::Crashed { node: node_at, mails })
                }
                Stop::Stall(seconds) => {
                    node.away_until_us = now_us + seconds * 1_000_000;
                    Some(Happening::Stalled { node: node_at })
                }
            },
        }
    }

    /// A process that is alone gives back what it held when its worker failed, as the server does.
    fn give_back(&mut self) {
        let odds = self.ground.gate.odds();
        self.ground.gate.set(Odds::default());
        // It never fails behind an open gate.
        let _ = block_on(self.app.store.end_leases());
        self.ground.gate.set(odds);
    }
}

impl Node {
    fn is_away(&self) -> bool {
        self.away_until_us > 0
    }
}

/// Runs a future that stops at no gate.
pub(crate) fn block_on<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut future = std::pin::pin!(future);
    for _ in 0..1000 {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return Some(value);
        }
    }
    None
}
