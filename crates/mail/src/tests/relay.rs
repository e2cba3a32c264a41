use super::{Client, Desk, Running, address, certificate, door, hostname};
use crate::{
    Code, Credentials, Outgoing, Protocol, Reason, Relay, RelayError, RelaySettings, ReturnPath, Security,
    SendError, Sent, Trust,
};
use proptest::prelude::*;
use rustls::ServerConfig;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

fn settings(at: SocketAddr, security: Security) -> RelaySettings {
    RelaySettings::new(&at.ip().to_string(), at.port(), security, hostname())
}

fn to(at: SocketAddr, security: Security) -> Outgoing {
    Outgoing::Relay(Relay::new(settings(at, security)).unwrap())
}

async fn send(outgoing: &Outgoing, bytes: &[u8]) -> Result<Sent, SendError> {
    let from = address("amy@ingram.example");
    outgoing.send(Some(&from), &address("dana@northfield.example"), bytes, "effect-1").await
}

fn code(basic: u16, enhanced: Option<(u16, u16, u16)>) -> Option<Code> {
    Some(Code { basic, enhanced })
}

/// A relay that says what it is told to: for each connection a list of replies, the first one its greeting. A reply
/// to a message comes after its end. Returns what it heard on each connection.
async fn scripted(
    tls: Option<Arc<ServerConfig>>,
    connections: Vec<Vec<&'static str>>,
) -> (SocketAddr, JoinHandle<Vec<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let at = listener.local_addr().unwrap();
    let served = tokio::spawn(async move {
        let mut heard = Vec::new();
        for replies in connections {
            let (stream, _) = listener.accept().await.unwrap();
            heard.push(match &tls {
                None => play(stream, replies).await,
                Some(tls) => {
                    play(TlsAcceptor::from(tls.clone()).accept(stream).await.unwrap(), replies).await
                }
            });
        }
        heard
    });
    (at, served)
}

async fn play<S: AsyncRead + AsyncWrite + Unpin>(stream: S, replies: Vec<&str>) -> Vec<String> {
    let (mut peer, mut heard) = (Client::over(stream), Vec::new());
    let mut in_message = false;
    for reply in replies {
        peer.send(&format!("{reply}\r\n")).await;
        if reply.starts_with("354") {
            in_message = true;
        }
        loop {
            let mut line = String::new();
            if peer.stream.read_line(&mut line).await.unwrap_or(0) == 0 {
                return heard;
            }
            heard.push(line.trim_end().to_owned());
            if !in_message || line == ".\r\n" {
                break;
            }
        }
        in_message = false;
    }
    heard
}

#[tokio::test]
async fn every_octet_arrives_as_it_was_sent() {
    let desk = Desk::open();
    let running = Running::start(door(Protocol::Smtp), desk.clone()).await;
    let outgoing = to(running.tcp(), Security::None);
    let long = format!("{}\r\n", "x".repeat(100_000));
    for text in [
        "Subject: x\r\n\r\nhello\r\n",
        ".\r\n",
        "..\r\n",
        ".x\r\n..y\r\n",
        "\r\n",
        "a\r\n\r\n\r\n",
        "a\r\n.\r\nMAIL FROM:<evil@b.example>\r\n",
        "Grüße\r\n",
        &long,
    ] {
        assert_eq!(send(&outgoing, text.as_bytes()).await, Ok(Sent { code: code(250, Some((2, 0, 0))) }));
        let (envelope, bytes) = desk.last();
        assert!(bytes == text.as_bytes(), "{text:?} became {:?}", String::from_utf8_lossy(&bytes));
        assert_eq!(envelope.helo, "mx.example");
        assert_eq!(envelope.from.address(), Some(&address("amy@ingram.example")));
        assert_eq!(envelope.recipients, [address("dana@northfield.example")]);
    }
    outgoing.send(None, &address("dörte@northfield.example"), b"x\r\n", "effect-2").await.unwrap();
    let (envelope, _) = desk.last();
    assert_eq!(
        (envelope.from, envelope.recipients),
        (ReturnPath::Null, vec![address("dörte@northfield.example")])
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8, ..ProptestConfig::default() })]
    #[test]
    fn whatever_lines_are_sent_the_same_lines_arrive(
        mails in prop::collection::vec(prop::collection::vec("[.a \t]{0,4}", 1..6), 1..12),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let wanted: Vec<Vec<u8>> = mails.iter().map(|lines| (lines.join("\r\n") + "\r\n").into_bytes()).collect();
        let received = runtime.block_on(async {
            let desk = Desk::open();
            let running = Running::start(door(Protocol::Smtp), desk.clone()).await;
            let outgoing = to(running.tcp(), Security::None);
            for mail in &wanted {
                send(&outgoing, mail).await.unwrap();
            }
            desk.received.lock().unwrap().iter().map(|(_, bytes)| bytes.clone()).collect::<Vec<_>>()
        });
        prop_assert_eq!(received, wanted);
    }
}

