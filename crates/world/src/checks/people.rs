//! What people may expect: not too many mails, no answers to machines, no secrets of others, no orders from strangers.

use super::Findings;
use crate::history::{Author, LetterSeen, MailIn, StepSeen};
use crate::plan::DAY_US;
use crate::world::World;
use app::rows::MessageKey;
use negotiate::{LetterKind, MeetingId};
use std::collections::BTreeMap;

/// Mails to one guest a day.
const A_DAY_MAX: usize = 6;
/// Mails to one guest about one meeting: where people get angry.
const A_GUESTS_MEETING_MAX: usize = 6;
/// Mails to a host about one meeting.
const A_HOSTS_MEETING_MAX: usize = 20;

/// Few mails a day and a meeting. (That a stranger gets one mail before a reply is not asked for: a guest was named by a
/// host, and is reminded.)
pub(crate) fn i08(world: &World) -> Findings {
    let mut days: BTreeMap<_, usize> = BTreeMap::new();
    let mut meetings: BTreeMap<_, usize> = BTreeMap::new();
    for seen in world.history.letters.values() {
        *meetings.entry((seen.meeting, seen.person, seen.to_host)).or_default() += 1;
        if !seen.to_host {
            *days.entry((seen.person, seen.created_us.div_euclid(DAY_US))).or_default() += 1;
        }
    }
    let mut found = Findings::new();
    for ((person, day), count) in days.iter().filter(|(_, count)| **count > A_DAY_MAX) {
        found.push(format!("{count} mails to {person} on day {day}"));
    }
    for ((meeting, person, to_host), count) in &meetings {
        let max = if *to_host { A_HOSTS_MEETING_MAX } else { A_GUESTS_MEETING_MAX };
        if *count > max {
            found.push(format!("{count} mails to {person} about {meeting}"));
        }
    }
    found
}

/// No letter goes to the one whose machine wrote.
pub(crate) fn i09(world: &World) -> Findings {
    let mails = by_key(world);
    let mut found = Findings::new();
    for step in &world.history.steps {
        let Some(mail) = step.message.and_then(|key| mails.get(&key)) else { continue };
        if !mail.is_automatic {
            continue;
        }
        for seen in step.letters.iter().filter_map(|key| world.history.letters.get(key)) {
            let answers = match mail.author {
                Author::Host(_) => seen.to_host,
                Author::Guest(_) | Author::Machine | Author::Mallory => !seen.to_host,
            };
            if answers {
                found.push(format!("{} answers a machine in revision {}", step.meeting, step.revision));
            }
        }
    }
    found
}

/// No mark of another meeting or guest stands in a mail.
pub(crate) fn i10(world: &World) -> Findings {
    let strange = world.history.sends.iter().filter(|sent| sent.foreign_marks > 0);
    strange.map(|sent| format!("{} says something of another meeting", sent.message_id)).collect()
}

/// What a mail changes, its true author may change.
pub(crate) fn i13(world: &World) -> Findings {
    let mails = by_key(world);
    let mut before: BTreeMap<MeetingId, &StepSeen> = BTreeMap::new();
    let stranger = crate::plan::mallory().address().key();
    let kept =
        world.history.mails.iter().filter(|m| m.claims == stranger && !m.answers && m.acknowledged > 0);
    let mut found: Findings = kept.map(|_| "a stranger's mail was taken in".to_owned()).collect();
    for step in &world.history.steps {
        let old = before.insert(step.meeting, step);
        let Some(mail) = step.message.and_then(|key| mails.get(&key)) else { continue };
        let moved = old.map(|old| (&old.claims, old.is_ended)) != Some((&step.claims, step.is_ended));
        let speaks = step.letters.iter().filter_map(|key| world.history.letters.get(key));
        let writes_guest = speaks.into_iter().any(|seen| !seen.to_host);
        if (moved || writes_guest) && !may_change(world, mail, step.meeting) {
            let (author, revision) = (mail.author, step.revision);
            found.push(format!("{author:?} as {} changed {} ({revision})", mail.claims, step.meeting));
        }
    }
    found
}

fn may_change(world: &World, mail: &MailIn, meeting: MeetingId) -> bool {
    let Some(ask) = world.history.asks.iter().find(|ask| ask.meeting == Some(meeting)) else { return false };
    match mail.author {
        Author::Host(host) => host == ask.host,
        Author::Guest(guest) => guest == ask.guest,
        // A mail server says truly that a mail did not arrive; offers are taken back then.
        Author::Machine => true,
        Author::Mallory => false,
    }
}

/// After a wish for silence was understood, only the farewell goes out.
pub(crate) fn i29(world: &World) -> Findings {
    let mails = by_key(world);
    let mut stopped: BTreeMap<usize, i64> = BTreeMap::new();
    for step in &world.history.steps {
        let Some(mail) = step.message.and_then(|key| mails.get(&key)) else { continue };
        if let (true, Author::Guest(guest)) = (mail.is_stop, mail.author) {
            stopped.entry(guest).or_insert(step.at_us);
        }
    }
    let mut found = Findings::new();
    let since = |seen: &LetterSeen| {
        let ask = world.history.asks.iter().find(|ask| ask.meeting == Some(seen.meeting));
        ask.filter(|_| !seen.to_host).and_then(|ask| stopped.get(&ask.guest)).copied()
    };
    let is_farewell = |seen: &LetterSeen| matches!(seen.letter().kind, LetterKind::Farewell);
    for seen in world.history.letters.values().filter(|seen| !is_farewell(seen)) {
        if since(seen).is_some_and(|since| seen.created_us > since) {
            let revision = seen.content.revision;
            found.push(format!("{} writes to somebody who said stop ({revision})", seen.meeting));
        }
    }
    for sent in &world.history.sends {
        let Some(seen) = world.history.letters.get(&sent.letter).filter(|seen| !is_farewell(seen)) else {
            continue;
        };
        if since(seen).is_some_and(|since| sent.at_us > since && seen.created_us <= since) {
            found.push(format!("{} left after its reader had said stop", sent.message_id));
        }
    }
    found
}

fn by_key(world: &World) -> BTreeMap<MessageKey, &MailIn> {
    let keys = |mail: &MailIn| mail.keys.clone();
    world.history.mails.iter().flat_map(|mail| keys(mail).into_iter().map(move |key| (key, mail))).collect()
}
