use super::explains;
use super::known::{Known, known};
use super::medium::remote;
use super::place_seeds::{
    as_before, comparator, compared, compound, idiom, in_time, is_led_name, led_house, part_behind_name,
    part_of_name_at,
};
use super::place_words::{
    article, connects, is_house, is_street, number, ordinal, part_of_name, possessed, qualifies,
};
use crate::Stage;
use crate::lang::{self, Cue};
use crate::limits::PLACE_OCTETS_MAX;
use crate::scene::Scene;
use crate::text::{Break, Hit, Kind, Word};
use std::ops::Range;

/// A stretch of text that may be a place.
#[derive(Debug, Clone)]
struct Candidate {
    words: Range<usize>,
    rank: i32,
}

/// Where to meet, as a verbatim part of the mail: a street with its number, a room, a named house, "our office".
///
/// A place that the mail only leaves behind (closed, full, flooded) is not it, nor one where somebody merely is; of
/// several, the one that has a name or a number, or that people are sent to.
pub(crate) fn place(scene: &Scene<'_>) -> Option<String> {
    if remote(scene) {
        return None;
    }
    let mut best: Option<Candidate> = None;
    let people = known(scene);
    let found: Vec<Range<usize>> = candidates(scene, &people);
    let left = found.iter().any(|words| gone(scene, words));
    for words in found {
        let candidate = Candidate { rank: rank(scene, &words, left), words };
        if candidate.rank >= 4 && best.as_ref().is_none_or(|b| candidate.rank > b.rank) {
            best = Some(candidate);
        }
    }
    let span = scene.text.span_of(&best?.words);
    let text = scene.text.raw.get(span)?.trim();
    (!text.is_empty() && text.len() <= PLACE_OCTETS_MAX).then(|| text.to_owned())
}

/// Stretches around a word that a place has, or around a name that people are led to.
fn candidates(scene: &Scene<'_>, people: &[Known]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, word) in scene.text.words.iter().enumerate() {
        let somebody = word.capital && people.iter().any(|k| k.is_named_by(&scene.text, word));
        if somebody
            || in_time(scene, index)
            || compound(scene, word)
            || found.iter().any(|r| r.contains(&index))
        {
            continue;
        }
        let hit = scene.hits.over(index).find(|h| h.cue == Cue::PlaceWord && h.words.start == index);
        let street = word.capital && (is_street(&word.fold) || is_house(&word.fold));
        let named = street || is_led_name(scene, index) || led_house(scene, index);
        let seed = hit.map(|h| h.words.clone()).or(named.then_some(index..index + 1));
        let seed = seed.or_else(|| part_behind_name(scene, index)).or_else(|| compared(scene, index));
        let Some(seed) = seed.filter(|s| !idiom(scene, s) && !as_before(scene, s)) else { continue };
        let words =
            if hit.is_none() && !street && named { led_name(scene, index) } else { grown(scene, &seed) };
        match found.last_mut() {
            Some(last) if last.end == words.start && joins(scene, words.start) => last.end = words.end,
            _ => found.push(words),
        }
    }
    found
}

/// The name with its article and what follows it: "El Tilo", "Rossi's".
fn led_name(scene: &Scene<'_>, index: usize) -> Range<usize> {
    let own = usize::from(
        scene.text.fold_at(index + 1) == "s"
            && scene.text.words.get(index + 1).is_some_and(|w| w.brk == Break::None),
    );
    let opened = index.checked_sub(1).filter(|i| article(scene.text.fold_at(*i)));
    let end = scene.sentence_of(index).end;
    opened.unwrap_or(index)..grown_right(scene, index + 1 + own, end).max(index + 1 + own)
}

fn grown(scene: &Scene<'_>, seed: &Range<usize>) -> Range<usize> {
    let sentence = scene.sentence_of(seed.start);
    grown_left(scene, seed.start, sentence.start)..grown_right(scene, seed.end, sentence.end)
}

