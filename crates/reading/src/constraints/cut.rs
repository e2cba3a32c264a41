//! Where a sentence is cut into stretches that say one thing each.

use super::Piece;
use super::reasons::moved_from;
use super::small::coordinates;
use super::stance::{Stance, is_weak, of, piece_at, stances};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Hit, Word};
use std::ops::Range;

/// A phrase of so few words holds together over the joints in it: "no hace falta que sea", "more or less".
const PHRASE: usize = 4;

/// Cut at commas and colons, and before words that turn or join sentences where a verb of stance follows.
pub(super) fn cut(scene: &Scene<'_>, told: &[Range<usize>], sentence: &Range<usize>) -> Vec<Range<usize>> {
    let mut cuts = vec![sentence.start];
    for index in sentence.start + 1..sentence.end {
        let Some(word) = scene.text.words.get(index) else { continue };
        if scene.pieces.over(index).any(|p| p.words.start < index) {
            continue;
        }
        let since = cuts.last().copied().unwrap_or(index);
        if word.brk >= Break::Comma && !lists_on(scene, index, sentence.end) && !nothing_that(scene, index)
            || turns(scene, word, since..index, sentence.end)
                && !in_phrase(scene, index)
                && !(1..=2).any(|n| index.checked_sub(n).is_some_and(|i| ahead_of_event(scene, i)))
            || excepts(scene, sentence, index)
            || told.iter().any(|d| d.start == index || d.end == index)
            || moved_from(scene, index)
            || concludes(scene, sentence, index)
            || ahead_of_event(scene, index)
        {
            cuts.push(index);
        }
    }
    cuts.push(sentence.end);
    cuts.dedup();
    cuts.windows(2).filter_map(|w| Some(*w.first()?..*w.get(1)?)).filter(|r| !r.is_empty()).collect()
}

/// "Tuesday, Thursday and Friday don't work", "ben ik op maandag, dinsdag en donderdag thuis": the comma within a list of
/// days cuts nothing, since what is said before or behind the list is said of all of it.
fn lists_on(scene: &Scene<'_>, index: usize, end: usize) -> bool {
    const LIST: usize = 3;
    let comma = scene.text.words.get(index).is_some_and(|w| w.brk == Break::Comma);
    let Some(here) = scene.pieces.iter().find(|p| p.words.end == index && is_item(p)).filter(|_| comma)
    else {
        return false;
    };
    let joined = |between: Range<usize>| between.into_iter().any(|i| coordinates(scene.text.fold_at(i)));
    let (mut items, mut first) = (1, here);
    while let Some(before) = item_before(scene, first) {
        // "Monday and Tuesday, and Friday ...": that list has ended.
        if joined(before.words.end..first.words.start) {
            return false;
        }
        items += 1;
        first = before;
    }
    let (mut last, mut closed) = (here, false);
    while let Some(next) = item_behind(scene, last).filter(|p| p.words.end <= end && !closed) {
        closed = joined(last.words.end..next.words.start);
        items += 1;
        last = next;
    }
    last.words.start > here.words.start && items >= LIST
}

/// A single day, as an item of a list.
fn is_item(piece: &Piece) -> bool {
    piece.days.as_ref().is_some_and(|d| d.count() == 1 && d.open.is_none())
}

/// The item of the same shape right behind another: small words may lead it, "and on Friday".
fn item_behind<'s>(scene: &'s Scene<'_>, piece: &Piece) -> Option<&'s Piece> {
    const NEAR: usize = 4;
    let from = piece.words.end;
    let next = scene.pieces.iter().find(|p| (from..from + NEAR).contains(&p.words.start))?;
    let same = is_item(next) && (next.hours.is_some() || piece.hours.is_none());
    (same && (from..next.words.start).all(|i| leads(scene.text.fold_at(i)))).then_some(next)
}

/// The item of which another stands right behind.
fn item_before<'s>(scene: &'s Scene<'_>, piece: &Piece) -> Option<&'s Piece> {
    let mut before = scene.pieces.iter().filter(|p| p.words.end <= piece.words.start && is_item(p));
    before.next_back().filter(|p| item_behind(scene, p).is_some_and(|next| next.words == piece.words))
}

/// Words that may stand before an item of a list.
fn leads(fold: &str) -> bool {
    const LEADS: [&str; 26] = [
        "on", "the", "am", "an", "den", "der", "dem", "le", "la", "les", "du", "au", "el", "los", "il", "lo",
        "l", "di", "op", "de", "na", "nas", "a", "as", "em", "of",
    ];
    coordinates(fold) || LEADS.contains(&fold)
}

