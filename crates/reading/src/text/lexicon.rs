//! Many patterns, ready to be searched for in a text.

use super::choices::{Affix, Choices, Fit, Number, UNKNOWN, Vocabulary};
use super::hits::Hit;
use super::loose::{Loose, Start};
use super::matcher::Matcher;
use super::pattern::{Part, parse};
use super::seen::{Affixes, Seen, first_letters};
use super::sieve::{Bits, Near, Sieve, first_bits};
use super::slips::{SLIP_LEN_MIN, Slips};
use super::{Kind, QuickMap, Text};
use std::collections::BTreeSet;
use std::sync::OnceLock;

#[derive(Debug, Clone)]
struct Pattern<C> {
    cue: C,
    parts: Box<[Part]>,
}

/// The pairs of words that two parts in a row begin with, where they are few and no other words can be.
fn pairs(first: &Choices, second: &Part) -> Option<Vec<(Number, Number)>> {
    let Part::Words { any_of, optional: false } = second else { return None };
    let mut seconds: Vec<Number> = any_of.heads().collect();
    seconds.sort_unstable();
    seconds.dedup();
    let few =
        any_of.affixes.is_empty() && first.is_single() && first.single.len() * seconds.len() <= PAIRS_MAX;
    few.then(|| first.single.iter().flat_map(|a| seconds.iter().map(|b| (*a, *b))).collect())
}

/// The place of a word in tables by number.
fn place(number: Number) -> Option<usize> {
    usize::try_from(number).ok()
}

/// Patterns, ready to be searched for.
#[derive(Debug)]
pub(crate) struct Lexicon<C> {
    patterns: Box<[Pattern<C>]>,
    vocabulary: Vocabulary,
    /// For each word, the patterns that begin with it; without those of `by_pair`.
    by_word: Vec<Vec<Start>>,
    /// Patterns by their first two words, where these are few.
    by_pair: QuickMap<(Number, Number), Vec<Start>>,
    by_prefix: QuickMap<Box<str>, Vec<(Start, Box<str>)>>,
    /// By the last letter of an ending that they begin with; with what else they may begin with.
    by_last: QuickMap<char, Vec<(Start, Bits)>>,
    affixes: Affixes,
    /// Patterns that begin with a part that may be left out, or is more than words.
    loose: Loose,
    slips: OnceLock<Slips>,
    /// The words of all phrases, in their order.
    known: Box<[Box<str>]>,
}

/// Collects patterns for a [`Lexicon`].
#[derive(Debug)]
pub(crate) struct LexiconBuilder<C> {
    patterns: Vec<Pattern<C>>,
    vocabulary: Vocabulary,
}

/// Letters of a word by which prefixes are looked up.
const PREFIX_KEY: usize = 3;

/// A pattern whose first two words can be more pairs than this is found by its first word alone.
const PAIRS_MAX: usize = 200;

impl<C: Copy> LexiconBuilder<C> {
    pub(crate) fn new() -> Self {
        Self { patterns: Vec::new(), vocabulary: Vocabulary::default() }
    }

    /// Adds phrases of one meaning.
    pub(crate) fn add(&mut self, cue: C, phrases: &[&str]) {
        for phrase in phrases {
            let parts = parse(phrase, &mut self.vocabulary);
            if !parts.is_empty() {
                self.patterns.push(Pattern { cue, parts: parts.into_boxed_slice() });
            }
        }
    }

