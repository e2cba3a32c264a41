use super::config;
use super::transcript::{Player, check};
use crate::{Admission, Output, Patience, Protocol, limits};
use std::time::Duration;

fn into_data(player: &mut Player) {
    player.send(b"HELO a\r\n");
    player.send(b"MAIL FROM:<a@b.example>\r\nRCPT TO:<amy@mx.example>\r\n");
    player.session.answer_recipient(Admission::Welcome, player.now).unwrap();
    player.send(b"DATA\r\n");
}

fn deadline(player: &mut Player) -> Duration {
    match player.session.poll() {
        Output::Idle { deadline } => deadline,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_silent_peer_is_cut_off_after_five_minutes() {
    check(
        config(Protocol::Smtp),
        r"
        S: 220 mx.example ESMTP ready
        C: HELO a
        S: 250 mx.example
        T: 299
        C: NOOP
        S: 250 2.0.0 ok
        T: 598
        T: 599
        S: 421 4.4.2 waited too long, closing
        X:
        ",
    );
}

#[test]
fn single_octets_of_a_command_buy_no_time() {
    check(
        config(Protocol::Smtp),
        r"
        S: 220 mx.example ESMTP ready
        T: 100
        R: N
        T: 200
        R: O
        T: 299
        R: O
        T: 300
        S: 421 4.4.2 waited too long, closing
        X:
        ",
    );
}

#[test]
fn octets_that_come_too_late_are_not_read() {
    let mut player = Player::new(config(Protocol::Smtp));
    player.now = Duration::from_secs(300);
    player.send(b"NOOP\r\n");
    assert_eq!(player.played[1..], ["S: 421 4.4.2 waited too long, closing", "X:"]);
}

#[test]
fn a_message_has_three_minutes_and_what_its_size_earns_at_the_slowest_rate() {
    let mut player = Player::new(config(Protocol::Smtp));
    into_data(&mut player);
    assert_eq!(deadline(&mut player), Duration::from_secs(180));
    player.send(&[b'x'; 5000]);
    assert_eq!(deadline(&mut player), Duration::from_secs(190));
    player.now = Duration::from_secs(190);
    player.send(b"x");
    assert_eq!(player.played.last().unwrap(), "X:");
}

#[test]
fn after_a_refused_message_the_peer_has_its_five_minutes_again() {
    let mut player = Player::new(config(Protocol::Smtp));
    into_data(&mut player);
    player.now = Duration::from_secs(100);
    player.send(b"a\nb\r\n.\r\n");
    assert_eq!(deadline(&mut player), Duration::from_secs(400));
}

#[test]
fn an_answer_of_ours_may_take_as_long_as_it_takes() {
    let mut player = Player::new(config(Protocol::Smtp));
    into_data(&mut player);
    player.send(b"x\r\n.\r\n");
    assert_eq!(deadline(&mut player), Duration::MAX);
    player.now = Duration::from_secs(1000);
    player.session.handle_timeout(player.now);
    player.session.answer_message(&[crate::Delivery::Kept], player.now).unwrap();
    player.send(b"NOOP\r\n");
    assert_eq!(player.played[player.played.len() - 2..], ["S: 250 2.0.0 kept", "S: 250 2.0.0 ok"]);
}

#[test]
fn no_session_outlives_an_hour() {
    let mut player = Player::new(config(Protocol::Smtp));
    for minute in (0..60).step_by(4) {
        player.now = Duration::from_secs(60 * minute);
        player.send(b"NOOP\r\n");
    }
    assert_eq!(deadline(&mut player), limits::SESSION_TIME_MAX);
    player.session.handle_timeout(limits::SESSION_TIME_MAX);
    assert!(player.session.is_closed());
}

#[test]
fn under_load_ten_seconds_must_do() {
    let mut player = Player::new(config(Protocol::Smtp));
    player.session.set_patience(Patience::usual(Protocol::Smtp).overloaded());
    assert_eq!(deadline(&mut player), Duration::from_secs(10));
    into_data(&mut player);
    assert_eq!(deadline(&mut player), Duration::from_secs(10));
}
