use super::{Client, Desk, Running, door};
use crate::{Drained, Protocol};
use std::time::Duration;

#[tokio::test]
async fn idle_peers_are_told_and_nobody_is_cut() {
    let mut running = Running::start(door(Protocol::Smtp), Desk::open()).await;
    let mut client = Client::greeted(&running).await;
    assert!(client.say("EHLO a").await.starts_with("250"));
    running.stop();
    assert!(client.reply().await.starts_with("421 4.3.2"));
    assert_eq!(client.reply().await, "");
    drop(client);
    assert_eq!(running.served.await.unwrap(), Drained { connections_cut: 0 });
}

#[tokio::test]
async fn a_mail_being_committed_is_finished_and_answered() {
    let desk = Desk::gated();
    let mut running = Running::start(door(Protocol::Smtp), desk.clone()).await;
    let mut client = Client::greeted(&running).await;
    client.envelope("EHLO a", &["amy@mx.example"]).await;
    client.send("x\r\n.\r\n").await;
    desk.begun.acquire().await.unwrap().forget();
    running.stop();
    desk.gate.add_permits(1);
    assert_eq!(client.reply().await, "250 2.0.0 kept");
    assert!(client.reply().await.starts_with("421 4.3.2"));
    drop(client);
    assert_eq!(running.served.await.unwrap(), Drained { connections_cut: 0 });
    assert_eq!(desk.count(), 1);
}

#[tokio::test]
async fn a_mail_being_committed_is_finished_even_if_the_peer_hangs_up() {
    let desk = Desk::gated();
    let mut running = Running::start(door(Protocol::Smtp), desk.clone()).await;
    let mut client = Client::greeted(&running).await;
    client.envelope("EHLO a", &["amy@mx.example"]).await;
    client.send("x\r\n.\r\n").await;
    desk.begun.acquire().await.unwrap().forget();
    drop(client);
    running.stop();
    desk.gate.add_permits(1);
    running.served.await.unwrap();
    assert_eq!(desk.count(), 1);
}

#[tokio::test]
async fn who_dawdles_is_cut_but_not_what_the_inbox_has_begun() {
    let desk = Desk::gated();
    let mut door = door(Protocol::Smtp);
    door.drain_time_max = Duration::from_millis(20);
    let mut running = Running::start(door, desk.clone()).await;
    let mut dawdler = Client::greeted(&running).await;
    dawdler.envelope("EHLO a", &["amy@mx.example"]).await;
    let mut sender = Client::greeted(&running).await;
    sender.envelope("EHLO a", &["amy@mx.example"]).await;
    sender.send("x\r\n.\r\n").await;
    desk.begun.acquire().await.unwrap().forget();
    running.stop();
    assert_eq!(dawdler.reply().await, "");
    assert!(!running.served.is_finished());
    desk.gate.add_permits(1);
    assert_eq!(running.served.await.unwrap(), Drained { connections_cut: 2 });
    assert_eq!(desk.count(), 1);
}
