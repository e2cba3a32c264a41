//! What a campaign found: outcomes, figures, violations.

use crate::checks::{self, ABSENT, CHECKS, TWINS};
use crate::history::{Ask, LetterSeen, StepSeen};
use crate::plan::Population;
use crate::random::Hash;
use crate::world::World;
use negotiate::LetterKind;
use serde::Serialize;
use std::collections::BTreeMap;

/// A campaign's findings. The same seed gives the same, however many threads lived the worlds.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Report {
    /// The seed.
    pub seed: u64,
    /// Who lived in the worlds.
    pub population: Option<Population>,
    /// Meetings that hosts asked for.
    pub meetings: u64,
    /// Worlds.
    pub worlds: u64,
    /// How the meetings ended.
    pub outcomes: BTreeMap<&'static str, u64>,
    /// Meetings for which a time existed that suited both, and those of them that came about.
    pub with_common_slot: u64,
    /// Those of them that were agreed on.
    pub booked_of_these: u64,
    /// Mails to the guest of a meeting that was agreed on: how many meetings had how many.
    pub mails_to_guest: Counts,
    /// Questions to the host about a meeting.
    pub questions_to_host: Counts,
    /// Rounds of offers of a meeting that was agreed on.
    pub rounds: Counts,
    /// Hours from the request to the agreement.
    pub hours_to_book: Counts,
    /// Agreed times outside of what the host allows, or of when the guest said to be free.
    pub limits_broken: u64,
    /// Faults that struck.
    pub faults: u64,
    /// Steps that found a slot taken by another meeting, and steps of an old fence or revision.
    pub collisions: u64,
    /// Outcomes that came too late.
    pub stale: u64,
    /// Mails in, and mails that left.
    pub mails_in: u64,
    /// Transmissions.
    pub mails_out: u64,
    /// Rounds of work that a second process did as well, for comparison.
    pub compared: u64,
    /// How often each invariant was violated.
    pub violations: BTreeMap<String, u64>,
    /// The first violation of each, with the world that shows it again.
    pub first: BTreeMap<String, Violation>,
    /// Invariants that have nothing to look at yet, and why.
    pub not_applicable: BTreeMap<String, &'static str>,
    /// A hash of everything that happened.
    pub trace_hash: String,
}

/// How often each number was counted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Counts(pub BTreeMap<u64, u64>);

/// One violation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Violation {
    /// The world.
    pub world: u64,
    /// What is wrong.
    pub what: String,
}

impl Counts {
    fn add(&mut self, number: u64) {
        *self.0.entry(number).or_default() += 1;
    }

    /// The number below or at which so many percent of the cases lie.
    #[must_use]
    pub fn percentile(&self, percent: u64) -> u64 {
        let all: u64 = self.0.values().sum();
        let wanted = (all * percent).div_ceil(100);
        let mut seen = 0;
        for (number, count) in &self.0 {
            seen += count;
            if seen >= wanted {
                return *number;
            }
        }
        0
    }
}

impl Report {
    /// All violations.
    #[must_use]
    pub fn violations_in_all(&self) -> u64 {
        self.violations.values().sum()
    }

    pub(crate) fn new(seed: u64, population: Population) -> Self {
        let name = |number: u8| format!("I{number}");
        let checked = CHECKS.iter().map(|check| check.number).chain(TWINS.iter().map(|(n, _)| *n));
        Self {
            seed,
            population: Some(population),
            violations: checked.map(|n| (name(n), 0)).collect(),
            not_applicable: ABSENT.iter().map(|(n, why)| (name(*n), *why)).collect(),
            ..Self::default()
        }
    }

    /// Adds what one world showed. Worlds are added in the order of their numbers.
    pub(crate) fn add(&mut self, part: Part) {
        self.meetings += part.figures.meetings;
        self.worlds += 1;
        self.take_figures(part.figures);
        for (number, findings) in part.findings {
            let name = format!("I{number}");
            *self.violations.entry(name.clone()).or_default() += findings.len() as u64;
            if let Some(what) = findings.into_iter().next() {
                self.first.entry(name).or_insert(Violation { world: part.world, what });
            }
        }
        let mut hash = Hash::new();
        hash.octets(self.trace_hash.as_bytes());
        hash.number(part.hash);
        self.trace_hash = format!("{:016x}", hash.value());
    }

