//! Who is there and what is under way: people, mails, the network between them, and the eye that writes down history.

use crate::gate::{Gate, Odds, Tally};
use crate::history::{Author, History, LetterSeen, MailIn, Sent, StepSeen, micros};
use crate::mail::{self, Body, Draft};
use crate::nodes::{Done, Happening, SimApp, block_on};
use crate::people::{Guest, Intent};
use crate::plan::{DAY_US, HOUR_US, MINUTE_US, Plan};
use crate::post::{Handed, Relay};
use crate::random::{Hash, Random};
use crate::store::{Deed, MemoryStore};
use crate::surroundings::WorldClock;
use crate::trace::Trace;
use app::Outcome;
use app::port::{Commit, Committed, Kept};
use app::rows::{LetterKey, MessageKey};
use negotiate::{LetterKind, MeetingId};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Something that will happen.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// A host asks for a meeting.
    Ask(usize),
    /// A mail reaches our door.
    Arrive(usize),
    /// Its sender looks whether it was taken, and tries again if not.
    Recheck(usize),
    /// A mail of ours reaches its reader.
    Deliver(usize),
    /// Somebody does something about a letter.
    Speak { who: Author, letter: LetterKey, message_id: String, intent: Intent },
    /// From now on nothing fails.
    Calm,
}

/// Who is there and what is under way.
pub(crate) struct Scene {
    pub(crate) plan: Plan,
    pub(crate) store: MemoryStore,
    pub(crate) clock: WorldClock,
    pub(crate) gate: Gate,
    pub(crate) relay: Relay,
    pub(crate) history: History,
    pub(crate) trace: Trace,
    pub(crate) guests: Vec<Guest>,
    pub(crate) hosts: Vec<Random>,
    pub(crate) raw: Vec<RawMail>,
    handed: Vec<Handed>,
    queue: BTreeMap<(i64, u64), Event>,
    queued: u64,
    by_key: BTreeMap<MessageKey, usize>,
    ask_of_mail: BTreeMap<usize, usize>,
    pub(crate) ask_of: BTreeMap<MeetingId, usize>,
    ways: BTreeMap<String, Random>,
    tally: Tally,
    /// Ids of the hosts, by address.
    pub(crate) people: BTreeMap<String, negotiate::PersonId>,
}

/// A mail as it travels.
pub(crate) struct RawMail {
    pub(crate) octets: Arc<Vec<u8>>,
    pub(crate) has_return_path: bool,
}

impl Scene {
    pub(crate) fn new(
        plan: Plan,
        store: MemoryStore,
        clock: WorldClock,
        gate: Gate,
        relay: Relay,
        trace: Trace,
    ) -> Self {
        let guest = |(number, plan_of): (usize, &crate::plan::GuestPlan)| Guest {
            temper: plan_of.temper,
            free: plan_of.free.clone(),
            zone: plan_of.zone.clone(),
            random: Random::named(plan.seed, "guest lives", number as u64),
            read: 0,
            wrote: 0,
            open: BTreeMap::new(),
        };
        let guests = plan.guests.iter().enumerate().map(guest).collect();
        let hosts = (0..plan.hosts.len()).map(|n| Random::named(plan.seed, "host lives", n as u64)).collect();
        let history = History::default();
        let mut scene = Self {
            plan,
            store,
            clock,
            gate,
            relay,
            history,
            trace,
            guests,
            hosts,
            raw: Vec::new(),
            handed: Vec::new(),
            queue: BTreeMap::new(),
            queued: 0,
            by_key: BTreeMap::new(),
            ask_of_mail: BTreeMap::new(),
            ask_of: BTreeMap::new(),
            ways: BTreeMap::new(),
            tally: Tally::default(),
            people: BTreeMap::new(),
        };
        let asks: Vec<(usize, i64, bool)> = (scene.plan.asks.iter().enumerate())
            .map(|(number, ask)| (number, ask.at_us, ask.is_skipped))
            .collect();
        for (number, at_us, _) in asks.into_iter().filter(|(_, _, is_skipped)| !is_skipped) {
            scene.at(at_us, Event::Ask(number));
        }
        scene.at(scene.plan.calm_from_us, Event::Calm);
        scene
    }

    pub(crate) fn at(&mut self, at_us: i64, event: Event) {
        self.queued += 1;
        self.queue.insert((at_us, self.queued), event);
    }

