//! One world from its first mail to its rest.

use crate::gate::{Gate, Odds};
use crate::history::{Ask, History};
use crate::mail::BORDER;
use crate::nodes::{Ground, Nodes, SimApp, block_on};
use crate::plan::{self, DAY_US, MINUTE_US, Plan, Population};
use crate::post::{Relay, RelayOdds};
use crate::random::Random;
use crate::scene::{Event, Scene};
use crate::store::MemoryStore;
use crate::surroundings::{MemoryKeyFile, WorldClock};
use crate::trace::Trace;
use addr::EmailAddress;
use app::trust::Trust;
use app::{AppError, Arrival};
use jiff::SignedDuration;
use std::sync::Arc;
use when::{Interval, IntervalSet};

/// Days after which a world ends, whatever is left in it.
const DAYS_MAX: i64 = 150;
/// Turns after which a world ends: more means that it goes round in circles.
const TURNS_MAX: u32 = 200_000;
/// How often, in a thousand rounds of work of a quiet world, another process does the same work for comparison.
const COMPARED: u32 = 30;

/// A world at its end.
pub(crate) struct World {
    pub(crate) plan: Plan,
    pub(crate) history: History,
    pub(crate) trace: Trace,
}

/// Lives a world from beginning to end.
///
/// # Errors
/// When its processes cannot start: nothing that a seed decides.
pub(crate) fn live(plan: Plan, keeps_trace: bool) -> Result<World, AppError> {
    let gate = Gate::new(Odds::default(), Random::named(plan.seed, "gate", 0));
    let clock = WorldClock::default();
    clock.set_us(plan.start_us);
    let random = |name| Random::named(plan.seed, name, 0);
    let relay = Relay::new(plan.relay, random("relay"), gate.clone(), clock.clone());
    let store = MemoryStore::new(gate.clone());
    store.belongs_to(plan::ORG);
    let ground = Ground {
        seed: plan.seed,
        org: plan::ORG,
        assistant: plan::assistant(),
        trust: Trust { authserv_id: Some(BORDER.to_owned()), submission: Vec::new() },
        store: store.clone(),
        clock: clock.clone(),
        gate: gate.clone(),
        relay: relay.clone(),
        slots: MemoryKeyFile::default(),
        epoch: MemoryKeyFile::default(),
    };
    let nodes = Nodes::start(ground.clone(), plan.nodes, random("nodes"))?;
    let app = nodes.app();
    for host in &plan.hosts {
        let enrolled = block_on(app.enrol(&host.mailbox, &host.profile));
        enrolled.transpose()?;
    }
    for guest in plan.guests.iter().filter(|guest| guest.temper == plan::Temper::Unreachable) {
        relay.bury(guest.mailbox.address());
    }
    let people = people(&app).into_iter().collect();
    drop(app);
    gate.set(plan.odds);
    let trace = Trace::new(keeps_trace, plan.start_us);
    let mut scene = Scene::new(plan, store, clock, gate, relay, trace);
    scene.people = people;
    let mut life = Life { nodes, scene, ground, random: Random::named(0, "", 0), forks: 0 };
    life.random = Random::named(life.scene.plan.seed, "life", 0);
    life.truth();
    life.go_on()?;
    life.rest();
    Ok(World { plan: life.scene.plan, history: life.scene.history, trace: life.scene.trace })
}

struct Life {
    nodes: Nodes,
    scene: Scene,
    ground: Ground,
    random: Random,
    forks: u64,
}

impl Life {
    fn go_on(&mut self) -> Result<(), AppError> {
        let end_us = self.scene.plan.start_us + DAYS_MAX * DAY_US;
        for _ in 0..TURNS_MAX {
            let next = self.scene.next_us().into_iter().chain(self.nodes.next_us()).min();
            let Some(next_us) = next.filter(|next_us| *next_us <= end_us) else { return Ok(()) };
            let now_us = next_us.max(self.scene.clock.now_us());
            self.scene.clock.set_us(now_us);
            let mut is_quiet = true;
            while let Some(event) = self.scene.due() {
                is_quiet = false;
                self.happen(event);
            }
            let compared = is_quiet && self.is_compared();
            let twin = if compared { self.twin() } else { None };
            let Self { nodes, scene, .. } = self;
            nodes.run(&mut |app, mail, happening| scene.look(app, mail, happening))?;
            if let Some(twin) = twin {
                self.scene.history.compared += 1;
                self.scene.history.unequal += u64::from(twin != shape(&self.scene.store));
            }
            self.look_for_undone_work();
        }
        self.scene.history.undone += 1;
        Ok(())
    }

    /// Work that is due stays undone only where nobody is there to do it.
    fn look_for_undone_work(&mut self) {
        let now_us = self.scene.clock.now_us();
        let due = self.scene.store.look(|tables| tables.next_ready_us());
        let alone_and_there = self.nodes.is_alone() && self.nodes.is_somebody_there();
        if alone_and_there && due.is_some_and(|due| due < now_us) {
            self.scene.history.undone += 1;
        }
    }

    fn is_compared(&mut self) -> bool {
        let quiet = self.nodes.is_alone() && self.scene.gate.odds() == Odds::default();
        quiet && self.random.permille(COMPARED)
    }

