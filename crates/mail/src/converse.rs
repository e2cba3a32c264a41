//! One connection: moves octets between a stream and a session, and questions between the session and the inbox.

use crate::door::Stream;
use crate::mood::Mood;
use crate::{Envelope, Inbox, Verdict, limits};
use rustls::ServerConfig;
use smtp::{Admission, Delivery, Event, Output, Patience, Protocol, Session};
use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::sync::{Semaphore, watch};
use tokio::time::{Instant, sleep_until, timeout};
use tokio_rustls::TlsAcceptor;

/// What one connection shares with the others of its door.
pub(crate) struct Surroundings<I> {
    pub(crate) inbox: Arc<I>,
    pub(crate) protocol: Protocol,
    pub(crate) tls: Option<Arc<ServerConfig>>,
    pub(crate) mood: watch::Receiver<Mood>,
    /// What a session may take in calm times.
    pub(crate) patience: Patience,
    /// One permit a message that the inbox is working on.
    pub(crate) receipts: Arc<Semaphore>,
    /// Message octets held by all sessions, and the most there may be.
    pub(crate) held_octets: Arc<AtomicUsize>,
    pub(crate) held_octets_max: usize,
}

impl<I> Clone for Surroundings<I> {
    fn clone(&self) -> Self {
        Self {
            inbox: Arc::clone(&self.inbox),
            protocol: self.protocol,
            tls: self.tls.clone(),
            mood: self.mood.clone(),
            patience: self.patience,
            receipts: Arc::clone(&self.receipts),
            held_octets: Arc::clone(&self.held_octets),
            held_octets_max: self.held_octets_max,
        }
    }
}

/// Holds the whole conversation with one peer.
pub(crate) async fn converse<I: Inbox>(
    mut stream: Box<dyn Stream>,
    session: Session,
    peer: Option<IpAddr>,
    surroundings: Surroundings<I>,
) -> io::Result<()> {
    let mut call = Call { session, peer, surroundings, began: Instant::now(), held_octets: 0 };
    call.feel();
    loop {
        match call.talk(&mut stream).await? {
            Pause::Over => {
                farewell(&mut stream).await;
                return Ok(());
            }
            Pause::StartTls => {
                let Some(config) = call.surroundings.tls.clone() else {
                    return Err(io::Error::other("STARTTLS without a certificate"));
                };
                let handshake = TlsAcceptor::from(config).accept(stream);
                stream = Box::new(timeout(limits::HANDSHAKE_TIME_MAX, handshake).await??);
                call.session.tls_started(call.now()).map_err(io::Error::other)?;
            }
        }
    }
}

/// Why talking stopped.
enum Pause {
    Over,
    StartTls,
}

struct Call<I> {
    session: Session,
    peer: Option<IpAddr>,
    surroundings: Surroundings<I>,
    began: Instant,
    /// This session's part in the sum of held octets.
    held_octets: usize,
}

impl<I: Inbox> Call<I> {
    async fn talk(&mut self, stream: &mut Box<dyn Stream>) -> io::Result<Pause> {
        let mut buffer = vec![0; limits::READ_LEN_OCTETS];
        loop {
            match self.session.poll() {
                Output::Send(octets) => {
                    timeout(limits::WRITE_TIME_MAX, write(stream, &octets)).await??;
                }
                Output::Event(Event::Recipient(address)) => {
                    let accepted = self.surroundings.inbox.accepts(&address).await;
                    let admission = if accepted { Admission::Welcome } else { Admission::Unknown };
                    self.session.answer_recipient(admission, self.now()).map_err(io::Error::other)?;
                }
                Output::Event(Event::Message { envelope, bytes }) => {
                    let deliveries = self.hand_over(envelope, bytes).await;
                    self.session.answer_message(&deliveries, self.now()).map_err(io::Error::other)?;
                    self.weigh();
                }
                Output::Event(Event::StartTls) => return Ok(Pause::StartTls),
                Output::Idle { deadline } => self.listen(stream, &mut buffer, deadline).await?,
                Output::Close => return Ok(Pause::Over),
            }
        }
    }