/// Over names, numbers, other place words and what joins them, up to the article that opens the phrase; and over a
/// comma, where a name stands before it: "the Copper Kettle, 8 Malt Street".
fn grown_left(scene: &Scene<'_>, seed: usize, start: usize) -> usize {
    let (mut from, mut kept) = (seed, seed);
    while from > start {
        let (Some(here), Some(before)) = (scene.text.words.get(from), scene.text.words.get(from - 1)) else {
            break;
        };
        if in_time(scene, from - 1)
            || !(here.brk <= Break::Line
                || ampersand(scene, from)
                || (here.brk == Break::Comma && name_ends(scene, from, start)))
        {
            break;
        }
        let name = part_of_name(before) && from - 1 > start
            || scene.has_in(Cue::PlaceWord, &(from - 1..from))
            || number(before);
        if article(&before.fold) {
            return from - 1;
        }
        if name || (part_of_name(before) && !verb_start(scene, from - 1)) {
            kept = from - 1;
        } else if described(scene, from - 1, start) {
            return from - 2;
        } else if !connects(&before.fold) {
            break;
        }
        from -= 1;
    }
    kept
}

/// "the ringing chamber", "im großen Saal": one plain word between an article and the place.
fn described(scene: &Scene<'_>, word: usize, start: usize) -> bool {
    let Some(before) = word.checked_sub(1).filter(|i| *i >= start) else { return false };
    let plain = scene
        .text
        .words
        .get(word)
        .is_some_and(|w| !w.capital && w.kind == Kind::Word && w.brk <= Break::Line);
    let opens = article(scene.text.fold_at(before))
        || matches!(
            scene.text.fold_at(before),
            "im" | "am" | "beim" | "zum" | "au" | "du" | "del" | "al" | "nel" | "no" | "na"
        );
    plain && opens && !connects(scene.text.fold_at(word)) && !in_time(scene, word)
}

/// A capitalised first word of a sentence is a name where it is followed by another.
fn verb_start(scene: &Scene<'_>, first: usize) -> bool {
    !scene.text.words.get(first + 1).is_some_and(|w| w.capital || connects(&w.fold) && w.fold.len() <= 2)
}

/// The stretch before a comma ends in a name: two capitals, or one after a lead.
fn name_ends(scene: &Scene<'_>, comma: usize, start: usize) -> bool {
    let Some(last) = comma.checked_sub(1) else { return false };
    let capital = |i: usize| scene.text.words.get(i).is_some_and(|w| w.capital && w.kind == Kind::Word);
    let (Some(end), Some(next)) = (scene.text.words.get(last), scene.text.words.get(comma)) else {
        return false;
    };
    if scene.text.raw.get(end.span.end..next.span.start).is_none_or(|between| between.trim() != ",") {
        return false;
    }
    let before = last.checked_sub(1).filter(|i| *i >= start);
    let led = |i: usize| {
        article(scene.text.fold_at(i))
            || connects(scene.text.fold_at(i))
            || capital(i)
            || scene.has_in(Cue::PlaceWord, &(i..i + 1))
    };
    capital(last) && before.is_some_and(led)
}

fn grown_right(scene: &Scene<'_>, from: usize, end: usize) -> usize {
    let (mut to, mut kept) = (from, from);
    while to < end {
        let Some(word) = scene.text.words.get(to) else { break };
        let timed = in_time(scene, to) && !number(word);
        if word.brk > Break::Comma || timed || to - kept > 3 {
            break;
        }
        let name = part_of_name(word)
            || number(word)
            || scene.has_in(Cue::PlaceWord, &(to..to + 1))
            || qualifies(&word.fold);
        if word.brk == Break::Comma && !ampersand(scene, to) && !joins(scene, to) {
            break;
        }
        if name {
            kept = to + 1;
        } else if !connects(&word.fold) && !article(&word.fold) && !ordinal(&word.fold) {
            break;
        }
        to += 1;
    }
    kept
}

