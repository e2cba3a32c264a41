//! Reads the line format of `ingram time` and answers it: `cargo run --release -p timex --example time < IN > OUT`.

use std::io::{BufRead, BufWriter, Write};
use timex::contract;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let input: contract::Input = serde_json::from_str(&line)?;
        serde_json::to_writer(&mut out, &contract::answer(&input)?)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}
