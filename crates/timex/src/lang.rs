//! Languages: a folder of words each, and a few switches of the one grammar.

use crate::lexicon::Lexicon;
use std::sync::LazyLock;

/// A language that mentions of time are read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tongue {
    /// English
    English,
    /// Deutsch
    German,
    /// Français
    French,
    /// Español
    Spanish,
    /// Italiano
    Italian,
    /// Nederlands
    Dutch,
    /// Português
    Portuguese,
}

impl Tongue {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::English,
        Self::German,
        Self::French,
        Self::Spanish,
        Self::Italian,
        Self::Dutch,
        Self::Portuguese,
    ];

    /// The ISO 639-1 code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Dutch => "nl",
            Self::Portuguese => "pt",
        }
    }

    /// From a language tag such as `de` or `pt-BR`.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag).to_ascii_lowercase();
        Self::ALL.into_iter().find(|t| t.code() == primary)
    }
}

/// The words of a language and how the grammar bends for it.
pub(crate) struct Language {
    pub(crate) lexicon: Lexicon,
    pub(crate) tongue: Tongue,
    /// A full stop after a number makes it an ordinal ("15. März").
    pub(crate) dot_ordinal: bool,
    /// Hours are said on a 24-hour clock more often than not.
    pub(crate) day_clock: bool,
    /// "last Wednesday", said on a Thursday, is a week before yesterday.
    pub(crate) last_is_before: bool,
    /// Letters after an hour: "15h30", "15u30".
    pub(crate) hour_marks: &'static [&'static str],
}

impl Language {
    /// The minute of the day from which "morning" covers it at its widest.
    pub(crate) fn morning_begins(&self) -> u16 {
        match self.tongue {
            Tongue::French | Tongue::Spanish | Tongue::Italian | Tongue::Portuguese => 240,
            Tongue::German => 180,
            Tongue::English | Tongue::Dutch => 0,
        }
    }
}

macro_rules! language {
    ($tongue:expr, $folder:literal, $dot:expr, $day_clock:expr, $marks:expr) => {
        Language {
            lexicon: Lexicon::read(&[
                include_str!(concat!("lang/", $folder, "/words.txt")),
                include_str!(concat!("lang/", $folder, "/numbers.txt")),
                include_str!(concat!("lang/", $folder, "/feasts.txt")),
                include_str!("lang/zones.txt"),
                include_str!("lang/feasts.txt"),
                include_str!("lang/places.txt"),
            ])
            .0,
            tongue: $tongue,
            dot_ordinal: $dot,
            day_clock: $day_clock,
            last_is_before: matches!($tongue, Tongue::English | Tongue::Dutch | Tongue::Spanish),
            hour_marks: $marks,
        }
    };
}

macro_rules! languages {
    ($($name:ident: $tongue:expr, $folder:literal, $dot:expr, $day_clock:expr, $marks:expr;)*) => {
        $(static $name: LazyLock<Language> =
            LazyLock::new(|| language!($tongue, $folder, $dot, $day_clock, $marks));)*
    };
}

languages! {
    ENGLISH: Tongue::English, "en", false, false, &["h"];
    GERMAN: Tongue::German, "de", true, true, &["h", "uhr"];
    FRENCH: Tongue::French, "fr", false, true, &["h", "heures", "heure", "hr"];
    SPANISH: Tongue::Spanish, "es", false, true, &["h", "hs", "hrs"];
    ITALIAN: Tongue::Italian, "it", false, true, &["h"];
    DUTCH: Tongue::Dutch, "nl", false, true, &["h", "u", "uur"];
    PORTUGUESE: Tongue::Portuguese, "pt", false, true, &["h", "hs"];
}

/// The data of a language, read once.
pub(crate) fn of(tongue: Tongue) -> &'static Language {
    match tongue {
        Tongue::English => &ENGLISH,
        Tongue::German => &GERMAN,
        Tongue::French => &FRENCH,
        Tongue::Spanish => &SPANISH,
        Tongue::Italian => &ITALIAN,
        Tongue::Dutch => &DUTCH,
        Tongue::Portuguese => &PORTUGUESE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_understood() {
        let folders = [
            [
                include_str!("lang/en/words.txt"),
                include_str!("lang/en/numbers.txt"),
                include_str!("lang/en/feasts.txt"),
            ],
            [
                include_str!("lang/de/words.txt"),
                include_str!("lang/de/numbers.txt"),
                include_str!("lang/de/feasts.txt"),
            ],
            [
                include_str!("lang/fr/words.txt"),
                include_str!("lang/fr/numbers.txt"),
                include_str!("lang/fr/feasts.txt"),
            ],
            [
                include_str!("lang/es/words.txt"),
                include_str!("lang/es/numbers.txt"),
                include_str!("lang/es/feasts.txt"),
            ],
            [
                include_str!("lang/it/words.txt"),
                include_str!("lang/it/numbers.txt"),
                include_str!("lang/it/feasts.txt"),
            ],
            [
                include_str!("lang/nl/words.txt"),
                include_str!("lang/nl/numbers.txt"),
                include_str!("lang/nl/feasts.txt"),
            ],
            [
                include_str!("lang/pt/words.txt"),
                include_str!("lang/pt/numbers.txt"),
                include_str!("lang/pt/feasts.txt"),
            ],
        ];
        for files in &folders {
            let (_, bad) = Lexicon::read(files);
            assert!(bad.is_empty(), "{bad:#?}");
        }
        let shared = Lexicon::read(&[
            include_str!("lang/zones.txt"),
            include_str!("lang/feasts.txt"),
            include_str!("lang/places.txt"),
        ])
        .1;
        assert!(shared.is_empty(), "{shared:#?}");
    }
}
