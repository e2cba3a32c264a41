use crate::limits;
use crate::outgoing::{Code, Reason, SendError, Sent};
use addr::{Domain, EmailAddress};
use lettre::transport::smtp::authentication::{Credentials as Login, Mechanism};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters, TlsVersion,
};
use lettre::transport::smtp::extension::{ClientId, Extension};
use lettre::transport::smtp::response::Response;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::time::timeout;

/// How the way to the relay is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// Not at all: for a relay on this machine.
    None,
    /// STARTTLS where it is offered, with whomever (RFC 7435). Keeps out listeners, not impostors.
    Opportunistic,
    /// STARTTLS with a certificate we trust, or nothing.
    StartTls,
    /// TLS from the first octet (RFC 8314), with a certificate we trust.
    Tls,
}

/// Whose word counts on the relay's certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trust {
    /// The authorities of this machine.
    System,
    /// Only the certificates in this PEM text.
    Only(Vec<u8>),
}

/// Name and secret for the relay. The caller has read them, from a file.
#[derive(Clone)]
pub struct Credentials {
    /// The account.
    pub user: String,
    /// Its secret.
    pub secret: String,
}

/// Shows neither.
impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credentials(…)")
    }
}

/// Where the relay is and how to talk to it. [`RelaySettings::new`] fills in the limits.
#[derive(Debug, Clone)]
pub struct RelaySettings {
    /// Its host name, which its certificate must have, or its address.
    pub host: String,
    /// Its port: 25 to a relay that knows this machine, 587 or 465 with credentials.
    pub port: u16,
    /// Encryption.
    pub security: Security,
    /// Whose certificates count.
    pub trust: Trust,
    /// The name we give in EHLO.
    pub hello: Domain,
    /// Who we are, if the relay wants to know.
    pub credentials: Option<Credentials>,
    /// Opening a connection.
    pub connect_time_max: Duration,
    /// A reply to a command.
    pub command_time_max: Duration,
    /// The reply to a message.
    pub message_time_max: Duration,
    /// Connections at a time.
    pub connections_max: usize,
    /// Idle connections kept.
    pub parked_max: usize,
    /// How long they are kept.
    pub parked_time_max: Duration,
}

impl RelaySettings {
    /// The usual limits, the system's authorities, no credentials.
    #[must_use]
    pub fn new(host: &str, port: u16, security: Security, hello: Domain) -> Self {
        Self {
            host: host.to_owned(),
            port,
            security,
            trust: Trust::System,
            hello,
            credentials: None,
            connect_time_max: limits::CONNECT_TIME_MAX,
            command_time_max: limits::COMMAND_TIME_MAX,
            message_time_max: limits::MESSAGE_TIME_MAX,
            connections_max: limits::RELAY_CONNECTIONS_MAX,
            parked_max: limits::RELAY_PARKED_MAX,
            parked_time_max: limits::RELAY_PARKED_TIME_MAX,
        }
    }
}

