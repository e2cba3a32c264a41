//! `ingram read`: scheduling mails in, what they say out, one JSON object a line.

use crate::jsonl;
use anyhow::Result;
use reading::contract::{Record, read_record};

/// Reads standard input, writes standard output, line by line.
pub(crate) fn run() -> Result<()> {
    jsonl::answer(std::io::stdin().lock(), std::io::stdout().lock(), "mails read", |line| {
        Ok(read_record(&Record::parse(line)?)?)
    })
}
