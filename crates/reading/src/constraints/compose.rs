use super::attach::{attach, borrow_days};
use super::frame::framed;
use super::joined::one_refusal;
use super::narrow::narrowed;
use super::stance::{Stretch, stretches};
use super::unsaid::{counter, lean, promote};
use super::{Days, Hours, Open, Piece, Stance};
use crate::scene::Scene;
use jiff::civil::Date;
use std::ops::Range;

/// One thing said about time: these days, these hours, for or against.
#[derive(Debug, Clone)]
pub(crate) struct Statement {
    /// Any of these days; empty where only hours were said.
    pub(crate) days: Vec<Days>,
    /// These hours of them; `None` = the whole of them.
    pub(crate) hours: Option<Hours>,
    pub(crate) stance: Stance,
    /// A zone by name.
    pub(crate) zone: Option<String>,
    /// "My time" or "your time".
    pub(crate) own_time: Option<bool>,
    /// Indices of the words it was read from.
    pub(crate) words: Range<usize>,
    pub(crate) sentence: usize,
    pub(crate) only: bool,
    pub(crate) rather: bool,
    /// A word of stance stood with it.
    pub(crate) said: bool,
    pub(crate) unsure: bool,
}

/// Joins the days and hours of a mail into statements.
pub(crate) fn compose(scene: &Scene<'_>) -> Vec<Statement> {
    let stretches = stretches(scene);
    let mut out: Vec<Statement> = Vec::new();
    let mut group: Vec<(&Piece, &Stretch)> = Vec::new();
    for stretch in stretches {
        let apart = stretch.said && matches!(stretch.stance, Stance::Against | Stance::Except | Stance::Busy)
            || turns_to_days(scene, stretch, &group);
        let same = !apart
            && group
                .last()
                .is_some_and(|(_, s)| s.sentence == stretch.sentence && s.stance == stretch.stance);
        if !same {
            flush(scene, &group, &mut out);
            beyond(scene, &group, &mut out);
            group.clear();
        }
        let pieces = scene.pieces.begun_in(&stretch.words).iter();
        let told = |p: &&Piece| (p.days.is_some() || p.hours.is_some()) && !p.past;
        group.extend(pieces.filter(told).map(|p| (p, stretch)));
    }
    flush(scene, &group, &mut out);
    beyond(scene, &group, &mut out);
    super::unless::unless(scene, &mut out);
    one_refusal(scene, &mut out);
    promote(scene, &mut out);
    counter(scene, &mut out);
    lean(scene, &mut out);
    super::joined::day_of_week(scene, &mut out);
    super::joined::from_then_on(&mut out);
    super::leaving::leavings(scene, &mut out);
    super::elided::only_others(scene, &mut out);
    super::afterwards::afterwards(scene, &mut out);
    share_zone(&mut out);
    point_back(scene, &mut out);
    super::journeys::journeys(scene, &mut out);
    super::journeys::stays(scene, &mut out);
    super::others::others(scene, &mut out);
    super::bounds::on_any_day(scene, &mut out);
    borrow_days(&mut out);
    let mut out = framed(scene, &out);
    forward(scene, &mut out);
    let mut out = attach(out);
    super::unless::every_such(scene, &mut out);
    meet(&mut out);
    day_of_many(&mut out);
    superseded(&mut out);
    super::joined::closed(&mut out);
    super::joined::apposed(scene, &mut out);
    super::joined::repeats_until(&mut out);
    super::bounds::due(scene, &mut out);
    super::bounds::deadline(scene, &mut out);
    super::bounds::other_half(&mut out);
    super::bounds::elsewhere(&mut out);
    out
}

/// "Thursday, but Friday only from 9 to 11": the hours are Friday's alone.
fn turns_to_days(scene: &Scene<'_>, stretch: &Stretch, group: &[(&Piece, &Stretch)]) -> bool {
    let limits = stretch.only && !group.iter().any(|(_, s)| s.only);
    limits && scene.pieces.begun_in(&stretch.words).iter().any(|p| p.days.is_some()) && !group.is_empty()
}

/// "The last week of the month is quieter, *then* it works between ten and twelve": hours behind a pointing word are
/// those of the time before.
fn point_back(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let Some(here) = statements.get(at) else { continue };
        let segment = scene.segment_of(here.words.start);
        let waits = here.stance == Stance::For && here.days.is_empty() && here.hours.is_some();
        if !waits || !super::stance::points_back(scene, &segment) {
            continue;
        }
        let sentence = here.sentence;
        let Some(before) = statements.get_mut(at - 1) else { continue };
        let named = before.sentence == sentence && before.hours.is_none() && !before.days.is_empty();
        if named && matches!(before.stance, Stance::Busy | Stance::Aside) {
            let days = before.days.clone();
            before.stance = Stance::Aside;
            if let Some(here) = statements.get_mut(at) {
                here.days = days;
            }
        }
    }
}

