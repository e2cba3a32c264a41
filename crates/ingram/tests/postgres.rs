//! The same conversation on the second database.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::{Mail, Server};
use store::testing::Cluster;

const REQUEST: &str = "Hi Dana,\n\nAmy, could you find 30 minutes for us next week?\n\nPriya";

#[test]
fn a_meeting_is_booked_on_postgresql() {
    let Some(cluster) = Cluster::shared() else {
        assert!(std::env::var_os("INGRAM_REQUIRE_POSTGRES").is_none(), "PostgreSQL is required and not here");
        eprintln!("SKIPPED, PostgreSQL is not installed");
        return;
    };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let place = runtime.block_on(cluster.database());
    let server = Server::start_on(&place);
    server.take(&Mail::of_host("m1", "Planting plan", REQUEST));
    let offers = server.office.wait_for(2);
    server.take(&Mail::of_guest("m2", &offers[0], "Number 3 please"));
    server.office.wait_for(4);
    let meeting = server.meeting();
    assert_eq!((meeting["phase"].as_str(), meeting["sequence"].as_i64()), (Some("booked"), Some(0)));
    assert!(!server.files().iter().any(|f| f.ends_with("ingram.db")), "nothing goes into SQLite then");
}
