//! Bounds that the words around a time make of it: "nothing before half nine", "fino al 18", "by the
//! 15th".

use super::{Days, Open, Piece, Stance, Statement, stretches};
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Break;
use jiff::ToSpan;

/// "Through the 17th", "bis einschließlich Freitag": that day as well.
pub(super) fn including(scene: &Scene<'_>, piece: &mut Piece) {
    const INCLUDING: [&str; 18] = [
        "through",
        "thru",
        "inclusive",
        "including",
        "einschließlich",
        "einschliesslich",
        "inkl",
        "inklusive",
        "inclus",
        "compris",
        "inclusivo",
        "incluido",
        "compreso",
        "incluso",
        "inclusief",
        "tm",
        "mit",
        "including",
    ];
    let Some(days) = piece.days.as_mut().filter(|d| d.open == Some(Open::Before)) else { return };
    let said = (piece.words.start..piece.words.end + 1).any(|i| INCLUDING.contains(&scene.text.fold_at(i)));
    let named = days.from.tomorrow().is_ok_and(|next| next == days.to);
    if said && named {
        days.to = days.to.tomorrow().unwrap_or(days.to);
        days.from = days.to.yesterday().unwrap_or(days.from);
    }
}

/// "Entro venerdì": up to that day.
pub(super) fn up_to(scene: &Scene<'_>, piece: &mut Piece) {
    let first = piece.words.start;
    let said = scene.text.fold_at(first) == "entro"
        || first.checked_sub(1).is_some_and(|i| scene.text.fold_at(i) == "entro");
    if let (Some(days), true, None) = (&mut piece.days, said, piece.hours) {
        days.open = Some(Open::Before);
    }
}

/// "Apart from Tuesday": the preposition belongs to the exception, so that the day is not open.
pub(super) fn unbind(scene: &Scene<'_>, piece: &mut Piece) {
    let excepted = scene.hits.of(Cue::Except).any(|h| {
        h.words.end > piece.words.start
            && h.words.start < piece.words.start
            && h.words.end <= piece.words.start + 1
    });
    if let Some(days) = &mut piece.days
        && excepted
    {
        if days.open.is_some() && days.to <= days.from {
            days.to = days.from.tomorrow().unwrap_or(days.from);
        }
        days.open = None;
    }
}

/// "Nothing before half nine" was found as a point where the grammar did not take the preposition.
pub(super) fn bounded_point(scene: &Scene<'_>, piece: &mut Piece) {
    let Some(hours) = &mut piece.hours else { return };
    if hours.open.is_some() || hours.to_min.is_some() {
        return;
    }
    let wide = |fold: &str| match fold {
        "ab" | "vanaf" | "desde" | "partir" => Some(Open::After),
        "bis" | "tot" | "hasta" | "jusqu" | "fino" | "ate" | "until" | "till" => Some(Open::Before),
        _ => None,
    };
    let inside =
        piece.words.clone().find_map(|i| bound_word(scene.text.fold_at(i)).or(wide(scene.text.fold_at(i))));
    if let Some(open) = inside.or_else(|| before_hour(scene, &piece.words)) {
        hours.open = Some(open);
        return;
    }
    let close = scene.text.words.get(piece.words.start).is_some_and(|w| w.brk < Break::Comma);
    let related = [Cue::DayAfter, Cue::DayBefore, Cue::WeekLater, Cue::WeekAfter];
    let relative = scene.hits.of_any(&related).any(|h| h.words.end == piece.words.start);
    if !close || relative {
        return;
    }
    let before = piece.words.start.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    hours.open = bound_word(before).or(match before {
        "until" | "till" | "til" | "vor" | "voor" | "tot" | "bis" | "hasta" | "ate" => Some(Open::Before),
        "nach" | "ab" | "na" | "vanaf" | "from" | "post" => Some(Open::After),
        _ => None,
    });
}

