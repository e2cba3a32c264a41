//! Offers named by how many they are: "all three times work", "los tres horarios", "alle drie kan".

use crate::lang::Cue;
use crate::scene::Scene;
use std::ops::Range;

/// Small numbers as folded words, from two on, in the seven languages.
const NUMBERS: [&[&str]; 5] = [
    &["two", "2", "zwei", "deux", "dos", "due", "twee", "dois", "duas"],
    &["three", "3", "drei", "trois", "tres", "tre", "drie"],
    &["four", "4", "vier", "quatre", "cuatro", "quattro", "quatro"],
    &["five", "5", "funf", "cinq", "cinco", "cinque", "vijf"],
    &["six", "6", "sechs", "seis", "sei", "zes"],
];

/// Words before the number that make it all of them.
const ALL: [&str; 10] =
    ["all", "alle", "allen", "tutti", "tutte", "todos", "todas", "tous", "toutes", "alledrie"];

/// Articles, which do so where the offers are named behind the number.
const ARTICLES: [&str; 12] = ["the", "die", "den", "les", "los", "las", "gli", "le", "i", "de", "os", "as"];

/// Words that may stand between the number and what is counted.
const BETWEEN: [&str; 16] = [
    "of", "your", "the", "der", "ihre", "ihrer", "de", "jullie", "uw", "les", "vos", "gli", "le", "i", "os",
    "as",
];

/// How the words for offers begin.
const OFFERS: [&str; 26] = [
    "time",
    "slot",
    "option",
    "date",
    "day",
    "proposal",
    "suggestion",
    "termin",
    "zeit",
    "vorschl",
    "moglichkeit",
    "tag",
    "creneau",
    "horaire",
    "proposition",
    "jour",
    "horario",
    "opcion",
    "fecha",
    "dia",
    "propuesta",
    "orari",
    "opzion",
    "propost",
    "giorn",
    "moment",
];

/// The same, where the word is short or the number of another thing as well.
const OFFERS_WHOLE: [&str; 12] = [
    "horas",
    "date",
    "tijden",
    "tijdstippen",
    "opties",
    "voorstellen",
    "data",
    "dagen",
    "mogelijkheden",
    "opcoes",
    "datas",
    "plages",
];

/// Words that count all offers that are out, each with what it counts.
pub(crate) fn counted(scene: &Scene<'_>) -> Vec<Range<usize>> {
    let offers = scene.conversation.thread.as_ref().map_or(0, |t| t.offers.len());
    let Some(numbers) = offers.checked_sub(2).and_then(|at| NUMBERS.get(at)) else { return Vec::new() };
    let fold = |i: usize| scene.text.fold_at(i);
    (1..scene.text.words.len())
        .filter(|at| numbers.contains(&fold(*at)))
        .filter_map(|at| {
            let before = if fold(at - 1) == "e" { at.checked_sub(2)? } else { at - 1 };
            let all = ALL.contains(&fold(before));
            let some = before.checked_sub(1).map(fold).is_some_and(|w| part_of(w) || w == "e");
            if some || !(all || ARTICLES.contains(&fold(before))) {
                return None;
            }
            let noun = (at + 1..at + 4)
                .take_while(|i| *i == at + 1 || BETWEEN.contains(&fold(i - 1)))
                .find(|i| names_offers(fold(*i)));
            let spoken = || {
                scene
                    .hits
                    .iter()
                    .any(|h| h.words.start == at + 1 && matches!(h.cue, Cue::Can | Cue::Suits | Cue::Cannot))
            };
            match noun {
                Some(noun) => Some(before..noun + 1),
                None => (all && spoken()).then_some(before..at + 1),
            }
        })
        .collect()
}

fn names_offers(fold: &str) -> bool {
    OFFERS.iter().any(|stem| fold.starts_with(stem)) || OFFERS_WHOLE.contains(&fold)
}

/// "None *of* the three", "one *of* the three": some of them, or not one.
fn part_of(fold: &str) -> bool {
    ["of", "von", "davon", "de", "des", "dei", "delle", "degli", "van", "dos", "das", "but", "except"]
        .contains(&fold)
}
