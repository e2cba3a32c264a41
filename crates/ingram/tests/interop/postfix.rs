//! Postfix of its own: configuration, queue and log in a folder, loopback only. It is started beside the system's
//! instance, if there is one, and touches nothing of it.

use super::manual;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) const POSTFIX: &str = "/usr/sbin/postfix";

/// The services that the manual need not name, since each installation has them.
const SERVICES: &str = "
pickup    unix  n  -  n  60     1  pickup
cleanup   unix  n  -  n  -      0  cleanup
qmgr      unix  n  -  n  300    1  qmgr
tlsmgr    unix  -  -  n  1000?  1  tlsmgr
rewrite   unix  -  -  n  -      -  trivial-rewrite
bounce    unix  -  -  n  -      0  bounce
defer     unix  -  -  n  -      0  bounce
trace     unix  -  -  n  -      0  bounce
verify    unix  -  -  n  -      1  verify
flush     unix  n  -  n  1000?  0  flush
showq     unix  n  -  n  -      -  showq
proxymap  unix  -  -  n  -      -  proxymap
smtp      unix  -  -  n  -      -  smtp
relay     unix  -  -  n  -      -  smtp
error     unix  -  -  n  -      -  error
retry     unix  -  -  n  -      -  error
discard   unix  -  -  n  -      -  discard
lmtp      unix  -  -  n  -      -  lmtp
anvil     unix  -  -  n  -      1  anvil
scache    unix  -  -  n  -      1  scache
postlog   unix-dgram n - n -    1  postlogd
";

/// Below the range from which the kernel lends ports to others, so that nobody takes one by chance.
const PORTS: std::ops::Range<u16> = 10_100..32_000;

/// The ports of its three doors, and of Ingram's.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ports {
    /// Where everybody's mail arrives.
    pub(crate) outside: u16,
    /// Where those who log in hand theirs in.
    pub(crate) submission: u16,
    /// Where Ingram hands in its own.
    pub(crate) relay: u16,
    /// Where Ingram takes what is for it, each time that it is started.
    pub(crate) ingram: u16,
}

impl Ports {
    /// Four that are free now. Processes, and tests of one process, begin to look at different places.
    pub(crate) fn free(test: u16) -> Self {
        let width = PORTS.end - PORTS.start;
        let begin = u16::try_from(std::process::id() % u32::from(width)).unwrap();
        let mut free = (0..width)
            .map(|step| PORTS.start + (begin.wrapping_add(test * 100) % width + step) % width)
            .filter(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
        let mut next = || free.next().expect("no free port");
        Self { outside: next(), submission: next(), relay: next(), ingram: next() }
    }
}

/// What it hands mail to, beside Ingram.
pub(crate) struct Neighbours<'a> {
    /// Dovecot's LMTP door.
    pub(crate) mailboxes: &'a Path,
    /// Dovecot's answers about logins.
    pub(crate) auth: &'a Path,
}

/// An instance. The [`super::guardian`] ends it.
pub(crate) struct Postfix {
    pub(crate) config: PathBuf,
    pub(crate) ports: Ports,
    log: PathBuf,
}

impl Postfix {
    /// Writes its configuration below this folder.
    pub(crate) fn prepare(folder: &Path, ports: Ports, neighbours: &Neighbours<'_>) -> Self {
        let postfix = Self { config: folder.join("etc"), ports, log: folder.join("log") };
        for name in ["etc", "queue", "state"] {
            std::fs::create_dir_all(folder.join(name)).unwrap();
        }
        super::must(Command::new("chown").arg("postfix").arg(folder.join("state")));
        let main = manual::block("main.cf", &[("127.0.0.1:2424", &format!("127.0.0.1:{}", ports.ingram))]);
        let main = format!("{main}\n{}", around(folder, neighbours.mailboxes));
        std::fs::write(postfix.config.join("main.cf"), main).unwrap();
        let service = |port: u16| format!("127.0.0.1:{port} inet");
        let master = manual::block(
            "master.cf",
            &[
                ("smtp            inet", &service(ports.outside)),
                ("submission      inet", &service(ports.submission)),
                ("127.0.0.1:10026 inet", &service(ports.relay)),
                ("private/auth", neighbours.auth.to_str().unwrap()),
                ("smtpd_tls_security_level=encrypt", "smtpd_tls_security_level=none"),
            ],
        );
        std::fs::write(postfix.config.join("master.cf"), format!("{master}{SERVICES}")).unwrap();
        postfix
    }

    /// Returns when it takes mail.
    pub(crate) fn start(&self) {
        let output = self.log.with_extension("start");
        super::launch(Command::new(POSTFIX).arg("-c").arg(&self.config).arg("start"), &output);
    }

    /// Makes it try at once what it has put off.
    pub(crate) fn flush(&self) {
        super::must(Command::new("/usr/sbin/postqueue").arg("-c").arg(&self.config).arg("-f"));
    }

    /// Whether nothing waits in its queue.
    pub(crate) fn is_idle(&self) -> bool {
        let output =
            Command::new("/usr/sbin/postqueue").arg("-c").arg(&self.config).arg("-j").output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout.trim_ascii().is_empty()
    }

    pub(crate) fn logged(&self) -> String {
        std::fs::read_to_string(&self.log).unwrap_or_default()
    }
}

/// What the manual need not say: an instance that lives in a folder, and a small world around it, in which nobody waits
/// long. Every domain but the company's own is somewhere on the Internet, which Dovecot plays.
fn around(folder: &Path, mailboxes: &Path) -> String {
    let (folder, mailboxes) = (folder.display(), mailboxes.display());
    format!(
        "compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/state
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mx.acme.example
mydestination =
mynetworks =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
virtual_mailbox_domains = acme.example
virtual_transport = lmtp:unix:{mailboxes}
default_transport = lmtp:unix:{mailboxes}
biff = no
queue_run_delay = 1s
minimal_backoff_time = 1s
maximal_backoff_time = 1s
smtpd_tls_security_level = none
"
    )
}
