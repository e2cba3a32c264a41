//! A mail client: hands a mail to an SMTP server, with a login where there is one.

use base64::Engine;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

/// The envelope of a mail, and the login to hand it in with.
pub(crate) struct Envelope<'a> {
    pub(crate) login: Option<(&'a str, &'a str)>,
    /// Empty for a bounce.
    pub(crate) from: &'a str,
    pub(crate) to: &'a [&'a str],
}

/// Hands a mail over in one transaction. The error is the server's first refusal.
pub(crate) fn submit(port: u16, envelope: &Envelope<'_>, mail: &[u8]) -> Result<(), String> {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let mut session = Session { reader: BufReader::new(stream.try_clone().unwrap()), writer: stream };
    session.hear()?;
    session.say("EHLO client.example")?;
    if let Some((user, password)) = envelope.login {
        let secret = base64::engine::general_purpose::STANDARD.encode(format!("\0{user}\0{password}"));
        session.say(&format!("AUTH PLAIN {secret}"))?;
    }
    session.say(&format!("MAIL FROM:<{}>", envelope.from))?;
    for to in envelope.to {
        session.say(&format!("RCPT TO:<{to}>"))?;
    }
    session.say("DATA")?;
    for line in mail.split_inclusive(|b| *b == b'\n') {
        if line.starts_with(b".") {
            session.writer.write_all(b".").unwrap();
        }
        session.writer.write_all(line).unwrap();
    }
    session.say(".")?;
    session.say("QUIT")
}

struct Session {
    reader: BufReader<TcpStream>,
    writer: TcpStream,
}

impl Session {
    fn say(&mut self, line: &str) -> Result<(), String> {
        self.writer.write_all(format!("{line}\r\n").as_bytes()).unwrap();
        self.hear()
    }

    fn hear(&mut self) -> Result<(), String> {
        loop {
            let mut line = String::new();
            assert!(self.reader.read_line(&mut line).unwrap() > 0, "the server hung up");
            if line.as_bytes()[3] == b'-' {
                continue;
            }
            return if line.starts_with(['2', '3']) { Ok(()) } else { Err(line.trim_end().to_owned()) };
        }
    }
}
