//! Each check on thousands of damaged seeds. A failure names the number of the input: `Damage::seeded(number)` gives it
//! again.

use checks::seeds::{Damage, of};
use std::panic::{AssertUnwindSafe, catch_unwind};

const INPUTS: u64 = 6_000;

fn each(room: &str, inputs: u64, check: fn(&[u8])) {
    let seeds = of(room);
    assert!(seeds.len() >= 4, "{room} has seeds");
    for seed in seeds {
        check(seed.as_bytes());
    }
    let mut different = std::collections::BTreeSet::new();
    for number in 0..inputs {
        let input = Damage::seeded(number).input(seeds);
        let held = catch_unwind(AssertUnwindSafe(|| check(&input)));
        assert!(held.is_ok(), "{room}, input {number}: {:?}", String::from_utf8_lossy(&input));
        different.insert(input);
    }
    // About one in twelve has no fault.
    assert!(different.len() as u64 > inputs / 10 * 8, "{room}: {} inputs differ", different.len());
}

#[test]
fn new_text_of_any_text_is_made_of_its_lines() {
    each("strip", INPUTS, checks::strip::check);
}

#[test]
fn any_mail_is_read_in_one_way() {
    each("message", INPUTS, checks::message::check);
}

#[test]
fn times_in_any_text_lie_in_it() {
    each("timex", INPUTS, checks::timex::check);
}

#[test]
fn any_mail_has_one_sound_reading() {
    each("reading", INPUTS / 3, checks::reading::check);
}

#[test]
fn any_conversation_with_the_server_stays_in_its_bounds() {
    each("smtp", INPUTS, checks::smtp::check);
}
