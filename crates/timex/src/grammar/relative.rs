//! "next", "last", "third … of", edges of periods, weeks and quarters by number.

use super::Made;
use crate::eval::Arena;
use crate::meaning::{cycle_time, fields_time};
use crate::mention::Grain;
use crate::sem::{Bound, Edge, Expr, Fields, Length, Sem, Tag, Time, Unit, What, Word, flag, mask};

/// "in March", "in the morning", "in 2014".
pub(crate) fn in_time(_arena: &mut Arena, time: Time, made: &mut Made<'_>) {
    let coarse = time.grain >= Grain::Week || time.has(flag::INTERVAL) || time.fixes(mask::PART);
    if coarse {
        made.time(time.with(flag::LED).without(flag::LATENT | flag::BARE_YEAR));
    }
}

/// "this", "next", "last" before something.
pub(crate) fn rel(arena: &mut Arena, n: i8, right: Sem, made: &mut Made<'_>) {
    match right {
        Sem::WeekOf(_) if n == -1 => ordinal(arena, n, false, right, made),
        // "a esa hora", "à cette heure-là" are hours told before.
        Sem::Unit(Unit::Hour) if n == 0 && made.language.day_clock => {}
        Sem::Unit(unit) => {
            made.time(cycle_time(arena, unit, n.into()));
            if n == -1 {
                made.add(Sem::NthWhat { n: -1, what: What::Unit(unit) }, 0.0);
            }
            if n == 1 && unit == Unit::Day {
                made.time(cycle_time(arena, unit, 1));
            }
        }
        Sem::Time(time) if time.bound == Bound::Closed => rel_time(arena, n, time, made),
        Sem::Units { count, unit } => counted(arena, n, count, unit, made),
        Sem::Word(Word::Of) => {}
        _ => {}
    }
}

fn rel_time(arena: &mut Arena, n: i8, time: Time, made: &mut Made<'_>) {
    if !may_follow(arena, n, time) {
        return;
    }
    let flags = (time.flags & !flag::LATENT) | flag::ANCHORED | flag::LED;
    if n == -1 {
        made.add(Sem::NthWhat { n: -1, what: What::Expr(time.expr) }, 0.0);
    }
    if n == 0 && time.fixes(mask::DAY) && time.fixes(mask::MONTH) && !time.has(flag::HOLIDAY) {
        made.time(time.with(flag::LED));
        return;
    }
    // "this August" is this year's, be it past.
    if n == 0
        && time.mask == mask::MONTH
        && time.grain == Grain::Month
        && matches!(arena.get(time.expr), Expr::Fields(_))
    {
        let coarse = arena.add(Expr::Cycle { unit: Unit::Year, n: 0 });
        let expr = arena.add(Expr::And { coarse, fine: time.expr });
        made.time(Time { expr, mask: time.mask | mask::YEAR, flags, ..time });
        return;
    }
    let all = mask::YEAR | mask::MONTH | mask::DAY;
    if let Some((expr, more)) = rel_weekday(arena, n, time.expr, made.language.last_is_before) {
        let expr = arena.add(expr);
        made.time(Time { expr, mask: time.mask | all, flags: flags | more, ..time });
        return;
    }
    if matches!(arena.get(time.expr), Expr::Weekend) {
        made.time(cycle_time(arena, Unit::Weekend, n.into()).with(flag::LED));
        return;
    }
    if time.mask == mask::PART {
        let day = arena.add(Expr::Cycle { unit: Unit::Day, n: n.into() });
        let expr = arena.add(Expr::And { coarse: day, fine: time.expr });
        made.time(Time { expr, mask: all | mask::PART, flags, ..time });
        return;
    }
    // "next Tuesday morning" read as one.
    if let Expr::And { coarse, fine } = arena.get(time.expr)
        && let Some((expr, _)) = rel_weekday(arena, n, coarse, made.language.last_is_before)
    {
        let coarse = arena.add(expr);
        let expr = arena.add(Expr::And { coarse, fine });
        made.add(Sem::Time(Time { expr, mask: time.mask | all, flags, ..time }), 0.1);
        return;
    }
    let expr = arena.add(Expr::Relative { n: n.into(), base: time.expr });
    made.time(Time { expr, mask: time.mask | mask::YEAR, flags, ..time });
}

