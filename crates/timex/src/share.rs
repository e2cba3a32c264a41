//! Members of a list that share what stands once: a day ("Tuesday at 3 or 4"), or hours ("Mon, Tue and Thu 9-11").

use crate::chart::Found;
use crate::eval::Arena;
use crate::grammar;
use crate::lang::Language;
use crate::lexicon::Lexeme;
use crate::meaning::fields_time;
use crate::sem::{Bound, Clock, Expr, Fields, Sem, Time, Word, flag, mask};
use crate::token::{TokenKind, Tokens};

/// The text with its words known, as every rule here looks at it.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    pub(crate) tokens: &'a Tokens,
    pub(crate) ids: &'a [u32],
    pub(crate) language: &'a Language,
}

impl Words<'_> {
    /// Whether one of the grammar's words stands at a token.
    pub(crate) fn is(&self, at: usize, words: &[Word]) -> bool {
        let mut found = false;
        self.language.lexicon.matches(self.tokens, self.ids, at, |end, entry| {
            found |= end == at + 1
                && matches!(entry.lexeme, Lexeme::Sem(Sem::Word(word)) if words.contains(&word));
        });
        found
    }

    /// Whether nothing but joints of a list stands between two tokens, and at least one does.
    fn only_joints(&self, from: usize, to: usize) -> bool {
        let joint = |at: usize| {
            matches!(self.tokens.sign(at), Some(',' | '/' | '&'))
                || self.is(at, &[Word::Or, Word::And, Word::The, Word::On, Word::Of, Word::DayArticle])
        };
        let real = |at: usize| {
            matches!(self.tokens.sign(at), Some(',' | '/' | '&')) || self.is(at, &[Word::Or, Word::And])
        };
        to > from && to - from <= 3 && (from..to).all(joint) && (from..to).any(real)
    }

    /// "or" or a stroke: what stands between two hours of which one is meant.
    fn is_or(&self, at: usize) -> bool {
        self.tokens.sign(at) == Some('/') || self.is(at, &[Word::Or])
    }

    /// A bare figure from one to twelve with nothing on it that would make it something else.
    fn bare_hour(&self, at: usize) -> Option<u8> {
        let (hour @ 1..=12, 1 | 2) = self.tokens.number(at)? else { return None };
        let hung = matches!(self.tokens.sign(at.wrapping_sub(1)), Some(':' | '-' | '.' | '$' | '#' | '+'))
            && self.tokens.glued(at);
        u8::try_from(hour).ok().filter(|_| !hung)
    }

    /// Two figures that may be hours with a stroke between them.
    fn bare_span(&self, at: usize) -> Option<(i16, i16)> {
        let hour = |at: usize| match self.tokens.number(at) {
            Some((hour @ 1..=24, 1 | 2)) => i16::try_from(hour).ok(),
            _ => None,
        };
        let (from, to) = (hour(at)?, hour(at + 2)?);
        let joined = self.tokens.sign(at + 1) == Some('-') || self.is(at + 1, &[Word::To]);
        (joined && from != to).then_some((from, to))
    }

    /// Whether a figure stands here, alone.
    fn listed(&self, at: usize) -> bool {
        matches!(self.tokens.number(at), Some((_, 1 | 2))) && self.ends(at + 1)
    }

    /// Whether a figure ends here: what follows is no thing that it counts.
    fn ends(&self, at: usize) -> bool {
        match self.tokens.get(at).map(|t| t.kind) {
            None => true,
            Some(TokenKind::Sign(sign)) => {
                !(self.tokens.glued(at) && matches!(sign, ':' | '/' | '-' | '%' | '°' | '€' | '£' | '$'))
                    && !(self.tokens.glued(at)
                        && self.tokens.number(at + 1).is_some()
                        && self.tokens.glued(at + 1))
            }
            Some(TokenKind::Word { .. }) => self.is(at, &[Word::On]),
            Some(TokenKind::Number { .. }) => false,
        }
    }
}

