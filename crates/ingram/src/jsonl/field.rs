//! Which field of a line an error is about, and what is wrong with it, without a word of what stands there.

use serde_json::error::Category;

/// What to say of a line that could not be parsed.
pub(super) fn complaint(line: &str, error: &serde_json::Error) -> String {
    match error.classify() {
        Category::Data => {
            let path = path_at(line, error.column());
            let message = error.to_string();
            if let Some(name) = between(&message, "missing field `", '`') {
                let whole = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                return format!("the field {whole} is missing");
            }
            let place = if path.is_empty() { "the line".to_owned() } else { format!("the field {path}") };
            format!("{place}: {}", reason(&message))
        }
        Category::Syntax => format!("no JSON from column {} on", error.column()),
        Category::Eof => "JSON that does not end".to_owned(),
        Category::Io => "cannot be read".to_owned(),
    }
}

/// What was expected; of other messages nothing, since they may repeat the value.
fn reason(message: &str) -> String {
    let message = message.rsplit_once(" at line ").map_or(message, |(text, _)| text);
    match message.rsplit_once("expected ") {
        Some((before, wanted)) if !before.contains("parse") && wanted.len() <= 200 => {
            format!("expected {wanted}")
        }
        _ => "not of the form that `--help` describes; times are RFC 3339, such as 2026-03-10T09:15:00Z"
            .to_owned(),
    }
}

fn between<'t>(text: &'t str, start: &str, end: char) -> Option<&'t str> {
    let (_, rest) = text.split_once(start)?;
    rest.split_once(end).map(|(inner, _)| inner)
}

/// An object or an array that is open, and what in it is being read.
enum Open {
    Object(String),
    Array(usize),
}

/// The field that stands at a column (octets, from one on): "thread.offers[1].start". At the end of an object it is that
/// object.
fn path_at(line: &str, column: usize) -> String {
    let octets = line.as_bytes();
    let mut open: Vec<Open> = Vec::new();
    let (mut at, mut names) = (0, false);
    // What closes at the column is still named.
    while at + 1 < column.min(octets.len()) {
        match octets.get(at) {
            Some(b'"') => {
                let end = string_end(octets, at);
                if names && let Some(Open::Object(key)) = open.last_mut() {
                    line.get(at + 1..end).unwrap_or_default().clone_into(key);
                }
                at = end;
            }
            Some(b'{') => {
                open.push(Open::Object(String::new()));
                names = true;
            }
            Some(b'[') => {
                open.push(Open::Array(0));
                names = false;
            }
            Some(b'}' | b']') => {
                open.pop();
            }
            Some(b':') => names = false,
            Some(b',') => match open.last_mut() {
                Some(Open::Array(index)) => *index += 1,
                Some(Open::Object(_)) => names = true,
                None => {}
            },
            _ => {}
        }
        at += 1;
    }
    // At a closing brace something is missing in the object, not in its last field.
    if octets.get(column.saturating_sub(1)) == Some(&b'}') && matches!(open.last(), Some(Open::Object(_))) {
        open.pop();
    }
    let mut path = String::new();
    for level in &open {
        match level {
            Open::Object(key) if key.is_empty() => {}
            Open::Object(key) => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.extend(key.chars().take(40));
            }
            Open::Array(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

/// Where a string ends that starts here.
fn string_end(octets: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(octet) = octets.get(at) {
        match octet {
            b'\\' => at += 1,
            b'"' => return at,
            _ => {}
        }
        at += 1;
    }
    octets.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize;

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only parsed")]
    struct Outer {
        id: String,
        inner: Vec<Inner>,
        #[serde(default)]
        kind: Option<Kind>,
        #[serde(default)]
        now: Option<jiff::Timestamp>,
    }

    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only parsed")]
    struct Inner {
        name: String,
        size: u32,
    }

    #[derive(Debug, Deserialize)]
    #[serde(rename_all = "lowercase")]
    enum Kind {
        Small,
        Large,
    }

    fn said(line: &str) -> String {
        complaint(line, &serde_json::from_str::<Outer>(line).unwrap_err())
    }

    #[test]
    fn an_error_names_its_field_and_no_value() {
        for (line, wanted) in [
            ("{}", "the field id is missing"),
            (r#"{"id":7,"inner":[]}"#, "the field id: expected a string"),
            (
                r#"{"id":"a","inner":[{"name":"secret","size":1},{"name":"secret"}]}"#,
                "the field inner[1].size is missing",
            ),
            (
                r#"{"id":"a","inner":[{"name":"secret","size":"secret"}]}"#,
                "the field inner[0].size: expected u32",
            ),
            (r#"{"id":"a","inner":"secret"}"#, "the field inner: expected a sequence"),
            (r#"{"id":"a","inner":[],"kind":"secret"}"#, "the field kind: expected `small` or `large`"),
            (r#"{"id":"a" "#, "JSON that does not end"),
            (r#"{"id":"a",,}"#, "no JSON from column 11 on"),
            ("secret", "no JSON from column 1 on"),
        ] {
            assert_eq!(said(line), wanted, "{line}");
        }
        let time = said(r#"{"id":"a","inner":[],"now":"secret, yesterday"}"#);
        assert!(time.starts_with("the field now: ") && time.contains("RFC 3339"), "{time}");
        assert!(!time.contains("secret"), "{time}");
    }
}