/// Whether "this", "next" or "last" may be said of a time.
fn may_follow(arena: &Arena, n: i8, time: Time) -> bool {
    let told = time.has(flag::ANCHORED | flag::TRAILING) || time.fixes(mask::YEAR | mask::CLOCK | mask::WEEK);
    // "il passe le 24": an article parts a verb that looks like "last" from the day.
    let parted = n != 0
        && time.has(flag::LED)
        && time.fixes(mask::DAY)
        && time.mask & (mask::MONTH | mask::WEEKDAY) == 0;
    // "this Sunday until the 10th": only its start is the coming one.
    let span = time.fixes(mask::WEEKDAY) && matches!(arena.get(time.expr), Expr::Range { .. });
    // "this may take long"
    let word = time.has(flag::LATENT) && time.mask == mask::MONTH;
    !(told || parted || span || word)
}

/// "this", "next", "last" before nothing but a weekday.
fn rel_weekday(arena: &Arena, n: i8, id: u32, last_is_before: bool) -> Option<(Expr, u16)> {
    let Expr::Fields(Fields { weekday: Some(weekday), day: None, month: None, year: None }) = arena.get(id)
    else {
        return None;
    };
    Some(match n {
        0 => (Expr::ThisWeekday { weekday }, 0),
        -1 if last_is_before => (Expr::LastWeekday { weekday }, 0),
        1 => (Expr::WeekdayOfWeek { weekday, n: 1 }, flag::NEXT_WEEKDAY),
        2 => (Expr::WeekdayOfWeek { weekday, n: 2 }, 0),
        _ => (Expr::Relative { n: n.into(), base: id }, 0),
    })
}

/// "coming Thursday", "upcoming week".
pub(crate) fn coming(arena: &mut Arena, time: Time, made: &mut Made<'_>) {
    if time.has(flag::ANCHORED | flag::TRAILING) || time.fixes(mask::YEAR | mask::TIME) {
        return;
    }
    let expr = arena.add(Expr::Relative { n: 1, base: time.expr });
    let bits = time.mask | mask::YEAR | mask::MONTH | mask::DAY;
    made.time(Time { expr, mask: bits, ..time.with(flag::ANCHORED | flag::LED).without(flag::LATENT) });
}

/// "this past Wednesday".
pub(crate) fn just_past(arena: &mut Arena, day: Time, made: &mut Made<'_>) {
    if day.mask == mask::WEEKDAY && !day.has(flag::ANCHORED | flag::TRAILING | flag::INTERVAL) {
        let expr = arena.add(Expr::Relative { n: -1, base: day.expr });
        let bits = day.mask | mask::YEAR | mask::MONTH | mask::DAY;
        let time = Time { expr, mask: bits, ..day.with(flag::ANCHORED | flag::LED).without(flag::LATENT) };
        made.add(Sem::Time(time), -0.1);
    }
}

/// "upcoming two weeks": the second from now.
pub(crate) fn nth_coming(arena: &mut Arena, length: Length, made: &mut Made<'_>) {
    made.time(cycle_time(arena, length.unit, length.count));
}

/// "friday after next".
pub(crate) fn after_next(arena: &mut Arena, time: Time, made: &mut Made<'_>) {
    if time.has(flag::ANCHORED) || !time.fixes(mask::WEEKDAY | mask::MONTH) {
        return;
    }
    let expr = arena.add(Expr::Relative { n: 2, base: time.expr });
    let bits = time.mask | mask::YEAR | mask::MONTH | mask::DAY;
    made.time(Time { expr, mask: bits, ..time.with(flag::ANCHORED) });
}

