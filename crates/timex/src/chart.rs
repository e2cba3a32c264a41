//! A bottom-up chart over one run of time words: every way to read it, then the cheapest cover.

use crate::eval::Arena;
use crate::grammar;
use crate::lexicon::{Entry, Lexeme};
use crate::limits::NODES_MAX;
use crate::meaning::meaning;
use crate::numeric;
pub(crate) use crate::run::Run;
use crate::sem::{Bound, Expr, Sem, Word, flag, mask};
use crate::token::Token;

/// Most meanings of a word or phrase that begins at a token.
const MATCHES_MAX: usize = 16;

/// Nodes of a short run.
const NODES_USUAL: usize = 32;

/// A reading of the tokens `start..end`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    pub(crate) start: u16,
    pub(crate) end: u16,
    pub(crate) cost: f32,
    pub(crate) sem: Sem,
    /// Its two halves in the chart's store.
    pub(crate) halves: Option<(u32, u32)>,
}

/// What the parser works on, and its scratch space, kept between runs of a text.
#[derive(Default)]
pub(crate) struct Chart {
    pub(crate) arena: Arena,
    agenda: Vec<Node>,
    store: Vec<Node>,
    /// Nodes by where they end.
    ending: Chains,
    lexemes: Vec<Node>,
    made: Vec<(Sem, f32)>,
}

/// Nodes in a row for each end, in the order in which they were filed; one list for all, since there are many rows and
/// few nodes in each.
#[derive(Default)]
struct Chains {
    /// The first and the last node of each end.
    rows: Vec<Option<(u32, u32)>>,
    /// For each node, the next one of the same end.
    next: Vec<Option<u32>>,
}

impl Chains {
    fn clear(&mut self, ends: usize) {
        self.rows.clear();
        self.rows.resize(ends, None);
        self.next.clear();
        self.next.reserve(NODES_USUAL);
    }

    /// Files the node that was made last.
    fn push(&mut self, end: u16, id: u32) {
        self.next.push(None);
        let Some(row) = self.rows.get_mut(usize::from(end)) else { return };
        let first = match *row {
            Some((first, last)) => {
                if let Some(next) = self.next.get_mut(last as usize) {
                    *next = Some(id);
                }
                first
            }
            None => id,
        };
        *row = Some((first, id));
    }

    fn at(&self, end: u16) -> impl Iterator<Item = u32> + '_ {
        let first = self.rows.get(usize::from(end)).copied().flatten().map(|(first, _)| first);
        std::iter::successors(first, |id| self.next.get(*id as usize).copied().flatten())
    }
}

/// A mention as the chart sees it: tokens of the whole text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found {
    pub(crate) first: usize,
    pub(crate) past: usize,
    pub(crate) sem: Sem,
    /// Index of its first inner time in the list of inner ones, and how many there are.
    pub(crate) inner: (usize, usize),
}

impl Chart {
    /// Parses a run and appends the mentions of its cheapest cover.
    pub(crate) fn parse(&mut self, run: &Run<'_>, out: &mut Vec<Found>, inner: &mut Vec<Found>) {
        let n = run.past - run.first;
        self.ending.clear(n + 1);
        self.lexemes.clear();
        self.store.clear();
        self.agenda.reserve(NODES_USUAL);
        self.lexemes.reserve(NODES_USUAL);
        self.store.reserve(NODES_USUAL);
        self.scan_words(run);
        self.lexemes.sort_by_key(|node| node.end);
        let lexemes = std::mem::take(&mut self.lexemes);
        for node in &lexemes {
            self.agenda.push(*node);
            while let Some(node) = self.agenda.pop() {
                self.settle(run, node);
            }
        }
        self.lexemes = lexemes;
        self.cover(run, n, out, inner);
    }

    /// Files a node and combines it with all that end where it starts.
    fn settle(&mut self, run: &Run<'_>, node: Node) {
        if self.store.len() >= NODES_MAX {
            return;
        }
        let known = |id: u32| {
            self.store.get(id as usize).is_some_and(|o| o.start == node.start && self.as_good(o, &node))
        };
        if self.ending.at(node.end).any(known) {
            return;
        }
        let id = u32::try_from(self.store.len()).unwrap_or(u32::MAX);
        self.store.push(node);
        self.ending.push(node.end, id);
        let joint = run.first + usize::from(node.start);
        let touching = run.tokens.glued(joint);
        let newline = run.tokens.get(joint).is_some_and(|t| t.newline) && joint > 0;
        let mut made = grammar::Made::new(touching, newline, run.language, std::mem::take(&mut self.made));
        for other_id in self.ending.at(node.start) {
            let Some(other) = self.store.get(other_id as usize).copied() else { continue };
            grammar::combine(&mut self.arena, other.sem, node.sem, &mut made);
            for (sem, cost) in made.drain() {
                let cost = other.cost + node.cost + cost;
                let halves = Some((other_id, id));
                self.agenda.push(Node { start: other.start, end: node.end, cost, sem, halves });
            }
        }
        self.made = made.into_scratch();
    }

