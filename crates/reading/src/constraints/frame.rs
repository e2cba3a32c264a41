//! Weekdays inside the week that a mail speaks of.

use super::{Days, Open, Stance, Statement};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// Weekdays within the week that the mail speaks of; a week that is narrowed to days is no window itself.
pub(super) fn framed(scene: &Scene<'_>, statements: &[Statement]) -> Vec<Statement> {
    let mut out: Vec<Statement> = Vec::with_capacity(statements.len());
    let mut frame: Option<(Days, usize)> = None;
    let mut narrowed: Vec<(usize, Days)> = Vec::new();
    for (at, statement) in statements.iter().enumerate() {
        let mut statement = statement.clone();
        let beside = frame_around(scene, statements, at);
        let here = beside.clone().or_else(|| frame.as_ref().map(|(d, _)| d.clone()));
        let limits_one = limits_one(scene, statements, &statement);
        for days in &mut statement.days {
            let Some(frame_days) = &here else { continue };
            let Some(within) = placed(days, frame_days, statement.stance) else { continue };
            *days = within;
            // "Any day after two. Wednesday only until four" leaves the other days.
            let limits = statement.only && beside.is_none() && complete(statements, frame_days) || limits_one;
            if statement.stance == Stance::For && !limits && (!statement.rather || beside.is_some()) {
                narrowed.extend(frame.as_ref().map(|(days, sentence)| (*sentence, days.clone())));
                narrowed.push((statement.sentence, frame_days.clone()));
            }
        }
        let wide = statement.days.iter().find(|d| is_wide(d) && !d.repeats);
        let opened = statement.days.iter().find_map(|d| opened(d, statement.stance));
        let wide = wide.cloned().or(opened);
        if let Some(days) = wide.filter(|_| statement.stance != Stance::Aside || !statement.said) {
            frame = Some((days, statement.sentence));
        }
        out.push(statement);
    }
    for (sentence, days) in narrowed {
        for statement in out.iter_mut().filter(|s| s.sentence == sentence && s.stance == Stance::For) {
            if statement.days.iter().any(|d| *d == days || opened(d, Stance::For).as_ref() == Some(&days)) {
                statement.stance = Stance::Aside;
            }
        }
    }
    out
}

/// "Next week, Friday only in the morning": behind a week and a comma, one day whose hours are limited leaves the others.
/// "Next week, only Friday morning" does not.
fn limits_one(scene: &Scene<'_>, statements: &[Statement], here: &Statement) -> bool {
    let behind = |h: &crate::text::Hit<Cue>| {
        here.words.start < h.words.start && h.words.end <= here.words.end && h.cue == Cue::Only
    };
    let offers = |s: &&Statement| {
        s.stance == Stance::For && s.sentence == here.sentence && s.days.iter().any(|d| !is_wide(d))
    };
    let lead = here.words.start.saturating_sub(2)..here.words.start + 1;
    let comma = lead.into_iter().any(|i| scene.text.words.get(i).is_some_and(|w| w.brk == Break::Comma));
    here.only
        && here.hours.is_some()
        && comma
        && statements.iter().filter(offers).count() == 1
        && scene.hits.iter().any(behind)
}

fn is_wide(days: &Days) -> bool {
    days.count() >= 5 && days.open.is_none()
}

/// "From 1 March on": a fortnight from there is what weekdays named with it are sought in.
fn opened(days: &Days, stance: Stance) -> Option<Days> {
    let from = days.from;
    let opens = stance == Stance::For && days.open == Some(Open::After) && !days.weekday_only;
    let to = from.checked_add(jiff::ToSpan::days(14)).ok().filter(|_| opens)?;
    Some(Days {
        from,
        to,
        weekday: None,
        weekday_only: false,
        weekdays: Vec::new(),
        open: None,
        repeats: false,
    })
}

/// The frame was offered with hours of its own.
fn complete(statements: &[Statement], frame: &Days) -> bool {
    statements.iter().any(|s| s.stance == Stance::For && s.hours.is_some() && s.days.contains(frame))
}

/// The week or month named in the same sentence.
pub(super) fn frame_beside(statements: &[Statement], sentence: usize) -> Option<Days> {
    let mut days = statements.iter().filter(|s| s.sentence == sentence).flat_map(|s| &s.days);
    days.find(|d| is_wide(d)).cloned()
}