    pub(crate) fn next_us(&self) -> Option<i64> {
        self.queue.keys().next().map(|(at_us, _)| *at_us)
    }

    /// The next event that is due.
    pub(crate) fn due(&mut self) -> Option<Event> {
        let first = self.queue.first_entry()?;
        if first.key().0 > self.clock.now_us() {
            return None;
        }
        Some(first.remove())
    }

    /// Puts a mail on its way to us; `ask` is the meeting that it asks for.
    pub(crate) fn post(&mut self, draft: &Draft, mail: MailIn, has_return_path: bool, ask: Option<usize>) {
        let between = match &draft.body {
            Body::Bounce { whom, .. } => format!("report on {whom}"),
            Body::Text(_) | Body::Calendar { .. } | Body::Reply { .. } => {
                format!("from {}", draft.from.address())
            }
        };
        let number = self.raw.len();
        self.raw.push(RawMail { octets: Arc::new(draft.octets()), has_return_path });
        let author = mail.author;
        self.trace
            .note(self.clock.now_us(), format_args!("{author:?} writes mail {number}: {:?}", draft.body));
        self.history.mails.push(mail);
        if let Some(ask) = ask {
            self.ask_of_mail.insert(number, ask);
            if let Some(seen) = self.history.asks.get_mut(ask) {
                seen.mail = Some(number);
            }
        }
        for delay_us in self.way(&between, author == Author::Machine) {
            self.at(self.clock.now_us() + delay_us, Event::Arrive(number));
        }
    }

    /// How long each copy of a mail is on its way; none where it is lost. Each pair of people has a way of its own.
    fn way(&mut self, between: &str, is_safe: bool) -> Vec<i64> {
        let seed = self.plan.seed;
        let new = || {
            let mut hash = Hash::new();
            hash.octets(between.as_bytes());
            Random::named(seed, "way", hash.value())
        };
        let random = self.ways.entry(between.to_owned()).or_insert_with(new);
        let calm = self.clock.now_us() >= self.plan.calm_from_us;
        // Few different times, so that mails of several people often arrive at once.
        let quick = random.between(1, 4) * 30_000_000;
        let slow = match random.below(40) {
            0 => random.between(1, 12) * HOUR_US,
            1 if self.plan.lost > 0 => random.between(1, 30) * DAY_US,
            _ => 0,
        };
        let (lost, doubled) = (random.ppm(self.plan.lost), random.ppm(self.plan.doubled));
        let again = random.between(1, 3000) * MINUTE_US;
        if calm || is_safe {
            return vec![quick];
        }
        let first = if self.plan.lost > 0 { quick + slow } else { quick };
        match (lost, doubled) {
            (true, _) => Vec::new(),
            (false, true) => vec![first, first + again],
            (false, false) => vec![first],
        }
    }

    /// Mails of ours that reach somebody now.
    pub(crate) fn handed(&self, number: usize) -> Option<Handed> {
        self.handed.get(number).cloned()
    }

    /// Writes down what happened in the last stretch of a task.
    pub(crate) fn look(&mut self, app: &SimApp, mail: Option<usize>, happening: Option<Happening>) {
        for deed in self.store.take_deeds() {
            self.deed(app, mail, deed);
        }
        let tally = self.gate.tally();
        if tally != self.tally {
            self.tally = tally;
            self.history.faults.push(self.clock.now_us());
        }
        for at_us in self.relay.take_lost_answers() {
            self.history.faults.push(at_us);
        }
        for handed in self.relay.take() {
            self.sent(handed);
        }
        if let Some(happening) = happening {
            self.happened(happening);
        }
    }

    fn deed(&mut self, app: &SimApp, mail: Option<usize>, deed: Deed) {
        match deed {
            Deed::Kept(key, kept) => {
                let Some(seen) = mail.and_then(|number| self.history.mails.get_mut(number)) else { return };
                if !seen.keys.contains(&key) {
                    seen.keys.push(key);
                }
                seen.kept_new += u32::from(kept == Kept::New);
                if let Some(number) = mail {
                    self.by_key.insert(key, number);
                }
            }
            Deed::Committed(commit, Committed::Done) => self.step(app, &commit),
            Deed::Committed(_, Committed::SlotTaken) => self.history.collisions += 1,
            Deed::Committed(_, Committed::Stale) => self.history.stale += 1,
            Deed::Ended(job) => self.history.ended.push((job.kind, job.item, job.fence)),
            Deed::Foreign(org) => self.history.foreign.push(org),
        }
    }

