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
fn a_bad_line_is_named_and_the_others_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let mail = |id: &str, role: &str, zone: &str| {
        format!(
            r#"{{"id":"{id}","now":"2026-03-09T10:00:00Z","assistant":"amy@ingram.example","sender":{{"role":"{role}","address":"d@x.example","tz":"{zone}"}},"host":{{"address":"p@acme.example"}},"body":"Tuesday at 3 works."}}"#
        )
    };
    let lines = [
        mail("good", "guest", "Europe/Berlin"),
        mail("zone", "guest", "Europe/Berlim"),
        "no JSON, but Dana's secret".to_owned(),
        mail("role", "boss", "Europe/Berlin"),
        r#"{"id":"field","now":"2026-03-09T10:00:00Z","assistant":"amy@ingram.example","sender":{"role":"guest"}}"#.to_owned(),
        mail("last", "host", "Europe/Berlin"),
    ];
    let done = ingram(folder.path(), &["read"], &lines.join("\n"));
    let (out, told) = (String::from_utf8(done.stdout).unwrap(), String::from_utf8(done.stderr).unwrap());
    assert!(!done.status.success());
    assert_eq!(out.lines().count(), 2);
    assert!(out.contains("\"good\"") && out.contains("\"last\""), "{out}");
    for part in [
        "input line 2, id \"zone\": the field sender.tz names no zone",
        "input line 3: no JSON from column",
        "input line 4, id \"role\": the field sender.role",
        "input line 5, id \"field\": the field sender.address is missing",
        "4 of 6 input lines could not be read",
    ] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(!told.contains("secret") && !told.contains("Berlim"), "{told}");
    let time =
        "{\"id\":1}\n{\"id\":\"b\",\"text\":\"now\",\"ref\":\"2026-03-10T09:15:00\",\"tz\":\"Mars\"}\n";
    let told = complaint(folder.path(), &["time"], time);
    assert!(told.contains("line 1, id 1: the field id: expected a string"), "{told}");
    assert!(told.contains("line 2, id \"b\": the field tz names no zone"), "{told}");
    let told = complaint(folder.path(), &["strip", "--jsonl"], "{\"id\":1,\"raw\":\"?\"}\n{\"id\":2}\n");
    assert!(told.contains("line 1, id 1: the field raw: it must be base64"), "{told}");
    assert!(told.contains("line 2, id 2: one of the fields plain and raw is missing"), "{told}");
}