/// "next 3 weeks", "last 2 days".
pub(crate) fn counted(arena: &mut Arena, rel: i8, count: i16, unit: Unit, made: &mut Made<'_>) {
    if count <= 0 {
        return;
    }
    if rel == 2 {
        made.time(cycle_time(arena, unit, count.into()));
        return;
    }
    let first = match rel {
        -1 => -i32::from(count),
        0 => 0,
        _ => 1,
    };
    let sample = cycle_time(arena, unit, 0);
    let expr = arena.add(Expr::Cycles { unit, n: first, count: count.into() });
    made.time(Time { expr, ..sample.with(flag::INTERVAL) });
    if let (-1, Ok(count)) = (rel, i8::try_from(count)) {
        made.add(Sem::NthSpan { count: -count, unit }, 0.0);
    }
}

/// "week of October 6".
pub(crate) fn unit_of(arena: &mut Arena, unit: Unit, time: Time, made: &mut Made<'_>) {
    if unit == Unit::Decade && time.mask == mask::YEAR && time.has(flag::BARE_YEAR) {
        let expr = arena.add(Expr::UnitOf { unit, base: time.expr });
        made.time(Time::new(expr, Grain::Year, mask::YEAR).with(flag::INTERVAL));
        return;
    }
    let weekend = unit == Unit::Weekend && made.language.day_clock;
    if time.has(flag::TRAILING) || !(weekend || matches!(unit, Unit::Week | Unit::Month)) {
        return;
    }
    // "na próxima semana de segunda a quarta", "semana na terça": a weekday of that week, not a week by its weekday.
    if made.language.day_clock && time.mask == mask::WEEKDAY && unit == Unit::Week {
        return;
    }
    // "la semana del 9 al 13": those days.
    if unit == Unit::Week && time.has(flag::INTERVAL) && time.fixes(mask::DAY) && !time.fixes(mask::TIME) {
        made.time(time.without(flag::LATENT));
        return;
    }
    let time = Time { bound: Bound::Closed, ..time };
    if time.fixes(mask::DAY | mask::WEEKDAY) && !time.fixes(mask::TIME) {
        let expr = arena.add(Expr::UnitOf { unit, base: time.expr });
        let bits = mask::YEAR | mask::MONTH | mask::WEEK;
        let (grain, bound) = (unit.grain(), Bound::Closed);
        // Better than this week and a day of it: "la semaine du 9".
        let cost = if made.language.day_clock { -0.05 } else { 0.0 };
        let (grain, flags) = match unit {
            Unit::Weekend => (Grain::Hour, flag::ANCHORED | flag::INTERVAL),
            _ => (grain, flag::ANCHORED),
        };
        made.add(Sem::Time(Time { expr, grain, mask: bits, bound, flags }), cost);
    }
}

/// "week after next".
pub(crate) fn unit_word(arena: &mut Arena, unit: Unit, word: Word, made: &mut Made<'_>) {
    match word {
        Word::AfterNext => made.time(cycle_time(arena, unit, 2)),
        Word::Coming => made.time(cycle_time(arena, unit, 1)),
        _ => {}
    }
}

/// "la semaine prochaine": the word follows.
pub(crate) fn unit_rel(arena: &mut Arena, unit: Unit, n: i8, made: &mut Made<'_>) {
    // "quarter past" is no quarter of the year, "any day next week" no day after this.
    // Nor does the word follow in German and Dutch: "jeden Tag diese Zeit".
    use crate::lang::Tongue;
    let before = matches!(made.language.tongue, Tongue::English | Tongue::German | Tongue::Dutch);
    if before || n == 0 && unit <= Unit::Hour {
        return;
    }
    made.time(cycle_time(arena, unit, n.into()));
}

/// "mardi prochain".
pub(crate) fn time_rel(arena: &mut Arena, time: Time, n: i8, made: &mut Made<'_>) {
    if made.language.tongue == crate::lang::Tongue::English || time.bound != Bound::Closed {
        return;
    }
    // "nachmittags nächste Woche": the word is of the week.
    if time.mask == mask::PART && n != 0 && made.language.dot_ordinal {
        return;
    }
    let french_weekday =
        n == 1 && time.mask == mask::WEEKDAY && made.language.tongue == crate::lang::Tongue::French;
    if french_weekday {
        coming(arena, time, made);
    } else {
        rel(arena, n, Sem::Time(time), made);
    }
}

