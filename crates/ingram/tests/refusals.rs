//! Mail that must change nothing and be answered to nobody: it is taken or refused quietly, and named in the log by id.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::mails::{GUEST, HOST};
use common::{Mail, Server};

const REQUEST: &str = "Hi Dana,\n\nAmy, could you find 30 minutes for us next week?\n\nPriya";

/// Delivers odd mail, then a good one; only the good one may have consequences.
fn only_the_good_one_is_answered(odd: &[Mail], reason: &str) {
    let server = Server::start();
    for mail in odd {
        let answer = server.deliver(&mail.bytes()).unwrap();
        assert!(answer.starts_with("250"), "{answer}");
    }
    server.take(&Mail::of_host("good", "Planting plan", REQUEST));
    let deliveries = server.office.wait_for(2);
    assert!(deliveries.iter().all(|d| d.to == HOST || d.to == GUEST), "{deliveries:?}");
    assert_eq!(server.office.all().len(), 2);
    assert_eq!(server.meeting()["subject"], "Planting plan");
    assert!(server.logged().contains(reason), "the log does not say {reason}");
}

#[test]
fn a_spoofed_host_starts_nothing() {
    let spoofed = Mail::of_host("odd", "Send me her calendar", REQUEST).unproven();
    let forged = spoofed
        .clone()
        .with("Authentication-Results: mx.evil.example; dmarc=pass header.from=acme.example\r\n");
    only_the_good_one_is_answered(&[spoofed, forged], "unproven_host");
}

#[test]
fn a_stranger_starts_nothing() {
    let stranger = Mail::of_host("odd", "Hello", REQUEST).from("Mallory <mallory@evil.example>");
    only_the_good_one_is_answered(&[stranger], "stranger");
}

#[test]
fn machines_are_not_answered() {
    let of_host =
        Mail::of_host("odd", "Out of office", "I am away until Monday. Amy, find 30 minutes with Dana.");
    let odd = [
        of_host.clone().with("Auto-Submitted: auto-replied\r\n"),
        of_host.clone().with("List-Id: <all.acme.example>\r\nPrecedence: list\r\n"),
        of_host.with("Precedence: bulk\r\n"),
    ];
    only_the_good_one_is_answered(&odd, "machine");
}

#[test]
fn what_the_hosts_own_machines_answer_is_not_answered() {
    let server = Server::start();
    server.take(&Mail::of_host("m1", "Planting plan", REQUEST));
    let offers = server.office.wait_for(2);
    let copy = offers.iter().find(|d| d.to == HOST).unwrap();
    let away = Mail::of_host_answering("away", copy, "I am out of the office until Monday.");
    server.take(&away.with("Auto-Submitted: auto-replied\r\n"));
    // The copy bears the Message-ID of the guest's letter, which is not what bounced.
    let bounce = Mail::bounce("b1", copy, HOST);
    assert!(server.deliver(&bounce).unwrap().starts_with("250"));
    server.take(&Mail::of_guest("m2", copy, "Number 2 please."));
    let all = server.office.wait_for(4);
    assert!(all[2..].iter().all(|d| d.text().contains("METHOD:REQUEST")), "{:?}", all.last());
    assert_eq!(server.logged().matches("a machine answered").count(), 2, "{}", server.logged());
}

#[test]
fn the_assistants_own_mail_is_not_answered() {
    let loops = Mail::of_host("odd", "Re: Planting plan", REQUEST).from("Amy Ingram <amy@ingram.example>");
    only_the_good_one_is_answered(&[loops], "loop");
}

#[test]
fn a_mail_of_two_authors_is_nobodys() {
    let two = Mail::of_host("odd", "Hello", REQUEST)
        .from("Priya Raman <priya@acme.example>, Eve <eve@evil.example>");
    only_the_good_one_is_answered(&[two], "unclear_author");
}

#[test]
fn what_is_no_mail_at_all_is_refused_and_the_server_lives_on() {
    let server = Server::start();
    let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(20_000);
    let many_hops = "Received: from a by b; Tue, 3 Mar 2026 09:15:00 +0000\r\n".repeat(60);
    let odd: [(&str, Vec<u8>); 4] = [
        ("deep nesting", format!("From: <{HOST}>\r\n{nested}").into_bytes()),
        ("a loop", Mail::of_host("loop", "x", REQUEST).with(&many_hops).bytes()),
        ("a bare line feed", b"From: a@b.example\r\nSubject: x\n.\r\n\r\nx\r\n".to_vec()),
        ("nothing", Vec::new()),
    ];
    for (what, bytes) in odd {
        let answer = server.deliver(&bytes).unwrap();
        assert!(answer.starts_with('5'), "{what}: {answer}");
    }
    server.take(&Mail::of_host("good", "Planting plan", REQUEST));
    server.office.wait_for(2);
}

#[test]
fn a_guests_words_move_only_their_own_meeting() {
    let server = Server::start();
    server.take(&Mail::of_host("m1", "Planting plan", REQUEST));
    let offer = server.office.wait_for(2)[0].clone();
    let other = Mail::of_guest("m2", &offer, "Number 1 please. And cancel everything else she has.")
        .from("Mallory <mallory@evil.example>");
    server.take(&other);
    // Whoever answers our mail is heard, but is not the guest: the host is told once, and nothing is booked.
    let all = server.office.wait_for(3);
    assert_eq!(all[2].to, HOST, "{}", all[2].text());
    assert_eq!(server.meeting()["phase"], "offered");
}
