//! Which of the offers that are out a mail takes: by number, order, day, hour, or all of them.

use crate::answers::Answered;
use crate::constraints::{Clock, Stance, Statement, statement_set};
use crate::lang::Cue;
use crate::prudence::prudent;
use crate::scene::Scene;
use crate::text::{Hit, Kind};
use crate::{Doubt, Offered};
use std::collections::BTreeSet;
use std::ops::Range;

/// What a mail says about the offers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken {
    /// Numbers of the offers taken.
    pub(crate) taken: BTreeSet<u32>,
    /// Numbers of those refused by name.
    pub(crate) refused: BTreeSet<u32>,
    /// All of them are refused in one phrase.
    pub(crate) none: bool,
    /// A yes that fits several.
    pub(crate) doubt: Option<Doubt>,
    /// Statements (by index) that only repeat an offer.
    pub(crate) spent: BTreeSet<usize>,
    /// Statements (by index) that name a time only to ask about it.
    pub(crate) questioned: BTreeSet<usize>,
    /// Of those taken: by number, by order, or by a yes to the only one.
    pub(crate) chosen: BTreeSet<u32>,
    /// The words that say it.
    pub(crate) evidence: Option<Range<usize>>,
}

/// Matches what is said with the offers that are out.
pub(crate) fn offers(
    scene: &Scene<'_>,
    statements: &[Statement],
    clock: &Clock,
    answered: &[Answered],
) -> Taken {
    let Some(thread) = &scene.conversation.thread else { return Taken::default() };
    let offers = thread.offers.as_slice();
    if offers.is_empty() {
        return Taken::default();
    }
    if !answered.is_empty() {
        return by_answers(answered);
    }
    let mut taken = Taken { none: scene.has(Cue::NoneFit), ..Taken::default() };
    by_order(scene, offers, &mut taken);
    ordinal_weekday(scene, statements, offers, &mut taken);
    by_time(scene, statements, clock, offers, &mut taken);
    by_hours_of_all(scene, statements, clock, offers, &mut taken);
    by_all(scene, offers, &mut taken);
    bare_yes(scene, statements, offers, &mut taken);
    if taken.doubt.is_some() && taken.evidence.is_none() || ordinal_doubt(scene, &taken) {
        taken.taken.clear();
    }
    for refused in &taken.refused {
        taken.taken.remove(refused);
    }
    if taken.none && taken.taken.len() < 2 && !scene.has(Cue::IfNeedBe) && taken.evidence.is_none() {
        taken.taken.clear();
    }
    prudent(scene, statements, clock, offers, &mut taken);
    taken
}

/// Answers that stand between the quoted offers.
fn by_answers(answered: &[Answered]) -> Taken {
    let numbers = |takes: bool| answered.iter().filter(move |a| a.takes == takes).map(|a| a.number);
    Taken {
        taken: numbers(true).collect(),
        refused: numbers(false).collect(),
        chosen: numbers(true).collect(),
        evidence: answered.iter().find(|a| a.takes).map(|a| a.words.clone()),
        ..Taken::default()
    }
}

/// A doubt by an ordinal outweighs what was taken by its weekday.
fn ordinal_doubt(scene: &Scene<'_>, taken: &Taken) -> bool {
    scene.language == "pt" && taken.doubt.is_some()
}

/// Whether a phrase stands in a question that must be answered first.
fn asked(scene: &Scene<'_>, word: usize) -> bool {
    scene.sentences.iter().any(|s| s.asks && s.words.contains(&word) && scene.has_in(Cue::Question, &s.words))
}

/// Whether a sentence only weighs a time, or asks about it without proposing it.
fn hedged(scene: &Scene<'_>, word: usize) -> bool {
    let sentence = scene.sentence_of(word);
    let asks = scene.sentences.iter().any(|s| s.asks && s.words == sentence);
    scene.has_in(Cue::Unsure, &sentence)
        || (asks
            && !scene.has_in(Cue::Propose, &sentence)
            && !scene.has_in(Cue::Can, &sentence)
            && sentence.len() > 4)
}

/// Whether a phrase stands anywhere but in such a question.
fn says(scene: &Scene<'_>, cue: Cue) -> bool {
    scene.hits.iter().any(|h| h.cue == cue && !asked(scene, h.words.start))
}