/// Bare hours beside an hour: the 4 of "Tuesday at 3 or 4", the 2 of "2 or 3pm".
pub(crate) fn hours(arena: &mut Arena, words: Words<'_>, found: &mut Vec<Found>) {
    let mut i = 0;
    while let Some(here) = found.get(i).copied() {
        i += 1;
        let Some(clock) = point(arena, here.sem) else { continue };
        if let Some(first) = here.first.checked_sub(2)
            && words.is_or(here.first - 1)
            && words.tokens.number(here.first).is_some()
            && found.get(i.wrapping_sub(2)).is_none_or(|before| before.past <= first)
            && let Some(hour) = words.bare_hour(first)
            && free_before(words, first)
        {
            found.insert(i - 1, hour_found(arena, first, earlier(hour, clock)));
            i += 1;
        }
        let near = |hour: u8| (i32::from(hour) - i32::from(clock.hour % 12)).rem_euclid(12) <= 4;
        let at = here.past;
        // "at 9, 10 or 11": a comma joins where "or" comes after it.
        let listed = words.tokens.sign(at) == Some(',')
            && words.is_or(at + 2)
            && words.bare_hour(at + 3).is_some()
            && words.ends(at + 4);
        if (words.is_or(at) || listed)
            && found.get(i).is_none_or(|next| next.first > at + 1)
            && let Some(hour) = words.bare_hour(at + 1).filter(|hour| near(*hour))
            && (listed || words.ends(at + 2))
            && words.tokens.number(at - 1).is_some()
        {
            found.insert(i, hour_found(arena, at + 1, Clock::hour(hour, true)));
        }
    }
}

/// Bare days after a day that its month leads: the 15 of "Apr 14 & 15".
pub(crate) fn days(arena: &mut Arena, words: Words<'_>, found: &mut Vec<Found>) {
    let mut i = 0;
    while let Some(here) = found.get(i).copied() {
        i += 1;
        let Some(fields) = month_led(arena, words, here) else { continue };
        let at = here.past + 1;
        let day = match words.tokens.number(at) {
            Some((day @ 1..=31, 1 | 2)) => u8::try_from(day).ok(),
            _ => None,
        };
        let joined = words.only_joints(here.past, at) && !words.tokens.glued(here.past)
            || words.tokens.sign(here.past) == Some(',') && words.is(at + 1, &[Word::And, Word::Or]);
        let last = words.ends(at + 1) || words.is(at + 1, &[Word::And, Word::Or]) && words.listed(at + 2);
        let Some(day) = day.filter(|day| joined && last && Some(*day) > fields.day) else { continue };
        if found.get(i).is_none_or(|next| next.first > at) {
            let fields = Fields { day: Some(day), weekday: None, ..fields };
            let time = fields_time(arena, fields).with(flag::LED);
            found.insert(i, Found { first: at, past: at + 1, sem: Sem::Time(time), inner: (0, 0) });
        }
    }
}

/// The fields of a day that ends with its figure: "April 14", or one of its list.
fn month_led(arena: &Arena, words: Words<'_>, found: Found) -> Option<Fields> {
    let Sem::Time(time) = found.sem else { return None };
    let Expr::Fields(fields) = arena.get(time.expr) else { return None };
    let (day, 1 | 2) = words.tokens.number(found.past - 1)? else { return None };
    let alone = found.past - found.first == 1;
    let led = alone || names_month(words, found.past.wrapping_sub(2));
    let plain =
        time.bound == Bound::Closed && !time.fixes(mask::YEAR | mask::TIME) && !time.has(flag::HOLIDAY);
    (led && plain && fields.month.is_some() && fields.day.is_some_and(|d| i64::from(d) == day))
        .then_some(fields)
}

