//! PostgreSQL: a pool, and a transaction for each write.

use crate::connection::Connection;
use crate::database::OpenError;
use crate::fault::Fault;
use crate::write::{Ending, Write};
use crate::{limits, migrations};
use app::port::StoreError;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, PgPoolOptions, PgSslMode};
use sqlx::{ConnectOptions, Connection as _};
use std::str::FromStr;

/// `server_version_num` of the first release that is tested: 15.
const VERSION_MIN: u32 = 150_000;

/// An open server.
#[derive(Debug, Clone)]
pub(crate) struct Postgres {
    pool: PgPool,
}

impl Postgres {
    /// Connects, checks the server and brings the schema up to date.
    pub(crate) async fn open(place: &str) -> Result<Self, OpenError> {
        let options = PgConnectOptions::from_str(place).map_err(|_| OpenError::Place)?;
        if would_leak(&options) {
            return Err(OpenError::Unencrypted);
        }
        let options = options.application_name("ingram").disable_statement_logging();
        let mut connection = options.connect().await?;
        check(&mut connection).await?;
        migrations::postgres().run(&mut connection).await?;
        connection.close().await?;
        // A transaction here lasts milliseconds. What lasts longer is stuck, and would hold up others.
        let options = options.options([
            ("lock_timeout", "10s"),
            ("statement_timeout", "30s"),
            ("idle_in_transaction_session_timeout", "30s"),
        ]);
        let pool =
            PgPoolOptions::new().max_connections(limits::CONNECTIONS_MAX).acquire_timeout(limits::ACQUIRE);
        Ok(Self { pool: pool.connect_with(options).await? })
    }

    /// Performs a write in a transaction of its own, in a task that outlives the caller's interest.
    pub(crate) async fn write<W: Write>(&self, write: W) -> Result<W::Answer, StoreError> {
        let task = tokio::spawn(persist(self.pool.clone(), write));
        Ok(task.await.map_err(|_| Fault::Closed)??)
    }

    pub(crate) async fn reader(&self) -> Result<PoolConnection<sqlx::Postgres>, Fault> {
        Ok(self.pool.acquire().await?)
    }

    pub(crate) async fn close(&self) {
        self.pool.close().await;
    }
}

/// Tries until the transaction is not given up in favour of another.
async fn persist<W: Write>(pool: PgPool, write: W) -> Result<W::Answer, Fault> {
    let mut tries = 0;
    loop {
        tries += 1;
        match transaction(&pool, &write).await {
            Err(fault) if fault.lost_a_race() && tries < limits::RETRIES_MAX => {
                tokio::time::sleep(limits::RETRY_PAUSE * tries).await;
            }
            outcome => return outcome,
        }
    }
}

async fn transaction<W: Write>(pool: &PgPool, write: &W) -> Result<W::Answer, Fault> {
    let mut transaction = pool.begin().await?;
    match write.perform(&mut Connection::Postgres(&mut transaction)).await {
        Ok(Ending::Keep(answer)) => {
            transaction.commit().await?;
            Ok(answer)
        }
        Ok(Ending::Undo(answer)) => {
            transaction.rollback().await?;
            Ok(answer)
        }
        Err(fault) => {
            // The error that matters is the first; a connection that cannot roll back is closed by the pool.
            transaction.rollback().await.ok();
            Err(fault)
        }
    }
}

async fn check(connection: &mut PgConnection) -> Result<(), OpenError> {
    let version: String = setting(connection, "SHOW server_version_num").await?;
    if version.parse::<u32>().is_ok_and(|version| version < VERSION_MIN) {
        return Err(OpenError::TooOld { engine: "PostgreSQL", found: version, needed: "15" });
    }
    match setting(connection, "SHOW synchronous_commit").await?.as_str() {
        "off" => Err(OpenError::Volatile),
        _ => Ok(()),
    }
}

async fn setting(connection: &mut PgConnection, statement: &'static str) -> Result<String, OpenError> {
    Ok(sqlx::query_scalar(statement).fetch_one(connection).await?)
}

/// Whether the connection would cross a network unencrypted without anybody having said so.
fn would_leak(options: &PgConnectOptions) -> bool {
    let is_near = options.get_socket().is_some()
        || options.get_host().starts_with('/')
        || matches!(options.get_host(), "localhost" | "127.0.0.1" | "::1");
    !is_near && !matches!(options.get_ssl_mode(), PgSslMode::Disable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distant_server_without_tls_must_be_asked_for() {
        let leaks = |place: &str| would_leak(&PgConnectOptions::from_str(place).unwrap());
        assert!(leaks("postgres://ingram@db.example.org/ingram"));
        assert!(!leaks("postgres://ingram@db.example.org/ingram?sslmode=disable"));
        assert!(!leaks("postgres://ingram@localhost/ingram"));
        assert!(!leaks("postgres:///ingram?host=/run/postgresql&user=ingram"));
    }
}