/// Why settings are unfit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RelayError {
    /// Credentials would go over the wire for all to read.
    #[error("credentials need the security setting starttls or tls")]
    CredentialsInTheClear,
    /// The certificates to trust are none, or TLS cannot start.
    #[error("the trusted certificates cannot be used, give PEM text with at least one certificate")]
    Trust,
}

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
        let tls = match settings.security {
            Security::None => None,
            Security::Opportunistic => Some(tls_parameters(&settings, Authenticity::Ignored)?),
            Security::StartTls | Security::Tls => Some(tls_parameters(&settings, Authenticity::Required)?),
        };
        let is_private = matches!(settings.security, Security::StartTls | Security::Tls);
        if settings.credentials.is_some() && !is_private {
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
        let at_once = match self.settings.security {
            Security::Tls => self.tls.clone(),
            Security::None | Security::Opportunistic | Security::StartTls => None,
        };
        let server = (self.settings.host.as_str(), self.settings.port);
        let connect_time_max = Some(self.settings.connect_time_max);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(server, connect_time_max, &hello, at_once, None)
                .await
                .map_err(|e| later(&e, if is_tls(&e) { Reason::Tls } else { Reason::Unreachable }))?;
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

/// A transaction that came to nothing.
struct Failure {
    error: SendError,
    /// Whether the connection was dead, and the message not yet out.
    stale: bool,
}

impl From<SendError> for Failure {
    fn from(error: SendError) -> Self {
        Self { error, stale: false }
    }
}

type Reply = Result<Result<Response, lettre::transport::smtp::Error>, tokio::time::error::Elapsed>;

/// Which reply belongs to a command.
#[derive(Clone, Copy)]
enum Expected {
    /// 2xx.
    Yes,
    /// 354.
    GoAhead,
}

/// Judges a reply. Only the code that belongs here counts: a relay that is a reply ahead of us (as it would be after
/// text injected before STARTTLS) must not make us believe in a delivery.
fn expect(reply: Reply, expected: Expected, refused: Reason, lost: Reason) -> Result<Code, Failure> {
    match reply {
        Ok(Ok(response)) => {
            let code = Code {
                basic: u16::from(response.code()),
                enhanced: response.first_word().and_then(enhanced),
            };
            let belongs = match expected {
                Expected::Yes => code.basic / 100 == 2,
                Expected::GoAhead => code.basic == 354,
            };
            let nonsense = SendError::Later { code: Some(code), reason: Reason::Nonsense };
            if belongs { Ok(code) } else { Err(nonsense.into()) }
        }
        Ok(Err(error)) => match code_of(&error) {
            // RFC 5321 §3.8: 421 at any time means the relay hangs up.
            Some(code) if code.basic == 421 => {
                Err(Failure { error: SendError::Later { code: Some(code), reason: refused }, stale: true })
            }
            // RFC 4954 §6: we should have logged in, or otherwise. The mail is not to blame.
            Some(code) if matches!(code.basic, 530 | 534 | 535 | 538) => {
                Err(SendError::Later { code: Some(code), reason: Reason::Login }.into())
            }
            Some(code) if code.basic >= 500 => {
                Err(SendError::Never { code: Some(code), reason: refused }.into())
            }
            Some(code) => Err(SendError::Later { code: Some(code), reason: refused }.into()),
            None => Err(broken(lost)),
        },
        Err(_) => Err(broken(lost)),
    }
}

fn broken(lost: Reason) -> Failure {
    Failure { error: SendError::Later { code: None, reason: lost }, stale: lost == Reason::Lost }
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

fn later(error: &lettre::transport::smtp::Error, reason: Reason) -> SendError {
    let code = code_of(error);
    let greeted_badly = code.is_some() && reason == Reason::Unreachable;
    SendError::Later { code, reason: if greeted_badly { Reason::Greeting } else { reason } }
}

fn code_of(error: &lettre::transport::smtp::Error) -> Option<Code> {
    let basic = u16::from(error.status()?);
    let words = std::error::Error::source(error).map(ToString::to_string);
    let enhanced = words.as_deref().and_then(|w| w.split_whitespace().next()).and_then(enhanced);
    Some(Code { basic, enhanced })
}

/// `5.1.1` at the start of a reply (RFC 2034 §4).
fn enhanced(word: &str) -> Option<(u16, u16, u16)> {
    let mut parts = word.splitn(3, '.').map(|part| part.parse::<u16>().ok());
    let class = parts.next()??;
    let status = (class, parts.next()??, parts.next()??);
    matches!(class, 2 | 4 | 5).then_some(status)
}

/// Whether TLS is at the bottom of it.
fn is_tls(error: &lettre::transport::smtp::Error) -> bool {
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        let inner = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if error.is::<rustls::Error>() || inner.is_some_and(|e| e.is::<rustls::Error>()) {
            return true;
        }
        cause = error.source();
    }
    error.is_tls()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Authenticity {
    Required,
    Ignored,
}

fn tls_parameters(settings: &RelaySettings, authenticity: Authenticity) -> Result<TlsParameters, RelayError> {
    let mut builder = TlsParameters::builder(settings.host.clone()).set_min_tls_version(TlsVersion::Tlsv12);
    builder = match (&settings.trust, authenticity) {
        (_, Authenticity::Ignored) => {
            builder.certificate_store(CertificateStore::None).dangerous_accept_invalid_certs(true)
        }
        (Trust::System, Authenticity::Required) => builder,
        (Trust::Only(pem), Authenticity::Required) => {
            let mut builder = builder.certificate_store(CertificateStore::None);
            for certificate in certificates(pem)? {
                builder = builder.add_root_certificate(certificate);
            }
            builder
        }
    };
    builder.build_rustls().map_err(|_| RelayError::Trust)
}

/// The certificates in a PEM text. None at all is an error: it would trust nobody, and show only when mail is due.
fn certificates(pem: &[u8]) -> Result<Vec<Certificate>, RelayError> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let found = found.ok().filter(|found| !found.is_empty()).ok_or(RelayError::Trust)?;
    let parsed: Result<Vec<_>, _> =
        found.into_iter().map(|der| Certificate::from_der(der.to_vec())).collect();
    parsed.map_err(|_| RelayError::Trust)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enhanced_codes_are_read_and_nothing_else_is() {
        assert_eq!(enhanced("5.1.1"), Some((5, 1, 1)));
        assert_eq!(enhanced("4.7.500"), Some((4, 7, 500)));
        for word in ["5.1", "<dana@northfield.example>:", "9.1.1", "5.1.1.1", "", "..."] {
            assert_eq!(enhanced(word), None, "{word}");
        }
    }
}
