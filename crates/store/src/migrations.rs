//! The schema, step by step; both engines have the same numbers. An applied step is never edited: its checksum is in the
//! database.

use sqlx::SqlSafeStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

const SQLITE: &[(i64, &str, &str)] = &[(1, "arrange", include_str!("../migrations/sqlite/0001_arrange.sql"))];

const POSTGRES: &[(i64, &str, &str)] =
    &[(1, "arrange", include_str!("../migrations/postgres/0001_arrange.sql"))];

/// The steps for SQLite.
pub(crate) fn sqlite() -> Migrator {
    migrator(SQLITE)
}

/// The steps for PostgreSQL.
pub(crate) fn postgres() -> Migrator {
    migrator(POSTGRES)
}

fn migrator(steps: &[(i64, &'static str, &'static str)]) -> Migrator {
    let step = |(number, name, sql): &(i64, &'static str, &'static str)| {
        Migration::new(*number, (*name).into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(steps.iter().map(step).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_engines_have_the_same_steps() {
        let names =
            |steps: &[(i64, &'static str, &str)]| steps.iter().map(|s| (s.0, s.1)).collect::<Vec<_>>();
        assert_eq!(names(SQLITE), names(POSTGRES));
        assert!(names(SQLITE).iter().enumerate().all(|(n, step)| step.0 == n as i64 + 1));
    }
}
