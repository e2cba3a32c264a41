//! Days and weeks counted from others: "Tuesday week", "the Tuesday after Easter", "w/c 23 March".

use super::Made;
use super::relative::{nth_of, unit_of};
use crate::eval::Arena;
use crate::mention::Grain;
use crate::sem::{Bound, Expr, Length, Sem, Tag, Time, Unit, What, Word, flag, mask};

/// "the Tuesday after Easter", "the weekend before Christmas".
pub(crate) fn day_beside(arena: &mut Arena, what: Time, tag: Tag, base: Time, made: &mut Made<'_>) {
    let plain = |t: Time| t.bound == Bound::Closed && !t.has(flag::TRAILING | flag::LATENT | flag::ANCHORED);
    let dated = base.has(flag::HOLIDAY) || base.fixes(mask::DAY);
    if what.mask == mask::WEEKDAY && plain(what) && plain(base) && dated && !base.fixes(mask::TIME) {
        nth_of(arena, 1, What::Expr(what.expr), tag, base, made);
    }
}

/// "the week after Easter", "the day before the 5th".
pub(crate) fn unit_beside(arena: &mut Arena, unit: Unit, back: bool, base: Time, made: &mut Made<'_>) {
    let dated =
        base.has(flag::HOLIDAY) || base.fixes(mask::DAY) || unit == Unit::Week && base.fixes(mask::WEEK);
    let Some(length) = Length::of(1, unit) else { return };
    if !dated || base.fixes(mask::TIME) || base.bound != Bound::Closed || base.has(flag::LATENT) {
        return;
    }
    match unit {
        Unit::Day => super::length::from_base(arena, length, back, base, made),
        Unit::Week => {
            // Six days on lie in the next week whatever the day, since a Sunday stands for the week that it opens.
            let Some(days) = Length::of(if back { 7 } else { 6 }, Unit::Day) else { return };
            let length = arena.add_length(days);
            let day = arena.add(Expr::Shift { length, back, base: Some(base.expr) });
            let expr = arena.add(Expr::UnitOf { unit, base: day });
            let bits = mask::YEAR | mask::MONTH | mask::WEEK;
            made.time(Time::new(expr, Grain::Week, bits).with(flag::ANCHORED));
        }
        _ => {}
    }
}

/// "Tuesday week": a week after the coming Tuesday.
pub(crate) fn time_unit(arena: &mut Arena, time: Time, unit: Unit, made: &mut Made<'_>) {
    let weekday = time.mask == mask::WEEKDAY
        && time.bound == Bound::Closed
        && !time.has(flag::INTERVAL | flag::TRAILING | flag::LATENT);
    if unit != Unit::Week || made.language.tongue != crate::lang::Tongue::English {
        return;
    }
    if weekday {
        let expr = arena.add(Expr::Relative { n: 2, base: time.expr });
        let bits = mask::YEAR | mask::MONTH | mask::DAY | mask::WEEKDAY;
        made.add(Sem::Time(Time { expr, mask: bits, ..time.with(flag::ANCHORED) }), 0.2);
    } else if matches!(
        arena.get(time.expr),
        Expr::Cycle { unit: Unit::Day, n: 0 | 1 }
            | Expr::WeekdayOfWeek { n: 1, .. }
            | Expr::ThisWeekday { .. }
    ) && time.bound == Bound::Closed
        && !time.has(flag::TRAILING)
        && let Some(length) = Length::of(1, Unit::Week)
    {
        super::length::from_base(arena, length, false, time, made);
    }
}

/// "Monday fortnight".
pub(crate) fn fortnight_on(arena: &mut Arena, time: Time, made: &mut Made<'_>) {
    if time.mask == mask::WEEKDAY && time.bound == Bound::Closed && !time.has(flag::TRAILING | flag::LATENT) {
        weeks_on(arena, time, 2, made);
    }
}

