//! What is said about the meeting itself: how long, which way, where, with whom. One module of data a language.

pub(super) mod de;
pub(super) mod en;
pub(super) mod es;
pub(super) mod fr;
pub(super) mod it;
pub(super) mod nl;
pub(super) mod pt;

use super::Cue;
use crate::text::{Lexicon, LexiconBuilder};
use std::collections::HashSet;
use std::sync::LazyLock;

/// A language's words for meetings.
pub(super) struct Meeting {
    /// Phrases and what they mean.
    pub(super) cues: &'static [(Cue, &'static [&'static str])],
    /// Lengths that are said without a number: minutes and their phrases.
    pub(super) lengths: &'static [(u32, &'static [&'static str])],
    /// Lengths whose phrase itself says that something takes so long: minutes and their phrases.
    pub(super) lasting: &'static [(u32, &'static [&'static str])],
    /// Numbers as words.
    pub(super) numbers: &'static [(u32, &'static str)],
    /// The unit of minutes, in all its forms.
    pub(super) minutes: &'static [&'static str],
    /// The unit of hours.
    pub(super) hours: &'static [&'static str],
    /// Minutes without their unit: "a quick 20".
    pub(super) bare: &'static [&'static str],
    /// Whether "two hours" may also be two o'clock.
    pub(super) hours_are_clock: bool,
    /// Phrases about a length (`@`) that say that it is not the meeting's: a delay, a drive, the clocks.
    pub(super) not_length: &'static [&'static str],
    /// Phrases about a length (`@`) that say that it is.
    pub(super) is_length: &'static [&'static str],
}

/// How a length is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Measure {
    /// So many minutes.
    Fixed(u32),
    /// So many minutes, and the phrase says that it is how long something takes: "it lasts the hour".
    Sure(u32),
    /// As many minutes as the number in it, which names no unit.
    Bare,
    /// As many minutes as the number beside it.
    Minutes,
    /// As many hours.
    Hours,
}

/// The words for lengths, ready to be searched for.
pub(crate) struct Lengths {
    /// The lengths themselves.
    pub(crate) measures: Lexicon<Measure>,
    /// What is said of a length (`@`): that it is the meeting's (`true`), that it is not.
    pub(crate) roles: Lexicon<bool>,
    /// Units of minutes.
    pub(crate) minutes: &'static [&'static str],
    /// Units of hours.
    pub(crate) hours: &'static [&'static str],
    /// Whether "two hours" may also be two o'clock.
    pub(crate) hours_are_clock: bool,
}

/// In the order of [`super::ALL`].
static LENGTHS: LazyLock<Vec<Lengths>> =
    LazyLock::new(|| super::ALL.iter().map(|language| lengths_from(language.meeting)).collect());

/// A language's words for lengths.
pub(crate) fn lengths(tag: &str) -> Option<&'static Lengths> {
    let index = super::ALL.iter().position(|language| language.tag == tag)?;
    LENGTHS.get(index)
}

/// Whether it is a number or unit in some language, which is no slip for another word ("venti").
pub(super) fn is_measure(word: &str) -> bool {
    static WORDS: LazyLock<HashSet<Box<str>>> =
        LazyLock::new(|| LENGTHS.iter().flat_map(|l| l.measures.known()).cloned().collect());
    WORDS.contains(word)
}

fn lengths_from(meeting: &'static Meeting) -> Lengths {
    let mut measures = LexiconBuilder::new();
    for (minutes, phrases) in meeting.lengths {
        measures.add(Measure::Fixed(*minutes), phrases);
    }
    for (minutes, phrases) in meeting.lasting {
        measures.add(Measure::Sure(*minutes), phrases);
    }
    let (minute, hour) = (meeting.minutes.join("|"), meeting.hours.join("|"));
    measures.add(Measure::Minutes, &[&format!("# {minute}")]);
    measures.add(Measure::Hours, &[&format!("# {hour}")]);
    measures.add(Measure::Bare, meeting.bare);
    for (number, word) in meeting.numbers {
        measures.add(Measure::Fixed(*number), &[&format!("{word} {minute}")]);
        if *number <= 8 {
            measures.add(Measure::Fixed(*number * 60), &[&format!("{word} {hour}")]);
        }
    }
    let mut roles = LexiconBuilder::new();
    roles.add(false, meeting.not_length);
    roles.add(true, meeting.is_length);
    Lengths {
        measures: measures.build(),
        roles: roles.build(),
        minutes: meeting.minutes,
        hours: meeting.hours,
        hours_are_clock: meeting.hours_are_clock,
    }
}
