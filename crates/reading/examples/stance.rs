//! How rightly the times of marked sentences are taken, by language: `stance [-v] [-t] FILE...`; `-v` lists what is
//! wrong, `-t` also what each step made of it.
//!
//! A line is `{"l": "en", "s": "[Thursday|A] is out, [Friday|F] would do"}`: F suits or is asked for (R rather, N if need
//! be, E to be off by), A does not suit (B busy, X excepted), S is said for another reason.

use reading::{Conversation, Mail, Person, Role, stances};
use std::collections::BTreeMap;
use std::io::Write as _;

#[derive(serde::Deserialize)]
struct Marked {
    l: String,
    s: String,
}

/// The sentence without its marks, and where they were.
fn unmarked(sentence: &str) -> (String, Vec<(std::ops::Range<usize>, char)>) {
    let (mut raw, mut marks) = (String::new(), Vec::new());
    let mut rest = sentence;
    while let Some((before, tail)) = rest.split_once('[') {
        let Some((marked, after)) = tail.split_once(']') else { break };
        let Some((time, label)) = marked.rsplit_once('|') else { break };
        raw.push_str(before);
        marks.push((raw.len()..raw.len() + time.len(), kind(label)));
        raw.push_str(time);
        rest = after;
    }
    raw.push_str(rest);
    (raw, marks)
}

fn kind(label: &str) -> char {
    match label {
        "F" | "R" | "N" | "E" => 'F',
        "A" | "B" | "X" => 'A',
        _ => 'S',
    }
}

fn nowhere() -> Result<(Conversation, jiff::Timestamp), Box<dyn std::error::Error>> {
    let person = |address: &str| -> Result<Person, Box<dyn std::error::Error>> {
        Ok(Person { name: None, address: addr::EmailAddress::parse(address)?, zone: Some(when::Zone::utc()) })
    };
    let conversation = Conversation {
        assistant: addr::EmailAddress::parse("amy@ingram.example")?,
        host: person("host@acme.example")?,
        sender: person("guest@elsewhere.example")?,
        role: Role::Guest,
        thread: None,
    };
    Ok((conversation, "2026-03-02T08:30:00Z".parse()?))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (flags, files): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|a| a.starts_with('-'));
    let (conversation, sent) = nowhere()?;
    let mut tally: BTreeMap<String, [usize; 3]> = BTreeMap::new();
    let mut out = std::io::stdout().lock();
    for line in files.iter().map(std::fs::read_to_string).collect::<Result<Vec<_>, _>>()?.join("\n").lines() {
        let Ok(marked) = serde_json::from_str::<Marked>(line) else { continue };
        let (raw, marks) = unmarked(&marked.s);
        let mail = Mail {
            subject: "",
            text: &raw,
            answers: &[],
            to: &[],
            cc: &[],
            forwarded: &[],
            sent,
            zone: None,
            language: Some(&marked.l),
            automatic: false,
        };
        let read = stances(&mail, &conversation);
        for (span, label) in marks {
            let at = read.iter().find(|(s, _)| s.start < span.end && span.start < s.end);
            let row = tally.entry(marked.l.clone()).or_default();
            row[0] += 1;
            let got = at.map_or('-', |(_, letter)| *letter);
            // What is said for another reason need not be found at all.
            let right = got == label || (label == 'S' && got == '-');
            row[1] += usize::from(right);
            row[2] += usize::from(got == '-' && label != 'S');
            if !right && flags.iter().any(|f| f == "-t") {
                writeln!(out, "{}", reading::trace(&mail, &conversation))?;
            }
            if !right && !flags.is_empty() {
                writeln!(out, "{label} read {got}: {} in {}", raw.get(span).unwrap_or_default(), marked.s)?;
            }
        }
    }
    for (language, [all, right, missed]) in tally {
        writeln!(
            out,
            "{language}: {right} of {all} right ({:.1} %), {missed} not found",
            right as f64 * 100.0 / all as f64
        )?;
    }
    Ok(())
}
