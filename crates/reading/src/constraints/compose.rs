use super::stance::{Stretch, stretches};
use super::{Days, Hours, Piece, Stance};
use crate::lang::Cue;
use crate::scene::Scene;
use std::ops::Range;

/// One thing said about time: these days, these hours, for or against.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    /// Any of these days; empty where only hours were said.
    pub(crate) days: Vec<Days>,
    /// These hours of them; `None` = the whole of them.
    pub(crate) hours: Option<Hours>,
    pub(crate) stance: Stance,
    /// A zone by name.
    pub(crate) zone: Option<String>,
    /// "My time" or "your time".
    pub(crate) own_time: Option<bool>,
    /// Indices of the words it was read from.
    pub(crate) words: Range<usize>,
    pub(crate) sentence: usize,
    pub(crate) only: bool,
    pub(crate) rather: bool,
    pub(crate) if_need_be: bool,
    /// A word of stance stood with it.
    pub(crate) said: bool,
    pub(crate) unsure: bool,
    pub(crate) next_weekday: bool,
}

/// Joins the days and hours of a mail into statements.
pub(crate) fn compose(scene: &Scene<'_>) -> Vec<Statement> {
    let stretches = stretches(scene);
    let mut out: Vec<Statement> = Vec::new();
    let mut group: Vec<(&Piece, &Stretch)> = Vec::new();
    for stretch in &stretches {
        let same =
            group.last().is_some_and(|(_, s)| s.sentence == stretch.sentence && s.stance == stretch.stance);
        if !same {
            flush(scene, &group, &mut out);
            group.clear();
        }
        let pieces = scene.pieces.iter().filter(|p| stretch.words.contains(&p.words.start));
        group.extend(pieces.filter(|p| p.days.is_some() || p.hours.is_some()).map(|p| (p, stretch)));
    }
    flush(scene, &group, &mut out);
    borrow_days(&mut out);
    out
}

fn flush(scene: &Scene<'_>, group: &[(&Piece, &Stretch)], out: &mut Vec<Statement>) {
    let mut open: Vec<usize> = Vec::new();
    let mut hours: Option<(Hours, usize)> = None;
    let first = out.len();
    for (position, (piece, stretch)) in group.iter().enumerate() {
        match (&piece.days, piece.hours) {
            (Some(days), Some(own)) => {
                for waiting in open.drain(..).filter(|_| close(scene, group, position)) {
                    if let Some(statement) = out.get_mut(waiting) {
                        statement.hours = statement.hours.or(Some(own));
                        adopt_zone(statement, piece);
                    }
                }
                out.push(statement(piece, stretch, vec![days.clone()], Some(own)));
                hours = Some((own, position));
            }
            (Some(days), None) => {
                let lent = hours
                    .filter(|(_, at)| out.len() == first || *at + 1 == position && hours_first(group, *at));
                let statement = statement(piece, stretch, vec![days.clone()], lent.map(|(h, _)| h));
                if let (Some((_, at)), None) = (lent, out.get(first)) {
                    if let Some((from, _)) = group.get(at) {
                        let mut statement = statement;
                        adopt_zone(&mut statement, from);
                        out.push(statement);
                        continue;
                    }
                }
                open.push(out.len());
                out.push(statement);
                if lent.is_some() {
                    open.pop();
                    hours = hours.map(|(h, _)| (h, position));
                }
            }
            (None, Some(own)) => {
                if !open.is_empty() {
                    for waiting in open.drain(..) {
                        if let Some(statement) = out.get_mut(waiting) {
                            statement.hours = Some(own);
                            adopt_zone(statement, piece);
                            statement.words.end = statement.words.end.max(piece.words.end);
                        }
                    }
                    hours = Some((own, position));
                } else if let Some(last) =
                    out.get(first..).and_then(<[Statement]>::last).cloned().filter(|l| !l.days.is_empty())
                {
                    refine_or_repeat(scene, last, piece, stretch, own, out);
                } else {
                    let later_days =
                        group.get(position + 1..).unwrap_or_default().iter().any(|(p, _)| p.days.is_some());
                    if later_days && hours.is_none() {
                        hours = Some((own, position));
                    } else {
                        out.push(statement(piece, stretch, Vec::new(), Some(own)));
                    }
                }
            }
            (None, None) => {}
        }
    }
}

