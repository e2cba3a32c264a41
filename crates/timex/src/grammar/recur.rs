//! Repetitions: "every Tuesday", "weekdays at 9".

use super::Made;
use crate::eval::Arena;
use crate::sem::{Bound, Expr, Length, Recurrence, Sem, Time, Unit, mask};

/// "every Monday", "every morning".
pub(crate) fn every_time(arena: &mut Arena, time: Time, made: &mut Made<'_>) {
    // "jeweils ab 10" stays open.
    if time.bound != Bound::Closed {
        return;
    }
    if let Some(recurrence) = of_time(arena, time, 1) {
        made.add(Sem::Recurring(recurrence), 0.0);
    }
}

fn of_time(arena: &Arena, time: Time, interval: u8) -> Option<Recurrence> {
    // "todos la próxima semana": next week does not come every week.
    if time.has(crate::sem::flag::ANCHORED) {
        return None;
    }
    let at = time.fixes(mask::TIME).then_some(time.expr);
    if time.fixes(mask::WEEKDAY) {
        let weekdays = weekdays_in(arena, time.expr)?;
        return Some(Recurrence { unit: Unit::Week, interval, weekdays, at });
    }
    if time.mask & mask::DATE == 0 && time.fixes(mask::TIME) {
        return Some(Recurrence { unit: Unit::Day, interval, weekdays: 0, at });
    }
    let yearly = time.fixes(mask::MONTH);
    yearly.then_some(Recurrence { unit: Unit::Year, interval, weekdays: 0, at: Some(time.expr) })
}

fn weekdays_in(arena: &Arena, id: u32) -> Option<u8> {
    match arena.get(id) {
        Expr::Fields(fields) => fields.weekday.map(|d| 1 << (d.clamp(1, 7) - 1)),
        Expr::Weekend => Some(0b110_0000),
        Expr::And { coarse, fine } => weekdays_in(arena, coarse).or_else(|| weekdays_in(arena, fine)),
        _ => None,
    }
}

/// "every week".
pub(crate) fn every_unit(unit: Unit, made: &mut Made<'_>) {
    let (unit, weekdays) = match unit {
        Unit::WorkDay => (Unit::Week, 0b1_1111),
        Unit::Weekend => (Unit::Week, 0b110_0000),
        other => (other, 0),
    };
    made.add(Sem::Recurring(Recurrence { unit, interval: 1, weekdays, at: None }), 0.0);
}

/// "every two weeks".
pub(crate) fn every_length(length: Length, made: &mut Made<'_>) {
    if let Ok(interval) = u8::try_from(length.count)
        && interval > 0
        && !length.compound
    {
        made.add(Sem::Recurring(Recurrence { unit: length.unit, interval, weekdays: 0, at: None }), 0.0);
    }
}

/// A repetition and what follows: "every day at 9", "every other Tuesday".
pub(crate) fn after(arena: &mut Arena, a: Recurrence, right: Sem, made: &mut Made<'_>) {
    let waiting = a.unit == Unit::Second && a.interval == 2;
    match right {
        Sem::Unit(unit) if waiting => made.add(Sem::Recurring(Recurrence { unit, ..a }), 0.0),
        Sem::Time(time) if waiting => {
            if let Some(recurrence) = of_time(arena, time, 2) {
                made.add(Sem::Recurring(recurrence), 0.0);
            }
        }
        Sem::Time(time)
            if a.at.is_none()
                && time.mask & mask::DATE == 0
                && time.fixes(mask::TIME)
                && time.bound == Bound::Closed =>
        {
            made.add(Sem::Recurring(Recurrence { at: Some(time.expr), ..a }), 0.0);
        }
        Sem::Time(time) if a.unit == Unit::Week && a.weekdays == 0 && time.fixes(mask::WEEKDAY) => {
            if let Some(weekdays) = weekdays_in(arena, time.expr) {
                made.add(Sem::Recurring(Recurrence { weekdays, ..a }), 0.0);
            }
        }
        _ => {}
    }
}

/// "6 am every day".
pub(crate) fn before(arena: &mut Arena, left: Sem, b: Recurrence, made: &mut Made<'_>) {
    let _ = arena;
    if let Sem::Time(time) = left
        && b.at.is_none()
        && time.mask & mask::DATE == 0
        && time.fixes(mask::TIME)
    {
        made.add(Sem::Recurring(Recurrence { at: Some(time.expr), ..b }), 0.0);
    }
}
