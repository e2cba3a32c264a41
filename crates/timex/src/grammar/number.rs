//! Numbers beside their neighbours: hours, days of a month, counts.

use super::{Made, clock, date, length, range, relative};
use crate::eval::Arena;
use crate::lang::Tongue;
use crate::lexicon::COUNT_ONLY;
use crate::sem::{Bound, Sem, Tag, Time, Unit, Word, flag, mask};

/// A number and what follows it.
pub(crate) fn before(arena: &mut Arena, value: i32, digits: u8, right: Sem, made: &mut Made<'_>) {
    if digits == COUNT_ONLY
        && !matches!(
            right,
            Sem::Unit(_)
                | Sem::Rel(_)
                | Sem::Word(Word::Extra | Word::Coming | Word::OClock)
                | Sem::Units { .. }
        )
    {
        return;
    }
    match right {
        Sem::Unit(unit) => length::count(arena, value, unit, made),
        Sem::ShortUnit(unit) if made.touching && digits > 0 => length::short(value, unit, made),
        Sem::Units { count, unit } => length::count(arena, value.saturating_mul(count.into()), unit, made),
        Sem::AndFraction(share) => made.add(Sem::Decimal(value as f32 + share), 0.0),
        Sem::Word(word) => number_word(arena, value, digits, word, made),
        Sem::Time(time) => number_time(arena, value, digits, time, made),
        Sem::Tagged(Tag::Of | Tag::In, time) => date::day_of(arena, value, time, made),
        Sem::Tagged(Tag::To, time) => range::number_to(arena, value, digits, time, made),
        Sem::TaggedNum(Tag::To, end) => {
            number_range(value, end, made);
            if made.touching && digits == 0 && made.language.tongue == Tongue::English {
                clock::hyphened(arena, value, end, made);
            }
        }
        Sem::Num { value: next, digits: more } => two_numbers(arena, value, digits, next, more, made),
        // "de nueve y media a once": an hour and its minutes, which a preposition must make sure.
        Sem::Minutes { add } if made.language.day_clock && digits <= 2 && (1..=23).contains(&value) => {
            if let Some(hour) = clock::hour_of(arena, value) {
                clock::time_minutes(arena, hour.with(flag::LATENT), add, made);
            }
        }
        Sem::Rel(rel) => {
            // "at nine last week" is no nine weeks.
            let cost = if made.language.day_clock { 0.0 } else { 1.1 };
            if let Ok(count) = i16::try_from(value) {
                made.add(Sem::RelCount { rel, count }, cost);
            }
        }
        _ => {}
    }
}

fn number_word(arena: &mut Arena, value: i32, digits: u8, word: Word, made: &mut Made<'_>) {
    match word {
        Word::Am | Word::Pm => {
            if let Some(time) = hour_or_compact(arena, value, digits).filter(|_| value > 0) {
                clock::half_of_day(arena, time, word == Word::Pm, made);
            }
        }
        Word::AmShort | Word::PmShort if made.touching && value > 0 => {
            if let Some(time) = hour_or_compact(arena, value, digits) {
                clock::half_of_day_short(arena, time, word == Word::PmShort, digits, made);
            }
        }
        Word::OClock => {
            // "une heure" and "een uur" are more often a length.
            let cost = match (made.language.tongue, digits) {
                (Tongue::French | Tongue::Dutch, COUNT_ONLY) => 0.15,
                (Tongue::French, _) => 0.05,
                _ => 0.0,
            };
            if let Some(time) = clock::hour_of(arena, value) {
                made.add(Sem::Time(time), cost);
            }
        }
        // "nine to five" is a span.
        Word::Till if value % 5 != 0 && made.language.tongue == Tongue::English => {}
        Word::Past | Word::Till if (5..=59).contains(&value) => {
            if let Ok(n) = i8::try_from(value) {
                // In figures "10 to 6" are hours, as "ten to six" are not.
                let figures = digits > 0 && value <= 12 && word == Word::Till;
                let english = made.language.tongue == Tongue::English;
                let cost = match () {
                    () if english && figures => 0.7,
                    () if value % 5 != 0 || value == 5 && word == Word::Till => 0.4,
                    () => 0.1,
                };
                made.add(Sem::Minutes { add: if word == Word::Past { n } else { -n } }, cost);
            }
        }
        Word::Coming => {
            // "5 aankomende jaren" are the next five.
            let rel = if made.language.day_clock { 1 } else { 2 };
            if let Ok(count) = i16::try_from(value) {
                made.add(Sem::RelCount { rel, count }, 0.0);
            }
        }
        Word::Era if (1..=9999).contains(&value) => {
            let year = year_time(arena, value).with(flag::LATENT | flag::BARE_YEAR);
            made.time(year);
        }
        Word::OrdinalMark => ordinal(value, digits, made),
        Word::Dot if made.language.dot_ordinal => ordinal(value, digits, made),
        Word::Extra => made.add(Sem::Num { value, digits }, 0.05),
        Word::Ish | Word::FromAfter => hour_word(arena, value, digits, word, made),
        _ => {}
    }
}

