//! From one time to another; bounds.

use super::{Made, beside, clock, settle_half};
use crate::eval::Arena;
use crate::mention::Grain;
use crate::sem::{Bound, Clock, Expr, ExprId, Fields, Sem, Tag, Time, flag, mask};

/// "by Friday", "by 2 pm": from now until then.
pub(crate) fn by(arena: &mut Arena, time: Time, made: &mut Made<'_>) {
    let expr = arena.add(Expr::UpTo { to: time.expr });
    made.time(Time { expr, ..time.with(flag::BY | flag::INTERVAL).without(flag::LATENT) });
}

/// A time and a tagged one: "9:30 to 11", "Monday until Friday".
pub(crate) fn time_tagged(arena: &mut Arena, a: Time, tag: Tag, b: Time, made: &mut Made<'_>) {
    if a.has(flag::TRAILING) {
        return;
    }
    match tag {
        Tag::To if a.bound == Bound::Closed || a.has(flag::FROM) => {
            if let Some((time, cost)) = span(arena, a, b) {
                let turn = if made.language.day_clock { past_noon(arena, a, b) } else { 0.0 };
                made.add(Sem::Time(time), cost + turn);
            }
        }
        // "desde mañana y hasta el domingo"; with hours "from 1 on Monday and until noon on Tuesday" are two.
        Tag::And if a.bound == Bound::After && a.has(flag::FROM) && b.bound == Bound::Before => {
            if (a.mask | b.mask) & mask::TIME == 0
                && let Some((time, cost)) = span(arena, a, b)
            {
                made.add(Sem::Time(time), cost);
            }
        }
        Tag::Of | Tag::In => {
            let part = a.mask == mask::PART && b.fixes(mask::DAY | mask::WEEKDAY);
            let finer = !a.fixes(mask::TIME) && a.grain <= b.grain;
            let owner = a.has(flag::ANCHORED) && a.grain >= Grain::Week;
            // "jeudi matin de la semaine prochaine"
            let of_week = a.fixes(mask::WEEKDAY) && b.fixes(mask::WEEK) && !b.fixes(mask::WEEKDAY);
            let fits = part || finer || owner || of_week;
            if fits && let Some((time, cost)) = super::join::intersect(arena, a, b) {
                made.add(Sem::Time(time), cost);
            }
        }
        Tag::After | Tag::Before => beside::day_beside(arena, a, tag, b, made),
        _ => {}
    }
}

/// The cost of an end in figures that would have to be of the evening: "une heure lundi à 9h00" ends at no 21.
fn past_noon(arena: &Arena, a: Time, b: Time) -> f32 {
    let (Some(from), Some(to)) = (clock_in(arena, a.expr), clock_in(arena, b.expr)) else { return 0.0 };
    let turns = from.twelve && to.twelve && to.hour > from.hour && to.hour >= 7 && from.hour == 1;
    if turns && to.grain == Grain::Minute { 0.5 } else { 0.0 }
}

/// "8 pm - 11", "July 13 to 15".
pub(crate) fn time_tagged_number(arena: &mut Arena, a: Time, tag: Tag, n: i16, made: &mut Made<'_>) {
    if tag == Tag::And
        && made.language.tongue != crate::lang::Tongue::English
        && a.mask == mask::CLOCK
        && !a.has(flag::INTERVAL)
        && (1..60).contains(&n)
    {
        clock::minutes_after(arena, a, n.into(), made);
        return;
    }
    if tag != Tag::To || a.has(flag::TRAILING) || !(a.bound == Bound::Closed || a.has(flag::FROM)) {
        return;
    }
    if a.fixes(mask::CLOCK) {
        // "at ten to six" is one time.
        let english = made.language.tongue == crate::lang::Tongue::English;
        let minutes = clock_in(arena, a.expr).is_some_and(|c| matches!(c.hour, 5 | 10) && c.twelve);
        let at = english && minutes && a.bound == Bound::Closed && a.has(flag::LED);
        if let Some(b) = clock::hour_of(arena, n.into()).filter(|_| n <= 24)
            && let Some((time, cost)) = span(arena, a, b)
        {
            made.add(Sem::Time(time), cost + if at { 0.2 } else { 0.0 });
        }
        return;
    }
    let day = u8::try_from(n).ok().filter(|d| (1..=31).contains(d));
    if a.fixes(mask::DAY)
        && !a.has(flag::INTERVAL | flag::SHIFT | flag::LATENT)
        && let Some(day) = day
    {
        let end = crate::meaning::fields_time(arena, Fields { day: Some(day), ..Fields::default() });
        if let Some((time, cost)) = span(arena, a, end) {
            made.add(Sem::Time(time), cost + 0.05);
        }
    }
}

