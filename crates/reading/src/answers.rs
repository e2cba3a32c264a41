//! Answers between quoted lines: which offer each of them answers, and how.

use crate::constraints::{Days, Stance, Statement};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Sentences, Text};
use crate::{Answer, Mail, Named, Offered};
use jiff::Timestamp;
use jiff::civil::Date;
use std::ops::Range;
use when::Zone;

/// What quoted lines name, for a [`Mail`]: their numbers, days and hours, and nothing else of them.
///
/// `quoted` are the paragraphs that stand right below quoted lines, with those lines; `sent` and `zone` are those of the
/// mail.
pub fn answers<'q>(
    quoted: impl Iterator<Item = (Range<usize>, &'q [String])>,
    sent: Timestamp,
    zone: Option<&Zone>,
) -> Vec<Answer> {
    let zone = zone.cloned().unwrap_or_else(Zone::utc);
    let named = |line: &String| named(line, sent, &zone);
    quoted
        .map(|(span, lines)| Answer { span, named: lines.iter().filter_map(named).collect() })
        .filter(|answer| !answer.named.is_empty())
        .collect()
}

/// What a quoted line names; nothing where it is open on one side ("let me know before Friday").
fn named(line: &str, sent: Timestamp, zone: &Zone) -> Option<Named> {
    let text = Text::new(line);
    let (language, _) = crate::lang::detect(&[&text], None);
    let bare = Mail {
        subject: "",
        text: line,
        answers: &[],
        to: &[],
        cc: &[],
        forwarded: &[],
        sent,
        zone: Some(zone.clone()),
        language: None,
        automatic: false,
    };
    let pieces = crate::constraints::find(&text, &Sentences::new(&text), language, &bare, zone, true);
    let mut named = Named { number: list_number(line), ..Named::default() };
    for piece in &pieces {
        let day = piece.days.as_ref().filter(|d| !d.is_frame()).map(|d| d.from);
        if day.is_some() && named.day.is_some() {
            return None;
        }
        named.day = named.day.or(day);
        let hours = piece.hours.filter(|h| h.open.is_none() && !h.part);
        named.minute = named.minute.or(hours.map(|h| h.from_min));
    }
    (named != Named::default()).then_some(named)
}

/// "2. Thursday", "2) Thursday", "b) Thursday".
fn list_number(line: &str) -> Option<u32> {
    let item = line.trim_start_matches(['-', '*', '(', ' ', '•', '–']);
    let (mark, _) = item.split_once(['.', ')', ':'])?;
    match mark.as_bytes() {
        [letter @ b'a'..=b'f'] => Some(u32::from(letter - b'a') + 1),
        _ if mark.len() < 3 => mark.parse().ok(),
        _ => None,
    }
}

/// A paragraph that answers one offer.
#[derive(Debug, Clone)]
pub(crate) struct Answered {
    /// Its words.
    pub(crate) words: Range<usize>,
    /// The offer's number.
    pub(crate) number: u32,
    /// It takes the offer.
    pub(crate) takes: bool,
}

/// The paragraphs that take or refuse the offer which stands quoted above them. None of them counts where one does
/// neither, or where two answer the same offer: then the mail is read as any other.
pub(crate) fn answered(scene: &Scene<'_>) -> Vec<Answered> {
    let Some(thread) = &scene.conversation.thread else { return Vec::new() };
    let mut found: Vec<Answered> = Vec::new();
    for answer in scene.mail.answers {
        let Some(offer) = offer(scene, &thread.offers, &answer.named) else { continue };
        let words = scene.text.words_in(&answer.span);
        let Some(takes) = takes(scene, &words) else { continue };
        if names_other(scene, &words, offer) || found.iter().any(|a| a.number == offer.number) {
            return Vec::new();
        }
        found.push(Answered { words, number: offer.number, takes });
    }
    found
}

/// The one offer that quoted lines name: by day and hour on the clock of the writer or of the host, by day where only
/// one is on that day, or by number.
fn offer<'o>(scene: &Scene<'_>, offers: &'o [Offered], named: &[Named]) -> Option<&'o Offered> {
    let zones = [Some(scene.zone.clone()), scene.conversation.host.zone.clone()];
    let at = |named: &Named, exact: bool| {
        let on = |o: &&Offered| {
            zones.iter().flatten().any(|zone| {
                let local = zone.local(o.slot.start());
                let minute = i32::from(local.hour()) * 60 + i32::from(local.minute());
                Some(local.date()) == named.day && (!exact || named.minute.map(i32::from) == Some(minute))
            })
        };
        single(offers.iter().filter(on))
    };
    let one = |named: &Named| {
        let numbered = || offers.iter().find(|o| Some(o.number) == named.number);
        at(named, true).or_else(|| at(named, false)).or_else(numbered)
    };
    let mut all = named.iter().filter_map(one);
    let first = all.next()?;
    all.all(|o| o.number == first.number).then_some(first)
}

fn single<'o>(mut offers: impl Iterator<Item = &'o Offered>) -> Option<&'o Offered> {
    let first = offers.next();
    first.filter(|_| offers.next().is_none())
}