/// Times of one sentence are on one clock, where only one is named in it.
fn share_zone(statements: &mut [Statement]) {
    for index in 0..statements.len() {
        let Some(here) = statements.get(index) else { continue };
        if here.zone.is_some() || here.own_time.is_some() || here.hours.is_none() {
            continue;
        }
        let same = statements.iter().filter(|s| s.sentence == here.sentence && s.stance == here.stance);
        let mut named: Vec<(Option<String>, Option<bool>)> =
            same.map(|s| (s.zone.clone(), s.own_time)).filter(|(z, o)| z.is_some() || o.is_some()).collect();
        named.dedup();
        if let ([one], Some(here)) = (named.as_slice(), statements.get_mut(index)) {
            here.zone.clone_from(&one.0);
            here.own_time = one.1;
        }
    }
}

fn flush(scene: &Scene<'_>, group: &[(&Piece, &Stretch)], out: &mut Vec<Statement>) {
    let mut open: Vec<usize> = Vec::new();
    let mut hours: Option<(Hours, usize)> = None;
    let first = out.len();
    for (position, (piece, stretch)) in group.iter().enumerate() {
        match (&piece.days, piece.hours) {
            (Some(days), Some(own)) => {
                for waiting in open.drain(..).filter(|_| close(scene, group, position)) {
                    if let Some(statement) = out.get_mut(waiting) {
                        statement.hours = statement.hours.or(Some(own));
                        adopt_zone(statement, piece);
                    }
                }
                out.push(statement(piece, stretch, vec![days.clone()], Some(own)));
                hours = Some((own, position));
            }
            (Some(days), None) => {
                let lent = hours.filter(|(_, at)| {
                    let shared =
                        group.get(*at).is_some_and(|(p, _)| p.hours_first) && close(scene, group, position);
                    out.len() == first || *at + 1 == position && (hours_first(group, *at) || shared)
                });
                let mut statement = statement(piece, stretch, vec![days.clone()], lent.map(|(h, _)| h));
                if let Some((from, _)) = lent.and_then(|(_, at)| group.get(at)) {
                    adopt_zone(&mut statement, from);
                }
                open.push(out.len());
                out.push(statement);
                if lent.is_some() {
                    open.pop();
                    hours = hours.map(|(h, _)| (h, position));
                }
            }
            (None, Some(own)) => {
                if !open.is_empty() {
                    if super::leaving::leaves(scene, &piece.words) {
                        super::leaving::keep_single_days(out, &mut open);
                    }
                    open.drain(..).for_each(|waiting| give_hours(out, waiting, own, piece));
                    hours = Some((own, position));
                } else if let Some(last) =
                    out.get(first..).and_then(<[Statement]>::last).cloned().filter(|l| !l.days.is_empty())
                {
                    refine_or_repeat(scene, last, piece, stretch, own, out);
                } else if !said_within(scene, out.get_mut(first..).unwrap_or_default(), own, piece) {
                    let later_days =
                        group.get(position + 1..).unwrap_or_default().iter().any(|(p, _)| p.days.is_some());
                    if later_days && hours.is_none() {
                        hours = Some((own, position));
                    } else {
                        out.push(statement(piece, stretch, Vec::new(), Some(own)));
                    }
                }
            }
            (None, None) => {}
        }
    }
}

/// "Same morning, but half past": an hour behind a part of the day, which holds it, says when in it.
fn said_within(scene: &Scene<'_>, out: &mut [Statement], own: Hours, piece: &Piece) -> bool {
    let Some(last) = out.last_mut().filter(|l| l.days.is_empty() && own.is_point()) else { return false };
    let holds =
        |h: Hours| h.part && h.from_min <= own.from_min && h.to_min.is_some_and(|to| own.from_min < to);
    let or = joined_by_or(scene, &last.words, &piece.words);
    let within = !or && last.hours.is_some_and(holds);
    if within {
        last.hours = Some(own);
        last.words.end = piece.words.end;
        adopt_zone(last, piece);
    }
    within
}

/// Hours that stand behind their days.
fn give_hours(out: &mut [Statement], waiting: usize, own: Hours, piece: &Piece) {
    if let Some(statement) = out.get_mut(waiting) {
        statement.hours = Some(own);
        adopt_zone(statement, piece);
        statement.words.end = statement.words.end.max(piece.words.end);
    }
}

/// The group began with hours, so that the days after them are theirs: "9 to 11, any day Monday to Thursday".
fn hours_first(group: &[(&Piece, &Stretch)], at: usize) -> bool {
    group.get(..=at).unwrap_or_default().iter().all(|(p, _)| p.days.is_none())
        || group.get(at).is_some_and(|(p, _)| p.days.is_some() && p.hours.is_none())
}

