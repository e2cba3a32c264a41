//! A meeting's whole life in plain words: asked for, offered, booked, moved by the guest, cancelled by the host.

use super::mails::{GUEST, HOST};
use super::words::{above, weekday_and_hour};
use super::{Delivered, Mail};

/// Who writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Writer {
    Host,
    Guest,
}

/// A mail that somebody writes, and what has to follow.
pub(crate) struct Turn {
    /// Counted from one.
    pub(crate) number: usize,
    pub(crate) writer: Writer,
    /// What they write, having read the newest letter to them.
    words: fn(&str) -> String,
    /// Letters to the host and to the guest, from the beginning until the answer to this mail is there.
    pub(crate) to_host: usize,
    pub(crate) to_guest: usize,
    /// Whether the answer is an invitation, and whether a time is booked then.
    pub(crate) invites: bool,
    pub(crate) is_booked: bool,
}

/// The turns, in their order.
pub(crate) const LIFE: [Turn; 5] = [
    Turn {
        number: 1,
        writer: Writer::Host,
        words: |_| {
            "Hi Dana,\n\ngreat to meet you. Amy, could you find 30 minutes for us next week?\n\nPriya"
                .to_owned()
        },
        to_host: 1,
        to_guest: 1,
        invites: false,
        is_booked: false,
    },
    Turn {
        number: 2,
        writer: Writer::Guest,
        words: |offer| format!("{} works for me.\n\nThanks,\nDana", weekday_and_hour(offer, 2)),
        to_host: 2,
        to_guest: 2,
        invites: true,
        is_booked: true,
    },
    Turn {
        number: 3,
        writer: Writer::Guest,
        words: |_| {
            "Something has come up and I can't make it. Could we move this to another day?\n\nDana".to_owned()
        },
        to_host: 2,
        to_guest: 3,
        invites: false,
        // The old time stands until there is a new one.
        is_booked: true,
    },
    Turn {
        number: 4,
        writer: Writer::Guest,
        words: |offer| format!("{} would be great.\n\nDana", weekday_and_hour(offer, 1)),
        to_host: 3,
        to_guest: 4,
        invites: true,
        is_booked: true,
    },
    Turn {
        number: 5,
        writer: Writer::Host,
        words: |_| "Amy, please cancel this meeting.\n\nPriya".to_owned(),
        to_host: 4,
        to_guest: 5,
        invites: true,
        is_booked: false,
    },
];

impl Turn {
    /// The mail, given all letters so far. The first one goes to the guest and the assistant, the others to the
    /// assistant alone and stand above what they answer.
    pub(crate) fn mail(&self, letters: &[Delivered]) -> Mail {
        let id = format!("m{}", self.number);
        let writer = match self.writer {
            Writer::Host => HOST,
            Writer::Guest => GUEST,
        };
        let Some(newest) = letters.iter().rfind(|l| l.to == writer) else {
            return Mail::of_host(&id, "Planting plan", &(self.words)(""));
        };
        let body = above(&(self.words)(&newest.words()), newest);
        match self.writer {
            Writer::Host => Mail::of_host_answering(&id, newest, &body),
            Writer::Guest => Mail::of_guest(&id, newest, &body),
        }
    }
}
