//! HTML to plain text in one pass: no tree, no recursion, so a hostile document costs no more than a long one.
//!
//! What it refuses to know: styles (but those that hide), scripts, links, images. Quoted mail is recognised by the marks that mail
//! programs put on it, and is either written behind `>` or left out before any of it becomes text.

mod marks;
mod styles;
mod text;
mod tokens;

pub(crate) use text::convert;

/// What becomes of quoted mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quotes {
    /// Each of its lines starts with `> `, as in plain text.
    Marked,
    /// A single line `>` stands in its place, so that what surrounds it is still understood.
    LeftOut,
}

/// The text of a document.
pub(crate) fn to_text(source: &str, quotes: Quotes) -> String {
    convert(source, quotes).text
}

#[cfg(test)]
mod tests;