    fn step(&mut self, app: &SimApp, commit: &Commit) {
        let (now_us, meeting) = (self.clock.now_us(), commit.meeting.meeting);
        let job = commit.job;
        self.history.ended.push((job.kind, job.item, job.fence));
        let odds = self.gate.odds();
        self.gate.set(Odds::default());
        for row in &commit.letters {
            match block_on(app.letter(row.letter)) {
                Some(Ok(Some(content))) => {
                    let seen = LetterSeen {
                        meeting,
                        person: row.person,
                        to_host: row.person == commit.meeting.host,
                        created_us: row.created_us,
                        content,
                    };
                    self.history.letters.entry(row.letter).or_insert(seen);
                }
                _ => self.history.unopened += 1,
            }
        }
        self.gate.set(odds);
        let step = StepSeen {
            at_us: now_us,
            meeting,
            revision: commit.meeting.revision,
            is_ended: commit.meeting.phase == "ended",
            claims: (commit.claims.iter().filter(|c| c.host == commit.meeting.host))
                .map(|c| (c.starts_us, c.ends_us, c.firm))
                .collect(),
            calendars: commit.claims.iter().map(|c| (c.host, c.starts_us, c.ends_us)).collect(),
            wake_us: commit.wake_us,
            letters: commit.letters.iter().map(|row| row.letter).collect(),
            message: commit.message,
            job,
            audit_revision: commit.audit.revision,
        };
        let mail = commit.message.and_then(|key| self.by_key.get(&key)).copied();
        if let Some(ask) = mail.and_then(|mail| self.ask_of_mail.get(&mail)).copied()
            && !self.ask_of.contains_key(&meeting)
        {
            self.ask_of.insert(meeting, ask);
            if let Some(seen) = self.history.asks.get_mut(ask) {
                seen.meeting = Some(meeting);
            }
        }
        let (revision, phase, wake) = (step.revision, &commit.meeting.phase, step.wake_us);
        let kinds: Vec<&str> =
            step.letters.iter().filter_map(|key| self.history.letters.get(key)).map(kind_name).collect();
        self.trace.note(
            now_us,
            format_args!(
                "{meeting} {revision} {phase} mail={mail:?} {kinds:?} {:?} wake={wake:?}",
                step.claims
            ),
        );
        self.history.steps.push(step);
    }

    fn sent(&mut self, handed: Handed) {
        let Ok(id) = handed.id.parse::<MeetingId>() else { return };
        let letter = *id.as_bytes();
        let mut octets = Hash::new();
        octets.octets(&handed.bytes);
        let sent = self.describe(&handed, letter, octets.value());
        self.trace
            .note(handed.at_us, format_args!("sent {} to {} {:016x}", handed.id, handed.to, octets.value()));
        self.history.sends.push(sent);
        let number = self.handed.len();
        let between = format!("out {}", handed.to);
        let now_us = self.clock.now_us();
        self.handed.push(handed);
        for delay_us in self.way(&between, false) {
            self.at(now_us + delay_us, Event::Deliver(number));
        }
    }

    fn describe(&self, handed: &Handed, letter: LetterKey, octets: u64) -> Sent {
        let seen = self.history.letters.get(&letter);
        let own = seen.and_then(|seen| self.ask_of.get(&seen.meeting)).copied();
        // Quoted-printable breaks long lines anywhere.
        let text = String::from_utf8_lossy(&handed.bytes).replace("=\r\n", "");
        let marks = crate::marks::marks(&text);
        let foreign_marks = marks.iter().filter(|mark| !self.belongs(**mark, own)).count();
        let inbound = mime::parse(&handed.bytes);
        let parses = inbound.as_ref().is_ok_and(|inbound| {
            inbound.from.as_ref().is_some_and(|from| from.address().key() == handed.from.key())
                && inbound.message_id.is_some()
        });
        let readers = inbound.map_or(Vec::new(), |inbound| {
            inbound.to.iter().chain(&inbound.cc).map(|m| m.address().key()).collect()
        });
        Sent {
            at_us: handed.at_us,
            letter,
            to: handed.to.key(),
            message_id: mail::header(&handed.bytes, "Message-ID").unwrap_or_default().to_owned(),
            octets,
            fields: mail::fields(&handed.bytes),
            readers,
            foreign_marks: u32::try_from(foreign_marks).unwrap_or(u32::MAX),
            times_not_shown: seen.map_or(0, |seen| times_not_shown(seen, &text)),
            slots_not_held: seen.filter(|seen| !seen.to_host).map_or(0, |seen| self.not_held(seen)),
            parses,
        }
    }