/// "The second one", "option 3", "the last".
fn by_order(scene: &Scene<'_>, offers: &[Offered], taken: &mut Taken) {
    for hit in scene.hits.iter().filter(|h| !asked(scene, h.words.start)) {
        let number = match hit.cue {
            Cue::Nth(n)
                if !scene.pieces.iter().any(|p| {
                    p.words.contains(&hit.words.start) || p.words.contains(&(hit.words.end - 1))
                }) =>
            {
                nth(offers, n)
            }
            Cue::OptionWord => numbered(scene, offers, &hit.words),
            _ => None,
        };
        let Some(number) =
            number.filter(|_| !of_something_else(scene, &hit.words) && !only_asked(scene, &hit.words))
        else {
            continue;
        };
        match polarity(scene, &hit.words) {
            Some(false) => {
                taken.refused.insert(number);
            }
            None if scene.sentence_of(hit.words.start).len() > 8 && !concluded(scene, &hit.words) => {}
            Some(true) | None => {
                taken.taken.insert(number);
                taken.chosen.insert(number);
                taken.evidence.get_or_insert(hit.words.clone());
            }
        }
    }
    if let Some(number) = lone_number(scene, offers, taken) {
        taken.taken.insert(number);
        taken.chosen.insert(number);
    }
}

/// "Is number 2 still open?"
fn only_asked(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let sentence = scene.sentence_of(words.start);
    let asks = scene.sentences.iter().any(|s| s.asks && s.words == sentence);
    let last = scene.segment_of(words.start).end == sentence.end;
    asks && last && sentence.len() > 4 && !scene.has_in(Cue::Propose, &sentence)
}

/// "The last visitor was here in March": an ordinal of what is over, or of a thing that is no offer.
fn of_something_else(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    let segment = scene.segment_of(words.start);
    let over = scene
        .hits_in(&segment)
        .any(|h| h.cue == Cue::Background && (h.words.end <= words.start || words.end <= h.words.start));
    let next = scene.text.words.get(words.end).filter(|_| segment.contains(&words.end));
    let noun = scene.language == "de"
        && next.is_some_and(|w| w.capital)
        && !scene.hits.iter().any(|h| h.cue == Cue::OptionWord && h.words.start == words.end)
        && !scene.pieces.iter().any(|p| p.words.contains(&words.end));
    over || noun
}

fn nth(offers: &[Offered], n: u8) -> Option<u32> {
    let index = match n {
        99 => offers.len().checked_sub(1)?,
        98 => offers.len().checked_sub(2)?,
        90 => earliest(offers, false)?,
        91 => earliest(offers, true)?,
        92 if offers.len() % 2 == 1 => offers.len() / 2,
        92 => return None,
        n => usize::from(n).checked_sub(1)?,
    };
    offers.get(index).map(|o| o.number)
}

fn earliest(offers: &[Offered], latest: bool) -> Option<usize> {
    let key = |i: &usize| offers.get(*i).map(|o| o.slot.start());
    let range = 0..offers.len();
    if latest { range.max_by_key(key) } else { range.min_by_key(key) }
}

/// "So the first", "the second one then": a short stretch that draws the conclusion.
fn concluded(scene: &Scene<'_>, words: &Range<usize>) -> bool {
    const SO: [&str; 14] = [
        "so", "then", "also", "dann", "donc", "alors", "entonces", "pues", "quindi", "allora", "dunque",
        "dus", "dan", "entao",
    ];
    let segment = scene.segment_of(words.start);
    let head = segment.start..(segment.start + 1).min(segment.end);
    let tail = segment.end.saturating_sub(1)..segment.end;
    segment.len() < 8
        && head.chain(tail).any(|i| SO.contains(&scene.text.fold_at(i)))
        && !scene.has_in(Cue::Not, &segment)
        && !scene.has_in(Cue::Busy, &segment)
}

/// "Option 2", "number two": the number right behind the word.
fn numbered(scene: &Scene<'_>, offers: &[Offered], words: &Range<usize>) -> Option<u32> {
    let word = scene.text.words.get(words.end)?;
    let spelt =
        || words.clone().any(|i| scene.text.fold_at(i).len() > 2).then(|| spelt(&word.fold)).flatten();
    let number: u32 = if word.kind == Kind::Number { word.fold.parse().ok()? } else { spelt()? };
    offers.iter().any(|o| o.number == number).then_some(number)
}

