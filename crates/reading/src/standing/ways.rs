//! Rules without a number: how people meet, public holidays, where the wall clock hangs.

use super::{Rule, Sheet, StandingRule};
use crate::Medium;
use crate::constraints::Piece;
use crate::lang::standing::Clue;
use crate::text::Hit;

/// What phrases without a number say.
pub(super) fn ways(sheet: &Sheet<'_, '_>) -> Vec<StandingRule> {
    let said = |hit: &Hit<Clue>| {
        let rule = rule(sheet, hit)?;
        Some(StandingRule { rule, evidence: sheet.scene.text.span_of(&hit.words) })
    };
    let mut rules: Vec<StandingRule> = Vec::new();
    for rule in sheet.clues.iter().filter_map(said) {
        // One phrase may be found in two ways: "by default by video".
        if !rules.iter().any(|known| known.rule == rule.rule) {
            rules.push(rule);
        }
    }
    rules.extend(zone(sheet));
    rules
}

fn rule(sheet: &Sheet<'_, '_>, hit: &Hit<Clue>) -> Option<Rule> {
    let sentence = sheet.scene.sentence_of(hit.words.start);
    let denied = sheet.has_in(Clue::Deny, &sentence);
    let way = |medium| if denied { Rule::Unclear } else { Rule::Medium(medium) };
    match hit.cue {
        Clue::ByPhone => Some(way(Medium::Phone)),
        Clue::ByVideo => Some(way(Medium::Video)),
        Clue::InPerson => Some(way(Medium::InPerson)),
        Clue::Holidays => {
            let kept = denied || sheet.has_in(Clue::Keep, &sentence);
            Some(if kept { Rule::NoHolidays } else { Rule::Unclear })
        }
        _ => None,
    }
}

/// "From now on I'm in Lisbon": where the mail says for good where the host is; a stay of some days is unclear.
fn zone(sheet: &Sheet<'_, '_>) -> Option<StandingRule> {
    let scene = sheet.scene;
    let zone = scene.places.here.clone()?;
    let mark = sheet.clues.of(Clue::Lasting).next()?;
    let said = scene.places.stays.iter().find(|stay| stay.zone == zone).map(|stay| stay.said.clone());
    let spent = |word: usize| sheet.clues.of(Clue::Lasting).any(|hit| hit.words.contains(&word));
    let passing = |p: &Piece| {
        said.as_ref().is_some_and(|s| s.contains(&p.words.start))
            && p.days.is_some()
            && !p.words.clone().all(spent)
    };
    let rule = if scene.pieces.iter().any(passing) { Rule::Unclear } else { Rule::Zone(zone) };
    Some(StandingRule { rule, evidence: scene.text.span_of(&mark.words) })
}
