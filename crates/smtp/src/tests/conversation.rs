use super::config;
use super::transcript::check;
use crate::Protocol::{Lmtp, Smtp};

#[test]
fn a_mail_arrives_by_smtp() {
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        C: EHLO client.example
        S: 250-mx.example
        S: 250-PIPELINING
        S: 250-SIZE 10485760
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-ENHANCEDSTATUSCODES
        S: 250 LIMITS RCPTMAX=100
        C: MAIL FROM:<dana@northfield.example> SIZE=40 BODY=8BITMIME
        S: 250 2.1.0 sender ok
        C: RCPT TO:<stranger@mx.example>
        E: rcpt stranger@mx.example
        A: unknown
        S: 550 5.1.1 no such recipient here, and no relaying
        C: RCPT TO:<amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: DATA
        S: 354 end with a dot alone on a line, CRLF before and after
        C: Subject: lunch
        C:
        C: ..hidden dot
        C: .
        E: mail client.example: dana@northfield.example to amy@mx.example: Subject: lunch\r\n\r\n.hidden dot\r\n
        A: kept
        S: 250 2.0.0 kept
        C: QUIT
        S: 221 2.0.0 goodbye
        X:
        ",
    );
}

#[test]
fn by_lmtp_every_recipient_has_an_answer_of_its_own() {
    check(
        config(Lmtp),
        r"
        S: 220 mx.example LMTP ready
        C: LHLO postfix.example
        S: 250-mx.example
        S: 250-PIPELINING
        S: 250-SIZE 10485760
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-ENHANCEDSTATUSCODES
        S: 250 LIMITS RCPTMAX=100
        R: MAIL FROM:<>\r\nRCPT TO:<amy@mx.example>\r\nRCPT TO:<who@mx.example>\r\nRCPT TO:<andrew@mx.example>\r\nDATA\r\n
        S: 250 2.1.0 sender ok
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        E: rcpt who@mx.example
        A: not now
        S: 451 4.3.0 cannot keep it now, try again later
        E: rcpt andrew@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        S: 354 end with a dot alone on a line, CRLF before and after
        R: x\r\n.\r\nRSET\r\n
        E: mail postfix.example: <> to amy@mx.example, andrew@mx.example: x\r\n
        A: kept, odd
        S: 250 2.0.0 kept
        S: 554 5.6.0 too odd
        S: 250 2.0.0 ok
        ",
    );
}

#[test]
fn lmtp_refuses_smtps_greetings_and_smtp_lmtps() {
    check(
        config(Lmtp),
        r"
        S: 220 mx.example LMTP ready
        C: EHLO a
        S: 500 5.5.1 this is LMTP: say LHLO (RFC 2033 section 4.1)
        C: HELO a
        S: 500 5.5.1 this is LMTP: say LHLO (RFC 2033 section 4.1)
        C: MAIL FROM:<>
        S: 503 5.5.1 say EHLO or LHLO first
        ",
    );
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        C: LHLO a
        S: 500 5.5.1 no such command here
        ",
    );
}

#[test]
fn by_lmtp_even_a_malformed_message_has_an_answer_for_each_recipient() {
    check(
        config(Lmtp),
        r"
        S: 220 mx.example LMTP ready
        C: LHLO a
        S: 250-mx.example
        S: 250-PIPELINING
        S: 250-SIZE 10485760
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-ENHANCEDSTATUSCODES
        S: 250 LIMITS RCPTMAX=100
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        C: RCPT TO:<amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: RCPT TO:<andrew@mx.example>
        E: rcpt andrew@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: DATA
        S: 354 end with a dot alone on a line, CRLF before and after
        R: a\nb\r\n.\r\nNOOP\r\n
        S: 554 5.5.2 bare CR or LF in the message: lines end with CRLF (RFC 5321 section 2.3.8)
        S: 554 5.5.2 bare CR or LF in the message: lines end with CRLF (RFC 5321 section 2.3.8)
        S: 250 2.0.0 ok
        ",
    );
}

