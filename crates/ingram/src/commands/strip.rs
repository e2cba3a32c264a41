//! `ingram strip`: what a mail's sender newly wrote.

use crate::{cli, jsonl};
use anyhow::{Context, Result, bail, ensure};
use base64::Engine;
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};

/// As much as the server takes: no mail that arranges a meeting is larger.
const MAIL_LEN_OCTETS_MAX: u64 = 10 * 1024 * 1024;

#[derive(Deserialize)]
struct Given {
    id: serde_json::Value,
    #[serde(alias = "text")]
    plain: Option<String>,
    raw: Option<String>,
}

#[derive(Serialize)]
struct Stripped {
    id: serde_json::Value,
    reply: String,
}

/// Reads standard input, writes standard output.
pub(crate) fn run(options: &cli::Strip) -> Result<()> {
    let (input, output) = (std::io::stdin().lock(), std::io::stdout().lock());
    if options.jsonl { jsonl::answer(input, output, "mails stripped", strip) } else { one(input, output) }
}

fn strip(line: &str) -> Result<Stripped> {
    let given: Given = jsonl::parse(line)?;
    let text = match (&given.plain, &given.raw) {
        (Some(plain), _) => mime::new_text(plain).text,
        (None, Some(raw)) => jsonl::in_field(decode(raw).and_then(|mail| of_message(&mail)), "raw")?,
        (None, None) => bail!("one of the fields plain and raw is missing"),
    };
    Ok(Stripped { id: given.id, reply: text })
}

fn decode(raw: &str) -> Result<Vec<u8>> {
    base64::engine::general_purpose::STANDARD
        .decode(raw)
        .ok()
        .context("it must be base64 of the mail as it travels")
}

fn one(mut input: impl Read, mut output: impl Write) -> Result<()> {
    let mut bytes = Vec::new();
    input.by_ref().take(MAIL_LEN_OCTETS_MAX + 1).read_to_end(&mut bytes)?;
    ensure!(
        bytes.len() as u64 <= MAIL_LEN_OCTETS_MAX,
        "the input is longer than {} MiB; no mail is: give many mails as lines, with --jsonl",
        MAIL_LEN_OCTETS_MAX >> 20
    );
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
    fn a_line_without_a_mail_says_what_is_missing() {
        assert_eq!(strip(r#"{"id":1,"plain":"Yes.\n\n> No?"}"#).unwrap().reply.trim(), "Yes.");
        assert!(strip(r#"{"id":2}"#).err().unwrap().to_string().contains("plain"));
    }
}
