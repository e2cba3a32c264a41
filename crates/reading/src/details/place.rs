use super::medium::remote;
use crate::Stage;
use crate::lang::Cue;
use crate::limits::PLACE_OCTETS_MAX;
use crate::scene::Scene;
use crate::text::{Break, Kind, Word};
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
    for candidate in candidates(scene) {
        if candidate.rank >= 4 && best.as_ref().is_none_or(|b| candidate.rank > b.rank) {
            best = Some(candidate);
        }
    }
    let span = scene.text.span_of(&best?.words);
    let text = scene.text.raw.get(span)?.trim();
    (!text.is_empty() && text.len() <= PLACE_OCTETS_MAX).then(|| text.to_owned())
}

/// Stretches around a word that a place has, ranked.
fn candidates(scene: &Scene<'_>) -> Vec<Candidate> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (index, word) in scene.text.words.iter().enumerate() {
        let seed = scene
            .hits
            .iter()
            .find(|h| h.cue == Cue::PlaceWord && h.words.start == index)
            .map(|h| h.words.clone());
        let street =
            ((is_street(&word.fold) || is_house(&word.fold)) && word.capital).then_some(index..index + 1);
        let Some(seed) = seed.or(street) else { continue };
        if found.iter().any(|r| r.contains(&index)) || in_time(scene, index) || idiom(scene, &seed) {
            continue;
        }
        let words = grown(scene, &seed);
        match found.last_mut() {
            Some(last) if last.end == words.start && joins(scene, words.start) => last.end = words.end,
            _ => found.push(words),
        }
    }
    found.into_iter().map(|words| Candidate { rank: rank(scene, &words), words }).collect()
}

/// "In my place", "à la place", "take place", "in the first place": no places.
fn idiom(scene: &Scene<'_>, seed: &Range<usize>) -> bool {
    let before = |n: usize| seed.start.checked_sub(n).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let word = scene.text.fold_at(seed.start);
    match word {
        "place" => {
            matches!(before(1), "take" | "takes" | "taking" | "first" | "la" | "sa" | "ma" | "sur" | "in")
                || (before(2) == "in" && before(1).len() <= 5)
        }
        "works" | "plant" | "park" | "bar" | "house" | "court" | "yard" | "site" => {
            let named =
                seed.start.checked_sub(1).and_then(|i| scene.text.words.get(i)).is_some_and(|w| w.capital);
            let subject = scene.text.words.get(seed.start).is_some_and(|w| !w.capital)
                && !possessed(before(1))
                && !named
                && before(1) != "the";
            subject || before(1) == "open"
        }
        _ => false,
    }
}

/// Street names that are one word: "Kanalstraße", "Papaverweg", "Dorpsstraat".
fn is_street(fold: &str) -> bool {
    const ENDS: [&str; 17] = [
        "strasse", "str", "gasse", "weg", "platz", "allee", "zeile", "ufer", "straat", "laan", "plein",
        "gracht", "kade", "singel", "damm", "gatan", "dreef",
    ];
    ENDS.iter().any(|end| *end == fold && end.len() > 3 || fold.len() > end.len() + 2 && fold.ends_with(end))
}

