//! Two times that limit each other: "Tuesday" and "3 pm", "next week" and "Friday", "July" and "2026".

use super::half::{agrees, half_by_part};
use crate::eval::Arena;
use crate::mention::{Grain, PartOfDay};
use crate::sem::{Bound, Clock, Expr, ExprId, Fields, Time, flag, mask};

/// The times at which both hold, where the two can speak of one time.
pub(crate) fn intersect(arena: &mut Arena, a: Time, b: Time) -> Option<(Time, f32)> {
    if a.has(flag::TRAILING) && (b.has(flag::TRAILING) || speaks_of_part(arena, a, b)) || apart(a, b) {
        return None;
    }
    let trailing = b.flags & flag::TRAILING;
    let (a, b) = (a.without(flag::TRAILING), b.without(flag::TRAILING));
    if a.bound != Bound::Closed && b.bound != Bound::Closed {
        return both_bounds(arena, a, b);
    }
    if let Some(rest) = rest_of_week(arena, a, b) {
        return Some((rest.with(trailing), 0.0));
    }
    if part_meets_clock(a, b) {
        return clock_with_part(arena, a, b).map(|(time, cost)| (time.with(trailing), cost));
    }
    if a.mask & b.mask != 0 || !compatible(arena, a, b) {
        return None;
    }
    let bound = if a.bound == Bound::Closed { b.bound } else { a.bound };
    let feast_of_year =
        |x: Time, y: Time| (x.has(flag::HOLIDAY) || x.mask == mask::MONTH) && y.has(flag::BARE_YEAR);
    let both_latent =
        if feast_of_year(a, b) || feast_of_year(b, a) { 0 } else { a.flags & b.flags & flag::LATENT };
    let flags = ((a.flags | b.flags) & !flag::LATENT) | both_latent | trailing;
    let doubtful =
        |x: Time, y: Time| x.has(flag::ANCHORED) && x.fixes(mask::DAY) && y.fixes(mask::WEEKDAY | mask::DAY);
    let doubt = if doubtful(a, b) || doubtful(b, a) { flag::DOUBTFUL } else { 0 };
    let flags = (flags & !(flag::BARE_YEAR | flag::ORDINAL_DAY | flag::SHIFT)) | doubt;
    let range_year =
        (a.has(flag::INTERVAL) && b.mask == mask::YEAR) || (b.has(flag::INTERVAL) && a.mask == mask::YEAR);
    // "9-11, Monday to Wednesday": a date in figures has no several weekdays.
    let figures_of = |x: Time, y: Time| {
        x.has(flag::LATENT | flag::NUMERIC)
            && x.fixes(mask::MONTH)
            && x.fixes(mask::DAY)
            && y.mask == mask::WEEKDAY
            && y.has(flag::INTERVAL)
    };
    if figures_of(a, b) || figures_of(b, a) {
        return None;
    }
    // "Monday 12-4" is rather a span of hours than the 4th of December.
    let figures = |t: Time| t.has(flag::LATENT) && t.fixes(mask::MONTH) && t.fixes(mask::DAY);
    let cost = if figures(a) || figures(b) { 0.9 } else { 0.0 } + if range_year { 0.05 } else { 0.0 };
    // "early next week at 3": a time of day makes a point of a vague stretch of days.
    let vague = |x: Time, y: Time| {
        (matches!(arena.get(x.expr), Expr::Edge { .. } | Expr::Cycle { .. }) || y.bound != Bound::Closed)
            && y.fixes(mask::CLOCK)
            && !y.has(flag::INTERVAL)
    };
    let point = if vague(a, b) || vague(b, a) { flag::INTERVAL } else { 0 };
    let (expr, grain) = conjunction(arena, a, b);
    Some((Time { expr, grain, mask: a.mask | b.mask, bound, flags: flags & !point }, cost))
}

/// "Tuesday from 2, Wednesday until 11" are two; "on 31 March after forty years" is of this year.
fn apart(a: Time, b: Time) -> bool {
    let days = a.has(flag::TRAILING) && a.fixes(mask::DATE) && b.fixes(mask::DATE);
    let open_shift = |t: Time| t.has(flag::SHIFT) && t.bound != Bound::Closed;
    days && a.bound != Bound::Closed && b.bound != Bound::Closed
        || open_shift(a) && b.fixes(mask::DAY)
        || open_shift(b) && a.fixes(mask::DAY)
}

