//! How the program speaks on a terminal: colour where it is wanted, none in a pipe, complaints with their causes.

use anstyle::{AnsiColor, Style};
use std::io::IsTerminal;

/// What a person says, by side.
pub(crate) const HOST: Style = AnsiColor::Cyan.on_default().bold();
/// What a guest says.
pub(crate) const GUEST: Style = AnsiColor::Magenta.on_default().bold();
/// What the assistant says.
pub(crate) const ASSISTANT: Style = AnsiColor::Green.on_default().bold();
/// Words that something was read from.
pub(crate) const EVIDENCE: Style = AnsiColor::Yellow.on_default().underline();
/// What stands beside the main thing.
pub(crate) const ASIDE: Style = Style::new().dimmed();
/// What needs attention.
pub(crate) const WRONG: Style = AnsiColor::Red.on_default().bold();

/// Prints an error with its causes, the most general first.
pub(crate) fn complain(error: &anyhow::Error) {
    anstream::eprintln!("{WRONG}ingram:{WRONG:#} {error:#}");
}

/// Whether the reader of our output went away, which is no fault (`ingram meeting list | head`).
pub(crate) fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let broken = |e: &std::io::Error| e.kind() == std::io::ErrorKind::BrokenPipe;
    let broken_json = |e: &serde_json::Error| e.io_error_kind() == Some(std::io::ErrorKind::BrokenPipe);
    error.chain().any(|cause| {
        cause.downcast_ref::<std::io::Error>().is_some_and(broken)
            || cause.downcast_ref::<serde_json::Error>().is_some_and(broken_json)
    })
}

/// A count of lines done, drawn on standard error where that is a terminal and somebody waits; nothing in a pipe.
pub(crate) fn counter(of_what: &'static str) -> indicatif::ProgressBar {
    let bar = if std::io::stdin().is_terminal() || std::io::stdout().is_terminal() {
        indicatif::ProgressBar::hidden()
    } else {
        indicatif::ProgressBar::new_spinner()
    };
    let style = indicatif::ProgressStyle::with_template("{spinner} {human_pos} {msg}, {per_sec}");
    bar.with_style(style.unwrap_or_else(|_| indicatif::ProgressStyle::default_spinner()))
        .with_message(of_what)
}

/// Logs go to standard error: lines for people, or JSON with `INGRAM_LOG_FORMAT=json`; `INGRAM_LOG` sets the level.
pub(crate) fn log_to_stderr() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("INGRAM_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("info"));
    let lines =
        tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_target(false);
    let json = std::env::var("INGRAM_LOG_FORMAT").is_ok_and(|f| f == "json");
    // A second subscriber in one process is refused; the first one stays, which is right.
    let _ = if json { lines.json().try_init() } else { lines.with_ansi(false).try_init() };
}