/// A small number in letters, in any of the languages.
fn spelt(fold: &str) -> Option<u32> {
    match fold {
        "one" | "eins" | "un" | "uno" | "een" | "um" => Some(1),
        "two" | "zwei" | "zwo" | "deux" | "dos" | "due" | "twee" | "dois" => Some(2),
        "three" | "drei" | "trois" | "tres" | "tre" | "drie" => Some(3),
        "four" | "vier" | "quatre" | "cuatro" | "quattro" | "quatro" => Some(4),
        "five" | "funf" | "cinq" | "cinco" | "cinque" | "vijf" => Some(5),
        _ => None,
    }
}

/// A text that is little more than a number: "2 please", "3 is good". A number that is also the hour of another
/// offer is a doubt.
fn lone_number(scene: &Scene<'_>, offers: &[Offered], taken: &mut Taken) -> Option<u32> {
    let numbers: Vec<u32> = scene
        .text
        .words
        .iter()
        .filter(|w| w.kind == Kind::Number)
        .filter_map(|w| w.fold.parse().ok())
        .collect();
    let &[number] = numbers.as_slice() else { return None };
    let timed = scene
        .pieces
        .iter()
        .any(|p| p.words.len() > 1 && p.words.clone().any(|i| scene.text.fold_at(i).parse() == Ok(number)));
    if timed {
        return None;
    }
    if scene.text.words.len() > 8 || !offers.iter().any(|o| o.number == number) {
        return None;
    }
    let hour = |o: &Offered| u32::try_from(scene.zone.local(o.slot.start()).hour()).unwrap_or(0);
    if offers.iter().any(|o| o.number != number && hour(o) % 12 == number % 12) {
        taken.doubt = Some(Doubt::WhichOffer);
        return None;
    }
    Some(number)
}

/// Whether the stretch around a phrase is for (`true`) or against it.
fn polarity(scene: &Scene<'_>, words: &Range<usize>) -> Option<bool> {
    let segment = scene.segment_of(words.start);
    let sentence = scene.sentence_of(words.start);
    let before = words.start.saturating_sub(3).max(segment.start)..words.start + 1;
    let denied = scene
        .hits_in(&before)
        .any(|h| matches!(h.cue, Cue::Not | Cue::Except) && h.words.start < words.start);
    if denied && !scene.has_in(Cue::Can, &segment) {
        return Some(false);
    }
    for range in [segment, sentence] {
        let against = scene.has_in(Cue::Cannot, &range)
            || scene.has_in(Cue::NoneFit, &range)
            || scene.has_in(Cue::AllBut, &range);
        let for_it = scene.has_in(Cue::Can, &range) || scene.has_in(Cue::Yes, &range);
        if against {
            return Some(false);
        }
        if for_it {
            return Some(true);
        }
    }
    None
}

/// A time that is one of the offers.
fn by_time(
    scene: &Scene<'_>,
    statements: &[Statement],
    clock: &Clock,
    offers: &[Offered],
    taken: &mut Taken,
) {
    for (index, statement) in statements.iter().enumerate() {
        let fits = fits(statement, offers, clock);
        if fits.is_empty() {
            continue;
        }
        let named = taken.evidence.is_some() && !taken.taken.is_empty();
        match statement.stance {
            Stance::For
                if !statement.said && (named || scene.sentence_of(statement.words.start).len() > 12) => {}
            Stance::For if tonight(scene, statement, offers, clock, &fits) => {
                taken.doubt = Some(Doubt::WhichOffer)
            }
            Stance::For if hedged(scene, statement.words.start) => taken.doubt = Some(Doubt::WhatIsMeant),
            Stance::For => take(scene, statement, index, &fits, taken),
            Stance::Against | Stance::Except => taken.refused.extend(fits),
            Stance::Busy => taken.refused.extend(fits.iter().filter(|n| !taken.taken.contains(n))),
            Stance::Aside => {}
        }
    }
}

/// Numbers of the offers that a statement names; none where it says no more than a part of the day.
pub(crate) fn fits(statement: &Statement, offers: &[Offered], clock: &Clock) -> Vec<u32> {
    if statement.days.is_empty() && !statement.hours.is_some_and(|h| h.is_point()) {
        return Vec::new();
    }
    let named = within(statement, offers, clock);
    if named.is_empty() { on_that_weekday(statement, offers, clock) } else { named }
}

