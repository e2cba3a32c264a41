//! Public holidays and feasts by name, for any year.

use crate::calendar::{DayNo, day_no, days_in_month, easter, orthodox_easter, weekday};

/// How a feast finds its day.
#[derive(Debug, Clone, Copy)]
enum Rule {
    Fixed(i64, i64),
    /// Month, n-th (negative from the end), ISO weekday.
    Nth(i64, i64, i64),
    /// Month, n-th, weekday, days after it.
    NthPlus(i64, i64, i64, i64),
    Easter(i64),
    /// From and up to, exclusive.
    EasterSpan(i64, i64),
    /// 27 April, or the 26th where that is a Sunday (Netherlands, since 2014).
    KingsDay,
    Orthodox(i64),
}

struct Feast {
    name: &'static str,
    rule: Rule,
}

const FEASTS: &[Feast] = &[
    Feast { name: "newyear", rule: Rule::Fixed(1, 1) },
    Feast { name: "newyearseve", rule: Rule::Fixed(12, 31) },
    Feast { name: "christmas", rule: Rule::Fixed(12, 25) },
    Feast { name: "christmaseve", rule: Rule::Fixed(12, 24) },
    Feast { name: "boxingday", rule: Rule::Fixed(12, 26) },
    Feast { name: "thanksgiving", rule: Rule::Nth(11, 4, 4) },
    Feast { name: "blackfriday", rule: Rule::NthPlus(11, 4, 4, 1) },
    Feast { name: "cybermonday", rule: Rule::NthPlus(11, 4, 4, 4) },
    Feast { name: "laborday", rule: Rule::Nth(9, 1, 1) },
    Feast { name: "memorialday", rule: Rule::Nth(5, -1, 1) },
    Feast { name: "mlkday", rule: Rule::Nth(1, 3, 1) },
    Feast { name: "presidentsday", rule: Rule::Nth(2, 3, 1) },
    Feast { name: "easter", rule: Rule::Easter(0) },
    Feast { name: "goodfriday", rule: Rule::Easter(-2) },
    Feast { name: "eastermonday", rule: Rule::Easter(1) },
    Feast { name: "ascension", rule: Rule::Easter(39) },
    Feast { name: "pentecost", rule: Rule::Easter(49) },
    Feast { name: "orthodoxeaster", rule: Rule::Orthodox(0) },
    Feast { name: "whitmonday", rule: Rule::Easter(50) },
    Feast { name: "corpuschristi", rule: Rule::Easter(60) },
    Feast { name: "trinity", rule: Rule::Easter(56) },
    Feast { name: "ashwednesday", rule: Rule::Easter(-46) },
    Feast { name: "shrovetuesday", rule: Rule::Easter(-47) },
    Feast { name: "rosemonday", rule: Rule::Easter(-48) },
    Feast { name: "palmsunday", rule: Rule::Easter(-7) },
    Feast { name: "maundythursday", rule: Rule::Easter(-3) },
    Feast { name: "holysaturday", rule: Rule::Easter(-1) },
    Feast { name: "lent", rule: Rule::EasterSpan(-46, 0) },
    Feast { name: "mothersday", rule: Rule::Nth(5, 2, 7) },
    Feast { name: "mothersday_fr", rule: Rule::Nth(5, -1, 7) },
    Feast { name: "fathersday", rule: Rule::Nth(6, 3, 7) },
    Feast { name: "kingsday", rule: Rule::KingsDay },
];

/// Index of a feast by its name in the data files.
pub(crate) fn by_name(name: &str) -> Option<u16> {
    FEASTS.iter().position(|f| f.name == name).and_then(|i| u16::try_from(i).ok())
}

/// First day and the day after the last, in a year.
pub(crate) fn of_year(index: u16, year: i64) -> Option<(DayNo, DayNo)> {
    let feast = FEASTS.get(usize::from(index))?;
    let day = match feast.rule {
        Rule::Fixed(month, day) => day_no(year, month, day),
        Rule::Nth(month, n, day) => nth_weekday(year, month, n, day),
        Rule::NthPlus(month, n, day, plus) => nth_weekday(year, month, n, day) + plus,
        Rule::Easter(plus) => easter(year) + plus,
        Rule::EasterSpan(from, to) => return Some((easter(year) + from, easter(year) + to)),
        Rule::KingsDay => {
            let day = day_no(year, 4, 27);
            day - i64::from(weekday(day) == 7)
        }
        Rule::Orthodox(plus) => orthodox_easter(year) + plus,
    };
    Some((day, day + 1))
}

fn nth_weekday(year: i64, month: i64, n: i64, wanted: i64) -> DayNo {
    if n > 0 {
        let first = day_no(year, month, 1);
        return first + (wanted - weekday(first)).rem_euclid(7) + 7 * (n - 1);
    }
    let last = day_no(year, month, days_in_month(year, month));
    last - (weekday(last) - wanted).rem_euclid(7) + 7 * (n + 1)
}
