//! One grammar for all languages: how the meanings of two neighbours join. Languages differ in their words only.

mod beside;
mod clock;
mod date;
mod edge;
mod half;
mod join;
mod length;
mod number;
mod preposition;
mod price;
mod range;
mod recur;
mod relative;

pub(crate) use half::settle_half;
pub(crate) use price::price;
pub(crate) use range::{clock_in, hours};

use crate::eval::Arena;
use crate::lang::Language;
use crate::sem::{Bound, Sem, Tag, Time, Word, flag, mask};

/// What two neighbours make: few meanings, each at a cost.
pub(crate) struct Made<'a> {
    found: Vec<(Sem, f32)>,
    /// No white space between the two.
    pub(crate) touching: bool,
    /// A line break between the two.
    pub(crate) newline: bool,
    pub(crate) language: &'a Language,
}

impl<'a> Made<'a> {
    /// `scratch` is what [`Self::into_scratch`] gave back.
    pub(crate) fn new(
        touching: bool,
        newline: bool,
        language: &'a Language,
        scratch: Vec<(Sem, f32)>,
    ) -> Self {
        Self { found: scratch, touching, newline, language }
    }
    /// The list for the next ones.
    pub(crate) fn into_scratch(self) -> Vec<(Sem, f32)> {
        self.found
    }
    pub(crate) fn add(&mut self, sem: Sem, cost: f32) {
        self.found.push((sem, cost));
    }
    pub(crate) fn time(&mut self, time: Time) {
        self.add(Sem::Time(time), 0.0);
    }
    /// Takes what was made, and makes room for the next two neighbours.
    pub(crate) fn drain(&mut self) -> impl Iterator<Item = (Sem, f32)> + '_ {
        self.found.drain(..)
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
            length::day_and_length(arena, a, b, made);
        }
        (Sem::Word(word), Sem::Time(time)) => preposition::word_time(arena, word, time, made),
        (Sem::Time(time), Sem::WeeksOn(weeks)) => beside::weeks_on(arena, time, weeks, made),
        (Sem::NumRange(..), Sem::Word(Word::Close)) => made.add(left, 0.05),
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
        (Sem::Nth(n), other) => date::nth(arena, n, other, made),
        (Sem::Ordinal { n, figure }, other) => relative::ordinal(arena, n, figure, other, made),
        (other, Sem::Ordinal { n, figure }) => relative::before_ordinal(arena, other, n, figure, made),
        (Sem::Time(time), Sem::TaggedNum(tag, n)) => range::time_tagged_number(arena, time, tag, n, made),
        (Sem::NearestOf { n, what }, Sem::Tagged(Tag::To, base)) => {
            beside::nearest(arena, n, what, base, made)
        }
        (Sem::Length(length), Sem::AndFraction(share)) => length::and_fraction(length, share, made),
        (Sem::Time(time), Sem::Unit(unit)) => beside::time_unit(arena, time, unit, made),
        (Sem::Time(time), Sem::Units { count: 14, unit: crate::sem::Unit::Day }) => {
            beside::fortnight_on(arena, time, made);
        }
        (Sem::Unit(unit), Sem::Time(time)) => beside::unit_time(arena, unit, time, made),
        (Sem::Word(Word::A | Word::The), Sem::Units { count, unit }) => {
            length::count(arena, count.into(), unit, made)
        }
        (Sem::NumRange(a, b), Sem::Zone(zone)) => range::numbers_in_zone(arena, a, b, zone, made),
        (Sem::NumRange(a, b), other) => range::numbers_before(arena, a, b, other, made),
        (other, Sem::NumRange(a, b)) => range::before_numbers(arena, other, a, b, made),
        _ => combine_units(arena, left, right, made),
    }
}

