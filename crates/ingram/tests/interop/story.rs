//! A meeting's whole life: asked for, offered, booked, moved, cancelled, all in plain words.

use super::common::life::LIFE;
use super::common::mails::{AMY, GUEST, HOST};
use super::mailbox::Letter;
use super::reader::Invitation;
use super::town::Town;
use std::time::Instant;

#[test]
fn a_meeting_is_booked_moved_and_cancelled_over_real_mail_servers() {
    let Some(town) = Town::open(0, "a meeting over real mail servers") else { return };
    let began = Instant::now();
    let mut invitations = Vec::new();
    for turn in &LIFE {
        town.takes(turn, &turn.mail(&town.letters()));
        let (for_host, for_guest) = town.both_hear(turn.to_host, turn.to_guest);
        if turn.invites {
            invitations.push(the_same_invitation(&for_host, &for_guest));
        }
    }
    assert!(town.guest.wait_for(HOST, 1, || town.troubles()).page.text.contains("great to meet you"));

    let [booked, moved, cancelled] = invitations.try_into().unwrap();
    assert_eq!((booked.method.as_str(), booked.sequence), ("REQUEST", 0));
    assert_eq!((moved.method.as_str(), moved.sequence, &moved.uid), ("REQUEST", 1, &booked.uid));
    assert_ne!(moved.start, booked.start);
    assert_eq!((cancelled.method.as_str(), cancelled.sequence, &cancelled.uid), ("CANCEL", 2, &booked.uid));
    assert_eq!(cancelled.status, "CANCELLED");
    assert_eq!(cancelled.start, moved.start);

    town.settle();
    let (host, guest) = (town.host.all(), town.guest.all());
    assert_eq!((host.len(), guest.len()), (4, 6), "{}", town.troubles());
    let to_ingram = LIFE.len();
    println!("{} deliveries in {:.1} s", host.len() + guest.len() + to_ingram, began.elapsed().as_secs_f64());
}

/// What both got, as python-icalendar reads it: one invitation each, equal in everything.
fn the_same_invitation(for_host: &Letter, for_guest: &Letter) -> Invitation {
    for letter in [for_host, for_guest] {
        assert_eq!(letter.page.invitations.len(), 1, "{}", letter.page.text);
        assert!(letter.page.defects.is_empty(), "{:?}", letter.page.defects);
    }
    let (host, guest) = (&for_host.page.invitations[0], &for_guest.page.invitations[0]);
    assert_eq!(host.uid, guest.uid);
    assert_eq!((&host.start, &host.end), (&guest.start, &guest.end));
    assert_eq!(host.attendees, guest.attendees);
    assert_eq!((&host.method, host.sequence), (&guest.method, guest.sequence));
    // Outlook ignores an invitation whose part names another method than its object.
    assert_eq!(host.method, host.part_method);
    assert_eq!(guest.method, guest.part_method);
    assert_eq!(host.attendees, [GUEST, HOST]);
    assert_eq!(guest.organizer, [AMY]);
    guest.clone()
}
