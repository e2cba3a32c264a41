//! Parts of periods: their beginnings, middles and ends; weekends made long by feasts.

use super::units::days;
use super::{Evaluator, Stretch};
use crate::calendar::{DAY, add_months, weekday};
use crate::mention::Grain;
use crate::sem::Edge;

impl Evaluator<'_> {
    /// A part at the beginning, in the middle or at the end of a stretch.
    pub(super) fn edge(&self, edge: Edge, outer: Stretch) -> Option<Stretch> {
        match edge {
            Edge::Rest => self.rest(outer),
            Edge::Later => Some(self.later(outer)),
            Edge::Earlier => Some(self.earlier(outer)),
            Edge::Late => Some(edge_of(edge, outer)),
            Edge::FirstHalf => Some(half_of(outer, true)),
            Edge::SecondHalf => Some(half_of(outer, false)),
            Edge::Begin | Edge::Middle | Edge::End | Edge::Early => Some(edge_of(edge, outer)),
        }
    }

    /// What is left of a period that has begun.
    fn rest(&self, outer: Stretch) -> Option<Stretch> {
        let now = if outer.end - outer.start > DAY { self.now.div_euclid(DAY) * DAY } else { self.now };
        let grain = if outer.end - outer.start > DAY { Grain::Day } else { Grain::Minute };
        let start = outer.start.max(now);
        (start < outer.end).then_some(Stretch { start, end: outer.end, grain })
    }

    /// "earlier this week": what is past of it, or its beginning where none is.
    fn earlier(&self, outer: Stretch) -> Stretch {
        let today = self.now.div_euclid(DAY) * DAY;
        let begun = outer.start < today && today < outer.end && outer.end - outer.start > DAY;
        if begun { Stretch { end: today, grain: Grain::Day, ..outer } } else { edge_of(Edge::Early, outer) }
    }

    /// "later this week": nothing of it is past.
    fn later(&self, outer: Stretch) -> Stretch {
        let late =
            if outer.grain == Grain::Year { half_of(outer, false) } else { edge_of(Edge::Late, outer) };
        let today = self.now.div_euclid(DAY) * DAY;
        let begun = late.start < today && today < late.end && outer.end - outer.start > DAY;
        Stretch { start: if begun { today } else { late.start }, ..late }
    }
}

/// Parts of periods: thirds of a month, the outer thirds of a year, Monday to Wednesday and Friday to Sunday.
fn edge_of(edge: Edge, outer: Stretch) -> Stretch {
    let (from, to) = (outer.start.div_euclid(DAY), outer.end.div_euclid(DAY));
    let thirds = |first: i64, second: i64| match edge {
        Edge::Begin | Edge::Early | Edge::Earlier | Edge::FirstHalf => (from, from + first),
        Edge::Middle => (from + first, from + second),
        Edge::End | Edge::Late | Edge::Later | Edge::Rest | Edge::SecondHalf => (from + second, to),
    };
    match outer.grain {
        Grain::Week => {
            let (a, b) = match edge {
                Edge::Early | Edge::Earlier | Edge::Begin | Edge::FirstHalf => (0, 3),
                Edge::Middle => (2, 4),
                Edge::Late | Edge::Later => (3, 7),
                Edge::End | Edge::Rest | Edge::SecondHalf => (4, 7),
            };
            days(from + a, from + b, Grain::Day)
        }
        Grain::Month => {
            let (a, b) = thirds(10, 20);
            days(a, b, Grain::Day)
        }
        Grain::Quarter => days_of_months(from, edge, 1, 2, 3),
        Grain::Year => {
            let (first, last) = match edge {
                Edge::Begin | Edge::Early | Edge::Earlier | Edge::FirstHalf => (0, 3),
                Edge::Middle => (4, 8),
                Edge::End | Edge::Late | Edge::Later | Edge::Rest | Edge::SecondHalf => (8, 12),
            };
            days(add_months(from, first), add_months(from, last), Grain::Month)
        }
        Grain::Day if to - from <= 1 => {
            let (a, b) = match edge {
                Edge::Begin | Edge::Early | Edge::Earlier | Edge::FirstHalf => (0, 12 * 3600),
                Edge::Middle => (10 * 3600, 14 * 3600),
                Edge::Late | Edge::Later => (12 * 3600, DAY),
                Edge::End | Edge::Rest | Edge::SecondHalf => (17 * 3600, 21 * 3600),
            };
            Stretch { start: outer.start + a, end: outer.start + b, grain: Grain::Hour }
        }
        Grain::Day => {
            let third = (to - from) / 3;
            let (a, b) = thirds(third, 2 * third);
            days(a, b, Grain::Day)
        }
        Grain::Second | Grain::Minute | Grain::Hour => {
            let third = (outer.end - outer.start) / 3;
            let (a, b) = match edge {
                Edge::Begin | Edge::Early | Edge::Earlier | Edge::FirstHalf => (0, third),
                Edge::Middle => (third, 2 * third),
                Edge::End | Edge::Late | Edge::Later | Edge::Rest | Edge::SecondHalf => {
                    (2 * third, 3 * third)
                }
            };
            Stretch { start: outer.start + a, end: outer.start + b, grain: outer.grain }
        }
    }
}

/// The first fifteen days of a month, six months of a year; else the half by length, in whole days from two on.
fn half_of(outer: Stretch, first: bool) -> Stretch {
    let from = outer.start.div_euclid(DAY);
    let (middle, grain) = match outer.grain {
        Grain::Year => (add_months(from, 6) * DAY, Grain::Month),
        Grain::Month => ((from + 15) * DAY, Grain::Day),
        grain => {
            let half = (outer.end - outer.start) / 2;
            let whole = if half > DAY { half.div_euclid(DAY) * DAY } else { half };
            (outer.start + whole, grain.min(Grain::Day))
        }
    };
    let (start, end) = if first { (outer.start, middle) } else { (middle, outer.end) };
    Stretch { start, end, grain }
}

pub(super) fn days_of_months(from: i64, edge: Edge, first: i64, second: i64, all: i64) -> Stretch {
    let (a, b) = match edge {
        Edge::Begin | Edge::Early | Edge::Earlier | Edge::FirstHalf => (0, first),
        Edge::Middle => (first, second),
        Edge::End | Edge::Late | Edge::Later | Edge::Rest | Edge::SecondHalf => (second, all),
    };
    days(add_months(from, a), add_months(from, b), Grain::Month)
}

/// From the Friday evening before (or on) a feast near a weekend to the end of the later of feast and Sunday.
pub(super) fn long_weekend(feast: Stretch) -> Stretch {
    let day = feast.start.div_euclid(DAY);
    let friday = match weekday(day) {
        1 => day - 3,
        2 => day - 4,
        n => day + 5 - n,
    };
    let friday = if weekday(day) == 4 { day + 1 } else { friday };
    let end = feast.end.max((friday + 3) * DAY);
    Stretch { start: (friday * DAY + 18 * 3600).min(feast.start + 18 * 3600), end, grain: Grain::Hour }
}
