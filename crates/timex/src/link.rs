//! A day and a time of day that other words keep apart: "Monday in the small room with Steve at 2 pm".

use crate::chart::Found;
use crate::eval::Arena;
use crate::grammar;
use crate::lang::Language;
use crate::lexicon::Lexeme;
use crate::meaning::fields_time;
use crate::sem::{Bound, Expr, Fields, Sem, Time, Word, flag, mask};
use crate::share::{self, Words};
use crate::token::{TokenKind, Tokens};

/// Most tokens between a day and its time of day.
const GAP_TOKENS_MAX: usize = 25;

/// Gives times of day without a day the day of their sentence. Says for each mention whether it borrowed one.
pub(crate) fn dates(arena: &mut Arena, words: Words<'_>, found: &mut [Found]) -> Vec<bool> {
    let mut borrowed = vec![false; found.len()];
    for i in 0..found.len() {
        let Some(clock) = found.get(i).and_then(|f| clock_only(f.sem)) else { continue };
        let day = share::day_of_list(arena, words, found, i).or_else(|| nearest_day(words.tokens, found, i));
        let Some(day) = day else { continue };
        if let Some(joined) = grammar::intersect(arena, day, clock)
            && let Some(slot) = found.get_mut(i)
        {
            slot.sem = Sem::Time(joined);
            if let Some(flagged) = borrowed.get_mut(i) {
                *flagged = true;
            }
        }
    }
    borrowed
}

/// Further days of a list that stand bare: "the 18th, 19th or 20th", "March 3rd or 4th".
pub(crate) fn lists(
    arena: &mut Arena,
    tokens: &Tokens,
    language: &Language,
    ids: &[u32],
    found: &mut Vec<Found>,
) {
    lend_months(arena, tokens, language, ids, found);
    let mut i = 0;
    while let Some(here) = found.get(i).copied() {
        i += 1;
        if let Some((first, year)) = next_year(arena, tokens, language, ids, &here)
            && found.get(i).is_none_or(|next| next.first > first)
        {
            let time = fields_time(arena, Fields { year: Some(year), ..Fields::default() });
            found.insert(i, Found { first, past: first + 1, sem: Sem::Time(time), inner: (0, 0) });
            continue;
        }
        let Some(fields) = listed(arena, here.sem) else {
            if let Some(next) = next_timed(arena, tokens, language, ids, &here)
                && found.get(i).is_none_or(|after| after.first >= next.past)
            {
                found.insert(i, next);
            }
            continue;
        };
        if let Some((first, day)) = earlier_day(tokens, language, ids, here.first)
            && fields.month.is_some()
            && fields.day.is_some_and(|d| d > day)
            && found.get(i.wrapping_sub(2)).is_none_or(|before| before.past <= first)
        {
            let fields = Fields { day: Some(day), weekday: None, ..fields };
            let time = fields_time(arena, fields).with(here_flags(here.sem));
            found.insert(i - 1, Found { first, past: first + 1, sem: Sem::Time(time), inner: (0, 0) });
            i += 1;
        }
        let next = next_ordinal(tokens, language, ids, here.past)
            .or_else(|| next_bare(tokens, language, ids, &here).filter(|next| fields.day < Some(next.2)));
        let Some((first, past, day)) = next else { continue };
        if found.get(i).is_some_and(|next| next.first < past) {
            continue;
        }
        let fields = Fields { day: Some(day), weekday: None, ..fields };
        let time = fields_time(arena, fields).with(here_flags(here.sem));
        found.insert(i, Found { first, past, sem: Sem::Time(time), inner: (0, 0) });
    }
}

/// "the 3rd or 4th of June": the first takes the month of the second.
fn lend_months(arena: &mut Arena, tokens: &Tokens, language: &Language, ids: &[u32], found: &mut [Found]) {
    for i in 1..found.len() {
        let (Some(first), Some(second)) = (found.get(i - 1).copied(), found.get(i).copied()) else {
            continue;
        };
        let (Some(day), Some(with_month)) = (listed(arena, first.sem), dated(arena, second.sem)) else {
            continue;
        };
        let bare = day.month.is_none() && day.weekday.is_none() && day.year.is_none();
        let joined = (first.past..second.first).all(|at| joins(tokens, language, ids, at))
            && second.first > first.past;
        if bare && joined && with_month.month.is_some() && day.day < with_month.day {
            let fields = Fields { day: day.day, weekday: None, ..with_month };
            let time = fields_time(arena, fields).with(here_flags(first.sem));
            if let Some(slot) = found.get_mut(i - 1) {
                slot.sem = Sem::Time(time);
            }
        }
    }
}

