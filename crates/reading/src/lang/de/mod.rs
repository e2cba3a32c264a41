//! German, with Austrian and Swiss turns.

mod acts;
mod spared;
mod times;
mod turns;

use super::{Language, journeys, meeting, rows};

#[rustfmt::skip]
pub(super) const DE: Language = Language {
    tag: "de",
    common: &[
        "der", "die", "das", "und", "ist", "ich", "sie", "wir", "nicht", "ein", "eine", "einen", "mit",
        "auf", "für", "von", "zu", "den", "dem", "im", "am", "um", "uhr", "bitte", "danke", "passt", "geht",
        "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "morgen", "nachmittag", "vormittag",
        "woche", "nächste", "ab", "bis", "nach", "vor", "oder", "aber", "auch", "noch", "mir", "dir", "uns",
        "ihnen", "bei", "wäre", "könnte", "können", "kann", "haben", "habe", "hallo", "liebe", "lieber",
        "guten", "tag", "grüße", "gruß", "termin", "nur", "als", "wie", "was", "wann", "dann", "da", "so",
        "ja", "nein", "mal", "leider", "gern", "gerne", "halb", "kein", "keine", "mich", "dich", "sich",
        "wird", "werden", "sind", "bin", "hat", "moin", "servus", "grüezi", "di", "mi", "fr", "zum", "zur",
        "aus", "es", "er", "du", "ihr", "schon", "außer",
    ],
    cues: &[times::TIMES, rows::DE, turns::TURNS, acts::ACTS, spared::SPARED, journeys::DE],
    meeting: &meeting::de::DE,
    joins: &["aber", "und", "oder", "weil", "da", "sondern", "denn", "dafur", "wenn", "als"],
    hours: [
        "eins", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwolf",
    ],
    place_leads: &["bei", "beim", "im"],
};
