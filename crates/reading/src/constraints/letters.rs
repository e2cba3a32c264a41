//! For tests: what is said of each time of a sentence, a letter each.

use crate::{Conversation, Mail, Person, Role, stances};

/// What a guest says of each time, in order: F it suits, A it does not, S it is mentioned for another reason.
pub(super) fn letters(language: &str, text: &str) -> String {
    let person = |address: &str| Person {
        name: None,
        address: addr::EmailAddress::parse(address).unwrap(),
        zone: Some(when::Zone::utc()),
    };
    let conversation = Conversation {
        assistant: addr::EmailAddress::parse("amy@ingram.example").unwrap(),
        host: person("host@acme.example"),
        sender: person("guest@elsewhere.example"),
        role: Role::Guest,
        thread: None,
    };
    let mail = Mail {
        subject: "",
        text,
        to: &[],
        cc: &[],
        forwarded: &[],
        sent: "2026-03-02T08:30:00Z".parse().unwrap(),
        zone: None,
        language: Some(language),
        automatic: false,
        answers: &[],
    };
    stances(&mail, &conversation).into_iter().map(|(_, letter)| letter).collect()
}
