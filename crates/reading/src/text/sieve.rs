//! What must stand near a word for a phrase to begin there: most phrases are ruled out by it, without a look at their
//! parts.

use super::choices::{Affix, Choices, Number, UNKNOWN};
use super::pattern::Part;

/// A set of words, affixes and kinds of words. Several share a bit: what a sieve lets through is still compared.
pub(super) type Bits = u128;

const SHARED: u32 = 125;
/// Stands near every word.
const ANYTHING: Bits = 1 << SHARED;
/// A word of a time.
pub(super) const TIME: Bits = 1 << (SHARED + 1);
/// Digits.
pub(super) const DIGITS: Bits = 1 << (SHARED + 2);

pub(super) fn bit_of_word(word: Number) -> Bits {
    if word == UNKNOWN { 0 } else { 1 << (word % SHARED) }
}

pub(super) fn bit_of_affix(affix: Affix) -> Bits {
    1 << (affix.wrapping_mul(7) % SHARED)
}

#[expect(clippy::cast_possible_truncation, reason = "the halves of it are meant")]
fn halves(bits: Bits) -> [u64; 2] {
    [bits as u64, (bits >> 64) as u64]
}

/// How many words behind the first are looked at; beyond the last, all of them are.
const REACHES: [usize; 5] = [1, 2, 3, 5, 10];

/// What is behind a word, as far as each of the reaches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Behind([Bits; REACHES.len() + 1]);

impl Behind {
    /// The words behind one, and what all of them are.
    pub(super) fn new(words: &[Bits], all: Bits) -> Self {
        let mut behind = [ANYTHING | all; REACHES.len() + 1];
        let (mut sum, mut from) = (ANYTHING, 0);
        for (slot, to) in behind.iter_mut().zip(REACHES) {
            let new = words.get(from..to.min(words.len())).unwrap_or_default();
            sum |= new.iter().fold(0, |sum, bits| sum | bits);
            *slot = sum;
            from = to;
        }
        Self(behind)
    }
}

/// What stands near a word at which a phrase may begin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Near {
    /// Behind the word itself.
    pub(super) word: Behind,
    /// Behind the last word of the time that it belongs to, if it does.
    pub(super) time: Behind,
}

/// One of the words that a phrase must have behind its first, and how far behind it may stand.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sieve {
    /// In halves, which need not lie as far apart as the whole.
    any_of: [u64; 2],
    reach: u8,
    /// It begins with a time, and the words are those behind it.
    timed: bool,
}

impl Sieve {
    /// By the part that the fewest texts have.
    pub(super) fn of(parts: &[Part]) -> Self {
        let takes = |part: &&Part| lengths(part).1 > 0;
        let timed = matches!(parts.iter().find(takes), Some(Part::Time));
        let mut best = (u32::MAX, Self { any_of: halves(ANYTHING), reach: 0, timed });
        // How many words the parts before this one take, at least and at most.
        let (mut least, mut most) = (0, 0);
        for part in parts {
            let reach = REACHES.iter().position(|reach| most <= *reach).unwrap_or(REACHES.len());
            if let (Some(any_of), 1..) = (needed(part), least) {
                let words =
                    REACHES.get(reach).map_or(ALL_WORDS, |words| u32::try_from(*words).unwrap_or(ALL_WORDS));
                let often = (any_of.count_ones() + TIME_WORDS * u32::from(any_of & TIME != 0)) * words;
                if often < best.0 {
                    best = (
                        often,
                        Self { any_of: halves(any_of), reach: u8::try_from(reach).unwrap_or(0), timed },
                    );
                }
            }
            let first = least == 0 && matches!(part, Part::Time);
            let (shortest, longest) = if first && timed { (1, 1) } else { lengths(part) };
            least += shortest;
            most += longest;
        }
        best.1
    }

    /// Whether the phrase may begin before what is near.
    pub(super) fn passes(&self, near: &Near) -> bool {
        let behind = if self.timed { &near.time } else { &near.word };
        let [low, high] = self.any_of;
        behind.0.get(usize::from(self.reach)).is_some_and(|behind| {
            let [behind_low, behind_high] = halves(*behind);
            (behind_low & low) | (behind_high & high) != 0
        })
    }
}

/// A word of a time stands in a mail as often as this many other words.
const TIME_WORDS: u32 = 8;

/// What all words of a mail count as.
const ALL_WORDS: u32 = 60;

/// A time may be longer than any reach.
const BOUNDLESS: usize = 1_000;

/// What the first word of a part is one of; `None` where it may be anything, or left out.
fn needed(part: &Part) -> Option<Bits> {
    match part {
        Part::Words { any_of, optional: false } => Some(first_bits(any_of)),
        Part::OneOf { parts, optional: false } => {
            parts.iter().try_fold(0, |all, one| Some(all | needed(one)?))
        }
        Part::Time => Some(TIME),
        Part::Digits => Some(DIGITS),
        _ => None,
    }
}

/// What the first word of a choice is one of.
pub(super) fn first_bits(choices: &Choices) -> Bits {
    let words = choices.heads().fold(0, |all, word| all | bit_of_word(word));
    choices.affixes.iter().fold(words, |all, affix| all | bit_of_affix(*affix))
}

/// How many words a part takes, at least and at most.
fn lengths(part: &Part) -> (usize, usize) {
    match part {
        Part::Words { any_of, optional } => (usize::from(!optional), any_of.longest()),
        Part::OneOf { parts, optional } => {
            let least = parts.iter().map(|one| lengths(one).0).min().unwrap_or(0);
            let most = parts.iter().map(|one| lengths(one).1).max().unwrap_or(0);
            (if *optional { 0 } else { least }, most)
        }
        Part::Any | Part::Other(_) | Part::Digits => (1, 1),
        Part::Time => (1, BOUNDLESS),
        Part::Gap(most) => (0, *most),
        Part::Start | Part::End | Part::Comma | Part::Unless(_) => (0, 0),
    }
}
