//! The times that bound a span or an open time, as mentions of their own: "the 5th" in "until the 5th".

use crate::chart::Found;
use crate::eval::Arena;
use crate::mention::{Grain, Mention, Moment, Parts, Reading, Value, Why};
use crate::rank::Ranker;
use crate::sem::{Bound, Expr, ExprId, Sem, Time, flag};
use std::ops::Range;

/// Mentions of the bounds of `whole`. `inner` are the closed times found inside, with their places.
pub(crate) fn of(
    ranker: &Ranker<'_>,
    arena: &mut Arena,
    found: &Found,
    whole: &Mention,
    inner: &[(Found, Range<usize>)],
) -> Vec<Mention> {
    let Sem::Time(time) = found.sem else { return Vec::new() };
    // A length beside them ("for a week, from the 5th on") bounds nothing.
    let times: Vec<_> = inner.iter().filter(|(f, _)| matches!(f.sem, Sem::Time(_))).cloned().collect();
    let place = |n: usize| times.get(n).map_or_else(|| whole.span.clone(), |(_, span)| span.clone());
    if let Some(closed) = closed(arena, time) {
        let found = Found { sem: Sem::Time(closed), ..*found };
        return ranker.mention(arena, &found, place(0)).into_iter().collect();
    }
    let mut mentions = Vec::new();
    let lengths = inner.iter().filter(|(f, _)| matches!(f.sem, Sem::Length(_)));
    for (length, span) in lengths {
        mentions.extend(ranker.mention(arena, length, span.clone()));
    }
    let Some(Value::Span { start, end, grain }) = whole.value() else { return mentions };
    match spanning(arena, time.expr) {
        Some(Expr::Range { .. }) => {
            let (first_place, last_place) = ends(&whole.span, &times);
            mentions.push(point(first_place, *start, *grain));
            let last = if *grain >= Grain::Day { ranker.day_before(end) } else { Some(*end) };
            mentions.extend(last.map(|at| point(last_place, at, *grain)));
        }
        Some(Expr::Lasting { .. }) => mentions.push(point(place(0), *start, *grain)),
        _ => {}
    }
    mentions
}

/// Where the two ends of a span stand; an end that is no time by itself ("the 3" of "3 to 5 pm") fills what is left.
fn ends(whole: &Range<usize>, inner: &[(Found, Range<usize>)]) -> (Range<usize>, Range<usize>) {
    match inner {
        [(_, first), .., (_, last)] => (first.clone(), last.clone()),
        [(_, only)] if only.end == whole.end => (whole.start..only.start, only.clone()),
        [(_, only)] => (only.clone(), only.end..whole.end),
        [] => (whole.clone(), whole.clone()),
    }
}

/// An open time or a deadline without its openness.
fn closed(arena: &Arena, time: Time) -> Option<Time> {
    if time.bound != Bound::Closed {
        return Some(Time { bound: Bound::Closed, ..time.without(flag::FROM) });
    }
    let Expr::UpTo { to } = arena.get(time.expr) else { return None };
    Some(Time { expr: to, ..time.without(flag::BY | flag::INTERVAL) })
}

/// The range or the stretch with a length inside an expression.
fn spanning(arena: &Arena, id: ExprId) -> Option<Expr> {
    match arena.get(id) {
        found @ (Expr::Range { .. } | Expr::Lasting { .. }) => Some(found),
        Expr::And { coarse, fine } => spanning(arena, fine).or_else(|| spanning(arena, coarse)),
        Expr::InZone { expr, .. } => spanning(arena, expr),
        _ => None,
    }
}

fn point(span: Range<usize>, start: Moment, grain: Grain) -> Mention {
    let reading = Reading { value: Value::Point { start, grain }, score: 1.0, why: Why::default() };
    Mention { span, readings: vec![reading], parts: Parts::default(), inner: Vec::new() }
}
