//! VTIMEZONE (RFC 5545 §3.6.5) for one slot: the changes of the clocks around it, as yearly rules where they follow
//! one, else one by one. Readers that know the IANA name ignore it; the others need no more than this.

use crate::line::Lines;
use jiff::civil::{DateTime, Time, Weekday, date};
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use when::{Interval, Zone};

/// How far around the slot changes are looked at: a year and a month to each side shows every yearly change once
/// before and once after it.
const LOOK_DAYS: i64 = 400;

/// Adds the VTIMEZONE of `zone` that is right for `slot`.
pub(crate) fn push(lines: &mut Lines, zone: &Zone, slot: Interval) {
    lines.push("BEGIN:VTIMEZONE");
    lines.push(&format!("TZID:{}", zone.name()));
    lines.push(&format!("X-LIC-LOCATION:{}", zone.name()));
    for observance in observances(zone, slot) {
        let kind = if observance.daylight { "DAYLIGHT" } else { "STANDARD" };
        lines.push(&format!("BEGIN:{kind}"));
        lines.push(&format!("DTSTART:{}", observance.onset.strftime("%Y%m%dT%H%M%S")));
        lines.push(&format!("TZOFFSETFROM:{}", offset(observance.from)));
        lines.push(&format!("TZOFFSETTO:{}", offset(observance.to)));
        if !observance.name.is_empty() {
            lines.push(&format!("TZNAME:{}", crate::line::text(&observance.name)));
        }
        if let Some(rule) = observance.rule {
            let Rule { month, nth, weekday } = rule;
            lines.push(&format!("RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{}", two_letters(weekday)));
        }
        lines.push(&format!("END:{kind}"));
    }
    lines.push("END:VTIMEZONE");
}

#[derive(Debug, Clone, PartialEq)]
struct Observance {
    /// On the wall clock before the change.
    onset: DateTime,
    from: Offset,
    to: Offset,
    daylight: bool,
    name: String,
    rule: Option<Rule>,
}

/// The `nth` weekday of a month, every year; the last one is -1.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Rule {
    month: i8,
    nth: i8,
    weekday: Weekday,
}

fn observances(zone: &Zone, slot: Interval) -> Vec<Observance> {
    let look = SignedDuration::from_hours(24 * LOOK_DAYS);
    let from = slot.start().saturating_sub(look).unwrap_or(Timestamp::MIN);
    let until = slot.end().saturating_add(look).unwrap_or(Timestamp::MAX);
    let changes = changes(zone, from, until);
    let first_covers = changes
        .first()
        .is_some_and(|first| first.from.to_timestamp(first.onset).is_ok_and(|onset| onset <= slot.start()));
    let mut observances = as_rules(changes);
    if !first_covers {
        observances.insert(0, since_ever(zone, from));
    }
    observances
}

/// What held when the clocks had not yet changed: written as a change that changes nothing.
fn since_ever(zone: &Zone, at: Timestamp) -> Observance {
    let info = zone.as_jiff().to_offset_info(at);
    Observance {
        onset: date(1970, 1, 1).at(0, 0, 0, 0),
        from: info.offset(),
        to: info.offset(),
        daylight: false,
        name: written_name(info.abbreviation()),
        rule: None,
    }
}

fn changes(zone: &Zone, from: Timestamp, until: Timestamp) -> Vec<Observance> {
    let mut before = zone.as_jiff().to_offset(from);
    let mut changes = Vec::new();
    for change in zone.as_jiff().following(from).take_while(|change| change.timestamp() < until) {
        // A transition may change only the name; for a calendar that is none.
        if change.offset() != before {
            changes.push(Observance {
                onset: before.to_datetime(change.timestamp()),
                from: before,
                to: change.offset(),
                daylight: change.dst().is_dst(),
                name: written_name(change.abbreviation()),
                rule: None,
            });
        }
        before = change.offset();
    }
    changes
}

/// The database has numeric names such as `-03` where people use none; they would only be one more wrong name.
fn written_name(abbreviation: &str) -> String {
    if abbreviation.chars().all(|c| c.is_ascii_alphabetic()) {
        abbreviation.to_owned()
    } else {
        String::new()
    }
}

