//! The census: what a full run writes anywhere, against what the data map declares, both ways. A surface that nobody
//! declared fails, so does one that is declared and gone, and so does a census that finds nothing.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Delivered, Mail, Server};
use datamap::{Finding, Found, Kind};
use std::collections::BTreeSet;
use store::testing::{Scratch, on_postgres, on_sqlite};

/// Reasonable floors: fewer than these, and the walk is broken.
const COLUMNS_LEAST: usize = 50;
const FILES_LEAST: usize = 5;
const LOG_FIELDS_LEAST: usize = 6;
const HEADERS_LEAST: usize = 10;

const REQUEST: &str = "Hi Dana,\n\nAmy, could you find 30 minutes for us next week?\n\nPriya";

fn none(findings: &[Finding]) {
    assert!(findings.is_empty(), "{findings:#?}");
}

/// Tables and their columns, as rows of two texts, to surfaces.
fn tables(rows: Vec<Vec<String>>) -> Vec<Found> {
    let named = |row: &Vec<String>| row[0].trim_matches('"').to_owned();
    let names: BTreeSet<String> = rows.iter().map(named).filter(|n| !n.starts_with("_sqlx")).collect();
    let columns =
        |name: &String| rows.iter().filter(|r| named(r) == *name).map(|r| r[1].clone()).collect::<Vec<_>>();
    names.iter().map(|name| Found::new(name, columns(name))).collect()
}

const SQLITE_COLUMNS: &str = "SELECT m.name, c.name FROM sqlite_schema m, pragma_table_xinfo(m.name) c
    WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'";

const POSTGRES_COLUMNS: &str = "SELECT table_name::text, column_name::text FROM information_schema.columns
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema')";

#[test]
fn every_column_of_sqlite_is_declared_and_every_declared_one_is_there() {
    on_sqlite(async |scratch: &Scratch| {
        let found = tables(scratch.ask(SQLITE_COLUMNS).await);
        none(&app::map().census(Kind::Table, &found, COLUMNS_LEAST));
    });
}

#[test]
fn every_column_of_postgresql_is_declared_and_every_declared_one_is_there() {
    on_postgres(async |scratch: &Scratch| {
        let mut found = tables(scratch.ask(POSTGRES_COLUMNS).await);
        // The counter of fences is a sequence there, which has no columns of its own.
        found.push(Found::new("fence", ["one", "last"]));
        none(&app::map().census(Kind::Table, &found, COLUMNS_LEAST));
    });
}

#[test]
fn a_column_that_nobody_declared_is_found() {
    on_sqlite(async |scratch: &Scratch| {
        scratch.sql("ALTER TABLE person ADD COLUMN shoe_size INTEGER").await.unwrap();
        scratch.sql("CREATE VIEW everybody AS SELECT person FROM person").await.unwrap();
        let found = tables(scratch.ask(SQLITE_COLUMNS).await);
        let findings = app::map().census(Kind::Table, &found, COLUMNS_LEAST);
        assert_eq!(findings.len(), 2, "{findings:#?}");
        let nothing = app::map().census(Kind::Table, &[], COLUMNS_LEAST);
        assert!(nothing.iter().any(|f| matches!(f, Finding::NothingFound { .. })), "{nothing:#?}");
    });
}

/// A run in which as much as possible happens: kept, turned away, offered, booked.
fn full_run() -> (Server, Vec<Delivered>) {
    let server = Server::start();
    let spoofed = Mail::of_host("odd", "x", REQUEST).unproven();
    assert!(server.deliver(&spoofed.bytes()).unwrap().starts_with("250"));
    assert!(server.deliver(b"no mail\r\n").unwrap().starts_with('5'));
    let request = Mail::of_host("m1", "Planting plan", REQUEST).bytes();
    for _ in 0..2 {
        assert!(server.deliver(&request).unwrap().starts_with("250"));
    }
    let offers = server.office.wait_for(2);
    server.take(&Mail::of_guest("m2", &offers[0], "2"));
    let all = server.office.wait_for(4);
    (server, all)
}

#[test]
fn every_file_log_field_and_header_of_a_full_run_is_declared() {
    let (server, deliveries) = full_run();
    let map = app::map();

    let root = server.folder.path();
    let files: Vec<String> =
        server.files().iter().map(|f| f.strip_prefix(root).unwrap().display().to_string()).collect();
    let files = files.into_iter().filter(|f| f != "serve.log");
    none(&map.census(Kind::File, &[Found::new("data folder", files)], FILES_LEAST));

    // Errors that this run does not meet have fields too, so what is declared and missing is no finding here.
    let fields = log_fields(&server.logged());
    let findings = map.census(Kind::Log, &[Found::new("log", fields)], LOG_FIELDS_LEAST);
    let findings: Vec<Finding> =
        findings.into_iter().filter(|f| !matches!(f, Finding::Stale { .. })).collect();
    none(&findings);

    let headers: BTreeSet<String> = deliveries.iter().flat_map(header_names).collect();
    let findings = map.census(Kind::Headers, &[Found::new("mail", headers)], HEADERS_LEAST);
    // A letter with an invitation has no transfer encoding of its own.
    let findings: Vec<Finding> =
        findings.into_iter().filter(|f| !matches!(f, Finding::Stale { .. })).collect();
    none(&findings);
}

fn log_fields(log: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for line in log.lines() {
        let line: serde_json::Value =
            serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}"));
        for (name, value) in line.as_object().unwrap() {
            match value.as_object() {
                Some(inner) => names.extend(inner.keys().cloned()),
                None => drop(names.insert(name.clone())),
            }
        }
    }
    names
}

fn header_names(mail: &Delivered) -> Vec<String> {
    let text = mail.text();
    let head = text.split("\r\n\r\n").next().unwrap().to_owned();
    let is_field = |line: &&str| !line.starts_with([' ', '\t']);
    head.lines().filter(is_field).filter_map(|l| l.split_once(':')).map(|(n, _)| n.to_lowercase()).collect()
}
