//! Lotus Notes: a name, a date, then To, cc and Subject, with no From at all.
//!
//! ```text
//! Phillip M Love
//! 03/26/2001 10:20 AM
//! To: Eric Bass
//! cc:
//! Subject: Re:
//! ```

use super::headers::{field_in, read};
use super::history::Intro;
use super::labels::{Field, field_of};
use super::lines::{Line, has_clock, next_filled, previous_filled};
use super::phrases::starts_ignoring_case;
use super::work;
use crate::Removed;

/// Lines of preamble (name, date, "Sent by", "Please respond to") before the first field.
const PREAMBLE_MAX: usize = 6;

/// The block that starts in this line: its first line is the name, the date, or the first field.
pub(crate) fn at(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let line = lines.get(at)?;
    let field = field_in(line);
    if field.is_some_and(|f| !matches!(f, Field::To | Field::From)) {
        return None;
    }
    if field.is_none() && !is_stamp(line.text) {
        if !stamp_follows(lines, at) {
            return None;
        }
        if let Some(end) = columnar(lines, at) {
            return Some(Intro { start: at, end, kind: Removed::History, block: true, certain: true });
        }
    }
    let first = first_field(lines, at)?;
    let block = read(lines, first);
    let complete = block.has(Field::To) && block.has(Field::Subject);
    let preceded = first > at;
    // Without a preamble only a complete block of all three is one, or one right at the top.
    let alone = block.has(Field::Cc) || previous_filled(lines, at).is_none();
    (complete && (preceded || alone)).then_some(Intro {
        start: at,
        end: block.end,
        kind: Removed::History,
        block: true,
        certain: true,
    })
}

/// The fields' names on lines of their own, each with its value below: "To", "Priya", "cc", "", "Subject", "Intro". A
/// name and a date stand above them.
fn columnar(lines: &[Line<'_>], at: usize) -> Option<usize> {
    const LINES_MAX: usize = 24;
    let mut to = false;
    for (n, line) in lines.iter().enumerate().skip(at + 1).take(LINES_MAX) {
        work::does(1);
        match lone_label(line.text) {
            Some(Field::To) => to = true,
            Some(Field::Subject) if to => {
                let value = next_filled(lines, n + 1).filter(|v| v - n <= 2);
                return Some(value.unwrap_or(n) + 1);
            }
            Some(_) => {}
            None if to || is_preamble(line) || line.is_blank() => {}
            None => return None,
        }
    }
    None
}

/// A field's name, and nothing else in the line.
fn lone_label(text: &str) -> Option<Field> {
    let label = text.trim_end_matches([':', ' ', '\u{a0}']);
    if label.len() > 16 || label.is_empty() { None } else { field_of(label) }
}

/// The first To field, with nothing but preamble before it.
fn first_field(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let mut seen = 0;
    for (n, line) in lines.iter().enumerate().skip(at) {
        work::does(1);
        if line.is_blank() {
            continue;
        }
        match field_in(line) {
            Some(Field::To) => return Some(n),
            Some(_) | None if n - at > PREAMBLE_MAX + 6 => return None,
            Some(_) | None => seen += 1,
        }
        let is_name = seen == 1;
        if seen > PREAMBLE_MAX || !(is_name || is_preamble(line)) {
            return None;
        }
    }
    None
}

fn is_preamble(line: &Line<'_>) -> bool {
    is_stamp(line.text)
        || is_named_preamble(line.text)
        || (line.text.len() < 70 && line.raw.starts_with(['\t', ' ']))
}

fn is_named_preamble(text: &str) -> bool {
    ["please respond to", "sent by:", "sent:", "gesendet von", "bitte antwort an", "envoyé par"]
        .iter()
        .any(|p| starts_ignoring_case(text, p))
}

/// A date and a time, alone or behind a name: "03/26/2001 10:20 AM", "Nick Bambos <n@s.example> on 01/02/2001 9:15".
pub(crate) fn is_stamp(text: &str) -> bool {
    if text.len() > 160 || text.ends_with(['.', ',', '?', '!']) {
        return false;
    }
    // "AM", "PM", or a zone.
    let from_end = match text.rsplit_once(' ') {
        Some((head, last)) if last.len() <= 5 && last.bytes().all(|b| b.is_ascii_alphabetic()) => {
            head.trim_end()
        }
        Some(_) | None => text,
    };
    if !from_end.ends_with(|c: char| c.is_ascii_digit()) || !has_clock(text) {
        return false;
    }
    let tail_digits =
        from_end.bytes().rev().take_while(|b| b.is_ascii_digit() || b"/.:- ".contains(b)).count();
    tail_digits >= 11 && has_date(text)
}

/// Three numbers with slashes, dots or dashes between them.
fn has_date(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let parts: Vec<&str> = word.split(['/', '.', '-']).collect();
        parts.len() == 3
            && parts.iter().all(|p| (1..=4).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_digit()))
    })
}

/// A name above the date, with nothing but "Sent by" and the like between.
fn stamp_follows(lines: &[Line<'_>], at: usize) -> bool {
    if lines.get(at).is_none_or(|l| l.text.len() >= 90) {
        return false;
    }
    let mut next = lines.iter().skip(at + 1).take(3);
    next.find(|l| !is_named_preamble(l.text)).is_some_and(|l| is_stamp(l.text))
}
