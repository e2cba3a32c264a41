//! Text as words: folded for comparison, with their place in the original and the breaks between them.

mod fold;
mod pattern;
mod sentence;
mod words;

pub(crate) use fold::fold_into;
pub(crate) use pattern::{Hit, Lexicon, LexiconBuilder};
pub(crate) use sentence::{Clause, clauses};
pub(crate) use words::{Break, Kind, Text, Word};
