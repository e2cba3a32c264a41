//! Offers named by day and hour.

use super::claim::{Claim, Fitted, Names, Table};
use super::voice::{Voice, alone, voice};
use crate::Offered;
use crate::constraints::{Clock, Hours, Open, Stance, Statement, set_around};
use crate::lang::Cue;
use crate::scene::Scene;
use std::collections::BTreeSet;
use std::ops::Range;

/// Claims by statements about times.
pub(crate) fn claims(table: &Table<'_, '_>) -> Vec<Claim> {
    table
        .statements
        .iter()
        .enumerate()
        .filter_map(|(index, statement)| claim(table, index, statement))
        .collect()
}

fn claim(table: &Table<'_, '_>, index: usize, statement: &Fitted<'_>) -> Option<Claim> {
    let scene = table.scene;
    let words = statement.words.clone();
    if let Some(offers) = farewell(table, statement) {
        return Some(Claim { words, offers, names: Names::Time, voice: Voice::Bare, statement: Some(index) });
    }
    if counts_offers(scene, statement) {
        return None;
    }
    let frame = statement.days.iter().any(|d| d.count() > 2 || d.open.is_some());
    let mut offers: BTreeSet<u32> = named(table, statement).into_iter().collect();
    if offers.is_empty() || (frame && statement.stance == Stance::For) {
        return None;
    }
    if offers.len() > 1 && statement.hours.is_none() {
        let part = in_part(table, &scene.segment_of(words.start), &offers);
        offers = if part.is_empty() { offers } else { part };
    }
    let (stance, said) = stance(table, statement);
    let mut voice = voice(table, &words, stance, said);
    if voice == Voice::Grants && tonight(table, statement, &offers) {
        voice = Voice::Weighs;
    }
    let part = statement.days.is_empty() && statement.hours.is_some_and(|h| h.part);
    if voice == Voice::Weighs && part && !said {
        return None;
    }
    let names = names(table, statement, &offers);
    Some(Claim { words, offers, names, voice, statement: Some(index) })
}

/// The stance of a statement; of a part of the day without a day, that of the stretch it stands in.
fn stance(table: &Table<'_, '_>, statement: &Statement) -> (Stance, bool) {
    let part = statement.days.is_empty() && statement.hours.is_some_and(|h| h.part);
    let same =
        table.scene.hits.over(statement.words.start).any(|h| matches!(h.cue, Cue::SameDay | Cue::SameTime));
    let part = part && !same && statement.stance == Stance::Aside;
    let around = table.stretch_of(statement.words.start).filter(|_| part);
    // "Donnerstag, halb fünf bin ich im Urlaub": one time over a comma; what is said stands behind it.
    let last = statement.words.end.saturating_sub(1);
    let behind = table.stretch_of(last).filter(|s| {
        s.said
            && s.words.start > statement.words.start
            && statement.stance == Stance::For
            && matches!(s.stance, Stance::Busy | Stance::Against)
    });
    let around = around.or(behind);
    match around {
        Some(stretch) => (stretch.stance, stretch.said),
        None => (statement.stance, statement.said || statement.rather),
    }
}

/// How a statement names offers: a list of days of one offer each, or a span of hours, names all that are in it.
fn names(table: &Table<'_, '_>, statement: &Statement, offers: &BTreeSet<u32>) -> Names {
    let point = statement.hours.is_some_and(|h| h.is_point() && !h.part);
    if point && !statement.days.is_empty() {
        return Names::Exact;
    }
    let each = statement.days.iter().all(|d| {
        let day = Statement { days: vec![d.clone()], ..statement.clone() };
        within(&day, table.offers, table.clock).len() < 2
    });
    let span = statement.hours.is_some_and(|h| !h.part && !h.is_point());
    let listed = statement.days.len() > 1 && each && offers.len() > 1;
    let frame = statement.days.iter().any(|d| d.open.is_some() || d.count() > 1);
    if !frame && (listed || (span && !statement.days.is_empty())) { Names::Every } else { Names::Time }
}

/// Numbers of the offers that a statement names. A part of the day names one where only one is in it.
fn named(table: &Table<'_, '_>, statement: &Fitted<'_>) -> Vec<u32> {
    let part = statement.days.is_empty() && statement.hours.is_some_and(|h| h.part);
    if statement.fits.is_empty() && !part {
        return for_an_hour(table, statement);
    }
    if !part {
        return statement.fits.clone();
    }
    let inside = within(statement, table.offers, table.clock);
    let refusal = matches!(statement.stance, Stance::Against | Stance::Except | Stance::Busy);
    if refusal || inside.len() == 1 { inside } else { Vec::new() }
}

/// "Schrijf mij op voor half één": Dutch "voor" is "before" as well as "for". With words that take a slot it is "for".
fn for_an_hour(table: &Table<'_, '_>, statement: &Statement) -> Vec<u32> {
    let led = statement.words.clone().any(|i| table.scene.text.fold_at(i) == "voor");
    let before = statement.hours.filter(|h| h.open == Some(Open::Before) && !h.part);
    let Some(hours) = before.filter(|_| led && table.scene.language == "nl" && statement.said) else {
        return Vec::new();
    };
    let point = Hours { open: None, ..hours };
    fits(&Statement { hours: Some(point), ..statement.clone() }, table.offers, table.clock)
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
    offers.iter().filter(|o| matches(statement, o, clock)).map(|o| o.number).collect()
}

