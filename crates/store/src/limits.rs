//! How much is too much, each with its reason.

use std::time::Duration;

/// The longest claim on a calendar. The migrations say the same number (31 days): with it the search for overlaps reads
/// a short range of an index instead of a host's whole past.
pub(crate) const CLAIM_US_MAX: i64 = 2_678_400_000_000;

/// Writes that share one transaction of SQLite. Past a few hundred the disk's flush is no longer what costs, and the
/// first of a batch would wait for the last.
pub(crate) const BATCH_MAX: usize = 256;

/// Writes that may wait for SQLite's writer. Beyond, callers wait in turn: that is the back-pressure.
pub(crate) const QUEUE_MAX: usize = 1024;

/// Readers of SQLite: about the cores of a small machine; each costs a thread and a page cache.
pub(crate) const READERS_MAX: u32 = 4;

/// Connections to PostgreSQL for one node. A server of default settings has 100 for everybody.
pub(crate) const CONNECTIONS_MAX: u32 = 16;

/// How long a call waits for a connection before it says that the database is unavailable: shorter than the patience of
/// a peer that waits for the reply to its mail (RFC 5321 §4.5.3.2: ten minutes after the final dot).
pub(crate) const ACQUIRE: Duration = Duration::from_secs(10);

/// How long SQLite waits for another process's write: a command beside the server writes for milliseconds.
pub(crate) const BUSY: Duration = Duration::from_secs(10);

/// How often a transaction is tried that PostgreSQL gave up in favour of another.
pub(crate) const RETRIES_MAX: u32 = 8;

/// The pause before the first such retry; it grows with each.
pub(crate) const RETRY_PAUSE: Duration = Duration::from_millis(5);

/// Jobs claimed in one call. A worker that wants more asks again; a lease covers what can be done in its time.
pub(crate) const JOBS_MAX: u32 = 1000;
