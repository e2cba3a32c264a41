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
    pieces = pieces.into_iter().flat_map(|p| apart(scene, p)).collect();
    pieces.retain(|p| !(p.words.start < greeting && p.days.is_none() && p.hours.is_some_and(|h| h.part)));
    pieces.retain(|p| p.days.as_ref().is_none_or(|d| d.open.is_some() || d.repeats || d.count() <= 70));
    pieces.retain(|p| !(p.days.is_none() && numbers_a_room(scene, p)));
    pieces.retain(|p| !orders_an_offer(scene, p));
    pieces.extend(bare_ranges(scene, &pieces));
    pieces.sort_by_key(|p| p.words.start);
    between(scene, &mut pieces);
    pieces.extend(rest_of_week(scene, &pieces));
    pieces.sort_by_key(|p| p.words.start);
    let all = pieces.clone();
    for piece in &mut pieces {
        whole_week(scene, piece);
        half_of(scene, piece);
        unbind(scene, piece);
        owner(scene, piece);
        bounded_point(scene, piece);
        all_day(scene, &all, piece);
        on_offer(scene, piece);
    }
    if scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some() || !t.offers.is_empty()) {
        let hangs = |c: Cue| matches!(c, Cue::DayAfter | Cue::DayBefore | Cue::WeekLater);
        pieces.retain(|p| {
            !scene.hits.iter().any(|h| {
                hangs(h.cue)
                    && h.words.start <= p.words.start
                    && p.words.end <= h.words.end + 1
                    && p.hours.is_none()
            })
        });
    }
    pieces.extend(relatives(scene, &pieces));
    pieces.sort_by_key(|p| p.words.start);
    same_week(scene, &mut pieces);
    settle(scene, &mut pieces);
    scene.pieces = pieces;
}

/// A day and an hour with a phrase of stance between them are two times.
fn apart(scene: &Scene<'_>, piece: Piece) -> Vec<Piece> {
    if piece.days.is_none() || piece.hours.is_none() {
        return vec![piece];
    }
    let turning =
        |c: Cue| matches!(c, Cue::Can | Cue::Cannot | Cue::Nothing | Cue::Except | Cue::Propose | Cue::Busy);
    let comma = (piece.words.start + 1..piece.words.end)
        .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma));
    let denied = scene.hits.iter().any(|h| {
        matches!(h.cue, Cue::Not | Cue::Except | Cue::Nothing | Cue::Cannot)
            && (h.words.end == piece.words.start || h.words.contains(&piece.words.start))
    });
    if let (Some(comma), true) = (comma, denied) {
        let parts = super::find::split(scene, &piece, comma);
        if let [first, second] = parts.as_slice()
            && first.days.is_none()
            && second.hours.is_none()
        {
            return parts;
        }
    }
    if let Some(comma) = comma {
        let parts = super::find::split(scene, &piece, comma);
        let first = parts.first();
        let ranged = first.and_then(|p| p.days.as_ref()).is_some_and(|d| d.count() > 1)
            && first.is_some_and(|p| p.hours.is_none());
        let dated = parts.iter().filter(|p| p.days.is_some()).count();
        if dated > 1 || (parts.len() == 2 && (ranged || first.is_some_and(|p| p.length_min.is_some()))) {
            return parts;
        }
    }
    if let Some(joined) = dated(scene, &piece) {
        return vec![joined];
    }
    let inside = scene
        .hits
        .iter()
        .find(|h| turning(h.cue) && h.words.start > piece.words.start && h.words.end < piece.words.end);
    match inside {
        Some(hit) => {
            let parts = super::find::split(scene, &piece, hit.words.start);
            if parts.is_empty() { vec![piece] } else { parts }
        }
        None => vec![piece],
    }
}

/// "El lunes 20 a las diez", "le 18 à 10 h": the first number is the day of the month, not an hour that a span begins
/// with.
fn dated(scene: &Scene<'_>, piece: &Piece) -> Option<Piece> {
    piece.hours.filter(|h| h.to_min.is_some() && !h.part)?;
    let number = |i: usize| scene.text.words.get(i).is_some_and(|w| w.kind == crate::text::Kind::Number);
    let at = (piece.words.start + 1..piece.words.end.saturating_sub(1)).find(|i| {
        number(i - 1)
            && !number(*i)
            && ["a", "alle", "as", "om", "um", "at"].contains(&scene.text.fold_at(*i))
    })?;
    let ranged = (piece.words.start..at).any(|i| {
        ["de", "des", "von", "van", "from", "da", "dalle", "das", "entre"].contains(&scene.text.fold_at(i))
    });
    if ranged {
        return None;
    }
    let parts = super::find::split(scene, piece, at);
    let [first, second] = parts.as_slice() else { return None };
    let both =
        first.days.is_some() && first.hours.is_none() && second.hours.is_some_and(|h| h.to_min.is_none());
    both.then(|| Piece {
        words: piece.words.clone(),
        hours: second.hours,
        zone: second.zone.clone(),
        own_time: second.own_time,
        ..first.clone()
    })
}

