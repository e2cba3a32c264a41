//! Mails as an independent program reads them: Python's own parser and python-icalendar.

use serde::Deserialize;
use std::path::PathBuf;
use std::process::Command;

/// Debian's Python, for which `python3-icalendar` is installed.
pub(crate) const PYTHON: &str = "/usr/bin/python3";

const SCRIPT: &str = include_str!("read_mail.py");

/// What stands in a mail.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Page {
    /// The plain text.
    pub(crate) text: String,
    /// One for each text/calendar part.
    pub(crate) invitations: Vec<Invitation>,
    /// What the parser had to put up with.
    pub(crate) defects: Vec<String>,
}

/// What python-icalendar found in a calendar part.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Invitation {
    /// The `method` parameter of the part's Content-Type.
    pub(crate) part_method: String,
    pub(crate) method: String,
    pub(crate) uid: String,
    pub(crate) sequence: u32,
    pub(crate) status: String,
    /// In UTC.
    pub(crate) start: String,
    /// In UTC.
    pub(crate) end: String,
    pub(crate) organizer: Vec<String>,
    pub(crate) attendees: Vec<String>,
}

/// Reads these files, in this order.
pub(crate) fn read(files: &[PathBuf]) -> Vec<Page> {
    if files.is_empty() {
        return Vec::new();
    }
    let output = Command::new(PYTHON).args(["-c", SCRIPT]).args(files).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
