use super::beside::{answer_no, feast_of, give_reasons, look_ahead};
use super::cut::{ahead_of_event, cut, dated};
use super::joined::begins_item;
use super::reasons::{answer_oneself, begs, moved_from, only_named, tells_a_reason, tight};
use super::small::is_small;
use super::{Open, Piece};
use crate::Stage;
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Clause, Hit};
use std::ops::Range;

/// What the sender says about a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stance {
    /// It suits, or is asked for.
    For,
    /// It does not suit.
    Against,
    /// It is left out of something wider.
    Except,
    /// Occupied then: against, but only by implication.
    Busy,
    /// Mentioned for another reason.
    Aside,
}

/// A stretch of a sentence that has one stance.
#[derive(Debug, Clone)]
pub(crate) struct Stretch {
    pub(crate) words: Range<usize>,
    pub(crate) sentence: usize,
    pub(crate) stance: Stance,
    /// Something in it says so; otherwise it was carried over or guessed.
    pub(crate) said: bool,
    /// What says so is weak: what points back at it may say otherwise.
    pub(super) loose: bool,
    pub(crate) only: bool,
    pub(crate) rather: bool,
}

/// The stretches of a mail with their stances, found once.
pub(crate) fn stretches<'s>(scene: &'s Scene<'_>) -> &'s [Stretch] {
    scene.stretches.get_or_init(|| cut_apart(scene))
}

/// Cuts the sentences into stretches and gives each its stance.
fn cut_apart(scene: &Scene<'_>) -> Vec<Stretch> {
    let mut out: Vec<Stretch> = Vec::new();
    let told: Vec<Range<usize>> = dated(scene).collect();
    for (number, sentence) in scene.sentences.iter().enumerate() {
        let from = out.len();
        let asked = asks_first(scene, sentence);
        let put = sentence.asks && !scene.has_in(Cue::Question, &sentence.words);
        for words in cut(scene, &told, &sentence.words) {
            let own = stance(scene, &words);
            let aside = asked || is_aside(scene, sentence, &words, own) || told.contains(&words);
            let said = if aside {
                Some(Stance::Aside)
            } else if put && begs(scene, sentence, &words) {
                Some(Stance::For)
            } else {
                own
            };
            // What is said of one item of a list is not said of the next: both stand as the words before the list.
            let mine = out.get(from..).unwrap_or_default();
            let previous = if begins_item(scene, words.start) { mine.first() } else { mine.last() };
            let put_last = || put && timed(scene, &words) && last_timed(scene, &words, &sentence.words);
            let stance = match said {
                Some(Stance::Busy) if weakly(scene, &words) && put_last() => Stance::For,
                Some(stance) => stance,
                None if put_last() => Stance::For,
                None if moved_from(scene, words.start) => Stance::For,
                None if !sentence.asks && tells_a_reason(scene, &words) => Stance::Busy,
                None => carried(scene, &words, previous),
            };
            out.push(Stretch {
                stance,
                sentence: number,
                said: said.is_some()
                    || previous.is_some_and(|p| p.said && p.stance == stance) && or_else(scene, &words),
                loose: scene
                    .hits_in(&words)
                    .filter(|h| !part_of_time(scene, &h.words))
                    .all(|h| of(h.cue).is_none() || is_weak(h.cue)),
                only: scene.has_in(Cue::Only, &words),
                rather: scene.has_in(Cue::Rather, &words),
                words,
            });
        }
        if let Some(sentence) = out.get_mut(from..) {
            look_ahead(scene, sentence);
            answer_no(scene, sentence);
            feast_of(scene, sentence);
            super::journeys::legs(scene, sentence);
            super::unless::grudging(scene, sentence);
        }
        answer_oneself(scene, from, &mut out);
    }
    give_reasons(scene, &mut out);
    out
}