/// Replaces each series of changes that recurs yearly by its first with a rule; leaves all as they are if any change
/// follows none, since a rule would go on where the zone does not.
fn as_rules(changes: Vec<Observance>) -> Vec<Observance> {
    let mut series: Vec<Vec<&Observance>> = Vec::new();
    for change in &changes {
        match series.iter_mut().find(|s| s.first().is_some_and(|first| is_alike(first, change))) {
            Some(found) => found.push(change),
            None => series.push(vec![change]),
        }
    }
    let ruled: Option<Vec<Observance>> = series.iter().map(|s| with_rule(s)).collect();
    ruled.unwrap_or(changes)
}

fn is_alike(a: &Observance, b: &Observance) -> bool {
    let clock =
        |o: &Observance| -> (i8, Weekday, Time) { (o.onset.month(), o.onset.weekday(), o.onset.time()) };
    clock(a) == clock(b) && (a.from, a.to, a.daylight) == (b.from, b.to, b.daylight)
}

fn with_rule(series: &[&Observance]) -> Option<Observance> {
    let first = *series.first()?;
    let yearly = series.iter().zip(series.iter().skip(1)).all(|(a, b)| b.onset.year() == a.onset.year() + 1);
    if series.len() < 2 || !yearly {
        return None;
    }
    let is_last = |o: &&Observance| o.onset.day() > o.onset.date().days_in_month() - 7;
    let nth = |o: &Observance| (o.onset.day() - 1) / 7 + 1;
    let nth = match () {
        () if series.iter().all(is_last) => -1,
        () if series.iter().all(|o| nth(o) == nth(first)) => nth(first),
        () => return None,
    };
    let rule = Rule { month: first.onset.month(), nth, weekday: first.onset.weekday() };
    Some(Observance { rule: Some(rule), ..first.clone() })
}

fn two_letters(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// RFC 5545 §3.3.14; seconds only where there are some.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(start: &str) -> Interval {
        Interval::starting(start.parse().unwrap(), 30).unwrap()
    }

    fn written(zone: &str, start: &str) -> String {
        let mut lines = Lines::default();
        push(&mut lines, &Zone::parse(zone).unwrap(), slot(start));
        lines.finish()
    }

    /// An independent reading of the rules, as RFC 5545 §3.6.5 asks for: the latest onset before the local time wins.
    fn offset_by_rules(observances: &[Observance], local: DateTime) -> Offset {
        let onsets = observances.iter().flat_map(|o| match o.rule {
            None => vec![(o.onset, o.to)],
            Some(rule) => (o.onset.year()..=local.year())
                .map(|year| {
                    let first = date(year, rule.month, 1);
                    let day = first.nth_weekday_of_month(rule.nth, rule.weekday).unwrap();
                    (day.to_datetime(o.onset.time()), o.to)
                })
                .collect(),
        });
        onsets.filter(|(onset, _)| *onset <= local).max_by_key(|(onset, _)| *onset).unwrap().1
    }

    #[test]
    fn europe_changes_on_last_sundays() {
        let zone = written("Europe/Berlin", "2026-03-10T09:00:00Z");
        assert!(zone.contains("BEGIN:DAYLIGHT\r\nDTSTART:20250330T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nTZNAME:CEST\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n"), "{zone}");
        assert_eq!(zone.matches("DTSTART").count(), 2, "{zone}");
    }

    #[test]
    fn a_zone_without_changes_has_one_entry() {
        let zone = written("Asia/Kolkata", "2026-03-10T09:00:00Z");
        assert!(zone.contains("TZOFFSETTO:+0530"), "{zone}");
        assert_eq!(zone.matches("DTSTART").count(), 1, "{zone}");
    }

    #[test]
    fn a_zone_that_follows_the_moon_is_written_change_by_change() {
        let zone = written("Africa/Casablanca", "2026-03-10T09:00:00Z");
        assert!(!zone.contains("RRULE"), "{zone}");
        assert!(zone.matches("DTSTART").count() > 2, "{zone}");
    }

    #[test]
    fn every_zone_reads_back_as_the_database_has_it() {
        let mut checked = 0;
        for name in jiff::tz::db().available() {
            let Ok(zone) = Zone::parse(name.as_str()) else { continue };
            for start in [
                "2026-01-15T12:00:00Z",
                "2026-03-20T09:00:00Z",
                "2026-07-01T23:30:00Z",
                "2027-11-02T03:15:00Z",
            ] {
                let slot = slot(start);
                let rules = observances(&zone, slot);
                for at in [slot.start(), slot.end()] {
                    let want = zone.as_jiff().to_offset(at);
                    assert_eq!(offset_by_rules(&rules, zone.local(at)), want, "{name} {at}");
                }
                checked += 1;
            }
        }
        assert!(checked > 1_500, "{checked}");
    }
}
