//! Times that say so little that only what stands around them makes times of them: "9 is too early, *10* would do",
//! "*Wed* doesn't suit".

use super::{Days, Hours, Piece};
use crate::scene::Scene;
use crate::text::{Break, Kind};

/// Hours as numbers and no more, beside an hour that is plainly one in the same sentence.
pub(super) fn bare_hours(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    let clock = |p: &Piece| p.hours.is_some_and(|h| !h.part && !h.bare);
    let mut found: Vec<Piece> = Vec::new();
    if scene.language != "en" {
        return found;
    }
    for at in 0..scene.text.words.len() {
        let Some(hour) = hour(scene.text.fold_at(at)) else { continue };
        let taken = pieces.iter().any(|p| p.words.contains(&at));
        let sentence = scene.sentence_of(at);
        let beside = pieces.iter().any(|p| clock(p) && sentence.contains(&p.words.start));
        if taken || !beside || !(led(scene, at) && ends(scene, at)) {
            continue;
        }
        let from = if hour < 8 { hour + 12 } else { hour } * 60;
        let mut piece = Piece::at(at..at + 1);
        piece.hours = Some(Hours { half_unsaid: true, ..Hours::point(from) });
        found.push(piece);
    }
    found
}

/// "Wed", "sat" and "sun", which are words of their own too: weekdays where they stand as a weekday would.
pub(super) fn worded_weekdays(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    const SHORT: [(&str, u8); 3] = [("wed", 3), ("sat", 6), ("sun", 7)];
    let today = scene.zone.local(scene.mail.sent).date();
    let mut found = Vec::new();
    for (at, word) in scene.text.words.iter().enumerate().filter(|_| scene.language == "en") {
        let Some((_, weekday)) = SHORT.iter().find(|(name, _)| *name == &*word.fold) else { continue };
        let taken = pieces.iter().any(|p| p.words.contains(&at));
        if taken || !(led(scene, at) && ends(scene, at)) {
            continue;
        }
        let ahead = (i64::from(*weekday) - i64::from(today.weekday().to_monday_one_offset())).rem_euclid(7);
        let date = today.checked_add(jiff::ToSpan::days(ahead)).ok().and_then(Days::one);
        let mut piece = Piece::at(at..at + 1);
        piece.days = date.map(|d| Days { weekday: Some(*weekday), weekday_only: true, ..d });
        found.push(piece);
    }
    found
}

/// "10", "ten", but not "one", which is a pronoun more often.
fn hour(fold: &str) -> Option<u16> {
    const WORDS: [(&str, u16); 11] = [
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
    ];
    let word = WORDS.iter().find(|(name, _)| *name == fold).map(|(_, hour)| *hour);
    word.or_else(|| fold.parse().ok()).filter(|h| (1..=12).contains(h))
}

/// Nothing before it makes it something else: it begins what is said, or a word leads to it that leads to times.
fn led(scene: &Scene<'_>, at: usize) -> bool {
    const LEADS: [&str; 25] = [
        "or", "so", "do", "make", "to", "that", "say", "not", "until", "till", "by", "before", "after", "on",
        "this", "next", "but", "and", "at", "it", "free", "for", "around", "then", "2",
    ];
    let here = scene.text.words.get(at).is_some_and(|w| w.brk >= Break::Comma);
    here || at.checked_sub(1).is_some_and(|i| LEADS.contains(&scene.text.fold_at(i)))
}

/// Nothing behind it makes it something else: the clause ends, or a verb or a joint follows.
fn ends(scene: &Scene<'_>, at: usize) -> bool {
    const ENDS: [&str; 28] = [
        "or", "and", "is", "was", "would", "wouldnt", "will", "wont", "works", "suits", "doesnt", "isnt",
        "sounds", "looks", "please", "pls", "then", "instead", "if", "but", "so", "tho", "though", "at",
        "too", "gmt", "cant", "could",
    ];
    let Some(next) = scene.text.words.get(at + 1) else { return true };
    let small = next.kind == Kind::Word && ENDS.contains(&&*next.fold);
    next.brk >= Break::Comma || small
}
