//! Limits on what a peer may send, each with its source. A [`crate::Config`] may tighten most of them.

use std::time::Duration;

/// RFC 5321 §4.5.3.1.4: a command line has at most 512 octets, verb and CRLF included.
pub const COMMAND_LINE_LEN_OCTETS_MAX: usize = 512;

/// What the parameters we offer may add to a MAIL line: SIZE 26 (RFC 1870 §3 (6)), BODY 17 (RFC 6152 §2 (6)),
/// SMTPUTF8 10 (RFC 6531 §3.1 (8)).
pub const MAIL_LINE_LEN_OCTETS_MAX: usize = COMMAND_LINE_LEN_OCTETS_MAX + 26 + 17 + 10;

/// RFC 5321 §4.5.3.1.5: a reply line has at most 512 octets, code and CRLF included.
pub const REPLY_LINE_LEN_OCTETS_MAX: usize = 512;

/// RFC 5321 §4.5.3.1.2: a domain, and so the name in a greeting, has at most 255 octets.
pub const HELLO_LEN_OCTETS_MAX: usize = 255;

/// RFC 5321 §4.5.3.1.8: a server must take 100 recipients; one more is told to come back (§4.5.3.1.10).
pub const RECIPIENTS_MAX: usize = 100;

/// A mail for an assistant is text and perhaps an invitation; 10 MiB is what Postfix takes by default. RFC 5321
/// §4.5.3.1.7 asks for 64 KiB at least.
pub const SIZE_OCTETS_MAX: usize = 10 * 1024 * 1024;

/// Past this many octets beyond the size limit we stop listening for the end of the message and hang up: a peer
/// that saw our SIZE and sends on has no message to deliver.
pub const OVERRUN_OCTETS_MAX: usize = 10 * 1024 * 1024;

/// Commands without a message that was kept: ten mails to a hundred recipients each that come to nothing. Beyond it
/// a peer plays with NOOP. Who delivers may go on: Postfix keeps a connection as long as it has mail.
pub const COMMANDS_MAX: u32 = 1000;

/// Refused commands without a message that was kept, before we hang up: room for a mailing with some stale
/// addresses, too little to guess names (RFC 5321 §7.3). Postfix has the same figure and counts the same way.
pub const ERRORS_MAX: u32 = 20;

/// Input a session holds while the caller decides about an event. A peer that pipelines (RFC 2920) a hundred
/// recipients of 512 octets fits.
pub const INPUT_LEN_OCTETS_MAX: usize = 64 * 1024;

/// How long the greeting waits, so that a peer that talks first gives itself away (RFC 5321 §4.3.1). A client
/// that does so sends at once, hence the wait may be short.
pub const GREETING_DELAY: Duration = Duration::from_millis(50);

/// RFC 5321 §4.5.3.2.7: a server waits at least five minutes for the next command.
pub const COMMAND_TIME_MAX: Duration = Duration::from_secs(5 * 60);

/// RFC 5321 §4.5.3.2.5 gives three minutes to each block of a message; we count from the start of the message and
/// lengthen it by what arrived at the slowest rate, so that a drip of single octets gains nothing.
pub const DATA_TIME_MAX: Duration = Duration::from_secs(3 * 60);

/// The slowest sender we wait for, in octets a second (the figure Postfix uses under stress).
pub const DATA_RATE_OCTETS_PER_SECOND_MIN: u32 = 500;

/// A whole session. A sender with more mail comes back on a new connection.
pub const SESSION_TIME_MAX: Duration = Duration::from_secs(60 * 60);

/// Instead of the five or three minutes when connections run out (as Postfix does under stress): a peer that is
/// alive answers within it.
pub const OVERLOAD_TIME_MAX: Duration = Duration::from_secs(10);
