//! Times of day: halves, minutes past and to, zones.

use super::Made;
use crate::eval::Arena;
use crate::mention::{Grain, PartOfDay};
use crate::sem::{Clock, Expr, Sem, Time, flag, mask};

/// A bare time of day as a time.
pub(crate) fn time_of(arena: &mut Arena, clock: Clock) -> Time {
    let flags = if clock.twelve { flag::TWELVE } else { 0 };
    Time::new(arena.add(Expr::Clock(clock)), clock.grain, mask::CLOCK).with(flags)
}

/// A number that may be an hour.
pub(crate) fn hour_of(arena: &mut Arena, value: i32) -> Option<Time> {
    let hour = u8::try_from(value).ok().filter(|h| *h <= 24)?;
    let clock = Clock { padded: hour > 12, ..Clock::hour(hour % 24, (1..=12).contains(&hour)) };
    Some(time_of(arena, clock))
}

/// Digits that may be an hour and minutes: 730, 1030.
pub(crate) fn compact(arena: &mut Arena, value: i32, digits: u8) -> Option<Time> {
    if !(3..=4).contains(&digits) {
        return None;
    }
    // 1900 to 2100 is a year until "at" or "pm" says otherwise.
    let (hour, minute) = (u8::try_from(value / 100).ok()?, u8::try_from(value % 100).ok()?);
    if hour > 24 || minute > 59 {
        return None;
    }
    Some(time_of(arena, Clock::minutes(hour % 24, minute, digits == 3 || (10..=12).contains(&hour))))
}

/// After "at", an hour is meant even where it stood alone.
pub(crate) fn at(_arena: &mut Arena, time: Time) -> Time {
    if time.fixes(mask::TIME) && !time.fixes(mask::DATE) { time.without(flag::LATENT) } else { time }
}

/// "am" and "pm" after a time.
pub(crate) fn half_of_day(arena: &mut Arena, time: Time, afternoon: bool, made: &mut Made<'_>) {
    if !time.has(flag::TWELVE) {
        // "15:00 pm" is said too; "14 pm" is no time.
        if let Expr::Clock(clock) = arena.get(time.expr)
            && clock.grain == Grain::Minute
            && time.mask == mask::CLOCK
            && (afternoon == (clock.hour >= 12))
            && !time.has(flag::LATENT)
        {
            made.time(time.without(flag::LATENT));
        }
        return;
    }
    let expr = super::range::end_in_half(arena, time.expr, afternoon)
        .unwrap_or_else(|| super::settle_half(arena, time.expr, afternoon));
    made.time(Time { expr, ..time.without(flag::TWELVE | flag::LATENT) });
}

/// "today pm", "Tuesday am".
pub(crate) fn half_day(arena: &mut Arena, time: Time, afternoon: bool, made: &mut Made<'_>) {
    if time.has(flag::LATENT)
        || !time.fixes(mask::DAY | mask::WEEKDAY)
        || time.bound != crate::sem::Bound::Closed
    {
        return;
    }
    let part = if afternoon { PartOfDay::Afternoon } else { PartOfDay::Morning };
    let part = Time::new(arena.add(Expr::Part(part)), Grain::Hour, mask::PART).with(flag::INTERVAL);
    if let Some((joined, cost)) = super::join::intersect(arena, time, part) {
        made.add(Sem::Time(joined), cost + 0.1);
    }
}

/// "quarter past" before an hour.
pub(crate) fn minutes_time(arena: &mut Arena, add: i8, time: Time, made: &mut Made<'_>) {
    if time.mask & mask::CLOCK == 0 {
        return;
    }
    let Some(expr) = shifted(arena, time.expr, add) else { return };
    made.time(Time { expr, grain: Grain::Minute, ..time.without(flag::LATENT) });
}

/// "las tres y cuarto", "trois heures et demie": minutes after the hour.
pub(crate) fn time_minutes(arena: &mut Arena, time: Time, add: i8, made: &mut Made<'_>) {
    let Expr::Clock(clock) = arena.get(time.expr) else { return };
    if clock.grain == Grain::Hour && time.mask == mask::CLOCK {
        minutes_time(arena, add, time, made);
    }
}

