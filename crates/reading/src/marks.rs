//! Marks in place of words: boxes that are ticked or left empty, ticks and crosses, thumbs.

use crate::constraints::{Stance, Statement};
use crate::scene::Scene;

/// What a mark says of the time beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Yes,
    No,
    /// An empty box, which says nothing.
    Open,
}

/// A mark, and the octet where it stands.
#[derive(Debug, Clone, Copy)]
struct Mark {
    at: usize,
    verdict: Verdict,
    box_: bool,
}

/// Sets what statements say by the marks beside them: before them on their line, or behind them where the line begins
/// with a time. A lone thumb is an ornament; marks count where one of them is a box, a cross or a thumb down. Where a
/// line explains the marks ("[x] = cannot"), nobody can tell, and they say nothing.
pub(crate) fn weigh(scene: &Scene<'_>, statements: &mut [Statement]) {
    let raw = scene.text.raw;
    let marks = marks(raw);
    if !marks.iter().any(|m| m.box_ || m.verdict != Verdict::Yes) {
        return;
    }
    let crossed_boxes = marks.iter().any(|m| m.box_ && m.verdict == Verdict::Open);
    let explained = marks.iter().any(|m| is_explained(raw, m.at));
    let starts: Vec<usize> = statements.iter().map(|s| scene.text.span_of(&s.words).start).collect();
    for (statement, start) in statements.iter_mut().zip(&starts) {
        let line = line_around(raw, *start);
        let beside: Vec<&Mark> = marks.iter().filter(|m| line.contains(&m.at)).collect();
        let Some(first) = beside.first() else { continue };
        let first_time = starts.iter().filter(|s| line.contains(s)).min().unwrap_or(start);
        let governing = if first.at < *first_time {
            beside.iter().rev().find(|m| m.at < *start)
        } else {
            beside.iter().find(|m| m.at >= *start)
        };
        // Among empty boxes the crossed one is the one that was chosen.
        let verdict = governing.map(|m| {
            if m.box_ && crossed_boxes && m.verdict == Verdict::No { Verdict::Yes } else { m.verdict }
        });
        match verdict {
            Some(_) if explained => aside(statement),
            Some(Verdict::Open) => aside(statement),
            Some(Verdict::No) => {
                statement.stance = Stance::Against;
                statement.said = true;
            }
            Some(Verdict::Yes) if statement.stance == Stance::Aside && !statement.said => {
                statement.stance = Stance::For;
            }
            Some(Verdict::Yes) | None => {}
        }
    }
}

fn aside(statement: &mut Statement) {
    statement.stance = Stance::Aside;
    statement.said = true;
}

/// Octets of the line that one stands in.
fn line_around(raw: &str, at: usize) -> std::ops::Range<usize> {
    let start = raw.get(..at).and_then(|t| t.rfind('\n')).map_or(0, |n| n + 1);
    let end = raw.get(at..).and_then(|t| t.find('\n')).map_or(raw.len(), |n| at + n);
    start..end
}

fn is_explained(raw: &str, at: usize) -> bool {
    let behind = raw.get(at..).unwrap_or_default().trim_start_matches(|c: char| !c.is_whitespace());
    behind.trim_start_matches(' ').starts_with('=')
}

/// All marks, in order.
fn marks(raw: &str) -> Vec<Mark> {
    if raw.is_ascii() && !raw.contains('[') {
        return Vec::new();
    }
    raw.char_indices().filter_map(|(at, c)| mark(raw, at, c)).collect()
}

fn mark(raw: &str, at: usize, c: char) -> Option<Mark> {
    if c == '[' {
        let inner = raw.get(at + 1..)?;
        let (inner, _) = inner.split_at_checked(inner.find(']').filter(|end| *end <= 4)?)?;
        let verdict = match inner.trim() {
            "" => Verdict::Open,
            "x" | "X" => Verdict::Yes,
            other => sign(other.chars().next()?)?,
        };
        return Some(Mark { at, verdict, box_: true });
    }
    // A sign in brackets has been read with them.
    let bracketed = raw.get(..at)?.ends_with(['[', '(']);
    let verdict = sign(c).filter(|_| !bracketed)?;
    let box_ = matches!(c, '\u{2610}' | '\u{2611}' | '\u{2612}');
    Some(Mark { at, verdict, box_ })
}

fn sign(c: char) -> Option<Verdict> {
    match c {
        '\u{2611}' | '\u{2705}' | '\u{2713}' | '\u{2714}' | '\u{1f5f9}' | '\u{1f44d}' | '\u{1f44c}' => {
            Some(Verdict::Yes)
        }
        '\u{274c}'
        | '\u{274e}'
        | '\u{2612}'
        | '\u{2715}'..='\u{2718}'
        | '\u{1f44e}'
        | '\u{1f6ab}'
        | '\u{26d4}' => Some(Verdict::No),
        '\u{2610}' | '\u{25a1}' | '\u{2b1c}' | '\u{25fb}' => Some(Verdict::Open),
        _ => None,
    }
}