/// The fields of a day, with or without a time of day.
fn dated(arena: &Arena, sem: Sem) -> Option<Fields> {
    let Sem::Time(time) = sem else { return None };
    match arena.get(time.expr) {
        Expr::Fields(fields) => Some(fields),
        Expr::And { coarse, .. } => match arena.get(coarse) {
            Expr::Fields(fields) => Some(fields),
            _ => None,
        },
        _ => None,
    }
}

/// Whether a token joins the members of a list.
fn joins(tokens: &Tokens, language: &Language, ids: &[u32], at: usize) -> bool {
    let mut joined = matches!(tokens.sign(at), Some(',' | '/' | '&'));
    language.lexicon.matches(tokens, ids, at, |end, entry| {
        let word = matches!(entry.lexeme, Lexeme::Sem(Sem::Word(Word::Or | Word::And | Word::The)));
        joined |= end == at + 1 && word;
    });
    joined
}

/// "and 2009" after "in 2007".
fn next_year(
    arena: &Arena,
    tokens: &Tokens,
    language: &Language,
    ids: &[u32],
    here: &Found,
) -> Option<(usize, i16)> {
    let Sem::Time(time) = here.sem else { return None };
    if time.mask != mask::YEAR
        || !matches!(arena.get(time.expr), Expr::Fields(_))
        || time.bound != Bound::Closed
    {
        return None;
    }
    let mut joined = tokens.sign(here.past) == Some(',');
    language.lexicon.matches(tokens, ids, here.past, |end, entry| {
        joined |=
            end == here.past + 1 && matches!(entry.lexeme, Lexeme::Sem(Sem::Word(Word::Or | Word::And)));
    });
    let (year @ 1900..=2100, 4) = tokens.number(here.past + 1)? else { return None };
    joined.then_some((here.past + 1, i16::try_from(year).ok()?))
}

fn here_flags(sem: Sem) -> u16 {
    match sem {
        Sem::Time(time) => time.flags & flag::LED,
        _ => 0,
    }
}

/// ", 13th" after "3pm on the 12th": the same time of another day.
fn next_timed(
    arena: &mut Arena,
    tokens: &Tokens,
    language: &Language,
    ids: &[u32],
    here: &Found,
) -> Option<Found> {
    let Sem::Time(time) = here.sem else { return None };
    let Expr::And { coarse, fine } = arena.get(time.expr) else { return None };
    let Expr::Fields(fields) = arena.get(coarse) else { return None };
    let day_last = [1, 2].iter().any(|back| {
        let number = here.past.checked_sub(*back).and_then(|at| tokens.number(at));
        number.is_some_and(|(n, _)| fields.day.is_some_and(|day| i64::from(day) == n))
    });
    let (first, past, day) = next_ordinal(tokens, language, ids, here.past)?;
    let other = arena.add(Expr::Fields(Fields { day: Some(day), weekday: None, ..fields }));
    let expr = arena.add(Expr::And { coarse: other, fine });
    day_last.then_some(Found { first, past, sem: Sem::Time(Time { expr, ..time }), inner: (0, 0) })
}

/// The fields of a day that a list may go on from.
fn listed(arena: &Arena, sem: Sem) -> Option<Fields> {
    match sem {
        Sem::Time(time) if time.bound == Bound::Closed && !time.fixes(mask::TIME) => {
            match arena.get(time.expr) {
                Expr::Fields(fields) if fields.day.is_some() && !time.has(flag::HOLIDAY) => Some(fields),
                _ => None,
            }
        }
        _ => None,
    }
}

/// ", 19th", "or 20th", "and the 21st" after a token: its place and the day.
fn next_ordinal(tokens: &Tokens, language: &Language, ids: &[u32], at: usize) -> Option<(usize, usize, u8)> {
    let mut i = at;
    while i < at + 3 && joins(tokens, language, ids, i) {
        i += 1;
    }
    let (day, 1 | 2) = tokens.number(i)? else { return None };
    let mut marked = language.dot_ordinal && tokens.sign(i + 1) == Some('.') && tokens.glued(i + 1);
    language.lexicon.matches(tokens, ids, i + 1, |end, entry| {
        marked |= end == i + 2 && matches!(entry.lexeme, Lexeme::Sem(Sem::Word(Word::OrdinalMark)));
    });
    let glued = marked && tokens.glued(i + 1);
    let day = u8::try_from(day).ok().filter(|d| (1..=31).contains(d))?;
    (i > at && glued).then_some((i, i + 2, day))
}

