//! Time is pretended here: it jumps to the next timer whenever nothing else can happen.

use super::{Client, Desk, door};
use crate::converse::{Surroundings, converse};
use crate::door::{Arrival, Entrance};
use crate::listener::serve;
use crate::mood::Host;
use crate::{Drained, Protocol, limits};
use smtp::Session;
use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncWriteExt, DuplexStream, duplex};
use tokio::sync::Semaphore;
use tokio::time::{Instant, sleep};

/// A conversation over a pipe, with the usual patience. The door stays open as long as the host is kept.
fn call(size_octets: usize) -> (Client<DuplexStream>, Host, tokio::task::JoinHandle<io::Result<()>>) {
    let (ours, theirs) = duplex(size_octets);
    let host = Host::new(10);
    let config = door(Protocol::Smtp).session;
    let surroundings = Surroundings {
        inbox: Desk::open(),
        protocol: Protocol::Smtp,
        tls: None,
        mood: host.listen(),
        patience: config.patience,
        receipts: Arc::new(Semaphore::new(1)),
        held_octets: Arc::default(),
        held_octets_max: limits::HELD_OCTETS_MAX,
    };
    let session = Session::new(config, Duration::ZERO);
    let call = tokio::spawn(converse(Box::new(theirs), session, None, surroundings));
    (Client::over(ours), host, call)
}

#[tokio::test(start_paused = true)]
async fn when_places_run_out_the_idle_must_hurry_until_there_is_room_again() {
    let (mut client, host, _call) = call(1000);
    assert!(client.reply().await.starts_with("220"));
    host.look(0);
    sleep(Duration::from_secs(9)).await;
    host.look(10);
    sleep(Duration::from_secs(200)).await;
    assert!(client.say("NOOP").await.starts_with("250"));
    let began = Instant::now();
    host.look(0);
    assert!(client.reply().await.starts_with("421 4.4.2"));
    assert_eq!(began.elapsed().as_secs(), 10);
}

#[tokio::test(start_paused = true)]
async fn who_sends_an_octet_every_ten_seconds_is_cut_off_in_time() {
    let (mut client, _host, _call) = call(1000);
    assert!(client.reply().await.starts_with("220"));
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(299) {
        client.send("N").await;
        sleep(Duration::from_secs(10)).await;
    }
    assert!(client.reply().await.starts_with("421 4.4.2"));
    assert_eq!(began.elapsed().as_secs(), 300);
}

#[tokio::test(start_paused = true)]
async fn who_drips_a_message_is_cut_off_in_time() {
    let (mut client, _host, _call) = call(1000);
    assert!(client.reply().await.starts_with("220"));
    client.envelope("EHLO a", &["amy@mx.example"]).await;
    let began = Instant::now();
    while client.stream.get_mut().write_all(b"x").await.is_ok() && began.elapsed().as_secs() < 1000 {
        sleep(Duration::from_secs(1)).await;
    }
    assert!((180..=185).contains(&began.elapsed().as_secs()), "{:?}", began.elapsed());
    assert!(client.reply().await.starts_with("421 4.4.2"));
}

#[tokio::test(start_paused = true)]
async fn who_does_not_read_our_replies_is_cut_off_too() {
    let (mut client, _host, call) = call(64);
    let began = Instant::now();
    client.send("EHLO a\r\n").await;
    assert_eq!(call.await.unwrap().unwrap_err().kind(), io::ErrorKind::TimedOut);
    assert_eq!(began.elapsed(), limits::WRITE_TIME_MAX);
}

/// An entrance that fails as the kernel does when a process has no file descriptors left.
struct Jammed {
    failures: usize,
    arrivals: VecDeque<DuplexStream>,
}

impl Entrance for Jammed {
    async fn arrival(&mut self) -> io::Result<Arrival> {
        if self.failures > 0 {
            self.failures -= 1;
            return Err(io::Error::from_raw_os_error(24));
        }
        match self.arrivals.pop_front() {
            Some(stream) => Ok(Arrival { stream: Box::new(stream), peer: None }),
            None => std::future::pending().await,
        }
    }
}

#[tokio::test(start_paused = true)]
async fn without_file_descriptors_the_door_waits_and_then_opens_again() {
    let (ours, theirs) = duplex(1000);
    let entrance = Jammed { failures: 7, arrivals: VecDeque::from([theirs]) };
    let began = Instant::now();
    let peer = tokio::spawn(async move {
        let mut client = Client::over(ours);
        assert!(client.reply().await.starts_with("220"));
        let waited = began.elapsed();
        assert!(client.say("QUIT").await.starts_with("221"));
        waited
    });
    let door = door(Protocol::Smtp);
    let drained = serve(entrance, &door, Desk::open(), async { sleep(Duration::from_secs(60)).await }).await;
    assert_eq!(drained, Drained { connections_cut: 0 });
    // 50 + 100 + 200 + 400 + 800 + 1000 + 1000 ms.
    assert_eq!(peer.await.unwrap().as_millis(), 3550);
}
