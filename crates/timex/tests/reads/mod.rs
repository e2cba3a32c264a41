//! What a text means to a writer in New York on Tuesday 10 March 2026, 09:15, in one line a mention.

#![allow(dead_code, reason = "each file of tests uses some")]

use timex::contract::{self, Input};

/// `kind from..to/grain` of every mention, in order.
pub(crate) fn read(text: &str) -> Vec<String> {
    read_in(text, "en", Some("US"))
}

pub(crate) fn read_in(text: &str, lang: &str, region: Option<&str>) -> Vec<String> {
    let input = Input {
        id: String::new(),
        text: text.to_owned(),
        reference: "2026-03-10T09:15:00".to_owned(),
        off: -240,
        tz: Some("America/New_York".to_owned()),
        lang: Some(lang.to_owned()),
        region: region.map(str::to_owned),
    };
    let output = contract::answer(&input).unwrap();
    let mut end = 0;
    let mut shown = Vec::new();
    for prediction in output.preds.iter().filter(|p| {
        let outer = p.end > end;
        end = end.max(p.end);
        outer
    }) {
        let r = &prediction.reading;
        let mut line = r.kind.to_owned();
        for (sign, part) in [(" ", &r.from), ("..", &r.to)] {
            if let Some(part) = part {
                line += &format!("{sign}{}", short(part));
            }
        }
        if let Some(seconds) = r.seconds {
            line += &format!(" {seconds}s");
        }
        shown.push(line);
    }
    shown
}

/// Without seconds, and without midnight.
fn short(local: &str) -> &str {
    let local = local.strip_suffix(":00").unwrap_or(local);
    local.strip_suffix("T00:00").unwrap_or(local)
}

#[track_caller]
pub(crate) fn means(text: &str, expected: &[&str]) {
    assert_eq!(read(text), expected, "{text}");
}
