//! Lookup in lists of words, fast enough to be asked for every line.

use std::collections::{HashMap, HashSet};

/// Beginnings of lines, found by their first two octets.
pub(crate) struct Beginnings(HashMap<[u8; 2], Vec<&'static str>>);

impl Beginnings {
    /// Of a list in lower case, each with two octets or more.
    pub(crate) fn of(list: &[&'static str]) -> Self {
        let mut map: HashMap<[u8; 2], Vec<&'static str>> = HashMap::new();
        for phrase in list {
            if let Some(key) = phrase.as_bytes().first_chunk::<2>() {
                map.entry(*key).or_default().push(phrase);
            }
        }
        Self(map)
    }

    /// Whether a text in lower case starts with one of them.
    pub(crate) fn begin(&self, lower: &str) -> bool {
        self.candidates(lower).iter().any(|p| lower.starts_with(p))
    }

    /// Whether it does, and no letter or digit follows.
    pub(crate) fn begin_as_words(&self, lower: &str) -> bool {
        self.candidates(lower).iter().any(|p| {
            lower.strip_prefix(p).is_some_and(|rest| !rest.chars().next().is_some_and(char::is_alphanumeric))
        })
    }

    fn candidates(&self, lower: &str) -> &[&'static str] {
        let key = lower.as_bytes().first_chunk::<2>();
        key.and_then(|k| self.0.get(k)).map_or(&[], Vec::as_slice)
    }
}

/// A set of whole phrases.
pub(crate) fn whole(list: &[&'static str]) -> HashSet<&'static str> {
    list.iter().copied().collect()
}

/// Whether a text starts with an ASCII phrase in whatever case.
pub(crate) fn starts_ignoring_case(text: &str, phrase: &str) -> bool {
    text.as_bytes().get(..phrase.len()).is_some_and(|head| head.eq_ignore_ascii_case(phrase.as_bytes()))
}
