//! What a mail says about the meeting itself: length, medium, place, number, people.

mod known;
mod length;
mod medium;
mod people;
mod phone;
mod place;
mod place_words;

pub(crate) use length::length;
pub(crate) use medium::medium;
pub(crate) use people::{People, people};
pub(crate) use phone::phone;
pub(crate) use place::place;

use crate::{ActKind, Details};

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

#[cfg(test)]
mod tests;
