//! Days of months.

use super::Made;
use crate::eval::Arena;
use crate::meaning::fields_time;
use crate::sem::{Bound, Expr, Fields, Sem, Time, Word, flag, mask};

/// A number or ordinal joined with a month: "March 3", "the 3rd of March".
pub(crate) fn day_of(arena: &mut Arena, value: i32, month: Time, made: &mut Made<'_>) {
    let Some(day) = u8::try_from(value).ok().filter(|d| (1..=31).contains(d)) else { return };
    if month.bound != Bound::Closed || month.fixes(mask::DAY | mask::TIME | mask::WEEKDAY) {
        return;
    }
    if month.grain != crate::mention::Grain::Month || month.has(flag::INTERVAL) {
        return;
    }
    let day_time = fields_time(arena, Fields { day: Some(day), ..Fields::default() });
    let month = month.without(flag::LATENT);
    if let Expr::Fields(fields) = arena.get(month.expr)
        && !possible(fields, day)
    {
        return;
    }
    if let Some((joined, cost)) = super::join::intersect(arena, month, day_time) {
        made.add(Sem::Time(joined.without(flag::LATENT)), cost);
    }
}

/// Whether a month ever has that day: 30 February is none.
pub(crate) fn possible(fields: Fields, day: u8) -> bool {
    let longest = match fields.month {
        Some(2) => match fields.year {
            Some(year) => u8::try_from(crate::calendar::days_in_month(year.into(), 2)).unwrap_or(29),
            None => 29,
        },
        Some(4 | 6 | 9 | 11) => 30,
        _ => 31,
    };
    day <= longest
}

/// An ordinal that counts feminine things, and what follows: days of a month are masculine.
pub(crate) fn nth(arena: &mut Arena, n: i8, right: Sem, made: &mut Made<'_>) {
    match right {
        Sem::Rel(-1) => made.add(Sem::Nth(-n), 0.0),
        Sem::Unit(_) | Sem::Length(_) | Sem::NearestOf { .. } | Sem::Word(Word::Counted) => {
            super::relative::ordinal(arena, n, false, right, made);
        }
        Sem::Time(time) if time.mask != mask::MONTH => super::relative::ordinal(arena, n, false, right, made),
        _ => {}
    }
}

/// Pairs of times beyond plain intersection.
pub(crate) fn two_times(arena: &mut Arena, a: Time, b: Time, made: &mut Made<'_>) {
    // "dalle dieci all'una": the hour has its preposition in it.
    let opens = a.mask == mask::CLOCK && a.bound == Bound::After && a.has(flag::FROM);
    let one = matches!(arena.get(b.expr), Expr::Clock(_) | Expr::And { .. }) && b.bound == Bound::Closed;
    if made.language.tongue == crate::lang::Tongue::Italian
        && opens
        && one
        && b.fixes(mask::CLOCK)
        && !b.has(flag::INTERVAL)
        && let Some((time, cost)) = super::range::span(arena, a, b)
    {
        made.add(Sem::Time(time), cost);
    }
    // "labor day weekend": from the Friday evening before to the feast's end.
    if a.has(flag::HOLIDAY) && a.bound == Bound::Closed && matches!(arena.get(b.expr), Expr::Weekend) {
        let expr = arena.add(Expr::WeekendOf { feast: a.expr });
        made.time(Time { expr, grain: crate::mention::Grain::Hour, ..a.with(flag::INTERVAL) });
    }
}
