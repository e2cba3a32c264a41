//! A small pattern language over words, so that a lexicon reads as the phrases themselves.
//!
//! `word`, `one|other`, `prefix*`, `*suffix`, `?optional`, `_` (any one word), `!one|other` (any one word but these and
//! times), `^one|other` (what comes next is none of these), `#` (digits), `..` (up to four words), `...` (up to nine),
//! `<` (sentence starts here), `>` (sentence ends here), `@` (a time), `,` (a comma or more). Signs stand among choices
//! too: `at|@|>`, `?_`. Suffixes are compared with their accents, which tell tenses apart.

use super::{Break, Kind, Text};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A phrase that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit<C> {
    /// What it means.
    pub(crate) cue: C,
    /// Indices of its words.
    pub(crate) words: Range<usize>,
}

/// Words in a row, and how the last of them fits.
type Choice = (Vec<Box<str>>, Fit);

#[derive(Debug, Clone)]
enum Part {
    /// Each choice is words in a row, the last of which may be a beginning or an ending only.
    Words {
        any_of: Vec<Choice>,
        optional: bool,
    },
    /// One word that is none of these, and no time.
    Other(Vec<Choice>),
    /// Any of several, where not all are words.
    OneOf {
        parts: Vec<Part>,
        optional: bool,
    },
    /// What comes next is none of these.
    Unless(Vec<(Vec<Box<str>>, Fit)>),
    Any,
    Digits,
    Time,
    Gap(usize),
    Start,
    End,
    Comma,
}

/// How the last word of a choice fits a word of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    Whole,
    Beginning,
    /// And something stands before it, so that "-ez" is not the word "ez".
    Ending,
}

impl Fit {
    /// Whether it fits a word that is folded, and as written.
    fn fits(self, wanted: &str, word: &str, written: &str) -> bool {
        match self {
            Self::Whole => wanted == word,
            Self::Beginning => word.starts_with(wanted),
            Self::Ending => {
                let mut letters = written.chars().rev();
                let same =
                    |c: char| letters.next().is_some_and(|l| l == c || l.to_lowercase().eq(c.to_lowercase()));
                wanted.chars().rev().all(same) && letters.next().is_some()
            }
        }
    }
}

#[derive(Debug, Clone)]
struct Pattern<C> {
    cue: C,
    parts: Vec<Part>,
}

/// Patterns, ready to be searched for.
#[derive(Debug)]
pub(crate) struct Lexicon<C> {
    patterns: Vec<Pattern<C>>,
    by_word: HashMap<Box<str>, Vec<usize>>,
    by_prefix: HashMap<Box<str>, Vec<(usize, Box<str>)>>,
    by_last: HashMap<char, Vec<usize>>,
    anywhere: Vec<usize>,
    slips: HashMap<Box<str>, Box<str>>,
    known: HashSet<Box<str>>,
}

/// Collects patterns for a [`Lexicon`].
#[derive(Debug)]
pub(crate) struct LexiconBuilder<C> {
    patterns: Vec<Pattern<C>>,
}

const PREFIX_KEY: usize = 3;

/// Shorter words are too near to each other to be guessed.
const SLIP_LEN_MIN: usize = 5;

/// The first letters of a word, by which prefixes are looked up.
fn prefix_key(word: &str) -> &str {
    let end = word.char_indices().nth(PREFIX_KEY).map_or(word.len(), |(at, _)| at);
    word.get(..end).unwrap_or(word)
}

/// How a word comes out of hasty fingers: two letters swapped, or one left out; never the first.
fn slips(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let mut found = Vec::new();
    if letters.len() < SLIP_LEN_MIN {
        return found;
    }
    for at in 1..letters.len() {
        let mut swapped = letters.clone();
        if at + 1 < letters.len() {
            swapped.swap(at, at + 1);
            found.push(swapped.iter().collect());
        }
        if letters.len() > SLIP_LEN_MIN {
            found.push(letters.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, c)| *c).collect());
        }
    }
    found.retain(|slip: &String| slip != word);
    found
}

impl<C: Copy> LexiconBuilder<C> {
    pub(crate) fn new() -> Self {
        Self { patterns: Vec::new() }
    }

