use crate::limits;
use crate::outgoing::{Reason, SendError, Sent};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// A folder in the maildir format (<https://cr.yp.to/proto/maildir.html>), written so that a mail is whole and
/// durable or not there.
#[derive(Debug, Clone)]
pub struct Maildir {
    root: PathBuf,
}

impl Maildir {
    /// Opens a maildir, and makes it if need be.
    ///
    /// # Errors
    /// When the folders cannot be made.
    pub fn open(root: &Path) -> io::Result<Self> {
        for part in ["tmp", "new", "cur"] {
            fs::create_dir_all(root.join(part))?;
        }
        Ok(Self { root: root.to_owned() })
    }

    /// Writes a mail under a name made from its id: again the same id, again the same file. A mail that a client has
    /// moved to `cur` meanwhile is left there.
    pub(crate) async fn send(&self, bytes: &[u8], id: &str) -> Result<Sent, SendError> {
        let name = file_name(id).ok_or(SendError::Never { code: None, reason: Reason::BadId })?;
        let (root, bytes) = (self.root.clone(), bytes.to_vec());
        let written = tokio::task::spawn_blocking(move || write(&root, &name, &bytes)).await;
        match written {
            Ok(Ok(())) => Ok(Sent { code: None }),
            Ok(Err(_)) | Err(_) => Err(SendError::Later { code: None, reason: Reason::Disk }),
        }
    }
}

/// Letters, digits, `-` and `_` as they are, all else as `=XX`: one file name for each id, and none that leads
/// elsewhere.
fn file_name(id: &str) -> Option<String> {
    let mut name = String::new();
    for octet in id.bytes() {
        if octet.is_ascii_alphanumeric() || matches!(octet, b'-' | b'_') {
            name.push(char::from(octet));
        } else {
            name.push_str(&format!("={octet:02X}"));
        }
    }
    (!name.is_empty() && name.len() <= limits::FILE_NAME_LEN_OCTETS_MAX).then_some(name)
}

fn write(root: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    if is_read(root, name)? {
        return Ok(());
    }
    let (draft, fair) = (root.join("tmp").join(name), root.join("new").join(name));
    let mut file = File::create(&draft)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&draft, &fair)?;
    // The file is durable; its name is once the folder is.
    File::open(root.join("new"))?.sync_all()
}

/// Whether a client has seen the mail: then it lies in `cur`, with flags behind a colon.
fn is_read(root: &Path, name: &str) -> io::Result<bool> {
    for entry in fs::read_dir(root.join("cur"))? {
        let seen = entry?.file_name();
        if seen.to_string_lossy().split(':').next() == Some(name) {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: PathBuf) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[tokio::test]
    async fn the_same_id_is_the_same_file_and_tmp_stays_empty() {
        let folder = tempfile::tempdir().unwrap();
        let maildir = Maildir::open(folder.path()).unwrap();
        for id in ["a-1", "a-1", "b.2"] {
            maildir.send(b"x\r\n", id).await.unwrap();
        }
        assert_eq!(names(folder.path().join("new")), ["a-1", "b=2E2"]);
        assert!(names(folder.path().join("tmp")).is_empty());
        assert_eq!(fs::read(folder.path().join("new/a-1")).unwrap(), b"x\r\n");
    }

    #[tokio::test]
    async fn a_mail_that_was_read_does_not_come_back() {
        let folder = tempfile::tempdir().unwrap();
        let maildir = Maildir::open(folder.path()).unwrap();
        maildir.send(b"x\r\n", "a").await.unwrap();
        fs::rename(folder.path().join("new/a"), folder.path().join("cur/a:2,S")).unwrap();
        maildir.send(b"x\r\n", "a").await.unwrap();
        assert!(names(folder.path().join("new")).is_empty());
    }

    #[tokio::test]
    async fn a_folder_that_cannot_be_written_means_later() {
        let folder = tempfile::tempdir().unwrap();
        let maildir = Maildir::open(folder.path()).unwrap();
        fs::remove_dir_all(folder.path().join("tmp")).unwrap();
        let error = maildir.send(b"x\r\n", "a").await.unwrap_err();
        assert_eq!(error, SendError::Later { code: None, reason: Reason::Disk });
    }

    #[test]
    fn no_id_leads_out_of_the_folder() {
        assert_eq!(file_name("../x").as_deref(), Some("=2E=2E=2Fx"));
        assert_eq!(file_name("a:2,S").as_deref(), Some("a=3A2=2CS"));
        assert_eq!(file_name(""), None);
        assert_eq!(file_name(&"x".repeat(201)), None);
    }
}
