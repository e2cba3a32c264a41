//! Zones as people name them: abbreviations, names, cities, offsets.

use crate::calendar::LocalSec;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Zones named in one text, and the writer's.
pub(crate) struct ZoneTable<'a> {
    pub(crate) writer: &'a TimeZone,
}

/// An entry of the fixed table: a name of the data files and what it stands for.
struct Named {
    name: &'static str,
    iana: &'static str,
}

const NAMED: &[Named] = &[
    Named { name: "utc", iana: "UTC" },
    Named { name: "eastern", iana: "America/New_York" },
    Named { name: "central", iana: "America/Chicago" },
    Named { name: "mountain", iana: "America/Denver" },
    Named { name: "pacific", iana: "America/Los_Angeles" },
    Named { name: "alaska", iana: "America/Anchorage" },
    Named { name: "hawaii", iana: "Pacific/Honolulu" },
    Named { name: "atlantic", iana: "America/Halifax" },
    Named { name: "newfoundland", iana: "America/St_Johns" },
    Named { name: "arizona", iana: "America/Phoenix" },
    Named { name: "mexico", iana: "America/Mexico_City" },
    Named { name: "bogota", iana: "America/Bogota" },
    Named { name: "lima", iana: "America/Lima" },
    Named { name: "caracas", iana: "America/Caracas" },
    Named { name: "santiago", iana: "America/Santiago" },
    Named { name: "buenosaires", iana: "America/Argentina/Buenos_Aires" },
    Named { name: "saopaulo", iana: "America/Sao_Paulo" },
    Named { name: "azores", iana: "Atlantic/Azores" },
    Named { name: "canary", iana: "Atlantic/Canary" },
    Named { name: "reykjavik", iana: "Atlantic/Reykjavik" },
    Named { name: "london", iana: "Europe/London" },
    Named { name: "dublin", iana: "Europe/Dublin" },
    Named { name: "lisbon", iana: "Europe/Lisbon" },
    Named { name: "paris", iana: "Europe/Paris" },
    Named { name: "madrid", iana: "Europe/Madrid" },
    Named { name: "rome", iana: "Europe/Rome" },
    Named { name: "berlin", iana: "Europe/Berlin" },
    Named { name: "zurich", iana: "Europe/Zurich" },
    Named { name: "vienna", iana: "Europe/Vienna" },
    Named { name: "amsterdam", iana: "Europe/Amsterdam" },
    Named { name: "brussels", iana: "Europe/Brussels" },
    Named { name: "stockholm", iana: "Europe/Stockholm" },
    Named { name: "oslo", iana: "Europe/Oslo" },
    Named { name: "copenhagen", iana: "Europe/Copenhagen" },
    Named { name: "warsaw", iana: "Europe/Warsaw" },
    Named { name: "prague", iana: "Europe/Prague" },
    Named { name: "budapest", iana: "Europe/Budapest" },
    Named { name: "athens", iana: "Europe/Athens" },
    Named { name: "helsinki", iana: "Europe/Helsinki" },
    Named { name: "bucharest", iana: "Europe/Bucharest" },
    Named { name: "kyiv", iana: "Europe/Kyiv" },
    Named { name: "istanbul", iana: "Europe/Istanbul" },
    Named { name: "moscow", iana: "Europe/Moscow" },
    Named { name: "casablanca", iana: "Africa/Casablanca" },
    Named { name: "abidjan", iana: "Africa/Abidjan" },
    Named { name: "lagos", iana: "Africa/Lagos" },
    Named { name: "cairo", iana: "Africa/Cairo" },
    Named { name: "johannesburg", iana: "Africa/Johannesburg" },
    Named { name: "nairobi", iana: "Africa/Nairobi" },
    Named { name: "reunion", iana: "Indian/Reunion" },
    Named { name: "jerusalem", iana: "Asia/Jerusalem" },
    Named { name: "beirut", iana: "Asia/Beirut" },
    Named { name: "riyadh", iana: "Asia/Riyadh" },
    Named { name: "dubai", iana: "Asia/Dubai" },
    Named { name: "tehran", iana: "Asia/Tehran" },
    Named { name: "karachi", iana: "Asia/Karachi" },
    Named { name: "india", iana: "Asia/Kolkata" },
    Named { name: "kathmandu", iana: "Asia/Kathmandu" },
    Named { name: "dhaka", iana: "Asia/Dhaka" },
    Named { name: "bangkok", iana: "Asia/Bangkok" },
    Named { name: "jakarta", iana: "Asia/Jakarta" },
    Named { name: "singapore", iana: "Asia/Singapore" },
    Named { name: "manila", iana: "Asia/Manila" },
    Named { name: "hongkong", iana: "Asia/Hong_Kong" },
    Named { name: "shanghai", iana: "Asia/Shanghai" },
    Named { name: "taipei", iana: "Asia/Taipei" },
    Named { name: "seoul", iana: "Asia/Seoul" },
    Named { name: "tokyo", iana: "Asia/Tokyo" },
    Named { name: "perth", iana: "Australia/Perth" },
    Named { name: "adelaide", iana: "Australia/Adelaide" },
    Named { name: "brisbane", iana: "Australia/Brisbane" },
    Named { name: "sydney", iana: "Australia/Sydney" },
    Named { name: "melbourne", iana: "Australia/Melbourne" },
    Named { name: "auckland", iana: "Pacific/Auckland" },
];

