//! A day and a time of day that other words keep apart: "Monday in the small room with Steve at 2 pm".

use crate::chart::Found;
use crate::eval::Arena;
use crate::grammar;
use crate::sem::{Bound, Sem, Time, flag, mask};
use crate::token::{TokenKind, Tokens};

/// Most tokens between a day and its time of day.
const GAP_TOKENS_MAX: usize = 25;

/// Gives times of day without a day the day of their sentence. Says for each mention whether it borrowed one.
pub(crate) fn dates(arena: &mut Arena, tokens: &Tokens, found: &mut [Found]) -> Vec<bool> {
    let mut borrowed = vec![false; found.len()];
    for i in 0..found.len() {
        let Some(clock) = found.get(i).and_then(|f| clock_only(f.sem)) else { continue };
        let Some(day) = nearest_day(arena, tokens, found, i) else { continue };
        if let Some(joined) = grammar::intersect(arena, day, clock)
            && let Some(slot) = found.get_mut(i)
        {
            slot.sem = Sem::Time(joined);
            if let Some(flagged) = borrowed.get_mut(i) {
                *flagged = true;
            }
        }
    }
    borrowed
}

/// A time of day that waits for a day.
fn clock_only(sem: Sem) -> Option<Time> {
    match sem {
        Sem::Time(time) if time.fixes(mask::TIME) && !time.fixes(mask::DATE) => Some(time),
        _ => None,
    }
}

/// One day, bare of any time of day and not bounded.
fn day_only(sem: Sem) -> Option<Time> {
    match sem {
        Sem::Time(time)
            if time.fixes(mask::DAY | mask::WEEKDAY)
                && !time.fixes(mask::TIME)
                && time.bound == Bound::Closed
                && !time.has(flag::INTERVAL | flag::BY | flag::HOLIDAY) =>
        {
            Some(time)
        }
        _ => None,
    }
}

/// The day before the time of day in its sentence, else the one after it.
fn nearest_day(arena: &Arena, tokens: &Tokens, found: &[Found], i: usize) -> Option<Time> {
    let _ = arena;
    let here = found.get(i)?;
    let before = found
        .get(..i)?
        .iter()
        .rev()
        .take_while(|f| same_sentence(tokens, f.past, here.first))
        .find_map(|f| day_only(f.sem));
    before.or_else(|| {
        found
            .get(i + 1..)?
            .iter()
            .take_while(|f| same_sentence(tokens, here.past, f.first))
            .take(1)
            .find_map(|f| day_only(f.sem))
    })
}

/// No sentence ends between two tokens, and they are not far apart.
fn same_sentence(tokens: &Tokens, from: usize, to: usize) -> bool {
    if to < from || to - from > GAP_TOKENS_MAX {
        return false;
    }
    (from..to).all(|i| {
        let ends = matches!(tokens.get(i).map(|t| t.kind), Some(TokenKind::Sign('.' | '?' | '!' | ';')));
        let spaced_after = tokens.get(i + 1).is_none_or(|t| t.spaced);
        !(ends && spaced_after)
    })
}