/// "9-ish", "de las 4 en adelante": a bare hour and what colours or opens it.
fn hour_word(arena: &mut Arena, value: i32, digits: u8, word: Word, made: &mut Made<'_>) {
    let Some(time) = clock::hour_of(arena, value) else { return };
    if word == Word::Ish {
        made.time(time.with(flag::APPROXIMATE));
    } else if made.language.day_clock && digits <= 2 && value > 0 {
        let opened = Time { bound: Bound::After, ..time.with(flag::FROM | flag::LATENT) };
        made.add(Sem::Time(opened), 0.2);
    }
}

/// "3" is an hour, "330" is half past three.
fn hour_or_compact(arena: &mut Arena, value: i32, digits: u8) -> Option<Time> {
    if digits >= 3 { clock::compact(arena, value, digits) } else { clock::hour_of(arena, value) }
}

/// "3rd", "3.": the mark touches the figures.
fn ordinal(value: i32, digits: u8, made: &mut Made<'_>) {
    if made.touching
        && digits > 0
        && (1..=31).contains(&value)
        && let Ok(n) = i8::try_from(value)
    {
        made.add(Sem::Ordinal { n, figure: true }, 0.0);
    }
}

/// "10 March", "9 tomorrow", "8 tonight".
fn number_time(arena: &mut Arena, value: i32, digits: u8, time: Time, made: &mut Made<'_>) {
    if time.has(flag::TRAILING) || time.bound != Bound::Closed {
        return;
    }
    if time.mask == mask::MONTH && time.grain == crate::mention::Grain::Month {
        if !time.has(flag::LED) && !(digits == 0 && time.has(flag::LATENT)) {
            date::day_of(arena, value, time, made);
        }
        return;
    }
    let bare_part =
        time.mask == mask::PART && !time.has(flag::LED) && !made.language.day_clock && digits == 0;
    if time.fixes(mask::PART) && !time.fixes(mask::CLOCK) && value > 0 && !bare_part {
        let hour =
            if digits >= 3 { clock::compact(arena, value, digits) } else { clock::hour_of(arena, value) };
        if let Some(hour) = hour
            && let Some((joined, cost)) = super::join::intersect(arena, hour, time)
        {
            made.add(Sem::Time(joined), cost + 0.1);
        }
        return;
    }
    if time.mask == mask::WEEKDAY
        && !time.has(flag::LED | flag::INTERVAL)
        && (2..=20).contains(&value)
        && let Ok(n) = i8::try_from(value)
    {
        made.add(Sem::CountOf { n, what: time.expr }, 0.1);
    }
    let anchored_day = time.has(flag::ANCHORED) && time.fixes(mask::DAY) && !time.fixes(mask::TIME);
    if anchored_day
        && (1..=12).contains(&value)
        && let Some(hour) = clock::hour_of(arena, value)
        && let Some((joined, cost)) = super::join::intersect(arena, hour, time)
    {
        made.add(Sem::Time(joined), cost + 0.2);
    }
}

