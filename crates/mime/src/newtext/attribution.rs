//! "On Tue, 10 Mar 2026 at 09:15, Amy wrote:" in the languages and habits of mail programs.

use super::history::Intro;
use super::lines::{Line, has_clock, has_digit, has_word};
use super::words;
use crate::{Removed, limits};

/// An attribution is wrapped over at most this many lines (long names, long addresses).
const LINES_MAX: usize = 4;

/// The attribution that starts in this line, where one does.
pub(crate) fn at(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let first = lines.get(at)?;
    if first.text.len() > limits::STRUCTURE_LINE_LEN_OCTETS_MAX || !may_start(first) {
        return None;
    }
    let mut joined = String::new();
    for (n, line) in lines.iter().skip(at).take(LINES_MAX).enumerate() {
        // A wrapped line may begin with the bracket that closes the address: "> wrote:".
        let continues = n > 0 && line.is_quoted() && joined.contains('<') && !joined.contains('>');
        if line.is_blank() || (n > 0 && line.is_quoted() && !continues) {
            return None;
        }
        if n > 0 {
            joined.push(' ');
        }
        joined.push_str(line.text);
        if joined.len() > limits::STRUCTURE_LINE_LEN_OCTETS_MAX {
            return None;
        }
        if let Some(certain) = judge(&joined) {
            return Some(Intro { start: at, end: at + n + 1, kind: Removed::History, certain });
        }
    }
    None
}

/// Whether a line right before quoted lines introduces them, though it has neither date nor address:
/// "Erick Erickson wrote".
pub(crate) fn is_weak(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    if line.text.len() > 120 || line.is_quoted() {
        return false;
    }
    let lower = line.lower();
    let bare = lower.trim_end_matches([':', '.', ' ', '\u{2026}']);
    words::WROTE.iter().any(|verb| bare.ends_with(verb)) && line.text.split_whitespace().count() <= 10
}

/// Cheap: most lines of prose are sent away here.
fn may_start(line: &Line<'_>) -> bool {
    let Some(first) = line.text.chars().next() else { return false };
    // Names and openings start with a capital, a digit, a bracket, a star or a script without cases.
    if first.is_lowercase() && !line.text.contains(['@', ':']) {
        return false;
    }
    has_digit(line.text) || line.text.contains(['@', '<']) || ends_like_one(line.text)
}

fn ends_like_one(text: &str) -> bool {
    text.ends_with([':', '\u{ff1a}'])
}

/// Whether a text is a whole attribution, and whether it is one beyond doubt.
fn judge(text: &str) -> Option<bool> {
    if !ends_like_one(text) && !text.ends_with('\u{2026}') {
        return unended(text);
    }
    let lower = text.to_lowercase();
    let dated = has_digit(&lower);
    let addressed = lower.contains('@') || lower.contains('<');
    let bare = lower.trim_end_matches([':', '\u{ff1a}', ' ', '\u{a0}', '*', '_', '\u{2026}']);
    let verb_last = words::WROTE.iter().any(|v| ends_with_word(bare, v));
    let verb_inside = || words::WROTE_INSIDE.iter().any(|v| has_word(bare, v));
    let opened =
        words::OPENINGS.iter().any(|o| lower.trim_start_matches(['*', '_', '-', ' ']).starts_with(o));
    if verb_last || (opened && verb_inside()) {
        return Some((dated && (has_clock(&lower) || opened || addressed)) || addressed);
    }
    if (verb_inside() || opened) && dated && addressed {
        return Some(true);
    }
    // "2017-03-16 21:51 GMT+01:00 Mikhail Khludnev <mkhl@apache.org>:", and every language that is not known.
    let starts_dated = lower.chars().next().is_some_and(|c| c.is_ascii_digit());
    let ends_addressed = bare.ends_with('>') && addressed;
    if ends_addressed
        && dated
        && has_clock(&lower)
        && (starts_dated || lower.split_whitespace().count() <= 16)
    {
        return Some(true);
    }
    None
}

/// A few programs put no colon: "Am 10.03.2026 um 09:15 schrieb Amy Ingram <amy@ingram.example>".
fn unended(text: &str) -> Option<bool> {
    if !text.ends_with('>') && !text.ends_with("wrote") {
        return None;
    }
    let lower = text.to_lowercase();
    let opened = words::OPENINGS.iter().any(|o| lower.starts_with(o));
    let verb = words::WROTE_INSIDE.iter().any(|v| has_word(&lower, v)) || lower.ends_with("wrote");
    (opened && verb && has_clock(&lower)).then_some(true)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|before| {
        let joined =
            word.chars().next().is_some_and(|c| !c.is_ascii() && !c.is_alphabetic() || is_unspaced(c));
        joined || !before.chars().next_back().is_some_and(char::is_alphabetic)
    })
}

/// Scripts that write no blanks between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{e00}'..='\u{e7f}')
}
