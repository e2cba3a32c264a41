//! Words that take back what a mail has granted, and words that put the answer off.

use super::Taken;
use super::claim::{Claim, Table};
use super::voice::Voice;
use crate::constraints::{Piece, Stance, Statement};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;
use std::ops::Range;

/// "Tuesday works. No wait, Wednesday": what is corrected is not said, and what corrects it says the same of another.
pub(super) fn corrected(scene: &Scene<'_>, mut claims: Vec<Claim>) -> (bool, Vec<Claim>) {
    let pair = |claims: &[Claim], at: &Range<usize>| {
        let taken = claims.iter().any(|c| takes(c) && c.words.end <= at.start);
        let next = next_named(scene, claims, at.end);
        next.filter(|_| taken)
    };
    let cuts = retractions(scene);
    let Some((at, next)) = cuts.iter().find_map(|at| pair(&claims, at).map(|n| (at.end, n))) else {
        return (false, claims);
    };
    if let Some(claim) = claims.get_mut(next) {
        claim.voice = Voice::Grants;
    }
    claims.retain(|c| c.words.end > at || !takes(c));
    (true, claims)
}

/// "Tuesday. No wait, Wednesday", where nothing was offered: the day before the correction is not said either.
pub(crate) fn withdraw(scene: &Scene<'_>, statements: &mut [Statement]) {
    const NEAR: usize = 4;
    let told = |s: &Statement| s.stance == Stance::For && !s.days.is_empty();
    for at in retractions(scene) {
        let anew = statements.iter().any(|s| told(s) && (at.end..at.end + NEAR).contains(&s.words.start));
        let sentence = scene.sentence_of(at.start);
        let near = |s: &Statement| {
            s.words.end <= at.start
                && (sentence.contains(&s.words.start)
                    || scene.sentence_of(s.words.start).end == sentence.start)
        };
        let before = statements.iter_mut().rev().find(|s| told(s) && near(s)).filter(|_| anew);
        if let Some(before) = before {
            before.stance = Stance::Aside;
            before.said = true;
        }
    }
}

fn takes(claim: &Claim) -> bool {
    matches!(claim.voice, Voice::Grants | Voice::Bare)
}

/// The claim that a retraction names instead: the first behind it, unless it refuses or leaves open in a sentence of its
/// own, or says of the same offers that they are out.
fn next_named(scene: &Scene<'_>, claims: &[Claim], at: usize) -> Option<usize> {
    let behind = claims.iter().enumerate().filter(|(_, c)| c.words.start >= at);
    let (index, next) = behind.min_by_key(|(_, c)| c.words.start)?;
    let near = next.words.start < at + 4;
    let refused = next.voice == Voice::Refuses
        && claims.iter().any(|c| takes(c) && c.words.end <= at && c.offers == next.offers);
    let open = matches!(next.voice, Voice::Asks | Voice::Weighs | Voice::Aside)
        || scene.has_in(Cue::Cannot, &scene.sentence_of(next.words.start));
    (takes(next) || (near && !refused && !open)).then_some(index)
}

