//! Whether all meetings are meant, or one.

use super::{Rule, Sheet, Standing, StandingRule, does_more};
use crate::lang::standing::Clue;
use std::ops::Range;

/// The rules, if the mail lays them down for all meetings; and whether it does nothing else.
pub(super) fn scope(sheet: &Sheet<'_, '_>, rules: Vec<StandingRule>, nobody_added: bool) -> Standing {
    let definite = rules.iter().any(|rule| rule.rule != Rule::Unclear);
    let first = sheet.scene.stage().is_none();
    if !for_good(sheet, &rules) || !definite && !(first && sheet.has(Clue::Lasting)) {
        return Standing::default();
    }
    let ruled: Vec<Range<usize>> = rules
        .iter()
        .map(|rule| sheet.scene.text.words_in(&rule.evidence))
        .chain(sheet.clues.of(Clue::Lasting).map(|hit| hit.words.clone()))
        .map(|words| sheet.scene.sentence_of(words.start))
        .collect();
    let alone = nobody_added && !does_more(sheet, &ruled);
    // Beside a request, what is said of every week counts only where it says so outright.
    if alone || definite && sheet.has(Clue::Lasting) {
        Standing { rules, alone }
    } else {
        Standing::default()
    }
}

/// Said outright, or of each time and of weekdays in the plural. "I can never do Mondays" in the midst of a negotiation
/// may be about this one meeting.
fn for_good(sheet: &Sheet<'_, '_>, rules: &[StandingRule]) -> bool {
    let has = |clue| sheet.has(clue);
    if has(Clue::Lasting) {
        return true;
    }
    if has(Clue::Once) {
        return false;
    }
    let counted = rules.iter().any(|rule| {
        matches!(
            rule.rule,
            Rule::Buffer { .. }
                | Rule::AtMost { .. }
                | Rule::Notice { .. }
                | Rule::Length { .. }
                | Rule::NoHolidays
        )
    });
    let first = sheet.scene.stage().is_none();
    // "He never told me": the word belongs to a rule where it stands in one.
    let ever = rules.iter().filter(|rule| rule.rule != Rule::Unclear).any(|rule| {
        let words = sheet.scene.text.words_in(&rule.evidence);
        sheet.has_in(Clue::Ever, &sheet.scene.sentence_of(words.start))
    });
    ever && (has(Clue::Weekly) || counted || first)
        || has(Clue::Weekly) && (has(Clue::Deny) || has(Clue::Keep)) && first
}