/// "three twenty", "ten thirty": an hour and its minutes in words.
fn two_numbers(arena: &mut Arena, value: i32, digits: u8, next: i32, more: u8, made: &mut Made<'_>) {
    if digits == 0
        && more == 0
        && (1..=23).contains(&value)
        && (10..=59).contains(&next)
        && let (Ok(hour), Ok(minute)) = (u8::try_from(value), u8::try_from(next))
    {
        let time = clock::time_of(arena, crate::sem::Clock::minutes(hour, minute, hour <= 12));
        made.add(Sem::Time(time.with(flag::LATENT)), 0.2);
    }
    if (1..=2).contains(&digits)
        && more == 2
        && (1..=23).contains(&value)
        && (10..=59).contains(&next)
        && !made.touching
        && let (Ok(hour), Ok(minute)) = (u8::try_from(value), u8::try_from(next))
    {
        let time = clock::time_of(arena, crate::sem::Clock::minutes(hour, minute, hour <= 12));
        made.add(Sem::Time(time.with(flag::LATENT)), 0.4);
    }
    let hundreds = value % 100 == 0 && (100..=900).contains(&value) && (1..=99).contains(&next);
    let thousands = matches!(value, 1000 | 2000) && (1..=999).contains(&next);
    if digits == 0 && more == 0 && (hundreds || thousands) {
        let sum = value + next;
        if hundreds {
            made.add(Sem::Num { value: sum, digits }, 0.05);
        }
        if is_year(sum) {
            let fields = crate::sem::Fields { year: i16::try_from(sum).ok(), ..Default::default() };
            let time = crate::meaning::fields_time(arena, fields);
            made.add(Sem::Time(time.with(flag::LATENT | flag::BARE_YEAR)), 0.1);
        }
    }
    if digits == 0 && more == 0 && matches!(value, 18..=20) && (10..=99).contains(&next) {
        let fields =
            crate::sem::Fields { year: i16::try_from(value * 100 + next).ok(), ..Default::default() };
        let time = crate::meaning::fields_time(arena, fields);
        made.add(Sem::Time(time.with(flag::LATENT | flag::BARE_YEAR)), 0.2);
    }
}

fn number_range(from: i32, to: i16, made: &mut Made<'_>) {
    if let Ok(from) = i16::try_from(from)
        && (0..=31).contains(&from)
        && (1..=31).contains(&to)
    {
        made.add(Sem::NumRange(from, to), 0.0);
    }
}

/// A number and what stands before it.
pub(crate) fn after(arena: &mut Arena, left: Sem, value: i32, digits: u8, made: &mut Made<'_>) {
    if digits == COUNT_ONLY && !matches!(left, Sem::Rel(_) | Sem::Word(Word::A | Word::The | Word::Around)) {
        return;
    }
    match left {
        Sem::Word(word) => word_number(arena, word, value, digits, made),
        Sem::Time(time) => time_number(arena, time, value, digits, made),
        Sem::Rel(rel) => {
            if let Ok(count) = i16::try_from(value) {
                made.add(Sem::RelCount { rel, count }, 0.0);
            }
        }
        Sem::Minutes { add } => {
            if let Some(hour) = clock::hour_of(arena, value).filter(|_| digits <= 2) {
                clock::minutes_time(arena, add, hour, made);
            }
        }
        Sem::Unit(Unit::Week) if digits > 0 && (1..=53).contains(&value) => {
            relative::iso_week(arena, value, made)
        }
        Sem::Unit(Unit::Quarter) if (1..=4).contains(&value) => relative::quarter(arena, value, made),
        Sem::Length(length) => length::trailing_number(length, value, made),
        Sem::LengthFrom { length, back: false } if length.count == length::AND => {
            length::trailing_number(length, value, made)
        }
        _ => {}
    }
}

