use super::fold_into;
use crate::limits::{TEXT_OCTETS_MAX, WORDS_MAX};
use std::ops::Range;

/// What separates a word from the one before it, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    /// Nothing but space, an apostrophe or a hyphen.
    None,
    /// A single line break, which may only be wrapping.
    Line,
    /// A comma, a dash, a bracket.
    Comma,
    /// A colon or a semicolon.
    Colon,
    /// The end of a sentence.
    Stop,
    /// An empty line, or the start of the text.
    Paragraph,
}

/// What a word is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, perhaps with digits.
    Word,
    /// Digits only.
    Number,
    /// An address with an at sign.
    Address,
    /// A link.
    Link,
}

/// A word.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    /// Where it stands in the text, in octets.
    pub(crate) span: Range<usize>,
    /// Its folded form.
    pub(crate) fold: Box<str>,
    /// What separates it from the word before.
    pub(crate) brk: Break,
    /// Whether a question mark ends the sentence that this word closes.
    pub(crate) asks: bool,
    /// Whether it begins with a capital.
    pub(crate) capital: bool,
    /// What it is made of.
    pub(crate) kind: Kind,
}

/// A text and its words.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    /// As written, cut to what is read.
    pub(crate) raw: &'a str,
    /// In order.
    pub(crate) words: Vec<Word>,
    /// Something was left unread.
    pub(crate) cut: bool,
}

impl<'a> Text<'a> {
    /// Splits a text into words.
    pub(crate) fn new(raw: &'a str) -> Self {
        let mut end = raw.len().min(TEXT_OCTETS_MAX);
        while !raw.is_char_boundary(end) {
            end -= 1;
        }
        let cut = end < raw.len();
        let raw = raw.get(..end).unwrap_or_default();
        let mut scan =
            Scan { raw, words: Vec::with_capacity(raw.len() / 5), brk: Break::Paragraph, blob_end: 0 };
        let done = scan.run();
        Self { raw, words: scan.words, cut: cut || !done }
    }

    /// The word at an index.
    pub(crate) fn fold_at(&self, index: usize) -> &str {
        self.words.get(index).map_or("", |w| &w.fold)
    }

    /// The indices of the words that lie in a span of octets.
    pub(crate) fn words_in(&self, span: &Range<usize>) -> Range<usize> {
        let from = self.words.partition_point(|w| w.span.end <= span.start);
        let to = self.words.partition_point(|w| w.span.start < span.end);
        from..to.max(from)
    }

    /// The octets from the first to the last of some words.
    pub(crate) fn span_of(&self, words: &Range<usize>) -> Range<usize> {
        let from = self.words.get(words.start).map_or(self.raw.len(), |w| w.span.start);
        let to = words.end.checked_sub(1).and_then(|i| self.words.get(i)).map_or(from, |w| w.span.end);
        from..to.max(from)
    }
}

/// What follows the dot of an ordinal: months, and floors of a house.
const MONTHS: [&str; 20] = [
    "jan", "jann", "feb", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dez",
    "dec", "stock", "etage", "og", "kw",
];

/// Weekdays that begin as a month does: "dalle 9 alle 11. Martedì" are two sentences.
const WEEKDAYS: [&str; 3] = ["mardi", "martes", "martedi"];

/// Weekdays as they are cut short before a full stop.
const WEEKDAYS_SHORT: [&str; 42] = [
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "mo", "di", "mi", "do", "fr",
    "sa", "so", "lun", "mar", "mer", "jeu", "ven", "sam", "dim", "mie", "jue", "vie", "sab", "dom", "gio",
    "ma", "wo", "vr", "za", "zo", "seg", "ter", "qua", "qui", "sex", "don", "mit",
];

struct Scan<'a> {
    raw: &'a str,
    words: Vec<Word>,
    brk: Break,
    /// Where the run of letters and signs ends that was read last: a long one holds many words.
    blob_end: usize,
}

