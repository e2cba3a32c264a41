//! The mail server of the demo's people: takes what Ingram sends, by SMTP, and keeps it in memory.

use addr::{Domain, EmailAddress};
use anyhow::{Context, Result, bail};
use mail::{Door, Envelope, Inbox, Listener, Place, Protocol, Verdict};
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::mpsc;

/// Longer than this, and something is broken.
const PATIENCE: Duration = Duration::from_secs(8);

/// One mail that arrived for somebody.
pub(super) struct Delivery {
    pub(super) to: EmailAddress,
    pub(super) bytes: Vec<u8>,
}

struct Slot(mpsc::UnboundedSender<Delivery>);

impl Inbox for Slot {
    async fn accepts(&self, _: &EmailAddress) -> bool {
        true
    }

    async fn receive(&self, envelope: Envelope, bytes: Vec<u8>) -> Vec<Verdict> {
        let kept = envelope.recipients.iter().map(|to| {
            let delivery = Delivery { to: to.clone(), bytes: bytes.clone() };
            if self.0.send(delivery).is_ok() { Verdict::Kept } else { Verdict::TryLater }
        });
        kept.collect()
    }
}

/// The open post office.
pub(super) struct PostOffice {
    pub(super) address: SocketAddr,
    arrived: mpsc::UnboundedReceiver<Delivery>,
    server: tokio::task::JoinHandle<()>,
}

impl PostOffice {
    pub(super) async fn open() -> Result<Self> {
        let anywhere = Place::Tcp(SocketAddr::from(([127, 0, 0, 1], 0)));
        let door = Door::new(anywhere, Protocol::Smtp, Domain::parse("mx.example")?);
        let listener = Listener::bind(door).await?;
        let Place::Tcp(address) = *listener.place() else { bail!("the post office has no TCP address") };
        let (slot, arrived) = mpsc::unbounded_channel();
        let server = tokio::spawn(async move {
            listener.serve(Arc::new(Slot(slot)), std::future::pending()).await;
        });
        Ok(Self { address, arrived, server })
    }

    /// The next mail that arrives.
    pub(super) async fn next(&mut self) -> Result<Delivery> {
        let next = tokio::time::timeout(PATIENCE, self.arrived.recv()).await;
        next.context("the assistant did not answer in time")?.context("the post office closed")
    }
}

impl Drop for PostOffice {
    fn drop(&mut self) {
        self.server.abort();
    }
}
