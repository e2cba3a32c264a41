//! Dutch, of the Netherlands and Flanders.

mod acts;
mod spared;
mod times;
mod turns;

use super::{Language, journeys, meeting, rows};

#[rustfmt::skip]
pub(super) const NL: Language = Language {
    tag: "nl",
    common: &[
        "de", "het", "een", "en", "van", "is", "ik", "je", "u", "we", "wij", "niet", "met", "op", "voor",
        "te", "dat", "die", "dit", "om", "uur", "aan", "maar", "ook", "nog", "wel", "kan", "kunnen", "zou",
        "zijn", "heb", "hebben", "hoi", "hallo", "beste", "goedemorgen", "dank", "bedankt", "graag",
        "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "morgen", "middag", "ochtend", "week",
        "volgende", "na", "tussen", "tot", "vanaf", "afspraak", "groet", "groeten", "mij", "me", "mijn",
        "jullie", "uw", "ons", "onze", "als", "dan", "of", "er", "naar", "bij", "geen", "past", "lukt",
        "half", "wil", "moet", "even", "dus", "want", "hij", "ze", "zij", "prima", "alleen", "komt", "ben",
        "wat", "hoe", "deze", "toch", "uit", "door", "over", "gaat", "alvast", "behalve",
    ],
    cues: &[times::TIMES, rows::NL, turns::TURNS, acts::ACTS, spared::SPARED, journeys::NL],
    meeting: &meeting::nl::NL,
    joins: &["maar", "en", "of", "want", "dus", "als"],
    hours: [
        "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
    ],
    place_leads: &["bij", "in"],
};
