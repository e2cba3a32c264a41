//! When a negotiation is to be taken up again: what somebody asks for who puts it off, and when somebody is back who is
//! away.

use crate::ActKind;
use crate::constraints::{Days, Open, Piece};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Hit;
use jiff::ToSpan as _;
use jiff::civil::Date;
use std::ops::Range;

/// A day named at most so long after the end of an absence is the day of return.
const RETURN_DAYS_MAX: i32 = 14;

const DAY_MIN: u32 = 24 * 60;

/// The day to take a negotiation up again, where the mail puts it off or answers for somebody who is away.
pub(crate) fn until(scene: &Scene<'_>, main: ActKind) -> Option<Date> {
    let answered = main == ActKind::AutoReply;
    if !answered && main != ActKind::Defer && main != ActKind::Cancel {
        return None;
    }
    said_day(scene, main, answered).filter(|day| answered || *day > today(scene))
}

fn said_day(scene: &Scene<'_>, main: ActKind, answered: bool) -> Option<Date> {
    let said = scene.hits.of(if answered { Cue::Return } else { Cue::Defer });
    // "I am back on Monday and swamped. Could you write again from 5 October?"
    let open = |hit: &&Hit<Cue>| {
        let within = dated(scene, scene.sentence_of(hit.words.start));
        within.iter().any(|p| p.days.as_ref().is_some_and(|d| d.open == Some(Open::After)))
    };
    let from_on = said.clone().filter(open).find_map(|hit| nearest(scene, hit)).filter(|_| !answered);
    let near = from_on.or_else(|| said.clone().find_map(|hit| nearest(scene, hit)));
    if answered {
        return near.or_else(|| named_later(scene)).or_else(|| away_until(scene));
    }
    let put_off = main == ActKind::Defer;
    let elsewhere = || after_absence(scene).or_else(|| wished(scene)).filter(|_| put_off);
    near.or_else(|| said.clone().find_map(|hit| after_some_time(scene, hit))).or_else(elsewhere)
}

/// The day beside a phrase, in its sentence: "write to me after the 15th", "back on 3 May".
fn nearest(scene: &Scene<'_>, hit: &Hit<Cue>) -> Option<Date> {
    let within = dated(scene, scene.sentence_of(hit.words.start));
    let before = |p: &Piece| p.words.end <= hit.words.start;
    let distance = |p: &&&Piece| (before(p) || spans(p), p.words.start.abs_diff(hit.words.start));
    let found = within.iter().min_by_key(distance)?;
    let days = exact(narrowed(found, &within), &within).days.as_ref()?;
    Some(resumed(scene, days))
}

/// Days that say from when on, or when: no bound up to which, nothing behind the mail.
fn dated<'s>(scene: &'s Scene<'_>, words: Range<usize>) -> Vec<&'s Piece> {
    let from_on = |p: &&Piece| p.days.as_ref().is_some_and(|d| d.open != Some(Open::Before));
    scene.pieces.iter().filter(from_on).filter(|p| words.contains(&p.words.start) && !p.past).collect()
}

/// Several days with an end: an absence rather than a return.
fn spans(piece: &Piece) -> bool {
    piece.days.as_ref().is_some_and(|d| d.open.is_none() && d.count() > 1)
}

