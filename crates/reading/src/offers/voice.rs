//! What a clause does with the offers that it names.

use super::claim::Table;
use crate::constraints::{Piece, Stance};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Hit, QuickSet};
use std::ops::Range;
use std::sync::LazyLock;

/// What a clause does with the offers that it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// It takes them, in words that say so.
    Grants,
    /// It is hardly more than their name: "Thursday then".
    Bare,
    /// It refuses them.
    Refuses,
    /// It says that somebody is occupied then.
    Busy,
    /// It asks about them.
    Asks,
    /// It leaves them open: "might work", "only if".
    Weighs,
    /// What grants and what occupies stand side by side in it.
    Mixed,
    /// It mentions them for another reason.
    Aside,
}

/// The voice of the clause around some words, which has a stance, said or not.
pub(crate) fn voice(table: &Table<'_, '_>, words: &Range<usize>, stance: Stance, said: bool) -> Voice {
    let scene = table.scene;
    if falls_back(scene, words) && stance != Stance::Busy {
        return Voice::Grants;
    }
    if asks(scene, words, said && stance == Stance::For) {
        return Voice::Asks;
    }
    let sentence = scene.sentence_of(words.start);
    let shifted = scene.hits_in(&sentence).any(|h| shifts(scene, h)) && stance != Stance::Busy;
    let unreal = stance != Stance::Busy && scene.has_in(Cue::Unreal, &sentence);
    if denied(scene, words) || instead_of(scene, words) || shifted || unreal {
        return Voice::Refuses;
    }
    match stance {
        Stance::Against | Stance::Except => Voice::Refuses,
        Stance::Busy => Voice::Busy,
        Stance::For | Stance::Aside if unsure(scene, words) => Voice::Weighs,
        Stance::For if conditional(scene, words) => Voice::Weighs,
        Stance::For if said && withheld(scene, words) => Voice::Refuses,
        Stance::For if said && !granted(scene, words) && !alone(table, words) => Voice::Aside,
        Stance::For if said && mixed(scene, words) => Voice::Mixed,
        Stance::For if said || scene.has_in(Cue::Yes, &stretch(scene, words)) => Voice::Grants,
        Stance::For if alone(table, words) => Voice::Bare,
        Stance::Aside if !said && table.strange.beside(scene, &listed(table, words)) == 0 => Voice::Bare,
        Stance::For | Stance::Aside => Voice::Aside,
    }
}

/// The stretch around some words: a list of days stands there whole, with what is said behind it.
fn listed(table: &Table<'_, '_>, words: &Range<usize>) -> Range<usize> {
    table.stretch_of(words.start).map_or_else(|| words.clone(), |s| s.words.start..s.words.end.max(words.end))
}

/// "El martes me lo tomo libre": what frees and what occupies stand side by side, and nobody can tell which is meant.
fn mixed(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let stretch = stretch(scene, words);
    let busy = |h: &&Hit<Cue>| {
        let over = |o: &Hit<Cue>| {
            matches!(o.cue, Cue::Can | Cue::Yes)
                && o.words.start <= h.words.start
                && h.words.end <= o.words.end
        };
        h.cue == Cue::Busy && !scene.hits_in(&stretch).any(over)
    };
    scene.hits_in(&stretch).filter(busy).count() > 0 && !scene.has_in(Cue::Yes, &stretch)
}

/// The stretch between commas and colons around some words, which may hold such marks themselves ("16:30").
pub(crate) fn stretch(scene: &Scene<'_>, words: &Range<usize>) -> Range<usize> {
    let last = words.end.saturating_sub(1).max(words.start);
    scene.segment_of(words.start).start..scene.segment_of(last).end
}

/// "If that is no good, your second one": what is said against another time is for this one.
fn falls_back(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let sentence = scene.sentence_of(words.start);
    let before = sentence.start..words.start;
    let fallback = |h: &&Hit<Cue>| h.cue == Cue::IfNeedBe && h.words.end <= words.start;
    let last = scene.hits_in(&before).filter(fallback).last();
    let behind = last.map(|h| h.words.end..sentence.end);
    let refused = |r: &Range<usize>| {
        let mut cues = scene.hits_in(&(words.end..r.end));
        cues.any(|h| matches!(h.cue, Cue::Cannot | Cue::Busy | Cue::Nothing | Cue::LaterBy | Cue::Sooner))
    };
    let asked = scene.asks(&sentence);
    !asked && behind.is_some_and(|r| !refused(&r) && !scene.has_in(Cue::Unsure, &r))
}

