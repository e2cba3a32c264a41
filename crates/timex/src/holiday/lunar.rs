//! Feasts of calendars that follow the moon: Jewish, Islamic, Chinese and Hindu.

use super::moon::{day_of, elongation, lunation, new_moon, sun_longitude};
use crate::calendar::{DayNo, day_no, weekday};

/// First day of a Jewish year (1 Tishri), by the classical arithmetic (Reingold and Dershowitz, Calendrical
/// Calculations).
fn tishri(year: i64) -> DayNo {
    let elapsed = |y: i64| {
        let months = (235 * y - 234).div_euclid(19);
        let parts = 12_084 + 13_753 * months;
        let day = 29 * months + parts.div_euclid(25_920);
        if (3 * (day + 1)).rem_euclid(7) < 3 { day + 1 } else { day }
    };
    let (before, this, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1));
    let correction = if after - this == 356 {
        2
    } else if this - before == 382 {
        1
    } else {
        0
    };
    // 1 Tishri 5779 was 10 September 2018.
    const EPOCH: i64 = -2_092_590;
    EPOCH + this + correction
}

/// A day of the Jewish calendar in a Gregorian year. Months from Tishri, 1; the month of Purim is the last Adar.
pub(super) fn jewish(year: i64, month: i64, day: i64) -> DayNo {
    if month <= 4 {
        return jewish_in(year + 3761, month, day);
    }
    let found = jewish_in(year + 3760, month, day);
    let (y, _, _) = crate::calendar::civil(found);
    if y == year { found } else { jewish_in(year + 3761, month, day) }
}

fn jewish_in(jewish_year: i64, month: i64, day: i64) -> DayNo {
    let start = tishri(jewish_year);
    if month <= 5 {
        let length = tishri(jewish_year + 1) - start;
        let heshvan = 29 + i64::from(length % 10 == 5);
        let kislev = 30 - i64::from(length % 10 == 3);
        let before = match month {
            1 => 0,
            2 => 30,
            3 => 30 + heshvan,
            4 => 30 + heshvan + kislev,
            _ => 59 + heshvan + kislev,
        };
        return start + before + day - 1;
    }
    // Counted back from the next new year, so that the leap month does not matter: Adar 29, Nisan 30, Iyar 29, …
    let after: i64 = match month {
        6 => 29 + 177,
        7 => 177,
        8 => 147,
        9 => 118,
        10 => 88,
        11 => 59,
        _ => 29,
    };
    tishri(jewish_year + 1) - after + day - 1
}

/// Independence day of Israel moves off the days around the Sabbath; so does the day of remembrance.
pub(super) fn israeli(year: i64, month: i64, day: i64) -> DayNo {
    let found = jewish(year, month, day);
    let independence = month == 8;
    match (independence, weekday(found)) {
        (true, 6) => found - 2,
        (true | false, 5) if independence => found - 1,
        (true, 1) => found + 1,
        (false, 5) => found - 1,
        (false, 7) => found + 1,
        _ => found,
    }
}

/// A day of the Islamic calendar in a Gregorian year, after the calendar of Umm al-Qura: the month begins on the day
/// after the new moon, or a day later where that falls after sunset in Mecca (since about 2000).
pub(super) fn islamic(year: i64, month: i64, day: i64) -> Option<DayNo> {
    // 1 Muharram 1440 followed the new moon of 9 September 2018.
    let first = lunation(day_no(2018, 9, 10) as f64);
    let from = lunation(day_no(year, 1, 1) as f64) - 1;
    (from..from + 15).find_map(|k| {
        if (k - first).rem_euclid(12) + 1 != month {
            return None;
        }
        let found = islamic_month(k) + day - 1;
        (crate::calendar::civil(found).0 == year).then_some(found)
    })
}

/// First day of the Islamic month of a lunation.
fn islamic_month(k: i64) -> DayNo {
    let at = new_moon(k);
    let day = day_of(at, 0.0);
    let late = at - at.floor() > 15.5 / 24.0 && day >= day_no(2000, 1, 1);
    day + 1 + i64::from(late)
}

/// Chinese New Year: the second new moon after the winter solstice, in Beijing.
pub(super) fn chinese_new_year(year: i64) -> DayNo {
    let mut solstice = day_no(year - 1, 12, 20) as f64;
    while sun_longitude(solstice) < 270.0 && sun_longitude(solstice) > 180.0 {
        solstice += 0.02;
    }
    let eleventh = lunation(solstice + 0.6);
    day_of(new_moon(eleventh + 2), 8.0)
}

