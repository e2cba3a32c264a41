//! What stands around a row of numbers: whether it may name offers there at all.

use super::View;
use super::rows::{Figure, Run};
use super::words::{is_article, is_joint, is_lead};
use crate::constraints::Piece;
use crate::lang::Cue;
use crate::text::{Break, Hit, QuickSet};
use std::sync::LazyLock;

/// Nothing beside the row makes it the count, the hour or the name of something else.
pub(super) fn is_plain(view: &View<'_>, run: &Run) -> bool {
    (run.marked || leads(view, run.words.start)) && follows(view, run)
}

/// What may stand before a row: the start of its stretch, or a word that takes, refuses or excepts.
fn leads(view: &View<'_>, start: usize) -> bool {
    let starts = view.text.words.get(start).is_none_or(|w| w.brk >= Break::Comma || begins(view, start));
    let Some(before) = start.checked_sub(1).filter(|_| !starts) else { return true };
    let fold = view.text.fold_at(before);
    if is_lead(fold) && before.checked_sub(1).is_some_and(|i| answers(view, i)) {
        return true;
    }
    // "Wir kommen zu 2": so many.
    if timed(view, before) || fold == "zu" {
        return false;
    }
    BEFORE.contains(fold) || ends_phrase(view, before)
}

/// "Ja zu 2", "no a la 3", "ok pour le 4": a plain yes or no is given to the row.
fn answers(view: &View<'_>, word: usize) -> bool {
    crate::answers::is_plain(view.text.fold_at(word))
}

/// What may stand behind it: the end of its stretch, or a word that says something of it.
fn follows(view: &View<'_>, run: &Run) -> bool {
    let next = run.words.end;
    let Some(word) = view.text.words.get(next) else { return true };
    if word.brk >= Break::Comma || begins(view, next) {
        return true;
    }
    if timed(view, next) {
        return false;
    }
    BEHIND.contains(&*word.fold) || begins_phrase(view, next) || joins_time(view, next)
}

/// "Wednesday 2 or 4", "Thursday and 4": a day without its hour stands right before bare numbers.
pub(super) fn follows_day(view: &View<'_>, run: &Run) -> bool {
    let bare = run.mentions.iter().all(|m| m.kind == Figure::Digits && !m.article) && !run.marked;
    let joint = usize::from(run.words.start.checked_sub(1).is_some_and(|i| is_joint(view.text.fold_at(i))));
    let several = run.mentions.len() > 1 && !run.range || joint > 0;
    let free = !view.pieces.iter().any(|p| p.words.start < run.words.end && run.words.start < p.words.end);
    let day = |p: &Piece| {
        p.words.end + joint == run.words.start
            && p.hours.is_none()
            && p.days.as_ref().is_some_and(|d| !d.is_frame())
    };
    let exists = |n: u32| view.offers.iter().any(|o| o.number == n);
    let known = run.mentions.iter().all(|m| exists(m.number));
    bare && several && free && known && follows(view, run) && view.pieces.iter().any(day)
}

/// "2 and Thursday".
fn joins_time(view: &View<'_>, next: usize) -> bool {
    let article = usize::from(is_article(view.text.fold_at(next + 1)));
    is_joint(view.text.fold_at(next)) && (timed(view, next + 1) || timed(view, next + 1 + article))
        || is_joint(view.text.fold_at(next)) && !view.text.fold_at(next + 1).is_empty()
}

/// A number that is joined to a day, or left out of all: one for which no other needs to stand in the mail.
pub(super) fn is_tied(view: &View<'_>, run: &Run) -> bool {
    let next = run.words.end;
    let day = |i: usize| view.pieces.iter().any(|p| p.words.start == i && p.days.is_some());
    let digits = run.mentions.iter().all(|m| m.kind == Figure::Digits);
    let joined = digits && is_joint(view.text.fold_at(next)) && (day(next + 1) || day(next + 2));
    let near = |h: &Hit<Cue>| h.words.end == run.words.start || h.words.end + 1 == run.words.start;
    let said = view.hits.of_any(&[Cue::AllBut, Cue::Except]).any(near);
    joined || said || suits(view, run)
}

