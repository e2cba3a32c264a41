//! Whose clock a time is on, by the places that are named beside it.

use super::Piece;
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Hit, Spans};
use crate::zones;
use std::ops::Range;
use when::Zone;

/// Where people are, as far as it matters for times.
#[derive(Debug, Clone, Default)]
pub(crate) struct Places {
    /// Where the writer is for the times of the mail, once that is decided.
    pub(crate) here: Option<Zone>,
    /// Where the writer says they are, or will be.
    pub(crate) stays: Vec<Stay>,
    /// The clock that the mail asks to be spoken to by: "please show Mountain time".
    pub(crate) asked: Option<Zone>,
    /// Where somebody else is said to be, if it is one place.
    pub(crate) there: Option<Zone>,
    /// A time is given on a clock that several zones share, and nothing tells which.
    pub(crate) unclear: bool,
}

/// Somewhere that the writer is, or will be.
#[derive(Debug, Clone)]
pub(crate) struct Stay {
    /// The zone of the place.
    pub(crate) zone: Zone,
    /// The sentence that says so.
    pub(crate) said: Range<usize>,
}

/// A place in the text.
struct Named {
    words: Range<usize>,
    zone: &'static str,
}

/// Finds places, gives times the zones that stand beside them, and tells where people are.
pub(crate) fn places(scene: &mut Scene<'_>) -> Places {
    let named = named(scene);
    let mut pieces = std::mem::take(&mut scene.pieces).into_vec();
    bare_hours(scene, &named, &mut pieces);
    let mut used: Vec<usize> = Vec::new();
    let mut found = Places::default();
    for piece in &mut pieces {
        if piece.zone.is_some() {
            said_zone(scene, piece, &mut found);
        }
        if piece.hours.is_none() {
            continue;
        }
        if let Some((index, place)) =
            named.iter().enumerate().find(|(_, n)| beside(scene, &piece.words, &n.words))
        {
            if piece.zone.is_none() || place.words.start >= piece.words.end {
                piece.zone = Some(place.zone.to_owned());
            }
            let trailing = usize::from(
                clock_word(scene.text.fold_at(place.words.end))
                    && scene.text.words.get(place.words.end).is_some_and(|w| w.brk == Break::None),
            );
            piece.words.end = piece.words.end.max(place.words.end + trailing);
            used.push(index);
        }
    }
    scene.pieces = Spans::new(pieces);
    found.stays = stays(scene, &named);
    let free = || named.iter().enumerate().filter(|(i, _)| !used.contains(i)).map(|(_, n)| n);
    found.asked = free().find(|n| is_asked(scene, n)).and_then(|n| Zone::parse(n.zone).ok());
    let mut others: Vec<&str> =
        named.iter().enumerate().filter(|(i, _)| !used.contains(i)).map(|(_, n)| n.zone).collect();
    others.dedup();
    if let [one] = others.as_slice() {
        found.there = Zone::parse(one).ok();
    }
    found
}

/// "3 Mountain": a number before the name of a clock is an hour.
fn bare_hours(scene: &Scene<'_>, named: &[Named], pieces: &mut Vec<Piece>) {
    for place in named {
        let clock = ["eastern", "central", "mountain", "pacific", "atlantic", "et", "ct", "mt", "pt"]
            .contains(&scene.text.fold_at(place.words.start));
        let Some(before) = place.words.start.checked_sub(1) else { continue };
        let taken = pieces.iter().any(|p| p.words.contains(&before));
        let hour = scene.text.fold_at(before).parse::<u16>().ok().filter(|h| (1..=12).contains(h));
        if let (true, false, Some(hour)) = (clock, taken, hour) {
            let hour = if hour < 8 { hour + 12 } else { hour };
            let mut piece = Piece::at(before..place.words.end);
            piece.hours = Some(super::Hours::point(hour * 60));
            pieces.push(piece);
        }
    }
    pieces.sort_by_key(|p| p.words.start);
}