/// After a comma a place goes on with a number, a floor, another place word or a named house.
fn joins(scene: &Scene<'_>, at: usize) -> bool {
    let Some(word) = scene.text.words.get(at).filter(|w| w.brk <= Break::Comma) else { return false };
    let next = scene.text.words.get(at + 1);
    let place = |i: usize| {
        scene.has_in(Cue::PlaceWord, &(i..i + 1))
            || scene.text.words.get(i).is_some_and(|w| is_street(&w.fold))
    };
    let hour = in_time(scene, at);
    !hour
        && (number(word)
            || place(at)
            || qualifies(&word.fold)
            || ((word.capital || ordinal(&word.fold))
                && (place(at + 1)
                    || next.is_some_and(|w| qualifies(&w.fold) || (w.brk == Break::None && number(w)))))
            || (article(&word.fold) && next.is_some_and(|w| w.capital))
            || (connects(&word.fold) && next.is_some_and(|w| w.capital) && word.fold.len() <= 3))
}

/// "Fig & Anchor" is one name.
fn ampersand(scene: &Scene<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).and_then(|i| scene.text.words.get(i));
    let (Some(before), Some(word)) = (before, scene.text.words.get(at)) else { return false };
    scene.text.raw.get(before.span.end..word.span.start).is_some_and(|between| between.trim() == "&")
}

/// `left`: another place of the mail is out of use, so that this may be the one to go to.
fn rank(scene: &Scene<'_>, words: &Range<usize>, left: bool) -> i32 {
    let sentence = scene.sentence_of(words.start);
    let inside: Vec<&Word> = scene.text.words.get(words.clone()).unwrap_or_default().iter().collect();
    let opens = |w: &Word| !lang::is_common_in(scene.language, &w.fold) && inside.len() > 1;
    let named = inside.iter().enumerate().any(|(i, w)| {
        part_of_name(w) && (i > 0 || words.start > sentence.start || opens(w)) && !german_noun(scene, w)
    });
    let numbered = inside.iter().any(|w| number(w)) && inside.len() > 1;
    let street = inside.iter().any(|w| is_street(&w.fold));
    let segment = scene.segment_of(words.start);
    let led = led(scene, words);
    let owned = inside.first().is_some_and(|w| possessed(&w.fold));
    let told = if named || numbered || owned { &sentence } else { &segment };
    let meets = scene.hits_in(told).any(|h| match h.cue {
        Cue::MeetAt => !sends_me(scene, h),
        cue => cue == Cue::InPerson,
    });
    let scheduled = scene.stage() == Some(Stage::Scheduled);
    let instead = left && scheduled && !gone(scene, words) && (named || numbered);
    let sent = meets || instead;
    let changed = scheduled && scene.has_in(Cue::Change, &sentence);
    let preferred = compared(scene, words.end.saturating_sub(1)).is_some();
    let (led, sent) = (led || preferred, sent || preferred);
    let mut rank = 3 * i32::from(named) + 2 * i32::from(numbered) + 2 * i32::from(led) + i32::from(owned);
    rank += 2 * i32::from(sent) + i32::from(changed) + i32::from(street);
    if scene.stage().is_none() && scene.by_host() {
        let alone = segment.start == words.start && sentence.end <= words.end;
        rank += 1 + i32::from(inside.len() <= 3 && led) + 3 * i32::from(alone);
    }
    if aside(scene, words, &segment) {
        rank -= 5;
    }
    if gone(scene, words) {
        rank -= 6;
    }
    // What lies within the name is part of it: "La Fonda del Puente".
    let inner = |h: &Hit<Cue>| words.start <= h.words.start && h.words.end <= words.end;
    let busy = scene.hits.of(Cue::Busy).filter(|h| !inner(h)).any(|h| {
        (segment.start <= h.words.start && h.words.end <= segment.end)
            || (h.words.start < words.end && h.words.end > words.start)
    });
    let whole = scheduled && named && numbered && !busy;
    if explains(scene, words.start) {
        rank -= 6;
    }
    if (busy && !sent) || !settled(scene, sent || changed || whole) {
        rank -= 4;
    }
    rank
}

