//! Times that were found as one and are several, or as several and are one.

use super::{Days, Hours, Open, Piece, find};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Kind};

/// A day and an hour with a phrase of stance between them are two times.
pub(super) fn apart(scene: &Scene<'_>, all: &[Piece], piece: Piece) -> Vec<Piece> {
    // "Next week, Thursday only after 3": of one day of the week, and not which day is meant.
    let limited = scene.has_in(Cue::Only, &(piece.words.end..piece.words.end + 2))
        || scene.hits.of(Cue::Only).any(|h| piece.words.contains(&h.words.start));
    if limited
        && let Some(comma) = (piece.words.start + 1..piece.words.end)
            .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk == Break::Comma))
    {
        return find::split(scene, &piece, comma);
    }
    if piece.days.is_none() || piece.hours.is_none() {
        return vec![piece];
    }
    if let Some(rest) = behind_a_room(scene, &piece) {
        return rest;
    }
    let comma = (piece.words.start + 1..piece.words.end).find(|i| {
        scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma) && !inside_clock(scene, *i)
    });
    if let Some(comma) = comma
        && let Some(parts) = apart_at_comma(scene, all, &piece, comma)
    {
        return parts;
    }
    if let Some(parts) = ranged(scene, &piece) {
        return parts;
    }
    if let Some(joined) = dated(scene, &piece) {
        return vec![joined];
    }
    let turning =
        |c: Cue| matches!(c, Cue::Can | Cue::Cannot | Cue::Nothing | Cue::Except | Cue::Propose | Cue::Busy);
    let inside = scene.hits_in(&(piece.words.start + 1..piece.words.end)).find(|h| {
        turning(h.cue)
                && h.words.end < piece.words.end
                // Portuguese "marco" arranges, but not in "10 de março"; "tres menos cuarto" leaves nothing out.
                && scene.text.fold_at(h.words.start) != "marco"
                && !minutes_less(scene, h.words.start)
    });
    match inside {
        Some(hit) => {
            let parts = find::split(scene, &piece, hit.words.start);
            // "La semana que viene el lunes": what loses its beginning was no phrase of its own.
            let whole = parts.first().is_some_and(|first| first.words.start == piece.words.start);
            if whole { parts } else { vec![piece] }
        }
        None => vec![piece],
    }
}

/// "Menos cuarto", "moins le quart": minutes that are taken from an hour.
fn minutes_less(scene: &Scene<'_>, at: usize) -> bool {
    let less = ["menos", "meno", "moins"].contains(&scene.text.fold_at(at));
    let day = |i: usize| super::names::weekday_by_name(scene.text.fold_at(i)).is_some();
    less && !(at + 1..at + 4).any(day)
}

/// What stands before and behind a comma, where these are times of their own.
fn apart_at_comma(scene: &Scene<'_>, all: &[Piece], piece: &Piece, comma: usize) -> Option<Vec<Piece>> {
    let parts = find::split(scene, piece, comma);
    let dated = parts.iter().filter(|p| p.days.is_some()).count();
    if is_denied(scene, piece) && !piece.hours_first {
        // "Apart from Thursday, in the morning": found apart, the hours are no bound that the day's preposition makes.
        if parts.len() == 2 && dated == 1 {
            return Some(parts);
        }
        let words = piece.words.start..comma;
        let day = Piece { words, hours: None, zone: None, own_time: None, ..piece.clone() };
        let hour = Piece { words: comma..piece.words.end, days: None, ..piece.clone() };
        return Some(vec![day, hour]);
    }
    let first = parts.first();
    // "Tuesday, the 23rd, at 1": the date says which Tuesday.
    let day =
        |p: &Piece| p.days.as_ref().filter(|d| d.count() == 1 && d.open.is_none()).map(|d| d.weekday_only);
    let apposed = matches!(parts.as_slice(), [weekday, date, ..]
        if day(weekday) == Some(true) && weekday.hours.is_none() && day(date) == Some(false)
            && date.days.as_ref().is_some_and(|d| d.weekday.is_none()));
    if apposed && dated == 2 {
        return None;
    }
    let ranged = first.is_some_and(|p| p.hours.is_none() && p.days.as_ref().is_some_and(|d| d.count() > 1));
    let before = all.iter().any(|p| {
        (p.words.end..p.words.end + 2).contains(&piece.words.start) && p.days.is_some() && p.hours.is_none()
    });
    let theirs = before && first.is_some_and(|p| p.days.is_none());
    let several = parts.len() >= 2 && (ranged || first.is_some_and(|p| p.length_min.is_some()));
    (theirs || dated > 1 || several).then_some(parts)
}