    /// Whether a node of the same stretch says the same, or the same kind of time at no higher cost.
    fn as_good(&self, known: &Node, new: &Node) -> bool {
        match (known.sem, new.sem) {
            (Sem::Time(a), Sem::Time(b)) => {
                let alike =
                    a.mask == b.mask && a.flags == b.flags && a.grain == b.grain && a.bound == b.bound;
                alike
                    && known.cost <= new.cost
                    && std::mem::discriminant(&self.arena.get(a.expr))
                        == std::mem::discriminant(&self.arena.get(b.expr))
            }
            (a, b) => a == b,
        }
    }

    fn scan_words(&mut self, run: &Run<'_>) {
        let mut matched: Vec<(usize, Entry)> = Vec::with_capacity(MATCHES_MAX);
        for at in run.first..run.past {
            if run.tokens.glued(at) && matches!(run.tokens.sign(at.wrapping_sub(1)), Some('$' | '#' | '_')) {
                continue;
            }
            run.language.lexicon.matches(run.tokens, run.ids, at, |end, entry| {
                if end <= run.past && matched.len() < MATCHES_MAX {
                    matched.push((end, entry));
                }
            });
            for (end, entry) in matched.drain(..).filter(|(_, e)| e.lexeme != Lexeme::Evening) {
                self.scan_word(run, at, end, entry);
            }
            numeric::scan(run, at, &mut self.arena, &mut self.lexemes);
            // "l'11 marzo" is no year '11.
            let elided = run.tokens.sign(at) == Some('\'')
                && at > 0
                && run.tokens.glued(at)
                && run
                    .tokens
                    .get(at - 1)
                    .is_some_and(|t| matches!(t.kind, crate::token::TokenKind::Word { .. }));
            // A stroke that begins a line is an item's.
            let bullet = run.tokens.sign(at) == Some('-')
                && run.tokens.get(at).is_some_and(|t| t.newline)
                && !run.tokens.glued(at + 1);
            if let Some(sign) = run.tokens.sign(at).filter(|_| !elided && !bullet)
                && let Some(word) = sign_word(sign)
            {
                self.push_lexeme(run, at, at + 1, Sem::Word(word), 0.0);
            }
        }
    }

    /// What the words `at..end` mean, with the apostrophe, the hyphen or the dot that they may carry.
    fn scan_word(&mut self, run: &Run<'_>, at: usize, end: usize, entry: Entry) {
        let capital = |written: fn(&Token) -> bool| run.tokens.get(at).is_some_and(written);
        // "est" and "et" are verbs and conjunctions elsewhere: a zone is written in capitals there.
        let verb = matches!(run.word(at), "est" | "et" | "cet" | "mt" | "pt" | "ct" | "ist" | "z");
        let short_zone = verb && matches!(entry.lexeme, Lexeme::Sem(Sem::Zone(_))) && end == at + 1;
        if short_zone && run.language.day_clock && !capital(|t| t.upper) {
            return;
        }
        self.scan_apostrophes(run, at, end, entry);
        if entry.lexeme == Lexeme::Sem(Sem::Word(Word::Ish)) && run.after_glued(at, '-') {
            self.push_lexeme(run, at - 1, end, Sem::Word(Word::Ish), 0.0);
        }
        // "2 a 4" is no "2ª".
        let apart =
            run.tokens.number(at).is_some() && run.word(at + 1).len() == 1 && !run.tokens.glued(at + 1);
        if apart || entry.capital && !capital(|t| t.capital) {
            return;
        }
        let weak = entry.weak
            && !run.written_as_name(at, entry.lexeme)
            && !run.beside_weekday(at, end, entry.lexeme);
        let sem = meaning(&mut self.arena, entry.lexeme, weak);
        let mut cost = word_cost(entry.lexeme, weak, end - at, run);
        // "hasta el 15" is until that day, where "hasta el viernes" is one phrase.
        if end - at > 1 && bounds(entry.lexeme) && run.before_bare_day(end) {
            self.push_lexeme(run, at, end - 1, sem, cost);
            cost += 0.4;
        }
        self.push_lexeme(run, at, end, sem, cost);
        if end < run.past
            && run.tokens.sign(end) == Some('.')
            && run.tokens.glued(end)
            && abbreviated(entry.lexeme, run.word(end - 1))
            && !(may_end(entry.lexeme, run.word(end - 1)) && run.sentence_ends(end))
        {
            let cost = if matches!(entry.lexeme, Lexeme::Sem(Sem::Unit(_))) { 0.3 } else { 0.01 };
            self.push_lexeme(run, at, end + 1, sem, cost);
        }
    }

