//! Times of day that narrow each other.

use super::{Hours, Open};

/// What two times of day mean together, where the second narrows the first: a bound cuts a part of the day, a span or
/// another bound ("afternoon, after 3", "after 10 and done by 2"); a time inside a part is what is meant of it.
pub(super) fn narrowed(first: Hours, second: Hours) -> Option<Hours> {
    let end = first.to_min.unwrap_or(1440);
    match (first.open, second.open) {
        (Some(Open::After), Some(Open::Before)) if first.from_min < second.from_min => {
            Some(Hours { to_min: Some(second.from_min), open: None, ..first })
        }
        (Some(Open::Before), Some(Open::After)) if second.from_min < first.from_min => {
            Some(Hours { to_min: Some(first.from_min), open: None, ..second })
        }
        (None, Some(Open::After))
            if first.to_min.is_some() && (first.from_min..end).contains(&second.from_min) =>
        {
            Some(Hours { from_min: second.from_min, ..first })
        }
        (None, Some(Open::Before)) if first.to_min.is_some() && first.from_min < second.from_min => {
            Some(Hours { to_min: Some(second.from_min.min(end)), ..first })
        }
        // "At nine the dentist, until half past ten".
        (None, Some(Open::Before)) if first.is_point() && first.from_min < second.from_min => {
            Some(Hours { to_min: Some(second.from_min), ..first })
        }
        (None, None) if first.part && (first.from_min..end).contains(&second.from_min) => Some(second),
        _ => None,
    }
}

/// Times of day that stand side by side: bounds narrow the choices, or each other.
pub(super) fn folded(mut hours: Vec<Hours>) -> Vec<Hours> {
    let mut at = 0;
    while at < hours.len() {
        let Some(bound) = hours.get(at).copied().filter(|h| h.open.is_some()) else {
            at += 1;
            continue;
        };
        let mut met = false;
        for other in hours.iter_mut().filter(|h| **h != bound) {
            if let Some(narrow) = narrowed(*other, bound) {
                (*other, met) = (narrow, true);
            }
        }
        if met {
            hours.remove(at);
            at = 0;
        } else {
            at += 1;
        }
    }
    let exact: Vec<Hours> = hours.iter().filter(|h| !h.part).copied().collect();
    let inside = |p: &Hours| exact.iter().any(|e| narrowed(*p, *e).is_some());
    hours.iter().filter(|h| !h.part || !inside(h)).copied().collect()
}
