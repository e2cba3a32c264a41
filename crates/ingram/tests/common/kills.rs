//! Kill -9 at random moments of a meeting's life, and what holds all the same, whichever mail servers carry it.
//! `INGRAM_KILLS` says how many kills; `INGRAM_SEED` repeats a run.

use super::life::{LIFE, Turn};
use super::mails::{GUEST, HOST};
use super::patience::{pass, wait};
use super::snapshot::Snapshot;
use super::{Delivered, Mail, Server};
use std::collections::BTreeSet;
use std::fmt;
use std::time::Duration;

const KILLS: u64 = 10;
const SEED: u64 = 0x1a9_2026;

/// The longest waits before a kill, each as likely: within the transaction, about the acknowledgement, within the work
/// that follows. How long these take hangs on the disk, on the build, and on who hands in.
const MOMENTS_MAX_US: [u64; 3] = [10_000, 40_000, 160_000];

/// Of so many kills, one is followed by another before the server has caught up.
const SOON_AGAIN: u64 = 4;

/// Mail servers around an Ingram that can be killed.
pub(crate) trait World {
    fn server(&self) -> &Server;

    /// Somebody sends a mail: from now on a mail server tries to hand it to Ingram.
    fn send(&mut self, turn: &Turn, mail: Mail);

    /// The mail server tries again, now.
    fn try_again(&mut self);

    /// Kills Ingram as a power cut would.
    fn kill(&mut self);

    /// Starts it again.
    fn start(&mut self);

    /// Asks it to stop, and waits until it did.
    fn stop(&mut self);

    /// How many mails Ingram has acknowledged to the mail server.
    fn acknowledged(&mut self) -> usize;

    /// Waits until no mail server has anything left to hand on.
    fn settle(&mut self);

    /// Ingram's letters as they lie in the mailboxes, each as it was sent; those to one reader in order of arrival.
    fn letters(&self) -> Vec<Delivered>;

    /// What is known where a story is stuck.
    fn troubles(&self) -> String;
}

/// Lives through meetings until the kills are spent. `None` where such a world cannot be had here.
pub(crate) fn survive<W: World>(open: impl Fn() -> Option<W>) -> Option<Tally> {
    let mut tally = Tally { spare: number("INGRAM_KILLS", KILLS), ..Tally::default() };
    let mut chance = Chance(number("INGRAM_SEED", SEED));
    while tally.spare > 0 {
        let mut world = open()?;
        for turn in &LIFE {
            let mail = turn.mail(&without_copies(&world.letters()));
            world.send(turn, mail);
            be_killed(&mut world, turn, &mut chance, &mut tally);
            let answered = |world: &W| {
                let letters = without_copies(&world.letters());
                count(&letters, HOST) >= turn.to_host && count(&letters, GUEST) >= turn.to_guest
            };
            wait(&format!("the answer to mail {}", turn.number), || answered(&world), || world.troubles());
            world.settle();
            assert_eq!(world.acknowledged(), turn.number, "{}", world.troubles());
            check_story(&world, turn);
        }
        tally.copies += check_end(&mut world);
        tally.meetings += 1;
    }
    // The worker sends one letter at a time, so a kill can make it forget one.
    assert!(tally.copies <= tally.stages.iter().sum::<usize>(), "more copies than kills can cause");
    Some(tally)
}

/// Kills the server once or more, looks at what each kill left, and lets the server go on.
fn be_killed(world: &mut impl World, turn: &Turn, chance: &mut Chance, tally: &mut Tally) {
    while tally.spare > 0 {
        pass(chance.moment());
        world.kill();
        tally.spare -= 1;
        let acknowledged = world.acknowledged();
        let left = Snapshot::of(world.server());
        assert!(
            left.mails >= acknowledged,
            "lost: {acknowledged} acknowledged, {left:?}\n{}",
            world.troubles()
        );
        assert!(left.mails <= turn.number, "doubled: {left:?}\n{}", world.troubles());
        assert!(left.bookings <= 1, "{left:?}\n{}", world.troubles());
        assert!(left.letters <= turn.to_host + turn.to_guest, "{left:?}\n{}", world.troubles());
        tally.stages[stage(&left, turn)] += 1;
        tally.acknowledged += usize::from(acknowledged == turn.number);
        world.start();
        world.try_again();
        if !chance.one_in(SOON_AGAIN) {
            return;
        }
    }
}

/// Every mail is in the story once, in its order, and the meeting is as far as it should be.
fn check_story(world: &impl World, turn: &Turn) {
    let meeting = world.server().meeting();
    let mails = meeting["mails"].as_array().unwrap();
    let came: Vec<&str> =
        mails.iter().filter(|m| m["in"].is_string()).map(|m| m["text"].as_str().unwrap()).collect();
    let different: BTreeSet<&&str> = came.iter().collect();
    assert_eq!((came.len(), different.len()), (turn.number, turn.number), "lost or doubled: {came:?}");
    assert_eq!(meeting["start"].is_string(), turn.is_booked, "{meeting}");
}

