use super::Quotes;
use super::marks::{Mark, mark_of};
use super::styles::{Colour, Colours, PAPER, Unseen};
use super::tokens::{Token, Tokens, attribute};
use crate::{Removed, limits};
use mail_parser::add_html_token;
use std::collections::BTreeSet;

/// A document as text.
pub(crate) struct Conversion {
    /// Its lines.
    pub(crate) text: String,
    /// What was left out by its marks.
    pub(crate) removed: BTreeSet<Removed>,
}

/// Converts a document in one pass; in a second one where all of its text stands beside bars, which then quote nobody.
pub(crate) fn convert(source: &str, quotes: Quotes) -> Conversion {
    let first = pass(source, quotes, true);
    if first.barred && quotes == Quotes::LeftOut && !first.out.contains(char::is_alphanumeric) {
        return pass(source, quotes, false).conversion();
    }
    first.conversion()
}

fn pass(source: &str, quotes: Quotes, bars_quote: bool) -> Writer<'_> {
    let mut writer = Writer::new(quotes, bars_quote);
    for token in Tokens::of(source) {
        match token {
            Token::Text(text) => writer.text(text),
            Token::Style(sheet) => writer.unseen.read(sheet),
            Token::Open { name, attributes, empty } => {
                if writer.open(name, attributes, empty) == Going::Stop {
                    break;
                }
            }
            Token::Close(name) => writer.close(name, source),
        }
    }
    writer
}

#[derive(PartialEq, Eq)]
enum Going {
    On,
    Stop,
}

/// An element that is open.
struct Open<'s> {
    name: &'s str,
    mark: Mark,
    block: bool,
    preformatted: bool,
    /// What lies behind its letters.
    ground: Colour,
    /// Its closing tag has come, and what is open in it has still to close.
    over: bool,
}

struct Writer<'s> {
    quotes: Quotes,
    /// A bar beside a text quotes it.
    bars_quote: bool,
    /// Something stood beside a bar.
    barred: bool,
    unseen: Unseen,
    /// Whether all divisions that are opened are closed; looked up once it matters.
    balanced: Option<bool>,
    out: String,
    removed: BTreeSet<Removed>,
    open: Vec<Open<'s>>,
    /// Open elements beyond the depth that is remembered.
    untracked: usize,
    quoted: usize,
    left: usize,
    preformatted: usize,
    /// Line breaks that are due before the next character.
    breaks: usize,
    space: bool,
}

impl<'s> Writer<'s> {
    fn new(quotes: Quotes, bars_quote: bool) -> Self {
        Self {
            quotes,
            bars_quote,
            barred: false,
            unseen: Unseen::default(),
            balanced: None,
            out: String::new(),
            removed: BTreeSet::new(),
            open: Vec::new(),
            untracked: 0,
            quoted: 0,
            left: 0,
            preformatted: 0,
            breaks: 0,
            space: false,
        }
    }

    fn conversion(self) -> Conversion {
        Conversion { text: self.out, removed: self.removed }
    }

    fn open(&mut self, name: &'s str, attributes: &str, empty: bool) -> Going {
        if name.eq_ignore_ascii_case("br") {
            self.line_break();
            return Going::On;
        }
        let (mark, colours) = mark_of(name, attributes, &self.unseen);
        let (mark, ground) = self.seen(mark, colours);
        if mark == Mark::RestIsHistory {
            self.removed.insert(Removed::History);
            if self.quotes == Quotes::LeftOut {
                self.stand_in();
                return Going::Stop;
            }
        }
        match layout(name) {
            Layout::Void => self.void(name, attributes),
            Layout::Inline => {
                self.push(Open { name, mark, block: false, preformatted: false, ground, over: false }, empty)
            }
            Layout::Cell => {
                self.space = true;
                self.push(Open { name, mark, block: false, preformatted: false, ground, over: false }, empty);
            }
            Layout::Block(breaks) => {
                self.at_least(breaks);
                let preformatted = name.eq_ignore_ascii_case("pre");
                self.push(Open { name, mark, block: true, preformatted, ground, over: false }, empty);
            }
            Layout::Item => {
                self.at_least(1);
                self.push(Open { name, mark, block: true, preformatted: false, ground, over: false }, empty);
                self.written("- ");
            }
        }
        Going::On
    }