    /// Indexes what was added by the word that each pattern begins with.
    pub(crate) fn build(self) -> Lexicon<C> {
        let mut lexicon = Lexicon {
            patterns: self.patterns.into_boxed_slice(),
            by_word: vec![Vec::new(); self.vocabulary.len()],
            by_pair: QuickMap::default(),
            by_prefix: QuickMap::default(),
            by_last: QuickMap::default(),
            affixes: Affixes::of(&self.vocabulary),
            loose: Loose::default(),
            slips: OnceLock::new(),
            known: Box::default(),
            vocabulary: self.vocabulary,
        };
        for (index, pattern) in lexicon.patterns.iter().enumerate() {
            let start =
                Start { pattern: u32::try_from(index).unwrap_or(u32::MAX), sieve: Sieve::of(&pattern.parts) };
            let zero = |p: &&Part| matches!(p, Part::Start | Part::Comma | Part::Unless(_));
            let mut parts = pattern.parts.iter().skip_while(zero);
            let Some(Part::Words { any_of, optional: false }) = parts.next() else {
                lexicon.loose.add(start, &pattern.parts);
                continue;
            };
            if let Some(pairs) = parts.next().and_then(|second| pairs(any_of, second)) {
                for pair in pairs {
                    lexicon.by_pair.entry(pair).or_default().push(start);
                }
                continue;
            }
            for word in any_of.heads() {
                if let Some(begun) = place(word).and_then(|at| lexicon.by_word.get_mut(at)) {
                    begun.push(start);
                }
            }
            for (part, fit) in any_of.affixes.iter().filter_map(|affix| lexicon.vocabulary.affix(*affix)) {
                match fit {
                    Fit::Beginning => {
                        let key = first_letters(part, PREFIX_KEY);
                        lexicon.by_prefix.entry(key.into()).or_default().push((start, part.clone()));
                    }
                    Fit::Ending => {
                        let last = part.chars().last().unwrap_or_default();
                        lexicon.by_last.entry(last).or_default().push((start, first_bits(any_of)));
                    }
                }
            }
        }
        lexicon.by_word.iter_mut().chain(lexicon.by_pair.values_mut()).for_each(Vec::shrink_to_fit);
        lexicon.learn();
        lexicon
    }
}

impl<C: Copy> Lexicon<C> {
    /// Keeps the words of all patterns.
    fn learn(&mut self) {
        let choices = self.patterns.iter().flat_map(|p| &p.parts).filter_map(|part| match part {
            Part::Words { any_of, .. } => Some(any_of),
            _ => None,
        });
        let mut named = vec![false; self.vocabulary.len()];
        let mut begun: BTreeSet<Affix> = BTreeSet::new();
        for any_of in choices {
            let rows = any_of.rows.iter();
            for number in any_of.single.iter().chain(rows.clone().flat_map(|r| &r.whole)) {
                if let Some(named) = place(*number).and_then(|at| named.get_mut(at)) {
                    *named = true;
                }
            }
            begun.extend(rows.filter_map(|r| r.last.as_ref()).chain(&any_of.affixes));
        }
        let words = (0..).zip(&named).filter(|(_, named)| **named);
        let words = words.filter_map(|(number, _)| self.vocabulary.word(number));
        let begun = begun.iter().filter_map(|affix| self.vocabulary.affix(*affix));
        let begun = begun.filter(|(_, fit)| *fit == Fit::Beginning).map(|(word, _)| &**word);
        let mut known: Vec<Box<str>> = words.chain(begun).map(Box::from).collect();
        known.sort_unstable();
        known.dedup();
        self.known = known.into();
    }

    /// Slips of the fingers; found when the lexicon is first used on a mail.
    fn slips(&self) -> &Slips {
        self.slips.get_or_init(|| Slips::of(self.known.iter().map(|word| &**word)))
    }

    fn knows(&self, word: &str) -> bool {
        self.known.binary_search_by(|known| (**known).cmp(word)).is_ok()
    }

    /// The words of all phrases.
    pub(crate) fn known(&self) -> impl Iterator<Item = &Box<str>> {
        self.known.iter()
    }

    /// Puts right the words of a text that are a slip away from one of these. `is_word` knows the language's others.
    pub(crate) fn mend(&self, text: &mut Text<'_>, is_word: &dyn Fn(&str) -> bool) {
        let slips = self.slips();
        for word in text.words.iter_mut().filter(|w| w.kind == Kind::Word && w.fold.len() >= SLIP_LEN_MIN) {
            if word.capital || self.vocabulary.number(&word.fold) != UNKNOWN || is_word(&word.fold) {
                continue;
            }
            let known = |place: u32| Some(&**self.known.get(usize::try_from(place).ok()?)?);
            if let Some(right) = slips.meant(&word.fold, known)
                && !self.knows(&word.fold)
            {
                word.fold = right.into();
            }
        }
    }