/// "2 passt mir", "I'm free for 2", "posso 2": what suits or does not is right beside the number.
fn suits(view: &View<'_>, run: &Run) -> bool {
    const OF: [&str; 7] = ["for", "bei", "bij", "pour", "para", "per", "op"];
    let be = usize::from(BEHIND.contains(view.text.fold_at(run.words.end)));
    let gap = usize::from(run.words.start.checked_sub(1).is_some_and(|i| OF.contains(&view.text.fold_at(i))));
    let beside = |h: &Hit<Cue>| {
        h.words.end + gap == run.words.start
            || (run.words.end..run.words.end + be + 1).contains(&h.words.start)
    };
    let digits = run.mentions.iter().all(|m| m.kind == Figure::Digits);
    digits && view.hits.of_any(&[Cue::Can, Cue::Cannot, Cue::Praised, Cue::Suits]).any(beside)
}

/// The first word of a sentence.
fn begins(view: &View<'_>, word: usize) -> bool {
    view.sentences.of(word).is_some_and(|clause| clause.words.start == word)
}

fn timed(view: &View<'_>, word: usize) -> bool {
    view.pieces.iter().any(|p| p.words.contains(&word))
}

/// A phrase about what suits begins at a word.
fn begins_phrase(view: &View<'_>, word: usize) -> bool {
    view.hits.iter().any(|h| h.words.start == word && speaks(h.cue))
}

/// A phrase about what suits ends with a word.
fn ends_phrase(view: &View<'_>, word: usize) -> bool {
    view.hits.iter().any(|h| h.words.end == word + 1 && speaks(h.cue))
}

/// A meaning that is said of times.
fn speaks(cue: Cue) -> bool {
    matches!(
        cue,
        Cue::Can
            | Cue::Cannot
            | Cue::Suits
            | Cue::Refused
            | Cue::Praised
            | Cue::Rather
            | Cue::IfNeedBe
            | Cue::Except
            | Cue::Only
            | Cue::Not
            | Cue::AllFit
            | Cue::NoneFit
            | Cue::Both
            | Cue::AllBut
            | Cue::Yes
            | Cue::No
            | Cue::Turn
            | Cue::Courtesy
            | Cue::Unsure
    )
}

/// Words before numbers of offers, of all languages.
static BEFORE: LazyLock<QuickSet<&str>> = LazyLock::new(|| {
    "though although aunque embora hoewel obwohl \
     take taking pick choose prefer favour go going vote with for do make can is are be both either any of out also only just \
     maybe so then thus hence yes yep no not but except to \
     nehme nehmen wahle wahlen bevorzuge mit bei fur ware waren sind ist entweder sowohl auch nur gern gerne lieber also dann ja \
     nein nicht aber ausser passen passt gehen geht gingen kann konnte mir uns \
     prends prenons choisis prefere pour avec est sont soit seulement aussi donc alors oui non pas mais sauf vont va conviennent \
     convient me nous \
     tomo elijo escojo prefiero quedo quedamos con para por es son sea solo tambien entonces si pero menos excepto salvo van \
     viene vienen \
     prendo prendiamo scelgo preferisco per e sono solo anche quindi allora ma tranne vanno bene mi ci \
     neem nemen kies kiezen voor bij met is zowel ook alleen dus dan ja nee niet maar behalve passen past schikken kunnen kan \
     fico ficamos escolho prefiro opto com servem sao tambem entao sim nao mas exceto podem pode o a os as el la los las le les il i \
     gli lo de het den die der das the"
        .split_whitespace()
        .collect()
});

/// Words behind them.
static BEHIND: LazyLock<QuickSet<&str>> = LazyLock::new(|| {
    "is are was were will would could can should work works suit suits fit fits please for too both also all equally only not \
     don don't doesn't but then thanks though if i we sound sounds look looks do does \
     ist sind ware waren wird wurde wurden geht gehen gingen ginge passt passen passte passten bitte fur auch beide nicht aber \
     dann kann konnen konnte leider mir uns ich wir klappen klappt danke nehme schon \
     s est sont serait seraient va vont convient conviennent irait iraient me nous ne sil aussi pour mais alors merci marche \
     marchent je j \
     es son seria serian estaria estarian esta estan va van viene vienen me nos no tambien por para pero entonces gracias valen vale sirven sirve si aunque \
     e sono sarebbe sarebbero vanno bene mi ci non anche per ma allora grazie vanno andrebbero posso possono funzionano si \
     is zijn zou zouden kan kunnen wel past passen schikt schikken lukt lukken gaat gaan niet ook alsjeblieft graag voor maar dan \
     dank mij me ons komt komen \
     sao estao seria seriam serve servem convem da dao sim funciona funcionam fica ficam nao tambem por para mas entao obrigado obrigada pode podem me"
        .split_whitespace()
        .collect()
});
