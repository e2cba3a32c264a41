//! A small pattern language over words, so that a lexicon reads as the phrases themselves.
//!
//! `word`, `one|other`, `prefix*`, `*suffix`, `?optional`, `_` (any one word), `!one|other` (any one word but these and
//! times), `^one|other` (what comes next is none of these), `#` (digits), `..` (up to four words), `...` (up to nine),
//! `<` (sentence starts here), `>` (sentence ends here), `@` (a time), `,` (a comma or more). Signs stand among choices
//! too: `at|@|>`, `?_`. Suffixes are compared with their accents, which tell tenses apart.

use super::choices::{Choices, Vocabulary};

#[derive(Debug, Clone)]
pub(super) enum Part {
    Words {
        any_of: Choices,
        optional: bool,
    },
    /// One word that is none of these, and no time.
    Other(Choices),
    /// Any of several, where not all are words.
    OneOf {
        parts: Vec<Part>,
        optional: bool,
    },
    /// What comes next is none of these.
    Unless(Choices),
    Any,
    Digits,
    Time,
    Gap(usize),
    Start,
    End,
    Comma,
}

/// A phrase as parts. Apostrophes and hyphens separate words as they do in texts.
pub(super) fn parse(phrase: &str, vocabulary: &mut Vocabulary) -> Vec<Part> {
    let mut parts = Vec::new();
    for piece in phrase.split_whitespace() {
        parts.push(sign(piece).unwrap_or_else(|| words(piece, vocabulary)));
    }
    settle_end(&mut parts);
    parts
}

/// What may be left out at the end would find the rest alone, which a phrase that names it does not mean: write the
/// rest as a phrase of its own where it does.
fn settle_end(parts: &mut Vec<Part>) {
    while matches!(parts.last(), Some(Part::Gap(_))) {
        parts.pop();
    }
    if let Some(Part::Words { optional, .. } | Part::OneOf { optional, .. }) = parts.last_mut() {
        *optional = false;
    }
}

/// A part that is written as a sign.
fn sign(piece: &str) -> Option<Part> {
    Some(match piece {
        "<" => Part::Start,
        ">" => Part::End,
        "," => Part::Comma,
        "_" => Part::Any,
        "?_" => Part::Gap(1),
        "#" => Part::Digits,
        "@" => Part::Time,
        ".." => Part::Gap(4),
        "..." => Part::Gap(9),
        _ => return None,
    })
}

fn words(piece: &str, vocabulary: &mut Vocabulary) -> Part {
    if let Some(none_of) = piece.strip_prefix('!') {
        return Part::Other(Choices::of(none_of.split('|'), vocabulary));
    }
    if let Some(none_of) = piece.strip_prefix('^') {
        return Part::Unless(Choices::of(none_of.split('|'), vocabulary));
    }
    let (optional, piece) = piece.strip_prefix('?').map_or((false, piece), |rest| (true, rest));
    let mut parts: Vec<Part> = piece.split('|').filter_map(sign).collect();
    let any_of = Choices::of(piece.split('|').filter(|one| sign(one).is_none()), vocabulary);
    if parts.is_empty() {
        return Part::Words { any_of, optional };
    }
    if !any_of.is_empty() {
        parts.push(Part::Words { any_of, optional: false });
    }
    Part::OneOf { parts, optional }
}
