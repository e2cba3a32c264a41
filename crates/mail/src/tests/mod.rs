//! Real connections over loopback and unix sockets, and pretended ones where time matters.

mod listener;
mod relay;
mod shutdown;
mod times;

use crate::{Door, Drained, Envelope, Inbox, Listener, Place, Protocol, Verdict};
use addr::{Domain, EmailAddress};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::{Semaphore, oneshot};
use tokio::task::JoinHandle;

fn hostname() -> Domain {
    Domain::parse("mx.example").unwrap()
}

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

/// A door on loopback that greets at once.
fn door(protocol: Protocol) -> Door {
    let mut door = Door::new(Place::Tcp("127.0.0.1:0".parse().unwrap()), protocol, hostname());
    door.session.patience.greeting_delay = std::time::Duration::ZERO;
    door
}

/// An inbox that takes mail for everybody whose name does not begin with `no`, and answers by name too.
struct Desk {
    received: Mutex<Vec<(Envelope, Vec<u8>)>>,
    /// One permit a message it may finish; closed means all.
    gate: Semaphore,
    /// One permit a message it has begun.
    begun: Semaphore,
}

impl Desk {
    fn open() -> Arc<Self> {
        let desk = Self::gated();
        desk.gate.close();
        desk
    }

    fn gated() -> Arc<Self> {
        Arc::new(Self { received: Mutex::default(), gate: Semaphore::new(0), begun: Semaphore::new(0) })
    }

    fn count(&self) -> usize {
        self.received.lock().unwrap().len()
    }

    fn last(&self) -> (Envelope, Vec<u8>) {
        self.received.lock().unwrap().last().unwrap().clone()
    }
}

impl Inbox for Desk {
    async fn accepts(&self, recipient: &EmailAddress) -> bool {
        !recipient.local().starts_with("no")
    }

    async fn receive(&self, envelope: Envelope, bytes: Vec<u8>) -> Vec<Verdict> {
        self.begun.add_permits(1);
        if let Ok(permit) = self.gate.acquire().await {
            permit.forget();
        }
        let verdicts = envelope
            .recipients
            .iter()
            .map(|to| match to.local() {
                "busy" => Verdict::TryLater,
                "picky" => Verdict::Refused { reason: "too odd" },
                "fragile" => panic!("dropped it"),
                _ => Verdict::Kept,
            })
            .collect();
        self.received.lock().unwrap().push((envelope, bytes));
        verdicts
    }
}

/// A listener that runs.
struct Running {
    place: Place,
    stop: Option<oneshot::Sender<()>>,
    served: JoinHandle<Drained>,
}

impl Running {
    async fn start(door: Door, desk: Arc<Desk>) -> Self {
        let listener = Listener::bind(door).await.unwrap();
        let place = listener.place().clone();
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(async move {
            listener
                .serve(desk, async {
                    let _ = stopped.await;
                })
                .await
        });
        Self { place, stop: Some(stop), served }
    }

    fn tcp(&self) -> SocketAddr {
        match &self.place {
            Place::Tcp(address) => *address,
            Place::Unix(_) => panic!("not on TCP"),
        }
    }

    fn stop(&mut self) {
        self.stop.take().unwrap().send(()).unwrap();
    }
}

/// The other end, typed by hand.
struct Client<S> {
    stream: BufReader<S>,
}

impl Client<TcpStream> {
    /// Connects and reads the greeting.
    async fn greeted(running: &Running) -> Self {
        let mut client = Self::connect(running).await;
        assert!(client.reply().await.starts_with("220 mx.example "));
        client
    }

    async fn connect(running: &Running) -> Self {
        Self::over(TcpStream::connect(running.tcp()).await.unwrap())
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Client<S> {
    fn over(stream: S) -> Self {
        Self { stream: BufReader::new(stream) }
    }

    async fn send(&mut self, text: &str) {
        self.stream.get_mut().write_all(text.as_bytes()).await.unwrap();
        self.stream.get_mut().flush().await.unwrap();
    }

    /// The next reply, its lines joined; empty at the end of the stream.
    async fn reply(&mut self) -> String {
        let mut reply = String::new();
        loop {
            let start = reply.len();
            self.stream.read_line(&mut reply).await.unwrap();
            if reply.as_bytes()[start..].get(3) != Some(&b'-') {
                return reply.trim_end().to_owned();
            }
        }
    }

    async fn say(&mut self, line: &str) -> String {
        self.send(&format!("{line}\r\n")).await;
        self.reply().await
    }

    /// Everything up to the message itself.
    async fn envelope(&mut self, hello: &str, to: &[&str]) {
        assert!(self.say(hello).await.starts_with("250"));
        assert!(self.say("MAIL FROM:<dana@northfield.example>").await.starts_with("250"));
        for to in to {
            assert!(self.say(&format!("RCPT TO:<{to}>")).await.starts_with("250"), "{to}");
        }
        assert!(self.say("DATA").await.starts_with("354"));
    }
}

/// A certificate for `mx.example`, `localhost` and 127.0.0.1: as PEM to trust, and ready to serve.
fn certificate() -> (Vec<u8>, Arc<ServerConfig>) {
    let names = ["mx.example", "localhost", "127.0.0.1"].map(str::to_owned);
    let made = rcgen::generate_simple_self_signed(names).unwrap();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    (made.cert.pem().into_bytes(), Arc::new(config))
}