/// "between 9 and 11".
pub(crate) fn tagged_tagged(arena: &mut Arena, tag: Tag, a: Time, other: Tag, b: Time, made: &mut Made<'_>) {
    let between = matches!(tag, Tag::Between | Tag::BetweenFirst) && matches!(other, Tag::And | Tag::To);
    if between && let Some((time, cost)) = span(arena, a.without(flag::LATENT), b) {
        made.add(Sem::Time(time), cost);
    }
}

/// "between 9:30 and 11".
pub(crate) fn tagged_number(arena: &mut Arena, tag: Tag, a: Time, other: Tag, n: i16, made: &mut Made<'_>) {
    let between = matches!(tag, Tag::Between | Tag::BetweenFirst) && matches!(other, Tag::And | Tag::To);
    // "entre el 16 y 20"
    if between && a.mask == mask::DAY && a.has(flag::ORDINAL_DAY) && !a.has(flag::INTERVAL) {
        time_tagged_number(arena, a.without(flag::LATENT), Tag::To, n, made);
        return;
    }
    if !between || !a.fixes(mask::CLOCK) {
        return;
    }
    if let Some(clock) =
        clock_in(arena, a.expr).filter(|c| c.grain == Grain::Hour && tag == Tag::BetweenFirst)
    {
        made.add(Sem::NumRange(clock.hour.into(), n), 0.05);
    }
    if let Some(b) = clock::hour_of(arena, i32::from(n))
        && let Some((time, cost)) = span(arena, a.without(flag::LATENT), b)
    {
        made.add(Sem::Time(time), cost);
    }
}

/// "3 to 5 pm", "13 to 15 July".
pub(crate) fn number_to(arena: &mut Arena, value: i32, digits: u8, end: Time, made: &mut Made<'_>) {
    let numeric = end.has(flag::LATENT) && !end.fixes(mask::CLOCK);
    if end.has(flag::TRAILING) || numeric || digits == crate::lexicon::COUNT_ONLY {
        return;
    }
    if end.fixes(mask::CLOCK) && !end.has(flag::INTERVAL) {
        let hour = if digits >= 3 {
            clock::compact(arena, value, digits).filter(|_| !super::number::is_year(value))
        } else {
            clock::hour_of(arena, value)
        };
        let soft = if made.language.day_clock { 0.2 } else { 0.0 };
        if let Some(hour) = hour
            && let Some((time, cost)) = span(arena, hour, end)
        {
            // "4-201" alone is a room.
            let latent = end.flags & flag::LATENT;
            let time = time.with(latent);
            let backwards = !end.has(flag::TWELVE)
                && clock_in(arena, end.expr).is_some_and(|c| i32::from(c.hour) <= value && value > 12);
            made.add(Sem::Time(time), cost + soft + if backwards { 0.5 } else { 0.0 });
        }
    }
    if end.fixes(mask::DAY)
        && !end.fixes(mask::TIME | mask::WEEKDAY)
        && let Some(day) = u8::try_from(value).ok().filter(|d| (1..=31).contains(d))
    {
        let start = crate::meaning::fields_time(arena, Fields { day: Some(day), ..Fields::default() });
        if let Some((time, cost)) = span(arena, start, end) {
            made.add(Sem::Time(time), cost);
        }
    }
}

