//! "Next Friday, or the Monday after", "le 13 ou le lundi suivant": a weekday that is counted from the day named before.

use super::small::{coordinates, is_small};
use super::stance::of;
use super::{Days, Piece, Stance};
use crate::scene::Scene;
use crate::text::Break;
use jiff::ToSpan;
use jiff::civil::Date;

/// Words before or behind a weekday that count it from a day named before. Dutch "volgende" is not among them: it is the
/// next one from today.
const FOLLOWING: [&str; 16] = [
    "following",
    "folgenden",
    "folgender",
    "darauffolgenden",
    "darauffolgender",
    "nachfolgenden",
    "suivant",
    "siguiente",
    "seguente",
    "successivo",
    "seguinte",
    "daaropvolgende",
    "eropvolgende",
    "subsequent",
    "posterior",
    "successiva",
];

/// Words that do so only right behind the weekday, and where nothing follows that they could belong to.
const AFTER: [&str; 17] = [
    "after",
    "afterwards",
    "thereafter",
    "danach",
    "darauf",
    "drauf",
    "apres",
    "despues",
    "dopo",
    "erna",
    "daarna",
    "daarop",
    "erop",
    "nadien",
    "depois",
    "adiante",
    "posterior",
];

/// Moves such a weekday to the first one behind the day that was named last before it, in its sentence or the one before;
/// else behind the meeting, or the only offer.
pub(super) fn weekday_after(scene: &Scene<'_>, pieces: &mut [Piece]) {
    for at in 0..pieces.len() {
        let Some(piece) = pieces.get(at) else { continue };
        let Some(weekday) = single_weekday(scene, piece) else { continue };
        if !follows(scene, pieces, piece) {
            continue;
        }
        let Some(base) = named_before(scene, pieces, at).or_else(|| spoken_of(scene)) else { continue };
        let Some(date) = first_behind(base, weekday) else { continue };
        if let (Some(days), Some(one)) = (pieces.get_mut(at).and_then(|p| p.days.as_mut()), Days::one(date)) {
            *days = Days { weekday: Some(weekday), ..one };
        }
    }
}

/// The weekday of a piece that is one day, named by its weekday alone.
fn single_weekday(scene: &Scene<'_>, piece: &Piece) -> Option<u8> {
    let days = piece.days.as_ref().filter(|d| d.count() == 1 && d.open.is_none() && !d.repeats)?;
    let named = piece.words.clone().find_map(|i| super::names::weekday_by_name(scene.text.fold_at(i)));
    let dated = piece.words.clone().any(|i| scene.text.fold_at(i).bytes().all(|b| b.is_ascii_digit()));
    let own = super::frame::iso(days.from.weekday());
    (named.is_some() && (!dated || piece.hours.is_some())).then_some(own)
}

fn follows(scene: &Scene<'_>, pieces: &[Piece], piece: &Piece) -> bool {
    let fold = |i: usize| scene.text.fold_at(i);
    let close = |i: usize| scene.text.words.get(i).is_some_and(|w| w.brk < Break::Comma);
    let named = |i: usize| super::names::weekday_by_name(fold(i)).is_some();
    let Some(first) = piece.words.clone().find(|i| named(*i)) else { return false };
    let day = first + usize::from(fold(first + 1) == "feira");
    let beside = [first.checked_sub(1).filter(|_| close(first)), Some(day + 1).filter(|i| close(*i))];
    if beside.into_iter().flatten().any(|i| FOLLOWING.contains(&fold(i))) {
        return true;
    }
    // "Le lundi *d'*après", "el lunes *de* después".
    let joint = usize::from(["d", "de"].contains(&fold(day + 1)));
    let after = day + 1 + joint;
    let free = |i: usize| !pieces.iter().any(|p| p.words.contains(&i) && p.words.start > day);
    let said = AFTER.contains(&fold(after)) && (day + 1..=after).all(close) && free(after);
    said && ends(scene, pieces, after + 1)
}

/// Nothing stands there that "after" could belong to: the end, another time, or what is said of the day.
fn ends(scene: &Scene<'_>, pieces: &[Piece], at: usize) -> bool {
    let Some(word) = scene.text.words.get(at) else { return true };
    let timed = |i: usize| pieces.iter().any(|p| p.words.contains(&i));
    let speaks = scene.hits.over(at).any(|h| {
        h.words.start >= at.saturating_sub(3) && matches!(of(h.cue), Some(Stance::For | Stance::Against))
    });
    // "The Monday after Thanksgiving" hangs on that day, "Montag drauf 10 Uhr" on none.
    let hour = |i: usize| pieces.iter().any(|p| p.words.start == i && p.hours.is_some() && p.days.is_none());
    const VERBS: [&str; 18] = [
        "does", "do", "is", "would", "will", "might", "could", "can", "geht", "ginge", "passt", "va",
        "irait", "vale", "si", "lukt", "kan", "da",
    ];
    word.brk >= Break::Comma
        || VERBS.contains(&&*word.fold)
        || coordinates(&word.fold)
        || hour(at)
        || is_small(&word.fold) && timed(at + 1)
        || speaks
}

/// The last day that was named before, in the sentence or the one before it.
fn named_before(scene: &Scene<'_>, pieces: &[Piece], at: usize) -> Option<Date> {
    let sentence = scene.sentence_of(pieces.get(at)?.words.start);
    let near = sentence.start.checked_sub(1).map_or(sentence.start, |i| scene.sentence_of(i).start);
    let before: Vec<&Days> = pieces
        .get(..at)?
        .iter()
        .filter(|p| p.words.start >= near && !p.past)
        .filter_map(|p| p.days.as_ref())
        .filter(|d| d.open.is_none() && d.count() <= 7 && !d.repeats)
        .collect();
    let (last, earlier) = before.split_last()?;
    let week = earlier.iter().rev().find(|d| d.count() >= 5).filter(|_| last.weekday_only);
    let inside =
        week.and_then(|w| first_behind(w.from.yesterday().ok()?, super::frame::iso(last.from.weekday())));
    inside.or_else(|| last.to.yesterday().ok())
}

/// The day of the meeting that stands, or of the only offer.
fn spoken_of(scene: &Scene<'_>) -> Option<Date> {
    let thread = scene.conversation.thread.as_ref()?;
    let slot = thread.meeting.or(match thread.offers.as_slice() {
        [only] => Some(only.slot),
        _ => None,
    })?;
    Some(scene.zone.local(slot.start()).date())
}

/// The first such weekday behind a day.
fn first_behind(base: Date, weekday: u8) -> Option<Date> {
    let ahead = i64::from(weekday) - i64::from(super::frame::iso(base.weekday()));
    base.checked_add((if ahead > 0 { ahead } else { ahead + 7 }).days()).ok()
}
