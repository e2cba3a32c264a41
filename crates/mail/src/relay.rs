mod replies;
mod settings;

pub use settings::{Credentials, RelayError, RelaySettings, Security, Trust};

use crate::limits;
use crate::outgoing::{Reason, SendError, Sent};
use addr::EmailAddress;
use lettre::transport::smtp::authentication::{Credentials as Login, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, TlsParameters};
use lettre::transport::smtp::extension::{ClientId, Extension};
use replies::{Expected, Failure, expect, is_tls, later};
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// A mail server that takes our mail. Keeps a few connections open between mails.
pub struct Relay {
    settings: RelaySettings,
    tls: Option<TlsParameters>,
    parked: Mutex<Vec<Parked>>,
    slots: Semaphore,
}

struct Parked {
    connection: AsyncSmtpConnection,
    since: Instant,
}

/// Shows the settings, which hold no secret that prints.
impl fmt::Debug for Relay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relay").field("settings", &self.settings).finish_non_exhaustive()
    }
}

impl Relay {
    /// A relay; connects only when there is something to send.
    ///
    /// # Errors
    /// Says which setting is unfit.
    pub fn new(settings: RelaySettings) -> Result<Self, RelayError> {
        let tls = settings.tls_parameters()?;
        if settings.credentials.is_some() && !settings.is_private() {
            return Err(RelayError::CredentialsInTheClear);
        }
        let slots = Semaphore::new(settings.connections_max.clamp(1, Semaphore::MAX_PERMITS));
        Ok(Self { settings, tls, parked: Mutex::default(), slots })
    }

    /// Sends one message to one recipient in one transaction. A parked connection may have died since: what fails on
    /// it before the message is out is done once more on a fresh one.
    pub(crate) async fn send(
        &self,
        from: Option<&EmailAddress>,
        to: &EmailAddress,
        bytes: &[u8],
    ) -> Result<Sent, SendError> {
        let _slot = self.slots.acquire().await;
        if let Some(mut connection) = self.unpark() {
            match self.transact(&mut connection, from, to, bytes).await {
                Err(Failure { stale: true, .. }) => {}
                Err(failure) => return Err(self.part(connection, failure)),
                Ok(sent) => return Ok(self.park(connection, sent)),
            }
        }
        let mut connection = self.connect().await?;
        match self.transact(&mut connection, from, to, bytes).await {
            Err(failure) => Err(self.part(connection, failure)),
            Ok(sent) => Ok(self.park(connection, sent)),
        }
    }

