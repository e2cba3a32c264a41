//! Times in text.

use jiff::tz::TimeZone;
use timex::{Anchor, Mention, Region, Tense, Tongue};

/// The zones and moments of the anchors: a usual day, the hour before a jump, and the calendar's ends.
const ANCHORS: &[(&str, &str)] = &[
    ("2026-03-10T09:15:00Z", "UTC"),
    ("2026-03-29T00:30:00Z", "Europe/Berlin"),
    ("2026-11-01T05:30:00Z", "America/New_York"),
    ("2024-02-29T23:59:59Z", "Pacific/Apia"),
    ("-009998-01-02T00:00:00Z", "UTC"),
    ("9999-12-29T00:00:00Z", "Asia/Kathmandu"),
];

/// Finds times in a text; the first two octets choose language, country and moment.
///
/// # Panics
/// Where a mention does not lie in the text, overlaps another, has no reading, or differs when asked twice.
pub fn check(octets: &[u8]) {
    let (choice, text) = octets.split_at(octets.len().min(2));
    let text = String::from_utf8_lossy(text);
    let anchor = anchor(choice);
    let mentions = timex::find(&text, &anchor);
    assert!(mentions == timex::find(&text, &anchor), "a text has one list of times");
    assert!(mentions.len() <= text.len(), "more times than characters");
    let mut end = 0;
    for mention in &mentions {
        assert!(mention.span.start >= end, "times overlap or are out of order");
        end = mention.span.end;
        sound(mention, &text);
    }
    let _ = timex::guess_language(&text);
}

fn sound(mention: &Mention, text: &str) {
    let said = text.get(mention.span.clone());
    assert!(said.is_some_and(|s| !s.is_empty()), "a span cuts a character, or is empty");
    assert!(!mention.readings.is_empty(), "a time without a reading");
    for reading in &mention.readings {
        assert!(reading.score.is_finite(), "a score that cannot be compared");
    }
    for inner in &mention.inner {
        let within = inner.span.start >= mention.span.start && inner.span.end <= mention.span.end;
        assert!(within, "a part lies outside of its time");
        sound(inner, text);
    }
}

fn anchor(choice: &[u8]) -> Anchor {
    let (tongue, rest) = match choice {
        [a, b] => (usize::from(*a), usize::from(*b)),
        [a] => (usize::from(*a), 0),
        _ => (0, 0),
    };
    let (now, zone) = ANCHORS.get(rest % ANCHORS.len()).copied().unwrap_or(("", ""));
    let now = now.parse().unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let region = ["US", "GB", "DE"].get(rest / ANCHORS.len() % 4).and_then(|code| Region::parse(code));
    Anchor {
        language: Tongue::ALL.get(tongue % (Tongue::ALL.len() + 1)).copied(),
        region,
        tense: if rest >= 128 { Tense::Past } else { Tense::Future },
        ..Anchor::new(now, zone)
    }
}
