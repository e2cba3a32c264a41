//! A fresh database of each engine for tests, here and in the rooms above (feature `testing`).
//!
//! [`on_both_engines!`] runs a story on both. SQLite gets a file in a temporary folder. PostgreSQL gets a server of its
//! own, once in a test process: on a unix socket in a temporary folder, without a network port, gone when the process
//! is, however it ends. Where PostgreSQL is not installed its half says so and passes, unless the environment has
//! `INGRAM_REQUIRE_POSTGRES=1`.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod cells;
mod cluster;
mod race;

pub use cells::{cell, holds};
pub use cluster::{Cluster, Flush};
pub use race::{Race, Tally, overlaps_in};

use crate::database::{Database, EngineName, Reader};
use crate::row::Field;
use crate::statement::Statement;
use sqlx::{AssertSqlSafe, Connection, PgConnection, SqliteConnection};
use std::collections::BTreeMap;
use std::io::Write as _;
use tempfile::TempDir;

/// Runs each story once on SQLite and once on PostgreSQL, each time with a fresh [`Scratch`].
///
/// ```
/// store::on_both_engines! {
///     async fn an_empty_database_has_nothing_to_do(scratch) {
///         use app::port::Store;
///         assert_eq!(scratch.database.next_due_us().await.unwrap(), None);
///     }
/// }
/// ```
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($scratch:ident) $body:block)*) => { $(
        $(#[$meta])*
        #[cfg(test)]
        mod $name {
            #[allow(unused_imports, reason = "a story need not use what its page imports")]
            use super::*;

            async fn story($scratch: &$crate::testing::Scratch) $body

            #[test]
            fn on_sqlite() {
                $crate::testing::on_sqlite(story);
            }

            #[test]
            fn on_postgres() {
                $crate::testing::on_postgres(story);
            }
        }
    )* };
}

/// A fresh database that is gone with this value.
#[derive(Debug)]
pub struct Scratch {
    /// Open, its schema up to date.
    pub database: Database,
    /// Where it is, as [`Database::open`] takes it.
    pub place: String,
    folder: Option<TempDir>,
}

impl Scratch {
    /// On SQLite.
    pub async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let place = format!("sqlite:{}/ingram.db", folder.path().display());
        let database = Database::open(&place).await.expect("a fresh file opens");
        Self { database, place, folder: Some(folder) }
    }

    /// On a server.
    pub async fn postgres(cluster: &Cluster) -> Self {
        let place = cluster.database().await;
        let database = Database::open(&place).await.expect("a fresh database opens");
        Self { database, place, folder: None }
    }

    /// The folder of the file, with SQLite.
    #[must_use]
    pub fn folder(&self) -> Option<&std::path::Path> {
        self.folder.as_ref().map(TempDir::path)
    }

    /// Sends text to the database over a connection of its own, around everything that [`Database`] checks.
    ///
    /// # Errors
    /// The database's code and message.
    pub async fn sql(&self, text: &str) -> Result<u64, String> {
        let text = sqlx::raw_sql(AssertSqlSafe(text.to_owned()));
        let changed = match self.database.engine() {
            EngineName::Sqlite => {
                let mut on = SqliteConnection::connect(&self.place).await.expect("the file opens");
                text.execute(&mut on).await.map(|done| done.rows_affected())
            }
            EngineName::Postgres => {
                let mut on = PgConnection::connect(&self.place).await.expect("the server answers");
                text.execute(&mut on).await.map(|done| done.rows_affected())
            }
        };
        changed.map_err(|error| error.to_string())
    }

    /// Everything that is stored, table by table, to compare before with after.
    pub async fn everything(&self) -> BTreeMap<&'static str, Vec<Vec<String>>> {
        let mut everything = BTreeMap::new();
        for table in TABLES {
            let rows = rows(&self.database, table).await;
            everything.insert(table.name, rows);
        }
        everything
    }

    /// Prepares every statement of the registry.
    ///
    /// # Panics
    /// When the engine does not understand one.
    pub async fn prepare_all(&self) -> usize {
        use sqlx::{Executor, SqlSafeStr};
        let mut reader = self.database.reader().await.expect("a reader");
        let mut count = 0;
        for statement in crate::statements::all() {
            let prepared = match &mut reader {
                Reader::Sqlite(on) => on.prepare(statement.sqlite.into_sql_str()).await.map(drop),
                Reader::Postgres(on) => on.prepare(statement.postgres.into_sql_str()).await.map(drop),
            };
            assert!(prepared.is_ok(), "{}: {prepared:?}", statement.name);
            count += 1;
        }
        count
    }

    /// How SQLite finds the rows of every statement of the registry (sqlite.org/eqp.html).
    ///
    /// # Panics
    /// When the database is another engine's.
    pub async fn plans(&self) -> Vec<(&'static str, String)> {
        use sqlx::Row as _;
        let mut on = SqliteConnection::connect(&self.place).await.expect("the file opens");
        let mut plans = Vec::new();
        for statement in crate::statements::all() {
            let text = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {}", statement.sqlite));
            for line in sqlx::query(text).fetch_all(&mut on).await.expect("a plan") {
                plans.push((statement.name, line.get::<String, _>("detail")));
            }
        }
        plans
    }

    /// The text of a statement that reads, run as it is; each value as text.
    pub async fn ask(&self, text: &'static str) -> Vec<Vec<String>> {
        ask(&self.database, text).await
    }
}

