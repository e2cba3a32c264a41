//! Meetings of several people, with the real binary over real sockets.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::mails::{GUEST, HOST};
use common::{Delivered, Mail, Server};
use std::collections::BTreeSet;

const TOM: &str = "tom@reed.example";
const LENA: &str = "lena@ott.example";
const REQUEST: &str = "Hi Dana, hi Tom, hi Lena,\n\nAmy, could you find 45 minutes for the four of us in the next two weeks?\n\nPriya";

/// The request to three guests, with the assistant on Cc.
fn request() -> Mail {
    let guests = format!("Dana Whitfield <{GUEST}>, Tom Reed <{TOM}>, Lena Ott <{LENA}>");
    Mail::of_host("m1", "Planting plan", REQUEST).to(&guests)
}

/// The last mail to somebody.
fn to(mails: &[Delivered], address: &str) -> Delivered {
    mails.iter().rev().find(|mail| mail.to == address).unwrap().clone()
}

fn readers(mails: &[Delivered]) -> BTreeSet<String> {
    mails.iter().map(|mail| mail.to.clone()).collect()
}

#[test]
fn three_guests_answer_in_their_own_words_and_what_suits_all_is_booked() {
    let server = Server::start();
    server.take(&request());
    let offers = server.office.wait_for(4);
    let all = [GUEST, HOST, LENA, TOM].map(str::to_owned);
    assert_eq!(readers(&offers), BTreeSet::from(all.clone()), "one each, and one for the host to see");
    let words = to(&offers, TOM).words();
    assert!(words.contains("5. ") && words.contains("all times that suit you"), "{words}");
    assert!(!words.contains("Dana") && !words.contains("Lena"), "{words}");
    server.take(&Mail::of_guest("m2", &to(&offers, GUEST), "2 and 4 work for me.\n\nDana"));
    server.take(&Mail::of("Tom Reed", TOM, "m3", &to(&offers, TOM), "I can do 1, 4 and 5.\n\nTom"));
    assert_eq!(server.meeting()["phase"], "offered");
    assert_eq!(server.office.all().len(), 4, "nobody hears of the others' answers");
    server.take(&Mail::of("Lena Ott", LENA, "m4", &to(&offers, LENA), "Number 4 suits me.\n\nLena"));
    let mails = server.office.wait_for(8);
    assert_eq!(readers(&mails[4..]), BTreeSet::from(all));
    for mail in &mails[4..] {
        let text = mail.text().replace("\r\n ", "");
        assert!(text.contains("METHOD:REQUEST"), "{text}");
        assert_eq!(text.matches("\nATTENDEE").count(), 4, "{text}");
    }
    let meeting = server.meeting();
    assert_eq!((meeting["phase"].as_str(), meeting["guests"].as_array().unwrap().len()), (Some("booked"), 3));
}

#[test]
fn one_of_three_who_declines_is_the_hosts_to_decide_on() {
    let server = Server::start();
    server.take(&request());
    let offers = server.office.wait_for(4);
    server.take(&Mail::of("Tom Reed", TOM, "m2", &to(&offers, TOM), "I'm not interested, sorry.\n\nTom"));
    let mails = server.office.wait_for(6);
    let question = to(&mails, HOST);
    assert!(question.words().contains("Tom Reed cannot take part"), "{}", question.words());
    server.take(&Mail::of_guest("m3", &to(&offers, GUEST), "1 is fine"));
    server.take(&Mail::of("Lena Ott", LENA, "m4", &to(&offers, LENA), "1 works"));
    assert_eq!(server.meeting()["phase"], "offered");
    server.take(&Mail::of_host_answering("m5", &question, "1\n\nPriya"));
    let mails = server.office.wait_for(9);
    assert_eq!(readers(&mails[6..]), BTreeSet::from([GUEST, HOST, LENA].map(str::to_owned)));
    assert_eq!(server.meeting()["phase"], "booked");
}