/// "next week from Thursday on": from that day to the end of that week.
fn rest_of_week(arena: &mut Arena, a: Time, b: Time) -> Option<Time> {
    let is_week = |t: Time| {
        t.bound == Bound::Closed && t.grain == Grain::Week && t.fixes(mask::WEEK) && !t.has(flag::INTERVAL)
    };
    let (week, day) = if is_week(a) { (a, b) } else { (b, a) };
    let opens = day.mask == mask::WEEKDAY && day.bound == Bound::After && day.has(flag::FROM);
    if !is_week(week) || !opens {
        return None;
    }
    let from = arena.add(Expr::And { coarse: week.expr, fine: day.expr });
    Some(to_week_end(arena, Time { mask: a.mask | b.mask, flags: a.flags | b.flags, ..day }, from, week.expr))
}

/// "Wednesday next week or later", "next week, Wednesday at the earliest": from that day to the end of its week.
pub(super) fn from_day_of_week(arena: &mut Arena, time: Time) -> Option<Time> {
    let Expr::And { coarse, fine } = arena.get(time.expr) else { return None };
    let week =
        matches!(arena.get(coarse), Expr::Cycle { unit: crate::sem::Unit::Week, .. } | Expr::IsoWeek(_));
    let day = matches!(arena.get(fine), Expr::Fields(f) if f.weekday.is_some());
    let plain = time.bound == Bound::Closed && !time.fixes(mask::TIME) && !time.has(flag::INTERVAL);
    (week && day && plain).then(|| to_week_end(arena, time, time.expr, coarse))
}

fn to_week_end(arena: &mut Arena, time: Time, from: ExprId, week: ExprId) -> Time {
    let expr = arena.add(Expr::Range { from, to: week });
    let flags = (time.flags | flag::INTERVAL | flag::ANCHORED) & !(flag::FROM | flag::LATENT);
    Time { expr, grain: Grain::Day, bound: Bound::Closed, flags, ..time }
}

/// A comma joins "3 pm, Tuesday" better than "before 10, Wednesday" or "evening, Friday".
pub(crate) fn loose_comma(a: Time, b: Time) -> f32 {
    let dated = b.fixes(mask::DATE) && !a.fixes(mask::DATE);
    let part = a.mask == mask::PART && !a.has(flag::LED);
    let clock = a.mask == mask::CLOCK;
    match a.has(flag::TRAILING) && dated {
        true if a.bound != Bound::Closed || part => 0.95,
        true if clock => 0.9,
        _ => 0.0,
    }
}

fn compatible(arena: &Arena, a: Time, b: Time) -> bool {
    let (date, clock) = match (a.fixes(mask::TIME), b.fixes(mask::TIME)) {
        (false, true) => (a, b),
        (true, false) => (b, a),
        (true, true) => return !(a.fixes(mask::DATE) && b.fixes(mask::DATE)),
        (false, false) => return dates_compatible(arena, a, b),
    };
    if clock.fixes(mask::DATE) {
        return dates_compatible(arena, Time { mask: clock.mask & mask::DATE, ..clock }, date);
    }
    date.fixes(mask::DAY | mask::WEEKDAY) || date.has(flag::SHIFT)
}

fn dates_compatible(arena: &Arena, a: Time, b: Time) -> bool {
    // "the sun today": a weekday's short name that is also a word joins no day that is known.
    let weak = |t: Time| t.has(flag::LATENT) && t.mask == mask::WEEKDAY;
    if (weak(a) && b.has(flag::ANCHORED)) || (weak(b) && a.has(flag::ANCHORED)) {
        return false;
    }
    // "la semana del 9 al 13" is no stretch of this week.
    let vague_week = |t: Time| t.has(flag::LATENT) && t.grain == Grain::Week;
    if vague_week(a) && b.fixes(mask::DAY) || vague_week(b) && a.fixes(mask::DAY) {
        return false;
    }
    let weekend = |t: Time| matches!(arena.get(t.expr), Expr::Weekend);
    if (weekend(a) && b.fixes(mask::DAY)) || (weekend(b) && a.fixes(mask::DAY)) {
        return false;
    }
    let season = |t: Time| matches!(arena.get(t.expr), Expr::Season(_));
    if (season(a) && b.fixes(mask::WEEKDAY)) || (season(b) && a.fixes(mask::WEEKDAY)) {
        return false;
    }
    let year_only = |t: Time| t.mask == mask::YEAR;
    if (year_only(a) && b.mask == mask::WEEKDAY) || (year_only(b) && a.mask == mask::WEEKDAY) {
        return false;
    }
    // A month does not gather a bare weekday; "Tuesday in March" is no day.
    let month_only = |t: Time| t.mask == mask::MONTH && matches!(arena.get(t.expr), Expr::Fields(_));
    if (month_only(a) && b.mask == mask::WEEKDAY) || (month_only(b) && a.mask == mask::WEEKDAY) {
        return false;
    }
    // "the 5th" needs a month that is no whole year.
    let day_only = |t: Time| t.mask == mask::DAY;
    !((year_only(a) && day_only(b)) || (year_only(b) && day_only(a)))
}