/// Two bare numbers with what follows: "13-15 July".
pub(crate) fn numbers_before(arena: &mut Arena, a: i16, b: i16, right: Sem, made: &mut Made<'_>) {
    let month = match right {
        Sem::Time(time) | Sem::Tagged(Tag::Of | Tag::In, time) => time,
        _ => return,
    };
    let part = month.fixes(mask::PART) && !month.fixes(mask::CLOCK) && !month.has(flag::TRAILING);
    let day = part
        || month.fixes(mask::WEEKDAY | mask::DAY)
            && !month.fixes(mask::TIME)
            && month.bound == Bound::Closed
            && !month.has(flag::TRAILING | flag::LATENT);
    if day
        && let Some(hours) = hours(arena, a, b)
        && let Some((joined, cost)) = super::join::intersect(arena, month, hours)
    {
        made.add(Sem::Time(joined.without(flag::LATENT)), cost + 0.1);
    }
    days_of_month(arena, a, b, month, made);
}

/// "eight to ten London": a zone makes hours of them.
pub(crate) fn numbers_in_zone(arena: &mut Arena, a: i16, b: i16, zone: u16, made: &mut Made<'_>) {
    if let Some(hours) = hours(arena, a, b).filter(|_| a != b) {
        clock::in_zone(arena, hours.without(flag::LATENT), zone, made);
    }
}

fn days_of_month(arena: &mut Arena, a: i16, b: i16, month: Time, made: &mut Made<'_>) {
    let monthly = month.grain == Grain::Month
        && !month.has(flag::TRAILING | flag::INTERVAL)
        && month.bound == Bound::Closed;
    if !monthly || a >= b {
        return;
    }
    let day = |arena: &mut Arena, n: i16| {
        let fields = Fields { day: u8::try_from(n).ok(), ..Fields::default() };
        let day = crate::meaning::fields_time(arena, fields);
        super::join::intersect(arena, month.without(flag::LATENT), day).map(|(time, _)| time)
    };
    if let (Some(first), Some(last)) = (day(arena, a), day(arena, b))
        && let Some((time, cost)) = span(arena, first, last)
    {
        made.add(Sem::Time(time), cost);
    }
}

/// Two bare numbers with what stands before: "Tuesday 2-4", "from 9 to 11", "July 13-15".
pub(crate) fn before_numbers(arena: &mut Arena, left: Sem, a: i16, b: i16, made: &mut Made<'_>) {
    use crate::sem::Word;
    match left {
        Sem::Time(time) => {
            let plain = time.without(flag::TRAILING);
            if plain.mask == mask::MONTH {
                let before = made.found.len();
                days_of_month(arena, a, b, plain, made);
                // Where the day stands before its month, "mar 14-16" is rather a weekday with its hours.
                let cost = if made.language.day_clock { 0.6 } else { 0.0 };
                made.found.iter_mut().skip(before).for_each(|(_, price)| *price += cost);
                return;
            }
            // "vormittags (9-12)" as well.
            let day = plain.fixes(mask::DAY | mask::WEEKDAY | mask::PART)
                && !plain.fixes(mask::CLOCK)
                && (!plain.has(flag::LATENT) || plain.mask == mask::WEEKDAY && made.language.day_clock)
                && plain.bound == Bound::Closed;
            if day
                && let Some(hours) = hours(arena, a, b)
                && let Some((joined, cost)) = super::join::intersect(arena, plain, hours)
            {
                // "Friday 7-6" is hardly eleven hours.
                let backwards = match (b < a && a < 8, a - b) {
                    (true, 1) => 1.0,
                    (true, _) => 0.5,
                    _ => 0.1,
                };
                made.add(Sem::Time(joined.without(flag::LATENT)), cost + backwards);
            }
        }
        Sem::Word(Word::Open) => made.add(Sem::NumRange(a, b), 0.05),
        Sem::Word(Word::FromDay) => days(arena, a, b, 0, made),
        Sem::Word(Word::WeekMark) if (1..=53).contains(&a) && (1..=53).contains(&b) => {
            let week = |arena: &mut Arena, n: i16| arena.add(Expr::IsoWeek(u8::try_from(n).unwrap_or(1)));
            let (from, to) = (week(arena, a), week(arena, b));
            let expr = arena.add(Expr::Range { from, to });
            made.time(Time::new(expr, Grain::Week, mask::MONTH | mask::WEEK).with(flag::INTERVAL));
        }
        Sem::Word(word @ (Word::From | Word::Between | Word::At | Word::Around)) => {
            if let Some(hours) = hours(arena, a, b) {
                let english = made.language.tongue == crate::lang::Tongue::English;
                let minutes = english && word == Word::At && matches!(a, 5 | 10);
                let time = hours.with(flag::LED).without(flag::LATENT);
                made.add(Sem::Time(time), if minutes { 0.2 } else { 0.0 });
            }
            made.add(Sem::NumRange(a, b), 0.0);
        }
        _ => {}
    }
}

