//! The marks that mail programs put on quoted mail and on signatures, each with the program it was seen in.

use super::styles::{Colour, Colours, Unseen, compact, hides};
use super::tokens::each_attribute;
use crate::Removed;

/// What an element is, as far as its tag says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing special.
    None,
    /// Quoted mail; what follows the element may be new again.
    Quote,
    /// A bar stands beside it, as beside quoted mail: so it is one where there is other text too.
    Barred,
    /// History from here to the end of the document.
    RestIsHistory,
    /// Something else that is left out.
    Leave(Removed),
}

/// The attributes that tell, read in one pass over a tag: there are many tags, and most tell nothing.
#[derive(Default)]
struct Telling<'a> {
    id: Option<&'a str>,
    class: Option<&'a str>,
    name: Option<&'a str>,
    style: Option<&'a str>,
    kind: Option<&'a str>,
    cite: Option<&'a str>,
    marker: Option<&'a str>,
    smartmail: Option<&'a str>,
    hidden: Option<&'a str>,
    colour: Option<&'a str>,
    ground: Option<&'a str>,
}

impl<'a> Telling<'a> {
    /// Of attributes of the same name the first counts (WHATWG §13.2.5.33).
    fn of(attributes: &'a str) -> Self {
        let mut telling = Self::default();
        for (key, value) in each_attribute(attributes) {
            let field = match key.len() {
                2 if key.eq_ignore_ascii_case("id") => &mut telling.id,
                4 if key.eq_ignore_ascii_case("name") => &mut telling.name,
                4 if key.eq_ignore_ascii_case("type") => &mut telling.kind,
                4 if key.eq_ignore_ascii_case("cite") => &mut telling.cite,
                5 if key.eq_ignore_ascii_case("color") => &mut telling.colour,
                6 if key.eq_ignore_ascii_case("hidden") => &mut telling.hidden,
                7 if key.eq_ignore_ascii_case("bgcolor") => &mut telling.ground,
                5 if key.eq_ignore_ascii_case("class") => &mut telling.class,
                5 if key.eq_ignore_ascii_case("style") => &mut telling.style,
                11 if key.eq_ignore_ascii_case("data-marker") => &mut telling.marker,
                14 if key.eq_ignore_ascii_case("data-smartmail") => &mut telling.smartmail,
                _ => continue,
            };
            field.get_or_insert(value);
        }
        telling
    }

    /// By the style, or by the attributes of older documents.
    fn colours(&self, style: &str) -> Colours {
        let said = Colours::of_style(style);
        let older = |value: Option<&str>| value.map(|v| Colour::read(&v.to_ascii_lowercase()));
        Colours {
            ink: said.ink.or_else(|| older(self.colour)),
            ground: said.ground.or_else(|| older(self.ground)),
        }
    }
}

/// Looks at the attributes of an element: what it is, and what it is drawn in.
pub(crate) fn mark_of(name: &str, attributes: &str, unseen: &Unseen) -> (Mark, Colours) {
    // Struck out by the writer: seen, and taken back.
    if ["s", "del", "strike"].iter().any(|struck| name.eq_ignore_ascii_case(struck)) {
        return (Mark::Leave(Removed::Hidden), Colours::default());
    }
    let is_blockquote = name.eq_ignore_ascii_case("blockquote");
    if attributes.is_empty() {
        return (if is_blockquote { Mark::Quote } else { Mark::None }, Colours::default());
    }
    let telling = Telling::of(attributes);
    let style = telling.style.map(compact).unwrap_or_default();
    let mark =
        if is_blockquote { blockquote(&telling, &style) } else { element(name, &telling, &style, unseen) };
    (mark, telling.colours(&style))
}

fn element(name: &str, telling: &Telling<'_>, style: &str, unseen: &Unseen) -> Mark {
    let by_id = telling.id.map_or(Mark::None, |id| by_id(name, bare(id)));
    if by_id != Mark::None {
        return by_id;
    }
    let classes = || telling.class.unwrap_or_default().split_ascii_whitespace();
    if let Some(mark) = classes().map(|c| by_class(bare(c))).find(|m| *m != Mark::None) {
        return mark;
    }
    if let Some(mark) = by_other(telling) {
        return mark;
    }
    if telling.hidden.is_some()
        || classes().any(|c| unseen.has('.', c))
        || telling.id.is_some_and(|id| unseen.has('#', id))
    {
        return Mark::Leave(Removed::Hidden);
    }
    if style.is_empty() { Mark::None } else { by_style(style) }
}

