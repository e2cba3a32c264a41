use super::{Attachment, Automatic, Extra, Invitation, Outgoing, Unsendable};
use addr::{EmailAddress, Mailbox, MessageId};
use mail_parser::MessageParser;
use proptest::prelude::*;

fn mailbox(name: &str, address: &str) -> Mailbox {
    Mailbox::new(Some(name), EmailAddress::parse(address).unwrap())
}

fn mail() -> Outgoing {
    Outgoing {
        to: vec![mailbox("Dana Whitfield", "dana@northfield.example")],
        subject: "Intro call".into(),
        text: "Would Thursday suit you?\n".into(),
        ..Outgoing::new(
            mailbox("Amy Ingram (AI)", "amy@ingram.example"),
            MessageId::parse("offer-1@ingram.example").unwrap(),
            "2026-03-10T08:15:00Z".parse().unwrap(),
        )
    }
}

fn invitation() -> Invitation {
    Invitation {
        method: "REQUEST".into(),
        text: "BEGIN:VCALENDAR\nMETHOD:REQUEST\nSUMMARY:Gespräch\nEND:VCALENDAR\n".into(),
        file_name: Some("invite.ics".into()),
    }
}

fn names(octets: &[u8]) -> Vec<String> {
    let parsed = MessageParser::new().parse(octets).unwrap();
    parsed.headers().iter().map(|h| h.raw_name().to_owned()).collect()
}

#[test]
fn a_plain_mail_has_the_fields_that_were_meant_and_no_others() {
    let octets = mail().to_octets().unwrap();
    let expected = [
        "Date",
        "From",
        "To",
        "Subject",
        "Message-ID",
        "Auto-Submitted",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ];
    assert_eq!(names(&octets), expected);
    let text = String::from_utf8(octets).unwrap();
    assert!(text.starts_with("Date: Tue, 10 Mar 2026 08:15:00 +0000\r\n"), "{text}");
    assert!(text.contains("Auto-Submitted: auto-generated\r\n"), "{text}");
}

#[test]
fn an_invitation_is_the_last_alternative_and_once_more_a_file() {
    let octets = Outgoing {
        html: Some("<p>Would Thursday suit you?</p>".into()),
        invitation: Some(invitation()),
        ..mail()
    }
    .to_octets()
    .unwrap();
    let text = String::from_utf8(octets.clone()).unwrap().replace("\r\n ", " ");
    assert!(text.contains("Content-Type: text/calendar; method=REQUEST; charset=UTF-8\r\n"), "{text}");
    let parsed = MessageParser::new().parse(&octets).unwrap();
    let kinds: Vec<String> = parsed
        .parts()
        .map(|p| {
            p.content_type().map(|t| format!("{}/{}", t.ctype(), t.subtype().unwrap_or_default())).unwrap()
        })
        .collect();
    let expected = [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ];
    assert_eq!(kinds, expected);
    let read = crate::parse(&octets).unwrap();
    let calendar = read.calendar.unwrap();
    assert_eq!(calendar.method.as_deref(), Some("REQUEST"));
    assert_eq!(calendar.text, invitation().text.replace('\n', "\r\n"));
    assert!(read.oddities.is_empty(), "{:?}", read.oddities);
}

#[test]
fn the_same_mail_gives_the_same_octets() {
    let with =
        |id: &str| Outgoing { message_id: MessageId::parse(id).unwrap(), html: Some("x".into()), ..mail() };
    assert_eq!(with("a@b").to_octets(), with("a@b").to_octets());
    assert_ne!(with("a@b").to_octets(), with("c@b").to_octets());
}

#[test]
fn a_boundary_in_the_text_makes_another_boundary() {
    let first = Outgoing { html: Some("x".into()), ..mail() }.to_octets().unwrap();
    let first = String::from_utf8(first).unwrap();
    let boundary = first.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
    let attack = format!("x\r\n--{boundary}\r\nContent-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR");
    let octets = Outgoing { html: Some("x".into()), text: attack, ..mail() }.to_octets().unwrap();
    assert!(crate::parse(&octets).unwrap().calendar.is_none());
}

