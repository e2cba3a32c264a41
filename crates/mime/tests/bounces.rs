//! All of a public collection of bounces, reports and automatic answers is known for what it is.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::print_stdout, reason = "tests may")]

use base64::Engine as _;
use mime::Origin;
use std::{collections::BTreeMap, env, fs, path::PathBuf};

fn corpus(name: &str) -> Option<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = env::var_os("INGRAM_CORPUS").map_or_else(|| root.join("../shared/corpus"), PathBuf::from);
    fs::read_to_string(folder.join(name)).ok()
}

fn name(origin: &Origin) -> &'static str {
    match origin {
        Origin::Person => "person",
        Origin::List => "list",
        Origin::Bulk => "bulk",
        Origin::Generated => "generated",
        Origin::AutoReply => "vacation",
        Origin::Receipt => "receipt",
        Origin::Bounce(_) => "bounce",
        Origin::FeedbackReport => "feedback",
    }
}

#[test]
fn none_of_them_is_taken_for_a_persons_answer() {
    let Some(text) = corpus("bounces-dev.jsonl") else {
        println!("skipped: no corpus; name its folder in INGRAM_CORPUS");
        return;
    };
    let mut table: BTreeMap<(String, &str), usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    let (mut with_recipient, mut with_original, mut with_status, mut bounces) = (0, 0, 0, 0);
    for line in text.lines() {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        let raw = base64::prelude::BASE64_STANDARD.decode(record["raw_b64"].as_str().unwrap()).unwrap();
        // A complaint that comes as a notification is filed under the bounces.
        let complaint = record["expected"][0]["reason"] == "feedback";
        let kind = if complaint { "feedback" } else { record["kind"].as_str().unwrap() }.to_owned();
        let mail = mime::parse(&raw).unwrap();
        if let Origin::Bounce(bounce) = &mail.origin {
            bounces += 1;
            with_recipient += usize::from(bounce.recipients.iter().any(|r| r.address.is_some()));
            with_status += usize::from(bounce.recipients.iter().any(|r| r.status.is_some()));
            with_original += usize::from(bounce.original.is_some());
        }
        let found = name(&mail.origin);
        if kind != found && kind != "not-bounce" {
            wrong.push(format!("{} {kind} read as {found}", record["id"]));
        }
        *table.entry((kind, found)).or_default() += 1;
    }
    println!(
        "{table:#?}\nof {bounces} bounces: recipient {with_recipient}, status {with_status}, original {with_original}"
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
}
