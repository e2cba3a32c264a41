use super::{Break, Text};
use std::ops::Range;

/// A stretch of words that says one thing.
#[derive(Debug, Clone)]
pub(crate) struct Clause {
    /// Indices of its words.
    pub(crate) words: Range<usize>,
    /// It is, or ends, a question.
    pub(crate) asks: bool,
}

/// Sentences of a text, as clauses of one each. Line breaks end a sentence where the next line starts a list item.
pub(crate) fn clauses(text: &Text<'_>) -> Vec<Clause> {
    let mut out: Vec<Clause> = Vec::new();
    let mut from = 0;
    for index in 1..=text.words.len() {
        let Some(last) = index.checked_sub(1).and_then(|i| text.words.get(i)) else { continue };
        let next = text.words.get(index);
        let ends =
            next.is_none_or(|w| w.brk >= Break::Stop || (w.brk == Break::Line && starts_anew(text, index)));
        if !ends {
            continue;
        }
        out.push(Clause { words: from..index, asks: last.asks });
        from = index;
    }
    out
}

/// A line that begins with a capital after a short line is a new thought (a list, a greeting), not wrapping.
fn starts_anew(text: &Text<'_>, index: usize) -> bool {
    let (Some(next), Some(last)) =
        (text.words.get(index), index.checked_sub(1).and_then(|i| text.words.get(i)))
    else {
        return false;
    };
    let before = text.raw.get(..last.span.end).unwrap_or_default();
    let line = before.len() - before.rfind('\n').map_or(0, |at| at + 1);
    line < 60 && (next.capital || line < 40)
}
