//! Languages: a folder of words each, and a few switches of the one grammar.

use crate::lexicon::{FastMap, Lexicon};
use std::sync::LazyLock;

impl Tongue {
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

/// Everything that is listed by language, made of one table, so that a language stands in one place.
macro_rules! languages {
    ($(#[doc = $name:literal] $tongue:ident $code:literal $dot:literal $day_clock:literal $marks:expr;)*) => {
        /// A language that mentions of time are read in.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Tongue {
            $(#[doc = $name] $tongue,)*
        }

        impl Tongue {
            /// All of them.
            pub const ALL: [Self; [$($code),*].len()] = [$(Self::$tongue),*];

            /// The ISO 639-1 code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$tongue => $code,)*
                }
            }
        }

        /// The data of a language, read once.
        pub(crate) fn of(tongue: Tongue) -> &'static Language {
            match tongue {
                $(Tongue::$tongue => {
                    static DATA: LazyLock<Language> =
                        LazyLock::new(|| language!(Tongue::$tongue, $code, $dot, $day_clock, $marks));
                    &DATA
                })*
            }
        }

        #[cfg(test)]
        const FOLDERS: &[[&str; 3]] = &[$([
            include_str!(concat!("lang/", $code, "/words.txt")),
            include_str!(concat!("lang/", $code, "/numbers.txt")),
            include_str!(concat!("lang/", $code, "/feasts.txt")),
        ]),*];
    };
}

// Name, folder, `dot_ordinal`, `day_clock`, `hour_marks`.
languages! {
    #[doc = "English"] English "en" false false &["h"];
    #[doc = "Deutsch"] German "de" true true &["h", "uhr"];
    #[doc = "Français"] French "fr" false true &["h", "heures", "heure", "hr"];
    #[doc = "Español"] Spanish "es" false true &["h", "hs", "hrs"];
    #[doc = "Italiano"] Italian "it" false true &["h"];
    #[doc = "Nederlands"] Dutch "nl" false true &["h", "u", "uur"];
    #[doc = "Português"] Portuguese "pt" false true &["h", "hs"];
}

/// The words that phrases begin with, each with a bit for every language that has it.
static FIRST_WORDS: LazyLock<FastMap<&str, u32>> = LazyLock::new(|| {
    let mut words = FastMap::default();
    for (at, tongue) in Tongue::ALL.into_iter().enumerate() {
        for word in of(tongue).lexicon.first_words() {
            *words.entry(word).or_default() |= 1 << at;
        }
    }
    words
});

/// The languages in which a phrase begins with a folded word, a bit for each of [`Tongue::ALL`].
pub(crate) fn knowing(word: &str) -> u32 {
    FIRST_WORDS.get(word).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_understood() {
        for files in FOLDERS {
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
