//! From what a mail says to the engine's words: the border between language and decision.

use jiff::Timestamp;
use negotiate::{Act, Details, Doubt, Medium, PersonId, Said};
use reading::{ActKind, Reading};
use when::Zone;

/// The people whom a mail names, already looked up.
#[derive(Default)]
pub(crate) struct Named {
    /// Those of [`reading::Details::add`].
    pub(crate) add: Vec<PersonId>,
    /// Those of [`reading::Details::remove`].
    pub(crate) remove: Vec<PersonId>,
    /// Those of [`reading::Details::optional`].
    pub(crate) optional: Vec<PersonId>,
}

/// The engine's view of a reading. `zone` is the writer's, in which a day begins at its midnight.
pub(crate) fn said(reading: &Reading, named: Named, zone: &Zone) -> Said {
    Said {
        acts: reading.acts.iter().map(|a| act(a.kind)).collect(),
        accepts: reading.accepts.clone(),
        available: reading.available.clone(),
        preferred: reading.preferred.clone(),
        details: Details {
            topic: None,
            length_min: reading.details.length_min,
            medium: reading.details.medium.map(medium),
            place: reading.details.place.clone(),
            phone: reading.details.phone.clone(),
        },
        zone: reading.zone.clone(),
        add: named.add,
        remove: named.remove,
        optional: named.optional,
        informed: Vec::new(),
        until: reading.until.and_then(|day| midnight(day, zone)),
        doubt: reading.doubt.map(doubt),
        answers: None,
        replies_to: None,
    }
}

fn midnight(day: jiff::civil::Date, zone: &Zone) -> Option<Timestamp> {
    zone.resolve(day.at(0, 0, 0, 0)).map(when::LocalTime::settled)
}

fn act(kind: ActKind) -> Act {
    match kind {
        ActKind::Schedule => Act::Schedule,
        ActKind::Offer => Act::Offer,
        ActKind::Accept => Act::Accept,
        ActKind::Reject => Act::Reject,
        ActKind::Decline => Act::Decline,
        ActKind::Reschedule => Act::Reschedule,
        ActKind::Cancel => Act::Cancel,
        ActKind::Update => Act::Update,
        // An absence is a pause: the chase waits until the writer is back.
        ActKind::Defer | ActKind::AutoReply => Act::Defer,
        ActKind::Delegate => Act::Delegate,
        ActKind::Late => Act::Late,
        ActKind::Question => Act::Question,
        ActKind::Preference => Act::Preference,
        ActKind::Stop => Act::Stop,
        ActKind::Privacy => Act::Privacy,
        ActKind::Bounce | ActKind::None => Act::Nothing,
    }
}

fn medium(medium: reading::Medium) -> Medium {
    match medium {
        reading::Medium::Phone => Medium::Phone,
        reading::Medium::Video => Medium::Video,
        reading::Medium::InPerson => Medium::InPerson,
    }
}

fn doubt(doubt: reading::Doubt) -> Doubt {
    match doubt {
        reading::Doubt::WhichOffer => Doubt::WhichOffer,
        reading::Doubt::WhichTime => Doubt::WhichTime,
        reading::Doubt::WhichZone => Doubt::WhichZone,
        reading::Doubt::WhichPerson => Doubt::WhichPerson,
        reading::Doubt::WhatIsMeant => Doubt::WhatIsMeant,
    }
}