    /// Whether a mark of a meeting or a guest belongs into a mail about the meeting of this number.
    fn belongs(&self, mark: crate::marks::Mark, own: Option<usize>) -> bool {
        let Some(ask) = own.and_then(|own| self.plan.asks.get(own)) else { return false };
        match mark {
            crate::marks::Mark::Subject(number) => Some(number) == own,
            crate::marks::Mark::Guest(number) => number == ask.guest,
        }
    }

    /// The slots that a letter offers to a guest and that its meeting does not hold right now.
    fn not_held(&self, seen: &LetterSeen) -> u32 {
        let held = |start: i64, end: i64| {
            let org = crate::plan::ORG;
            self.store.look(|tables| {
                let claims = tables.claims(org, seen.content.host_id, start, end);
                claims.iter().any(|c| c.meeting == seen.meeting && c.starts_us <= start && end <= c.ends_us)
            })
        };
        let gone = seen.offers().iter().map(|offer| micros(&offer.slot)).filter(|(s, e)| !held(*s, *e));
        u32::try_from(gone.count()).unwrap_or(u32::MAX)
    }

    fn happened(&mut self, happening: Happening) {
        let now_us = self.clock.now_us();
        match happening {
            Happening::Done(Done::Received(number, Ok(outcome))) => self.received(number, &outcome),
            Happening::Done(Done::Received(number, Err(_))) => {
                self.trace.note(now_us, format_args!("mail {number} is to come again"));
                self.at(now_us + 5 * MINUTE_US, Event::Arrive(number));
            }
            Happening::Done(Done::Worked(Ok(_))) => {}
            Happening::Done(Done::Worked(Err(_))) => {}
            Happening::Crashed { node, mails } => {
                self.trace.note(now_us, format_args!("node {node} is killed"));
                for mail in mails {
                    self.at(now_us + 5 * MINUTE_US, Event::Arrive(mail));
                }
            }
            Happening::Stalled { node } => {
                self.trace.note(now_us, format_args!("node {node} stands still"));
            }
        }
    }

    fn received(&mut self, number: usize, outcome: &Outcome) {
        let now_us = self.clock.now_us();
        self.trace.note(now_us, format_args!("mail {number}: {outcome:?}"));
        let Some(seen) = self.history.mails.get_mut(number) else { return };
        match outcome {
            Outcome::Kept(key) | Outcome::Known(key) => {
                seen.acknowledged += 1;
                if !seen.keys.contains(key) {
                    seen.keys.push(*key);
                }
            }
            Outcome::Turned(..) | Outcome::Unreadable(_) | Outcome::Looped => seen.refused += 1,
        }
    }
}

/// Slots whose start the mail does not show on the clocks that the letter names, in 24 hours or in twelve.
fn times_not_shown(seen: &LetterSeen, text: &str) -> u32 {
    let zones = std::iter::once(&seen.letter().zone).chain(&seen.letter().other_zone);
    let mut missing = 0;
    for zone in zones {
        for slot in crate::checks::slots_in(seen) {
            let local = zone.local(slot.start());
            let (hour, minute) = (local.hour(), local.minute());
            let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
            let shown = [format!("{hour}:{minute:02}"), format!("{twelve}:{minute:02}")];
            missing += u32::from(shown.iter().all(|time| !text.contains(time.as_str())));
        }
    }
    missing
}

fn kind_name(seen: &LetterSeen) -> &'static str {
    match seen.letter().kind {
        LetterKind::Offer { .. } => "offer",
        LetterKind::Chase { .. } => "chase",
        LetterKind::AskGuest { .. } => "ask_guest",
        LetterKind::AskForTimes => "ask_for_times",
        LetterKind::Invitation { .. } => "invitation",
        LetterKind::Stays { .. } => "stays",
        LetterKind::Cancellation { .. } => "cancellation",
        LetterKind::AskHost(_) => "ask_host",
        LetterKind::Tell(_) => "tell",
        LetterKind::Farewell => "farewell",
    }
}