/// Two numbers as days of a month; ordinals are latent, which an article or a month must make sure.
pub(crate) fn days(arena: &mut Arena, a: i16, b: i16, latent: u16, made: &mut Made<'_>) {
    let day = |arena: &mut Arena, n: i16| {
        let day = u8::try_from(n).ok().filter(|d| (1..=31).contains(d))?;
        Some(crate::meaning::fields_time(arena, Fields { day: Some(day), ..Fields::default() }))
    };
    if let (Some(first), Some(last)) = (day(arena, a), day(arena, b))
        && a < b
        && let Some((time, cost)) = span(arena, first, last)
    {
        made.add(Sem::Time(time.with(latent | flag::ORDINAL_DAY)), cost);
    }
}

/// Two numbers as hours of a day.
pub(crate) fn hours(arena: &mut Arena, a: i16, b: i16) -> Option<Time> {
    let (from, to) = (clock::hour_of(arena, a.into())?, clock::hour_of(arena, b.into())?);
    span(arena, from, to).map(|(time, _)| time)
}

/// The span of two times. The end lends its half of day and its month to the start.
pub(crate) fn span(arena: &mut Arena, a: Time, b: Time) -> Option<(Time, f32)> {
    let trailing = b.flags & flag::TRAILING;
    let (a, b) = (
        Time { bound: Bound::Closed, ..a.without(flag::FROM) },
        Time { bound: Bound::Closed, ..b.without(flag::TRAILING) },
    );
    let interval_clock = |t: Time| t.has(flag::INTERVAL) && t.fixes(mask::CLOCK);
    if interval_clock(a) || interval_clock(b) {
        return None;
    }
    if !are_ends(arena, a, b) {
        return None;
    }
    // "between eight o'clock and now"
    if matches!(arena.get(b.expr), Expr::Now) && !a.has(flag::INTERVAL | flag::SHIFT) {
        let expr = arena.add(Expr::Range { from: a.expr, to: b.expr });
        let flags = a.flags & !flag::LATENT | flag::INTERVAL | flag::ANCHORED | trailing;
        let (grain, mask) = (Grain::Second, a.mask | b.mask);
        return Some((Time { expr, grain, mask, bound: Bound::Closed, flags }, 0.0));
    }
    let kinds = |t: Time| (t.fixes(mask::CLOCK), t.fixes(mask::DATE));
    let (start, end) = match (kinds(a), kinds(b)) {
        ((true, false), (true, false)) => clocks(arena, a, b)?,
        ((true, true), (true, false)) => clocks(arena, a, b)?,
        // "9 to 11 on Thursday": the end took the day; both belong to it.
        ((true, false), (true, true)) => return span_of_day(arena, a, b, trailing),
        ((true, true), (true, true)) => clocks(arena, a, b)?,
        ((false, true), (false, true)) => (lent_month(arena, a, b)?, b.expr),
        ((false, false), (false, false)) if a.fixes(mask::PART) && b.fixes(mask::PART) => (a.expr, b.expr),
        ((true, true), (false, true)) | ((false, true), (true, true))
            if a.has(flag::ANCHORED) || b.has(flag::ANCHORED) =>
        {
            (a.expr, b.expr)
        }
        _ => return None,
    };
    let expr = range_of(arena, start, end);
    let words =
        if a.has(flag::LATENT) && a.grain == Grain::Minute && !b.has(flag::LATENT) { 0.1 } else { 0.0 };
    let both_latent = a.flags & b.flags & flag::LATENT;
    let twelve = if half_open(arena, start) || half_open(arena, end) { flag::TWELVE } else { 0 };
    let flags = ((a.flags | b.flags) & !(flag::LATENT | flag::TWELVE))
        | both_latent
        | twelve
        | flag::INTERVAL
        | trailing;
    let grain = a.grain.min(b.grain);
    Some((Time { expr, grain, mask: a.mask | b.mask, bound: Bound::Closed, flags }, words))
}

