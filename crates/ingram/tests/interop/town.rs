//! The town: a company and the rest of the world, each with mailboxes in Dovecot; Postfix between them; Ingram beside it.

use super::client::{self, Envelope};
use super::common::life::{Turn, Writer};
use super::common::mails::{AMY, GUEST, HOST};
use super::common::patience::wait;
use super::common::{Delivered, Mail, Server};
use super::dovecot::{self, Dovecot, PASSWORD, Users};
use super::guardian::{Guardian, Wards};
use super::mailbox::{Letter, Mailbox};
use super::postfix::{self, Neighbours, Ports, Postfix};
use super::reader;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// Works in the host's company, and is nobody's host.
pub(crate) const COLLEAGUE: &str = "mallory@acme.example";

/// Set, the test may not be skipped.
const REQUIRE: &str = "INGRAM_REQUIRE_INTEROP";

/// Everything that runs. Fields are let go of in this order: servers first, their folders last.
pub(crate) struct Town {
    pub(crate) guardian: Guardian,
    pub(crate) server: Server,
    pub(crate) postfix: Postfix,
    dovecot: Dovecot,
    pub(crate) host: Mailbox,
    pub(crate) guest: Mailbox,
    _folder: TempDir,
}

impl Town {
    /// Starts it; `None`, said loudly, where this machine has not what it takes.
    pub(crate) fn open(test: u16, name: &str) -> Option<Self> {
        Self::open_for(test, name, &Users { mailboxes: &[HOST, GUEST, COLLEAGUE], logins: &[] })
    }

