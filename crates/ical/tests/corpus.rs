//! Real scheduling messages of many calendars. The corpus is not part of the repository: `INGRAM_CORPUS` names its
//! folder, and without it the test says that it skips.
#![expect(clippy::unwrap_used, reason = "a test may fail")]

use serde_json::Value;
use std::path::PathBuf;

fn corpus(name: &str) -> Option<Vec<Value>> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpus");
    let folder = std::env::var_os("INGRAM_CORPUS").map_or_else(|| PathBuf::from(beside), PathBuf::from);
    let text = std::fs::read_to_string(folder.join(name)).ok()?;
    Some(text.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

/// The value of the first line with this name, found without a parser.
fn plainly(object: &str, name: &str) -> Option<String> {
    let whole = object.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    whole.lines().find_map(|line| {
        let (head, value) = line.split_once(':')?;
        let is_it = head.split(';').next()?.eq_ignore_ascii_case(name);
        is_it.then(|| value.trim().to_owned())
    })
}

#[test]
fn real_messages_are_read() {
    let Some(messages) = corpus("itip.jsonl") else {
        eprintln!("skipped: no itip.jsonl in INGRAM_CORPUS");
        return;
    };
    let (mut read, mut attended, mut refused, mut timed, mut instants) = (0, 0, 0, 0, 0);
    for message in &messages {
        let (object, id) = (message["ics"].as_str().unwrap(), &message["id"]);
        let has_event = object.to_uppercase().contains("BEGIN:VEVENT");
        let Ok(itip) = ical::read(object) else {
            assert!(!has_event || plainly(object, "UID").is_none(), "{id} is not read");
            refused += 1;
            continue;
        };
        read += 1;
        let method = format!("{:?}", itip.method).to_uppercase();
        assert_eq!(Some(method.as_str()), message["method"].as_str().or(Some("PUBLISH")), "{id}");
        attended += usize::from(!itip.attendees.is_empty());
        let is_timed = plainly(object, "DTSTART").is_some_and(|value| value.contains('T'));
        timed += usize::from(is_timed);
        instants += usize::from(itip.start.is_some_and(|start| start.instant().is_some()));
    }
    eprintln!(
        "{read} read, {refused} without an event or a UID, {attended} with attendees, {instants} instants of {timed} timed starts"
    );
    assert!(read > 0, "nothing in the corpus is an event");
}
