//! The words that a part of a phrase may be, as numbers, so that a text is compared with them quickly.

use super::{QuickMap, Text};

/// A word of the phrases, by its number; words of a text that no phrase has are [`UNKNOWN`].
pub(super) type Number = u32;

pub(super) const UNKNOWN: Number = Number::MAX;

/// Words of the phrases and their numbers, which are compared in place of them.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    numbers: QuickMap<Box<str>, Number>,
    words: Vec<Box<str>>,
}

impl Vocabulary {
    pub(super) fn add(&mut self, word: Box<str>) -> Number {
        if let Some(number) = self.numbers.get(&word) {
            return *number;
        }
        let number = Number::try_from(self.words.len()).unwrap_or(UNKNOWN);
        self.words.push(word.clone());
        self.numbers.insert(word, number);
        number
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    pub(super) fn number(&self, word: &str) -> Number {
        self.numbers.get(word).copied().unwrap_or(UNKNOWN)
    }

    pub(super) fn word(&self, number: Number) -> Option<&str> {
        self.words.get(usize::try_from(number).ok()?).map(|word| &**word)
    }
}

/// Words in a row, the last of which may be a beginning or an ending only.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) whole: Vec<Number>,
    pub(super) last: Option<(Box<str>, Fit)>,
}

/// What a part may be.
#[derive(Debug, Clone, Default)]
pub(super) struct Choices {
    /// Single words, in order of their numbers.
    pub(super) single: Vec<Number>,
    /// Rows that begin with a whole word, in order of its number.
    pub(super) rows: Vec<Row>,
    /// Beginnings and endings alone.
    pub(super) affixes: Vec<(Box<str>, Fit)>,
}

impl Choices {
    pub(super) fn of<'p>(pieces: impl Iterator<Item = &'p str>, vocabulary: &mut Vocabulary) -> Self {
        let mut choices = Self::default();
        for row in pieces.map(|piece| alternative(piece, vocabulary)) {
            match (row.whole.as_slice(), row.last) {
                ([], last) => choices.affixes.extend(last),
                ([word], None) => choices.single.push(*word),
                (_, last) => choices.rows.push(Row { whole: row.whole, last }),
            }
        }
        choices.single.sort_unstable();
        choices.rows.sort_by_key(|row| row.whole.first().copied());
        choices
    }

    /// The words that a choice begins with, one of which a text must have; `None` where beginnings and endings do.
    pub(super) fn heads(&self) -> Option<impl Iterator<Item = Number>> {
        let heads = self.single.iter().chain(self.rows.iter().filter_map(|row| row.whole.first()));
        self.affixes.is_empty().then(|| heads.copied())
    }

    /// Nothing but single words.
    pub(super) fn is_single(&self) -> bool {
        self.rows.is_empty() && self.affixes.is_empty()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.single.is_empty() && self.rows.is_empty() && self.affixes.is_empty()
    }
}

/// How the last word of a choice fits a word of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    Beginning,
    /// And something stands before it, so that "-ez" is not the word "ez".
    Ending,
}

impl Fit {
    /// Whether it fits a word that is folded, and as written.
    pub(super) fn fits(self, wanted: &str, word: &str, written: &str) -> bool {
        match self {
            Self::Beginning => word.starts_with(wanted),
            Self::Ending => {
                let ends = |text: &str| text.as_bytes().last().map(u8::to_ascii_lowercase);
                if let (Some(last), Some(own)) = (ends(wanted), ends(written))
                    && last.is_ascii()
                    && own.is_ascii()
                    && last != own
                {
                    return false;
                }
                let mut letters = written.chars().rev();
                let same =
                    |c: char| letters.next().is_some_and(|l| l == c || l.to_lowercase().eq(c.to_lowercase()));
                wanted.chars().rev().all(same) && letters.next().is_some()
            }
        }
    }
}

fn alternative(piece: &str, vocabulary: &mut Vocabulary) -> Row {
    let beginning = piece.strip_suffix('*').map(|w| (w, Fit::Beginning));
    let ending = piece.strip_prefix('*').map(|w| (w, Fit::Ending));
    if let Some((ending, fit)) = ending.filter(|_| beginning.is_none()) {
        return Row { whole: Vec::new(), last: Some((ending.to_lowercase().into(), fit)) };
    }
    let mut words: Vec<Box<str>> =
        Text::new(beginning.map_or(piece, |(b, _)| b)).words.into_iter().map(|w| w.fold).collect();
    let last = beginning.and_then(|(_, fit)| Some((words.pop()?, fit)));
    Row { whole: words.into_iter().map(|word| vocabulary.add(word)).collect(), last }
}