#[test]
fn a_lmtp_delivery_left_without_answer_is_asked_for_again() {
    check(
        config(Lmtp),
        r"
        S: 220 mx.example LMTP ready
        R: LHLO a\r\n
        S: 250-mx.example
        S: 250-PIPELINING
        S: 250-SIZE 10485760
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-ENHANCEDSTATUSCODES
        S: 250 LIMITS RCPTMAX=100
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        C: RCPT TO:<amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: RCPT TO:<amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: DATA
        S: 354 end with a dot alone on a line, CRLF before and after
        C: .
        E: mail a: a@b.example to amy@mx.example, amy@mx.example: nothing
        A: kept
        S: 250 2.0.0 kept
        S: 451 4.3.0 cannot keep it now, try again later
        ",
    );
}

#[test]
fn commands_out_of_order_change_nothing() {
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        C: DATA
        S: 503 5.5.1 say MAIL first
        C: RCPT TO:<amy@mx.example>
        S: 503 5.5.1 say MAIL first
        C: HELO old.example
        S: 250 mx.example
        C: MAIL FROM:<a@b.example> SIZE=1
        S: 555 5.5.4 a parameter that was not offered
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        C: MAIL FROM:<c@d.example>
        S: 503 5.5.1 one sender at a time: finish, or say RSET
        C: DATA
        S: 554 5.5.1 no valid recipients
        C: RCPT TO:<amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: HELO again.example
        S: 250 mx.example
        C: DATA
        S: 503 5.5.1 say MAIL first
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        C: RSET
        S: 250 2.0.0 ok
        C: RCPT TO:<amy@mx.example>
        S: 503 5.5.1 say MAIL first
        ",
    );
}

#[test]
fn small_talk_is_answered_and_nobody_is_verified() {
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        C: NOOP whatever
        S: 250 2.0.0 ok
        C: VRFY amy
        S: 252 2.5.2 send mail and see (RFC 5321 section 7.3)
        C: EXPN all
        S: 502 5.5.1 not implemented here
        C: HELP
        S: 214 2.0.0 EHLO or LHLO, MAIL, RCPT, DATA, RSET, NOOP, STARTTLS, QUIT; RFC 5321 has the rest
        C: AUTH PLAIN AGEAYg==
        S: 502 5.5.1 not implemented here
        C: STARTTLS
        S: 502 5.5.1 not implemented here
        C: BDAT 5 LAST
        S: 502 5.5.1 not implemented here
        C: hello?
        S: 500 5.5.1 no such command here
        ",
    );
}

#[test]
fn odd_but_lawful_addresses_arrive_unharmed() {
    check(
        config(Smtp),
        r#"
        S: 220 mx.example ESMTP ready
        C: EHLO a
        S: 250-mx.example
        S: 250-PIPELINING
        S: 250-SIZE 10485760
        S: 250-8BITMIME
        S: 250-SMTPUTF8
        S: 250-ENHANCEDSTATUSCODES
        S: 250 LIMITS RCPTMAX=100
        C: MAIL FROM:<"a>b"@c.example> SMTPUTF8
        S: 250 2.1.0 sender ok
        C: RCPT TO:<dörte@mx.example>
        E: rcpt dörte@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: RCPT TO:<POSTMASTER>
        E: rcpt POSTMASTER@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: RCPT TO:<@relay.example:amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: DATA
        S: 354 end with a dot alone on a line, CRLF before and after
        C: .
        E: mail a: "a>b"@c.example to dörte@mx.example, POSTMASTER@mx.example, amy@mx.example utf8: nothing
        A: later
        S: 451 4.3.0 cannot keep it now, try again later
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        C: RCPT TO:<dörte@mx.example>
        S: 553 5.6.7 a non-ASCII address needs SMTPUTF8
        "#,
    );
}

