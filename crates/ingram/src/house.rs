//! Puts the rooms together: opens the store and the keys that a configuration names, and runs the server on them.

mod exit;
mod inbox;
pub(crate) mod keys;
mod server;

pub(crate) use exit::Exit;
pub(crate) use server::Server;

use crate::config::Config;
use anyhow::{Context, Result};
use app::{App, Safe};
use jiff::Timestamp;
use negotiate::OrganisationId;
use std::os::unix::fs::DirBuilderExt;
use std::path::Path;
use std::sync::Arc;

/// The app on real things.
pub(crate) type Ingram = App<store::Database, keys::KeyFileOnDisk, MachineClock>;

/// The one organisation of an installation. Several share a database in a later version, each with a random id.
const ORGANISATION: OrganisationId = OrganisationId::from_bytes(*b"the-organisation");

/// The machine's clock, the only one that production knows.
pub(crate) struct MachineClock;

impl app::port::Clock for MachineClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// Opens everything that the configuration names.
pub(crate) async fn open(config: &Config, hold: keys::Hold) -> Result<Arc<Ingram>> {
    let root = keys::read_root_key(&config.root_key)?;
    let data_is_there = config.store_url.strip_prefix("sqlite:").is_some_and(|p| Path::new(p).exists());
    let keystore = keys::open_keystore(&config.keys, &root, hold, data_is_there)?;
    make_parent(&config.store_url)?;
    let store = store::Database::open(&config.store_url).await.context("the database does not open")?;
    Ok(Arc::new(App {
        store,
        safe: Safe::new(ORGANISATION, keystore, Box::new(keys::MachineEntropy))?,
        clock: MachineClock,
        reader: Box::new(app::port::Rules),
        org: ORGANISATION,
        assistants: config.assistants.iter().map(|a| a.mailbox.clone()).collect(),
        trust: config.trust.clone(),
    }))
}

fn make_parent(url: &str) -> Result<()> {
    let Some(parent) = url.strip_prefix("sqlite:").and_then(|p| Path::new(p).parent()) else { return Ok(()) };
    // Other users of the machine have no business even with the names and sizes of what lies there.
    let mut private = std::fs::DirBuilder::new();
    private
        .recursive(true)
        .mode(0o700)
        .create(parent)
        .with_context(|| format!("cannot make the folder {}", parent.display()))
}

/// A runtime for commands that finish by themselves.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start the runtime")
}
