//! A campaign in the normal tests: many meetings, no violation, and the same history whoever lives it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use world::{Population, Report, Settings, simulate};

/// What is not kept yet: a guest of several meetings may get more than six mails a day in all (I8); once in tens of
/// thousands of meetings a letter leaves whose slots are held no longer (I12), and offers differ with what other hosts do
/// (I30). docs/benchmarks/simulation.md has the counts.
const NOT_YET: [&str; 3] = ["I8", "I12", "I30"];

/// Without optimisation a meeting takes twenty times as long or more, so fewer are lived; `cargo xtask test` lives all of them.
const SHARE: u64 = if cfg!(debug_assertions) { 40 } else { 1 };

fn campaign(population: Population, meetings: u64, threads: usize) -> Report {
    let meetings = meetings / SHARE;
    simulate(&Settings { seed: 20_260_302, meetings, threads, population }, |_| {}).unwrap()
}

fn threads() -> usize {
    std::thread::available_parallelism().map_or(4, usize::from)
}

fn holds(report: &Report) {
    let broken =
        report.violations.iter().filter(|(name, count)| **count > 0 && !NOT_YET.contains(&name.as_str()));
    assert_eq!(broken.count(), 0, "{:#?}", report.first);
}

#[test]
fn the_same_seed_gives_the_same_history_at_any_number_of_threads() {
    let hashes = [1, 1, 4].map(|threads| campaign(Population::Mixed, 1000, threads).trace_hash);
    assert!(hashes.iter().all(|hash| *hash == hashes[0]), "{hashes:?}");
    let other = Settings { seed: 1, meetings: 400, threads: 2, population: Population::Mixed };
    assert_ne!(simulate(&other, |_| {}).unwrap().trace_hash, hashes[0]);
}

#[test]
fn people_who_answer_find_a_time_with_few_mails() {
    let report = campaign(Population::Cooperative, 4000, threads());
    holds(&report);
    assert!(report.booked_of_these * 100 >= report.with_common_slot * 99, "{report:#?}");
    assert_eq!((report.mails_to_guest.percentile(50), report.questions_to_host.percentile(50)), (2, 0));
    assert!(report.mails_to_guest.percentile(95) <= 4 && report.questions_to_host.percentile(95) <= 1);
    assert_eq!(report.limits_broken, 0);
}

#[test]
fn people_as_they_are_and_processes_that_die_break_no_invariant() {
    let report = campaign(Population::Mixed, 12_000, threads());
    holds(&report);
    assert!(report.faults > 1500 / SHARE, "{report:#?}");
    assert!(SHARE > 1 || (report.stale > 50 && report.compared > 50), "{report:#?}");
    assert!(report.outcomes.len() == 4, "{report:#?}");
}

#[test]
fn people_who_are_up_to_something_break_no_invariant() {
    holds(&campaign(Population::Hostile, 4000, threads()));
}
