//! The way out: what the configuration says, as the app's port.

use crate::config::{self, Config, Security};
use addr::{Domain, EmailAddress};
use anyhow::{Context, Result};
use app::port::{Post, PostError};
use mail::{Credentials, Maildir, Outgoing, Relay, RelaySettings, SendError};

/// Mail leaves through this.
pub(crate) struct Exit(Outgoing);

impl Exit {
    /// Opens the way out that the configuration names.
    pub(crate) fn open(config: &Config) -> Result<Self> {
        let outgoing = match &config.exit {
            config::Exit::Maildir(folder) => Outgoing::Maildir(
                Maildir::open(folder).with_context(|| format!("send.maildir {}", folder.display()))?,
            ),
            config::Exit::Relay(relay) => Outgoing::Relay(Relay::new(settings(relay, &config.hostname)?)?),
        };
        Ok(Self(outgoing))
    }
}

fn settings(relay: &config::Relay, hostname: &str) -> Result<RelaySettings> {
    let hello = Domain::parse(hostname).with_context(|| format!("server.hostname = {hostname:?}"))?;
    let security = match relay.security {
        Security::Required => mail::Security::StartTls,
        Security::Opportunistic => mail::Security::Opportunistic,
        Security::Implicit => mail::Security::Tls,
        Security::None => mail::Security::None,
    };
    let mut settings = RelaySettings::new(&relay.host, relay.port, security, hello);
    if let Some((user, file)) = &relay.user {
        let secret = std::fs::read_to_string(file)
            .with_context(|| format!("send.password_file {}", file.display()))?;
        settings.credentials = Some(Credentials { user: user.clone(), secret: secret.trim_end().to_owned() });
    }
    Ok(settings)
}

impl Post for Exit {
    async fn send(
        &self,
        from: &EmailAddress,
        to: &EmailAddress,
        bytes: &[u8],
        id: &str,
    ) -> Result<(), PostError> {
        match self.0.send(Some(from), to, bytes, id).await {
            Ok(_) => Ok(()),
            Err(error @ SendError::Later { .. }) => {
                tracing::warn!(letter = id, %error, "relay put a letter off");
                Err(PostError::Later)
            }
            Err(error @ SendError::Never { .. }) => {
                tracing::warn!(letter = id, %error, "relay refused a letter");
                Err(PostError::Never)
            }
        }
    }
}
