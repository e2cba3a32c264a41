//! Which half of the day an hour is of: by the part of the day beside it, by "am" and "pm", by the other end of its span.

use crate::eval::Arena;
use crate::mention::PartOfDay;
use crate::sem::{Clock, Expr, ExprId};

/// Whether a time of day, or the end of a span of them, lies in a part of the day: "5 am" is no afternoon.
pub(super) fn agrees(arena: &Arena, id: ExprId, part: PartOfDay) -> bool {
    let last = match arena.get(id) {
        Expr::Range { to, .. } => to,
        Expr::And { fine, .. } => return agrees(arena, fine, part),
        _ => id,
    };
    let Some(clock) = super::clock_in(arena, last) else { return true };
    match part {
        PartOfDay::EarlyMorning
        | PartOfDay::Morning
        | PartOfDay::MidMorning
        | PartOfDay::LateMorning
        | PartOfDay::Early
        | PartOfDay::Breakfast => clock.hour <= 12,
        PartOfDay::Midday | PartOfDay::Lunch => (10..=15).contains(&clock.hour),
        PartOfDay::AfterLunch
        | PartOfDay::EarlyAfternoon
        | PartOfDay::Afternoon
        | PartOfDay::MidAfternoon
        | PartOfDay::LateAfternoon
        | PartOfDay::AfterSchool
        | PartOfDay::EndOfDay => (12..=21).contains(&clock.hour),
        PartOfDay::AfterWork | PartOfDay::EarlyEvening | PartOfDay::Evening | PartOfDay::Dinner => {
            clock.hour >= 15 || clock.hour == 0
        }
        PartOfDay::LateEvening | PartOfDay::Night | PartOfDay::SmallHours => true,
    }
}

/// Hours said in a part of the day: "7 in the evening", "2 at night", "12 in the morning".
pub(super) fn half_by_part(arena: &mut Arena, id: ExprId, part: PartOfDay) -> ExprId {
    let night = matches!(
        part,
        PartOfDay::Evening
            | PartOfDay::LateEvening
            | PartOfDay::Night
            | PartOfDay::SmallHours
            | PartOfDay::Dinner
    );
    map_clocks(arena, id, night, &|clock| {
        if !clock.twelve {
            return clock;
        }
        let hour = clock.hour % 12;
        let afternoon = match part {
            PartOfDay::EarlyMorning
            | PartOfDay::Morning
            | PartOfDay::MidMorning
            | PartOfDay::LateMorning
            | PartOfDay::Early
            | PartOfDay::SmallHours
            | PartOfDay::Breakfast => false,
            PartOfDay::Lunch | PartOfDay::Midday => hour < 6,
            PartOfDay::Night | PartOfDay::LateEvening => (6..12).contains(&hour),
            PartOfDay::Evening | PartOfDay::EarlyEvening | PartOfDay::Dinner | PartOfDay::AfterWork => {
                hour != 0
            }
            PartOfDay::AfterLunch
            | PartOfDay::EarlyAfternoon
            | PartOfDay::Afternoon
            | PartOfDay::MidAfternoon
            | PartOfDay::LateAfternoon
            | PartOfDay::EndOfDay
            | PartOfDay::AfterSchool => true,
        };
        clock.with_half(afternoon)
    })
}

/// The expression with every clock of an unsaid half put into one half. The end of a range follows its start.
pub(crate) fn settle_half(arena: &mut Arena, id: ExprId, afternoon: bool) -> ExprId {
    map_clocks(arena, id, false, &|clock| clock.with_half(afternoon))
}

/// Rebuilds an expression with its clocks changed; the end of a range of clocks is the next after its start. Only at
/// `night` does a range go past midnight.
fn map_clocks(arena: &mut Arena, id: ExprId, night: bool, change: &dyn Fn(Clock) -> Clock) -> ExprId {
    let mapped = |arena: &mut Arena, id| map_clocks(arena, id, night, change);
    let expr = match arena.get(id) {
        Expr::Clock(clock) if clock.twelve => Expr::Clock(change(clock)),
        Expr::And { coarse, fine } => Expr::And { coarse: mapped(arena, coarse), fine: mapped(arena, fine) },
        // "Friday at 10-12": the day may stand with the start.
        Expr::Range { from, to } => match (super::clock_in(arena, from), arena.get(to)) {
            (Some(a), Expr::Clock(b)) if a.twelve && b.twelve => {
                let start = mapped(arena, from);
                open_range(arena, from, start, b, night)
            }
            _ => Expr::Range { from: mapped(arena, from), to: mapped(arena, to) },
        },
        Expr::Lasting { from, length } => Expr::Lasting { from: mapped(arena, from), length },
        Expr::UpTo { to } => Expr::UpTo { to: mapped(arena, to) },
        Expr::InZone { expr, zone } => Expr::InZone { expr: mapped(arena, expr), zone },
        _ => return id,
    };
    arena.add(expr)
}

/// A range of which neither end had its half: `start` is `from` with its half settled. Where the end would come before
/// it, the start was of the morning ("between ten and one in the afternoon").
fn open_range(arena: &mut Arena, from: ExprId, start: ExprId, end: Clock, night: bool) -> Expr {
    let Some(settled) = super::clock_in(arena, start) else { return Expr::Range { from: start, to: start } };
    let (early, late) = (end.with_half(false), end.with_half(true));
    let begin = settled.second_of_day();
    let wraps = early.second_of_day() <= begin && late.second_of_day() <= begin;
    let (start, end) = match wraps {
        true if night => (start, early),
        true => {
            (settle_half(arena, from, false), if settled.hour % 12 < end.hour % 12 { early } else { late })
        }
        false if early.second_of_day() > begin => (start, early),
        false => (start, late),
    };
    let to = arena.add(Expr::Clock(end));
    Expr::Range { from: start, to }
}
