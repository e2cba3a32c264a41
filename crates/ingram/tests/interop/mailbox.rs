//! Somebody's mailbox: a maildir that Dovecot fills.

use super::common::Delivered;
use super::reader::{self, Page};
use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Longer than this, and the story is stuck. Three servers hand a mail on in well under a second.
const PATIENCE: Duration = Duration::from_secs(30);

/// Between two looks at a folder.
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// A mail that lies in a mailbox.
#[derive(Debug, Clone)]
pub(crate) struct Letter {
    /// Its bytes, as a mail that was delivered.
    pub(crate) delivered: Delivered,
    /// What an independent program reads in it.
    pub(crate) page: Page,
}

impl Letter {
    pub(crate) fn is_from(&self, address: &str) -> bool {
        self.delivered.header("From").contains(address)
    }
}

/// A mailbox and its owner.
pub(crate) struct Mailbox {
    owner: String,
    folder: PathBuf,
    /// Read so far, oldest first.
    read: RefCell<Vec<(PathBuf, Letter)>>,
}

impl Mailbox {
    /// The mailbox of `owner` below the folder in which Dovecot keeps them.
    pub(crate) fn of(owner: &str, mailboxes: &Path) -> Self {
        let (name, domain) = owner.split_once('@').unwrap();
        Self { owner: owner.to_owned(), folder: mailboxes.join(domain).join(name), read: RefCell::default() }
    }

    /// Everything in it, in the order of arrival.
    pub(crate) fn all(&self) -> Vec<Letter> {
        let mut read = self.read.borrow_mut();
        let new: Vec<PathBuf> =
            files(&self.folder).into_iter().filter(|f| read.iter().all(|(old, _)| old != f)).collect();
        for (file, page) in new.iter().zip(reader::read(&new)) {
            let delivered = Delivered { to: self.owner.clone(), bytes: with_crlf(file) };
            read.push((file.clone(), Letter { delivered, page }));
        }
        read.iter().map(|(_, letter)| letter.clone()).collect()
    }

    /// Waits until so many mails by `sender` lie in it, and returns the last of them.
    pub(crate) fn wait_for(&self, sender: &str, count: usize, why: impl Fn() -> String) -> Letter {
        let theirs = || self.all().into_iter().filter(|l| l.is_from(sender)).nth(count - 1);
        wait(&format!("mail {count} by {sender} to {}", self.owner), || theirs().is_some(), why);
        theirs().unwrap()
    }
}

/// Waits until something holds; `why` tells what is known where it never does.
pub(crate) fn wait(what: &str, holds: impl Fn() -> bool, why: impl Fn() -> String) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "waited in vain for {what}\n{}", why());
        std::thread::park_timeout(LOOK_AGAIN);
    }
}

/// The mails of a maildir, oldest first: their names begin with second and microsecond of arrival.
fn files(maildir: &Path) -> Vec<PathBuf> {
    let mut files: Vec<(u64, u64, PathBuf)> = ["new", "cur"]
        .iter()
        .filter_map(|folder| std::fs::read_dir(maildir.join(folder)).ok())
        .flat_map(|entries| entries.flatten().map(|e| e.path()))
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            let mut words = name.split(['.', 'M', 'P']).filter(|w| !w.is_empty());
            let mut number = || words.next().and_then(|w| w.parse().ok()).unwrap_or(0);
            (number(), number(), path)
        })
        .collect();
    files.sort();
    files.into_iter().map(|(_, _, path)| path).collect()
}

/// As it came by mail; Dovecot keeps lines as the machine does.
fn with_crlf(file: &Path) -> Vec<u8> {
    let text = String::from_utf8_lossy(&std::fs::read(file).unwrap()).replace("\r\n", "\n");
    text.replace('\n', "\r\n").into_bytes()
}