/// "Between 10 and 12" that was found as two points.
fn between(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
    let mut index = 0;
    while index + 1 < pieces.len() {
        let (Some(here), Some(next)) = (pieces.get(index), pieces.get(index + 1)) else { break };
        let joint = here.words.end..next.words.start;
        let opens = (here.words.start.saturating_sub(1)..here.words.end).any(|i| {
            ["entre", "between", "zwischen", "tra", "fra", "tussen"].contains(&scene.text.fold_at(i))
        });
        let closes = joint.len() == 1
            && ["y", "e", "et", "und", "and", "en"].contains(&scene.text.fold_at(joint.start));
        let points = here.hours.is_some_and(|h| h.is_point())
            && next.hours.is_some_and(|h| h.is_point())
            && next.days.is_none();
        let to = next.hours.map(|h| h.from_min);
        let (zone, own, end) = (next.zone.clone(), next.own_time, next.words.end);
        if opens && closes && points {
            pieces.remove(index + 1);
            if let Some(here) = pieces.get_mut(index) {
                here.hours = here.hours.map(|h| Hours { to_min: to.filter(|t| *t > h.from_min), ..h });
                here.zone = here.zone.take().or(zone);
                here.own_time = here.own_time.or(own);
                here.words.end = end;
            }
        }
        index += 1;
    }
}

/// "3 to 4", "12-1": two small numbers that no other time took, joined as hours are.
fn bare_ranges(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let mut found = Vec::new();
    let taken = |i: usize| pieces.iter().any(|p| p.words.contains(&i));
    let hour = |i: usize| {
        scene
            .text
            .words
            .get(i)
            .filter(|w| w.kind == crate::text::Kind::Number)
            .and_then(|w| w.fold.parse::<u16>().ok())
            .filter(|h| (1..=12).contains(h))
    };
    for at in 0..scene.text.words.len() {
        let Some(from) = hour(at).filter(|_| !taken(at)) else { continue };
        let next = if ["to", "till", "til", "until", "bis", "tot"].contains(&scene.text.fold_at(at + 1)) {
            at + 2
        } else {
            at + 1
        };
        let Some(to) = hour(next).filter(|_| !taken(next)) else { continue };
        let between = scene
            .text
            .words
            .get(at)
            .zip(scene.text.words.get(next))
            .and_then(|(a, b)| scene.text.raw.get(a.span.end..b.span.start))
            .unwrap_or_default();
        let joined = next == at + 2 || ["-", "–", " - ", " – "].contains(&between);
        let start = if from < 8 { from + 12 } else { from };
        let end = if to + 12 > start && to <= start % 12 || to <= start && to < 8 { to + 12 } else { to };
        if joined && end > start && end <= 22 {
            let mut piece = Piece::at(at..next + 1);
            piece.hours = Some(Hours { to_min: Some(end * 60), ..Hours::point(start * 60) });
            found.push(piece);
        }
    }
    found
}

/// "All day" behind a day: its working hours.
fn all_day(scene: &Scene<'_>, all: &[Piece], piece: &mut Piece) {
    let sentence = scene.sentence_of(piece.words.start);
    let timed = |word: usize| all.iter().any(|p| p.hours.is_some() && p.words.contains(&word));
    let said = scene.hits.iter().any(|h| {
        h.cue == Cue::AllDay
            && h.words.start >= piece.words.start
            && h.words.start <= piece.words.end + 1
            && sentence.contains(&h.words.start)
            && !timed(h.words.end)
            && !timed(h.words.start)
    });
    if said && piece.days.is_some() && piece.hours.is_none() {
        piece.hours = Some(Hours { to_min: Some(18 * 60), ..Hours::point(8 * 60) });
    }
}

