//! Whole conversations with the real binary over real sockets: from a host's first mail to the end of the meeting.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::mails::{GUEST, HOST};
use common::{Mail, Server};

const REQUEST: &str =
    "Hi Dana,\n\ngreat to meet you. Amy, could you find 30 minutes for us next week?\n\nPriya";

#[test]
fn a_guest_answers_by_number_and_both_get_the_invitation() {
    let server = Server::start();
    server.take(&Mail::of_host("m1", "Planting plan", REQUEST));
    let offer = server.office.wait_for(2);
    assert!(offer.iter().any(|d| d.to == GUEST) && offer.iter().any(|d| d.to == HOST));
    let offer = offer.iter().find(|d| d.to == GUEST).unwrap();
    assert_eq!(offer.header("Auto-Submitted"), "auto-generated");
    assert!(offer.header("From").contains("AI"), "{}", offer.header("From"));
    server.take(&Mail::of_guest("m2", offer, "Number 2 please.\n\nDana"));
    let all = server.office.wait_for(4);
    let invitations: Vec<_> = all.iter().filter(|d| d.text().contains("METHOD:REQUEST")).collect();
    assert_eq!(invitations.len(), 2);
    let meeting = server.meeting();
    assert_eq!(meeting["phase"], "booked");
    assert_eq!(meeting["sequence"], 0);
}

#[test]
fn the_same_mail_twice_is_one_event() {
    let server = Server::start();
    let request = Mail::of_host("m1", "Planting plan", REQUEST);
    let copy = request.bytes();
    for _ in 0..3 {
        assert!(server.deliver(&copy).unwrap().starts_with("250"));
    }
    let offers = server.office.wait_for(2);
    let answer = Mail::of_guest("m2", &offers[0], "1").bytes();
    for _ in 0..3 {
        assert!(server.deliver(&answer).unwrap().starts_with("250"));
    }
    assert_eq!(server.office.wait_for(4).len(), 4);
    assert_eq!(server.meeting()["mails"].as_array().unwrap().len(), 2 + 4);
}

#[test]
fn words_that_are_not_understood_reach_the_host_and_thanks_do_not() {
    let server = Server::start();
    server.take(&Mail::of_host("m1", "Planting plan", REQUEST));
    let offer = server.office.wait_for(2)[0].clone();
    server.take(&Mail::of_guest("m2", &offer, "Thank you, Amy!"));
    server.take(&Mail::of_guest("m3", &offer, "Qwertz blorp, zapfel krunk dibbel."));
    let all = server.office.wait_for(3);
    assert_eq!(all[2].to, HOST);
    assert!(all[2].text().contains("zapfel krunk"), "{}", all[2].text());
    assert_eq!(server.meeting()["phase"], "offered");
}

#[test]
fn stop_holds_for_the_person_and_not_for_the_meeting() {
    let server = Server::start();
    server.take(&Mail::of_host("m1", "Planting plan", REQUEST));
    let offer = server.office.wait_for(2)[0].clone();
    server.take(&Mail::of_guest("m2", &offer, "STOP"));
    // A farewell to the guest, and a word to the host.
    let all = server.office.wait_for(4);
    assert!(all[2..].iter().any(|d| d.to == GUEST) && all[2..].iter().any(|d| d.to == HOST));
    server.take(&Mail::of_host("m3", "Another plan", REQUEST));
    let all = server.office.wait_for(5);
    assert_eq!(all[4].to, HOST, "{}", all[4].text());
    assert!(all[4].text().contains("does not want"), "{}", all[4].text());
    server.take(&Mail::of_host("m4", "A third plan", REQUEST));
    assert!(server.office.wait_for(6)[4..].iter().all(|d| d.to == HOST));
}