#[tokio::test]
async fn a_bare_line_end_never_reaches_the_wire() {
    // Nobody listens there: the refusal comes before any connection.
    let outgoing = to("127.0.0.1:1".parse().unwrap(), Security::None);
    let refused = Err(SendError::Never { code: None, reason: Reason::BareLineEnd });
    for bytes in [&b"a\nb\r\n"[..], b"a\rb\r\n", b"a\r\n.\n", b"a"] {
        assert_eq!(send(&outgoing, bytes).await, refused);
    }
}

#[tokio::test]
async fn each_refusal_is_told_by_its_step_and_by_whether_it_passes() {
    const EHLO: &str = "250 relay.example";
    let later = |code, reason| SendError::Later { code, reason };
    let never = |code, reason| SendError::Never { code, reason };
    let table: Vec<(Vec<&str>, SendError)> = vec![
        (vec!["554 5.7.1 go away"], later(code(554, Some((5, 7, 1))), Reason::Greeting)),
        (vec!["421 4.3.2 later"], later(code(421, Some((4, 3, 2))), Reason::Greeting)),
        (vec!["220 hi", EHLO, "550 no <amy@ingram.example>"], never(code(550, None), Reason::Sender)),
        (vec!["220 hi", EHLO, "530 5.7.0 log in"], later(code(530, Some((5, 7, 0))), Reason::Login)),
        (vec!["220 hi", EHLO, "451 4.7.1 grey"], later(code(451, Some((4, 7, 1))), Reason::Sender)),
        (
            vec!["220 hi", EHLO, "250 ok", "550 5.1.1 <dana@northfield.example> unknown"],
            never(code(550, Some((5, 1, 1))), Reason::Recipient),
        ),
        (
            vec!["220 hi", EHLO, "250 ok", "450 4.2.1 busy"],
            later(code(450, Some((4, 2, 1))), Reason::Recipient),
        ),
        (vec!["220 hi", EHLO, "250 ok", "250 ok", "554 no"], never(code(554, None), Reason::Message)),
        (
            vec!["220 hi", EHLO, "250 ok", "250 ok", "354 go", "552 5.3.4 big"],
            never(code(552, Some((5, 3, 4))), Reason::Message),
        ),
        (
            vec!["220 hi", EHLO, "250 ok", "250 ok", "354 go", "452 4.3.1 full"],
            later(code(452, Some((4, 3, 1))), Reason::Message),
        ),
        // A reply too many, as after text injected before STARTTLS: nothing may look delivered.
        (
            vec!["220 hi", "250 relay.example\r\n250 ok", "250 ok", "250 ok"],
            later(code(250, None), Reason::Nonsense),
        ),
        (vec!["220 hi", EHLO, "250 ok", "250 ok", "250 ok"], later(code(250, None), Reason::Nonsense)),
    ];
    for (script, wanted) in table {
        let (at, _served) = scripted(None, vec![script.clone()]).await;
        let got = send(&to(at, Security::None), b"x\r\n").await.unwrap_err();
        assert_eq!(got, wanted, "{script:?}");
        assert!(!got.to_string().contains("example"), "{got}");
    }
}

