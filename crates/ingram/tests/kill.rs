//! Kill -9 in the middle of a conversation, with mail servers on plain sockets: no acknowledged mail is lost, there is
//! one booking, and whatever is sent twice is the same to the byte.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

use common::kills::{World, survive};
use common::life::Turn;
use common::server::hand_over;
use common::{Delivered, Mail, Server};
use std::thread::JoinHandle;

/// A mail server that holds one mail until it is taken, and an office that takes all letters.
struct Sockets {
    server: Server,
    /// What is not acknowledged yet.
    held: Option<Vec<u8>>,
    /// Says whether it was.
    handing: Option<JoinHandle<bool>>,
    acknowledged: usize,
}

impl World for Sockets {
    fn server(&self) -> &Server {
        &self.server
    }

    fn send(&mut self, _: &Turn, mail: Mail) {
        self.held = Some(mail.bytes());
        self.try_again();
    }

    fn try_again(&mut self) {
        let Some(bytes) = self.held.clone() else { return };
        let address = self.server.address().unwrap();
        self.handing = Some(std::thread::spawn(move || {
            hand_over(&address, &bytes).is_ok_and(|answer| answer.starts_with("250"))
        }));
    }

    fn kill(&mut self) {
        self.server.kill();
    }

    fn start(&mut self) {
        self.server.run();
    }

    fn stop(&mut self) {
        self.server.stop();
    }

    /// Once nothing is being handed in.
    fn acknowledged(&mut self) -> usize {
        if self.handing.take().is_some_and(|handing| handing.join().unwrap()) {
            self.held = None;
            self.acknowledged += 1;
        }
        self.acknowledged
    }

    fn settle(&mut self) {
        self.acknowledged();
        assert!(self.held.is_none(), "not taken\n{}", self.troubles());
    }

    fn letters(&self) -> Vec<Delivered> {
        self.server.office.all()
    }

    fn troubles(&self) -> String {
        self.server.logged()
    }
}

#[test]
fn a_meeting_survives_kills_at_any_moment() {
    let tally =
        survive(|| Some(Sockets { server: Server::start(), held: None, handing: None, acknowledged: 0 }));
    println!("plain sockets: {}", tally.unwrap());
}
