//! Text as words: folded for comparison, with their place in the original and the breaks between them.

mod choices;
mod fold;
mod lexicon;
mod loose;
mod matcher;
mod pattern;
mod quick;
mod sentence;
mod words;

pub(crate) use fold::fold_into;
pub(crate) use lexicon::{Hit, Lexicon, LexiconBuilder};
pub(crate) use quick::QuickMap;
pub(crate) use sentence::{Clause, clauses};
pub(crate) use words::{Break, Kind, Text, Word};