/// Outlook prefixes the names of a mail that it quotes with `x_`, once a generation.
fn bare(name: &str) -> &str {
    name.trim_start_matches("x_")
}

/// Everything in a blockquote is quoted, except where a program uses the element to indent: its style then takes
/// the border away (Gmail, Outlook).
fn blockquote(telling: &Telling<'_>, compact: &str) -> Mark {
    let cited = telling.kind.is_some_and(|t| t.eq_ignore_ascii_case("cite"))
        || telling.cite.is_some()
        || telling.class.is_some_and(|c| c.contains("quote"));
    let only_indents = compact.contains("border:none") || compact.contains("border:0");
    if only_indents && !cited { Mark::None } else { Mark::Quote }
}

fn by_id(name: &str, id: &str) -> Mark {
    match id {
        // Outlook on the web, Outlook for Mac, new Outlook, Outlook mobile.
        "appendonsend"
        | "divRplyFwdMsg"
        | "mail-editor-reference-message-container"
        | "OLK_SRC_BODY_SECTION" => Mark::RestIsHistory,
        // Zimbra draws its divider with a rule.
        "zwchr" if name.eq_ignore_ascii_case("hr") => Mark::RestIsHistory,
        // Yahoo, iCloud, Samsung, Mail for Windows, Polymail.
        "yahoo_quoted" | "isReplyContent" | "replySplit" | "oriMsgHtmlSeperator" => Mark::RestIsHistory,
        "ms-outlook-mobile-signature"
        | "AppleMailSignature"
        | "Signature"
        | "composer_signature"
        | "signature" => Mark::Leave(Removed::Signature),
        _ => Mark::None,
    }
}

fn by_class(class: &str) -> Mark {
    match class {
        yahoo if yahoo.strip_prefix("yqt").is_some_and(|id| id.bytes().all(|b| b.is_ascii_digit())) => {
            Mark::Quote
        }
        // Yahoo; Zoho; Proton; Tutanota; GMX and web.de; Mailbird; Fastmail.
        "yahoo_quoted" | "zmail_extra" | "protonmail_quote" | "tutanota_quote" | "mb_reply" | "qt" => {
            Mark::Quote
        }
        // Thunderbird's and Gmail's attribution lines.
        "moz-cite-prefix" | "gmail_attr" => Mark::Quote,
        "OutlookMessageHeader" => Mark::RestIsHistory,
        "moz-forward-container" | "moz-email-headers-table" => Mark::Leave(Removed::Forward),
        "gmail_signature"
        | "moz-signature"
        | "protonmail_signature_block"
        | "bloop_sign"
        | "ms-outlook-ios-signature" => Mark::Leave(Removed::Signature),
        _ => Mark::None,
    }
}

fn by_other(telling: &Telling<'_>) -> Option<Mark> {
    match (telling.name, telling.marker, telling.smartmail) {
        // Spark; GMX and web.de; Zimbra.
        (Some("messageReplySection" | "quote"), ..) | (_, Some("__QUOTED_TEXT__"), _) => {
            return Some(Mark::Quote);
        }
        (_, Some("__DIVIDER__" | "__HEADERS__"), _) => return Some(Mark::RestIsHistory),
        (Some("messageSignatureSection"), ..) | (.., Some("gmail_signature")) => {
            return Some(Mark::Leave(Removed::Signature));
        }
        _ => {}
    }
    None
}

/// What the element's style says of it: that nobody sees it, that it is struck out, that it bears the bar of a quotation.
fn by_style(compact: &str) -> Mark {
    if hides(compact) || compact.contains("text-decoration:line-through") {
        return Mark::Leave(Removed::Hidden);
    }
    // Outlook's bar beside quoted text, and that of GMX; an own box has a bar on each of its sides.
    let barred =
        compact.split(';').any(|one| one.strip_prefix("border-left:").is_some_and(|v| !is_no_bar(v)));
    if barred && compact.contains("padding") { Mark::Barred } else { Mark::None }
}

fn is_no_bar(value: &str) -> bool {
    value.starts_with("none") || value.starts_with('0')
}
