//! A language's words, read from its folder of data, as a trie over tokens.
//!
//! Format, one class a line: `class arguments = form | form | …`; `#` starts a comment. A form ending in `?` is weak:
//! also an everyday word, so it counts only beside other words of time; one ending in `!` is so common a word that
//! it needs its capital too. Case, accents, hyphens, full stops and
//! apostrophes inside forms do not matter.

mod class;

use crate::mention::PartOfDay;
use crate::sem::{Edge, Fields, Sem, Unit};
use crate::token::{TokenKind, Tokens, tokenize};
use class::class;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// What a word or phrase may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Lexeme {
    Sem(Sem),
    Fields(Fields),
    Part(PartOfDay),
    Clock {
        hour: u8,
        minute: u8,
    },
    Day(i8),
    DayPart {
        day: i8,
        part: PartOfDay,
    },
    Holiday(u16),
    Season(u8),
    Weekend,
    Now,
    EdgeOf(Edge, Unit),
    CycleOf(Unit, i8),
    /// "in the next few days": so many units from the next one on.
    Cycles(Unit, u8),
    PartLed {
        part: PartOfDay,
    },
    /// "Montagabend"
    WeekdayPart {
        weekday: u8,
        part: PartOfDay,
    },
    /// A word that only colours the hours beside it.
    Evening,
    /// From now on.
    Asap,
    /// First or second half of the year.
    HalfYear(u8),
}

/// A lexeme with its weakness.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Entry {
    pub(crate) lexeme: Lexeme,
    /// Also an everyday word.
    pub(crate) weak: bool,
    /// Weak, and nothing at all without a capital: German "So".
    pub(crate) capital: bool,
}

/// Multiplies and rotates: the keys are our own small numbers and words, so no flooding is possible by them; the
/// longest word looked up is bounded.
#[derive(Default, Clone, Copy)]
pub(crate) struct FastHasher(u64);

impl FastHasher {
    fn add(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
}

impl Hasher for FastHasher {
    fn finish(&self) -> u64 {
        self.0
    }
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        if !rest.is_empty() {
            self.add(rest.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte)));
        }
    }
    fn write_u64(&mut self, value: u64) {
        self.add(value);
    }
    fn write_u32(&mut self, value: u32) {
        self.add(u64::from(value));
    }
    fn write_u8(&mut self, value: u8) {
        self.add(u64::from(value));
    }
}

/// A table of our own keys.
pub(crate) type FastMap<K, V> = HashMap<K, V, BuildHasherDefault<FastHasher>>;

/// Words and phrases of one language.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    words: FastMap<Box<str>, u32>,
    edges: FastMap<u64, u32>,
    entries: Vec<Vec<Entry>>,
    /// Long names of days and months with their ids, by which misspelt ones are known; whether it is a weekday's. By
    /// their first letter.
    names: FastMap<u8, Vec<(Box<str>, u32, bool)>>,
    /// By word id: grammar words, and words that stand in a form of something else.
    roles: Vec<Role>,
    /// Word ids of the phrases read so far, longest word first; empty once all are read.
    phrases: Vec<Vec<u32>>,
}

/// What a word is good for on its own.
#[derive(Debug, Clone, Copy, Default)]
struct Role {
    grammar: bool,
    content: bool,
    /// It is a whole form of something else.
    alone: bool,
    /// What it names happens in the evening: "dinner".
    evening: bool,
}

/// `digits` of a vague count ("a few"): never an hour or a day.
pub(crate) const COUNT_ONLY: u8 = 99;

/// Shortest name that misspelt words are compared with, in octets: shorter ones are too near to other words.
const NAME_OCTETS_MIN: usize = 6;

/// Longest word that can be in a lexicon, in octets: longer ones are not looked up.
const WORD_OCTETS_MAX: usize = 32;

impl Lexicon {
    /// Reads the data of a language. Lines that make no sense are reported by the tests of `lang`, and left out here.
    pub(crate) fn read(files: &[&str]) -> (Self, Vec<String>) {
        let mut lexicon = Self { entries: vec![Vec::new()], ..Self::default() };
        let mut bad = Vec::new();
        for line in files.iter().flat_map(|f| f.lines()) {
            let line = line.split('#').next().unwrap_or("").trim();
            if line.is_empty() {
                continue;
            }
            let parsed = line.split_once('=').and_then(|(head, forms)| Some((class(head.trim())?, forms)));
            let Some((lexeme, forms)) = parsed else {
                bad.push(line.to_owned());
                continue;
            };
            for form in forms.split('|') {
                let form = form.trim();
                let plain = form.trim_end_matches(['?', '!']);
                let (weak, capital) = (plain.len() < form.len(), form.ends_with('!'));
                if !lexicon.insert(plain, Entry { lexeme, weak, capital }) {
                    bad.push(format!("{line}: {form}"));
                }
            }
        }
        lexicon.mark_phrases();
        (lexicon, bad)
    }