/// A stretch that names times for another reason than to offer or take them.
fn is_aside(scene: &Scene<'_>, sentence: &Clause, words: &Range<usize>, own: Option<Stance>) -> bool {
    let gloss = scene.has_in(Cue::Gloss, &(words.start..(words.start + 4).min(words.end)))
        && words.start > sentence.words.start;
    // "Which means Monday is fine" says more than what Monday means.
    let granted = scene.has_in(Cue::Can, words) || scene.has_in(Cue::Suits, words);
    // "The clocks change on Sunday": a date of the clocks. In an answer to offers other days stand beside it.
    let answers = scene.stage() == Some(Stage::Proposed);
    let clocks = scene.has_in(Cue::ClockChange, if answers { words } else { &sentence.words });
    let event = ahead_of_event(scene, words.start) && own != Some(Stance::Against);
    gloss && !(granted && own == Some(Stance::For)) || clocks || event
}

/// A question that must be answered first names times without offering or taking them.
fn asks_first(scene: &Scene<'_>, sentence: &Clause) -> bool {
    sentence.asks
        && scene.has_in(Cue::Question, &sentence.words)
        && !scene.has_in(Cue::Propose, &sentence.words)
}

/// No time of the sentence comes behind this stretch.
fn last_timed(scene: &Scene<'_>, words: &Range<usize>, sentence: &Range<usize>) -> bool {
    let rest = words.end..sentence.end;
    !timed(scene, &rest) && stance(scene, &rest).is_none()
}

pub(super) fn timed(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    !scene.pieces.begun_in(words).is_empty()
}

/// "Wednesday is press day, nothing doing *then*", "*that* is fine": it speaks of the time named just before.
pub(super) fn points_back(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const POINTERS: [&str; 28] = [
        "that", "thats", "this", "it", "then", "da", "das", "dann", "ca", "cela", "c", "la", "ce", "eso",
        "ese", "esa", "ahi", "questo", "quello", "li", "dat", "dit", "daar", "isso", "ai", "esse", "essa",
        "entonces",
    ];
    let names_another = |i: usize| scene.text.fold_at(i + 1) == "one";
    words.clone().take(2).any(|i| POINTERS.contains(&scene.text.fold_at(i)) && !names_another(i))
}

/// Words that a time is made of ("pasado mañana", "no earlier than 10") say nothing beside it.
fn part_of_time(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    scene.pieces.hold(words)
}

/// "Nächste Woche geht es *nicht vor* 10": the no belongs to the bound, and the verb before it says yes.
fn bounds(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let after = |p: &Piece| p.hours.is_some_and(|h| h.open == Some(Open::After));
    let denies = |at: usize| scene.hits.of(Cue::Not).any(|h| h.words.start == at);
    let ends_in = |p: &&Piece| hit.words.start < p.words.start && p.words.contains(&(hit.words.end - 1));
    of(hit.cue) == Some(Stance::Against)
        && scene.pieces.iter().any(|p| after(p) && ends_in(&p) && denies(p.words.start))
}

pub(super) fn piece_at(scene: &Scene<'_>, word: usize) -> bool {
    scene.pieces.covers(word)
}

pub(super) fn of(cue: Cue) -> Option<Stance> {
    match cue {
        Cue::Can
        | Cue::Suits
        | Cue::Praised
        | Cue::Would
        | Cue::Propose
        | Cue::Move
        | Cue::Arrange
        | Cue::IfNeedBe
        | Cue::EndBy => Some(Stance::For),
        Cue::Cannot | Cue::Refused | Cue::Averse | Cue::Nothing => Some(Stance::Against),
        Cue::Except => Some(Stance::Except),
        Cue::Busy | Cue::Engaged => Some(Stance::Busy),
        Cue::Background | Cue::Told | Cue::Passing => Some(Stance::Aside),
        _ => None,
    }
}

/// Cues so general ("I plough", "the museum opened") that any other in the stretch outweighs them.
pub(super) fn is_weak(cue: Cue) -> bool {
    matches!(cue, Cue::Praised | Cue::Averse | Cue::Engaged | Cue::Passing)
}

/// Whether nothing but weak cues speaks in a stretch: "shall we dine on Thursday?" proposes what it would else be busy with.
fn weakly(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    !scene.hits_in(words).any(|h| of(h.cue).is_some() && !is_weak(h.cue))
}

