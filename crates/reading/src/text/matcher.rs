//! Whether a pattern matches at a word.

use super::choices::{Choices, Fit, Number, Row, UNKNOWN};
use super::pattern::Part;
use super::{Break, Kind, Text};

pub(super) struct Matcher<'t, 'a> {
    pub(super) text: &'t Text<'a>,
    /// The number of each word.
    pub(super) numbers: &'t [Number],
    pub(super) is_time: &'t dyn Fn(usize) -> bool,
}

impl Matcher<'_, '_> {
    /// Where a match of `parts` at word `at` ends; `start` is where the whole match began.
    pub(super) fn from(&self, parts: &[Part], at: usize, start: usize) -> Option<usize> {
        let Some((part, rest)) = parts.split_first() else { return Some(at) };
        let joined = at == start || self.text.words.get(at).is_some_and(|w| w.brk < Break::Stop);
        match part {
            Part::Start => self
                .text
                .words
                .get(at)
                .filter(|w| w.brk >= Break::Line)
                .and_then(|_| self.from(rest, at, start)),
            Part::End => self
                .text
                .words
                .get(at)
                .is_none_or(|w| w.brk >= Break::Line)
                .then(|| self.from(rest, at, start))
                .flatten(),
            Part::Comma => self
                .text
                .words
                .get(at)
                .is_none_or(|w| w.brk >= Break::Comma)
                .then(|| self.from(rest, at, start))
                .flatten(),
            Part::Gap(most) => self.gap(*most, rest, at, start),
            Part::Words { any_of, optional } => {
                let ends = joined.then(|| self.ends(any_of, at)).into_iter().flatten();
                let taken = ends.filter_map(|end| self.from(rest, end, start)).max();
                taken.or_else(|| optional.then(|| self.from(rest, at, start)).flatten())
            }
            Part::OneOf { parts, optional } => {
                let taken = parts.iter().filter_map(|one| {
                    let end = self.from(std::slice::from_ref(one), at, start)?;
                    self.from(rest, end, start)
                });
                taken.max().or_else(|| optional.then(|| self.from(rest, at, start)).flatten())
            }
            Part::Other(none_of) => {
                let free = at < self.text.words.len()
                    && !(self.is_time)(at)
                    && self.ends(none_of, at).next().is_none();
                (joined && free).then(|| self.from(rest, at + 1, start)).flatten()
            }
            Part::Unless(none_of) => {
                let free = self.ends(none_of, at).next().is_none();
                free.then(|| self.from(rest, at, start)).flatten()
            }
            Part::Any => {
                (joined && at < self.text.words.len()).then(|| self.from(rest, at + 1, start)).flatten()
            }
            Part::Digits => {
                let digits = self.text.words.get(at).is_some_and(|w| w.kind == Kind::Number);
                (joined && digits).then(|| self.from(rest, at + 1, start)).flatten()
            }
            Part::Time => {
                let run = (at..self.text.words.len()).take_while(|i| (self.is_time)(*i)).count();
                (joined && run > 0).then(|| self.from(rest, at + run, start)).flatten()
            }
        }
    }

    fn gap(&self, most: usize, rest: &[Part], at: usize, start: usize) -> Option<usize> {
        for skipped in 0..=most {
            if skipped > 0 {
                let over = self.text.words.get(at + skipped - 1)?;
                if over.brk >= Break::Stop && at + skipped - 1 > start {
                    return None;
                }
            }
            if let Some(end) = self.from(rest, at + skipped, start) {
                return Some(end);
            }
        }
        None
    }

    /// Where the choices end that begin at a word.
    fn ends(&self, choices: &Choices, at: usize) -> impl Iterator<Item = usize> {
        let number = self.numbers.get(at).copied().unwrap_or(UNKNOWN);
        let single = choices.single.binary_search(&number).is_ok().then_some(at + 1);
        let from = choices.rows.partition_point(|row| row.whole.first() < Some(&number));
        let begun = choices.rows.get(from..).unwrap_or_default();
        let rows = begun.iter().take_while(move |row| row.whole.first() == Some(&number));
        let affixes =
            choices.affixes.iter().filter(move |affix| self.affixed(affix, at)).map(move |_| at + 1);
        single.into_iter().chain(rows.filter_map(move |row| self.fits(row, at))).chain(affixes)
    }

    fn affixed(&self, (wanted, fit): &(Box<str>, Fit), at: usize) -> bool {
        self.text.words.get(at).is_some_and(|word| {
            let written = self.text.raw.get(word.span.clone()).unwrap_or_default();
            fit.fits(wanted, &word.fold, written)
        })
    }

    /// Where a row of words ends that begins at a word.
    fn fits(&self, row: &Row, at: usize) -> Option<usize> {
        let joined = |i: usize| i == at || self.text.words.get(i).is_some_and(|w| w.brk < Break::Stop);
        let mut end = at;
        for wanted in &row.whole {
            if self.numbers.get(end) != Some(wanted) || !joined(end) {
                return None;
            }
            end += 1;
        }
        let Some(last) = &row.last else { return Some(end) };
        (joined(end) && self.affixed(last, end)).then_some(end + 1)
    }
}
