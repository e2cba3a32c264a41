//! States, timers, leases, reasons.

use super::Findings;
use crate::world::World;
use std::collections::BTreeSet;

/// Tries that a job has in all.
const TRIES_MAX: i64 = 60;

/// Over, or with a timer: after each step, and at the end.
pub(crate) fn i06(world: &World) -> Findings {
    let steps = world.history.steps.iter().filter(|step| !step.is_ended && step.wake_us.is_none());
    let mut found: Findings =
        steps.map(|step| format!("{} has no timer after revision {}", step.meeting, step.revision)).collect();
    for (meeting, (is_over, timer)) in &world.history.rest.meetings {
        if !is_over && timer.is_none() {
            found.push(format!("{meeting} is left without a timer"));
        }
    }
    found
}

/// Everything comes to an end once nothing fails any more.
pub(crate) fn i07(world: &World) -> Findings {
    let rest = &world.history.rest;
    let open = rest.meetings.iter().filter(|(_, (is_over, _))| !is_over);
    let mut found: Findings = open.map(|(meeting, _)| format!("{meeting} never ended")).collect();
    found.extend(
        rest.waiting.iter().map(|(kind, due)| format!("a job to {} is left from {due}", kind.name())),
    );
    found
}

/// Nothing concerned another organisation.
pub(crate) fn i14(world: &World) -> Findings {
    world.history.foreign.iter().map(|org| format!("organisation {org} was touched")).collect()
}

/// Another process over a copy of rows and keys did the same, and every letter could be opened again.
pub(crate) fn i15(world: &World) -> Findings {
    let history = &world.history;
    let unequal = (0..history.unequal).map(|_| "two processes went different ways".to_owned());
    unequal.chain((0..history.unopened).map(|_| "a letter does not open".to_owned())).collect()
}

/// No outcome was accepted twice under one fence.
pub(crate) fn i21(world: &World) -> Findings {
    let mut seen = BTreeSet::new();
    let twice = world.history.ended.iter().filter(|end| !seen.insert(**end));
    twice
        .map(|(kind, _, fence)| format!("a job to {} ended twice under fence {fence}", kind.name()))
        .collect()
}

/// Tries are bounded; nothing due stays undone while a process is there.
pub(crate) fn i22(world: &World) -> Findings {
    let mut found = Findings::new();
    let attempts = world
        .history
        .rest
        .attempts_max
        .max(world.history.steps.iter().map(|step| step.job.attempts).max().unwrap_or(0));
    if attempts > TRIES_MAX {
        found.push(format!("a job was tried {attempts} times"));
    }
    found.extend((0..world.history.undone).map(|_| "due work stayed undone".to_owned()));
    found
}

/// Each step has one reason, and each reason one step.
pub(crate) fn i27(world: &World) -> Findings {
    let mut found = Findings::new();
    let mut steps = BTreeSet::new();
    for step in &world.history.steps {
        if step.audit_revision != step.revision || !steps.insert((step.meeting, step.revision)) {
            found.push(format!("revision {} of {} has another reason", step.revision, step.meeting));
        }
    }
    let reasons: BTreeSet<_> = world.history.rest.audits.iter().copied().collect();
    if reasons != steps || reasons.len() != world.history.rest.audits.len() {
        found.push(format!("{} steps and {} reasons", steps.len(), world.history.rest.audits.len()));
    }
    found
}
