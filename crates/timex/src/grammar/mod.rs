//! One grammar for all languages: how the meanings of two neighbours join. Languages differ in their words only.

mod clock;
mod date;
mod join;
mod length;
mod number;
mod range;
mod recur;
mod relative;

pub(crate) use join::settle_half;
pub(crate) use range::{clock_in, hours};

use crate::chart::{Node, Run};
use crate::eval::Arena;
use crate::lang::Language;
use crate::sem::{Bound, Expr, Sem, Tag, Time, Word, flag, mask};

/// What two neighbours make: few meanings, each at a cost.
pub(crate) struct Made<'a> {
    found: [Option<(Sem, f32)>; 6],
    count: usize,
    /// No white space between the two.
    pub(crate) touching: bool,
    /// A line break between the two.
    pub(crate) newline: bool,
    pub(crate) language: &'a Language,
}

impl<'a> Made<'a> {
    pub(crate) fn new(touching: bool, newline: bool, language: &'a Language) -> Self {
        Self { found: [None; 6], count: 0, touching, newline, language }
    }
    pub(crate) fn add(&mut self, sem: Sem, cost: f32) {
        if let Some(slot) = self.found.get_mut(self.count) {
            *slot = Some((sem, cost));
            self.count += 1;
        }
    }
    pub(crate) fn time(&mut self, time: Time) {
        self.add(Sem::Time(time), 0.0);
    }
    pub(crate) fn results(&self) -> impl Iterator<Item = (Sem, f32)> + '_ {
        self.found.iter().flatten().copied()
    }
}

/// Joins the meanings of two neighbours.
pub(crate) fn combine(arena: &mut Arena, left: Sem, right: Sem, made: &mut Made<'_>) {
    match (left, right) {
        (Sem::Time(a), Sem::Time(b)) => {
            if let Some((time, cost)) = join::intersect(arena, a, b) {
                // A new line begins a new item of a list more often than it breaks a date.
                let line = if made.newline { 0.7 } else { 0.0 };
                made.add(Sem::Time(time), cost + line + join::loose_comma(a, b));
            }
            date::two_times(arena, a, b, made);
        }
        (Sem::Word(word), Sem::Time(time)) => word_time(arena, word, time, made),
        (Sem::Time(time), Sem::WeeksOn(weeks)) => relative::weeks_on(arena, time, weeks, made),
        (Sem::Word(Word::FromSoft), Sem::NumRange(a, b)) => {
            range::before_numbers(arena, Sem::Word(Word::From), a, b, made)
        }
        (Sem::Time(time), Sem::Word(word)) => time_word(arena, time, word, made),
        (Sem::Time(a), Sem::Tagged(tag, b)) => range::time_tagged(arena, a, tag, b, made),
        (Sem::Tagged(tag, a), Sem::Tagged(other, b)) => range::tagged_tagged(arena, tag, a, other, b, made),
        (Sem::Tagged(tag, a), Sem::TaggedNum(other, n)) => {
            range::tagged_number(arena, tag, a, other, n, made)
        }
        (Sem::Time(a), Sem::Zone(zone)) => clock::in_zone(arena, a, zone, made),
        (Sem::Num { value, digits }, other) => number::before(arena, value, digits, other, made),
        (other, Sem::Num { value, digits }) => number::after(arena, other, value, digits, made),
        (Sem::Ordinal { n, figure }, other) => relative::ordinal(arena, n, figure, other, made),
        (other, Sem::Ordinal { n, figure }) => relative::before_ordinal(arena, other, n, figure, made),
        (Sem::Time(time), Sem::TaggedNum(tag, n)) => range::time_tagged_number(arena, time, tag, n, made),
        (Sem::NearestOf { n, what }, Sem::Tagged(Tag::To, base)) => {
            relative::nearest(arena, n, what, base, made)
        }
        (Sem::Length(length), Sem::AndFraction(share)) => length::and_fraction(length, share, made),
        (Sem::Time(time), Sem::Unit(unit)) => relative::time_unit(arena, time, unit, made),
        (Sem::Unit(unit), Sem::Time(time)) => relative::unit_time(arena, unit, time, made),
        (Sem::Word(Word::A | Word::The), Sem::Units { count, unit }) => {
            length::count(arena, count.into(), unit, made)
        }
        (Sem::NumRange(a, b), other) => range::numbers_before(arena, a, b, other, made),
        (other, Sem::NumRange(a, b)) => range::before_numbers(arena, other, a, b, made),
        (Sem::Rel(n), other) => relative::rel(arena, n, other, made),
        (Sem::RelCount { rel, count }, Sem::Unit(unit)) => relative::counted(arena, rel, count, unit, made),
        (Sem::Word(word), Sem::Unit(unit)) => length::word_unit(arena, word, unit, made),
        (Sem::Unit(unit), Sem::Tagged(Tag::Of, time)) => relative::unit_of(arena, unit, time, made),
        (Sem::Unit(unit), Sem::Word(word)) => relative::unit_word(arena, unit, word, made),
        (Sem::Unit(unit), Sem::Rel(n)) => relative::unit_rel(arena, unit, n, made),
        (Sem::Time(time), Sem::Rel(n)) => relative::time_rel(arena, time, n, made),
        (Sem::Decimal(n), Sem::Unit(unit)) => length::decimal_unit(n, unit, made),
        (Sem::Decimal(n), Sem::Word(word)) => length::decimal_word(n, word, made),
        (Sem::Length(a), other) => length::length_before(arena, a, other, made),
        (other, Sem::Length(b)) => length::before_length(arena, other, b, made),
        (Sem::Edge(edge), other) => relative::edge(arena, edge, other, made),
        (Sem::Word(word), Sem::Edge(edge)) => relative::word_edge(word, edge, made),
        (Sem::Word(word), other) => word_other(arena, word, other, made),
        (Sem::Minutes { add }, Sem::Time(time)) => clock::minutes_time(arena, add, time, made),
        (Sem::Time(time), Sem::Minutes { add }) => clock::time_minutes(arena, time, add, made),
        (Sem::NthSpan { count, unit }, Sem::Tagged(Tag::Of, time)) => {
            relative::nth_span(arena, count, unit, time, made);
        }
        (Sem::NthWhat { n, what }, Sem::Tagged(tag, time)) => {
            relative::nth_of(arena, n, what, tag, time, made)
        }
        (Sem::CountOf { n, what }, Sem::Word(word)) => relative::count_of(arena, n, what, word, made),
        (Sem::Recurring(a), other) => recur::after(arena, a, other, made),
        (other, Sem::Recurring(b)) => recur::before(arena, other, b, made),
        _ => {}
    }
}

