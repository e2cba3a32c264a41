//! Tasks of the project's developers: `cargo xtask help` lists them.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool speaks on its terminal")]

mod beside;
mod measure;
mod mutants;
mod peers;
mod slots;
mod test;
mod tidy;

use std::path::Path;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask test [--no-root] [--no-interop]
    Runs every check and test: tidy, format, lints, all crates on both databases, the demo, and the conversation
    with Postfix and Dovecot. As root on Debian it installs what is missing (PostgreSQL, Postfix, Dovecot, a Python
    with icalendar); --no-root installs nothing and skips, by name, what is not there; --no-interop leaves the mail
    servers out.
cargo xtask tidy
    Checks floors, lengths, crate headers, forbidden words and paths.
cargo xtask measure
    Builds the release and prints its size, its start-up time and its memory when idle.
cargo xtask mutants [NAME ...]
    Puts the bugs of xtask/mutants.toml into a copy of the workspace, one at a time, lives simulated meetings there, and
    says which invariant notices each. With names, only the bugs whose name contains one. Takes about half an hour.
cargo xtask peers [--only NAME ...]
    Builds the release and runs it beside other finders of times and strippers of replies on the same inputs, which
    are in the folder that INGRAM_CORPUS names. Installs them under target/peers, from npm, PyPI and crates.io, and
    says which it had to leave out. Takes about ten minutes.
cargo xtask bench-slots
    Builds the release and finds slots in made calendars, beside the usual way of finding them in JavaScript, and checks
    that both find the same. Without node, the peer is left out.
cargo xtask kill N [--no-root] [--no-interop]
    Kills the server N times in the middle of conversations, at random moments, and checks what is left: once with
    mail servers of the test's own, and once with Postfix and Dovecot. INGRAM_SEED=S repeats a run's moments.
cargo xtask help
    Prints this.
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["test", options @ ..] => test::Options::parse(options).and_then(|options| test::run(root, &options)),
        ["tidy"] => tidy::run(root),
        ["peers", options @ ..] => beside::run(root, options),
        ["bench-slots"] => slots::run(root),
        ["measure"] => measure::run(root),
        ["mutants", only @ ..] => mutants::run(root, only),
        ["kill", kills, options @ ..] => {
            test::Options::parse(options).and_then(|options| test::kill_campaign(root, kills, &options))
        }
        ["help" | "--help" | "-h"] | [] => {
            print!("{HELP}");
            Ok(())
        }
        [other, ..] => Err(anyhow::anyhow!("no task {other:?}; `cargo xtask help` lists them")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