/// Whether two times can be the ends of one span.
fn are_ends(arena: &Arena, a: Time, b: Time) -> bool {
    let latent_date = |t: Time| t.has(flag::LATENT) && t.fixes(mask::DAY) && !t.has(flag::ORDINAL_DAY);
    // "van 25-10 tot 25-1": two dates in figures, which "from" makes sure.
    let figures = |t: Time| {
        latent_date(t)
            && t.fixes(mask::MONTH)
            && t.has(flag::NUMERIC) | (t.mask & mask::DATE == mask::DAY | mask::MONTH)
    };
    if (latent_date(a) || latent_date(b)) && !(figures(a) && figures(b)) {
        return false;
    }
    let month_to_year =
        a.mask == mask::MONTH && b.mask == mask::YEAR || a.mask == mask::YEAR && b.mask == mask::MONTH;
    // "segunda às dez" ends in no December.
    let day_to_month = b.mask == mask::MONTH && a.fixes(mask::WEEKDAY | mask::DAY) && !a.fixes(mask::MONTH);
    // "lunes a la mañana" ends in no tomorrow.
    let tomorrow = matches!(arena.get(b.expr), Expr::Cycle { unit: crate::sem::Unit::Day, n: 1.. })
        && a.fixes(mask::DATE)
        && !a.has(flag::ANCHORED)
        && !a.fixes(mask::MONTH | mask::YEAR);
    !(month_to_year || day_to_month || tomorrow)
}

/// "9 to 11 on Thursday": the day that the end took holds for both.
fn span_of_day(arena: &mut Arena, a: Time, b: Time, trailing: u16) -> Option<(Time, f32)> {
    let Expr::And { coarse, fine } = arena.get(b.expr) else { return None };
    let (time, cost) = span(arena, a, Time { expr: fine, mask: mask::CLOCK, ..b })?;
    let flags = b.flags & !flag::TWELVE;
    let day =
        Time { expr: coarse, mask: b.mask & mask::DATE, grain: Grain::Day, bound: Bound::Closed, flags };
    let (joined, more) = super::join::intersect(arena, day, time)?;
    Some((joined.with(trailing), cost + more + 0.05))
}

/// A range of two ends; one zone said at the end holds for both.
fn range_of(arena: &mut Arena, start: ExprId, end: ExprId) -> ExprId {
    match (arena.get(start), arena.get(end)) {
        (left, Expr::InZone { expr, zone }) if !matches!(left, Expr::InZone { .. }) => {
            let inner = arena.add(Expr::Range { from: start, to: expr });
            arena.add(Expr::InZone { expr: inner, zone })
        }
        _ => arena.add(Expr::Range { from: start, to: end }),
    }
}