#[test]
fn one_smtp_reply_speaks_for_all_recipients() {
    for (answers, reply) in [
        ("kept, kept", "250 2.0.0 kept"),
        ("kept, later", "451 4.3.0 cannot keep it now, try again later"),
        ("odd, later", "451 4.3.0 cannot keep it now, try again later"),
        ("odd, kept", "250 2.0.0 kept"),
        ("odd, odd", "554 5.6.0 too odd"),
        ("kept", "451 4.3.0 cannot keep it now, try again later"),
    ] {
        check(
            config(Smtp),
            &format!(
                r"
                S: 220 mx.example ESMTP ready
                C: HELO a
                S: 250 mx.example
                C: MAIL FROM:<a@b.example>
                S: 250 2.1.0 sender ok
                C: RCPT TO:<amy@mx.example>
                E: rcpt amy@mx.example
                A: welcome
                S: 250 2.1.5 recipient ok
                C: RCPT TO:<andrew@mx.example>
                E: rcpt andrew@mx.example
                A: welcome
                S: 250 2.1.5 recipient ok
                C: DATA
                S: 354 end with a dot alone on a line, CRLF before and after
                R: x\r\n.\r\n
                E: mail a: a@b.example to amy@mx.example, andrew@mx.example: x\r\n
                A: {answers}
                S: {reply}
                "
            ),
        );
    }
}

#[test]
fn who_talks_before_the_greeting_is_shown_out() {
    let mut config = config(Smtp);
    config.patience.greeting_delay = std::time::Duration::from_secs(1);
    check(
        config.clone(),
        r"
        R: EHLO bot.example\r\n
        S: 554 5.5.1 talked before the greeting, closing
        X:
        ",
    );
    check(
        config,
        r"
        T: 1
        S: 220 mx.example ESMTP ready
        C: HELO polite.example
        S: 250 mx.example
        ",
    );
}

#[test]
fn who_cannot_wait_for_the_reply_to_ehlo_or_data_is_shown_out() {
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        R: EHLO a\r\nMAIL FROM:<a@b.example>\r\n
        S: 503 5.5.1 wait for the reply to this command (RFC 2920), closing
        X:
        ",
    );
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        C: HELO a
        S: 250 mx.example
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        C: RCPT TO:<amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        R: DATA\r\nSubject: blind\r\n\r\n.\r\n
        S: 503 5.5.1 wait for the reply to this command (RFC 2920), closing
        X:
        ",
    );
}

#[test]
fn a_tricked_browser_gets_one_line_and_no_more() {
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        R: POST / HTTP/1.1\r\nHost: mx.example\r\n\r\nMAIL FROM:<a@b.example>\r\n
        S: 554 5.7.0 this is no web server, closing
        X:
        ",
    );
}

#[test]
fn bare_line_ends_in_commands_end_the_session() {
    for octets in [r"HELO a\n", r"HELO a\rb", r"NOOP a\nMAIL FROM:<a@b.example>\r\n"] {
        check(
            config(Smtp),
            &format!(
                r"
                S: 220 mx.example ESMTP ready
                R: {octets}
                S: 521 5.5.2 bare CR or LF: lines end with CRLF (RFC 5321 section 2.3.8), closing
                X:
                "
            ),
        );
    }
}

#[test]
fn a_drained_session_finishes_the_message_under_way_and_no_other() {
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        D:
        S: 421 4.3.2 shutting down, come back soon
        X:
        ",
    );
    check(
        config(Smtp),
        r"
        S: 220 mx.example ESMTP ready
        C: HELO a
        S: 250 mx.example
        C: MAIL FROM:<a@b.example>
        S: 250 2.1.0 sender ok
        C: RCPT TO:<amy@mx.example>
        E: rcpt amy@mx.example
        A: welcome
        S: 250 2.1.5 recipient ok
        C: DATA
        S: 354 end with a dot alone on a line, CRLF before and after
        C: half of it
        D:
        C: .
        E: mail a: a@b.example to amy@mx.example: half of it\r\n
        A: kept
        S: 250 2.0.0 kept
        S: 421 4.3.2 shutting down, come back soon
        X:
        ",
    );
}
