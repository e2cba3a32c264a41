use super::explains;
use crate::Stage;
use crate::lang::Cue;
use crate::lang::meeting::{Lengths, Measure, lengths};
use crate::scene::Scene;
use crate::text::{Break, Hit, Kind};
use std::ops::Range;

/// Meetings are no shorter and no longer than this, in minutes; what is said beyond is something else.
const LENGTHS: std::ops::RangeInclusive<u32> = 5..=600;

/// Words between a length and the one that corrects it.
const MENDED_WORDS_MAX: usize = 16;

/// A length in the text.
#[derive(Debug, Clone)]
struct Said {
    words: Range<usize>,
    minutes: u32,
    /// Said in words that are only used of how long something takes: "it lasts the hour".
    sure: bool,
}

/// How long the meeting should be, in minutes. A delay, a shift, a journey, a difference of clocks are lengths too and
/// not this; of several, the one that the mail asks for.
pub(crate) fn length(scene: &Scene<'_>) -> Option<u32> {
    let words = lengths(scene.language)?;
    let said = joined(scene, apart(measured(scene, words)));
    if said.is_empty() {
        return None;
    }
    let is_said = |word: usize| said.iter().any(|s| s.words.contains(&word));
    let roles = words.roles.search(&scene.text, &is_said);
    let mut best: Option<(u8, &Said)> = None;
    for said in &said {
        let Some(rank) = rank(scene, words, said, &roles) else { continue };
        if best.is_none_or(|(r, first)| rank > r || mended(scene, first, said)) {
            best = Some((rank, said));
        }
    }
    best.map(|(_, said)| said.minutes)
}

/// Every length in the text, in minutes, with its words.
pub(crate) fn lengths_said(scene: &Scene<'_>) -> Vec<(Range<usize>, u32)> {
    let said = lengths(scene.language).map(|words| joined(scene, apart(measured(scene, words))));
    said.unwrap_or_default().into_iter().map(|said| (said.words, said.minutes)).collect()
}

/// "An hour will do, though she talks, so say an hour and a quarter": what a turn leads to replaces what was said.
fn mended(scene: &Scene<'_>, first: &Said, next: &Said) -> bool {
    let from = next.words.start.saturating_sub(4).max(first.words.end);
    next.words.start < first.words.end + MENDED_WORDS_MAX
        && (from..next.words.start).any(|i| {
            matches!(
                scene.text.fold_at(i),
                "so" | "say"
                    | "sagen"
                    | "sage"
                    | "diria"
                    | "direi"
                    | "dirais"
                    | "zeg"
                    | "make"
                    | "better"
                    | "rather"
                    | "lieber"
                    | "besser"
                    | "also"
                    | "plutot"
                    | "disons"
                    | "mejor"
                    | "digamos"
                    | "meglio"
                    | "diciamo"
                    | "liever"
                    | "melhor"
                    | "antes"
            )
        })
}

/// How surely it is the meeting's; `None` where it is not.
fn rank(scene: &Scene<'_>, words: &Lengths, said: &Said, roles: &[Hit<bool>]) -> Option<u8> {
    let whole = |h: &&Hit<bool>| {
        (h.words.start + 1..h.words.end).all(|i| scene.text.words.get(i).is_none_or(|w| w.brk < Break::Comma))
    };
    let around = |h: &&Hit<bool>| h.words.start <= said.words.start && said.words.end <= h.words.end;
    let of = |role: bool| roles.iter().filter(move |h| h.cue == role && around(h) && (role || whole(h)));
    let longest = |role: bool| of(role).map(|h| h.words.len()).max().unwrap_or(0);
    // What follows a length ("late", "away") settles it; what leads to it may be part of a longer phrase.
    let followed = of(false).any(|h| h.words.end > said.words.end);
    let (against, support) = (longest(false), if said.sure { usize::MAX } else { longest(true) });
    if followed || (against > 0 && against >= support) || !LENGTHS.contains(&said.minutes) {
        return None;
    }
    let sentence = scene.sentence_of(said.words.start);
    let journey = scene.stage().is_some() && !scene.by_host() && scene.has_in(Cue::Journey, &sentence);
    let told =
        journey && ![Cue::Change, Cue::Arrange, Cue::Propose].iter().any(|c| scene.has_in(*c, &sentence));
    if told || explains(scene, said.words.start) || tagged(scene, &sentence) {
        return None;
    }
    let has = |cues: &[Cue]| cues.iter().any(|c| scene.has_in(*c, &sentence));
    let is = support > 0;
    if scene.stage() == Some(Stage::Scheduled) && has(&[Cue::LaterBy, Cue::Sooner, Cue::UnclearMove]) {
        return None;
    }
    if !is && (has(&[Cue::ClockChange]) || (scene.stage().is_some() && has(&[Cue::Defer]))) {
        return None;
    }
    let clock = words.hours_are_clock && said.minutes.is_multiple_of(60);
    let mut timed = scene.pieces.iter().filter(|p| p.hours.is_some() && p.words.contains(&said.words.start));
    if clock && timed.any(|_| !is || tells_the_hour(scene, said)) {
        return None;
    }
    let segment = scene.segment_of(said.words.start);
    let alone = segment.len() <= said.words.len() + 2;
    let changes = scene.stage() == Some(Stage::Scheduled) && !has(&[Cue::Late, Cue::Busy]);
    let request = scene.stage().is_none() || changes || (scene.by_host() && has(&[Cue::Change]));
    (is || alone || request).then_some(2 * u8::from(is) + u8::from(alone))
}

