//! A whole mail that is a vote: "1: n, 2: n, 3: y", "1 nein 2 ja 3 nein".

use super::Taken;
use crate::Offered;
use crate::scene::Scene;
use crate::text::Kind;
use std::collections::BTreeSet;

/// Yes and no as people write them behind a number, in the seven languages.
const YES: [&str; 14] =
    ["y", "yes", "ok", "j", "ja", "o", "oui", "s", "si", "sim", "yep", "fine", "works", "v"];
const NO: [&str; 9] = ["n", "no", "nein", "non", "nee", "nao", "nope", "not", "ne"];

/// The vote, where the mail is nothing else: each offer once by its number with a yes or a no behind it, all of them
/// before or all behind. A name may stand below.
pub(super) fn ballot(scene: &Scene<'_>, offers: &[Offered]) -> Option<Taken> {
    let words = &scene.text.words;
    let pairs: Vec<(u32, bool)> =
        words.as_chunks::<2>().0.iter().map_while(|[number, verdict]| vote(number, verdict)).collect();
    let rest = words.get(pairs.len() * 2..).unwrap_or_default();
    let signed = rest.len() <= 2 && rest.iter().all(|w| w.capital);
    let numbers: BTreeSet<u32> = pairs.iter().map(|(number, _)| *number).collect();
    let known = numbers.iter().all(|n| offers.iter().any(|o| o.number == *n));
    if pairs.len() < 2 || numbers.len() != pairs.len() || !known || !signed {
        return None;
    }
    let of = |yes: bool| pairs.iter().filter(move |(_, y)| *y == yes).map(|(number, _)| *number);
    let taken: BTreeSet<u32> = of(true).collect();
    let none = taken.is_empty() && numbers.len() == offers.len();
    let evidence = (!taken.is_empty()).then_some(0..pairs.len() * 2);
    Some(Taken { taken, refused: of(false).collect(), none, evidence, ..Taken::default() })
}

fn vote(number: &crate::text::Word, verdict: &crate::text::Word) -> Option<(u32, bool)> {
    let number = number.fold.parse::<u32>().ok().filter(|_| number.kind == Kind::Number)?;
    let fold = &&*verdict.fold;
    if YES.contains(fold) {
        Some((number, true))
    } else if NO.contains(fold) {
        Some((number, false))
    } else {
        None
    }
}