    /// The same, for these users.
    pub(crate) fn open_for(test: u16, name: &str, users: &Users<'_>) -> Option<Self> {
        if let Some(missing) = missing() {
            assert!(std::env::var_os(REQUIRE).is_none(), "{REQUIRE} is set, and {missing}");
            // Past the test runner, which keeps what passing tests print to itself.
            writeln!(std::io::stderr(), "SKIPPED, {missing}: {name}").ok();
            return None;
        }
        let folder = tempfile::tempdir().unwrap();
        // The mail servers' own users have to get in.
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o755)).unwrap();
        let ports = Ports::free(test);
        let server = Server::start_between(ports.ingram, ports.relay);
        let dovecot = Dovecot::prepare(&folder.path().join("dovecot"), users);
        let neighbours = Neighbours { mailboxes: &dovecot.lmtp, auth: &dovecot.auth };
        let postfix = Postfix::prepare(&folder.path().join("postfix"), ports, &neighbours);
        let mut guardian = Guardian::watch(&Wards {
            postfix: &postfix.config,
            dovecot: &dovecot.config,
            folder: folder.path(),
            home: server.folder.path(),
        });
        guardian.wards_ingram(Some(server.pid()));
        dovecot.start();
        postfix.start();
        let [host, guest] = [HOST, GUEST].map(|owner| Mailbox::of(owner, &dovecot.mailboxes));
        Some(Self { guardian, server, postfix, dovecot, host, guest, _folder: folder })
    }

    /// The host sends a mail from their mail client, which logs in.
    pub(crate) fn host_sends(&self, mail: &Mail, to: &[&str]) {
        self.logged_in_as(HOST, HOST, mail, to).unwrap();
    }

    /// Takes the mail of a turn where its writer hands it in. Postfix itself proves the host.
    pub(crate) fn takes(&self, turn: &Turn, mail: &Mail) {
        match turn.writer {
            Writer::Host if turn.number == 1 => self.host_sends(&mail.clone().unproven(), &[GUEST, AMY]),
            Writer::Host => self.host_sends(&mail.clone().unproven(), &[AMY]),
            Writer::Guest => self.arrives_from(GUEST, mail),
        }
    }

    /// Somebody of the company logs in and sends a mail under this envelope address.
    pub(crate) fn logged_in_as(
        &self,
        user: &str,
        from: &str,
        mail: &Mail,
        to: &[&str],
    ) -> Result<(), String> {
        let envelope = Envelope { login: Some((user, PASSWORD)), from, to };
        client::submit(self.postfix.ports.submission, &envelope, &mail.bytes())
    }

    /// A mail for the assistant arrives from elsewhere.
    pub(crate) fn arrives_from(&self, sender: &str, mail: &Mail) {
        self.arrives(sender, mail, &[AMY]).unwrap();
    }

    /// A mail arrives from elsewhere.
    pub(crate) fn arrives(&self, sender: &str, mail: &Mail, to: &[&str]) -> Result<(), String> {
        let envelope = Envelope { login: None, from: sender, to };
        client::submit(self.postfix.ports.outside, &envelope, &mail.bytes())
    }

    /// Waits for the assistant's mail of this number to both, and returns the host's and the guest's.
    pub(crate) fn both_hear(&self, number_of_host: usize, number_of_guest: usize) -> (Letter, Letter) {
        (self.hears(&self.host, number_of_host), self.hears(&self.guest, number_of_guest))
    }

    /// Waits for the assistant's mail of this number, counted from one, to the owner of this mailbox.
    pub(crate) fn hears(&self, mailbox: &Mailbox, number: usize) -> Letter {
        mailbox.wait_for(AMY, number, || self.troubles())
    }

    /// The assistant's letters as they were sent, those to one reader in order of arrival.
    pub(crate) fn letters(&self) -> Vec<Delivered> {
        let all = [&self.host, &self.guest].into_iter().flat_map(Mailbox::all);
        all.filter(|letter| letter.is_from(AMY)).map(|letter| letter.as_sent()).collect()
    }

    /// Waits until nothing is under way between the servers.
    pub(crate) fn settle(&self) {
        wait("an empty queue", || self.postfix.is_idle(), || self.troubles());
    }

    /// Waits until Ingram has told of so many mails, kept or not; returns the reasons of those that were not, with
    /// their ids.
    pub(crate) fn judged(&self, count: usize) -> Vec<(String, String)> {
        wait(&format!("{count} judgements"), || self.judgements().len() >= count, || self.troubles());
        let judgements = self.judgements();
        let turned = judgements.iter().filter(|line| line["message"] == "mail not kept");
        let word = |line: &serde_json::Value, name: &str| line[name].as_str().unwrap_or("").to_owned();
        turned.map(|line| (word(line, "reason"), word(line, "mail"))).collect()
    }

    fn judgements(&self) -> Vec<serde_json::Value> {
        let log = self.server.logged();
        let lines = log.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
        let told = |fields: &serde_json::Value| {
            fields["message"].as_str().is_some_and(|m| m.starts_with("mail ")) || fields["reason"].is_string()
        };
        lines.map(|line| line["fields"].clone()).filter(told).collect()
    }

    /// What all three servers wrote, and everybody's mail.
    pub(crate) fn troubles(&self) -> String {
        let dovecot = std::fs::read_to_string(&self.dovecot.log).unwrap_or_default();
        let mails: String = [&self.host, &self.guest]
            .iter()
            .flat_map(|mailbox| mailbox.all())
            .map(|l| format!("\n--- {} to {}\n{}", l.delivered.header("From"), l.delivered.to, l.page.text))
            .collect();
        format!("{}\n{}\n{dovecot}\n{mails}", self.server.logged(), self.postfix.logged())
    }
}

/// What this machine lacks.
fn missing() -> Option<String> {
    let id = Command::new("id").arg("-u").output().unwrap();
    if id.stdout.trim_ascii() != b"0" {
        return Some("only root can start mail servers".to_owned());
    }
    let programs = [postfix::POSTFIX, dovecot::DOVECOT, dovecot::LMTP, reader::PYTHON];
    if let Some(program) = programs.iter().find(|program| !Path::new(program).exists()) {
        return Some(format!("{program} is not installed"));
    }
    let icalendar = Command::new(reader::PYTHON).args(["-c", "import icalendar"]).output().unwrap();
    (!icalendar.status.success()).then(|| "python3-icalendar is not installed".to_owned())
}