/// "fünf vor halb vier", "tien over half vier": minutes beside the half hour before.
pub(crate) fn beside_half(add: i8, made: &mut Made<'_>) {
    if (1..=10).contains(&add.abs()) {
        made.add(Sem::Minutes { add: add - 30 }, 0.0);
    }
}

/// The hour's clock moved by minutes.
fn shifted(arena: &mut Arena, id: u32, add: i8) -> Option<u32> {
    match arena.get(id) {
        Expr::Clock(clock) if clock.grain == Grain::Hour => {
            let of_day = i32::from(clock.hour) * 60 + i32::from(add);
            let of_day = if clock.twelve && of_day < 60 { of_day + 720 } else { of_day.rem_euclid(1440) };
            let (hour, minute) = (u8::try_from(of_day / 60).ok()?, u8::try_from(of_day % 60).ok()?);
            let twelve = clock.twelve && (1..=12).contains(&hour);
            Some(arena.add(Expr::Clock(Clock::minutes(hour, minute, twelve))))
        }
        Expr::And { coarse, fine } => {
            let fine = shifted(arena, fine, add)?;
            Some(arena.add(Expr::And { coarse, fine }))
        }
        _ => None,
    }
}

/// A zone after a time of day.
pub(crate) fn in_zone(arena: &mut Arena, time: Time, zone: u16, made: &mut Made<'_>) {
    if !time.fixes(mask::CLOCK) || time.fixes(mask::ZONE) || time.has(flag::TRAILING) {
        return;
    }
    let expr = arena.add(Expr::InZone { expr: time.expr, zone });
    let time = Time { expr, mask: time.mask | mask::ZONE, ..time };
    made.time(time);
    let _ = Sem::Zone(zone);
}

/// "half three" in British English.
pub(crate) fn half_past(arena: &mut Arena, hour: Time) -> Option<Time> {
    let expr = shifted(arena, hour.expr, 30)?;
    Some(Time { expr, grain: Grain::Minute, ..hour })
}

/// "half-three".
pub(crate) fn half_hyphen(arena: &mut Arena, hour: i16, made: &mut Made<'_>) {
    let english = made.language.tongue == crate::lang::Tongue::English;
    if english
        && (1..=12).contains(&hour)
        && let Some(hour) = hour_of(arena, hour.into())
        && let Some(time) = half_past(arena, hour)
    {
        made.add(Sem::Time(time), -0.3);
    }
}

/// "nine-thirty" in words.
pub(crate) fn hyphened(arena: &mut Arena, hour: i32, minute: i16, made: &mut Made<'_>) {
    if (1..=12).contains(&hour)
        && (10..=55).contains(&minute)
        && minute % 5 == 0
        && let (Ok(hour), Ok(minute)) = (u8::try_from(hour), u8::try_from(minute))
    {
        let time = time_of(arena, Clock::minutes(hour, minute, true));
        made.add(Sem::Time(time), -0.3);
    }
}

/// "onze heures trente", "las tres y veinte": minutes after a whole hour.
pub(crate) fn minutes_after(arena: &mut Arena, hour: Time, value: i32, made: &mut Made<'_>) {
    let whole = matches!(arena.get(hour.expr), Expr::Clock(clock) if clock.grain == Grain::Hour);
    if let Ok(add) = i8::try_from(value)
        && whole
        && let Some(expr) = shifted(arena, hour.expr, add)
    {
        made.add(Sem::Time(Time { expr, grain: Grain::Minute, ..hour.without(flag::LATENT) }), 0.1);
    }
}

/// "9a", "7p": by itself too little for a time.
pub(crate) fn half_of_day_short(
    arena: &mut Arena,
    time: Time,
    afternoon: bool,
    digits: u8,
    made: &mut Made<'_>,
) {
    if !time.has(flag::TWELVE) {
        return;
    }
    let expr = super::settle_half(arena, time.expr, afternoon);
    let latent = if digits < 3 { flag::LATENT } else { 0 };
    made.time(Time { expr, ..time.without(flag::TWELVE | flag::LATENT).with(latent) });
}
