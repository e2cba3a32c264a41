//! A zone for somebody of whom only the clock's offset is known.

use jiff::Timestamp;
use when::Zone;

/// One zone for each offset that people write mail in, the most populous first where rules differ. The host's own is
/// tried before these.
const REPRESENTATIVE: &[&str] = &[
    "Europe/London",
    "Europe/Berlin",
    "Europe/Helsinki",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
    "America/Sao_Paulo",
    "America/Halifax",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Asia/Dubai",
    "Asia/Singapore",
    "Australia/Sydney",
    "Pacific/Auckland",
    "Europe/Moscow",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Africa/Nairobi",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Australia/Adelaide",
    "America/St_Johns",
    "America/Anchorage",
    "Pacific/Honolulu",
];

/// A zone whose clock showed `offset_s` seconds east of UTC at `at`: `near` if its clock did, else the first that did.
/// It is a guess that letters show beside the host's zone, so that a wrong one can be seen and corrected. An offset
/// of zero says nothing, since servers write it for everybody.
pub(crate) fn likely(offset_s: i32, at: Timestamp, near: &Zone) -> Option<Zone> {
    let fits = |zone: &Zone| zone.as_jiff().to_offset(at).seconds() == offset_s;
    if fits(near) {
        return Some(near.clone());
    }
    if offset_s == 0 {
        return None;
    }
    REPRESENTATIVE.iter().filter_map(|name| Zone::parse(name).ok()).find(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(hours: f64, at: &str, near: &str) -> Option<String> {
        #[expect(clippy::cast_possible_truncation, reason = "offsets are small")]
        let offset_s = (hours * 3600.0) as i32;
        likely(offset_s, at.parse().unwrap(), &Zone::parse(near).unwrap()).map(|z| z.name().to_owned())
    }

    #[test]
    fn the_hosts_own_zone_comes_first() {
        assert_eq!(guess(1.0, "2026-01-05T12:00:00Z", "Europe/Rome").as_deref(), Some("Europe/Rome"));
    }

    #[test]
    fn the_season_decides_between_neighbours() {
        assert_eq!(guess(-5.0, "2026-01-05T12:00:00Z", "Europe/Rome").as_deref(), Some("America/New_York"));
        assert_eq!(guess(-5.0, "2026-07-05T12:00:00Z", "Europe/Rome").as_deref(), Some("America/Chicago"));
        assert_eq!(guess(5.5, "2026-07-05T12:00:00Z", "Europe/Rome").as_deref(), Some("Asia/Kolkata"));
    }

    #[test]
    fn a_servers_zero_and_an_unheard_of_offset_say_nothing() {
        assert_eq!(guess(0.0, "2026-07-05T12:00:00Z", "Europe/Rome"), None);
        assert_eq!(guess(0.3, "2026-07-05T12:00:00Z", "Europe/Rome"), None);
    }

    #[test]
    fn every_name_in_the_table_is_a_zone() {
        assert!(REPRESENTATIVE.iter().all(|name| Zone::parse(name).is_ok()));
    }
}