    async fn transact(
        &self,
        connection: &mut AsyncSmtpConnection,
        from: Option<&EmailAddress>,
        to: &EmailAddress,
        bytes: &[u8],
    ) -> Result<Sent, Failure> {
        let parameters = parameters(connection, from, to, bytes)?;
        let from = from.map(ToString::to_string).unwrap_or_default();
        let steps = [
            (format!("MAIL FROM:<{from}>{parameters}\r\n"), Expected::Yes, Reason::Sender),
            (format!("RCPT TO:<{to}>\r\n"), Expected::Yes, Reason::Recipient),
            ("DATA\r\n".to_owned(), Expected::GoAhead, Reason::Message),
        ];
        for (command, expected, reason) in steps {
            let reply = timeout(self.settings.command_time_max, connection.command(command)).await;
            expect(reply, expected, reason, Reason::Lost)?;
        }
        // The transport ends the message with CRLF.CRLF, whose first CRLF is the end of our last line.
        let body = bytes.strip_suffix(b"\r\n").unwrap_or(bytes);
        let reply = timeout(self.settings.message_time_max, connection.message(body)).await;
        let code = expect(reply, Expected::Yes, Reason::Message, Reason::Unconfirmed)?;
        Ok(Sent { code: Some(code) })
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, SendError> {
        let opened = timeout(self.settings.connect_time_max, self.open()).await;
        opened.unwrap_or(Err(SendError::Later { code: None, reason: Reason::Unreachable }))
    }

    /// Whatever is wrong here is wrong with the relay or with our settings, not with the mail: later.
    async fn open(&self) -> Result<AsyncSmtpConnection, SendError> {
        let hello = ClientId::Domain(self.settings.hello.to_string());
        let mut connection = match self.settings.security {
            Security::Tls => self.open_encrypted(&hello).await?,
            Security::None | Security::Opportunistic | Security::StartTls => self.open_clear(&hello).await?,
        };
        let upgrade = match self.settings.security {
            Security::StartTls => true,
            Security::Opportunistic => connection.can_starttls(),
            Security::None | Security::Tls => false,
        };
        if let (true, Some(tls)) = (upgrade, self.tls.clone()) {
            connection.starttls(tls, &hello).await.map_err(|e| later(&e, Reason::Tls))?;
        }
        if let Some(credentials) = &self.settings.credentials {
            let login = Login::new(credentials.user.clone(), credentials.secret.clone());
            let mechanisms = [Mechanism::Plain, Mechanism::Login];
            connection.auth(&mechanisms, &login).await.map_err(|e| later(&e, Reason::Login))?;
        }
        Ok(connection)
    }

    /// Without Nagle's algorithm (RFC 9293 §3.7.4): the transport writes a message and its end apart, and the end would
    /// wait for the acknowledgement of the message, which the peer delays: 45 ms a mail to smtp-sink, 2026-11.
    async fn open_clear(&self, hello: &ClientId) -> Result<AsyncSmtpConnection, SendError> {
        let unreachable = |_| SendError::Later { code: None, reason: Reason::Unreachable };
        let server = (self.settings.host.as_str(), self.settings.port);
        let stream = TcpStream::connect(server).await.map_err(unreachable)?;
        stream.set_nodelay(true).map_err(unreachable)?;
        AsyncSmtpConnection::connect_with_transport(Box::new(stream), hello)
            .await
            .map_err(|e| later(&e, Reason::Unreachable))
    }

    /// Here the transport makes the socket itself, and keeps it from us.
    async fn open_encrypted(&self, hello: &ClientId) -> Result<AsyncSmtpConnection, SendError> {
        let server = (self.settings.host.as_str(), self.settings.port);
        let time_max = Some(self.settings.connect_time_max);
        AsyncSmtpConnection::connect_tokio1(server, time_max, hello, self.tls.clone(), None)
            .await
            .map_err(|e| later(&e, if is_tls(&e) { Reason::Tls } else { Reason::Unreachable }))
    }

    fn unpark(&self) -> Option<AsyncSmtpConnection> {
        let mut parked = self.parked.lock().unwrap_or_else(PoisonError::into_inner);
        parked.retain(|p| p.since.elapsed() < self.settings.parked_time_max);
        parked.pop().map(|p| p.connection)
    }

    fn park(&self, connection: AsyncSmtpConnection, sent: Sent) -> Sent {
        let mut parked = self.parked.lock().unwrap_or_else(PoisonError::into_inner);
        if parked.len() < self.settings.parked_max {
            parked.push(Parked { connection, since: Instant::now() });
        }
        sent
    }

    /// Says goodbye in the background: after a refusal nobody need wait for the reply to QUIT.
    fn part(&self, mut connection: AsyncSmtpConnection, failure: Failure) -> SendError {
        if !failure.stale {
            let time_max = limits::FAREWELL_TIME_MAX;
            tokio::spawn(async move {
                let _ = timeout(time_max, connection.abort()).await;
            });
        }
        failure.error
    }
}

/// What MAIL must say beyond the path (RFC 6152, RFC 6531).
fn parameters(
    connection: &AsyncSmtpConnection,
    from: Option<&EmailAddress>,
    to: &EmailAddress,
    bytes: &[u8],
) -> Result<String, SendError> {
    let needs_utf8 = !to.local().is_ascii() || from.is_some_and(|from| !from.local().is_ascii());
    let needs = [
        (!bytes.is_ascii(), Extension::EightBitMime, " BODY=8BITMIME"),
        (needs_utf8, Extension::SmtpUtfEight, " SMTPUTF8"),
    ];
    let mut parameters = String::new();
    for (needed, extension, parameter) in needs {
        if needed && !connection.server_info().supports_feature(extension) {
            return Err(SendError::Never { code: None, reason: Reason::NeedsUtf8 });
        }
        if needed {
            parameters.push_str(parameter);
        }
    }
    Ok(parameters)
}