    /// A phrase of nothing but grammar words ("at this time") speaks of time by its longest one.
    fn mark_phrases(&mut self) {
        for ids in std::mem::take(&mut self.phrases) {
            let mute = ids.iter().all(|id| !self.speaks_of_time(*id));
            if mute && let Some(role) = ids.first().and_then(|id| self.roles.get_mut(*id as usize)) {
                role.alone = true;
            }
        }
    }

    fn insert(&mut self, form: &str, entry: Entry) -> bool {
        let tokens = tokenize(form);
        let mut node = 0_u32;
        for token in &tokens.list {
            let id = match token.kind {
                TokenKind::Word { .. } => {
                    let next = u32::try_from(self.words.len()).unwrap_or(u32::MAX) + 1;
                    *self.words.entry(tokens.word(token).into()).or_insert(next)
                }
                TokenKind::Number { value, .. } => number_key(value),
                TokenKind::Sign('-' | '.' | '\'') => continue,
                TokenKind::Sign(sign) => sign_key(sign),
            };
            let next = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
            node = *self.edges.entry(edge(node, id)).or_insert_with(|| {
                self.entries.push(Vec::new());
                next
            });
        }
        self.remember_name(&tokens, entry.lexeme);
        self.remember_role(&tokens, entry.lexeme);
        let Some(slot) = self.entries.get_mut(node as usize) else { return false };
        if node == 0 {
            return false;
        }
        if !slot.contains(&entry) {
            slot.push(entry);
        }
        true
    }

    fn remember_role(&mut self, tokens: &Tokens, lexeme: Lexeme) {
        self.roles.resize(self.words.len() + 1, Role::default());
        let grammar = matches!(
            lexeme,
            Lexeme::Evening
                | Lexeme::Sem(
                    Sem::Word(_)
                        | Sem::Zone(_)
                        | Sem::Nothing
                        | Sem::Rel(_)
                        | Sem::Edge(_)
                        | Sem::Num { digits: COUNT_ONLY, .. }
                )
        );
        let mut ids: Vec<(usize, u32)> = Vec::new();
        for token in &tokens.list {
            let id = self.words.get(tokens.word(token)).copied().unwrap_or(0);
            ids.push((tokens.word(token).len(), id));
            if let Some(role) = self.roles.get_mut(id as usize) {
                role.grammar |= grammar && tokens.list.len() == 1;
                role.evening |= lexeme == Lexeme::Evening;
                role.content |= !grammar;
                role.alone |= !grammar && tokens.list.len() == 1;
            }
        }
        if !grammar && ids.len() > 1 {
            ids.sort_by_key(|(len, _)| std::cmp::Reverse(*len));
            self.phrases.push(ids.into_iter().map(|(_, id)| id).collect());
        }
    }

    /// Whether a word names what people do in the evening.
    pub(crate) fn speaks_of_evening(&self, id: u32) -> bool {
        self.roles.get(id as usize).is_some_and(|role| role.evening)
    }

    /// Whether a word can make a text speak of time: not by grammar alone.
    pub(crate) fn speaks_of_time(&self, id: u32) -> bool {
        self.roles.get(id as usize).is_some_and(|role| role.alone || role.content && !role.grammar)
    }

    fn remember_name(&mut self, tokens: &Tokens, lexeme: Lexeme) {
        let named = match lexeme {
            Lexeme::Fields(fields) => fields.day.is_none() && fields.year.is_none(),
            Lexeme::Day(_) => true,
            _ => false,
        };
        if let ([only], true) = (tokens.list.as_slice(), named) {
            let word = tokens.word(only);
            if word.len() >= NAME_OCTETS_MIN
                && let Some(id) = self.words.get(word)
            {
                let weekday = matches!(lexeme, Lexeme::Fields(Fields { weekday: Some(_), .. }));
                let first = word.as_bytes().first().copied().unwrap_or_default();
                self.names.entry(first).or_default().push((word.into(), *id, weekday));
            }
        }
    }