/// "Fino al 18", "jusqu'au 18", "hasta el 18": with an article, a number is a day of the month and no hour.
pub(super) fn day_of_month(scene: &Scene<'_>, piece: &mut Piece) {
    const ARTICLES: [&str; 12] = ["al", "au", "el", "ao", "zum", "dal", "du", "del", "do", "il", "le", "dem"];
    let Some(hours) = piece.hours.filter(|h| h.bare && h.to_min.is_none() && piece.days.is_none()) else {
        return;
    };
    let Some(last) = piece.words.end.checked_sub(1) else { return };
    // Italian "le" is the article of hours.
    let article = |fold: &str| ARTICLES.contains(&fold) && !(fold == "le" && scene.language == "it");
    let led = last.checked_sub(1).is_some_and(|i| article(scene.text.fold_at(i)));
    let Some(day) = scene.text.fold_at(last).parse::<i8>().ok().filter(|d| led && (1..=31).contains(d))
    else {
        return;
    };
    let today = scene.zone.local(scene.mail.sent).date();
    let this = today.with().day(day).build().ok().filter(|d| *d >= today);
    let next = || today.first_of_month().checked_add(1.month()).ok()?.with().day(day).build().ok();
    let Some(one) = this.or_else(next).and_then(Days::one) else { return };
    // "Después del 10" begins with the day after it, "a partir del 10" with that day.
    const AFTER: [&str; 10] =
        ["after", "nach", "apres", "despues", "dopo", "depois", "na", "tras", "passe", "pasado"];
    let behind = piece.words.clone().any(|i| AFTER.contains(&scene.text.fold_at(i)));
    let from = if behind && hours.open == Some(Open::After) { one.to } else { one.from };
    piece.days = Some(Days { from, to: from.tomorrow().unwrap_or(one.to), open: hours.open, ..one });
    piece.hours = None;
}

/// "Before 10 on the 30th. I'm in from 6": a beginning that lies behind the end told before is of the other half of the
/// day.
pub(super) fn other_half(statements: &mut [Statement]) {
    const NOON: u16 = 12 * 60;
    let suits = |s: &Statement| s.stance == Stance::For;
    let ends = |s: &Statement| {
        let hours = s.hours.filter(|_| suits(s) && !s.days.is_empty())?;
        (hours.open == Some(Open::Before)).then_some(hours.from_min).or(hours.to_min)
    };
    let mut all = statements.iter().filter(|s| suits(s) && !s.days.is_empty()).map(ends);
    let latest = all.try_fold(0, |latest, end| end.map(|end| latest.max(end)));
    let Some(latest) = latest.filter(|end| *end > 0) else { return };
    for statement in statements.iter_mut().filter(|s| suits(s) && s.days.is_empty()) {
        let Some(hours) = statement.hours.as_mut().filter(|h| h.open == Some(Open::After)) else { continue };
        if hours.half_unsaid && hours.from_min >= latest.max(NOON) && hours.from_min - NOON < latest {
            hours.from_min -= NOON;
        }
    }
}

/// "Any time next week, Thursday only after three, not before ten on any day": a bound that is told of every day leaves
/// out of the week what lies beyond it.
pub(super) fn on_any_day(scene: &Scene<'_>, statements: &mut [Statement]) {
    for at in 0..statements.len() {
        let Some(here) = statements.get(at).filter(|s| s.stance == Stance::For) else { continue };
        let dated =
            |p: &Piece| p.days.is_some() && scene.segment_of(here.words.start).contains(&p.words.start);
        if scene.pieces.iter().any(dated) {
            continue;
        }
        let Some(hours) = here.hours.filter(|h| h.open.is_some()) else { continue };
        let every = scene.has_in(Cue::AnyDay, &scene.segment_of(here.words.start));
        let Some(frame) = super::frame::frame_beside(statements, here.sentence).filter(|_| every) else {
            continue;
        };
        if let Some(here) = statements.get_mut(at) {
            let beyond = if hours.open == Some(Open::After) { Open::Before } else { Open::After };
            here.hours = Some(super::Hours { open: Some(beyond), ..hours });
            here.days = vec![frame];
            here.stance = Stance::Except;
        }
    }
}

