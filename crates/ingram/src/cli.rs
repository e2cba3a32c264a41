//! What can be said on the command line.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Amy and Andrew Ingram arrange meetings by e-mail, on your own machine.
///
/// See it work, with nothing to set up:
///     ingram demo
///
/// Run it for real:
///     ingram init            writes ingram.toml and keys; edit the first
///     ingram host add ...    enrols whoever the assistant works for
///     ingram serve           receives mail and answers
#[derive(Parser)]
#[command(
    name = "ingram",
    version,
    verbatim_doc_comment,
    disable_help_subcommand = true,
    max_term_width = 100
)]
pub(crate) struct Cli {
    /// The configuration file.
    #[arg(
        long,
        short,
        global = true,
        default_value = "ingram.toml",
        env = "INGRAM_CONFIG",
        value_name = "FILE"
    )]
    pub(crate) config: PathBuf,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Shows a whole meeting being arranged: a real server on loopback, a scripted host and guest
    ///
    /// Needs no network, no configuration and no mail server, takes seconds, and leaves nothing behind.
    Demo(Demo),
    /// Writes a commented ingram.toml and the keys into a folder
    Init(Init),
    /// Receives mail, understands it, negotiates, and sends
    Serve,
    /// Who the assistant works for
    #[command(subcommand)]
    Host(Host),
    /// The meetings, and why they are as they are
    #[command(subcommand)]
    Meeting(Meeting),
    /// Reads scheduling mails: JSON lines in, JSON lines out
    ///
    /// Each input line is one mail in its context: id, now, tz, assistant, sender, to, cc, host, thread, subject, body.
    /// Each output line is what it says: id, intents, accept, available, duration_min, medium, place, phone, add,
    /// remove, optional, until, timezone, right, clarify, new_text.
    Read(Read),
    /// Finds time expressions in texts: JSON lines in, JSON lines out
    ///
    /// Each input line is {id, text, ref, off, tz?, lang?, region?}: a text, its writer's wall clock (ref) and the clock's
    /// distance from UTC in minutes (off). Each output line is {id, preds}.
    Time,
    /// Prints only what a mail's sender newly wrote: no quoted history, no signature
    ///
    /// Without --jsonl, standard input is one mail as it travels (RFC 5322) or one plain text.
    Strip(Strip),
}

#[derive(Args)]
pub(crate) struct Demo {
    /// Ends with one JSON object on the last line
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Args)]
pub(crate) struct Init {
    /// The folder to write into
    #[arg(default_value = ".")]
    pub(crate) folder: PathBuf,
    /// The name of this machine as other mail servers know it
    #[arg(long, default_value = "mail.example.com")]
    pub(crate) hostname: String,
    /// The assistant's address, which hosts will copy
    #[arg(long, default_value = "amy@example.com")]
    pub(crate) address: String,
    /// The assistant's name
    #[arg(long, default_value = "Amy Ingram")]
    pub(crate) name: String,
}

#[derive(Subcommand)]
pub(crate) enum Host {
    /// Enrols a host, or replaces the preferences of one
    Add(HostAdd),
    /// Lists the hosts
    List {
        /// One JSON object a line
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
pub(crate) struct HostAdd {
    /// The address that the host writes from
    pub(crate) address: String,
    /// The host's name
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// The host's time zone, such as Europe/Berlin
    #[arg(long)]
    pub(crate) zone: String,
    /// Hours from Monday to Friday, such as "09:00-12:30, 13:30-17:00"
    #[arg(long, default_value = "09:00-17:00")]
    pub(crate) hours: String,
    /// Minutes to keep free before and after each meeting
    #[arg(long, default_value_t = 0, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(0..=480))]
    pub(crate) buffer: u32,
    /// Earliest offer, in hours from now
    #[arg(long, default_value_t = 36, value_name = "HOURS", value_parser = clap::value_parser!(u32).range(0..=2160))]
    pub(crate) notice: u32,
    /// Where the host meets people
    #[arg(long)]
    pub(crate) place: Option<String>,
    /// The number on which the host is called, such as +49 30 23125 100
    #[arg(long)]
    pub(crate) phone: Option<String>,
    /// The host's own room for video calls
    #[arg(long, value_name = "URL")]
    pub(crate) video: Option<String>,
}

#[derive(Subcommand)]
pub(crate) enum Meeting {
    /// Lists the meetings, newest first
    List {
        /// One JSON object a line
        #[arg(long)]
        json: bool,
    },
    /// Shows one meeting: who, what, when, and every mail about it
    Show {
        /// The meeting's id, or its first digits
        id: String,
        /// One JSON object
        #[arg(long)]
        json: bool,
    },
    /// Explains each decision of a meeting: the slots chosen, and what ruled out the others
    Why {
        /// The meeting's id, or its first digits
        id: String,
        /// One JSON object a decision
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
pub(crate) struct Read {
    /// Shows one mail (as it travels, .eml) with what was understood marked in it, instead of reading JSON lines
    #[arg(long, value_name = "FILE")]
    pub(crate) explain: Option<PathBuf>,
    /// With --explain: the host's address; without it, whoever begins a thread is taken for the host
    #[arg(long, requires = "explain", value_name = "ADDRESS")]
    pub(crate) host: Option<String>,
    /// With --explain: the assistant's address; without it, a recipient whose name is Amy or Andrew
    #[arg(long, requires = "explain", value_name = "ADDRESS")]
    pub(crate) assistant: Option<String>,
    /// With --explain: the writer's time zone, instead of the Date field's offset
    #[arg(long, requires = "explain", value_name = "ZONE")]
    pub(crate) zone: Option<String>,
}

#[derive(Args)]
pub(crate) struct Strip {
    /// JSON lines in, {id, plain} or {id, raw} (base64 of the mail as it travels), and out, {id, reply}
    #[arg(long)]
    pub(crate) jsonl: bool,
}
