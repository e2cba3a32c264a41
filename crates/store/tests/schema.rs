//! The schema and the statements, the same on both engines.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::os::unix::fs::PermissionsExt;
use store::on_both_engines;
use store::testing::{on_postgres, on_sqlite};

on_both_engines! {
    async fn every_statement_of_the_registry_is_understood(scratch) {
        assert!(scratch.prepare_all().await > 30);
    }

    async fn opening_again_changes_nothing(scratch) {
        let before = scratch.everything().await;
        let again = store::Database::open(&scratch.place).await.unwrap();
        assert_eq!(scratch.everything().await, before);
        again.close().await;
    }

    async fn a_database_of_a_later_version_is_not_touched(scratch) {
        let text = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
            SELECT 999, description, success, checksum, execution_time FROM _sqlx_migrations";
        scratch.sql(text).await.unwrap();
        let refused = store::Database::open(&scratch.place).await.unwrap_err();
        assert!(matches!(refused, store::OpenError::Later));
    }
}

const SQLITE_COLUMNS: &str = "SELECT t.name, c.name, c.type, c.\"notnull\", c.pk
    FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '_sqlx%' AND t.name <> 'fence'
    ORDER BY t.name, c.cid";
const POSTGRES_COLUMNS: &str = "SELECT t.relname::text, c.attname::text, format_type(c.atttypid, NULL),
        c.attnotnull::int::bigint, coalesce(array_position(k.conkey, c.attnum), 0)::bigint
    FROM pg_class AS t JOIN pg_attribute AS c ON c.attrelid = t.oid
        LEFT JOIN pg_constraint AS k ON k.conrelid = t.oid AND k.contype = 'p'
    WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace AND t.relname NOT LIKE '_sqlx%'
        AND c.attnum > 0 AND NOT c.attisdropped
    ORDER BY t.relname COLLATE \"C\", c.attnum";

const SQLITE_INDEXES: &str = "SELECT t.name, i.name, i.\"unique\", group_concat(c.name, ',' ORDER BY c.seqno)
    FROM sqlite_schema AS t JOIN pragma_index_list(t.name) AS i JOIN pragma_index_info(i.name) AS c
    WHERE t.type = 'table' AND i.origin = 'c' GROUP BY t.name, i.name ORDER BY t.name, i.name";
const POSTGRES_INDEXES: &str = "SELECT t.relname::text, i.relname::text, x.indisunique::int::bigint,
        string_agg(c.attname, ',' ORDER BY k.position)
    FROM pg_index AS x JOIN pg_class AS t ON t.oid = x.indrelid JOIN pg_class AS i ON i.oid = x.indexrelid
        JOIN unnest(x.indkey) WITH ORDINALITY AS k (attnum, position) ON true
        JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum = k.attnum
    WHERE t.relnamespace = 'public'::regnamespace AND NOT x.indisprimary AND NOT x.indisexclusion
    GROUP BY t.relname, i.relname, x.indisunique ORDER BY t.relname COLLATE \"C\", i.relname COLLATE \"C\"";

const SQLITE_REFERENCES: &str = "SELECT t.name, f.\"table\", f.\"from\", f.\"to\"
    FROM sqlite_schema AS t JOIN pragma_foreign_key_list(t.name) AS f
    WHERE t.type = 'table' ORDER BY 1, 2, 3, 4";
const POSTGRES_REFERENCES: &str = "SELECT t.relname::text, r.relname::text, c.attname::text, o.attname::text
    FROM pg_constraint AS f JOIN pg_class AS t ON t.oid = f.conrelid JOIN pg_class AS r ON r.oid = f.confrelid
        JOIN unnest(f.conkey, f.confkey) AS k (own, other) ON true
        JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum = k.own
        JOIN pg_attribute AS o ON o.attrelid = r.oid AND o.attnum = k.other
    WHERE f.contype = 'f'
    ORDER BY t.relname COLLATE \"C\", r.relname COLLATE \"C\", c.attname COLLATE \"C\", o.attname COLLATE \"C\"";

const SQLITE_CHECKS: &str = "SELECT t.name, (length(t.sql) - length(replace(t.sql, 'CHECK (', ''))) / 7
    FROM sqlite_schema AS t WHERE t.type = 'table' AND t.sql LIKE '%CHECK (%' AND t.name <> 'fence' ORDER BY t.name";
