//! Lines that announce history by themselves: "-----Original Message-----", "Begin forwarded message:".

use super::headers::{field_in, read};
use super::history::Intro;
use super::lines::{Line, has_digit, next_filled};
use super::marker_words as words;
use super::words::WROTE;
use crate::Removed;

/// Dashes of a marker that is wrapped stand at the end of one of the next lines.
const WRAPPED_LINES_MAX: usize = 3;

/// The marker in this line, where there is one.
pub(crate) fn at(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let marker = marker_at(lines, at)?;
    // The header fields below a marker belong to it.
    let next = next_filled(lines, marker.end).filter(|n| n - marker.end <= 2);
    let fields = next.filter(|n| lines.get(*n).and_then(field_in).is_some());
    Some(Intro { end: fields.map_or(marker.end, |n| read(lines, n).end), ..marker })
}

fn marker_at(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let line = lines.get(at)?;
    let text = line.text.trim_start_matches(['>', ' ']);
    match text.chars().next()? {
        '-' | '_' | '=' | '*' | '\u{2014}' | '\u{2013}' => dashed(lines, at, text),
        'R' if text.starts_with("Reporting-MTA:") => {
            // A delivery report that a gateway pasted into the text (RFC 3464 §2.2.2).
            Some(Intro { start: at, end: at + 1, kind: Removed::History, block: true, certain: true })
        }
        _ if text.ends_with([':', '\u{ff1a}']) && text.len() < 120 => announced(lines, at),
        _ => None,
    }
}

fn announced(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let lower = lines.get(at)?.lower();
    let bare = lower.trim_end_matches([':', '\u{ff1a}', ' ', '\u{a0}']);
    let kind = if words::FORWARD_LINES.contains(&bare) {
        Removed::Forward
    } else if words::REPORT_LINES.contains(&bare) {
        Removed::History
    } else {
        return None;
    };
    Some(Intro { start: at, end: at + 1, kind, block: true, certain: true })
}

fn dashed(lines: &[Line<'_>], at: usize, text: &str) -> Option<Intro> {
    let inner = text.trim_matches(|c: char| "-_=*\u{2014}\u{2013} ".contains(c));
    if inner.is_empty() || inner.len() > 200 {
        return None;
    }
    let dashes = text.len() - text.trim_start_matches(['-', '_', '=', '*', '\u{2014}', '\u{2013}']).len();
    let lower = inner.to_lowercase();
    let closed = text.ends_with(['-', '_', '=', '*', '\u{2014}', '\u{2013}']);
    if closed && dashes >= 2 {
        let known = marker_kind(&lower).map(|kind| (kind, true));
        let (kind, certain) = known.or_else(|| unlisted(&lower, dashes))?;
        return Some(Intro { start: at, end: at + 1, kind, block: true, certain });
    }
    let kind = marker_kind(&lower)?;
    // "---------------------- Forwarded by Amy Ingram on 02/23/2000" / "04:26 PM ---------------------------"
    let wrapped = lines.iter().skip(at + 1).take(WRAPPED_LINES_MAX).position(|l| l.text.ends_with("--"));
    let end = wrapped.map_or(at + 1, |n| at + n + 2);
    (dashes >= 4 || wrapped.is_some()).then_some(Intro { start: at, end, kind, block: true, certain: true })
}

/// Between dashes: "John Smith wrote", or a few words one of which is "message" in some language.
fn unlisted(lower: &str, dashes: usize) -> Option<(Removed, bool)> {
    if WROTE.iter().any(|v| lower.ends_with(v)) {
        return Some((Removed::History, has_digit(lower)));
    }
    let short = lower.split_whitespace().count() <= 4;
    let named = short && dashes >= 4 && words::MESSAGE.iter().any(|m| lower.contains(m));
    named.then_some((Removed::History, true))
}

fn marker_kind(lower: &str) -> Option<Removed> {
    if words::FORWARD_MARKERS.iter().any(|m| lower.starts_with(m)) {
        return Some(Removed::Forward);
    }
    let original = |m: &&str| lower.starts_with(*m) || (lower.ends_with(*m) && lower.split(' ').count() <= 8);
    words::ORIGINAL_MARKERS.iter().any(original).then_some(Removed::History)
}
