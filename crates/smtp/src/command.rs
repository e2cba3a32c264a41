//! A command line to a [`Command`]. Knows the grammar (RFC 5321 §4.1), not what is allowed when.

use crate::path;
use crate::reply::{self, Reply};
use crate::{Protocol, ReturnPath, limits};
use addr::{Domain, EmailAddress};

/// One command with its arguments.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    Hello { extended: bool, name: String },
    Mail(Mail),
    Rcpt { to: EmailAddress, ascii: bool },
    Data,
    Reset,
    Noop,
    Verify,
    Help,
    StartTls,
    Quit,
}

/// The arguments of MAIL.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Mail {
    pub(crate) from: ReturnPath,
    /// SIZE (RFC 1870).
    pub(crate) size_octets: Option<u64>,
    /// SMTPUTF8 (RFC 6531).
    pub(crate) utf8: bool,
    /// Whether a parameter of any kind stood there.
    pub(crate) extended: bool,
}

/// Why a line is no command.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Bad {
    /// Say so and go on.
    Refuse(Reply),
    /// Say so and hang up.
    HangUp(Reply),
}

impl From<Reply> for Bad {
    fn from(reply: Reply) -> Self {
        Self::Refuse(reply)
    }
}

/// Parses one line, given without its CRLF.
pub(crate) fn parse(line: &[u8], protocol: Protocol, hostname: &Domain) -> Result<Command, Bad> {
    let text = std::str::from_utf8(line).map_err(|_| reply::NOT_TEXT)?;
    if text.chars().any(char::is_control) {
        return Err(reply::NOT_TEXT.into());
    }
    // RFC 5321 §4.1.1: blanks before the end of the line are tolerated.
    let text = text.trim_end_matches(' ');
    let (verb, argument) = text.split_once(' ').unwrap_or((text, ""));
    let verb = verb.to_ascii_uppercase();
    if verb != "MAIL" && line.len() + 2 > limits::COMMAND_LINE_LEN_OCTETS_MAX {
        return Err(reply::LINE_TOO_LONG.into());
    }
    match verb.as_str() {
        "EHLO" | "HELO" | "LHLO" => hello(&verb, argument, protocol),
        "MAIL" => mail(argument, hostname).map(Command::Mail).map_err(Bad::from),
        "RCPT" => rcpt(argument, hostname).map_err(Bad::from),
        "DATA" => alone(argument, Command::Data),
        "RSET" => alone(argument, Command::Reset),
        "QUIT" => alone(argument, Command::Quit),
        "STARTTLS" => alone(argument, Command::StartTls),
        "NOOP" => Ok(Command::Noop),
        "VRFY" => Ok(Command::Verify),
        "HELP" => Ok(Command::Help),
        "EXPN" | "AUTH" | "BDAT" | "ETRN" | "TURN" | "SEND" | "SOML" | "SAML" | "XCLIENT" | "XFORWARD" => {
            Err(reply::NOT_IMPLEMENTED.into())
        }
        // A browser tricked into talking to us: whatever a page put into its request must not be read as commands.
        "GET" | "POST" | "PUT" | "HEAD" | "OPTIONS" | "CONNECT" => Err(Bad::HangUp(reply::NOT_HTTP)),
        _ => Err(reply::UNKNOWN_COMMAND.into()),
    }
}

fn alone(argument: &str, command: Command) -> Result<Command, Bad> {
    if argument.is_empty() { Ok(command) } else { Err(reply::NO_ARGUMENT.into()) }
}

fn hello(verb: &str, argument: &str, protocol: Protocol) -> Result<Command, Bad> {
    match (protocol, verb) {
        (Protocol::Lmtp, "LHLO") | (Protocol::Smtp, "EHLO" | "HELO") => {}
        (Protocol::Lmtp, _) => return Err(reply::SAY_LHLO.into()),
        (Protocol::Smtp, _) => return Err(reply::UNKNOWN_COMMAND.into()),
    }
    let name = argument.trim_matches(' ');
    let is_name = !name.is_empty()
        && name.len() <= limits::HELLO_LEN_OCTETS_MAX
        && name.bytes().all(|b| b.is_ascii_graphic());
    if is_name {
        Ok(Command::Hello { extended: verb != "HELO", name: name.to_owned() })
    } else {
        Err(reply::BAD_HELLO.into())
    }
}

fn mail(argument: &str, hostname: &Domain) -> Result<Mail, Reply> {
    let path = after_keyword(argument, "FROM:").and_then(path::split).ok_or(reply::BAD_SENDER)?;
    let from = path::return_path(path.inner, hostname).ok_or(reply::BAD_SENDER)?;
    let mut mail = Mail { from, size_octets: None, utf8: false, extended: false };
    let mut body_seen = false;
    for parameter in path.rest.split(' ').filter(|p| !p.is_empty()) {
        mail.extended = true;
        let (name, value) = match parameter.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (parameter, None),
        };
        match (name.to_ascii_uppercase().as_str(), value) {
            ("SIZE", Some(value)) if mail.size_octets.is_none() => mail.size_octets = Some(size(value)?),
            ("BODY", Some(value)) if !body_seen => body_seen = is_body(value)?,
            ("SMTPUTF8", None) if !mail.utf8 => mail.utf8 = true,
            ("SIZE" | "BODY" | "SMTPUTF8", _) => return Err(reply::BAD_PARAMETER),
            _ => return Err(reply::UNKNOWN_PARAMETER),
        }
    }
    if !mail.utf8 && !path.inner.is_ascii() {
        return Err(reply::NEEDS_UTF8);
    }
    Ok(mail)
}

