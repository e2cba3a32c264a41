//! Mails that come in and go out: nothing lost, nothing twice without cause, nothing in them that should not be.

use super::Findings;
use crate::history::Sent;
use crate::world::World;
use app::rows::{LetterKey, LetterStatus};
use std::collections::{BTreeMap, BTreeSet};

/// How far the clocks of two processes are apart, at most.
const CLOCKS_US: i64 = 5_000_000;

/// Fields that a mail of ours may have, and whether it must.
const FIELDS: &[(&str, bool)] = &[
    ("from", true),
    ("to", true),
    ("cc", false),
    ("subject", true),
    ("date", true),
    ("message-id", true),
    ("in-reply-to", false),
    ("references", false),
    ("auto-submitted", true),
    ("x-auto-response-suppress", true),
    ("content-language", true),
    ("mime-version", true),
    ("content-type", true),
    ("content-transfer-encoding", false),
];

/// Every message answered 250 exists exactly once in the journal.
pub(crate) fn i01(world: &World) -> Findings {
    let kept: BTreeSet<_> = world.history.rest.messages.iter().collect();
    let mut owners = BTreeMap::new();
    let mut found = Findings::new();
    for (number, mail) in world.history.mails.iter().enumerate() {
        if mail.acknowledged > 0 && !mail.keys.iter().any(|key| kept.contains(key)) {
            found.push(format!("mail {number} was answered 250 and is not kept"));
        }
        if mail.keys.len() > 1 || mail.kept_new > 1 {
            found.push(format!("mail {number} was kept {} times under {:?}", mail.kept_new, mail.keys));
        }
        for key in &mail.keys {
            if let Some(other) = owners.insert(key, number).filter(|other| *other != number) {
                found.push(format!("mails {other} and {number} are one to the store"));
            }
        }
    }
    found
}

/// One Message-ID for each letter and reader; it was sent if its state says so, and more than once only after a fault.
pub(crate) fn i04(world: &World) -> Findings {
    let mut found = Findings::new();
    let mut ids: BTreeMap<(&str, &str), LetterKey> = BTreeMap::new();
    let by_letter = by_letter(world);
    for (letter, sends) in &by_letter {
        let Some((first, last)) = sends.first().zip(sends.last()) else { continue };
        if sends.iter().any(|sent| sent.message_id != first.message_id || sent.message_id.is_empty()) {
            found.push(format!("letter {letter:?} left under several Message-IDs"));
        }
        if ids.insert((&first.message_id, &first.to), **letter).is_some() {
            found.push(format!("two letters to {} have the Message-ID {}", first.to, first.message_id));
        }
        // A process that stood still before it sent may do so after another did.
        let written =
            world.history.letters.get(*letter).map_or(first.at_us, |seen| seen.created_us - CLOCKS_US);
        let excused = world.history.faults.iter().any(|at| (written..=last.at_us).contains(at));
        if sends.len() > 1 && !excused {
            let key = negotiate::MeetingId::from_bytes(**letter);
            found.push(format!("letter {key} left {} times without a fault", sends.len()));
        }
    }
    for (letter, status) in &world.history.rest.statuses {
        if *status == LetterStatus::Sent && !by_letter.contains_key(letter) {
            found.push(format!("letter {letter:?} is said to be sent and never left"));
        }
    }
    found
}

/// Copies are no more than faults, and the same to the octet.
pub(crate) fn i05(world: &World) -> Findings {
    let mut found = Findings::new();
    let mut copies = 0;
    for sends in by_letter(world).values() {
        copies += sends.len().saturating_sub(1);
        let Some(first) = sends.first() else { continue };
        if sends.iter().any(|sent| sent.octets != first.octets) {
            found.push(format!("copies of {} differ", first.message_id));
        }
    }
    if copies > world.history.faults.len() {
        found.push(format!("{copies} copies after {} faults", world.history.faults.len()));
    }
    found
}

/// The header is the intended one, and so are the readers.
pub(crate) fn i25(world: &World) -> Findings {
    let mut found = Findings::new();
    for sent in &world.history.sends {
        let Some(seen) = world.history.letters.get(&sent.letter) else {
            found.push(format!("{} left without a letter", sent.message_id));
            continue;
        };
        let count = |name: &str| sent.fields.iter().filter(|field| *field == name).count();
        let strange = sent.fields.iter().find(|field| FIELDS.iter().all(|(name, _)| name != field));
        let wrong = FIELDS.iter().find(|(name, must)| count(name) > 1 || (*must && count(name) == 0));
        if let Some(field) = strange.map(String::as_str).or(wrong.map(|(name, _)| *name)) {
            found.push(format!("{}: field {field}", sent.message_id));
        }
        let intended: Vec<String> =
            std::iter::once(&seen.content.to).chain(&seen.content.cc).map(|m| m.address().key()).collect();
        if sent.readers != intended || sent.to != seen.content.recipient.key() || !sent.parses {
            found.push(format!("{} is for {:?} and not {intended:?}", sent.message_id, sent.readers));
        }
    }
    found
}

fn by_letter(world: &World) -> BTreeMap<&LetterKey, Vec<&Sent>> {
    let mut by_letter: BTreeMap<&LetterKey, Vec<&Sent>> = BTreeMap::new();
    for sent in &world.history.sends {
        by_letter.entry(&sent.letter).or_default().push(sent);
    }
    by_letter
}