/// A preposition or an article before a time.
fn word_time(arena: &mut Arena, word: Word, time: Time, made: &mut Made<'_>) {
    if time.has(flag::TRAILING) {
        return;
    }
    let led = time.with(flag::LED);
    let closed = time.bound == Bound::Closed;
    match word {
        Word::The => made
            .add(Sem::Time(led), if made.language.day_clock && time.mask == mask::CLOCK { 0.1 } else { 0.0 }),
        Word::On if closed && time.fixes(mask::DAY) => made.time(led.without(flag::LATENT)),
        Word::On | Word::During if closed => made.time(led.without(weak_day(time))),
        Word::At if closed && (time.fixes(mask::TIME) || time.has(flag::HOLIDAY | flag::INTERVAL)) => {
            made.time(clock::at(arena, led));
        }
        Word::In if closed => {
            relative::in_time(arena, time, made);
            made.add(Sem::Tagged(Tag::Of, time), 0.0);
        }
        Word::Of if closed => made.add(Sem::Tagged(Tag::Of, time), 0.0),
        // "pour 2 heures" is a length.
        Word::For | Word::During
            if made.language.day_clock && time.mask == mask::CLOCK && small_hour(arena, time) => {}
        Word::For if closed => made.time(led.without(whole_period(time))),
        Word::Around | Word::Ish if closed => made.time(led.with(flag::APPROXIMATE)),
        Word::FromSoft if closed && time.has(flag::INTERVAL) && has_range(arena, time) => {
            made.add(Sem::Time(led), 0.0)
        }
        Word::DayArticle if closed && time.fixes(mask::DAY | mask::WEEKDAY) => {
            made.add(Sem::Time(led.without(weak_day(time))), 0.01)
        }
        Word::From
            if closed
                && time.has(flag::ANCHORED)
                && time.grain >= crate::mention::Grain::Week
                && !time.has(flag::INTERVAL) =>
        {
            made.add(Sem::Time(Time { bound: Bound::After, ..led.with(flag::FROM) }), 0.1);
            made.add(Sem::Tagged(Tag::Of, time), 0.0);
        }
        Word::From
            if closed
                && time.has(flag::INTERVAL)
                && (time.fixes(mask::CLOCK) || matches!(arena.get(time.expr), Expr::Range { .. })) =>
        {
            made.time(led);
        }
        Word::From | Word::Since if closed => {
            let opened = Time { bound: Bound::After, ..led.with(flag::FROM) };
            made.time(opened.without(weak_day(time)));
        }
        Word::After if closed => {
            made.time(Time { bound: Bound::After, ..led.without(weak_day(time)) });
            made.add(Sem::Tagged(Tag::After, time), 0.0);
        }
        Word::Before if closed => {
            made.time(Time { bound: Bound::Before, ..led.without(weak_day(time)) });
            made.add(Sem::Tagged(Tag::Before, time), 0.0);
        }
        Word::Until if closed => made.time(Time { bound: Bound::Before, ..led.without(weak_day(time)) }),
        Word::By if closed => range::by(arena, led, made),
        Word::Within if closed => made.time(led),
        Word::Slash if closed && time.mask & mask::DATE == (mask::YEAR | mask::MONTH | mask::DAY) => {
            made.add(Sem::Tagged(Tag::To, time), 0.1);
        }
        Word::Closest => {
            made.add(Sem::NearestOf { n: 1, what: time.expr }, 0.0);
        }
        Word::To | Word::Dash if closed => made.add(Sem::Tagged(Tag::To, time), 0.0),
        Word::Between if closed => made.add(Sem::Tagged(Tag::Between, time), 0.0),
        Word::And if closed => made.add(Sem::Tagged(Tag::And, time), 0.0),
        Word::But if !closed => made.time(led),
        Word::And if !closed && !time.has(flag::FROM) => made.add(Sem::Tagged(Tag::And, time), 0.0),
        Word::Open => made.add(Sem::Time(time), 0.1),
        Word::Every | Word::Each => recur::every_time(arena, time, made),
        Word::All if time.has(flag::ANCHORED) => made.time(led),
        Word::Same => made.time(led),
        Word::YearMark if time.has(flag::BARE_YEAR) => made.time(led.without(flag::LATENT | flag::BARE_YEAR)),
        Word::Coming => relative::coming(arena, time, made),
        Word::Beginning => made.time(Time { bound: Bound::After, ..led }),
        _ => {}
    }
}

