//! Rules without a number: how people meet, public holidays, where the wall clock hangs.

use super::{Rule, Sheet, StandingRule};
use crate::Medium;
use crate::constraints::Piece;
use crate::lang::standing::Clue;
use crate::text::Hit;

/// Phrases that say how people meet.
const MEDIA: [(Clue, Medium); 3] =
    [(Clue::ByPhone, Medium::Phone), (Clue::ByVideo, Medium::Video), (Clue::InPerson, Medium::InPerson)];

/// What phrases without a number say.
pub(super) fn ways(sheet: &Sheet<'_, '_>) -> Vec<StandingRule> {
    let media = MEDIA.iter().flat_map(|(clue, medium)| {
        sheet.clues.of(*clue).map(|hit| {
            let rule = if denied(sheet, hit) { Rule::Unclear } else { Rule::Medium(*medium) };
            (rule, hit)
        })
    });
    let holidays = sheet.clues.of(Clue::Holidays).map(|hit| {
        let sentence = sheet.scene.sentence_of(hit.words.start);
        let kept = denied(sheet, hit) || sheet.has_in(Clue::Keep, &sentence);
        (if kept { Rule::NoHolidays } else { Rule::Unclear }, hit)
    });
    let mut rules: Vec<StandingRule> = Vec::new();
    for (rule, hit) in media.chain(holidays) {
        // One phrase may be found in two ways: "by default by video".
        if !rules.iter().any(|known| known.rule == rule) {
            rules.push(StandingRule { rule, evidence: sheet.scene.text.span_of(&hit.words) });
        }
    }
    rules.extend(zone(sheet));
    rules
}

/// Whether something is ruled out in the sentence of a phrase.
fn denied(sheet: &Sheet<'_, '_>, hit: &Hit<Clue>) -> bool {
    sheet.has_in(Clue::Deny, &sheet.scene.sentence_of(hit.words.start))
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