    /// Adds phrases of one meaning.
    pub(crate) fn add(&mut self, cue: C, phrases: &[&str]) {
        for phrase in phrases {
            let parts = parse(phrase);
            if !parts.is_empty() {
                self.patterns.push(Pattern { cue, parts });
            }
        }
    }

    /// Indexes what was added by the word that each pattern begins with.
    pub(crate) fn build(self) -> Lexicon<C> {
        let mut lexicon = Lexicon {
            patterns: self.patterns,
            by_word: HashMap::new(),
            by_prefix: HashMap::new(),
            by_last: HashMap::new(),
            anywhere: Vec::new(),
            slips: HashMap::new(),
            known: HashSet::new(),
        };
        for (index, pattern) in lexicon.patterns.iter().enumerate() {
            let zero = |p: &&Part| !matches!(p, Part::Start | Part::Comma | Part::Unless(_));
            let first = pattern.parts.iter().find(zero);
            let Some(Part::Words { any_of, optional: false }) = first else {
                lexicon.anywhere.push(index);
                continue;
            };
            for (words, fit) in any_of {
                let Some(word) = words.first() else { continue };
                match fit {
                    Fit::Beginning if words.len() == 1 => {
                        let key = prefix_key(word);
                        lexicon.by_prefix.entry(key.into()).or_default().push((index, word.clone()));
                    }
                    Fit::Ending if words.len() == 1 => {
                        let last = word.chars().last().unwrap_or_default();
                        lexicon.by_last.entry(last).or_default().push(index);
                    }
                    Fit::Whole | Fit::Beginning | Fit::Ending => {
                        lexicon.by_word.entry(word.clone()).or_default().push(index);
                    }
                }
            }
        }
        lexicon.learn();
        lexicon
    }
}

impl<C: Copy> Lexicon<C> {
    /// Keeps the words of all patterns, and the slips of the fingers that lead to just one of them.
    fn learn(&mut self) {
        let mut ambiguous: HashSet<Box<str>> = HashSet::new();
        let choices = self.patterns.iter().flat_map(|p| &p.parts).filter_map(|part| match part {
            Part::Words { any_of, .. } => Some(any_of),
            _ => None,
        });
        let whole = choices.flatten().filter(|(_, fit)| *fit != Fit::Ending);
        self.known = whole.flat_map(|(words, _)| words.iter().cloned()).collect();
        for word in &self.known {
            for slip in slips(word) {
                let taken = self.slips.insert(slip.as_str().into(), word.clone());
                if taken.is_some_and(|other| other != *word) {
                    ambiguous.insert(slip.into());
                }
            }
        }
        self.slips.retain(|slip, _| !ambiguous.contains(slip) && !self.known.contains(slip));
    }

    /// The words of all phrases.
    pub(crate) fn known(&self) -> impl Iterator<Item = &Box<str>> {
        self.known.iter()
    }

    /// Puts right the words of a text that are a slip away from one of these. `is_word` knows the language's others.
    pub(crate) fn mend(&self, text: &mut Text<'_>, is_word: &dyn Fn(&str) -> bool) {
        for word in text.words.iter_mut().filter(|w| w.kind == Kind::Word && w.fold.len() >= SLIP_LEN_MIN) {
            if let Some(right) = self.slips.get(&word.fold)
                && !is_word(&word.fold)
                && !word.capital
            {
                word.fold = right.clone();
            }
        }
    }

    /// All phrases in the text, by where they begin. `is_time` says which words belong to a time expression.
    pub(crate) fn search(&self, text: &Text<'_>, is_time: &dyn Fn(usize) -> bool) -> Vec<Hit<C>> {
        let mut hits = Vec::new();
        for (at, word) in text.words.iter().enumerate() {
            let exact = self.by_word.get(&word.fold).into_iter().flatten().copied();
            let key = prefix_key(&word.fold);
            let prefixed = self
                .by_prefix
                .get(key)
                .into_iter()
                .flatten()
                .filter(|(_, prefix)| word.fold.starts_with(&**prefix))
                .map(|(index, _)| *index);
            let written = text.raw.get(word.span.clone()).and_then(|w| w.chars().last()).unwrap_or_default();
            let last = written.to_lowercase().next().unwrap_or_default();
            let ending = self.by_last.get(&last).into_iter().flatten().copied();
            for index in exact.chain(prefixed).chain(ending).chain(self.anywhere.iter().copied()) {
                let Some(pattern) = self.patterns.get(index) else { continue };
                let matcher = Matcher { text, is_time };
                if let Some(end) = matcher.from(&pattern.parts, at, at)
                    && end > at
                {
                    hits.push(Hit { cue: pattern.cue, words: at..end });
                }
            }
        }
        hits
    }
}

