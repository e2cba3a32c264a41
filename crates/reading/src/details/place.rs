use super::explains;
use super::known::{Known, known};
use super::medium::remote;
use super::place_words::{
    article, connects, is_house, is_street, number, ordinal, part_of_name, possessed, qualifies,
};
use crate::Stage;
use crate::lang::Cue;
use crate::limits::PLACE_OCTETS_MAX;
use crate::scene::Scene;
use crate::text::{Break, Hit, Kind, Word};
use crate::{lang, zones};
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
        let hit = scene.hits.iter().find(|h| h.cue == Cue::PlaceWord && h.words.start == index);
        let street = (is_street(&word.fold) || is_house(&word.fold)) && word.capital;
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

/// "In the same place", "no mesmo sítio": nothing new is said.
fn as_before(scene: &Scene<'_>, seed: &Range<usize>) -> bool {
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
fn compared(scene: &Scene<'_>, index: usize) -> Option<Range<usize>> {
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
fn comparator(scene: &Scene<'_>, at: usize) -> bool {
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

fn part_of_name_at(scene: &Scene<'_>, at: usize) -> bool {
    scene.text.words.get(at).is_some_and(part_of_name)
}

/// ", au pressoir de la Houssaye": in a host's request, a stretch of its own that leads to something with a name.
fn led_house(scene: &Scene<'_>, index: usize) -> bool {
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

/// "a stand-up", "a shop-floor tour": part of another word.
fn compound(scene: &Scene<'_>, word: &Word) -> bool {
    let mut after = scene.text.raw.get(word.span.end..).unwrap_or_default().chars();
    !word.capital && after.next() == Some('-') && after.next().is_some_and(char::is_alphabetic)
}

/// "Bettys, upstairs": a name, and which part of the house.
fn part_behind_name(scene: &Scene<'_>, index: usize) -> Option<Range<usize>> {
    let word = scene.text.words.get(index).filter(|w| qualifies(&w.fold) && w.brk == Break::Comma)?;
    let name = index.checked_sub(1)?;
    let before = scene.text.words.get(name).filter(|w| part_of_name(w) && !in_time(scene, name))?;
    let comma = scene.text.raw.get(before.span.end..word.span.start)?.trim() == ",";
    (comma && !lang::is_common_in(scene.language, &before.fold)).then_some(name..index + 1)
}

/// "Lunch at Noma", "un café en El Tilo", "eten bij De Gouden Leeuw": where people eat or meet, a name behind the word
/// that leads to places.
fn is_led_name(scene: &Scene<'_>, index: usize) -> bool {
    const LEADS: [(&str, &[&str]); 7] = [
        ("en", &["at", "outside"]),
        ("de", &["bei", "beim", "im"]),
        ("fr", &["a", "au", "aux", "chez"]),
        ("es", &["en", "al"]),
        ("it", &["da", "dal", "al", "alla", "all", "presso"]),
        ("nl", &["bij", "in"]),
        ("pt", &["no", "na", "ao", "em", "n", "num"]),
    ];
    let name = |i: usize| {
        scene.text.words.get(i).is_some_and(|w| part_of_name(w) && w.fold.len() > 2) && !in_time(scene, i)
    };
    let one = scene.text.words.get(index).is_some_and(|w| w.brk <= Break::Line);
    let Some(before) = index.checked_sub(1).filter(|_| name(index) && one) else { return false };
    let lead = if article(scene.text.fold_at(before)) { before.saturating_sub(1) } else { before };
    let leads = LEADS.iter().find(|(tag, _)| *tag == scene.language).map_or(&[][..], |(_, leads)| leads);
    let sentence = scene.sentence_of(index);
    if !sentence.contains(&lead) || !leads.contains(&scene.text.fold_at(lead)) {
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

fn in_time(scene: &Scene<'_>, word: usize) -> bool {
    scene.pieces.iter().any(|p| p.words.contains(&word))
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
    let meets = scene.has_in(Cue::MeetAt, told) || scene.has_in(Cue::InPerson, told);
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
    let busy = scene.hits.iter().filter(|h| h.cue == Cue::Busy && !inner(h)).any(|h| {
        (segment.start <= h.words.start && h.words.end <= segment.end)
            || (h.words.start < words.end && h.words.end > words.start)
    });
    let whole = scheduled && named && numbered && !busy;
    if explains(scene, words.start) {
        rank -= 4;
    }
    if (busy && !sent) || !settled(scene, sent || changed || whole) {
        rank -= 4;
    }
    rank
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
    let asks = scene.sentences.iter().any(|s| s.asks && s.words == sentence);
    let proposed = asks && scene.has_in(Cue::InPerson, &sentence);
    let denies = |c: Cue| matches!(c, Cue::Not | Cue::InsteadOf | Cue::DontUse);
    let before =
        |h: &Hit<Cue>| from <= h.words.start && h.words.start < words.start && h.words.end <= words.start + 1;
    let compared = words.start.checked_sub(1).is_some_and(|i| {
        comparator(scene, i) || (i > 0 && comparator(scene, i - 1) && !part_of_name_at(scene, i))
    });
    // "We're going to room 3" is the meeting's way, not an errand.
    let goes = |busy: &Hit<Cue>| {
        scene
            .hits
            .iter()
            .any(|h| h.cue == Cue::MeetAt && h.words.start < busy.words.end && busy.words.start < h.words.end)
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
