//! Shows what was found in mails of the reading contract, one JSON record a line on standard input.

use std::io::BufRead;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for line in std::io::stdin().lock().lines() {
        let record = reading::contract::Record::parse(&line?)?;
        let (text, findings) = reading::contract::explain_record(&record)?;
        println!("== {}", record.id);
        for finding in findings {
            println!(
                "  {:40} {}",
                text.get(finding.span).unwrap_or_default().replace('\n', " "),
                finding.taken_for
            );
        }
        println!("{}", serde_json::to_string(&reading::contract::read_record(&record)?)?);
    }
    Ok(())
}