/// The conjunction as one expression and its grain.
fn conjunction(arena: &mut Arena, a: Time, b: Time) -> (ExprId, Grain) {
    let grain = a.grain.min(b.grain);
    if let (Expr::InZone { expr, zone }, _) | (_, Expr::InZone { expr, zone }) =
        (arena.get(a.expr), arena.get(b.expr))
    {
        let in_a = matches!(arena.get(a.expr), Expr::InZone { .. });
        let (inner_a, inner_b) = if in_a { (Time { expr, ..a }, b) } else { (a, Time { expr, ..b }) };
        let (joined, _) = conjunction(arena, inner_a, inner_b);
        return (arena.add(Expr::InZone { expr: joined, zone }), grain);
    }
    // "Friday by 2 pm": up to 2 pm on Friday.
    for (by, other) in [(a, b), (b, a)] {
        if let Expr::UpTo { to } = arena.get(by.expr) {
            let inner = Time { expr: to, ..by.without(flag::BY | flag::INTERVAL) };
            let (to, _) = conjunction(arena, other, inner);
            return (arena.add(Expr::UpTo { to }), grain);
        }
    }
    if let (Expr::Fields(f), Expr::Fields(g)) = (arena.get(a.expr), arena.get(b.expr)) {
        return (arena.add(Expr::Fields(merged(f, g))), grain);
    }
    let expr = range_in_month(arena, a, b)
        .or_else(|| range_in_year(arena, a, b))
        .or_else(|| fields_below_clock(arena, a, b))
        .unwrap_or_else(|| enclosed(arena, a, b));
    (expr, grain)
}

/// What either names of a date.
fn merged(f: Fields, g: Fields) -> Fields {
    Fields {
        year: f.year.or(g.year),
        month: f.month.or(g.month),
        day: f.day.or(g.day),
        weekday: f.weekday.or(g.weekday),
    }
}

/// "the 3rd to the 5th" and "of July": both ends take the month.
fn range_in_month(arena: &mut Arena, a: Time, b: Time) -> Option<ExprId> {
    for (range, month) in [(a, b), (b, a)] {
        if month.mask & !mask::YEAR == mask::MONTH
            && range.mask == mask::DAY
            && let (Expr::Range { from, to }, Expr::Fields(of)) =
                (arena.get(range.expr), arena.get(month.expr))
            && let (Expr::Fields(first), Expr::Fields(last)) = (arena.get(from), arena.get(to))
            && first.day < last.day
        {
            let from = arena.add(Expr::Fields(Fields { day: first.day, ..of }));
            let to = arena.add(Expr::Fields(Fields { day: last.day, ..of }));
            return Some(arena.add(Expr::Range { from, to }));
        }
    }
    None
}

/// "February 20 - 29" and "2022": both ends take the year.
fn range_in_year(arena: &mut Arena, a: Time, b: Time) -> Option<ExprId> {
    for (range, year) in [(a, b), (b, a)] {
        if year.mask == mask::YEAR
            && let (Expr::Range { from, to }, Expr::Fields(of)) =
                (arena.get(range.expr), arena.get(year.expr))
            && let (Expr::Fields(first), Expr::Fields(last)) = (arena.get(from), arena.get(to))
            && first.month.is_some()
            && last.month.is_some()
            && (first.month, first.day) <= (last.month, last.day)
        {
            let from = arena.add(Expr::Fields(Fields { year: of.year, ..first }));
            let to = arena.add(Expr::Fields(Fields { year: of.year, ..last }));
            return Some(arena.add(Expr::Range { from, to }));
        }
    }
    None
}

