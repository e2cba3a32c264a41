use crate::lang::Cue;
use crate::limits::PLACE_OCTETS_MAX;
use crate::scene::Scene;
use crate::text::{Break, Kind, Word};
use std::ops::Range;

/// Where to meet, as a verbatim part of the mail: a street with its number, a room, a named house.
///
/// A place that the mail only leaves behind (closed, full, flooded) is not it; of several, the one that is led to
/// ("at", "come to") or stands latest in the same sentence as a change.
pub(crate) fn place(scene: &Scene<'_>) -> Option<String> {
    let mut best: Option<(i32, Range<usize>)> = None;
    for candidate in candidates(scene) {
        let rank = rank(scene, &candidate);
        if rank >= 4 && best.as_ref().is_none_or(|(r, _)| rank > *r) {
            best = Some((rank, candidate));
        }
    }
    let (_, words) = best?;
    let span = scene.text.span_of(&words);
    let text = scene.text.raw.get(span)?.trim();
    (!text.is_empty() && text.len() <= PLACE_OCTETS_MAX).then(|| text.to_owned())
}

/// Stretches around a word that a place has: grown over names, numbers and the small words between them.
fn candidates(scene: &Scene<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for hit in &scene.hits {
        if hit.cue != Cue::PlaceWord || found.last().is_some_and(|r| r.contains(&hit.words.start)) {
            continue;
        }
        found.push(grown(scene, &hit.words));
    }
    for (index, word) in scene.text.words.iter().enumerate() {
        if is_street(&word.fold) && word.capital && !found.iter().any(|r| r.contains(&index)) {
            found.push(grown(scene, &(index..index + 1)));
        }
    }
    found
}

/// Street names that are one word: "Kanalstraße", "Papaverweg", "Dorpsstraat".
fn is_street(fold: &str) -> bool {
    const ENDS: [&str; 14] = [
        "strasse", "str", "gasse", "weg", "platz", "allee", "zeile", "ufer", "straat", "laan", "plein",
        "gracht", "kade", "singel",
    ];
    ENDS.iter().any(|end| *end == fold && end.len() > 3 || fold.len() > end.len() + 2 && fold.ends_with(end))
}

fn grown(scene: &Scene<'_>, seed: &Range<usize>) -> Range<usize> {
    let sentence = scene.sentence_of(seed.start);
    let mut from = seed.start;
    while from > sentence.start {
        let (Some(here), Some(before)) = (scene.text.words.get(from), scene.text.words.get(from - 1)) else {
            break;
        };
        let joined = here.brk <= Break::Line;
        let belongs =
            part_of_name(before) || small(&before.fold) || scene.has_in(Cue::PlaceWord, &(from - 1..from));
        if !(joined && belongs && !in_time(scene, from - 1)) {
            break;
        }
        from -= 1;
    }
    while from < seed.start && scene.text.words.get(from).is_some_and(|w| leads(&w.fold)) {
        from += 1;
    }
    from..grown_right(scene, seed.end, sentence.end)
}

fn grown_right(scene: &Scene<'_>, from: usize, end: usize) -> usize {
    let mut to = from;
    let mut kept = from;
    while to < end {
        let Some(word) = scene.text.words.get(to) else { break };
        if word.brk > Break::Comma || (in_time(scene, to) && word.kind != Kind::Number) || to - kept > 2 {
            break;
        }
        let name =
            part_of_name(word) || word.kind == Kind::Number || scene.has_in(Cue::PlaceWord, &(to..to + 1));
        if name {
            kept = to + 1;
        } else if word.brk >= Break::Comma || !small(&word.fold) {
            break;
        }
        to += 1;
    }
    kept
}

fn part_of_name(word: &Word) -> bool {
    word.capital && word.kind == Kind::Word && !["i", "i'm"].contains(&&*word.fold)
        || (word.kind != Kind::Address && word.fold.starts_with(|c: char| c.is_ascii_digit()))
}

fn in_time(scene: &Scene<'_>, word: usize) -> bool {
    scene.pieces.iter().any(|p| p.words.contains(&word))
}

/// Words that stand inside or right before the name of a place.
fn small(fold: &str) -> bool {
    const SMALL: [&str; 66] = [
        "the", "our", "my", "his", "her", "your", "on", "in", "at", "of", "s", "and", "back", "front", "old",
        "new", "main", "der", "die", "das", "den", "dem", "im", "am", "an", "unser", "unserem", "unserer",
        "mein", "meinem", "meiner", "bei", "le", "la", "les", "l", "du", "de", "des", "d", "au", "aux",
        "notre", "chez", "rue", "el", "los", "las", "del", "nuestra", "il", "lo", "gli", "dello", "della",
        "dei", "het", "een", "aan", "bij", "van", "o", "a", "do", "da", "na",
    ];
    SMALL.contains(&fold)
}

/// Words that lead to a place without belonging to it.
fn leads(fold: &str) -> bool {
    const LEADS: [&str; 24] = [
        "at", "in", "on", "to", "and", "im", "am", "an", "in", "bei", "au", "aux", "a", "en", "al", "no",
        "na", "bij", "aan", "of", "de", "du", "i", "s",
    ];
    LEADS.contains(&fold)
}

fn rank(scene: &Scene<'_>, words: &Range<usize>) -> i32 {
    let sentence = scene.sentence_of(words.start);
    let inside: Vec<&Word> = scene.text.words.get(words.clone()).unwrap_or_default().iter().collect();
    let capitals = inside.iter().skip(1).filter(|w| w.capital).count()
        + usize::from(words.start > sentence.start && inside.first().is_some_and(|w| w.capital));
    let numbers = inside
        .iter()
        .filter(|w| w.kind == Kind::Number || w.fold.starts_with(|c: char| c.is_ascii_digit()))
        .count();
    let mut rank = i32::from(inside.len() > 1) + 2 * i32::from(capitals > 0) + 2 * i32::from(numbers > 0);
    rank += 2 * i32::from(scene.hits_in(words).any(|h| h.cue == Cue::PlaceWord));
    if inside.iter().any(|w| is_street(&w.fold)) {
        rank += 2;
    }
    let before = words.start.saturating_sub(4).max(sentence.start)..words.start;
    if scene.has_in(Cue::PlaceLead, &(before.start..words.start + 1))
        || inside.first().is_some_and(|w| leads(&w.fold))
    {
        rank += 1;
    }
    let led = scene.has_in(Cue::PlaceLead, &(before.start..words.start + 1))
        || inside.first().is_some_and(|w| leads(&w.fold));
    if capitals == 0 && numbers == 0 && !led {
        rank -= 3;
    }
    if scene.has_in(Cue::InPerson, &sentence) || scene.has_in(Cue::Change, &sentence) {
        rank += 2;
    }
    let segment = scene.segment_of(words.start);
    if scene.has_in(Cue::Cannot, &segment) && !scene.has_in(Cue::Change, &segment) {
        rank -= 4;
    }
    if scene.has_in(Cue::Busy, &before) || scene.has_in(Cue::DontUse, &before) {
        rank -= 4;
    }
    rank
}