/// "the week": this one.
pub(crate) fn the_unit(arena: &mut Arena, unit: Unit, made: &mut Made<'_>) {
    // "3 la semaine prochaine" are no three weeks.
    made.add(Sem::Unit(unit), if made.language.day_clock { 1.1 } else { 0.0 });
    if unit >= Unit::Week {
        made.add(Sem::Time(cycle_time(arena, unit, 0).with(flag::LATENT | flag::LED)), 0.0);
    }
}

/// ISO 8601 week by its number.
pub(crate) fn iso_week(arena: &mut Arena, value: i32, made: &mut Made<'_>) {
    if let Ok(week) = u8::try_from(value) {
        let expr = arena.add(Expr::IsoWeek(week));
        made.time(Time::new(expr, Grain::Week, mask::MONTH | mask::WEEK));
    }
}

/// Quarter of the year by its number.
pub(crate) fn quarter(arena: &mut Arena, value: i32, made: &mut Made<'_>) {
    if let Ok(n) = u8::try_from(value) {
        let expr = arena.add(Expr::QuarterOf(n));
        made.time(Time::new(expr, Grain::Quarter, mask::MONTH));
    }
}

/// An ordinal and what follows.
pub(crate) fn ordinal(arena: &mut Arena, n: i8, figure: bool, right: Sem, made: &mut Made<'_>) {
    match right {
        Sem::Unit(unit) => ordinal_unit(arena, n, unit, made),
        Sem::Length(length) if n == 1 && length.count > 1 && !length.compound => {
            if let Ok(count) = i8::try_from(length.count) {
                made.add(Sem::NthSpan { count, unit: length.unit }, 0.0);
            }
        }
        Sem::Time(time) if !time.has(flag::TRAILING) => {
            if time.mask == mask::MONTH && !time.has(flag::INTERVAL) {
                super::date::day_of(arena, n.into(), time, made);
            } else if !time.has(flag::ANCHORED) && (time.fixes(mask::WEEKDAY) || time.has(flag::HOLIDAY)) {
                made.add(Sem::NthWhat { n, what: What::Expr(time.expr) }, 0.0);
            }
        }
        Sem::Tagged(Tag::Of | Tag::In, time) => super::date::day_of(arena, n.into(), time, made),
        Sem::Tagged(Tag::To, time) => {
            let date = figure && time.fixes(mask::DAY) && time.fixes(mask::MONTH);
            let time = if date { time.without(flag::LATENT) } else { time };
            super::range::number_to(arena, n.into(), 2, time, made);
        }
        Sem::TaggedNum(Tag::To, end) => {
            // "vom 9. bis 13." are days, whether or not a month follows.
            let cost = if figure && made.language.dot_ordinal { 0.1 } else { 0.0 };
            made.add(Sem::NumRange(n.into(), end), cost);
            if cost > 0.0 {
                super::range::days(arena, n.into(), end, flag::LATENT, made);
            }
        }
        // "in der 12. KW"
        Sem::Word(Word::WeekMark) if figure && made.language.dot_ordinal => iso_week(arena, n.into(), made),
        Sem::Rel(-1) => made.add(Sem::Ordinal { n: -n, figure }, 0.0),
        Sem::NearestOf { what, .. } => made.add(Sem::NearestOf { n, what }, 0.0),
        Sem::WeekOf(month) | Sem::HalfOf(month) => {
            let month = fields_time(arena, Fields { month: Some(month), ..Fields::default() });
            match right {
                Sem::WeekOf(_) => nth_of(arena, n, What::Unit(Unit::Week), Tag::Of, month, made),
                _ if n == 1 => super::edge::edge(arena, Edge::FirstHalf, Sem::Time(month), made),
                _ if n == 2 => super::edge::edge(arena, Edge::SecondHalf, Sem::Time(month), made),
                _ => {}
            }
        }
        // "am siebten vierten", "am siebten 4."
        Sem::Ordinal { n: month @ 1..=12, .. } if made.language.dot_ordinal && !figure => {
            let month = fields_time(arena, Fields { month: u8::try_from(month).ok(), ..Fields::default() });
            super::date::day_of(arena, n.into(), month, made);
        }
        Sem::Word(Word::Counted) => made.add(Sem::Nothing, 0.0),
        Sem::Word(Word::Close) => made.add(Sem::Ordinal { n, figure }, 0.0),
        _ => {}
    }
}

