//! `ingram time`: the time expressions of texts, one JSON object a line.

use crate::jsonl;
use anyhow::Result;
use timex::contract;

/// Reads standard input, writes standard output, line by line.
pub(crate) fn run() -> Result<()> {
    jsonl::answer(std::io::stdin().lock(), std::io::stdout().lock(), "texts read", |line| {
        let input: contract::Input = jsonl::parse(line)?;
        Ok(contract::answer(&input)?)
    })
}