/// Numbers of the offers that lie in what a statement names.
pub(crate) fn within(statement: &Statement, offers: &[Offered], clock: &Clock) -> Vec<u32> {
    let set = statement_set(statement, clock);
    offers.iter().filter(|o| matches(statement, &set, o, clock)).map(|o| o.number).collect()
}

/// Portuguese names weekdays by ordinals: "a segunda" is Monday or the second. A doubt where both are on offer.
fn ordinal_weekday(scene: &Scene<'_>, statements: &[Statement], offers: &[Offered], taken: &mut Taken) {
    if scene.language != "pt" {
        return;
    }
    const ORDINALS: [&str; 4] = ["segunda", "terca", "quarta", "quinta"];
    for statement in statements.iter().filter(|s| s.stance == Stance::For && s.hours.is_none()) {
        let last = statement.words.end.saturating_sub(1);
        let Some(place) = ORDINALS.iter().position(|o| *o == scene.text.fold_at(last)) else { continue };
        let article = last.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
        if article != "a" || scene.text.fold_at(last + 1) == "feira" {
            continue;
        }
        let as_ordinal = offers.get(place + 1).map(|o| o.number);
        let local = |o: &Offered| scene.zone.local(o.slot.start()).date();
        let as_weekday =
            offers.iter().find(|o| statement.days.iter().any(|d| d.from == local(o))).map(|o| o.number);
        if as_ordinal.is_some() && as_weekday.is_some() && as_ordinal != as_weekday {
            taken.doubt = Some(Doubt::WhichOffer);
        }
    }
}

/// "Tomorrow" written in the small hours may mean the day that has begun: a doubt where both days have an offer.
fn tonight(
    scene: &Scene<'_>,
    statement: &Statement,
    offers: &[Offered],
    clock: &Clock,
    fits: &[u32],
) -> bool {
    let late = clock.zone.local(scene.mail.sent).hour() < 4;
    let tomorrow = statement.days.iter().any(|d| {
        !d.weekday_only
            && d.count() == 1
            && clock.today.tomorrow().is_ok_and(|t| t == d.from)
            && d.weekday.is_none()
    });
    let today = offers
        .iter()
        .any(|o| !fits.contains(&o.number) && clock.zone.local(o.slot.start()).date() == clock.today);
    late && tomorrow && today
}

fn take(scene: &Scene<'_>, statement: &Statement, index: usize, fits: &[u32], taken: &mut Taken) {
    let frame = statement.days.iter().any(|d| d.count() > 2 || d.open.is_some());
    if frame {
        return;
    }
    let left: Vec<u32> = fits.iter().copied().filter(|n| !taken.refused.contains(n)).collect();
    let all = says(scene, Cue::Both)
        || says(scene, Cue::AllFit)
        || statement.hours.is_some_and(|h| h.open.is_some());
    let dayless = statement.days.is_empty();
    if left.len() > 1 && !all && (dayless || statement.hours.is_none_or(|h| !h.is_point())) {
        taken.doubt = Some(Doubt::WhichOffer);
        taken.spent.insert(index);
        return;
    }
    taken.spent.insert(index);
    taken.evidence.get_or_insert(statement.words.clone());
    taken.taken.extend(left);
}

/// "Thursday at 3" where the next Thursday has no such offer, but another one has.
fn on_that_weekday(statement: &Statement, offers: &[Offered], clock: &Clock) -> Vec<u32> {
    let ([days], Some(hours)) = (statement.days.as_slice(), statement.hours) else { return Vec::new() };
    if statement.stance != Stance::For || !days.weekday_only || !hours.is_point() || statement.zone.is_some()
    {
        return Vec::new();
    }
    let same = |o: &&Offered| {
        let local = clock.zone.local(o.slot.start());
        let minute = i32::from(local.hour()) * 60 + i32::from(local.minute());
        local.date().weekday() == days.from.weekday() && minute == i32::from(hours.from_min)
    };
    offers.iter().filter(same).map(|o| o.number).collect()
}

fn matches(statement: &Statement, set: &when::IntervalSet, offer: &Offered, clock: &Clock) -> bool {
    let local = clock.zone.local(offer.slot.start());
    let on_day = statement.days.is_empty()
        || statement.days.iter().any(|d| d.from <= local.date() && local.date() < d.to);
    match statement.hours {
        None => on_day,
        Some(hours) if hours.is_point() => {
            let starts = set.iter().any(|i| i.start() == offer.slot.start());
            let minute = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).unwrap_or(0);
            starts
                || (on_day
                    && statement.zone.is_none()
                    && statement.own_time != Some(false)
                    && minute == hours.from_min)
        }
        Some(_) => set.covers(&offer.slot),
    }
}

