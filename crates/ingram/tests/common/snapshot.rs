//! What is in the database of a server that was killed, looked at in a copy, so that the server finds its own as the
//! kill left it.

use super::Server;
use store::Database;
use store::testing::ask;

/// Counted rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Snapshot {
    /// Mails that are kept.
    pub(crate) mails: usize,
    /// Those of them that nobody has acted on yet.
    pub(crate) unread: usize,
    /// Times that are booked, of all meetings.
    pub(crate) bookings: usize,
    /// Letters that are written.
    pub(crate) letters: usize,
    /// Those of them that have not left, as far as the server knows.
    pub(crate) unsent: usize,
}

const COUNTS: &str = "SELECT (SELECT count(*) FROM message), (SELECT count(*) FROM job WHERE kind = 'read'),
    (SELECT count(*) FROM claim WHERE firm = 1), (SELECT count(*) FROM letter),
    (SELECT count(*) FROM letter WHERE status <> 'sent')";

impl Snapshot {
    /// Of a server that does not run.
    pub(crate) fn of(server: &Server) -> Self {
        let copy = tempfile::tempdir().unwrap();
        let data = server.folder.path().join("data");
        // The log of a database that was closed in peace is gone.
        for name in ["ingram.db", "ingram.db-wal"] {
            let file = data.join(name);
            assert!(file.exists() || name.ends_with("-wal"), "no {}", file.display());
            if file.exists() {
                std::fs::copy(&file, copy.path().join(name)).unwrap();
            }
        }
        let place = format!("sqlite:{}/ingram.db", copy.path().display());
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let rows = runtime.block_on(async {
            let database = Database::open(&place).await.unwrap();
            let rows = ask(&database, COUNTS).await;
            database.close().await;
            rows
        });
        let counts: Vec<usize> = rows[0].iter().map(|count| count.parse().unwrap()).collect();
        let [mails, unread, bookings, letters, unsent] = counts.try_into().unwrap();
        Self { mails, unread, bookings, letters, unsent }
    }
}
