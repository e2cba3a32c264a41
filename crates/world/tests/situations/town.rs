//! The people of the stories and how they write.

use addr::{EmailAddress, Mailbox};
use negotiate::Profile;
use when::Zone;
use world::{Received, Story, Writing};

pub(crate) fn mailbox(name: &str, address: &str) -> Mailbox {
    Mailbox::new(Some(name), EmailAddress::parse(address).unwrap())
}

pub(crate) fn anna() -> Mailbox {
    mailbox("Anna Berg", "anna@berg.example")
}

pub(crate) fn amy() -> Mailbox {
    mailbox("Amy Ingram", "amy@ingram.example")
}

pub(crate) fn ben() -> Mailbox {
    mailbox("Ben Hale", "ben@hale.example")
}

pub(crate) fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

/// An instant on a clock, as `2026-03-09 10:00`.
pub(crate) fn at(zone_name: &str, text: &str) -> jiff::Timestamp {
    let local: jiff::civil::DateTime = text.replace(' ', "T").parse().unwrap();
    zone(zone_name).resolve(local).unwrap().settled()
}

pub(crate) fn berlin(text: &str) -> jiff::Timestamp {
    at("Europe/Berlin", text)
}

/// Anna in Berlin has Amy.
pub(crate) fn town(now: &str) -> Story {
    let mut story = Story::begin(berlin(now), amy()).unwrap();
    story.host(&anna(), &Profile::new(zone("Europe/Berlin"))).unwrap();
    story
}

/// A mail of this person's with nothing in it yet.
pub(crate) fn from(from: &Mailbox) -> Writing<'_> {
    Writing {
        from,
        to: &[],
        cc: &[],
        subject: "",
        text: "",
        answers: None,
        is_proven: from.address() == anna().address(),
        is_automatic: false,
        zone: None,
        calendar: None,
    }
}

pub(crate) trait Telling {
    /// Anna writes to these people with Amy on Cc.
    fn anna_asks(&mut self, to: &[Mailbox], subject: &str, text: &str);
    /// Somebody answers the last mail that they got.
    fn answers(&mut self, who: &Mailbox, text: &str);
    /// The last mail to somebody.
    fn last(&self, who: &Mailbox) -> Received;
    /// How many mails somebody got.
    fn count(&self, who: &Mailbox) -> usize;
    /// When Anna's only agreed meeting begins, on her clock.
    fn booked(&self) -> Option<String>;
}

impl Telling for Story {
    fn anna_asks(&mut self, to: &[Mailbox], subject: &str, text: &str) {
        self.writes(Writing { to, cc: &[amy()], subject, text, ..from(&anna()) }).unwrap();
    }

    fn answers(&mut self, who: &Mailbox, text: &str) {
        let last = self.last(who);
        self.writes(Writing { to: &[amy()], text, answers: Some(&last), ..from(who) }).unwrap();
    }

    fn last(&self, who: &Mailbox) -> Received {
        let mails = self.inbox(who.address());
        (*mails.last().unwrap_or_else(|| panic!("no mail to {}", who.address()))).clone()
    }

    fn count(&self, who: &Mailbox) -> usize {
        self.inbox(who.address()).len()
    }

    fn booked(&self) -> Option<String> {
        let calendar = self.calendar(anna().address()).unwrap();
        assert!(calendar.len() <= 1, "{calendar:?}");
        let start = calendar.first()?.start();
        Some(zone("Europe/Berlin").local(start).strftime("%a %-d %b %H:%M").to_string())
    }
}
