//! What contact details look like, and what they must not be taken for.

use super::closing::is_closing;
use super::lines::{has_clock, has_digit};

/// Something that a person says: the end of a sentence behind several words, a question, an afterthought.
pub(crate) fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let ends = text.ends_with(['.', '!', '?', '\u{2026}', ':']);
    let lower_start = text.chars().next().is_some_and(char::is_lowercase);
    (ends && words >= 5 && !is_company_line(text) && !has_hours(&text.to_lowercase()))
        || text.ends_with('?')
        || (lower_start && words >= 6)
        || (words > 16 && columns(text) < 2)
        || ["P.S", "PS", "p.s", "NB", "N.B"].iter().any(|p| text.starts_with(p))
}

/// Somebody is spoken to, or speaks of themselves.
pub(crate) fn is_personal(text: &str) -> bool {
    let lower = text.to_lowercase();
    lower.split(|c: char| !(c.is_alphanumeric() || c == '\'')).any(|w| PRONOUNS.contains(&w))
}

/// A link to a call, a dial-in, a word of arranging: never contact details.
pub(crate) fn is_arrangement(text: &str) -> bool {
    let lower = text.to_lowercase();
    ARRANGING.iter().any(|w| lower.contains(w))
}

/// A time that may be one of the meeting: not opening hours, not part of a number.
pub(crate) fn is_timed(text: &str) -> bool {
    let lower = text.to_lowercase();
    let timed = has_clock(&lower) || has_meridiem(&lower) || names_day(&lower);
    timed && !has_hours(&lower) && !has_phone(&lower)
}

/// "Tuesday 2-4": a weekday in full, and a number.
fn names_day(lower: &str) -> bool {
    has_digit(lower) && lower.split(|c: char| !c.is_alphabetic()).any(|w| DAYS.contains(&w))
}

/// From a clock to a clock behind a label: "Pesée des fèves : 6h30 - 14h".
pub(crate) fn is_labelled_range(text: &str) -> bool {
    let Some((label, hours)) = text.split_once(':') else { return false };
    let dashed = hours.split_once(['-', '\u{2013}', 'à']);
    let ranged = dashed.is_some_and(|(from, to)| has_digit(from) && has_digit(to));
    ranged && !has_digit(label) && label.split_whitespace().count() <= 4
}

/// "9am", "9 pm".
fn has_meridiem(lower: &str) -> bool {
    let mut before = ' ';
    let mut words =
        lower.split(|c: char| c.is_whitespace() || c == '-' || c == ',').filter(|w| !w.is_empty());
    words.any(|word| {
        let bare = word.trim_end_matches(['.', ')']);
        let number = bare.strip_suffix("am").or_else(|| bare.strip_suffix("pm"));
        let hit = number.is_some_and(|n| {
            n.ends_with(|c: char| c.is_ascii_digit()) || (n.is_empty() && before.is_ascii_digit())
        });
        before = bare.chars().next_back().unwrap_or(' ');
        hit
    })
}

/// One to four capitalised words, or initials: "Dana Whitfield", "J. Siebenhaar", "A.P.", "Xu Meiling (Ms.)".
pub(crate) fn is_name(text: &str) -> bool {
    const PARTICLES: &[&str] = &[
        "de", "von", "van", "der", "du", "da", "la", "le", "del", "den", "di", "of", "y", "e", "dos", "das",
        "ten", "ter", "zu",
    ];
    let text = text.trim_start_matches(['-', '\u{2014}', '\u{2013}', '~', ' ', '*', '/']);
    let mut words = 0;
    for word in text.split_whitespace() {
        if word.starts_with('(') && word.ends_with(')') {
            continue;
        }
        words += 1;
        let bare = word.trim_end_matches([',', '.']);
        let capital = bare
            .trim_start_matches(['"', '\u{201c}'])
            .chars()
            .next()
            .is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
        let plain = bare.chars().all(|c| {
            c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '\u{2019}' | '"' | '\u{201c}' | '\u{201d}')
        });
        if !(plain && (capital || PARTICLES.contains(&bare))) {
            return false;
        }
    }
    let abbreviation = matches!(
        text,
        "FYI" | "ASAP" | "TBD" | "TBA" | "OK" | "PS" | "NB" | "Yes" | "No" | "Hi" | "Hello" | "Perfect"
    );
    (1..=4).contains(&words) && text.len() <= 40 && !abbreviation && !is_closing(&text.to_lowercase())
}

