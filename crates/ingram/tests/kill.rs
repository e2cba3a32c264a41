//! Kill -9 in the middle of a conversation: no acknowledged mail is lost, there is one booking, and whatever is sent twice
//! is the same to the byte. `INGRAM_KILLS` says how many kills (12 without it); `INGRAM_SEED` repeats a run.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::server::hand_over;
use common::{Delivered, Mail, Server};
use std::collections::BTreeMap;
use std::sync::mpsc;
use std::time::Duration;

const KILLS: u32 = 12;
const SEED: u64 = 0x1a9_2026;

/// The longest waits before a kill, each as likely: within the transaction, about the acknowledgement, within the work
/// that follows. How long these take hangs on the disk and on the build.
const MOMENTS_MAX_US: [u64; 3] = [6_000, 40_000, 160_000];

const REQUEST: &str = "Hi Dana,\n\nAmy, could you find 30 minutes for us next week?\n\nPriya";

/// SplitMix64 (Steele, Lea, Flood 2014): enough to choose moments by.
struct Moments(u64);

impl Moments {
    fn next(&mut self) -> Duration {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^= z >> 31;
        Duration::from_micros((z >> 8) % MOMENTS_MAX_US[usize::from(z as u8) % MOMENTS_MAX_US.len()])
    }
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |text| text.parse().unwrap())
}

/// Hands a mail over while the server is killed at a random moment, again and again until it is taken and the server
/// lived on; a mail server does the same over hours. Says whether the mail was acknowledged before the kill.
fn take_despite_a_kill(server: &mut Server, mail: &Mail, moments: &mut Moments) -> bool {
    let bytes = mail.bytes();
    let address = server.address().unwrap();
    let (done, taken) = mpsc::channel();
    let copy = bytes.clone();
    let hand = std::thread::spawn(move || {
        let answer = hand_over(&address, &copy);
        // The other side is gone once the moment has passed, and needs no answer then.
        let _ = done.send(());
        answer.is_ok_and(|a| a.starts_with("250"))
    });
    let moment = moments.next();
    // Waits for the moment, not for the hand-over: kills after the acknowledgement matter most.
    let began = std::time::Instant::now();
    while taken.recv_timeout(moment.saturating_sub(began.elapsed())).is_ok() {}
    server.kill();
    let before_the_kill = hand.join().unwrap();
    server.run();
    let mut acknowledged = before_the_kill;
    while !acknowledged {
        acknowledged = server.deliver(&bytes).is_ok_and(|a| a.starts_with("250"));
    }
    before_the_kill
}

/// Deliveries by recipient and Message-ID; every copy must be the same.
fn without_copies(all: &[Delivered]) -> BTreeMap<(String, String), Delivered> {
    let mut once = BTreeMap::new();
    for delivered in all {
        let key = (delivered.to.clone(), delivered.header("Message-ID"));
        let first = once.entry(key).or_insert_with(|| delivered.clone());
        assert_eq!(first.bytes, delivered.bytes, "two different mails under one Message-ID");
    }
    once
}

fn wait_for_different(server: &Server, count: usize) -> Vec<Delivered> {
    let all =
        server.office.wait(&format!("{count} different letters"), |all| without_copies(all).len() >= count);
    without_copies(&all).into_values().collect()
}

/// How many kills came after the acknowledgement, and how many copies were sent.
fn one_conversation(moments: &mut Moments) -> (usize, usize) {
    let mut server = Server::start();
    let first = take_despite_a_kill(&mut server, &Mail::of_host("m1", "Planting plan", REQUEST), moments);
    let offers = wait_for_different(&server, 2);
    let second = take_despite_a_kill(&mut server, &Mail::of_guest("m2", &offers[0], "1"), moments);
    wait_for_different(&server, 4);
    server.stop();
    let meeting = server.meeting();
    assert_eq!(meeting["phase"], "booked");
    let mails = meeting["mails"].as_array().unwrap();
    let came_in = mails.iter().filter(|m| m["in"].is_string()).count();
    assert_eq!(came_in, 2, "an acknowledged mail is lost or doubled: {mails:?}");
    let all = server.office.all();
    assert_eq!(
        without_copies(&all).len(),
        4,
        "letters beyond the offer and the invitation, two readers each"
    );
    (usize::from(first) + usize::from(second), all.len() - 4)
}

#[test]
fn a_conversation_survives_kills_at_any_moment() {
    let kills = u32::try_from(number("INGRAM_KILLS", KILLS.into())).unwrap();
    let mut moments = Moments(number("INGRAM_SEED", SEED));
    let conversations = kills.div_ceil(2);
    let (mut after, mut copies) = (0, 0);
    for _ in 0..conversations {
        let (late, doubled) = one_conversation(&mut moments);
        after += late;
        copies += doubled;
    }
    let kills = conversations as usize * 2;
    println!(
        "{kills} kills in {conversations} conversations: {after} after the acknowledgement; {copies} copies, all identical"
    );
    assert!(copies <= kills * 2, "more copies than a kill can cause");
}