struct Matcher<'t, 'a> {
    text: &'t Text<'a>,
    is_time: &'t dyn Fn(usize) -> bool,
}

impl Matcher<'_, '_> {
    /// Where a match of `parts` at word `at` ends; `start` is where the whole match began.
    fn from(&self, parts: &[Part], at: usize, start: usize) -> Option<usize> {
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
                let fit = any_of.iter().filter(|_| joined).filter_map(|choice| self.fits(choice, at));
                let taken = fit.filter_map(|end| self.from(rest, end, start)).max();
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
                    && !none_of.iter().any(|choice| self.fits(choice, at).is_some());
                (joined && free).then(|| self.from(rest, at + 1, start)).flatten()
            }
            Part::Unless(none_of) => {
                let free = !none_of.iter().any(|choice| self.fits(choice, at).is_some());
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

    /// Where a choice ends that begins at a word.
    fn fits(&self, (words, fit): &Choice, at: usize) -> Option<usize> {
        let count = words.len();
        for (offset, wanted) in words.iter().enumerate() {
            let word = self.text.words.get(at + offset)?;
            let fit = if offset + 1 == count { *fit } else { Fit::Whole };
            let written = self.text.raw.get(word.span.clone()).unwrap_or_default();
            if !fit.fits(wanted, &word.fold, written) || (offset > 0 && word.brk >= Break::Stop) {
                return None;
            }
        }
        Some(at + count)
    }
}

/// A phrase as parts. Apostrophes and hyphens separate words as they do in texts.
fn parse(phrase: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    for piece in phrase.split_whitespace() {
        parts.push(sign(piece).unwrap_or_else(|| words(piece)));
    }
    settle_end(&mut parts);
    parts
}

/// What may be left out at the end would find the rest alone, which a phrase that names it does not mean: write the
/// rest as a phrase of its own where it does.
fn settle_end(parts: &mut Vec<Part>) {
    while matches!(parts.last(), Some(Part::Gap(_))) {
        parts.pop();
    }
    if let Some(Part::Words { optional, .. } | Part::OneOf { optional, .. }) = parts.last_mut() {
        *optional = false;
    }
}

/// A part that is written as a sign.
fn sign(piece: &str) -> Option<Part> {
    Some(match piece {
        "<" => Part::Start,
        ">" => Part::End,
        "," => Part::Comma,
        "_" => Part::Any,
        "?_" => Part::Gap(1),
        "#" => Part::Digits,
        "@" => Part::Time,
        ".." => Part::Gap(4),
        "..." => Part::Gap(9),
        _ => return None,
    })
}

fn words(piece: &str) -> Part {
    if let Some(none_of) = piece.strip_prefix('!') {
        return Part::Other(none_of.split('|').map(alternative).collect());
    }
    if let Some(none_of) = piece.strip_prefix('^') {
        return Part::Unless(none_of.split('|').map(alternative).collect());
    }
    let (optional, piece) = piece.strip_prefix('?').map_or((false, piece), |rest| (true, rest));
    let mut parts: Vec<Part> = piece.split('|').filter_map(sign).collect();
    let choices = piece.split('|').filter(|one| sign(one).is_none()).map(alternative);
    let any_of: Vec<Choice> = choices.filter(|(words, _)| !words.is_empty()).collect();
    if parts.is_empty() {
        return Part::Words { any_of, optional };
    }
    if !any_of.is_empty() {
        parts.push(Part::Words { any_of, optional: false });
    }
    Part::OneOf { parts, optional }
}

fn alternative(piece: &str) -> Choice {
    let beginning = piece.strip_suffix('*').map(|w| (w, Fit::Beginning));
    let ending = piece.strip_prefix('*').map(|w| (w, Fit::Ending));
    let (piece, fit) = beginning.or(ending).unwrap_or((piece, Fit::Whole));
    if fit == Fit::Ending {
        return (vec![piece.to_lowercase().into()], fit);
    }
    (Text::new(piece).words.into_iter().map(|w| w.fold).collect(), fit)
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
