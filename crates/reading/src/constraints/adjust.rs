//! What the words around a time make of it: a greeting is none, "your 9 am" is on the other's clock, "the day after"
//! hangs on the meeting.

use super::bare::{bare_hours, worded_weekdays};
use super::bounds::{bounded_point, day_of_month, including, unbind, up_to};
use super::joined::{any_but, same_time, struck_out};
use super::leaving::ended_by;
use super::misread::{
    counts_offers, greeting_end, is_now, leave_rest, numbers_a_house, numbers_a_room, orders_an_offer,
    pointed,
};
use super::parts::{
    apart, bare_parts, bare_ranges, begun, between, hours_after_weekday, listed_dates, short_weekdays,
};
use super::relative::{relatives, rest_of_week, settle, shift_offers};
use super::which_day::{any_such, half_of, on_offer, same_week, this_one, whole_week};
use super::{Hours, Piece};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Spans;

/// Adjusts the times of a scene to the words around them, and adds those that only words make.
pub(crate) fn adjust(scene: &mut Scene<'_>) {
    let greeting = greeting_end(scene);
    let all = std::mem::take(&mut scene.pieces);
    let mut pieces: Vec<Piece> = all.iter().flat_map(|p| apart(scene, &all, p.clone())).collect();
    pieces.retain(|p| !(p.words.start < greeting && p.days.is_none() && p.hours.is_some_and(|h| h.part)));
    pieces.retain(|p| !is_wish(scene, &all, p));
    pieces.retain(|p| p.days.as_ref().is_none_or(|d| d.open.is_some() || d.repeats || d.count() <= 70));
    pieces.retain(|p| !(p.days.is_none() && numbers_a_room(scene, p) || numbers_a_house(scene, p)));
    pieces.retain(|p| !(orders_an_offer(scene, p) || counts_offers(scene, p) || is_now(scene, p)));
    super::ordinals::first_of_two(scene, &mut pieces);
    pieces = pieces.into_iter().flat_map(|p| lengthened(scene, p)).collect();
    pieces = pieces.into_iter().flat_map(|p| hour_asked_for(scene, p)).collect();
    begun(scene, &mut pieces);
    pieces.extend(bare_ranges(scene, &pieces));
    pieces.extend(listed_dates(scene, &pieces));
    pieces.extend(bare_parts(scene, &pieces));
    pieces.extend(short_weekdays(scene, &pieces));
    pieces.extend(worded_weekdays(scene, &pieces));
    pieces.extend(bare_hours(scene, &pieces));
    leave_rest(scene, &mut pieces);
    pieces.sort_by_key(|p| p.words.start);
    between(scene, &mut pieces);
    pieces.extend(rest_of_week(scene, &pieces));
    pieces.sort_by_key(|p| p.words.start);
    pieces.extend(super::elided::elided(scene, &pieces));
    pieces.extend(any_but(scene, &pieces));
    let all = pieces.clone();
    pieces.retain(|p| !struck_out(scene, &all, p));
    pieces.sort_by_key(|p| p.words.start);
    let all = pieces.clone();
    for piece in &mut pieces {
        hours_after_weekday(scene, piece);
        asked_about(scene, piece);
        whole_week(scene, piece);
        half_of(scene, piece);
        unbind(scene, piece);
        owner(scene, piece);
        up_to(scene, piece);
        including(scene, piece);
        day_of_month(scene, piece);
        bounded_point(scene, piece);
        ended_by(scene, piece);
        all_day(scene, &all, piece);
        on_offer(scene, piece);
        any_such(scene, piece);
        this_one(scene, piece);
    }
    super::unless::not_before_event(scene, &mut pieces);
    super::following::following(scene, &mut pieces);
    make_room(scene, &mut pieces);
    pieces.extend(relatives(scene, &pieces));
    pieces.sort_by_key(|p| p.words.start);
    same_week(scene, &mut pieces);
    super::weekday_after::weekday_after(scene, &mut pieces);
    same_time(scene, &mut pieces);
    settle(scene, &mut pieces);
    shift_offers(scene, &mut pieces);
    scene.pieces = Spans::new(pieces);
}

/// "All day" behind a day: its working hours.
fn all_day(scene: &Scene<'_>, all: &[Piece], piece: &mut Piece) {
    let sentence = scene.sentence_of(piece.words.start);
    let timed = |word: usize| all.iter().any(|p| p.hours.is_some() && p.words.contains(&word));
    let said = scene.hits.of(Cue::AllDay).any(|h| {
        h.words.start >= piece.words.start
            && h.words.start <= piece.words.end + 1
            && sentence.contains(&h.words.start)
            && !timed(h.words.end)
            && !timed(h.words.start)
    });
    if said && piece.days.is_some() && piece.hours.is_none() {
        piece.hours = Some(Hours { to_min: Some(18 * 60), ..Hours::point(8 * 60) });
    }
}

/// "What about 10?" asks for ten sharp.
fn asked_about(scene: &Scene<'_>, piece: &mut Piece) {
    let first = piece.words.start;
    let about = scene.text.fold_at(first) == "about"
        || first.checked_sub(1).is_some_and(|i| scene.text.fold_at(i) == "about");
    let asks = (first.saturating_sub(2)..first).any(|i| ["what", "how"].contains(&scene.text.fold_at(i)));
    if let (Some(hours), true) = (&mut piece.hours, about && asks) {
        hours.approximate = false;
    }
}