/// "the third quarter", "the 15th century", "the 10th week".
fn ordinal_unit(arena: &mut Arena, n: i8, unit: Unit, made: &mut Made<'_>) {
    match unit {
        Unit::Century if n > 0 => {
            let fields = Fields { year: Some(i16::from(n) * 100 - 99), ..Fields::default() };
            let base = fields_time(arena, fields).expr;
            let expr = arena.add(Expr::UnitOf { unit, base });
            made.time(Time::new(expr, Grain::Year, mask::YEAR).with(flag::INTERVAL));
            return;
        }
        Unit::Quarter if (1..=4).contains(&n) => quarter(arena, n.into(), made),
        // "the first week" is of anything; nothing but a year has ten.
        Unit::Week if n > 5 => iso_week(arena, n.into(), made),
        _ => {}
    }
    made.add(Sem::NthWhat { n, what: What::Unit(unit) }, 0.0);
}

/// What stands before an ordinal: "March 3rd", "the 3rd", "Tuesday the 19th".
pub(crate) fn before_ordinal(arena: &mut Arena, left: Sem, n: i8, figure: bool, made: &mut Made<'_>) {
    let Some(day) = u8::try_from(n).ok().filter(|d| (1..=31).contains(d)) else {
        if matches!(left, Sem::Word(Word::The)) {
            made.add(Sem::Ordinal { n, figure }, 0.0);
        }
        return;
    };
    let day_time = |arena: &mut Arena| fields_time(arena, Fields { day: Some(day), ..Fields::default() });
    match left {
        Sem::Word(word @ (Word::The | Word::On | Word::DayArticle)) => {
            made.add(Sem::Ordinal { n, figure }, 0.0);
            let latent = if figure || word == Word::On { 0 } else { flag::LATENT };
            let time = day_time(arena).with(flag::LED | flag::ORDINAL_DAY | latent);
            made.add(Sem::Time(time), 0.1);
        }
        Sem::Word(word @ (Word::To | Word::Dash)) => {
            let hyphen = word == Word::Dash && made.touching && !figure;
            // "from the 3rd to the 5th" speaks of days before it speaks of hours.
            let day = if figure { 0.3 } else { 0.0 };
            made.add(Sem::TaggedNum(Tag::To, n.into()), if hyphen { 0.5 } else { day });
            if figure {
                // A full stop may as well end the sentence: "Freitag bis 11."
                let stop = if made.language.dot_ordinal { 0.35 } else { 0.0 };
                made.add(Sem::Tagged(Tag::To, day_time(arena).with(flag::ORDINAL_DAY)), stop);
            }
        }
        // "dal primo"
        Sem::Word(Word::FromDay) => {
            let time = day_time(arena).with(flag::LED | flag::ORDINAL_DAY | flag::FROM);
            made.add(Sem::Time(Time { bound: Bound::After, ..time }), 0.1);
        }
        // "Tues (24th)"
        Sem::Word(Word::Open) if figure => made.add(Sem::Ordinal { n, figure }, 0.1),
        // "w/c 16th"
        Sem::Unit(Unit::Week) if figure => {
            let day = day_time(arena).with(flag::ORDINAL_DAY);
            unit_of(arena, Unit::Week, day, made);
        }
        Sem::Word(word @ (Word::Between | Word::And)) => {
            let tag = if word == Word::And { Tag::And } else { Tag::Between };
            let latent = if figure { 0 } else { flag::LATENT };
            made.add(Sem::Tagged(tag, day_time(arena).with(flag::ORDINAL_DAY | latent)), 0.0);
        }
        Sem::Time(time) if time.bound == Bound::Closed => {
            let plain = time.without(flag::TRAILING);
            if plain.mask == mask::MONTH && !plain.has(flag::INTERVAL) {
                super::date::day_of(arena, n.into(), plain, made);
            } else if plain.mask == mask::WEEKDAY && !plain.has(flag::INTERVAL) {
                let day = day_time(arena);
                if let Some((joined, cost)) = super::join::intersect(arena, plain, day) {
                    made.add(Sem::Time(joined), cost);
                }
            }
        }
        _ => {}
    }
}