fn named(scene: &Scene<'_>) -> Vec<Named> {
    let mut list: Vec<Named> = Vec::new();
    let mut at = 0;
    while at < scene.text.words.len() {
        let first = scene.text.fold_at(at);
        let begins = zones::begins_name(first) || adjective(scene, first).is_some();
        let longest =
            (1..=3).rev().filter(|_| begins).find_map(|n| place_of(scene, at, n).map(|zone| (n, zone)));
        match longest {
            Some((length, zone)) => {
                list.push(Named { words: at..at + length, zone });
                at += length;
            }
            None => at += 1,
        }
    }
    list
}

/// "Berliner Zeit": the town that a German adjective is made of.
fn adjective<'w>(scene: &Scene<'_>, word: &'w str) -> Option<&'w str> {
    word.strip_suffix("er").filter(|_| scene.language == "de")
}

fn place_of(scene: &Scene<'_>, at: usize, count: usize) -> Option<&'static str> {
    let words = scene.text.words.get(at..at + count)?;
    if words.iter().skip(1).any(|w| w.brk > Break::Line) {
        return None;
    }
    let name = words.iter().map(|w| &*w.fold).collect::<Vec<_>>().join(" ");
    let town = || adjective(scene, &name).filter(|_| count == 1);
    let zone = zones::by_name(&name).or_else(|| zones::by_name(town()?))?;
    let raw = scene.text.raw.get(words.first()?.span.start..words.last()?.span.end)?;
    let shouted = raw.chars().all(|c| !c.is_lowercase());
    let after_hour =
        scene.pieces.iter().any(|p| p.hours.is_some() && p.words.end <= at && at <= p.words.end + 3);
    let proper = words.first().is_some_and(|w| w.capital);
    let short = name.len() <= 4;
    ((proper && !short) || (shouted && (short || proper)) || (after_hour && !short)).then_some(zone)
}

/// "10 Uhr in Graz", "11 h, heure de Montréal", "4 pm Osaka time": only words of clocks between time and place.
fn beside(scene: &Scene<'_>, time: &Range<usize>, place: &Range<usize>) -> bool {
    let after = place.start >= time.end && place.start - time.end <= 4;
    if !after {
        return place.start >= time.start && place.end <= time.end;
    }
    (time.end..place.start).all(|i| clock_word(scene.text.fold_at(i)))
        && scene.text.words.get(time.end).is_some_and(|w| w.brk < Break::Colon)
        && (scene.text.words.get(time.end).is_some_and(|w| w.brk < Break::Comma)
            || place.start > time.end
            || clock_word(scene.text.fold_at(place.end)))
}

fn clock_word(fold: &str) -> bool {
    const WORDS: [&str; 50] = [
        "dos", "das", "des", "delle", "degli", "der", "time", "uhr", "zeit", "ortszeit", "heure", "heures",
        "h", "hora", "horas", "hs", "hrs", "ora", "ore", "tijd", "uur", "horario", "de", "du", "d", "di",
        "do", "da", "del", "la", "l", "in", "a", "au", "en", "em", "à", "the", "local", "locale", "of",
        "zone", "van", "te", "bei", "uns", "nach", "clock", "o", "e",
    ];
    WORDS.contains(&fold)
}

/// A zone that stands in the time itself: an abbreviation shared by several zones is the writer's own, where theirs
/// goes by it, else unclear where nobody knows where they are.
fn said_zone(scene: &Scene<'_>, piece: &mut Piece, found: &mut Places) {
    let last = piece.words.end.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let own = scene.zone.zoned(scene.mail.sent);
    let own_name = own.time_zone().to_offset_info(scene.mail.sent).abbreviation().to_lowercase();
    if zones::is_ambiguous(last) {
        if scene.conversation.sender.zone.is_none() {
            found.unclear = true;
        }
        if own_name == last {
            piece.zone = Some(scene.zone.name().to_owned());
            return;
        }
    }
    let longest = (1..=3).rev().find_map(|n| {
        let from = piece.words.end.checked_sub(n)?;
        let name = (from..piece.words.end).map(|i| scene.text.fold_at(i)).collect::<Vec<_>>().join(" ");
        zones::by_name(&name)
    });
    if let Some(zone) = longest {
        piece.zone = Some(zone.to_owned());
    }
}

/// Where the writer is: a place right after words that say so.
fn stays(scene: &Scene<'_>, named: &[Named]) -> Vec<Stay> {
    // Italian says "sono" of oneself and of others: of others, where it only tells about those one asks to meet.
    let others = |hit: &Hit<Cue>| {
        let said = scene.sentence_of(hit.words.start);
        let dated = scene.pieces.iter().any(|p| said.contains(&p.words.start));
        scene.text.fold_at(hit.words.start) == "sono" && scene.stage().is_none() && !dated && said.start > 0
    };
    let stay = |hit: &Hit<Cue>| {
        let near = hit.words.end.saturating_sub(1)..hit.words.end + 3;
        let said = scene.sentence_of(hit.words.start);
        let place = named.iter().find(|n| near.contains(&n.words.start) && said.contains(&n.words.start))?;
        Some(Stay { zone: Zone::parse(place.zone).ok()?, said })
    };
    scene.hits.of(Cue::Here).filter(|h| !others(h)).filter_map(stay).collect()
}

/// "Show Mountain time", "mettez l'heure de Lisbonne", "geef de tijden in Londense tijd": a clock by its place, which is
/// wished for without an hour.
fn is_asked(scene: &Scene<'_>, place: &Named) -> bool {
    let clock = |i: usize| TIMES.contains(&scene.text.fold_at(i));
    let joined = |i: usize| scene.text.words.get(i).is_some_and(|w| w.brk <= Break::Line);
    let after = clock(place.words.end) && joined(place.words.end);
    let lead = place.words.start.saturating_sub(3)..place.words.start;
    let before = lead
        .clone()
        .find(|i| clock(*i))
        .filter(|at| (at + 1..place.words.start).all(|i| clock_word(scene.text.fold_at(i))));
    let Some(at) = before.or(after.then_some(place.words.start)) else { return false };
    let sentence = scene.sentence_of(at);
    let near = at.saturating_sub(7).max(sentence.start)..at;
    if scene.has_in(Cue::Not, &near) || scene.has_in(Cue::InsteadOf, &near) {
        return false;
    }
    near.into_iter().any(|i| {
        let word = scene.text.fold_at(i);
        TIMES.contains(&word) || WISHES.iter().any(|w| word.starts_with(w))
    })
}

/// Words for a clock or for times.
const TIMES: [&str; 27] = [
    "time",
    "times",
    "timezone",
    "zone",
    "zeit",
    "zeiten",
    "uhrzeit",
    "uhrzeiten",
    "zeitzone",
    "heure",
    "heures",
    "horaire",
    "horaires",
    "fuseau",
    "hora",
    "horas",
    "horario",
    "horarios",
    "huso",
    "ora",
    "ore",
    "orario",
    "orari",
    "fuso",
    "tijd",
    "tijden",
    "tijdzone",
];

/// How verbs begin by which somebody asks for times on some clock: "show", "geben", "indiquez", "ponga".
const WISHES: [&str; 45] = [
    "show", "use", "using", "give", "send", "put", "list", "quot", "state", "write", "convert", "switch",
    "display", "speak", "zeig", "geb", "gib", "nenn", "schreib", "rechn", "angeb", "angab", "send", "schick",
    "donne", "indiqu", "mett", "mets", "affich", "utilis", "pon", "mand", "indic", "usa", "use", "dat",
    "geef", "zet", "stuur", "gebruik", "vermeld", "dia", "dai", "deme", "scriv",
];
