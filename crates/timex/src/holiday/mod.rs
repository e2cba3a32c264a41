//! Public holidays and feasts by name, for any year.

mod lunar;
mod moon;

use crate::calendar::{DayNo, day_no, days_in_month, easter, orthodox_easter, weekday};
use std::sync::{LazyLock, OnceLock};

/// How a feast finds its days: each rule gives its first day, and the day after its last.
#[derive(Debug, Clone, Copy)]
enum Rule {
    Fixed(i64, i64),
    /// Month, day, and length.
    Days(i64, i64, i64),
    /// Month, n-th (negative from the end), ISO weekday, days after it.
    Nth(i64, i64, i64, i64),
    /// The last weekend of April from its Friday.
    NthSpan,
    /// 16 October or the nearest working day.
    BossDay,
    /// The day of Thiruvonam in the solar month Chingam.
    Onam,
    /// Days from the sun's entry into Capricorn.
    Sankranti(i64),
    /// The weekday before a day of a month.
    WeekdayBefore(i64, i64, i64),
    /// Days from Easter Sunday, and length.
    Easter(i64, i64),
    /// The same from the Orthodox one.
    Orthodox(i64, i64),
    /// Month from Tishri, day, days from it, length. Evenings count as the day before.
    Jewish(i64, i64, i64, i64),
    Israeli(i64, i64),
    /// 9 Av, a day later where that is a Sabbath, from its eve.
    TishaBav,
    /// Month from Muharram, day, length.
    Islamic(i64, i64, i64),
    /// Last Friday of Ramadan.
    LastFridayOfRamadan,
    ChineseNewYear,
    /// Month from Chaitra, lunar day, hour at which it reigns, days from it, length.
    Hindu(i64, i64, i64, i64, i64),
    /// 27 April, or the 26th where that is a Sunday (Netherlands, since 2014).
    KingsDay,
    /// First Tuesday of March in years of an election, with its early exceptions.
    SuperTuesday,
    /// The day in years that it was held, only.
    Once(i64, i64, i64),
    /// Tax day and Emancipation day of the United States, which move off the weekend and off each other.
    TaxDay,
    EmancipationDay,
    /// 17 August until 2019, a day earlier since: a calendar without leap years.
    ParsiNewYear,
}

struct Feast {
    name: &'static str,
    rule: Rule,
}

const fn feast(name: &'static str, rule: Rule) -> Feast {
    Feast { name, rule }
}