/// "first Tuesday" + "of October", "third week" + "after Easter".
pub(crate) fn nth_of(arena: &mut Arena, n: i8, what: What, tag: Tag, of: Time, made: &mut Made<'_>) {
    if of.has(flag::TRAILING) || of.bound != Bound::Closed {
        return;
    }
    let grain = match what {
        What::Unit(unit) => unit.grain(),
        What::Expr(_) => Grain::Day,
    };
    match tag {
        Tag::Of | Tag::In if of.grain >= Grain::Week || of.has(flag::INTERVAL | flag::HOLIDAY) => {
            let expr = arena.add(Expr::Nth { n, what, of: of.expr });
            let weekend = matches!(what, What::Expr(e) if matches!(arena.get(e), Expr::Weekend));
            let part = matches!(what, What::Expr(e) if matches!(arena.get(e), Expr::And { fine, .. } if matches!(arena.get(fine), Expr::Part(_))));
            let bits = mask::MONTH
                | if of.fixes(mask::YEAR) { mask::YEAR } else { 0 }
                | if grain == Grain::Day {
                    mask::DAY
                } else if grain == Grain::Week {
                    mask::WEEK
                } else {
                    0
                };
            let interval = if weekend || part { flag::INTERVAL } else { 0 };
            let bits = if part { bits | mask::PART } else { bits };
            made.time(Time {
                expr,
                grain,
                mask: bits,
                bound: Bound::Closed,
                flags: of.flags & flag::ANCHORED | interval,
            });
        }
        Tag::After | Tag::Before => {
            let What::Expr(what) = what else { return };
            let n = if tag == Tag::Before { -n } else { n };
            let expr = arena.add(Expr::NthFrom { n, what, base: of.expr });
            let bits = mask::YEAR | mask::MONTH | mask::DAY;
            made.time(Time { expr, grain, mask: bits, bound: Bound::Closed, flags: flag::ANCHORED });
        }
        _ => {}
    }
}

/// "el último viernes" + "del mes": of the month that holds now, as where the article stands apart.
pub(crate) fn nth_of_unit(arena: &mut Arena, n: i8, what: What, unit: Unit, made: &mut Made<'_>) {
    if unit >= Unit::Month {
        let of = cycle_time(arena, unit, 0).with(flag::LATENT | flag::LED);
        nth_of(arena, n, what, Tag::Of, of, made);
    }
}

/// "the last three weeks of 2026", "the first two days of April".
pub(crate) fn nth_span(arena: &mut Arena, count: i8, unit: Unit, of: Time, made: &mut Made<'_>) {
    if of.has(flag::TRAILING) || of.bound != Bound::Closed || of.grain < Grain::Week {
        return;
    }
    let what = What::Unit(unit);
    let (first, last) = if count > 0 { (1, count) } else { (count, -1) };
    let from = arena.add(Expr::Nth { n: first, what, of: of.expr });
    let to = arena.add(Expr::Nth { n: last, what, of: of.expr });
    let expr = arena.add(Expr::Range { from, to });
    let bits = mask::MONTH | mask::WEEK | of.mask & mask::YEAR;
    made.time(Time { expr, grain: unit.grain(), mask: bits, bound: Bound::Closed, flags: flag::INTERVAL });
}