/// "week beginning February 4", "w/c 23 March", "la semaine du 9".
pub(crate) fn unit_time(arena: &mut Arena, unit: Unit, time: Time, made: &mut Made<'_>) {
    let closed = time.bound == Bound::Closed
        && !time.has(flag::LATENT | flag::ANCHORED | flag::INTERVAL | flag::SHIFT);
    let day = closed && time.fixes(mask::DAY) && !time.fixes(mask::TIME);
    // "la semana del 9 al 13", "week 9-13 March": those days.
    let days = time.has(flag::INTERVAL) && !time.has(flag::LATENT | flag::ANCHORED | flag::SHIFT);
    if unit == Unit::Week && days && time.fixes(mask::DAY) && !time.fixes(mask::TIME | mask::WEEKDAY) {
        made.time(time);
        return;
    }
    let weekend = unit == Unit::Weekend && time.has(flag::ORDINAL_DAY) && made.language.day_clock;
    if day && (unit == Unit::Week || weekend) {
        unit_of(arena, unit, time, made);
        return;
    }
    if unit == Unit::Week && time.bound == Bound::After && time.has(flag::FROM) && time.fixes(mask::DAY) {
        unit_of(arena, unit, time.without(flag::FROM), made);
    }
}

/// "mardi en huit": the weekday after the coming one; "d'aujourd'hui en quinze": the day two weeks from it.
pub(crate) fn weeks_on(arena: &mut Arena, time: Time, weeks: u8, made: &mut Made<'_>) {
    let day = time.has(flag::ANCHORED) && time.fixes(mask::DAY) && !time.fixes(mask::TIME);
    if day
        && time.bound == Bound::Closed
        && let Some(length) = Length::of(weeks.into(), Unit::Week)
    {
        let length = arena.add_length(length);
        let expr = arena.add(Expr::Shift { length, back: false, base: Some(time.expr) });
        let bits = mask::YEAR | mask::MONTH | mask::DAY;
        // "de hoje a oito" is no span of days.
        made.add(Sem::Time(Time::new(expr, Grain::Day, bits).with(flag::ANCHORED)), -0.3);
    }
    if time.mask == mask::WEEKDAY && time.bound == Bound::Closed {
        let expr = arena.add(Expr::Relative { n: i32::from(weeks) + 1, base: time.expr });
        let bits = mask::YEAR | mask::MONTH | mask::DAY | mask::WEEKDAY;
        made.time(Time { expr, mask: bits, ..time.with(flag::ANCHORED) });
    }
}

/// "within the next two weeks": from now on, not from Monday on.
pub(crate) fn within_next(arena: &mut Arena, time: Time, made: &mut Made<'_>) {
    let Expr::Cycles { unit, count, .. } = arena.get(time.expr) else { return };
    if let Some(length) = Length::of(count.into(), unit) {
        super::length::before_length(arena, Sem::Word(Word::Within), length, made);
    }
}

/// "closest Monday" + "to October 5th".
pub(crate) fn nearest(arena: &mut Arena, n: i8, what: u32, base: Time, made: &mut Made<'_>) {
    let expr = arena.add(Expr::Closest { n, what, base: base.expr });
    let bits = mask::YEAR | mask::MONTH | mask::DAY;
    made.time(Time { expr, grain: Grain::Day, mask: bits, bound: Bound::Closed, flags: flag::ANCHORED });
}

/// "3 fridays" + "from now".
pub(crate) fn count_of(arena: &mut Arena, n: i8, what: u32, word: Word, made: &mut Made<'_>) {
    let n = match word {
        Word::Hence | Word::Later => n,
        Word::Ago => -n,
        _ => return,
    };
    let expr = arena.add(Expr::Relative { n: n.into(), base: what });
    let bits = mask::YEAR | mask::MONTH | mask::DAY | mask::WEEKDAY;
    made.time(Time { expr, grain: Grain::Day, mask: bits, bound: Bound::Closed, flags: flag::ANCHORED });
}