/// A weekday's short name that is also a word is a day after "on".
fn weak_day(time: Time) -> u16 {
    let named =
        time.fixes(mask::WEEKDAY) || time.fixes(mask::MONTH) && time.grain == crate::mention::Grain::Month;
    if named || time.has(flag::BARE_YEAR) { flag::LATENT } else { 0 }
}

/// What may follow a time.
fn time_word(arena: &mut Arena, time: Time, word: Word, made: &mut Made<'_>) {
    if time.has(flag::TRAILING) {
        return;
    }
    match word {
        Word::Comma => made.add(Sem::Time(time.with(flag::TRAILING)), 0.05),
        Word::Dash => made.add(Sem::Time(time.with(flag::TRAILING)), 0.3),
        Word::Close => made.add(Sem::Time(time), 0.0),
        Word::Dot | Word::Colon
            if made.touching && time.mask & mask::DATE == (mask::YEAR | mask::MONTH | mask::DAY) =>
        {
            made.add(Sem::Time(time.with(flag::TRAILING)), 0.1);
        }
        Word::OClock if time.fixes(mask::CLOCK) => made.add(Sem::Time(time.without(flag::LATENT)), 0.0),
        Word::Filler if time.fixes(mask::CLOCK) => made.add(Sem::Time(time), 0.0),
        Word::Am | Word::Pm if !time.fixes(mask::TIME) => {
            clock::half_day(arena, time, word == Word::Pm, made)
        }
        Word::Am | Word::Pm => clock::half_of_day(arena, time, word == Word::Pm, made),
        Word::AmShort | Word::PmShort if made.touching => {
            clock::half_of_day(arena, time, word == Word::PmShort, made)
        }
        Word::Ish if time.fixes(mask::CLOCK) => made.time(time.with(flag::APPROXIMATE)),
        Word::AfterNext => relative::after_next(arena, time, made),
        Word::FromAfter if time.bound != Bound::Before && time.fixes(mask::CLOCK | mask::DATE) => {
            made.time(Time { bound: Bound::After, ..time.with(flag::FROM) });
        }
        Word::UntilAfter if time.bound != Bound::After && time.fixes(mask::CLOCK | mask::DATE) => {
            made.time(Time { bound: Bound::Before, ..time });
        }
        Word::Coming if made.language.tongue != crate::lang::Tongue::English => {
            relative::coming(arena, time, made)
        }
        Word::At | Word::On | Word::For | Word::In if time.bound == Bound::Closed => {}
        _ => {}
    }
}

