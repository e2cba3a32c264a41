//! A text to mentions: tokens, runs of words that may speak of time, a chart for each run.

use crate::anchor::Anchor;
use crate::bounds;
use crate::chart::{Chart, Found, Run};
use crate::lang::{self, Tongue};
use crate::limits::{MENTIONS_MAX, SEGMENT_TOKENS_MAX, TEXT_OCTETS_MAX};
use crate::link;
use crate::mention::Mention;
use crate::rank::Ranker;
use crate::share::{self, Words};
use crate::token::{TokenKind, Tokens, tokenize};

/// Finds every mention of time in a text, in order. Text beyond 512 KiB is not read. The days of a list stand as they are
/// written: "Monday" has no hours in "Monday or Tuesday at 3", for a reader who joins days and hours.
#[must_use]
pub fn find(text: &str, anchor: &Anchor) -> Vec<Mention> {
    mentions(text, anchor, Lists::AsWritten)
}

/// Like [`find`], but each day of a list has the hours that stand once: "Monday" is Monday at 3 in "Monday or Tuesday at
/// 3".
#[must_use]
pub fn find_each(text: &str, anchor: &Anchor) -> Vec<Mention> {
    mentions(text, anchor, Lists::Shared)
}

/// Whether the days of a list take the hours that stand once.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lists {
    AsWritten,
    Shared,
}

fn mentions(text: &str, anchor: &Anchor, lists: Lists) -> Vec<Mention> {
    let text = clipped(text);
    let tokens = tokenize(text);
    let tongue = anchor.language.unwrap_or_else(|| guess(&tokens));
    let language = lang::of(tongue);
    let mut ids = Vec::with_capacity(tokens.list.len());
    language.lexicon.ids(&tokens, &mut ids);
    let month_first = match anchor.region {
        Some(region) => region.month_first(),
        None => tongue == Tongue::English,
    };
    let mut chart = Chart::default();
    let ranker = Ranker::new(anchor, language);
    let (mut found, mut inner) = (Vec::new(), Vec::new());
    let possible =
        |arena: &crate::eval::Arena, time: crate::sem::Time| ranker.stretch(arena, time.expr).is_some();
    for (first, past) in runs(&tokens, &ids, &language.lexicon) {
        let run = Run { tokens: &tokens, ids: &ids, language, month_first, first, past, possible: &possible };
        chart.parse(&run, &mut found, &mut inner);
        if found.len() >= MENTIONS_MAX {
            break;
        }
    }
    let words = Words { tokens: &tokens, ids: &ids, language };
    share::days(&mut chart.arena, words, &mut found);
    link::lists(&mut chart.arena, &tokens, language, &ids, &mut found);
    share::hours(&mut chart.arena, words, &mut found);
    share::spans(&mut chart.arena, words, &mut found);
    if lists == Lists::Shared {
        share::clocks(&mut chart.arena, words, &mut found);
    }
    let borrowed = link::dates(&mut chart.arena, words, &mut found);
    let mut mentions = Vec::with_capacity(found.len());
    for (item, borrowed) in found.iter().zip(borrowed) {
        ranker.evening.set(near_evening(&tokens, &ids, &language.lexicon, item));
        let Some(mut mention) = ranker.mention(&mut chart.arena, item, octets(&tokens, item)) else {
            continue;
        };
        mention.parts.date_borrowed = borrowed;
        let within: Vec<_> = inner
            .get(item.inner.0..item.inner.1)
            .unwrap_or(&[])
            .iter()
            .map(|f: &Found| (*f, octets(&tokens, f)))
            .collect();
        mention.inner = bounds::of(&ranker, &mut chart.arena, item, &mention, &within);
        mentions.push(mention);
    }
    mentions
}

