//! What a row of numbers names: offers by their numbers, hours that offers begin at, or days of the month.

use super::View;
use super::rows::{Figure, Mention, Run};
use super::words::is_lead;
use crate::Offered;
use crate::constraints::Piece;
use crate::lang::Cue;
use crate::text::Hit;
use std::collections::BTreeSet;
use std::ops::Range;

/// What a row names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// These offers.
    Offers(BTreeSet<u32>),
    /// Offers, but it cannot be told which.
    Unclear,
    /// Something else.
    Other,
}

/// What fits only one reading is that one; where two are possible and differ, it is unclear.
pub(super) fn meaning(view: &View<'_>, run: &Run) -> Meaning {
    let pieces: Vec<&Piece> = view
        .pieces
        .iter()
        .filter(|p| p.words.start < run.words.end && run.words.start < p.words.end)
        .collect();
    let lead = run.words.start.saturating_sub(usize::from(led(view, run)));
    if pieces.iter().any(|p| !within(&p.words, &(lead..run.words.end)) || p.length_min.is_some()) {
        return Meaning::Other;
    }
    let numbered = by_number(view, run);
    if run.marked {
        return numbered.map_or(Meaning::Unclear, Meaning::Offers);
    }
    let days = on_days(view, run, &pieces);
    // "All but 3" counts offers, whatever hours they have.
    let near = |h: &Hit<Cue>| h.words.end == run.words.start || h.words.end + 1 == run.words.start;
    let counted = view.hits.of(Cue::AllBut).any(near);
    let hours = by_hour(view, run).filter(|_| !counted);
    match numbered {
        Some(numbers) => {
            let other = |set: &BTreeSet<u32>| *set != numbers;
            let unclear = days.as_ref().is_some_and(other)
                || hours.as_ref().is_some_and(other)
                || awaits_hour(view, run)
                || run.led;
            if unclear { Meaning::Unclear } else { Meaning::Offers(numbers) }
        }
        None if pieces.iter().any(|p| p.days.is_some()) => Meaning::Other,
        None => match hours {
            Some(hours) if run.mentions.len() > 1 && hours.len() == run.mentions.len() && !run.range => {
                Meaning::Offers(hours)
            }
            _ if run.mentions.len() > 1 && !run.range && exists_any(view, run) => Meaning::Unclear,
            _ => Meaning::Other,
        },
    }
}

/// "Ja op 2", "ok pour le 2": a preposition that is part of a day or an hour, and as well of what an answer is given to.
fn led(view: &View<'_>, run: &Run) -> bool {
    run.words.start.checked_sub(1).is_some_and(|i| is_lead(view.text.fold_at(i)))
}

fn within(inner: &Range<usize>, outer: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

/// The offers of these numbers, where there are such.
fn by_number(view: &View<'_>, run: &Run) -> Option<BTreeSet<u32>> {
    let place = |number: u32| match number {
        99 => view.offers.last().map(|o| o.number),
        _ => view.offers.get(usize::try_from(number).ok()?.checked_sub(1)?).map(|o| o.number),
    };
    let exists = |number: u32| view.offers.iter().any(|o| o.number == number).then_some(number);
    let one = |m: &Mention| match m.kind {
        Figure::Ordinal => place(m.number),
        Figure::Digits | Figure::Letters => exists(m.number),
    };
    let named: Vec<u32> = run.mentions.iter().map(one).collect::<Option<_>>()?;
    if let (true, [from, to]) = (run.range, named.as_slice()) {
        return (from < to).then(|| (*from..=*to).filter(|n| exists(*n).is_some()).collect());
    }
    Some(named.into_iter().collect())
}

fn exists_any(view: &View<'_>, run: &Run) -> bool {
    run.mentions.iter().any(|m| view.offers.iter().any(|o| o.number == m.number))
}

/// Offers on these days of the month, where the row may be read so: it was taken for a time, or has articles or ordinals.
/// Nothing where a day has none.
fn on_days(view: &View<'_>, run: &Run, pieces: &[&Piece]) -> Option<BTreeSet<u32>> {
    let dated = |m: &Mention| m.article || m.kind == Figure::Ordinal;
    let dates = run.mentions.iter().any(dated) || led(view, run);
    if !pieces.iter().any(|p| p.days.is_some()) || !dates {
        return None;
    }
    let mut all = BTreeSet::new();
    for mention in &run.mentions {
        let on = |o: &&Offered| {
            let day = view.zone.local(o.slot.start()).day();
            u32::try_from(day).is_ok_and(|day| day == mention.number)
        };
        let here: Vec<u32> = view.offers.iter().filter(on).map(|o| o.number).collect();
        if here.is_empty() {
            return None;
        }
        all.extend(here);
    }
    Some(all)
}

/// The offers that begin at these hours; nothing where an hour has none.
fn by_hour(view: &View<'_>, run: &Run) -> Option<BTreeSet<u32>> {
    if run.mentions.iter().any(|m| m.kind == Figure::Ordinal || m.article || m.number > 24) {
        return None;
    }
    let local = |o: &Offered| view.zone.local(o.slot.start());
    let hour = |o: &Offered| u32::try_from(local(o).hour()).ok();
    if let (true, [from, to]) = (run.range, run.mentions.as_slice()) {
        let inside = |o: &&Offered| {
            hour(o).is_some_and(|h| (from.number..to.number).any(|n| n % 12 == h % 12 && h > 6))
        };
        let offers: BTreeSet<u32> = view.offers.iter().filter(inside).map(|o| o.number).collect();
        // A span of hours that is said without a day tells hours of one day apart, hardly days.
        return (offers.len() > 1).then_some(offers);
    }
    let hour = |o: &Offered| hour(o).filter(|_| local(o).minute() == 0);
    let mut all = BTreeSet::new();
    for mention in &run.mentions {
        let at = |o: &&Offered| hour(o).is_some_and(|h| h % 12 == mention.number % 12);
        let before = all.len();
        let here: Vec<u32> = view.offers.iter().filter(at).map(|o| o.number).collect();
        all.extend(here.iter().copied());
        if here.is_empty() || all.len() == before {
            return None;
        }
    }
    Some(all)
}

/// "I am free on Thursday. 2 or 4 work": a day before it waits for its hour.
fn awaits_hour(view: &View<'_>, run: &Run) -> bool {
    if run.mentions.iter().any(|m| m.kind == Figure::Ordinal) {
        return false;
    }
    let Some(here) = view.sentences.of(run.words.start) else { return false };
    let before = here.words.start.checked_sub(1).and_then(|i| view.sentences.of(i));
    let from = before.map_or(here.words.start, |clause| clause.words.start);
    let against = |p: &Piece| {
        let segment = view.sentences.segment(p.words.start).cloned().unwrap_or_default();
        let no = |cue: Cue| view.hits.of(cue).any(|h| segment.contains(&h.words.start));
        [Cue::Cannot, Cue::Busy, Cue::Background, Cue::Refused].into_iter().any(no)
    };
    view.pieces.iter().any(|p| {
        let day = p.hours.is_none() && !p.past && p.days.as_ref().is_some_and(|d| d.count() < 3);
        day && (from..run.words.start).contains(&p.words.start) && !against(p)
    })
}
