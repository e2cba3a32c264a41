//! What contact details look like, and what they must not be taken for.

use super::closing::is_closing;
use super::contact_words::{ARRANGING, DAYS, HOURS, LEGAL_FORMS, OPEN, PRONOUNS, WEEKDAYS};
use super::lines::{has_clock, has_digit, lowered};

/// Something that a person says: the end of a sentence behind several words, a question, an afterthought.
pub(crate) fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let ends = text.ends_with(['.', '!', '?', '\u{2026}', ':']);
    let lower_start = text.chars().next().is_some_and(char::is_lowercase);
    (ends && words >= 5 && !is_company_line(text) && !has_hours(&lowered(text)))
        || text.ends_with('?')
        || (lower_start && words >= 6)
        || (words > 16 && columns(text) < 2)
        || ["P.S", "PS", "p.s", "NB", "N.B"].iter().any(|p| text.starts_with(p))
}

/// Somebody is spoken to, or speaks of themselves.
pub(crate) fn is_personal(text: &str) -> bool {
    let lower = lowered(text);
    lower.split(|c: char| !(c.is_alphanumeric() || c == '\'')).any(|w| PRONOUNS.contain(w))
}

/// A link to a call, a dial-in, a word of arranging: never contact details.
pub(crate) fn is_arrangement(text: &str) -> bool {
    let lower = lowered(text);
    ARRANGING.begin_within(&lower)
}

/// A time that may be one of the meeting: not opening hours, not part of a number.
pub(crate) fn is_timed(text: &str) -> bool {
    let lower = lowered(text);
    let timed = has_clock(&lower) || has_meridiem(&lower) || names_day(&lower) || is_hour_field(&lower);
    timed && !has_hours(&lower) && !has_phone(&lower)
}

/// "From: 10", "Bis: 12 Uhr", "A : 12h": a word, and an hour behind a colon.
fn is_hour_field(lower: &str) -> bool {
    let Some((label, value)) = lower.split_once(':') else { return false };
    let mut words = value.split_whitespace();
    let hour = words.next().unwrap_or_default();
    let digits = hour.trim_end_matches(|c: char| !c.is_ascii_digit());
    let small = digits.parse::<u8>().is_ok_and(|h| h <= 24) && hour.len() <= digits.len() + 2;
    small && words.count() <= 1 && label.trim().chars().all(char::is_alphabetic)
}

/// A weekday in full stands in a text in lower case.
pub(crate) fn names_a_day(lower: &str) -> bool {
    lower.split(|c: char| !c.is_alphabetic()).any(|w| DAYS.contain(w))
}

/// "Tuesday", "Tuesday 2-4": a weekday in full, alone or with a number.
fn names_day(lower: &str) -> bool {
    DAYS.contain(lower) || (has_digit(lower) && names_a_day(lower))
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
    (1..=4).contains(&words) && text.len() <= 40 && !abbreviation && !is_closing(&lowered(text))
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
        let lower = lowered(text);
        let linked = lower.contains("www.") || lower.contains("http") || lower.contains('@');
        linked && lower.split_whitespace().count() <= 5
    }
}

/// The same without addresses of mail and web, which people also write into their text.
pub(crate) fn is_strong_contact(text: &str) -> bool {
    let lower = lowered(text);
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
    // The last octets of the marks below: most lines have none of them.
    if !text.bytes().any(|b| matches!(b, b'|' | b'/' | 0xb7 | 0xa2)) {
        return 0;
    }
    [" | ", " \u{b7} ", " \u{2022} ", " // ", " / "].iter().map(|c| text.matches(c).count()).sum()
}

/// A line cut into columns, or a company by its legal form.
pub(crate) fn is_company_line(text: &str) -> bool {
    let mut words = text.split(|c: char| c.is_whitespace() || c == ',');
    columns(text) > 0 || words.any(is_legal_form)
}

/// "AB", "SpA": some are words too ("erst ab 10"), and no company writes those small.
fn is_legal_form(word: &str) -> bool {
    const WORDS_TOO: &[&str] = &["ab", "ag", "asa", "oy", "sas", "spa", "ug"];
    if !LEGAL_FORMS.contain_in_any_case(word) {
        return false;
    }
    let capitals = word.bytes().filter(u8::is_ascii_uppercase).count();
    capitals >= 2 || !WORDS_TOO.iter().any(|w| word.eq_ignore_ascii_case(w))
}

/// Opening hours: "Mo-Do 7:00-15:30", "Office hours 9am-6pm Mon-Fri".
fn has_hours(lower: &str) -> bool {
    has_digit(lower) && (HOURS.begin_within(lower) || has_weekday_range(lower))
}

/// "Pier office open to visitors 2-4pm", "Estate Office open Tuesday to Thursday": not opening hours beyond doubt, since
/// a diary may be open too.
pub(crate) fn is_opening(text: &str) -> bool {
    let lower = lowered(text);
    let mut words = lower.split_whitespace().skip(1);
    words.any(|w| OPEN.contain(w)) && (has_digit(&lower) || has_weekday_range(&lower)) && !is_personal(text)
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
    let is_day = |w: &str| WEEKDAYS.contain(w.trim_matches(|c: char| !c.is_alphabetic()));
    if lower.split(|c: char| !c.is_alphabetic()).filter(|w| is_day(w)).nth(1).is_none() {
        return false;
    }
    let mut spelled = lower.to_owned();
    for word in [" to ", " bis ", " through ", " à ", " au ", " a ", " al ", " tot ", " até "] {
        spelled = spelled.replace(word, " - ");
    }
    spelled.split(['-', '\u{2013}', '/', '&']).collect::<Vec<_>>().windows(2).any(|pair| match pair {
        [left, right] => {
            let last = left.split_whitespace().next_back().unwrap_or_default();
            let first = right.split_whitespace().next().unwrap_or_default();
            is_day(last) && is_day(first)
        }
        _ => false,
    })
}
