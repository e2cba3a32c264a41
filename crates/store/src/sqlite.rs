//! SQLite: one writer that groups commits, and readers beside it.

mod writer;

use crate::database::{Flushes, OpenError};
use crate::fault::{Fault, Shared};
use crate::write::Write;
use crate::{limits, migrations, private};
use app::port::StoreError;
use sqlx::ConnectOptions;
use sqlx::pool::PoolConnection;
use sqlx::sqlite::{
    SqliteAutoVacuum, SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool,
    SqlitePoolOptions, SqliteSynchronous,
};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::{mpsc, oneshot, watch};
use writer::{Pending, State, Ticket, Writer};

/// The first release without the WAL-reset race (sqlite.org/changes.html, 3.51.3): before it, a checkpoint that meets a
/// writer in the wrong moment can lose committed pages.
const VERSION_MIN: (u32, u32, u32) = (3, 51, 3);

/// An open file.
#[derive(Debug, Clone)]
pub(crate) struct Sqlite {
    queue: mpsc::Sender<Box<dyn Pending>>,
    state: watch::Receiver<State>,
    readers: SqlitePool,
}

impl Sqlite {
    /// Opens or makes the file, checks the engine, brings the schema up to date and starts the writer.
    pub(crate) async fn open(path: PathBuf) -> Result<Self, OpenError> {
        // SQLite gives its side files (log, shared memory) the mode of the main one.
        private::open(&path).map_err(|source| OpenError::File { path: path.clone(), source })?;
        let options = options(path);
        let mut connection = options.connect().await?;
        check(&mut connection).await?;
        migrations::sqlite().run(&mut connection).await?;
        let pool =
            SqlitePoolOptions::new().max_connections(limits::READERS_MAX).acquire_timeout(limits::ACQUIRE);
        // There is no network that could have died in between.
        let pool = pool.test_before_acquire(false);
        let readers = pool.connect_with(options.pragma("query_only", "ON")).await?;
        let (queue, waiting) = mpsc::channel(limits::QUEUE_MAX);
        let (tell, state) = watch::channel(State::default());
        tokio::spawn(Writer::new(connection, waiting, tell).write_until_closed());
        Ok(Self { queue, state, readers })
    }

    /// Hands a write to the writer and waits until it is durable.
    pub(crate) async fn write<W: Write>(&self, write: W) -> Result<W::Answer, StoreError> {
        let (reply, answer) = oneshot::channel();
        let ticket = Ticket::new(write, reply);
        self.queue.send(Box::new(ticket)).await.map_err(|_| Fault::Closed)?;
        answer.await.map_err(|_| Fault::Closed)?.map_err(Shared::into_error)
    }

    pub(crate) async fn reader(&self) -> Result<PoolConnection<sqlx::Sqlite>, Fault> {
        Ok(self.readers.acquire().await?)
    }

    pub(crate) async fn wait_refusing(&self) {
        let mut state = self.state.clone();
        if state.wait_for(|state| state.is_refusing).await.is_err() {
            // Closed in good order: it will never refuse.
            std::future::pending::<()>().await;
        }
    }

    pub(crate) fn flushes(&self) -> Flushes {
        self.state.borrow().flushes
    }

    pub(crate) async fn close(mut self) {
        self.queue.send(Box::new(writer::Goodbye)).await.ok();
        while self.state.changed().await.is_ok() {}
        self.readers.close().await;
    }
}

fn options(path: PathBuf) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .auto_vacuum(SqliteAutoVacuum::Incremental)
        .journal_mode(SqliteJournalMode::Wal)
        // NORMAL may lose the last commits when the power fails, and what is acknowledged must stay.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(limits::BUSY)
        // What is deleted is overwritten, and nothing of a query spills into temporary files.
        .pragma("secure_delete", "ON")
        .pragma("temp_store", "MEMORY")
        .pragma("trusted_schema", "OFF")
        .pragma("cell_size_check", "ON")
        // A write-ahead log that once grew gives its space back.
        .pragma("journal_size_limit", "16777216")
        .disable_statement_logging()
}

async fn check(connection: &mut SqliteConnection) -> Result<(), OpenError> {
    let found: String = sqlx::query_scalar("SELECT sqlite_version()").fetch_one(connection).await?;
    match version(&found) {
        Some(version) if version >= VERSION_MIN => Ok(()),
        Some(_) | None => Err(OpenError::TooOld { engine: "SQLite", found, needed: "3.51.3" }),
    }
}

fn version(text: &str) -> Option<(u32, u32, u32)> {
    let mut numbers = text.split('.').map(|number| number.parse().ok());
    Some((numbers.next()??, numbers.next()??, numbers.next()??))
}

/// For the writer's tickets: an outcome that several share.
type Outcome<T> = Result<T, Shared>;

fn shared(fault: Fault) -> Shared {
    Shared(Arc::new(fault))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_compare_by_number() {
        assert!(version("3.51.3").unwrap() >= VERSION_MIN);
        assert!(version("3.100.0").unwrap() >= VERSION_MIN);
        assert!(version("3.51.2").unwrap() < VERSION_MIN);
        assert_eq!(version("4"), None);
    }
}
