//! Sixteen bookers race for one host's calendar for ten seconds, on both engines; one line of JSON for each.
//!
//! `cargo run --release -p store --features testing --example race [seconds] [bookers]`

use std::io::Write;
use std::time::Duration;
use store::testing::{Cluster, Flush, Race, Scratch};

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u32>().ok());
    let seconds = arguments.next().flatten().unwrap_or(10);
    let bookers = arguments.next().flatten().unwrap_or(16);
    let time_max = Duration::from_secs(seconds.into());
    let race = Race { bookers, starts: 48, attempts_max: u64::MAX, time_max };
    let sqlite = Scratch::sqlite().await;
    run("sqlite", race, sqlite).await?;
    if let Some(cluster) = Cluster::start(Flush::Real) {
        run("postgres", race, Scratch::postgres(&cluster).await).await?;
    }
    Ok(())
}

async fn run(engine: &str, race: Race, scratch: Scratch) -> std::io::Result<()> {
    let tally = race.run(&scratch.database).await;
    scratch.database.close().await;
    let line = serde_json::json!({
        "engine": engine,
        "bookers": race.bookers,
        "attempts": tally.attempts,
        "booked": tally.booked,
        "taken": tally.taken,
        "cancelled": tally.cancelled,
        "failed": tally.failed,
        "overlaps": tally.overlaps,
        "looks": tally.looks,
        "seconds": (tally.seconds * 100.0).round() / 100.0,
        "per_second": (tally.attempts as f64 / tally.seconds).round(),
    });
    writeln!(std::io::stdout(), "{line}")
}
