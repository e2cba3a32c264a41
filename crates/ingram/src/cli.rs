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
    /// Explains each decision of a meeting: short for `ingram meeting why`
    Why {
        /// The meeting's id, or its first digits
        id: String,
        /// One JSON object a decision
        #[arg(long)]
        json: bool,
    },
    /// Finds the slots that several calendars have in common, and says why a time is none
    ///
    /// Reads one JSON object from a file or standard input:
    ///
    ///     {"from": "2026-03-09T00:00:00Z", "to": "2026-03-16T00:00:00Z", "attendees": [
    ///       {"name": "Priya", "tz": "Europe/Berlin", "open": 9, "close": 17,
    ///        "busy": [["2026-03-10T09:00:00Z", "2026-03-10T10:00:00Z"]]},
    ///       {"name": "Dana", "profile": {"zone": "America/New_York", "buffer_after_min": 15}, "required": false}]}
    ///
    /// The first attendee is the host, whose wall clock gives the grid of starts. Instants are RFC 3339 or seconds since
    /// 1970. An attendee has either tz with open and close (full hours, Monday to Friday) or a profile, as `ingram host
    /// list --json` shows one: zone, hours by weekday, buffers and all other preferences. busy, name and required may be
    /// left out. What is busy counts as meetings where a profile caps them. Notice and horizon are those of from and to.
    #[command(verbatim_doc_comment)]
    Slots(Slots),
    /// Reads scheduling mails: JSON lines in, JSON lines out
    ///
    /// Each input line is one mail in its context: id, now, tz, assistant, sender, to, cc, host, thread, subject, body.
    /// Each output line is what it says: id, intents, accept, available, duration_min, medium, place, phone, add,
    /// remove, optional, until, timezone, right, clarify, new_text. A line that cannot be read is told on standard error
    /// by its number, id and field; the others are read all the same, and the exit status is not 0 then.
    Read(Read),
    /// Lives through simulated meetings, with people and faults of every kind, and counts what breaks
    ///
    /// Needs nothing and leaves nothing behind. The same seed gives the same, however many threads there are.
    Simulate(Simulate),
    /// Finds time expressions in texts: JSON lines in, JSON lines out
    ///
    /// Each input line is {id, text, ref, off, tz?, lang?, region?}: a text, its writer's wall clock (ref) and the clock's
    /// distance from UTC in minutes (off). Each output line is {id, preds}.
    Time,
    /// Prints only what a mail's sender newly wrote: no quoted history, no signature
    ///
    /// Without --jsonl, standard input is one mail as it travels (RFC 5322) or one plain text, at most 10 MiB.
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
    Add(Box<HostAdd>),
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
    #[arg(long, required_unless_present = "profile")]
    pub(crate) zone: Option<String>,
    /// All preferences as JSON, instead of the options below; docs/operating/preferences.md lists them
    #[arg(long, value_name = "FILE", conflicts_with_all = ["zone", "hours", "buffer", "notice", "holidays", "place", "phone", "video"])]
    pub(crate) profile: Option<PathBuf>,
    /// Hours from Monday to Friday, such as "09:00-12:30, 13:30-17:00"
    #[arg(long, default_value = "09:00-17:00")]
    pub(crate) hours: String,
    /// Minutes to keep free before and after each meeting
    #[arg(long, default_value_t = 0, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(0..=480))]
    pub(crate) buffer: u32,
    /// Earliest offer, in hours from now
    #[arg(long, default_value_t = 36, value_name = "HOURS", value_parser = clap::value_parser!(u32).range(0..=2160))]
    pub(crate) notice: u32,
    /// Whose public holidays the host keeps: DE, DE-BY, several with commas, or none. Left out: the zone's country's
    #[arg(long, value_name = "COUNTRIES")]
    pub(crate) holidays: Option<String>,
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
pub(crate) struct Slots {
    /// The calendars, as JSON; standard input where none is named
    pub(crate) file: Option<PathBuf>,
    /// How long the meeting takes
    #[arg(long, short, default_value_t = 30, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(5..=600))]
    pub(crate) length: u32,
    /// The grid of starts on the host's wall clock
    #[arg(long, default_value_t = 15, value_name = "MINUTES", value_parser = clap::value_parser!(u32).range(1..=1440))]
    pub(crate) grid: u32,
    /// What kind of meeting it is, where hours and buffers differ: phone, video, in_person, breakfast, coffee, lunch, dinner, drinks
    #[arg(long, value_name = "KIND")]
    pub(crate) kind: Option<String>,
    /// Chooses so many to show, the best first, and says what speaks for each
    #[arg(long, short = 'n', value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100))]
    pub(crate) count: Option<u32>,
    /// Says of one start why it is none of the slots: 2026-03-10T09:30 on the reader's clock, or an RFC 3339 instant
    #[arg(long, value_name = "TIME", conflicts_with = "count")]
    pub(crate) explain: Option<String>,
    /// Whose clock times are shown on; without it, the host's
    #[arg(long, value_name = "ZONE")]
    pub(crate) zone: Option<String>,
    /// One JSON object a line
    #[arg(long)]
    pub(crate) json: bool,
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
pub(crate) struct Simulate {
    /// Everything follows from it
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// How many meetings hosts ask for
    #[arg(long, default_value_t = 10_000, value_parser = clap::value_parser!(u64).range(1..=1_000_000_000))]
    pub(crate) meetings: u64,
    /// Threads; without it, as many as there are processors
    #[arg(long)]
    pub(crate) threads: Option<std::num::NonZero<usize>>,
    /// Who lives there
    #[arg(long, value_enum, default_value_t = Crowd::Mixed)]
    pub(crate) population: Crowd,
    /// One JSON object instead of lines
    #[arg(long)]
    pub(crate) json: bool,
    /// Lives only the world of this number, and names all that is wrong in it
    #[arg(long, value_name = "WORLD")]
    pub(crate) only: Option<u64>,
    /// With --only: prints everything that happens
    #[arg(long, requires = "only")]
    pub(crate) trace: bool,
}

/// Who lives in simulated worlds.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Crowd {
    /// People who answer, and nothing fails
    Cooperative,
    /// People as they are, and everything fails sometimes
    Mixed,
    /// Every third is up to something
    Hostile,
}

#[derive(Args)]
pub(crate) struct Strip {
    /// JSON lines in, {id, plain} or {id, raw} (base64 of the mail as it travels), and out, {id, reply}
    #[arg(long)]
    pub(crate) jsonl: bool,
}
