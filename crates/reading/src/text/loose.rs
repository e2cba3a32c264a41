//! What a pattern may begin with whose first part may be left out, or is more than words.

use super::QuickMap;
use super::choices::Number;
use super::pattern::Part;
use super::sieve::{Near, Sieve};

/// A pattern that may begin at a word, and what must stand behind it then.
#[derive(Debug, Clone, Copy)]
pub(super) struct Start {
    pub(super) pattern: u32,
    pub(super) sieve: Sieve,
}

/// Such patterns, by what they may begin with.
#[derive(Debug, Default)]
pub(super) struct Loose {
    by_word: QuickMap<Number, Vec<Start>>,
    by_time: Vec<Start>,
    by_digits: Vec<Start>,
    by_anything: Vec<Start>,
}

/// What the first word of a match may be.
#[derive(Debug, Default)]
struct Starts {
    words: Vec<Number>,
    time: bool,
    digits: bool,
}

impl Loose {
    pub(super) fn add(&mut self, start: Start, parts: &[Part]) {
        let mut starts = Starts::default();
        if !starts.gather(parts) {
            self.by_anything.push(start);
            return;
        }
        starts.words.sort_unstable();
        starts.words.dedup();
        for word in starts.words {
            self.by_word.entry(word).or_default().push(start);
        }
        self.by_time.extend(starts.time.then_some(start));
        self.by_digits.extend(starts.digits.then_some(start));
    }

    /// Whether a pattern may begin with a word that no phrase names.
    pub(super) fn begins_with_anything(&self) -> bool {
        !self.by_anything.is_empty()
    }

    /// The patterns that may begin at a word, in order, each once.
    pub(super) fn begin_with(
        &self,
        word: Number,
        digits: bool,
        time: bool,
        near: &Near,
        begun: &mut Vec<u32>,
    ) {
        begun.clear();
        let named = self.by_word.get(&word).into_iter().flatten();
        let timed = self.by_time.iter().filter(|_| time);
        let counted = self.by_digits.iter().filter(|_| digits);
        let all = named.chain(timed).chain(counted).chain(&self.by_anything);
        begun.extend(all.filter(|start| start.sieve.passes(near)).map(|start| start.pattern));
        begun.sort_unstable();
        begun.dedup();
    }
}

impl Starts {
    /// Adds what parts may begin with; false where that is anything.
    fn gather(&mut self, parts: &[Part]) -> bool {
        let Some((part, rest)) = parts.split_first() else { return false };
        match part {
            Part::Start | Part::End | Part::Comma | Part::Unless(_) => self.gather(rest),
            Part::Words { any_of, optional } => {
                if !any_of.affixes.is_empty() {
                    return false;
                }
                self.words.extend(any_of.heads());
                !optional || self.gather(rest)
            }
            Part::OneOf { parts, optional } => {
                let through = |one: &Part| matches!(one, Part::Start | Part::End | Part::Comma);
                let mut own = parts.iter().filter(|one| !through(one));
                own.all(|one| self.gather(std::slice::from_ref(one)))
                    && (!(*optional || parts.iter().any(through)) || self.gather(rest))
            }
            Part::Time => {
                self.time = true;
                true
            }
            Part::Digits => {
                self.digits = true;
                true
            }
            Part::Any | Part::Other(_) | Part::Gap(_) => false,
        }
    }
}
