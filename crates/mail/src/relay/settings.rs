use crate::limits;
use addr::Domain;
use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters, TlsVersion};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use std::fmt;
use std::time::Duration;

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

impl RelaySettings {
    /// What lettre needs for TLS; nothing where there is none.
    pub(super) fn tls_parameters(&self) -> Result<Option<TlsParameters>, RelayError> {
        match self.security {
            Security::None => Ok(None),
            Security::Opportunistic => tls_parameters(self, Authenticity::Ignored).map(Some),
            Security::StartTls | Security::Tls => tls_parameters(self, Authenticity::Required).map(Some),
        }
    }

    /// Whether what we say can be read by nobody but the relay.
    pub(super) fn is_private(&self) -> bool {
        matches!(self.security, Security::StartTls | Security::Tls)
    }
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