    /// What an element is once its colours are known, and what lies behind it.
    fn seen(&mut self, mark: Mark, colours: Colours) -> (Mark, Colour) {
        let below = self.open.last().map_or(PAPER, |o| o.ground);
        let ground = colours.ground.unwrap_or(below);
        let mark = match mark {
            Mark::Barred => {
                self.barred = true;
                if self.bars_quote { Mark::Quote } else { Mark::None }
            }
            Mark::None if colours.ink.is_some_and(|ink| ink.is_like(ground)) => Mark::Leave(Removed::Hidden),
            Mark::None | Mark::Quote | Mark::RestIsHistory | Mark::Leave(_) => mark,
        };
        (mark, ground)
    }

    fn push(&mut self, open: Open<'s>, empty: bool) {
        if empty && !open.block {
            return;
        }
        if self.open.len() >= limits::HTML_DEPTH_MAX {
            self.untracked += 1;
            return;
        }
        match open.mark {
            Mark::Quote => {
                self.at_least(1);
                if self.quoted == 0 && self.quotes == Quotes::LeftOut {
                    self.stand_in();
                }
                self.quoted += 1;
            }
            Mark::Leave(what) => {
                self.removed.insert(what);
                self.left += 1;
            }
            Mark::RestIsHistory | Mark::Barred | Mark::None => {}
        }
        self.preformatted += usize::from(open.preformatted);
        self.open.push(open);
    }

    /// Closes the innermost element of that name, and all that was left open in it.
    fn close(&mut self, name: &str, source: &str) {
        if self.untracked > 0 {
            self.untracked -= 1;
            return;
        }
        if name.eq_ignore_ascii_case("p") {
            self.at_least(2);
        }
        let named = |o: &Open<'_>| !o.over && o.name.eq_ignore_ascii_case(name);
        let Some(at) = self.open.iter().rposition(named) else { return };
        if self.outlives(at, source) {
            if let Some(open) = self.open.get_mut(at) {
                open.over = true;
            }
            return;
        }
        while self.open.len() > at || self.open.last().is_some_and(|o| o.over) {
            let Some(open) = self.open.pop() else { return };
            self.leave(&open);
        }
    }

    fn leave(&mut self, open: &Open<'_>) {
        if open.block {
            self.at_least(1);
        }
        self.preformatted -= usize::from(open.preformatted);
        match open.mark {
            Mark::Quote => {
                self.quoted -= 1;
                self.at_least(1);
            }
            Mark::Leave(_) => self.left -= 1,
            Mark::RestIsHistory | Mark::Barred | Mark::None => {}
        }
    }

    /// A quotation is closed while a division in it is open, and that is closed later: `<blockquote><div></blockquote>`,
    /// the history, `</div>`. What the division holds is quoted as well. Where divisions are opened and never closed, as
    /// careless programs leave them, the quotation ends here.
    fn outlives(&mut self, at: usize, source: &str) -> bool {
        let quotes = self.open.get(at).is_some_and(|o| o.mark == Mark::Quote);
        let inner = self.open.get(at + 1..).unwrap_or_default();
        if !quotes || !inner.iter().any(|o| !o.over && o.name.eq_ignore_ascii_case("div")) {
            return false;
        }
        *self.balanced.get_or_insert_with(|| is_balanced(source))
    }

    fn void(&mut self, name: &str, attributes: &str) {
        if name.eq_ignore_ascii_case("hr") {
            self.at_least(1);
            self.written("________________________________");
            self.at_least(1);
        }
        // Emoji come as images whose alternative text is the character (Gmail, Outlook).
        let symbol = attribute(attributes, "alt").filter(|a| a.chars().count() <= 4 && !a.is_ascii());
        if let Some(symbol) = symbol {
            self.text(symbol);
        }
    }

    fn text(&mut self, text: &str) {
        if self.is_silent() {
            return;
        }
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('&') {
            self.characters(before);
            // The longest entity has 33 octets: &CounterClockwiseContourIntegral;
            let end = after.bytes().take(33).position(|b| !b.is_ascii_alphanumeric() && b != b'#');
            let closed = end.filter(|e| after.as_bytes().get(*e) == Some(&b';'));
            let entity = closed.and_then(|e| after.split_at_checked(e + 1));
            rest = match entity {
                Some((entity, tail)) => {
                    let mut decoded = String::new();
                    add_html_token(&mut decoded, format!("&{entity}").as_bytes(), false);
                    self.decoded(&decoded);
                    tail
                }
                None => {
                    self.written("&");
                    after
                }
            };
        }
        self.characters(rest);
    }

