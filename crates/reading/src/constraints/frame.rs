//! Weekdays inside the week that a mail speaks of.

use super::{Days, Stance, Statement};
use jiff::civil::{Date, Weekday};

/// Weekdays within the week that the mail speaks of; a week that is narrowed to days is no window itself.
pub(super) fn framed(statements: &[Statement]) -> Vec<Statement> {
    let mut out: Vec<Statement> = Vec::with_capacity(statements.len());
    let mut frame: Option<(Days, usize)> = None;
    let mut narrowed: Vec<usize> = Vec::new();
    for statement in statements {
        let mut statement = statement.clone();
        let in_sentence = statements
            .iter()
            .filter(|s| s.sentence == statement.sentence)
            .flat_map(|s| &s.days)
            .find(|d| d.is_frame() && d.count() >= 5 && d.open.is_none());
        let here = in_sentence.cloned().or_else(|| frame.as_ref().map(|(d, _)| d.clone()));
        for days in &mut statement.days {
            let Some(frame_days) = &here else { continue };
            if days.weekday_only
                && days.open.is_none()
                && let Some(within) = within(days, frame_days)
            {
                *days = within;
                if statement.stance == Stance::For && !statement.rather {
                    narrowed.extend(frame.as_ref().map(|(_, at)| *at));
                    narrowed.extend(
                        out.iter()
                            .enumerate()
                            .filter(|(_, s)| {
                                s.sentence == statement.sentence && s.days.iter().any(|d| d == frame_days)
                            })
                            .map(|(i, _)| i),
                    );
                }
            }
        }
        if statement.stance != Stance::Aside
            && let Some(days) = statement
                .days
                .iter()
                .find(|d| d.is_frame() && d.count() >= 5 && d.open.is_none() && !d.repeats)
        {
            frame = Some((days.clone(), out.len()));
        }
        out.push(statement);
    }
    for index in narrowed {
        if let Some(statement) = out.get_mut(index).filter(|s| s.stance == Stance::For) {
            statement.stance = Stance::Aside;
        }
    }
    out
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
            if wanted.len() == 1 {
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
