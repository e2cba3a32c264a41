//! The marks that mail programs put on quoted mail and on signatures, each with the program it was seen in.

use super::tokens::attribute;
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

/// Looks at the attributes of an element.
pub(crate) fn mark_of(name: &str, attributes: &str) -> Mark {
    if name.eq_ignore_ascii_case("blockquote") {
        return blockquote(attributes);
    }
    if attributes.is_empty() {
        return Mark::None;
    }
    let by_id = attribute(attributes, "id").map_or(Mark::None, |id| by_id(name, bare(id)));
    if by_id != Mark::None {
        return by_id;
    }
    let classes = attribute(attributes, "class").unwrap_or_default();
    let by_class = classes.split_ascii_whitespace().map(|c| by_class(bare(c))).find(|m| *m != Mark::None);
    by_class.or_else(|| by_other(attributes)).unwrap_or(Mark::None)
}

/// Outlook prefixes the names of a mail that it quotes with `x_`, once a generation.
fn bare(name: &str) -> &str {
    name.trim_start_matches("x_")
}

/// Everything in a blockquote is quoted, except where a program uses the element to indent: its style then takes
/// the border away (Gmail, Outlook).
fn blockquote(attributes: &str) -> Mark {
    let cited = attribute(attributes, "type").is_some_and(|t| t.eq_ignore_ascii_case("cite"))
        || attribute(attributes, "cite").is_some()
        || attribute(attributes, "class").is_some_and(|c| c.contains("quote"));
    let style = attribute(attributes, "style").unwrap_or_default();
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

fn by_other(attributes: &str) -> Option<Mark> {
    let is = |name, value: &str| attribute(attributes, name).is_some_and(|v| v == value);
    // Spark; GMX and web.de; Zimbra.
    if is("name", "messageReplySection") || is("name", "quote") || is("data-marker", "__QUOTED_TEXT__") {
        return Some(Mark::Quote);
    }
    if is("data-marker", "__DIVIDER__") || is("data-marker", "__HEADERS__") {
        return Some(Mark::RestIsHistory);
    }
    if is("data-smartmail", "gmail_signature") || is("name", "messageSignatureSection") {
        return Some(Mark::Leave(Removed::Signature));
    }
    // Nobody who reads the mail sees it: preview texts of newsletters, and worse.
    let style = attribute(attributes, "style")?;
    let compact: String =
        style.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase();
    let hidden = ["display:none", "visibility:hidden", "mso-hide:all", "font-size:0"];
    let invisible = hidden.iter().any(|h| ends_value(&compact, h));
    invisible.then_some(Mark::Leave(Removed::Hidden))
}

/// `font-size:0` and `font-size:0px`, but not `font-size:0.9em`.
fn ends_value(style: &str, wanted: &str) -> bool {
    style.split(';').any(|one| match one.strip_prefix(wanted) {
        Some(rest) => matches!(rest, "" | "px" | "pt" | "em" | "!important" | "px!important"),
        None => false,
    })
}