fn matches(statement: &Statement, offer: &Offered, clock: &Clock) -> bool {
    let local = clock.zone.local(offer.slot.start());
    let on_day = statement.days.is_empty()
        || statement.days.iter().any(|d| d.from <= local.date() && local.date() < d.to);
    match statement.hours {
        None => on_day,
        Some(hours) if hours.is_point() => {
            let starts =
                || set_around(statement, &offer.slot, clock).iter().any(|i| i.start() == offer.slot.start());
            let minute = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).unwrap_or(0);
            on_day
                && statement.zone.is_none()
                && statement.own_time != Some(false)
                && minute == hours.from_min
                || starts()
        }
        Some(_) => set_around(statement, &offer.slot, clock).covers(&offer.slot),
    }
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

/// Offers of some at the part of the day that a stretch names by a word: "miércoles a la tardecita", "both afternoons".
pub(crate) fn in_part(table: &Table<'_, '_>, words: &Range<usize>, offers: &BTreeSet<u32>) -> BTreeSet<u32> {
    const MORNING: [&str; 14] = [
        "morning",
        "mornings",
        "vormittag",
        "vormittags",
        "matin",
        "matins",
        "matinee",
        "mananita",
        "mananas",
        "mattina",
        "mattine",
        "mattinata",
        "ochtend",
        "ochtenden",
    ];
    const AFTERNOON: [&str; 16] = [
        "afternoon",
        "afternoons",
        "arvo",
        "nachmittag",
        "nachmittags",
        "nachmittage",
        "aprem",
        "tardecita",
        "tardes",
        "pomeriggio",
        "pomeriggi",
        "middag",
        "middagen",
        "namiddag",
        "namiddagen",
        "tardinha",
    ];
    let folds: Vec<&str> = words.clone().map(|i| table.scene.text.fold_at(i)).collect();
    let french = folds.windows(2).any(|pair| pair == ["apres", "midi"]);
    let morning = folds.iter().any(|f| MORNING.contains(f));
    let afternoon = french || folds.iter().any(|f| AFTERNOON.contains(f));
    if morning == afternoon {
        return BTreeSet::new();
    }
    let fits = |o: &&Offered| (table.clock.zone.local(o.slot.start()).hour() < 12) == morning;
    table.offers.iter().filter(|o| offers.contains(&o.number)).filter(fits).map(|o| o.number).collect()
}

/// "Dann bis Mittwoch", "tot donderdag", "see you Friday": who takes leave until the day of an offer comes on that day.
fn farewell(table: &Table<'_, '_>, statement: &Statement) -> Option<BTreeSet<u32>> {
    let [days] = statement.days.as_slice() else { return None };
    if days.open != Some(Open::Before) || statement.hours.is_some() {
        return None;
    }
    let scene = table.scene;
    let segment = scene.segment_of(statement.words.start);
    let short = segment.len() < statement.words.len() + 4
        && alone(table, &statement.words)
        && !scene.has_in(Cue::Can, &segment);
    let asked = scene.sentences.of(segment.start).is_some_and(|s| s.asks);
    if !short || asked || scene.has_in(Cue::Not, &segment) {
        return None;
    }
    let on = |o: &&Offered| table.clock.zone.local(o.slot.start()).date() == days.to;
    let offers: BTreeSet<u32> = table.offers.iter().filter(on).map(|o| o.number).collect();
    (!offers.is_empty()).then_some(offers)
}

/// Whether a statement is the day of a farewell.
pub(crate) fn is_farewell(table: &Table<'_, '_>, statement: &Statement) -> bool {
    farewell(table, statement).is_some()
}

/// "Les deux matins" is no hour: the word for both was read into a time.
pub(crate) fn counts_offers(scene: &Scene<'_>, statement: &Statement) -> bool {
    scene.hits_in(&statement.words).any(|h| h.cue == Cue::Both && h.words.len() > 1)
}

/// "Tomorrow" written in the small hours may mean the day that has begun: a doubt where both days have an offer.
fn tonight(table: &Table<'_, '_>, statement: &Statement, fits: &BTreeSet<u32>) -> bool {
    let clock = table.clock;
    let late = clock.zone.local(table.scene.mail.sent).hour() < 4;
    let tomorrow = statement.days.iter().any(|d| {
        !d.weekday_only
            && d.count() == 1
            && clock.today.tomorrow().is_ok_and(|t| t == d.from)
            && d.weekday.is_none()
    });
    let today =
        |o: &Offered| !fits.contains(&o.number) && clock.zone.local(o.slot.start()).date() == clock.today;
    late && tomorrow && table.offers.iter().any(today)
}

/// Portuguese names weekdays by ordinals: "a segunda" is Monday or the second. Both offers, where both are out.
pub(crate) fn ordinal_weekday(table: &Table<'_, '_>) -> bool {
    const ORDINALS: [&str; 4] = ["segunda", "terca", "quarta", "quinta"];
    let scene = table.scene;
    let unclear = |statement: &Statement| {
        let last = statement.words.end.saturating_sub(1);
        let Some(place) = ORDINALS.iter().position(|o| *o == scene.text.fold_at(last)) else { return false };
        let article = last.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
        let option = scene.hits.of(Cue::OptionWord).any(|h| h.words.start == last + 1);
        if article != "a" || option || scene.text.fold_at(last + 1) == "feira" {
            return false;
        }
        let local = |o: &Offered| scene.zone.local(o.slot.start()).date();
        let as_weekday = table.offers.iter().find(|o| statement.days.iter().any(|d| d.from == local(o)));
        let as_ordinal = table.offers.get(place + 1);
        as_weekday.zip(as_ordinal).is_some_and(|(a, b)| a.number != b.number)
    };
    scene.language == "pt"
        && table.statements.iter().any(|s| s.stance == Stance::For && s.hours.is_none() && unclear(s))
}
