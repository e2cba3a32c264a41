//! The binary as a child process, in a folder of its own.

use super::Office;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;
use tempfile::TempDir;

/// The database that `ingram init` names.
const SQLITE: &str = "sqlite:data/ingram.db";

const BINARY: &str = env!("CARGO_BIN_EXE_ingram");

/// A server and its folder.
pub(crate) struct Server {
    pub(crate) folder: TempDir,
    pub(crate) office: Office,
    process: Option<Running>,
}

struct Running {
    child: Child,
    lmtp: String,
}

impl Server {
    /// A configured folder with one host, and the server running.
    pub(crate) fn start() -> Self {
        let mut server = Self::prepare();
        server.run();
        server
    }

    /// The same on another database.
    pub(crate) fn start_on(store: &str) -> Self {
        let mut server = Self::prepare_on(store);
        server.run();
        server
    }

    /// The same, with the server not yet running.
    pub(crate) fn prepare() -> Self {
        Self::prepare_on(SQLITE)
    }

    fn prepare_on(store: &str) -> Self {
        let office = Office::open();
        let relay = office.port;
        Self::configured(office, 0, relay, store)
    }

    /// A server between mail servers of the story's own: it takes mail at one port and sends through the other.
    pub(crate) fn start_between(lmtp: u16, relay: u16) -> Self {
        let mut server = Self::configured(Office::open(), lmtp, relay, SQLITE);
        server.run();
        server
    }

    fn configured(office: Office, lmtp: u16, relay: u16, store: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = Self { folder, office, process: None };
        server.must(&[
            "init",
            server.path(),
            "--hostname",
            "mx.acme.example",
            "--address",
            super::mails::AMY,
        ]);
        let config = server.folder.path().join("ingram.toml");
        let text = std::fs::read_to_string(&config).unwrap();
        let text = text
            .replace("lmtp = \"127.0.0.1:2424\"", &format!("lmtp = \"127.0.0.1:{lmtp}\""))
            .replace(SQLITE, store)
            .replace("127.0.0.1:25\"", &format!("127.0.0.1:{relay}\""));
        std::fs::write(&config, text).unwrap();
        server.must(&[
            "host",
            "add",
            super::mails::HOST,
            "--name",
            "Priya Raman",
            "--zone",
            "Europe/Berlin",
            "--holidays",
            "none",
        ]);
        server
    }

    pub(crate) fn path(&self) -> &str {
        self.folder.path().to_str().unwrap()
    }

    /// Runs another command of the binary on the same folder.
    pub(crate) fn command(&self, args: &[&str]) -> Output {
        let config = self.folder.path().join("ingram.toml");
        Command::new(BINARY).arg("--config").arg(config).args(args).stdin(Stdio::null()).output().unwrap()
    }

    /// The same; it must succeed. Returns what it printed.
    pub(crate) fn must(&self, args: &[&str]) -> String {
        let output = self.command(args);
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "ingram {}: {errors}", args.join(" "));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Starts the server and waits until it takes mail.
    pub(crate) fn run(&mut self) {
        let log = std::fs::File::options().create(true).append(true).open(self.log()).unwrap();
        let mut child = Command::new(BINARY)
            .arg("--config")
            .arg(self.folder.path().join("ingram.toml"))
            .arg("serve")
            .env("INGRAM_LOG_FORMAT", "json")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let lmtp = line.split_whitespace().find_map(|w| w.strip_prefix("lmtp="));
        let lmtp = lmtp.unwrap_or_else(|| panic!("no ready line: {line:?}\n{}", self.logged())).to_owned();
        self.process = Some(Running { child, lmtp });
    }

    /// Beside the folder's data, since logs are no part of it.
    pub(crate) fn log(&self) -> std::path::PathBuf {
        self.folder.path().join("serve.log")
    }

    pub(crate) fn logged(&self) -> String {
        std::fs::read_to_string(self.log()).unwrap_or_default()
    }

    /// Kills it as a power cut would.
    pub(crate) fn kill(&mut self) {
        if let Some(mut running) = self.process.take() {
            running.child.kill().unwrap();
            running.child.wait().unwrap();
        }
    }

    /// Asks it to stop, and waits until it did.
    pub(crate) fn stop(&mut self) {
        let Some(mut running) = self.process.take() else { return };
        let pid = running.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
        assert!(running.child.wait().unwrap().success());
    }

    pub(crate) fn pid(&self) -> u32 {
        self.process.as_ref().unwrap().child.id()
    }

    /// Where it speaks LMTP.
    pub(crate) fn address(&self) -> Option<String> {
        self.process.as_ref().map(|p| p.lmtp.clone())
    }

    /// Hands a mail over by LMTP. Returns the answer to the data, or why there is none.
    pub(crate) fn deliver(&self, mail: &[u8]) -> std::io::Result<String> {
        hand_over(&self.address().ok_or(std::io::ErrorKind::NotConnected)?, mail)
    }

    /// The same; it must be taken.
    pub(crate) fn take(&self, mail: &super::Mail) {
        let answer = self.deliver(&mail.bytes()).unwrap();
        assert!(answer.starts_with("250"), "{answer}\n{}", self.logged());
    }

    /// Every file below the folder.
    pub(crate) fn files(&self) -> Vec<std::path::PathBuf> {
        let mut files = Vec::new();
        collect(self.folder.path(), &mut files);
        files
    }

    /// The one meeting, as `meeting show --json` has it.
    pub(crate) fn meeting(&self) -> serde_json::Value {
        let list = self.must(&["meeting", "list", "--json"]);
        let lines: Vec<&str> = list.lines().collect();
        assert_eq!(lines.len(), 1, "{list}");
        let line: serde_json::Value = serde_json::from_str(lines[0]).unwrap();
        let id = line["meeting"].as_str().unwrap();
        serde_json::from_str(&self.must(&["meeting", "show", id, "--json"])).unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

fn collect(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

/// Hands a mail over by LMTP to whoever listens there.
pub(crate) fn hand_over(address: &str, mail: &[u8]) -> std::io::Result<String> {
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    let mut hear = || -> std::io::Result<String> {
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            if line.as_bytes().get(3) != Some(&b'-') {
                return Ok(line);
            }
        }
    };
    hear()?;
    for line in
        ["LHLO mx.acme.example", "MAIL FROM:<sender@acme.example>", "RCPT TO:<amy@ingram.example>", "DATA"]
    {
        writer.write_all(format!("{line}\r\n").as_bytes())?;
        let answer = hear()?;
        if !answer.starts_with('2') && !answer.starts_with('3') {
            return Ok(answer);
        }
    }
    let mut stuffed = mail.split_inclusive(|b| *b == b'\n').fold(Vec::new(), |mut out, line| {
        if line.starts_with(b".") {
            out.push(b'.');
        }
        out.extend_from_slice(line);
        out
    });
    // In one piece: the end would wait for the other side's acknowledgement of the rest (RFC 9293 §3.7.4).
    stuffed.extend_from_slice(b".\r\n");
    writer.write_all(&stuffed)?;
    let answer = hear()?;
    writer.write_all(b"QUIT\r\n")?;
    Ok(answer)
}
