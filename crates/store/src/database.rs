use crate::connection::Connection;
use crate::postgres::Postgres;
use crate::sqlite::Sqlite;
use crate::write::Write;
use app::port::StoreError;
use sqlx::migrate::MigrateError;
use sqlx::pool::PoolConnection;
use std::path::PathBuf;

/// An open database. Clones share it.
#[derive(Debug, Clone)]
pub struct Database {
    engine: Engine,
}

/// Which engine a database runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EngineName {
    /// One file, one machine.
    Sqlite,
    /// A server, for several machines.
    Postgres,
}

/// A database cannot be opened. No message holds the address, which may contain a password.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The address is of no known form.
    #[error("not a database: write sqlite:/path/to/ingram.db or postgres:///ingram?host=/run/postgresql")]
    Place,
    /// The file or its folder cannot be made or read.
    #[error("the database file {path} cannot be used: see that the folder exists and belongs to this user")]
    File {
        /// Where.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The engine is older than what this program relies on.
    #[error("{engine} {found} is too old: {needed} or later is needed")]
    TooOld {
        /// Which engine.
        engine: &'static str,
        /// What was found.
        found: String,
        /// What is needed.
        needed: &'static str,
    },
    /// The server would acknowledge before it has written.
    #[error(
        "the server has synchronous_commit off and could lose what it acknowledged: set it on for this user"
    )]
    Volatile,
    /// The connection would go over the network in the clear.
    #[error(
        "this program speaks no TLS to PostgreSQL: use a unix socket, or add sslmode=disable where the network is trusted"
    )]
    Unencrypted,
    /// The schema is newer than this program.
    #[error(
        "the database was written by a later version of this program: install that version, or restore a backup"
    )]
    Later,
    /// The schema cannot be brought up to date.
    #[error("the database's schema cannot be brought up to date")]
    Migration(#[source] Box<dyn std::error::Error + Send + Sync>),
    /// The server cannot be reached, or refuses.
    #[error("the database cannot be reached: see that the server runs and that the user may log in")]
    Connection(#[source] Box<dyn std::error::Error + Send + Sync>),
}

#[derive(Debug, Clone)]
enum Engine {
    Sqlite(Sqlite),
    Postgres(Postgres),
}

impl Database {
    /// Opens a database and brings its schema up to date.
    ///
    /// `place` is `sqlite:/path/to/ingram.db` (the file and its folder are made when absent, readable by this user only)
    /// or a `postgres://` address as libpq knows it (PostgreSQL docs, §34.1.1.2).
    ///
    /// # Errors
    /// [`OpenError`] says what to do.
    pub async fn open(place: &str) -> Result<Self, OpenError> {
        let engine = if let Some(path) = place.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            // SQLite would take these for a database in memory or an address of its own.
            if path.is_empty() || path.starts_with(':') || path.starts_with("file:") {
                return Err(OpenError::Place);
            }
            Engine::Sqlite(Sqlite::open(PathBuf::from(path)).await?)
        } else if place.starts_with("postgres://") || place.starts_with("postgresql://") {
            Engine::Postgres(Postgres::open(place).await?)
        } else {
            return Err(OpenError::Place);
        };
        Ok(Self { engine })
    }

    /// Which engine it runs on.
    #[must_use]
    pub const fn engine(&self) -> EngineName {
        match self.engine {
            Engine::Sqlite(_) => EngineName::Sqlite,
            Engine::Postgres(_) => EngineName::Postgres,
        }
    }

    /// Resolves when this database refuses to write for the rest of the program's life, because a write to the disk
    /// failed and nobody can tell what of it is there. The program should stop then; restarting reads what is really on
    /// the disk. With PostgreSQL the server does this by itself (it stops on a failed flush), so it never resolves.
    pub async fn wait_refusing(&self) {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.wait_refusing().await,
            Engine::Postgres(_) => std::future::pending().await,
        }
    }

    /// How many transactions SQLite has flushed for how many writes, for metrics and tests; `None` with PostgreSQL, which
    /// counts by itself.
    #[must_use]
    pub fn flushes(&self) -> Option<Flushes> {
        match &self.engine {
            Engine::Sqlite(sqlite) => Some(sqlite.flushes()),
            Engine::Postgres(_) => None,
        }
    }

    /// Waits for the writes that are under way, then closes. Other clones stop working.
    pub async fn close(self) {
        match self.engine {
            Engine::Sqlite(sqlite) => sqlite.close().await,
            Engine::Postgres(postgres) => postgres.close().await,
        }
    }

    /// Performs a write and waits until it is durable. Dropping the future does not stop it half-way: it takes effect
    /// whole or not at all.
    pub(crate) async fn write<W: Write>(&self, write: W) -> Result<W::Answer, StoreError> {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.write(write).await,
            Engine::Postgres(postgres) => postgres.write(write).await,
        }
    }

    /// A connection to read with.
    pub(crate) async fn reader(&self) -> Result<Reader, StoreError> {
        match &self.engine {
            Engine::Sqlite(sqlite) => Ok(Reader::Sqlite(sqlite.reader().await?)),
            Engine::Postgres(postgres) => Ok(Reader::Postgres(postgres.reader().await?)),
        }
    }
}

/// How writes were grouped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flushes {
    /// Transactions that were committed.
    pub transactions: u64,
    /// Writes that they held.
    pub writes: u64,
}

/// A connection of a pool, for reading.
pub(crate) enum Reader {
    Sqlite(PoolConnection<sqlx::Sqlite>),
    Postgres(PoolConnection<sqlx::Postgres>),
}

impl Reader {
    pub(crate) fn connection(&mut self) -> Connection<'_> {
        match self {
            Self::Sqlite(on) => Connection::Sqlite(&mut *on),
            Self::Postgres(on) => Connection::Postgres(&mut *on),
        }
    }
}

impl From<MigrateError> for OpenError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(_) => Self::Later,
            other => Self::Migration(Box::new(other)),
        }
    }
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        Self::Connection(Box::new(error))
    }
}
