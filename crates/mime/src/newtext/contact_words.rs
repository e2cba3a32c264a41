//! Words by which contact details, and what they must not be taken for, are known. Lower case throughout.

use super::phrases::Beginnings;
use std::sync::LazyLock;

/// Weekdays and their abbreviations.
pub(crate) static WEEKDAYS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(WEEKDAYS_LIST));

/// Weekdays in full.
pub(crate) static DAYS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(DAYS_LIST));

/// Words of those who speak of themselves or to others.
pub(crate) static PRONOUNS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(PRONOUNS_LIST));

/// Words of calls and of arranging.
pub(crate) static ARRANGING: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(ARRANGING_LIST));

/// Legal forms of companies.
pub(crate) static LEGAL_FORMS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(LEGAL_FORMS_LIST));

/// Open, of doors.
pub(crate) static OPEN: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(OPEN_LIST));

/// Words of opening hours.
pub(crate) static HOURS: LazyLock<Beginnings> = LazyLock::new(|| Beginnings::of(HOURS_LIST));

#[rustfmt::skip]
const WEEKDAYS_LIST: &[&str] = &[
    "mo", "di", "mi", "do", "fr", "sa", "so", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",
    "sat", "sun", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mié", "jue", "vie", "sáb", "gio",
    "sab", "l", "v", "s", "ma", "wo", "vr", "za", "seg", "ter", "qua", "qui", "sex", "montag", "freitag",
    "lundi", "vendredi", "lunes", "viernes", "monday", "friday", "donnerstag", "thursday", "lunedì",
    "venerdì", "maandag", "vrijdag", "segunda", "sexta",
];

#[rustfmt::skip]
const DAYS_LIST: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "lundi", "mardi", "mercredi",
    "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes",
    "sábado", "domingo", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica",
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "segunda", "terça",
    "quarta", "quinta", "sexta",
];

#[rustfmt::skip]
const PRONOUNS_LIST: &[&str] = &[
    "i", "i'm", "i'll", "i've", "i'd", "me", "my", "you", "your", "we", "us", "let", "please", "ich",
    "mir", "mich", "mein", "meine", "du", "dir", "sie", "ihnen", "wir", "uns", "bitte", "je", "j'ai",
    "moi", "mon", "ma", "mes", "vous", "tu", "nous", "yo", "mi", "usted", "te", "nosotros", "favor", "io",
    "mio", "lei", "ti", "ci", "noi", "ik", "mij", "mijn", "u", "jij", "wij", "ons", "graag", "eu", "meu",
    "minha", "você", "nós",
];

#[rustfmt::skip]
const ARRANGING_LIST: &[&str] = &[
    "zoom.", "meet.google", "teams.microsoft", "teams.live", "webex", "whereby", "jitsi", "gotomeet",
    "bluejeans", "passcode", "password", "meeting id", "meeting-id", "conference id", "dial-in",
    "dial in", "access code", "pin:", "code:", "kenncode", "einwahl", "besprechungs-id", "kennwort",
    "code d'accès", "id de réunion", "id de la reunión", "contraseña", "see attached", "attachment",
    "agenda", "when:", "where:", "wann:", "wo:", "quand", "cuándo", "dónde", "option", "slot", "timeslot",
];

#[rustfmt::skip]
const LEGAL_FORMS_LIST: &[&str] = &[
    "gmbh", "ltd", "ltd.", "inc", "inc.", "llc", "llp", "plc", "ag", "kg", "gbr", "ug", "ohg", "e.v.",
    "s.a.", "sarl", "sas", "s.l.", "s.r.l.", "srl", "s.p.a.", "spa", "b.v.", "bv", "n.v.", "oy", "ab",
    "a/s", "aps", "asa", "pte", "pty", "co.", "corp", "corp.", "lda", "lda.", "ltda", "hrb", "ust-id",
    "ustid", "esq.",
];

#[rustfmt::skip]
const OPEN_LIST: &[&str] = &[
    "open", "opens", "offen", "geöffnet", "ouvert", "ouverte", "ouverts", "abierto", "abierta",
    "abiertos", "aperto", "aperta", "aperti", "geopend", "aberto", "aberta", "abertos",
];

#[rustfmt::skip]
const HOURS_LIST: &[&str] = &[
    "office hours", "opening hours", "working time", "working hours", "business hours", "hours:",
    "shop open", "abierto", "geöffnet", "aperto", "aperti ", "geopend", "open daily", "geschäftszeiten",
    "öffnungszeiten", "bürozeiten", "sprechzeiten", "erreichbar", "horaires", "permanence", "ouvert",
    "visites", "horario", "atención", "orari", "orario", "openingstijden", "bereikbaar", "horário",
    "atendimento", "field days", "closings scheduled", "timings", "open mon", "open from", "opens at",
];