/// RFC 1870 §4: up to twenty digits. What does not fit is too big for us in any case.
fn size(value: &str) -> Result<u64, Reply> {
    if value.is_empty() || value.len() > 20 || !value.bytes().all(|b| b.is_ascii_digit()) {
        return Err(reply::BAD_PARAMETER);
    }
    Ok(value.parse().unwrap_or(u64::MAX))
}

/// RFC 6152 §2: both values are the same to us, since a message is octets.
fn is_body(value: &str) -> Result<bool, Reply> {
    if value.eq_ignore_ascii_case("7BIT") || value.eq_ignore_ascii_case("8BITMIME") {
        Ok(true)
    } else {
        Err(reply::BAD_PARAMETER)
    }
}

fn rcpt(argument: &str, hostname: &Domain) -> Result<Command, Reply> {
    let path = after_keyword(argument, "TO:").and_then(path::split).ok_or(reply::BAD_RECIPIENT)?;
    let to = path::address(path.inner, hostname).ok_or(reply::BAD_RECIPIENT)?;
    if path.rest.is_empty() {
        Ok(Command::Rcpt { to, ascii: path.inner.is_ascii() })
    } else {
        Err(reply::UNKNOWN_PARAMETER)
    }
}

/// What follows `FROM:` or `TO:`. A blank behind the colon is wrong and common; it is tolerated.
fn after_keyword<'a>(argument: &'a str, keyword: &str) -> Option<&'a str> {
    let (head, rest) = argument.split_at_checked(keyword.len())?;
    head.eq_ignore_ascii_case(keyword).then(|| rest.trim_start_matches(' '))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, Bad> {
        parse(line.as_bytes(), Protocol::Smtp, &Domain::parse("mx.example").unwrap())
    }

    fn mail_of(line: &str) -> Mail {
        match read(line) {
            Ok(Command::Mail(mail)) => mail,
            other => panic!("{line}: {other:?}"),
        }
    }

    #[test]
    fn verbs_and_keywords_know_no_case_and_trailing_blanks_do_not_count() {
        assert_eq!(read("quit  "), Ok(Command::Quit));
        assert_eq!(mail_of("mail from:<> size=5").size_octets, Some(5));
        assert_eq!(mail_of("MAIL FROM: <a@b.example>").from.address().unwrap().to_string(), "a@b.example");
    }

    #[test]
    fn mail_takes_the_parameters_we_offer_once_each() {
        let mail = mail_of("MAIL FROM:<dörte@b.example> SIZE=99 BODY=8BITMIME SMTPUTF8");
        assert_eq!((mail.size_octets, mail.utf8, mail.extended), (Some(99), true, true));
        for (line, reply) in [
            ("MAIL FROM:<a@b.example> SIZE=1 SIZE=2", reply::BAD_PARAMETER),
            ("MAIL FROM:<a@b.example> SIZE=x", reply::BAD_PARAMETER),
            ("MAIL FROM:<a@b.example> SIZE", reply::BAD_PARAMETER),
            ("MAIL FROM:<a@b.example> SMTPUTF8=1", reply::BAD_PARAMETER),
            ("MAIL FROM:<a@b.example> BODY=BINARYMIME", reply::BAD_PARAMETER),
            ("MAIL FROM:<a@b.example> AUTH=<>", reply::UNKNOWN_PARAMETER),
            ("MAIL FROM:<dörte@b.example>", reply::NEEDS_UTF8),
            ("MAIL FROM:<a@bücher.example>", reply::NEEDS_UTF8),
            ("MAIL FROM:a@b.example", reply::BAD_SENDER),
            ("MAIL <a@b.example>", reply::BAD_SENDER),
            ("MAIL", reply::BAD_SENDER),
            ("RCPT TO:<>", reply::BAD_RECIPIENT),
            ("RCPT TO:<a@b.example> NOTIFY=NEVER", reply::UNKNOWN_PARAMETER),
            ("DATA now", reply::NO_ARGUMENT),
            ("EHLO", reply::BAD_HELLO),
            ("EHLO a b", reply::BAD_HELLO),
            ("LHLO a", reply::UNKNOWN_COMMAND),
            ("NOOP \u{7}", reply::NOT_TEXT),
            ("", reply::UNKNOWN_COMMAND),
            ("BDAT 3 LAST", reply::NOT_IMPLEMENTED),
        ] {
            assert_eq!(read(line), Err(Bad::Refuse(reply)), "{line}");
        }
    }

    #[test]
    fn a_size_beyond_all_numbers_is_merely_too_big() {
        assert_eq!(mail_of("MAIL FROM:<> SIZE=99999999999999999999").size_octets, Some(u64::MAX));
        assert_eq!(read("MAIL FROM:<> SIZE=999999999999999999999"), Err(reply::BAD_PARAMETER.into()));
    }
}