/// "Tue, Mar 3 3pm 2026": fields buried below a clock join with fields again.
fn fields_below_clock(arena: &mut Arena, a: Time, b: Time) -> Option<ExprId> {
    for (outer, other) in [(a, b), (b, a)] {
        if let Expr::And { coarse, fine } = arena.get(outer.expr)
            && let (Expr::Fields(f), Expr::Fields(g)) = (arena.get(coarse), arena.get(other.expr))
            && (f.year.is_none() || g.year.is_none())
        {
            let coarse = arena.add(Expr::Fields(merged(f, g)));
            return Some(arena.add(Expr::And { coarse, fine }));
        }
    }
    None
}

/// The finer of the two within the coarser.
fn enclosed(arena: &mut Arena, a: Time, b: Time) -> ExprId {
    let a_coarser = coarseness(arena, a) >= coarseness(arena, b);
    let (coarse, fine) = if a_coarser { (a.expr, b.expr) } else { (b.expr, a.expr) };
    arena.add(Expr::And { coarse, fine })
}

/// Order in which expressions enclose each other.
fn coarseness(arena: &Arena, time: Time) -> u8 {
    let shift = u8::from(matches!(arena.get(time.expr), Expr::Shift { base: None, .. }));
    let by_grain = match time.grain {
        _ if time.mask & mask::DATE == 0 => 0,
        _ if time.mask == mask::YEAR => 8,
        Grain::Second | Grain::Minute | Grain::Hour if time.fixes(mask::TIME) => 1,
        Grain::Second | Grain::Minute | Grain::Hour | Grain::Day => 3,
        Grain::Week => 5,
        Grain::Month => 6,
        Grain::Quarter => 7,
        Grain::Year => 8,
    };
    if shift == 1 { by_grain.max(7) } else { by_grain }
}

/// Whether one names a part of the day and the other a time of it.
/// "Not before 2, mornings are surgery", "until noon, in the afternoon the saw runs": behind a comma another thing is said
/// of a part of the day that the hour does not need.
fn speaks_of_part(arena: &Arena, a: Time, b: Time) -> bool {
    let noon = || super::clock_in(arena, a.expr).is_some_and(|c| c.hour == 12 && !c.twelve);
    let bare = !b.has(flag::LED);
    a.fixes(mask::CLOCK) && b.mask == mask::PART && (bare || a.bound != Bound::Closed || noon())
}

fn part_meets_clock(a: Time, b: Time) -> bool {
    let part = |t: Time| t.fixes(mask::PART) && !t.fixes(mask::CLOCK);
    part(a) && b.fixes(mask::CLOCK) || part(b) && a.fixes(mask::CLOCK)
}

/// "3 in the afternoon", "tonight at 8", "Friday morning, 9 to 11": the part says which half of the day, and goes.
fn clock_with_part(arena: &mut Arena, a: Time, b: Time) -> Option<(Time, f32)> {
    let is_part = |t: Time| t.fixes(mask::PART) && !t.fixes(mask::CLOCK);
    let (part_time, clock) = match (is_part(a), is_part(b)) {
        (true, false) if b.fixes(mask::CLOCK) => (a, b),
        (false, true) if a.fixes(mask::CLOCK) => (b, a),
        _ => return None,
    };
    if part_time.bound != Bound::Closed || part_time.mask & clock.mask & mask::DATE != 0 {
        return None;
    }
    let (rest, part) = strip_part(arena, part_time.expr)?;
    let settled = half_by_part(arena, clock.expr, part);
    let twelve = clock.has(flag::TWELVE)
        && super::clock_in(arena, clock.expr).is_some_and(|c| c.hour == 12 && c.grain == Grain::Hour);
    if twelve
        && let Some(midnight) = small_hours(arena, part_time, rest, part, Time { expr: settled, ..clock })
    {
        return Some((midnight.without(flag::TWELVE | flag::LATENT), 0.0));
    }
    if !clock.has(flag::TWELVE) && !agrees(arena, settled, part) {
        return small_hours(arena, part_time, rest, part, clock).map(|time| (time, 0.0));
    }
    let clock = Time { expr: settled, ..clock.without(flag::TWELVE) };
    // "vanaf 7 uur 's morgens" only says which half of the day.
    let clock = if is_part(a) { to_part_end(arena, clock, part) } else { clock };
    let flags = clock.flags | (part_time.flags & (flag::LED | flag::ANCHORED | flag::APPROXIMATE));
    let clock = Time { flags: flags & !flag::LATENT, ..clock };
    // "from 11 in the morning until 5": the bound is not of that morning.
    let cost =
        if clock.bound == Bound::Before && clock.mask == mask::CLOCK && is_part(a) { 0.2 } else { 0.0 };
    let Some(rest) = rest else { return Some((clock, cost)) };
    let date = Time { expr: rest, grain: Grain::Day, mask: part_time.mask & mask::DATE, ..part_time };
    let (expr, grain) = conjunction(arena, date, clock);
    Some((Time { expr, grain, mask: date.mask | clock.mask, bound: clock.bound, flags: clock.flags }, cost))
}

