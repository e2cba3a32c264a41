//! What styles hide: colours on their own colour, and classes that a style sheet does not show.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::limits;
use mail_parser::add_html_token;

/// Classes and ids that the document's own style sheets do not show: `.preview { display: none }`.
#[derive(Default)]
pub(crate) struct Unseen {
    /// With their `.` or `#`.
    selectors: BTreeSet<String>,
}

impl Unseen {
    /// Reads one style sheet. Rules inside of `@media` and the like count for some screens only, and are passed over.
    pub(crate) fn read(&mut self, sheet: &str) {
        let sheet = without_comments(sheet);
        let mut depth = 0_usize;
        let mut conditional = false;
        let mut selector = "";
        for piece in sheet.split_inclusive(['{', '}']) {
            let text = piece.trim_end_matches(['{', '}']);
            if piece.ends_with('{') {
                conditional = if depth == 0 { text.contains('@') } else { conditional };
                selector = text;
                depth += 1;
                continue;
            }
            if depth == 1 && !conditional && hides(&compact(text)) {
                self.note(selector);
            }
            depth = depth.saturating_sub(1);
        }
    }

    fn note(&mut self, selectors: &str) {
        for one in selectors.split(',').map(str::trim) {
            // `.a`, `div.a`, `#a`: nothing that depends on what surrounds it.
            let simple =
                !one.contains(|c: char| c.is_whitespace() || matches!(c, '>' | '+' | '~' | ':' | '['));
            let named = one.find(['.', '#']).and_then(|at| one.get(at..)).filter(|n| n.len() > 1);
            if let Some(named) =
                named.filter(|n| simple && !n.get(1..).unwrap_or_default().contains(['.', '#']))
                && self.selectors.len() < limits::HTML_HIDDEN_SELECTORS_MAX
            {
                self.selectors.insert(named.to_owned());
            }
        }
    }

    /// Whether an element of that class or id is not shown.
    pub(crate) fn has(&self, sign: char, name: &str) -> bool {
        !self.selectors.is_empty() && self.selectors.contains(&format!("{sign}{name}"))
    }
}

/// A style attribute without blanks and comments, entities decoded, in lower case.
pub(crate) fn compact(style: &str) -> String {
    let decoded = decoded(style);
    let bare = without_comments(&decoded);
    bare.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect()
}

fn decoded(style: &str) -> Cow<'_, str> {
    if !style.contains('&') {
        return Cow::Borrowed(style);
    }
    let mut out = String::new();
    for (n, piece) in style.split('&').enumerate() {
        let entity =
            if n == 0 { None } else { piece.find(';').and_then(|end| piece.split_at_checked(end + 1)) };
        match entity.filter(|(e, _)| e.len() <= 33) {
            Some((entity, tail)) => {
                add_html_token(&mut out, format!("&{entity}").as_bytes(), false);
                out.push_str(tail);
            }
            None => out.push_str(piece),
        }
    }
    Cow::Owned(out)
}

