//! Times that neighbours say something of: a day and "the same time", "any day" and the week of its exception, a day
//! that is struck out with a dash.

use super::relative::Relative;
use super::small::coordinates;
use super::{Days, Open, Piece, Stance, Statement};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::{Break, Hit};
use jiff::ToSpan;

/// "Or the same time on Tuesday", "the same time Tuesday": the hour is that day's, and of no other.
pub(super) fn same_time(scene: &Scene<'_>, pieces: &mut Vec<Piece>) {
    pieces.dedup_by(|next, before| {
        let same = next.relative == Some(Relative::SameTime)
            && before.relative == next.relative
            && next.words.start < before.words.end
            && next.days.is_none();
        if same {
            before.words.end = before.words.end.max(next.words.end);
        }
        same
    });
    let mut at = 0;
    while at + 1 < pieces.len() {
        let joined = match (pieces.get(at), pieces.get(at + 1)) {
            (Some(hour), Some(day)) => {
                let close = day.words.start >= hour.words.end
                    && day.words.start - hour.words.end <= 2
                    && (hour.words.end..=day.words.start)
                        .all(|i| scene.text.words.get(i).is_some_and(|w| w.brk < Break::Comma));
                hour.relative == Some(Relative::SameTime)
                    && hour.days.is_none()
                    && day.days.as_ref().is_some_and(|d| d.count() == 1 && d.open.is_none())
                    && day.hours.is_none()
                    && close
                    && !belongs_before(scene, at.checked_sub(1).and_then(|i| pieces.get(i)), hour, day)
            }
            _ => false,
        };
        if joined {
            let hour = pieces.remove(at);
            if let Some(day) = pieces.get_mut(at) {
                day.words.start = hour.words.start;
                day.relative = hour.relative;
                day.hours_first = true;
            }
        }
        at += 1;
    }
}

/// "Thursday same time or Friday before noon": the hour stands right behind a day of its own.
fn belongs_before(scene: &Scene<'_>, before: Option<&Piece>, hour: &Piece, day: &Piece) -> bool {
    let own =
        before.is_some_and(|b| b.days.is_some() && b.hours.is_none() && b.words.end == hour.words.start);
    own && scene.has_in(Cue::Turn, &(hour.words.end..day.words.start))
}

/// "Any day but": what is left out begins behind the days that are not.
pub(crate) fn part_exceptions(hits: &mut [Hit<Cue>]) {
    let any: Vec<std::ops::Range<usize>> =
        hits.iter().filter(|h| h.cue == Cue::AnyDay).map(|h| h.words.clone()).collect();
    for hit in hits.iter_mut().filter(|h| h.cue == Cue::Except) {
        if let Some(any) = any.iter().find(|a| a.start == hit.words.start && a.end < hit.words.end) {
            hit.words.start = any.end;
        }
    }
}

/// "Any day but Monday next week": any day of that week.
pub(super) fn any_but(scene: &Scene<'_>, pieces: &[Piece]) -> Vec<Piece> {
    const WEEKS: [&str; 6] = ["week", "woche", "semaine", "semana", "settimana", "weeks"];
    let mut found = Vec::new();
    for piece in pieces {
        let Some(days) =
            piece.days.as_ref().filter(|d| d.count() == 1 && !d.weekday_only && d.open.is_none())
        else {
            continue;
        };
        let week = piece.words.clone().any(|i| WEEKS.contains(&scene.text.fold_at(i)));
        let any = scene
            .hits
            .of(Cue::AnyDay)
            .find(|h| h.words.end <= piece.words.start && h.words.end + 3 >= piece.words.start);
        let Some(any) = any.filter(|_| week) else { continue };
        let except = |h: &&Hit<Cue>| {
            h.cue == Cue::Except && h.words.end > any.words.end && h.words.start < piece.words.start
        };
        if scene.hits.iter().find(except).is_none() {
            continue;
        }
        let back = i32::from(days.from.weekday().to_monday_zero_offset());
        let (Ok(monday), Ok(past)) =
            (days.from.checked_sub(back.days()), days.from.checked_add((7 - back).days()))
        else {
            continue;
        };
        let mut whole = Piece::at(any.words.clone());
        whole.days = Days::one(monday).map(|one| Days { to: past, ..one });
        found.push(whole);
    }
    found
}

