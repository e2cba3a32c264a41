//! `ingram strip`: what a mail's sender newly wrote.

use crate::cli;
use anyhow::{Context, Result, bail};
use base64::Engine;
use serde::{Deserialize, Serialize};
use std::io::{BufRead, Read, Write};

#[derive(Deserialize)]
struct Given {
    id: serde_json::Value,
    plain: Option<String>,
    raw: Option<String>,
}

#[derive(Serialize)]
struct Stripped<'a> {
    id: &'a serde_json::Value,
    text: &'a str,
}

/// Reads standard input, writes standard output.
pub(crate) fn run(options: &cli::Strip) -> Result<()> {
    let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
    if options.jsonl { lines(input, output) } else { one(input, output) }
}

fn lines(input: impl BufRead, output: impl Write) -> Result<()> {
    let mut output = std::io::BufWriter::new(output);
    for (number, line) in input.lines().enumerate() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let given: Given =
            serde_json::from_str(&line).with_context(|| format!("input line {}", number + 1))?;
        let text = match (&given.plain, &given.raw) {
            (Some(plain), _) => mime::new_text(plain).text,
            (None, Some(raw)) => {
                of_message(&decode(raw).with_context(|| format!("input line {}", number + 1))?)?
            }
            (None, None) => bail!("input line {}: neither `plain` nor `raw`", number + 1),
        };
        serde_json::to_writer(&mut output, &Stripped { id: &given.id, text: &text })?;
        output.write_all(b"\n")?;
    }
    Ok(output.flush()?)
}

fn decode(raw: &str) -> Result<Vec<u8>> {
    base64::engine::general_purpose::STANDARD
        .decode(raw)
        .context("`raw` must be base64 of the mail as it travels")
}

fn one(mut input: impl Read, mut output: impl Write) -> Result<()> {
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes)?;
    let text = if looks_like_a_message(&bytes) {
        of_message(&bytes)?
    } else {
        mime::new_text(&String::from_utf8_lossy(&bytes)).text
    };
    writeln!(output, "{}", text.trim_end())?;
    Ok(())
}

fn of_message(bytes: &[u8]) -> Result<String> {
    Ok(mime::parse(bytes)?.new_text.text)
}

/// Whether the first line is a header field (RFC 5322 §2.2) and one of the usual ones follows before the first empty
/// line. A plain text rarely starts so.
fn looks_like_a_message(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let head = text.split("\r\n\r\n").next().and_then(|h| h.split("\n\n").next()).unwrap_or("");
    let is_field = |line: &str| {
        line.split_once(':')
            .is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|b| b.is_ascii_graphic()))
    };
    let known = ["from:", "received:", "message-id:", "mime-version:", "return-path:", "delivered-to:"];
    head.lines().next().is_some_and(is_field)
        && head.lines().any(|line| known.iter().any(|k| line.to_ascii_lowercase().starts_with(k)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_told_from_a_text() {
        assert!(looks_like_a_message(b"Subject: x\r\nFrom: a@b.example\r\n\r\nHello\r\n"));
        assert!(!looks_like_a_message(b"Hello Amy,\n\nFrom: Tuesday on.\n"));
        assert!(!looks_like_a_message(b"Note: call me\n\nthanks"));
    }

    #[test]
    fn a_bad_line_is_named() {
        let error = lines(&b"{\"id\":1,\"plain\":\"x\"}\n{\"id\":2}\n"[..], Vec::new()).unwrap_err();
        assert!(error.to_string().contains("line 2"), "{error}");
    }
}
