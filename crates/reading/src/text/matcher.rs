//! Whether a pattern matches at a word.

use super::choices::{Affix, Choices, Row};
use super::pattern::Part;
use super::seen::Seen;
use super::{Break, Kind};

pub(super) struct Matcher<'s, 't, 'a>(pub(super) &'s Seen<'t, 'a>);

impl Matcher<'_, '_, '_> {
    /// Where a match of `parts` at word `at` ends; `start` is where the whole match began.
    pub(super) fn from(&self, parts: &[Part], at: usize, start: usize) -> Option<usize> {
        let Some((part, rest)) = parts.split_first() else { return Some(at) };
        let words = &self.0.text.words;
        let joined = at == start || words.get(at).is_some_and(|w| w.brk < Break::Stop);
        let breaks = |least: Break| words.get(at).map(|w| w.brk >= least);
        let goes_on = |fits: bool, end: usize| if fits { self.from(rest, end, start) } else { None };
        match part {
            Part::Start => goes_on(breaks(Break::Line) == Some(true), at),
            Part::End => goes_on(breaks(Break::Line) != Some(false), at),
            Part::Comma => goes_on(breaks(Break::Comma) != Some(false), at),
            Part::Gap(most) => self.gap(*most, rest, at, start),
            Part::Words { any_of, optional } => {
                let ends = joined.then(|| self.ends(any_of, at)).into_iter().flatten();
                let taken = ends.filter_map(|end| self.from(rest, end, start)).max();
                taken.or_else(|| goes_on(*optional, at))
            }
            Part::OneOf { parts, optional } => {
                let taken = parts.iter().filter_map(|one| {
                    let end = self.from(std::slice::from_ref(one), at, start)?;
                    self.from(rest, end, start)
                });
                taken.max().or_else(|| goes_on(*optional, at))
            }
            Part::Other(none_of) => {
                let other = at < words.len() && !self.0.timed(at) && self.ends(none_of, at).next().is_none();
                goes_on(joined && other, at + 1)
            }
            Part::Unless(none_of) => goes_on(self.ends(none_of, at).next().is_none(), at),
            Part::Any => goes_on(joined && at < words.len(), at + 1),
            Part::Digits => goes_on(joined && words.get(at).is_some_and(|w| w.kind == Kind::Number), at + 1),
            Part::Time => {
                let run = (at..words.len()).take_while(|i| self.0.timed(*i)).count();
                goes_on(joined && run > 0, at + run)
            }
        }
    }

    fn gap(&self, most: usize, rest: &[Part], at: usize, start: usize) -> Option<usize> {
        for skipped in 0..=most {
            if skipped > 0 {
                let over = self.0.text.words.get(at + skipped - 1)?;
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
        let number = self.0.number(at);
        let single = choices.single.binary_search(&number).is_ok().then_some(at + 1);
        let from = choices.rows.partition_point(|row| row.whole.first() < Some(&number));
        let begun = choices.rows.get(from..).unwrap_or_default();
        let rows = begun.iter().take_while(move |row| row.whole.first() == Some(&number));
        let affixed = self.0.affixes(at).iter().any(|affix| choices.affixes.binary_search(affix).is_ok());
        let one = single.or(affixed.then_some(at + 1));
        one.into_iter().chain(rows.filter_map(move |row| self.fits(row, at)))
    }

    fn affixed(&self, affix: Affix, at: usize) -> bool {
        self.0.affixes(at).contains(&affix)
    }

    /// Where a row of words ends that begins at a word.
    fn fits(&self, row: &Row, at: usize) -> Option<usize> {
        let joined = |i: usize| i == at || self.0.text.words.get(i).is_some_and(|w| w.brk < Break::Stop);
        let mut end = at;
        for wanted in &row.whole {
            if self.0.number(end) != *wanted || !joined(end) {
                return None;
            }
            end += 1;
        }
        let Some(last) = row.last else { return Some(end) };
        (joined(end) && self.affixed(last, end)).then_some(end + 1)
    }
}