/// "Not on Thursday", "except Thursday": a denial stands right before the piece, or begins it.
fn is_denied(scene: &Scene<'_>, piece: &Piece) -> bool {
    let start = piece.words.start;
    let denials = [Cue::Not, Cue::Except, Cue::Nothing, Cue::Cannot];
    scene.hits.of_any(&denials).any(|h| h.words.start <= start && start <= h.words.end + 1)
}

/// "Room 4.17, in the week beginning Monday": the number of the room is no hour of that day.
fn behind_a_room(scene: &Scene<'_>, piece: &Piece) -> Option<Vec<Piece>> {
    let first = piece.words.start;
    let room = first.checked_sub(1).is_some_and(|b| scene.has_in(Cue::PlaceWord, &(b..b + 1)));
    let number = scene.text.fold_at(first).starts_with(|c: char| c.is_ascii_digit());
    let comma = (first + 1..piece.words.end)
        .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma))
        .filter(|_| room && number)?;
    // The time goes on behind what was read together with the room.
    let sentence = scene.sentence_of(first);
    let rest = Piece { words: comma..sentence.end, ..piece.clone() };
    Some(find::split(scene, &rest, comma))
}

/// The colon of "9:30" parts nothing.
fn inside_clock(scene: &Scene<'_>, at: usize) -> bool {
    let (Some(before), Some(here)) =
        (at.checked_sub(1).and_then(|i| scene.text.words.get(i)), scene.text.words.get(at))
    else {
        return false;
    };
    let digit = |fold: &str| fold.starts_with(|c: char| c.is_ascii_digit());
    scene.text.raw.get(before.span.end..here.span.start) == Some(":")
        && digit(&before.fold)
        && digit(&here.fold)
}

/// "Monday through Wednesday 9 to 4": the days and the hours apart, since both are spans.
fn ranged(scene: &Scene<'_>, piece: &Piece) -> Option<Vec<Piece>> {
    let weekday = |i: &usize| super::names::weekday_by_name(scene.text.fold_at(*i)).is_some();
    let names: Vec<usize> = piece.words.clone().filter(weekday).collect();
    let last = names.last().filter(|_| names.len() > 1)?;
    let number =
        |i: usize| scene.text.words.get(i).is_some_and(|w| w.fold.starts_with(|c: char| c.is_ascii_digit()));
    if number(names.first()? + 1) || last + 1 >= piece.words.end {
        return None;
    }
    let parts = find::split(scene, piece, last + 1);
    let spans =
        parts.first().is_some_and(|p| p.hours.is_none() && p.days.as_ref().is_some_and(|d| d.count() > 1));
    (parts.len() > 1 && spans).then_some(parts)
}

