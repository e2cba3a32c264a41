//! Whose clock a time is on, by the places that are named beside it.

use super::Piece;
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;
use crate::zones;
use std::ops::Range;
use when::Zone;

/// Where people are, as far as it matters for times.
#[derive(Debug, Clone, Default)]
pub(crate) struct Places {
    /// Where the writer says they are, or will be.
    pub(crate) here: Option<Zone>,
    /// The sentence that says so.
    pub(crate) here_said: Range<usize>,
    /// Where somebody else is said to be, if it is one place.
    pub(crate) there: Option<Zone>,
    /// A time is given on a clock that several zones share, and nothing tells which.
    pub(crate) unclear: bool,
}

/// A place in the text.
struct Named {
    words: Range<usize>,
    zone: &'static str,
}

/// Finds places, gives times the zones that stand beside them, and tells where people are.
pub(crate) fn places(scene: &mut Scene<'_>) -> Places {
    let named = named(scene);
    let mut pieces = std::mem::take(&mut scene.pieces);
    bare_hours(scene, &named, &mut pieces);
    let mut used: Vec<usize> = Vec::new();
    let mut found = Places::default();
    for piece in &mut pieces {
        if piece.zone.is_some() {
            said_zone(scene, piece, &mut found);
        }
        if piece.hours.is_none() {
            continue;
        }
        if let Some((index, place)) =
            named.iter().enumerate().find(|(_, n)| beside(scene, &piece.words, &n.words))
        {
            if piece.zone.is_none() || place.words.start >= piece.words.end {
                piece.zone = Some(place.zone.to_owned());
            }
            let trailing = usize::from(
                clock_word(scene.text.fold_at(place.words.end))
                    && scene.text.words.get(place.words.end).is_some_and(|w| w.brk == Break::None),
            );
            piece.words.end = piece.words.end.max(place.words.end + trailing);
            used.push(index);
        }
    }
    scene.pieces = pieces;
    if let Some((zone, at)) = here(scene, &named) {
        found.here = Zone::parse(zone).ok();
        found.here_said = scene.sentence_of(at);
    }
    let mut others: Vec<&str> =
        named.iter().enumerate().filter(|(i, _)| !used.contains(i)).map(|(_, n)| n.zone).collect();
    others.dedup();
    if let [one] = others.as_slice() {
        found.there = Zone::parse(one).ok();
    }
    found
}

/// "3 Mountain": a number before the name of a clock is an hour.
fn bare_hours(scene: &Scene<'_>, named: &[Named], pieces: &mut Vec<Piece>) {
    for place in named {
        let clock = ["eastern", "central", "mountain", "pacific", "atlantic", "et", "ct", "mt", "pt"]
            .contains(&scene.text.fold_at(place.words.start));
        let Some(before) = place.words.start.checked_sub(1) else { continue };
        let taken = pieces.iter().any(|p| p.words.contains(&before));
        let hour = scene.text.fold_at(before).parse::<u16>().ok().filter(|h| (1..=12).contains(h));
        if let (true, false, Some(hour)) = (clock, taken, hour) {
            let hour = if hour < 8 { hour + 12 } else { hour };
            let mut piece = Piece::at(before..place.words.end);
            piece.hours = Some(super::Hours::point(hour * 60));
            pieces.push(piece);
        }
    }
    pieces.sort_by_key(|p| p.words.start);
}

fn named(scene: &Scene<'_>) -> Vec<Named> {
    let mut list: Vec<Named> = Vec::new();
    let mut at = 0;
    while at < scene.text.words.len() {
        let longest = (1..=3).rev().find_map(|n| place_of(scene, at, n).map(|zone| (n, zone)));
        match longest {
            Some((length, zone)) => {
                list.push(Named { words: at..at + length, zone });
                at += length;
            }
            None => at += 1,
        }
    }
    list
}

fn place_of(scene: &Scene<'_>, at: usize, count: usize) -> Option<&'static str> {
    let words = scene.text.words.get(at..at + count)?;
    if words.iter().skip(1).any(|w| w.brk > Break::Line) {
        return None;
    }
    let name = words.iter().map(|w| &*w.fold).collect::<Vec<_>>().join(" ");
    let zone = zones::by_name(&name)?;
    let raw = scene.text.raw.get(words.first()?.span.start..words.last()?.span.end)?;
    let shouted = raw.chars().all(|c| !c.is_lowercase());
    let after_hour =
        scene.pieces.iter().any(|p| p.hours.is_some() && p.words.end <= at && at <= p.words.end + 3);
    let proper = words.first().is_some_and(|w| w.capital);
    let short = name.len() <= 4;
    ((proper && !short) || (shouted && (short || proper)) || (after_hour && !short)).then_some(zone)
}

/// "10 Uhr in Graz", "11 h, heure de Montréal", "4 pm Osaka time": only words of clocks between time and place.
fn beside(scene: &Scene<'_>, time: &Range<usize>, place: &Range<usize>) -> bool {
    let after = place.start >= time.end && place.start - time.end <= 4;
    if !after {
        return place.start >= time.start && place.end <= time.end;
    }
    (time.end..place.start).all(|i| clock_word(scene.text.fold_at(i)))
        && scene.text.words.get(time.end).is_some_and(|w| w.brk < Break::Colon)
        && (scene.text.words.get(time.end).is_some_and(|w| w.brk < Break::Comma)
            || place.start > time.end
            || clock_word(scene.text.fold_at(place.end)))
}

fn clock_word(fold: &str) -> bool {
    const WORDS: [&str; 50] = [
        "dos", "das", "des", "delle", "degli", "der", "time", "uhr", "zeit", "ortszeit", "heure", "heures",
        "h", "hora", "horas", "hs", "hrs", "ora", "ore", "tijd", "uur", "horario", "de", "du", "d", "di",
        "do", "da", "del", "la", "l", "in", "a", "au", "en", "em", "à", "the", "local", "locale", "of",
        "zone", "van", "te", "bei", "uns", "nach", "clock", "o", "e",
    ];
    WORDS.contains(&fold)
}

/// A zone that stands in the time itself: an abbreviation shared by several zones is the writer's own, where theirs
/// goes by it, else unclear where nobody knows where they are.
fn said_zone(scene: &Scene<'_>, piece: &mut Piece, found: &mut Places) {
    let last = piece.words.end.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let own = scene.zone.zoned(scene.mail.sent);
    let own_name = own.time_zone().to_offset_info(scene.mail.sent).abbreviation().to_lowercase();
    if zones::is_ambiguous(last) {
        if scene.conversation.sender.zone.is_none() {
            found.unclear = true;
        }
        if own_name == last {
            piece.zone = Some(scene.zone.name().to_owned());
            return;
        }
    }
    let longest = (1..=3).rev().find_map(|n| {
        let from = piece.words.end.checked_sub(n)?;
        let name = (from..piece.words.end).map(|i| scene.text.fold_at(i)).collect::<Vec<_>>().join(" ");
        zones::by_name(&name)
    });
    if let Some(zone) = longest {
        piece.zone = Some(zone.to_owned());
    }
}

/// Where the writer is: a place right after words that say so, in a sentence whose days, if any, are asked for.
fn here(scene: &Scene<'_>, named: &[Named]) -> Option<(&'static str, usize)> {
    scene.hits.iter().filter(|h| h.cue == Cue::Here).find_map(|hit| {
        let near = hit.words.end.saturating_sub(1)..hit.words.end + 3;
        named
            .iter()
            .find(|n| {
                near.contains(&n.words.start) && scene.sentence_of(hit.words.start).contains(&n.words.start)
            })
            .map(|n| (n.zone, hit.words.start))
    })
}