/// "How about Tuesday *om 10 uur*", "alle 10": a preposition that stands before hours of the day only; or beside a day, where
/// no meeting would last so long.
fn tells_the_hour(scene: &Scene<'_>, said: &Said) -> bool {
    const HOURS: u32 = 7 * 60;
    let dated = |p: &crate::constraints::Piece| p.days.is_some() && p.words.contains(&said.words.start);
    if said.minutes >= HOURS && scene.pieces.iter().any(dated) {
        return true;
    }
    let before = said.words.start.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    ["om", "um", "alle", "ore", "las", "as", "at", "tegen", "rond", "na", "vanaf", "tot"].contains(&before)
}

/// "It'll take an hour, right?": asks whether what is known holds, and changes nothing.
fn tagged(scene: &Scene<'_>, sentence: &Range<usize>) -> bool {
    const TAGS: [&str; 19] = [
        "right", "correct", "yes", "no", "oder", "gell", "richtig", "ja", "pas", "verdad", "cierto", "vero",
        "giusto", "toch", "certo", "eh", "nicht", "cosi", "it",
    ];
    let asks = scene.asks(sentence);
    let last = sentence.end.saturating_sub(1);
    let set_off = (last.saturating_sub(2).max(sentence.start + 1)..=last)
        .any(|i| scene.text.words.get(i).is_some_and(|w| w.brk == Break::Comma));
    asks && set_off && TAGS.contains(&scene.text.fold_at(last))
}

/// All lengths, as they are found.
fn measured(scene: &Scene<'_>, words: &Lengths) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    for hit in words.measures.search(&scene.text, &|_| false) {
        let minutes = match hit.cue {
            Measure::Fixed(minutes) | Measure::Sure(minutes) => Some(minutes),
            Measure::Bare => number(scene, &hit.words)
                .map(|(whole, _)| whole)
                .filter(|m| [10, 15, 20, 25, 30, 40, 45, 60, 90].contains(m)),
            Measure::Minutes => number(scene, &hit.words).map(|(whole, _)| whole),
            Measure::Hours => {
                // "9.30 uur" is a time of day: nobody counts hours in tenths.
                let quarters = |hundredths: &u32| hundredths.is_multiple_of(25);
                number(scene, &hit.words)
                    .filter(|(_, hundredths)| quarters(hundredths))
                    .map(|(whole, hundredths)| whole * 60 + hundredths * 60 / 100)
            }
        };
        if let Some(minutes) = minutes {
            let at = hit.words.clone().find(|i| {
                hit.cue == Measure::Bare && scene.text.words.get(*i).is_some_and(|w| w.kind == Kind::Number)
            });
            let sure = matches!(hit.cue, Measure::Sure(_));
            found.push(Said { words: at.map_or(hit.words, |at| at..at + 1), minutes, sure });
        }
    }
    for (index, word) in scene.text.words.iter().enumerate() {
        let glued = match word.kind {
            Kind::Word => glued(&word.fold, words),
            Kind::Number => primed(scene, index),
            Kind::Address | Kind::Link => None,
        };
        if let Some(minutes) = glued {
            found.push(Said { words: index..index + 1, minutes, sure: false });
        }
    }
    found
}