    /// What another process makes of the same rows and keys at the same instant.
    fn twin(&mut self) -> Option<Vec<String>> {
        self.forks += 1;
        let store = self.ground.store.fork();
        let gate = Gate::open();
        let relay = Relay::new(
            RelayOdds::default(),
            Random::named(0, "twin", 0),
            gate.clone(),
            self.ground.clock.clone(),
        );
        for guest in self.scene.plan.guests.iter().filter(|g| g.temper == plan::Temper::Unreachable) {
            relay.bury(guest.mailbox.address());
        }
        let (slots, epoch) = (self.ground.slots.fork(), self.ground.epoch.fork());
        let ground = Ground { store: store.clone(), gate, relay, slots, epoch, ..self.ground.clone() };
        let app = ground.app(1_000_000 + self.forks).ok()?;
        let now_us = self.ground.clock.now_us();
        while store.look(|tables| tables.next_ready_us()).is_some_and(|due| due <= now_us) {
            block_on(app.work(&ground.relay))?.ok()?;
        }
        Some(shape(&store))
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Ask(number) => self.scene.ask(number),
            Event::Arrive(number) => self.arrive(number),
            Event::Recheck(number) => {
                let waits = |m: &crate::history::MailIn| m.acknowledged + m.refused == 0;
                if self.scene.history.mails.get(number).is_some_and(waits) {
                    self.arrive(number);
                }
            }
            Event::Deliver(number) => self.scene.deliver(number),
            Event::Speak { who, letter, message_id, intent } => {
                self.scene.speak(who, letter, &message_id, intent);
            }
            Event::Calm => self.calm(),
        }
    }

    fn calm(&mut self) {
        let yields = self.scene.plan.odds.yields;
        self.scene.gate.set(Odds { yields, ..Odds::default() });
        self.scene.relay.mend();
    }

    fn arrive(&mut self, number: usize) {
        let now_us = self.scene.clock.now_us();
        let Some(raw) = self.scene.raw.get(number) else { return };
        let arrival = Arrival {
            peer: None,
            has_return_path: raw.has_return_path,
            recipients: vec![plan::assistant().address().clone()],
        };
        let octets = Arc::clone(&raw.octets);
        if !self.nodes.receive(number, arrival, octets) {
            return self.scene.at(now_us + 5 * MINUTE_US, Event::Arrive(number));
        }
        if self.scene.gate.odds() != Odds::default() {
            self.scene.at(now_us + 15 * MINUTE_US, Event::Recheck(number));
        }
    }

    /// What is true of each meeting that will be asked for, and people of whom nobody knows.
    fn truth(&mut self) {
        let plan = &self.scene.plan;
        let ask = |ask: &plan::AskPlan| Ask {
            host: ask.host,
            guest: ask.guest,
            asked_us: ask.at_us,
            is_skipped: ask.is_skipped,
            has_common_slot: false,
            mail: None,
            meeting: None,
            is_cooperative: plan.population == Population::Cooperative,
        };
        self.scene.history.asks = plan.asks.iter().map(ask).collect();
    }

    /// What is left.
    fn rest(&mut self) {
        let rest = self.scene.store.look(crate::rest::rest_of);
        self.scene.history.rest = rest;
    }
}

/// The rows as two processes must leave them alike: all but what is drawn by chance.
fn shape(store: &MemoryStore) -> Vec<String> {
    store.look(crate::rest::shape_of)
}

impl Scene {
    /// Whether a time exists right now that suits a host and a guest, within the host's rules.
    pub(crate) fn has_common_slot(&self, ask: &plan::AskPlan, host: Option<&EmailAddress>) -> Option<bool> {
        let (host_plan, guest) = (self.plan.hosts.get(ask.host)?, self.guests.get(ask.guest)?);
        let person = self.person(host?)?;
        let now = crate::history::instant(self.clock.now_us());
        let profile = &host_plan.profile;
        let from = now.checked_add(SignedDuration::from_hours(i64::from(profile.notice_h))).ok()?;
        let until = now.checked_add(SignedDuration::from_hours(24 * i64::from(profile.horizon_days))).ok()?;
        let window = Interval::new(from, until).ok()?;
        let hours = profile.hours.within(window, &profile.zone);
        let (from_us, until_us) = (from.as_microsecond(), until.as_microsecond());
        let claims = self.store.look(|tables| tables.claims(plan::ORG, person, from_us - DAY_US, until_us));
        let padded = |c: &app::rows::ClaimRow| {
            let slot =
                Interval::new(crate::history::instant(c.starts_us), crate::history::instant(c.ends_us))
                    .ok()?;
            // A buffer before a meeting is one after the meeting before it.
            Some(slot.padded(
                profile.buffer_before_min.max(profile.buffer_after_min),
                profile.buffer_before_min.max(profile.buffer_after_min),
            ))
        };
        let busy: IntervalSet = claims.iter().filter_map(padded).collect();
        let both = hours.subtract(&busy).intersect(&guest.free);
        // Half an hour more than needed: slots begin on quarters of an hour, and people answer a little later.
        Some(both.iter().any(|i| i.length_min() >= i64::from(ask.length_min) + 30))
    }

    fn person(&self, address: &EmailAddress) -> Option<negotiate::PersonId> {
        self.people.get(&address.key()).copied()
    }
}

/// Ids of the hosts, by address.
pub(crate) fn people(app: &SimApp) -> Vec<(String, negotiate::PersonId)> {
    let hosts = block_on(app.hosts()).and_then(Result::ok).unwrap_or_default();
    hosts.into_iter().map(|host| (host.mailbox.address().key(), host.person)).collect()
}
