//! Letters where several guests are asked.

use super::*;

/// What only several guests get, or their host.
pub(super) fn letters(letters: &[Letter]) -> Vec<Letter> {
    let slot = slot("2026-03-10T17:30:00Z");
    let polls = [letters[0].clone(), letters[2].clone(), letters[8].clone()];
    let mut group: Vec<Letter> = polls.into_iter().map(|l| Letter { poll: true, ..l }).collect();
    let without = HostChoice::TakeWithout { slot, without: vec![GUEST] };
    let kinds = [
        question(Asked::RoundsSpent, vec![without, HostChoice::TakeOver, HostChoice::Drop]),
        question(Asked::SilentGuest, vec![HostChoice::ChaseAgain, HostChoice::GoOnWithout, HostChoice::Drop]),
        question(Asked::GuestOut, vec![HostChoice::GoOnWithout, HostChoice::Move, HostChoice::Drop]),
        question(Asked::GuestMoves, vec![HostChoice::Move, HostChoice::TakeOver]),
    ];
    let about = vec![GUEST];
    group.extend(kinds.map(|kind| Letter { poll: true, about: about.clone(), ..letter(HOST, kind) }));
    group
}

#[test]
fn several_guests_are_named_to_the_host_and_in_the_invitation_but_not_to_each_other() {
    const OTHER: PersonId = PersonId::from_bytes([3; 16]);
    let tom = guest(OTHER, "Tom Reed", "tom@reed.example");
    let lena = Participant {
        role: negotiate::Role::Informed,
        ..guest(PersonId::from_bytes([4; 16]), "Lena Ott", "lena@ott.example")
    };
    let cast = Cast { guests: [cast().guests, vec![tom, lena]].concat(), ..cast() };
    let written = |letter: Letter| write(&letter, &cast, Language::English);
    let asked = Letter { about: vec![GUEST, OTHER], ..letter(HOST, question(Asked::SilentGuest, vec![])) };
    let mail = written(asked).text;
    assert!(mail.contains("Dana Whitfield and Tom Reed have not answered"), "{mail}");
    let booked = written(letter(HOST, calendar_kinds().remove(0)));
    assert!(booked.text.contains("with Dana Whitfield, Tom Reed and Lena Ott"), "{}", booked.text);
    let invitation = written(letter(OTHER, calendar_kinds().remove(0))).invitation.unwrap();
    let roles: Vec<ical::Role> = invitation.attendees.iter().map(|a| a.role).collect();
    assert_eq!(roles, [ical::Role::Chair, ical::Role::Required, ical::Role::Required, ical::Role::Told]);
    let statuses = invitation.attendees.iter().skip(1).map(|a| a.status);
    assert!(
        statuses.into_iter().all(|s| s == ical::Status::NeedsAction),
        "nobody sees what another answered"
    );
    let offer = LetterKind::Offer { offers: offers(), why: OfferReason::Asked };
    let mail = written(Letter { poll: true, ..letter(OTHER, offer) }).text;
    assert!(!mail.contains("Dana") && !mail.contains("Lena"), "{mail}");
    let left = written(letter(OTHER, calendar_kinds().remove(3))).invitation.unwrap();
    assert_eq!(left.attendees.len(), 2, "a cancellation may concern its reader alone");
}
