//! Shows what was found in mails of the reading contract, one JSON record a line on standard input.

use std::io::{BufRead, Write};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let record = reading::contract::Record::parse(&line?)?;
        let (text, findings) = reading::contract::explain_record(&record)?;
        writeln!(out, "== {}", record.id)?;
        for finding in findings {
            let words = text.get(finding.span).unwrap_or_default().replace('\n', " ");
            writeln!(out, "  {words:40} {}", finding.taken_for)?;
        }
        serde_json::to_writer(&mut out, &reading::contract::read_record(&record)?)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(())
}
