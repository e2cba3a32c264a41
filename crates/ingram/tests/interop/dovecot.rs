//! Dovecot of its own: mailboxes as maildirs, filled by LMTP, and the passwords that Postfix asks it about.

use super::manual;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) const DOVECOT: &str = "/usr/sbin/dovecot";
pub(crate) const LMTP: &str = "/usr/lib/dovecot/lmtp";

/// Everybody's password.
pub(crate) const PASSWORD: &str = "correct horse";

/// Whom it knows. Mail for anybody else is refused.
pub(crate) struct Users<'a> {
    /// Those with a mailbox and a login.
    pub(crate) mailboxes: &'a [&'a str],
    /// Those with a login and no mailbox, so that mail for them bounces.
    pub(crate) logins: &'a [&'a str],
}

/// A running instance. The [`super::guardian`] ends it.
pub(crate) struct Dovecot {
    pub(crate) config: PathBuf,
    pub(crate) mailboxes: PathBuf,
    /// Takes mail.
    pub(crate) lmtp: PathBuf,
    /// Answers whether a login is right.
    pub(crate) auth: PathBuf,
    pub(crate) log: PathBuf,
}

impl Dovecot {
    /// Writes its configuration below this folder.
    pub(crate) fn prepare(folder: &Path, users: &Users<'_>) -> Self {
        let run = folder.join("run");
        let dovecot = Self {
            config: folder.join("dovecot.conf"),
            mailboxes: folder.join("mailboxes"),
            lmtp: run.join("lmtp"),
            auth: folder.join("postfix-auth"),
            log: folder.join("log"),
        };
        std::fs::create_dir_all(&run).unwrap();
        std::fs::create_dir_all(&dovecot.mailboxes).unwrap();
        super::must(Command::new("chown").arg("mail:mail").arg(&dovecot.mailboxes));
        let auth = dovecot.auth.to_str().unwrap();
        let from_manual = manual::block("dovecot.conf", &[("/var/spool/postfix/private/auth", auth)]);
        let text = format!("{}\n{from_manual}", dovecot.around(folder, &run));
        std::fs::write(&dovecot.config, text).unwrap();
        let login = |user: &&str| format!("{user}:{{PLAIN}}{PASSWORD}");
        let mailboxes = users.mailboxes.iter().map(|user| login(user) + "::::::\n");
        let logins = users.logins.iter().map(|user| login(user) + "\n");
        std::fs::write(folder.join("users"), mailboxes.chain(logins).collect::<String>()).unwrap();
        dovecot
    }

    pub(crate) fn start(&self) {
        super::launch(Command::new(DOVECOT).arg("-c").arg(&self.config), &self.log.with_extension("start"));
    }

    /// What the manual need not say: an instance that lives in a folder.
    fn around(&self, folder: &Path, run: &Path) -> String {
        let Self { mailboxes, log, .. } = self;
        let [folder, run, mailboxes, log] =
            [folder, run, mailboxes, log].map(|path| path.display().to_string());
        let dialect = match version().as_str() {
            old if old.starts_with("2.3.") => dialect_2_3(&folder, &mailboxes),
            _ => dialect_2_4(&folder, &mailboxes),
        };
        format!(
            "{dialect}
base_dir = {run}
state_dir = {folder}/state
log_path = {log}
protocols = lmtp
ssl = no
auth_mechanisms = plain
mail_uid = mail
mail_gid = mail
first_valid_uid = 1
first_valid_gid = 1
service lmtp {{
  unix_listener lmtp {{
    mode = 0666
  }}
}}"
        )
    }
}

fn version() -> String {
    let output = Command::new(DOVECOT).arg("--version").output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// As Debian 12 has it.
fn dialect_2_3(folder: &str, mailboxes: &str) -> String {
    format!(
        "disable_plaintext_auth = no
mail_home = {mailboxes}/%d/%n
mail_location = maildir:{mailboxes}/%d/%n
passdb {{
  driver = passwd-file
  args = username_format=%u {folder}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {folder}/users
}}"
    )
}

/// As Debian 13 has it. The versions have to come first.
fn dialect_2_4(folder: &str, mailboxes: &str) -> String {
    format!(
        "dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
auth_allow_cleartext = yes
mail_home = {mailboxes}/%{{user | domain}}/%{{user | username}}
mail_driver = maildir
mail_path = {mailboxes}/%{{user | domain}}/%{{user | username}}
passdb passwd-file {{
  passwd_file_path = {folder}/users
}}
userdb passwd-file {{
  passwd_file_path = {folder}/users
}}"
    )
}
