//! Words that are somebody else's, or said to somebody else: "you wrote: ...", quotation marks, "it works for Bob".

use super::claim::{Claim, Names, Table};
use crate::lang::{Cue, is_known};
use crate::scene::Scene;
use crate::text::{Break, Hit, Kind};
use std::ops::Range;

/// Verbs of saying, folded. "I say" is one too; nobody answers by it.
const SAYING: [&str; 53] = [
    "answered",
    "antwortet",
    "asked",
    "detto",
    "dice",
    "dicevi",
    "dije",
    "dijiste",
    "dijo",
    "dirait",
    "direbbe",
    "diria",
    "disais",
    "disait",
    "disiez",
    "disse",
    "dit",
    "ecrit",
    "ecrivait",
    "ecriviez",
    "escreveu",
    "escribi",
    "escribio",
    "escribiste",
    "geschrieben",
    "meint",
    "replied",
    "repondu",
    "respondi",
    "risposto",
    "sage",
    "sagen",
    "sagt",
    "said",
    "say",
    "saying",
    "says",
    "schreef",
    "schreib",
    "schrieb",
    "schrijft",
    "scritto",
    "scrive",
    "tell",
    "tells",
    "told",
    "write",
    "writes",
    "writing",
    "wrote",
    "zeggen",
    "zegt",
    "zei",
];

/// Those who write of themselves.
const ONESELF: [&str; 24] = [
    "me", "us", "i", "we", "myself", "mir", "mich", "uns", "ich", "wir", "moi", "nous", "mi", "yo",
    "nosotros", "io", "noi", "mij", "ons", "ik", "mim", "eu", "nos", "both",
];

/// Whose somebody is.
const WHOSE: [&str; 40] = [
    "my", "our", "his", "her", "their", "the", "mein", "meine", "meiner", "meinem", "meinen", "unser",
    "unserer", "unserem", "unsere", "mon", "ma", "notre", "nos", "mes", "mi", "mis", "nuestro", "nuestra",
    "el", "la", "mio", "mia", "nostro", "nostra", "il", "mijn", "onze", "ons", "de", "meu", "minha", "nosso",
    "nossa", "o",
];
/// What somebody is to the one who writes.
const WHO: [&str; 50] = [
    "boss",
    "colleague",
    "wife",
    "husband",
    "client",
    "customer",
    "lawyer",
    "partner",
    "assistant",
    "manager",
    "director",
    "chef",
    "chefin",
    "kollege",
    "kollegin",
    "kollegen",
    "frau",
    "mann",
    "kunde",
    "kunden",
    "kundin",
    "anwalt",
    "anwaltin",
    "partnerin",
    "assistentin",
    "collegue",
    "patron",
    "patronne",
    "femme",
    "mari",
    "cliente",
    "avocat",
    "avocate",
    "associe",
    "jefe",
    "jefa",
    "colega",
    "mujer",
    "marido",
    "abogado",
    "socio",
    "capo",
    "collega",
    "moglie",
    "marito",
    "avvocato",
    "baas",
    "vrouw",
    "klant",
    "chefe",
];

/// A claim whose words somebody else said, or that holds for somebody else.
pub(super) fn is_heard(table: &Table<'_, '_>, claim: &Claim) -> bool {
    let scene = table.scene;
    let named = claim.names != Names::Every;
    is_quoted(scene, &claim.words)
        || is_introduced(scene, &claim.words)
        || (named && is_for_another(scene, &claim.words))
}

