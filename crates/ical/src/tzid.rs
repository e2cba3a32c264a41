use calcard::common::timezone::Tz;
use std::str::FromStr;
use when::Zone;

/// The zone that a TZID means. The text is only a label (RFC 5545 §3.8.3.1), so each way of real calendars to name an
/// IANA zone is tried: the name itself, a path ending in it, what libical wrote beside it (`lic_location`), and the
/// names of Windows. `None` where all fail: the wall clock is then known and its zone is lost.
pub(crate) fn resolve(tzid: &str, lic_location: Option<&str>) -> Option<Zone> {
    let tzid = tzid.trim().trim_matches('"');
    named(tzid)
        .or_else(|| path_tail(tzid))
        .or_else(|| lic_location.and_then(|name| named(name.trim())))
        .or_else(|| microsoft_utc(tzid))
        .or_else(|| windows(tzid))
}

fn named(name: &str) -> Option<Zone> {
    // The names without a place (EST, MET, GMT+5) are guesses about a place, except for the one without any.
    let placed = name.contains('/') || name.eq_ignore_ascii_case("utc");
    Zone::parse(name).ok().filter(|_| placed)
}

/// `/citadel.org/20210210_1/Europe/Berlin`, `/freeassociation.sourceforge.net/Tzfile/America/New_York`: Evolution,
/// Citadel, Mozilla before 2008.
fn path_tail(tzid: &str) -> Option<Zone> {
    let mut rest = tzid.strip_prefix('/')?;
    while let Some((_, tail)) = rest.split_once('/') {
        if let Some(zone) = named(tail) {
            return Some(zone);
        }
        rest = tail;
    }
    None
}

/// `tzone://Microsoft/Utc`: Exchange, in events that were made in UTC.
fn microsoft_utc(tzid: &str) -> Option<Zone> {
    tzid.eq_ignore_ascii_case("tzone://Microsoft/Utc").then(Zone::utc)
}

fn windows(tzid: &str) -> Option<Zone> {
    let found = Tz::from_str(tzid).ok()?;
    let name = found.name()?;
    named(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_labels_mean_one_zone() {
        for label in [
            "Europe/Berlin",
            "europe/berlin",
            "\"Europe/Berlin\"",
            "/citadel.org/20210210_1/Europe/Berlin",
            "/freeassociation.sourceforge.net/Europe/Berlin",
            "W. Europe Standard Time",
        ] {
            let zone = resolve(label, None);
            assert_eq!(zone.as_ref().map(Zone::name), Some("Europe/Berlin"), "{label}");
        }
        assert_eq!(resolve("tzone://Microsoft/Utc", None), Some(Zone::utc()));
        assert_eq!(resolve("Büro", Some("Europe/Berlin")).unwrap().name(), "Europe/Berlin");
    }

    #[test]
    fn a_label_that_names_no_place_is_lost() {
        for label in ["Customized Time Zone", "(no TZ description)", "EST", "GMT+0200", "", "/", "tzone://x"]
        {
            assert_eq!(resolve(label, None), None, "{label}");
        }
    }
}
