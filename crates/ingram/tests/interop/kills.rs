//! Kill -9 in the middle of a conversation over real mail servers: Postfix holds what was not acknowledged and hands it
//! in again by itself.

use super::common::kills::{World, survive};
use super::common::life::Turn;
use super::common::mails::AMY;
use super::common::{Delivered, Mail, Server};
use super::town::Town;

impl World for Town {
    fn server(&self) -> &Server {
        &self.server
    }

    fn send(&mut self, turn: &Turn, mail: Mail) {
        self.takes(turn, &mail);
    }

    fn try_again(&mut self) {
        self.postfix.flush();
    }

    fn kill(&mut self) {
        self.guardian.wards_ingram(None);
        self.server.kill();
    }

    fn start(&mut self) {
        self.server.run();
        self.guardian.wards_ingram(Some(self.server.pid()));
    }

    fn stop(&mut self) {
        self.guardian.wards_ingram(None);
        self.server.stop();
    }

    /// As far as Postfix has written it down.
    fn acknowledged(&mut self) -> usize {
        let to = format!("to=<{AMY}>");
        let log = self.postfix.logged();
        log.lines().filter(|line| line.contains(&to) && line.contains("status=sent (250 ")).count()
    }

    fn settle(&mut self) {
        Self::settle(self);
    }

    fn letters(&self) -> Vec<Delivered> {
        Self::letters(self)
    }

    fn troubles(&self) -> String {
        Self::troubles(self)
    }
}

#[test]
fn a_meeting_survives_kills_at_any_moment() {
    let tally = survive(|| Town::open(6, "kills over real mail servers"));
    if let Some(tally) = tally {
        println!("Postfix and Dovecot: {tally}");
    }
}