/// A name, a post, a company: a few words, mostly with capitals.
pub(crate) fn is_title(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capitals = words.iter().filter(|w| w.chars().next().is_some_and(|c| !c.is_lowercase())).count();
    words.len() <= 9 && capitals * 2 >= words.len() && !text.ends_with([',', ':', '?', '!'])
}

/// A line that only contact details look like.
pub(crate) fn is_contact(text: &str) -> bool {
    is_strong_contact(text) || {
        let lower = text.to_lowercase();
        let linked = lower.contains("www.") || lower.contains("http") || lower.contains('@');
        linked && lower.split_whitespace().count() <= 5
    }
}

/// The same without addresses of mail and web, which people also write into their text.
pub(crate) fn is_strong_contact(text: &str) -> bool {
    let lower = text.to_lowercase();
    has_phone(&lower) || is_company_line(text) || has_hours(&lower)
}

/// Seven digits or more in one run of digits and separators.
fn has_phone(lower: &str) -> bool {
    let mut digits = 0;
    for c in lower.chars() {
        match c {
            '0'..='9' => digits += 1,
            ' ' | '-' | '.' | '/' | '(' | ')' | '+' | '\u{a0}' => {}
            _ => digits = 0,
        }
        if digits >= 7 {
            return true;
        }
    }
    let labelled =
        ["tel", "fax", "phone", "mob", "cell", "ext", "t:", "m:", "f:"].iter().any(|l| lower.starts_with(l));
    digits >= 4 && (labelled || lower.chars().all(|c| c.is_ascii_digit() || "-. x+()".contains(c)))
}

/// How often a line is cut into columns.
fn columns(text: &str) -> usize {
    [" | ", " \u{b7} ", " \u{2022} ", " // ", " / "].iter().map(|c| text.matches(c).count()).sum()
}

/// A line cut into columns, or a company by its legal form.
pub(crate) fn is_company_line(text: &str) -> bool {
    let columns = columns(text) > 0;
    let form = || {
        text.split(|c: char| c.is_whitespace() || c == ',')
            .any(|w| LEGAL_FORMS.contains(&w.to_lowercase().as_str()))
    };
    columns || form()
}

/// Opening hours: "Mo-Do 7:00-15:30", "Office hours 9am-6pm Mon-Fri".
fn has_hours(lower: &str) -> bool {
    has_digit(lower) && (HOURS.iter().any(|w| lower.contains(w)) || has_weekday_range(lower))
}

/// "Pier office open to visitors 2-4pm", "Estate Office open Tuesday to Thursday": not opening hours beyond doubt, since
/// a diary may be open too.
pub(crate) fn is_opening(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut words = lower.split_whitespace().skip(1);
    words.any(|w| OPEN.contains(&w)) && (has_digit(&lower) || has_weekday_range(&lower)) && !is_personal(text)
}

/// The head of a card: names of people, firms and places, nothing but capitals and what joins them.
pub(crate) fn is_heading(text: &str) -> bool {
    const JOINING: &[&str] =
        &["&", "and", "und", "et", "y", "e", "en", "of", "the", "de", "di", "du", "von", "-"];
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |w: &&str| w.chars().next().is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    let names = words.iter().filter(|w| capital(w)).count();
    let only = words.iter().all(|w| capital(w) || JOINING.contains(w));
    only && (2..=8).contains(&names) && !has_digit(text) && !text.ends_with(['.', '?', '!', ':'])
}

/// A firm of several names with what it has to say about itself: "Moreau Tax & Ledger. Returns take a week."
pub(crate) fn is_firm_notice(text: &str) -> bool {
    let Some((head, rest)) = text.split_once(". ") else { return false };
    let firm = head.contains(" & ") && head.split_whitespace().count() >= 4 && is_heading(head);
    firm && !rest.is_empty() && !is_personal(text) && !is_timed(text) && !text.ends_with('?')
}

/// "Mon-Fri", "Mo–Do", "lun. - ven.": who writes of a meeting names days one by one.
fn has_weekday_range(lower: &str) -> bool {
    let mut spelled = lower.to_owned();
    for word in [" to ", " bis ", " through ", " à ", " au ", " a ", " al ", " tot ", " até "] {
        spelled = spelled.replace(word, " - ");
    }
    let is_day = |w: &str| WEEKDAYS.contains(&w.trim_matches(|c: char| !c.is_alphabetic()));
    spelled.split(['-', '\u{2013}', '/', '&']).collect::<Vec<_>>().windows(2).any(|pair| match pair {
        [left, right] => {
            let last = left.split_whitespace().next_back().unwrap_or_default();
            let first = right.split_whitespace().next().unwrap_or_default();
            is_day(last) && is_day(first)
        }
        _ => false,
    })
}

