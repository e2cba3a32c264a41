//! Rules that do not go together are asked about, all of them.

use super::{Rule, Sheet, StandingRule};
use jiff::civil::Weekday;
use std::ops::Range;

/// Makes unclear what contradicts another rule, and what stands without days beside something unclear: those days may be
/// its own.
pub(super) fn settle(left: &Sheet<'_, '_>, rules: &mut [StandingRule]) {
    let sentence = |rule: &StandingRule| {
        let words = left.scene.text.words_in(&rule.evidence);
        left.scene.sentence_of(words.start)
    };
    let unclear: Vec<Range<usize>> =
        rules.iter().filter(|rule| rule.rule == Rule::Unclear).map(sentence).collect();
    let doubtful = |rule: &StandingRule| {
        days(&rule.rule).is_some_and(<[Weekday]>::is_empty) && unclear.contains(&sentence(rule))
    };
    let words = |rule: &StandingRule| left.scene.text.words_in(&rule.evidence);
    let asked: Vec<usize> =
        rules.iter().filter(|rule| rule.rule == Rule::Unclear).map(|rule| words(rule).start).collect();
    // "Tuesdays and Thursdays from next week on": what one of two lacks, the other lacks.
    let leads = |rule: &StandingRule| {
        let end = words(rule).end;
        days(&rule.rule).is_some() && (asked.contains(&end) || asked.contains(&(end + 1)))
    };
    let at_odds = |rule: &StandingRule| rules.iter().any(|other| contradict(&rule.rule, &other.rule));
    let marks: Vec<bool> = rules.iter().map(|rule| doubtful(rule) || leads(rule) || at_odds(rule)).collect();
    for (rule, _) in rules.iter_mut().zip(marks).filter(|(_, mark)| *mark) {
        rule.rule = Rule::Unclear;
    }
}

/// The days of a rule about hours.
fn days(rule: &Rule) -> Option<&[Weekday]> {
    match rule {
        Rule::NotBefore { days, .. }
        | Rule::NotAfter { days, .. }
        | Rule::Within { days, .. }
        | Rule::Never { days, .. } => Some(days),
        Rule::OnlyOn { .. }
        | Rule::Buffer { .. }
        | Rule::AtMost { .. }
        | Rule::Length { .. }
        | Rule::Medium(_)
        | Rule::Notice { .. }
        | Rule::Zone(_)
        | Rule::NoHolidays
        | Rule::Unclear => None,
    }
}

/// Whether two rules cannot both be meant of the same days.
fn contradict(one: &Rule, other: &Rule) -> bool {
    match (one, other) {
        (Rule::NotBefore { days: a, at_min: x }, Rule::NotBefore { days: b, at_min: y })
        | (Rule::NotAfter { days: a, at_min: x }, Rule::NotAfter { days: b, at_min: y }) => {
            x != y && same(a, b)
        }
        (Rule::NotBefore { days: a, at_min: from }, Rule::NotAfter { days: b, at_min: to })
        | (Rule::NotAfter { days: a, at_min: to }, Rule::NotBefore { days: b, at_min: from }) => {
            from >= to && same(a, b)
        }
        (
            Rule::Within { days: a, from_min: from, to_min: to },
            Rule::Within { days: b, from_min: x, to_min: y },
        ) => (from, to) != (x, y) && same(a, b),
        (Rule::AtMost { per: a, meetings: x }, Rule::AtMost { per: b, meetings: y }) => a == b && x != y,
        (Rule::Length { of: a, minutes: x }, Rule::Length { of: b, minutes: y }) => a == b && x != y,
        (Rule::Buffer { side: a, minutes: x }, Rule::Buffer { side: b, minutes: y }) => a == b && x != y,
        (Rule::Medium(a), Rule::Medium(b)) => a != b,
        _ => false,
    }
}

/// Rules for the same days; one for all days and one for some go together as the rule and its exception.
fn same(a: &[Weekday], b: &[Weekday]) -> bool {
    a.is_empty() && b.is_empty() || a.iter().any(|day| b.contains(day))
}
