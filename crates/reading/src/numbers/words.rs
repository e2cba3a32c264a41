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

/// Words that lead a range, by language.
const RANGE_LEADS: [(&str, &[&str]); 7] = [
    ("en", &["from"]),
    ("de", &["von"]),
    ("fr", &["de", "du"]),
    ("es", &["de", "del", "desde"]),
    ("it", &["da", "dal"]),
    ("nl", &["van"]),
    ("pt", &["de", "do", "da"]),
];

/// Articles.
const ARTICLES: [&str; 24] = [
    "the", "der", "die", "das", "den", "dem", "le", "la", "les", "el", "los", "las", "il", "lo", "i", "gli",
    "l", "o", "os", "a", "as", "de", "het", "nos",
];

/// Words before a number from which on all are meant, some of which need a word behind it ("from 3 on").
const FROM: [&str; 10] =
    ["from", "ab", "desde", "vanaf", "dal", "dalla", "partir", "partire", "depuis", "starting"];

/// Words behind it.
const ON: [&str; 14] = [
    "on", "onward", "onwards", "up", "upward", "upwards", "later", "an", "aufwarts", "poi", "avanti",
    "adelante", "verder", "diante",
];

pub(super) fn is_from(fold: &str) -> bool {
    FROM.contains(&fold)
}

pub(super) fn is_on(fold: &str) -> bool {
    ON.contains(&fold)
}

pub(super) fn is_mark(fold: &str) -> bool {
    MARKS.contains(&fold)
}

pub(super) fn is_joint(fold: &str) -> bool {
    JOINTS.contains(&fold)
}

pub(super) fn is_range(fold: &str) -> bool {
    RANGES.contains(&fold)
}

pub(super) fn leads_range(language: &str, fold: &str) -> bool {
    RANGE_LEADS.iter().any(|(tag, leads)| *tag == language && leads.contains(&fold))
}

/// Prepositions that lead a day or an hour, and as well what an answer is given to.
pub(super) fn is_lead(fold: &str) -> bool {
    ["op", "pour", "for", "fur", "para", "per", "voor", "a", "al", "alla", "zu"].contains(&fold)
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

/// An ordinal in letters, in any of the languages: the place that it names, 99 for the last. Weekdays of the same name
/// ("segunda") are told from it by what stands around.
pub(super) fn ordinal_word(fold: &str) -> Option<u32> {
    const STEMS: [(u32, &[&str]); 8] = [
        (1, &["first", "erste", "premier", "primer", "prima", "primo", "eerste", "primeir"]),
        (2, &["second", "zweite", "deuxieme", "seconde", "segund", "second", "tweede"]),
        (3, &["third", "dritte", "troisieme", "tercer", "terza", "terzo", "derde", "terceir"]),
        (4, &["fourth", "vierte", "quatrieme", "cuart", "quarta", "quarto", "vierde"]),
        (5, &["fifth", "funfte", "cinquieme", "quint", "vijfde"]),
        (6, &["sixth", "sechste", "sixieme", "sext", "sesta", "sesto", "zesde"]),
        (7, &["seventh", "siebte", "siebente", "septieme", "septim", "settim", "zevende", "setim"]),
        (99, &["last", "letzte", "dernier", "ultim", "laatste"]),
    ];
    /// Letters that an ending may add.
    const ENDING_MAX: usize = 2;
    let begins = |stem: &str| fold.strip_prefix(stem).is_some_and(|rest| rest.len() <= ENDING_MAX);
    STEMS.iter().find(|(_, stems)| stems.iter().any(|stem| begins(stem))).map(|(number, _)| *number)
}
