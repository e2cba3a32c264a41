//! Letters that bring something for the calendar, and what they bring.

use crate::cast::{Cast, Person};
use crate::page::Block;
use crate::subject::title;
use crate::writer::{Desk, Reader, is_link};
use addr::Mailbox;
use ical::{Attendee, Invitation, Method, Role, Status};
use negotiate::LetterKind;
use when::{Interval, Zone};

/// What both sides have agreed. A sequence that has risen without another time means that something else changed.
pub(crate) fn agreed(
    desk: &Desk<'_>,
    slot: Interval,
    instead_of: Option<Interval>,
    sequence: u32,
) -> Vec<Block> {
    let (key, facts) = match (instead_of, sequence) {
        (Some(_), _) => ("moved", desk.about()),
        (None, 0) => ("booked", desk.facts()),
        (None, _) => ("updated", desk.facts()),
    };
    let values = [("other", desk.other().into()), ("facts", facts.into())];
    let mut blocks = vec![Block::line(desk.say(key, &values))];
    let mut lines = vec![desk.times.slot(slot)];
    lines.extend(desk.where_lines());
    blocks.push(Block::list(lines));
    if let Some(old) = instead_of {
        blocks.push(Block::line(desk.say("instead-of", &[("slot", desk.times.slot(old).into())])));
    }
    blocks.push(Block::line(desk.say("invitation-attached", &[])));
    blocks
}

pub(crate) fn called_off(desk: &Desk<'_>, booked: Option<Interval>) -> Vec<Block> {
    let values =
        [("other", desk.other().into()), ("host", desk.host().into()), ("facts", desk.about().into())];
    match (booked, desk.reader()) {
        (Some(slot), _) => vec![
            Block::line(desk.say("cancelled", &values)),
            Block::list(vec![desk.times.slot(slot)]),
            Block::line(desk.say("cancellation-attached", &[])),
        ],
        (None, Reader::Guest) => vec![Block::line(desk.say("withdrawn-guest", &values))],
        (None, Reader::Host) => vec![Block::line(desk.say("withdrawn-host", &values))],
    }
}

/// It stays as agreed, though the reader would like another time.
pub(crate) fn stays(desk: &Desk<'_>, slot: Interval) -> Vec<Block> {
    let values = [("host", desk.host().into()), ("facts", desk.about().into())];
    let mut lines = vec![desk.times.slot(slot)];
    lines.extend(desk.where_lines());
    vec![
        Block::line(desk.say("stays", &values)),
        Block::list(lines),
        Block::line(desk.say("stays-else", &values)),
    ]
}

/// The calendar object of the letter.
pub(crate) fn of(desk: &Desk<'_>) -> Option<Invitation> {
    match &desk.letter.kind {
        LetterKind::Invitation { slot, zone, sequence, .. } => {
            Some(object(desk, Method::Request, *slot, zone, *sequence))
        }
        LetterKind::Cancellation { booked } => {
            let (slot, sequence) = (*booked)?;
            Some(object(desk, Method::Cancel, slot, &desk.letter.zone, sequence))
        }
        LetterKind::Offer { .. }
        | LetterKind::Chase { .. }
        | LetterKind::AskGuest { .. }
        | LetterKind::AskForTimes
        | LetterKind::AskHost(_)
        | LetterKind::Tell(_)
        | LetterKind::Farewell => None,
        LetterKind::Stays { slot, zone, sequence } => {
            Some(object(desk, Method::DeclineCounter, *slot, zone, *sequence))
        }
    }
}

fn object(desk: &Desk<'_>, method: Method, slot: Interval, zone: &Zone, sequence: u32) -> Invitation {
    let place = desk.place();
    Invitation {
        method,
        uid: desk.cast.uid.clone(),
        sequence,
        stamp: desk.cast.stamp,
        slot,
        zone: zone.clone(),
        summary: title(&desk.letter.details, desk.cast),
        description: Some(description(desk)),
        url: place.clone().filter(|place| is_link(place)),
        location: place.or_else(|| desk.phone()),
        // RFC 6047 §2.3: the organizer is who sends the mail, so that answers of calendars come to the assistant.
        organizer: crate::sender(desk.cast, desk.language),
        attendees: attendees(desk, method),
    }
}

fn description(desk: &Desk<'_>) -> String {
    let values = [("assistant", desk.cast.assistant.name().into()), ("host", desk.host().into())];
    let mut lines = desk.where_lines();
    lines.push(desk.say("calendar-arranged", &values));
    lines.join("\n")
}

/// The host leads and has agreed by asking; the guests' calendars may still say yes. Nobody sees what another answered.
/// A cancellation to a guest names nobody but them: they may be the only one who leaves (RFC 5546 §3.2.5).
fn attendees(desk: &Desk<'_>, method: Method) -> Vec<Attendee> {
    let cast: &Cast = desk.cast;
    let alone = method != Method::Request && desk.reader() == Reader::Guest;
    let named = |person: &Person| Mailbox::new(person.name().as_deref(), person.mailbox.address().clone());
    let host =
        Attendee { mailbox: named(&cast.host), role: Role::Chair, status: Status::Accepted, rsvp: false };
    let invited = cast.guests.iter().filter(|guest| !alone || guest.person.id == desk.letter.to);
    let guests = invited.map(|guest| Attendee {
        mailbox: named(&guest.person),
        role: match guest.role {
            negotiate::Role::Required => Role::Required,
            negotiate::Role::Optional => Role::Optional,
            negotiate::Role::Informed => Role::Told,
        },
        status: Status::NeedsAction,
        rsvp: guest.role != negotiate::Role::Informed,
    });
    [host].into_iter().chain(guests).collect()
}
