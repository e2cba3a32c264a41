//! Offers named by number or place: "option 2", "the second one", "the later of the two".

use super::claim::{Claim, Fitted, Names, Table};
use super::lone;
use super::time::within;
use super::voice::{Voice, alone, stretch, voice};
use crate::Offered;
use crate::constraints::{Piece, Stance, Statement};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Kind;
use std::collections::BTreeSet;
use std::ops::Range;

/// Claims by number or place.
pub(crate) fn claims(table: &Table<'_, '_>) -> Vec<Claim> {
    let scene = table.scene;
    let mut found: Vec<Claim> = pairs(table);
    let apart = |c: &Claim| !found.iter().any(|p| p.words.start < c.words.end && c.words.start < p.words.end);
    let hours: Vec<Claim> =
        by_hour_word(table).into_iter().chain(by_hour_form(table)).filter(apart).collect();
    found.extend(hours);
    for hit in scene.hits.iter().filter(|h| !scene.numbers.holds(&h.words)) {
        let named = match hit.cue {
            Cue::Nth(n) if !in_time(scene, &hit.words) => nth(table, n, &hit.words),
            Cue::OptionWord => numbered(table, &hit.words).map(|(n, w)| (BTreeSet::from([n]), w)),
            _ => None,
        };
        let other = |w: &Range<usize>| of_something_else(scene, w) || lone::of_a_thing(scene, w);
        let Some((offers, words)) = named.filter(|(_, w)| !other(w)) else { continue };
        let sure = offers.len() == 1 || !matches!(hit.cue, Cue::Nth(_));
        let voice = match spoken(table, &words) {
            Voice::Grants | Voice::Bare if !sure => Voice::Weighs,
            voice => voice,
        };
        match found.iter_mut().find(|c| c.words.start < words.end && words.start < c.words.end) {
            // "The last one of the three": two phrases of one naming.
            Some(same) if same.offers == offers => {
                same.words = same.words.start..words.end.max(same.words.end);
            }
            Some(pair) if pair.names == Names::Every => {}
            Some(_) | None => {
                found.push(Claim { words, offers, names: Names::Order, voice, statement: None });
            }
        }
    }
    if found.is_empty() {
        found.extend(some_of_them(table));
    }
    if found.is_empty() && scene.numbers.is_empty() {
        found.extend(lone::number(table));
    }
    found
}

/// The words of a place are those of a time: "first thing", "the 2nd of May".
fn in_time(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let last = words.end.saturating_sub(1);
    scene.pieces.covers(last) || words.clone().any(|i| scene.pieces.covers(i)) && !is_option(scene, last)
}

/// "A segunda opção": the word behind the ordinal says that it is no Monday.
fn is_option(scene: &Scene<'_>, word: usize) -> bool {
    scene.hits.of(Cue::OptionWord).any(|h| h.words.start == word)
}

/// The voice of the clause: by its stance, else by what is said for or against in its sentence.
pub(super) fn spoken(table: &Table<'_, '_>, words: &Range<usize>) -> Voice {
    let scene = table.scene;
    let (stance, said) = table.stretch_of(words.start).map_or((Stance::Aside, false), |s| (s.stance, s.said));
    let segment = stretch(scene, words);
    let said = said && (stance != Stance::Aside || background(scene, &segment, words));
    let granted = scene.has_in(Cue::Can, &segment) || scene.has_in(Cue::Yes, &segment);
    let read = match polarity(scene, words) {
        Some(false) if stance != Stance::Busy => voice(table, words, Stance::Against, true),
        Some(true) if granted || stance == Stance::Aside || stance == Stance::For => {
            voice(table, words, Stance::For, true)
        }
        Some(_) | None => voice(table, words, stance, said),
    };
    let short = (scene.sentence_of(words.start).len() <= 8 && table.strange.beside(scene, words) < 3)
        || concluded(scene, words);
    if read == Voice::Aside && (alone(table, words) || short) && !background(scene, &segment, words) {
        return Voice::Bare;
    }
    read
}

/// A word for what is over stands in a stretch, outside of the naming and of any phrase that grants ("me quedo con").
fn background(scene: &Scene<'_>, stretch: &Range<usize>, words: &Range<usize>) -> bool {
    let granted = |at: &Range<usize>| {
        scene.hits.over(at.start).any(|h| matches!(h.cue, Cue::Can | Cue::Yes) && at.end <= h.words.end)
    };
    scene.hits_in(stretch).any(|h| {
        let beside = h.words.end <= words.start || words.end <= h.words.start;
        h.cue == Cue::Background && beside && !granted(&h.words)
    })
}

