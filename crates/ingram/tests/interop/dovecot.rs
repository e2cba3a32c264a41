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
        format!(
            "base_dir = {run}
state_dir = {folder}/state
log_path = {log}
protocols = lmtp
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
mail_location = maildir:{mailboxes}/%d/%n
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = passwd-file
  args = username_format=%u {folder}/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {folder}/users
  default_fields = uid=mail gid=mail home={mailboxes}/%d/%n
}}
service lmtp {{
  unix_listener lmtp {{
    mode = 0666
  }}
}}"
        )
    }
}