    /// All phrases in the text, by where they begin. `is_time` says which words belong to a time expression.
    pub(crate) fn search(&self, text: &Text<'_>, is_time: &dyn Fn(usize) -> bool) -> Vec<Hit<C>> {
        let mut hits = Vec::new();
        let seen = Seen::new(text, &self.vocabulary, &self.affixes, is_time);
        let matcher = Matcher(&seen);
        let mut last: Option<Near> = None;
        let (mut begun, mut loose): (Vec<u32>, Vec<u32>) = (Vec::new(), Vec::new());
        for (at, word) in text.words.iter().enumerate() {
            if seen.bits(at) == 0 && !self.loose.begins_with_anything() {
                continue;
            }
            let near = seen.near(at, last.as_ref());
            last = Some(near);
            self.begin_with(&seen, at, &near, &mut begun);
            let (number, timed) = (seen.number(at), seen.timed(at));
            self.loose.begin_with(number, word.kind == Kind::Number, timed, &near, &mut loose);
            for pattern in begun.iter().chain(&loose).filter_map(|index| self.patterns.get(place(*index)?)) {
                if let Some(end) = matcher.from(&pattern.parts, at, at)
                    && end > at
                {
                    hits.push(Hit { cue: pattern.cue, words: at..end });
                }
            }
        }
        hits
    }

    /// The patterns that may begin with a word and what is near it: by its whole, its beginning, its ending.
    fn begin_with(&self, seen: &Seen<'_, '_>, at: usize, near: &Near, begun: &mut Vec<u32>) {
        let Some(word) = seen.text.words.get(at) else { return };
        let passes = |start: &&Start| start.sieve.passes(near);
        begun.clear();
        let number = seen.number(at);
        let named = place(number).and_then(|number| self.by_word.get(number)).into_iter().flatten();
        begun.extend(named.filter(passes).map(|start| start.pattern));
        if let Some(paired) = self.by_pair.get(&(number, seen.number(at + 1))) {
            begun.extend(paired.iter().filter(passes).map(|start| start.pattern));
            begun.sort_unstable();
        }
        let prefixed = self.by_prefix.get(first_letters(&word.fold, PREFIX_KEY)).into_iter().flatten();
        let prefixed = prefixed.filter(|(start, prefix)| passes(&start) && word.fold.starts_with(&**prefix));
        begun.extend(prefixed.map(|(start, _)| start.pattern));
        let written = seen.text.raw.get(word.span.clone()).filter(|_| !self.by_last.is_empty());
        let last = written.and_then(|w| w.chars().next_back()).and_then(|c| c.to_lowercase().next());
        let ended = last.and_then(|last| self.by_last.get(&last)).into_iter().flatten();
        let ended = ended.filter(|(start, first)| seen.bits(at) & first != 0 && passes(&start));
        begun.extend(ended.map(|(start, _)| start.pattern));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finds(pattern: &str, text: &str) -> bool {
        let mut builder = LexiconBuilder::new();
        builder.add((), &[pattern]);
        !builder.build().search(&Text::new(text), &|i| i == 2).is_empty()
    }

    #[test]
    fn words_alternatives_and_prefixes_match() {
        assert!(finds("can|could we move", "Could we move it?"));
        assert!(finds("verschieb*", "Können wir VERSCHIEBEN"));
        assert!(!finds("can we", "can he"));
        assert!(finds("i !hope|think", "I preach"));
        assert!(!finds("i !hope|think", "I hope so"));
    }

    #[test]
    fn endings_match_words_that_are_longer() {
        assert!(finds("*iamo", "Vendemmiamo fino a giugno"));
        assert!(finds("nous *ons", "nous fermons"));
        assert!(!finds("nous *ons", "nous ons"));
        assert!(!finds("*iamo", "Vendemmia"));
        assert!(finds("*ó", "Llegó"));
        assert!(!finds("*o", "Llegó"));
    }

    #[test]
    fn what_is_ruled_out_does_not_match() {
        assert!(finds("yo ^quiero|creo *o", "yo trabajo"));
        assert!(!finds("yo ^quiero|creo *o", "yo quiero"));
    }

    #[test]
    fn gaps_do_not_cross_sentences() {
        assert!(finds("take .. off", "take me right off"));
        assert!(!finds("take .. off", "take it. Off we go"));
    }

    #[test]
    fn anchors_and_options_hold() {
        assert!(finds("< yes ?please >", "Yes please"));
        assert!(finds("< yes ?please >", "yes!"));
        assert!(!finds("< yes >", "well yes"));
        assert!(finds("how about @", "how about Friday"));
        assert!(finds("how about it|@ >", "how about Friday"));
        assert!(finds("my ?_ ?_ flight", "my early flight"));
    }

    #[test]
    fn a_negated_verb_is_one_word_with_or_without_its_apostrophe() {
        assert!(finds("can't make", "I can’t make it"));
        assert!(finds("can't make", "I cant make it"));
        assert!(finds("d'accord", "D’accord"));
    }
}