/// Houses and rooms that are one word: "Forsthaus", "Sitzungssaal", "Raadzaal".
fn is_house(fold: &str) -> bool {
    const ENDS: [&str; 16] = [
        "haus",
        "hof",
        "halle",
        "saal",
        "zimmer",
        "keller",
        "scheune",
        "huette",
        "stube",
        "werkstatt",
        "zentrum",
        "schule",
        "kantoor",
        "huis",
        "zaal",
        "gebouw",
    ];
    const OTHERS: [&str; 5] = ["zuhause", "krankenhaus", "zeitraum", "friedhof", "thuis"];
    !OTHERS.contains(&fold) && ENDS.iter().any(|end| fold.len() > end.len() + 2 && fold.ends_with(end))
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
        } else if !connects(&word.fold) && !article(&word.fold) {
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
            || (word.capital
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

fn part_of_name(word: &Word) -> bool {
    word.capital && word.kind == Kind::Word && word.fold.len() > 1 && !PRONOUNS.contains(&&*word.fold)
}

const PRONOUNS: [&str; 14] =
    ["i", "im", "ive", "ill", "ich", "sie", "ihr", "ihre", "je", "yo", "eu", "io", "ik", "u"];

fn number(word: &Word) -> bool {
    matches!(word.kind, Kind::Number | Kind::Word) && word.fold.starts_with(|c: char| c.is_ascii_digit())
}

fn in_time(scene: &Scene<'_>, word: usize) -> bool {
    scene.pieces.iter().any(|p| p.words.contains(&word))
}

/// Which part of a house: these close an address without being names.
fn qualifies(fold: &str) -> bool {
    const PARTS: [&str; 40] = [
        "floor",
        "left",
        "right",
        "rear",
        "upstairs",
        "downstairs",
        "basement",
        "links",
        "rechts",
        "hinten",
        "stock",
        "stiege",
        "etage",
        "hoftor",
        "tuer",
        "hinterhof",
        "etage",
        "gauche",
        "droite",
        "fond",
        "fundos",
        "alta",
        "baja",
        "planta",
        "piso",
        "izquierda",
        "derecha",
        "puerta",
        "bajo",
        "andar",
        "esquerdo",
        "direito",
        "scala",
        "interno",
        "piano",
        "terra",
        "verdieping",
        "achter",
        "boven",
        "zijde",
    ];
    PARTS.contains(&fold)
}

/// Articles and possessives: a phrase opens with them.
fn article(fold: &str) -> bool {
    const ARTICLES: [&str; 75] = [
        "the", "our", "my", "his", "her", "your", "their", "der", "die", "das", "den", "dem", "unser",
        "unsere", "unserem", "unserer", "unseren", "mein", "meine", "meinem", "meiner", "ihrem", "seinem",
        "ihrer", "seiner", "le", "la", "les", "l", "notre", "nos", "mon", "ma", "mes", "son", "sa", "ses",
        "leur", "leurs", "vos", "votre", "el", "los", "las", "nuestra", "nuestro", "nuestras", "mi", "su",
        "il", "lo", "gli", "i", "mio", "mia", "nostro", "nostra", "suo", "sua", "het", "de", "ons", "onze",
        "mijn", "zijn", "haar", "o", "a", "os", "as", "nosso", "nossa", "meu", "minha", "seu",
    ];
    ARTICLES.contains(&fold)
}

fn possessed(fold: &str) -> bool {
    article(fold)
        && !matches!(
            fold,
            "the" | "der" | "die" | "das" | "le" | "la" | "el" | "il" | "het" | "o" | "a" | "de" | "l"
        )
}

/// What joins the parts of a name.
fn connects(fold: &str) -> bool {
    const JOINS: [&str; 44] = [
        "on", "of", "s", "and", "back", "front", "old", "new", "main", "in", "at", "opposite", "near", "am",
        "an", "bei", "beim", "im", "zum", "zur", "von", "vom", "du", "des", "d", "au", "aux", "y", "del",
        "en", "al", "dello", "della", "dei", "sulla", "sul", "aan", "van", "bij", "do", "da", "dos", "das",
        "di",
    ];
    JOINS.contains(&fold) || fold == "de"
}

fn rank(scene: &Scene<'_>, words: &Range<usize>) -> i32 {
    let sentence = scene.sentence_of(words.start);
    let inside: Vec<&Word> = scene.text.words.get(words.clone()).unwrap_or_default().iter().collect();
    let named = inside
        .iter()
        .enumerate()
        .any(|(i, w)| part_of_name(w) && (i > 0 || words.start > sentence.start) && !german_noun(scene, w));
    let numbered = inside.iter().any(|w| number(w)) && inside.len() > 1;
    let segment = scene.segment_of(words.start);
    let before = words.start.saturating_sub(5).max(sentence.start)..words.start;
    let led = led(scene, words);
    let sent = scene.has_in(Cue::MeetAt, &sentence) || scene.has_in(Cue::InPerson, &sentence);
    let changed = scene.stage() == Some(Stage::Scheduled) && scene.has_in(Cue::Change, &sentence);
    let owned = inside.first().is_some_and(|w| possessed(&w.fold));
    let mut rank = 3 * i32::from(named) + 2 * i32::from(numbered) + 2 * i32::from(led) + i32::from(owned);
    rank += 2 * i32::from(sent) + i32::from(changed) + i32::from(inside.iter().any(|w| is_street(&w.fold)));
    if scene.stage().is_none() && scene.by_host() {
        let alone = segment.start == words.start && sentence.end <= words.end;
        rank += 1 + i32::from(inside.len() <= 3 && led) + 3 * i32::from(alone);
    }
    let aside = [Cue::Busy, Cue::DontUse, Cue::Here, Cue::InsteadOf, Cue::Not, Cue::Background];
    let turned = scene
        .hits_in(&before)
        .filter(|h| h.cue == Cue::Turn)
        .map(|h| h.words.end)
        .last()
        .unwrap_or(before.start);
    if aside.iter().any(|c| scene.has_in(*c, &(segment.start.max(turned)..words.start))) {
        rank -= 5;
    }
    let after = words.end..(words.end + 5).min(sentence.end);
    if scene.has_in(Cue::Gone, &after) || scene.has_in(Cue::Gone, words) {
        rank -= 6;
    }
    let busy = scene.hits_in(&segment).any(|h| h.cue == Cue::Busy)
        || scene
            .hits
            .iter()
            .any(|h| h.cue == Cue::Busy && h.words.start < words.end && h.words.end > words.start);
    if (busy && !sent) || !settled(scene, sent || changed) {
        rank -= 4;
    }
    rank
}

/// German writes every noun with a capital: only a word that follows no article there is a name.
fn german_noun(scene: &Scene<'_>, word: &Word) -> bool {
    scene.language == "de"
        && scene.hits.iter().any(|h| {
            h.cue == Cue::PlaceWord
                && scene.text.words.get(h.words.start).is_some_and(|w| w.span == word.span)
        })
}

/// Led to by "at", "in", "come to".
fn led(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let before = words.start.saturating_sub(1)..words.start + 1;
    scene.has_in(Cue::PlaceLead, &before)
        || scene.hits.iter().any(|h| h.cue == Cue::PlaceLead && h.words.end == words.start)
}

/// A guest who answers offers speaks of rooms in passing; only a request or a change settles one.
fn settled(scene: &Scene<'_>, sent: bool) -> bool {
    match scene.stage() {
        None => scene.by_host() || sent,
        Some(Stage::New | Stage::Proposed | Stage::Scheduled) => sent,
    }
}
