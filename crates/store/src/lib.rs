//! Where everything durable lives: SQLite for one machine, PostgreSQL for several, behind [`app::port::Store`].
//!
//! What it refuses to know: what the sealed columns hold, what a meeting is about, the time (callers say it), mail.
//! What it promises: when a call returns, its effect is on the disk; a call takes effect whole or not at all; two
//! meetings of one host never overlap, since the database itself refuses it; an outcome counts only under the newest
//! fence of its job.
//!
//! Read first: [`Database`], then the migrations (the schema is the same in both), `statements` (every SQL text, one for
//! both engines where they agree) and `write::commit` (the one transaction of a step).
//!
//! ```
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! use app::port::Store;
//! let folder = tempfile::tempdir()?;
//! let place = format!("sqlite:{}/ingram.db", folder.path().display());
//! let store = store::Database::open(&place).await?;
//! assert_eq!(store.next_due_us().await?, None);
//! store.close().await;
//! # Ok::<(), Box<dyn std::error::Error>>(()) })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod connection;
mod database;
mod fault;
mod keyfile;
mod limits;
mod migrations;
mod port;
mod postgres;
mod private;
mod read;
mod row;
mod sqlite;
mod statement;
mod statements;
#[cfg(feature = "testing")]
pub mod testing;
mod write;

pub use database::{Database, EngineName, Flushes, OpenError};
pub use keyfile::{DiskKeyFile, KeyFileError};
