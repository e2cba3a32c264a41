//! Times: held, offered, agreed, invited to.

use super::Findings;
use crate::history::{LetterSeen, instant, micros};
use crate::world::World;
use negotiate::{HostChoice, LetterKind, MeetingId, PersonId};
use std::collections::{BTreeMap, BTreeSet};
use when::{Interval, LocalTime, Zone};

/// Slots that one letter may show to a guest.
const A_ROUND_MAX: usize = 12;
/// Slots that one guest may see of one meeting.
const A_MEETING_MAX: usize = 36;

/// Claims of different meetings of one host never overlap, after any step.
pub(crate) fn i02(world: &World) -> Findings {
    let mut claims: BTreeMap<MeetingId, &[(PersonId, i64, i64)]> = BTreeMap::new();
    let mut found = Findings::new();
    for step in &world.history.steps {
        let touches = |(whose, start, end): &(PersonId, i64, i64)| {
            step.calendars.iter().any(|(other, s, e)| other == whose && s < end && start < e)
        };
        for (other, theirs) in claims.iter().filter(|(other, _)| **other != step.meeting) {
            if theirs.iter().any(&touches) {
                found.push(format!("{} and {other} claim the same time", step.meeting));
            }
        }
        claims.insert(step.meeting, &step.calendars);
    }
    found
}

/// A guest sees at most twelve slots in a letter and 36 of a meeting, inside of the host's hours or named by the host.
pub(crate) fn i11(world: &World) -> Findings {
    let mut found = Findings::new();
    let mut shown: BTreeMap<_, BTreeSet<(i64, i64)>> = BTreeMap::new();
    for seen in for_guests(world) {
        if seen.offers().len() > A_ROUND_MAX {
            found.push(format!("{} slots in one letter of {}", seen.offers().len(), seen.meeting));
        }
        let of_guest = shown.entry((seen.meeting, seen.letter().to)).or_default();
        of_guest.extend(seen.offers().iter().map(|offer| micros(&offer.slot)));
        for offer in seen.offers().iter().filter(|offer| !is_allowed(world, seen, &offer.slot)) {
            found.push(format!("{} offers {:?}, outside of the host's hours", seen.meeting, offer.slot));
        }
    }
    let many = shown.iter().filter(|(_, slots)| slots.len() > A_MEETING_MAX);
    found.extend(many.map(|((meeting, _), slots)| format!("{} slots of {meeting} were shown", slots.len())));
    found
}

/// What a letter offers is held by its meeting when it leaves. (A letter that left already and leaves once more, since the
/// relay's answer was lost, is the same to the octet, so it is not asked again.)
pub(crate) fn i12(world: &World) -> Findings {
    let mut left = BTreeSet::new();
    let first = world.history.sends.iter().filter(|sent| left.insert(sent.letter)).collect::<Vec<_>>();
    let gone = first.into_iter().filter(|sent| sent.slots_not_held > 0);
    let text = |sent: &crate::history::Sent| {
        let seen = world.history.letters.get(&sent.letter);
        let of = seen.map_or_else(String::new, |seen| format!("{} {}", seen.meeting, seen.content.revision));
        let (at_us, gone) = (sent.at_us - world.plan.start_us, sent.slots_not_held);
        format!("of {of} left at {} with {gone} slots that it does not hold", at_us / 1_000_000)
    };
    gone.map(text).collect()
}

/// SEQUENCE rises strictly with each revision that invites or cancels; nothing follows a cancellation.
pub(crate) fn i18(world: &World) -> Findings {
    let mut said: BTreeMap<(MeetingId, u32), BTreeSet<(u32, bool)>> = BTreeMap::new();
    for seen in world.history.letters.values() {
        let (sequence, cancels) = match &seen.letter().kind {
            LetterKind::Invitation { sequence, .. } => (*sequence, false),
            LetterKind::Cancellation { booked: Some((_, sequence)) } => (*sequence, true),
            _ => continue,
        };
        said.entry((seen.meeting, seen.content.revision)).or_default().insert((sequence, cancels));
    }
    let mut found = Findings::new();
    let mut before: Option<(MeetingId, u32, bool)> = None;
    for ((meeting, revision), sequences) in &said {
        let one = sequences.iter().next().copied().unwrap_or_default();
        if sequences.len() != 1 {
            found.push(format!("{meeting} says {sequences:?} in revision {revision}"));
        }
        if let Some((_, sequence, cancelled)) = before.filter(|(same, _, _)| same == meeting)
            && (one.0 <= sequence || cancelled)
        {
            found.push(format!("{meeting}: {} after {sequence} in revision {revision}", one.0));
        }
        before = Some((*meeting, one.0, one.1));
    }
    found
}

/// Every slot in a letter exists on the wall clocks that it is shown on, and the mail shows it so.
pub(crate) fn i19(world: &World) -> Findings {
    let mut found = Findings::new();
    for seen in world.history.letters.values() {
        let zones = || std::iter::once(&seen.letter().zone).chain(&seen.letter().other_zone);
        for slot in slots_in(seen) {
            if zones().any(|zone| !is_on_the_clock(zone, &slot)) {
                found.push(format!("{} names {slot:?}, which no clock shows", seen.meeting));
            }
        }
    }
    for sent in world.history.sends.iter().filter(|sent| sent.times_not_shown > 0) {
        found.push(format!("{} does not show {} of its times", sent.message_id, sent.times_not_shown));
    }
    found
}

/// A wall clock time leads back to the instant that it was made of.
fn is_on_the_clock(zone: &Zone, slot: &Interval) -> bool {
    let start = slot.start();
    match zone.resolve(zone.local(start)) {
        Some(LocalTime::Once(once)) => once == start,
        Some(LocalTime::Twice { first, second }) => first == start || second == start,
        Some(LocalTime::Never { .. }) | None => false,
    }
}

/// The slots that a letter names.
pub(crate) fn slots_in(seen: &LetterSeen) -> Vec<Interval> {
    match &seen.letter().kind {
        LetterKind::Invitation { slot, .. } => vec![*slot],
        _ => seen.offers().iter().map(|offer| offer.slot).collect(),
    }
}

fn for_guests(world: &World) -> impl Iterator<Item = &LetterSeen> {
    world.history.letters.values().filter(|seen| seen.is_for_guest() && !seen.to_host)
}

/// Inside of the host's hours, or in a question that the host was asked.
pub(crate) fn is_allowed(world: &World, seen: &LetterSeen, slot: &Interval) -> bool {
    let named = |other: &&LetterSeen| match &other.letter().kind {
        LetterKind::AskHost(question) => {
            let takes =
                |choice: &HostChoice| matches!(choice, HostChoice::Take { slot: named } if named == slot);
            other.meeting == seen.meeting && question.choices.iter().any(takes)
        }
        _ => false,
    };
    let host = seen.content.host.address().key();
    let plan = world.plan.hosts.iter().find(|host_plan| host_plan.mailbox.address().key() == host);
    let inside = plan.is_some_and(|plan| plan.profile.hours.within(*slot, &plan.profile.zone).covers(slot));
    inside || world.history.letters.values().any(|other| named(&other))
}

/// Whether a booked slot is within what the host allows; `letter` is any of its meeting.
pub(crate) fn keeps_to_the_host(world: &World, letter: &LetterSeen, slot: (i64, i64)) -> bool {
    let slot = Interval::new(instant(slot.0), instant(slot.1));
    slot.is_ok_and(|slot| is_allowed(world, letter, &slot))
}
