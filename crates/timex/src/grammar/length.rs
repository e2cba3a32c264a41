//! Lengths of time, and times at a length from another.

use super::Made;
use crate::eval::Arena;
use crate::mention::Grain;
use crate::sem::{Bound, Expr, Length, Sem, Tag, Time, Unit, Word, flag, mask};

/// The count of a length that waits for its smaller part behind "and"; it is no number of anything.
pub(super) const AND: i32 = -1;
/// The same behind a comma, where only a named unit follows: "16 h, les deux" is no length.
const COMMA: i32 = -2;

/// "3 weeks".
pub(crate) fn count(_arena: &mut Arena, value: i32, unit: Unit, made: &mut Made<'_>) {
    // Dutch "elf uur" is first of all a time of day.
    // So is French "9 h", where "2 heures" is a length.
    let clock = unit == Unit::Hour
        && match made.language.tongue {
            crate::lang::Tongue::Dutch => true,
            crate::lang::Tongue::French => value >= 5,
            _ => false,
        };
    if let Some(length) = Length::of(value.into(), unit) {
        made.add(Sem::Length(length), if clock { 0.1 } else { 0.0 });
    }
}

/// "an hour", "half hour".
pub(crate) fn word_unit(arena: &mut Arena, word: Word, unit: Unit, made: &mut Made<'_>) {
    match word {
        Word::A => {
            if let Some(length) = Length::of(1, unit) {
                made.add(
                    Sem::Length(Length { weak: unit == Unit::Second || unit >= Unit::Day, ..length }),
                    0.0,
                );
            }
        }
        // "komend weekend" is the one that comes, not the one after.
        Word::Coming if unit == Unit::Weekend => {}
        Word::Coming => made.time(crate::meaning::cycle_time(arena, unit, 1)),
        Word::Half => {
            if let Some(length) = Length::fraction(0.5, unit) {
                made.add(Sem::Length(length), 0.0);
            }
        }
        Word::Quarter | Word::ThreeQuarters => {
            let share = if word == Word::Quarter { 0.25 } else { 0.75 };
            if let Some(length) = Length::fraction(share, unit) {
                made.add(Sem::Length(length), 0.0);
            }
        }
        Word::Of => made.add(Sem::OfUnit(unit), 0.0),
        Word::Within => {
            if let Some(length) = Length::of(1, unit) {
                before_length(arena, Sem::Word(word), length, made);
            }
        }
        Word::The => super::relative::the_unit(arena, unit, made),
        Word::Every | Word::Each => super::recur::every_unit(unit, made),
        Word::All if matches!(unit, Unit::Week | Unit::Month | Unit::Year | Unit::Weekend) => {
            made.time(crate::meaning::cycle_time(arena, unit, 0).with(flag::INTERVAL));
        }
        Word::Extra => made.add(Sem::Unit(unit), 0.0),
        _ => {}
    }
}

/// "2.5 hours".
pub(crate) fn decimal_unit(n: f32, unit: Unit, made: &mut Made<'_>) {
    if let Some(length) = Length::fraction(f64::from(n), unit) {
        made.add(Sem::Length(length), 0.0);
    }
}

/// "1/4 of an hour" and the like keep their number.
pub(crate) fn decimal_word(n: f32, word: Word, made: &mut Made<'_>) {
    if matches!(word, Word::Of | Word::A | Word::Extra) {
        made.add(Sem::Decimal(n), 0.0);
    }
}