#[test]
fn strip_takes_no_more_than_a_mail() {
    let folder = tempfile::tempdir().unwrap();
    let long = "Yes, please.\n".repeat(900_000);
    assert!(complaint(folder.path(), &["strip"], &long).contains("longer than 10 MiB"));
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
fn a_profile_of_a_file_is_kept_and_shown_again() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    assert!(ingram(here, &["init"], "").status.success());
    let add = |profile: &str| {
        std::fs::write(here.join("priya.json"), profile).unwrap();
        ["host", "add", "priya@acme.example", "--profile", "priya.json"]
    };
    let full = r#"{"zone":"Europe/Berlin","focus":{"tuesday":"09:00-11:00"},"daily_max":4,"holidays":["DE-BE"],
        "blocked":[{"from":"2026-12-24","to":"2026-12-31"}],"people":{"00000000000000000000000000000001":{"vip":true}}}"#;
    assert!(printed(&ingram(here, &add(full), "")).contains("09:00-17:00 in Europe/Berlin"));
    let shown = printed(&ingram(here, &["host", "list", "--json"], ""));
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((&shown["daily_max"], &shown["holidays"][0]), (&4.into(), &"DE-BE".into()));
    assert_eq!(shown["focus"]["tuesday"], "09:00-11:00");
    for (profile, said) in [
        (r#"{"zone":"Europe/Berlin","daily_maximum":4}"#, "daily_maximum"),
        (r#"{"zone":"Europe/Berlin","holidays":["XX"]}"#, "DE-BY"),
        (
            r#"{"zone":"Europe/Berlin","people":{"ben@b.example":{}}}"#,
            "nobody with the address ben@b.example",
        ),
        (r#"{"zone":"Europe/Berlin","phone":"soon"}"#, "--phone"),
    ] {
        let error = complaint(here, &add(profile), "");
        assert!(error.contains(said), "{said}: {error}");
    }
    assert!(complaint(here, &["host", "add", "p@acme.example"], "").contains("--zone"));
    let unknown = ["host", "add", "p@acme.example", "--zone", "Europe/Berlin", "--holidays", "XX"];
    assert!(complaint(here, &unknown, "").contains("--holidays"));
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

const CALENDARS: &str = r#"{"from": "2026-03-10T00:00:00Z", "to": 1773187200, "attendees": [
    {"name": "Priya", "tz": "Europe/Berlin", "open": 9, "close": 17, "busy": [["2026-03-10T13:00:00Z", "2026-03-10T13:30:00Z"]]},
    {"name": "Dana", "profile": {"zone": "America/New_York", "buffer_before_min": 15}, "busy": [[1773153000, 1773154800]]},
    {"profile": {"zone": "Europe/London"}, "busy": [["2026-03-10T15:45:00Z", "2026-03-10T16:00:00Z"]], "required": false}]}"#;

#[test]
fn slots_are_what_all_calendars_have_in_common() {
    let folder = tempfile::tempdir().unwrap();
    let output = ingram(folder.path(), &["slots", "--zone", "America/New_York"], CALENDARS);
    let lines: Vec<String> = printed(&output).lines().map(str::to_owned).collect();
    // Dana's clock: Priya is free from 9:30 and leaves at 12:00; Dana is taken from 10:30 to 11:00.
    let expected = ["09:30-10:00", "09:45-10:15", "10:00-10:30", "11:15-11:45", "11:30-12:00  without 1"];
    assert_eq!(lines.len(), expected.len(), "{lines:?}");
    for (line, part) in lines.iter().zip(expected) {
        let (times, absent) = part.split_once("  ").unwrap_or((part, ""));
        assert!(line.contains(times) && line.ends_with(absent), "{line} {part}");
    }
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("5 slots"));
    let few = printed(&ingram(folder.path(), &["slots", "-n", "2", "--json"], CALENDARS));
    let best: serde_json::Value = serde_json::from_str(few.lines().next().unwrap()).unwrap();
    assert_eq!(
        (few.lines().count(), &best["local"], &best["zone"]),
        (2, &"2026-03-10T15:00".into(), &"Europe/Berlin".into())
    );
    assert!(best["merits"].as_array().is_some_and(|merits| merits.contains(&"round_time".into())), "{best}");
}

#[test]
fn a_start_that_is_no_slot_says_whose_rule_it_is() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("calendars.json"), CALENDARS).unwrap();
    let why =
        |time: &str| printed(&ingram(folder.path(), &["slots", "calendars.json", "--explain", time], ""));
    assert!(why("2026-03-10T14:00").contains("the host is not free (Priya)"));
    assert!(why("2026-03-10T10:00").contains("outside of the hours of somebody who must be there (Dana)"));
    assert!(why("2026-03-10T15:00:00Z").contains("somebody who must be there is not free (Dana)"));
    assert!(why("2026-03-10T14:30").ends_with("free\n"));
}

#[test]
fn calendars_that_make_no_sense_say_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let span = r#"{"from": 0, "to": 86400, "attendees": "#;
    for (attendees, said) in [
        ("[]}", "the first one is the host"),
        (r#"[{"tz": "Mars/Olympus"}]}"#, "Mars/Olympus"),
        (r#"[{"name": "Ann", "tz": "UTC", "open": 9}]}"#, "Ann: give either `profile`, or `tz`"),
        (r#"[{"tz": "UTC", "open": 17, "close": 9}]}"#, "full hours"),
        (r#"[{"tz": "UTC", "busy": [[5, 4]]}]}"#, "attendee 1: `busy`"),
        (r#"[{"tz": "UTC", "hours": 3}]}"#, "unknown field `hours`"),
    ] {
        let error = complaint(folder.path(), &["slots"], &format!("{span}{attendees}"));
        assert!(error.contains(said), "{said}: {error}");
    }
    assert!(complaint(folder.path(), &["slots", "nowhere.json"], "").contains("nowhere.json"));
    assert!(
        complaint(folder.path(), &["slots", "--explain", "noon"], CALENDARS).contains("2026-03-10T09:30")
    );
    let jump = &["slots", "--zone", "Europe/Berlin", "--explain", "2026-03-29T02:30"];
    assert!(complaint(folder.path(), jump, CALENDARS).contains("jump over it"));
}