/// A weekday alone is that of the offer, or of the meeting, that falls on it.
fn on_offer(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(thread) = &scene.conversation.thread else { return };
    let Some(days) =
        piece.days.as_mut().filter(|d| d.weekday_only && d.count() == 1 && d.open.is_none() && !d.repeats)
    else {
        return;
    };
    let slots = thread.offers.iter().map(|o| o.slot).chain(thread.meeting);
    let dates: Vec<Date> = slots.map(|s| scene.zone.local(s.start()).date()).collect();
    if dates.contains(&days.from) {
        return;
    }
    let weekday = days.from.weekday();
    let mut same: Vec<Date> =
        dates.iter().filter(|d| d.weekday() == weekday && **d > days.from).copied().collect();
    same.dedup();
    if let [one] = same.as_slice()
        && let Some(one) = Days::one(*one)
    {
        *days = Days { weekday: days.weekday, ..one };
    }
}

/// "The first one is fine", "der erste": where offers are out, an ordinal without a digit is the order of an offer.
fn orders_an_offer(scene: &Scene<'_>, piece: &Piece) -> bool {
    let offers = scene.conversation.thread.as_ref().is_some_and(|t| !t.offers.is_empty());
    let plain =
        piece.days.as_ref().is_some_and(|d| d.weekday.is_none() && d.count() == 1) && piece.hours.is_none();
    let digits = piece.words.clone().any(|i| scene.text.fold_at(i).bytes().any(|b| b.is_ascii_digit()));
    let ordinal = scene.hits.iter().any(|h| {
        matches!(h.cue, Cue::Nth(_)) && h.words.start < piece.words.end && piece.words.start < h.words.end
    });
    offers && plain && !digits && ordinal
}

/// "Room 4.17": the number of a room is no hour.
fn numbers_a_room(scene: &Scene<'_>, piece: &Piece) -> bool {
    let before = piece.words.start.checked_sub(1);
    let close = scene.text.words.get(piece.words.start).is_some_and(|w| w.brk < Break::Comma);
    close && before.is_some_and(|b| scene.has_in(Cue::PlaceWord, &(b..b + 1)))
}

/// "The week beginning 2 November": from Monday to Sunday around that day.
fn whole_week(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(days) = &mut piece.days else { return };
    let said = scene.hits.iter().any(|h| {
        h.cue == Cue::WeekOf
            && h.words.start <= piece.words.start
            && (h.words.end + 2 > piece.words.start)
            && h.words.start + 5 > piece.words.start
    });
    if !said || days.count() != 1 || days.open.is_some() {
        return;
    }
    let back = i32::from(days.from.weekday().to_monday_zero_offset());
    if let Ok(monday) = days.from.checked_sub(back.days())
        && let Ok(end) = monday.checked_add(7.days())
    {
        *days = Days {
            from: monday,
            to: end,
            weekday: None,
            weekday_only: false,
            weekdays: Vec::new(),
            open: None,
            repeats: false,
        };
    }
}

/// "The second half of March", "second half" of a day: the half named before or behind it.
fn half_of(scene: &Scene<'_>, piece: &mut Piece) {
    let near = |h: &crate::text::Hit<Cue>| {
        h.words.end <= piece.words.end + 2 && h.words.end + 2 >= piece.words.start
    };
    let said = |cue: Cue| {
        scene
            .hits
            .iter()
            .any(|h| h.cue == cue && near(h) && scene.sentence_of(h.words.start).contains(&piece.words.start))
    };
    let (first, second) = (said(Cue::FirstHalf), said(Cue::SecondHalf));
    let Some(days) = &mut piece.days else { return };
    if first == second {
        return;
    }
    let count = days.count();
    if (28..=31).contains(&count) && days.from.day() == 1 {
        let middle = days.from.checked_add(15.days()).unwrap_or(days.from);
        if first { days.to = middle } else { days.from = middle }
    } else if count == 1 && piece.hours.is_none() {
        let (from, to) = if first { (9 * 60, 13 * 60) } else { (13 * 60, 18 * 60) };
        piece.hours = Some(Hours { to_min: Some(to), part: true, ..Hours::point(from) });
    }
}