/// "After Easter, say Monday the 24th": the day that makes a vague one exact.
fn narrowed<'s>(found: &'s Piece, within: &[&'s Piece]) -> &'s Piece {
    let Some(vague) = found.days.as_ref().filter(|d| d.is_frame()) else { return found };
    let exact = within.iter().find(|p| {
        p.words.start >= found.words.end
            && p.days.as_ref().is_some_and(|d| {
                !d.is_frame()
                    && !d.weekday_only
                    && d.from >= vague.from
                    && (vague.open.is_some() || d.to <= vague.to)
            })
    });
    exact.copied().unwrap_or(found)
}

/// "On the Monday after Ash Wednesday, 15 February": the date behind a weekday says which one it is.
fn exact<'s>(found: &'s Piece, within: &[&'s Piece]) -> &'s Piece {
    const NEAR_WORDS: usize = 6;
    let Some(days) = found.days.as_ref().filter(|d| d.weekday_only) else { return found };
    let dates =
        within.iter().filter(|p| (found.words.end..found.words.end + NEAR_WORDS).contains(&p.words.start));
    let same = |p: &&&Piece| {
        p.days.as_ref().is_some_and(|d| {
            d.count() == 1 && !d.weekday_only && d.from > days.from && d.from.weekday() == days.from.weekday()
        })
    };
    dates.copied().find(|p| same(&p)).unwrap_or(found)
}

/// A day to resume on: a length of weeks counts from the mail's own day.
fn resumed(scene: &Scene<'_>, days: &Days) -> Date {
    let fortnight =
        scene.has(Cue::Fortnight) && today(scene).until(days.from).is_ok_and(|s| s.get_days() == 15);
    if fortnight { days.from.yesterday().unwrap_or(days.from) } else { days.from }
}

/// "D'ici quinze jours": days or weeks from now, which were read as a length.
fn after_some_time(scene: &Scene<'_>, hit: &Hit<Cue>) -> Option<Date> {
    let sentence = scene.sentence_of(hit.words.start);
    let lengths = scene.pieces.iter().filter(|p| sentence.contains(&p.words.start));
    let minutes = lengths.filter_map(|p| p.length_min).find(|m| *m >= DAY_MIN)?;
    let days = match minutes / DAY_MIN {
        15 if scene.has(Cue::Fortnight) => 14,
        days => days,
    };
    today(scene).checked_add(i64::from(days).days()).ok()
}

/// "I'm out until the 23rd. Write to me after that."
fn after_absence(scene: &Scene<'_>) -> Option<Date> {
    let bounded =
        scene.pieces.iter().filter_map(|p| p.days.as_ref()).find(|d| d.open == Some(Open::Before))?;
    Some(bounded.to)
}

/// "Not now, please. From September on we have time again": the only time that the mail looks forward to.
fn wished(scene: &Scene<'_>) -> Option<Date> {
    let all = dated(scene, 0..scene.text.words.len());
    match all.as_slice() {
        [one] => one.days.as_ref().map(|d| resumed(scene, d)),
        _ => None,
    }
}

/// "Closed until 26 June. We read your mail on the 29th": a single day soon after the end of the absence.
fn named_later(scene: &Scene<'_>) -> Option<Date> {
    let days = || scene.pieces.iter().filter(|p| !p.past).filter_map(|p| p.days.as_ref());
    let end = days()
        .filter(|d| d.open == Some(Open::Before) || (d.open.is_none() && d.count() > 1))
        .map(|d| d.to)
        .max()?;
    days()
        .filter(|d| d.open == Some(Open::After) || (d.open.is_none() && d.count() == 1))
        .map(|d| d.from)
        .find(|from| *from >= end && end.until(*from).is_ok_and(|span| span.get_days() <= RETURN_DAYS_MAX))
}

/// "Closed until 6 January", "bis 6. Januar": back on the day after, in every language, where no day of return is named.
fn away_until(scene: &Scene<'_>) -> Option<Date> {
    let hit = scene.first(Cue::Away)?;
    let sentence = scene.sentence_of(hit.words.start);
    let piece = within_last(scene, &sentence)?;
    let days = piece.days.as_ref()?;
    let inclusive = bound_by(scene, piece) == Some(days.to.day());
    match days.open {
        Some(Open::After) => Some(days.from),
        Some(Open::Before) if inclusive => days.to.tomorrow().ok(),
        Some(Open::Before) | None => Some(days.to),
    }
}

/// The last time of a sentence that names days.
fn within_last<'s>(scene: &'s Scene<'_>, sentence: &Range<usize>) -> Option<&'s Piece> {
    let mut within = scene.pieces.iter().filter(|p| sentence.contains(&p.words.start));
    within.rfind(|p| p.days.is_some())
}

/// The day of the month that a time names in figures.
fn bound_by(scene: &Scene<'_>, piece: &Piece) -> Option<i8> {
    let figures = |i: usize| {
        let fold = scene.text.fold_at(i);
        fold.get(..fold.find(|c: char| !c.is_ascii_digit()).unwrap_or(fold.len()))?.parse().ok()
    };
    piece.words.clone().find_map(figures)
}

fn today(scene: &Scene<'_>) -> Date {
    scene.zone.local(scene.mail.sent).date()
}
