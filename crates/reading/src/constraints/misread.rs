//! Words that were found as times and are none: the number of a house, the order of an offer, a greeting.

use super::Piece;
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;

/// "Right now" is no time to meet.
pub(super) fn is_now(scene: &Scene<'_>, piece: &Piece) -> bool {
    const NOW: [&str; 9] = ["now", "jetzt", "maintenant", "ahora", "adesso", "ora", "nu", "agora", "momento"];
    let last = piece.words.end.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    // "From now on": since when a rule holds.
    let from_on = piece.days.as_ref().is_some_and(|d| d.open.is_some() && d.count() == 1);
    NOW.contains(&last) && (piece.words.len() <= 2 || from_on)
}

/// "The first one is fine", "der erste": where offers are out, an ordinal without a digit is the order of an offer.
pub(super) fn orders_an_offer(scene: &Scene<'_>, piece: &Piece) -> bool {
    let offers = scene.conversation.thread.as_ref().is_some_and(|t| !t.offers.is_empty());
    let plain =
        piece.days.as_ref().is_some_and(|d| d.weekday.is_none() && d.count() == 1) && piece.hours.is_none();
    let digits = piece.words.clone().any(|i| scene.text.fold_at(i).bytes().any(|b| b.is_ascii_digit()));
    // "The last Friday of the month" says of what.
    let whole =
        |words: &std::ops::Range<usize>| piece.words.start <= words.start && words.end + 2 <= piece.words.end;
    let ordinal = || {
        scene.hits.iter().any(|h| {
            matches!(h.cue, Cue::Nth(_))
                && h.words.start < piece.words.end
                && piece.words.start < h.words.end
                && !whole(&h.words)
        })
    };
    offers && plain && !digits && ordinal()
}

/// "Cualquiera de las dos": where offers are out, so many of them, not two o'clock.
pub(super) fn counts_offers(scene: &Scene<'_>, piece: &Piece) -> bool {
    let offers = scene.conversation.thread.as_ref().is_some_and(|t| !t.offers.is_empty());
    let within =
        |h: &crate::text::Hit<Cue>| h.words.start < piece.words.start && piece.words.end <= h.words.end;
    let counts = || scene.hits.of_any(&[Cue::AllFit, Cue::Both, Cue::NoneFit]).any(within);
    let numbered = || {
        let holds = |c: &std::ops::Range<usize>| c.start <= piece.words.start && piece.words.end <= c.end;
        crate::offers::counted(scene).iter().any(holds)
    };
    let point = piece.days.is_none() && piece.hours.is_some_and(|h| h.is_point());
    offers && point && (counts() || numbered())
}

/// "12 rue des Lilas": the number of a house is no date.
pub(super) fn numbers_a_house(scene: &Scene<'_>, piece: &Piece) -> bool {
    let end = piece.words.end;
    let number =
        end.checked_sub(1).is_some_and(|i| scene.text.fold_at(i).bytes().all(|b| b.is_ascii_digit()));
    let street = scene.text.words.get(end).is_some_and(|w| w.brk < Break::Comma)
        && scene.has_in(Cue::PlaceWord, &(end..end + 1));
    // "March 10 works", "10 or 11 works" is no house: a month or a weekday is named.
    let named =
        piece.words.clone().any(|i| scene.text.fold_at(i).chars().filter(|c| c.is_alphabetic()).count() > 2);
    number && street && piece.words.len() <= 2 && !named && scene.text.fold_at(end) != "works"
}

/// "Room 4.17": the number of a room is no hour.
pub(super) fn numbers_a_room(scene: &Scene<'_>, piece: &Piece) -> bool {
    let before = piece.words.start.checked_sub(1);
    let close = scene.text.words.get(piece.words.start).is_some_and(|w| w.brk < Break::Comma);
    let digits = scene.text.fold_at(piece.words.start).starts_with(|c: char| c.is_ascii_digit());
    digits && close && before.is_some_and(|b| scene.has_in(Cue::PlaceWord, &(b..b + 1)))
}

/// Where offers are out, the rest of the week is that of the offers, whatever the grammar of times makes of it.
pub(super) fn leave_rest(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
    if scene.conversation.thread.as_ref().is_some_and(|t| !t.offers.is_empty()) {
        let rest = |p: &Piece| {
            scene.hits.of(Cue::RestOfWeek).any(|h| h.words.start < p.words.end && p.words.start < h.words.end)
        };
        pieces.retain(|p| !(rest(p) && p.hours.is_none()));
    }
}

/// "That day" is the one spoken of, whatever the grammar of times makes of it.
pub(super) fn pointed(scene: &Scene<'_>, piece: &Piece) -> bool {
    let same =
        |h: &crate::text::Hit<Cue>| h.words.start <= piece.words.start && piece.words.end <= h.words.end;
    piece.hours.is_none()
        && piece.days.is_some()
        && piece.relative.is_none()
        && scene.hits.of(Cue::SameDay).any(same)
}

/// The words of a greeting: those of the first line, up to its first break.
pub(super) fn greeting_end(scene: &Scene<'_>) -> usize {
    let stop = (1..scene.text.words.len().min(6))
        .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Comma));
    stop.unwrap_or(0)
}
