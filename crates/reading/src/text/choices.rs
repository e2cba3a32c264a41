//! The words that a part of a phrase may be, as numbers, so that a text is compared with them quickly.

use super::{QuickMap, Text};

/// A word of the phrases, by its number; words of a text that no phrase has are [`UNKNOWN`].
pub(super) type Number = u32;

pub(super) const UNKNOWN: Number = Number::MAX;

/// A beginning or an ending of the phrases, by its number.
pub(super) type Affix = u32;

/// Words of the phrases and their numbers, which are compared in place of them; beginnings and endings likewise.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    numbers: QuickMap<Box<str>, Number>,
    words: Vec<Box<str>>,
    affixes: Vec<(Box<str>, Fit)>,
    beginnings: QuickMap<Box<str>, Affix>,
    endings: QuickMap<Box<str>, Affix>,
}

impl Vocabulary {
    pub(super) fn add(&mut self, word: &str) -> Number {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = Number::try_from(self.words.len()).unwrap_or(UNKNOWN);
        self.words.push(word.into());
        self.numbers.insert(word.into(), number);
        number
    }

    fn add_affix(&mut self, affix: &str, fit: Fit) -> Affix {
        let numbers = match fit {
            Fit::Beginning => &mut self.beginnings,
            Fit::Ending => &mut self.endings,
        };
        if let Some(number) = numbers.get(affix) {
            return *number;
        }
        let number = Affix::try_from(self.affixes.len()).unwrap_or(Affix::MAX);
        numbers.insert(affix.into(), number);
        self.affixes.push((affix.into(), fit));
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

    pub(super) fn affix(&self, affix: Affix) -> Option<&(Box<str>, Fit)> {
        self.affixes.get(usize::try_from(affix).ok()?)
    }

    /// All beginnings and endings with their numbers.
    pub(super) fn affixes(&self) -> impl Iterator<Item = (Affix, &(Box<str>, Fit))> {
        (0..).zip(&self.affixes)
    }
}

/// Words in a row, the last of which may be a beginning or an ending only.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) whole: Box<[Number]>,
    pub(super) last: Option<Affix>,
}

/// What a part may be.
#[derive(Debug, Clone, Default)]
pub(super) struct Choices {
    /// Single words, in order of their numbers.
    pub(super) single: Box<[Number]>,
    /// Rows that begin with a whole word, in order of its number.
    pub(super) rows: Box<[Row]>,
    /// Beginnings and endings alone, in order of their numbers.
    pub(super) affixes: Box<[Affix]>,
}

impl Choices {
    pub(super) fn of<'p>(pieces: impl Iterator<Item = &'p str>, vocabulary: &mut Vocabulary) -> Self {
        let (mut single, mut rows, mut affixes) = (Vec::new(), Vec::new(), Vec::new());
        for row in pieces.map(|piece| alternative(piece, vocabulary)) {
            match (&*row.whole, row.last) {
                ([], last) => affixes.extend(last),
                ([word], None) => single.push(*word),
                (_, last) => rows.push(Row { whole: row.whole, last }),
            }
        }
        single.sort_unstable();
        affixes.sort_unstable();
        rows.sort_by_key(|row: &Row| row.whole.first().copied());
        Self { single: single.into(), rows: rows.into(), affixes: affixes.into() }
    }

    /// The words that a choice begins with.
    pub(super) fn heads(&self) -> impl Iterator<Item = Number> {
        self.single.iter().chain(self.rows.iter().filter_map(|row| row.whole.first())).copied()
    }

    /// Nothing but single words.
    pub(super) fn is_single(&self) -> bool {
        self.rows.is_empty() && self.affixes.is_empty()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.single.is_empty() && self.rows.is_empty() && self.affixes.is_empty()
    }

    /// Words of the longest.
    pub(super) fn longest(&self) -> usize {
        self.rows.iter().map(|row| row.whole.len() + usize::from(row.last.is_some())).max().unwrap_or(1)
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
        let ending = vocabulary.add_affix(&ending.to_lowercase(), fit);
        return Row { whole: Box::default(), last: Some(ending) };
    }
    let written = beginning.map_or(piece, |(b, _)| b);
    // Most are one word of nothing but letters.
    if !written.is_empty() && written.chars().all(|c| c.is_ascii_lowercase()) {
        return match beginning {
            Some((_, fit)) => Row { whole: Box::default(), last: Some(vocabulary.add_affix(written, fit)) },
            None => Row { whole: Box::new([vocabulary.add(written)]), last: None },
        };
    }
    let mut words: Vec<Box<str>> = Text::new(written).words.into_iter().map(|w| w.fold).collect();
    let last = beginning.and_then(|(_, fit)| Some((words.pop()?, fit)));
    Row {
        last: last.map(|(affix, fit)| vocabulary.add_affix(&affix, fit)),
        whole: words.iter().map(|word| vocabulary.add(word)).collect(),
    }
}