/// First index of fixed offsets: `OFFSET_BASE + minutes + 24·60`.
const OFFSET_BASE: u16 = 10_000;
/// "my time" and "your time".
pub(crate) const MINE: u16 = 9_000;
pub(crate) const YOURS: u16 = 9_001;

/// Index of a zone of the data files: a name of the table, or an offset such as `+120`.
pub(crate) fn by_name(name: &str) -> Option<u16> {
    match name {
        "mine" => return Some(MINE),
        "yours" => return Some(YOURS),
        _ => {}
    }
    if let Ok(minutes) = name.parse::<i32>() {
        return by_offset(minutes);
    }
    NAMED.iter().position(|z| z.name == name).and_then(|i| u16::try_from(i).ok())
}

/// Index of a fixed offset in minutes.
pub(crate) fn by_offset(minutes: i32) -> Option<u16> {
    let shifted = u16::try_from(minutes + 1440).ok()?;
    (shifted <= 2880).then_some(OFFSET_BASE + shifted)
}

/// The IANA name, or the offset, of a zone by its index.
pub(crate) fn label(zone: u16) -> Option<String> {
    if zone >= OFFSET_BASE {
        let minutes = i32::from(zone - OFFSET_BASE) - 1440;
        let (sign, size) = (if minutes < 0 { '-' } else { '+' }, minutes.abs());
        return Some(format!("{sign}{:02}:{:02}", size / 60, size % 60));
    }
    NAMED.get(usize::from(zone)).map(|z| z.iana.to_owned())
}

impl ZoneTable<'_> {
    /// The wall clock in a zone when the writer's shows `local`.
    pub(crate) fn there(&self, zone: u16, local: LocalSec) -> LocalSec {
        let Some(at) = instant(self.writer, local) else { return local };
        self.zone(zone).map_or(local, |z| local_sec(&z, at))
    }

    /// The writer's wall clock when that of the zone shows `local`.
    pub(crate) fn back(&self, zone: u16, local: LocalSec) -> LocalSec {
        let Some(there) = self.zone(zone) else { return local };
        instant(&there, local).map_or(local, |at| local_sec(self.writer, at))
    }

    fn zone(&self, zone: u16) -> Option<TimeZone> {
        // Who writes "CST" from Asia means China's time.
        let asian = self.writer.iana_name().is_some_and(|name| name.starts_with("Asia/"));
        if asian && NAMED.get(usize::from(zone)).is_some_and(|z| z.name == "central") {
            return TimeZone::get("Asia/Shanghai").ok();
        }
        if zone >= OFFSET_BASE {
            let minutes = i32::from(zone - OFFSET_BASE) - 1440;
            return Offset::from_seconds(minutes * 60).ok().map(TimeZone::fixed);
        }
        TimeZone::get(NAMED.get(usize::from(zone))?.iana).ok()
    }
}

/// Wall clock of a zone as seconds.
pub(crate) fn local_sec(zone: &TimeZone, at: Timestamp) -> LocalSec {
    at.as_second() + i64::from(zone.to_offset(at).seconds())
}

/// The instant at which a zone's wall clock shows `local`; the first of two, and past a gap the shifted one.
pub(crate) fn instant(zone: &TimeZone, local: LocalSec) -> Option<Timestamp> {
    zone.to_ambiguous_timestamp(civil_time(local)?).compatible().ok()
}

/// A wall clock as jiff's civil time.
pub(crate) fn civil_time(local: LocalSec) -> Option<DateTime> {
    DateTime::constant(1970, 1, 1, 0, 0, 0, 0).checked_add(SignedDuration::from_secs(local)).ok()
}