/// "El lunes 20 a las diez", "le 18 à 10 h": the first number is the day of the month, not an hour that a span begins
/// with.
fn dated(scene: &Scene<'_>, piece: &Piece) -> Option<Piece> {
    piece.hours.filter(|h| h.to_min.is_some() && !h.part)?;
    let number = |i: usize| scene.text.words.get(i).is_some_and(|w| w.kind == Kind::Number);
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
    let parts = find::split(scene, piece, at);
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
pub(super) fn between(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
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

/// "12 till 2", "9 bis 11": a number before a bound that it begins.
pub(super) fn begun(scene: &Scene<'_>, pieces: &mut [Piece]) {
    const TILL: [&str; 12] =
        ["to", "till", "til", "until", "bis", "tot", "a", "jusqu", "hasta", "ate", "alle", "thru"];
    let taken: Vec<std::ops::Range<usize>> = pieces.iter().map(|p| p.words.clone()).collect();
    for piece in pieces.iter_mut() {
        let Some(before) = piece.words.start.checked_sub(1) else { continue };
        let bound = piece.hours.filter(|h| h.open == Some(Open::Before) && h.to_min.is_none());
        let leads = TILL.contains(&scene.text.fold_at(piece.words.start));
        let close = scene.text.words.get(piece.words.start).is_some_and(|w| w.brk == Break::None);
        let free = !taken.iter().any(|t| t.contains(&before));
        let (Some(bound), true, None) = (bound, leads && close && free, &piece.days) else { continue };
        let word = scene.text.words.get(before).filter(|w| w.kind == Kind::Number);
        let Some(hour) = word.and_then(|w| w.fold.parse::<u16>().ok()).filter(|h| (1..=22).contains(h))
        else {
            continue;
        };
        let from = if hour < 8 && bound.from_min > 12 * 60 { hour + 12 } else { hour } * 60;
        let to = if bound.from_min > from { bound.from_min } else { bound.from_min + 12 * 60 };
        if to > from && to <= 24 * 60 {
            piece.hours = Some(Hours { to_min: Some(to), ..Hours::point(from) });
            piece.words.start = before;
        }
    }
}

/// "3 to 4", "12-1": two small numbers that no other time took, joined as hours are.
pub(super) fn bare_ranges(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let mut found = Vec::new();
    let taken = |i: usize| pieces.iter().any(|p| p.words.contains(&i));
    // Behind a day, or an hour and "or", the hours of the afternoon are no other numbers: "Tue: 14-16".
    let led = |at: usize| {
        let joint = usize::from(
            ["or", "and", "oder", "und", "ou", "et", "o", "y", "e", "of", "en"]
                .contains(&at.checked_sub(1).map_or("", |i| scene.text.fold_at(i))),
        );
        pieces.iter().any(|p| {
            p.words.end + joint == at
                && (p.days.is_some() && joint == 0 || p.hours.is_some_and(|h| h.to_min.is_some()))
        })
    };
    let number = |i: usize| {
        let word = scene.text.words.get(i).filter(|w| w.kind == Kind::Number && w.fold.len() <= 2);
        word.and_then(|w| w.fold.parse::<u16>().ok())
    };
    let in_figures = |at: usize, next: usize| {
        let raw = scene.text.raw.get(scene.text.span_of(&(at..next + 1))).unwrap_or_default();
        led(at) && raw.contains(['-', '–'])
    };
    let hour = |i: usize, at: usize| {
        number(i).filter(|h| (1..=12).contains(h) || (13..=22).contains(h) && in_figures(at, at + 1))
    };
    for at in 0..scene.text.words.len() {
        let Some(from) = hour(at, at).filter(|_| !taken(at)) else { continue };
        let next = if ["to", "till", "til", "until", "bis", "tot"].contains(&scene.text.fold_at(at + 1)) {
            at + 2
        } else {
            at + 1
        };
        let Some(to) = hour(next, at).filter(|_| !taken(next)) else { continue };
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

/// Parts of the day as habits ("mornings only", "vormittags", "arvos"), where the grammar of times took no hold.
pub(super) fn bare_parts(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let mut found = Vec::new();
    for (at, word) in scene.text.words.iter().enumerate() {
        let (from, to) = match &*word.fold {
            "mornings" | "vormittags" | "morgens" | "matins" | "matinees" | "mattine" | "ochtends"
            | "voormiddags" | "manhas" | "mananas" => (480, 720),
            "afternoons" | "arvo" | "arvos" | "nachmittags" | "pomeriggi" | "middags" | "namiddags"
            | "aprem" | "tardes" => (720, 1080),
            "evenings" | "abends" | "soirs" | "avonds" | "noites" | "soirees" => (1020, 1260),
            _ => continue,
        };
        let taken = pieces.iter().any(|p| p.words.contains(&at));
        let before = at.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
        let greets = ["buenas", "boas", "buonas"].contains(&before);
        if !taken && !greets {
            let mut piece = Piece::at(at..at + 1);
            piece.hours = Some(Hours { to_min: Some(to), part: true, ..Hours::point(from) });
            found.push(piece);
        }
    }
    found
}

/// "Di oder Mi Nachmittag": a short weekday that only the one behind it makes a weekday.
pub(super) fn short_weekdays(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    const SHORT: [&str; 5] = ["mo", "di", "mi", "do", "fr"];
    let today = scene.zone.local(scene.mail.sent).date();
    let mut found = Vec::new();
    for (at, word) in scene.text.words.iter().enumerate().filter(|_| scene.language == "de") {
        let Some(weekday) = SHORT.iter().position(|s| *s == &*word.fold) else { continue };
        let taken = pieces.iter().any(|p| p.words.contains(&at));
        // "Fr bin ich ab 13 Uhr weg": before the verb and who it is of.
        let led = ["fr", "mo"].contains(&&*word.fold)
            && scene.hits.iter().any(|h| h.cue == Cue::Oneself && (at + 2..at + 3).contains(&h.words.start))
            && scene.text.words.get(at + 1).is_some_and(|w| w.brk < Break::Comma);
        let joined = ["oder", "und"].contains(&scene.text.fold_at(at + 1));
        let next = pieces
            .iter()
            .any(|p| p.words.start == at + 2 && p.days.as_ref().is_some_and(|d| d.weekday.is_some()));
        if taken || !(led || joined && next && word.capital) {
            continue;
        }
        let ahead = (i64::try_from(weekday).unwrap_or(0)
            - i64::from(today.weekday().to_monday_zero_offset()))
        .rem_euclid(7);
        let date = today.checked_add(jiff::ToSpan::days(ahead)).ok().and_then(Days::one);
        let mut piece = Piece::at(at..at + 1);
        piece.days = date.map(|d| Days { weekday: u8::try_from(weekday + 1).ok(), weekday_only: true, ..d });
        found.push(piece);
    }
    found
}

/// "Tuesday 2-4" names hours, never the second of April.
pub(super) fn hours_after_weekday(scene: &Scene<'_>, piece: &mut Piece) {
    let first = piece.words.start;
    let [Some(weekday), Some(from), Some(to)] = [
        super::names::weekday_by_name(scene.text.fold_at(first)).map(i32::from),
        scene.text.fold_at(first + 1).parse::<i32>().ok(),
        scene.text.fold_at(first + 2).parse::<i32>().ok(),
    ] else {
        return;
    };
    let raw = scene.text.span_of(&(first + 1..first + 3));
    let dashed = scene.text.raw.get(raw).is_some_and(|t| t.contains(['-', '–']));
    let small = (1..=12).contains(&from) && (1..=12).contains(&to) && piece.words.len() == 3;
    let read = piece.hours.is_some_and(|h| h.to_min.is_some())
        && piece.days.as_ref().is_some_and(|d| d.weekday.map(i32::from) == Some(weekday));
    if !dashed || !small || read {
        return;
    }
    let start = if from < 8 { from + 12 } else { from };
    let end = if to <= start && to + 12 > start { to + 12 } else { to };
    let today = scene.zone.local(scene.mail.sent).date();
    let ahead = (weekday - i32::from(today.weekday().to_monday_one_offset())).rem_euclid(7);
    let date = today.checked_add(jiff::ToSpan::days(i64::from(ahead))).ok().and_then(Days::one);
    let minutes = |hour: i32| u16::try_from(hour * 60).ok();
    if let (Some(one), Some(from), true) = (date, minutes(start), end > start) {
        piece.days = Some(Days { weekday: u8::try_from(weekday).ok(), weekday_only: true, ..one });
        piece.hours = Some(Hours { to_min: minutes(end), ..Hours::point(from) });
        piece.unsure = false;
    }
}

/// "The 18th, 19th or 20th": ordinals that go on a list of dates.
pub(super) fn listed_dates(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for piece in pieces {
        let Some(days) =
            piece.days.as_ref().filter(|d| d.count() == 1 && d.weekday.is_none() && piece.hours.is_none())
        else {
            continue;
        };
        let mut at = piece.words.end;
        loop {
            let next =
                if ["or", "and", "oder", "und"].contains(&scene.text.fold_at(at)) { at + 1 } else { at };
            let taken = pieces.iter().any(|p| p.words.contains(&next));
            let near = scene.text.words.get(next).is_some_and(|w| w.brk <= Break::Comma);
            let Some(day) = ordinal(scene.text.fold_at(next)).filter(|_| near && !taken) else { break };
            let date = days.from.with().day(day).build().ok().and_then(Days::one);
            let mut piece = Piece::at(next..next + 1);
            piece.days = date;
            found.push(piece);
            at = next + 1;
        }
    }
    found
}

/// "19th" is 19.
fn ordinal(fold: &str) -> Option<i8> {
    let digits = fold.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let suffix = fold.get(digits.len()..)?;
    ["st", "nd", "rd", "th"]
        .contains(&suffix)
        .then(|| digits.parse().ok())
        .flatten()
        .filter(|d| (1..=31).contains(d))
}