impl Scan<'_> {
    fn run(&mut self) -> bool {
        let mut at = 0;
        while let Some(c) = self.raw.get(at..).and_then(|rest| rest.chars().next()) {
            if c.is_alphanumeric() {
                if self.words.len() == WORDS_MAX {
                    return false;
                }
                at = self.word(at);
            } else {
                self.separate(c, at);
                at += c.len_utf8();
            }
        }
        true
    }

    fn word(&mut self, from: usize) -> usize {
        let rest = self.raw.get(from..).unwrap_or_default();
        let closes =
            |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | ',' | ';' | '"');
        if self.blob_end <= from {
            self.blob_end = from + rest.find(closes).unwrap_or(rest.len());
        }
        let blob = self.raw.get(from..self.blob_end).unwrap_or_default();
        let (length, kind) = special(blob).unwrap_or_else(|| plain(blob));
        let end = from + length.max(1);
        let raw = self.raw.get(from..end).unwrap_or_default();
        let mut fold = String::with_capacity(raw.len());
        for c in raw.chars().filter(|c| !(is_apostrophe(*c) || is_unseen(*c)) || kind != Kind::Word) {
            fold_into(c, &mut fold);
        }
        let capital = raw.chars().next().is_some_and(char::is_uppercase);
        let brk = std::mem::replace(&mut self.brk, Break::None);
        self.words.push(Word { span: from..end, fold: fold.into(), brk, asks: false, capital, kind });
        end
    }

    fn separate(&mut self, c: char, at: usize) {
        let brk = match c {
            '\n' if self.brk == Break::Line || self.blank_line_after(at) => Break::Paragraph,
            '\n' => Break::Line,
            '/' if self.through(at) => Break::None,
            ',' | '(' | ')' | '[' | ']' | '–' | '—' | '"' | '“' | '”' | '«' | '»' | '/' | '&' | '+' => {
                Break::Comma
            }
            '-' if self.loose(at) => Break::Comma,
            '.' if self.half_of_day(at) => Break::None,
            '.' if self.raw.get(at + 1..).is_some_and(|rest| rest.starts_with(',')) => Break::None,
            ':' | ';' => Break::Colon,
            '.' if self.after_digit(at) && self.digit_next(at) => Break::None,
            '.' if self.ordinal(at) || self.short_weekday(at) || self.short_number(at) => Break::None,
            '.' | '!' | '?' | '…' | '¿' | '¡' => Break::Stop,
            c if ('\u{1F300}'..='\u{1FAFF}').contains(&c) || ('\u{2600}'..='\u{27BF}').contains(&c) => {
                Break::Stop
            }
            _ => Break::None,
        };
        if c == '?'
            && let Some(last) = self.words.last_mut()
        {
            last.asks = true;
        }
        self.brk = self.brk.max(brk);
    }

    fn blank_line_after(&self, at: usize) -> bool {
        let rest = self.raw.get(at + 1..).unwrap_or_default();
        rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n')
    }

    fn loose(&self, at: usize) -> bool {
        let before = self.raw.get(..at).unwrap_or_default().chars().next_back();
        let after = self.raw.get(at + 1..).unwrap_or_default().chars().next();
        before.is_none_or(char::is_whitespace) || after.is_none_or(|c| c.is_whitespace() || c == '-')
    }

    fn after_digit(&self, at: usize) -> bool {
        self.raw.get(..at).unwrap_or_default().ends_with(|c: char| c.is_ascii_digit())
    }

    /// "14. Jänner", "2. Stock": the dot of an ordinal, which ends no sentence.
    fn ordinal(&self, at: usize) -> bool {
        let digits = self
            .words
            .last()
            .is_some_and(|w| w.kind == Kind::Number && w.fold.len() <= 2 && w.span.end == at);
        let before = self.words.len().checked_sub(2).and_then(|i| self.words.get(i));
        let dated = before
            .is_some_and(|w| w.kind == Kind::Number && self.raw.get(w.span.end..w.span.end + 1) == Some("."));
        let rest = self.raw.get(at + 1..).unwrap_or_default();
        // "9.-11. März"
        if digits
            && rest.strip_prefix(['-', '–']).is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()))
        {
            return true;
        }
        let Some(next) = rest.strip_prefix(' ') else { return false };
        let word: String = next.chars().take_while(|c| c.is_alphabetic()).collect();
        let mut fold = String::new();
        word.chars().for_each(|c| fold_into(c, &mut fold));
        let joins = ["und", "oder", "bis", "en", "of", "tot"].contains(&fold.as_str());
        let second = before.is_some_and(|w| ["und", "oder", "bis"].contains(&&*w.fold))
            && self.words.len().checked_sub(3).and_then(|i| self.words.get(i)).is_some_and(|w| {
                w.kind == Kind::Number && self.raw.get(w.span.end..w.span.end + 1) == Some(".")
            });
        let led = second
            || before
                .is_some_and(|w| ["am", "den", "dem", "der", "vom", "zum", "bis", "ab"].contains(&&*w.fold));
        digits
            && (led && word.starts_with(char::is_lowercase)
                || joins
                || dated && word.starts_with(char::is_lowercase)
                || MONTHS.iter().any(|m| fold.starts_with(m)) && !WEEKDAYS.contains(&fold.as_str()))
    }

    /// Dutch "t/m".
    fn through(&self, at: usize) -> bool {
        let before = self.words.last().is_some_and(|w| w.span.end == at && &*w.fold == "t");
        let mut after = self.raw.get(at + 1..).unwrap_or_default().chars();
        before && after.next() == Some('m') && after.next().is_none_or(char::is_whitespace)
    }

    /// The stops of "9 a.m. works": the first always, the second where the sentence goes on.
    fn half_of_day(&self, at: usize) -> bool {
        let rest = self.raw.get(at + 1..).unwrap_or_default();
        let Some(last) = self.words.last().filter(|w| w.span.end == at) else { return false };
        let before = self.words.len().checked_sub(2).and_then(|i| self.words.get(i));
        let half = |fold: &str| matches!(fold, "a" | "p");
        let goes_on = rest.starts_with([',', ')', '?', '-'])
            || rest.strip_prefix(' ').is_some_and(|r| r.starts_with(char::is_lowercase));
        half(&last.fold) && rest.starts_with(['m', 'M'])
            || &*last.fold == "m"
                && goes_on
                && before.is_some_and(|w| half(&w.fold) && w.span.end + 1 == last.span.start)
    }

    /// "jeu. 9h", "Do. 14-16": a weekday's short name before figures.
    fn short_weekday(&self, at: usize) -> bool {
        let rest = self.raw.get(at + 1..).unwrap_or_default();
        let figures = rest.trim_start_matches(' ').starts_with(|c: char| c.is_ascii_digit());
        let short = self
            .words
            .last()
            .filter(|w| w.span.end == at)
            .is_some_and(|w| WEEKDAYS_SHORT.contains(&&*w.fold));
        figures && rest.starts_with(' ') && short
    }

    /// "Nr. 2", "núm. 3": the short word for a number before figures.
    fn short_number(&self, at: usize) -> bool {
        const SHORT: [&str; 6] = ["nr", "nrs", "num", "nro", "nn", "opt"];
        let figures = self.raw.get(at + 1..).unwrap_or_default().trim_start_matches(' ');
        let short = self.words.last().filter(|w| w.span.end == at);
        figures.starts_with(|c: char| c.is_ascii_digit()) && short.is_some_and(|w| SHORT.contains(&&*w.fold))
    }

    fn digit_next(&self, at: usize) -> bool {
        self.raw.get(at + 1..).unwrap_or_default().starts_with(|c: char| c.is_ascii_digit())
    }
}

