//! Lines, and what can be said of one by itself.

use super::work;
use crate::{Removed, limits};
use std::borrow::Cow;

/// What a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Zone {
    /// The sender's own.
    Own,
    /// Not to be kept.
    Gone(Removed),
}

/// One line of a mail.
#[derive(Debug, Clone)]
pub(crate) struct Line<'t> {
    /// As written, without its line break.
    pub(crate) raw: &'t str,
    /// Without blanks around it.
    pub(crate) text: &'t str,
    /// What it is, as far as is known.
    pub(crate) zone: Zone,
}

impl<'t> Line<'t> {
    /// Leaves only `head`, the beginning of its text, as it was written: with the indent before it.
    pub(crate) fn shorten(&mut self, head: &'t str) {
        let end = self.raw.find(head).map_or(0, |at| at + head.len());
        self.raw = self.raw.get(..end).unwrap_or(head);
        self.text = head;
    }

    /// Nothing stands in it.
    pub(crate) fn is_blank(&self) -> bool {
        self.text.is_empty()
    }

    /// It is marked as quoted. `>>> a fanfare <<<` is an ornament.
    pub(crate) fn is_quoted(&self) -> bool {
        self.text.starts_with('>') && !(self.text.starts_with(">>") && self.text.ends_with("<<"))
    }

    /// It belongs to the sender, and something stands in it.
    pub(crate) fn is_own(&self) -> bool {
        self.zone == Zone::Own && !self.is_blank()
    }

    /// Letters of it, as far as it is compared: lower case.
    pub(crate) fn lower(&self) -> Cow<'_, str> {
        lowered(self.text)
    }
}

/// A text in lower case, as far as a line is looked at, without a copy where it is so already.
pub(crate) fn lowered(text: &str) -> Cow<'_, str> {
    let end = text.floor_char_boundary(limits::LINE_LOOK_LEN_OCTETS_MAX);
    let head = text.get(..end).unwrap_or(text);
    work::does(head.len());
    if head.bytes().all(|b| b.is_ascii() && !b.is_ascii_uppercase()) {
        return Cow::Borrowed(head);
    }
    Cow::Owned(head.to_lowercase())
}

/// Cuts a text into lines. Of a long run of blank ones only the first are kept.
pub(crate) fn split(text: &str) -> Vec<Line<'_>> {
    let mut blanks = 0;
    let lines = text.lines().map(|raw| Line { raw, text: trim(raw), zone: Zone::Own });
    let kept = lines.filter(|line| {
        blanks = if line.is_blank() { blanks + 1 } else { 0 };
        blanks <= limits::BLANK_LINES_MAX
    });
    kept.collect()
}

/// Without blanks around it, nor the marks of tabs that some gateway left encoded (RFC 2045 §6.7).
pub(crate) fn trim(raw: &str) -> &str {
    // Most lines begin and end with a letter or a mark of ASCII, and need no second look.
    let ends = [raw.as_bytes().first(), raw.as_bytes().last()];
    let bare = ends.iter().all(|end| end.is_some_and(u8::is_ascii_graphic));
    let text = if bare { raw } else { raw.trim_matches(is_blank_char) };
    if !text.starts_with("=09") {
        return text;
    }
    text.trim_start_matches("=09").trim_end_matches("=20").trim_matches(is_blank_char)
}

/// A line of nothing but dashes, underscores and the like.
pub(crate) fn is_rule(text: &str) -> bool {
    text.len() >= 3 && text.chars().all(|c| "-_=*~#+\u{2014}\u{2013}\u{2500}".contains(c))
}

/// White space, and what looks like it: the marks that Gmail and Word leave behind, and those of a script's direction.
pub(crate) fn is_blank_char(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{2060}' | '\u{ad}' | '\u{1427}')
}

/// The next line at or after `from` in which something stands.
pub(crate) fn next_filled(lines: &[Line<'_>], from: usize) -> Option<usize> {
    let blank = lines.iter().skip(from).position(|l| !l.is_blank());
    work::does(1 + blank.unwrap_or_else(|| lines.len().saturating_sub(from)));
    blank.map(|n| from + n)
}

/// The last line before `before` in which something stands.
pub(crate) fn previous_filled(lines: &[Line<'_>], before: usize) -> Option<usize> {
    let filled = lines.get(..before)?.iter().rposition(|l| !l.is_blank());
    work::does(before - filled.unwrap_or(0));
    filled
}

/// Marks the lines `from..to` that are still the sender's.
pub(crate) fn take(lines: &mut [Line<'_>], from: usize, to: usize, kind: Removed) {
    work::does(to.saturating_sub(from));
    for line in lines.iter_mut().take(to).skip(from) {
        if line.zone == Zone::Own {
            line.zone = Zone::Gone(kind);
        }
    }
}

/// Whether a text has a time of day in it: `9:15`, `09.15`, `9h15`.
pub(crate) fn has_clock(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.windows(4).any(|w| match w {
        [a, b':' | b'.' | b'h', c, d] => a.is_ascii_digit() && c.is_ascii_digit() && d.is_ascii_digit(),
        _ => false,
    })
}

/// Whether a text names a year, in full or at either end of a date: `2026`, `10.03.26`, `3/10/26`.
pub(crate) fn has_year(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit());
    let full = numbers.any(|n| n.len() == 4 && (n.starts_with("19") || n.starts_with("20")));
    // Czech and Finnish dates have blanks: `10. 3. 26`.
    full || text.replace(". ", ".").split_whitespace().any(|word| {
        let parts: Vec<&str> =
            word.trim_matches(',').split(['/', '.', '-']).filter(|p| !p.is_empty()).collect();
        parts.len() == 3 && parts.iter().all(|p| p.len() <= 2 && p.bytes().all(|b| b.is_ascii_digit()))
    })
}

/// Whether a text has a digit in it.
pub(crate) fn has_digit(text: &str) -> bool {
    text.bytes().any(|b| b.is_ascii_digit())
}
