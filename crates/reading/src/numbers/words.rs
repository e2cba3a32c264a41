//! Words around the numbers of offers, folded, of all languages together: an answer of three words may be in any.

/// Words that call what comes behind them the number of an offer.
const MARKS: [&str; 64] = [
    "option",
    "options",
    "number",
    "numbers",
    "slot",
    "slots",
    "choice",
    "choices",
    "proposal",
    "proposals",
    "time",
    "times",
    "date",
    "dates",
    "suggestion",
    "suggestions",
    "nr",
    "nrs",
    "nos",
    "nummer",
    "nummern",
    "nummers",
    "optionen",
    "vorschlag",
    "vorschlage",
    "vorschlagen",
    "termin",
    "termine",
    "terminen",
    "variante",
    "varianten",
    "numero",
    "numeros",
    "creneau",
    "creneaux",
    "proposition",
    "propositions",
    "choix",
    "opcion",
    "opciones",
    "propuesta",
    "propuestas",
    "horario",
    "horarios",
    "alternativa",
    "alternativas",
    "numeri",
    "opzione",
    "opzioni",
    "proposta",
    "proposte",
    "propostas",
    "orari",
    "optie",
    "opties",
    "voorstel",
    "voorstellen",
    "keuze",
    "keuzes",
    "opcao",
    "opcoes",
    "hipotese",
    "hipoteses",
    "nums",
];

/// Words that join two numbers.
const JOINTS: [&str; 31] = [
    "and", "or", "plus", "also", "both", "either", "und", "oder", "sowie", "auch", "et", "ou", "soit",
    "encore", "y", "o", "u", "e", "tambien", "bien", "oppure", "anche", "en", "of", "ofwel", "ook", "tambem",
    "as", "well", "wie", "&",
];

/// Words that make a range of two numbers.
const RANGES: [&str; 16] = [
    "to", "through", "thru", "bis", "a", "au", "al", "ao", "ate", "hasta", "alla", "tot", "t", "m", "met",
    "en",
];

/// Words that lead a range.
const RANGE_LEADS: [&str; 9] = ["from", "von", "de", "du", "del", "da", "dal", "do", "van"];

/// Articles.
const ARTICLES: [&str; 24] = [
    "the", "der", "die", "das", "den", "dem", "le", "la", "les", "el", "los", "las", "il", "lo", "i", "gli",
    "l", "o", "os", "a", "as", "de", "het", "nos",
];

pub(super) fn is_mark(fold: &str) -> bool {
    MARKS.contains(&fold)
}

pub(super) fn is_joint(fold: &str) -> bool {
    JOINTS.contains(&fold)
}

pub(super) fn is_range(fold: &str) -> bool {
    RANGES.contains(&fold)
}

pub(super) fn leads_range(fold: &str) -> bool {
    RANGE_LEADS.contains(&fold)
}

pub(super) fn is_article(fold: &str) -> bool {
    ARTICLES.contains(&fold)
}

/// A number with the ending of an ordinal: "1st", "2e", "3ª".
pub(super) fn ordinal(fold: &str) -> Option<u32> {
    const ENDINGS: [&str; 18] = [
        "st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "nde", "nd", "a", "o", "ª", "º", "ste", "de",
        "ro",
    ];
    let digits = fold.find(|c: char| !c.is_ascii_digit()).filter(|at| *at > 0 && *at < 3)?;
    let (number, ending) = fold.split_at_checked(digits)?;
    ENDINGS.contains(&ending).then(|| number.parse().ok()).flatten()
}