/// Whether a host passes on what a guest answered: "Ben wrote: Wednesday works for him", "Ben sagt, Mittwoch passt ihm".
pub(crate) fn reported(scene: &Scene<'_>) -> bool {
    const WHO_SAYS: [&str; 16] = [
        "he", "she", "they", "er", "il", "elle", "el", "ella", "lui", "lei", "hij", "zij", "ze", "ele",
        "ela", "on",
    ];
    const SUBJECT_WORDS: usize = 3;
    let own = |i: usize| {
        matches!(
            scene.text.fold_at(i),
            "i" | "we" | "you" | "ich" | "wir" | "je" | "nous" | "yo" | "io" | "ik" | "eu"
        )
    };
    let somebody = |i: usize| {
        let named = scene.text.words.get(i).is_some_and(|w| w.capital && w.kind == Kind::Word);
        (named && !scene.pieces.covers(i)) || WHO_SAYS.contains(&scene.text.fold_at(i))
    };
    let told = |at: usize| {
        let subject = at.saturating_sub(SUBJECT_WORDS).max(scene.sentence_of(at).start)..at;
        !subject.clone().any(own) && subject.into_iter().any(somebody)
    };
    let says =
        |at: &usize| SAYING.contains(&scene.text.fold_at(*at)) || ANSWERED.contains(&scene.text.fold_at(*at));
    scene.by_host() && (0..scene.text.words.len()).filter(says).any(told)
}

/// More verbs by which people pass on what somebody answered.
const ANSWERED: [&str; 29] = [
    "confirmed",
    "called",
    "rang",
    "texted",
    "phoned",
    "picked",
    "chose",
    "accepted",
    "bestatigt",
    "schreibt",
    "sagte",
    "zugesagt",
    "angerufen",
    "gemeldet",
    "confirme",
    "appele",
    "accepte",
    "choisi",
    "confirmo",
    "llamo",
    "acepto",
    "confermato",
    "chiamato",
    "accettato",
    "bevestigd",
    "gebeld",
    "gekozen",
    "ligou",
    "aceitou",
];

/// The words that name the offer and those that grant it stand within one pair of quotation marks.
fn is_quoted(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let raw = scene.text.raw;
    let span = scene.text.span_of(words);
    let paragraph = raw.get(..span.start).and_then(|t| t.rfind("\n\n")).map_or(0, |n| n + 2);
    let before = raw.get(paragraph..span.start).unwrap_or_default();
    let Some((open, mark)) = before.char_indices().rfind(|(at, c)| opens(before, *at, *c)) else {
        return false;
    };
    let closes = |c: char| closing(mark).contains(&c);
    let inner = open + mark.len_utf8();
    let closed =
        before.get(inner..).unwrap_or_default().contains(|c| closes(c) && c != '\'' && c != '\u{2019}');
    let Some(end) = raw.get(span.end..).and_then(|t| t.find(closes)) else { return false };
    let quoted = scene.text.words_in(&(paragraph + inner..span.end + end));
    let grants = [Cue::Can, Cue::Yes, Cue::AllFit].iter().any(|c| scene.has_in(*c, &quoted));
    !closed && grants
}

fn opens(text: &str, at: usize, c: char) -> bool {
    let head = text.get(..at).unwrap_or_default().chars().next_back();
    matches!(c, '"' | '\u{201c}' | '\u{201e}' | '\u{ab}' | '\u{bb}' | '\'' | '\u{2018}' | '\u{201a}')
        && !head.is_some_and(char::is_alphanumeric)
}

fn closing(open: char) -> &'static [char] {
    match open {
        '\u{201c}' | '\u{201e}' => &['\u{201d}', '\u{201c}', '"'],
        '\u{ab}' => &['\u{bb}'],
        '\u{bb}' => &['\u{ab}'],
        '\'' => &['\''],
        '\u{2018}' | '\u{201a}' => &['\u{2019}', '\u{2018}'],
        _ => &['"', '\u{201d}'],
    }
}

/// "You wrote: Tuesday works", "FYI my reply to Bob:" and a paragraph: a colon with a word of saying before it, or with a
/// name to whom it was said, leads to it.
fn is_introduced(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const TO: [&str; 8] = ["to", "an", "a", "al", "aan", "ao", "para", "fur"];
    let here = scene.sentence_of(words.start);
    let Some(at) = (here.start..=words.start).rev().find(|at| *at > 0 && ends_with_colon(scene, *at)) else {
        return false;
    };
    let sentence = scene.sentence_of(at - 1);
    let head = sentence.start.max(at.saturating_sub(12))..at;
    let spoken = |i: usize| SAYING.contains(&scene.text.fold_at(i));
    let addressed = at > 1
        && TO.contains(&scene.text.fold_at(at - 2))
        && scene.text.words.get(at - 1).is_some_and(|w| w.capital && w.kind == Kind::Word)
        && !scene.pieces.covers(at - 1);
    head.clone().any(spoken) || addressed
}