/// "Nichts, *was* vor zehn anfängt": what a nothing is of belongs to it.
fn nothing_that(scene: &Scene<'_>, index: usize) -> bool {
    let relative =
        ["was", "das", "wat", "dat", "que", "che", "that", "which"].contains(&scene.text.fold_at(index));
    relative && scene.hits.of(Cue::Nothing).any(|h| h.words.end == index)
}

/// "*Before* my brother-in-law is back on the 12th", "*bevor* ich am 12. fliege": an event that the meeting comes ahead of,
/// where no time follows at once.
pub(super) fn ahead_of_event(scene: &Scene<'_>, index: usize) -> bool {
    const WHO: [&str; 18] = [
        "i",
        "we",
        "he",
        "she",
        "they",
        "you",
        "it",
        "my",
        "our",
        "his",
        "her",
        "their",
        "your",
        "everyone",
        "everybody",
        "ik",
        "we",
        "wij",
    ];
    let next = scene.text.fold_at(index + 1);
    let opens = match (scene.language, scene.text.fold_at(index)) {
        ("en", "before") | ("nl", "voor") => WHO.contains(&next),
        ("de", "bevor" | "ehe") | ("nl", "voordat") => true,
        ("fr", "avant") => matches!(next, "que" | "qu"),
        ("it", "prima") => next == "che",
        ("pt", "antes") => next == "que",
        ("es", "antes") => next == "que" || next == "de" && scene.text.fold_at(index + 2) == "que",
        _ => false,
    };
    opens && !(index..index + 2).any(|i| piece_at(scene, i))
}

/// Whether a word behind a stretch turns or joins: "and" before a verb of stance, "but" before another time.
fn turns(scene: &Scene<'_>, word: &Word, before: Range<usize>, end: usize) -> bool {
    let index = before.end;
    let rest = index..end;
    let between = coordinates(&word.fold)
        && piece_at(scene, index - 1)
        && (index + 1..index + 3).any(|i| piece_at(scene, i))
        && !verb_at(scene, index + 1);
    let only = || scene.has_in(Cue::Only, &(index + 1..(index + 2).min(end)));
    let anew = &*word.fold == "so" && scene.language == "en" && piece_at(scene, index + 1);
    let against = || stances(scene, &before).any(|(s, _)| s == Stance::Against);
    anew || joins(scene, word) && (only() || !between && index + 1 < end && speaks(scene, &rest, 8))
        || adverse(scene, &word.fold) && names_time(scene, &rest) && against()
}

/// Phrases that a word stands inside of.
fn around<'s>(scene: &'s Scene<'_>, index: usize) -> impl Iterator<Item = &'s Hit<Cue>> {
    scene.hits.over(index).filter(move |h| h.words.start < index)
}

/// Whether a word stands inside of a phrase that holds together.
fn in_phrase(scene: &Scene<'_>, index: usize) -> bool {
    around(scene, index)
        .any(|h| h.cue == Cue::Turn || !is_weak(h.cue) && of(h.cue).is_some() && h.words.len() <= PHRASE)
}

/// Whether a word of exception begins here, or has ended before a verb of stance.
fn excepts(scene: &Scene<'_>, sentence: &Range<usize>, index: usize) -> bool {
    let begins =
        |h: &Hit<Cue>| h.words.start == index && !closes(scene, &h.words, sentence) && !idiom(scene, h);
    // "Not before two, mornings are ...": two times in a row, of which the second begins anew.
    let one_time = |h: &Hit<Cue>| {
        !scene.pieces.iter().any(|p| {
            h.words.start < p.words.start
                && p.words.start < h.words.end
                && scene.text.words.get(p.words.start).is_some_and(|w| w.brk >= Break::Comma)
        })
    };
    let ended = |h: &Hit<Cue>| {
        h.words.end == index
            && one_time(h)
            && piece_at(scene, index - 1)
            && speaks(scene, &(index..sentence.end), 8)
    };
    // A phrase with a gap that reaches over a comma is of two stretches, and holds neither together.
    let whole = |h: &Hit<Cue>| {
        (h.words.start + 1..h.words.end)
            .all(|i| scene.text.words.get(i).is_some_and(|w| w.brk < Break::Comma))
    };
    let across = || around(scene, index).any(|h| !is_weak(h.cue) && of(h.cue).is_some() && whole(h));
    let mut excepts = scene.hits.of(Cue::Except);
    excepts.clone().any(begins) && !across() || excepts.any(ended)
}