/// Whether the stretch around a phrase, else its sentence, is for (`true`) or against it.
fn polarity(scene: &Scene<'_>, words: &Range<usize>) -> Option<bool> {
    let segment = stretch(scene, words);
    let sentence = scene.sentence_of(words.start);
    for range in [segment, sentence] {
        let against = [Cue::Cannot, Cue::NoneFit, Cue::AllBut].iter().any(|c| scene.has_in(*c, &range));
        if against {
            return Some(false);
        }
        if scene.has_in(Cue::Can, &range) || scene.has_in(Cue::Yes, &range) {
            return Some(true);
        }
    }
    None
}

/// "So the first", "the second one then": a short stretch that draws the conclusion.
fn concluded(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const SO: [&str; 14] = [
        "so", "then", "also", "dann", "donc", "alors", "entonces", "pues", "quindi", "allora", "dunque",
        "dus", "dan", "entao",
    ];
    let segment = stretch(scene, words);
    let head = segment.start..(segment.start + 1).min(segment.end);
    let tail = segment.end.saturating_sub(1)..segment.end;
    segment.len() < 8 && head.chain(tail).any(|i| SO.contains(&scene.text.fold_at(i)))
}

/// "The last visitor was here in March": an ordinal of what is over, or of a thing that is no offer.
fn of_something_else(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let segment = stretch(scene, words);
    let over = background(scene, &segment, words);
    let next = words.end;
    let ends = !segment.contains(&next);
    let known = is_small(scene.text.fold_at(next))
        || scene.pieces.covers(next)
        || scene.hits.over(next).any(|h| h.words.start >= words.start && !is_noun(h.cue));
    let named = scene.hits.of(Cue::OptionWord).any(|h| words.contains(&h.words.start));
    let german = scene.language == "de" && scene.text.words.get(next).is_some_and(|w| w.capital);
    let noun = !ends && !is_option(scene, next) && !named && (!known || german && !in_piece(scene, next));
    over || noun
}

fn in_piece(scene: &Scene<'_>, word: usize) -> bool {
    scene.pieces.covers(word)
}

/// A phrase about the meeting or a thing, rather than about whether something suits.
fn is_noun(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::PlaceWord | Cue::Meal | Cue::Background | Cue::Video | Cue::Phone | Cue::Busy | Cue::AddPerson
    )
}

/// Words that may stand behind "the first" without being what is first.
pub(super) fn is_small(fold: &str) -> bool {
    const SMALL: [&str; 62] = [
        "of", "is", "would", "will", "works", "suits", "for", "and", "or", "if", "then", "please", "was",
        "are", "with", "der", "von", "ist", "ware", "und", "oder", "bitte", "dann", "de", "des", "du", "me",
        "nous", "est", "serait", "et", "ou", "pour", "sil", "il", "del", "las", "los", "es", "esta", "seria",
        "y", "o", "por", "para", "entonces", "dei", "delle", "mi", "va", "e", "per", "sarebbe", "van", "is",
        "zou", "en", "of", "dan", "das", "dos", "fica",
    ];
    SMALL.contains(&fold)
}

/// The offer at a place, among those of a day where one is named beside it ("the later one on Tuesday"), else of all.
fn nth(table: &Table<'_, '_>, n: u8, words: &Range<usize>) -> Option<(BTreeSet<u32>, Range<usize>)> {
    let near = |s: &&Fitted<'_>| {
        let gap = s.words.start.checked_sub(words.end).or_else(|| words.start.checked_sub(s.words.end));
        gap.is_some_and(|g| g < 5)
            && !s.days.is_empty()
            && (table.scene.segment_of(words.start) == table.scene.segment_of(s.words.start)
                || s.stance == Stance::For
                    && table.scene.sentence_of(words.start) == table.scene.sentence_of(s.words.start))
    };
    let day = table.statements.iter().filter(near).find_map(|s| {
        let numbers = on_days(table, s);
        (numbers.len() > 1).then(|| (numbers, s.words.clone()))
    });
    if let Some((numbers, at)) = day {
        let among: Vec<Offered> =
            table.offers.iter().filter(|o| numbers.contains(&o.number)).copied().collect();
        let one = place(&among, n)?;
        // "The second one, Friday": the second of all, which is a Friday's, or the Friday's second.
        let of_all = place(table.offers, n).filter(|all| n < 90 && numbers.contains(all));
        let either = std::iter::once(one).chain(of_all).collect();
        return Some((either, words.start.min(at.start)..words.end.max(at.end)));
    }
    place(table.offers, n).map(|one| (BTreeSet::from([one]), words.clone()))
}