/// The group began with hours, so that the days after them are theirs: "9 to 11, any day Monday to Thursday".
fn hours_first(group: &[(&Piece, &Stretch)], at: usize) -> bool {
    group.get(..=at).unwrap_or_default().iter().all(|(p, _)| p.days.is_none())
        || group.get(at).is_some_and(|(p, _)| p.days.is_some() && p.hours.is_none())
}

/// Only small words stand between this time and the one before it.
fn close(scene: &Scene<'_>, group: &[(&Piece, &Stretch)], position: usize) -> bool {
    let (Some((here, _)), Some((before, _))) =
        (group.get(position), position.checked_sub(1).and_then(|i| group.get(i)))
    else {
        return false;
    };
    let between = before.words.end..here.words.start;
    between.len() <= 3 && !between.clone().any(|i| scene.text.fold_at(i).len() > 5)
}

/// A second time of day after a full statement: a bound narrows it ("Thursday afternoon, after 3"), another span or
/// point is one more choice on the same days ("Thursday 2-4 or 5-6").
fn refine_or_repeat(
    scene: &Scene<'_>,
    last: Statement,
    piece: &Piece,
    stretch: &Stretch,
    own: Hours,
    out: &mut Vec<Statement>,
) {
    let narrows = last
        .hours
        .is_some_and(|h| h.part && inside(&own, &h) && !joined_by_or(scene, &last.words, &piece.words));
    if narrows {
        if let Some(statement) = out.last_mut() {
            statement.hours = Some(own);
            statement.words.end = piece.words.end;
            adopt_zone(statement, piece);
        }
        return;
    }
    let mut again = statement(piece, stretch, last.days, Some(own));
    again.zone = again.zone.or(last.zone);
    out.push(again);
}

fn inside(own: &Hours, part: &Hours) -> bool {
    let end = part.to_min.unwrap_or(1440);
    part.from_min <= own.from_min && own.from_min < end
}

fn joined_by_or(scene: &Scene<'_>, before: &Range<usize>, here: &Range<usize>) -> bool {
    (before.end..here.start).any(|i| {
        matches!(
            scene.text.fold_at(i),
            "or" | "oder" | "ou" | "o" | "of" | "and" | "und" | "et" | "y" | "e" | "en"
        )
    })
}

fn adopt_zone(statement: &mut Statement, piece: &Piece) {
    if statement.zone.is_none() {
        statement.zone.clone_from(&piece.zone);
    }
    statement.own_time = statement.own_time.or(piece.own_time);
}

fn statement(piece: &Piece, stretch: &Stretch, days: Vec<Days>, hours: Option<Hours>) -> Statement {
    Statement {
        days,
        hours,
        stance: stretch.stance,
        zone: piece.zone.clone(),
        own_time: piece.own_time,
        words: piece.words.clone(),
        sentence: stretch.sentence,
        only: stretch.only,
        rather: stretch.rather,
        if_need_be: stretch.if_need_be,
        said: stretch.said,
        unsure: piece.unsure,
        next_weekday: piece.next_weekday,
    }
}

/// Hours that stand alone in a sentence with days take those days: "Thursday, but not before 3".
fn borrow_days(statements: &mut [Statement]) {
    for index in 0..statements.len() {
        let Some(here) = statements.get(index) else { continue };
        if !here.days.is_empty() || here.stance == Stance::Aside {
            continue;
        }
        let before = statements.get(..index).unwrap_or_default().iter().rev();
        let mut days: Vec<Days> = Vec::new();
        for earlier in before.take_while(|s| s.sentence == here.sentence) {
            if earlier.stance == Stance::For {
                days.extend(earlier.days.iter().cloned());
            }
        }
        if let Some(here) = statements.get_mut(index) {
            here.days = days;
        }
    }
}

/// Whether a time is followed or preceded by a phrase of a meaning within its sentence.
#[expect(dead_code, reason = "used where offers are matched")]
pub(crate) fn near(scene: &Scene<'_>, statement: &Statement, cue: Cue) -> bool {
    scene.has_in(cue, &scene.sentence_of(statement.words.start))
}