/// "at 3", "after 11", "from 9", "to 5", "between 2".
fn word_number(arena: &mut Arena, word: Word, value: i32, digits: u8, made: &mut Made<'_>) {
    let small = i16::try_from(value).ok().filter(|_| digits <= 2);
    match word {
        Word::At
        | Word::Around
        | Word::After
        | Word::Before
        | Word::Until
        | Word::Since
        | Word::By
        | Word::From => {
            bounded_hour(arena, word, value, digits, made);
        }
        Word::To | Word::Dash => {
            let hyphen = word == Word::Dash && made.touching && digits == 0;
            if let Some(n) = small {
                made.add(Sem::TaggedNum(Tag::To, n), if hyphen { 0.5 } else { 0.0 });
            } else if let Some(time) = clock::compact(arena, value, digits).filter(|_| !is_year(value)) {
                made.add(Sem::Tagged(Tag::To, time.with(flag::LATENT)), 0.1);
            }
        }
        Word::Between => {
            let time = match small {
                Some(n) => clock::hour_of(arena, n.into()),
                None => clock::compact(arena, value, digits).filter(|_| !is_year(value)),
            };
            if let Some(time) = time {
                made.add(Sem::Tagged(Tag::BetweenFirst, time.with(flag::LATENT)), 0.0);
            }
            made.add(Sem::Num { value, digits }, 0.1);
        }
        Word::And => {
            if let Some(n) = small {
                made.add(Sem::TaggedNum(Tag::And, n), 0.0);
            }
        }
        Word::FromSoft => made.add(Sem::Num { value, digits }, 0.3),
        Word::For if (1..=12).contains(&value) && digits > 0 && digits < 3 && !made.language.day_clock => {
            if let Some(time) = clock::hour_of(arena, value) {
                made.add(Sem::Time(time.with(flag::LED | flag::LATENT)), 0.3);
            }
        }
        Word::WeekMark if (1..=53).contains(&value) => relative::iso_week(arena, value, made),
        Word::The if (1..=31).contains(&value) && digits > 0 => {
            if let Ok(n) = i8::try_from(value) {
                // "las 14" are hours: where an article makes days of numbers, it is one of its own.
                let cost = if made.language.day_clock { 0.9 } else { 0.4 };
                made.add(Sem::Ordinal { n, figure: false }, cost);
            }
        }
        Word::Half if (1..=12).contains(&value) => {
            if let Some(hour) = clock::hour_of(arena, value)
                && let Some(time) = clock::half_past(arena, hour)
            {
                made.add(Sem::Time(time), 0.2);
            }
        }
        _ => number_as_date(arena, word, value, digits, made),
    }
}

/// "le 14", "'98": a word that makes a number a day or a year.
fn number_as_date(arena: &mut Arena, word: Word, value: i32, digits: u8, made: &mut Made<'_>) {
    match word {
        Word::FromDay if digits <= 2 && (1..=31).contains(&value) => {
            let fields = crate::sem::Fields { day: u8::try_from(value).ok(), ..Default::default() };
            let day =
                crate::meaning::fields_time(arena, fields).with(flag::LED | flag::ORDINAL_DAY | flag::FROM);
            made.add(Sem::Time(Time { bound: Bound::After, ..day }), 0.1);
        }
        Word::DayArticle if (digits > 0 || value >= 5) && digits <= 2 && (1..=31).contains(&value) => {
            if let Ok(day) = u8::try_from(value) {
                let fields = crate::sem::Fields { day: Some(day), ..Default::default() };
                let day = crate::meaning::fields_time(arena, fields).with(flag::LED | flag::ORDINAL_DAY);
                made.add(Sem::Time(day), 0.15);
            }
        }
        // "April of 87"
        Word::Of if digits == 2 && value > 31 => {
            let year = year_time(arena, 1900 + value).with(flag::BARE_YEAR);
            made.add(Sem::Tagged(Tag::Of, year), 0.0);
        }
        Word::Apostrophe if digits == 2 => {
            let time = year_time(arena, full_year(value)).with(flag::LATENT | flag::BARE_YEAR);
            made.add(Sem::Time(time), 0.0);
        }
        _ => {}
    }
}