/// Offers on the days of a statement, whatever hours it names.
fn on_days(table: &Table<'_, '_>, statement: &Statement) -> BTreeSet<u32> {
    let day = Statement { hours: None, ..statement.clone() };
    within(&day, table.offers, table.clock).into_iter().collect()
}

fn place(offers: &[Offered], n: u8) -> Option<u32> {
    let index = match n {
        99 => offers.len().checked_sub(1)?,
        98 => offers.len().checked_sub(2)?,
        90 => earliest(offers, false)?,
        91 => earliest(offers, true)?,
        92 if offers.len() % 2 == 1 => offers.len() / 2,
        92 => return None,
        n => usize::from(n).checked_sub(1)?,
    };
    offers.get(index).map(|o| o.number)
}

fn earliest(offers: &[Offered], latest: bool) -> Option<usize> {
    let key = |i: &usize| offers.get(*i).map(|o| o.slot.start());
    let range = 0..offers.len();
    if latest { range.max_by_key(key) } else { range.min_by_key(key) }
}

/// "Option 2", "number two": the number right behind the word.
fn numbered(table: &Table<'_, '_>, words: &Range<usize>) -> Option<(u32, Range<usize>)> {
    let scene = table.scene;
    let word = scene.text.words.get(words.end)?;
    let spelt = || {
        words
            .clone()
            .any(|i| scene.text.fold_at(i).len() > 2)
            .then(|| spelt(scene.language, &word.fold))
            .flatten()
    };
    let number: u32 = if word.kind == Kind::Number { word.fold.parse().ok()? } else { spelt()? };
    let offered = table.offers.iter().any(|o| o.number == number);
    offered.then_some((number, words.start..words.end + 1))
}

/// A small number in letters.
fn spelt(language: &str, fold: &str) -> Option<u32> {
    let at = crate::lang::of(language).hours.iter().position(|word| *word == fold)?;
    u32::try_from(at + 1).ok()
}

/// "Quella delle cinque", "la de las cinco", "die van vijf": an offer by its hour in letters, led by a pronoun.
fn by_hour_word(table: &Table<'_, '_>) -> Vec<Claim> {
    const LEADS: [&str; 7] = ["delle", "las", "das", "van", "at", "des", "um"];
    const PRONOUNS: [&str; 22] = [
        "quella",
        "quello",
        "la",
        "el",
        "lo",
        "a",
        "o",
        "die",
        "de",
        "one",
        "celui",
        "celle",
        "diejenige",
        "der",
        "den",
        "das",
        "dem",
        "cita",
        "slot",
        "l'appuntamento",
        "opcion",
        "appuntamento",
    ];
    let scene = table.scene;
    let lead = |i: &usize| {
        let pronoun =
            |back: usize| i.checked_sub(back).is_some_and(|at| PRONOUNS.contains(&scene.text.fold_at(at)));
        LEADS.contains(&scene.text.fold_at(*i)) && (pronoun(1) || pronoun(2))
    };
    let hour = |i: usize| spelt(scene.language, scene.text.fold_at(i + 1)).map(|hour| (i, hour));
    let found = (0..scene.text.words.len()).filter(lead).filter_map(hour);
    let untimed = |(i, _): &(usize, u32)| !scene.pieces.covers(i + 1);
    let claim = |(at, hour): (usize, u32)| {
        let words = at.saturating_sub(1)..at + 2;
        let at_hour = |o: &&Offered| {
            let local = table.clock.zone.local(o.slot.start());
            u32::try_from(local.hour()).unwrap_or(0) % 12 == hour % 12 && local.minute() == 0
        };
        let offers: BTreeSet<u32> = table.offers.iter().filter(at_hour).map(|o| o.number).collect();
        let voice = spoken(table, &words);
        (!offers.is_empty()).then_some(Claim { words, offers, names: Names::Time, voice, statement: None })
    };
    found.filter(untimed).filter_map(claim).collect()
}

