//! "On Tue, 10 Mar 2026 at 09:15, Amy wrote:" in the languages and habits of mail programs.

use super::contact::{is_name, names_a_day};
use super::history::Intro;
use super::lines::{Line, has_clock, has_digit, has_year, lowered, next_filled, previous_filled};
use super::{words, work};
use crate::{Removed, limits};
use memchr::memchr2;

/// An attribution is wrapped over at most this many lines (long names, long addresses).
const LINES_MAX: usize = 4;

/// No verb of writing and its colon are shorter than this.
const LEN_OCTETS_MIN: usize = 5;

/// Nor is a name with its verb longer than this.
const BRIEF_LEN_OCTETS_MAX: usize = 80;

/// An attribution without a date is no longer than a name and an address.
const BRIEF_WORDS_MAX: usize = 7;

/// The attribution that starts in this line, where one does.
pub(crate) fn at(lines: &[Line<'_>], at: usize) -> Option<Intro> {
    let first = lines.get(at)?;
    if first.text.len() > limits::STRUCTURE_LINE_LEN_OCTETS_MAX {
        return None;
    }
    if !may_start(first) {
        return None;
    }
    // "Amy Ingram" / "<amy@ingram.example> ezt írta (...):" - the name was wrapped off.
    let named = first.text.starts_with('<')
        && at > 0
        && lines.get(at - 1).is_some_and(|l| l.is_own() && is_name(l.text));
    let start = at - usize::from(named);
    let intro = |end, certain| Some(Intro { start, end, kind: Removed::History, block: false, certain });
    if let Some(certain) = judge(first.text) {
        return intro(at + 1, certain || is_named(first.text));
    }
    if names_quoted(first.text) {
        return intro(at + 1, true);
    }
    if !may_be_wrapped(lines, at) {
        return None;
    }
    let mut joined = first.text.to_owned();
    for (n, line) in lines.iter().enumerate().skip(at + 1).take(LINES_MAX + 2) {
        if line.is_blank() {
            // Polymail breaks the address off: "John Smith", a blank line, "<".
            let broken = lines.get(n + 1).is_some_and(|l| l.text.starts_with('<'));
            if broken {
                continue;
            }
            return None;
        }
        // A wrapped line may begin with the bracket that closes the address: "> wrote:".
        let closes = || joined.contains('<') && !joined.contains('>') && ends_like_one(line.text);
        if line.is_quoted() && !(closes() || is_verb(line.text)) {
            return None;
        }
        if starts_anew(line) {
            return None;
        }
        joined.push(' ');
        joined.push_str(line.text);
        if joined.len() > limits::STRUCTURE_LINE_LEN_OCTETS_MAX {
            return None;
        }
        if let Some(certain) = judge(&joined) {
            return intro(n + 1, certain);
        }
    }
    None
}

/// A paragraph under "Dana wrote:" at the top of a mail, or under "You wrote:" anywhere: where it ends. What follows is
/// the answer to it.
pub(crate) fn paragraph(lines: &[Line<'_>], at: usize) -> Option<usize> {
    let text = lines.get(at)?.text;
    let leads = is_pronoun_verb(text) || (previous_filled(lines, at).is_none() && is_named(text));
    let below = next_filled(lines, at + 1).filter(|_| leads)?;
    // Quoted lines carry their own mark.
    if lines.get(below).is_some_and(Line::is_quoted) {
        return None;
    }
    let length = lines.iter().skip(below).take_while(|l| !l.is_blank()).count();
    work::does(length);
    let surrounded = next_filled(lines, below + length).is_some() || previous_filled(lines, at).is_some();
    surrounded.then_some(below + length)
}

/// "Dana Whitfield wrote:": a name and a verb of writing, and nothing else.
fn is_named(text: &str) -> bool {
    before_verb(text).is_some_and(|name| is_name(&name) && !is_spoken(&name))
}

/// "You wrote:", "As Dana wrote:", "On Tuesday Dana wrote:".
fn is_pronoun_verb(text: &str) -> bool {
    before_verb(text).is_some_and(|name| is_spoken(&name))
}

/// A pronoun, or the beginning of a sentence: no program writes so.
fn is_spoken(writer: &str) -> bool {
    let lower = lowered(writer);
    let short = lower.split_whitespace().count() <= 4;
    let first = lower.split_whitespace().next().unwrap_or_default();
    short && (words::WRITERS.contain(first) || names_a_day(&lower))
}

/// The words before the verb that a line ends with, where it has neither date nor address.
fn before_verb(text: &str) -> Option<String> {
    if !ends_like_one(text) || text.len() > BRIEF_LEN_OCTETS_MAX || has_digit(text) || text.contains('@') {
        return None;
    }
    let lower = lowered(text);
    let bare = lower.trim_end_matches([':', '\u{ff1a}', ' ', '\u{a0}']);
    let all: Vec<&str> = text.split_whitespace().filter(|w| w.contains(char::is_alphabetic)).collect();
    let verb = words::WROTE.of_text(bare).filter(|v| ends_with_word(bare, v));
    let longest = verb.map(|v| v.split_whitespace().count()).max()?;
    let name = all.get(..all.len().checked_sub(longest)?)?;
    (!name.is_empty()).then(|| name.join(" "))
}

/// Horde: "Quoting Dana Whitfield <dana@northfield.example>:".
fn names_quoted(text: &str) -> bool {
    // The first letters of all openings; most lines are sent away here.
    let may_open = text.as_bytes().first().is_some_and(|b| b"qzcms".contains(&b.to_ascii_lowercase()));
    if !may_open || !ends_like_one(text) || text.len() > limits::STRUCTURE_LINE_LEN_OCTETS_MAX {
        return false;
    }
    let lower = lowered(text);
    let Some(opening) = words::QUOTING.longest(&lower) else { return false };
    let whom =
        text.get(opening.len()..).unwrap_or_default().trim_end_matches([':', '\u{ff1a}', ' ', '\u{a0}']);
    let (name, address) = whom.split_once('<').unwrap_or((whom, ""));
    let addressed = address.contains('@') || whom.contains('@');
    let name = name.trim().trim_matches('"');
    (addressed && whom.split_whitespace().count() <= BRIEF_WORDS_MAX) || is_name(name)
}

/// Novell GroupWise: `>>> "Amy Ingram" <amy@ingram.example> 03/10/26 09:15AM >>>`.
pub(crate) fn groupwise(line: &Line<'_>, at: usize) -> Option<Intro> {
    let inner = line.text.strip_prefix(">>>")?.strip_suffix(">>>")?;
    (has_digit(inner) && has_clock(inner)).then_some(Intro {
        start: at,
        end: at + 1,
        kind: Removed::History,
        block: false,
        certain: true,
    })
}

/// Own text that an attribution follows in the same line ("yes On Tue, 10 Mar 2026 at 09:15, amy@ingram.example
/// wrote:"): where the attribution starts.
pub(crate) fn shared_line(line: &Line<'_>) -> Option<usize> {
    let text = line.text;
    if line.is_quoted() || text.len() > limits::STRUCTURE_LINE_LEN_OCTETS_MAX || !ends_like_one(text) {
        return None;
    }
    if !has_clock(text) {
        return None;
    }
    let at = text.rfind(" On ").or_else(|| text.rfind("--- On ").filter(|at| *at > 0))?;
    let attribution = text.get(at..)?.trim_start_matches(['-', ' ']);
    (has_clock(attribution) && judge(attribution) == Some(true)).then_some(at)
}

/// An attribution goes on in the next line only if it starts like one: with an opening and a number, or with a
/// date, or with an address at the head of a paragraph.
fn may_be_wrapped(lines: &[Line<'_>], at: usize) -> bool {
    let Some(first) = lines.get(at) else { return false };
    if !has_digit(first.text) && !first.text.contains('<') {
        return false;
    }
    let lower = lowered(first.text.get(..first.text.floor_char_boundary(40)).unwrap_or_default());
    let ends = first.text.ends_with(['.', '!', '?']) && !first.text.contains('<');
    if ends && !is_opened(&lower) {
        return false;
    }
    let stamped = first.text.starts_with(|c: char| c.is_ascii_digit()) && has_clock(first.text);
    if stamped && first.text.contains(['<', '"']) {
        return true;
    }
    let heads = at == 0 || lines.get(at - 1).is_some_and(|l| l.is_blank() || l.is_quoted());
    (is_opened(&lower) && has_digit(first.text))
        || (heads && (has_clock(first.text) || first.text.contains('<')))
}

/// The line is the beginning of an attribution itself.
fn starts_anew(line: &Line<'_>) -> bool {
    let head = line.text.get(..line.text.floor_char_boundary(12)).unwrap_or_default();
    has_clock(line.text) && is_opened(&lowered(head))
}

/// "> wrote:" and nothing more.
fn is_verb(text: &str) -> bool {
    let lower = lowered(text.trim_matches(['>', ' ', ':', '\u{ff1a}']));
    ends_like_one(text) && words::WROTE.of_text(&lower).any(|verb| verb == lower)
}

/// Whether a text in lower case begins as attributions do.
pub(crate) fn is_opened(lower: &str) -> bool {
    let bare = lower.trim_start_matches(['*', '_', '-', ' ']);
    words::OPENING.begin(bare)
}

/// Whether a line right before quoted lines introduces them, though it has neither date nor address:
/// "Erick Erickson wrote".
pub(crate) fn is_weak(lines: &[Line<'_>], at: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    if line.text.len() > 120 || line.is_quoted() {
        return false;
    }
    let lower = line.lower();
    let bare = lower.trim_end_matches([':', '.', ' ', '\u{2026}']);
    words::WROTE.end(bare) && line.text.split_whitespace().count() <= 10
}

/// Cheap: most lines of prose are sent away here.
fn may_start(line: &Line<'_>) -> bool {
    let Some(first) = line.text.chars().next() else { return false };
    // Names and openings start with a capital, a digit, a bracket, a star or a script without cases.
    let octets = line.text.as_bytes();
    if first.is_lowercase() && memchr2(b'@', b':', octets).is_none() {
        return false;
    }
    ends_like_one(line.text) || memchr2(b'@', b'<', octets).is_some() || has_digit(line.text)
}

fn ends_like_one(text: &str) -> bool {
    text.ends_with([':', '\u{ff1a}'])
}

/// Whether a text is a whole attribution, and whether it is one beyond doubt.
fn judge(text: &str) -> Option<bool> {
    if text.len() < LEN_OCTETS_MIN {
        return None;
    }
    if !ends_like_one(text) && !text.ends_with('\u{2026}') {
        return unended(text);
    }
    let lower = lowered(text);
    let dated = has_digit(&lower);
    let addressed = lower.contains('@') || lower.contains('<');
    let bare = lower.trim_end_matches([':', '\u{ff1a}', ' ', '\u{a0}', '*', '_', '\u{2026}']);
    let verb_last = words::WROTE.of_text(bare).any(|v| ends_with_word(bare, v));
    let verb_inside = || words::WROTE_INSIDE.stand_within(bare);
    let opened = is_opened(&lower);
    let stamped = dated && has_year(&lower);
    let brief = lower.split_whitespace().count() <= BRIEF_WORDS_MAX;
    if verb_last || (opened && verb_inside()) {
        // "On Monday at 10 it is as Amy wrote:" is prose; a program writes the year, the address, or little else.
        return Some((stamped && (opened || has_clock(&lower))) || (addressed && (dated || brief)));
    }
    if (verb_inside() || (opened && stamped && has_clock(&lower))) && dated && addressed {
        return Some(true);
    }
    // "2017-03-16 21:51 GMT+01:00 Mikhail Khludnev <mkhl@apache.org>:", and every language that is not known.
    let short = lower.split_whitespace().count() <= 16;
    let starts_dated = lower.chars().next().is_some_and(|c| c.is_ascii_digit());
    if addressed && bare.ends_with('>') && dated && has_clock(&lower) && (starts_dated || short) {
        return Some(true);
    }
    // "Mercoledì, 01 aprile 2026, 19:04 +0200 da amy@ingram.example:"
    let ends_bare = bare.rsplit(' ').next().is_some_and(|word| word.contains('@'));
    if ends_bare && stamped && has_clock(&lower) && short {
        return Some(true);
    }
    None
}

/// A few programs put no colon: "Am 10.03.2026 um 09:15 schrieb Amy Ingram <amy@ingram.example>".
fn unended(text: &str) -> Option<bool> {
    if is_stamp_with_offset(text) {
        return Some(true);
    }
    if text.len() > 250 || !(text.ends_with('>') || text.ends_with("wrote")) {
        return None;
    }
    let lower = lowered(text);
    let opened = is_opened(&lower);
    let verb = || words::WROTE_INSIDE.stand_within(&lower) || lower.ends_with("wrote");
    if opened && has_clock(text) && verb() {
        return Some(true);
    }
    // "2013/7/20 Sam <info@discourse.example>": only the quoted lines below make it one.
    let dated = lower.starts_with(|c: char| c.is_ascii_digit());
    (dated && lower.contains('@') && lower.split_whitespace().count() <= 10).then_some(false)
}

/// "2017-03-16 21:51 GMT+01:00 Amy Ingram", what is left of Gmail's attribution without the address. Nobody types the
/// offset like that and goes on with a name.
fn is_stamp_with_offset(text: &str) -> bool {
    if !text.bytes().take(4).all(|b| b.is_ascii_digit()) {
        return false;
    }
    let mut words = text.split_whitespace();
    let (Some(date), Some(clock), Some(zone)) = (words.next(), words.next(), words.next()) else {
        return false;
    };
    let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b':');
    let offset = zone.strip_prefix("GMT").is_some_and(|o| o.starts_with(['+', '-']) && has_clock(o));
    let name = text.split_once(zone).map_or("", |(_, name)| name);
    offset && date.len() == 10 && digits(date) && has_clock(clock) && digits(clock) && is_name(name)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.strip_suffix(word).is_some_and(|before| {
        let joined =
            word.chars().next().is_some_and(|c| !c.is_ascii() && !c.is_alphabetic() || is_unspaced(c));
        joined || !before.chars().next_back().is_some_and(char::is_alphabetic)
    })
}

/// Scripts that write no blanks between words.
fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{e00}'..='\u{e7f}')
}
