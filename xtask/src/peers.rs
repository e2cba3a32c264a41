//! The programs that the tests talk to, and how to get them on Debian.

use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// A Debian package and the program that shows that it is there.
struct Peer {
    package: &'static str,
    program: &'static str,
    what_for: &'static str,
}

const POSTGRESQL: Peer =
    Peer { package: "postgresql", program: "/usr/lib/postgresql", what_for: "the second database" };

const MAIL_SERVERS: &[Peer] = &[
    Peer {
        package: "postfix",
        program: "/usr/sbin/postfix",
        what_for: "the conversation over real mail servers",
    },
    Peer {
        package: "dovecot-lmtpd",
        program: "/usr/lib/dovecot/lmtp",
        what_for: "the mailboxes of that conversation",
    },
];

const PYTHON: Peer = Peer {
    package: "python3-icalendar",
    program: "/usr/lib/python3/dist-packages/icalendar",
    what_for: "an independent reader of invitations",
};

/// What the tests can count on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Present {
    pub(crate) postgresql: bool,
    pub(crate) mail_servers: bool,
}

/// Installs what is missing where that is allowed, and says what is there.
pub(crate) fn prepare(may_install: bool, with_mail_servers: bool) -> Result<Present> {
    let mut wanted = vec![&POSTGRESQL];
    if with_mail_servers {
        wanted.extend(MAIL_SERVERS);
        wanted.push(&PYTHON);
    }
    let missing: Vec<&Peer> = wanted.into_iter().filter(|p| !is_there(p)).collect();
    if may_install && is_root() && !missing.is_empty() {
        install(&missing)?;
    }
    let mail_servers = with_mail_servers && MAIL_SERVERS.iter().chain([&PYTHON]).all(is_there);
    Ok(Present { postgresql: is_there(&POSTGRESQL), mail_servers })
}

fn is_there(peer: &Peer) -> bool {
    Path::new(peer.program).exists()
}

/// Whether packages can be installed and other users' processes started.
pub(crate) fn is_root() -> bool {
    let answer = Command::new("id").arg("-u").output();
    answer.is_ok_and(|a| a.stdout.trim_ascii() == b"0")
}

fn install(missing: &[&Peer]) -> Result<()> {
    for peer in missing {
        println!("xtask: installing {} with apt-get, for {}", peer.package, peer.what_for);
    }
    let apt = |args: &[&str]| {
        let mut command = Command::new("apt-get");
        command.args(args).env("DEBIAN_FRONTEND", "noninteractive").stdin(std::process::Stdio::null());
        let status = command
            .status()
            .context("apt-get; on another system install the packages by hand, or give --no-root")?;
        ensure!(
            status.success(),
            "apt-get {} failed; install the packages by hand, or give --no-root",
            args.join(" ")
        );
        Ok(())
    };
    apt(&["update", "-qq"])?;
    let mut args = vec!["install", "-y", "-qq", "--no-install-recommends"];
    args.extend(missing.iter().map(|p| p.package));
    apt(&args)
}
