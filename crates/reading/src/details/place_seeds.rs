//! What a place may grow from, beside the words for places themselves: names that people are led to, what is preferred to
//! another place, a part of a house behind a name; and what only looks like one.

use super::place_words::{article, connects, part_of_name, possessed, qualifies};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Kind, Word};
use crate::{lang, zones};
use std::ops::Range;

/// "In the same place", "no mesmo sítio": nothing new is said.
pub(super) fn as_before(scene: &Scene<'_>, seed: &Range<usize>) -> bool {
    const SAME: [&str; 24] = [
        "same",
        "usual",
        "selben",
        "gleichen",
        "gleiche",
        "selbe",
        "meme",
        "habituel",
        "habituelle",
        "mismo",
        "misma",
        "mismas",
        "stesso",
        "stessa",
        "solito",
        "solita",
        "zelfde",
        "hetzelfde",
        "gebruikelijke",
        "mesmo",
        "mesma",
        "habitual",
        "gewohnten",
        "ueblichen",
    ];
    let before = seed.start.saturating_sub(1)..seed.end + 1;
    before.into_iter().any(|i| SAME.contains(&scene.text.fold_at(i)))
}

/// "In the orangery rather than the boardroom": what stands before the comparison is a place if what follows is one.
pub(super) fn compared(scene: &Scene<'_>, index: usize) -> Option<Range<usize>> {
    let word = scene.text.words.get(index).filter(|w| w.kind == Kind::Word && w.brk <= Break::Line)?;
    let sentence = scene.sentence_of(index);
    let turn = (index + 1..index + 3).find(|i| sentence.contains(i) && comparator(scene, *i))?;
    let after = turn..(turn + 5).min(sentence.end);
    let led = index.checked_sub(1).is_some_and(|i| {
        let before = scene.text.fold_at(i);
        let contracted = matches!(before, "im" | "am" | "beim" | "au" | "nel" | "nella" | "na" | "no" | "in");
        i >= sentence.start && (article(before) || contracted)
    });
    (led && word.fold.len() > 3 && turn == index + 1 && scene.has_in(Cue::PlaceWord, &after))
        .then_some(index..index + 1)
}

/// "rather than", "als", "plutôt que", "que", "dan", "do que", "che".
pub(super) fn comparator(scene: &Scene<'_>, at: usize) -> bool {
    let next = scene.text.fold_at(at + 1);
    match scene.text.fold_at(at) {
        "rather" => next == "than",
        "instead" => next == "of",
        "als" | "statt" | "anstatt" | "que" | "che" | "dan" | "anziche" | "ipv" => true,
        "do" => next == "que",
        "than" => true,
        _ => false,
    }
}

pub(super) fn part_of_name_at(scene: &Scene<'_>, at: usize) -> bool {
    scene.text.words.get(at).is_some_and(part_of_name)
}

/// ", au pressoir de la Houssaye": in a host's request, a stretch of its own that leads to something with a name.
pub(super) fn led_house(scene: &Scene<'_>, index: usize) -> bool {
    if scene.stage().is_some() || !scene.by_host() || scene.language == "de" || scene.language == "en" {
        return false;
    }
    let segment = scene.segment_of(index);
    let plain = |w: &Word| !w.capital && w.kind == Kind::Word && w.fold.len() > 4;
    let lead = |i: usize| {
        matches!(
            scene.text.fold_at(i),
            "au" | "aux" | "a" | "en" | "al" | "alla" | "nel" | "nella" | "na" | "no" | "in" | "op" | "bij"
        )
    };
    let opens = index > segment.start
        && lead(segment.start)
        && (index == segment.start + 1
            || (index == segment.start + 2 && article(scene.text.fold_at(segment.start + 1))));
    let joined = |i: &usize| connects(scene.text.fold_at(*i)) || article(scene.text.fold_at(*i));
    let next = (index + 1..(index + 4).min(segment.end)).find(|i| !joined(i));
    let named = next.is_some_and(|i| i > index + 1 && part_of_name_at(scene, i));
    let usual = lang::is_common_in(scene.language, scene.text.fold_at(index));
    scene.text.words.get(index).is_some_and(plain) && opens && named && segment.len() <= 8 && !usual
}

/// "a stand-up", "a shop-floor tour": part of another word.
pub(super) fn compound(scene: &Scene<'_>, word: &Word) -> bool {
    let mut after = scene.text.raw.get(word.span.end..).unwrap_or_default().chars();
    !word.capital && after.next() == Some('-') && after.next().is_some_and(char::is_alphabetic)
}

/// "Bettys, upstairs": a name, and which part of the house.
pub(super) fn part_behind_name(scene: &Scene<'_>, index: usize) -> Option<Range<usize>> {
    let word = scene.text.words.get(index).filter(|w| w.brk == Break::Comma && qualifies(&w.fold))?;
    let name = index.checked_sub(1)?;
    let before = scene.text.words.get(name).filter(|w| part_of_name(w) && !in_time(scene, name))?;
    let comma = scene.text.raw.get(before.span.end..word.span.start)?.trim() == ",";
    (comma && !lang::is_common_in(scene.language, &before.fold)).then_some(name..index + 1)
}

/// "Lunch at Noma", "un café en El Tilo", "eten bij De Gouden Leeuw": where people eat or meet, a name behind the word
/// that leads to places.
pub(super) fn is_led_name(scene: &Scene<'_>, index: usize) -> bool {
    let name = |i: usize| {
        scene.text.words.get(i).is_some_and(|w| part_of_name(w) && w.fold.len() > 2) && !in_time(scene, i)
    };
    let one = scene.text.words.get(index).is_some_and(|w| w.brk <= Break::Line);
    let Some(before) = index.checked_sub(1).filter(|_| name(index) && one) else { return false };
    let lead = if article(scene.text.fold_at(before)) { before.saturating_sub(1) } else { before };
    let leads = lang::of(scene.language).place_leads;
    let sentence = scene.sentence_of(index);
    // "Dinner *in* Kings Cross": right behind a meal, words that lead to towns lead to where it is eaten.
    let behind_meal = ["in", "near", "en", "em"].contains(&scene.text.fold_at(lead))
        && scene.hits.of(Cue::Meal).any(|h| h.words.end == lead);
    if !sentence.contains(&lead) || !(leads.contains(&scene.text.fold_at(lead)) || behind_meal) {
        return false;
    }
    // "Dana Frost at Acme": where somebody works.
    let of_person = lead > sentence.start
        && scene.text.words.get(lead - 1).is_some_and(|w| w.capital || w.kind == Kind::Address)
        && scene.text.words.get(lead).is_some_and(|w| w.brk <= Break::Line);
    let place_known = zones::by_name(scene.text.fold_at(index)).is_some()
        || matches!(scene.text.fold_at(index + 1), "time" | "zeit" | "tijd");
    let meal_before =
        scene.hits_in(&(sentence.start..lead)).any(|h| h.cue == Cue::Meal && h.words.end + 8 > lead);
    let plain_noun = scene.language == "de" && !meal_before;
    let opened = scene.stage().is_none() && scene.by_host() && scene.has(Cue::Meal);
    let meets = [Cue::Meal, Cue::MeetAt, Cue::InPerson].iter().any(|c| scene.has_in(*c, &sentence));
    (meets || opened) && (!of_person || meal_before) && !place_known && !plain_noun
}

/// "In my place", "à la place", "take place", "in the first place": no places.
pub(super) fn idiom(scene: &Scene<'_>, seed: &Range<usize>) -> bool {
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

pub(super) fn in_time(scene: &Scene<'_>, word: usize) -> bool {
    scene.pieces.covers(word)
}