/// "Monday to Wednesday, 9-11 doesn't work": what is refused behind the comma is the days and the hours together.
pub(super) fn one_refusal(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let (Some(before), Some(here)) = (statements.get(at - 1).cloned(), statements.get_mut(at)) else {
            continue;
        };
        let comma = scene.text.words.get(here.words.start).is_some_and(|w| w.brk == Break::Comma);
        let bare =
            before.stance == Stance::For && !before.said && before.words.end == here.words.start && comma;
        let refuses = matches!(here.stance, Stance::Against | Stance::Busy) && here.said;
        if !bare || !refuses || before.sentence != here.sentence {
            continue;
        }
        let (days, hours) = (!before.days.is_empty(), before.hours.is_some());
        match (here.days.is_empty(), here.hours) {
            (true, Some(_)) if days && !hours => here.days.clone_from(&before.days),
            (false, None) if hours && !days => here.hours = before.hours,
            _ => continue,
        }
        if let Some(before) = statements.get_mut(at - 1) {
            before.stance = Stance::Aside;
            before.said = true;
        }
    }
}

/// "Next week I can't do Wednesday": the week only says which Wednesday.
pub(super) fn day_of_week(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let Some((before, [day, ..])) = statements.split_at_mut_checked(at) else { continue };
        let Some(week) = before.last_mut() else { continue };
        let refused = matches!(week.stance, Stance::Against | Stance::Busy) && week.stance == day.stance;
        let wide = week.hours.is_none() && week.days.iter().all(|d| (5..=7).contains(&d.count()));
        let named = !day.days.is_empty() && day.days.iter().all(|d| d.weekday_only && d.open.is_none());
        let between = week.words.end..day.words.start;
        let apart = (between.start..=between.end)
            .any(|i| scene.text.words.get(i).is_some_and(|w| w.brk >= Break::Comma || coordinates(&w.fold)));
        if refused && wide && named && week.sentence == day.sentence && !apart && !between.is_empty() {
            week.stance = Stance::Aside;
            week.said = false;
        }
    }
}

/// "From September on no meetings on Friday afternoons": the month says since when, and is not refused itself.
pub(super) fn from_then_on(statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let Some((before, [rule, ..])) = statements.split_at_mut_checked(at) else { continue };
        let Some(since) = before.last_mut() else { continue };
        let refused = matches!(since.stance, Stance::Against | Stance::Except) && since.stance == rule.stance;
        let open = since.hours.is_none() && since.days.iter().any(|d| d.open == Some(Open::After));
        let narrower = rule.hours.is_some() || rule.days.iter().any(|d| d.weekday.is_some());
        if refused && open && narrower && since.sentence == rule.sentence {
            since.stance = Stance::Aside;
            since.said = false;
        }
    }
}

/// "I am back from Monday 7: any afternoon between the 7th and the 11th": what is open is closed by what follows it.
pub(super) fn closed(statements: &mut [Statement]) {
    for at in 0..statements.len() {
        let Some((here, after)) = statements.get_mut(at..).and_then(<[Statement]>::split_first_mut) else {
            continue;
        };
        let open = here.days.iter().find(|d| d.open == Some(Open::After)).map(|d| d.from);
        let closes = |s: &Statement| {
            s.stance == Stance::For
                && s.sentence <= here.sentence + 1
                && s.days.iter().any(|d| d.open.is_none() && d.count() > 1 && Some(d.from) == open)
        };
        if here.stance == Stance::For && open.is_some() && after.iter().any(closes) {
            here.stance = Stance::Aside;
        }
    }
}

