//! JSON lines in, JSON lines out, one at a time, however many there are.

use crate::terminal;
use anyhow::{Context, Result};
use serde::Serialize;
use std::io::{BufRead, Write};

/// Answers each line of `input` with one line of `output`. Empty lines are passed over; an error names its line.
pub(crate) fn answer<T: Serialize>(
    input: impl BufRead,
    output: impl Write,
    of_what: &'static str,
    answer: impl Fn(&str) -> Result<T>,
) -> Result<()> {
    let mut output = std::io::BufWriter::new(output);
    let done = terminal::counter(of_what);
    for (number, line) in input.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let answered = answer(&line).with_context(|| format!("input line {}", number + 1))?;
        serde_json::to_writer(&mut output, &answered)?;
        output.write_all(b"\n")?;
        done.inc(1);
    }
    done.finish_and_clear();
    Ok(output.flush()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubled(text: &str) -> Result<String> {
        let mut out = Vec::new();
        answer(text.as_bytes(), &mut out, "numbers", |line| Ok(line.trim().parse::<i64>()? * 2))?;
        Ok(String::from_utf8(out)?)
    }

    #[test]
    fn each_line_has_its_answer() {
        assert_eq!(doubled("1\n\n 21 \n").unwrap(), "2\n42\n");
    }

    #[test]
    fn a_bad_line_is_named_and_nothing_is_hidden() {
        let error = format!("{:#}", doubled("1\nx\n").unwrap_err());
        assert!(error.contains("input line 2") && error.contains("invalid digit"), "{error}");
    }
}