/// A question about a time, rather than a proposal of it. "Thursday works, is that all right?" asks nothing of the time.
pub(crate) fn asks(scene: &Scene<'_>, words: &Range<usize>, granted: bool) -> bool {
    let sentence = scene.sentence_of(words.start);
    if !scene.asks(&sentence) {
        return false;
    }
    let segment = scene.segment_of(words.end.saturating_sub(1));
    let last = segment.end == sentence.end;
    if !last {
        return !granted || scene.has_in(Cue::Question, &segment);
    }
    !proposes(scene, words, &sentence)
}

/// "Could we do Tuesday?", "Shall we say Thursday at 2?": a proposal in the form of a question, without anything else
/// that is asked.
fn proposes(scene: &Scene<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    let said = scene.hits_in(sentence).any(|h| h.cue == Cue::Propose && h.words.start < words.start);
    let before = sentence.start..words.start;
    let plain = |i: usize| {
        is_polite(scene.text.fold_at(i))
            || scene.pieces.covers(i)
            || scene.hits.over(i).any(|h| {
                matches!(
                    h.cue,
                    Cue::Propose | Cue::Can | Cue::Turn | Cue::Yes | Cue::OptionWord | Cue::Nth(_)
                )
            })
    };
    let rest = before.chain(words.end..sentence.end).filter(|i| !words.contains(i) && !plain(*i)).count();
    said && rest < 3 && !scene.has_in(Cue::Question, sentence) && !scene.has_in(Cue::Cannot, sentence)
}

/// "Not Tuesday", "el martes no": a denial right before, with no verb that takes it up, or at the end of the stretch.
fn denied(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let segment = stretch(scene, words);
    let before = words.start.saturating_sub(2).max(segment.start)..words.start;
    let not = scene.hits_in(&before).any(|h| h.cue == Cue::Not);
    let near = words.start.saturating_sub(3).max(segment.start)..words.start;
    if scene.hits_in(&near).any(|h| h.cue == Cue::Except) {
        return true;
    }
    let tail = scene.text.fold_at(segment.end.saturating_sub(1));
    let ends = NO.contains(&tail) && words.end < segment.end;
    ends || denied_at_last(scene, words)
        || (not && !scene.has_in(Cue::Can, &segment) && !scene.has_in(Cue::Yes, &segment))
}

/// "Am Dienstag kann ich, anders als sonst, nicht": the denial of the whole sentence stands behind its last comma alone.
fn denied_at_last(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const DENIALS: [&str; 4] = ["nicht", "niet", "not", "pas"];
    let sentence = scene.sentence_of(words.start);
    let last = sentence.end.saturating_sub(1);
    let alone = scene.segment_of(last).len() == 1 && last >= words.end;
    alone && DENIALS.contains(&scene.text.fold_at(last)) && !scene.asks(&sentence)
}

const NO: [&str; 10] = ["no", "not", "nope", "nein", "nicht", "nee", "niet", "non", "nao", "pas"];

/// A word that takes it stands in its sentence; one that only asks for a meeting ("get-in is Tuesday") takes nothing.
fn granted(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let sentence = scene.sentence_of(words.start);
    scene.hits_in(&sentence).any(|h| {
        matches!(
            h.cue,
            Cue::Can | Cue::Yes | Cue::Rather | Cue::IfNeedBe | Cue::AllFit | Cue::Both | Cue::KeepTime
        )
    })
}

/// "Martedì non mi è possibile": every word that would grant it stands behind a denial.
fn withheld(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let segment = stretch(scene, words);
    let mut grants = scene.hits_in(&segment).filter(|h| matches!(h.cue, Cue::Can | Cue::Yes)).peekable();
    let no = |h: &Hit<Cue>| {
        let before = h.words.start.saturating_sub(3).max(segment.start)..h.words.start;
        before.clone().any(|i| NO.contains(&scene.text.fold_at(i)) && !words.contains(&i))
    };
    grants.peek().is_some() && grants.all(no)
}

/// "Statt Dienstag", "rather than Tuesday": named only to be replaced.
fn instead_of(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const INSTEAD: [&str; 9] =
        ["statt", "anstatt", "anstelle", "than", "lieu", "vez", "lugar", "plaats", "posto"];
    let segment = stretch(scene, words);
    let before = words.start.saturating_sub(3).max(segment.start)..words.start + 1;
    let pair = |i: usize| {
        let (first, second) = (scene.text.fold_at(i), scene.text.fold_at(i + 1));
        (first == "instead" && second == "of") || (first == "invece" && second.starts_with('d'))
    };
    before.clone().any(|i| INSTEAD.contains(&scene.text.fold_at(i)) || (i < words.start && pair(i)))
}

