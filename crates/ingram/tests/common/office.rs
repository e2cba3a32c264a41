//! The mail server that Ingram sends through: takes everything, keeps it in memory.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex};
use std::time::{Duration, Instant};

/// Longer than this, and the story is stuck.
const PATIENCE: Duration = Duration::from_secs(20);

/// One delivery to one recipient.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Delivered {
    pub(crate) to: String,
    pub(crate) bytes: Vec<u8>,
}

impl Delivered {
    /// The message as text.
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    /// The words of the message: its plain text, decoded.
    pub(crate) fn words(&self) -> String {
        mime::whole_text(&self.bytes).unwrap()
    }

    /// A header field's value, unfolded; empty where it is missing.
    pub(crate) fn header(&self, name: &str) -> String {
        let text = self.text().replace("\r\n\t", " ").replace("\r\n ", " ");
        let head = text.split("\r\n\r\n").next().unwrap_or("").to_owned();
        let prefix = format!("{}:", name.to_lowercase());
        let line = head.lines().find(|l| l.to_lowercase().starts_with(&prefix));
        line.map(|l| l[prefix.len()..].trim().to_owned()).unwrap_or_default()
    }
}

/// What arrived, and whoever waits for more.
#[derive(Default)]
struct Shelf {
    mails: Mutex<Vec<Delivered>>,
    arrived: Condvar,
}

/// The open office.
pub(crate) struct Office {
    pub(crate) port: u16,
    shelf: Arc<Shelf>,
}

impl Office {
    pub(crate) fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let shelf = Arc::new(Shelf::default());
        let theirs = Arc::clone(&shelf);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shelf = Arc::clone(&theirs);
                // A peer that is killed ends its connection; that is no fault of the office.
                std::thread::spawn(move || drop(serve(&stream, &shelf)));
            }
        });
        Self { port, shelf }
    }

    /// Everything so far.
    pub(crate) fn all(&self) -> Vec<Delivered> {
        self.shelf.mails.lock().unwrap().clone()
    }

    /// Waits until this holds of everything so far.
    pub(crate) fn wait(&self, what: &str, holds: impl Fn(&[Delivered]) -> bool) -> Vec<Delivered> {
        let deadline = Instant::now() + PATIENCE;
        let mut mails = self.shelf.mails.lock().unwrap();
        while !holds(&mails) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "waited in vain for {what}; there are {} deliveries", mails.len());
            mails = self.shelf.arrived.wait_timeout(mails, left).unwrap().0;
        }
        mails.clone()
    }

    /// Waits for so many deliveries in all.
    pub(crate) fn wait_for(&self, count: usize) -> Vec<Delivered> {
        self.wait(&format!("{count} deliveries"), |mails| mails.len() >= count)
    }
}

fn serve(stream: &TcpStream, shelf: &Shelf) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream.try_clone()?;
    let mut say = |line: &str| writer.write_all(format!("{line}\r\n").as_bytes());
    say("220 office.example")?;
    let mut to = Vec::new();
    let mut line = String::new();
    loop {
        line.clear();
        if reader.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let verb = line.get(..4).unwrap_or("").to_ascii_uppercase();
        match verb.as_str() {
            "EHLO" | "HELO" => say("250 office.example")?,
            "RCPT" => {
                to.push(line.split(['<', '>']).nth(1).unwrap_or("").to_owned());
                say("250 2.1.5 fine")?;
            }
            "DATA" => {
                say("354 go on")?;
                let bytes = data(&mut reader)?;
                let mut mails = shelf.mails.lock().unwrap();
                mails.extend(to.drain(..).map(|to| Delivered { to, bytes: bytes.clone() }));
                shelf.arrived.notify_all();
                drop(mails);
                say("250 2.0.0 taken")?;
            }
            "QUIT" => return say("221 2.0.0 bye"),
            _ => say("250 2.0.0 fine")?,
        }
    }
}

fn data(reader: &mut impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Err(std::io::Error::other("cut off in the data"));
        }
        if line == b".\r\n" {
            return Ok(bytes);
        }
        bytes.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
    }
}
