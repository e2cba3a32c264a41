//! What the entries of a lexicon mean, as times.

use crate::eval::Arena;
use crate::lexicon::Lexeme;
use crate::mention::{Grain, PartOfDay};
use crate::sem::{Bound, Clock, Expr, ExprId, Fields, Sem, Time, Unit, flag, mask};

/// The meaning of an entry; one that is weak has other meanings besides.
pub(crate) fn meaning(arena: &mut Arena, lexeme: Lexeme, weak: bool) -> Sem {
    let latent = if weak { flag::LATENT } else { 0 };
    let time = match lexeme {
        Lexeme::Sem(sem) => return sem,
        Lexeme::Fields(fields) if fields.day.is_some() => fields_time(arena, fields).with(flag::HOLIDAY),
        Lexeme::Fields(fields) => fields_time(arena, fields),
        Lexeme::Part(part) | Lexeme::PartLed { part } => {
            Time::new(arena.add(Expr::Part(part)), Grain::Hour, mask::PART).with(flag::INTERVAL)
        }
        Lexeme::Clock { hour, minute } => {
            let grain = if minute == 0 { Grain::Hour } else { Grain::Minute };
            let clock = Clock { minute, grain, ..Clock::hour(hour, false) };
            Time::new(arena.add(Expr::Clock(clock)), grain, mask::CLOCK)
        }
        Lexeme::Day(n) => cycle_time(arena, Unit::Day, n.into()),
        Lexeme::DayPart { day, part } => {
            let expr = part_of(arena, Expr::Cycle { unit: Unit::Day, n: day.into() }, part);
            Time::new(expr, Grain::Hour, mask::YEAR | mask::MONTH | mask::DAY | mask::PART)
                .with(flag::ANCHORED | flag::INTERVAL)
        }
        Lexeme::Holiday(index) => {
            Time::new(arena.add(Expr::Holiday(index)), Grain::Day, mask::MONTH | mask::DAY)
                .with(flag::HOLIDAY)
        }
        Lexeme::Season(season) => {
            Time::new(arena.add(Expr::Season(season)), Grain::Day, mask::MONTH).with(flag::INTERVAL)
        }
        Lexeme::Weekend => {
            Time::new(arena.add(Expr::Weekend), Grain::Hour, mask::WEEKDAY).with(flag::INTERVAL)
        }
        Lexeme::Now => {
            let all = mask::YEAR | mask::MONTH | mask::DAY | mask::CLOCK;
            Time::new(arena.add(Expr::Now), Grain::Second, all).with(flag::ANCHORED)
        }
        Lexeme::EdgeOf(edge, unit) => {
            let of = arena.add(Expr::Cycle { unit, n: 0 });
            let expr = arena.add(Expr::Edge { edge, of });
            Time::new(expr, Grain::Day, mask::YEAR | mask::MONTH | mask::WEEK)
                .with(flag::INTERVAL | flag::ANCHORED)
        }
        Lexeme::CycleOf(unit, n) => cycle_time(arena, unit, n.into()),
        Lexeme::Cycles(unit, count) => {
            let expr = arena.add(Expr::Cycles { unit, n: 1, count: count.into() });
            Time { expr, ..cycle_time(arena, unit, 1).with(flag::INTERVAL) }
        }
        Lexeme::WeekdayPart { weekday, part } => {
            let weekday = Fields { weekday: Some(weekday), ..Fields::default() };
            let expr = part_of(arena, Expr::Fields(weekday), part);
            Time::new(expr, Grain::Hour, mask::WEEKDAY | mask::PART).with(flag::INTERVAL)
        }
        Lexeme::Asap => asap(arena),
        Lexeme::Evening => return Sem::Nothing,
        Lexeme::HalfYear(half) => {
            let expr = arena.add(Expr::QuarterOf(4 + half));
            Time::new(expr, Grain::Month, mask::MONTH).with(flag::INTERVAL)
        }
    };
    Sem::Time(time.with(latent))
}

/// A part of a day: "tomorrow morning", "Friday night".
fn part_of(arena: &mut Arena, day: Expr, part: PartOfDay) -> ExprId {
    let coarse = arena.add(day);
    let fine = arena.add(Expr::Part(part));
    arena.add(Expr::And { coarse, fine })
}

/// From now on.
fn asap(arena: &mut Arena) -> Time {
    let all = mask::YEAR | mask::MONTH | mask::DAY | mask::CLOCK;
    let now = Time::new(arena.add(Expr::Now), Grain::Second, all);
    Time { bound: Bound::After, ..now.with(flag::ANCHORED | flag::FROM) }
}

/// A time from a pattern of fields, with its grain.
pub(crate) fn fields_time(arena: &mut Arena, fields: Fields) -> Time {
    let mut bits = 0;
    for (present, bit) in [
        (fields.year.is_some(), mask::YEAR),
        (fields.month.is_some(), mask::MONTH),
        (fields.day.is_some(), mask::DAY),
        (fields.weekday.is_some(), mask::WEEKDAY),
    ] {
        bits |= if present { bit } else { 0 };
    }
    let grain = match fields {
        Fields { day: Some(_), .. } | Fields { weekday: Some(_), .. } => Grain::Day,
        Fields { month: Some(_), .. } => Grain::Month,
        _ => Grain::Year,
    };
    Time::new(arena.add(Expr::Fields(fields)), grain, bits)
}

/// "today", "next week": the n-th unit from now.
pub(crate) fn cycle_time(arena: &mut Arena, unit: Unit, n: i32) -> Time {
    let (grain, bits) = match unit {
        Unit::Second | Unit::Minute | Unit::Hour => {
            (unit.grain(), mask::YEAR | mask::MONTH | mask::DAY | mask::CLOCK)
        }
        Unit::Day | Unit::WorkDay | Unit::Night => (Grain::Day, mask::YEAR | mask::MONTH | mask::DAY),
        Unit::Week => (Grain::Week, mask::YEAR | mask::MONTH | mask::WEEK),
        Unit::Weekend => (Grain::Hour, mask::YEAR | mask::MONTH | mask::WEEK | mask::WEEKDAY),
        Unit::Month => (Grain::Month, mask::YEAR | mask::MONTH),
        Unit::Quarter => (Grain::Quarter, mask::YEAR | mask::MONTH),
        Unit::Season => (Grain::Day, mask::YEAR | mask::MONTH),
        Unit::Year | Unit::Decade | Unit::Century => (Grain::Year, mask::YEAR),
    };
    let flags = if matches!(unit, Unit::Season | Unit::Weekend | Unit::Decade | Unit::Century) {
        flag::INTERVAL | flag::ANCHORED
    } else {
        flag::ANCHORED
    };
    Time::new(arena.add(Expr::Cycle { unit, n }), grain, bits).with(flags)
}