/// Units, lengths and what counts them.
fn combine_units(arena: &mut Arena, left: Sem, right: Sem, made: &mut Made<'_>) {
    match (left, right) {
        (Sem::Rel(n), other) => relative::rel(arena, n, other, made),
        (Sem::RelCount { rel, count }, Sem::Unit(unit)) => relative::counted(arena, rel, count, unit, made),
        (Sem::Word(word), Sem::Unit(unit)) => length::word_unit(arena, word, unit, made),
        (Sem::Unit(unit), Sem::Tagged(Tag::Of | Tag::In, time)) => relative::unit_of(arena, unit, time, made),
        (Sem::Unit(unit), Sem::Tagged(tag @ (Tag::After | Tag::Before), time)) => {
            beside::unit_beside(arena, unit, tag == Tag::Before, time, made);
        }
        (Sem::Unit(unit), Sem::Word(word)) => relative::unit_word(arena, unit, word, made),
        (Sem::Unit(unit), Sem::Rel(n)) => relative::unit_rel(arena, unit, n, made),
        (Sem::Time(time), Sem::Rel(n)) => relative::time_rel(arena, time, n, made),
        (Sem::Decimal(n), Sem::Unit(unit)) => length::decimal_unit(n, unit, made),
        (Sem::Decimal(n), Sem::Word(word)) => length::decimal_word(n, word, made),
        (Sem::Time(time), Sem::LengthFrom { length, back }) => {
            length::moved(arena, time, length, back, made);
        }
        (Sem::LengthFrom { length, back: false }, Sem::Time(time)) => {
            length::listed_from(arena, length, time, made)
        }
        (Sem::Length(a), other) => length::length_before(arena, a, other, made),
        (other, Sem::Length(b)) => length::before_length(arena, other, b, made),
        (Sem::Edge(edge), other) => edge::edge(arena, edge, other, made),
        (Sem::Word(word), Sem::Edge(edge)) => edge::word_edge(word, edge, made),
        (Sem::Word(word), other) => word_other(arena, word, other, made),
        (Sem::Minutes { add }, Sem::Time(time)) => clock::minutes_time(arena, add, time, made),
        (Sem::Time(time), Sem::Minutes { add }) => clock::time_minutes(arena, time, add, made),
        (Sem::Minutes { add }, Sem::Minutes { add: -30 }) => clock::beside_half(add, made),
        (Sem::NthSpan { count, unit }, Sem::Tagged(Tag::Of | Tag::In, time)) => {
            relative::nth_span(arena, count, unit, time, made);
        }
        (Sem::NthWhat { n, what }, Sem::Tagged(tag, time)) => {
            relative::nth_of(arena, n, what, tag, time, made)
        }
        (Sem::NthWhat { n, what }, Sem::OfUnit(unit)) => relative::nth_of_unit(arena, n, what, unit, made),
        (Sem::NthWhat { n, what: what @ crate::sem::What::Unit(_) }, Sem::Time(time))
            if time.has(flag::BARE_YEAR) && time.mask == mask::YEAR =>
        {
            relative::nth_of(arena, n, what, Tag::Of, time, made);
        }
        (Sem::CountOf { n, what }, Sem::Word(word)) => beside::count_of(arena, n, what, word, made),
        (Sem::Recurring(a), other) => recur::after(arena, a, other, made),
        (other, Sem::Recurring(b)) => recur::before(arena, other, b, made),
        _ => {}
    }
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
            // "next week, Wednesday at the earliest" is of that week still.
            let within = time.has(flag::INTERVAL)
                && time.mask & (mask::WEEK | mask::WEEKDAY) == mask::WEEK | mask::WEEKDAY;
            let cost = if time.mask & (mask::WEEK | mask::WEEKDAY) == mask::WEEK { 0.15 } else { 0.0 };
            match join::from_day_of_week(arena, time) {
                Some(rest) => made.time(rest),
                None if within => made.time(time),
                None => made.add(Sem::Time(Time { bound: Bound::After, ..time.with(flag::FROM) }), cost),
            }
        }
        Word::UntilAfter if time.has(flag::BY) => made.time(time),
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
        // "in the two coming weeks": all of them, where "two weeks on" is the second.
        (Word::The, Sem::RelCount { rel: 2, count }) => made.add(Sem::RelCount { rel: 1, count }, 0.0),
        (Word::The, Sem::NthWhat { .. } | Sem::CountOf { .. } | Sem::RelCount { .. }) => made.add(other, 0.0),
        (Word::The, Sem::Nth(_)) => made.add(other, 0.0),
        // "3 la próxima semana" are no three weeks: the article parts the number from what follows.
        (Word::The, Sem::Rel(_)) if made.language.tongue == crate::lang::Tongue::English => {
            made.add(other, 0.0)
        }
        (Word::The | Word::Around, Sem::Tagged(Tag::To | Tag::And, _)) => {}
        (Word::To | Word::Dash, Sem::TaggedNum(..)) => {}
        (Word::Half, Sem::TaggedNum(Tag::To, n)) if made.touching => clock::half_hyphen(arena, n, made),
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

/// The times at which both hold, for mentions that stand apart.
pub(crate) fn intersect(arena: &mut Arena, a: Time, b: Time) -> Option<Time> {
    join::intersect(arena, a, b).map(|(time, _)| time)
}