#[tokio::test]
async fn a_relay_that_is_not_there_means_later() {
    let closed = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let got = send(&to(closed, Security::None), b"x\r\n").await;
    assert_eq!(got, Err(SendError::Later { code: None, reason: Reason::Unreachable }));
}

#[tokio::test]
async fn a_relay_that_falls_silent_is_given_up() {
    let (at, _served) = scripted(None, vec![vec!["220 hi", "250 relay", "250 ok", "250 ok", "354 go"]]).await;
    let mut settings = settings(at, Security::None);
    settings.message_time_max = Duration::from_millis(20);
    let outgoing = Outgoing::Relay(Relay::new(settings).unwrap());
    // The script has no reply to the message, and its connection stays open until we leave.
    let got = send(&outgoing, b"x\r\n").await;
    assert_eq!(got, Err(SendError::Later { code: None, reason: Reason::Unconfirmed }));
}

#[tokio::test]
async fn a_parked_connection_that_died_is_replaced_once() {
    const MAIL: [&str; 6] = ["220 hi", "250 relay", "250 ok", "250 ok", "354 go", "250 2.0.0 kept"];
    let mut tired = MAIL.to_vec();
    tired.push("421 4.4.2 idle too long");
    // The first connection closes after its mail; the second says 421 to the next MAIL; the third is fresh.
    let first = MAIL[..6].to_vec();
    let (at, served) = scripted(None, vec![first, tired, MAIL.to_vec()]).await;
    let outgoing = to(at, Security::None);
    for _ in 0..3 {
        assert_eq!(send(&outgoing, b"x\r\n").await, Ok(Sent { code: code(250, Some((2, 0, 0))) }));
    }
    drop(outgoing);
    let heard = served.await.unwrap();
    let messages = heard.iter().flatten().filter(|line| *line == ".").count();
    assert_eq!((heard.len(), messages), (3, 3));
}

#[tokio::test]
async fn a_message_that_may_have_arrived_is_not_sent_again_at_once() {
    let mut cut = vec!["220 hi", "250 relay", "250 ok", "250 ok", "354 go", "250 kept"];
    cut.extend(["250 ok", "250 ok", "354 go"]);
    let spare = vec!["220 hi", "250 relay", "250 ok", "250 ok", "354 go", "250 kept"];
    let (at, served) = scripted(None, vec![cut, spare]).await;
    let outgoing = to(at, Security::None);
    send(&outgoing, b"x\r\n").await.unwrap();
    // The parked connection breaks behind the second message.
    let got = send(&outgoing, b"x\r\n").await;
    assert_eq!(got, Err(SendError::Later { code: None, reason: Reason::Unconfirmed }));
    assert!(!served.is_finished());
}

#[tokio::test]
async fn what_the_relay_cannot_carry_is_not_sent() {
    let script = || vec!["220 hi", "250 relay.example", "250 ok"];
    let (at, _served) = scripted(None, vec![script(), script()]).await;
    let outgoing = to(at, Security::None);
    let refused = Err(SendError::Never { code: None, reason: Reason::NeedsUtf8 });
    assert_eq!(send(&outgoing, "ü\r\n".as_bytes()).await, refused);
    let dörte = address("dörte@northfield.example");
    assert_eq!(outgoing.send(None, &dörte, b"x\r\n", "id").await, refused);
}