/// "The courier pays back by the 15th": what is due some day keeps nobody away until then.
pub(super) fn due(scene: &Scene<'_>, statements: &mut [Statement]) {
    const BY: [&str; 9] = ["by", "entro", "before", "avant", "antes", "prima", "vor", "voor", "d'ici"];
    for here in statements.iter_mut().filter(|s| s.stance == Stance::Busy) {
        let open = here.days.iter().any(|d| d.open == Some(Open::Before));
        if open && BY.contains(&scene.text.fold_at(here.words.start)) {
            here.stance = Stance::Aside;
        }
    }
}

/// "Find half an hour before I leave on the 20th": the day of the event is the end of what suits, where no other day is
/// named.
pub(super) fn deadline(scene: &Scene<'_>, statements: &mut [Statement]) {
    let asked = scene.by_host() && scene.stage().is_none_or(|s| s == crate::Stage::New);
    if !asked || statements.iter().any(|s| s.stance == Stance::For && !s.days.is_empty()) {
        return;
    }
    for here in statements.iter_mut().filter(|s| s.stance == Stance::Aside) {
        let Some(stretch) = stretches(scene).iter().find(|s| s.words.contains(&here.words.start)) else {
            continue;
        };
        let [days] = here.days.as_mut_slice() else { continue };
        if super::cut::ahead_of_event(scene, stretch.words.start) && days.open.is_none() && days.count() == 1
        {
            days.to = days.from;
            days.open = Some(Open::Before);
            here.stance = Stance::For;
            here.hours = None;
        }
    }
}

/// "He can be reached from 15 to 18, Toulouse time; for my part not before 9:30, Montréal time": a bound on another
/// clock, with no day of its own, limits the times that were named.
pub(super) fn elsewhere(statements: &mut [Statement]) {
    let zones: Vec<Option<String>> = statements
        .iter()
        .filter(|s| s.stance == Stance::For && !s.days.is_empty() && s.hours.is_some())
        .map(|s| s.zone.clone())
        .collect();
    for here in statements.iter_mut().filter(|s| s.stance == Stance::For && s.days.is_empty()) {
        let Some(hours) = here.hours.as_mut().filter(|h| h.open.is_some() && here.zone.is_some()) else {
            continue;
        };
        if !zones.is_empty() && zones.iter().all(|zone| *zone != here.zone) {
            hours.open = Some(if hours.open == Some(Open::After) { Open::Before } else { Open::After });
            here.stance = Stance::Except;
        }
    }
}

/// "Vóór tien uur", "vor zehn": a bound, where no minutes stand before it ("kwart voor tien").
fn before_hour(scene: &Scene<'_>, words: &std::ops::Range<usize>) -> Option<Open> {
    const MINUTES: [&str; 10] =
        ["kwart", "vijf", "tien", "twintig", "viertel", "funf", "zehn", "zwanzig", "kurz", "minuten"];
    let at = words.clone().find(|i| matches!(scene.text.fold_at(*i), "voor" | "vor"))?;
    let minutes = at.checked_sub(1).map(|i| scene.text.fold_at(i)).unwrap_or_default();
    let counted = MINUTES.contains(&minutes) || minutes.starts_with(|c: char| c.is_ascii_digit());
    (!counted && at + 1 < words.end).then_some(Open::Before)
}

/// Prepositions that bound a time; those that also tell minutes ("fünf vor zehn", "na" as "in the") are not here.
fn bound_word(fold: &str) -> Option<Open> {
    match fold {
        "before" | "befor" | "b4" | "avant" | "antes" | "prima" => Some(Open::Before),
        "after" | "apres" | "despues" | "dopo" | "depois" => Some(Open::After),
        _ => None,
    }
}