const POSTGRES_CHECKS: &str = "SELECT t.relname::text, count(*) FROM pg_constraint AS k
    JOIN pg_class AS t ON t.oid = k.conrelid WHERE k.contype = 'c' AND t.relnamespace = 'public'::regnamespace
    GROUP BY t.relname ORDER BY t.relname COLLATE \"C\"";

#[test]
fn both_engines_have_the_same_schema() {
    let pairs = [
        (SQLITE_COLUMNS, POSTGRES_COLUMNS, 45),
        (SQLITE_INDEXES, POSTGRES_INDEXES, 8),
        (SQLITE_REFERENCES, POSTGRES_REFERENCES, 22),
        (SQLITE_CHECKS, POSTGRES_CHECKS, 9),
    ];
    for (on_file, on_server, rows_min) in pairs {
        let mut of_file = Vec::new();
        on_sqlite(async |scratch| of_file = common_names(scratch.ask(on_file).await));
        assert!(of_file.len() >= rows_min, "{} of {rows_min}: {of_file:?}", of_file.len());
        on_postgres(async |scratch| assert_eq!(common_names(scratch.ask(on_server).await), of_file));
    }
}

fn common_names(rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let common = |text: String| match text.as_str() {
        "bytea" => "BLOB".to_owned(),
        "bigint" => "INTEGER".to_owned(),
        "text" => "TEXT".to_owned(),
        _ => text,
    };
    rows.into_iter().map(|row| row.into_iter().map(common).collect()).collect()
}

#[test]
fn the_organisation_leads_every_key() {
    on_sqlite(async |scratch| {
        let columns = scratch.ask(SQLITE_COLUMNS).await;
        let first = columns.iter().filter(|column| column.last().unwrap() == "1").collect::<Vec<_>>();
        assert_eq!(first.len(), 9);
        assert!(first.iter().all(|column| column[1] == "org"), "{first:?}");
    });
}

#[test]
fn every_statement_finds_its_rows_by_an_index() {
    on_sqlite(async |scratch| {
        let plans = scratch.plans().await;
        // END_LEASES runs once, at a start, over a table of open jobs.
        let looked_through =
            |(name, detail): &&(_, String)| *name != "END_LEASES" && detail.starts_with("SCAN");
        let scans = plans.iter().filter(looked_through).collect::<Vec<_>>();
        assert!(plans.len() > 30 && scans.is_empty(), "{scans:?}");
    });
}

#[test]
fn the_file_is_private_and_what_is_deleted_is_overwritten() {
    on_sqlite(async |scratch| {
        for file in std::fs::read_dir(scratch.folder().unwrap()).unwrap() {
            let file = file.unwrap();
            assert_eq!(
                file.metadata().unwrap().permissions().mode() & 0o777,
                0o600,
                "{:?}",
                file.file_name()
            );
        }
        let wanted = [
            ("PRAGMA journal_mode", "wal"),
            ("PRAGMA synchronous", "2"),
            ("PRAGMA foreign_keys", "1"),
            ("PRAGMA secure_delete", "1"),
            ("PRAGMA temp_store", "2"),
            ("PRAGMA auto_vacuum", "2"),
            ("PRAGMA query_only", "1"),
        ];
        for (setting, value) in wanted {
            assert_eq!(scratch.ask(setting).await, [[value]], "{setting}");
        }
    });
}

#[tokio::test]
async fn a_place_that_is_none_is_refused() {
    for place in
        ["", "ingram.db", "sqlite:", "sqlite::memory:", "sqlite:file:x?mode=memory", "mysql://host/name"]
    {
        assert!(matches!(store::Database::open(place).await, Err(store::OpenError::Place)), "{place}");
    }
    let refused = store::Database::open("sqlite:/proc/nowhere/ingram.db").await.unwrap_err();
    assert!(refused.to_string().contains("/proc/nowhere/ingram.db"), "{refused}");
}

#[test]
fn a_server_that_may_forget_is_refused() {
    on_postgres(async |scratch| {
        // For this database only: the other stories share the server.
        let name = scratch.ask("SELECT current_database()::text").await.concat().concat();
        let text = format!("ALTER DATABASE {name} SET synchronous_commit = off");
        scratch.sql(&text).await.unwrap();
        let refused = store::Database::open(&scratch.place).await.unwrap_err();
        assert!(matches!(refused, store::OpenError::Volatile));
    });
}