/// The sentence that names it, or the next one that turns from it, leaves it open.
fn unsure(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let here = scene.sentence_of(words.start);
    let next = scene.sentence_of(here.end);
    let head = next.start..(next.start + 2).min(next.end);
    let timeless = !scene.pieces.begun_in(&next).iter().any(|p| p.days.is_some());
    scene.has_in(Cue::Unsure, &here)
        || (scene.has_in(Cue::Unsure, &next)
            && (scene.has_in(Cue::Turn, &head) || (next.len() < 7 && timeless)))
}

/// A condition stands in its sentence, and nothing in its stretch grants it.
fn conditional(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let here = scene.sentence_of(words.start);
    let segment = stretch(scene, words);
    let granted = [Cue::Can, Cue::Yes, Cue::Propose].iter().any(|c| scene.has_in(*c, &segment));
    !granted && scene.hits_in(&here).any(|h| h.cue == Cue::Condition && !polite(scene, h))
}

/// "S'il vous plaît" sets no condition.
fn polite(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    (hit.words.end..hit.words.end + 2).any(|i| scene.text.fold_at(i).starts_with("plai"))
}

/// "An hour later": a shift with its measure right before it.
fn shifts(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let Some(before) = hit.words.start.checked_sub(1) else { return false };
    let whole = |p: &Piece| p.relative.is_none() && p.words.contains(&hit.words.start) && p.words.len() > 1;
    matches!(hit.cue, Cue::LaterBy | Cue::Sooner | Cue::UnclearMove)
        && (scene.pieces.over(before).any(|p| p.days.is_none() || whole(p))
            || scene.hits.over(before).any(|h| matches!(h.cue, Cue::AnHour | Cue::HalfHour)))
}

/// A stretch of hardly more than the name: "Thursday then".
pub(crate) fn alone(table: &Table<'_, '_>, words: &Range<usize>) -> bool {
    table.strange.beside(table.scene, words) < 2
}

/// Words that say something which nobody has read, counted once for all the clauses of a mail.
#[derive(Debug)]
pub(super) struct Strange {
    /// For each word, how many before it are neither a time, nor polite, nor part of a phrase that is known.
    unread: Vec<usize>,
    /// For each word, how many before it are such, or part of a phrase that speaks against a time.
    strange: Vec<usize>,
}

impl Strange {
    /// A name of fewer words is one however it is worded.
    const NAME_WORDS: usize = 6;

    pub(super) fn new(scene: &Scene<'_>) -> Self {
        let against = |h: &Hit<Cue>| matches!(h.cue, Cue::Busy | Cue::Cannot | Cue::Not);
        let (mut unread, mut strange) = (vec![0], vec![0]);
        let (mut unreads, mut stranges) = (0, 0);
        for (at, word) in scene.text.words.iter().enumerate() {
            let read = scene.pieces.covers(at) || scene.hits.covers(at) || is_polite(&word.fold);
            unreads += usize::from(!read);
            stranges += usize::from(!read || scene.hits.over(at).any(against));
            unread.push(unreads);
            strange.push(stranges);
        }
        Self { unread, strange }
    }

    /// How many such words stand in the stretch around a name, beside it.
    pub(super) fn beside(&self, scene: &Scene<'_>, name: &Range<usize>) -> usize {
        let count = |counts: &[usize], words: &Range<usize>| {
            let before = |at: usize| counts.get(at).or(counts.last()).copied().unwrap_or(0);
            before(words.end).saturating_sub(before(words.start))
        };
        let around = count(&self.strange, &stretch(scene, name)).saturating_sub(count(&self.strange, name));
        around + if name.len() < Self::NAME_WORDS { 0 } else { count(&self.unread, name) }
    }
}

pub(super) fn is_polite(fold: &str) -> bool {
    static POLITE: LazyLock<QuickSet<&str>> = LazyLock::new(|| {
        "please pls bitte merci favor grazie graag gracias obrigado obrigada svp stp we us the then wir uns den der die das \
         dann on nous le la el il lo de het een o a at dan por per s sil il vous te plait quella quello delle celui celle una \
         las les one yes ja si oui ok okay allora alors entonces voor mij moi van y pues"
            .split(' ')
            .collect()
    });
    POLITE.contains(fold)
}
