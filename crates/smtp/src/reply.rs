//! Every reply there is, in one table: code (RFC 5321 §4.2), enhanced status (RFC 3463, sent as RFC 2034 says) and
//! words.

use crate::limits;

/// One line to the peer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reply {
    code: u16,
    status: &'static str,
    text: &'static str,
}

const fn reply(code: u16, status: &'static str, text: &'static str) -> Reply {
    Reply { code, status, text }
}

pub(crate) const OK: Reply = reply(250, "2.0.0", "ok");
pub(crate) const BYE: Reply = reply(221, "2.0.0", "goodbye");
pub(crate) const HELP: Reply =
    reply(214, "2.0.0", "EHLO or LHLO, MAIL, RCPT, DATA, RSET, NOOP, STARTTLS, QUIT; RFC 5321 has the rest");
pub(crate) const TLS_READY: Reply = reply(220, "2.0.0", "ready to start TLS");
pub(crate) const SENDER_OK: Reply = reply(250, "2.1.0", "sender ok");
pub(crate) const RECIPIENT_OK: Reply = reply(250, "2.1.5", "recipient ok");
pub(crate) const KEPT: Reply = reply(250, "2.0.0", "kept");
pub(crate) const WILL_NOT_VERIFY: Reply = reply(252, "2.5.2", "send mail and see (RFC 5321 section 7.3)");
pub(crate) const GO_AHEAD: Reply = reply(354, "", "end with a dot alone on a line, CRLF before and after");

pub(crate) const SHUTTING_DOWN: Reply = reply(421, "4.3.2", "shutting down, come back soon");
pub(crate) const TIMED_OUT: Reply = reply(421, "4.4.2", "waited too long, closing");
pub(crate) const TOO_MANY_ERRORS: Reply = reply(421, "4.7.0", "too many refused commands, closing");
pub(crate) const TOO_MANY_COMMANDS: Reply = reply(421, "4.7.0", "too many commands without a mail, closing");
pub(crate) const FLOODED: Reply = reply(421, "4.7.0", "too much pipelined input, closing");
pub(crate) const TRY_LATER: Reply = reply(451, "4.3.0", "cannot keep it now, try again later");
pub(crate) const NO_ROOM_NOW: Reply = reply(452, "4.3.1", "too much mail at once, try again later");
pub(crate) const TOO_MANY_RECIPIENTS: Reply =
    reply(452, "4.5.3", "too many recipients, send the rest separately");

pub(crate) const LINE_TOO_LONG: Reply = reply(500, "5.5.2", "command line too long");
pub(crate) const UNKNOWN_COMMAND: Reply = reply(500, "5.5.1", "no such command here");
pub(crate) const SAY_LHLO: Reply = reply(500, "5.5.1", "this is LMTP: say LHLO (RFC 2033 section 4.1)");
pub(crate) const NOT_TEXT: Reply = reply(500, "5.5.2", "control characters or broken UTF-8 in the command");
pub(crate) const BAD_HELLO: Reply = reply(501, "5.5.4", "say your host name in one word");
pub(crate) const BAD_SENDER: Reply = reply(501, "5.1.7", "sender should be FROM:<name@domain> or FROM:<>");
pub(crate) const BAD_RECIPIENT: Reply = reply(501, "5.1.3", "recipient should be TO:<name@domain>");
pub(crate) const NO_ARGUMENT: Reply = reply(501, "5.5.4", "this command takes no argument");
pub(crate) const BAD_PARAMETER: Reply = reply(501, "5.5.4", "bad or repeated parameter");
pub(crate) const NOT_IMPLEMENTED: Reply = reply(502, "5.5.1", "not implemented here");
pub(crate) const HELLO_FIRST: Reply = reply(503, "5.5.1", "say EHLO or LHLO first");
pub(crate) const NESTED_MAIL: Reply = reply(503, "5.5.1", "one sender at a time: finish, or say RSET");
pub(crate) const MAIL_FIRST: Reply = reply(503, "5.5.1", "say MAIL first");
pub(crate) const ALREADY_ENCRYPTED: Reply = reply(503, "5.5.1", "TLS is already on");
pub(crate) const NO_WAITING: Reply =
    reply(503, "5.5.1", "wait for the reply to this command (RFC 2920), closing");
pub(crate) const BARE_IN_COMMAND: Reply =
    reply(521, "5.5.2", "bare CR or LF: lines end with CRLF (RFC 5321 section 2.3.8), closing");
pub(crate) const TLS_FIRST: Reply = reply(530, "5.7.0", "say STARTTLS first");
pub(crate) const NO_SUCH_RECIPIENT: Reply = reply(550, "5.1.1", "no such recipient here, and no relaying");
pub(crate) const TOO_BIG: Reply = reply(552, "5.3.4", "message too big");
pub(crate) const NEEDS_UTF8: Reply = reply(553, "5.6.7", "a non-ASCII address needs SMTPUTF8");
pub(crate) const NO_RECIPIENTS: Reply = reply(554, "5.5.1", "no valid recipients");
pub(crate) const BARE_IN_MESSAGE: Reply =
    reply(554, "5.5.2", "bare CR or LF in the message: lines end with CRLF (RFC 5321 section 2.3.8)");
pub(crate) const TALKED_FIRST: Reply = reply(554, "5.5.1", "talked before the greeting, closing");
pub(crate) const NOT_HTTP: Reply = reply(554, "5.7.0", "this is no web server, closing");
pub(crate) const UNKNOWN_PARAMETER: Reply = reply(555, "5.5.4", "a parameter that was not offered");

impl Reply {
    /// 554 with the caller's reason.
    pub(crate) const fn refused(reason: &'static str) -> Self {
        reply(554, "5.6.0", reason)
    }

    /// Appends the line.
    pub(crate) fn write(self, out: &mut Vec<u8>) {
        let separator = if self.status.is_empty() { "" } else { " " };
        write_line(out, &format!("{} {}{separator}{}", self.code, self.status, self.text));
    }
}

/// Appends a reply of several lines with one code (RFC 5321 §4.2.1), without enhanced status (RFC 2034 §3: none in
/// greetings).
pub(crate) fn write_lines(out: &mut Vec<u8>, code: u16, lines: &[String]) {
    let last = lines.len().saturating_sub(1);
    for (i, line) in lines.iter().enumerate() {
        let mark = if i == last { ' ' } else { '-' };
        write_line(out, &format!("{code}{mark}{line}"));
    }
}

/// One line of printable ASCII within the limit, whatever the text was.
fn write_line(out: &mut Vec<u8>, line: &str) {
    let kept = limits::REPLY_LINE_LEN_OCTETS_MAX - 2;
    out.extend(line.bytes().take(kept).map(|b| if (0x20..0x7f).contains(&b) { b } else { b'?' }));
    out.extend(b"\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(reply: Reply) -> String {
        let mut out = Vec::new();
        reply.write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_reason_can_neither_break_the_line_nor_outgrow_it() {
        assert_eq!(written(Reply::refused("a\r\n250 ok")), "554 5.6.0 a??250 ok\r\n");
        let long: &'static str = Box::leak("x".repeat(2000).into_boxed_str());
        assert_eq!(written(Reply::refused(long)).len(), limits::REPLY_LINE_LEN_OCTETS_MAX);
    }

    #[test]
    fn the_354_has_no_enhanced_status() {
        assert!(written(GO_AHEAD).starts_with("354 end"));
    }
}
