//! What the words around a time make of it: a greeting is none, "your 9 am" is on the other's clock, "the day after"
//! hangs on the meeting.

use super::{Days, Hours, Open, Piece};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;
use jiff::ToSpan;
use jiff::civil::Date;

/// Adjusts the times of a scene to the words around them, and adds those that only words make.
pub(crate) fn adjust(scene: &mut Scene<'_>) {
    let greeting = greeting_end(scene);
    let mut pieces = std::mem::take(&mut scene.pieces);
    pieces.retain(|p| !(p.words.start < greeting && p.days.is_none() && p.hours.is_some_and(|h| h.part)));
    pieces.retain(|p| p.days.as_ref().is_none_or(|d| d.open.is_some() || d.repeats || d.count() <= 70));
    for piece in &mut pieces {
        unbind(scene, piece);
        owner(scene, piece);
        bounded_point(scene, piece);
    }
    pieces.extend(relatives(scene, &pieces));
    pieces.sort_by_key(|p| p.words.start);
    settle(scene, &mut pieces);
    scene.pieces = pieces;
}

/// The words of a greeting: those of the first line, up to its first break.
fn greeting_end(scene: &Scene<'_>) -> usize {
    let stop = (1..scene.text.words.len().min(6)).find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma));
    stop.unwrap_or(0)
}

/// "Apart from Tuesday": the preposition belongs to the exception, so that the day is not open.
fn unbind(scene: &Scene<'_>, piece: &mut Piece) {
    let excepted = scene.hits.iter().any(|h| h.cue == Cue::Except && h.words.end > piece.words.start && h.words.start < piece.words.start && h.words.end <= piece.words.start + 1);
    if let Some(days) = &mut piece.days
        && excepted
    {
        if days.open.is_some() && days.to <= days.from {
            days.to = days.from.tomorrow().unwrap_or(days.from);
        }
        days.open = None;
    }
}

/// "Your 9 am", "9 am my time": whose clock, within two words.
fn owner(scene: &Scene<'_>, piece: &mut Piece) {
    if piece.hours.is_none() || piece.own_time.is_some() {
        return;
    }
    let beside = |cue: Cue| {
        scene.hits.iter().any(|h| {
            h.cue == cue && h.words.start <= piece.words.end + 1 && h.words.end + 1 > piece.words.start && scene.sentence_of(h.words.start).contains(&piece.words.start)
        })
    };
    if beside(Cue::YourTime) {
        piece.own_time = Some(false);
    } else if beside(Cue::MyTime) {
        piece.own_time = Some(true);
    }
}

/// "Nothing before half nine" was found as a point where the grammar did not take the preposition.
fn bounded_point(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(hours) = &mut piece.hours else { return };
    if hours.open.is_some() || hours.to_min.is_some() {
        return;
    }
    let before = piece.words.start.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    hours.open = match before {
        "before" | "befor" | "b4" | "vor" | "avant" | "antes" | "voor" | "until" | "till" | "til" => Some(Open::Before),
        "after" | "nach" | "apres" | "ab" | "na" | "vanaf" | "despues" | "dopo" | "depois" | "from" => Some(Open::After),
        _ => None,
    };
}

/// Times that are words only: "the same time", "the day after".
fn relatives(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let mut made: Vec<Piece> = Vec::new();
    for hit in &scene.hits {
        let taken = pieces.iter().chain(&made).any(|p| p.words.start < hit.words.end && hit.words.start < p.words.end);
        let relative = match hit.cue {
            Cue::SameTime => Relative::SameTime,
            Cue::SameDay => Relative::SameDay,
            Cue::DayAfter => Relative::Days(1),
            Cue::DayBefore => Relative::Days(-1),
            Cue::WeekLater => Relative::Days(7),
            _ => continue,
        };
        if taken && !(hit.cue == Cue::SameTime && pieces.iter().all(|p| p.hours.is_none() || p.words.end <= hit.words.start || p.words.start >= hit.words.end)) {
            continue;
        }
        let mut piece = Piece::at(hit.words.clone());
        piece.relative = Some(relative);
        made.push(piece);
    }
    made
}

/// What a time hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Relative {
    /// The hour of the meeting, or the one named before.
    SameTime,
    /// The day of the meeting, or the one named before.
    SameDay,
    /// So many days after it.
    Days(i32),
}

/// Gives the relative times their values, in order, from the meeting, the only offer, or what was named before.
fn settle(scene: &Scene<'_>, pieces: &mut [Piece]) {
    let anchor = anchor(scene);
    let scheduled = scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some());
    let (mut day, mut hours): (Option<Date>, Option<Hours>) = (None, None);
    let mut zone: Option<String> = None;
    let mut own: Option<bool> = None;
    for piece in pieces {
        match piece.relative {
            Some(Relative::SameTime) => {
                let from_meeting = anchor.map(|(_, h)| h);
                piece.hours = if scheduled { from_meeting.or(hours) } else { hours.or(from_meeting) };
                if !scheduled && hours.is_some() {
                    piece.zone.clone_from(&zone);
                    piece.own_time = own;
                }
            }
            Some(Relative::SameDay) => {
                let from_meeting = anchor.map(|(d, _)| d);
                piece.days = if scheduled { from_meeting.or(day) } else { day.or(from_meeting) }.and_then(Days::one);
            }
            Some(Relative::Days(count)) => {
                let base = anchor.map(|(d, _)| d).filter(|_| scheduled || day.is_none()).or(day);
                piece.days = base.and_then(|d| d.checked_add(count.days()).ok()).and_then(Days::one);
            }
            None => {}
        }
        that_week(scene, piece, day.or(anchor.map(|(d, _)| d)));
        if let Some(days) = piece.days.as_ref().filter(|d| !d.is_frame() && !piece.past) {
            day = Some(days.from);
        }
        if let Some(own_hours) = piece.hours {
            hours = Some(own_hours);
            zone.clone_from(&piece.zone);
            own = piece.own_time;
        }
    }
}

/// "The Thursday of that week": the week of the day spoken of, not of the mail.
fn that_week(scene: &Scene<'_>, piece: &mut Piece, focus: Option<Date>) {
    let (Some(days), Some(focus)) = (&mut piece.days, focus) else { return };
    let Some(weekday) = days.weekday else { return };
    let near = piece.words.start..piece.words.end + 4;
    let said = scene.hits.iter().any(|h| h.cue == Cue::ThatWeek && near.contains(&h.words.start));
    if !said || days.is_frame() {
        return;
    }
    let back = i32::from(focus.weekday().to_monday_zero_offset());
    let date = focus.checked_sub(back.days()).and_then(|monday| monday.checked_add((i32::from(weekday) - 1).days()));
    if let Some(one) = date.ok().and_then(Days::one) {
        *days = Days { weekday: Some(weekday), ..one };
    }
}

/// The day and hour of the meeting that stands, or of the only offer.
fn anchor(scene: &Scene<'_>) -> Option<(Date, Hours)> {
    let thread = scene.conversation.thread.as_ref()?;
    let slot = thread.meeting.or(match thread.offers.as_slice() {
        [only] => Some(only.slot),
        _ => None,
    })?;
    let local = scene.zone.local(slot.start());
    let minute = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).ok()?;
    Some((local.date(), Hours::point(minute)))
}