/// A colon stands before this word, and maybe line breaks.
fn ends_with_colon(scene: &Scene<'_>, word: usize) -> bool {
    let (Some(before), Some(this)) = (scene.text.words.get(word - 1), scene.text.words.get(word)) else {
        return false;
    };
    let between = scene.text.raw.get(before.span.end..this.span.start).unwrap_or_default();
    between.trim_start().starts_with(':')
}

/// "Thursday works for Bob", "Bob can do Friday", "Freitag passt meiner Chefin": what grants is said of somebody else, and
/// nobody in the sentence is the one who writes.
fn is_for_another(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const FOR: [&str; 6] = ["for", "pour", "para", "per", "voor", "with"];
    const TO: [&str; 6] = ["a", "ao", "aan", "al", "bei", "fur"];
    const CAN: [&str; 12] = [
        "can", "could", "kann", "konnte", "peut", "pourrait", "puede", "podria", "puo", "kan", "pode",
        "potrebbe",
    ];
    let sentence = scene.sentence_of(words.start);
    if sentence.clone().any(|i| ONESELF.contains(&scene.text.fold_at(i))) {
        return false;
    }
    let another = |i: usize| sentence.contains(&i) && (is_name(scene, i) || is_person(scene, i));
    let behind = |i: usize| another(i) || (TO.contains(&scene.text.fold_at(i)) && another(i + 1));
    let for_one = (words.start..sentence.end)
        .any(|i| FOR.contains(&scene.text.fold_at(i)) && another(i + 1) && !goes_on(scene, &sentence, i + 2));
    let grants = scene.hits_in(&sentence).filter(|h| matches!(h.cue, Cue::Can | Cue::Suits | Cue::Yes));
    // "Whatever Dana prefers" leaves it to somebody, and takes all.
    let left_to = |h: &Hit<Cue>| {
        scene.hits.of(Cue::AllFit).any(|a| a.words.start <= h.words.start && h.words.end <= a.words.end)
    };
    let mut of_another = grants.filter(|h| !left_to(h)).filter(|h| {
        let before = h.words.start.checked_sub(1).is_some_and(another);
        let opens = h.words.start >= sentence.start + 2 && TO.contains(&scene.text.fold_at(sentence.start));
        before
            || (behind(h.words.end) && !goes_on(scene, &sentence, h.words.end + 2))
            || (opens && another(sentence.start + 1))
    });
    let able = sentence
        .clone()
        .any(|i| CAN.contains(&scene.text.fold_at(i + 1)) && sentence.contains(&(i + 1)) && another(i));
    for_one || able || of_another.next().is_some()
}

/// More is said behind a name: it may be that of a street, a firm or a room.
fn goes_on(scene: &Scene<'_>, sentence: &Range<usize>, at: usize) -> bool {
    let next = scene.text.words.get(at).filter(|_| sentence.contains(&at));
    next.is_some_and(|w| w.brk < Break::Comma && w.capital && !scene.pieces.covers(at))
}

/// A word with a capital that is neither a time nor any that the lexicons know.
fn is_name(scene: &Scene<'_>, at: usize) -> bool {
    let Some(word) = scene.text.words.get(at) else { return false };
    let letters = word.kind == Kind::Word && word.fold.len() > 2 && word.capital;
    letters && !scene.pieces.covers(at) && !scene.hits.covers(at) && !is_known(&word.fold)
}

/// "My boss", "meiner Chefin": somebody by what they are to the one who writes.
fn is_person(scene: &Scene<'_>, at: usize) -> bool {
    let (whose, who) = (scene.text.fold_at(at), scene.text.fold_at(at + 1));
    let led = WHOSE.contains(&whose) && WHO.contains(&who);
    let last =
        WHO.contains(&whose) && at.checked_sub(1).is_some_and(|i| WHOSE.contains(&scene.text.fold_at(i)));
    led || last
}