/// Stances spoken in a stretch, without those that are part of a longer phrase of another stance.
pub(super) fn stances<'s>(
    scene: &'s Scene<'_>,
    words: &Range<usize>,
) -> impl Iterator<Item = (Stance, Range<usize>)> + use<'s> {
    let told = |h: &&Hit<Cue>| of(h.cue).is_some() && !part_of_time(scene, &h.words) && !bounds(scene, h);
    let strong = scene.hits_in(words).filter(told).any(|h| !is_weak(h.cue));
    let does = scene.hits_in(words).any(|h| matches!(h.cue, Cue::Engaged | Cue::Passing));
    let hits: Vec<(Stance, Range<usize>)> = scene
        .hits_in(words)
        .filter(told)
        .filter(|h| !strong || !is_weak(h.cue))
        .filter(|h| !does || h.cue != Cue::Praised)
        .filter_map(|h| of(h.cue).map(|s| (s, h.words.clone())))
        .collect();
    let fallbacks: Vec<Range<usize>> = scene
        .hits_in(words)
        .filter(|h| matches!(h.cue, Cue::IfNeedBe | Cue::OptionalPerson | Cue::InfoPerson))
        .map(|h| h.words.clone())
        .collect();
    let kept: Vec<(Stance, Range<usize>)> = hits
        .iter()
        .filter(|(stance, at)| {
            *stance == Stance::For || !fallbacks.iter().any(|f| f.start <= at.start && at.end <= f.end)
        })
        .filter(|(stance, at)| {
            !hits.iter().any(|(other, over)| {
                other != stance
                    && over.start <= at.start
                    && at.end <= over.end
                    && over.len() > at.len()
                    && !(*stance == Stance::Against && *other == Stance::For && !tight(scene, over, at))
            })
        })
        .cloned()
        .collect();
    kept.into_iter()
}

fn stance(scene: &Scene<'_>, words: &Range<usize>) -> Option<Stance> {
    let spoken: Vec<(Stance, Range<usize>)> = stances(scene, words).collect();
    let any = |stance: Stance| spoken.iter().any(|(s, _)| *s == stance);
    if only_named(scene, &spoken) {
        return Some(Stance::Busy);
    }
    if moved_from(scene, words.end) {
        return Some(Stance::Except);
    }
    if names_holiday(scene, words) && !any(Stance::For) {
        return Some(Stance::Busy);
    }
    if spoken.iter().any(|(s, at)| *s == Stance::Except && at.start <= words.start + 1) {
        return Some(Stance::Except);
    }
    // "On the other days I am at the counter": where somebody is then is why they cannot.
    if any(Stance::Busy) && scene.has_in(Cue::OtherDays, words) {
        return Some(Stance::Busy);
    }
    if any(Stance::Against) && supposes(scene, words) {
        return Some(Stance::Aside);
    }
    if any(Stance::Against) {
        return Some(Stance::Against);
    }
    if any(Stance::For) || ends(scene, words) {
        return Some(Stance::For);
    }
    if any(Stance::Busy) {
        return Some(Stance::Busy);
    }
    if any(Stance::Except) {
        return Some(Stance::Except);
    }
    if any(Stance::Aside) {
        return Some(Stance::Aside);
    }
    scene.has_in(Cue::Doing, words).then_some(Stance::Busy)
}

/// "If Friday is no good for Ruth": what may be is not what is.
fn supposes(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let head = words.start..(words.start + 2).min(words.end);
    scene.hits.of(Cue::Condition).any(|h| head.contains(&h.words.start))
}

/// "I have to leave at four" is a reason, but the hour is what the meeting may last to.
fn ends(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let bounded = |p: &Piece| p.days.is_none() && p.hours.is_some_and(|h| h.open == Some(Open::Before));
    scene.has_in(Cue::EndBy, words) && scene.pieces.begun_in(words).iter().any(bounded)
}

