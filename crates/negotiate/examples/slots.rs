//! One side of `cargo xtask bench-slots`: makes a workload, finds its slots many times, and prints one JSON object with
//! the slots and the median time. `slots PEOPLE DAYS [FILE]`; with a file, the workload is written there for others.

#![allow(clippy::print_stdout, clippy::indexing_slicing, reason = "a tool of the developers")]

#[path = "../benches/workload/mod.rs"]
mod workload;

use negotiate::{Calendar, find_slots};
use serde_json::json;
use std::hint::black_box;
use std::time::Instant;
use workload::Workload;

const SEED: u64 = 7;
const ROUNDS: usize = 301;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [people, days, rest @ ..] = args.as_slice() else { return Err("slots PEOPLE DAYS [FILE]".into()) };
    let work = Workload::new(SEED, people.parse()?, days.parse()?);
    if let [file] = rest {
        std::fs::write(file, written(&work).to_string())?;
    }
    let mut times_ns: Vec<u128> = (0..ROUNDS)
        .map(|_| {
            let began = Instant::now();
            black_box(find_slots(black_box(&work.calendars), &work.query));
            began.elapsed().as_nanos()
        })
        .collect();
    times_ns.sort_unstable();
    let found = find_slots(&work.calendars, &work.query);
    let starts: Vec<i64> = found.free.iter().map(|free| free.slot.start().as_second()).collect();
    let ns = u64::try_from(times_ns[ROUNDS / 2])?;
    println!(
        "{}",
        json!({"ns": ns, "intervals": work.intervals(), "starts": starts, "rss_kib": peak_rss_kib()})
    );
    Ok(())
}

/// In the form that `ingram slots` reads.
fn written(work: &Workload) -> serde_json::Value {
    let attendee = |calendar: &Calendar| {
        let busy: Vec<_> =
            calendar.busy.iter().map(|i| json!([i.start().as_second(), i.end().as_second()])).collect();
        json!({"tz": calendar.profile.zone, "open": 8, "close": 18, "busy": busy})
    };
    let span = work.query.span;
    json!({
        "from": span.start().as_second(),
        "to": span.end().as_second(),
        "attendees": work.calendars.iter().map(attendee).collect::<Vec<_>>(),
    })
}

/// The most memory that this process held, in KiB; 0 where the system does not say.
fn peak_rss_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or(0)
}
