//! `cargo xtask bench-slots`: the finder beside the usual way in JavaScript, on the same calendars, in turn. It fails where
//! the two do not find the same slots; how fast they are is a figure, not a verdict.

use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

const CELLS: [(u32, u32); 6] = [(2, 14), (2, 90), (10, 14), (10, 90), (100, 14), (100, 90)];
/// Both sides are run so often, in turn; the median counts.
const TURNS: usize = 5;
/// Rounds in one process of the peer.
const PEER_ROUNDS: &str = "9";

/// What one side says of one workload.
struct Side {
    ns: u64,
    rss_kib: u64,
    starts: Value,
    intervals: u64,
}

/// Builds the release, runs both sides, and prints a table.
pub(crate) fn run(root: &Path) -> Result<()> {
    let build = ["build", "--release", "--locked", "--package", "negotiate", "--example", "slots"];
    let status = Command::new("cargo").args(build).current_dir(root).status()?;
    ensure!(status.success(), "the release does not build");
    let folder = root.join("target/bench-slots");
    std::fs::create_dir_all(&folder)?;
    let with_node =
        Command::new("node").arg("--version").output().is_ok_and(|answer| answer.status.success());
    if !with_node {
        println!("xtask: node is not there, so the peer in JavaScript is left out");
    }
    println!(
        "| people x days | busy stretches | slots | Ingram, us | peer, us | Ingram is | memory, MB | peer's memory, MB |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    for (people, days) in CELLS {
        println!("{}", cell(root, &folder, people, days, with_node)?);
    }
    Ok(())
}

fn cell(root: &Path, folder: &Path, people: u32, days: u32, with_node: bool) -> Result<String> {
    let file = folder.join(format!("{people}x{days}.json"));
    let (mut ours, mut peers) = (Vec::new(), Vec::new());
    for _ in 0..TURNS {
        let mut finder = Command::new(root.join("target/release/examples/slots"));
        ours.push(side(finder.arg(people.to_string()).arg(days.to_string()).arg(&file))?);
        if with_node {
            let mut peer = Command::new("node");
            peers.push(side(peer.arg(root.join("benches/slots/peer.mjs")).arg(&file).arg(PEER_ROUNDS))?);
        }
    }
    let our = median(ours)?;
    let count = our.starts.as_array().map_or(0, Vec::len);
    let head = format!("| {people} x {days} | {} | {count} | {:.1} |", our.intervals, micro(our.ns));
    if !with_node {
        return Ok(format!("{head} - | - | {:.1} | - |", mega(our.rss_kib)));
    }
    let peer = median(peers)?;
    ensure!(our.starts == peer.starts, "{people} x {days}: the two find different slots");
    let ratio = peer.ns / our.ns.max(1);
    let (our_mb, peer_mb) = (mega(our.rss_kib), mega(peer.rss_kib));
    Ok(format!("{head} {:.0} | 1/{ratio} | {our_mb:.1} | {peer_mb:.1} |", micro(peer.ns)))
}

fn side(command: &mut Command) -> Result<Side> {
    let output = command.output().with_context(|| format!("{command:?}"))?;
    ensure!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    let said: Value = serde_json::from_slice(&output.stdout)?;
    let number = |key: &str| said.get(key).and_then(Value::as_u64).unwrap_or(0);
    let starts = said.get("starts").cloned().context("no slots")?;
    Ok(Side { ns: number("ns"), rss_kib: number("rss_kib"), starts, intervals: number("intervals") })
}

fn median(mut sides: Vec<Side>) -> Result<Side> {
    sides.sort_by_key(|side| side.ns);
    let middle = sides.len() / 2;
    sides.into_iter().nth(middle).context("nothing was run")
}

fn micro(ns: u64) -> f64 {
    ns as f64 / 1e3
}

fn mega(kib: u64) -> f64 {
    kib as f64 * 1024.0 / 1e6
}