/// Words before everything that is not a time, a number, a unit or a length.
fn word_other(arena: &mut Arena, word: Word, other: Sem, made: &mut Made<'_>) {
    match (word, other) {
        (Word::The | Word::For | Word::In, Sem::NthSpan { .. }) => made.add(other, 0.0),
        (Word::The, Sem::NearestOf { .. }) => made.add(other, 0.0),
        (Word::Coming, Sem::Units { .. }) => {}
        (Word::The, Sem::NthWhat { .. } | Sem::CountOf { .. } | Sem::RelCount { .. }) => made.add(other, 0.0),
        (Word::The, Sem::Rel(_)) => made.add(other, 0.0),
        (Word::The | Word::Around, Sem::Tagged(Tag::To | Tag::And, _)) => {}
        (Word::To | Word::Dash, Sem::TaggedNum(..)) => {}
        (Word::A, Sem::Minutes { .. }) | (Word::For | Word::At, Sem::Minutes { .. }) => made.add(other, 0.0),
        (Word::Half, Sem::Word(Word::Past)) => made.add(Sem::Minutes { add: 30 }, 0.0),
        (Word::Quarter, Sem::Word(Word::Past)) => made.add(Sem::Minutes { add: 15 }, 0.0),
        (Word::Quarter, Sem::Word(Word::Till)) => made.add(Sem::Minutes { add: -15 }, 0.0),
        (Word::Half, Sem::Word(Word::Till)) => made.add(Sem::Minutes { add: -30 }, 0.0),
        (Word::Open | Word::ZonePrefix, Sem::Zone(zone)) => made.add(Sem::Zone(zone), 0.0),
        (Word::Of | Word::In, Sem::Zone(_)) => {}
        (Word::Every | Word::Each, Sem::Word(Word::Other)) => made.add(
            Sem::Recurring(crate::sem::Recurrence {
                unit: crate::sem::Unit::Second,
                interval: 2,
                weekdays: 0,
                at: None,
            }),
            0.0,
        ),
        _ => {
            let _ = arena;
        }
    }
}

/// Price of a meaning as a mention of its own; `None` where it is none.
pub(crate) fn price(sem: Sem, arena: &Arena, run: &Run<'_>, node: &Node) -> Option<f32> {
    match sem {
        Sem::Time(time) => time_price(time, arena, run, node),
        Sem::Length(length) => {
            let bare = length.count == 0 && !length.compound;
            (!bare && !length.weak).then_some(0.6)
        }
        Sem::Nothing => Some(0.7),
        Sem::NumRange(a, b) => bare_range_price(a, b, run, node),
        Sem::Recurring(r) => (r.unit != crate::sem::Unit::Second).then_some(0.55),
        _ => None,
    }
}