/// "La settimana seguente, dal 3 al 6 maggio", "the week after Easter, that is the 7th to the 10th": days that say which
/// of a week are meant stand for it.
pub(super) fn apposed(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let Some((before, [days, ..])) = statements.split_at_mut_checked(at) else { continue };
        let Some(week) = before.last_mut() else { continue };
        let both = week.stance == Stance::For && days.stance == Stance::For && week.sentence == days.sentence;
        let ([wide], [narrow]) = (week.days.as_slice(), days.days.as_slice()) else { continue };
        let closed = wide.open.is_none() && narrow.open.is_none() && !narrow.repeats && !wide.repeats;
        let inside = wide.from <= narrow.from && narrow.to <= wide.to && narrow.count() < wide.count();
        let comma = scene.text.words.get(days.words.start.saturating_sub(1)..=days.words.start);
        let comma = comma.is_some_and(|words| words.iter().any(|w| w.brk >= Break::Comma));
        if both && closed && inside && comma && (5..=7).contains(&wide.count()) && narrow.count() > 1 {
            week.stance = Stance::Aside;
        }
    }
}

/// "Every working day suits, up to Thursday next week": an end told of days that repeat ends them.
pub(super) fn repeats_until(statements: &mut [Statement]) {
    for at in 1..statements.len() {
        let Some((before, [end, ..])) = statements.split_at_mut_checked(at) else { continue };
        let Some(all) = before.last_mut() else { continue };
        let both = all.stance == Stance::For && end.stance == Stance::For && all.sentence == end.sentence;
        let ([every], [last]) = (all.days.as_mut_slice(), end.days.as_slice()) else { continue };
        if both && every.repeats && last.open == Some(Open::Before) && last.to > every.from {
            every.to = last.to;
            every.repeats = false;
            end.stance = Stance::Aside;
        }
    }
}

/// Whether an item of a list begins at a word.
pub(super) fn begins_item(scene: &Scene<'_>, at: usize) -> bool {
    let words = at.checked_sub(1).and_then(|i| scene.text.words.get(i)).zip(scene.text.words.get(at));
    let gap = words.and_then(|(a, b)| scene.text.raw.get(a.span.end..b.span.start)).unwrap_or_default();
    gap.rsplit_once('\n').is_some_and(|(_, line)| line.trim_start().starts_with(['-', '*', '•', '–', '·']))
}

/// "Tuesday -", "Tue: not at all" on a line of its own: a day of a list that is struck out.
pub(super) fn struck_out(scene: &Scene<'_>, all: &[Piece], piece: &Piece) -> bool {
    let plain = piece.days.is_some() && piece.hours.is_none();
    if plain && refused_behind(scene, all, piece) {
        return true;
    }
    let end = scene.text.span_of(&piece.words).end;
    let rest = scene.text.raw.get(end..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default().trim_matches([' ', ':', '\t']);
    plain && matches!(line, "-" | "–" | "—" | "--" | "/" | "x" | "X" | "✗" | "❌" | "n/a" | "N/A")
}

/// It begins its line, and behind its colon, up to the next comma or line, stands nothing but a refusal.
fn refused_behind(scene: &Scene<'_>, all: &[Piece], piece: &Piece) -> bool {
    const FEW: usize = 4;
    let at = piece.words.end;
    let brk = |i: usize| scene.text.words.get(i).map(|w| w.brk);
    let head = brk(piece.words.start).is_some_and(|b| b >= Break::Line);
    if brk(at) != Some(Break::Colon) || !head {
        return false;
    }
    let ends = |i: &usize| {
        let line = scene.text.words.get(i - 1).zip(scene.text.words.get(*i)).is_none_or(|(a, b)| {
            scene.text.raw.get(a.span.end..b.span.start).is_none_or(|gap| gap.contains('\n'))
        });
        line || brk(*i).is_none_or(|b| b >= Break::Comma)
    };
    let Some(end) = (at + 1..=at + FEW).find(ends) else { return false };
    let refuses = |h: &Hit<Cue>| {
        matches!(h.cue, Cue::Cannot | Cue::Nothing | Cue::Not | Cue::No | Cue::NoneFit)
            && at <= h.words.start
            && h.words.end <= end
    };
    let timed = all.iter().any(|p| (at..end).contains(&p.words.start));
    !timed && scene.hits.iter().any(refuses)
}
