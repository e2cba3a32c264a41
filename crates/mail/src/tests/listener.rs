use super::{Client, Desk, Running, address, door, hostname};
use crate::{Door, Listener, Place, Protocol};
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;
use tokio::io::AsyncWriteExt;
use tokio::net::UnixStream;
use tokio::time::timeout;

#[tokio::test]
async fn a_mail_arrives_over_tcp_with_its_envelope() {
    let desk = Desk::open();
    let running = Running::start(door(Protocol::Smtp), desk.clone()).await;
    assert_ne!(running.tcp().port(), 0);
    let mut client = Client::greeted(&running).await;
    assert_eq!(client.say("EHLO a").await.lines().last(), Some("250 LIMITS RCPTMAX=100"));
    assert!(client.say("MAIL FROM:<dana@northfield.example>").await.starts_with("250 2.1.0"));
    assert!(client.say("RCPT TO:<nobody@mx.example>").await.starts_with("550 5.1.1"));
    assert!(client.say("RCPT TO:<amy@mx.example>").await.starts_with("250 2.1.5"));
    assert!(client.say("DATA").await.starts_with("354"));
    assert_eq!(client.say("Subject: x\r\n\r\n..\r\n.").await, "250 2.0.0 kept");
    assert_eq!(client.say("QUIT").await, "221 2.0.0 goodbye");
    assert_eq!(client.reply().await, "");
    let (envelope, bytes) = desk.last();
    assert_eq!(bytes, b"Subject: x\r\n\r\n.\r\n");
    assert_eq!(envelope.protocol, Protocol::Smtp);
    assert_eq!(envelope.peer, Some(IpAddr::V4(Ipv4Addr::LOCALHOST)));
    assert_eq!(envelope.helo, "a");
    assert_eq!(envelope.from.address(), Some(&address("dana@northfield.example")));
    assert_eq!(envelope.recipients, [address("amy@mx.example")]);
    assert!(!envelope.tls);
    assert!(!format!("{envelope:?}").contains("dana"));
}

#[tokio::test]
async fn by_lmtp_over_a_unix_socket_each_recipient_has_its_own_verdict() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place::Unix(folder.path().join("lmtp"));
    let desk = Desk::open();
    let mut running = Running::start(Door::new(place, Protocol::Lmtp, hostname()), desk.clone()).await;
    let mut client = Client::over(UnixStream::connect(folder.path().join("lmtp")).await.unwrap());
    assert_eq!(client.reply().await, "220 mx.example LMTP ready");
    client.envelope("LHLO a", &["amy@mx.example", "busy@mx.example", "picky@mx.example"]).await;
    assert_eq!(client.say("x\r\n.").await, "250 2.0.0 kept");
    assert!(client.reply().await.starts_with("451 4.3.0"));
    assert_eq!(client.reply().await, "554 5.6.0 too odd");
    assert_eq!(desk.last().0.peer, None);
    running.stop();
    running.served.await.unwrap();
    assert!(!folder.path().join("lmtp").exists());
}

#[tokio::test]
async fn a_socket_left_by_a_crash_is_taken_over_and_a_live_one_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("lmtp");
    drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
    let door = Door::new(Place::Unix(path.clone()), Protocol::Lmtp, hostname());
    let _live = Listener::bind(door.clone()).await.unwrap();
    let error = Listener::bind(door).await.unwrap_err();
    assert!(error.to_string().starts_with("cannot listen at unix:"), "{error}");
    assert!(path.exists());
}

#[tokio::test]
async fn an_inbox_that_panics_is_asked_again_later() {
    let desk = Desk::open();
    let running = Running::start(door(Protocol::Smtp), desk.clone()).await;
    let mut client = Client::greeted(&running).await;
    client.envelope("EHLO a", &["fragile@mx.example"]).await;
    assert!(client.say("x\r\n.").await.starts_with("451 4.3.0"));
    assert!(client.say("NOOP").await.starts_with("250"));
}

#[tokio::test]
async fn beyond_its_share_a_peer_is_turned_away_until_it_leaves() {
    let mut door = door(Protocol::Smtp);
    door.connections_per_peer_max = 1;
    let running = Running::start(door, Desk::open()).await;
    let mut first = Client::greeted(&running).await;
    let mut second = Client::connect(&running).await;
    assert!(second.reply().await.starts_with("421 4.7.0 too many connections"));
    assert_eq!(second.reply().await, "");
    assert!(first.say("QUIT").await.starts_with("221"));
    drop(first);
    loop {
        // The seat is free once the server has seen the first one off.
        let mut third = Client::connect(&running).await;
        if third.reply().await.starts_with("220") {
            break;
        }
    }
}

#[tokio::test]
async fn beyond_the_limit_peers_wait_outside() {
    let mut door = door(Protocol::Smtp);
    door.connections_max = 1;
    let running = Running::start(door, Desk::open()).await;
    let mut first = Client::greeted(&running).await;
    let mut second = Client::connect(&running).await;
    assert!(timeout(Duration::from_millis(30), second.stream.get_ref().readable()).await.is_err());
    assert!(first.say("NOOP").await.starts_with("250"));
    assert!(first.say("QUIT").await.starts_with("221"));
    drop(first);
    assert!(second.reply().await.starts_with("220"));
}

#[tokio::test]
async fn when_memory_is_short_a_message_is_put_off_and_the_next_one_fits() {
    let mut door = door(Protocol::Smtp);
    door.held_octets_max = 50_000;
    let desk = Desk::open();
    let running = Running::start(door, desk.clone()).await;
    let mut client = Client::greeted(&running).await;
    client.envelope("EHLO a", &["amy@mx.example"]).await;
    let large = format!("{}\r\n.", "x".repeat(200_000));
    assert!(client.say(&large).await.starts_with("452 4.3.1"));
    client.envelope("EHLO a", &["amy@mx.example"]).await;
    let small = format!("{}\r\n.", "x".repeat(40_000));
    assert_eq!(client.say(&small).await, "250 2.0.0 kept");
    assert_eq!(desk.count(), 1);
}

#[tokio::test]
async fn a_peer_that_leaves_in_the_middle_frees_its_memory() {
    let mut door = door(Protocol::Smtp);
    door.held_octets_max = 50_000;
    let running = Running::start(door, Desk::open()).await;
    let message = "x".repeat(40_000);
    for _ in 0..3 {
        let mut client = Client::greeted(&running).await;
        client.envelope("EHLO a", &["amy@mx.example"]).await;
        client.send(&message).await;
        client.stream.get_mut().shutdown().await.unwrap();
        // The server has read to the end and hung up.
        assert_eq!(client.reply().await, "");
    }
    let mut client = Client::greeted(&running).await;
    client.envelope("EHLO a", &["amy@mx.example"]).await;
    assert_eq!(client.say(&format!("{message}\r\n.")).await, "250 2.0.0 kept");
}

#[tokio::test]
async fn the_last_word_reaches_a_peer_that_sends_on() {
    let running = Running::start(door(Protocol::Smtp), Desk::open()).await;
    let mut client = Client::greeted(&running).await;
    client.send(&format!("NOOP\n{}", "x".repeat(300_000))).await;
    assert!(client.reply().await.starts_with("521 5.5.2"));
}