/// Only small words stand between this time and the one before it.
fn close(scene: &Scene<'_>, group: &[(&Piece, &Stretch)], position: usize) -> bool {
    let (Some((here, _)), Some((before, _))) =
        (group.get(position), position.checked_sub(1).and_then(|i| group.get(i)))
    else {
        return false;
    };
    let between = before.words.end..here.words.start;
    between.len() <= 3 && !between.clone().any(|i| scene.text.fold_at(i).len() > 5)
}

/// A second time of day after a full statement: a bound narrows it ("Thursday afternoon, after 3"), another span or
/// point is one more choice on the same days ("Thursday 2-4 or 5-6").
fn refine_or_repeat(
    scene: &Scene<'_>,
    last: Statement,
    piece: &Piece,
    stretch: &Stretch,
    own: Hours,
    out: &mut Vec<Statement>,
) {
    let apart = joined_by_or(scene, &last.words, &piece.words);
    let narrowed = last.hours.filter(|_| !apart || own.open.is_some()).and_then(|h| narrowed(h, own));
    if let (Some(narrow), Some(before)) = (narrowed, last.hours) {
        for statement in out.iter_mut().filter(|s| s.sentence == last.sentence && s.hours == Some(before)) {
            statement.hours = Some(narrow);
            adopt_zone(statement, piece);
        }
        if let Some(statement) = out.last_mut() {
            statement.words.end = piece.words.end;
        }
        return;
    }
    let mut again = statement(piece, stretch, last.days, Some(own));
    again.zone = again.zone.or(last.zone);
    out.push(again);
}

fn joined_by_or(scene: &Scene<'_>, before: &Range<usize>, here: &Range<usize>) -> bool {
    (before.end..here.start).any(|i| {
        matches!(
            scene.text.fold_at(i),
            "or" | "oder" | "ou" | "o" | "of" | "and" | "und" | "et" | "y" | "e" | "en"
        )
    })
}

fn adopt_zone(statement: &mut Statement, piece: &Piece) {
    if statement.zone.is_none() {
        statement.zone.clone_from(&piece.zone);
    }
    statement.own_time = statement.own_time.or(piece.own_time);
}

/// "Gone from Thursday noon" takes the days behind the bound as well; where somebody can, only that day is meant.
fn beyond(scene: &Scene<'_>, group: &[(&Piece, &Stretch)], out: &mut Vec<Statement>) {
    for (piece, stretch) in group.iter().filter(|(_, s)| matches!(s.stance, Stance::Busy | Stance::Against)) {
        if let Some(days) = super::across::beyond(scene, piece) {
            out.push(statement(piece, stretch, vec![days], None));
        }
    }
}

fn statement(piece: &Piece, stretch: &Stretch, days: Vec<Days>, hours: Option<Hours>) -> Statement {
    // To name a shift is to ask for it.
    let shifted = matches!(piece.relative, Some(super::relative::Relative::Minutes(_)));
    Statement {
        days,
        hours,
        stance: if shifted && stretch.stance == Stance::Aside { Stance::For } else { stretch.stance },
        zone: piece.zone.clone(),
        own_time: piece.own_time,
        words: piece.words.clone(),
        sentence: stretch.sentence,
        only: stretch.only,
        rather: stretch.rather,
        said: stretch.said,
        unsure: piece.unsure,
    }
}

/// Weeks since some Monday.
fn week(date: Date) -> i64 {
    let start = Date::constant(1970, 1, 5);
    i64::from(start.until(date).map_or(0, |s| s.get_days())).div_euclid(7)
}

/// A weekday named after a date that lies ahead is the next such day from there: "the 10th, or Friday".
fn forward(scene: &Scene<'_>, statements: &mut [Statement]) {
    let today = scene.zone.local(scene.mail.sent).date();
    let offers = scene.conversation.thread.iter().flat_map(|t| &t.offers);
    let offered: Vec<Date> = offers.map(|o| scene.zone.local(o.slot.start()).date()).collect();
    let one_week = offered.windows(2).all(|pair| matches!(pair, [a, b] if week(*a) == week(*b)));
    let offered = if one_week { offered } else { Vec::new() };
    let mut focus: Option<Date> = None;
    let mut listed: Option<Date> = None;
    for statement in statements.iter_mut() {
        for days in statement.days.iter_mut().filter(|d| d.count() == 1 && d.open.is_none() && !d.repeats) {
            let behind = focus.filter(|f| days.weekday_only && days.from < *f && week(days.from) < week(*f));
            if let Some(one) = behind.and_then(|from| in_week_of(days.from, from)).and_then(Days::one) {
                *days = Days { weekday: days.weekday, ..one };
            }
            // "Monday 9-11, Wednesday after 2", said on a Wednesday: the list goes on.
            if days.weekday_only && days.from == today && listed.is_some_and(|before| before > today) {
                let next = today.checked_add(jiff::ToSpan::days(7)).ok().and_then(Days::one);
                *days = next.map_or_else(
                    || days.clone(),
                    |one| Days { weekday: days.weekday, weekday_only: true, ..one },
                );
            }
            listed = Some(days.from);
            // Today's weekday is that of the next week, and so is the day after it.
            let far = today.until(days.from).is_ok_and(|s| s.get_days() >= 7);
            let spoken_of = statement.stance == Stance::For && (!days.weekday_only || far);
            if spoken_of || offered.contains(&days.from) {
                focus = Some(days.from);
            }
        }
    }
}

