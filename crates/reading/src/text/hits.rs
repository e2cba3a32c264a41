//! Phrases that were found in a text.

use super::spans::{Spanned, Spans};
use std::ops::{Deref, Range};

/// A phrase that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit<C> {
    /// What it means.
    pub(crate) cue: C,
    /// Indices of its words.
    pub(crate) words: Range<usize>,
}

impl<C> Spanned for Hit<C> {
    fn words(&self) -> &Range<usize> {
        &self.words
    }
}

/// The phrases of a text by where they begin, and by what they mean.
#[derive(Debug, Clone)]
pub(crate) struct Hits<C> {
    spans: Spans<Hit<C>>,
    /// Meanings in order, each with the places of its phrases in order.
    by_cue: Vec<(C, usize)>,
}

impl<C: Copy + Ord> Hits<C> {
    pub(crate) fn new(list: Vec<Hit<C>>) -> Self {
        let spans = Spans::new(list);
        let mut by_cue: Vec<(C, usize)> = spans.iter().enumerate().map(|(at, hit)| (hit.cue, at)).collect();
        by_cue.sort_unstable();
        Self { spans, by_cue }
    }

    /// Those of one meaning, in order.
    pub(crate) fn of(&self, cue: C) -> impl Iterator<Item = &Hit<C>> + Clone {
        let from = self.by_cue.partition_point(|(other, _)| *other < cue);
        let same = self.by_cue.get(from..).unwrap_or_default().iter().take_while(move |(own, _)| *own == cue);
        same.filter_map(|(_, at)| self.spans.get(*at))
    }

    /// Those of several meanings, one after the other.
    pub(crate) fn of_any<'s>(&'s self, cues: &'s [C]) -> impl Iterator<Item = &'s Hit<C>> {
        cues.iter().flat_map(|cue| self.of(*cue))
    }

    /// Those that lie within some words.
    pub(crate) fn within(&self, words: &Range<usize>) -> impl Iterator<Item = &Hit<C>> + use<'_, C> {
        let end = words.end;
        self.spans.begun_in(words).iter().filter(move |hit| hit.words.end <= end)
    }
}

impl<C> Deref for Hits<C> {
    type Target = Spans<Hit<C>>;

    fn deref(&self) -> &Self::Target {
        &self.spans
    }
}