/// A length and what follows.
pub(crate) fn length_before(arena: &mut Arena, length: Length, right: Sem, made: &mut Made<'_>) {
    match right {
        Sem::Word(Word::Ago | Word::Earlier) => made.time(from_now(arena, length, true)),
        Sem::Word(Word::Hence) => made.time(from_now(arena, length, false)),
        Sem::Word(Word::Later) => made.add(Sem::Time(from_now(arena, length, false)), 0.05),
        Sem::Word(word @ (Word::Past | Word::Till))
            if length.unit == Unit::Minute && (1..60).contains(&length.count) =>
        {
            if let Ok(n) = i8::try_from(length.count) {
                made.add(Sem::Minutes { add: if word == Word::Past { n } else { -n } }, 0.0);
            }
        }
        Sem::Rel(rel) if rel != 0 && length.count > 0 && !length.compound && made.language.day_clock => {
            if let Ok(count) = i16::try_from(length.count) {
                super::relative::counted(arena, rel, count, length.unit, made);
            }
        }
        Sem::Word(word @ (Word::Comma | Word::And)) => {
            let count = if word == Word::And { AND } else { COMMA };
            made.add(Sem::LengthFrom { length: Length { count, ..length }, back: false }, 0.05)
        }
        // "three weeks, half an hour" are two lengths.
        Sem::Length(other)
            if other.unit < length.unit && !other.by_for && goes_on(length.unit, other.unit) =>
        {
            made.add(Sem::Length(length.plus(other)), 0.0);
        }
        Sem::Tagged(Tag::After, time) => from_base(arena, length, false, time, made),
        Sem::Tagged(Tag::Before, time) => from_base(arena, length, true, time, made),
        Sem::Time(time) if time.bound == Bound::After && time.has(flag::FROM) => {
            // "3 days from Tuesday", "for 10 days from 18 December".
            let now = matches!(arena.get(time.expr), Expr::Now);
            let fine = (now || length.unit <= Unit::Hour) && time.fixes(mask::CLOCK) && !length.by_for;
            if fine {
                from_base(arena, length, false, time, made);
            } else if length.by_for || time.fixes(mask::CLOCK) {
                lasting(arena, time, length, made);
            } else {
                from_base(arena, length, false, time, made);
            }
        }
        Sem::Time(time) => on_day(arena, length, time, made),
        _ => {}
    }
}

/// Whether a length in one unit goes on in the other: "2 hours 30 minutes", "a year 3 weeks", but not "3 weeks 30 minutes".
fn goes_on(unit: Unit, next: Unit) -> bool {
    next >= Unit::Day || unit <= Unit::WorkDay && (next == Unit::Hour || unit <= Unit::Hour)
}

/// "a fortnight on Monday", "a week Tuesday", "two weeks today": counted from the coming day of that name.
fn on_day(arena: &mut Arena, length: Length, day: Time, made: &mut Made<'_>) {
    let whole = length.seconds == 0 && !length.by_for && !day.has(flag::TRAILING | flag::LATENT);
    let weekly = whole && length.months == 0 && length.days > 0 && length.days % 7 == 0;
    let english = made.language.tongue == crate::lang::Tongue::English;
    if day.mask == mask::WEEKDAY && day.bound == Bound::Closed && !day.has(flag::INTERVAL) {
        let led = day.has(flag::LED) && whole && length.unit <= Unit::Week;
        if led || weekly && english {
            let expr = arena.add(Expr::Relative { n: 1, base: day.expr });
            from_base(arena, length, false, Time { expr, ..day }, made);
        }
    } else if english
        && (weekly || whole && length.months > 0)
        && matches!(arena.get(day.expr), Expr::Cycle { unit: Unit::Day, n: 0.. })
        && day.bound == Bound::Closed
    {
        from_base(arena, length, false, day, made);
    }
}

