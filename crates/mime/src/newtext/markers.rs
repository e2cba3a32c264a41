//! Lines that announce history by themselves: "-----Original Message-----", "Begin forwarded message:".

use super::attribution::is_opened;
use super::headers::{field_in, read};
use super::history::Intro;
use super::lines::{Line, has_clock, has_digit, has_year, lowered, next_filled};
use super::marker_words as words;
use super::phrases::{Beginnings, Endings};
use super::words::{WROTE, WROTE_INSIDE};
use crate::Removed;
use std::sync::LazyLock;

static FORWARD_LINES: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(words::FORWARD_LINES));
static REPORT_LINES: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(words::REPORT_LINES));
static FORWARD_MARKERS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(words::FORWARD_MARKERS));
static ORIGINAL_STARTS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(words::ORIGINAL_MARKERS));
static ORIGINAL_ENDS: LazyLock<Endings> = LazyLock::new(|| Endings::of(words::ORIGINAL_MARKERS));

/// Dashes of a marker that is wrapped stand at the end of one of the next lines.
const WRAPPED_LINES_MAX: usize = 3;

/// "转发的邮件" is the shortest line that announces a forward.
const ANNOUNCED_LEN_OCTETS_MIN: usize = 15;

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
        _ if (ANNOUNCED_LEN_OCTETS_MIN..120).contains(&text.len()) && text.ends_with([':', '\u{ff1a}']) => {
            announced(lines, at)
        }
        _ => None,
    }
}

fn announced(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let lower = lines.get(at)?.lower();
    let bare = lower.trim_end_matches([':', '\u{ff1a}', ' ', '\u{a0}']);
    let kind = if FORWARD_LINES.contain(bare) {
        Removed::Forward
    } else if REPORT_LINES.contain(bare) {
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
    let lower = lowered(inner);
    let closed = text.ends_with(['-', '_', '=', '*', '\u{2014}', '\u{2013}']);
    if closed && dashes >= 2 {
        let known = marker_kind(&lower).map(|kind| (kind, true));
        let (kind, certain) = known.or_else(|| unlisted(&lower, dashes))?;
        return Some(Intro { start: at, end: at + 1, kind, block: true, certain });
    }
    if dashes >= 3 && is_opened(&lower) && has_clock(inner) && has_year(inner) {
        return wrapped_attribution(lines, at);
    }
    let kind = marker_kind(&lower)?;
    // "---------------------- Forwarded by Amy Ingram on 02/23/2000" / "04:26 PM ---------------------------"
    let wrapped = lines.iter().skip(at + 1).take(WRAPPED_LINES_MAX).position(|l| l.text.ends_with("--"));
    let end = wrapped.map_or(at + 1, |n| at + n + 2);
    (dashes >= 4 || wrapped.is_some()).then_some(Intro { start: at, end, kind, block: true, certain: true })
}

/// Zoho: "---- On Tue, 10 Mar 2026 09:15:00 +0000 Dana" / "<dana@northfield.example> wrote ----".
fn wrapped_attribution(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let below = lines.iter().skip(at + 1).take(WRAPPED_LINES_MAX);
    let last = below.clone().position(|l| l.text.ends_with("--"))?;
    let mut joined = lines.get(at)?.text.to_owned();
    for line in below.take(last + 1) {
        joined.push(' ');
        joined.push_str(line.text);
    }
    let lower = lowered(&joined);
    let bare = lower.trim_end_matches(['-', ' ']);
    let wrote = WROTE.end(bare) || WROTE_INSIDE.stand_within(bare);
    wrote.then_some(Intro {
        start: at,
        end: at + last + 2,
        kind: Removed::History,
        block: false,
        certain: true,
    })
}

/// Between dashes: "John Smith wrote", or a few words one of which is "message" in some language.
fn unlisted(lower: &str, dashes: usize) -> Option<(Removed, bool)> {
    if WROTE.end(lower) || (has_clock(lower) && WROTE_INSIDE.stand_within(lower)) {
        return Some((Removed::History, has_digit(lower) || dashes >= 3));
    }
    let short = lower.split_whitespace().count() <= 4;
    let named = short && dashes >= 4 && words::MESSAGE.iter().any(|m| lower.contains(m));
    named.then_some((Removed::History, true))
}

fn marker_kind(lower: &str) -> Option<Removed> {
    if FORWARD_MARKERS.begin(lower) {
        return Some(Removed::Forward);
    }
    let original =
        ORIGINAL_STARTS.begin(lower) || (ORIGINAL_ENDS.end(lower) && lower.split(' ').count() <= 8);
    original.then_some(Removed::History)
}
