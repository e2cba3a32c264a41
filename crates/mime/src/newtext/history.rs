//! Finds where the sender's own text ends and the history begins, line by line.

use super::lines::{Line, Zone, next_filled, previous_filled, take};
use super::{attribution, headers, markers, notes, work};
use crate::Removed;

/// Lines of history that something introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Intro {
    /// The first line of the introduction.
    pub(crate) start: usize,
    /// The line behind its last one.
    pub(crate) end: usize,
    /// What it introduces.
    pub(crate) kind: Removed,
    /// It is a block of header fields or a marker. Programs that write one seldom mark the lines below it, so lines
    /// marked there may be older history still, with unmarked history between them.
    pub(crate) block: bool,
    /// It is history even where the next lines are not marked as quoted.
    pub(crate) certain: bool,
}

/// Marks all lines of history.
pub(crate) fn mark(lines: &mut [Line<'_>]) {
    let mut at = 0;
    while at < lines.len() {
        at = step(lines, at);
    }
    mark_wrapped_quotes(lines);
    mark_file_list(lines);
}

/// Looks at one line and says which is next.
fn step(lines: &mut [Line<'_>], at: usize) -> usize {
    let Some(line) = lines.get(at) else { return lines.len() };
    work::does(1);
    if line.is_blank() || line.zone != Zone::Own {
        return at + 1;
    }
    if let Some(cut) = attribution::shared_line(line)
        && let Some((own, _)) = line.text.split_at_checked(cut)
        && !own.trim().is_empty()
    {
        return share(lines, at, own.trim_end_matches(['-', ' ']));
    }
    let introduces = matches!(line.text.as_bytes().last(), Some(b':' | 0x9a)) && !line.is_quoted();
    if let Some(end) = introduces.then(|| attribution::paragraph(lines, at)).flatten() {
        take(lines, at, end, Removed::History);
        return end;
    }
    let Some(intro) = intro_at(lines, at) else {
        if let Some(end) = odd_quote(lines, at) {
            take(lines, at, end, Removed::Quote);
            return end;
        }
        if lines.get(at).is_some_and(Line::is_quoted) {
            mark_quote(lines, at);
        }
        return at + 1;
    };
    let end = intro.end.max(at + 1);
    match next_filled(lines, end) {
        // Quoted lines carry their own mark; what stands between them is an answer.
        Some(next)
            if lines.get(next).is_some_and(Line::is_quoted)
                && !(intro.block && is_top_posted(lines, intro.start)) =>
        {
            take(lines, intro.start, end, intro.kind);
            end
        }
        Some(next) if is_barred(lines, next) => {
            take(lines, intro.start, end, intro.kind);
            take_barred(lines, next)
        }
        Some(_) if !intro.certain => at + 1,
        Some(_) => {
            take(lines, intro.start, lines.len(), intro.kind);
            lines.len()
        }
        None if intro.certain => {
            take(lines, intro.start, lines.len(), intro.kind);
            lines.len()
        }
        None => at + 1,
    }
}

/// Whether the sender has said their say above: more than "see my answers below".
fn is_top_posted(lines: &[Line<'_>], before: usize) -> bool {
    const REMARK_WORDS_MAX: usize = 10;
    // Bounded, since a hostile mail may hold a thousand blocks.
    const LINES_MAX: usize = 200;
    work::does(before.min(LINES_MAX));
    let own = lines.iter().take(before.min(LINES_MAX)).filter(|l| l.is_own());
    own.flat_map(|l| l.text.split_whitespace()).nth(REMARK_WORDS_MAX).is_some()
}

/// Keeps the own beginning of a line that ends with an attribution.
fn share<'t>(lines: &mut [Line<'t>], at: usize, own: &'t str) -> usize {
    if let Some(line) = lines.get_mut(at) {
        line.shorten(own);
    }
    let quoted_next = next_filled(lines, at + 1).and_then(|n| lines.get(n)).is_some_and(Line::is_quoted);
    if !quoted_next {
        take(lines, at + 1, lines.len(), Removed::History);
        return lines.len();
    }
    at + 1
}

/// In how many lines in a row a mark of quoting beside `>` must stand. Of a bar it takes three, and a table has more bars
/// than one; the guillemet that closes a German quotation stands alone before a blank nowhere else.
fn lines_of_mark(mark: char) -> Option<usize> {
    match mark {
        '|' => Some(3),
        ':' | '\u{a6}' | '\u{2502}' | '\u{2503}' => Some(2),
        '\u{bb}' | '\u{203a}' | '\u{ff1e}' => Some(1),
        _ => None,
    }
}

/// Lines that some readers mark by a colon, a bar, a guillemet or initials.
fn odd_quote(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let first = lines.get(at)?.text;
    if is_initialled(first) {
        let run = lines.iter().skip(at).take_while(|l| is_initialled(l.text)).count();
        work::does(run);
        return (run >= 2).then_some(at + run);
    }
    let mark = first.chars().next()?;
    let least = lines_of_mark(mark)?;
    let marked = |l: &Line<'_>| match l.text.strip_prefix(mark) {
        Some(rest) => {
            (rest.is_empty() || rest.starts_with([' ', mark]))
                && (mark == ':' || !rest.contains(['|', '\u{ab}']))
        }
        None => false,
    };
    let run = lines.iter().skip(at).take_while(|l| marked(l)).count();
    work::does(run);
    (run >= least && first.chars().any(char::is_alphanumeric)).then_some(at + run)
}

