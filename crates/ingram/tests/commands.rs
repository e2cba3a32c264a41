//! The commands as somebody types them: what they print, and what they say when something is wrong.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn ingram(folder: &Path, args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ingram"))
        .args(args)
        .current_dir(folder)
        .env_remove("INGRAM_CONFIG")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A command that fails at once closes its input early; that is no fault of the test.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    child.wait_with_output().unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What a failing command says.
fn complaint(folder: &Path, args: &[&str], input: &str) -> String {
    let output = ingram(folder, args, input);
    assert!(!output.status.success(), "{args:?} should fail: {}", printed(&output));
    String::from_utf8(output.stderr).unwrap()
}

const MAIL: &str = "From: Dana <dana@northfield.example>\r\nTo: amy@ingram.example\r\nSubject: Re: Plan\r\n\
    In-Reply-To: <x@acme.example>\r\nDate: Mon, 23 Nov 2026 09:00:00 -0500\r\n\r\n\
    Any time on Tuesday after 3 would be fine. Let's make it 30 minutes.\r\n\r\n\
    On Sun, 22 Nov 2026 at 10:00, Amy Ingram wrote:\r\n> How about Thursday at 10:00?\r\n";

#[test]
fn an_explained_mail_shows_its_own_words_and_what_they_say() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("mail.eml"), MAIL).unwrap();
    let shown =
        printed(&ingram(folder.path(), &["read", "--explain", "mail.eml", "--zone", "America/New_York"], ""));
    for part in ["Tue 24 Nov 2026, 15:00-18:00 (America/New_York)", "30 minutes", "offer", "en"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert!(!shown.contains("Thursday"), "history is not looked at: {shown}");
    assert!(!shown.contains('\u{1b}'), "no colour in a pipe");
}

#[test]
fn strip_takes_a_mail_or_a_text_or_lines() {
    let folder = tempfile::tempdir().unwrap();
    let own = "Any time on Tuesday after 3 would be fine. Let's make it 30 minutes.";
    assert_eq!(printed(&ingram(folder.path(), &["strip"], MAIL)).trim(), own);
    assert_eq!(printed(&ingram(folder.path(), &["strip"], "Yes.\n\n> No?\n")).trim(), "Yes.");
    let line = r#"{"id":"a","plain":"Yes.\n\n> No?\n"}"#;
    let answer: serde_json::Value =
        serde_json::from_str(&printed(&ingram(folder.path(), &["strip", "--jsonl"], line))).unwrap();
    assert_eq!((answer["id"].as_str(), answer["reply"].as_str()), (Some("a"), Some("Yes.")));
}

#[test]
fn times_are_found_line_by_line() {
    let folder = tempfile::tempdir().unwrap();
    let line = r#"{"id":"t","text":"tomorrow at 3pm","ref":"2026-03-10T09:15:00","off":0,"lang":"en"}"#;
    let answer = printed(&ingram(folder.path(), &["time"], line));
    assert!(answer.contains("2026-03-11T15:00"), "{answer}");
}

#[test]
fn every_complaint_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    assert!(complaint(here, &["serve"], "").contains("ingram init"));
    assert!(complaint(here, &["read"], "{}\n").contains("input line 1"));
    assert!(ingram(here, &["init"], "").status.success());
    assert!(complaint(here, &["init"], "").contains("nothing was written"));
    let zone = complaint(here, &["host", "add", "priya@acme.example", "--zone", "Berlin"], "");
    assert!(zone.contains("Europe/Berlin"), "{zone}");
    let hours = complaint(
        here,
        &["host", "add", "p@acme.example", "--zone", "Europe/Berlin", "--hours", "9 to 5"],
        "",
    );
    assert!(hours.contains("--hours") && hours.contains("09:00-12:30"), "{hours}");
    let own = complaint(here, &["host", "add", "amy@example.com", "--zone", "Europe/Berlin"], "");
    assert!(own.contains("the assistant's own address"), "{own}");
    let config = std::fs::read_to_string(here.join("ingram.toml")).unwrap();
    std::fs::write(here.join("ingram.toml"), config.replace("lmtp =", "lmpt =")).unwrap();
    let typo = complaint(here, &["serve"], "");
    assert!(typo.contains("line ") && typo.contains("lmpt") && typo.contains("ingram.toml"), "{typo}");
}

#[test]
fn a_root_key_that_others_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    assert!(ingram(folder.path(), &["init"], "").status.success());
    let key = folder.path().join("root.key");
    assert_eq!(key.metadata().unwrap().permissions().mode() & 0o777, 0o600);
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert!(complaint(folder.path(), &["serve"], "").contains("chmod 600"));
}
