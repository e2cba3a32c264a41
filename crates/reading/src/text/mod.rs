//! Text as words: folded for comparison, with their place in the original and the breaks between them.

mod choices;
mod fold;
mod hits;
mod lexicon;
mod loose;
mod matcher;
mod pattern;
mod quick;
mod seen;
mod sentence;
mod sieve;
mod slips;
mod spans;
mod struck;
mod words;

pub(crate) use fold::fold_into;
pub(crate) use hits::{Hit, Hits};
pub(crate) use lexicon::{Lexicon, LexiconBuilder};
pub(crate) use quick::{QuickHasher, QuickMap, QuickSet};
pub(crate) use sentence::{Clause, Sentences};
pub(crate) use spans::{Spanned, Spans};
pub(crate) use struck::without_struck;
pub(crate) use words::{Break, Kind, Text, Word};