/// "in the morning, from 9 on": until noon, where the part of the day ends. An evening is left open.
fn to_part_end(arena: &mut Arena, clock: Time, part: PartOfDay) -> Time {
    let (from, end) = (part.widest().0, part.usual().1);
    let Some(start) = super::clock_in(arena, clock.expr).filter(|_| clock.mask == mask::CLOCK) else {
        return clock;
    };
    let inside = (i64::from(from) * 60..i64::from(end) * 60).contains(&start.second_of_day());
    let hour = u8::try_from(end / 60).ok().filter(|_| end.is_multiple_of(60));
    let (Bound::After, true, Some(hour @ ..20)) = (clock.bound, inside, hour) else { return clock };
    let to = arena.add(Expr::Clock(Clock::hour(hour, false)));
    let expr = arena.add(Expr::Range { from: clock.expr, to });
    Time { expr, bound: Bound::Closed, ..clock.with(flag::INTERVAL).without(flag::FROM) }
}

/// "tonight at 1 am" is the coming one, whose day is tomorrow.
fn small_hours(
    arena: &Arena,
    evening: Time,
    day: Option<ExprId>,
    part: PartOfDay,
    clock: Time,
) -> Option<Time> {
    let tonight = matches!(arena.get(day?), Expr::Cycle { unit: crate::sem::Unit::Day, n: 0 });
    let early = super::clock_in(arena, clock.expr).is_some_and(|c| c.hour < 5);
    let late = matches!(part, PartOfDay::Evening | PartOfDay::LateEvening | PartOfDay::Night);
    (tonight && early && late && !clock.has(flag::INTERVAL))
        .then_some(Time { mask: evening.mask & mask::DATE | clock.mask, ..clock })
}

/// The expression without its part of day, and the part.
pub(crate) fn strip_part(arena: &mut Arena, id: ExprId) -> Option<(Option<ExprId>, PartOfDay)> {
    match arena.get(id) {
        Expr::Part(part) => Some((None, part)),
        Expr::And { coarse, fine } => {
            if let Expr::Part(part) = arena.get(fine) {
                return Some((Some(coarse), part));
            }
            let (rest, part) = strip_part(arena, coarse)?;
            Some((
                Some(match rest {
                    Some(rest) => arena.add(Expr::And { coarse: rest, fine }),
                    None => fine,
                }),
                part,
            ))
        }
        Expr::Relative { n: 0, base } => {
            let Expr::Part(part) = arena.get(base) else { return None };
            Some((Some(arena.add(Expr::Cycle { unit: crate::sem::Unit::Day, n: 0 })), part))
        }
        _ => None,
    }
}

/// "after 2 but before 5": two open sides close.
fn both_bounds(arena: &mut Arena, a: Time, b: Time) -> Option<(Time, f32)> {
    // "before noon from 9 on": said the other way round, where the two leave something between them.
    if a.bound == Bound::Before && b.bound == Bound::After && !a.has(flag::TRAILING) {
        let (from, to) = (super::clock_in(arena, b.expr)?, super::clock_in(arena, a.expr)?);
        let between = from.second_of_day() < to.second_of_day() && !from.twelve == !to.twelve;
        return if between || from.twelve && !to.twelve && from.hour < to.hour {
            super::range::span(arena, b, a)
        } else {
            None
        };
    }
    if a.bound != Bound::After || b.bound != Bound::Before || !(a.fixes(mask::CLOCK) || b.fixes(mask::CLOCK))
    {
        return None;
    }
    super::range::span(arena, a, b)
}
