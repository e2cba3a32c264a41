//! How the program speaks on a terminal: colour where it is wanted, none in a pipe, complaints with their causes.

use anstyle::{AnsiColor, Style};

/// What a person says, by side.
pub(crate) const HOST: Style = AnsiColor::Cyan.on_default().bold();
/// What a guest says.
pub(crate) const GUEST: Style = AnsiColor::Magenta.on_default().bold();
/// What the assistant says.
pub(crate) const ASSISTANT: Style = AnsiColor::Green.on_default().bold();
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
    error.chain().any(|cause| cause.downcast_ref::<std::io::Error>().is_some_and(broken))
}