/// "My boss sends me to the plant in Hamburg": an errand of the writer's.
fn sends_me(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    const ME: [&str; 9] = ["me", "m", "mi", "mich", "mij", "us", "uns", "nos", "ci"];
    const SEND: [&str; 6] = ["send", "schick", "envo", "envi", "mand", "stu"];
    let sends = |i: usize| SEND.iter().any(|s| scene.text.fold_at(i).starts_with(s));
    let mut near = hit.words.start.saturating_sub(1)..hit.words.end + 1;
    hit.words.clone().any(sends) && near.any(|i| ME.contains(&scene.text.fold_at(i)))
}

/// Closed, full, flooded.
fn gone(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let segment = scene.segment_of(words.end.saturating_sub(1));
    let after = words.end..(words.end + 5).min(segment.end.max(words.end));
    scene.has_in(Cue::Gone, &after) || scene.has_in(Cue::Gone, words)
}

/// What stands before a place in its stretch may say that people are only there, go there for something else, or do not
/// want it; "why doesn't she come to the workshop" wants it.
fn aside(scene: &Scene<'_>, words: &Range<usize>, segment: &Range<usize>) -> bool {
    const ASIDE: [Cue; 7] =
        [Cue::Busy, Cue::DontUse, Cue::Here, Cue::InsteadOf, Cue::Not, Cue::Background, Cue::Travel];
    let sentence = scene.sentence_of(words.start);
    let near = words.start.saturating_sub(5).max(sentence.start)..words.start;
    let turns = scene.hits_in(&near).filter(|h| h.cue == Cue::Turn).map(|h| h.words.end);
    let from = segment.start.max(turns.last().unwrap_or(near.start));
    let asks = scene.asks(&sentence);
    let proposed = asks && scene.has_in(Cue::InPerson, &sentence);
    let denies = |c: Cue| matches!(c, Cue::Not | Cue::InsteadOf | Cue::DontUse);
    let before =
        |h: &Hit<Cue>| from <= h.words.start && h.words.start < words.start && h.words.end <= words.start + 1;
    let compared = words.start.checked_sub(1).is_some_and(|i| {
        comparator(scene, i) || (i > 0 && comparator(scene, i - 1) && !part_of_name_at(scene, i))
    });
    // "We're going to room 3" is the meeting's way, not an errand.
    let goes = |busy: &Hit<Cue>| {
        scene.hits.of(Cue::MeetAt).any(|h| h.words.start < busy.words.end && busy.words.start < h.words.end)
    };
    compared
        || scene
            .hits
            .iter()
            .filter(|h| before(h) && !(h.cue == Cue::Busy && goes(h)))
            .any(|h| ASIDE.contains(&h.cue) && !(proposed && denies(h.cue)))
}

/// German writes every noun with a capital: only a word that follows no article there is a name.
fn german_noun(scene: &Scene<'_>, word: &Word) -> bool {
    scene.language == "de"
        && scene
            .hits
            .of(Cue::PlaceWord)
            .any(|h| scene.text.words.get(h.words.start).is_some_and(|w| w.span == word.span))
}

/// Led to by "at", "in", "come to".
fn led(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let before = words.start.saturating_sub(1)..words.start + 1;
    scene.has_in(Cue::PlaceLead, &before) || scene.hits.of(Cue::PlaceLead).any(|h| h.words.end == words.start)
}

/// A guest who answers offers speaks of rooms in passing; only a request or a change settles one.
fn settled(scene: &Scene<'_>, sent: bool) -> bool {
    match scene.stage() {
        None => scene.by_host() || sent,
        Some(Stage::New | Stage::Proposed | Stage::Scheduled) => sent,
    }
}
