//! Ends the mail servers when the test ends, however it ends: a shell that waits for a pipe to close. The pipe closes
//! when the test lets go of it, when it panics, and when somebody kills it.

use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};

/// A test that ends by itself says so. One that is killed does not, and may leave a server that is just starting and
/// cannot be stopped yet.
const SCRIPT: &str = r#"
trap '' INT TERM HUP
while read -r word pid; do
    [ "$word" = ingram ] || break
    ingram=$pid
done
[ "$word" = end ] || sleep 3
/usr/sbin/postfix -c "$1" stop
/usr/sbin/dovecot -c "$2" stop
[ -z "$ingram" ] || kill -9 "$ingram"
rm -rf "$3" "$4"
"#;

/// Watches over three servers and the folders in which they live.
pub(crate) struct Guardian(Child);

/// What it ends and takes away.
pub(crate) struct Wards<'a> {
    /// Postfix's folder of configuration.
    pub(crate) postfix: &'a Path,
    /// Dovecot's file of configuration.
    pub(crate) dovecot: &'a Path,
    /// Where both live.
    pub(crate) folder: &'a Path,
    /// Where Ingram lives.
    pub(crate) home: &'a Path,
}

impl Guardian {
    /// Comes before the mail servers, so that there is no moment without it.
    pub(crate) fn watch(wards: &Wards<'_>) -> Self {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", SCRIPT, "guardian"]).args([wards.postfix, wards.dovecot, wards.folder]);
        command.arg(wards.home);
        let child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        Self(child.unwrap())
    }

    /// Tells it Ingram's process, or that there is none now.
    pub(crate) fn wards_ingram(&mut self, pid: Option<u32>) {
        let pid = pid.map(|pid| pid.to_string()).unwrap_or_default();
        writeln!(self.0.stdin.as_mut().unwrap(), "ingram {pid}").unwrap();
    }
}

impl Drop for Guardian {
    fn drop(&mut self) {
        if let Some(mut pipe) = self.0.stdin.take() {
            // Should it be gone already, there is nothing to tell it.
            let _ = pipe.write_all(b"end\n");
        }
        let _ = self.0.wait();
    }
}
