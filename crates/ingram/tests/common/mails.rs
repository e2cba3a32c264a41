//! Mails that people write.

/// A mail under construction.
#[derive(Clone)]
pub(crate) struct Mail {
    from: String,
    to: String,
    headers: String,
    subject: String,
    body: String,
    id: String,
}

pub(crate) const HOST: &str = "priya@acme.example";
pub(crate) const GUEST: &str = "dana@northfield.example";
pub(crate) const AMY: &str = "amy@ingram.example";

/// What the host's own mail server writes above a mail that it proved.
const PROOF: &str = "Authentication-Results: mx.acme.example; dmarc=pass header.from=acme.example\r\n";

impl Mail {
    /// From the host, proven, to the guest with the assistant on Cc.
    pub(crate) fn of_host(id: &str, subject: &str, body: &str) -> Self {
        Self {
            from: format!("Priya Raman <{HOST}>"),
            to: format!("Dana Whitfield <{GUEST}>"),
            headers: format!("{PROOF}Cc: Amy Ingram <{AMY}>\r\n"),
            subject: subject.to_owned(),
            body: body.to_owned(),
            id: format!("{id}@acme.example"),
        }
    }

    /// From the guest to the assistant, answering one of its mails.
    pub(crate) fn of_guest(id: &str, answers: &super::Delivered, body: &str) -> Self {
        Self {
            from: format!("Dana Whitfield <{GUEST}>"),
            to: format!("Amy Ingram <{AMY}>"),
            headers: thread(answers),
            subject: answers.header("Subject"),
            body: body.to_owned(),
            id: format!("{id}@northfield.example"),
        }
    }

    /// From somebody else to the assistant, answering one of its mails to them.
    pub(crate) fn of(name: &str, address: &str, id: &str, answers: &super::Delivered, body: &str) -> Self {
        Self { from: format!("{name} <{address}>"), ..Self::of_guest(id, answers, body) }
    }

    /// From the host to the assistant, answering one of its mails, proven.
    pub(crate) fn of_host_answering(id: &str, answers: &super::Delivered, body: &str) -> Self {
        Self {
            to: format!("Amy Ingram <{AMY}>"),
            headers: format!("{PROOF}{}", thread(answers)),
            subject: answers.header("Subject"),
            ..Self::of_host(id, "", body)
        }
    }

    /// What a mail server writes about a mail that it could not deliver to `recipient` (RFC 3464).
    pub(crate) fn bounce(id: &str, undelivered: &super::Delivered, recipient: &str) -> Vec<u8> {
        let original = undelivered.header("Message-ID");
        format!(
            "From: MAILER-DAEMON@mx.acme.example\r\nTo: {AMY}\r\nSubject: Undelivered Mail Returned to Sender\r\n\
             Message-ID: <{id}@mx.acme.example>\r\nAuto-Submitted: auto-replied\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.acme.example\r\n\r\n\
             Final-Recipient: rfc822; {recipient}\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n\
             --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {original}\r\nSubject: x\r\n\r\nx\r\n--b--\r\n"
        )
        .into_bytes()
    }

    /// Somebody else's From.
    pub(crate) fn from(mut self, from: &str) -> Self {
        self.from = from.to_owned();
        self
    }

    /// To somebody else than the guest.
    pub(crate) fn to(mut self, to: &str) -> Self {
        self.to = to.to_owned();
        self
    }

    /// Further header lines on top, each ended by CRLF.
    pub(crate) fn with(mut self, headers: &str) -> Self {
        self.headers = format!("{headers}{}", self.headers);
        self
    }

    /// Without what proves the host.
    pub(crate) fn unproven(mut self) -> Self {
        self.headers = self.headers.replace(PROOF, "");
        self
    }

    /// As it travels.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let Self { from, to, headers, subject, body, id } = self;
        let date = jiff::ZonedDateTime::now();
        let date = date.strftime("%a, %d %b %Y %H:%M:%S +0100");
        let body = body.replace('\n', "\r\n");
        format!(
            "{headers}From: {from}\r\nTo: {to}\r\nSubject: {subject}\r\nDate: {date}\r\nMessage-ID: <{id}>\r\n\
             MIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n{body}\r\n"
        )
        .into_bytes()
    }
}

fn thread(answers: &super::Delivered) -> String {
    let id = answers.header("Message-ID");
    format!("In-Reply-To: {id}\r\nReferences: {id}\r\n")
}