    fn is_silent(&self) -> bool {
        self.left > 0 || (self.quoted > 0 && self.quotes == Quotes::LeftOut)
    }

    fn decoded(&mut self, text: &str) {
        match text {
            "\u{a0}" => self.written(" "),
            "\u{200b}" | "\u{200c}" | "\u{200d}" | "\u{ad}" | "\u{feff}" => {}
            _ => self.written(text),
        }
    }

    /// Characters as they stand in the source, white space collapsed unless preformatted.
    fn characters(&mut self, text: &str) {
        if self.preformatted > 0 {
            for (n, line) in text.split('\n').enumerate() {
                if n > 0 {
                    self.line_break();
                }
                if !line.is_empty() {
                    self.written(line.trim_end_matches('\r'));
                }
            }
            return;
        }
        for word in text.split_inclusive(|c: char| c.is_ascii_whitespace()) {
            let bare = word.trim_end_matches(|c: char| c.is_ascii_whitespace());
            if !bare.is_empty() {
                self.written(bare);
            }
            self.space |= bare.len() < word.len();
        }
    }

    /// Writes characters, with whatever is due before them.
    fn written(&mut self, text: &str) {
        if self.is_silent() {
            return;
        }
        let starts_line = self.out.is_empty() || self.breaks > 0;
        if !self.out.is_empty() {
            for _ in 0..self.breaks {
                self.out.push('\n');
                self.prefix_blank_line();
            }
        }
        if starts_line {
            self.prefix();
        } else if self.space && !self.out.ends_with(' ') {
            self.out.push(' ');
        }
        self.breaks = 0;
        self.space = false;
        self.out.push_str(text);
    }

    fn prefix(&mut self) {
        if self.quotes == Quotes::Marked {
            for _ in 0..self.quoted.min(8) {
                self.out.push_str("> ");
            }
        }
    }

    fn prefix_blank_line(&mut self) {
        if self.breaks > 1 && self.quotes == Quotes::Marked && self.quoted > 0 && self.out.ends_with("\n\n") {
            self.out.pop();
            self.out.push_str(">\n");
        }
    }

    fn line_break(&mut self) {
        if !self.is_silent() {
            self.breaks = (self.breaks + 1).min(3);
            self.space = false;
        }
    }

    fn at_least(&mut self, breaks: usize) {
        if !self.is_silent() {
            self.breaks = self.breaks.max(breaks);
            self.space = false;
        }
    }

    /// The line that stands for quoted mail.
    fn stand_in(&mut self) {
        if self.left == 0 {
            self.at_least(1);
            self.written(">");
            self.at_least(1);
        }
    }
}

/// As many divisions are closed as are opened.
fn is_balanced(source: &str) -> bool {
    let mut depth = 0_i64;
    for token in Tokens::of(source) {
        match token {
            Token::Open { name, empty: false, .. } if name.eq_ignore_ascii_case("div") => depth += 1,
            Token::Close(name) if name.eq_ignore_ascii_case("div") => depth -= 1,
            Token::Open { .. } | Token::Close(_) | Token::Text(_) | Token::Style(_) => {}
        }
    }
    depth <= 0
}

enum Layout {
    Inline,
    Void,
    Cell,
    Item,
    Block(usize),
}

fn layout(name: &str) -> Layout {
    // No name below is longer; an unknown one is inline.
    let mut lower = [0; 16];
    let Some(lower) = lower.get_mut(..name.len()) else { return Layout::Inline };
    lower.copy_from_slice(name.as_bytes());
    lower.make_ascii_lowercase();
    match std::str::from_utf8(lower).unwrap_or_default() {
        "div" | "blockquote" | "ul" | "ol" | "dl" | "dt" | "dd" | "table" | "tr" | "section" | "article"
        | "header" | "footer" | "address" | "body" | "form" | "fieldset" | "center" | "main" | "nav"
        | "aside" | "figure" | "pre" | "caption" => Layout::Block(1),
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Layout::Block(2),
        "li" => Layout::Item,
        "td" | "th" => Layout::Cell,
        "hr" | "img" | "input" | "meta" | "link" | "base" | "area" | "col" | "embed" | "source" | "track"
        | "wbr" => Layout::Void,
        _ => Layout::Inline,
    }
}
