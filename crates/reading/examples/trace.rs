//! Prints what each step made of mails: `trace ID,ID... < mails.jsonl`; without ids, of all.

use reading::contract::{Record, trace_record};
use std::io::{BufRead as _, Write as _};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let record = Record::parse(&line?)?;
        if wanted.is_empty() || wanted.split(',').any(|id| id == record.id) {
            writeln!(out, "== {}\n{}\n{}", record.id, record.body, trace_record(&record)?)?;
        }
    }
    Ok(())
}
