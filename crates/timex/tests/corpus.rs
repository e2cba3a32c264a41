//! Floors under the figures on the shared corpus of time expressions. Skips, and says so, where it is absent.
//!
//! The corpus is only read: by the folder in `INGRAM_CORPUS`, else `../shared/corpus` beside the repository.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test stops at what it did not expect"
)]

use std::collections::BTreeMap;
use std::path::PathBuf;
use timex::contract::{self, Input};

fn corpus() -> Option<String> {
    let folder = std::env::var_os("INGRAM_CORPUS").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus"),
        PathBuf::from,
    );
    let text = std::fs::read_to_string(folder.join("time-dev.jsonl")).ok();
    if text.is_none() {
        println!("skipped: no time-dev.jsonl in {}", folder.display());
    }
    text
}

/// Share of golds, by set, whose beginning a mention has at its grain. Looser than the scorer: a smoke alarm, no figure
/// to report.
fn starts(lines: &str) -> BTreeMap<String, (u32, u32)> {
    let mut table = BTreeMap::new();
    for line in lines.lines() {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let input: Input = serde_json::from_value(row.clone()).unwrap();
        let Some(set) = row["set"].as_str() else { continue };
        let output = contract::answer(&input).unwrap();
        let golds = row["gold"].as_array().unwrap();
        let entry: &mut (u32, u32) = table.entry(set.to_owned()).or_default();
        for gold in golds {
            let right = gold["cands"].as_array().unwrap().iter().any(|candidate| {
                let cut = match candidate["grain"].as_str() {
                    Some("year") => 4,
                    Some("month" | "quarter") => 7,
                    Some("day" | "week") => 10,
                    _ => 16,
                };
                let from = candidate["from"].as_str().and_then(|f| f.get(..cut));
                from.is_some()
                    && output
                        .preds
                        .iter()
                        .any(|p| p.reading.from.as_deref().and_then(|f| f.get(..cut)) == from)
            });
            entry.0 += 1;
            entry.1 += u32::from(right);
        }
    }
    table
}

#[test]
fn the_independent_sets_stay_read() {
    let Some(lines) = corpus() else { return };
    let table = starts(&lines);
    for (set, floor) in [
        ("smcal", 0.97),
        ("duck-en", 0.96),
        ("sgd", 0.72),
        ("rec-en", 0.60),
        ("duck-de", 0.85),
        ("duck-fr", 0.85),
        ("duck-es", 0.88),
    ] {
        let (all, right) = table[set];
        let share = f64::from(right) / f64::from(all);
        assert!(share >= floor, "{set}: {share:.3} of {all}, floor {floor}");
    }
}
