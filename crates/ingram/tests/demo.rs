//! The front door: `ingram demo` does what the README promises.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::process::{Command, Output};

fn demo(args: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    // Its own TMPDIR, so that what it leaves behind can be seen.
    let output = Command::new(env!("CARGO_BIN_EXE_ingram"))
        .arg("demo")
        .args(args)
        .current_dir(folder.path())
        .env("TMPDIR", folder.path())
        .env_remove("NO_COLOR")
        .output()
        .unwrap();
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().map(|e| e.path()).collect();
    assert!(left.is_empty(), "left behind: {left:?}");
    output
}

#[test]
fn the_demo_books_a_meeting_on_both_calendars() {
    let output = demo(&["--json"]);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{printed}\n{}", String::from_utf8_lossy(&output.stderr));
    let last: serde_json::Value = serde_json::from_str(printed.lines().last().unwrap()).unwrap();
    assert_eq!(last["booked"], true);
    assert!(last["start"].as_str().unwrap().parse::<jiff::Timestamp>().is_ok());
    assert!(last["mails"].as_u64().unwrap() >= 4);
}

#[test]
fn a_pipe_gets_no_colour() {
    let output = demo(&[]);
    assert!(!output.stdout.contains(&0x1b));
}
