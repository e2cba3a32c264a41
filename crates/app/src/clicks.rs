//! What somebody says by a click in their calendar program (RFC 5546 §3.2.3 and §3.2.7).

use crate::documents::{Click, Rsvp};
use negotiate::{Act, Meeting, Said};
use when::IntervalSet;

/// What a click says, with what its writer typed beside it.
///
/// A click about a time at which the meeting no longer stands says nothing: whoever pressed the button had the old
/// invitation before them. "Decline" with other times beside it asks to move; alone, it cancels.
pub(crate) fn said(rsvp: Rsvp, typed: Said, meeting: &Meeting) -> Said {
    let act = |act| Said { acts: vec![act], ..Said::default() };
    let booked = meeting.booking.as_ref().map(|booking| booking.slot);
    let is_stale = rsvp.slot.is_some_and(|slot| booked != Some(slot));
    match (rsvp.says, rsvp.slot) {
        (Click::Counter, Some(slot)) => {
            Said { available: Some(IntervalSet::from(slot)), ..act(Act::Reschedule) }
        }
        (Click::Counter, None) => act(Act::Reschedule),
        (Click::Accepted | Click::Tentative | Click::Declined, _) if is_stale => act(Act::Nothing),
        (Click::Accepted, _) => act(Act::Accept),
        (Click::Tentative, _) => act(Act::Nothing),
        (Click::Declined, _) if typed.available.is_some() && typed.doubt.is_none() => {
            Said { acts: vec![Act::Reschedule], ..typed }
        }
        (Click::Declined, _) => act(Act::Cancel),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use negotiate::{Booking, MeetingId, PersonId};
    use when::{Interval, Zone};

    fn slot(hour: u32) -> Interval {
        Interval::starting(format!("2026-03-10T{hour:02}:00:00Z").parse().unwrap(), 30).unwrap()
    }

    fn booked(slot: Interval) -> Meeting {
        let mut meeting = Meeting::new(MeetingId::from_bytes([1; 16]), PersonId::from_bytes([2; 16]));
        meeting.booking = Some(Booking { slot, zone: Zone::utc() });
        meeting
    }

    fn acts(says: Click, about: Option<Interval>) -> Vec<Act> {
        said(Rsvp { says, slot: about }, Said::default(), &booked(slot(9))).acts
    }

    #[test]
    fn a_click_counts_for_the_time_that_it_was_shown() {
        assert_eq!(acts(Click::Accepted, Some(slot(9))), [Act::Accept]);
        assert_eq!(acts(Click::Declined, None), [Act::Cancel]);
        assert_eq!(acts(Click::Declined, Some(slot(9))), [Act::Cancel]);
        assert_eq!(acts(Click::Declined, Some(slot(14))), [Act::Nothing], "the meeting has moved since");
        assert_eq!(acts(Click::Tentative, Some(slot(9))), [Act::Nothing]);
    }

    #[test]
    fn a_proposal_of_a_new_time_asks_to_move() {
        let wanted =
            said(Rsvp { says: Click::Counter, slot: Some(slot(14)) }, Said::default(), &booked(slot(9)));
        assert_eq!((wanted.acts, wanted.available), (vec![Act::Reschedule], Some(slot(14).into())));
        let typed = Said { available: Some(slot(15).into()), ..Said::default() };
        let declined = said(Rsvp { says: Click::Declined, slot: None }, typed, &booked(slot(9)));
        assert_eq!(declined.acts, [Act::Reschedule], "other times beside a no are a wish to move");
    }
}