/// The weekday of a day, in the week of another.
fn in_week_of(day: Date, other: Date) -> Option<Date> {
    let ahead =
        i64::from(day.weekday().to_monday_zero_offset()) - i64::from(other.weekday().to_monday_zero_offset());
    other.checked_add(jiff::ToSpan::days(ahead)).ok()
}

/// "Possible days are the 18th and 19th. On the 18th in the morning": days that are named again with their hours are
/// meant with these.
fn superseded(statements: &mut [Statement]) {
    let timed: Vec<Vec<Days>> = statements
        .iter()
        .filter(|s| s.stance == Stance::For && s.hours.is_some() && !s.days.is_empty())
        .map(|s| s.days.clone())
        .collect();
    let again =
        |d: &Days| timed.iter().flatten().any(|t| t.from == d.from && t.to == d.to && t.open == d.open);
    for statement in statements.iter_mut().filter(|s| s.stance == Stance::For && s.hours.is_none()) {
        if !statement.days.is_empty() && statement.days.iter().all(again) {
            statement.stance = Stance::Aside;
        }
    }
}

/// "Monday or Tuesday in the morning. On Tuesday I must leave at eleven": a bound told of a day whose hours were named
/// before cuts these, and opens no others.
fn cut_short(statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let Some(here) = statements.get(at) else { continue };
        let (Some(hours), [days]) = (here.hours.filter(|h| h.open.is_some()), here.days.as_slice()) else {
            continue;
        };
        let named = |s: &Statement| {
            s.stance == Stance::For
                && s.sentence < here.sentence
                && s.hours.is_some_and(|h| h.to_min.is_some())
                && s.days.iter().any(|d| d.from <= days.from && days.to <= d.to)
        };
        let cuts = here.stance == Stance::For && days.count() == 1 && days.open.is_none();
        if !cuts || !statements.get(..at).unwrap_or_default().iter().any(named) {
            continue;
        }
        if let Some(here) = statements.get_mut(at) {
            let beyond = if hours.open == Some(Open::Before) { Open::After } else { Open::Before };
            here.stance = Stance::Except;
            here.only = false;
            here.hours = Some(Hours { open: Some(beyond), ..hours });
        }
    }
}

/// "After half past five, any day, and at seven I close": a beginning and an end told of the same days bound one span.
fn meet(statements: &mut [Statement]) {
    for later in 1..statements.len() {
        for earlier in 0..later {
            let (Some(a), Some(b)) = (statements.get(earlier), statements.get(later)) else { continue };
            let open = |s: &Statement| s.hours.filter(|h| h.open.is_some() && s.stance == Stance::For);
            let (Some(first), Some(second)) = (open(a), open(b)) else { continue };
            let near = a.sentence == b.sentence && a.days == b.days && a.zone == b.zone;
            let Some(span) = narrowed(first, second).filter(|_| near) else { continue };
            if let Some(a) = statements.get_mut(earlier) {
                a.hours = Some(span);
            }
            if let Some(b) = statements.get_mut(later) {
                b.stance = Stance::Aside;
            }
        }
    }
}

/// "Next week in the afternoon; Wednesday until four": the hours of one day of it are all that is meant of that day.
fn day_of_many(statements: &mut [Statement]) {
    let wide: Vec<(Date, Date)> = statements
        .iter()
        .filter(|s| s.stance == Stance::For)
        .flat_map(|s| &s.days)
        .filter(|d| d.count() >= 3 && d.open.is_none() && !d.repeats)
        .map(|d| (d.from, d.to))
        .collect();
    for statement in statements.iter_mut().filter(|s| s.stance == Stance::For) {
        let [days] = statement.days.as_slice() else { continue };
        let one_of = days.count() == 1 && wide.iter().any(|(from, to)| *from <= days.from && days.to <= *to);
        statement.only |= one_of && statement.hours.is_some_and(|h| h.open.is_some());
    }
    cut_short(statements);
}
