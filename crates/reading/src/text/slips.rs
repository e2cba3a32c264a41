//! Slips of the fingers: two letters swapped, or one left out; never the first.

use super::QuickHasher;
use std::hash::Hasher;

/// Shorter words are too near to each other to be guessed.
pub(super) const SLIP_LEN_MIN: usize = 4;

/// Words from which on a letter that is left out can be guessed.
const GAP_LEN_MIN: usize = 6;

/// The slips of many words, by a hash of each, with the place of its word. A word has a dozen slips, and there are tens of
/// thousands of words: the slips themselves would take more memory than all else that is known of a language, so what is
/// found is compared with the word again.
#[derive(Debug, Default)]
pub(super) struct Slips(Box<[(u32, u32)]>);

impl Slips {
    /// Those of some words, which are known by their places.
    pub(super) fn of<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let mut found = Vec::new();
        let (mut letters, mut slip) = (Vec::new(), String::new());
        for (place, word) in (0_u32..).zip(words) {
            each(word, &mut letters, &mut slip, |slip| found.push((hash(slip), place)));
        }
        found.sort_unstable();
        found.dedup();
        Self(found.into_boxed_slice())
    }

    /// The place of the one word that this is a slip of; `word` says which word has a place. Places rise with words that
    /// differ, so that two of them are two words.
    pub(super) fn meant<'w>(&self, slip: &str, word: impl Fn(u32) -> Option<&'w str>) -> Option<&'w str> {
        let hash = hash(slip);
        let from = self.0.partition_point(|(other, _)| *other < hash);
        let same = self.0.get(from..).unwrap_or_default().iter().take_while(|(other, _)| *other == hash);
        let mut meant = same.filter_map(|(_, place)| word(*place)).filter(|word| is_slip(slip, word));
        let first = meant.next();
        first.filter(|first| meant.all(|other| other == *first))
    }
}

/// The slips of a word, one after the other in `slip`; `letters` is room to work in.
fn each(word: &str, letters: &mut Vec<char>, slip: &mut String, mut found: impl FnMut(&str)) {
    letters.clear();
    letters.extend(word.chars());
    if letters.len() < SLIP_LEN_MIN {
        return;
    }
    for at in 1..letters.len() {
        if at + 1 < letters.len() && letters.get(at) != letters.get(at + 1) {
            letters.swap(at, at + 1);
            slip.clear();
            slip.extend(letters.iter());
            found(slip);
            letters.swap(at, at + 1);
        }
        if letters.len() >= GAP_LEN_MIN {
            slip.clear();
            slip.extend(letters.iter().enumerate().filter(|(i, _)| *i != at).map(|(_, c)| *c));
            found(slip);
        }
    }
}

fn is_slip(slip: &str, word: &str) -> bool {
    let mut is = false;
    each(word, &mut Vec::new(), &mut String::new(), |one| is |= one == slip);
    is
}

fn hash(slip: &str) -> u32 {
    let mut hasher = QuickHasher::default();
    hasher.write(slip.as_bytes());
    // The upper half is the better mixed one.
    u32::try_from(hasher.finish() >> 32).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(words: &[&'static str], slip: &str) -> Option<&'static str> {
        let slips = Slips::of(words.iter().copied());
        slips.meant(slip, |place| words.get(usize::try_from(place).ok()?).copied())
    }

    #[test]
    fn a_slip_leads_to_the_one_word_that_it_may_be() {
        let words = ["thursday", "tuesday", "works", "worsk", "form", "from"];
        assert_eq!(meant(&words, "thrusday"), Some("thursday"));
        assert_eq!(meant(&words, "thusday"), Some("thursday"));
        assert_eq!(meant(&words, "htursday"), None, "never the first letter");
        assert_eq!(meant(&words, "wroks"), Some("works"));
        assert_eq!(meant(&words, "wrks"), None, "too short to guess what is left out");
        assert_eq!(meant(&["marten", "martxn"], "martn"), None, "either of two words");
    }
}
