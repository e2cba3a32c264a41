//! What a mail says about the meeting itself: length, medium, place, number, people.

mod known;
mod length;
mod medium;
mod people;
mod phone;
mod place;
mod place_seeds;
mod place_words;

pub(crate) use length::{length, lengths_said};
pub(crate) use medium::medium;
pub(crate) use people::{People, people};
pub(crate) use phone::phone;
pub(crate) use place::place;

use crate::lang::Cue;
use crate::scene::Scene;
use crate::{ActKind, Details, Stage};

/// Acts that carry details of the meeting; a mail that calls off or asks has none to give, and a rule for all meetings
/// none but the length and the medium.
pub(crate) fn spoken_of(main: ActKind, details: Details) -> Details {
    match main {
        ActKind::Schedule
        | ActKind::Offer
        | ActKind::Accept
        | ActKind::Reject
        | ActKind::Reschedule
        | ActKind::Update => details,
        ActKind::Delegate => Details {
            add: details.add,
            remove: details.remove,
            optional: details.optional,
            ..Details::default()
        },
        ActKind::Preference => Details {
            length_min: details.length_min,
            medium: details.medium.filter(|_| details.phone.is_none()),
            ..Details::default()
        },
        ActKind::Decline
        | ActKind::Cancel
        | ActKind::Defer
        | ActKind::Late
        | ActKind::Question
        | ActKind::Stop
        | ActKind::Privacy
        | ActKind::AutoReply
        | ActKind::Bounce
        | ActKind::None => Details::default(),
    }
}

/// Whether what stands before a word in its sentence, since the last turn, tells why a guest cannot: "Tuesday doesn't
/// work, we have two hours on site". Such a reason settles nothing about the meeting.
fn explains(scene: &Scene<'_>, at: usize) -> bool {
    let answers = !scene.by_host() && matches!(scene.stage(), Some(Stage::Proposed | Stage::New));
    let sentence = scene.sentence_of(at);
    let turns = [Cue::Turn, Cue::Rather, Cue::Change, Cue::Propose];
    let before = sentence.start..at;
    let turned = scene.hits_in(&before).filter(|h| turns.contains(&h.cue)).map(|h| h.words.end).max();
    let since = turned.unwrap_or(sentence.start)..at + 1;
    answers && [Cue::Busy, Cue::Cannot].iter().any(|c| scene.has_in(*c, &since))
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_turns;
