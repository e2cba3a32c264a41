use crate::converse::{Surroundings, converse};
use crate::crowd::{Crowd, Seat};
use crate::door::{Arrival, BindError, Bound, Door, Entrance, Place};
use crate::mood::Host;
use crate::{Inbox, limits};
use smtp::{Config, Session};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

/// A door that is open: peers may connect, and are served once [`Listener::serve`] runs.
#[derive(Debug)]
pub struct Listener {
    bound: Bound,
    door: Door,
}

/// How serving ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drained {
    /// Connections that had to be cut, since they did not end in time. No acknowledged mail is among them.
    pub connections_cut: usize,
}

impl Listener {
    /// Opens a door.
    ///
    /// # Errors
    /// Says where it could not listen, and what to check.
    pub async fn bind(door: Door) -> Result<Self, BindError> {
        Ok(Self { bound: Bound::bind(&door.place).await?, door })
    }

    /// Where it really listens: the port is never 0.
    #[must_use]
    pub fn place(&self) -> &Place {
        &self.bound.place
    }

    /// Serves until `shutdown` ends. Then closes the door, tells idle peers 421, waits for messages under way as long
    /// as [`Door::drain_time_max`] says, cuts what is left, and returns when the inbox has finished every
    /// message it was given.
    pub async fn serve<I: Inbox>(self, inbox: Arc<I>, shutdown: impl Future<Output = ()> + Send) -> Drained {
        serve(self.bound, &self.door, inbox, shutdown).await
    }
}

pub(crate) async fn serve<I: Inbox>(
    mut entrance: impl Entrance,
    door: &Door,
    inbox: Arc<I>,
    shutdown: impl Future<Output = ()> + Send,
) -> Drained {
    let mut hall = Hall::new(door, inbox);
    let mut shutdown = std::pin::pin!(shutdown);
    loop {
        let next = next_arrival(&mut entrance, &hall.slots);
        tokio::select! {
            biased;
            () = &mut shutdown => break,
            (arrival, slot) = next => hall.admit(arrival, slot),
        }
    }
    drop(entrance);
    hall.host.close();
    hall.empty(door.drain_time_max).await
}

/// Waits for a free slot, then for a peer: with no slot free, peers queue in the kernel instead of in our memory.
/// A failing accept (no file descriptors left, say) is tried again after a pause, never in a busy loop.
async fn next_arrival(
    entrance: &mut impl Entrance,
    slots: &Arc<Semaphore>,
) -> (Arrival, Option<OwnedSemaphorePermit>) {
    let slot = Arc::clone(slots).acquire_owned().await.ok();
    let mut pause = limits::ACCEPT_PAUSE_MIN;
    loop {
        match entrance.arrival().await {
            Ok(arrival) => return (arrival, slot),
            Err(error) => {
                tracing::warn!(error.kind = ?error.kind(), pause_ms = pause.as_millis(), "cannot take a connection");
                sleep(pause).await;
                pause = (pause * 2).min(limits::ACCEPT_PAUSE_MAX);
            }
        }
    }
}

/// Everybody inside.
struct Hall<I> {
    surroundings: Surroundings<I>,
    config: Config,
    slots: Arc<Semaphore>,
    slots_max: usize,
    host: Host,
    crowd: Crowd,
    calls: JoinSet<()>,
}

impl<I: Inbox> Hall<I> {
    fn new(door: &Door, inbox: Arc<I>) -> Self {
        let slots_max = door.connections_max.clamp(1, Semaphore::MAX_PERMITS);
        let host = Host::new(slots_max);
        let surroundings = Surroundings {
            inbox,
            protocol: door.session.protocol,
            tls: door.tls.clone(),
            mood: host.listen(),
            patience: door.session.patience,
            receipts: Arc::new(Semaphore::new(slots_max)),
            held_octets: Arc::new(AtomicUsize::new(0)),
            held_octets_max: door.held_octets_max,
        };
        Self {
            surroundings,
            config: door.session_config(),
            slots: Arc::new(Semaphore::new(slots_max)),
            slots_max,
            host,
            crowd: Crowd::new(door.connections_per_peer_max),
            calls: JoinSet::new(),
        }
    }

    fn admit(&mut self, arrival: Arrival, slot: Option<OwnedSemaphorePermit>) {
        while let Some(ended) = self.calls.try_join_next() {
            if ended.is_err_and(|error| error.is_panic()) {
                tracing::error!("a connection ended in a panic, which is a bug");
            }
        }
        self.host.look(self.slots.available_permits());
        match self.crowd.seat(arrival.peer) {
            Some(seat) => self.seat(arrival, seat, slot),
            None => {
                self.calls.spawn(async move {
                    turn_away(arrival).await;
                    drop(slot);
                });
            }
        }
    }

    fn seat(&mut self, arrival: Arrival, seat: Seat, slot: Option<OwnedSemaphorePermit>) {
        let session = Session::new(self.config.clone(), Duration::ZERO);
        let (surroundings, host, slots) =
            (self.surroundings.clone(), self.host.clone(), Arc::clone(&self.slots));
        self.calls.spawn(async move {
            if let Err(error) = converse(arrival.stream, session, arrival.peer, surroundings).await {
                tracing::debug!(error.kind = ?error.kind(), "a connection broke off");
            }
            drop((seat, slot));
            host.look(slots.available_permits());
        });
    }

    async fn empty(mut self, time_max: Duration) -> Drained {
        let leave = async { while self.calls.join_next().await.is_some() {} };
        let in_time = timeout(time_max, leave).await.is_ok();
        let connections_cut = if in_time { 0 } else { self.calls.len() };
        self.calls.shutdown().await;
        // A message given to the inbox is finished, whoever waits for the answer. Every receipt holds a permit.
        let all = u32::try_from(self.slots_max).unwrap_or(u32::MAX);
        let _ = self.surroundings.receipts.acquire_many(all).await;
        Drained { connections_cut }
    }
}

/// Tells a peer with too many connections to come back later.
async fn turn_away(mut arrival: Arrival) {
    let told =
        arrival.stream.write_all(b"421 4.7.0 too many connections from your address, come back later\r\n");
    let _ = timeout(limits::FAREWELL_TIME_MAX, told).await;
    let _ = timeout(limits::FAREWELL_TIME_MAX, arrival.stream.shutdown()).await;
}
