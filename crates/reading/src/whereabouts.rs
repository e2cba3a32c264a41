//! Which clock the mail asks to be spoken to by: where its writer says they are or will be, or the one that they name.

use crate::ActKind;
use crate::Stage;
use crate::constraints::{Days, Open, Stance, Statement, Stay};
use crate::lang::Cue;
use crate::scene::Scene;
use jiff::civil::Date;
use when::Zone;

/// Words between a time and the same time on another clock: "that is", "so".
const GLOSS_GAP_MAX: usize = 2;

/// Where the writer is for the times that the mail, or the meeting, is about. A stay that only explains why another
/// time is refused is none.
pub(crate) fn here(scene: &Scene<'_>, statements: &[Statement]) -> Option<Zone> {
    scene.places.asked.clone().or_else(|| {
        scene.places.stays.iter().find(|stay| meets_there(scene, stay, statements)).map(|s| s.zone.clone())
    })
}

/// "I'm in Lisbon next week, any morning works": the days wanted lie within the stay. "There", "local time" say so
/// outright.
fn meets_there(scene: &Scene<'_>, stay: &Stay, statements: &[Statement]) -> bool {
    let there: Vec<&Days> = scene
        .pieces
        .iter()
        .filter(|p| stay.said.contains(&p.words.start))
        .filter_map(|p| p.days.as_ref())
        .collect();
    if there.is_empty() || scene.has(Cue::ThereTime) {
        return true;
    }
    let mut wanted: Vec<(Date, Date)> = statements
        .iter()
        .filter(|s| s.stance == Stance::For)
        .flat_map(|s| &s.days)
        .map(|d| (d.from, d.to))
        .collect();
    let standing = scene.conversation.thread.as_ref().filter(|t| t.stage == Stage::Scheduled);
    if let Some(meeting) = standing.and_then(|t| t.meeting)
        && !scene.has(Cue::Move)
        && let day = scene.zone.local(meeting.start()).date()
        && let Ok(next) = day.tomorrow()
    {
        wanted.push((day, next));
    }
    if wanted.is_empty() {
        // A host who asks for a meeting and names nothing but a journey wants it there.
        return scene.stage().is_none() && scene.by_host() && there.iter().any(|t| t.is_frame());
    }
    let own = statements.iter().any(|s| s.stance == Stance::For && s.own_time == Some(true));
    wanted.iter().any(|(from, to)| there.iter().any(|stay| within(*from, *to, stay, own)))
}

/// Whether days lie in a stay; `own` where their hours are said to be on the writer's own clock.
fn within(from: Date, to: Date, stay: &Days, own: bool) -> bool {
    match stay.open {
        Some(Open::After) => to > stay.from,
        // "Until Wednesday I'm in Milan" tells why not; who wants to meet there says from when on, or speaks of "my time".
        Some(Open::Before) => own && to <= stay.to,
        None => stay.from <= from && to <= stay.to,
    }
}

/// The zone that the mail asks for or names for its times; none where it takes an offer as it stands or says the same
/// time on the writer's own clock too.
pub(crate) fn said_zone(scene: &Scene<'_>, statements: &[Statement], main: ActKind) -> Option<Zone> {
    if scene.places.here.is_some() {
        return scene.places.here.clone();
    }
    let theirs = statements.iter().any(|s| s.stance == Stance::For && s.own_time == Some(false));
    if theirs && scene.by_host() && scene.places.there.is_some() {
        return scene.places.there.clone();
    }
    let named =
        statements.iter().filter(|s| s.stance == Stance::For && s.zone.is_some() && !glossed(scene, s));
    named.filter(|_| main != ActKind::Accept).find_map(|s| Zone::parse(s.zone.as_deref()?).ok())
}

/// "10 am Eastern, 3 pm UK": the same time on the writer's own clock stands right beside it.
fn glossed(scene: &Scene<'_>, statement: &Statement) -> bool {
    let (from, to) = (statement.words.start, statement.words.end);
    scene.pieces.iter().any(|p| {
        p.zone.as_deref() == Some(scene.zone.name())
            && p.hours.is_some_and(|h| h.is_point())
            && p.days.is_none()
            && from <= p.words.end + GLOSS_GAP_MAX
            && p.words.start <= to + GLOSS_GAP_MAX
    })
}
