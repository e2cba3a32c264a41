mod group;

use super::*;
use crate::{Assistant, Person, title};
use addr::{EmailAddress, Mailbox};
use negotiate::{Asked, Doubt, HostChoice, HostQuestion, Notice, OfferReason, PersonId};
use proptest::prelude::*;
use when::{Interval, Zone};

const HOST: PersonId = PersonId::from_bytes([1; 16]);
const GUEST: PersonId = PersonId::from_bytes([2; 16]);

fn mailbox(name: &str, address: &str) -> Mailbox {
    Mailbox::new(Some(name), EmailAddress::parse(address).unwrap())
}

fn cast() -> Cast {
    Cast {
        assistant: Assistant {
            mailbox: mailbox("Amy Ingram", "amy@ingram.example"),
            given: "Amy".to_owned(),
        },
        host: Person { id: HOST, mailbox: mailbox("Priya Raman", "priya@acme.example") },
        guests: vec![guest(GUEST, "Dana Whitfield", "dana@northfield.example")],
        subject: Some("Planting plan".to_owned()),
        uid: ical::Uid::parse("m1@ingram.example").unwrap(),
        quoted: None,
        stamp: "2026-03-02T08:00:00Z".parse().unwrap(),
    }
}

fn guest(id: PersonId, name: &str, address: &str) -> Participant {
    Participant { person: Person { id, mailbox: mailbox(name, address) }, role: negotiate::Role::Required }
}

fn slot(start: &str) -> Interval {
    Interval::starting(start.parse().unwrap(), 30).unwrap()
}

fn offers() -> Vec<Offer> {
    ["2026-03-10T09:00:00Z", "2026-03-10T14:00:00Z", "2026-03-12T10:30:00Z"]
        .into_iter()
        .zip(1..)
        .map(|(start, number)| Offer { number, slot: slot(start) })
        .collect()
}

fn details() -> Details {
    Details {
        topic: Some("planting plan".to_owned()),
        length_min: Some(30),
        medium: Some(Medium::Video),
        place: Some("https://meet.example/priya".to_owned()),
        phone: None,
    }
}

fn letter(to: PersonId, kind: LetterKind) -> Letter {
    Letter {
        to,
        copy: if to == GUEST { Copy::Host(HOST) } else { Copy::Private },
        kind,
        zone: Zone::parse("Europe/Berlin").unwrap(),
        other_zone: Some(Zone::parse("Europe/London").unwrap()),
        details: details(),
        first: false,
        about: vec![],
        poll: false,
    }
}

fn question(about: Asked, choices: Vec<HostChoice>) -> LetterKind {
    let until = "2026-03-04T16:00:00Z".parse().unwrap();
    LetterKind::AskHost(HostQuestion { about, whom: vec![], choices, default: 2, until })
}

const DOUBTS: [Doubt; 5] =
    [Doubt::WhichOffer, Doubt::WhichTime, Doubt::WhichZone, Doubt::WhichPerson, Doubt::WhatIsMeant];

fn to_guest() -> Vec<Letter> {
    let reasons = [
        OfferReason::Asked,
        OfferReason::NoneSuited,
        OfferReason::NotFree,
        OfferReason::GuestMoves,
        OfferReason::HostMoves,
        OfferReason::JustTaken,
    ];
    let mut kinds: Vec<LetterKind> =
        reasons.into_iter().map(|why| LetterKind::Offer { offers: offers(), why }).collect();
    kinds.push(LetterKind::Chase { offers: offers() });
    kinds.push(LetterKind::Chase { offers: Vec::new() });
    kinds.extend(DOUBTS.map(|doubt| LetterKind::AskGuest { doubt, offers: offers() }));
    kinds.push(LetterKind::AskGuest { doubt: Doubt::WhichTime, offers: Vec::new() });
    kinds.push(LetterKind::AskForTimes);
    kinds.push(LetterKind::Farewell);
    let (slot, zone) = (slot("2026-03-10T09:00:00Z"), Zone::parse("Europe/Berlin").unwrap());
    kinds.push(LetterKind::Stays { slot, zone, sequence: 1 });
    kinds.extend(calendar_kinds());
    kinds.into_iter().map(|kind| letter(GUEST, kind)).collect()
}

