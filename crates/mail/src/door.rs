use crate::limits;
use addr::Domain;
use rustls::ServerConfig;
use smtp::{Config, Protocol, Tls};
use std::fmt;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, UnixListener, UnixStream};

/// Where a listener listens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A TCP address; port 0 takes any free one.
    Tcp(SocketAddr),
    /// A unix socket at this path, readable and writable for owner and group.
    Unix(PathBuf),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => write!(f, "{address}"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// One way in for mail. [`Door::new`] fills in the limits.
#[derive(Debug, Clone)]
pub struct Door {
    /// Where.
    pub place: Place,
    /// What a session allows. Whether STARTTLS is offered follows from `tls` below.
    pub session: Config,
    /// Certificate and key for STARTTLS, ready to use.
    pub tls: Option<Arc<ServerConfig>>,
    /// Most connections at a time.
    pub connections_max: usize,
    /// Most connections of one peer at a time.
    pub connections_per_peer_max: usize,
    /// Most message octets in memory at a time.
    pub held_octets_max: usize,
    /// How long [`crate::Listener::serve`] waits at its end for messages under way.
    pub drain_time_max: Duration,
}

impl Door {
    /// A door with the usual limits and without encryption.
    #[must_use]
    pub fn new(place: Place, protocol: Protocol, hostname: Domain) -> Self {
        Self {
            place,
            session: Config::new(protocol, hostname),
            tls: None,
            connections_max: limits::CONNECTIONS_MAX,
            connections_per_peer_max: limits::CONNECTIONS_PER_PEER_MAX,
            held_octets_max: limits::HELD_OCTETS_MAX,
            drain_time_max: limits::DRAIN_TIME_MAX,
        }
    }

    /// The session's side of it: STARTTLS is offered where there is a certificate.
    pub(crate) fn session_config(&self) -> Config {
        let tls = match (&self.tls, self.session.tls) {
            (None, _) => Tls::Unavailable,
            (Some(_), Tls::Required) => Tls::Required,
            (Some(_), Tls::Unavailable | Tls::Offered | Tls::Active) => Tls::Offered,
        };
        Config { tls, ..self.session.clone() }
    }
}

/// Why a door could not be opened.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen at {place}: check that the address is this machine's, free, and allowed to this user")]
pub struct BindError {
    place: Place,
    source: io::Error,
}

/// A stream of octets both ways.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

/// Somebody at the door.
pub(crate) struct Arrival {
    pub(crate) stream: Box<dyn Stream>,
    pub(crate) peer: Option<IpAddr>,
}

/// Where arrivals come from.
pub(crate) trait Entrance: Send {
    /// The next arrival.
    fn arrival(&mut self) -> impl Future<Output = io::Result<Arrival>> + Send;
}

/// A bound socket. Removes its unix socket on drop.
#[derive(Debug)]
pub(crate) struct Bound {
    socket: Socket,
    /// With the port that was really taken.
    pub(crate) place: Place,
}

#[derive(Debug)]
enum Socket {
    Tcp(TcpListener),
    Unix(UnixListener),
}

impl Bound {
    pub(crate) async fn bind(place: &Place) -> Result<Self, BindError> {
        let bound = match place {
            Place::Tcp(address) => bind_tcp(*address).await,
            Place::Unix(path) => bind_unix(path).await,
        };
        bound.map_err(|source| BindError { place: place.clone(), source })
    }
}

impl Entrance for Bound {
    async fn arrival(&mut self) -> io::Result<Arrival> {
        match &self.socket {
            Socket::Tcp(listener) => {
                let (stream, peer) = listener.accept().await?;
                // Replies are single small writes that the peer waits for. A failure costs only time.
                let _ = stream.set_nodelay(true);
                Ok(Arrival { stream: Box::new(stream), peer: Some(peer.ip().to_canonical()) })
            }
            Socket::Unix(listener) => {
                let (stream, _) = listener.accept().await?;
                Ok(Arrival { stream: Box::new(stream), peer: None })
            }
        }
    }
}

impl Drop for Bound {
    fn drop(&mut self) {
        if let Place::Unix(path) = &self.place {
            // Nothing is lost if it stays: the next start sees that nobody answers and takes it over.
            let _ = std::fs::remove_file(path);
        }
    }
}

async fn bind_tcp(address: SocketAddr) -> io::Result<Bound> {
    let listener = TcpListener::bind(address).await?;
    let place = Place::Tcp(listener.local_addr()?);
    Ok(Bound { socket: Socket::Tcp(listener), place })
}

/// Binds a unix socket; takes over one that a crash left behind, never one that somebody listens on.
async fn bind_unix(path: &PathBuf) -> io::Result<Bound> {
    let refused = |e: io::Error| e.kind() == io::ErrorKind::ConnectionRefused;
    if UnixStream::connect(path).await.is_err_and(refused) {
        std::fs::remove_file(path)?;
    }
    let listener = UnixListener::bind(path)?;
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o660);
    std::fs::set_permissions(path, mode)?;
    Ok(Bound { socket: Socket::Unix(listener), place: Place::Unix(path.clone()) })
}