/// Ends of a range of clocks, with halves of the day lent.
fn clocks(arena: &mut Arena, a: Time, b: Time) -> Option<(ExprId, ExprId)> {
    let (open_a, open_b) = (half_open(arena, a.expr), half_open(arena, b.expr));
    let (from, to) = (clock_in(arena, a.expr)?, clock_in(arena, b.expr)?);
    Some(match (open_a, open_b) {
        (true, false) if to.padded && to.grain == from.grain => {
            (settle_half(arena, a.expr, from.hour == 12), b.expr)
        }
        (true, false) => {
            let late = from.with_half(true);
            let afternoon = late.second_of_day() < until(to) && until(to) - late.second_of_day() < 12 * 3600;
            (settle_half(arena, a.expr, afternoon), b.expr)
        }
        (false, true) => {
            let early = to.with_half(false);
            let afternoon = early.second_of_day() <= from.second_of_day()
                && to.with_half(true).second_of_day() > from.second_of_day();
            (a.expr, settle_half(arena, b.expr, afternoon))
        }
        _ => (a.expr, b.expr),
    })
}

/// Midnight as an end is the day's end.
fn until(clock: Clock) -> i64 {
    match clock.second_of_day() {
        0 => 86_400,
        other => other,
    }
}

/// Whether a clock inside has its half of day unsaid.
fn half_open(arena: &Arena, id: ExprId) -> bool {
    clock_in(arena, id).is_some_and(|c| c.twelve)
}

/// The (first) clock of an expression.
pub(crate) fn clock_in(arena: &Arena, id: ExprId) -> Option<Clock> {
    match arena.get(id) {
        Expr::Clock(clock) => Some(clock),
        Expr::And { coarse, fine } => clock_in(arena, fine).or_else(|| clock_in(arena, coarse)),
        Expr::InZone { expr, .. } => clock_in(arena, expr),
        Expr::Range { from, .. } => clock_in(arena, from),
        Expr::Lasting { from, .. } => clock_in(arena, from),
        Expr::UpTo { to } => clock_in(arena, to),
        _ => None,
    }
}

/// "the 13th to the 15th of July": the start takes the end's month.
fn lent_month(arena: &mut Arena, a: Time, b: Time) -> Option<ExprId> {
    let comparable = a.grain == b.grain
        || a.has(flag::ANCHORED)
        || b.has(flag::ANCHORED)
        || a.fixes(mask::YEAR)
        || b.fixes(mask::YEAR)
        || (a.grain.min(b.grain) >= Grain::Day);
    if !comparable {
        return None;
    }
    if let (Expr::Fields(from), Expr::Fields(to)) = (arena.get(a.expr), arena.get(b.expr)) {
        let mut lent = from;
        if from.month.is_none() && from.day.is_some() && to.month.is_some() {
            // "from the 27th to the 3rd of April" begins in March.
            if from.day < to.day {
                lent.month = to.month;
                lent.year = lent.year.or(to.year);
            }
        }
        if lent.year.is_none() && to.year.is_some() && lent.month.is_some() {
            let wraps = (lent.month, lent.day) > (to.month, to.day.or(Some(31)));
            lent.year = if wraps { to.year.map(|y| y - 1) } else { to.year };
        }
        if lent != from {
            return Some(arena.add(Expr::Fields(lent)));
        }
    }
    Some(a.expr)
}

/// "10-3 PM": the half of the day is the end's, and the start takes what comes before it.
pub(crate) fn end_in_half(arena: &mut Arena, id: ExprId, afternoon: bool) -> Option<ExprId> {
    match arena.get(id) {
        Expr::Range { from, to } => {
            let (Expr::Clock(a), Expr::Clock(b)) = (arena.get(from), arena.get(to)) else { return None };
            if !(a.twelve && b.twelve) {
                return None;
            }
            let end = b.with_half(afternoon);
            let late = a.with_half(true);
            let start = a.with_half(
                late.second_of_day() < until(end) && until(end) - late.second_of_day() < 12 * 3600,
            );
            let (from, to) = (arena.add(Expr::Clock(start)), arena.add(Expr::Clock(end)));
            Some(arena.add(Expr::Range { from, to }))
        }
        Expr::And { coarse, fine } => {
            let fine = end_in_half(arena, fine, afternoon)?;
            Some(arena.add(Expr::And { coarse, fine }))
        }
        _ => None,
    }
}