/// Weekdays and their abbreviations.
const WEEKDAYS: &[&str] = &[
    "mo",
    "di",
    "mi",
    "do",
    "fr",
    "sa",
    "so",
    "mon",
    "tue",
    "tues",
    "wed",
    "thu",
    "thur",
    "thurs",
    "fri",
    "sat",
    "sun",
    "lun",
    "mar",
    "mer",
    "jeu",
    "ven",
    "sam",
    "dim",
    "mié",
    "jue",
    "vie",
    "sáb",
    "gio",
    "sab",
    "l",
    "v",
    "s",
    "ma",
    "wo",
    "vr",
    "za",
    "seg",
    "ter",
    "qua",
    "qui",
    "sex",
    "montag",
    "freitag",
    "lundi",
    "vendredi",
    "lunes",
    "viernes",
    "monday",
    "friday",
    "donnerstag",
    "thursday",
    "lunedì",
    "venerdì",
    "maandag",
    "vrijdag",
    "segunda",
    "sexta",
];

/// Weekdays in full.
#[rustfmt::skip]
const DAYS: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
    "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    "segunda", "terça", "quarta", "quinta", "sexta",
];

/// Words of those who speak of themselves or to others.
const PRONOUNS: &[&str] = &[
    "i", "i'm", "i'll", "i've", "i'd", "me", "my", "you", "your", "we", "us", "let", "please", "ich", "mir",
    "mich", "mein", "meine", "du", "dir", "sie", "ihnen", "wir", "uns", "bitte", "je", "j'ai", "moi", "mon",
    "ma", "mes", "vous", "tu", "nous", "yo", "mi", "me", "usted", "te", "nosotros", "favor", "io", "mio",
    "lei", "ti", "ci", "noi", "ik", "mij", "mijn", "u", "je", "jij", "wij", "ons", "graag", "eu", "meu",
    "minha", "você", "nós",
];

/// Words of calls and of arranging.
const ARRANGING: &[&str] = &[
    "zoom.",
    "meet.google",
    "teams.microsoft",
    "teams.live",
    "webex",
    "whereby",
    "jitsi",
    "gotomeet",
    "bluejeans",
    "passcode",
    "password",
    "meeting id",
    "meeting-id",
    "conference id",
    "dial-in",
    "dial in",
    "access code",
    "pin:",
    "code:",
    "kenncode",
    "einwahl",
    "besprechungs-id",
    "kennwort",
    "code d'accès",
    "id de réunion",
    "id de la reunión",
    "contraseña",
    "see attached",
    "attachment",
    "agenda",
    "when:",
    "where:",
    "wann:",
    "wo:",
    "quand",
    "cuándo",
    "dónde",
    "option",
    "slot",
];

/// Legal forms of companies.
const LEGAL_FORMS: &[&str] = &[
    "gmbh", "ltd", "ltd.", "inc", "inc.", "llc", "llp", "plc", "ag", "kg", "gbr", "ug", "ohg", "e.v.",
    "s.a.", "sarl", "sas", "s.l.", "s.r.l.", "srl", "s.p.a.", "spa", "b.v.", "bv", "n.v.", "oy", "ab", "a/s",
    "aps", "asa", "pte", "pty", "co.", "corp", "corp.", "lda", "lda.", "ltda", "hrb", "ust-id", "ustid",
    "esq.",
];

/// Open, of doors.
const OPEN: &[&str] = &[
    "open",
    "opens",
    "offen",
    "geöffnet",
    "ouvert",
    "ouverte",
    "ouverts",
    "abierto",
    "abierta",
    "abiertos",
    "aperto",
    "aperta",
    "aperti",
    "geopend",
    "aberto",
    "aberta",
    "abertos",
];

/// Words of opening hours.
const HOURS: &[&str] = &[
    "office hours",
    "opening hours",
    "working time",
    "working hours",
    "business hours",
    "hours:",
    "shop open",
    "abierto",
    "geöffnet",
    "aperto",
    "aperti ",
    "geopend",
    "open daily",
    "geschäftszeiten",
    "öffnungszeiten",
    "bürozeiten",
    "sprechzeiten",
    "erreichbar",
    "horaires",
    "permanence",
    "ouvert",
    "visites",
    "horario",
    "atención",
    "orari",
    "orario",
    "openingstijden",
    "bereikbaar",
    "horário",
    "atendimento",
    "field days",
    "closings scheduled",
    "timings",
    "open mon",
    "open from",
    "opens at",
];
