//! The proleptic Gregorian calendar on plain integers: days and seconds of a wall clock, without zones.
//!
//! Algorithms after Howard Hinnant, "chrono-compatible low-level date algorithms".

/// Seconds of a wall clock since 1970-01-01T00:00:00 on that same clock.
pub(crate) type LocalSec = i64;
/// Days since 1970-01-01.
pub(crate) type DayNo = i64;

/// Seconds of a civil day.
pub(crate) const DAY: i64 = 86_400;

/// The day number of a date. Months beyond 1..=12 carry into years.
pub(crate) fn day_no(year: i64, month: i64, day: i64) -> DayNo {
    let (year, month) = carry(year, month);
    let y = if month <= 2 { year - 1 } else { year };
    let era = y.div_euclid(400);
    let year_of_era = y.rem_euclid(400);
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

/// Year, month and day of a day number.
pub(crate) fn civil(day: DayNo) -> (i64, i64, i64) {
    let z = day + 719_468;
    let era = z.div_euclid(146_097);
    let day_of_era = z.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day_of_month)
}

/// Year and month with the month brought into 1..=12.
pub(crate) fn carry(year: i64, month: i64) -> (i64, i64) {
    let months = year * 12 + (month - 1);
    (months.div_euclid(12), months.rem_euclid(12) + 1)
}

/// Number of days of a month.
pub(crate) fn days_in_month(year: i64, month: i64) -> i64 {
    day_no(year, month + 1, 1) - day_no(year, month, 1)
}

/// ISO weekday of a day number: Monday 1 to Sunday 7.
pub(crate) fn weekday(day: DayNo) -> i64 {
    (day + 3).rem_euclid(7) + 1
}

/// The day number shifted by months, the day of month held within the month's length.
pub(crate) fn add_months(day: DayNo, months: i64) -> DayNo {
    let (y, m, d) = civil(day);
    let (y, m) = carry(y, m + months);
    day_no(y, m, d.min(days_in_month(y, m)))
}

/// Monday of ISO week 1 of a year (ISO 8601: the week that holds 4 January).
pub(crate) fn iso_year_start(year: i64) -> DayNo {
    let fourth = day_no(year, 1, 4);
    fourth - (weekday(fourth) - 1)
}

/// Gregorian Easter Sunday.
pub(crate) fn easter(year: i64) -> DayNo {
    let (month, day) = when::holidays::easter(year);
    day_no(year, month, day)
}

/// Orthodox Easter Sunday as a Gregorian day (Meeus' Julian algorithm, shifted by the calendars' distance).
pub(crate) fn orthodox_easter(year: i64) -> DayNo {
    let (a, b, c) = (year % 4, year % 7, year % 19);
    let d = (19 * c + 15) % 30;
    let e = (2 * a + 4 * b - d + 34) % 7;
    let month = (d + e + 114) / 31;
    let day = (d + e + 114) % 31 + 1;
    let shift = year / 100 - year / 400 - 2;
    day_no(year, month, day) + shift
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_dates_agree_over_eight_centuries() {
        for day in day_no(1600, 1, 1)..day_no(2400, 1, 1) {
            let (y, m, d) = civil(day);
            assert_eq!(day_no(y, m, d), day);
        }
    }

    #[test]
    fn known_days_have_their_weekday() {
        assert_eq!(weekday(day_no(1970, 1, 1)), 4);
        assert_eq!(weekday(day_no(2026, 11, 23)), 1);
    }

    #[test]
    fn easter_falls_where_the_church_says() {
        assert_eq!(civil(easter(2026)), (2026, 4, 5));
        assert_eq!(civil(orthodox_easter(2018)), (2018, 4, 8));
    }

    #[test]
    fn the_last_of_january_plus_a_month_is_the_last_of_february() {
        assert_eq!(civil(add_months(day_no(2028, 1, 31), 1)), (2028, 2, 29));
    }

    #[test]
    fn iso_weeks_start_on_monday() {
        assert_eq!(civil(iso_year_start(2026)), (2025, 12, 29));
    }
}
