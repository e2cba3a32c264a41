use crate::{Label, limits};

/// A retention bucket: all cells of one class that expire in one period share its key, and lose it together.
///
/// Days are counted from 1970-01-01 (UTC); months from January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bucket {
    /// The retention class, such as `guest_contact`.
    pub class: Label,
    /// Whether [`Bucket::period`] counts days or months, or nothing yet.
    pub grain: Grain,
    /// The day or month in which the cells expire; 0 where there is none yet.
    pub period: u32,
}

/// How long the period of a bucket is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grain {
    /// One UTC day: retentions of up to ninety days.
    Day,
    /// One calendar month: longer ones.
    Month,
    /// No period yet: what starts the retention (the closing of an account, say) has not happened. Once it has, the
    /// cells are sealed anew under a bucket with an end.
    Open,
}

impl Bucket {
    /// The bucket of a value whose class is kept `retention_days` and which expires on the day `expiry_day`.
    #[must_use]
    pub const fn for_expiry(class: Label, retention_days: u32, expiry_day: u32) -> Self {
        if retention_days <= limits::DAY_GRAIN_RETENTION_DAYS_MAX {
            Self { class, grain: Grain::Day, period: expiry_day }
        } else {
            Self { class, grain: Grain::Month, period: month_of_day(expiry_day) }
        }
    }

    /// The bucket of values of a class whose retention has not begun.
    #[must_use]
    pub const fn open(class: Label) -> Self {
        Self { class, grain: Grain::Open, period: 0 }
    }

    /// The first day on which nothing of this bucket may be readable any more: its key is destroyed then. Never, as a number,
    /// for an open one.
    #[must_use]
    pub const fn ends_day(&self) -> u32 {
        match self.grain {
            Grain::Day => self.period.saturating_add(1),
            Grain::Month => first_day_of_month(self.period.saturating_add(1)),
            Grain::Open => u32::MAX,
        }
    }
}

/// The largest month whose first day still fits the numbers used here; later ones count as this one.
const MONTH_MAX: u32 = 12 * 1_000_000;

/// Months since January 1970 of a day since 1970-01-01, in the Gregorian calendar. Years begin in March here, so
/// that the leap day comes last, and months follow the 153-day rhythm of March to July.
const fn month_of_day(day: u32) -> u32 {
    let days = day as u64 + 719_468; // since 0000-03-01
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let months = (era * 400 + year_of_era) * 12 + month_from_march + 2; // since January of the year 0
    months.saturating_sub(1970 * 12) as u32
}

/// The inverse: the first day of a month.
const fn first_day_of_month(month: u32) -> u32 {
    let month = if month > MONTH_MAX { MONTH_MAX } else { month };
    let months = month as u64 + 1970 * 12 - 2; // since March of the year 0
    let year = months / 12;
    let month_from_march = months % 12;
    let (era, year_of_era) = (year / 400, year % 400);
    let day_of_era =
        365 * year_of_era + year_of_era / 4 - year_of_era / 100 + (153 * month_from_march + 2) / 5;
    (era * 146_097 + day_of_era).saturating_sub(719_468) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLASS: Label = Label::literal("any");

    #[test]
    fn short_retentions_end_by_the_day_and_long_ones_by_the_month() {
        let day = Bucket::for_expiry(CLASS, 90, 20_000); // 2024-10-04
        assert_eq!((day.grain, day.period, day.ends_day()), (Grain::Day, 20_000, 20_001));
        let month = Bucket::for_expiry(CLASS, 91, 20_000);
        assert_eq!((month.grain, month.period), (Grain::Month, 54 * 12 + 9));
        assert_eq!(month.ends_day(), 20_028); // 2024-11-01
    }

    #[test]
    fn a_retention_that_has_not_begun_does_not_end() {
        assert_eq!(Bucket::open(CLASS).ends_day(), u32::MAX);
    }

    #[test]
    fn months_of_known_days() {
        for (day, month) in
            [(0, 0), (30, 0), (31, 1), (58, 1), (59, 2), (11_015, 361), (11_016, 361), (11_017, 362)]
        {
            assert_eq!(month_of_day(day), month, "day {day}"); // 11_016 is 2000-02-29
        }
        assert_eq!(first_day_of_month(12 * 30), 10_957); // 2000-01-01
    }

    #[test]
    fn no_value_outlives_its_bucket_by_more_than_a_month_nor_loses_it_early() {
        let mut month_before = 0;
        for day in 0..200_000 {
            let bucket = Bucket::for_expiry(CLASS, 180, day);
            assert!(bucket.ends_day() > day, "destroyed before it expires: {day}");
            assert!(bucket.ends_day() - day <= 31, "kept too long: {day}");
            assert!(bucket.period == month_before || bucket.period == month_before + 1);
            month_before = bucket.period;
        }
    }
}
