//! What the words of a date tell of whether it can be meant as it is written.

use super::Piece;
use crate::text::Text;
use jiff::ToSpan;
use jiff::civil::Date;
use timex::DatePart;

/// A weekday by name beside a day of the month that falls on another one: "Tuesday 14 October" in a year in which
/// that is a Wednesday.
pub(super) fn wrong_weekday(piece: &Piece, text: &Text<'_>, today: Date) -> bool {
    let Some(days) = piece.days.as_ref().filter(|d| d.count() == 1 && d.open.is_none() && !d.repeats) else {
        return false;
    };
    let words = text.words.get(piece.words.clone()).unwrap_or_default();
    let dated = words.iter().any(|w| {
        let number: String = w.fold.chars().take_while(char::is_ascii_digit).collect();
        let rest = w.fold.trim_start_matches(|c: char| c.is_ascii_digit());
        ["", "st", "nd", "rd", "th", "er", "e"].contains(&rest)
            && number.parse::<i8>().is_ok_and(|n| n == days.from.day())
    });
    let named: Vec<i8> = words.iter().filter_map(|w| weekday_by_name(&w.fold)).collect();
    let leap = words.iter().any(|w| w.fold.starts_with("feb") || w.fold.starts_with("fev"));
    let no_day = leap
        && words.iter().any(|w| matches!(&*w.fold, "29" | "30" | "31" | "29th" | "30th" | "31st"))
        && (days.from.month() != 2 || today.until(days.from).is_ok_and(|s| s.get_days() > 330));
    // "Tuesday the 23rd" half a year ahead: the next such month is not meant, but some other day.
    let month = words.iter().any(|w| names_month(&w.fold) && weekday_by_name(&w.fold).is_none());
    let numbers = words.iter().filter(|w| w.fold.starts_with(|c: char| c.is_ascii_digit())).count();
    let far = !month && numbers <= 2 && today.until(days.from).is_ok_and(|s| s.get_days() > NEAR_DAYS);
    no_day
        || dated && far && !named.is_empty()
        || dated
            && named.len() == 1
            && named.first().is_some_and(|n| *n != days.from.weekday().to_monday_one_offset())
}

/// A month by its name, in letters.
pub(super) fn is_month(fold: &str) -> bool {
    const NAMES: &str = "\
        january february march april may june july august september october november december januar \
        februar marz mai juni juli oktober dezember janvier fevrier mars avril juin juillet aout \
        septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre \
        octubre noviembre diciembre gennaio maggio giugno luglio dicembre febbraio aprile settembre \
        ottobre januari maart mei augustus fevereiro janeiro marco maio junho julho setembro outubro \
        novembro dezembro februari jänner janner feber";
    month_said(fold) && NAMES.split(' ').any(|name| name == fold)
}

/// A month is named, in letters or in a numeric date.
fn month_said(raw: &str) -> bool {
    const MONTHS: [&str; 35] = [
        "jan", "jän", "ene", "gen", "feb", "fév", "fev", "mar", "mär", "maa", "apr", "avr", "abr", "may",
        "mai", "mag", "mei", "jun", "jui", "giu", "jul", "lug", "aug", "aoû", "ago", "sep", "set", "okt",
        "oct", "out", "ott", "nov", "dez", "dec", "dic",
    ];
    let mut words = raw.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).filter(|w| w.len() > 2);
    numeric_date(raw)
        || words.any(|w| {
            let named = w.starts_with("déc") || MONTHS.iter().any(|m| w.starts_with(m));
            named
                && weekday_by_name(&w).is_none()
                && !["mardi", "martes", "martedì", "martedi"].contains(&&*w)
        })
}

/// "13.8.", "8/13", "2026-08-13": two numbers with a sign of dates between them, that can be a day and a month.
fn numeric_date(raw: &str) -> bool {
    raw.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '/' | '-'))).any(|run| {
        let signs = run.matches(['.', '/', '-']).count();
        let parts: Vec<u32> = run.split(['.', '/', '-']).filter_map(|n| n.parse().ok()).collect();
        match parts.as_slice() {
            [_, _, _] => true,
            [a, b] => {
                let fits = *a.max(b) <= 31 && *a.min(b) <= 12 && *a.min(b) > 0;
                fits && (run.contains('/') || run.contains('.') && (signs > 1 || *b <= 12))
            }
            _ => false,
        }
    })
}

/// A day of the month without its month lies no further ahead.
const NEAR_DAYS: i32 = 45;