/// What stands before a length.
pub(crate) fn before_length(arena: &mut Arena, left: Sem, length: Length, made: &mut Made<'_>) {
    match left {
        Sem::Word(Word::In | Word::InLength) => made.time(from_now(arena, length, false).with(flag::LED)),
        Sem::Word(Word::Within) => {
            let to = from_now(arena, length, false);
            let expr = arena.add(Expr::UpTo { to: to.expr });
            made.time(Time { expr, ..to.with(flag::INTERVAL | flag::BY) });
        }
        Sem::Word(Word::AgoPrefix) => made.time(from_now(arena, length, true).with(flag::LED)),
        Sem::Word(Word::For) => made.add(Sem::Length(Length { by_for: true, weak: false, ..length }), 0.0),
        Sem::Word(Word::Around | Word::A | Word::The | Word::MoreThan) => {
            made.add(Sem::Length(length), 0.05);
        }
        Sem::Word(Word::After) => {
            let time = from_now(arena, length, false);
            // "depois das 15h" is an hour of the day before it is so many hours from now.
            let hour = length.unit == Unit::Hour && !length.compound && (5..=23).contains(&length.count);
            let cost = if hour && made.language.day_clock { 0.4 } else { 0.0 };
            made.add(Sem::Time(Time { bound: Bound::After, ..time }), cost);
        }
        Sem::Word(Word::Plus) => {
            made.time(from_now(arena, length, false));
            made.add(Sem::LengthFrom { length, back: false }, 0.0);
        }
        Sem::Word(Word::Dash) if made.touching => made.add(Sem::LengthFrom { length, back: true }, 0.2),
        Sem::Word(Word::Every) => super::recur::every_length(length, made),
        // "jeweils 60 Minuten"
        Sem::Word(Word::Each) => made.add(Sem::Length(length), 0.0),
        Sem::Rel(rel) if length.count > 0 && !length.compound => {
            if let Ok(count) = i16::try_from(length.count) {
                super::relative::counted(arena, rel, count, length.unit, made);
            }
        }
        Sem::Word(Word::Coming) if length.count > 0 && made.language.day_clock => {
            if let Ok(count) = i16::try_from(length.count) {
                super::relative::counted(arena, 1, count, length.unit, made);
            }
        }
        Sem::Word(Word::Coming) if length.count > 0 => super::relative::nth_coming(arena, length, made),
        Sem::LengthFrom { length: first, back: false }
            if matches!(first.count, AND | COMMA)
                && length.unit < first.unit
                && !(first.unit == Unit::Hour && first.seconds % 3600 != 0) =>
        {
            made.add(Sem::Length(first.plus(length)), 0.0);
        }
        Sem::Time(time) if length.by_for && time.bound == Bound::Closed => {
            let days =
                time.fixes(mask::DAY) && !time.fixes(mask::TIME) && length.days > 0 && length.seconds == 0;
            if (time.fixes(mask::CLOCK) || days) && !time.has(flag::INTERVAL | flag::SHIFT) {
                lasting(arena, time, length, made);
            }
        }
        Sem::Time(time) if length.by_for && time.has(flag::FROM) => lasting(arena, time, length, made),
        _ => {}
    }
}

/// "1 hour fifteen".
pub(crate) fn trailing_number(length: Length, value: i32, made: &mut Made<'_>) {
    if length.unit == Unit::Hour
        && (1..60).contains(&value)
        && let Some(minutes) = Length::of(value.into(), Unit::Minute)
    {
        made.add(Sem::Length(length.plus(minutes)), 0.2);
    }
}

/// A length from now on, or back.
pub(crate) fn from_now(arena: &mut Arena, length: Length, back: bool) -> Time {
    let unit = length.unit;
    let id = arena.add_length(length);
    let expr = arena.add(Expr::Shift { length: id, back, base: None });
    let all = mask::YEAR | mask::MONTH | mask::DAY | mask::CLOCK;
    let (grain, bits) = match unit {
        Unit::Second | Unit::Minute | Unit::Hour => (Grain::Minute, all),
        Unit::Day | Unit::WorkDay | Unit::Night => (Grain::Day, mask::YEAR | mask::MONTH),
        Unit::Week | Unit::Weekend => (Grain::Week, mask::YEAR | mask::MONTH),
        Unit::Month => (Grain::Month, mask::YEAR),
        Unit::Quarter | Unit::Season => (Grain::Quarter, mask::YEAR),
        Unit::Year | Unit::Decade | Unit::Century => (Grain::Year, mask::YEAR),
    };
    Time::new(expr, grain, bits).with(flag::SHIFT | flag::ANCHORED)
}

