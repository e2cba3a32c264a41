//! Zones as people name them in mails: by place, by region, by abbreviation.

use crate::text::{QuickMap, QuickSet};
use std::sync::LazyLock;

/// Where a name is that of several places, the largest.
static NAMES: LazyLock<QuickMap<&'static str, &'static str>> = LazyLock::new(|| {
    let lines = include_str!("zones.txt").lines().filter(|line| !line.starts_with('#'));
    let rows = lines.filter_map(|line| line.split_once(": "));
    rows.flat_map(|(zone, names)| names.split(", ").map(move |name| (name, zone))).collect()
});

/// The words that the names begin with.
static FIRST_WORDS: LazyLock<QuickSet<&'static str>> =
    LazyLock::new(|| NAMES.keys().filter_map(|name| name.split(' ').next()).collect());

/// Whether a name begins with a folded word.
pub(crate) fn begins_name(word: &str) -> bool {
    FIRST_WORDS.contains(word)
}

/// The IANA name for a folded place, region or abbreviation of one to three words.
pub(crate) fn by_name(name: &str) -> Option<&'static str> {
    NAMES.get(name).copied()
}

/// Abbreviations that mean different zones in different countries.
pub(crate) fn is_ambiguous(abbreviation: &str) -> bool {
    ["cst", "ist", "ast", "bst", "sst", "gst"].contains(&abbreviation)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_zone_that_is_named_exists() {
        assert!(NAMES.len() > 300);
        for (name, zone) in NAMES.iter() {
            assert!(when::Zone::parse(zone).is_ok(), "{name}: {zone}");
        }
        assert_eq!(by_name("ciudad de mexico"), Some("America/Mexico_City"));
        assert_eq!(by_name("nowhere"), None);
    }
}
