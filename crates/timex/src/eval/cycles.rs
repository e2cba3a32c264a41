//! What comes round: every day, week, month or year.

use super::units::{day_stretch, days, grain_seconds};
use super::{Stretch, Way};
use crate::calendar::{DAY, LocalSec, civil, day_no, days_in_month, iso_year_start, weekday};
use crate::holiday;
use crate::limits::OCCURRENCES_MAX;
use crate::mention::Grain;
use crate::sem::{Clock, Fields};

/// Every day from `from` to `to` seconds of the day.
pub(super) fn daily(from: i64, to: i64, way: Way, at: LocalSec, grain: Grain) -> Stretch {
    let to = if to <= from { to + DAY } else { to };
    repeated(from, to, DAY, 0, way, at, grain)
}

/// Every week from `from` to `to` seconds after Monday's midnight.
pub(super) fn weekly(from: i64, to: i64, way: Way, at: LocalSec) -> Stretch {
    // 1970-01-05 was a Monday.
    repeated(from, to, 7 * DAY, 4 * DAY, way, at, Grain::Hour)
}

pub(super) fn repeated(
    from: i64,
    to: i64,
    period: i64,
    origin: i64,
    way: Way,
    at: LocalSec,
    grain: Grain,
) -> Stretch {
    let k = match way {
        Way::Next => (at - origin - to).div_euclid(period) + 1,
        Way::Last => (at - origin - from - 1).div_euclid(period),
    };
    let base = origin + k * period;
    Stretch { start: base + from, end: base + to, grain }
}

/// A time of day counts as the current one through its whole hour, as people say "4:23" at 4:30.
pub(super) fn clock_occurrence(clock: Clock, way: Way, at: LocalSec) -> Stretch {
    let from = clock.second_of_day();
    let hour_end = if clock.grain == Grain::Hour { from + 1 } else { (from / 3600 + 1) * 3600 };
    let found = repeated(from, hour_end, DAY, 0, way, at, clock.grain);
    Stretch { end: found.start + grain_seconds(clock.grain), ..found }
}

pub(super) fn fields_occurrence(f: Fields, way: Way, at: LocalSec) -> Option<Stretch> {
    let day = match way {
        Way::Next => at.div_euclid(DAY),
        Way::Last => (at - 1).div_euclid(DAY),
    };
    let step: i64 = if way == Way::Next { 1 } else { -1 };
    if let (Some(wanted), None, None, None) = (f.weekday, f.day, f.month, f.year) {
        let gap = (step * (i64::from(wanted) - weekday(day))).rem_euclid(7);
        return Some(day_stretch(day + step * gap));
    }
    if let (None, None, Some(year)) = (f.month, f.day, f.year) {
        let found = days(day_no(year.into(), 1, 1), day_no(i64::from(year) + 1, 1, 1), Grain::Year);
        return on_side(found, way, at);
    }
    let (y, m, _) = civil(day);
    let mut index = y * 12 + m - 1;
    if let Some(year) = f.year {
        let (first, last) = (i64::from(year) * 12, i64::from(year) * 12 + 11);
        index = if step > 0 { index.max(first) } else { index.min(last) };
    }
    for _ in 0..12 * OCCURRENCES_MAX {
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
        if f.year.is_some_and(|wanted| i64::from(wanted) != year) {
            return None;
        }
        if f.month.is_none_or(|wanted| i64::from(wanted) == month)
            && let Some(found) = in_month(f, year, month)
            && let Some(found) = on_side(found, way, at)
        {
            return Some(found);
        }
        index += step;
    }
    None
}

pub(super) fn in_month(f: Fields, year: i64, month: i64) -> Option<Stretch> {
    let Some(day) = f.day else {
        return Some(days(day_no(year, month, 1), day_no(year, month + 1, 1), Grain::Month));
    };
    if i64::from(day) > days_in_month(year, month) {
        return None;
    }
    let number = day_no(year, month, day.into());
    f.weekday.is_none_or(|w| i64::from(w) == weekday(number)).then(|| day_stretch(number))
}

pub(super) fn on_side(found: Stretch, way: Way, at: LocalSec) -> Option<Stretch> {
    let fits = match way {
        Way::Next => found.end > at,
        Way::Last => found.start < at,
    };
    fits.then_some(found)
}

/// Tries the years around a moment in order.
pub(super) fn yearly(way: Way, at: LocalSec, of_year: impl Fn(i64) -> Option<Stretch>) -> Option<Stretch> {
    let (year, _, _) = civil(at.div_euclid(DAY));
    (-1..=16).find_map(|n| {
        let year = if way == Way::Next { year + n } else { year - n };
        on_side(of_year(year)?, way, at)
    })
}

/// Astronomical seasons by their usual first days.
pub(super) fn season_occurrence(season: u8, way: Way, at: LocalSec) -> Stretch {
    yearly(way, at, |year| Some(season_of_year(season, year))).unwrap_or_else(|| season_holding(at))
}

pub(super) fn season_of_year(season: u8, year: i64) -> Stretch {
    match season {
        0 => days(day_no(year, 3, 20), day_no(year, 6, 21), Grain::Day),
        1 => days(day_no(year, 6, 21), day_no(year, 9, 24), Grain::Day),
        2 => days(day_no(year, 9, 23), day_no(year, 12, 22), Grain::Day),
        _ => days(day_no(year, 12, 21), day_no(year + 1, 3, 21), Grain::Day),
    }
}

/// The season that holds a moment, without the shared border days.
pub(super) fn season_holding(at: LocalSec) -> Stretch {
    let day = at.div_euclid(DAY);
    let (year, _, _) = civil(day);
    let borders = |y: i64| [day_no(y, 3, 20), day_no(y, 6, 21), day_no(y, 9, 23), day_no(y, 12, 21)];
    let all = [borders(year - 1), borders(year), borders(year + 1)].concat();
    for pair in all.windows(2) {
        if let [from, to] = pair
            && *from <= day
            && day < *to
        {
            return days(*from, *to, Grain::Day);
        }
    }
    days(day, day + 91, Grain::Day)
}

pub(super) fn quarter_occurrence(quarter: u8, way: Way, at: LocalSec) -> Stretch {
    let of_year = |year: i64| {
        let (first, length, grain) = match quarter {
            5 => (1, 6, Grain::Month),
            6 => (7, 6, Grain::Month),
            q => (i64::from(q.clamp(1, 4)) * 3 - 2, 3, Grain::Quarter),
        };
        Some(days(day_no(year, first, 1), day_no(year, first + length, 1), grain))
    };
    yearly(way, at, of_year).unwrap_or(Stretch { start: at, end: at + 1, grain: Grain::Quarter })
}

pub(super) fn iso_week_occurrence(week: u8, way: Way, at: LocalSec) -> Option<Stretch> {
    yearly(way, at, |year| {
        let monday = iso_year_start(year) + 7 * (i64::from(week) - 1);
        (monday < iso_year_start(year + 1)).then(|| days(monday, monday + 7, Grain::Week))
    })
}

pub(super) fn holiday_occurrence(index: u16, way: Way, at: LocalSec) -> Option<Stretch> {
    yearly(way, at, |year| {
        let (from, to) = holiday::of_year(index, year)?;
        Some(days(from, to, Grain::Day))
    })
}
