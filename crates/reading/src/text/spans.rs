//! Things that stand on words, ready to be asked for by word.

use std::ops::{Deref, Range};

/// Something that stands on some words.
pub(crate) trait Spanned {
    /// Indices of its words.
    fn words(&self) -> &Range<usize>;
}

/// Such things by where they begin. What stands at a word is found without a look at all of them, of which a long mail
/// has thousands.
#[derive(Debug, Clone)]
pub(crate) struct Spans<T> {
    list: Vec<T>,
    /// For each word, how many begin before it.
    before: Vec<usize>,
    /// For each word, whether one stands on it.
    covered: Vec<bool>,
    /// Words of the longest.
    longest: usize,
}

impl<T> Default for Spans<T> {
    fn default() -> Self {
        Self { list: Vec::new(), before: Vec::new(), covered: Vec::new(), longest: 0 }
    }
}

impl<T: Spanned> Spans<T> {
    pub(crate) fn new(mut list: Vec<T>) -> Self {
        list.sort_by_key(|one| one.words().start);
        let end = list.iter().map(|one| one.words().end).max().unwrap_or(0);
        let longest = list.iter().map(|one| one.words().len()).max().unwrap_or(0);
        let (mut before, mut covered) = (vec![0; end + 1], vec![false; end]);
        for one in &list {
            let words = one.words();
            if let Some(count) = before.get_mut(words.start + 1) {
                *count += 1;
            }
            if let Some(words) = covered.get_mut(words.clone()) {
                words.fill(true);
            }
        }
        let mut sum = 0;
        for count in &mut before {
            sum += *count;
            *count = sum;
        }
        Self { list, before, covered, longest }
    }

    /// All of them, to be changed.
    pub(crate) fn into_vec(self) -> Vec<T> {
        self.list
    }

    /// Whether one stands on a word.
    pub(crate) fn covers(&self, word: usize) -> bool {
        self.covered.get(word) == Some(&true)
    }

    /// Those that begin within some words.
    pub(crate) fn begun_in(&self, words: &Range<usize>) -> &[T] {
        let before = |word: usize| self.before.get(word).copied().unwrap_or(self.list.len());
        self.list.get(before(words.start)..before(words.end)).unwrap_or_default()
    }

    /// Those that stand on a word.
    pub(crate) fn over(&self, word: usize) -> impl Iterator<Item = &T> {
        let from = if self.covers(word) { (word + 1).saturating_sub(self.longest) } else { word + 1 };
        self.begun_in(&(from..word + 1)).iter().filter(move |one| one.words().contains(&word))
    }

    /// Whether one stands on all of some words, of which there is at least one.
    pub(crate) fn hold(&self, words: &Range<usize>) -> bool {
        self.over(words.start).any(|one| words.end <= one.words().end)
    }
}

impl<T> Deref for Spans<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.list
    }
}