fn clipped(text: &str) -> &str {
    let mut end = text.len().min(TEXT_OCTETS_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or("")
}

fn octets(tokens: &Tokens, found: &Found) -> std::ops::Range<usize> {
    let start = tokens.get(found.first).map_or(0, |t| t.start as usize);
    let end = tokens.get(found.past - 1).map_or(start, |t| t.end as usize);
    start..end
}

/// The language whose words of time and small words fill most of a text; English where none do.
#[must_use]
pub fn guess_language(text: &str) -> Tongue {
    guess(&tokenize(clipped(text)))
}

/// The language whose words fill most of a text.
fn guess(tokens: &Tokens) -> Tongue {
    let mut known = [0; Tongue::ALL.len()];
    for token in tokens.list.iter().take(400) {
        let tongues = lang::knowing(tokens.word(token));
        for (at, known) in known.iter_mut().enumerate() {
            *known += tongues >> at & 1;
        }
    }
    let mut best = (0, Tongue::English);
    for (known, tongue) in known.into_iter().zip(Tongue::ALL) {
        if known > best.0 {
            best = (known, tongue);
        }
    }
    best.1
}

/// Stretches of tokens that the grammar can join, each with something that speaks of time.
fn runs(tokens: &Tokens, ids: &[u32], lexicon: &crate::lexicon::Lexicon) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut first = 0;
    let count = tokens.list.len();
    while first < count {
        if let Some(past) = past_address(tokens, first) {
            first = past;
            continue;
        }
        if !joins(tokens, ids, first) {
            first += 1;
            continue;
        }
        let mut past = first;
        let mut content = false;
        while past < count
            && past - first < SEGMENT_TOKENS_MAX
            && joins(tokens, ids, past)
            && !(past > first && tokens.get(past).is_some_and(|t| t.paragraph))
        {
            content |= match tokens.get(past).map(|t| t.kind) {
                Some(TokenKind::Word { .. }) => ids.get(past).is_some_and(|id| lexicon.speaks_of_time(*id)),
                Some(TokenKind::Number { .. }) => true,
                Some(TokenKind::Sign(_)) | None => false,
            };
            past += 1;
        }
        if content {
            runs.push((first, past));
        }
        first = past;
    }
    runs
}

/// Past a web address that begins at a token: its figures are no times.
fn past_address(tokens: &Tokens, at: usize) -> Option<usize> {
    if tokens.sign(at + 1) != Some(':') || tokens.sign(at + 2) != Some('/') {
        return None;
    }
    if !matches!(tokens.get(at).map(|t| tokens.word(t)), Some("http" | "https")) {
        return None;
    }
    let mut past = at + 3;
    while tokens.glued(past) && !matches!(tokens.sign(past), Some('"' | '>' | '<' | ')')) {
        past += 1;
    }
    Some(past)
}

fn joins(tokens: &Tokens, ids: &[u32], at: usize) -> bool {
    match tokens.get(at).map(|t| t.kind) {
        Some(TokenKind::Word { len, .. }) => len == 1 || ids.get(at).is_some_and(|id| *id != 0),
        Some(TokenKind::Number { .. }) => true,
        Some(TokenKind::Sign(sign)) => {
            matches!(
                sign,
                ',' | '-'
                    | '/'
                    | ':'
                    | '.'
                    | '('
                    | ')'
                    | '@'
                    | '+'
                    | '\''
                    | '"'
                    | '&'
                    | '|'
                    | '·'
                    | '∙'
                    | '•'
                    | '['
                    | ']'
                    | '–'
            )
        }
        None => false,
    }
}

/// How far "dinner" colours an hour, in tokens.
const EVENING_TOKENS: usize = 12;

/// Whether words around a mention, in its sentence, speak of the evening.
fn near_evening(tokens: &Tokens, ids: &[u32], lexicon: &crate::lexicon::Lexicon, found: &Found) -> bool {
    let ends = |at: &usize| {
        let stop = matches!(tokens.sign(*at), Some('.' | '!' | '?'));
        stop && tokens.get(at + 1).is_none_or(|t| t.spaced && t.capital || t.newline)
    };
    let speaks = |at: usize| ids.get(at).is_some_and(|id| lexicon.speaks_of_evening(*id));
    let before = (0..found.first).rev().take(EVENING_TOKENS).take_while(|at| !ends(at)).any(speaks);
    before
        || (found.first..found.past + EVENING_TOKENS)
            .take_while(|at| *at < found.past || !ends(at))
            .any(speaks)
}