/// Without a word of stance: the same as before where it only names more times, for where it is nothing but a time.
fn carried(scene: &Scene<'_>, words: &Range<usize>, previous: Option<&Stretch>) -> Stance {
    let fragment = fragment(scene, words)
        && !scene.has_in(Cue::Here, words)
        && !two_clocks(scene, words)
        && !feast(scene, words);
    match previous {
        _ if fragment && denied(scene, words) => Stance::Against,
        Some(previous)
            if fragment
                && previous.stance == Stance::Except
                && only_hours(scene, words)
                && behind_days(scene, previous) =>
        {
            Stance::For
        }
        Some(previous) if previous.stance == Stance::For && narrows(scene, words) => Stance::For,
        Some(previous) if likewise(scene, words) => previous.stance,
        Some(previous) if previous.stance == Stance::For && or_else(scene, words) => Stance::For,
        Some(_) if fragment && scene.has_in(Cue::Only, words) => Stance::For,
        Some(previous)
            if fragment && scene.has_in(Cue::OtherDays, words) && previous.stance != Stance::For =>
        {
            Stance::For
        }
        Some(previous) if fragment && turned(scene, words) && previous.stance != Stance::For => Stance::For,
        Some(previous) if fragment && plain_no(scene, previous) => Stance::For,
        Some(previous) if fragment && told_too(scene, words, previous) => Stance::Aside,
        Some(previous) if fragment => match previous.stance {
            Stance::For | Stance::Against | Stance::Except => previous.stance,
            Stance::Busy | Stance::Aside => Stance::For,
        },
        _ if fragment => Stance::For,
        _ if at_a_place(scene, words) => Stance::For,
        Some(_) | None => Stance::Aside,
    }
}

/// "At nine in the café downstairs": nothing but a time and where.
fn at_a_place(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const PLACE_WORDS: usize = 6;
    let Some(piece) = scene.pieces.begun_in(words).last() else { return false };
    let place = piece.words.end..words.end;
    let led = scene.hits.of(Cue::PlaceLead).any(|h| h.words.start == place.start);
    let bare =
        fragment(scene, &(words.start..piece.words.end)) && !piece.days.as_ref().is_some_and(|d| d.repeats);
    bare && led && place.len() <= PLACE_WORDS && scene.has_in(Cue::PlaceWord, &place)
}

/// "I wrote on Monday *and on Wednesday*": one more time of what is told.
fn told_too(scene: &Scene<'_>, words: &Range<usize>, previous: &Stretch) -> bool {
    let told = previous.said && previous.stance == Stance::Aside && timed(scene, &previous.words);
    told && ["and", "und", "et", "y", "e", "en"].contains(&scene.text.fold_at(words.start))
}

/// "Ramadan Kareem": a season of feasts is wished, not proposed.
fn feast(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let mut pieces = scene.pieces.begun_in(words).iter();
    pieces.all(|p| p.holiday && p.days.as_ref().is_some_and(|d| d.count() > 3))
}

/// "Friday pls no": a no of its own, not one that a time is made of ("no earlier than 10").
fn denied(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let granted = |at: &Range<usize>| {
        let over = |h: &Hit<Cue>| at.end <= h.words.end && h.words.len() > at.len();
        scene.hits.over(at.start).any(|h| of(h.cue) == Some(Stance::For) && over(h))
    };
    let own = |h: &&Hit<Cue>| h.cue == Cue::Not && !part_of_time(scene, &h.words) && !granted(&h.words);
    let mut nos = scene.hits_in(words).filter(own);
    nos.next().is_some() && !scene.has_in(Cue::Only, words)
}

/// The same hour told on two clocks ("16h in Paris is 19h here") is an explanation, not a time offered.
fn two_clocks(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let mut hours = scene.pieces.begun_in(words).iter().filter(|p| p.hours.is_some() && p.days.is_none());
    let first = hours.next();
    first.is_some_and(|a| hours.any(|b| a.zone != b.zone || a.own_time != b.own_time))
}

/// "No, mornings only": a no that corrects says nothing of the times behind it.
fn plain_no(scene: &Scene<'_>, previous: &Stretch) -> bool {
    let no = scene.has_in(Cue::No, &previous.words) || scene.has_in(Cue::Not, &previous.words);
    // "Geht nicht: Dienstag" refuses what follows.
    let refuses = scene.hits_in(&previous.words).any(|h| {
        let word = scene.text.fold_at(h.words.start);
        h.cue == Cue::Cannot && (h.words.len() > 1 || !["no", "non", "nao", "nee", "nein"].contains(&word))
    });
    no && !refuses && previous.words.len() <= 2 && !timed(scene, &previous.words)
}