/// "heute in acht Tagen", "morgen in einer Woche", "Dienstag in 14 Tagen": counted from that day.
pub(crate) fn day_and_length(arena: &mut Arena, a: Time, b: Time, made: &mut Made<'_>) {
    let day = a.fixes(mask::DAY | mask::WEEKDAY)
        && !a.fixes(mask::TIME)
        && a.bound == Bound::Closed
        && !a.has(flag::TRAILING | flag::INTERVAL | flag::SHIFT);
    let Expr::Shift { length, back: false, base: None } = arena.get(b.expr) else { return };
    let today = matches!(arena.get(a.expr), Expr::Cycle { unit: Unit::Day, n: 0 });
    let hours = arena.length(length).is_some_and(|l| l.unit <= Unit::Hour);
    if day && today && hours && b.bound == Bound::Closed {
        made.time(b);
    }
    let days = arena.length(length).is_some_and(|l| l.days > 0 && l.months == 0 && l.seconds == 0);
    if made.language.day_clock && day && days && b.has(flag::LED) && b.bound == Bound::Closed {
        let expr = arena.add(Expr::Shift { length, back: false, base: Some(a.expr) });
        let bits = mask::YEAR | mask::MONTH | mask::DAY;
        made.time(Time::new(expr, Grain::Day, bits).with(flag::ANCHORED));
    }
}

/// "3 days after Easter".
pub(crate) fn from_base(arena: &mut Arena, length: Length, back: bool, base: Time, made: &mut Made<'_>) {
    if base.has(flag::TRAILING) {
        return;
    }
    let id = arena.add_length(length);
    let expr = arena.add(Expr::Shift { length: id, back, base: Some(base.expr) });
    let grain = length.unit.grain().min(base.grain).min(Grain::Day);
    let bits = mask::YEAR | mask::MONTH | mask::DAY | if grain < Grain::Day { mask::CLOCK } else { 0 };
    made.time(Time::new(expr, grain, bits).with(flag::ANCHORED));
}

/// "from 4 pm for 30 minutes".
fn lasting(arena: &mut Arena, from: Time, length: Length, made: &mut Made<'_>) {
    let length = arena.add_length(length);
    let expr = arena.add(Expr::Lasting { from: from.expr, length });
    made.time(Time { expr, bound: Bound::Closed, ..from.with(flag::INTERVAL).without(flag::FROM) });
}

/// "Tuesday +10 days", "2026-12-29 -10 days".
pub(crate) fn moved(arena: &mut Arena, day: Time, length: Length, back: bool, made: &mut Made<'_>) {
    let whole = length.seconds == 0 && length.count > 0;
    let one = day.fixes(mask::DAY | mask::WEEKDAY) && !day.fixes(mask::TIME) && day.bound == Bound::Closed;
    if whole && one && !day.has(flag::INTERVAL | flag::SHIFT | flag::LATENT) {
        from_base(arena, length, back, day, made);
    }
}

/// "for a week, from the 20th on".
pub(crate) fn listed_from(arena: &mut Arena, length: Length, from: Time, made: &mut Made<'_>) {
    let opened = from.bound == Bound::After && from.has(flag::FROM) && !from.has(flag::TRAILING);
    if length.count == COMMA && length.by_for && opened {
        lasting(arena, from, length, made);
    }
}

/// "25m", "3d": the letter touches its number.
pub(crate) fn short(value: i32, unit: Unit, made: &mut Made<'_>) {
    if let Some(length) = Length::of(value.into(), unit) {
        made.add(Sem::Length(Length { weak: unit == Unit::Minute, ..length }), 0.05);
    }
}

/// "an hour and a half".
pub(crate) fn and_fraction(length: Length, share: f32, made: &mut Made<'_>) {
    if length.count > 0
        && !length.compound
        && let Some(more) = Length::fraction(f64::from(share), length.unit)
    {
        made.add(Sem::Length(length.plus(more)), 0.0);
    }
}
