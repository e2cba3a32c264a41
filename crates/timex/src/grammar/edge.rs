//! Edges of periods: "the beginning of March", "later this week".

use super::Made;
use crate::eval::Arena;
use crate::meaning::cycle_time;
use crate::mention::Grain;
use crate::sem::{Bound, Edge, Expr, Sem, Tag, Time, Unit, Word, flag, mask};

/// "beginning of March", "early next week".
pub(crate) fn edge(arena: &mut Arena, edge: Edge, right: Sem, made: &mut Made<'_>) {
    let of = match right {
        // "My contract will end in May."
        Sem::Tagged(Tag::In, _) if edge == Edge::End => return,
        Sem::Time(time) if edge == Edge::End && time.has(flag::LED) && !time.has(flag::ANCHORED) => return,
        Sem::Tagged(Tag::Of | Tag::In, time) | Sem::Time(time) => time,
        Sem::Word(Word::Dash) if made.touching => {
            made.add(Sem::Edge(edge), 0.0);
            return;
        }
        Sem::OfUnit(unit) if edge == Edge::Rest => cycle_time(arena, unit, 0),
        Sem::OfUnit(unit) | Sem::Unit(unit) if unit >= Unit::Week && unit != Unit::Weekend => {
            cycle_time(arena, unit, 0)
        }
        _ => return,
    };
    if let Sem::Time(time) = right
        && time.fixes(mask::PART)
        && let Some(expr) = edge_of_part(arena, edge, time.expr)
    {
        made.time(Time { expr, ..time });
        return;
    }
    let bare_day =
        matches!(right, Sem::Time(_)) && of.grain <= Grain::Day && matches!(edge, Edge::Begin | Edge::End);
    if of.has(flag::TRAILING) || of.bound != Bound::Closed || of.fixes(mask::CLOCK | mask::PART) || bare_day {
        return;
    }
    let expr = arena.add(Expr::Edge { edge, of: of.expr });
    let grain = match of.grain {
        _ if edge == Edge::Rest => Grain::Day,
        Grain::Year | Grain::Quarter => Grain::Month,
        Grain::Month | Grain::Week => Grain::Day,
        _ => Grain::Hour,
    };
    let time = Time { expr, grain, ..of.with(flag::INTERVAL).without(flag::LATENT | flag::BARE_YEAR) };
    // "early Tuesday morning" is an early morning before it is the morning of an early Tuesday.
    made.add(Sem::Time(time), if of.grain <= Grain::Day { 0.1 } else { 0.0 });
}

/// "the end", "at the beginning".
pub(crate) fn word_edge(word: Word, edge: Edge, made: &mut Made<'_>) {
    if matches!(word, Word::The) {
        made.add(Sem::Edge(edge), 0.0);
    }
}

/// "late" + "this afternoon".
fn edge_of_part(arena: &mut Arena, edge: Edge, id: u32) -> Option<u32> {
    use crate::mention::PartOfDay as P;
    let (rest, part) = super::join::strip_part(arena, id)?;
    let finer = match (edge, part) {
        (Edge::Early | Edge::Earlier | Edge::Begin, P::Morning) => P::EarlyMorning,
        (Edge::Late | Edge::Later | Edge::End, P::Morning) => P::LateMorning,
        (Edge::Middle, P::Morning) => P::MidMorning,
        (Edge::Early | Edge::Earlier | Edge::Begin, P::Afternoon) => P::EarlyAfternoon,
        (Edge::Late | Edge::Later | Edge::End, P::Afternoon) => P::LateAfternoon,
        (Edge::Middle, P::Afternoon) => P::MidAfternoon,
        (Edge::Early | Edge::Earlier | Edge::Begin, P::Evening) => P::EarlyEvening,
        (Edge::Late | Edge::Later | Edge::End, P::Evening) => P::LateEvening,
        _ => return None,
    };
    let fine = arena.add(Expr::Part(finer));
    Some(match rest {
        Some(coarse) => arena.add(Expr::And { coarse, fine }),
        None => fine,
    })
}
