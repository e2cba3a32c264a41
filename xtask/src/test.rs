//! `cargo xtask test`: every check and test, in the order in which a fault is cheapest to find.

use crate::{peers, tidy};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

/// What to leave out.
pub(crate) struct Options {
    may_install: bool,
    interop: bool,
}

impl Options {
    /// Reads the words after `test`.
    pub(crate) fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self { may_install: true, interop: true };
        for word in words {
            match *word {
                "--no-root" => options.may_install = false,
                "--no-interop" => options.interop = false,
                other => bail!("no option {other:?}; `cargo xtask help` lists them"),
            }
        }
        Ok(options)
    }
}

/// Runs everything; the first failure ends it.
pub(crate) fn run(root: &Path, options: &Options) -> Result<()> {
    let present = peers::prepare(options.may_install, options.interop)?;
    tidy::run(root)?;
    stage("format", cargo(root, &["fmt", "--all", "--check"]))?;
    stage(
        "lints",
        cargo(root, &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"]),
    )?;
    let mut tests = cargo(root, &["test", "--workspace", "--locked"]);
    if present.postgresql {
        tests.env("INGRAM_REQUIRE_POSTGRES", "1");
    } else {
        println!("xtask: PostgreSQL is not here: its half of the store tests is SKIPPED");
    }
    require_mail_servers(&mut tests, present);
    stage("tests", tests)?;
    let world = ["test", "--release", "--locked", "-p", "world", "--test", "campaign"];
    stage("simulated meetings", cargo(root, &world))?;
    println!("xtask: all checks and tests passed");
    Ok(())
}

/// The slow form of the tests of kills.
pub(crate) fn kill_campaign(root: &Path, kills: &str, options: &Options) -> Result<()> {
    let mut args = vec!["test", "--release", "--locked", "-p", "ingram", "--test", "kill"];
    if options.interop {
        args.extend(["--test", "interop"]);
    }
    args.extend(["survives_kills", "--", "--nocapture"]);
    let mut campaign = cargo(root, &args);
    campaign.env("INGRAM_KILLS", kills);
    if options.interop {
        require_mail_servers(&mut campaign, peers::prepare(options.may_install, true)?);
    }
    stage("kills", campaign)
}

/// Where there are Postfix and Dovecot, no test may leave them out.
fn require_mail_servers(tests: &mut Command, present: peers::Present) {
    if present.mail_servers && peers::is_root() {
        tests.env("INGRAM_REQUIRE_INTEROP", "1");
    } else {
        println!(
            "xtask: no Postfix and Dovecot, or no root: the conversation over real mail servers is SKIPPED"
        );
    }
}

fn cargo(root: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(args).current_dir(root);
    command
}

fn stage(name: &str, mut command: Command) -> Result<()> {
    println!("xtask: {name}");
    let began = Instant::now();
    let status =
        command.status().with_context(|| format!("{name}: cannot start {:?}", command.get_program()))?;
    if !status.success() {
        bail!("{name} failed");
    }
    println!("xtask: {name} passed in {} s", began.elapsed().as_secs());
    Ok(())
}