/// The number in a phrase, with the hundredths of a decimal: "1.5 hours", "1,5 Stunden".
fn number(scene: &Scene<'_>, words: &Range<usize>) -> Option<(u32, u32)> {
    let at = words.clone().find(|i| scene.text.words.get(*i).is_some_and(|w| w.kind == Kind::Number))?;
    let word = scene.text.words.get(at)?;
    let value: u32 = word.fold.parse().ok().filter(|v| *v <= 1_000)?;
    let whole = at.checked_sub(1).and_then(|i| scene.text.words.get(i)).filter(|w| w.kind == Kind::Number);
    if let Some(whole) = whole {
        let between = scene.text.raw.get(whole.span.end..word.span.start).unwrap_or_default();
        if matches!(between, "." | ",") && word.fold.len() <= 2 {
            let hundredths = if word.fold.len() == 1 { value * 10 } else { value };
            return Some((whole.fold.parse().ok().filter(|v| *v <= 12)?, hundredths));
        }
    }
    Some((value, 0))
}

/// "45min", "1h", "1h30".
fn glued(fold: &str, words: &Lengths) -> Option<u32> {
    let digits = fold.find(|c: char| !c.is_ascii_digit())?;
    let value: u32 = fold.get(..digits)?.parse().ok().filter(|v| *v <= 1_000)?;
    let rest = fold.get(digits..)?;
    let unit = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
    let (unit, more) = (rest.get(..unit)?, rest.get(unit..)?);
    if words.minutes.contains(&unit)
        || (unit == "m" && value.is_multiple_of(5) && (10..=120).contains(&value))
    {
        return more.is_empty().then_some(value);
    }
    if !words.hours.contains(&unit) || value > 4 {
        return None;
    }
    let more = more.trim_end_matches(|c: char| c.is_alphabetic());
    let more: u32 = if more.is_empty() { 0 } else { more.parse().ok().filter(|m| *m < 60)? };
    Some(value * 60 + more)
}

/// "45'": a number with a prime.
fn primed(scene: &Scene<'_>, index: usize) -> Option<u32> {
    let word = scene.text.words.get(index)?;
    let mut rest = scene.text.raw.get(word.span.end..)?.chars();
    let prime = matches!(rest.next(), Some('\'' | '’' | '′'))
        && rest.next().is_none_or(|c| !c.is_alphanumeric() && c != '\'');
    let opened = scene.text.raw.get(..word.span.start)?.ends_with(['\'', '‘', '’']);
    word.fold.parse().ok().filter(|v: &u32| prime && !opened && v.is_multiple_of(5) && (5..=120).contains(v))
}

/// The longest of those that overlap, in order.
fn apart(mut found: Vec<Said>) -> Vec<Said> {
    found.sort_by_key(|s| (s.words.start, std::cmp::Reverse(s.words.end)));
    let mut kept: Vec<Said> = Vec::new();
    for said in found {
        match kept.last_mut() {
            Some(last) if last.words.end > said.words.start => {
                if said.words.len() >= last.words.len() {
                    *last = said;
                }
            }
            _ => kept.push(said),
        }
    }
    kept
}

/// "An hour and 15 minutes", "1 h 30" are one.
fn joined(scene: &Scene<'_>, said: Vec<Said>) -> Vec<Said> {
    let mut kept: Vec<Said> = Vec::new();
    for next in said {
        let close = |last: &Said| {
            let gap = last.words.end..next.words.start;
            let free =
                (gap.start..=gap.end).all(|i| scene.text.words.get(i).is_none_or(|w| w.brk < Break::Comma));
            let joins =
                gap.clone().all(|i| matches!(scene.text.fold_at(i), "and" | "und" | "et" | "y" | "e" | "en"));
            last.minutes.is_multiple_of(60) && next.minutes < 60 && gap.len() <= 1 && free && joins
        };
        match kept.last_mut() {
            Some(last) if close(last) => {
                last.minutes += next.minutes;
                last.words.end = next.words.end;
            }
            _ => kept.push(next),
        }
    }
    for said in &mut kept {
        let next =
            scene.text.words.get(said.words.end).filter(|w| w.kind == Kind::Number && w.brk == Break::None);
        if said.minutes.is_multiple_of(60)
            && let Some(more) = next.and_then(|w| w.fold.parse().ok()).filter(|m| [15, 30, 45].contains(m))
        {
            said.minutes += more;
            said.words.end += 1;
        }
    }
    kept
}