/// The rows of a statement that reads, each value as text.
pub async fn ask(database: &Database, text: &'static str) -> Vec<Vec<String>> {
    rows(database, &Statement::both("asked by a test", text)).await
}

async fn rows(database: &Database, statement: &Statement) -> Vec<Vec<String>> {
    let mut reader = database.reader().await.expect("a reader");
    let rows = reader.connection().rows(statement, &[]).await.expect("rows");
    rows.into_iter().map(|row| row.rest().iter().map(text_of).collect()).collect()
}

const TABLES: &[Statement] = &[
    Statement::both("person", "SELECT * FROM person ORDER BY 1, 2"),
    Statement::both("host", "SELECT * FROM host ORDER BY 1, 2"),
    Statement::both("meeting", "SELECT * FROM meeting ORDER BY 1, 2"),
    Statement::both("party", "SELECT * FROM party ORDER BY 1, 2, 3"),
    Statement::both("message", "SELECT * FROM message ORDER BY 1, 2"),
    Statement::both("letter", "SELECT * FROM letter ORDER BY 1, 2"),
    Statement::both("audit", "SELECT * FROM audit ORDER BY 1, 2, 3"),
    Statement::both("job", "SELECT * FROM job ORDER BY 1, 2, 3"),
    Statement::both("claim", "SELECT * FROM claim ORDER BY 1, 2, 3, 4, 5"),
];

/// Runs a story on SQLite.
pub fn on_sqlite(story: impl AsyncFnOnce(&Scratch)) {
    runtime().block_on(async {
        let scratch = Scratch::sqlite().await;
        story(&scratch).await;
        scratch.database.clone().close().await;
    });
}

/// Runs a story on PostgreSQL, or says that it cannot.
pub fn on_postgres(story: impl AsyncFnOnce(&Scratch)) {
    let Some(cluster) = Cluster::shared() else {
        // Past the capture of the test harness, so that it is seen in a run that passes.
        let name = std::thread::current().name().unwrap_or_default().to_owned();
        writeln!(std::io::stderr(), "SKIPPED, PostgreSQL (15 or later) is not installed: {name}").ok();
        return;
    };
    runtime().block_on(async {
        let scratch = Scratch::postgres(cluster).await;
        story(&scratch).await;
        scratch.database.clone().close().await;
    });
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime")
}

fn text_of(field: &Field) -> String {
    match field {
        Field::Null => "-".to_owned(),
        Field::Bytes(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        Field::Int(number) => number.to_string(),
        Field::Text(text) => text.clone(),
    }
}
