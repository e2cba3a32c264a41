//! Limits of the sockets. What a peer may say within a session is limited in `smtp::limits`.

use std::time::Duration;

/// Connections of one door at a time. Each may hold one message in memory; beyond it peers wait in the kernel's
/// queue, which is what Postfix's `default_process_limit` of 100 does too.
pub const CONNECTIONS_MAX: usize = 100;

/// Connections of one address (of one /64 in IPv6, since a host owns as many) at a time; Postfix allows 50.
pub const CONNECTIONS_PER_PEER_MAX: usize = 50;

/// Message octets held in memory by all connections of one door: room for a dozen messages of the largest size,
/// or for a hundred of the usual one. Who comes beyond it is asked to come again.
pub const HELD_OCTETS_MAX: usize = 128 * 1024 * 1024;

/// Octets read at once.
pub const READ_LEN_OCTETS: usize = 16 * 1024;

/// How long a peer may leave our reply unread. A reply is small, so it only takes this long if the peer stopped
/// reading.
pub const WRITE_TIME_MAX: Duration = Duration::from_secs(60);

/// A TLS handshake is two round trips; RFC 5321 has no figure for it.
pub const HANDSHAKE_TIME_MAX: Duration = Duration::from_secs(30);

/// How long we read on after our last word, so that the kernel does not answer a peer's late octets with a reset
/// that overtakes it.
pub const FAREWELL_TIME_MAX: Duration = Duration::from_secs(1);

/// How long a shutdown waits for messages under way, less than the ten seconds after which containers are killed.
pub const DRAIN_TIME_MAX: Duration = Duration::from_secs(8);

/// Pause after a failed accept, say because file descriptors ran out; doubled up to the maximum.
pub const ACCEPT_PAUSE_MIN: Duration = Duration::from_millis(50);
/// Longest such pause.
pub const ACCEPT_PAUSE_MAX: Duration = Duration::from_secs(1);

/// Opening a connection to the relay and reading its greeting. RFC 5321 §4.5.3.2.1 asks for five minutes; a relay is
/// near, and the outbox tries again.
pub const CONNECT_TIME_MAX: Duration = Duration::from_secs(30);

/// RFC 5321 §4.5.3.2.2 and .3: five minutes for MAIL and RCPT, since the relay may look up names meanwhile.
pub const COMMAND_TIME_MAX: Duration = Duration::from_secs(5 * 60);

/// RFC 5321 §4.5.3.2.6: ten minutes for the reply to a message; who gives up early sends it twice (RFC 1047).
pub const MESSAGE_TIME_MAX: Duration = Duration::from_secs(10 * 60);

/// Connections to the relay at a time.
pub const RELAY_CONNECTIONS_MAX: usize = 10;

/// Idle connections to the relay kept for the next mail.
pub const RELAY_PARKED_MAX: usize = 2;

/// How long such a connection is trusted to be alive; relays hang up after five minutes at the latest.
pub const RELAY_PARKED_TIME_MAX: Duration = Duration::from_secs(60);

/// The longest file name in a maildir, with room for what mail clients append.
pub const FILE_NAME_LEN_OCTETS_MAX: usize = 200;
