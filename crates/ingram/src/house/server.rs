//! The running server: doors for mail, and workers.

use super::inbox::AppInbox;
use super::{Exit, Ingram};
use crate::config::Config;
use addr::Domain;
use anyhow::{Context, Result};
use app::port::Store;
use mail::{Door, Listener, Place, Protocol};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Notify, watch};
use tokio::task::JoinSet;

/// The longest sleep of an idle worker: it bounds how late work of another node is seen.
const IDLE_MAX: Duration = Duration::from_secs(10);

/// How long an epoch key lives: a copy of the keystore that somebody took is worth nothing after this.
const EPOCH: Duration = Duration::from_secs(24 * 60 * 60);

/// Pause after the store failed, so that a broken disk is no busy loop.
const AFTER_FAILURE: Duration = Duration::from_secs(1);

/// A server that takes mail and works until it is stopped.
pub(crate) struct Server {
    /// Where SMTP is spoken.
    pub(crate) smtp: Option<Place>,
    /// Where LMTP is spoken.
    pub(crate) lmtp: Option<Place>,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

impl Server {
    /// Opens the doors and starts the worker. When it returns, mail is taken.
    pub(crate) async fn start(app: Arc<Ingram>, config: &Config) -> Result<Self> {
        let exit = Exit::open(config)?;
        // The lock on the keystore, which this process holds, says that no other server works here.
        let left_behind = app.store.end_leases().await?;
        if left_behind > 0 {
            tracing::info!(jobs = left_behind, "taking up what an earlier process left");
        }
        let (stop, stopped) = watch::channel(false);
        let work = Arc::new(Notify::new());
        let mut tasks = JoinSet::new();
        let inbox = Arc::new(AppInbox { app: Arc::clone(&app), work: Arc::clone(&work) });
        let mut open = async |place: &Option<Place>, protocol| -> Result<Option<Place>> {
            let Some(place) = place else { return Ok(None) };
            let listener = Listener::bind(door(config, place.clone(), protocol)?).await?;
            let bound = listener.place().clone();
            let (inbox, stopped) = (Arc::clone(&inbox), stopped.clone());
            tasks.spawn(async move {
                let drained = listener.serve(inbox, until_stopped(stopped)).await;
                tracing::info!(connections_cut = drained.connections_cut, "door closed");
            });
            Ok(Some(bound))
        };
        let smtp = open(&config.smtp, Protocol::Smtp).await?;
        let lmtp = open(&config.lmtp, Protocol::Lmtp).await?;
        tasks.spawn(rotate_keys(Arc::clone(&app), stopped.clone()));
        tasks.spawn(keep_working(app, exit, work, stopped));
        Ok(Self { smtp, lmtp, stop, tasks })
    }

    /// Closes the doors, lets what is under way finish, and returns when all is quiet.
    pub(crate) async fn stop(mut self) {
        let _ = self.stop.send(true);
        while self.tasks.join_next().await.is_some() {}
    }
}

async fn until_stopped(mut stopped: watch::Receiver<bool>) {
    // An error means that the server itself is gone, which is a stop too.
    let _ = stopped.wait_for(|stop| *stop).await;
}

/// A new epoch now, since nobody knows how old the one on the disk is, and then one a day.
async fn rotate_keys(app: Arc<Ingram>, stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        let rotating = Arc::clone(&app);
        match tokio::task::spawn_blocking(move || rotating.safe.rotate()).await {
            Ok(Ok(epoch)) => tracing::info!(epoch, "keystore rewrapped"),
            Ok(Err(error)) => tracing::error!(%error, "keystore not rewrapped; copies of it stay good"),
            Err(_) => tracing::error!("keystore not rewrapped; copies of it stay good"),
        }
        tokio::select! {
            () = tokio::time::sleep(EPOCH) => {}
            () = until_stopped(stopped.clone()) => {}
        }
    }
}

async fn keep_working(app: Arc<Ingram>, exit: Exit, work: Arc<Notify>, stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        let pause = match app.work(&exit).await {
            Ok(0) => idle(&app).await,
            Ok(_) => continue,
            Err(error) => {
                tracing::error!(%error, "worker failed");
                // What this worker held would wait for its lease to end, long after the disk has room again. It works
                // on nothing right now, and nobody else works here. If this fails too, the next round tries it again.
                if let Err(error) = app.store.end_leases().await {
                    tracing::error!(%error, "jobs not given back");
                }
                AFTER_FAILURE
            }
        };
        tokio::select! {
            () = work.notified() => {}
            () = tokio::time::sleep(pause) => {}
            () = until_stopped(stopped.clone()) => {}
        }
    }
}

/// How long until something is due.
async fn idle(app: &Ingram) -> Duration {
    let due = app.next_due().await.ok().flatten();
    let wait = due.map(|at| at.duration_since(jiff::Timestamp::now()));
    wait.and_then(|w| Duration::try_from(w).ok()).map_or(IDLE_MAX, |w| w.min(IDLE_MAX))
}

fn door(config: &Config, place: Place, protocol: Protocol) -> Result<Door> {
    let hostname = Domain::parse(&config.hostname)
        .with_context(|| format!("server.hostname = {:?}", config.hostname))?;
    let mut door = Door::new(place, protocol, hostname);
    if let Some((chain, key)) = &config.certificate {
        door.tls = Some(Arc::new(tls(chain, key)?));
    }
    Ok(door)
}

fn tls(chain: &Path, key: &Path) -> Result<rustls::ServerConfig> {
    let certificates = CertificateDer::pem_file_iter(chain)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .with_context(|| format!("server.certificate {}", chain.display()))?;
    let key = PrivateKeyDer::from_pem_file(key)
        .with_context(|| format!("server.certificate_key {}", key.display()))?;
    rustls::ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(certificates, key)
        .context("server.certificate and server.certificate_key do not fit each other")
}