/// "Cancel the 2 pm and *put* the 4 pm": one word of stance before a time, not a time joined to the one before.
fn verb_at(scene: &Scene<'_>, index: usize) -> bool {
    let speaks = |h: &Hit<Cue>| of(h.cue).is_some() && !is_weak(h.cue) && h.words == (index..index + 1);
    !piece_at(scene, index) && scene.hits.over(index).any(speaks)
}

/// A word of exception that is part of a longer phrase without a time: "hors de question".
pub(super) fn idiom(scene: &Scene<'_>, except: &Hit<Cue>) -> bool {
    scene.hits.over(except.words.start).any(|h| {
        h.words.start == except.words.start
            && h.words.end > except.words.end
            && of(h.cue).is_some_and(|s| s != Stance::Except)
            && !h.words.clone().any(|i| piece_at(scene, i))
    })
}

/// Phrases that say of the time in them that it is told for another reason: "your mail of Monday", "move it from
/// Tuesday (to Friday)". Each ends with its first time.
pub(super) fn dated(scene: &Scene<'_>) -> impl Iterator<Item = Range<usize>> {
    let ends = |h: &Hit<Cue>| {
        let told = |p: &&Piece| p.days.is_some() || p.hours.is_some();
        let inside = scene.pieces.begun_in(&(h.words.start + 1..h.words.end));
        inside.iter().find(told).map(|p| p.words.end)
    };
    let over = |h: &Hit<Cue>| {
        scene.hits.over(h.words.start).any(|o| {
            of(o.cue).is_some_and(|s| s != Stance::Aside)
                && h.words.end <= o.words.end
                && o.words.len() > h.words.len()
        })
    };
    let said = scene.hits.of(Cue::Background).filter(move |h| !over(h));
    said.filter_map(move |h| Some(h.words.start..ends(h)?))
}

/// "If he is full *then* any afternoon": what follows from a condition stands by itself.
fn concludes(scene: &Scene<'_>, sentence: &Range<usize>, index: usize) -> bool {
    const THEN: [&str; 8] = ["then", "dann", "alors", "entonces", "allora", "dan", "entao", "so"];
    let condition = |h: &Hit<Cue>| sentence.contains(&h.words.start) && h.words.end < index;
    scene.hits.of(Cue::Condition).any(condition) && THEN.contains(&scene.text.fold_at(index))
}

/// "Venerdì esclusi", "Fridays excepted": the exception stands behind its time, and nothing more follows.
fn closes(scene: &Scene<'_>, hit: &Range<usize>, sentence: &Range<usize>) -> bool {
    let ends =
        hit.end >= sentence.end || scene.text.words.get(hit.end).is_some_and(|w| w.brk >= Break::Comma);
    let bare = !hit.clone().any(|i| piece_at(scene, i));
    ends && bare && hit.start.checked_sub(1).is_some_and(|before| piece_at(scene, before))
}

/// Whether a stance is spoken within the next words, before the next joint.
fn speaks(scene: &Scene<'_>, words: &Range<usize>, most: usize) -> bool {
    let end = words.end.min(words.start + most);
    let joint = (words.start + 1..end)
        .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma || joins(scene, w)));
    let stretch = words.start..joint.unwrap_or(end);
    stances(scene, &stretch).next().is_some() || scene.has_in(Cue::Doing, &stretch)
}

/// Whether a time is named within the next words, before the next comma: "not Monday but *Tuesday*".
fn names_time(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const NEAR: usize = 4;
    let end = words.end.min(words.start + NEAR);
    let comma = (words.start + 1..end)
        .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma))
        .unwrap_or(end);
    (words.start + 1..comma).any(|i| piece_at(scene, i))
}

/// What follows stands against what came before.
fn adverse(scene: &Scene<'_>, fold: &str) -> bool {
    ["but", "aber", "sondern", "mais", "pero", "sino", "ma", "maar"].contains(&fold)
        || fold == "mas" && scene.language == "pt"
}

/// Whether a word joins sentences in the language of the mail. An accent makes another word of a short one: "é", "sí".
fn joins(scene: &Scene<'_>, word: &Word) -> bool {
    let fold = &*word.fold;
    let accented = fold.len() < word.span.len() && fold.len() <= 2;
    !accented && crate::lang::of(scene.language).joins.contains(&fold)
}
