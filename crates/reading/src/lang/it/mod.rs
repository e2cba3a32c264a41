//! Italian.

mod acts;
mod spared;
mod times;
mod turns;

use super::{Language, journeys, meeting, rows};

#[rustfmt::skip]
pub(super) const IT: Language = Language {
    tag: "it",
    common: &[
        "il", "lo", "la", "gli", "le", "di", "del", "della", "dei", "un", "una", "uno", "e", "è", "che",
        "non", "per", "con", "in", "a", "al", "alla", "alle", "da", "dal", "mi", "ti", "si", "ci", "vi",
        "sono", "ho", "ha", "abbiamo", "posso", "può", "possiamo", "potrebbe", "va", "bene", "ciao",
        "buongiorno", "buonasera", "grazie", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì",
        "domani", "mattina", "pomeriggio", "settimana", "prossima", "ore", "ora", "dopo", "prima", "saluti",
        "cordiali", "gentile", "anche", "ma", "o", "se", "più", "questa", "come", "sarebbe", "meglio",
        "però", "riunione", "appuntamento", "nel", "nella", "sul", "lei", "mio", "mia", "suo", "sua",
        "perché", "oppure", "io", "ne", "così", "dalle", "poi", "già", "solo", "favore", "l", "d",
    ],
    cues: &[times::TIMES, rows::IT, turns::TURNS, acts::ACTS, spared::SPARED, journeys::IT],
    meeting: &meeting::it::IT,
    joins: &["ma", "e", "ed", "o", "perche", "se", "mentre", "quindi"],
    hours: [
        "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici",
    ],
    place_leads: &["da", "dal", "al", "alla", "all", "presso"],
};