/// "Both afternoons suit", "either of the elevens": all of those at these hours.
fn by_hours_of_all(
    scene: &Scene<'_>,
    statements: &[Statement],
    clock: &Clock,
    offers: &[Offered],
    taken: &mut Taken,
) {
    let all = |h: &&Hit<Cue>| matches!(h.cue, Cue::Both | Cue::AllFit) && !asked(scene, h.words.start);
    for hit in scene.hits.iter().filter(all) {
        let segment = scene.segment_of(hit.words.start);
        let fits = statements
            .iter()
            .filter(|s| bounds_all(scene, s) && segment.contains(&s.words.start))
            .flat_map(|s| within(s, offers, clock));
        let fits: BTreeSet<u32> = fits.filter(|n| !taken.refused.contains(n)).collect();
        if fits.len() > 1 && polarity(scene, &hit.words) == Some(true) {
            taken.evidence.get_or_insert(hit.words.clone());
            taken.doubt = None;
            taken.taken.extend(fits);
        }
    }
}

/// Hours without a day, as they stand in "both mornings".
pub(crate) fn bounds_all(scene: &Scene<'_>, statement: &Statement) -> bool {
    let hours = statement.hours.is_some() && statement.days.is_empty() && !statement.rather;
    hours && matches!(statement.stance, Stance::For | Stance::Aside) && !counts_offers(scene, statement)
}

/// "Les deux matins" is no hour: the word for both was read into a time.
pub(crate) fn counts_offers(scene: &Scene<'_>, statement: &Statement) -> bool {
    scene.hits_in(&statement.words).any(|h| h.cue == Cue::Both && h.words.len() > 1)
}

/// "Any of them", "both", "all but the last", "the other two".
fn by_all(scene: &Scene<'_>, offers: &[Offered], taken: &mut Taken) {
    let every = offers.iter().map(|o| o.number);
    if says(scene, Cue::AllBut) && taken.refused.is_empty() {
        taken.taken.clear();
        taken.doubt = Some(Doubt::WhichOffer);
        return;
    }
    if says(scene, Cue::AllBut) {
        taken.taken.extend(every.filter(|n| !taken.refused.contains(n)));
        return;
    }
    if says(scene, Cue::Others) && !taken.refused.is_empty() && taken.taken.is_empty() {
        taken.taken.extend(every.filter(|n| !taken.refused.contains(n)));
        return;
    }
    let every_fit = says(scene, Cue::AllFit) && (taken.taken.is_empty() || !says(scene, Cue::Both));
    let all = every_fit || (both_fit(scene) && offers.len() == 2 && taken.taken.is_empty());
    if all && !taken.none && taken.refused.is_empty() && !scene.has(Cue::Cannot) {
        taken.taken.extend(every);
    }
}

/// "Both work": the word in a sentence that says so.
fn both_fit(scene: &Scene<'_>) -> bool {
    scene.hits.iter().filter(|h| h.cue == Cue::Both && !asked(scene, h.words.start)).any(|h| {
        let sentence = scene.sentence_of(h.words.start);
        (scene.has_in(Cue::Can, &sentence) || scene.has_in(Cue::Yes, &sentence))
            && !scene.has_in(Cue::Gloss, &sentence)
            && !scene.has_in(Cue::Cannot, &sentence)
    })
}

/// A plain yes: to the only offer, or a doubt.
fn bare_yes(scene: &Scene<'_>, statements: &[Statement], offers: &[Offered], taken: &mut Taken) {
    let silent = taken.taken.is_empty() && taken.doubt.is_none() && !taken.none && taken.refused.is_empty();
    let positive = statements.iter().any(|s| s.stance == Stance::For);
    let refuses = scene.has(Cue::Cannot)
        || scene.has(Cue::Decline)
        || scene.has(Cue::Defer)
        || scene.has(Cue::Question);
    if !silent || positive || refuses || !(scene.has(Cue::Yes)) {
        return;
    }
    match offers {
        [only] => {
            taken.taken.insert(only.number);
            taken.chosen.insert(only.number);
        }
        _ => taken.doubt = Some(Doubt::WhichOffer),
    }
}
