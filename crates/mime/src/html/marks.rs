//! The marks that mail programs put on quoted mail and on signatures, each with the program it was seen in.

use super::tokens::each_attribute;
use crate::Removed;

/// What an element is, as far as its tag says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nothing special.
    None,
    /// Quoted mail; what follows the element may be new again.
    Quote,
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
}

/// Looks at the attributes of an element.
pub(crate) fn mark_of(name: &str, attributes: &str) -> Mark {
    // Struck out by the writer: seen, and taken back.
    if ["s", "del", "strike"].iter().any(|struck| name.eq_ignore_ascii_case(struck)) {
        return Mark::Leave(Removed::Hidden);
    }
    let is_blockquote = name.eq_ignore_ascii_case("blockquote");
    if attributes.is_empty() {
        return if is_blockquote { Mark::Quote } else { Mark::None };
    }
    let telling = Telling::of(attributes);
    if is_blockquote {
        return blockquote(&telling);
    }
    let by_id = telling.id.map_or(Mark::None, |id| by_id(name, bare(id)));
    if by_id != Mark::None {
        return by_id;
    }
    let classes = telling.class.unwrap_or_default();
    let by_class = classes.split_ascii_whitespace().map(|c| by_class(bare(c))).find(|m| *m != Mark::None);
    by_class.or_else(|| by_other(&telling)).unwrap_or(Mark::None)
}

/// Outlook prefixes the names of a mail that it quotes with `x_`, once a generation.
fn bare(name: &str) -> &str {
    name.trim_start_matches("x_")
}

/// Everything in a blockquote is quoted, except where a program uses the element to indent: its style then takes
/// the border away (Gmail, Outlook).
fn blockquote(telling: &Telling<'_>) -> Mark {
    let cited = telling.kind.is_some_and(|t| t.eq_ignore_ascii_case("cite"))
        || telling.cite.is_some()
        || telling.class.is_some_and(|c| c.contains("quote"));
    let style = telling.style.unwrap_or_default();
    let compact: String =
        style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
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
    // Nobody who reads the mail sees it: preview texts of newsletters, and worse.
    let style = telling.style?;
    let compact: String =
        style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    let hidden = [
        "display:none",
        "visibility:hidden",
        "mso-hide:all",
        "font-size:0",
        "font-size:1",
        "opacity:0",
        "max-height:0",
    ];
    let far = ["left:-", "text-indent:-", "margin-left:-"];
    let invisible = hidden.iter().any(|h| ends_value(&compact, h))
        || far.iter().any(|f| is_far(&compact, f))
        || compact.contains("clip:rect(0") && compact.contains("absolute");
    invisible.then_some(Mark::Leave(Removed::Hidden))
}

/// `left:-9999px`: so far to the side that no screen shows it.
fn is_far(style: &str, wanted: &str) -> bool {
    const FAR: u32 = 500;
    let value = |one: &str| -> Option<u32> {
        let digits: String = one.strip_prefix(wanted)?.chars().take_while(char::is_ascii_digit).collect();
        digits.parse().ok()
    };
    style.split(';').filter_map(value).any(|px| px >= FAR)
}

/// `font-size:0` and `font-size:0px`, but not `font-size:0.9em`.
fn ends_value(style: &str, wanted: &str) -> bool {
    style.split(';').any(|one| match one.strip_prefix(wanted) {
        Some(rest) => matches!(rest, "" | "px" | "pt" | "em" | "!important" | "px!important"),
        None => false,
    })
}
