use super::*;
use jiff::civil::date;

fn region(text: &str) -> Region {
    Region::parse(text).unwrap()
}

/// The days of a year as `MMDD`, weekends left out: those on which a working day is lost.
fn weekdays_lost(text: &str, year: i16) -> Vec<String> {
    let days = region(text).holidays(year).into_iter().map(|holiday| holiday.date);
    let works = |day: &Date| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    days.filter(works).map(|day| day.strftime("%m%d").to_string()).collect()
}

#[test]
fn easter_falls_where_the_church_says() {
    let known = [
        (1818, 3, 22),
        (1943, 4, 25),
        (2000, 4, 23),
        (2008, 3, 23),
        (2024, 3, 31),
        (2026, 4, 5),
        (2038, 4, 25),
    ];
    for (year, month, day) in known {
        assert_eq!(easter(year), (month, day), "{year}");
    }
}

// The lists that the governments publish for 2026.
#[test]
fn the_working_days_lost_in_2026_are_those_of_the_published_lists() {
    let expected = [
        ("DE", "0101 0403 0406 0501 0514 0525 1225"),
        ("DE-BY", "0101 0106 0403 0406 0501 0514 0525 0604 1225"),
        ("DE-SN", "0101 0403 0406 0501 0514 0525 1118 1225"),
        ("AT", "0101 0106 0406 0501 0514 0525 0604 1026 1208 1225"),
        ("CH", "0101 0403 0406 0514 0525 1225"),
        ("FR", "0101 0406 0501 0508 0514 0525 0714 1111 1225"),
        ("ES", "0101 0106 0402 0403 0501 1012 1208 1225"),
        ("ES-CT", "0101 0106 0403 0406 0501 0624 0911 1012 1208 1225"),
        ("IT", "0101 0106 0406 0501 0602 1208 1225"),
        ("NL", "0101 0406 0427 0514 0525 1225"),
        ("BE", "0101 0406 0501 0514 0525 0721 1111 1225"),
        ("PT", "0101 0403 0501 0604 0610 1005 1201 1208 1225"),
        ("GB-ENG", "0101 0403 0406 0504 0525 0831 1225 1228"),
        ("GB-SCT", "0101 0102 0403 0504 0525 0803 1130 1225 1228"),
        ("GB-NIR", "0101 0317 0403 0406 0504 0525 0713 0831 1225 1228"),
        ("IE", "0101 0202 0317 0406 0504 0601 0803 1026 1225"),
        ("US", "0101 0119 0216 0525 0619 0703 0907 1012 1111 1126 1225"),
        ("CA", "0101 0403 0518 0701 0907 0930 1012 1111 1225 1228"),
        ("BR", "0101 0216 0217 0403 0421 0501 0907 1012 1102 1120 1225"),
    ];
    for (text, days) in expected {
        assert_eq!(weekdays_lost(text, 2026).join(" "), days, "{text}");
    }
}

#[test]
fn what_falls_on_a_weekend_is_given_back_where_the_law_says_so() {
    // Christmas on a Saturday: Monday and Tuesday in Britain, Friday in the United States, nothing in Germany.
    assert!(weekdays_lost("GB", 2021).ends_with(&["1227".to_owned(), "1228".to_owned()]));
    assert!(weekdays_lost("US", 2021).contains(&"1224".to_owned()));
    assert!(!weekdays_lost("DE", 2021).iter().any(|day| day.starts_with("122")));
    // Christmas on a Sunday: Boxing Day keeps its Monday.
    assert!(weekdays_lost("GB", 2022).ends_with(&["1226".to_owned(), "1227".to_owned()]));
    // New Year 2022 on a Saturday was kept on the last day of 2021.
    assert_eq!(region("US").holiday_on(date(2021, 12, 31)), Some("New Year's Day"));
    assert_eq!(weekdays_lost("GB-SCT", 2022)[..2], ["0103", "0104"]);
}

#[test]
fn a_holiday_begins_in_the_year_of_its_law() {
    assert_eq!(region("IT").holiday_on(date(2025, 10, 4)), None);
    assert_eq!(region("IT").holiday_on(date(2026, 10, 4)), Some("San Francesco d'Assisi"));
    assert_eq!(region("DE-BE").holiday_on(date(2018, 3, 8)), None);
    assert_eq!(region("DE-BE").holiday_on(date(2019, 3, 8)), Some("Frauentag"));
    assert_eq!(region("NL").holiday_on(date(2025, 5, 5)), Some("Bevrijdingsdag"));
    assert_eq!(region("NL").holiday_on(date(2026, 5, 5)), None);
    assert_eq!(region("NL").holiday_on(date(2031, 4, 26)), Some("Koningsdag"), "the 27th is a Sunday");
    assert_eq!(region("IE").holiday_on(date(2030, 2, 1)), Some("St Brigid's Day"), "a Friday");
}

#[test]
fn a_region_reads_and_prints_alike_and_an_unknown_one_says_so() {
    for text in ["DE", "DE-BY", "GB-SCT", "FR-67"] {
        assert_eq!(region(&text.to_lowercase()).to_string(), text);
    }
    for text in ["", "XX", "DE-XX", "US-NY", "DE-"] {
        let error = Region::parse(text).unwrap_err().to_string();
        assert!(error.contains("DE-BY"), "{text}: {error}");
    }
}

#[test]
fn a_zone_tells_the_country() {
    let of = |zone: &str| Region::of_zone(&Zone::parse(zone).unwrap()).map(|region| region.to_string());
    assert_eq!(of("Europe/Berlin").as_deref(), Some("DE"));
    assert_eq!(of("America/Indiana/Knox").as_deref(), Some("US"));
    assert_eq!(of("America/Sao_Paulo").as_deref(), Some("BR"));
    assert_eq!(of("Asia/Tokyo"), None);
    for (country, zones) in table::ZONES {
        for zone in *zones {
            assert_eq!(of(zone).as_deref(), Some(country.code()), "{zone}");
        }
    }
}

#[test]
fn days_off_are_whole_days_on_the_wall_clock() {
    let zone = Zone::parse("America/New_York").unwrap();
    let window = Interval::parse("2026-12-20T00:00:00Z", "2027-01-05T00:00:00Z").unwrap();
    let off = region("US").days_off(window, &WallClock::over(&zone, window));
    let days: Vec<Interval> = off.iter().collect();
    let christmas = Interval::parse("2026-12-25T05:00:00Z", "2026-12-26T05:00:00Z").unwrap();
    let new_year = Interval::parse("2027-01-01T05:00:00Z", "2027-01-02T05:00:00Z").unwrap();
    assert_eq!(days, [christmas, new_year]);
}
