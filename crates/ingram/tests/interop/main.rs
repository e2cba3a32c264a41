//! Whole conversations over real mail servers: Postfix carries the mails, Dovecot keeps them, and Python reads the
//! invitations. Their configuration is what docs/operating/postfix.md tells operators to write.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod client;
#[path = "../common/mod.rs"]
mod common;
mod dovecot;
mod guardian;
mod kills;
mod mailbox;
mod manual;
mod postfix;
mod reader;
mod story;
mod town;
mod trespass;

use std::fs::File;
use std::path::Path;
use std::process::Command;

/// Runs a program that has to succeed.
fn must(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// The same for a program that leaves servers behind: they keep its outputs open, so nobody may wait for the ends of
/// these, and they go to a file.
fn launch(command: &mut Command, output: &Path) {
    let file = File::create(output).unwrap();
    let status = command.stdout(file.try_clone().unwrap()).stderr(file).status().unwrap();
    assert!(status.success(), "{command:?}: {}", std::fs::read_to_string(output).unwrap());
}
