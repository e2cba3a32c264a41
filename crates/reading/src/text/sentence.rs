use super::{Break, Text};
use std::ops::{Deref, Range};

/// A stretch of words that says one thing.
#[derive(Debug, Clone)]
pub(crate) struct Clause {
    /// Indices of its words.
    pub(crate) words: Range<usize>,
    /// It is, or ends, a question.
    pub(crate) asks: bool,
}

/// The sentences of a text, in order, as clauses of one each.
#[derive(Debug)]
pub(crate) struct Sentences {
    list: Vec<Clause>,
    /// For each word, the number of its sentence.
    numbers: Vec<usize>,
    /// For each word, the words between the commas and colons around it.
    segments: Vec<Range<usize>>,
}

impl Sentences {
    /// Line breaks end a sentence where the next line starts a list item.
    pub(crate) fn new(text: &Text<'_>) -> Self {
        let list = clauses(text);
        let (mut numbers, mut segments) =
            (Vec::with_capacity(text.words.len()), Vec::with_capacity(text.words.len()));
        for (number, sentence) in list.iter().enumerate() {
            let mut from = sentence.words.start;
            let cut = |i: &usize| text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma);
            while from < sentence.words.end {
                let to = (from + 1..sentence.words.end).find(cut).unwrap_or(sentence.words.end);
                numbers.extend((from..to).map(|_| number));
                segments.extend((from..to).map(|_| from..to));
                from = to;
            }
        }
        Self { list, numbers, segments }
    }

    /// The sentence that a word stands in.
    pub(crate) fn of(&self, word: usize) -> Option<&Clause> {
        self.list.get(*self.numbers.get(word)?)
    }

    /// The stretch between commas and colons that a word stands in.
    pub(crate) fn segment(&self, word: usize) -> Option<&Range<usize>> {
        self.segments.get(word)
    }
}

impl Deref for Sentences {
    type Target = [Clause];

    fn deref(&self) -> &[Clause] {
        &self.list
    }
}

fn clauses(text: &Text<'_>) -> Vec<Clause> {
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
