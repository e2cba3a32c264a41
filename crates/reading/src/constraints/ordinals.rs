//! "The first or second Tuesday in October": two ordinals of one thing, which is named once.

use super::Piece;
use super::find::read_apart;
use super::small::coordinates;
use crate::scene::Scene;

/// The first of the two, which would be lost, or read as a day of the month.
pub(super) fn first_of_two(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
    let mut found: Vec<Piece> = Vec::new();
    for piece in pieces.iter().filter(|p| p.days.as_ref().is_some_and(|d| d.count() <= 7 && !d.weekday_only))
    {
        let start = piece.words.start;
        let second = (start..start + 2).find(|i| is_ordinal(scene.text.fold_at(*i)));
        let joint = (start.saturating_sub(1)..start + 1).rev().find(|i| coordinates(scene.text.fold_at(*i)));
        let (Some(second), Some(first)) = (second, joint.and_then(|at| at.checked_sub(1))) else { continue };
        if !is_ordinal(scene.text.fold_at(first)) || second + 1 >= piece.words.end {
            continue;
        }
        let said = scene.text.span_of(&(first..first + 1));
        let rest = scene.text.span_of(&(second + 1..piece.words.end));
        let (Some(said), Some(rest)) = (scene.text.raw.get(said), scene.text.raw.get(rest)) else { continue };
        let days = read_apart(scene, &format!("{said} {rest}")).into_iter().find_map(|p| p.days);
        if let Some(days) = days.filter(|d| piece.days.as_ref().is_some_and(|own| own.count() == d.count())) {
            found.push(Piece { days: Some(days), ..Piece::at(first..first + 1) });
        }
    }
    for new in found {
        pieces.retain(|p| !p.words.contains(&new.words.start));
        pieces.push(new);
    }
    pieces.sort_by_key(|p| p.words.start);
}

/// An ordinal up to five, or "last", as its folded word begins in the seven languages.
fn is_ordinal(fold: &str) -> bool {
    const WHOLE: [&str; 24] = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "last",
        "premier",
        "premiere",
        "deuxieme",
        "second",
        "troisieme",
        "quatrieme",
        "dernier",
        "derniere",
        "primer",
        "tercer",
        "eerste",
        "tweede",
        "derde",
        "vierde",
        "laatste",
        "ultimo",
        "ultima",
        "quinto",
    ];
    const STEMS: [&str; 13] = [
        "erste", "zweite", "dritte", "vierte", "letzte", "primer", "segund", "tercer", "cuart", "prim",
        "primeir", "second", "terz",
    ];
    WHOLE.contains(&fold) || STEMS.iter().any(|s| fold.starts_with(s) && fold.len() <= s.len() + 2)
}
