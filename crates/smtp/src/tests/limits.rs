//! Every limit at its last good value and one beyond.

use super::config;
use super::transcript::Player;
use crate::Protocol::{Lmtp, Smtp};
use crate::{Admission, Config, limits};

fn greeted(config: Config) -> Player {
    let hello = match config.protocol {
        Smtp => "EHLO a\r\n",
        Lmtp => "LHLO a\r\n",
    };
    let mut player = Player::new(config);
    player.send(hello.as_bytes());
    player.played.clear();
    player
}

fn said(player: &mut Player, octets: &[u8]) -> Vec<String> {
    player.played.clear();
    player.send(octets);
    player.played.clone()
}

fn recipient(player: &mut Player, answer: Admission) -> Vec<String> {
    player.send(b"RCPT TO:<amy@mx.example>\r\n");
    let asked = player.session.answer_recipient(answer, player.now).is_ok();
    assert!(asked, "{:?}", player.played);
    said(player, b"")
}

fn into_data(config: Config) -> Player {
    let mut player = greeted(config);
    player.send(b"MAIL FROM:<a@b.example>\r\n");
    recipient(&mut player, Admission::Welcome);
    player.send(b"DATA\r\n");
    player.played.clear();
    player
}

#[test]
fn a_command_line_of_512_octets_is_read_and_one_more_is_not() {
    let line = |len: usize| format!("NOOP {}\r\n", "x".repeat(len - 7)).into_bytes();
    let mut player = greeted(config(Smtp));
    assert_eq!(said(&mut player, &line(limits::COMMAND_LINE_LEN_OCTETS_MAX)), ["S: 250 2.0.0 ok"]);
    let long = line(limits::COMMAND_LINE_LEN_OCTETS_MAX + 1);
    assert_eq!(said(&mut player, &long), ["S: 500 5.5.2 command line too long"]);
    assert_eq!(said(&mut player, b"NOOP\r\n"), ["S: 250 2.0.0 ok"]);
}

#[test]
fn mail_has_room_for_the_parameters_we_offer() {
    let start = "MAIL FROM:<> SIZE=";
    let line = |len: usize| format!("{start}{}1\r\n", " ".repeat(len - start.len() - 3)).into_bytes();
    let mut player = greeted(config(Smtp));
    let full = said(&mut player, &line(limits::MAIL_LINE_LEN_OCTETS_MAX));
    assert_eq!(full, ["S: 501 5.5.4 bad or repeated parameter"]);
    let more = said(&mut player, &line(limits::MAIL_LINE_LEN_OCTETS_MAX + 1));
    assert_eq!(more, ["S: 500 5.5.2 command line too long"]);
}

#[test]
fn an_endless_line_costs_no_memory_and_one_reply() {
    let mut player = greeted(config(Smtp));
    for _ in 0..100 {
        assert!(said(&mut player, &[b'x'; 8192]).is_empty());
    }
    assert_eq!(said(&mut player, b"\r\n"), ["S: 500 5.5.2 command line too long"]);
    assert_eq!(said(&mut player, b"NOOP\r\n"), ["S: 250 2.0.0 ok"]);
}

#[test]
fn a_hundred_recipients_fit_and_the_next_is_told_to_wait() {
    let mut player = greeted(config(Smtp));
    player.send(b"MAIL FROM:<a@b.example>\r\n");
    for _ in 0..limits::RECIPIENTS_MAX {
        assert_eq!(recipient(&mut player, Admission::Welcome), ["S: 250 2.1.5 recipient ok"]);
    }
    let more = said(&mut player, b"RCPT TO:<amy@mx.example>\r\n");
    assert_eq!(more, ["S: 452 4.5.3 too many recipients, send the rest separately"]);
    assert_eq!(said(&mut player, b"DATA\r\n").len(), 1);
}

#[test]
fn a_declared_size_is_judged_before_the_message() {
    let mut player = greeted(Config { size_octets_max: 1000, ..config(Smtp) });
    let more = said(&mut player, b"MAIL FROM:<a@b.example> SIZE=1001\r\n");
    assert_eq!(more, ["S: 552 5.3.4 message too big"]);
    let fits = said(&mut player, b"MAIL FROM:<a@b.example> SIZE=1000\r\n");
    assert_eq!(fits, ["S: 250 2.1.0 sender ok"]);
}

#[test]
fn a_message_of_the_largest_size_passes_and_one_more_octet_does_not() {
    for protocol in [Smtp, Lmtp] {
        let config = Config { size_octets_max: 1000, ..config(protocol) };
        let mut player = into_data(config.clone());
        let seen = said(&mut player, &[vec![b'x'; 998], b"\r\n.\r\n".to_vec()].concat());
        assert!(seen[0].starts_with("E: mail a:"), "{seen:?}");
        let mut player = into_data(config);
        let seen = said(&mut player, &[vec![b'x'; 999], b"\r\n.\r\nNOOP\r\n".to_vec()].concat());
        assert_eq!(seen, ["S: 552 5.3.4 message too big", "S: 250 2.0.0 ok"]);
    }
}