    /// Words with an apostrophe at either end.
    fn scan_apostrophes(&mut self, run: &Run<'_>, at: usize, end: usize, entry: Entry) {
        let tokens = run.tokens;
        let before = at > run.first && tokens.sign(at - 1) == Some('\'') && tokens.glued(at);
        // Dutch "'s avonds".
        if before && !tokens.glued(at - 1) {
            let sem = meaning(&mut self.arena, entry.lexeme, entry.weak);
            self.push_lexeme(run, at - 1, end, sem, 0.0);
        }
        let behind = end < run.past && tokens.sign(end) == Some('\'') && tokens.glued(end);
        if behind && tokens.glued(end + 1) {
            let sem = meaning(&mut self.arena, entry.lexeme, entry.weak);
            self.push_lexeme(run, at, end + 1, sem, 0.0);
        }
    }

    fn push_lexeme(&mut self, run: &Run<'_>, at: usize, end: usize, sem: Sem, cost: f32) {
        let (Ok(start), Ok(end)) = (u16::try_from(at - run.first), u16::try_from(end - run.first)) else {
            return;
        };
        self.lexemes.push(Node { start, end, cost, sem, halves: None });
    }

    /// Cheapest way to cover the run with mentions; what is skipped costs a token each.
    fn cover(&mut self, run: &Run<'_>, n: usize, out: &mut Vec<Found>, inner: &mut Vec<Found>) {
        let mut best: Vec<(f32, Option<Node>)> = vec![(f32::INFINITY, None); n + 1];
        if let Some(first) = best.first_mut() {
            first.0 = 0.0;
        }
        let content = self.content(run);
        for j in 1..=n {
            let skip = if content & (1 << j) != 0 { 1.0 } else { 0.25 };
            let mut here = (best.get(j - 1).map_or(f32::INFINITY, |b| b.0) + skip, None);
            let ended = u16::try_from(j).unwrap_or(u16::MAX);
            for node in self.ending.at(ended).filter_map(|id| self.store.get(id as usize)) {
                let Some(price) = grammar::price(node.sem, &self.arena, run, node) else { continue };
                let before = best.get(usize::from(node.start)).map_or(f32::INFINITY, |b| b.0);
                let total = before + price + node.cost;
                if total < here.0 - 1e-6 && self.happens(run, node) {
                    here = (total, Some(*node));
                }
            }
            if let Some(slot) = best.get_mut(j) {
                *slot = here;
            }
        }
        let from = out.len();
        let mut j = n;
        while j > 0 {
            match best.get(j).and_then(|b| b.1) {
                Some(node) if matches!(node.sem, Sem::Nothing) => j = usize::from(node.start),
                Some(node) => {
                    j = usize::from(node.start);
                    let from = inner.len();
                    if opens(node.sem) {
                        self.inner(run, &node, inner);
                    }
                    let sem = match node.sem {
                        Sem::NumRange(a, b) => {
                            grammar::hours(&mut self.arena, a, b).map_or(node.sem, Sem::Time)
                        }
                        sem => sem,
                    };
                    out.push(Found {
                        first: run.first + j,
                        past: run.first + usize::from(node.end),
                        sem,
                        inner: (from, inner.len()),
                    });
                }
                None => j -= 1,
            }
        }
        if let Some(mine) = out.get_mut(from..) {
            mine.reverse();
        }
    }

    /// Whether a conjunction has an occurrence at all: "tomorrow" and "Monday" may have none together.
    fn happens(&self, run: &Run<'_>, node: &Node) -> bool {
        match node.sem {
            // A weekday that does not fit its date is mended later.
            Sem::Time(time)
                if time.fixes(mask::WEEKDAY)
                    && time.fixes(mask::DAY)
                    && time.fixes(mask::MONTH)
                    && !time.has(flag::DOUBTFUL) =>
            {
                true
            }
            Sem::Time(time)
                if time.has(flag::DOUBTFUL) || matches!(self.arena.get(time.expr), Expr::And { .. }) =>
            {
                (run.possible)(&self.arena, time)
            }
            _ => true,
        }
    }