    /// The id of a name of which a word is a slip: one letter wrong, missing, doubled or exchanged with the next.
    fn misspelt(&self, word: &str) -> u32 {
        if word.len() + 1 < NAME_OCTETS_MIN || word.len() > 12 {
            return 0;
        }
        let short = word.len() < NAME_OCTETS_MIN;
        let alike = word.as_bytes().first().and_then(|first| self.names.get(first));
        alike
            .into_iter()
            .flatten()
            .filter(|(name, _, weekday)| (*weekday || !short) && name.len().abs_diff(word.len()) <= 1)
            .find(|(name, _, _)| {
                one_slip(name.as_bytes(), word.as_bytes())
                    && (!short || lost_vowel(name.as_bytes(), word.as_bytes()))
            })
            .map_or(0, |(_, id, _)| *id)
    }

    /// Ids of the words of a text; 0 where the language does not know a word.
    pub(crate) fn ids(&self, tokens: &Tokens, out: &mut Vec<u32>) {
        out.clear();
        for token in &tokens.list {
            out.push(match token.kind {
                TokenKind::Word { len, .. } if usize::from(len) <= WORD_OCTETS_MAX => {
                    let word = tokens.word(token);
                    self.words.get(word).copied().unwrap_or_else(|| self.misspelt(word))
                }
                TokenKind::Word { .. } => 0,
                TokenKind::Number { value, .. } => number_key(value),
                TokenKind::Sign(sign) => sign_key(sign),
            });
        }
    }

    /// Calls `found(end, entry)` for each word or phrase that starts at a token.
    pub(crate) fn matches(
        &self,
        tokens: &Tokens,
        ids: &[u32],
        at: usize,
        mut found: impl FnMut(usize, Entry),
    ) {
        let mut node = 0_u32;
        let mut i = at;
        while let Some(&id) = ids.get(i) {
            if i > at
                && matches!(tokens.sign(i), Some('-' | '.' | '\''))
                && !bare_apostrophe(tokens, i)
                && !self.edges.contains_key(&edge(node, id))
            {
                i += 1;
                continue;
            }
            let Some(&next) = self.edges.get(&edge(node, id)) else { break };
            node = next;
            i += 1;
            for entry in self.entries.get(node as usize).into_iter().flatten() {
                found(i, *entry);
            }
        }
    }

    /// The folded words that some phrase begins with.
    pub(crate) fn first_words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().filter(|(_, id)| self.edges.contains_key(&edge(0, **id))).map(|(word, _)| &**word)
    }
}

/// Whether two different words are one slip apart, the first letter apart.
fn one_slip(name: &[u8], word: &[u8]) -> bool {
    let same = name.iter().zip(word).take_while(|(a, b)| a == b).count();
    fn rest(bytes: &[u8], from: usize) -> &[u8] {
        bytes.get(from..).unwrap_or(&[])
    }
    match name.len().cmp(&word.len()) {
        // A substitution is a slip only in a long word: "sundry" is no Sunday.
        std::cmp::Ordering::Equal => {
            let exchanged = name.get(same) == word.get(same + 1) && name.get(same + 1) == word.get(same);
            (name.len() >= 7 && rest(name, same + 1) == rest(word, same + 1))
                || (exchanged && rest(name, same + 2) == rest(word, same + 2))
        }
        std::cmp::Ordering::Greater => {
            name.len() == word.len() + 1 && rest(name, same + 1) == rest(word, same)
        }
        std::cmp::Ordering::Less => {
            let doubled = word.get(same) == word.get(same.wrapping_sub(1));
            name.len() + 1 == word.len()
                && rest(name, same) == rest(word, same + 1)
                && (doubled || same < name.len() || word.last() == Some(&b's'))
        }
    }
}

/// Whether a shorter word has lost a vowel inside: "juevs", but not "mates" of "martes".
fn lost_vowel(name: &[u8], word: &[u8]) -> bool {
    let same = name.iter().zip(word).take_while(|(a, b)| a == b).count();
    name.len() == word.len() + 1
        && same < word.len()
        && name.get(same).is_some_and(|c| matches!(c, b'a' | b'e' | b'i' | b'o' | b'u'))
}

/// An apostrophe that ends a word without being a plural's: it joins nothing ("King' day").
fn bare_apostrophe(tokens: &Tokens, at: usize) -> bool {
    let plural = |at: usize| tokens.get(at).is_some_and(|t| tokens.word(t).ends_with('s'));
    tokens.sign(at) == Some('\'') && !tokens.glued(at + 1) && !at.checked_sub(1).is_some_and(plural)
}

fn edge(node: u32, id: u32) -> u64 {
    (u64::from(node) << 32) | u64::from(id)
}

fn number_key(value: u32) -> u32 {
    0x8000_0000 | (value & 0xffff)
}

fn sign_key(sign: char) -> u32 {
    0x4000_0000 | (sign as u32)
}