/// `AI> Would Friday suit?`: the mark carries initials.
fn is_initialled(text: &str) -> bool {
    let Some((initials, _)) = text.split_once('>') else { return false };
    (1..=3).contains(&initials.len()) && initials.bytes().all(|b| b.is_ascii_uppercase())
}

fn intro_at(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let line = lines.get(at)?;
    if line.is_quoted() {
        return attribution::groupwise(line, at);
    }
    attribution::at(lines, at)
        .or_else(|| markers::at(lines, at))
        .or_else(|| headers::at(lines, at))
        .or_else(|| headers::flowed(lines, at))
        .or_else(|| headers::below_rule(lines, at))
        .or_else(|| notes::at(lines, at))
}

/// A line that starts with `>`, and the attribution before it that none of the surer signs gave away.
fn mark_quote(lines: &mut [Line<'_>], at: usize) {
    take(lines, at, at + 1, Removed::Quote);
    let begins = at == 0 || lines.get(at - 1).is_some_and(|l| !l.is_quoted());
    if !begins {
        return;
    }
    let Some(before) = previous_filled(lines, at) else { return };
    if lines.get(before).is_some_and(Line::is_own) && attribution::is_weak(lines, before) {
        take(lines, before, before + 1, Removed::Quote);
    }
}

/// Some programs mark quoted lines by a bar.
fn is_barred(lines: &[Line<'_>], at: usize) -> bool {
    lines.get(at).is_some_and(|l| l.text.starts_with('|') && l.text.matches('|').count() == 1)
}

fn take_barred(lines: &mut [Line<'_>], from: usize) -> usize {
    let mut at = from;
    while is_barred(lines, at) {
        take(lines, at, at + 1, Removed::Quote);
        at += 1;
    }
    at
}

/// A quoted line that a server broke in two: its second half has lost the mark. It stands right between quoted
/// lines, the first of which is full, and is short.
fn mark_wrapped_quotes(lines: &mut [Line<'_>]) {
    const FULL: usize = 56;
    const REMNANT: usize = 40;
    for at in 1..lines.len().saturating_sub(1) {
        let (Some(before), Some(line), Some(after)) = (lines.get(at - 1), lines.get(at), lines.get(at + 1))
        else {
            return;
        };
        let between = before.is_quoted() && after.is_quoted() && line.is_own();
        let broken = before.text.len() >= FULL
            && line.text.len() <= REMNANT
            && (before.raw.ends_with(' ')
                || !before.text.ends_with(['.', '?', '!', ':'])
                    && line.text.chars().next().is_some_and(char::is_lowercase));
        // A link that was broken off, or one that was broken off with the mark of the line behind it.
        let link = before.text.contains("http") && !line.text.contains(' ') && line.text.len() > 4;
        let link = link || is_lone_link(line.text);
        if between && (broken || link) {
            take(lines, at, at + 1, Removed::Quote);
        }
    }
}

/// `(http://northfield.example/a) >`: a link and marks, no word of anybody's.
fn is_lone_link(text: &str) -> bool {
    let mut words = text.split_whitespace().filter(|w| !w.bytes().all(|b| b == b'>'));
    words.next().is_some_and(|w| w.contains("://")) && words.next().is_none() && text.contains(" >")
}

/// Names of files below the history, which a gateway wrote there in place of what was attached to it.
fn mark_file_list(lines: &mut [Line<'_>]) {
    let tail =
        lines.iter().rev().take_while(|l| l.is_blank() || (l.is_own() && is_file_item(l.text))).count();
    let from = lines.len() - tail;
    let below_history = from > 0 && lines.get(from - 1).is_some_and(|l| l.zone != Zone::Own);
    if below_history {
        take(lines, from, lines.len(), Removed::History);
    }
}

/// "- minutes.doc", "<image001.png>", "[cid:image001.png]".
fn is_file_item(text: &str) -> bool {
    let listed =
        text.strip_prefix("- ").or_else(|| text.strip_prefix('<')).or_else(|| text.strip_prefix('['));
    let Some(name) = listed.map(|n| n.trim_end_matches(['>', ']', ' '])) else { return false };
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    !stem.is_empty()
        && (2..=4).contains(&extension.len())
        && extension.bytes().all(|b| b.is_ascii_alphanumeric())
}