#[tokio::test]
async fn starttls_goes_all_the_way_with_a_certificate_we_trust() {
    let (pem, config) = certificate();
    let mut door = door(Protocol::Smtp);
    door.tls = Some(config);
    let desk = Desk::open();
    let running = Running::start(door, desk.clone()).await;
    let mut settings = settings(running.tcp(), Security::StartTls);
    settings.trust = Trust::Only(pem);
    let outgoing = Outgoing::Relay(Relay::new(settings).unwrap());
    for text in ["..\r\n", "again, over the parked connection\r\n"] {
        send(&outgoing, text.as_bytes()).await.unwrap();
        let (envelope, bytes) = desk.last();
        assert_eq!((envelope.tls, bytes.as_slice()), (true, text.as_bytes()));
    }
}

#[tokio::test]
async fn without_a_certificate_we_trust_nothing_is_sent_but_opportunistically() {
    let (pem, _) = certificate();
    let (_, config) = certificate();
    let mut secure = door(Protocol::Smtp);
    secure.tls = Some(config);
    let desk = Desk::open();
    let secure = Running::start(secure, desk.clone()).await;
    let clear = Running::start(door(Protocol::Smtp), desk.clone()).await;
    let no_tls = Err(SendError::Later { code: None, reason: Reason::Tls });

    for at in [secure.tcp(), clear.tcp()] {
        let mut strict = settings(at, Security::StartTls);
        strict.trust = Trust::Only(pem.clone());
        assert_eq!(send(&Outgoing::Relay(Relay::new(strict).unwrap()), b"x\r\n").await, no_tls);
    }
    assert_eq!(desk.count(), 0);

    for (at, tls) in [(secure.tcp(), true), (clear.tcp(), false)] {
        send(&to(at, Security::Opportunistic), b"x\r\n").await.unwrap();
        assert_eq!(desk.last().0.tls, tls);
    }
}

#[tokio::test]
async fn credentials_travel_over_tls_and_only_there() {
    let (pem, config) = certificate();
    let script = vec![
        "220 hi",
        "250-relay.example\r\n250 AUTH PLAIN LOGIN",
        "235 2.7.0 welcome",
        "250 ok",
        "250 ok",
        "354 go",
        "250 2.0.0 kept",
    ];
    let refusing = vec!["220 hi", "250-relay.example\r\n250 AUTH PLAIN", "535 5.7.8 wrong"];
    let (at, served) = scripted(Some(config), vec![script, refusing]).await;
    let mut with = settings(at, Security::Tls);
    with.trust = Trust::Only(pem);
    with.credentials = Some(Credentials { user: "amy".to_owned(), secret: "hunter2".to_owned() });
    assert!(!format!("{with:?}").contains("hunter2"));

    send(&Outgoing::Relay(Relay::new(with.clone()).unwrap()), b"x\r\n").await.unwrap();
    let got = send(&Outgoing::Relay(Relay::new(with.clone()).unwrap()), b"x\r\n").await;
    assert_eq!(got, Err(SendError::Later { code: code(535, Some((5, 7, 8))), reason: Reason::Login }));
    assert_eq!(served.await.unwrap()[0][1], "AUTH PLAIN AGFteQBodW50ZXIy");

    let strangers = RelaySettings { trust: Trust::Only(certificate().0), ..with.clone() };
    let (at, _served) = scripted(Some(certificate().1), vec![vec!["220 hi"]]).await;
    let strangers = RelaySettings { port: at.port(), ..strangers };
    let got = send(&Outgoing::Relay(Relay::new(strangers).unwrap()), b"x\r\n").await;
    assert_eq!(got, Err(SendError::Later { code: None, reason: Reason::Tls }));

    for security in [Security::None, Security::Opportunistic] {
        let clear = RelaySettings { security, ..with.clone() };
        assert_eq!(Relay::new(clear).unwrap_err(), RelayError::CredentialsInTheClear);
    }
    let junk = RelaySettings { trust: Trust::Only(b"no PEM".to_vec()), ..with };
    assert_eq!(Relay::new(junk).unwrap_err(), RelayError::Trust);
}