/// Whether a word is, or begins as, the name of a month.
fn names_month(fold: &str) -> bool {
    const MONTHS: [&str; 32] = [
        "jan", "feb", "fev", "mar", "apr", "abr", "avr", "mai", "may", "mag", "mei", "jun", "jui", "giu",
        "jul", "lug", "aug", "ago", "aou", "sep", "set", "okt", "oct", "ott", "out", "nov", "dez", "dec",
        "dic", "gen", "ene", "maa",
    ];
    fold.len() >= 3 && MONTHS.iter().any(|m| fold.starts_with(m))
}

/// Words before a weekday that make it every such day: "any Tuesday in November".
pub(super) fn means_any(fold: &str) -> bool {
    const ANY: [&str; 34] = [
        "any",
        "every",
        "each",
        "jeden",
        "jede",
        "jeder",
        "jedem",
        "irgendein",
        "irgendeinen",
        "irgendeinem",
        "quel",
        "chaque",
        "cualquier",
        "cada",
        "qualsiasi",
        "ogni",
        "qualunque",
        "qualquer",
        "elke",
        "iedere",
        "welke",
        "whichever",
        "beliebigen",
        "egal",
        "todos",
        "todas",
        "tous",
        "tutti",
        "alle",
        "all",
        "los",
        "as",
        "aos",
        "les",
    ];
    ANY.contains(&fold)
}

/// The ISO number of a weekday by its name in the languages that are read.
pub(super) fn weekday_by_name(fold: &str) -> Option<i8> {
    const NAMES: [&[&str]; 7] = [
        &["monday", "mon", "montag", "lundi", "lunes", "lunedi", "maandag", "segunda"],
        &["tuesday", "tue", "tues", "dienstag", "mardi", "martes", "martedi", "dinsdag", "terca"],
        &["wednesday", "wed", "mittwoch", "mercredi", "miercoles", "mercoledi", "woensdag", "quarta"],
        &[
            "thursday",
            "thu",
            "thur",
            "thurs",
            "donnerstag",
            "jeudi",
            "jueves",
            "giovedi",
            "donderdag",
            "quinta",
        ],
        &["friday", "fri", "freitag", "vendredi", "viernes", "venerdi", "vrijdag", "sexta"],
        &["saturday", "sat", "samstag", "sonnabend", "samedi", "sabado", "sabato", "zaterdag"],
        &["sunday", "sun", "sonntag", "dimanche", "domingo", "domenica", "zondag"],
    ];
    let at = NAMES.iter().position(|names| names.contains(&fold))?;
    i8::try_from(at).ok().map(|n| n + 1)
}

/// A weekday that is not that of the date, or a date so far away that only the weekday can have sent it there.
pub(super) fn contradicts(date: Option<&DatePart>, raw: &str, today: Date) -> bool {
    let Some(DatePart { start, weekday: Some(named), weekday_only: false, .. }) = date else { return false };
    let real = start.date().weekday().to_monday_one_offset();
    if i16::from(real) != i16::from(*named) {
        return true;
    }
    let dated = raw.bytes().any(|b| b.is_ascii_digit());
    // "Thursday the 12th" is one of the next weeks, or a mistake.
    let soon = today.checked_add(45.days()).is_ok_and(|limit| start.date() <= limit);
    if dated && !soon && !month_said(raw) {
        return true;
    }
    let year_said = raw.as_bytes().windows(4).any(|w| w.iter().all(u8::is_ascii_digit));
    let far = today.checked_add(330.days()).is_ok_and(|limit| start.date() > limit);
    dated && !year_said && far
}

/// The country whose order of day and month a writer uses, as far as their zone tells: the United States write the
/// month first, Canada writes both, so it is none.
pub(super) fn region(language: &str, zone: &str) -> Option<&'static str> {
    const US: [&str; 14] = [
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Detroit",
        "America/Boise",
        "America/Anchorage",
        "America/Juneau",
        "Pacific/Honolulu",
        "America/Adak",
        "America/Menominee",
        "US/Eastern",
        "US/Pacific",
    ];
    const BOTH: [&str; 6] = [
        "America/Toronto",
        "America/Vancouver",
        "America/Winnipeg",
        "America/Edmonton",
        "America/Halifax",
        "America/Montreal",
    ];
    let indiana = ["America/Indiana/", "America/Kentucky/", "America/North_Dakota/"]
        .iter()
        .any(|p| zone.starts_with(p));
    if language != "en" && !US.contains(&zone) {
        return Some(if language == "de" { "DE" } else { "FR" });
    }
    if language == "en" && (US.contains(&zone) || indiana) {
        return Some("US");
    }
    (language == "en" && !BOTH.contains(&zone) && zone != "UTC" && !zone.starts_with("Etc/")).then_some("GB")
}
