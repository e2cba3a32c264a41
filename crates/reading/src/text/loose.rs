//! What a pattern may begin with whose first part may be left out, or is more than words.

use super::QuickMap;
use super::choices::Number;
use super::pattern::Part;

/// Such patterns, by what they may begin with.
#[derive(Debug, Default)]
pub(super) struct Loose {
    by_word: QuickMap<Number, Vec<usize>>,
    by_time: Vec<usize>,
    by_digits: Vec<usize>,
    by_anything: Vec<usize>,
}

/// What the first word of a match may be.
#[derive(Debug, Default)]
struct Starts {
    words: Vec<Number>,
    time: bool,
    digits: bool,
}

impl Loose {
    pub(super) fn add(&mut self, pattern: usize, parts: &[Part]) {
        let mut starts = Starts::default();
        if !starts.gather(parts) {
            self.by_anything.push(pattern);
            return;
        }
        starts.words.sort_unstable();
        starts.words.dedup();
        for word in starts.words {
            self.by_word.entry(word).or_default().push(pattern);
        }
        self.by_time.extend(starts.time.then_some(pattern));
        self.by_digits.extend(starts.digits.then_some(pattern));
    }

    /// The patterns that may begin at a word, in order, each once.
    pub(super) fn begin_with(&self, word: Number, digits: bool, time: bool, begun: &mut Vec<usize>) {
        begun.clear();
        begun.extend(self.by_word.get(&word).into_iter().flatten());
        begun.extend(self.by_time.iter().filter(|_| time));
        begun.extend(self.by_digits.iter().filter(|_| digits));
        begun.extend(&self.by_anything);
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
                let Some(heads) = any_of.heads() else { return false };
                self.words.extend(heads);
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
