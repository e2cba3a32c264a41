//! What is said of a time without a word of stance: by a reason, by a question, by the answer to one's own question.

use super::stance::{Stance, Stretch, fragment, is_copula, points_back, timed};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Clause};
use std::ops::Range;

/// What somebody tells of themselves beside a time, in whatever words ("Sunday I keep holy"), and what a day is
/// ("Friday is the school fair"), is why it is taken.
pub(super) fn tells_a_reason(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let named = scene.pieces.iter().any(|p| {
        words.contains(&p.words.start)
            && words.contains(&p.words.end)
            && p.words.start <= words.start + 2
            && is_copula(scene, p.words.end)
    });
    let told = timed(scene, words) && scene.has_in(Cue::Oneself, words);
    (named || told) && !fragment(scene, words)
}

/// "Have you nothing on the 4th?", "can't we talk now?": what is asked for with a denial is asked for.
pub(super) fn begs(scene: &Scene<'_>, sentence: &Clause, words: &Range<usize>) -> bool {
    let starts = words.start == sentence.words.start;
    let opens = scene.hits.iter().any(|h| {
        h.words.start == words.start && matches!(h.cue, Cue::Propose | Cue::Can) && h.words.len() <= 3
    });
    let refusals: Vec<&Range<usize>> = scene
        .hits_in(words)
        .filter(|h| matches!(h.cue, Cue::Cannot | Cue::Nothing | Cue::Except))
        .map(|h| &h.words)
        .collect();
    let denial = |at: &&Range<usize>| at.len() <= 3 && scene.has_in(Cue::Not, at);
    starts && opens && timed(scene, words) && !refusals.is_empty() && refusals.iter().all(denial)
}

/// "The call of Thursday to Friday": a time that ends at this word and that something is moved away from.
pub(super) fn moved_from(scene: &Scene<'_>, end: usize) -> bool {
    let Some(at) = scene.pieces.iter().position(|p| p.words.end == end) else { return false };
    let (Some(from), Some(to)) = (scene.pieces.get(at), scene.pieces.get(at + 1)) else { return false };
    let fold = |i: Option<usize>| i.map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let leaves = |word: &str| ["von", "vom", "van", "from"].contains(&word);
    let reaches = |word: &str| ["auf", "zu", "zum", "naar", "to"].contains(&word);
    let source = leaves(fold(from.words.start.checked_sub(1))) || leaves(fold(Some(from.words.start)));
    let target = reaches(fold(to.words.start.checked_sub(1))) || reaches(fold(Some(to.words.start)));
    let sentence = scene.sentence_of(end.saturating_sub(1));
    let near = sentence.contains(&to.words.start) && to.words.start <= end + 4;
    source && target && near && scene.has_in(Cue::Move, &sentence)
}

/// "Half past seven? Artists are asleep then.": a time that is only asked, and judged by the next sentence.
pub(super) fn answer_oneself(scene: &Scene<'_>, from: usize, stretches: &mut [Stretch]) {
    let Some((before, here)) = stretches.split_at_mut_checked(from) else { return };
    let (Some(asked), Some(first)) = (before.last_mut(), here.first()) else { return };
    let Some(sentence) = scene.sentences.get(asked.sentence) else { return };
    let next = scene.text.words.get(first.words.start);
    let answers = match first.stance {
        Stance::Against | Stance::For => first.said,
        Stance::Busy | Stance::Aside => points_back(scene, &first.words),
        Stance::Except => false,
    };
    let alone = sentence.words == asked.words && sentence.asks && fragment(scene, &asked.words);
    let follows = next.is_some_and(|w| w.brk < Break::Paragraph) && !timed(scene, &first.words);
    if alone && follows && answers {
        asked.stance = if first.stance == Stance::For { Stance::For } else { Stance::Against };
        asked.said = true;
    }
}
