//! French, with Belgian, Swiss and Canadian turns.

mod acts;
mod spared;
mod times;
mod turns;

use super::{Language, journeys, meeting, rows};

#[rustfmt::skip]
pub(super) const FR: Language = Language {
    tag: "fr",
    common: &[
        "le", "la", "les", "de", "des", "du", "un", "une", "et", "est", "je", "vous", "nous", "tu", "il",
        "elle", "on", "pas", "ne", "que", "qui", "pour", "avec", "dans", "sur", "au", "aux", "à", "en",
        "mon", "ma", "mes", "votre", "notre", "bonjour", "merci", "lundi", "mardi", "mercredi", "jeudi",
        "vendredi", "matin", "midi", "après", "avant", "heure", "heures", "semaine", "prochaine", "demain",
        "suis", "serait", "peux", "peut", "pouvez", "plutôt", "cordialement", "bien", "mais", "ou", "si",
        "ce", "cette", "rendez", "réunion", "c", "j", "l", "d", "n", "qu", "sera", "moi", "être", "fait",
        "plus", "tout", "bonsoir", "salut", "pr", "oui", "non", "ça", "était", "ont", "sont", "aussi",
        "leur", "nos", "chez", "par",
    ],
    cues: &[times::TIMES, rows::FR, turns::TURNS, acts::ACTS, spared::SPARED, journeys::FR],
    meeting: &meeting::fr::FR,
    joins: &["mais", "et", "ou", "car", "donc", "si", "que", "puisque", "tandis"],
    hours: [
        "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "midi",
    ],
    place_leads: &["a", "au", "aux", "chez"],
};