fn without_comments(text: &str) -> Cow<'_, str> {
    if !text.contains("/*") {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, comment)) = rest.split_once("/*") {
        out.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Whether a style shows nothing of its element to anybody: preview texts of newsletters, and worse.
pub(crate) fn hides(compact: &str) -> bool {
    let (mut flat, mut cut) = (false, false);
    for (key, value) in compact.split(';').filter_map(|one| one.split_once(':')) {
        let hidden = match key {
            "display" => value.starts_with("none"),
            "visibility" => value.starts_with("hidden"),
            "mso-hide" => value.starts_with("all"),
            // `0` and `0px`, but not `0.9em`.
            "font-size" => is_exactly(value, "0") || is_exactly(value, "1"),
            "opacity" | "max-height" => is_exactly(value, "0"),
            "left" | "text-indent" | "margin-left" => is_far(value),
            "height" => {
                flat = is_exactly(value, "0");
                false
            }
            "overflow" => {
                cut = value == "hidden";
                false
            }
            "clip" => value.starts_with("rect(0") && compact.contains("absolute"),
            _ => false,
        };
        if hidden {
            return true;
        }
    }
    flat && cut
}

/// `-9999px`: so far to the side that no screen shows it.
fn is_far(value: &str) -> bool {
    const FAR: u32 = 500;
    let Some(left) = value.strip_prefix('-') else { return false };
    let digits: String = left.chars().take_while(char::is_ascii_digit).collect();
    digits.parse::<u32>().is_ok_and(|px| px >= FAR)
}

fn is_exactly(value: &str, number: &str) -> bool {
    match value.strip_prefix(number) {
        Some(rest) => matches!(rest, "" | "px" | "pt" | "em" | "!important" | "px!important"),
        None => false,
    }
}

/// What an element is drawn in and on, as far as its tag says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Colours {
    /// Of the letters.
    pub(crate) ink: Option<Colour>,
    /// Of what lies behind them. `None` in a [`Colour`] that is said but not known.
    pub(crate) ground: Option<Colour>,
}

/// Red, green and blue; or one that is only known to be some other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colour {
    /// By its three parts.
    Known([u8; 3]),
    /// A picture, a gradient, a name that is not known.
    Other,
}

/// What mails are drawn on where they say nothing.
pub(crate) const PAPER: Colour = Colour::Known([255, 255, 255]);

impl Colours {
    /// Reads a style without blanks.
    pub(crate) fn of_style(compact: &str) -> Self {
        let mut colours = Self::default();
        for (key, value) in compact.split(';').filter_map(|one| one.split_once(':')) {
            let value = value.trim_end_matches("!important");
            match key {
                "color" => colours.ink = Some(Colour::read(value)),
                "background" | "background-color" if !matches!(value, "none" | "transparent" | "inherit") => {
                    colours.ground = Some(Colour::read(value));
                }
                "background-image" if value != "none" => colours.ground = Some(Colour::Other),
                _ => {}
            }
        }
        colours
    }
}

impl Colour {
    /// `#fff`, `#ffffff`, `white`, `rgb(255,255,255)`.
    pub(crate) fn read(value: &str) -> Self {
        let value = value.trim();
        let known = match value {
            "white" => Some([255; 3]),
            "black" => Some([0; 3]),
            _ => hexadecimal(value).or_else(|| decimal(value)),
        };
        known.map_or(Self::Other, Self::Known)
    }

    /// Nobody tells the one from the other.
    pub(crate) fn is_like(self, other: Self) -> bool {
        const NEAR: u8 = 6;
        match (self, other) {
            (Self::Known(a), Self::Known(b)) => a.iter().zip(b).all(|(a, b)| a.abs_diff(b) <= NEAR),
            (Self::Known(_) | Self::Other, Self::Other) | (Self::Other, Self::Known(_)) => false,
        }
    }
}

fn hexadecimal(value: &str) -> Option<[u8; 3]> {
    let digits = value.strip_prefix('#')?;
    let nibble = |at: usize| digits.get(at..=at).and_then(|d| u8::from_str_radix(d, 16).ok());
    let pair = |at: usize| digits.get(at..at + 2).and_then(|d| u8::from_str_radix(d, 16).ok());
    match digits.len() {
        3 => Some([nibble(0)? * 17, nibble(1)? * 17, nibble(2)? * 17]),
        6 => Some([pair(0)?, pair(2)?, pair(4)?]),
        _ => None,
    }
}

fn decimal(value: &str) -> Option<[u8; 3]> {
    let inner = value.strip_prefix("rgb(").or_else(|| value.strip_prefix("rgba("))?.strip_suffix(')')?;
    let mut parts = inner.split(',').map(|p| p.trim().parse::<u8>().ok());
    Some([parts.next()??, parts.next()??, parts.next()??])
}
