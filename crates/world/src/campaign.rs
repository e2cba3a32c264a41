//! Many worlds, shared out among threads. What comes out depends on the seed alone.

use crate::checks;
use crate::plan::{Plan, Population};
use crate::report::{Part, Report, look};
use crate::world;
use app::AppError;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc;

/// Meetings of one world.
const A_WORLD: u64 = 25;
/// Of so many worlds, one is lived twice (I16) and one is lived host by host (I30).
const TWICE: u64 = 25;

/// What to simulate.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Everything follows from it.
    pub seed: u64,
    /// Meetings that hosts ask for.
    pub meetings: u64,
    /// Threads.
    pub threads: usize,
    /// Who lives in the worlds.
    pub population: Population,
}

/// A world's processes could not start.
#[derive(Debug, thiserror::Error)]
#[error("a world could not begin")]
pub struct SimulationError(#[from] AppError);

/// Lives all worlds of a campaign. `progress` hears how many meetings are done, from this thread.
///
/// # Errors
/// When a world cannot begin; no seed makes that so.
pub fn simulate(settings: &Settings, mut progress: impl FnMut(u64)) -> Result<Report, SimulationError> {
    let worlds = settings.meetings.div_ceil(A_WORLD);
    let (next, failed) = (AtomicU64::new(0), AtomicBool::new(false));
    let mut report = Report::new(settings.seed, settings.population);
    let (tell, told) = mpsc::channel::<(u64, Result<Part, AppError>)>();
    std::thread::scope(|scope| {
        for _ in 0..settings.threads.max(1) {
            let (tell, next, failed) = (tell.clone(), &next, &failed);
            scope.spawn(move || {
                while !failed.load(Ordering::Relaxed) {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= worlds || tell.send((number, one(settings, number))).is_err() {
                        return;
                    }
                }
            });
        }
        drop(tell);
        collect(&told, &mut report, &failed, &mut progress)
    })?;
    Ok(report)
}

/// Adds the worlds in the order of their numbers, whichever is done first.
fn collect(
    told: &mpsc::Receiver<(u64, Result<Part, AppError>)>,
    report: &mut Report,
    failed: &AtomicBool,
    progress: &mut impl FnMut(u64),
) -> Result<(), AppError> {
    let (mut waiting, mut wanted) = (BTreeMap::new(), 0);
    for (number, part) in told {
        let part = part.inspect_err(|_| failed.store(true, Ordering::Relaxed))?;
        waiting.insert(number, part);
        while let Some(part) = waiting.remove(&wanted) {
            report.add(part);
            wanted += 1;
            progress(report.meetings);
        }
    }
    Ok(())
}

fn meetings_of(settings: &Settings, number: u64) -> usize {
    let left = settings.meetings.saturating_sub(number * A_WORLD);
    usize::try_from(left.min(A_WORLD)).unwrap_or(0)
}

fn plan(settings: &Settings, number: u64) -> Plan {
    Plan::draw(settings.seed, number, meetings_of(settings, number), settings.population)
}

fn one(settings: &Settings, number: u64) -> Result<Part, AppError> {
    let lived = world::live(plan(settings, number), false)?;
    let mut part = look(number, &lived);
    if number.is_multiple_of(TWICE) {
        let again = world::live(plan(settings, number), false)?;
        part.find(16, checks::i16(&lived, &again));
    }
    if number % TWICE == TWICE / 2 {
        let among = world::live(plan(settings, number).quiet(), false)?;
        for host in 0..among.plan.hosts.len() {
            let alone = world::live(plan(settings, number).quiet().only_host(host), false)?;
            part.find(30, checks::i30(&alone, &among, host));
        }
    }
    Ok(part)
}

/// The trace of one world of a campaign, a line for each thing that happened, and what is wrong in it.
///
/// # Errors
/// When the world cannot begin.
pub fn trace(settings: &Settings, number: u64) -> Result<(Vec<String>, Vec<String>), SimulationError> {
    let lived = world::live(plan(settings, number), true)?;
    let findings = look(number, &lived).findings;
    let line = |(number, found): (u8, Vec<String>)| {
        let says = checks::says(number);
        found.into_iter().map(move |what| format!("I{number} ({says}): {what}"))
    };
    let wrong = findings.into_iter().flat_map(line).collect();
    Ok((lived.trace.lines(), wrong))
}

impl Part {
    fn find(&mut self, number: u8, found: Vec<String>) {
        if !found.is_empty() {
            self.findings.entry(number).or_default().extend(found);
        }
    }
}