/// "o 11" after "el 10", "ou 11" after "no dia 10": a bare number behind a day by its article.
fn next_bare(tokens: &Tokens, language: &Language, ids: &[u32], here: &Found) -> Option<(usize, usize, u8)> {
    let Sem::Time(time) = here.sem else { return None };
    if !(language.day_clock && time.has(flag::LED) && time.has(flag::ORDINAL_DAY)) {
        return None;
    }
    let mut i = here.past;
    while i < here.past + 2 && joins(tokens, language, ids, i) {
        i += 1;
    }
    let (day, 1 | 2) = tokens.number(i)? else { return None };
    let mut counts =
        matches!(tokens.sign(i + 1), Some(':' | '.' | '-' | '/' | ',' | '%' | '€')) && tokens.glued(i + 1);
    language.lexicon.matches(tokens, ids, i + 1, |_, entry| {
        counts |= matches!(
            entry.lexeme,
            Lexeme::Sem(
                Sem::Unit(_) | Sem::ShortUnit(_) | Sem::Word(Word::OClock | Word::HourMark | Word::Filler)
            )
        );
    });
    let day = u8::try_from(day).ok().filter(|d| (1..=31).contains(d))?;
    (i > here.past && !counts).then_some((i, i + 1, day))
}

/// "14. oder" before "15. März", "18 and" before "19 June": its place and the day.
fn earlier_day(tokens: &Tokens, language: &Language, ids: &[u32], at: usize) -> Option<(usize, u8)> {
    let word = |i: usize, wanted: &[Word]| {
        let mut found = false;
        language.lexicon.matches(tokens, ids, i, |end, entry| {
            found |= end == i + 1 && matches!(entry.lexeme, Lexeme::Sem(Sem::Word(w)) if wanted.contains(&w));
        });
        found
    };
    let mut i = at.checked_sub(1)?;
    if !(word(i, &[Word::Or, Word::And]) || matches!(tokens.sign(i), Some('/' | '&'))) {
        return None;
    }
    i = i.checked_sub(1)?;
    let mark = tokens.sign(i) == Some('.') || word(i, &[Word::OrdinalMark]);
    if mark && tokens.glued(i) {
        i = i.checked_sub(1)?;
    }
    let (day, 1 | 2) = tokens.number(i)? else { return None };
    let free = i == 0 || !matches!(tokens.sign(i - 1), Some('-' | '/' | ':' | '.' | '$'));
    let day = u8::try_from(day).ok().filter(|d| (1..=31).contains(d))?;
    free.then_some((i, day))
}

/// A time of day that waits for a day.
fn clock_only(sem: Sem) -> Option<Time> {
    match sem {
        Sem::Time(time) if time.fixes(mask::TIME) && !time.fixes(mask::DATE) => Some(time),
        _ => None,
    }
}

/// One day, bare of any time of day and not bounded.
fn day_only(sem: Sem) -> Option<Time> {
    match sem {
        Sem::Time(time)
            if time.fixes(mask::DAY | mask::WEEKDAY)
                && !time.fixes(mask::TIME)
                && time.bound == Bound::Closed
                && !time.has(flag::INTERVAL | flag::BY | flag::HOLIDAY) =>
        {
            Some(time)
        }
        _ => None,
    }
}

/// The day before the time of day in its sentence, else the one after it.
fn nearest_day(tokens: &Tokens, found: &[Found], i: usize) -> Option<Time> {
    let here = found.get(i)?;
    let before = found
        .get(..i)?
        .iter()
        .rev()
        .take_while(|f| same_sentence(tokens, f.past, here.first))
        .find_map(|f| day_only(f.sem));
    before.or_else(|| {
        found
            .get(i + 1..)?
            .iter()
            .take_while(|f| same_sentence(tokens, here.past, f.first))
            .take(1)
            .find_map(|f| day_only(f.sem))
    })
}

/// No sentence ends between two tokens, and they are not far apart.
fn same_sentence(tokens: &Tokens, from: usize, to: usize) -> bool {
    if to < from || to - from > GAP_TOKENS_MAX {
        return false;
    }
    (from..to).all(|i| {
        let ends = matches!(tokens.get(i).map(|t| t.kind), Some(TokenKind::Sign('.' | '?' | '!' | ';')));
        let spaced_after = tokens.get(i + 1).is_none_or(|t| t.spaced);
        !(ends && spaced_after) || abbreviates(tokens, i)
    })
}

/// "zw. 18 und 20 uhr", "ggf. um 18": a full stop behind a few letters, and what follows begins no sentence.
fn abbreviates(tokens: &Tokens, at: usize) -> bool {
    let short = at.checked_sub(1).and_then(|i| tokens.get(i)).is_some_and(|t| {
        let letters = tokens.word(t).len();
        (1..=4).contains(&letters)
    });
    let goes_on = tokens.get(at + 1).is_some_and(|t| !t.newline && !t.capital && !tokens.word(t).is_empty());
    tokens.sign(at) == Some('.') && tokens.glued(at) && short && goes_on
}
