//! JSON lines in, JSON lines out, one at a time, however many there are.

mod field;

use crate::terminal;
use anyhow::{Context, Result, anyhow, ensure};
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Read, Write};

/// A line holds at most a mail of 10 MiB in base64, and what stands around it.
const LINE_LEN_OCTETS_MAX: usize = 16 * 1024 * 1024;

/// Characters of an id that a complaint shows.
const ID_CHARS_MAX: usize = 80;

/// Answers each line of `input` with one line of `output`. Empty lines are passed over. A line that cannot be answered is
/// told to `complaints` by its number, its id, the field and the reason, and the next one is read.
///
/// # Errors
/// Where a line could not be answered, once all are read, with how many; and where input or output fails.
pub(crate) fn answer<T: Serialize>(
    mut input: impl BufRead,
    output: impl Write,
    of_what: &'static str,
    answer: impl Fn(&str) -> Result<T>,
) -> Result<()> {
    let mut output = std::io::BufWriter::new(output);
    let done = terminal::counter(of_what);
    let mut line = Vec::new();
    let (mut number, mut given, mut bad) = (0_u64, 0_u64, 0_u64);
    while next_line(&mut input, &mut line)? {
        number += 1;
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        given += 1;
        match text_of(&line).and_then(&answer) {
            Ok(answered) => {
                serde_json::to_writer(&mut output, &answered)?;
                output.write_all(b"\n")?;
                done.inc(1);
            }
            Err(error) => {
                bad += 1;
                let id = id_of(&line).map_or_else(String::new, |id| format!(", id {id}"));
                terminal::complain(&error.context(format!("input line {number}{id}")));
            }
        }
    }
    done.finish_and_clear();
    output.flush()?;
    ensure!(bad == 0, "{bad} of {given} input lines could not be read");
    Ok(())
}

/// Reads a line into `line`, without its end. Of one that is too long the beginning stays, one octet over the limit.
fn next_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> Result<bool> {
    line.clear();
    let limit = LINE_LEN_OCTETS_MAX as u64 + 1;
    let read = input.by_ref().take(limit).read_until(b'\n', line)?;
    if read as u64 == limit && line.last() != Some(&b'\n') {
        input.skip_until(b'\n')?;
    } else if line.last() == Some(&b'\n') {
        line.pop();
    }
    Ok(read > 0)
}

fn text_of(line: &[u8]) -> Result<&str> {
    ensure!(line.len() <= LINE_LEN_OCTETS_MAX, "longer than {} MiB", LINE_LEN_OCTETS_MAX >> 20);
    std::str::from_utf8(line).map_err(|error| anyhow!("not UTF-8 from octet {} on", error.valid_up_to() + 1))
}

/// The id of a line, where it has one that can be read.
fn id_of(line: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Named {
        id: serde_json::Value,
    }
    let named: Named = serde_json::from_slice(line).ok()?;
    let shown = named.id.to_string();
    let scalar = named.id.is_string() || named.id.is_number();
    scalar.then(|| shown.chars().take(ID_CHARS_MAX).collect())
}

/// Parses a line. An error names the field and what is wrong with it, and never repeats what stands there: it may be
/// personal.
///
/// # Errors
/// Where the line is no JSON, or not of this shape.
pub(crate) fn parse<'l, T: Deserialize<'l>>(line: &'l str) -> Result<T> {
    serde_json::from_str(line).map_err(|error| anyhow!(field::complaint(line, &error)))
}

/// Names the field of an error that comes without one.
pub(crate) fn in_field<T, E>(result: Result<T, E>, field: &'static str) -> Result<T>
where
    Result<T, E>: Context<T, E>,
{
    result.with_context(|| format!("the field {field}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubled(text: &[u8]) -> (String, Result<()>) {
        let mut out = Vec::new();
        let done = answer(text, &mut out, "numbers", |line| Ok(line.trim().parse::<i64>()? * 2));
        (String::from_utf8(out).unwrap(), done)
    }

    #[test]
    fn each_line_has_its_answer() {
        let (out, done) = doubled(b"1\n\n 21 \n\r\n4");
        assert_eq!(out, "2\n42\n8\n");
        assert!(done.is_ok());
    }

    #[test]
    fn a_bad_line_ends_nothing_and_is_counted() {
        let (out, done) = doubled(b"1\nx\n\xff\n2\n");
        assert_eq!(out, "2\n4\n");
        assert_eq!(done.unwrap_err().to_string(), "2 of 4 input lines could not be read");
    }

    #[test]
    fn a_line_without_end_is_passed_over() {
        let mut text = vec![b'7'; LINE_LEN_OCTETS_MAX + 10];
        text.extend_from_slice(b"\n3\n");
        let (out, done) = doubled(&text);
        assert_eq!(out, "6\n");
        assert!(done.is_err());
    }

    #[test]
    fn an_id_is_shown_and_cut() {
        assert_eq!(id_of(br#"{"x":1,"id":"a"}"#).as_deref(), Some("\"a\""));
        assert_eq!(id_of(br#"{"id":7}"#).as_deref(), Some("7"));
        assert_eq!(id_of(br#"{"id":{"a":1}}"#), None);
        assert_eq!(
            id_of(format!("{{\"id\":\"{}\"}}", "x".repeat(500)).as_bytes()).unwrap().len(),
            ID_CHARS_MAX
        );
    }
}
