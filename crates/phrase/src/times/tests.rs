use super::*;

fn times(language: Language, zone: &str, other: Option<&str>) -> Times {
    let other = other.map(|name| Zone::parse(name).unwrap());
    let now = "2026-03-02T08:00:00Z".parse().unwrap();
    Times::new(language, &Zone::parse(zone).unwrap(), other.as_ref(), now)
}

fn slot(start: &str, end: &str) -> Interval {
    Interval::parse(start, end).unwrap()
}

#[test]
fn a_reader_sees_their_own_clock_first() {
    let tuesday = slot("2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z");
    for (language, zone, other, want) in [
        (Language::English, "Europe/Berlin", None, "Tuesday 10 March, 10:00–10:30 (Berlin)"),
        (
            Language::English,
            "America/New_York",
            Some("Europe/London"),
            "Tuesday, March 10, 5:00–5:30 AM (New York) / 9:00–9:30 AM (London)",
        ),
        (
            Language::German,
            "Europe/Vienna",
            Some("Europe/London"),
            "Dienstag, 10. März, 10:00–10:30 (Wien) / 09:00–09:30 (London)",
        ),
        (Language::German, "Europe/Berlin", Some("Europe/Paris"), "Dienstag, 10. März, 10:00–10:30 (Berlin)"),
    ] {
        assert_eq!(times(language, zone, other).slot(tuesday), want);
    }
}

#[test]
fn a_day_that_differs_is_named() {
    let late = slot("2026-03-10T22:30:00Z", "2026-03-10T23:30:00Z");
    let shown = times(Language::English, "Europe/Berlin", Some("Australia/Sydney")).slot(late);
    assert_eq!(
        shown,
        "Tuesday 10 March, 23:30 – Wednesday 11 March, 00:30 (Berlin) / Wednesday 11 March, 09:30–10:30 (Sydney)"
    );
}

#[test]
fn noon_belongs_to_the_other_half() {
    let noon = slot("2026-03-10T15:30:00Z", "2026-03-10T16:30:00Z");
    let shown = times(Language::English, "America/New_York", None).slot(noon);
    assert_eq!(shown, "Tuesday, March 10, 11:30 AM–12:30 PM (New York)");
}

#[test]
fn another_year_is_named() {
    let january = slot("2027-01-12T09:00:00Z", "2027-01-12T09:30:00Z");
    assert_eq!(
        times(Language::English, "Europe/Berlin", None).slot(january),
        "Tuesday, 12 January 2027, 10:00–10:30 (Berlin)"
    );
    assert_eq!(
        times(Language::German, "Europe/Berlin", None).day(january.start()),
        "Dienstag, 12. Januar 2027"
    );
}

#[test]
fn every_zone_has_a_city_or_says_that_it_has_none() {
    for language in Language::ALL {
        let times = times(language, "Europe/Berlin", None);
        let mut cities = 0;
        for name in jiff::tz::db().available() {
            let Ok(zone) = Zone::parse(name.as_str()) else { continue };
            let city = times.city(&zone);
            assert!(!city.is_empty() && !city.contains(['_', '/', '+', '{']), "{name}: {city}");
            assert!(!city.to_lowercase().contains("unknown"), "{name}: {city}");
            cities += 1;
        }
        assert!(cities > 400, "{cities}");
    }
}