/// Where something is taken back or corrected, in order.
fn retractions(scene: &Scene<'_>) -> Vec<Range<usize>> {
    const HEADS: [&str; 24] = [
        "edit",
        "quatsch",
        "korrektur",
        "correction",
        "scratch",
        "oops",
        "whoops",
        "oups",
        "ups",
        "perdon",
        "anzi",
        "rectifico",
        "rectification",
        "wait",
        "erratum",
        "errata",
        "correzione",
        "rettifica",
        "correctie",
        "correcao",
        "corrijo",
        "mist",
        "hoppla",
        "halt",
    ];
    const PAIRS: [(&str, &str); 8] = [
        ("i", "mean"),
        ("non", "pardon"),
        ("pardon", "non"),
        ("no", "perdon"),
        ("perdon", "no"),
        ("no", "scusi"),
        ("o", "nee"),
        ("ik", "bedoel"),
    ];
    const NO: [&str; 8] = ["no", "nope", "nein", "nee", "non", "nao", "ne", "quatsch"];
    let heads = scene.sentences.iter().flat_map(|s| s.words.clone().take(2));
    let heads = heads.filter(|i| HEADS.contains(&scene.text.fold_at(*i))).map(|i| i..i + 1);
    let pair = |i: &usize| PAIRS.contains(&(scene.text.fold_at(*i), scene.text.fold_at(i + 1)));
    let pairs = (0..scene.text.words.len()).filter(pair).map(|i| i..i + 2);
    // "Tuesday works... no, Thursday."
    let no = scene.sentences.iter().filter(|s| s.words.len() <= 4 && !s.asks).map(|s| s.words.clone());
    let no = no.filter(|words| {
        let comma = scene.text.words.get(words.start + 1).is_some_and(|w| w.brk >= Break::Comma);
        comma && NO.contains(&scene.text.fold_at(words.start)) && scene.pieces.covers(words.end - 1)
    });
    let phrases =
        scene.hits.of(Cue::Retract).filter(|h| !of_a_matter(scene, &h.words)).map(|h| h.words.clone());
    let mut all: Vec<Range<usize>> =
        heads.chain(pairs).chain(no.map(|words| words.start..words.start + 1)).chain(phrases).collect();
    all.sort_by_key(|r| (r.start, r.end));
    all
}

/// "I take the first. Edit: no, wait": what was taken before is taken back, and nothing is named behind it.
pub(super) fn taken_back(table: &Table<'_, '_>, claims: &[Claim], taken: &Taken) -> bool {
    let scene = table.scene;
    retractions(scene).iter().any(|at| {
        let sentence = scene.sentence_of(at.start);
        let behind = |c: &Claim| c.words.start >= at.end && !same_breath(scene, at, &sentence, c);
        stands_before(claims, taken, at.end, &behind)
    })
}

/// "Disregard the mail in which I said Thursday works": what is taken back is named behind it.
fn same_breath(scene: &Scene<'_>, at: &Range<usize>, sentence: &Range<usize>, claim: &Claim) -> bool {
    const TOLD: [&str; 14] = [
        "said", "wrote", "saying", "dass", "sagte", "schrieb", "dit", "ecrit", "dije", "escribi", "detto",
        "scritto", "zei", "disse",
    ];
    let between = at.end..claim.words.start.max(at.end);
    sentence.contains(&claim.words.start)
        && between.into_iter().any(|i| TOLD.contains(&scene.text.fold_at(i)))
}

/// Whether something is taken, and by no claim that a later one of these stands for.
fn stands_before(claims: &[Claim], taken: &Taken, at: usize, behind: &dyn Fn(&Claim) -> bool) -> bool {
    let of_taken = |c: &&Claim| !c.offers.is_disjoint(&taken.taken);
    let again = claims.iter().filter(of_taken).any(|c| c.voice != Voice::Refuses && behind(c));
    let before = taken.evidence.as_ref().is_some_and(|words| words.start < at);
    let told = claims.iter().filter(of_taken).any(|c| takes(c) && c.words.start >= at && !behind(c));
    !again && (before || told)
}

/// "All good options. I'll pick one tomorrow": the answer is still to come.
pub(super) fn put_off(table: &Table<'_, '_>, claims: &[Claim], taken: &Taken) -> bool {
    let scene = table.scene;
    scene.hits.of(Cue::NotYet).any(|hit| {
        if of_a_matter(scene, &hit.words) || tells(scene, &hit.words) || confirms(scene, &hit.words) {
            return false;
        }
        let sentence = scene.sentence_of(hit.words.start);
        let after = |c: &Claim| c.words.start >= sentence.end;
        let again = claims.iter().any(|c| takes(c) && !c.offers.is_disjoint(&taken.taken) && after(c));
        !again
    }) || asked_number(table, taken)
}