/// Bare spans of hours beside a span: the 2-3 of "Monday 10-11 or 2-3".
pub(crate) fn spans(arena: &mut Arena, words: Words<'_>, found: &mut Vec<Found>) {
    let mut i = 0;
    while let Some(here) = found.get(i).copied() {
        i += 1;
        let Sem::Time(time) = here.sem else { continue };
        let hours = time.fixes(mask::CLOCK) && time.has(flag::INTERVAL) && !time.has(flag::BY | flag::SHIFT);
        let first = (here.past..here.past + 3).find(|at| words.tokens.number(*at).is_some());
        let Some(at) = first.filter(|at| hours && words.only_joints(here.past, *at)) else { continue };
        let Some((from, to)) = words.bare_span(at) else { continue };
        if found.get(i).is_none_or(|next| next.first >= at + 3)
            && words.ends(at + 3)
            && let Some(span) = grammar::hours(arena, from, to)
        {
            let sem = Sem::Time(span.with(flag::LED).without(flag::LATENT));
            found.insert(i, Found { first: at, past: at + 3, sem, inner: (0, 0) });
        }
    }
}

/// Whether a bare figure may begin a list of hours: no name of a month, and no other figure, stands before it.
fn free_before(words: Words<'_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    let mut month = false;
    words.language.lexicon.matches(words.tokens, words.ids, before, |_, entry| {
        month |= matches!(entry.lexeme, Lexeme::Fields(fields) if fields.month.is_some());
    });
    !month && words.tokens.number(before).is_none()
}

/// The hour of a list that ends with another: in its half of the day where that makes it the earlier one.
fn earlier(hour: u8, next: Clock) -> Clock {
    let open = Clock::hour(hour, true);
    if next.twelve {
        return open;
    }
    let afternoon = next.hour >= 12;
    let same = open.with_half(afternoon);
    if same.second_of_day() < next.second_of_day() { same } else { open.with_half(!afternoon) }
}

fn hour_found(arena: &mut Arena, at: usize, clock: Clock) -> Found {
    let flags = flag::LED | if clock.twelve { flag::TWELVE } else { 0 };
    let time = Time::new(arena.add(Expr::Clock(clock)), clock.grain, mask::CLOCK).with(flags);
    Found { first: at, past: at + 1, sem: Sem::Time(time), inner: (0, 0) }
}

/// The clock of a mention that is one time of day, with or without its day.
fn point(arena: &Arena, sem: Sem) -> Option<Clock> {
    let Sem::Time(time) = sem else { return None };
    let closed = time.bound == Bound::Closed && !time.has(flag::INTERVAL | flag::BY | flag::SHIFT);
    if !time.fixes(mask::CLOCK) || !closed || time.fixes(mask::ZONE) {
        return None;
    }
    grammar::clock_in(arena, time.expr)
}

/// The day of the neighbour in a list of hours: "Tuesday at 3 or 4", "10 or 11am tomorrow".
pub(crate) fn day_of_list(arena: &Arena, words: Words<'_>, found: &[Found], i: usize) -> Option<Time> {
    let here = found.get(i)?;
    let before =
        i.checked_sub(1).and_then(|b| found.get(b)).filter(|f| words.only_joints(f.past, here.first));
    let after = found.get(i + 1).filter(|f| words.only_joints(here.past, f.first));
    before.into_iter().chain(after).find_map(|f| dated(arena, f.sem)).map(|(day, _)| day)
}

/// Days of a list that take the hours said with the last of them, or with the first: "Mon, Tue and Thu 9-11",
/// "3pm on Tuesday or Wednesday".
pub(crate) fn clocks(arena: &mut Arena, words: Words<'_>, found: &mut [Found]) {
    for i in 0..found.len() {
        let Some(here) = found.get(i).copied() else { continue };
        let beside = day_beside(words, found, i);
        let clock = beside.or_else(|| dated(arena, here.sem).map(|(_, clock)| clock));
        let Some(clock) = clock else { continue };
        let first = found.get(i.wrapping_sub(1)).filter(|_| beside.is_some()).map_or(here.first, |f| f.first);
        let back = if beside.is_some() { i - 1 } else { i };
        let steps: &mut dyn Iterator<Item = usize> = if beside.is_some() || day_first(words, here) {
            &mut (0..back).rev()
        } else {
            &mut (i + 1..found.len())
        };
        let mut edge = (first, here.past);
        for at in steps {
            let Some(other) = found.get(at).copied() else { break };
            let joined = words.only_joints(other.past, edge.0) || words.only_joints(edge.1, other.first);
            let Some(day) = one_day(other.sem).filter(|_| joined) else { break };
            let Some(shared) = grammar::intersect(arena, day, clock) else { break };
            edge = (other.first, other.past);
            if let Some(slot) = found.get_mut(at) {
                slot.sem = Sem::Time(shared);
            }
        }
    }
}