#[test]
fn a_message_that_never_ends_is_hung_up_on() {
    let mut player = into_data(Config { size_octets_max: 1000, ..config(Smtp) });
    let mut sent = 0;
    while !player.session.is_closed() {
        player.send(&[b'x'; 64 * 1024]);
        sent += 64 * 1024;
        assert!(player.session.held_octets() <= 1000);
    }
    assert_eq!(player.played, ["S: 552 5.3.4 message too big", "X:"]);
    assert!(sent > limits::OVERRUN_OCTETS_MAX && sent < limits::OVERRUN_OCTETS_MAX + 128 * 1024);
}

#[test]
fn the_last_allowed_command_is_obeyed_and_the_next_ends_the_session() {
    let mut player = greeted(Config { commands_max: 3, ..config(Smtp) });
    assert_eq!(said(&mut player, b"NOOP\r\nNOOP\r\n"), ["S: 250 2.0.0 ok", "S: 250 2.0.0 ok"]);
    let over = said(&mut player, b"NOOP\r\n");
    assert_eq!(over, ["S: 421 4.7.0 too many commands without a mail, closing", "X:"]);
}

#[test]
fn who_delivers_may_go_on() {
    let mut player = greeted(Config { commands_max: 5, errors_max: 1, ..config(Lmtp) });
    for _ in 0..10 {
        player.send(b"MAIL FROM:<a@b.example>\r\nnonsense\r\n");
        recipient(&mut player, Admission::Welcome);
        player.send(b"DATA\r\n");
        player.send(b".\r\n");
        player.session.answer_message(&[crate::Delivery::Kept], player.now).unwrap();
        assert_eq!(said(&mut player, b""), ["S: 250 2.0.0 kept"]);
    }
}

#[test]
fn a_message_that_is_refused_already_takes_no_memory() {
    let mut player = into_data(config(Smtp));
    player.send(b"some text\nand more");
    player.send(&[b'x'; 5000]);
    assert_eq!(player.session.held_octets(), 0);
}

#[test]
fn who_guesses_names_is_shown_out() {
    let mut player = greeted(config(Smtp));
    player.send(b"MAIL FROM:<a@b.example>\r\n");
    for _ in 0..limits::ERRORS_MAX {
        let told = recipient(&mut player, Admission::Unknown);
        assert_eq!(told, ["S: 550 5.1.1 no such recipient here, and no relaying"]);
    }
    let over = recipient(&mut player, Admission::Unknown);
    assert_eq!(over, ["S: 421 4.7.0 too many refused commands, closing", "X:"]);
}

#[test]
fn input_that_piles_up_while_we_decide_is_bounded() {
    let mut player = greeted(config(Smtp));
    player.send(b"MAIL FROM:<a@b.example>\r\nRCPT TO:<amy@mx.example>\r\n");
    player.played.clear();
    player.send(&vec![b'x'; limits::INPUT_LEN_OCTETS_MAX]);
    assert!(player.played.is_empty());
    player.send(b"x");
    assert_eq!(player.played, ["S: 421 4.7.0 too much pipelined input, closing", "X:"]);
}

#[test]
fn a_shed_message_frees_its_memory_and_is_asked_for_again() {
    let mut player = into_data(config(Lmtp));
    player.send(&[b'x'; 5000]);
    assert_eq!(player.session.held_octets(), 5000);
    player.session.shed();
    assert_eq!(player.session.held_octets(), 0);
    let seen = said(&mut player, b"more\r\n.\r\nNOOP\r\n");
    assert_eq!(seen, ["S: 452 4.3.1 too much mail at once, try again later", "S: 250 2.0.0 ok"]);
}

#[test]
fn answers_nobody_asked_for_are_refused_and_change_nothing() {
    let mut player = greeted(config(Smtp));
    let now = player.now;
    assert!(player.session.answer_recipient(Admission::Welcome, now).is_err());
    assert!(player.session.answer_message(&[], now).is_err());
    assert!(player.session.tls_started(now).is_err());
    player.send(b"MAIL FROM:<a@b.example>\r\nRCPT TO:<amy@mx.example>\r\n");
    assert!(player.session.answer_message(&[], now).is_err());
    assert!(player.session.answer_recipient(Admission::Welcome, now).is_ok());
    assert_eq!(said(&mut player, b"NOOP\r\n").last().unwrap(), "S: 250 2.0.0 ok");
}
