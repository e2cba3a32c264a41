//! Writes the new text of mails: JSON lines `{id, plain | text | body | html | raw | raw_b64}` in, `{id, reply, new_text}` out.
//!
//! `cargo run --release -p mime --example strip < mails.jsonl > stripped.jsonl`

use base64::Engine as _;
use serde_json::{Value, json};
use std::io::{BufRead as _, Write as _};

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let record: Value = serde_json::from_str(&line)?;
        let text = strip(&record);
        writeln!(out, "{}", json!({"id": record.get("id"), "reply": text, "new_text": text}))?;
    }
    Ok(())
}

fn strip(record: &Value) -> String {
    let field = |name: &str| record.get(name).and_then(Value::as_str);
    if let Some(plain) = field("plain").or_else(|| field("text")).or_else(|| field("body")) {
        return mime::new_text(plain).text;
    }
    if let Some(html) = field("html") {
        return mime::new_text_of_html(html).text;
    }
    let decoded = field("raw_b64").map(|b| base64::prelude::BASE64_STANDARD.decode(b).unwrap_or_default());
    let raw = decoded.unwrap_or_else(|| field("raw").unwrap_or_default().as_bytes().to_vec());
    mime::parse(&raw).map(|mail| mail.new_text.text).unwrap_or_default()
}