/// The hours of a mention that stands right after a day of a list: "on the 5th or 6th at 10".
fn day_beside(words: Words<'_>, found: &[Found], i: usize) -> Option<Time> {
    let (here, before) = (found.get(i)?, found.get(i.checked_sub(1)?)?);
    let Sem::Time(time) = here.sem else { return None };
    let near = here.first == before.past
        || here.first == before.past + 1 && words.tokens.sign(before.past) == Some(',');
    (near && time.fixes(mask::CLOCK) && !time.fixes(mask::DATE) && one_day(before.sem).is_some())
        .then_some(time)
}

/// A day and its hours, apart.
fn dated(arena: &Arena, sem: Sem) -> Option<(Time, Time)> {
    let Sem::Time(time) = sem else { return None };
    let (Expr::And { coarse, fine }, true) = (arena.get(time.expr), time.fixes(mask::TIME)) else {
        return None;
    };
    let clock = matches!(arena.get(fine), Expr::Clock(_) | Expr::Range { .. } | Expr::Part(_));
    if !clock || !time.fixes(mask::DAY | mask::WEEKDAY) || time.has(flag::SHIFT | flag::BY) {
        return None;
    }
    let flags = time.flags & (flag::ANCHORED | flag::NUMERIC | flag::NEXT_WEEKDAY);
    let day = Time {
        expr: coarse,
        grain: crate::mention::Grain::Day,
        mask: time.mask & mask::DATE,
        bound: Bound::Closed,
        flags,
    };
    let flags = time.flags & (flag::TWELVE | flag::INTERVAL | flag::APPROXIMATE | flag::LED | flag::FROM);
    Some((day, Time { expr: fine, mask: time.mask & mask::TIME, flags, ..time }))
}

/// One day, bare of any time of day and not bounded.
fn one_day(sem: Sem) -> Option<Time> {
    let Sem::Time(time) = sem else { return None };
    let bare = time.fixes(mask::DAY | mask::WEEKDAY)
        && !time.fixes(mask::TIME)
        && time.bound == Bound::Closed
        && !time.has(flag::INTERVAL | flag::BY | flag::HOLIDAY | flag::SHIFT);
    bare.then_some(time)
}

/// Whether the day stands before the hours.
fn day_first(words: Words<'_>, found: Found) -> bool {
    let mut at = found.first;
    while at < found.past && words.is(at, &[Word::On, Word::The]) {
        at += 1;
    }
    if words.tokens.number(at).is_some() {
        return words.is(at + 1, &[Word::OrdinalMark])
            || names_month(words, at + 1)
            || words.tokens.sign(at + 1) == Some('/');
    }
    // "la mañana del 10"
    let mut part = false;
    words.language.lexicon.matches(words.tokens, words.ids, at, |_, entry| {
        part |= matches!(entry.lexeme, Lexeme::Part(_) | Lexeme::PartLed { .. });
    });
    !part
        && !words.is(
            at,
            &[
                Word::At,
                Word::After,
                Word::Before,
                Word::From,
                Word::Between,
                Word::Around,
                Word::Until,
                Word::Since,
            ],
        )
}

fn names_month(words: Words<'_>, at: usize) -> bool {
    let mut month = false;
    words.language.lexicon.matches(words.tokens, words.ids, at, |_, entry| {
        month |= matches!(entry.lexeme, Lexeme::Fields(fields) if fields.month.is_some());
    });
    month
}
