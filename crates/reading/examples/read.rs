//! Reads mails of the reading contract from standard input, one JSON record a line, and writes one reading a line.

use std::io::{BufRead, Write};

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let reading = reading::contract::Record::parse(&line)
            .and_then(|record| reading::contract::read_record(&record))
            .map_err(|error| std::io::Error::new(std::io::ErrorKind::InvalidData, error.to_string()))?;
        serde_json::to_writer(&mut out, &reading)?;
        out.write_all(b"\n")?;
    }
    out.flush()
}
