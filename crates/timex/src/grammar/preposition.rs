//! A preposition or an article before a time.

use super::{Made, beside, clock, range, recur, relative};
use crate::eval::Arena;
use crate::mention::Grain;
use crate::sem::{Bound, Expr, Sem, Tag, Time, Word, flag, mask};

/// Joins a word of the grammar with the time after it.
pub(super) fn word_time(arena: &mut Arena, word: Word, time: Time, made: &mut Made<'_>) {
    if time.has(flag::TRAILING) {
        return;
    }
    let led = time.with(flag::LED);
    let closed = time.bound == Bound::Closed;
    let word = if word == Word::FromDay { Word::From } else { word };
    match word {
        Word::The => made
            .add(Sem::Time(led), if made.language.day_clock && time.mask == mask::CLOCK { 0.1 } else { 0.0 }),
        Word::On if closed && time.fixes(mask::DAY) => made.time(led.without(flag::LATENT)),
        // "am 10.10" is a date before it is a time of day.
        Word::On if closed && time.mask == mask::CLOCK && time.has(flag::LATENT) => {
            made.add(Sem::Time(led), 0.3);
        }
        // "at 3 next week" is no three weeks; "om 7 uur terug" is no seven hours back.
        Word::At if time.has(flag::SHIFT) || matches!(arena.get(time.expr), Expr::Cycles { .. }) => {}
        Word::At if closed && (time.fixes(mask::TIME) || time.has(flag::HOLIDAY | flag::INTERVAL)) => {
            made.time(clock::at(arena, led));
        }
        Word::In if closed => {
            relative::in_time(arena, time, made);
            made.add(Sem::Tagged(Tag::In, time), 0.0);
        }
        Word::From | Word::FromSoft | Word::Since if closed => from_time(arena, word, time, made),
        // "de las 4 en adelante"
        Word::FromSoft if time.bound == Bound::After && time.has(flag::FROM) && !time.fixes(mask::DATE) => {
            made.time(led.without(flag::LATENT));
        }
        Word::Of if closed => made.add(Sem::Tagged(Tag::Of, time), 0.0),
        // "pour 2 heures" is a length.
        Word::For | Word::During
            if made.language.day_clock && time.mask == mask::CLOCK && small_hour(arena, time) => {}
        Word::On | Word::During if closed && time.mask == mask::CLOCK => made.add(Sem::Time(led), 0.1),
        Word::On | Word::During if closed => made.time(led.without(weak_day(time))),
        Word::For if closed => made.time(led.without(whole_period(time))),
        Word::Around | Word::Ish if closed => {
            made.time(led.with(flag::APPROXIMATE).without(sure_clock(arena, time, made)));
        }
        // "Todos los días de 9 a 11" are hours.
        Word::DayArticle if time.has(flag::LED) && time.has(flag::INTERVAL) => {}
        Word::DayArticle if closed && time.fixes(mask::DAY | mask::WEEKDAY) => {
            made.add(Sem::Time(led.without(weak_day(time))), 0.01)
        }
        Word::Every | Word::Each => recur::every_time(arena, time, made),
        Word::All if time.has(flag::ANCHORED) => made.time(led),
        Word::Same => made.time(led),
        Word::YearMark if time.has(flag::BARE_YEAR) => made.time(led.without(flag::LATENT | flag::BARE_YEAR)),
        Word::Coming => relative::coming(arena, time, made),
        Word::JustPast if closed => relative::just_past(arena, time, made),
        Word::MoreThan if closed => more_than(arena, time, made),
        Word::Beginning => made.time(Time { bound: Bound::After, ..led }),
        _ => bounded(arena, word, time, made),
    }
}

/// "more than two weeks before today".
fn more_than(arena: &Arena, time: Time, made: &mut Made<'_>) {
    if let Expr::Shift { back, .. } = arena.get(time.expr) {
        let bound = if back { Bound::Before } else { Bound::After };
        made.time(Time { bound, ..time.with(flag::LED | flag::FROM) });
    }
}

/// "from 9 to 5" leads a span, "from Tuesday" opens one; the soft ones ("de", "da") only lead.
fn from_time(arena: &mut Arena, word: Word, time: Time, made: &mut Made<'_>) {
    let led = time.with(flag::LED);
    let spans = time.has(flag::INTERVAL) && has_range(arena, time);
    if word == Word::FromSoft {
        // "de hoy en quince"
        let shifted = matches!(arena.get(time.expr), Expr::Shift { base: Some(_), .. });
        match (spans, shifted) {
            (true, _) => {
                let sure = if time.fixes(mask::CLOCK) { flag::LATENT } else { weak_day(time) };
                made.add(Sem::Time(led.without(sure)), 0.0);
            }
            (false, true) => made.add(Sem::Time(led), 0.0),
            (false, false) => bounded(arena, word, time, made),
        }
        return;
    }
    let period = time.has(flag::ANCHORED) && time.grain >= Grain::Week && !time.has(flag::INTERVAL);
    if word == Word::From && period {
        made.add(Sem::Time(Time { bound: Bound::After, ..led.with(flag::FROM) }), 0.1);
        made.add(Sem::Tagged(Tag::Of, time), 0.0);
    } else if spans || time.has(flag::INTERVAL) && time.fixes(mask::CLOCK) {
        made.time(if time.fixes(mask::CLOCK) { led.without(flag::LATENT) } else { led });
    } else {
        let sure = sure_clock(arena, time, made);
        made.time(opened(arena, word, time).without(sure));
    }
}