/// "The 2pm slot", "la de las 16:30", "die van half vijf": an hour that a pronoun or a word for a slot makes the name of
/// an offer, whatever day was spoken of before.
fn by_hour_form(table: &Table<'_, '_>) -> Vec<Claim> {
    const PRONOUNS: [&str; 14] =
        ["quella", "quello", "la", "el", "celui", "celle", "die", "a", "o", "the", "den", "der", "l", "le"];
    let scene = table.scene;
    let named = |p: &&Piece| {
        let fold = |back: usize| p.words.start.checked_sub(back).map_or("", |i| scene.text.fold_at(i));
        let led = ["de", "delle", "das", "van", "des"].contains(&fold(1));
        let before = PRONOUNS.contains(&fold(1)) || (led && PRONOUNS.contains(&fold(2)));
        let inside = PRONOUNS.contains(&scene.text.fold_at(p.words.start)) && scene.language == "en";
        let behind = is_option(scene, p.words.end) || scene.text.fold_at(p.words.end) == "one";
        behind && (before || inside) || before && scene.language != "en" && scene.language != "de"
    };
    let point = |p: &&Piece| p.days.is_none() && p.hours.is_some_and(|h| h.is_point() && !h.part);
    let pieces = scene.pieces.iter().filter(point).filter(named);
    let claim = |piece: &Piece| {
        let minute = piece.hours.map_or(0, |h| i32::from(h.from_min));
        let at_hour = |o: &&Offered| {
            let local = table.clock.zone.local(o.slot.start());
            i32::from(local.hour()) * 60 + i32::from(local.minute()) == minute
        };
        let offers: BTreeSet<u32> = table.offers.iter().filter(at_hour).map(|o| o.number).collect();
        let words = piece.words.clone();
        let voice = spoken(table, &words);
        (!offers.is_empty()).then_some(Claim { words, offers, names: Names::Time, voice, statement: None })
    };
    pieces.filter_map(claim).collect()
}

/// "Two of them", "zwei davon": some, without saying which.
fn some_of_them(table: &Table<'_, '_>) -> Option<Claim> {
    const SOME: [&str; 9] = ["two", "zwei", "deux", "dos", "due", "twee", "dois", "duas", "couple"];
    const OF: [&str; 6] = ["davon", "daarvan", "ervan", "delas", "deles", "dessas"];
    const THEM: [&str; 12] = [
        "them", "these", "those", "entre", "ellas", "ellos", "esas", "estas", "queste", "esse", "loro",
        "deze",
    ];
    let scene = table.scene;
    let of_them = |i: &usize| {
        SOME.contains(&scene.text.fold_at(*i))
            && (OF.contains(&scene.text.fold_at(i + 1)) || THEM.contains(&scene.text.fold_at(i + 2)))
    };
    let at = (0..scene.text.words.len()).find(of_them).filter(|_| table.offers.len() > 2)?;
    let words = at..(at + 3).min(scene.text.words.len());
    let offers = table.offers.iter().map(|o| o.number).collect();
    let voice = spoken(table, &words);
    Some(Claim { words, offers, names: Names::Time, voice, statement: None })
}

/// "The first two", "las dos últimas", "die beiden letzten": two by their place.
fn pairs(table: &Table<'_, '_>) -> Vec<Claim> {
    const TWO: [&str; 12] =
        ["two", "zwei", "beiden", "beide", "deux", "dos", "due", "twee", "dois", "duas", "both", "couple"];
    const FIRST: [&str; 7] = ["first", "erst", "premi", "primer", "prim", "eerst", "primeir"];
    const LAST: [&str; 6] = ["last", "letzt", "derni", "ultim", "laatst", "final"];
    let scene = table.scene;
    let at_place = |i: usize| {
        let beside = [i.checked_sub(1), Some(i + 1)];
        let starts = |list: &[&str]| {
            beside.iter().flatten().any(|at| list.iter().any(|w| scene.text.fold_at(*at).starts_with(w)))
        };
        let numbers: Vec<u32> = table.offers.iter().map(|o| o.number).collect();
        let chosen: Option<Vec<u32>> = match (starts(&FIRST), starts(&LAST)) {
            (true, false) => numbers.get(..2).map(<[u32]>::to_vec),
            (false, true) => {
                numbers.len().checked_sub(2).and_then(|from| numbers.get(from..)).map(<[u32]>::to_vec)
            }
            _ => None,
        };
        let words = i.saturating_sub(1)..i + 2;
        let any = scene.hits.of(Cue::AllFit).any(|h| h.words.start < words.end && words.start < h.words.end);
        let voice = if any { voice(table, &words, Stance::For, true) } else { spoken(table, &words) };
        chosen.map(|c| Claim {
            words,
            offers: c.into_iter().collect(),
            names: Names::Every,
            voice,
            statement: None,
        })
    };
    (0..scene.text.words.len())
        .filter(|i| TWO.contains(&scene.text.fold_at(*i)))
        .filter_map(at_place)
        .collect()
}

/// Statements that a naming by place has read already: their days only narrow it, or are part of its words.
pub(crate) fn narrows(claims: &[Claim], statement: &Fitted<'_>) -> bool {
    claims.iter().any(|c| {
        c.statement.is_none()
            && (c.names != Names::Every || statement.days.is_empty())
            && (statement.words.start < c.words.end && c.words.start < statement.words.end)
            && !statement.fits.iter().eq(&c.offers)
    })
}
