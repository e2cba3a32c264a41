//! How many mails a second are durably kept, with the job to read each; one line of JSON a measurement.
//!
//! `cargo run --release -p store --features testing --example intake [seconds]`

use app::port::{Kept, NewMessage, Store};
use app::rows::{MessageRow, PersonRow};
use negotiate::{OrganisationId, PersonId};
use std::io::Write;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use store::Database;
use store::testing::{Cluster, Flush, Scratch, cell};

/// A stripped, sealed mail is about this long.
const CONTENT_OCTETS: usize = 4096;

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let seconds = std::env::args().nth(1).and_then(|argument| argument.parse().ok()).unwrap_or(5);
    let time = Duration::from_secs(seconds);
    let cluster = Cluster::start(Flush::Real);
    for clients in [1, 10, 50] {
        run("sqlite", clients, time, Scratch::sqlite().await).await?;
        if let Some(cluster) = &cluster {
            run("postgres", clients, time, Scratch::postgres(cluster).await).await?;
        }
    }
    Ok(())
}

async fn run(engine: &str, clients: u64, time: Duration, scratch: Scratch) -> std::io::Result<()> {
    let database = &scratch.database;
    database.keep(mail(0)).await.map_err(std::io::Error::other)?;
    let next = Arc::new(AtomicU64::new(1));
    let started = Instant::now();
    let tasks =
        (0..clients).map(|_| tokio::spawn(keep_until(database.clone(), Arc::clone(&next), started + time)));
    let mut kept = 0_u64;
    for task in tasks.collect::<Vec<_>>() {
        kept += task.await.map_err(std::io::Error::other)?;
    }
    let seconds = started.elapsed().as_secs_f64();
    let flushes = database.flushes().map(|flushes| flushes.transactions);
    scratch.database.clone().close().await;
    let per_second = (kept as f64 / seconds).round();
    let line = serde_json::json!({
        "engine": engine, "clients": clients, "kept": kept, "per_second": per_second, "flushes": flushes,
    });
    writeln!(std::io::stdout(), "{line}")
}

async fn keep_until(database: Database, next: Arc<AtomicU64>, end: Instant) -> u64 {
    let mut kept = 0;
    while Instant::now() < end {
        let n = next.fetch_add(1, Ordering::Relaxed);
        kept += u64::from(matches!(database.keep(mail(n)).await, Ok(Kept::New)));
    }
    kept
}

/// The ids are spread like those of a keyed hash.
fn mail(n: u64) -> NewMessage {
    let org = OrganisationId::from_bytes([1; 16]);
    let person = PersonId::from_bytes([2; 16]);
    let key = (u128::from(n) + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835).to_be_bytes();
    let writer = PersonRow {
        org,
        person,
        address_index: [3; 16],
        address: cell(&[4]),
        traits: cell(&[5]),
        created_us: 0,
    };
    // The first mail brings its writer; from then on the organisation knows them.
    let writer = (n == 0).then_some(writer);
    let content = cell(&[6; CONTENT_OCTETS]);
    let message = MessageRow { org, message: key, person, meeting: None, received_us: 0, content };
    NewMessage { writer, message }
}