/// "Thursday or Friday next week": the week said with the last of them is that of all.
fn same_week(scene: &Scene<'_>, pieces: &mut [Piece]) {
    for index in (1..pieces.len()).rev() {
        let Some(next) = pieces.get(index) else { continue };
        let Some(week) = next
            .days
            .as_ref()
            .filter(|d| d.weekday.is_some() && !d.weekday_only && d.count() == 1)
            .map(|d| d.from)
        else {
            continue;
        };
        let from = next.words.start;
        let Some(here) = pieces.get_mut(index - 1) else { continue };
        let close = from >= here.words.end
            && from - here.words.end <= 2
            && scene.text.words.get(from).is_some_and(|w| w.brk < Break::Colon);
        let Some(days) = &mut here.days else { continue };
        if !close || !days.weekday_only || days.is_frame() || here.hours.is_some() {
            continue;
        }
        let Some(weekday) = days.weekday else { continue };
        let back = i32::from(week.weekday().to_monday_zero_offset());
        let date = week.checked_sub(back.days()).and_then(|m| m.checked_add((i32::from(weekday) - 1).days()));
        if let Some(one) = date.ok().and_then(Days::one) {
            *days = Days { weekday: Some(weekday), ..one };
        }
    }
}

/// The words of a greeting: those of the first line, up to its first break.
fn greeting_end(scene: &Scene<'_>) -> usize {
    let stop = (1..scene.text.words.len().min(6))
        .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma));
    stop.unwrap_or(0)
}

/// "Apart from Tuesday": the preposition belongs to the exception, so that the day is not open.
fn unbind(scene: &Scene<'_>, piece: &mut Piece) {
    let excepted = scene.hits.iter().any(|h| {
        h.cue == Cue::Except
            && h.words.end > piece.words.start
            && h.words.start < piece.words.start
            && h.words.end <= piece.words.start + 1
    });
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
            h.cue == cue
                && h.words.start <= piece.words.end + 1
                && h.words.end + 1 > piece.words.start
                && scene.sentence_of(h.words.start).contains(&piece.words.start)
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
    let close = scene.text.words.get(piece.words.start).is_some_and(|w| w.brk < Break::Comma);
    let relative = scene.hits.iter().any(|h| {
        matches!(h.cue, Cue::DayAfter | Cue::DayBefore | Cue::WeekLater) && h.words.end == piece.words.start
    });
    if !close || relative {
        return;
    }
    let before = piece.words.start.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    hours.open = match before {
        "before" | "befor" | "b4" | "vor" | "avant" | "antes" | "voor" | "until" | "till" | "til" => {
            Some(Open::Before)
        }
        "after" | "nach" | "apres" | "ab" | "na" | "vanaf" | "despues" | "dopo" | "depois" | "from" => {
            Some(Open::After)
        }
        _ => None,
    };
}

/// Times that are words only: "the same time", "the day after".
fn relatives(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let mut made: Vec<Piece> = Vec::new();
    for hit in &scene.hits {
        let taken = pieces
            .iter()
            .chain(&made)
            .any(|p| p.words.start < hit.words.end && hit.words.start < p.words.end);
        let relative = match hit.cue {
            Cue::SameTime => Relative::SameTime,
            Cue::SameDay => Relative::SameDay,
            Cue::DayAfter => Relative::Days(1),
            Cue::DayBefore => Relative::Days(-1),
            Cue::WeekLater if scene.conversation.thread.as_ref().is_none_or(|t| t.meeting.is_none()) => {
                Relative::NextWeek
            }
            Cue::WeekLater => Relative::Days(7),
            Cue::Sooner | Cue::LaterBy => match shift(scene, pieces, hit) {
                Some(minutes) => Relative::Minutes(minutes),
                None => continue,
            },
            _ => continue,
        };
        if taken
            && !(hit.cue == Cue::SameTime
                && pieces.iter().all(|p| {
                    p.hours.is_none() || p.words.end <= hit.words.start || p.words.start >= hit.words.end
                }))
        {
            continue;
        }
        let mut piece = Piece::at(hit.words.clone());
        piece.relative = Some(relative);
        made.push(piece);
    }
    made
}

/// "An hour later", "avancer d'une demi-heure": how far a meeting that stands is to move, in minutes.
fn shift(scene: &Scene<'_>, pieces: &[Piece], hit: &crate::text::Hit<Cue>) -> Option<i32> {
    scene.conversation.thread.as_ref()?.meeting?;
    let sentence = scene.sentence_of(hit.words.start);
    if scene.has_in(Cue::UnclearMove, &sentence) || scene.has_in(Cue::Late, &sentence) {
        return None;
    }
    let length = pieces.iter().filter(|p| sentence.contains(&p.words.start)).find_map(|p| p.length_min)?;
    let minutes = i32::try_from(length).ok().filter(|m| *m <= 28 * 1440)?;
    Some(if hit.cue == Cue::Sooner { -minutes } else { minutes })
}