fn calendar_kinds() -> Vec<LetterKind> {
    let (new, old) = (slot("2026-03-10T09:00:00Z"), slot("2026-03-05T13:00:00Z"));
    let zone = Zone::parse("Europe/Berlin").unwrap();
    let agreed =
        |instead_of, sequence| LetterKind::Invitation { slot: new, zone: zone.clone(), sequence, instead_of };
    vec![
        agreed(None, 0),
        agreed(Some(old), 1),
        agreed(None, 2),
        LetterKind::Cancellation { booked: Some((new, 3)) },
        LetterKind::Cancellation { booked: None },
    ]
}

fn to_host() -> Vec<Letter> {
    let take = || HostChoice::Take { slot: slot("2026-03-10T17:30:00Z") };
    let until = "2026-03-16T07:00:00Z".parse().unwrap();
    let mut kinds = vec![
        question(Asked::NoSlot, vec![take(), HostChoice::Wait, HostChoice::TakeOver, HostChoice::Drop]),
        question(Asked::SilentGuest, vec![HostChoice::ChaseAgain, HostChoice::Wait, HostChoice::Drop]),
        question(Asked::RoundsSpent, vec![take(), HostChoice::TakeOver]),
        question(Asked::OutsideHours, vec![take(), HostChoice::Drop]),
        question(Asked::GuestAsks, vec![take(), HostChoice::TakeOver]),
    ];
    kinds.extend(DOUBTS.map(|doubt| question(Asked::Unclear(doubt), Vec::new())));
    kinds.push(question(Asked::Unclear(Doubt::WhichTime), vec![take(), HostChoice::TakeOver]));
    kinds.extend(
        [
            Notice::Declined,
            Notice::Stopped,
            Notice::Away { until },
            Notice::Undeliverable,
            Notice::Late,
            Notice::Asked,
            Notice::Unverified,
            Notice::Noted,
        ]
        .map(LetterKind::Tell),
    );
    kinds.extend(calendar_kinds());
    kinds.into_iter().map(|kind| letter(HOST, kind)).collect()
}

fn all_letters() -> Vec<Letter> {
    let mut letters = to_guest();
    letters.extend(to_host());
    let firsts: Vec<Letter> = [letters[0].clone(), letters.iter().find(|l| l.to == HOST).unwrap().clone()]
        .into_iter()
        .map(|l| Letter { first: true, ..l })
        .collect();
    letters.splice(0..0, firsts);
    let phone = Details { medium: Some(Medium::Phone), place: None, ..details() };
    let cafe = Details {
        medium: Some(Medium::InPerson),
        place: Some("Café Linde, Torstraße 5, Berlin".to_owned()),
        ..details()
    };
    let offer = |details| Letter { details, first: true, copy: Copy::Private, ..letters[2].clone() };
    let extra = [offer(phone), offer(cafe), offer(Details::default())];
    letters.extend(extra);
    letters.extend(group::letters(&letters));
    letters
}

/// The slots and the other instants of a letter, in the order of its mail.
fn slots_of(letter: &Letter) -> Vec<Interval> {
    match &letter.kind {
        LetterKind::Offer { offers, .. }
        | LetterKind::Chase { offers }
        | LetterKind::AskGuest { offers, .. } => offers.iter().map(|offer| offer.slot).collect(),
        LetterKind::Invitation { slot, instead_of, .. } => [*slot].into_iter().chain(*instead_of).collect(),
        LetterKind::Cancellation { booked } => booked.iter().map(|(slot, _)| *slot).collect(),
        LetterKind::Stays { slot, .. } => vec![*slot],
        LetterKind::AskHost(question) => question.choices.iter().filter_map(HostChoice::slot).collect(),
        LetterKind::AskForTimes | LetterKind::Tell(_) | LetterKind::Farewell => Vec::new(),
    }
}