    /// The closed times from which a span or an open time is made: "the 5th" in "until the 5th".
    fn inner(&self, run: &Run<'_>, node: &Node, out: &mut Vec<Found>) {
        let Some((left, right)) = node.halves else { return };
        for half in [left, right].into_iter().filter_map(|id| self.store.get(id as usize)) {
            match half.sem {
                Sem::Time(time) if !opens(half.sem) && !time.has(flag::LATENT) => out.push(Found {
                    first: run.first + usize::from(half.start),
                    past: run.first + usize::from(half.end),
                    sem: Sem::Time(time.without(flag::TRAILING)),
                    inner: (0, 0),
                }),
                Sem::Length(length) => out.push(Found {
                    first: run.first + usize::from(half.start),
                    past: run.first + usize::from(half.end),
                    sem: Sem::Length(length),
                    inner: (0, 0),
                }),
                _ => self.inner(run, half, out),
            }
        }
    }

    /// Bit j: the token before position j carries more than grammar; the full stop that a short name may carry does
    /// not. A run has fewer tokens than bits.
    fn content(&self, run: &Run<'_>) -> u64 {
        let mut bits = 0;
        for lexeme in self.lexemes.iter().filter(|l| !matches!(l.sem, Sem::Word(_))) {
            let last = run.first + usize::from(lexeme.end) - 1;
            let stop = lexeme.end > lexeme.start + 1 && run.tokens.sign(last) == Some('.');
            for j in lexeme.start + 1..=(lexeme.end - u16::from(stop)).min(63) {
                bits |= 1 << j;
            }
        }
        bits
    }
}

/// Whether a meaning is bounded by other times.
fn opens(sem: Sem) -> bool {
    match sem {
        Sem::Time(time) => {
            time.bound != Bound::Closed || time.has(flag::INTERVAL | flag::BY) && time.mask != mask::PART
        }
        _ => false,
    }
}

/// A short name that is also an everyday word comes after what else it may be; "depois de amanhã" is one day before
/// it is "after tomorrow".
fn word_cost(lexeme: Lexeme, weak: bool, tokens: usize, run: &Run<'_>) -> f32 {
    match lexeme {
        Lexeme::Day(_) if tokens > 1 => -0.05,
        Lexeme::Fields(fields) if fields.weekday.is_some() && weak && run.language.day_clock => 0.1,
        _ => 0.0,
    }
}

/// Whether a word that may be abbreviated is as often whole, so that the full stop may be the sentence's.
fn may_end(lexeme: Lexeme, word: &str) -> bool {
    match lexeme {
        Lexeme::Part(_) | Lexeme::Sem(Sem::Unit(_)) => true,
        Lexeme::Fields(_) => word.len() > 4,
        _ => false,
    }
}

/// Whether a phrase bounds the time after it.
fn bounds(lexeme: Lexeme) -> bool {
    matches!(
        lexeme,
        Lexeme::Sem(Sem::Word(
            Word::Until | Word::Before | Word::After | Word::By | Word::From | Word::Since
        ))
    )
}

/// Whether a full stop after a word belongs to it: "Mon.", "p.m.", "min.".
fn abbreviated(lexeme: Lexeme, word: &str) -> bool {
    match lexeme {
        Lexeme::Fields(_) => word.len() <= 5,
        Lexeme::Sem(Sem::Word(Word::Am | Word::Pm)) => true,
        Lexeme::Sem(Sem::Word(Word::Coming | Word::Between | Word::Around) | Sem::Rel(_)) => word.len() <= 2,
        Lexeme::Part(_) => word.len() <= 5,
        Lexeme::Sem(Sem::Unit(_)) => word.len() <= 3,
        _ => false,
    }
}

fn sign_word(sign: char) -> Option<Word> {
    Some(match sign {
        ',' | '|' | '·' | '∙' | '•' => Word::Comma,
        '-' => Word::Dash,
        '/' => Word::Slash,
        ':' => Word::Colon,
        '.' => Word::Dot,
        '(' | '[' => Word::Open,
        ')' | ']' => Word::Close,
        '@' => Word::At,
        '+' => Word::Plus,
        '\'' => Word::Apostrophe,
        '&' => Word::And,
        _ => return None,
    })
}
