//! `ingram read`: scheduling mails in, what they say out, one JSON object a line.

use anyhow::{Context, Result};
use reading::contract::{Record, read_record};
use std::io::{BufRead, Write};

/// Reads standard input, writes standard output, line by line.
pub(crate) fn run() -> Result<()> {
    lines(std::io::stdin().lock(), std::io::stdout().lock())
}

fn lines(input: impl BufRead, output: impl Write) -> Result<()> {
    let mut output = std::io::BufWriter::new(output);
    for (number, line) in input.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answer = Record::parse(&line)
            .and_then(|record| read_record(&record))
            .with_context(|| format!("input line {}", number + 1))?;
        serde_json::to_writer(&mut output, &answer)?;
        output.write_all(b"\n")?;
    }
    Ok(output.flush()?)
}