const FEASTS: &[Feast] = &[
    feast("newyear", Rule::Fixed(1, 1)),
    feast("betweentheyears", Rule::Days(12, 27, 5)),
    feast("newyearseve", Rule::Fixed(12, 31)),
    feast("christmas", Rule::Fixed(12, 25)),
    feast("christmaseve", Rule::Fixed(12, 24)),
    feast("boxingday", Rule::Fixed(12, 26)),
    feast("thanksgiving", Rule::Nth(11, 4, 4, 0)),
    feast("blackfriday", Rule::Nth(11, 4, 4, 1)),
    feast("cybermonday", Rule::Nth(11, 4, 4, 4)),
    feast("laborday", Rule::Nth(9, 1, 1, 0)),
    feast("memorialday", Rule::Nth(5, -1, 1, 0)),
    feast("mlkday", Rule::Nth(1, 3, 1, 0)),
    feast("presidentsday", Rule::Nth(2, 3, 1, 0)),
    feast("columbusday", Rule::Nth(10, 2, 1, 0)),
    feast("mothersday", Rule::Nth(5, 2, 7, 0)),
    feast("mothersday_fr", Rule::Nth(5, -1, 7, 0)),
    feast("fathersday", Rule::Nth(6, 3, 7, 0)),
    feast("grandparentsday", Rule::Nth(9, 1, 1, 6)),
    feast("militaryspouseday", Rule::Nth(5, 2, 7, -2)),
    feast("adminday", Rule::Nth(4, -1, 6, -3)),
    feast("youthserviceday", Rule::NthSpan),
    feast("emscday", Rule::Nth(5, 3, 7, 3)),
    feast("dststart", Rule::Nth(3, 2, 7, 0)),
    feast("dstend", Rule::Nth(11, 1, 7, 0)),
    feast("bossday", Rule::BossDay),
    feast("taxday", Rule::TaxDay),
    feast("emancipation", Rule::EmancipationDay),
    feast("supertuesday", Rule::SuperTuesday),
    feast("megatuesday", Rule::Once(2008, 2, 5)),
    feast("minituesday", Rule::Once(2004, 2, 3)),
    feast("victoriaday", Rule::WeekdayBefore(5, 25, 1)),
    feast("cooperatives", Rule::Nth(7, 1, 6, 0)),
    feast("kingsday", Rule::KingsDay),
    feast("easter", Rule::Easter(0, 1)),
    feast("goodfriday", Rule::Easter(-2, 1)),
    feast("eastermonday", Rule::Easter(1, 1)),
    feast("ascension", Rule::Easter(39, 1)),
    feast("pentecost", Rule::Easter(49, 1)),
    feast("whitmonday", Rule::Easter(50, 1)),
    feast("corpuschristi", Rule::Easter(60, 1)),
    feast("trinity", Rule::Easter(56, 1)),
    feast("ashwednesday", Rule::Easter(-46, 1)),
    feast("shrovetuesday", Rule::Easter(-47, 1)),
    feast("rosemonday", Rule::Easter(-48, 1)),
    feast("palmsunday", Rule::Easter(-7, 1)),
    feast("maundythursday", Rule::Easter(-3, 1)),
    feast("holyweek", Rule::Easter(-7, 8)),
    feast("holysaturday", Rule::Easter(-1, 1)),
    feast("lent", Rule::Easter(-46, 46)),
    feast("orthodoxeaster", Rule::Orthodox(0, 1)),
    feast("orthodoxgoodfriday", Rule::Orthodox(-2, 1)),
    feast("orthodoxeastermonday", Rule::Orthodox(1, 1)),
    feast("orthodoxholysaturday", Rule::Orthodox(-1, 1)),
    feast("orthodoxpalmsunday", Rule::Orthodox(-7, 1)),
    feast("lazarussaturday", Rule::Orthodox(-8, 1)),
    feast("cleanmonday", Rule::Orthodox(-48, 1)),
    feast("greatlent", Rule::Orthodox(-48, 41)),
    feast("chinesenewyear", Rule::ChineseNewYear),
    feast("roshhashanah", Rule::Jewish(1, 1, -1, 3)),
    feast("yomkippur", Rule::Jewish(1, 10, -1, 1)),
    feast("sukkot", Rule::Jewish(1, 15, -1, 9)),
    feast("sheminiatzeret", Rule::Jewish(1, 22, -1, 1)),
    feast("simchattorah", Rule::Jewish(1, 23, -1, 1)),
    feast("hanukkah", Rule::Jewish(3, 25, -1, 8)),
    feast("tubishvat", Rule::Jewish(5, 15, -1, 1)),
    feast("purim", Rule::Jewish(6, 14, -1, 1)),
    feast("shushanpurim", Rule::Jewish(6, 15, -1, 1)),
    feast("passover", Rule::Jewish(7, 15, -1, 9)),
    feast("yomhashoah", Rule::Israeli(7, 27)),
    feast("yomhaatzmaut", Rule::Israeli(8, 5)),
    feast("lagbaomer", Rule::Jewish(8, 18, -1, 1)),
    feast("shavuot", Rule::Jewish(9, 6, -1, 3)),
    feast("tishabav", Rule::TishaBav),
    feast("islamicnewyear", Rule::Islamic(1, 1, 1)),
    feast("ashura", Rule::Islamic(1, 10, 1)),
    feast("mawlid", Rule::Islamic(3, 12, 1)),
    feast("isra", Rule::Islamic(7, 27, 1)),
    feast("ramadan", Rule::Islamic(9, 1, 30)),
    feast("qadr", Rule::Islamic(9, 27, 1)),
    feast("jumatulwida", Rule::LastFridayOfRamadan),
    feast("eidalfitr", Rule::Islamic(10, 1, 1)),
    feast("eidaladha", Rule::Islamic(12, 10, 1)),
    feast("diwali", Rule::Hindu(6, 30, 18, 0, 1)),
    feast("dhanteras", Rule::Hindu(6, 30, 18, -2, 1)),
    feast("kalichaudas", Rule::Hindu(6, 30, 18, -1, 1)),
    feast("govardhanpuja", Rule::Hindu(6, 30, 18, 1, 1)),
    feast("bhaidooj", Rule::Hindu(6, 30, 18, 2, 1)),
    feast("chhath", Rule::Hindu(6, 30, 18, 6, 1)),
    feast("karvachauth", Rule::Hindu(6, 30, 18, -11, 1)),
    feast("navaratri", Rule::Hindu(6, 30, 18, -29, 10)),
    feast("mahasaptami", Rule::Hindu(6, 30, 18, -23, 1)),
    feast("mahanavami", Rule::Hindu(6, 30, 18, -21, 1)),
    feast("dussehra", Rule::Hindu(6, 30, 18, -20, 1)),
    feast("holi", Rule::Hindu(11, 15, 18, 1, 1)),
    feast("chhotiholi", Rule::Hindu(11, 15, 18, 0, 1)),
    feast("rakhi", Rule::Hindu(4, 15, 12, 0, 1)),
    feast("janmashtami", Rule::Hindu(4, 23, 12, 0, 1)),
    feast("ganeshchaturthi", Rule::Hindu(5, 4, 12, 0, 1)),
    feast("mahashivaratri", Rule::Hindu(10, 29, 24, 0, 1)),
    feast("vasantpanchami", Rule::Hindu(10, 5, 6, 0, 1)),
    feast("ravidas", Rule::Hindu(10, 15, 12, 0, 1)),
    feast("ugadi", Rule::Hindu(0, 1, 12, 0, 1)),
    feast("ramanavami", Rule::Hindu(0, 9, 12, 0, 1)),
    feast("mahavirjayanti", Rule::Hindu(0, 13, 12, 0, 1)),
    feast("hanumanjayanti", Rule::Hindu(0, 15, 6, 0, 1)),
    feast("vesak", Rule::Hindu(1, 15, 18, 0, 1)),
    feast("rathyatra", Rule::Hindu(3, 2, 6, 0, 1)),
    feast("valmikijayanti", Rule::Hindu(6, 15, 12, 0, 1)),
    feast("gobindsingh", Rule::Hindu(9, 7, 12, 0, 1)),
    feast("onam", Rule::Onam),
    feast("pongal", Rule::Sankranti(0)),
    feast("bogi", Rule::Sankranti(-1)),
    feast("maattupongal", Rule::Sankranti(1)),
    feast("kaanumpongal", Rule::Sankranti(2)),
    feast("parsinewyear", Rule::ParsiNewYear),
];