    /// Waits for whatever comes first: octets, the deadline, or the door closing.
    async fn listen(
        &mut self,
        stream: &mut Box<dyn Stream>,
        buffer: &mut [u8],
        deadline: Duration,
    ) -> io::Result<()> {
        let alarm = self.began.checked_add(deadline).unwrap_or(self.began + smtp::limits::SESSION_TIME_MAX);
        tokio::select! {
            read = stream.read(buffer) => {
                let octets = buffer.get(..read?).unwrap_or_default();
                if octets.is_empty() {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                self.session.receive(octets, self.began.elapsed());
                self.weigh();
            }
            () = sleep_until(alarm) => self.session.handle_timeout(self.began.elapsed()),
            // Not after a drain: then there is nothing more to hear. A door that is gone is a door that closes.
            turned = self.surroundings.mood.changed(), if !self.session.is_draining() => match turned {
                Ok(()) => self.feel(),
                Err(_) => self.session.drain(),
            },
        }
        Ok(())
    }

    fn feel(&mut self) {
        let mood = *self.surroundings.mood.borrow_and_update();
        match mood {
            Mood::Calm => self.session.set_patience(self.surroundings.patience),
            Mood::Crowded => self.session.set_patience(self.surroundings.patience.overloaded()),
            Mood::Closing => self.session.drain(),
        }
    }

    /// Gives a message to the inbox, in a task of its own: it must not stop half way when this connection does.
    async fn hand_over(&self, envelope: smtp::Envelope, bytes: Vec<u8>) -> Vec<Delivery> {
        let inbox = Arc::clone(&self.surroundings.inbox);
        // Taken before the task starts, so that a closing door cannot overlook it.
        let permit = Arc::clone(&self.surroundings.receipts).acquire_owned().await;
        let envelope = Envelope {
            protocol: self.surroundings.protocol,
            peer: self.peer,
            helo: envelope.helo,
            from: envelope.from,
            recipients: envelope.recipients,
            tls: envelope.tls,
        };
        let receipt = tokio::spawn(async move {
            let verdicts = inbox.receive(envelope, bytes).await;
            drop(permit);
            verdicts
        });
        match receipt.await {
            Ok(verdicts) => verdicts.into_iter().map(delivery).collect(),
            Err(error) => {
                tracing::error!(
                    panicked = error.is_panic(),
                    "the inbox failed on a message, asked for it again"
                );
                Vec::new()
            }
        }
    }

    /// Keeps the door's sum of held octets right, and lets go of this message if the sum is too high.
    fn weigh(&mut self) {
        let sum = &self.surroundings.held_octets;
        let before = std::mem::replace(&mut self.held_octets, self.session.held_octets());
        sum.fetch_sub(before, Ordering::Relaxed);
        let held = sum.fetch_add(self.held_octets, Ordering::Relaxed).saturating_add(self.held_octets);
        if held > self.surroundings.held_octets_max && self.held_octets > 0 {
            self.session.shed();
            sum.fetch_sub(std::mem::take(&mut self.held_octets), Ordering::Relaxed);
        }
    }

    fn now(&self) -> Duration {
        self.began.elapsed()
    }
}

impl<I> Drop for Call<I> {
    fn drop(&mut self) {
        self.surroundings.held_octets.fetch_sub(self.held_octets, Ordering::Relaxed);
    }
}

fn delivery(verdict: Verdict) -> Delivery {
    match verdict {
        Verdict::Kept => Delivery::Kept,
        Verdict::TryLater => Delivery::TryLater,
        Verdict::Refused { reason } => Delivery::Refused { reason },
    }
}

async fn write(stream: &mut Box<dyn Stream>, octets: &[u8]) -> io::Result<()> {
    stream.write_all(octets).await?;
    stream.flush().await
}

/// Closes our side, then reads on for a moment: closing with unread octets makes the kernel send a reset, and the
/// peer may never see our last reply.
async fn farewell(stream: &mut Box<dyn Stream>) {
    let linger = async {
        stream.shutdown().await?;
        let mut buffer = vec![0; limits::READ_LEN_OCTETS];
        while stream.read(&mut buffer).await? > 0 {}
        io::Result::Ok(())
    };
    let _ = timeout(limits::FAREWELL_TIME_MAX, linger).await;
}
