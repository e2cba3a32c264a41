//! From the file as written to values that cannot be wrong.

use super::file;
use addr::{EmailAddress, Mailbox};
use anyhow::{Context, Result, bail, ensure};
use app::trust::{Network, Trust};
use mail::Place;
use std::path::{Path, PathBuf};

pub(crate) use super::file::Security;

/// A configuration that can be used.
pub(crate) struct Config {
    pub(crate) hostname: String,
    pub(crate) smtp: Option<Place>,
    pub(crate) lmtp: Option<Place>,
    pub(crate) certificate: Option<(PathBuf, PathBuf)>,
    pub(crate) store_url: String,
    pub(crate) keys: PathBuf,
    pub(crate) root_key: PathBuf,
    pub(crate) assistants: Vec<Assistant>,
    pub(crate) exit: Exit,
    pub(crate) trust: Trust,
}

/// One assistant: the address that hosts copy, and the name it signs with.
#[derive(Clone)]
pub(crate) struct Assistant {
    pub(crate) mailbox: Mailbox,
}

/// The way out for mail.
pub(crate) enum Exit {
    Relay(Relay),
    Maildir(PathBuf),
}

/// A mail server that takes our mail.
pub(crate) struct Relay {
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    pub(crate) user: Option<(String, PathBuf)>,
}

pub(super) fn check(file: file::File, folder: &Path) -> Result<Config> {
    let smtp = file.server.smtp.as_deref().map(|text| place("server.smtp", text, folder)).transpose()?;
    let lmtp = file.server.lmtp.as_deref().map(|text| place("server.lmtp", text, folder)).transpose()?;
    if let Some(Place::Tcp(address)) = &lmtp {
        ensure!(
            address.ip().is_loopback(),
            "server.lmtp = \"{address}\" is open to a network, and whoever reaches it can speak as any host; use \"unix:lmtp.sock\" or an address of this machine alone (127.0.0.1)"
        );
    }
    ensure!(smtp.is_some() || lmtp.is_some(), "[server] needs `smtp` or `lmtp`, or no mail can arrive");
    let certificate = match (file.server.certificate, file.server.certificate_key) {
        (Some(chain), Some(key)) => Some((folder.join(chain), folder.join(key))),
        (None, None) => None,
        _ => bail!("server.certificate and server.certificate_key go together: set both or neither"),
    };
    ensure!(!file.assistants.is_empty(), "no [[assistant]]: add one with the address that hosts will copy");
    Ok(Config {
        hostname: file.server.hostname,
        smtp,
        lmtp,
        certificate,
        store_url: store_url(&file.store.url, folder)?,
        keys: folder.join(file.store.keys),
        root_key: folder.join(file.store.root_key),
        assistants: file.assistants.iter().map(assistant).collect::<Result<_>>()?,
        exit: exit(file.send, folder)?,
        trust: trust(file.trust)?,
    })
}

fn place(key: &str, text: &str, folder: &Path) -> Result<Place> {
    if let Some(path) = text.strip_prefix("unix:") {
        return Ok(Place::Unix(folder.join(path)));
    }
    let address = text.parse().with_context(|| {
        format!(
            "{key} = {text:?}: write an address and a port such as \"127.0.0.1:2424\", or \"unix:lmtp.sock\""
        )
    })?;
    Ok(Place::Tcp(address))
}

fn store_url(text: &str, folder: &Path) -> Result<String> {
    if let Some(path) = text.strip_prefix("sqlite:") {
        return Ok(format!("sqlite:{}", folder.join(path).display()));
    }
    if text.starts_with("postgres://") || text.starts_with("postgresql://") {
        return Ok(text.to_owned());
    }
    bail!("store.url = {text:?}: write \"sqlite:data/ingram.db\" or \"postgres://user@host/database\"")
}

fn assistant(written: &file::Assistant) -> Result<Assistant> {
    let address = EmailAddress::parse(&written.address)
        .with_context(|| format!("assistant.address = {:?}", written.address))?;
    let mailbox = Mailbox::new(Some(&written.name), address);
    ensure!(
        mailbox.name().is_some(),
        "assistant.name is empty: give the name that it signs with, such as \"Amy Ingram\""
    );
    Ok(Assistant { mailbox })
}

fn exit(written: file::Send, folder: &Path) -> Result<Exit> {
    match (written.relay, written.maildir) {
        (Some(relay), None) => {
            let (host, port) = relay
                .rsplit_once(':')
                .and_then(|(host, port)| Some((host.to_owned(), port.parse().ok()?)))
                .with_context(|| {
                    format!("send.relay = {relay:?}: write a host and a port such as \"127.0.0.1:25\"")
                })?;
            let user = match (written.user, written.password_file) {
                (Some(user), Some(file)) => Some((user, folder.join(file))),
                (None, None) => None,
                _ => bail!("send.user and send.password_file go together: set both or neither"),
            };
            Ok(Exit::Relay(Relay { host, port, security: written.security, user }))
        }
        (None, Some(path)) => Ok(Exit::Maildir(folder.join(path))),
        _ => bail!("[send] needs exactly one of `relay` (a mail server) and `maildir` (a folder)"),
    }
}

fn trust(written: file::Trust) -> Result<Trust> {
    let network = |text: &String| Network::parse(text).with_context(|| format!("trust.submission: {text:?}"));
    Ok(Trust {
        authserv_id: written.authserv_id,
        submission: written.submission.iter().map(network).collect::<Result<_>>()?,
    })
}