/// "March 3", "Friday 23", "evening 6"; "8pm - 11" is a range's; "Tuesday 3" is left alone.
fn time_number(arena: &mut Arena, time: Time, value: i32, digits: u8, made: &mut Made<'_>) {
    if time.bound != Bound::Closed {
        return;
    }
    let trailing = time.has(flag::TRAILING);
    let plain = time.without(flag::TRAILING);
    if plain.mask == mask::MONTH && plain.grain == crate::mention::Grain::Month && value <= 31 {
        // "July, 17" is English; "1 juli, 17 keer" is not.
        if !trailing || made.language.tongue == Tongue::English {
            let before = made.found.len();
            date::day_of(arena, value, plain, made);
            // "mar 14": where the day stands before its month, a weekday's name is the likelier reading.
            let cost = if made.language.day_clock && plain.has(flag::LATENT) { 0.6 } else { 0.0 };
            made.found.iter_mut().skip(before).for_each(|(_, price)| *price += cost);
        }
        return;
    }
    if plain.mask == mask::MONTH && digits == 2 && value > 40 && !trailing {
        let year = year_time(arena, 1900 + value);
        joined(arena, plain, year, 0.2, made);
        return;
    }
    let has_day = plain.fixes(mask::DAY) && plain.fixes(mask::MONTH) && !plain.fixes(mask::YEAR | mask::TIME);
    if has_day && digits == 2 && (value > 31 || !trailing) && !plain.has(flag::HOLIDAY) {
        let year = year_time(arena, full_year(value));
        joined(arena, plain, year, 0.3, made);
    }
    let english = made.language.tongue == Tongue::English;
    let part = plain.fixes(mask::PART) && !plain.fixes(mask::CLOCK) && !trailing;
    if english && part && (1..=2).contains(&digits) && (1..=12).contains(&value) {
        if let Some(hour) = clock::hour_of(arena, value) {
            joined(arena, plain, hour, 0.2, made);
        }
        return;
    }
    let least = if english { 13 } else { 1 };
    if !english
        && plain.mask == mask::CLOCK
        && !trailing
        && (1..60).contains(&value)
        && (value > 4 || digits == 2)
        && !plain.has(flag::INTERVAL)
    {
        clock::minutes_after(arena, plain, value, made);
        return;
    }
    if plain.mask == mask::WEEKDAY
        && (digits > 0 || !english && value >= 13)
        && (least..=31).contains(&value)
        && !trailing
        && let Ok(day) = u8::try_from(value)
    {
        let fields = crate::sem::Fields { day: Some(day), ..Default::default() };
        let day = crate::meaning::fields_time(arena, fields);
        // "Dienstag 16 bis 18 Uhr": where an ordinal has its full stop, a bare number is rather an hour.
        let bare = if made.language.dot_ordinal { 0.4 } else { 0.1 };
        joined(arena, plain, day, bare, made);
    }
}

/// What both say together, where they agree.
fn joined(arena: &mut Arena, a: Time, b: Time, more: f32, made: &mut Made<'_>) {
    if let Some((time, cost)) = super::join::intersect(arena, a, b) {
        made.add(Sem::Time(time), cost + more);
    }
}

/// The year that two figures stand for.
fn full_year(figures: i32) -> i32 {
    if figures < 60 { 2000 + figures } else { 1900 + figures }
}

fn year_time(arena: &mut Arena, year: i32) -> Time {
    let fields = crate::sem::Fields { year: i16::try_from(year).ok(), ..Default::default() };
    crate::meaning::fields_time(arena, fields)
}

/// Four figures that are a year before they are a time of day.
pub(crate) fn is_year(value: i32) -> bool {
    (1900..=2100).contains(&value)
}

/// "at 3", "after 11", "by 5".
fn bounded_hour(arena: &mut Arena, word: Word, value: i32, digits: u8, made: &mut Made<'_>) {
    let year = is_year(value) && word != Word::At;
    let time = hour_or_compact(arena, value, digits);
    let zero = value == 0 && (digits != 2 || word == Word::Around);
    let Some(time) = time.filter(|_| !zero && !year) else { return };
    let bound = |bound| Time { bound, ..time.with(flag::LED) };
    match word {
        Word::At => made.time(time.with(flag::LED)),
        Word::Around => made.add(Sem::Time(time.with(flag::LED | flag::APPROXIMATE)), 0.1),
        Word::After => made.add(Sem::Time(bound(Bound::After)), 0.1),
        Word::From | Word::Since => made.add(Sem::Time(bound(Bound::After).with(flag::FROM)), 0.3),
        Word::Before | Word::Until => made.add(Sem::Time(bound(Bound::Before)), 0.1),
        _ => range::by(arena, time.with(flag::LED), made),
    }
}