/// A day of the Hindu lunar calendar: months counted from Chaitra, 0, each beginning with its new moon; lunar days
/// (tithi) 1 to 30. `hour` of Indian time at which the lunar day must reign.
pub(super) fn hindu(year: i64, month: i64, tithi: i64, hour: f64) -> Option<DayNo> {
    let from = lunation(day_no(year, 1, 1) as f64) - 1;
    (from..from + 15).find_map(|k| {
        // Of two lunations under one sign the first is the leap month.
        if hindu_month(k) != month || hindu_month(k + 1) == month {
            return None;
        }
        let start = day_of(new_moon(k), 5.5);
        let at = |day: DayNo| {
            let clock = day as f64 + (hour - 5.5) / 24.0;
            (elongation(clock) / 12.0).floor() as i64 + 1
        };
        let from = start + (tithi - 3).max(0);
        let found = (from..start + 32).find(|day| {
            let reigning = at(*day);
            reigning == tithi || (reigning < tithi && tithi < at(*day + 1) && *day > from + 1)
        })?;
        (crate::calendar::civil(found).0 == year).then_some(found)
    })
}

/// The day on which the sun enters sidereal Capricorn, by Indian sunset.
pub(super) fn sankranti(year: i64) -> DayNo {
    let from = day_no(year, 1, 10);
    (from..from + 10)
        .find(|day| {
            sidereal_sun(*day as f64 + 14.0 / 24.0) < 300.0
                && sidereal_sun(*day as f64 + 14.0 / 24.0) >= 270.0
        })
        .unwrap_or(from + 4)
}

/// Thiruvonam: the moon in Shravana while the sun is in Leo.
pub(super) fn onam(year: i64) -> Option<DayNo> {
    let from = day_no(year, 8, 16);
    (from..from + 32).find(|day| {
        let at = *day as f64 + 0.5 / 24.0;
        let moon = (sidereal_sun(at) + elongation(at)).rem_euclid(360.0);
        (280.0..293.34).contains(&moon) && (120.0..150.5).contains(&sidereal_sun(at))
    })
}

/// The sun's sidereal longitude (Lahiri).
fn sidereal_sun(at: f64) -> f64 {
    let years = at / 365.25 - 30.0;
    (sun_longitude(at) - 23.85 - 0.013_97 * years).rem_euclid(360.0)
}

/// The month that a new moon opens: by the sidereal sign of the sun.
fn hindu_month(k: i64) -> i64 {
    ((sidereal_sun(new_moon(k)) / 30.0).floor() as i64 + 1).rem_euclid(12)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::civil;

    #[test]
    fn jewish_feasts_of_2018() {
        assert_eq!(civil(jewish(2018, 1, 1)), (2018, 9, 10));
        assert_eq!(civil(jewish(2018, 7, 15)), (2018, 3, 31));
        assert_eq!(civil(jewish(2018, 3, 25)), (2018, 12, 3));
        assert_eq!(civil(jewish(2013, 6, 14)), (2013, 2, 24));
    }

    #[test]
    fn islamic_feasts_over_a_century() {
        for (year, month, day, expected) in [
            (1950, 10, 1, (1950, 7, 16)),
            (1975, 10, 1, (1975, 10, 6)),
            (1988, 10, 1, (1988, 5, 16)),
            (2018, 10, 1, (2018, 6, 15)),
            (2018, 12, 10, (2018, 8, 21)),
            (1966, 12, 10, (1966, 4, 1)),
            (2034, 9, 1, (2034, 11, 12)),
        ] {
            assert_eq!(islamic(year, month, day).map(civil), Some(expected));
        }
    }

    #[test]
    fn the_lunar_new_year() {
        assert_eq!(civil(chinese_new_year(2013)), (2013, 2, 10));
        assert_eq!(civil(chinese_new_year(2014)), (2014, 1, 31));
        assert_eq!(civil(chinese_new_year(2018)), (2018, 2, 16));
        assert_eq!(civil(chinese_new_year(2026)), (2026, 2, 17));
    }

    #[test]
    fn hindu_feasts() {
        assert_eq!(hindu(2019, 6, 30, 18.0).map(civil), Some((2019, 10, 27)));
        assert_eq!(hindu(2018, 6, 30, 18.0).map(civil), Some((2018, 11, 7)));
        assert_eq!(hindu(2020, 0, 9, 12.0).map(civil), Some((2020, 4, 2)));
    }
}
