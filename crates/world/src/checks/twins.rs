//! What two worlds must have in common.

use super::Findings;
use crate::world::World;
use std::collections::BTreeMap;

/// The same plan, lived twice, leaves the same trace.
pub(crate) fn i16(one: &World, again: &World) -> Findings {
    let (first, second) = (one.trace.hash(), again.trace.hash());
    if first == second { Findings::new() } else { vec![format!("{first:016x} and then {second:016x}")] }
}

/// The meetings of one host come out the same, whether the other hosts have any or not.
pub(crate) fn i30(alone: &World, among: &World, host: usize) -> Findings {
    let (alone, among) = (outcomes(alone, host), outcomes(among, host));
    let differ = alone.iter().filter(|(ask, outcome)| among.get(*ask) != Some(*outcome));
    let text = |(ask, outcome): (&usize, &Vec<String>)| {
        let other = among.get(ask).map_or(&[][..], Vec::as_slice);
        let place = outcome.iter().zip(other).take_while(|(one, two)| one == two).count();
        format!("{:?} alone, {:?} among others, in meeting {ask}", outcome.get(place), other.get(place))
    };
    // The earliest first, since it may be what made the others differ.
    let mut findings: Findings = differ.map(text).collect();
    findings.sort();
    findings
}

/// How the meetings of a host went, whose guests meet nobody else: each step's time, claims and count of letters.
pub(crate) fn outcomes(world: &World, host: usize) -> BTreeMap<usize, Vec<String>> {
    let mut outcomes = BTreeMap::new();
    for (number, ask) in world.history.asks.iter().enumerate() {
        let shared = world.plan.asks.iter().filter(|other| other.guest == ask.guest).count() > 1;
        let Some(meeting) = ask.meeting.filter(|_| ask.host == host && !shared) else { continue };
        let steps = world.history.steps.iter().filter(|step| step.meeting == meeting);
        let line = |step: &crate::history::StepSeen| {
            format!("{} {} {:?} {}", step.at_us, step.is_ended, step.claims, step.letters.len())
        };
        outcomes.insert(number, steps.map(line).collect());
    }
    outcomes
}
