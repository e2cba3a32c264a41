//! How people speak of all their meetings to come, and not of one. One module of data a language.

mod de;
mod en;
mod es;
mod fr;
mod it;
mod nl;
mod pt;

use crate::text::{Lexicon, LexiconBuilder};
use std::sync::LazyLock;

/// What a phrase says of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Clue {
    /// It holds for good: "from now on", "new rule".
    Lasting,
    /// It holds each time: "always", "never".
    Ever,
    /// A weekday means each of them: "Mondays".
    Weekly,
    /// Something is ruled out: "no meetings", "nothing", "don't book".
    Deny,
    /// A stretch of time is kept free: "is sacred", "keep … free".
    Keep,
    /// The hours of the working day are named: "my hours are".
    Workday,
    /// It holds for this meeting alone: "just this once".
    Once,
    /// A length (`@`) to keep free between meetings.
    Between,
    /// A length (`@`) to keep free before each meeting.
    Before,
    /// A length (`@`) to keep free after each meeting.
    After,
    /// A length (`@`) to keep free before and after.
    Around,
    /// The most meetings of a day; the number stands in it.
    PerDay,
    /// The most meetings of a week; the number stands in it.
    PerWeek,
    /// A length (`@`) that lies at least between asking and meeting.
    Notice,
    /// A length (`@`) that meetings have.
    Length,
    /// A length (`@`) that calls have, by whichever way.
    CallLength,
    /// A length (`@`) that calls by telephone have.
    PhoneLength,
    /// A length (`@`) that video calls have.
    VideoLength,
    /// A length (`@`) that meetings in one room have.
    RoomLength,
    /// Meetings are calls by telephone.
    ByPhone,
    /// Meetings are video calls.
    ByVideo,
    /// Meetings are in one room.
    InPerson,
    /// Public holidays.
    Holidays,
    /// Saturdays and Sundays.
    Weekend,
    /// Days that were named before, in other words: "on those days".
    Those,
    /// Those for whom alone something holds, or the kind of meeting: "with clients", "no video calls".
    OfSome,
}

/// A language's phrases.
type Phrases = &'static [(Clue, &'static [&'static str])];

/// In the order of [`super::ALL`].
static LEXICONS: LazyLock<Vec<Lexicon<Clue>>> = LazyLock::new(|| {
    let languages: [Phrases; super::COUNT] = [en::EN, de::DE, fr::FR, es::ES, it::IT, nl::NL, pt::PT];
    let lexicon = |phrases: Phrases| {
        let mut builder = LexiconBuilder::new();
        for (clue, phrases) in phrases {
            builder.add(*clue, phrases);
        }
        builder.build()
    };
    languages.into_iter().map(lexicon).collect()
});

/// A language's phrases, ready to be searched for.
pub(crate) fn clues(tag: &str) -> Option<&'static Lexicon<Clue>> {
    let index = super::ALL.iter().position(|language| language.tag == tag)?;
    LEXICONS.get(index)
}