/// Addresses and links are one word.
fn special(blob: &str) -> Option<(usize, Kind)> {
    if blob.starts_with("http://") || blob.starts_with("https://") || blob.starts_with("www.") {
        return Some((blob.trim_end_matches(['.', '!', '?']).len(), Kind::Link));
    }
    let at = blob.find('@')?;
    let local = blob.get(..at)?;
    let domain = blob.get(at + 1..)?;
    let length =
        domain.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-')).unwrap_or(domain.len());
    let domain = domain.get(..length)?.trim_end_matches(['.', '-']);
    let local_ok = !local.is_empty() && local.chars().all(|c| c.is_alphanumeric() || "._%+-'".contains(c));
    (local_ok && domain.contains('.')).then_some((at + 1 + domain.len(), Kind::Address))
}

/// Letters and digits up to the first other character; "n't" stays with its verb, so "can't" and "cant" are one word.
fn plain(blob: &str) -> (usize, Kind) {
    let digits = blob.starts_with(|c: char| c.is_ascii_digit());
    let mut end = 0;
    let mut kind = if digits { Kind::Number } else { Kind::Word };
    for (i, c) in blob.char_indices() {
        if is_unseen(c) || is_apostrophe(c) && negation(blob, i) {
            continue;
        } else if is_apostrophe(c) {
            break;
        } else if c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c) {
            if digits && !c.is_ascii_digit() {
                kind = Kind::Word;
            }
            end = i + c.len_utf8();
        } else {
            break;
        }
    }
    (end, kind)
}

/// Apostrophes, and what people and keyboards write in their place.
fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{2bc}' | '\u{2b9}' | '\u{201b}' | '\u{ff07}' | '\u{2032}' | '`' | '\u{b4}')
}

/// Signs without width, which a word may hide.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

fn negation(blob: &str, at: usize) -> bool {
    let before = blob.get(..at).unwrap_or_default();
    let after = blob.get(at..).unwrap_or_default().chars().skip(1).collect::<String>();
    let mut after = after.chars();
    before.ends_with(['n', 'N'])
        && matches!(after.next(), Some('t' | 'T'))
        && after.next().is_none_or(|c| !c.is_alphanumeric())
}
