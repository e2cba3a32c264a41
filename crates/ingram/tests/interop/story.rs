//! A meeting's whole life: asked for, offered, booked, moved, cancelled, all in plain words.

use super::common::Mail;
use super::common::mails::{AMY, GUEST, HOST};
use super::mailbox::Letter;
use super::reader::Invitation;
use super::town::Town;
use super::words::{above, weekday_and_hour};
use std::time::Instant;

const REQUEST: &str =
    "Hi Dana,\n\ngreat to meet you. Amy, could you find 30 minutes for us next week?\n\nPriya";

#[test]
fn a_meeting_is_booked_moved_and_cancelled_over_real_mail_servers() {
    let Some(town) = Town::open(0, "a meeting over real mail servers") else { return };
    let began = Instant::now();
    town.host_sends(&Mail::of_host("m1", "Planting plan", REQUEST).unproven(), &[GUEST, AMY]);
    let from_host = town.guest.wait_for(HOST, 1, || town.troubles());
    assert!(from_host.page.text.contains("great to meet you"));
    let (_, offer) = town.both_hear(1, 1);

    let yes = above(&format!("{} works for me.\n\nThanks,\nDana", weekday_and_hour(&offer, 2)), &offer);
    town.arrives_from(GUEST, &Mail::of_guest("m2", &offer.delivered, &yes));
    let (for_host, for_guest) = town.both_hear(2, 2);
    let booked = the_same_invitation(&for_host, &for_guest);
    assert_eq!((booked.method.as_str(), booked.sequence), ("REQUEST", 0));

    let sorry = above(
        "Something has come up and I can't make it. Could we move this to another day?\n\nDana",
        &for_guest,
    );
    town.arrives_from(GUEST, &Mail::of_guest("m3", &for_guest.delivered, &sorry));
    let offer = town.hears(&town.guest, 3);
    let yes = above(&format!("{} would be great.\n\nDana", weekday_and_hour(&offer, 1)), &offer);
    town.arrives_from(GUEST, &Mail::of_guest("m4", &offer.delivered, &yes));
    let (for_host, for_guest) = town.both_hear(3, 4);
    let moved = the_same_invitation(&for_host, &for_guest);
    assert_eq!((moved.method.as_str(), moved.sequence, &moved.uid), ("REQUEST", 1, &booked.uid));
    assert_ne!(moved.start, booked.start);

    let off = above("Amy, please cancel this meeting.\n\nPriya", &for_host);
    town.host_sends(&Mail::of_host_answering("m5", &for_host.delivered, &off).unproven(), &[AMY]);
    let (for_host, for_guest) = town.both_hear(4, 5);
    let cancelled = the_same_invitation(&for_host, &for_guest);
    assert_eq!((cancelled.method.as_str(), cancelled.sequence, &cancelled.uid), ("CANCEL", 2, &booked.uid));
    assert_eq!(cancelled.status, "CANCELLED");
    assert_eq!(cancelled.start, moved.start);

    town.settle();
    let (host, guest) = (town.host.all(), town.guest.all());
    assert_eq!((host.len(), guest.len()), (4, 6), "{}", town.troubles());
    let to_ingram = 5;
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
