//! `ingram simulate`: many simulated meetings through the real use cases, and what they break.

use crate::cli::{Crowd, Simulate};
use crate::terminal::{ASIDE, WRONG};
use anyhow::{Result, bail};
use indicatif::{ProgressBar, ProgressStyle};
use std::time::Instant;
use world::{Counts, Population, Report, Settings};

/// Lives a campaign, or one world of it.
pub(crate) fn run(options: &Simulate) -> Result<()> {
    let threads = options.threads.or_else(|| std::thread::available_parallelism().ok());
    let settings = Settings {
        seed: options.seed,
        meetings: options.meetings,
        threads: threads.map_or(1, usize::from),
        population: match options.population {
            Crowd::Cooperative => Population::Cooperative,
            Crowd::Mixed => Population::Mixed,
            Crowd::Hostile => Population::Hostile,
        },
    };
    if let Some(world) = options.only {
        return one_world(&settings, world, options.trace);
    }
    let bar = ProgressBar::new(settings.meetings);
    if let Ok(style) =
        ProgressStyle::with_template("{bar:40} {human_pos} of {human_len} meetings, {per_sec}, {eta}")
    {
        bar.set_style(style);
    }
    let began = Instant::now();
    let report = world::simulate(&settings, |done| bar.set_position(done))?;
    bar.finish_and_clear();
    let seconds = began.elapsed().as_secs_f64();
    if options.json {
        anstream::println!("{}", json(&report, seconds)?);
    } else {
        tell(&report, seconds);
    }
    match report.violations_in_all() {
        0 => Ok(()),
        violations => bail!(
            "{violations} violations; `ingram simulate --seed {} --only WORLD --trace` shows one again",
            report.seed
        ),
    }
}

fn one_world(settings: &Settings, world: u64, trace: bool) -> Result<()> {
    let (lines, wrong) = world::trace(settings, world)?;
    if trace {
        lines.iter().for_each(|line| anstream::println!("{line}"));
    }
    wrong.iter().for_each(|what| anstream::println!("{WRONG}{what}{WRONG:#}"));
    match wrong.len() {
        0 => Ok(()),
        violations => bail!("{violations} violations in world {world}"),
    }
}

fn json(report: &Report, seconds: f64) -> Result<serde_json::Value> {
    let mut value = serde_json::to_value(report)?;
    if let Some(object) = value.as_object_mut() {
        object.insert("seconds".to_owned(), seconds.into());
        object.insert("violations_in_all".to_owned(), report.violations_in_all().into());
    }
    Ok(value)
}

#[expect(clippy::cast_precision_loss, reason = "figures for people")]
fn tell(report: &Report, seconds: f64) {
    let rate = report.meetings as f64 / seconds;
    anstream::println!(
        "{} meetings in {} worlds, {seconds:.1} s, {rate:.0} a second",
        report.meetings,
        report.worlds
    );
    for (outcome, count) in &report.outcomes {
        anstream::println!("  {:<12} {count}", outcome.replace('_', " "));
    }
    let share = 100.0 * report.booked_of_these as f64 / (report.with_common_slot.max(1)) as f64;
    anstream::println!(
        "agreed where a common slot existed: {} of {} ({share:.1} %)",
        report.booked_of_these,
        report.with_common_slot
    );
    let line = |what: &str, counts: &Counts| {
        let (median, p95) = (counts.percentile(50), counts.percentile(95));
        anstream::println!("{what}: median {median}, p95 {p95}");
    };
    line("mails to the guest of a meeting agreed on", &report.mails_to_guest);
    line("questions to the host", &report.questions_to_host);
    line("rounds of offers", &report.rounds);
    line("hours to agree", &report.hours_to_book);
    anstream::println!("stated limits broken: {}", report.limits_broken);
    anstream::println!(
        "{} mails in, {} out; {} faults, {} slots taken by another, {} outcomes too late",
        report.mails_in,
        report.mails_out,
        report.faults,
        report.collisions,
        report.stale
    );
    tell_violations(report);
    anstream::println!("trace {}", report.trace_hash);
}

fn tell_violations(report: &Report) {
    let broken: Vec<_> = report.violations.iter().filter(|(_, count)| **count > 0).collect();
    anstream::println!(
        "violations of {} invariants: {}",
        report.violations.len(),
        report.violations_in_all()
    );
    for (name, count) in broken {
        let first = report.first.get(name).map(|first| format!("world {}: {}", first.world, first.what));
        anstream::println!("  {WRONG}{name} {count}{WRONG:#}  {}", first.unwrap_or_default());
    }
    for (name, why) in &report.not_applicable {
        anstream::println!("  {ASIDE}{name} not applicable: {why}{ASIDE:#}");
    }
}
