//! What is meant where nothing is said: times that a request or an answer names without any word for or against them.

use super::Stance;
use super::compose::Statement;
use crate::lang::Cue;
use crate::scene::Scene;

/// Where nothing is said for any time, though the mail must speak of times (a request, an answer without offers), what
/// is named whole without any stance is meant: a day with its hours, or one that hours elsewhere wait for.
pub(super) fn promote(scene: &Scene<'_>, statements: &mut [Statement]) {
    let hours = statements.iter().any(|s| s.stance == Stance::For && s.said && s.hours.is_some());
    let answers = scene.stage().is_none() || scene.stage() == Some(crate::Stage::New) || hours;
    if !answers || statements.iter().any(|s| s.stance == Stance::For && !s.days.is_empty()) {
        return;
    }
    let wait = statements.iter().any(|s| s.stance == Stance::For && s.hours.is_some());
    let unsaid = |s: &&mut Statement| s.stance == Stance::Aside && !s.said && !s.days.is_empty();
    for statement in statements.iter_mut().filter(unsaid) {
        if (wait || statement.hours.is_some()) && later(scene, statement) {
            statement.stance = Stance::For;
        }
    }
}

fn later(scene: &Scene<'_>, statement: &Statement) -> bool {
    scene.stage() != Some(crate::Stage::Scheduled) || statement.days.iter().any(|d| d.count() >= 5)
}

/// A guest who turns the offers down and names a day with its hours, which is none of theirs, offers it, whatever the
/// words are: "Tuesday I am in my study from half past nine until four".
pub(super) fn counter(scene: &Scene<'_>, statements: &mut [Statement]) {
    let Some(thread) = scene.conversation.thread.as_ref().filter(|t| !t.offers.is_empty()) else { return };
    if scene.by_host() || statements.iter().any(|s| s.stance == Stance::For && !s.days.is_empty()) {
        return;
    }
    let refuses = [Cue::NoneFit, Cue::No, Cue::Cannot, Cue::Not, Cue::Busy].iter().any(|c| scene.has(*c));
    let taken: Vec<jiff::civil::Date> =
        thread.offers.iter().map(|o| scene.zone.local(o.slot.start()).date()).collect();
    for statement in statements.iter_mut().filter(|_| refuses) {
        let open = matches!(statement.stance, Stance::Aside | Stance::Busy);
        let hours = statement.hours.is_some_and(|h| h.to_min.is_some() && !h.part || h.open.is_some());
        let new = !statement.days.is_empty() && statement.days.iter().all(|d| !taken.contains(&d.from));
        let denied = scene.has_in(Cue::Not, &scene.segment_of(statement.words.start));
        if open && hours && new && !denied {
            statement.stance = Stance::For;
            statement.said = true;
        }
    }
}

/// Hours that nothing is said of, beside days that suit and have none, are the hours of these days: "Thursday or Friday
/// only, post 2 pm".
pub(super) fn lean(scene: &Scene<'_>, statements: &mut [Statement]) {
    let waits: Vec<usize> = statements
        .iter()
        .filter(|s| s.stance == Stance::For && !s.days.is_empty() && s.hours.is_none())
        .map(|s| s.sentence)
        .collect();
    for statement in statements.iter_mut() {
        let bare = statement.stance == Stance::Aside && !statement.said && statement.days.is_empty();
        let spans = statement.hours.is_some_and(|h| !h.part && !h.is_point());
        let converted = scene.has_in(Cue::Background, &scene.sentence_of(statement.words.start));
        if bare && spans && !converted && waits.contains(&statement.sentence) {
            statement.stance = Stance::For;
        }
    }
}
