//! Mails of simulated people, as they travel.

use addr::Mailbox;
use jiff::Timestamp;
use std::fmt::Write as _;
use when::Zone;

/// The name under which the organisation's own mail server writes what it found out about a sender.
pub(crate) const BORDER: &str = "mx.acme.example";

/// A mail before it is put on the wire.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) from: Mailbox,
    pub(crate) to: Vec<Mailbox>,
    pub(crate) cc: Vec<Mailbox>,
    pub(crate) subject: String,
    pub(crate) message_id: String,
    /// The Message-IDs that it answers, the last one directly.
    pub(crate) answers: Vec<String>,
    pub(crate) at_us: i64,
    pub(crate) zone: Zone,
    /// What the border server found out about its author, if it looked.
    pub(crate) found: Option<Found>,
    /// A machine wrote it and says so.
    pub(crate) is_automatic: bool,
    pub(crate) body: Body,
}

/// What the border server finds out about an author.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// It comes from whom it names.
    Pass,
    /// It does not.
    Fail,
}

impl Found {
    fn verdict(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
        }
    }
}

/// What a mail is.
#[derive(Debug, Clone)]
pub(crate) enum Body {
    /// Text.
    Text(String),
    /// A report that a mail did not arrive (RFC 3464).
    Bounce { whom: String, original: String },
    /// Words with a calendar object, as calendar programs send them.
    Calendar { text: String, object: String },
    /// A click in a calendar program (RFC 5546 §3.2.3).
    Reply { uid: String, status: &'static str },
}

impl Draft {
    /// The octets.
    pub(crate) fn octets(&self) -> Vec<u8> {
        let mut mail = String::with_capacity(1024);
        let date = Timestamp::from_microsecond(self.at_us).unwrap_or(Timestamp::UNIX_EPOCH);
        let date = self.zone.zoned(date).strftime("%a, %d %b %Y %H:%M:%S %z").to_string();
        if let Some(found) = self.found {
            let (domain, verdict) = (self.from.address().domain(), found.verdict());
            let results = format!("{BORDER}; dmarc={verdict} header.from={domain}");
            field(&mut mail, "Authentication-Results", &results);
        }
        field(&mut mail, "From", &shown(&self.from));
        for (name, list) in [("To", &self.to), ("Cc", &self.cc)] {
            if !list.is_empty() {
                field(&mut mail, name, &list.iter().map(shown).collect::<Vec<_>>().join(", "));
            }
        }
        field(&mut mail, "Subject", &self.subject);
        field(&mut mail, "Date", &date);
        field(&mut mail, "Message-ID", &format!("<{}>", self.message_id));
        if let Some(last) = self.answers.last() {
            field(&mut mail, "In-Reply-To", &format!("<{last}>"));
            let all: Vec<String> = self.answers.iter().map(|id| format!("<{id}>")).collect();
            field(&mut mail, "References", &all.join("\r\n "));
        }
        if self.is_automatic {
            field(&mut mail, "Auto-Submitted", "auto-replied");
        }
        field(&mut mail, "MIME-Version", "1.0");
        self.body(&mut mail);
        mail.into_bytes()
    }

    fn body(&self, mail: &mut String) {
        match &self.body {
            Body::Text(text) => {
                field(mail, "Content-Type", "text/plain; charset=utf-8");
                field(mail, "Content-Transfer-Encoding", "8bit");
                mail.push_str("\r\n");
                mail.push_str(text);
            }
            Body::Calendar { text, object } => {
                field(mail, "Content-Type", "multipart/alternative; boundary=\"b\"");
                let method = object.lines().find_map(|line| line.strip_prefix("METHOD:")).unwrap_or("REPLY");
                let _ = write!(
                    mail,
                    "\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n--b\r\n\
                     Content-Type: text/calendar; method={method}; charset=utf-8\r\n\r\n{}\r\n--b--\r\n",
                    object.replace('\n', "\r\n")
                );
            }
            Body::Bounce { whom, original } => {
                field(mail, "Content-Type", "multipart/report; report-type=delivery-status; boundary=\"b\"");
                let status = "Reporting-MTA: dns; mx.far.example";
                let _ = write!(
                    mail,
                    "\r\n--b\r\nContent-Type: text/plain\r\n\r\nIt did not arrive.\r\n--b\r\n\
                     Content-Type: message/delivery-status\r\n\r\n{status}\r\n\r\n\
                     Final-Recipient: rfc822; {whom}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\n\
                     Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <{original}>\r\n\r\n--b--\r\n"
                );
            }
            Body::Reply { uid, status } => {
                field(mail, "Content-Type", "text/calendar; method=REPLY; charset=utf-8");
                let who = self.from.address();
                let _ = write!(
                    mail,
                    "\r\nBEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//far//EN\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\n\
                     UID:{uid}\r\nDTSTAMP:20260101T000000Z\r\nORGANIZER:mailto:amy@acme.example\r\n\
                     ATTENDEE;PARTSTAT={status}:mailto:{who}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
                );
            }
        }
    }
}

fn shown(mailbox: &Mailbox) -> String {
    match mailbox.name() {
        Some(name) => format!("{name} <{}>", mailbox.address()),
        None => mailbox.address().to_string(),
    }
}

fn field(mail: &mut String, name: &str, value: &str) {
    let _ = write!(mail, "{name}: {value}\r\n");
}

/// A field of a mail's header, unfolded: the first of that name.
pub(crate) fn header<'m>(mail: &'m [u8], name: &str) -> Option<&'m str> {
    let text = std::str::from_utf8(mail).ok()?;
    let head = text.split_once("\r\n\r\n").map_or(text, |(head, _)| head);
    head.split("\r\n").find_map(|line| {
        let (field, value) = line.split_once(':')?;
        field.eq_ignore_ascii_case(name).then(|| value.trim())
    })
}

/// The names of a mail's header fields in lower case, in order.
pub(crate) fn fields(mail: &[u8]) -> Vec<String> {
    let Ok(text) = std::str::from_utf8(mail) else { return Vec::new() };
    let head = text.split_once("\r\n\r\n").map_or(text, |(head, _)| head);
    let starts = |line: &&str| !line.starts_with([' ', '\t']);
    head.split("\r\n")
        .filter(starts)
        .filter_map(|line| line.split_once(':'))
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect()
}