/// Whether an answer takes what it answers: a yes or a no at its head decides, then any word against it, then any for it.
fn takes(scene: &Scene<'_>, words: &Range<usize>) -> Option<bool> {
    let (head, second) = (scene.text.fold_at(words.start), scene.text.fold_at(words.start + 1));
    if WHY_NOT.contains(&(head, second)) || WHY_NOT.contains(&(second, scene.text.fold_at(words.start + 2))) {
        return Some(true);
    }
    if NO.contains(&head) || NO.contains(&scene.text.fold_at(words.end.saturating_sub(1))) {
        return Some(false);
    }
    let asks = scene.sentences.iter().any(|s| s.asks && words.contains(&s.words.start));
    let has = |cues: &[Cue]| cues.iter().any(|c| scene.has_in(*c, words));
    let against = has(&[Cue::Cannot, Cue::NoneFit, Cue::No, Cue::Nothing, Cue::Gone, Cue::Refuse]);
    let against = against || words.clone().any(|i| NO.contains(&scene.text.fold_at(i)));
    let granted = has(&[Cue::Can, Cue::Yes, Cue::AllFit, Cue::IfNeedBe])
        || words.clone().any(|i| FINE.contains(&scene.text.fold_at(i)));
    if leads(scene, words) && !asks {
        return Some(true);
    }
    if against {
        return Some(false);
    }
    if granted && !asks && !scene.has_in(Cue::Unsure, words) {
        return Some(true);
    }
    has(&[Cue::Busy]).then_some(false)
}

/// A stretch at the head that is nothing but a yes: "yes, if she brings coffee".
fn leads(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let end = (words.start + 1..words.end)
        .find(|i| scene.text.words.get(*i).is_some_and(|w| w.brk >= Break::Line))
        .unwrap_or(words.end);
    let first = words.start..end;
    let fine = |i: usize| FINE.contains(&scene.text.fold_at(i)) || SMALL.contains(&scene.text.fold_at(i));
    first.len() < 5 && first.clone().all(fine) && first.clone().any(|i| FINE.contains(&scene.text.fold_at(i)))
}

/// A plain yes or no.
pub(crate) fn is_plain(fold: &str) -> bool {
    NO.contains(&fold) || FINE.contains(&fold)
}

/// "Why not": a yes, in all the languages.
const WHY_NOT: [(&str, &str); 8] = [
    ("why", "not"),
    ("warum", "nicht"),
    ("wieso", "nicht"),
    ("pourquoi", "pas"),
    ("por", "que"),
    ("perche", "no"),
    ("waarom", "niet"),
    ("porque", "nao"),
];

const NO: [&str; 22] = [
    "no",
    "nope",
    "nah",
    "not",
    "nein",
    "ne",
    "nee",
    "nicht",
    "kein",
    "non",
    "pas",
    "cannot",
    "niet",
    "geen",
    "nao",
    "never",
    "impossible",
    "imposible",
    "impossibile",
    "impossivel",
    "unmoglich",
    "onmogelijk",
];

const FINE: [&str; 61] = [
    "yes",
    "yep",
    "yup",
    "yeah",
    "ok",
    "okay",
    "fine",
    "good",
    "great",
    "perfect",
    "works",
    "sure",
    "ideal",
    "possible",
    "ja",
    "jawohl",
    "jep",
    "gut",
    "passt",
    "geht",
    "prima",
    "super",
    "perfekt",
    "gerne",
    "gern",
    "klar",
    "oui",
    "ouais",
    "bon",
    "bien",
    "impec",
    "impeccable",
    "parfait",
    "nickel",
    "volontiers",
    "si",
    "vale",
    "perfecto",
    "bueno",
    "dale",
    "listo",
    "va",
    "bene",
    "benissimo",
    "perfetto",
    "volentieri",
    "certo",
    "graag",
    "goed",
    "lukt",
    "kan",
    "sim",
    "otimo",
    "perfeito",
    "pode",
    "beleza",
    "serve",
    "claro",
    "top",
    "tiptop",
    "check",
];

const SMALL: [&str; 40] = [
    "also", "too", "by", "for", "with", "me", "us", "this", "that", "it", "is", "s", "just", "very", "auch",
    "das", "mir", "bei", "sehr", "aussi", "c", "est", "pour", "moi", "ca", "tambien", "y", "para", "mi",
    "muy", "anche", "per", "tutto", "ook", "dat", "dit", "mij", "tambem", "mim", "muito",
];

/// It names another day than that of the offer: then it is no plain answer to it.
fn names_other(scene: &Scene<'_>, words: &Range<usize>, offer: &Offered) -> bool {
    let day = scene.zone.local(offer.slot.start()).date();
    let days = scene.pieces.iter().filter(|p| words.contains(&p.words.start)).filter_map(|p| p.days.as_ref());
    days.into_iter().any(|d| !d.is_frame() && d.from != day)
}

/// Times in an answer belong to the day that it answers: another hour in a refusal is an offer of that hour, and in an
/// acceptance any time is beside the point.
pub(crate) fn placed(
    scene: &Scene<'_>,
    mut statements: Vec<Statement>,
    answered: &[Answered],
) -> Vec<Statement> {
    let Some(thread) = &scene.conversation.thread else { return statements };
    for answer in answered {
        let Some(offer) = thread.offers.iter().find(|o| o.number == answer.number) else { continue };
        let local = scene.zone.local(offer.slot.start());
        for statement in statements.iter_mut().filter(|s| answer.words.contains(&s.words.start)) {
            place(
                statement,
                answer.takes,
                local.date(),
                i32::from(local.hour()) * 60 + i32::from(local.minute()),
            );
        }
    }
    statements
}

fn place(statement: &mut Statement, takes: bool, day: Date, minute: i32) {
    let own = statement.days.is_empty();
    let another = statement.hours.is_some_and(|h| i32::from(h.from_min) != minute && !h.part);
    if own && !takes && another && statement.stance == Stance::For {
        statement.days = Days::one(day).into_iter().collect();
        statement.said = true;
    } else if own {
        statement.stance = Stance::Aside;
    }
}
