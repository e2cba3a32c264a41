//! A stretch of tokens that the grammar can join, and what its words look like.

use crate::eval::Arena;
use crate::lang::Language;
use crate::lexicon::Lexeme;
use crate::sem::{Fields, Sem, Time, Word};
use crate::token::{TokenKind, Tokens};

/// The run under the parser.
pub(crate) struct Run<'a> {
    pub(crate) tokens: &'a Tokens,
    pub(crate) ids: &'a [u32],
    pub(crate) language: &'a Language,
    pub(crate) month_first: bool,
    pub(crate) first: usize,
    pub(crate) past: usize,
    /// Whether a time has an occurrence at all.
    pub(crate) possible: &'a dyn Fn(&Arena, Time) -> bool,
}

impl Run<'_> {
    /// Whether a token begins a sentence or a line.
    pub(crate) fn starts_sentence(&self, at: usize) -> bool {
        at == 0
            || self.tokens.get(at).is_some_and(|t| t.newline)
            || matches!(self.tokens.sign(at - 1), Some('.' | '!' | '?' | ':' | '"' | '>' | '*'))
    }

    /// Whether an everyday word is written as the name that it also is: "Sat" inside a sentence, "EOY", "May" alone.
    pub(crate) fn written_as_name(&self, at: usize, lexeme: Lexeme) -> bool {
        let Some(token) = self.tokens.get(at) else { return false };
        match lexeme {
            Lexeme::Fields(fields) if fields.weekday.is_some() => {
                token.capital && (!self.starts_sentence(at) || self.weekday_follows(at))
            }
            Lexeme::Fields(_) => {
                token.capital
                    && self.tokens.list.len() == 1
                    && token.end - token.start > 2
                    && self.word(at) == "may"
            }
            Lexeme::EdgeOf(..) | Lexeme::HalfYear(_) => token.upper,
            _ => false,
        }
    }

    /// "Sat or Sun", "Sat/Sun": another day's name with a capital, one joint on.
    fn weekday_follows(&self, at: usize) -> bool {
        let joined = self.joins_days(at + 1) || self.tokens.sign(at + 1) == Some(',');
        joined && self.weekday_at(at + 2) && self.tokens.get(at + 2).is_some_and(|t| t.capital)
    }

    /// Whether a weekday stands beside a weekday's short name: "Mo/Di", "ma of di".
    pub(crate) fn beside_weekday(&self, at: usize, end: usize, lexeme: Lexeme) -> bool {
        if !matches!(lexeme, Lexeme::Fields(Fields { weekday: Some(_), .. })) || !self.language.day_clock {
            return false;
        }
        if self.heads_line(at, end) {
            return true;
        }
        let dotted = usize::from(self.tokens.sign(end) == Some('.') && self.tokens.glued(end));
        let after = end + dotted;
        let before = at.wrapping_sub(2);
        self.joins_days(after) && self.weekday_at(after + 1)
            || at >= 2 && self.joins_days(at - 1) && self.weekday_at(before)
            || at >= 3
                && self.joins_days(at - 1)
                && self.tokens.sign(before) == Some('.')
                && self.weekday_at(at - 3)
    }

    /// "- Di: 9-11", "Mer : après 14h": a name at the head of an item, before a colon.
    fn heads_line(&self, at: usize, end: usize) -> bool {
        let head =
            self.starts_sentence(at) || matches!(self.tokens.sign(at - 1), Some('-' | '*' | '•' | '–'));
        let dotted = usize::from(self.tokens.sign(end) == Some('.') && self.tokens.glued(end));
        let name = self.tokens.get(at).is_some_and(|t| t.capital || t.newline && at > 0);
        head && self.tokens.sign(end + dotted) == Some(':') && name
    }

    fn joins_days(&self, at: usize) -> bool {
        let mut found = matches!(self.tokens.sign(at), Some('/' | '-' | '&' | '+'));
        self.language.lexicon.matches(self.tokens, self.ids, at, |end, entry| {
            let word = matches!(entry.lexeme, Lexeme::Sem(Sem::Word(Word::Or | Word::And)));
            found |= end == at + 1 && word;
        });
        found
    }

    pub(crate) fn weekday_at(&self, at: usize) -> bool {
        let mut found = false;
        self.language.lexicon.matches(self.tokens, self.ids, at, |end, entry| {
            let Lexeme::Fields(fields) = entry.lexeme else { return };
            found |= end == at + 1 && fields.weekday.is_some();
        });
        found
    }

    /// Whether a full stop ends a sentence: nothing, a new line or a capital follows.
    pub(crate) fn sentence_ends(&self, stop: usize) -> bool {
        self.tokens.get(stop + 1).is_none_or(|t| t.newline || t.spaced && t.capital)
    }

    /// Whether the article of a day ends a phrase at a token, and a bare figure that may be a day stands behind it.
    pub(crate) fn before_bare_day(&self, end: usize) -> bool {
        let figure = matches!(self.tokens.number(end), Some((1..=31, 1 | 2)));
        let mut article = false;
        self.language.lexicon.matches(self.tokens, self.ids, end - 1, |past, entry| {
            article |= past == end && entry.lexeme == Lexeme::Sem(Sem::Word(Word::DayArticle));
        });
        let hung = self.tokens.glued(end + 1)
            && (self.tokens.sign(end + 1).is_none()
                || self.tokens.number(end + 2).is_some() && self.tokens.glued(end + 2));
        figure && article && !hung
    }

    /// Whether the run is all of the text.
    pub(crate) fn is_whole(&self, first: u16, past: u16) -> bool {
        self.first == 0 && first == 0 && usize::from(past) == self.tokens.list.len()
    }

    /// Whether a token hangs on the one before it by a sign: the "ish" of "9-ish".
    pub(crate) fn after_glued(&self, at: usize, sign: char) -> bool {
        at > self.first + 1
            && self.tokens.sign(at - 1) == Some(sign)
            && self.tokens.glued(at)
            && self.tokens.glued(at - 1)
    }

    /// The folded word at a token.
    pub(crate) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |t| self.tokens.word(t))
    }

    /// Whether a token is a word.
    pub(crate) fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|t| matches!(t.kind, TokenKind::Word { .. }))
    }
}