/// "The rest of the week": from the day after the mail, or after the first offer, to its Friday.
fn rest_of_week(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let today = scene.zone.local(scene.mail.sent).date();
    let offer = scene
        .conversation
        .thread
        .as_ref()
        .and_then(|t| t.offers.first())
        .map(|o| scene.zone.local(o.slot.start()).date());
    let hits = scene.hits.iter().filter(|h| h.cue == Cue::RestOfWeek);
    let free = hits.filter(|h| {
        !pieces.iter().any(|p| p.days.is_some() && p.words.start < h.words.end && h.words.start < p.words.end)
    });
    free.filter_map(|hit| {
        let from = offer.unwrap_or(today).tomorrow().ok()?;
        let ahead = 7 - i32::from(from.weekday().to_monday_zero_offset());
        let mut piece = Piece::at(hit.words.clone());
        let to = from.checked_add(ahead.days()).ok()?;
        piece.days = Days::one(from).map(|one| Days { to, ..one });
        Some(piece)
    })
    .collect()
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
    /// The week after that of the day named before, or of the offers.
    NextWeek,
    /// So many minutes after the meeting that stands.
    Minutes(i32),
}

/// Gives the relative times their values, in order, from the meeting, the only offer, or what was named before.
fn settle(scene: &Scene<'_>, pieces: &mut [Piece]) {
    let anchor = anchor(scene);
    let scheduled = scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some());
    let (mut day, mut hours): (Option<Date>, Option<Hours>) = (None, None);
    let mut zone: Option<String> = None;
    let mut own: Option<bool> = None;
    let mut later: Option<usize> = None;
    let last_hour = pieces
        .iter()
        .filter(|p| p.hours.is_some() || p.relative == Some(Relative::SameTime))
        .map(|p| p.words.start)
        .next_back();
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
            Some(Relative::SameDay) if later.is_some_and(|at| piece.words.start <= at + 3) => {}
            Some(Relative::SameDay) => {
                let from_meeting = anchor.map(|(d, _)| d);
                piece.days =
                    if scheduled { from_meeting.or(day) } else { day.or(from_meeting) }.and_then(Days::one);
            }
            Some(Relative::Days(count)) => {
                later = Some(piece.words.end);
                let free = last_hour.is_none_or(|at| at < piece.words.start);
                if let (true, true, Some((_, at))) = (scheduled, free, anchor) {
                    piece.hours = Some(at);
                }
                let base = anchor.map(|(d, _)| d).filter(|_| scheduled || day.is_none()).or(day);
                piece.days = base.and_then(|d| d.checked_add(count.days()).ok()).and_then(Days::one);
            }
            Some(Relative::NextWeek) => {
                let offers = scene.conversation.thread.as_ref().and_then(|t| t.offers.last());
                let base = day.or(offers.map(|o| scene.zone.local(o.slot.start()).date()));
                piece.days = base.and_then(week_after);
            }
            Some(Relative::Minutes(minutes)) => {
                if let Some((date, at)) = anchor {
                    let total = i32::from(at.from_min) + minutes;
                    let shifted = date.checked_add(total.div_euclid(1440).days()).ok();
                    piece.days = shifted.and_then(Days::one);
                    piece.hours = u16::try_from(total.rem_euclid(1440)).ok().map(Hours::point);
                }
            }
            None => {}
        }
        that_week(scene, piece, day.or(anchor.map(|(d, _)| d)));
        if let Some(days) = piece.days.as_ref().filter(|d| !piece.past && (!d.is_frame() || d.open.is_some()))
        {
            day = Some(if days.open == Some(Open::Before) { days.to } else { days.from });
        }
        if let Some(own_hours) = piece.hours {
            hours = Some(own_hours);
            zone.clone_from(&piece.zone);
            own = piece.own_time;
        }
    }
}

fn week_after(date: Date) -> Option<Days> {
    let ahead = 7 - i32::from(date.weekday().to_monday_zero_offset());
    let from = date.checked_add(ahead.days()).ok()?;
    Days::one(from).and_then(|one| Some(Days { to: from.checked_add(7.days()).ok()?, ..one }))
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
    let date =
        focus.checked_sub(back.days()).and_then(|monday| monday.checked_add((i32::from(weekday) - 1).days()));
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