fn time_price(time: Time, arena: &Arena, run: &Run<'_>, node: &Node) -> Option<f32> {
    let whole = run.is_whole(node.start, node.end);
    if time.has(flag::TRAILING) {
        return None;
    }
    let alone = whole && !time.fixes(mask::CLOCK) && (time.fixes(mask::WEEKDAY) || only_date(arena, time));
    if time.has(flag::LATENT) && !alone {
        return None;
    }
    let _ = arena;
    let past = run.first + usize::from(node.end);
    let ends_in_number = run.tokens.number(past - 1).is_some();
    let after_number =
        matches!(run.tokens.number((run.first + usize::from(node.start)).wrapping_sub(1)), Some((_, 1 | 2)))
            || (run.tokens.sign((run.first + usize::from(node.start)).wrapping_sub(1)) == Some('.')
                && matches!(
                    run.tokens.number((run.first + usize::from(node.start)).wrapping_sub(2)),
                    Some((_, 1 | 2))
                ));
    if time.fixes(mask::MONTH)
        && !time.fixes(mask::DAY | mask::WEEK)
        && time.grain == crate::mention::Grain::Month
        && after_number
        && !time.has(flag::LED | flag::ANCHORED)
    {
        return None;
    }
    // "June 31": the number belongs to the month, and there is no such day.
    if time.mask == mask::MONTH && run.tokens.number(past).is_some_and(|(_, digits)| digits <= 2) {
        return None;
    }
    // "after 2 meetings", "at 101 points": a count of things.
    // "Morning Amy" greets.
    if time.mask == mask::PART
        && run.first + usize::from(node.start) == 0
        && node.end == node.start + 1
        && !whole
    {
        return None;
    }
    if ends_in_number && time.mask == mask::CLOCK && time.has(flag::TWELVE) && counts_things(run, past) {
        return None;
    }
    Some(0.6)
}

/// The times at which both hold, for mentions that stand apart.
pub(crate) fn intersect(arena: &mut Arena, a: Time, b: Time) -> Option<Time> {
    join::intersect(arena, a, b).map(|(time, _)| time)
}

/// Whether a plural of an unknown word follows.
fn counts_things(run: &Run<'_>, at: usize) -> bool {
    run.tokens.get(at).is_some_and(|token| {
        let word = run.tokens.word(token);
        let share =
            matches!(word, "percent" | "pct" | "people" | "kg" | "km" | "million" | "billion" | "euro");
        share
            || token.spaced
                && !token.capital
                && word.len() >= 4
                && word.ends_with('s')
                && run.ids.get(at) == Some(&0)
    })
}

/// Whether an expression is, or holds, a range of two ends.
fn has_range(arena: &Arena, time: Time) -> bool {
    match arena.get(time.expr) {
        Expr::Range { .. } => true,
        Expr::And { coarse, fine } => {
            [coarse, fine].into_iter().any(|id| matches!(arena.get(id), Expr::Range { .. }))
        }
        Expr::InZone { expr, .. } => matches!(arena.get(expr), Expr::Range { .. }),
        _ => false,
    }
}

/// A whole hour from one to six: said of a length before it is said of the night.
fn small_hour(arena: &Arena, time: Time) -> bool {
    matches!(arena.get(time.expr), Expr::Clock(clock) if clock.grain == crate::mention::Grain::Hour && clock.hour <= 6)
}

/// Figures that can only be a day and a month: "2-15".
fn only_date(arena: &Arena, time: Time) -> bool {
    matches!(arena.get(time.expr), Expr::Fields(f) if f.month.is_some() && f.day.is_some_and(|d| d > 12) && f.year.is_none())
}

/// "12 till 2" in figures, with nothing after it that it could count.
fn bare_range_price(from: i16, to: i16, run: &Run<'_>, node: &Node) -> Option<f32> {
    let (first, past) = (run.first + usize::from(node.start), run.first + usize::from(node.end));
    let figures = run.tokens.number(first).is_some() && run.tokens.number(past - 1).is_some();
    let words_between = (first + 1..past - 1).any(|i| run.is_word(i));
    let free = match run.tokens.get(past) {
        Some(token) => {
            !matches!(token.kind, crate::token::TokenKind::Word { .. }) || run.ids.get(past) != Some(&0)
        }
        None => true,
    };
    let hours = (1..=24).contains(&from) && (1..=24).contains(&to) && from != to;
    (figures && words_between && free && hours).then_some(0.9)
}

/// "for the week": this one, where "the week" alone says nothing.
fn whole_period(time: Time) -> u16 {
    if time.has(flag::ANCHORED) && time.grain >= crate::mention::Grain::Week { flag::LATENT } else { 0 }
}
