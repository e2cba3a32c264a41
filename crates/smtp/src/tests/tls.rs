use super::config;
use super::transcript::check;
use crate::{Config, Protocol, Tls};

fn with(tls: Tls) -> Config {
    Config { tls, ..config(Protocol::Smtp) }
}

#[test]
fn after_starttls_the_peer_starts_afresh() {
    check(
        with(Tls::Offered),
        r"
        S: 220 mx.example ESMTP ready
        C: STARTTLS
        S: 503 5.5.1 say EHLO or LHLO first
        C: EHLO a
        S: 250-mx.example
        S: 250-PIPELINING
        S: 250-SIZE 10485760
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-ENHANCEDSTATUSCODES
        S: 250-LIMITS RCPTMAX=100
        S: 250 STARTTLS
        C: MAIL FROM:<clear@b.example>
        S: 250 2.1.0 sender ok
        C: STARTTLS
        S: 220 2.0.0 ready to start TLS
        E: starttls
        A: tls
        C: MAIL FROM:<a@b.example>
        S: 503 5.5.1 say EHLO or LHLO first
        C: RCPT TO:<amy@mx.example>
        S: 503 5.5.1 say MAIL first
        C: EHLO a
        S: 250-mx.example
        S: 250-PIPELINING
        S: 250-SIZE 10485760
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-ENHANCEDSTATUSCODES
        S: 250 LIMITS RCPTMAX=100
        C: STARTTLS
        S: 503 5.5.1 TLS is already on
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        C: RCPT TO:<amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: DATA
        S: 354 end with a dot alone on a line, CRLF before and after
        R: x\r\n.\r\n
        E: mail a: a@b.example to amy@mx.example tls: x\r\n
        A: kept
        S: 250 2.0.0 kept
        ",
    );
}

#[test]
fn commands_injected_behind_starttls_are_never_read() {
    for tail in [r"MAIL FROM:<evil@b.example>\r\n", r"EHLO evil", r"\n", r"NOOP\r\nNOOP\r\n"] {
        check(
            with(Tls::Offered),
            &format!(
                r"
                S: 220 mx.example ESMTP ready
                C: HELO a
                S: 250 mx.example
                R: STARTTLS\r\n{tail}
                S: 220 2.0.0 ready to start TLS
                E: starttls
                R: {tail}
                A: tls
                C: NOOP
                S: 250 2.0.0 ok
                C: MAIL FROM:<a@b.example>
                S: 503 5.5.1 say EHLO or LHLO first
                "
            ),
        );
    }
}

#[test]
fn where_tls_is_required_nothing_is_taken_in_the_clear() {
    check(
        with(Tls::Required),
        r"
        S: 220 mx.example ESMTP ready
        C: HELO a
        S: 250 mx.example
        C: MAIL FROM:<a@b.example>
        S: 530 5.7.0 say STARTTLS first
        C: STARTTLS now
        S: 501 5.5.4 this command takes no argument
        C: STARTTLS
        S: 220 2.0.0 ready to start TLS
        E: starttls
        A: tls
        C: HELO a
        S: 250 mx.example
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        ",
    );
}

#[test]
fn what_was_encrypted_from_the_start_needs_no_starttls() {
    check(
        with(Tls::Active),
        r"
        S: 220 mx.example ESMTP ready
        C: HELO a
        S: 250 mx.example
        C: STARTTLS
        S: 503 5.5.1 TLS is already on
        ",
    );
}