/// How the meeting ended; returns how many copies were sent.
fn check_end(world: &mut impl World) -> usize {
    world.stop();
    let (left, all) = (Snapshot::of(world.server()), world.letters());
    let letters = without_copies(&all);
    let [.., last] = &LIFE;
    assert_eq!((count(&letters, HOST), count(&letters, GUEST)), (last.to_host, last.to_guest));
    let written = last.to_host + last.to_guest;
    assert_eq!(
        left,
        Snapshot { mails: last.number, unread: 0, bookings: 0, letters: written, unsent: 0 },
        "{}",
        world.troubles()
    );
    assert_eq!(world.server().meeting()["phase"], "ended");
    let mut uids = BTreeSet::new();
    for reader in [HOST, GUEST] {
        let invitations = letters.iter().filter(|l| l.to == reader).filter_map(calendar);
        let told: Vec<(String, u32)> = invitations
            .map(|calendar| {
                uids.insert(property(&calendar, "UID"));
                (property(&calendar, "METHOD"), property(&calendar, "SEQUENCE").parse().unwrap())
            })
            .collect();
        let told: Vec<(&str, u32)> =
            told.iter().map(|(method, sequence)| (method.as_str(), *sequence)).collect();
        assert_eq!(told, [("REQUEST", 0), ("REQUEST", 1), ("CANCEL", 2)], "to {reader}");
    }
    assert_eq!(uids.len(), 1, "one meeting under several names: {uids:?}");
    all.len() - letters.len()
}

/// How far the work on a turn was, as an index of [`Tally::stages`].
fn stage(left: &Snapshot, turn: &Turn) -> usize {
    match left {
        left if left.mails < turn.number => 0,
        left if left.unread > 0 => 1,
        left if left.unsent > 0 => 2,
        _ => 3,
    }
}

/// Each letter to each reader once. Whatever has one Message-ID must be one mail, to the octet.
fn without_copies(all: &[Delivered]) -> Vec<Delivered> {
    let mut once: Vec<Delivered> = Vec::new();
    for letter in all {
        let id = letter.header("Message-ID");
        assert!(id.starts_with('<'), "no Message-ID:\n{}", letter.text());
        if let Some(known) = once.iter().find(|l| l.header("Message-ID") == id) {
            assert_eq!(known.text(), letter.text(), "two different mails under one Message-ID");
        }
        if !once.contains(letter) {
            once.push(letter.clone());
        }
    }
    once
}

fn count(letters: &[Delivered], reader: &str) -> usize {
    letters.iter().filter(|l| l.to == reader).count()
}

/// The calendar object of an invitation, with its lines unfolded (RFC 5545 §3.1).
fn calendar(letter: &Delivered) -> Option<String> {
    let text = letter.text();
    let (_, from_begin) = text.split_once("\r\nBEGIN:VCALENDAR\r\n")?;
    let (object, _) = from_begin.split_once("\r\nEND:VCALENDAR\r\n")?;
    Some(object.replace("\r\n ", ""))
}

fn property(calendar: &str, name: &str) -> String {
    let begins = format!("{name}:");
    calendar.lines().find_map(|line| line.strip_prefix(&begins)).unwrap_or_default().to_owned()
}

/// What the kills met.
#[derive(Default)]
pub(crate) struct Tally {
    /// Kills that are left to do.
    spare: u64,
    /// Kills done, by how far the work on the newest mail was.
    stages: [usize; 4],
    /// Kills after which the mail server had been told that the newest mail is safe.
    acknowledged: usize,
    meetings: usize,
    copies: usize,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [unkept, unread, unsent, done] = self.stages;
        let kills: usize = self.stages.iter().sum();
        write!(
            f,
            "{kills} kills in {} meetings: {unkept} before the newest mail was kept, {unread} before it was acted on, \
             {unsent} before all letters had left, {done} later; it was acknowledged before {} of them; {} copies, \
             all identical",
            self.meetings, self.acknowledged, self.copies
        )
    }
}

/// SplitMix64 (Steele, Lea, Flood 2014): enough to choose moments by.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn moment(&mut self) -> Duration {
        let z = self.next();
        Duration::from_micros((z >> 8) % MOMENTS_MAX_US[usize::from(z as u8) % MOMENTS_MAX_US.len()])
    }

    fn one_in(&mut self, number: u64) -> bool {
        self.next().is_multiple_of(number)
    }
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().map_or(otherwise, |text| text.parse().unwrap())
}
