//! `ingram serve`: takes mail and works until it is told to stop.

use crate::house::{self, Server};
use crate::{config, terminal};
use anyhow::{Context, Result, anyhow};
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use tokio::signal::unix::{SignalKind, signal};

/// Runs until SIGTERM or SIGINT, then finishes what is under way.
pub(crate) fn run(config: &Path) -> Result<()> {
    terminal::log_to_stderr();
    let config = config::load(config)?;
    house::runtime()?.block_on(async {
        let app = house::open(&config, house::keys::Hold::Owning).await?;
        if app.hosts().await?.is_empty() {
            tracing::warn!("no host is enrolled, so all mail is turned away; `ingram host add` enrols one");
        }
        let server = Server::start(Arc::clone(&app), &config).await?;
        announce(&server)?;
        let ending = tokio::select! {
            told = until_told_to_stop() => told,
            // What was written after a failed sync is uncertain, so nothing more may be acknowledged.
            () = app.store.wait_refusing() => Err(anyhow!(
                "the disk failed under the database; see that it is sound and has room, then start again"
            )),
        };
        tracing::info!("stopping");
        server.stop().await;
        ending
    })
}

/// One line on standard output once mail is taken: for whoever waits for it, and with the ports that were given where
/// the configuration says 0.
fn announce(server: &Server) -> Result<()> {
    let mut line = String::from("ready");
    for (name, place) in [("smtp", &server.smtp), ("lmtp", &server.lmtp)] {
        if let Some(place) = place {
            line.push_str(&format!(" {name}={place}"));
        }
    }
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

/// Returns on SIGTERM or SIGINT.
pub(crate) async fn until_told_to_stop() -> Result<()> {
    let mut terminate = signal(SignalKind::terminate()).context("cannot listen for SIGTERM")?;
    let mut interrupt = signal(SignalKind::interrupt()).context("cannot listen for SIGINT")?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
