//! `ingram init`: a commented configuration, and the key that opens all others.

use crate::cli;
use crate::house::keys;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// Writes what is not there yet; never overwrites.
pub(crate) fn run(options: &cli::Init) -> Result<()> {
    addr::EmailAddress::parse(&options.address)
        .with_context(|| format!("--address {:?}", options.address))?;
    std::fs::create_dir_all(&options.folder).with_context(|| options.folder.display().to_string())?;
    let config = options.folder.join("ingram.toml");
    let root_key = options.folder.join("root.key");
    for file in [&config, &root_key] {
        if file.exists() {
            bail!(
                "{} is there already; nothing was written. Move it away first if you want a new one",
                file.display()
            );
        }
    }
    keys::write_root_key(&root_key)?;
    write(&config, &template(&options.hostname, &options.address, &options.name))?;
    println!("{}: edit it, then `ingram host add`, then `ingram serve`", config.display());
    println!(
        "{}: opens everything that is stored. Keep a copy where the database's backups are not",
        root_key.display()
    );
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    std::fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// The configuration with which a new installation starts.
pub(crate) fn template(hostname: &str, address: &str, name: &str) -> String {
    let quote = |text: &str| toml::Value::String(text.to_owned()).to_string();
    format!(
        r#"# Ingram's configuration. Every key is explained here; `ingram serve` names the line of anything that is wrong.
# Relative paths count from this file's folder.

[server]
# The name of this machine as other mail servers know it.
hostname = {hostname}
# Where mail arrives: from your own mail server by LMTP ("unix:lmtp.sock", or an address with a port) ...
# Whoever can connect here is taken for your mail server and can speak as any host. A unix socket is open to its owner
# and group alone; a port on 127.0.0.1 to every user of this machine. Never open it to a network.
lmtp = "127.0.0.1:2424"
# ... or straight from the network by SMTP. One of the two is enough.
# smtp = "0.0.0.0:25"
# For STARTTLS, a certificate chain and its key, both PEM:
# certificate = "tls/chain.pem"
# certificate_key = "tls/key.pem"

[store]
# "sqlite:PATH" keeps everything in one file; "postgres://user@host/database" serves several nodes.
url = "sqlite:data/ingram.db"
# The keys that seal what is stored live outside of the database: losing them loses the data, and destroying one
# erases a person. Never put both into one backup.
keys = "keys"
# The key that opens the others. Keep a copy in another place.
root_key = "root.key"

# The assistant: the address that hosts copy, and the name that it signs with. Several are possible.
[[assistant]]
address = {address}
name = {name}

[send]
# The mail server that takes our mail.
relay = "127.0.0.1:25"
# TLS to it: "required" (STARTTLS), "implicit" (port 465), "opportunistic", or "none" (the same machine).
security = "none"
# user = "ingram"
# password_file = "relay.password"
# Instead of a relay, for trying out: write each mail as a file into a folder.
# maildir = "outgoing"

[trust]
# A mail from a host is obeyed only if something proves that the host sent it. Your mail server does so by an
# Authentication-Results header (RFC 8601) with this name; it must remove such headers from what comes from outside.
authserv_id = {hostname}
# Networks from which only your own people can send; mail that arrives from there by SMTP counts as proven.
submission = []
"#,
        hostname = quote(hostname),
        address = quote(address),
        name = quote(name),
    )
}
