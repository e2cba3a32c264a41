//! Signature blocks, with the separator of RFC 3676 §4.3 or without any.
//!
//! Without a separator a block goes only if two things speak against it: where it stands (the last paragraph of a
//! run, below a closing formula or a typed name) and what it looks like (contact details, no sentences).

use super::closing::is_closing;
use super::footer::runs;
use super::lines::{Line, has_digit, take};
use crate::Removed;

/// A block below a separator is cut up to this length; a longer one is text below a rule.
const SEPARATED_LINES_MAX: usize = 16;
/// A block without one.
const BARE_LINES_MAX: usize = 10;

/// Marks the signature at the end of each run of own text.
pub(crate) fn mark(lines: &mut [Line<'_>]) {
    for (start, end) in runs(lines) {
        let end = mark_separated(lines, start, end);
        mark_bare(lines, start, end);
    }
}

/// `-- ` and its relatives. Returns where the run ends now.
fn mark_separated(lines: &mut [Line<'_>], start: usize, end: usize) -> usize {
    let mut filled = 0;
    for at in (start..end).rev() {
        let Some(line) = lines.get(at) else { break };
        if is_separator(line) {
            take(lines, at, end, Removed::Signature);
            return mark_separated(lines, start, at);
        }
        filled += usize::from(line.is_own());
        if filled > SEPARATED_LINES_MAX {
            break;
        }
    }
    end
}

/// Two or more dashes, or a rule of underscores, alone in a line.
fn is_separator(line: &Line<'_>) -> bool {
    let text = line.text;
    line.is_own()
        && text.len() >= 2
        && (text.bytes().all(|b| b == b'-')
            || text.bytes().all(|b| b == b'_')
            || text == "\u{2014}"
            || text == "\u{2013}")
}

/// The last paragraphs of a run, as long as they are nothing but contact details.
fn mark_bare(lines: &mut [Line<'_>], start: usize, end: usize) {
    let mut end = end;
    let mut budget = BARE_LINES_MAX;
    while let Some((from, to)) = last_paragraph(lines, start, end) {
        if from == start || to - from > budget {
            mark_below_closing(lines, start, end);
            return;
        }
        let kept_name = kept_lines(lines, from, to);
        let body_from = from + kept_name;
        if body_from >= to
            || !is_block(lines, body_from, to, kept_name > 0 || follows_name(lines, start, from))
        {
            mark_below_closing(lines, start, end);
            return;
        }
        take(lines, body_from, to, Removed::Signature);
        if kept_name > 0 {
            return;
        }
        budget -= to - from;
        end = from;
    }
}

/// "Kind regards," / "Dana Whitfield" / contact details, all in one paragraph with text before.
fn mark_below_closing(lines: &mut [Line<'_>], start: usize, end: usize) {
    let Some((from, to)) = last_paragraph(lines, start, end) else { return };
    let kept = kept_lines(lines, from, to);
    let body_from = from + kept;
    if kept > 0 && body_from < to && is_block(lines, body_from, to, true) {
        take(lines, body_from, to, Removed::Signature);
    }
}

/// The lines of a paragraph up to a closing formula and the name below it; 0 where there is no formula.
fn kept_lines(lines: &[Line<'_>], from: usize, to: usize) -> usize {
    let closing = (from..to).rev().find(|at| lines.get(*at).is_some_and(|l| is_closing(&l.lower())));
    let Some(closing) = closing else { return 0 };
    let name = closing + 1;
    let named = name < to && lines.get(name).is_some_and(|l| is_name(l.text));
    name + usize::from(named) - from
}

fn last_paragraph(lines: &[Line<'_>], start: usize, end: usize) -> Option<(usize, usize)> {
    let last = (start..end).rev().find(|n| lines.get(*n).is_some_and(Line::is_own))?;
    let first = (start..=last).rev().take_while(|n| lines.get(*n).is_some_and(Line::is_own)).last()?;
    Some((first, last + 1))
}

/// Whether the paragraph before ends with a closing formula or a typed name.
fn follows_name(lines: &[Line<'_>], start: usize, before: usize) -> bool {
    let Some((from, to)) = last_paragraph(lines, start, before) else { return false };
    let Some(last) = to.checked_sub(1).and_then(|n| lines.get(n)) else { return false };
    let lower = last.lower();
    is_closing(&lower)
        || (to - from <= 3 && is_name(last.text))
        || is_name(last.text)
        || ends_with_signer(last.text)
}

/// "thnx Deon": a formula and a name in one line.
fn ends_with_signer(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.len() <= 3 && words.len() >= 2 && words.first().is_some_and(|w| is_closing(&w.to_lowercase()))
}

/// Whether these lines are a block of contact details.
fn is_block(lines: &[Line<'_>], from: usize, to: usize, after_name: bool) -> bool {
    let own = || lines.iter().take(to).skip(from).filter(|l| l.is_own());
    if own().any(|l| is_sentence(l.text)) {
        return false;
    }
    let count = own().count();
    let marks = own().filter(|l| is_contact(l.text)).count();
    let named = own().next().is_some_and(|l| is_name(l.text));
    match marks {
        0 => after_name && (2..=5).contains(&count) && own().all(|l| is_title(l.text)),
        1 => after_name || named || count == 1 && is_company_line(own().next().map_or("", |l| l.text)),
        _ => true,
    }
}

/// Something that a person says: an end of a sentence behind several words, a question, a greeting.
fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let ends = text.ends_with(['.', '!', '?', '\u{2026}']);
    let lower_start = text.chars().next().is_some_and(char::is_lowercase);
    (ends && words >= 5 && !is_company_line(text))
        || text.ends_with('?')
        || (lower_start && words >= 6)
        || words > 16
        || text.starts_with("P.S")
        || text.starts_with("PS")
}

/// One to four capitalised words, or initials: "Dana Whitfield", "J. Siebenhaar", "A.P.", "Xu Meiling (Ms.)".
fn is_name(text: &str) -> bool {
    let text = text.trim_start_matches(['-', '\u{2014}', '\u{2013}', '~', ' ', '*']);
    let mut words = 0;
    for word in text.split_whitespace() {
        if word.starts_with('(') && word.ends_with(')') {
            continue;
        }
        words += 1;
        let bare = word.trim_end_matches([',', '.']);
        let capital = bare.chars().next().is_some_and(char::is_uppercase);
        let particle = matches!(
            bare,
            "de" | "von"
                | "van"
                | "der"
                | "du"
                | "da"
                | "la"
                | "le"
                | "del"
                | "den"
                | "di"
                | "of"
                | "y"
                | "e"
        );
        let plain = bare.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | '-' | '\'' | '\u{2019}'));
        if !(plain && (capital || particle)) {
            return false;
        }
    }
    (1..=4).contains(&words) && text.len() <= 40 && !is_closing(&text.to_lowercase())
}

/// A name, a post, a company: a few words, mostly with capitals.
fn is_title(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capitals = words.iter().filter(|w| w.chars().next().is_some_and(|c| !c.is_lowercase())).count();
    words.len() <= 9 && capitals * 2 >= words.len() && !text.ends_with([',', ':', '?', '!'])
}

/// A line that only contact details look like.
fn is_contact(text: &str) -> bool {
    let lower = text.to_lowercase();
    has_phone(&lower)
        || lower.contains("www.")
        || lower.contains("http")
        || (lower.contains('@') && lower.split_whitespace().count() <= 4)
        || is_company_line(text)
        || has_hours(&lower)
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
    false
}

/// A line cut into columns, or a company by its legal form.
fn is_company_line(text: &str) -> bool {
    const FORMS: &[&str] = &[
        "gmbh", "ltd", "ltd.", "inc", "inc.", "llc", "llp", "plc", "ag", "kg", "gbr", "ug", "ohg", "e.v.",
        "s.a.", "sarl", "sas", "s.l.", "s.r.l.", "srl", "s.p.a.", "spa", "b.v.", "bv", "n.v.", "oy", "ab",
        "a/s", "aps", "asa", "sp.", "pte", "pty", "corp", "corp.", "lda", "lda.", "ltda", "hrb", "ust-id",
        "ustid", "pls", "esq.",
    ];
    let columns =
        [" | ", " \u{b7} ", " \u{2022} ", " // ", " \u{2013} ", "  -  "].iter().any(|c| text.contains(c));
    let form = || {
        text.split(|c: char| c.is_whitespace() || c == ',')
            .any(|w| FORMS.contains(&w.to_lowercase().as_str()))
    };
    columns || form()
}

/// Opening hours: "Mo-Do 7:00-15:30", "Office hours 9am-6pm Mon-Fri".
fn has_hours(lower: &str) -> bool {
    const WORDS: &[&str] = &[
        "office hours",
        "opening hours",
        "working time",
        "working hours",
        "hours:",
        "geschäftszeiten",
        "öffnungszeiten",
        "bürozeiten",
        "sprechzeiten",
        "erreichbar",
        "horaires",
        "permanence",
        "ouvert",
        "horario",
        "atención",
        "orari",
        "orario",
        "openingstijden",
        "bereikbaar",
        "horário",
        "atendimento",
        "field days",
        "open daily",
        "closings scheduled",
    ];
    has_digit(lower) && WORDS.iter().any(|w| lower.contains(w))
        || WORDS.iter().take(4).any(|w| lower.starts_with(w))
}