/// What a reader sees of HTML: without tags, entities resolved.
fn words_of_html(html: &str) -> Vec<String> {
    let body = html.split_once("<body").unwrap().1.split_once('>').unwrap().1;
    let mut text = String::new();
    let mut in_tag = false;
    for c in body.chars() {
        match c {
            '<' => in_tag = true,
            '>' => {
                in_tag = false;
                text.push(' ');
            }
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    for (entity, c) in [("&#60;", "<"), ("&#62;", ">"), ("&#34;", "\""), ("&#39;", "'"), ("&#38;", "&")] {
        text = text.replace(entity, c);
    }
    text.split_whitespace().map(str::to_owned).collect()
}

/// Words outside of the footer. What has no letter or digit is none: French sets spaces before its colons.
fn body_words(text: &str) -> usize {
    let body = text.split("\n-- \n").next().unwrap();
    body.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

fn gallery(language: Language) -> String {
    let mut shown = String::new();
    for letter in all_letters() {
        let reader = if letter.to == HOST { "host" } else { "guest" };
        let kind = format!("{:?}", letter.kind);
        let name = kind.split(" {").next().unwrap().split("(Host").next().unwrap();
        let written = write(&letter, &cast(), language);
        let body = written.text.split("\n-- \n").next().unwrap().to_owned();
        let first = if letter.first { ", first" } else { "" };
        shown.push_str(&format!("=== {name} to the {reader}{first}\n{body}\n\n"));
    }
    for (copy, to) in [(Copy::Host(HOST), GUEST), (Copy::Private, GUEST), (Copy::Private, HOST)] {
        let letter = Letter { copy, ..letter(to, LetterKind::AskForTimes) };
        let text = write(&letter, &cast(), language).text;
        shown.push_str(&format!("=== footer\n{}\n", text.split("\n-- \n").nth(1).unwrap()));
    }
    let agreed = letter(GUEST, calendar_kinds().remove(0));
    let written = write(&agreed, &cast(), language);
    let invitation = written.invitation.unwrap();
    shown.push_str(&format!(
        "=== around it\n{}\n{}\n{}\n{}\n",
        written.subject,
        invitation.organizer.name().unwrap(),
        invitation.summary,
        invitation.description.unwrap()
    ));
    shown
}

#[test]
fn every_letter_in_every_language() {
    for language in Language::ALL {
        insta::assert_snapshot!(language.tag(), gallery(language));
    }
}

#[test]
fn the_page_of_an_offer() {
    insta::assert_snapshot!("page", write(&all_letters()[0], &cast(), Language::English).html);
}

/// The cast with names, without any, and before a guest is named.
fn casts() -> [Cast; 3] {
    let nameless = |address: &str| Mailbox::from(EmailAddress::parse(address).unwrap());
    let strangers = Cast {
        host: Person { id: HOST, mailbox: nameless("priya@acme.example") },
        guests: vec![Participant {
            person: Person { id: GUEST, mailbox: nameless("dana@northfield.example") },
            role: negotiate::Role::Required,
        }],
        ..cast()
    };
    [cast(), strangers, Cast { guests: vec![], ..cast() }]
}

#[test]
fn every_place_is_filled_and_every_message_is_used() {
    for (language, cast) in Language::ALL.into_iter().flat_map(|l| casts().map(|cast| (l, cast))) {
        for mut letter in all_letters() {
            for details in [details(), Details::default()] {
                letter.details = details;
                let written = write(&letter, &cast, language);
                for text in [&written.text, &written.html, &written.subject] {
                    let left_open = ['{', '}', '$', '\u{2068}', '\u{2069}', '\u{202f}'];
                    assert!(!text.contains(left_open), "{text}");
                }
                for gap in ["  ", "()", " ,", " .", ": .", "\n\n\n"] {
                    assert!(!written.text.contains(gap), "{gap:?}\n{}", written.text);
                }
            }
        }
    }
    let sources = [
        include_str!("../writer.rs"),
        include_str!("../guest_letter.rs"),
        include_str!("../host_letter.rs"),
        include_str!("../invitation.rs"),
        include_str!("../cast.rs"),
        include_str!("../times.rs"),
    ]
    .concat();
    for line in Language::English.messages().lines().filter(|line| !line.starts_with(['#', ' ', '}'])) {
        let Some((key, _)) = line.split_once(" =") else { continue };
        assert!(sources.contains(&format!("\"{key}\"")), "nothing says {key}");
    }
}

#[test]
fn every_slot_has_its_weekday_date_hours_and_city_and_there_is_no_other() {
    for letter in all_letters() {
        let mail = write(&letter, &cast(), Language::English).text;
        let slots = slots_of(&letter);
        for slot in &slots {
            let local = |at| letter.zone.local(at);
            let day = local(slot.start()).strftime("%A %-d %B").to_string();
            let hours = format!(
                "{}–{} (Berlin) / {}–{} (London)",
                local(slot.start()).strftime("%H:%M"),
                local(slot.end()).strftime("%H:%M"),
                letter.other_zone.as_ref().unwrap().local(slot.start()).strftime("%H:%M"),
                letter.other_zone.as_ref().unwrap().local(slot.end()).strftime("%H:%M"),
            );
            assert!(mail.contains(&format!("{day}, {hours}")), "{day}, {hours}\n{mail}");
        }
        let deadline = usize::from(matches!(letter.kind, LetterKind::AskHost(_)));
        let clocks = mail.as_bytes().windows(5).filter(|w| {
            w.iter().enumerate().all(|(n, b)| if n == 2 { *b == b':' } else { b.is_ascii_digit() })
        });
        assert_eq!(clocks.count(), 4 * slots.len() + deadline, "{mail}");
    }
}

#[test]
fn an_offer_stands_behind_its_own_number() {
    let offers: Vec<Offer> = offers().into_iter().map(|o| Offer { number: o.number + 3, ..o }).collect();
    let offer = letter(GUEST, LetterKind::Offer { offers, why: OfferReason::NoneSuited });
    let mail = write(&offer, &cast(), Language::English).text;
    assert!(mail.contains("\n4. Tuesday 10 March, 10:00–10:30 (Berlin)"), "{mail}");
    assert!(!mail.contains("\n1. "), "{mail}");
}

#[test]
fn text_and_html_say_the_same_words() {
    for language in Language::ALL {
        for letter in all_letters() {
            let written = write(&letter, &cast(), language);
            let text = written.text.replacen("\n-- \n", "\n", 1);
            let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
            assert_eq!(words_of_html(&written.html), words);
            for outside in ["http:", "src=", "<script", "<link", "<img", "@import", "url("] {
                assert!(!written.html.contains(outside), "{outside}");
            }
            assert!(written.html.contains(&format!("<html lang=\"{}\">", language.tag())));
        }
    }
}

#[test]
fn a_mail_is_short() {
    let mut too_long = String::new();
    for language in Language::ALL {
        for letter in all_letters().into_iter().filter(|letter| letter.to == GUEST) {
            let one_clock = Letter { other_zone: None, ..letter.clone() };
            let text = write(&one_clock, &cast(), language).text;
            // The convention counts English words; a date takes two more in Spanish and Portuguese.
            let words_max = match (letter.first, language) {
                (true, _) => 90,
                (false, Language::English | Language::German) => 50,
                (false, _) => 55,
            };
            let words = body_words(&text);
            if words > words_max {
                too_long.push_str(&format!("{language:?}: {words} words\n{text}\n"));
            }
        }
    }
    assert!(too_long.is_empty(), "{too_long}");
}

#[test]
fn every_mail_says_that_an_ai_wrote_it_and_how_to_reach_a_human() {
    let says_ai = |language, text: &str| {
        text.contains(match language {
            Language::English => "AI assistant",
            Language::German => "KI-Assistenz",
            Language::French => "assistant IA",
            Language::Spanish => "asistente de IA",
            Language::Italian => "assistente IA",
            Language::Dutch => "AI-assistent",
            Language::Portuguese => "assistente de IA",
        })
    };
    for language in Language::ALL {
        assert!(says_ai(language, crate::sender(&cast(), language).name().unwrap()));
        for letter in all_letters() {
            let text = write(&letter, &cast(), language).text;
            let (body, footer) = text.split_once("\n-- \n").unwrap();
            assert!(says_ai(language, footer) && footer.contains("STOP"), "{footer}");
            assert_eq!(letter.to == GUEST, footer.contains("priya@acme.example"), "{footer}");
            if letter.first {
                assert!(says_ai(language, body.lines().next().unwrap()), "{body}");
            }
        }
    }
}

#[test]
fn nothing_tells_why_the_host_is_busy_or_who_else_is_there() {
    for letter in to_guest() {
        let text = write(&letter, &cast(), Language::English).text.to_lowercase();
        for word in ["busy", "because", "another meeting", "conflict", "hope you", "!"] {
            assert!(!text.contains(word), "{word}\n{text}");
        }
    }
}

#[test]
fn the_calendar_object_names_the_two_and_follows_the_letter() {
    for to in [GUEST, HOST] {
        let letters = calendar_kinds().into_iter().map(|kind| letter(to, kind));
        let written: Vec<Option<Invitation>> =
            letters.map(|letter| write(&letter, &cast(), Language::English).invitation).collect();
        let agreed = written[0].as_ref().unwrap();
        let addresses: Vec<String> =
            agreed.attendees.iter().map(|a| a.mailbox.address().to_string()).collect();
        assert_eq!(addresses, ["priya@acme.example", "dana@northfield.example"]);
        assert_eq!(agreed.summary, "Priya Raman / Dana Whitfield: planting plan");
        assert_eq!(agreed.url.as_deref(), Some("https://meet.example/priya"));
        assert_eq!(agreed.organizer.address().to_string(), "amy@ingram.example");
        let read = |n: usize| ical::read(&ical::write(written[n].as_ref().unwrap())).unwrap();
        assert_eq!([0, 1, 2, 3].map(|n| read(n).sequence), [0, 1, 2, 3]);
        assert_eq!(read(3).method, ical::ItipMethod::Cancel);
        assert_eq!(read(3).slot(), Some(slot("2026-03-10T09:00:00Z")));
        assert_eq!(written[4], None);
    }
}

#[test]
fn people_without_names_are_greeted_and_told_apart() {
    let [_, strangers, _] = casts();
    let mail = |to, kind| write(&letter(to, kind), &strangers, Language::English).text;
    assert!(mail(GUEST, LetterKind::AskForTimes).starts_with("Hello,\n"));
    let told = mail(HOST, LetterKind::Tell(Notice::Late));
    assert!(told.contains("dana@northfield.example will be late"), "{told}");
}

#[test]
fn a_subject_is_kept_and_marked_once() {
    let subject = |given: Option<&str>| {
        let cast = Cast { subject: given.map(str::to_owned), ..cast() };
        write(&letter(GUEST, LetterKind::AskForTimes), &cast, Language::German).subject
    };
    assert_eq!(subject(Some("Re: AW: Planting plan")), "Re: Planting plan");
    assert_eq!(subject(Some("Plan\r\nBcc: x@y.example")), "Re: Plan Bcc: x@y.example");
    assert_eq!(subject(Some("  Re: ")), "Priya Raman / Dana Whitfield: planting plan");
    assert_eq!(subject(None), title(&details(), &cast()));
}

proptest! {
    #[test]
    fn no_name_or_topic_breaks_out(
        name in "(\\PC|[\\x00-\\x1f\"<>&;:]){0,60}|<script>alert\\(1\\)</script>",
        topic in "(\\PC|[\\x00-\\x1f\"<>&{}$]){0,60}",
        subject in "(\\PC|[\\x00-\\x1f]){0,300}",
    ) {
        let mut cast = cast();
        cast.guests = vec![guest(GUEST, &name, "dana@northfield.example")];
        cast.subject = Some(subject);
        let clean = write(&letter(GUEST, calendar_kinds().remove(0)), &self::cast(), Language::English);
        for to in [GUEST, HOST] {
            let mut letter = letter(to, calendar_kinds().remove(0));
            letter.details.topic = Some(topic.clone());
            let written = write(&letter, &cast, Language::English);
            prop_assert!(!written.subject.chars().any(char::is_control));
            prop_assert!(written.subject.len() < 998);
            let tags = |html: &str| html.matches('<').count();
            prop_assert_eq!(tags(&written.html), tags(&clean.html));
            let lines = |text: &str| text.lines().count();
            prop_assert_eq!(lines(&written.text), lines(&clean.text));
            let words: Vec<String> =
                written.text.replacen("\n-- \n", "\n", 1).split_whitespace().map(str::to_owned).collect();
            prop_assert_eq!(words_of_html(&written.html), words);
            prop_assert!(ical::read(&ical::write(&written.invitation.unwrap())).is_ok());
        }
    }
}