#[test]
fn a_mail_of_ours_that_comes_back_is_known() {
    let token = Extra::LoopToken("k7f:9a8b".into());
    let octets = Outgoing { extra: vec![token], ..mail() }.to_octets().unwrap();
    let back = crate::parse(&octets).unwrap();
    assert_eq!(back.loop_token.as_deref(), Some("k7f:9a8b"));
    assert_eq!(back.origin, crate::Origin::Generated);
}

#[test]
fn long_threads_keep_their_root_and_their_newest_mails() {
    let references: Vec<_> = (0..90).map(|n| MessageId::parse(&format!("{n}@x.example")).unwrap()).collect();
    let octets = Outgoing { references, ..mail() }.to_octets().unwrap();
    let read = crate::parse(&octets).unwrap().references;
    assert_eq!((read.len(), read[0].as_str(), read[1].as_str()), (50, "0@x.example", "41@x.example"));
    assert_eq!(read[49].as_str(), "89@x.example");
}

#[test]
fn what_cannot_be_sent_says_why() {
    assert_eq!(Outgoing { to: vec![], ..mail() }.to_octets(), Err(Unsendable::NoRecipient));
    let method = Invitation { method: "REQUEST; x=y".into(), ..invitation() };
    assert_eq!(Outgoing { invitation: Some(method), ..mail() }.to_octets(), Err(Unsendable::BadToken));
    let url = Extra::Unsubscribe("https://a.example/\r\nBcc: x@y.example".into());
    assert_eq!(Outgoing { extra: vec![url], ..mail() }.to_octets(), Err(Unsendable::BadUrl));
    let nested = Attachment { name: "x".into(), media_type: "message/rfc822".into(), octets: vec![] };
    assert_eq!(Outgoing { attachments: vec![nested], ..mail() }.to_octets(), Err(Unsendable::BadToken));
}

proptest! {
    /// Nothing that people can name themselves, their meetings or their places makes a header field.
    #[test]
    fn no_text_injects_a_field(
        name in any::<String>(), guest in "\\PC{0,60}[\r\n]?\\PC{0,60}", subject in any::<String>(),
        text in any::<String>(), place in "(?s).{0,200}", token in any::<String>(),
    ) {
        let plain = mail();
        let with_all = |name: &str, guest: &str, subject: &str, token: &str, text: &str, place: &str| Outgoing {
            from: Mailbox::new(Some(name), plain.from.address().clone()),
            cc: vec![Mailbox::new(Some(guest), plain.from.address().clone())],
            subject: subject.to_owned(),
            text: text.to_owned(),
            html: Some(text.to_owned()),
            automatic: Automatic::Replied,
            extra: vec![Extra::LoopToken(token.to_owned()), Extra::SuppressAutoReplies],
            attachments: vec![Attachment { name: place.to_owned(), media_type: "text/plain".into(), octets: place.as_bytes().to_vec() }],
            ..mail()
        };
        let octets = with_all(&name, &guest, &subject, &token, &text, &place).to_octets().unwrap();
        let harmless = with_all("n", "g", "s", "t", "x", "p").to_octets().unwrap();
        prop_assert_eq!(names(&octets), names(&harmless));
        let parsed = MessageParser::new().parse(&octets).unwrap();
        let expected = MessageParser::new().parse(&harmless).unwrap();
        prop_assert_eq!(parsed.parts().len(), expected.parts().len());
        let read = crate::parse(&octets).unwrap();
        prop_assert_eq!(read.subject, super::clean::subject(&subject));
        let from = read.from.unwrap();
        prop_assert_eq!(from.address(), plain.from.address());
        prop_assert_eq!(read.cc.len(), 1);
        for line in octets.split(|b| *b == b'\n') {
            prop_assert!(line.len() <= 999);
        }
        let mut previous = 0_u8;
        for &b in &octets {
            prop_assert!(b != b'\n' || previous == b'\r', "a bare LF");
            prop_assert!(previous != b'\r' || b == b'\n', "a bare CR");
            prop_assert!(b != 0, "a NUL");
            previous = b;
        }
    }
}