/// "I was wrong about my flight", "ich melde mich noch wegen des Raums": not of the time.
fn of_a_matter(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const ABOUT: [&str; 16] = [
        "about",
        "regarding",
        "concerning",
        "wegen",
        "bezuglich",
        "zu",
        "concernant",
        "propos",
        "sur",
        "sobre",
        "acerca",
        "circa",
        "riguardo",
        "over",
        "quanto",
        "omtrent",
    ];
    let sentence = scene.sentence_of(words.start);
    let at = (words.end.saturating_sub(1)..sentence.end).find(|i| ABOUT.contains(&scene.text.fold_at(*i)));
    at.is_some_and(|at| !scene.pieces.iter().any(|p| p.words.start > at && sentence.contains(&p.words.start)))
}

/// "Te digo mañana la sala", "ich gebe morgen der Kollegin Bescheid": something else is told, or somebody else.
fn tells(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const TELL: [&str; 9] = ["digo", "dico", "diro", "dire", "dirai", "dis", "sage", "gebe", "direi"];
    const ARTICLES: [&str; 14] =
        ["la", "el", "los", "las", "il", "lo", "le", "les", "der", "den", "dem", "o", "a", "os"];
    let next = words.end;
    let object = scene.segment_of(next.saturating_sub(1)).contains(&next)
        && ARTICLES.contains(&scene.text.fold_at(next))
        && !scene.hits.over(next).any(|h| matches!(h.cue, Cue::Nth(_) | Cue::OptionWord))
        && !scene.hits.over(next + 1).any(|h| matches!(h.cue, Cue::Nth(_) | Cue::OptionWord))
        && !scene.pieces.covers(next);
    object && words.clone().any(|i| TELL.contains(&scene.text.fold_at(i)))
}

/// "Je confirme jeudi 14h", "elijo el martes" take a time; "I'll confirm on Thursday", "le confirmo el jueves" will.
fn confirms(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const CONFIRM: [&str; 4] = ["confirm", "conferm", "bestatig", "bevestig"];
    const CHOOSE: [&str; 9] =
        ["elijo", "choisis", "scelgo", "kies", "escolho", "pick", "choose", "wahle", "escojo"];
    const LATER: [&str; 18] = [
        "will", "ll", "am", "na", "no", "on", "op", "vous", "ti", "vi", "ihnen", "dir", "lhe", "erst", "pas",
        "by", "dann", "nous",
    ];
    let verb = |i: usize| CONFIRM.iter().any(|c| scene.text.fold_at(i).starts_with(c));
    let choice = |i: usize| CHOOSE.contains(&scene.text.fold_at(i));
    let future = |i: usize| {
        let fold = scene.text.fold_at(i);
        let spanish = scene.language == "es" && ["le", "les", "te", "os"].contains(&fold);
        let tense = ["a", "ai", "ei"].iter().any(|end| fold.ends_with(end));
        LATER.contains(&fold) || spanish || verb(i) && tense
    };
    let around = words.start.saturating_sub(1)..words.end;
    let inside = |p: &&Piece| words.start < p.words.end && p.words.start <= words.end;
    let point = |p: &Piece| p.hours.is_some_and(|h| h.is_point() && !h.part);
    let weekday = |p: &Piece| p.days.as_ref().is_some_and(|d| d.weekday.is_some());
    let pieces = || scene.pieces.iter().filter(inside);
    let part = |p: &Piece| p.days.is_none() && p.hours.is_some() && words.clone().any(choice);
    let confirmed =
        pieces().any(point) || pieces().any(part) || pieces().any(weekday) && !around.into_iter().any(future);
    words.clone().any(|i| verb(i) || choice(i)) && confirmed
}

/// "What about 2?": an hour or a number, and a question in either case.
fn asked_number(table: &Table<'_, '_>, taken: &Taken) -> bool {
    let scene = table.scene;
    let Some(words) = taken.evidence.clone().filter(|words| scene.asks(&scene.sentence_of(words.start)))
    else {
        return false;
    };
    let numbers = |i: usize| table.offers.iter().any(|o| scene.text.fold_at(i) == o.number.to_string());
    let dated = scene.pieces.iter().any(|p| words.contains(&p.words.start) && p.days.is_some());
    !dated && words.len() < 3 && words.clone().any(numbers)
}