/// The week or month named in the sentence of a statement; "or week 42" behind a day is an alternative to it.
fn frame_around(scene: &Scene<'_>, statements: &[Statement], at: usize) -> Option<Days> {
    let here = statements.get(at)?;
    let same = statements.iter().enumerate().filter(|(_, s)| s.sentence == here.sentence);
    let frames = same.filter(|(i, _)| *i <= at || !is_alternative(scene, statements, *i));
    frames.flat_map(|(_, s)| &s.days).find(|d| is_wide(d)).cloned()
}

/// Joined to the time before it by "and" or "or".
fn is_alternative(scene: &Scene<'_>, statements: &[Statement], at: usize) -> bool {
    let joint = |fold: &str| match scene.language {
        "en" => matches!(fold, "or" | "and"),
        "de" => matches!(fold, "oder" | "und" | "sonst"),
        "fr" => matches!(fold, "ou" | "et" | "sinon"),
        "es" => matches!(fold, "o" | "u" | "y" | "e"),
        "it" => matches!(fold, "o" | "oppure" | "e" | "ed"),
        "nl" => matches!(fold, "of" | "en"),
        "pt" => matches!(fold, "ou" | "e"),
        _ => false,
    };
    let pair = at.checked_sub(1).and_then(|i| statements.get(i)).zip(statements.get(at));
    let Some((before, here)) = pair.filter(|(b, h)| b.sentence == h.sentence && h.stance == Stance::For)
    else {
        return false;
    };
    // "Any Tuesday up to and including the 24th": the joint stands elsewhere.
    let next = before.words.end..here.words.start.min(before.words.end + 2);
    next.into_iter().any(|i| joint(scene.text.fold_at(i)))
}

/// A weekday where the frame has it; what is left out of more than a week is left out of each week.
fn placed(days: &Days, frame: &Days, stance: Stance) -> Option<Days> {
    if !days.weekday_only {
        return None;
    }
    if let Some(open) = days.open {
        return bounded(days, open, frame, stance);
    }
    let against = matches!(stance, Stance::Against | Stance::Except);
    match days.weekday {
        Some(weekday) if against && frame.count() > 8 && days.count() == 1 => {
            Some(Days { weekday: None, weekday_only: false, weekdays: vec![weekday], ..frame.clone() })
        }
        _ => within(days, frame),
    }
}

/// "From Thursday on", "until Wednesday", of a week that was named: to its end or from its beginning where that suits;
/// what does not suit is open beyond it.
fn bounded(days: &Days, open: Open, frame: &Days, stance: Stance) -> Option<Days> {
    let named = days.weekday?;
    let bound = if open == Open::After { days.from } else { days.to };
    let past = i32::from(iso(bound.weekday()) != named);
    let day = within(&Days { open: None, ..days.clone() }, frame)?.from.checked_add(past.days()).ok()?;
    let one = Days { weekday: days.weekday, ..Days::one(day)? };
    Some(match (open, stance) {
        (Open::After, Stance::For) => Days { to: frame.to, weekday: None, ..one },
        (Open::Before, Stance::For) => Days { from: frame.from, to: day, weekday: None, ..one },
        (Open::After, _) => Days { open: Some(open), ..one },
        (Open::Before, _) => Days { from: day.yesterday().ok()?, to: day, open: Some(open), ..one },
    })
}

/// A weekday (or several) inside a wider stretch of days.
fn within(days: &Days, frame: &Days) -> Option<Days> {
    let wanted = if days.weekdays.is_empty() { vec![days.weekday?] } else { days.weekdays.clone() };
    let mut date = frame.from;
    let mut found: Option<(Date, Date)> = None;
    while date < frame.to {
        if wanted.contains(&iso(date.weekday())) {
            let next = date.tomorrow().ok()?;
            found = Some(found.map_or((date, next), |(from, _)| (from, next)));
            if wanted.len() == 1 && !days.repeats {
                break;
            }
        }
        date = date.tomorrow().ok()?;
    }
    let (from, to) = found?;
    Some(Days {
        from,
        to,
        weekday: days.weekday,
        weekday_only: false,
        weekdays: days.weekdays.clone(),
        open: None,
        repeats: false,
    })
}

pub(super) fn iso(day: Weekday) -> u8 {
    u8::try_from(day.to_monday_one_offset()).unwrap_or(1)
}