/// "Find us une heure mardi": after a request, an hour is a length, not one o'clock.
fn hour_asked_for(scene: &Scene<'_>, piece: Piece) -> Vec<Piece> {
    const AN_HOUR: [(&str, &str); 5] =
        [("une", "heure"), ("una", "hora"), ("uma", "hora"), ("een", "uur"), ("un", "ora")];
    let first = piece.words.start;
    let named =
        AN_HOUR.iter().any(|(a, b)| scene.text.fold_at(first) == *a && scene.text.fold_at(first + 1) == *b);
    let asked = scene.hits.of(Cue::Arrange).any(|h| h.words.end <= first && h.words.end + 3 >= first);
    if !(named && asked && piece.hours.is_some()) {
        return vec![piece];
    }
    let mut length = Piece::at(first..first + 2);
    length.length_min = Some(60);
    let rest = Piece { words: first + 2..piece.words.end, ..piece.clone() };
    let mut parts = vec![length];
    if !rest.words.is_empty() {
        parts.extend(super::find::split(scene, &rest, rest.words.end));
    }
    parts
}

/// "Eine Stunde später" about a meeting that stands is a length to move it by, not an hour from now.
fn lengthened(scene: &Scene<'_>, piece: Piece) -> Vec<Piece> {
    let stands =
        scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some() || !t.offers.is_empty());
    let mut inside = scene.hits_in(&(piece.words.start + 1..piece.words.end));
    let hit = inside.find(|h| matches!(h.cue, Cue::LaterBy | Cue::Sooner));
    if let Some(parts) = hour_before_shift(scene, &piece).filter(|_| stands) {
        return parts;
    }
    match hit.filter(|_| stands) {
        Some(hit) => {
            let parts = super::find::split(scene, &piece, hit.words.start);
            let lengths: Vec<Piece> = parts.into_iter().filter(|p| p.length_min.is_some()).collect();
            if lengths.is_empty() { vec![piece] } else { lengths }
        }
        None => vec![piece],
    }
}

/// "Jeudi une heure plus tard": the hour before a word of shifting is how far, not one o'clock.
fn hour_before_shift(scene: &Scene<'_>, piece: &Piece) -> Option<Vec<Piece>> {
    const UNITS: [&str; 8] = ["hour", "stunde", "heure", "hora", "ora", "uur", "uurtje", "horita"];
    let end = piece.words.end;
    let shifts = scene.hits.of_any(&[Cue::LaterBy, Cue::Sooner]).any(|h| h.words.start == end);
    let last = end.checked_sub(1).filter(|i| UNITS.contains(&scene.text.fold_at(*i)))?;
    let from =
        last.checked_sub(1).filter(|from| shifts && *from >= piece.words.start && piece.hours.is_some())?;
    let length = Piece { length_min: Some(60), ..Piece::at(from..end) };
    let mut parts =
        super::find::split(scene, &Piece { words: piece.words.start..from, ..piece.clone() }, from);
    parts.push(length);
    Some(parts)
}

/// "Danke und schönen Feierabend", "have a lovely evening": a wish, which says nothing about times.
fn is_wish(scene: &Scene<'_>, all: &[Piece], piece: &Piece) -> bool {
    const WISHES: [&str; 24] = [
        "schonen",
        "schoenen",
        "schones",
        "schoene",
        "schone",
        "guten",
        "bonne",
        "belle",
        "excellente",
        "buen",
        "buena",
        "buenas",
        "feliz",
        "linda",
        "buona",
        "buon",
        "bella",
        "fijne",
        "prettige",
        "boa",
        "otima",
        "nice",
        "lovely",
        "great",
    ];
    let part = piece.days.is_none() && piece.hours.is_some_and(|h| h.part);
    let before = piece.words.start.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let sentence = scene.sentence_of(piece.words.start);
    let alone = all.iter().filter(|p| sentence.contains(&p.words.start)).count() == 1;
    part && WISHES.contains(&before) && alone && sentence.len() <= 8 && sentence.end <= piece.words.end + 2
}

/// Times that were read into "the day after" or "the week after" give way to what those hang on.
fn make_room(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
    pieces.retain(|p| !pointed(scene, p));
    if scene.conversation.thread.as_ref().is_some_and(|t| t.meeting.is_some() || !t.offers.is_empty()) {
        let hangs = |c: Cue| matches!(c, Cue::DayAfter | Cue::DayBefore | Cue::WeekLater | Cue::WeekAfter);
        pieces.retain(|p| {
            !scene.hits.over(p.words.start).any(|h| {
                hangs(h.cue)
                    && p.words.end <= h.words.end + 1
                    && scene.text.fold_at(h.words.end) != "next"
                    && p.hours.is_none()
            })
        });
    }
    let named: Vec<usize> = pieces.iter().filter(|p| p.days.is_some()).map(|p| p.words.end).collect();
    for piece in pieces.iter_mut() {
        let over = scene.hits.over(piece.words.start).find(|h| {
            matches!(h.cue, Cue::DayAfter | Cue::WeekLater | Cue::WeekAfter) && piece.words.end > h.words.end
        });
        if let (Some(hit), Some(hours)) = (over, &mut piece.hours) {
            hours.open = None;
            piece.words.start = hit.words.end;
            // "Le lendemain à 14h" is the day after the one named before, not tomorrow.
            piece.days = piece.days.take().filter(|_| !named.iter().any(|end| *end <= hit.words.start));
        }
    }
}

/// "Your 9 am", "9 am my time": whose clock, within two words.
fn owner(scene: &Scene<'_>, piece: &mut Piece) {
    if piece.hours.is_none() || piece.own_time.is_some() {
        return;
    }
    let beside = |cue: Cue| {
        scene.hits.of(cue).any(|h| {
            h.words.start <= piece.words.end + 1
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
