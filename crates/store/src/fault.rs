use app::port::StoreError;
use negotiate::PersonId;
use std::sync::Arc;

/// Why an operation on a connection did not succeed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Fault {
    /// The driver or the database says so.
    #[error(transparent)]
    Sql(#[from] sqlx::Error),
    /// A stored row has a shape that this program does not write.
    #[error("{0}")]
    Row(&'static str),
    /// The address of a new person belongs to somebody by now.
    #[error("the address is known")]
    Known(PersonId),
    /// The caller's rows do not belong together.
    #[error("{0}")]
    Misfit(&'static str),
    /// The writer no longer writes.
    #[error(
        "writing to the database failed before, so nothing more is written: look at the disk, then restart"
    )]
    Refusing,
    /// The task that did it is gone.
    #[error("the database is being closed")]
    Closed,
}

/// How much an error of one operation says about its surroundings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reach {
    /// Only this operation failed; the transaction around it goes on.
    Operation,
    /// The transaction is lost; the next one may do better (no room, a lock, no memory).
    Transaction,
    /// The file cannot be trusted with more writes (an I/O error, damage).
    Database,
}

impl Fault {
    /// How far an error of SQLite reaches. After a failed flush the kernel may have dropped the dirty pages and report
    /// the next flush as a success, so an I/O error ends all writing ("fsyncgate", PostgreSQL wiki, 2018).
    pub(crate) fn reach(&self) -> Reach {
        match self {
            Self::Row(_) | Self::Known(_) | Self::Misfit(_) => Reach::Operation,
            Self::Refusing | Self::Closed => Reach::Database,
            Self::Sql(sqlx::Error::Database(error)) => reach_of_code(error.code().as_deref()),
            Self::Sql(sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) | sqlx::Error::Encode(_)) => {
                Reach::Operation
            }
            Self::Sql(_) => Reach::Database,
        }
    }

    /// Whether PostgreSQL gave the transaction up in favour of another: the same one may succeed now.
    pub(crate) fn lost_a_race(&self) -> bool {
        // PostgreSQL 15, appendix A: serialization_failure, deadlock_detected.
        matches!(self, Self::Sql(sqlx::Error::Database(error))
            if matches!(error.code().as_deref(), Some("40001" | "40P01")))
    }

    /// Whether this is SQLite's trigger that refuses a claim over another meeting's.
    pub(crate) fn is_overlap(&self) -> bool {
        const CONSTRAINT_TRIGGER: &str = "1811";
        matches!(self, Self::Sql(sqlx::Error::Database(error))
            if error.code().as_deref() == Some(CONSTRAINT_TRIGGER) && error.message() == "claim_overlaps")
    }

    fn breaks_a_rule(&self) -> bool {
        use sqlx::error::ErrorKind;
        matches!(self, Self::Sql(sqlx::Error::Database(error)) if matches!(
            error.kind(),
            ErrorKind::UniqueViolation | ErrorKind::ForeignKeyViolation | ErrorKind::NotNullViolation
                | ErrorKind::CheckViolation
        ))
    }

    fn is_damage(&self) -> bool {
        let Self::Sql(sqlx::Error::Database(error)) = self else { return false };
        // SQLITE_CORRUPT, SQLITE_NOTADB; PostgreSQL: data_corrupted, index_corrupted.
        let code = error.code().unwrap_or_default().into_owned();
        matches!(code.as_str(), "XX001" | "XX002") || matches!(primary(&code), Some(11 | 26))
    }
}

impl From<Fault> for StoreError {
    fn from(fault: Fault) -> Self {
        Shared(Arc::new(fault)).into_error()
    }
}

/// One fault that several callers hear of, since their operations shared a transaction.
#[derive(Debug, Clone, thiserror::Error)]
#[error(transparent)]
pub(crate) struct Shared(pub(crate) Arc<Fault>);

impl Shared {
    /// As the port says it.
    pub(crate) fn into_error(self) -> StoreError {
        match &*self.0 {
            Fault::Row(what) => StoreError::Corrupt(what),
            Fault::Known(person) => StoreError::Known(*person),
            Fault::Misfit(_) => StoreError::Rejected(Box::new(self)),
            Fault::Sql(_) if self.0.breaks_a_rule() => StoreError::Rejected(Box::new(self)),
            Fault::Sql(_) if self.0.is_damage() => StoreError::Corrupt("the database reports damage"),
            Fault::Sql(_) | Fault::Refusing | Fault::Closed => StoreError::Unavailable(Box::new(self)),
        }
    }
}

/// The primary result code in SQLite's extended one (sqlite.org/rescode.html).
fn primary(code: &str) -> Option<i32> {
    code.parse::<i32>().ok().map(|code| code & 0xff)
}

fn reach_of_code(code: Option<&str>) -> Reach {
    match code.and_then(primary) {
        // BUSY, LOCKED, NOMEM, READONLY, INTERRUPT, FULL, CANTOPEN, SCHEMA
        Some(5..=9 | 13 | 14 | 17) => Reach::Transaction,
        // IOERR, CORRUPT, NOTADB
        Some(10 | 11 | 26) => Reach::Database,
        Some(_) | None => Reach::Operation,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_flush_ends_all_writing_but_a_full_disk_only_the_transaction() {
        assert_eq!(reach_of_code(Some("1034")), Reach::Database); // SQLITE_IOERR_FSYNC
        assert_eq!(reach_of_code(Some("13")), Reach::Transaction); // SQLITE_FULL
        assert_eq!(reach_of_code(Some("1555")), Reach::Operation); // SQLITE_CONSTRAINT_PRIMARYKEY
    }
}