/// It begins or ends with a word that turns from what was before: "so Tuesday or Wednesday", "weds tho".
fn turned(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let head = words.start..(words.start + 2).min(words.end);
    let tail = words.end.saturating_sub(1).max(head.end)..words.end;
    scene.has_in(Cue::Turn, &head) || scene.has_in(Cue::Turn, &tail)
}

/// "Thursday is Corpus Christi": a day that is told to be a holiday.
fn names_holiday(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let days = || scene.pieces.begun_in(words).iter().filter(|p| p.days.is_some());
    days().any(|p| p.holiday) && days().any(|p| !p.holiday)
}

/// "... and Friday too": what was said before holds for it as well.
fn likewise(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let last = words.end.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    // "Tuesday is no good, *nor* is Wednesday morning".
    if ["nor", "ni", "nem"].contains(&scene.text.fold_at(words.start)) {
        return true;
    }
    [
        "too", "also", "auch", "aussi", "tambien", "anche", "pure", "ook", "tambem", "either", "neither",
        "tampoco",
    ]
    .contains(&last)
}

/// Nothing but hours ("afternoons", "between 3 and 5"): they narrow what is asked for, even behind a day that is left out.
fn only_hours(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let pieces = scene.pieces.begun_in(words);
    !pieces.is_empty() && pieces.iter().all(|p| p.days.is_none() && p.hours.is_some_and(|h| !h.is_point()))
}

/// "Thursday or Friday, post 2 pm and so on": hours that nothing is said of narrow the days before them.
fn narrows(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let other = |i: &usize| !is_small(scene.text.fold_at(*i)) && !scene.pieces.covers(*i);
    only_hours(scene, words)
        && words.clone().filter(other).count() <= 2
        && !scene.pieces.begun_in(words).iter().any(|p| p.hours.is_some_and(|h| h.part))
        && !scene.has_in(Cue::Not, words)
        && !two_clocks(scene, words)
}

/// The last time before this stretch in its sentence was a whole day.
fn behind_days(scene: &Scene<'_>, previous: &Stretch) -> bool {
    let last = scene.pieces.begun_in(&previous.words).last();
    last.is_some_and(|p| p.days.is_some() && p.hours.is_none())
}

/// It begins with a word of choice: what follows stands as what came before.
fn or_else(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    ["or", "oder", "ou", "o", "u", "oppure", "of", "alternatively", "sonst", "sinon"]
        .contains(&scene.text.fold_at(words.start))
}

/// Nothing but times and small words.
pub(crate) fn fragment(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let timed = |i: usize| scene.pieces.covers(i);
    let small = |i: usize| {
        is_small(scene.text.fold_at(i))
            || scene.hits.over(i).any(|h| {
                matches!(
                    h.cue,
                    Cue::Only
                        | Cue::AnyDay
                        | Cue::Rather
                        | Cue::IfNeedBe
                        | Cue::Turn
                        | Cue::ThatWeek
                        | Cue::MyTime
                        | Cue::YourTime
                        | Cue::Both
                        | Cue::SameTime
                        | Cue::SameDay
                        | Cue::Yes
                        | Cue::WeekOf
                        | Cue::FirstHalf
                        | Cue::SecondHalf
                        | Cue::AllDay
                )
            })
    };
    if !words.clone().any(timed) {
        return false;
    }
    let rest = words.clone().filter(|i| !timed(*i) && !small(*i)).take(2).count();
    rest == 0 || rest == 1 && !words.clone().any(|i| is_copula(scene, i))
}

/// "Is", in all the languages: what follows says what the day is, not that it suits.
pub(super) fn is_copula(scene: &Scene<'_>, at: usize) -> bool {
    const COPULAS: [&str; 16] = [
        "is", "are", "be", "was", "ist", "sind", "est", "sont", "es", "son", "sono", "zijn", "sao", "bin",
        "c'est", "suis",
    ];
    let raw = scene.text.words.get(at).and_then(|w| scene.text.raw.get(w.span.clone())).unwrap_or_default();
    COPULAS.contains(&scene.text.fold_at(at)) || matches!(raw, "è" | "é" | "È" | "É")
}