/// "from Tuesday"; "since Tuesday" looks back.
fn opened(arena: &mut Arena, word: Word, time: Time) -> Time {
    let opened = Time { bound: Bound::After, ..time.with(flag::LED | flag::FROM) }.without(weak_day(time));
    if word == Word::Since && !time.has(flag::ANCHORED) && !time.fixes(mask::YEAR | mask::TIME) {
        let expr = arena.add(Expr::Relative { n: -1, base: time.expr });
        return Time { expr, mask: time.mask | mask::YEAR, ..opened.with(flag::ANCHORED) };
    }
    opened
}

/// Words that bound a time, or wait for its other half.
fn bounded(arena: &mut Arena, word: Word, time: Time, made: &mut Made<'_>) {
    let led = time.with(flag::LED).without(sure_clock(arena, time, made));
    let closed = time.bound == Bound::Closed;
    match word {
        Word::After if closed => {
            made.time(Time { bound: Bound::After, ..led.without(weak_day(time)) });
            made.add(Sem::Tagged(Tag::After, time), 0.0);
        }
        Word::Before if closed => {
            made.time(Time { bound: Bound::Before, ..led.without(weak_day(time)) });
            made.add(Sem::Tagged(Tag::Before, time), 0.0);
        }
        Word::Until if closed => made.time(Time { bound: Bound::Before, ..led.without(weak_day(time)) }),
        Word::By if closed => range::by(arena, led, made),
        // "entro fine mese", "d'ici la fin de la semaine" bound it.
        Word::Within if matches!(arena.get(time.expr), Expr::Edge { edge: crate::sem::Edge::End, .. }) => {}
        Word::Within if closed && matches!(arena.get(time.expr), Expr::Cycles { n: 1, .. }) => {
            beside::within_next(arena, time, made);
        }
        Word::Within if closed && (time.has(flag::INTERVAL) || time.grain >= Grain::Week) => {
            made.time(led.without(whole_period(time)));
        }
        Word::Slash if closed && time.mask & mask::DATE == (mask::YEAR | mask::MONTH | mask::DAY) => {
            made.add(Sem::Tagged(Tag::To, time), 0.1);
        }
        Word::Closest => {
            made.add(Sem::NearestOf { n: 1, what: time.expr }, 0.0);
        }
        Word::To | Word::Dash if closed => {
            // "Friday-Jun-15" is one day.
            let cost = match word == Word::Dash && made.touching {
                true if time.fixes(mask::MONTH) && time.fixes(mask::DAY) && time.mask & mask::TIME == 0 => {
                    0.4
                }
                true => 0.05,
                false => 0.0,
            };
            made.add(Sem::Tagged(Tag::To, time), cost);
        }
        Word::Between if closed => made.add(Sem::Tagged(Tag::Between, time), 0.0),
        Word::And if closed => made.add(Sem::Tagged(Tag::And, time), 0.0),
        Word::But if !closed || time.mask == mask::CLOCK && time.has(flag::INTERVAL) => made.time(led),
        Word::And if !closed && !time.has(flag::FROM) => made.add(Sem::Tagged(Tag::And, time), 0.0),
        Word::Open => made.add(Sem::Time(time), 0.1),
        _ => {}
    }
}

/// "ab 15.30", "gegen 14.00": such figures can be no date.
fn sure_clock(arena: &Arena, time: Time, made: &Made<'_>) -> u16 {
    let Expr::Clock(clock) = arena.get(time.expr) else { return 0 };
    let no_month = clock.minute > 12 || clock.minute == 0;
    if made.language.day_clock && time.mask == mask::CLOCK && no_month { flag::LATENT } else { 0 }
}

/// A weekday's short name that is also a word is a day after "on".
fn weak_day(time: Time) -> u16 {
    let named = time.fixes(mask::WEEKDAY) || time.fixes(mask::MONTH) && time.grain == Grain::Month;
    let figures = time.mask == mask::MONTH | mask::DAY;
    let days = (time.has(flag::ORDINAL_DAY) || figures) && time.has(flag::INTERVAL);
    let years = time.has(flag::BARE_YEAR) && time.mask == mask::YEAR;
    if named || days || years || time.has(flag::BARE_YEAR) { flag::LATENT } else { 0 }
}

/// Whether an expression is, or holds, a range of two ends.
fn has_range(arena: &Arena, time: Time) -> bool {
    match arena.get(time.expr) {
        Expr::Range { .. } => true,
        Expr::And { coarse, fine } => {
            [coarse, fine].into_iter().any(|id| matches!(arena.get(id), Expr::Range { .. }))
        }
        Expr::InZone { expr, .. } => matches!(arena.get(expr), Expr::Range { .. }),
        _ => false,
    }
}

/// A whole hour from one to six: said of a length before it is said of the night.
fn small_hour(arena: &Arena, time: Time) -> bool {
    matches!(arena.get(time.expr), Expr::Clock(clock) if clock.grain == Grain::Hour && clock.hour <= 6)
}

/// "for the week": this one, where "the week" alone says nothing.
fn whole_period(time: Time) -> u16 {
    if time.has(flag::ANCHORED) && time.grain >= Grain::Week { flag::LATENT } else { 0 }
}
