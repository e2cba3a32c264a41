//! Somebody's mailbox: a maildir that Dovecot fills.

use super::common::Delivered;
use super::common::patience::wait;
use super::reader::{self, Page};
use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// What mail servers write on top of a mail on its way (RFC 5321 §4.4), and Dovecot besides.
const TRACE: [&str; 3] = ["Return-Path:", "Received:", "Delivered-To:"];

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

    /// The mail without what was written on top of it on its way.
    pub(crate) fn as_sent(&self) -> Delivered {
        let mut in_trace = true;
        let text = self.delivered.text();
        let rest = text.split_inclusive('\n').skip_while(|line| {
            let begins = TRACE.iter().any(|name| line.starts_with(name));
            in_trace = begins || (in_trace && line.starts_with([' ', '\t']));
            in_trace
        });
        Delivered { to: self.delivered.to.clone(), bytes: rest.collect::<String>().into_bytes() }
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
