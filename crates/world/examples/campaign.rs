//! Lives a campaign and prints its report as one JSON object: `campaign SEED MEETINGS THREADS POPULATION [WORLD]`. With
//! the number of a world it prints that world's trace and what is wrong in it. `ingram simulate` is the same for people;
//! this is for `cargo xtask mutants`, which builds it a hundred times.
#![allow(clippy::print_stdout, reason = "an example speaks on its terminal")]

use std::error::Error;
use world::{Population, Settings, simulate, trace};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let number = |place: usize| words.get(place).map_or(Ok(1), |word| word.parse::<u64>());
    let settings = Settings {
        seed: number(0)?,
        meetings: number(1)?,
        threads: usize::try_from(number(2)?)?,
        population: match words.get(3).map(String::as_str) {
            Some("cooperative") => Population::Cooperative,
            Some("hostile") => Population::Hostile,
            _ => Population::Mixed,
        },
    };
    if words.len() > 4 {
        let (lines, wrong) = trace(&settings, number(4)?)?;
        lines.iter().chain(&wrong).for_each(|line| println!("{line}"));
        return Ok(());
    }
    println!("{}", serde_json::to_string(&simulate(&settings, |_| {})?)?);
    Ok(())
}
