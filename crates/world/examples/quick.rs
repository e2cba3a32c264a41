//! A quick look.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]
use world::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let settings = Settings {
        seed: a[1].parse().unwrap(),
        meetings: a[2].parse().unwrap(),
        threads: a[3].parse().unwrap(),
        population: match a[4].as_str() {
            "c" => Population::Cooperative,
            "h" => Population::Hostile,
            _ => Population::Mixed,
        },
    };
    if let Some(n) = a.get(5) {
        let (lines, wrong) = trace(&settings, n.parse().unwrap()).unwrap();
        for l in lines {
            println!("{l}");
        }
        for l in wrong {
            println!("{l}");
        }
        return;
    }
    let t = std::time::Instant::now();
    let r = simulate(&settings, |_| {}).unwrap();
    println!("{}", serde_json::to_string_pretty(&r).unwrap());
    println!("{} meetings/s", settings.meetings as f64 / t.elapsed().as_secs_f64());
}
