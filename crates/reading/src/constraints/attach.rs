//! Hours that stand alone, and the days that they belong to.

use super::compose::Statement;
use super::narrow::folded;
use super::{Days, Hours, Stance};
use crate::limits;

/// Hours that stand alone in a sentence with days take those days: "Thursday, but not before 3". What was borrowed is
/// not lent again: with twenty hours in a sentence the days would double twenty times.
pub(super) fn borrow_days(statements: &mut [Statement]) {
    let lent: Vec<Option<Vec<Days>>> =
        (0..statements.len()).map(|index| days_for(statements, index)).collect();
    for (here, days) in statements.iter_mut().zip(lent) {
        if let Some(days) = days {
            here.days = days;
        }
    }
}

/// The days that a statement borrows, where it has none.
fn days_for(statements: &[Statement], index: usize) -> Option<Vec<Days>> {
    let here = statements.get(index)?;
    if !here.days.is_empty() || here.stance == Stance::Aside || waited_for(statements, index) {
        return None;
    }
    let mut days = named_before(statements, index).unwrap_or_else(|| named_beside(statements, index));
    days.truncate(limits::DAYS_BORROWED_MAX);
    Some(days)
}

/// Whether days of the sentence wait for these hours.
fn waited_for(statements: &[Statement], index: usize) -> bool {
    let Some(here) = statements.get(index).filter(|s| s.stance == Stance::For && s.hours.is_some()) else {
        return false;
    };
    let waits = |s: &Statement| s.stance == Stance::For && s.hours.is_none() && !s.days.is_empty();
    statements.iter().any(|s| s.sentence == here.sentence && waits(s))
}

/// The days that an exception follows: "Monday and Tuesday, except 12 till 2, and Thursday only until 11".
fn named_before(statements: &[Statement], index: usize) -> Option<Vec<Days>> {
    let here = statements.get(index).filter(|s| s.stance == Stance::Except)?;
    let before = statements.get(..index)?.iter().rev();
    let days: Vec<Days> = before
        .take_while(|s| s.sentence == here.sentence && s.stance == Stance::For)
        .flat_map(|s| s.days.iter().cloned())
        .collect();
    (!days.is_empty()).then_some(days)
}

/// All days that are offered in the sentence.
fn named_beside(statements: &[Statement], index: usize) -> Vec<Days> {
    let Some(here) = statements.get(index) else { return Vec::new() };
    let same = statements.iter().enumerate().filter(|(i, s)| *i != index && s.sentence == here.sentence);
    same.filter(|(_, s)| s.stance == Stance::For).flat_map(|(_, s)| s.days.iter().cloned()).collect()
}

/// Hours in a sentence of their own belong to the days said before without hours, else to those said after; a second
/// point is one more choice on the last days.
pub(super) fn attach(statements: Vec<Statement>) -> Vec<Statement> {
    let mut out = statements;
    let mut index = 0;
    while let Some(here) = out.get(index).cloned() {
        index += 1;
        if here.stance != Stance::For || !here.days.is_empty() || here.hours.is_none() {
            continue;
        }
        let targets = days_without_hours(&out, index - 1, here.sentence);
        if targets.is_empty() {
            one_more(&mut out, index - 1);
            continue;
        }
        let sibling = |s: &Statement| {
            s.stance == Stance::For && s.sentence == here.sentence && s.days.is_empty() && s.hours.is_some()
        };
        let choices = folded(out.iter().filter(|s| sibling(s)).filter_map(|s| s.hours).collect());
        let made: Vec<Statement> = targets
            .iter()
            .filter_map(|i| out.get(*i))
            .flat_map(|target| choices.iter().map(|hours| at_hours(target, *hours, &here)))
            .collect();
        let mut position = 0;
        out.retain(|s| {
            let gone = targets.contains(&position) || sibling(s);
            position += 1;
            !gone
        });
        out.extend(made);
        index = 0;
    }
    out
}

/// The statements of days alone that hours at `at` belong to: of the same sentence, else before, else behind.
fn days_without_hours(statements: &[Statement], at: usize, sentence: usize) -> Vec<usize> {
    let waits = |s: &Statement| s.stance == Stance::For && s.hours.is_none() && !s.days.is_empty();
    let waiting = |range: std::ops::Range<usize>| -> Vec<usize> {
        range.filter(|i| statements.get(*i).is_some_and(waits)).collect()
    };
    let (before, after) = (waiting(0..at), waiting(at + 1..statements.len()));
    let same = |i: &usize| statements.get(*i).is_some_and(|s| s.sentence == sentence);
    let near: Vec<usize> = before.iter().chain(&after).copied().filter(same).collect();
    match (near.is_empty(), before.is_empty()) {
        (false, _) => near,
        (true, false) => before,
        (true, true) => after,
    }
}

/// A statement of days with hours that were said apart from them.
fn at_hours(days: &Statement, hours: Hours, said: &Statement) -> Statement {
    Statement {
        hours: Some(hours),
        zone: said.zone.clone().or_else(|| days.zone.clone()),
        own_time: said.own_time.or(days.own_time),
        only: said.only,
        ..days.clone()
    }
}

/// A point without a day of its own, where every day has hours already: one more choice on the last of them.
fn one_more(out: &mut [Statement], at: usize) {
    let point = out.get(at).and_then(|s| s.hours).is_some_and(|h| h.open.is_none() && !h.part);
    let last = out
        .get(..at)
        .unwrap_or_default()
        .iter()
        .rev()
        .find(|s| s.stance == Stance::For && !s.days.is_empty())
        .map(|s| s.days.clone());
    if let (true, Some(days), Some(here)) = (point, last, out.get_mut(at)) {
        here.days = days;
    } else if let Some(here) =
        out.get_mut(at).filter(|s| s.said && !s.only && s.hours.is_some_and(|h| h.part))
    {
        here.stance = Stance::Aside;
    }
}
