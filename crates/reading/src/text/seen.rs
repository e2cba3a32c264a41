//! A text as the phrases see it: by the numbers of its words, and of the beginnings and endings that they have.

use super::choices::{Affix, Fit, Number, UNKNOWN, Vocabulary};
use super::sieve::{Behind, Bits, Near, bit_of_affix, bit_of_word};
use super::{Kind, QuickMap, Text, sieve};
use std::ops::Range;

/// Beginnings and endings, by what they are looked up with.
#[derive(Debug, Default)]
pub(super) struct Affixes {
    /// By their first letters.
    beginnings: QuickMap<Box<str>, Vec<(Box<str>, Affix)>>,
    /// By their last letter.
    endings: QuickMap<char, Vec<(Box<str>, Affix)>>,
}

/// Letters by which beginnings are looked up.
const KEY_LETTERS: usize = 2;

/// The first letters of a word.
pub(super) fn first_letters(word: &str, letters: usize) -> &str {
    let end = word.char_indices().nth(letters).map_or(word.len(), |(at, _)| at);
    word.get(..end).unwrap_or(word)
}

impl Affixes {
    pub(super) fn of(vocabulary: &Vocabulary) -> Self {
        let mut affixes = Self::default();
        for (number, (letters, fit)) in vocabulary.affixes() {
            let same = match fit {
                Fit::Beginning => {
                    affixes.beginnings.entry(first_letters(letters, KEY_LETTERS).into()).or_default()
                }
                Fit::Ending => affixes.endings.entry(letters.chars().last().unwrap_or_default()).or_default(),
            };
            same.push((letters.clone(), number));
        }
        affixes
    }

    /// Adds those that a word has, which is folded and as written.
    fn add(&self, word: &str, written: &str, found: &mut Vec<Affix>) {
        let last = written.chars().next_back().and_then(|c| c.to_lowercase().next());
        let fits = |fit: Fit| move |affix: &&(Box<str>, Affix)| fit.fits(&affix.0, word, written);
        // A single letter stands in the table by itself.
        let keys = [1, KEY_LETTERS].map(|letters| first_letters(word, letters));
        let begun = keys.iter().filter_map(|key| self.beginnings.get(*key)).flatten();
        found.extend(begun.filter(fits(Fit::Beginning)).map(|(_, number)| *number));
        let ended = last.and_then(|last| self.endings.get(&last)).into_iter().flatten();
        found.extend(ended.filter(fits(Fit::Ending)).map(|(_, number)| *number));
    }
}

/// A text as the phrases see it.
pub(super) struct Seen<'t, 'a> {
    pub(super) text: &'t Text<'a>,
    /// The number of each word.
    numbers: Vec<Number>,
    /// Which words belong to a time.
    timed: Vec<bool>,
    affixes: Vec<Affix>,
    /// For each word, which of the affixes are its own.
    affixed: Vec<Range<usize>>,
    /// For each word, what the sieves know of it.
    bits: Vec<Bits>,
    /// For each word, the same of all words behind it.
    all_behind: Vec<Bits>,
}

impl<'t, 'a> Seen<'t, 'a> {
    pub(super) fn new(
        text: &'t Text<'a>,
        vocabulary: &Vocabulary,
        known: &Affixes,
        is_time: &dyn Fn(usize) -> bool,
    ) -> Self {
        let count = text.words.len();
        let mut seen = Self {
            text,
            numbers: Vec::with_capacity(count),
            timed: (0..count).map(is_time).collect(),
            affixes: Vec::new(),
            affixed: Vec::with_capacity(count),
            bits: Vec::with_capacity(count),
            all_behind: vec![0; count],
        };
        for (word, timed) in text.words.iter().zip(&seen.timed) {
            let number = vocabulary.number(&word.fold);
            let from = seen.affixes.len();
            let written = text.raw.get(word.span.clone()).unwrap_or_default();
            known.add(&word.fold, written, &mut seen.affixes);
            let own = from..seen.affixes.len();
            let affixes = seen.affixes.get(own.clone()).unwrap_or_default();
            let mut bits = bit_of_word(number);
            bits |= affixes.iter().fold(0, |all, affix| all | bit_of_affix(*affix));
            bits |= if *timed { sieve::TIME } else { 0 };
            bits |= if word.kind == Kind::Number { sieve::DIGITS } else { 0 };
            seen.numbers.push(number);
            seen.affixed.push(own);
            seen.bits.push(bits);
        }
        let mut all = 0;
        for (behind, bits) in seen.all_behind.iter_mut().zip(&seen.bits).rev() {
            *behind = all;
            all |= bits;
        }
        seen
    }

    /// The number of a word.
    pub(super) fn number(&self, at: usize) -> Number {
        self.numbers.get(at).copied().unwrap_or(UNKNOWN)
    }

    /// Whether a word belongs to a time.
    pub(super) fn timed(&self, at: usize) -> bool {
        self.timed.get(at) == Some(&true)
    }

    /// What the sieves know of a word.
    pub(super) fn bits(&self, at: usize) -> Bits {
        self.bits.get(at).copied().unwrap_or(0)
    }

    /// The beginnings and endings that a word has.
    pub(super) fn affixes(&self, at: usize) -> &[Affix] {
        self.affixed.get(at).and_then(|own| self.affixes.get(own.clone())).unwrap_or_default()
    }

    /// What stands near a word; `last` is what stands near the one before it.
    pub(super) fn near(&self, at: usize, last: Option<&Near>) -> Near {
        let word = self.behind(at);
        let end = || (at..).find(|i| !self.timed(i + 1)).unwrap_or(at);
        let time = match last.filter(|_| at > 0 && self.timed(at - 1) && self.timed(at)) {
            Some(last) => last.time,
            None if self.timed(at) => self.behind(end()),
            None => word,
        };
        Near { word, time }
    }

    fn behind(&self, at: usize) -> Behind {
        let all = self.all_behind.get(at).copied().unwrap_or(0);
        Behind::new(self.bits.get(at + 1..).unwrap_or_default(), all)
    }
}
