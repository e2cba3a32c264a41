//! `ingram read`: scheduling mails in, what they say out, one JSON object a line.

mod explain;

use crate::{cli, jsonl};
use anyhow::Result;
use reading::contract::{Record, read_record};

/// Explains one mail, or reads standard input and writes standard output, line by line.
pub(crate) fn run(options: &cli::Read) -> Result<()> {
    if let Some(file) = &options.explain {
        return explain::run(file, options);
    }
    jsonl::answer(std::io::stdin().lock(), std::io::stdout().lock(), "mails read", |line| {
        let record: Record = jsonl::parse(line)?;
        Ok(read_record(&record)?)
    })
}