/// Index of a feast by its name in the data files.
pub(crate) fn by_name(name: &str) -> Option<u16> {
    FEASTS.iter().position(|f| f.name == name).and_then(|i| u16::try_from(i).ok())
}

/// First day and the day after the last, in a year. The moon takes long to find: what was found for years that people
/// write of is kept.
pub(crate) fn of_year(index: u16, year: i64) -> Option<(DayNo, DayNo)> {
    type Days = Option<(DayNo, DayNo)>;
    static FOUND: LazyLock<Vec<OnceLock<Days>>> =
        LazyLock::new(|| (0..FEASTS.len() * YEARS_KEPT).map(|_| OnceLock::new()).collect());
    let from_first = usize::try_from(year - FIRST_YEAR_KEPT).ok().filter(|at| *at < YEARS_KEPT);
    match from_first.and_then(|at| FOUND.get(usize::from(index) * YEARS_KEPT + at)) {
        Some(found) => *found.get_or_init(|| find_in_year(index, year)),
        None => find_in_year(index, year),
    }
}

const FIRST_YEAR_KEPT: i64 = 1990;
const YEARS_KEPT: usize = 80;

fn find_in_year(index: u16, year: i64) -> Option<(DayNo, DayNo)> {
    // The moon's formulas hold for some centuries around now; feasts beyond are nobody's appointments.
    if !(1600..=2400).contains(&year) {
        return None;
    }
    let feast = FEASTS.get(usize::from(index))?;
    let (first, length) = match feast.rule {
        Rule::Fixed(month, day) => (day_no(year, month, day), 1),
        Rule::Days(month, day, length) => (day_no(year, month, day), length),
        Rule::Nth(month, n, day, plus) => (nth_weekday(year, month, n, day) + plus, 1),
        Rule::NthSpan => (nth_weekday(year, 4, -1, 5), 3),
        Rule::BossDay => {
            let day = day_no(year, 10, 16);
            let shift = match weekday(day) {
                6 => -1,
                7 => 1,
                _ => 0,
            };
            (day + shift, 1)
        }
        Rule::WeekdayBefore(month, day, wanted) => {
            let before = day_no(year, month, day) - 1;
            (before - (weekday(before) - wanted).rem_euclid(7), 1)
        }
        Rule::Easter(plus, length) => (easter(year) + plus, length),
        Rule::Orthodox(plus, length) => (orthodox_easter(year) + plus, length),
        Rule::Jewish(month, day, plus, length) => (lunar::jewish(year, month, day) + plus, length),
        Rule::TishaBav => {
            let day = lunar::jewish(year, 11, 9);
            (day - i64::from(weekday(day) != 6), 1)
        }
        Rule::Israeli(month, day) => (lunar::israeli(year, month, day) - 1, 1),
        Rule::Islamic(month, day, length) => (lunar::islamic(year, month, day)?, length),
        Rule::LastFridayOfRamadan => {
            let end = lunar::islamic(year, 10, 1)? - 1;
            (end - (weekday(end) - 5).rem_euclid(7), 1)
        }
        Rule::ChineseNewYear => (lunar::chinese_new_year(year), 1),
        Rule::Hindu(month, tithi, hour, plus, length) => {
            (lunar::hindu(year, month, tithi, hour as f64)? + plus, length)
        }
        Rule::Onam => (lunar::onam(year)?, 1),
        Rule::Sankranti(plus) => (lunar::sankranti(year) + plus, 1),
        Rule::KingsDay => {
            let day = day_no(year, 4, 27);
            (day - i64::from(weekday(day) == 7), 1)
        }
        Rule::SuperTuesday => (super_tuesday(year)?, 1),
        Rule::Once(held, month, day) if held == year => (day_no(year, month, day), 1),
        Rule::Once(..) => return None,
        Rule::EmancipationDay => (emancipation_day(year), 1),
        Rule::TaxDay => (tax_day(year), 1),
        Rule::ParsiNewYear => (day_no(year, 8, 17) - (year - 2016).div_euclid(4), 1),
    };
    Some((first, first + length))
}

fn nth_weekday(year: i64, month: i64, n: i64, wanted: i64) -> DayNo {
    if n > 0 {
        let first = day_no(year, month, 1);
        return first + (wanted - weekday(first)).rem_euclid(7) + 7 * (n - 1);
    }
    let last = day_no(year, month, days_in_month(year, month));
    last - (weekday(last) - wanted).rem_euclid(7) + 7 * (n + 1)
}

fn super_tuesday(year: i64) -> Option<DayNo> {
    match year {
        2008 => Some(day_no(2008, 2, 5)),
        _ if year % 4 == 0 && year >= 1984 => Some(nth_weekday(year, 3, 1, 2)),
        _ => None,
    }
}

/// 16 April, on the nearest weekday where it falls on a weekend.
fn emancipation_day(year: i64) -> DayNo {
    let day = day_no(year, 4, 16);
    match weekday(day) {
        6 => day - 1,
        7 => day + 1,
        _ => day,
    }
}

/// 15 April, or the next working day that is not Emancipation day.
fn tax_day(year: i64) -> DayNo {
    let mut day = day_no(year, 4, 15);
    while weekday(day) > 5 || day == emancipation_day(year) {
        day += 1;
    }
    day
}