    fn take_figures(&mut self, part: Self) {
        for (name, count) in part.outcomes {
            *self.outcomes.entry(name).or_default() += count;
        }
        let counts = [
            (&mut self.mails_to_guest, part.mails_to_guest),
            (&mut self.questions_to_host, part.questions_to_host),
            (&mut self.rounds, part.rounds),
            (&mut self.hours_to_book, part.hours_to_book),
        ];
        for (all, more) in counts {
            more.0.into_iter().for_each(|(number, count)| *all.0.entry(number).or_default() += count);
        }
        self.with_common_slot += part.with_common_slot;
        self.booked_of_these += part.booked_of_these;
        self.limits_broken += part.limits_broken;
        self.faults += part.faults;
        self.collisions += part.collisions;
        self.stale += part.stale;
        self.mails_in += part.mails_in;
        self.mails_out += part.mails_out;
        self.compared += part.compared;
    }
}

/// What one world showed.
pub(crate) struct Part {
    pub(crate) world: u64,
    pub(crate) figures: Report,
    pub(crate) findings: BTreeMap<u8, Vec<String>>,
    pub(crate) hash: u64,
}

/// Looks at a world that is over.
pub(crate) fn look(number: u64, world: &World) -> Part {
    let findings = CHECKS.iter().map(|check| (check.number, (check.find)(world)));
    let findings = findings.filter(|(_, found)| !found.is_empty()).collect();
    Part { world: number, figures: figures(world), findings, hash: world.trace.hash() }
}

fn figures(world: &World) -> Report {
    let history = &world.history;
    let mut report = Report {
        faults: history.faults.len() as u64,
        collisions: history.collisions,
        stale: history.stale,
        mails_in: history.mails.len() as u64,
        mails_out: history.sends.len() as u64,
        compared: history.compared,
        ..Report::default()
    };
    let mut steps: BTreeMap<_, Vec<&StepSeen>> = BTreeMap::new();
    history.steps.iter().for_each(|step| steps.entry(step.meeting).or_default().push(step));
    let mut letters: BTreeMap<_, Vec<&LetterSeen>> = BTreeMap::new();
    history.letters.values().for_each(|seen| letters.entry(seen.meeting).or_default().push(seen));
    for ask in history.asks.iter().filter(|ask| !ask.is_skipped) {
        report.meetings += 1;
        let (steps, letters) = ask.meeting.map_or((&[][..], &[][..]), |meeting| {
            let steps = steps.get(&meeting).map_or(&[][..], Vec::as_slice);
            (steps, letters.get(&meeting).map_or(&[][..], Vec::as_slice))
        });
        one_meeting(&mut report, world, ask, steps, letters);
    }
    report
}

fn one_meeting(report: &mut Report, world: &World, ask: &Ask, steps: &[&StepSeen], letters: &[&LetterSeen]) {
    let is = |of: fn(&LetterKind) -> bool| letters.iter().filter(|l| of(&l.letter().kind)).count() as u64;
    report.questions_to_host.add(is(|kind| matches!(kind, LetterKind::AskHost(_))));
    let agreed = steps.iter().find(|step| step.booked().is_some());
    let at_the_end = steps.last().and_then(|step| step.booked());
    let outcome = match (agreed, at_the_end) {
        (_, Some(_)) => "took_place",
        (Some(_), None) => "called_off",
        (None, None) if steps.is_empty() => "never_begun",
        (None, None) => "not_agreed",
    };
    *report.outcomes.entry(outcome).or_default() += 1;
    report.with_common_slot += u64::from(ask.has_common_slot);
    let Some(agreed) = agreed else { return };
    report.booked_of_these += u64::from(ask.has_common_slot);
    report.mails_to_guest.add(letters.iter().filter(|letter| !letter.to_host).count() as u64);
    report.rounds.add(
        letters.iter().filter(|l| !l.to_host && matches!(l.letter().kind, LetterKind::Offer { .. })).count()
            as u64,
    );
    report
        .hours_to_book
        .add(u64::try_from((agreed.at_us - ask.asked_us) / crate::plan::HOUR_US).unwrap_or(0));
    let kept = agreed.booked().zip(letters.first()).is_none_or(|(slot, letter)| {
        checks::keeps_to_the_host(world, letter, slot) && keeps_to_the_guest(world, ask, slot)
    });
    report.limits_broken += u64::from(!kept);
}

/// People who answer agree only to times that they have.
fn keeps_to_the_guest(world: &World, ask: &Ask, slot: (i64, i64)) -> bool {
    let guest = world.plan.guests.get(ask.guest);
    let slot = when::Interval::new(crate::history::instant(slot.0), crate::history::instant(slot.1));
    !ask.is_cooperative || guest.is_none_or(|guest| slot.is_ok_and(|slot| guest.free.covers(&slot)))
}
