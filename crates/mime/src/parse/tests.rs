use crate::{Inbound, Oddity, Removed, Unreadable, parse, whole_text};

fn read(header: &str, body: &str) -> Inbound {
    parse(format!("{header}\r\n\r\n{body}").as_bytes()).unwrap()
}

#[test]
fn the_fields_of_an_ordinary_mail() {
    let mail = read(
        "From: \"Whitfield, Dana\" <Dana@Northfield.example>\r\n\
         To: Amy <amy@ingram.example>, team: b@c.example, d@e.example;\r\n\
         Cc: =?utf-8?Q?J=C3=B6rg?= <j@b.example>\r\n\
         Subject: Re: =?utf-8?B?R2VzcHLDpGNo?=\r\n  am Freitag\r\n\
         Date: Tue, 10 Mar 2026 09:15:00 -0500 (EST)\r\n\
         Message-ID: <1@northfield.example>\r\n\
         In-Reply-To: <offer@ingram.example>\r\n\
         References: <root@ingram.example>\r\n <offer@ingram.example>\r\n\
         Content-Language: de-DE\r\n\
         Received: from a by b; Tue, 10 Mar 2026 14:15:01 +0000\r\n\
         Authentication-Results: mx.ingram.example;\r\n dkim=pass",
        "Ja.",
    );
    assert_eq!(mail.from.as_ref().unwrap().called(), "Whitfield, Dana");
    assert_eq!(mail.to.len(), 3);
    assert_eq!(mail.cc[0].called(), "Jörg");
    assert_eq!(mail.subject, "Re: Gespräch am Freitag");
    let date = mail.date.unwrap();
    assert_eq!(date.at.to_string(), "2026-03-10T14:15:00Z");
    assert_eq!(date.offset.unwrap().seconds(), -5 * 3600);
    assert_eq!(mail.message_id.unwrap().as_str(), "1@northfield.example");
    assert_eq!(mail.in_reply_to[0].as_str(), "offer@ingram.example");
    assert_eq!(mail.references.len(), 2);
    assert_eq!(mail.language.as_deref(), Some("de"));
    assert_eq!(mail.hops, 1);
    assert_eq!(mail.authentication_results, ["mx.ingram.example; dkim=pass"]);
    assert_eq!(mail.oddities, []);
}

#[test]
fn of_several_authors_none_is_believed() {
    for (header, oddity) in [
        ("From: a@b.example\r\nFrom: c@d.example", Oddity::SeveralFromFields),
        ("From: a@b.example\r\nSubject: x\r\nfrom: a@b.example", Oddity::SeveralFromFields),
        ("From: a@b.example, c@d.example", Oddity::SeveralFromMailboxes),
        ("Subject: x", Oddity::NoFrom),
        ("From: undisclosed", Oddity::NoFrom),
    ] {
        let mail = read(header, "x");
        assert_eq!(mail.from, None, "{header}");
        assert!(mail.oddities.contains(&oddity), "{header}: {:?}", mail.oddities);
    }
}

#[test]
fn a_name_that_is_another_address_is_odd() {
    let deceiving = read("From: \"boss@corp.example\" <evil@x.example>", "x");
    assert!(deceiving.oddities.contains(&Oddity::AddressAsName));
    assert_eq!(deceiving.from.unwrap().address().to_string(), "evil@x.example");
    assert!(!read("From: \"a@b.example\" <a@b.example>", "x").oddities.contains(&Oddity::AddressAsName));
}

#[test]
fn a_date_that_does_not_exist_is_none() {
    for date in [
        "Tue, 31 Feb 2026 09:15:00 +0000",
        "Tue, 10 Mar 2026 25:61:00 +0000",
        "Tue, 10 Mar 2026 09:15:00 +9999",
        "soon",
        "",
    ] {
        let mail = read(&format!("From: a@b.example\r\nDate: {date}"), "x");
        assert_eq!(mail.date, None, "{date}");
        assert!(mail.oddities.contains(&Oddity::BadDate), "{date}");
    }
    assert!(read("From: a@b.example", "x").oddities.contains(&Oddity::NoDate));
}

#[test]
fn an_unknown_zone_is_no_offset() {
    let unknown = read("From: a@b.example\r\nDate: Tue, 10 Mar 2026 09:15:00 -0000", "x").date.unwrap();
    assert_eq!((unknown.at.to_string().as_str(), unknown.offset), ("2026-03-10T09:15:00Z", None));
    let leap = read("From: a@b.example\r\nDate: Tue, 30 Jun 2026 23:59:60 +0000", "x").date.unwrap();
    assert_eq!(leap.at.to_string(), "2026-06-30T23:59:59Z");
}

#[test]
fn references_keep_the_root_and_the_newest() {
    let all: String = (0..200).map(|n| format!(" <{n}@x.example>\r\n")).collect();
    let mail = read(&format!("From: a@b.example\r\nReferences:{}", all.trim_end()), "x");
    assert_eq!(mail.references.len(), 50);
    assert_eq!(mail.references[0].as_str(), "0@x.example");
    assert_eq!(mail.references[1].as_str(), "151@x.example");
    assert!(mail.oddities.contains(&Oddity::TooManyReferences));
}

#[test]
fn a_subject_is_one_clean_line() {
    let mail = read("From: a@b.example\r\nSubject: =?utf-8?Q?a=0D=0ABcc:_x=00=E2=80=AEb?=", "x");
    assert_eq!(mail.subject, "a Bcc: xb");
}

const ALTERNATIVE: &str = "From: a@b.example\r\nContent-Type: multipart/alternative; boundary=b";

#[test]
fn plain_text_comes_before_html_unless_it_is_empty() {
    let parts = |plain: &str| {
        format!(
            "--b\r\nContent-Type: text/plain\r\n\r\n{plain}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>html</p>\r\n--b--"
        )
    };
    assert_eq!(read(ALTERNATIVE, &parts("plain")).new_text.text, "plain");
    assert_eq!(read(ALTERNATIVE, &parts(" ")).new_text.text, "html");
}

#[test]
fn a_plain_part_that_only_points_to_the_html_is_none() {
    let stub = "--b\r\n\r\nThis message is in HTML format.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Friday.</p>\r\n--b--";
    assert_eq!(read(ALTERNATIVE, stub).new_text.text, "Friday.");
}

#[test]
fn a_signed_text_comes_out_of_its_armour() {
    let signed = "-----BEGIN PGP SIGNED MESSAGE-----\r\nHash: SHA256\r\n\r\nFriday.\r\n-----BEGIN PGP SIGNATURE-----\r\n\r\nabc=\r\n-----END PGP SIGNATURE-----\r\n";
    assert_eq!(read("From: a@b.example", signed).new_text.text, "Friday.");
    let sealed =
        read("From: a@b.example", "-----BEGIN PGP MESSAGE-----\r\n\r\nabc=\r\n-----END PGP MESSAGE-----\r\n");
    assert_eq!(sealed.new_text.text, "");
    assert!(sealed.oddities.contains(&Oddity::Encrypted));
}

#[test]
fn a_calendar_part_is_found_wherever_it_is() {
    let calendar = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nEND:VCALENDAR";
    for header in [
        "From: a@b.example\r\nContent-Type: text/calendar; method=reply; charset=utf-8",
        "From: a@b.example\r\nContent-Type: application/ics; method=REPLY",
    ] {
        let part = read(header, calendar).calendar.unwrap();
        assert_eq!((part.method.as_deref(), part.text.trim()), (Some("REPLY"), calendar), "{header}");
    }
    let only = read("From: a@b.example\r\nContent-Type: text/calendar", calendar);
    assert_eq!(only.new_text.text, "");
    let twice = format!(
        "--b\r\nContent-Type: text/calendar\r\n\r\n{calendar}\r\n--b\r\nContent-Type: application/ics\r\n\r\n{calendar}\r\n--b--"
    );
    assert!(!read(ALTERNATIVE, &twice).oddities.contains(&Oddity::SeveralCalendars));
}

#[test]
fn what_cannot_be_read_is_named() {
    let tnef =
        "--b\r\n\r\nx\r\n--b\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\n\r\nxx\r\n--b--";
    assert!(read(ALTERNATIVE, tnef).oddities.contains(&Oddity::Tnef));
    let sealed =
        read("From: a@b.example\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data", "xx");
    assert!(sealed.oddities.contains(&Oddity::Encrypted));
    let image = read("From: a@b.example\r\nContent-Type: image/png", "xx");
    assert!(image.oddities.contains(&Oddity::NoText));
}

#[test]
fn an_attached_mail_is_history() {
    let mail = read(
        "From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b",
        "--b\r\n\r\nPlease arrange.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: secret\r\n\r\nold words\r\n--b--",
    );
    assert_eq!(mail.new_text.text, "Please arrange.");
    assert!(mail.new_text.removed.contains(&Removed::Forward));
}

#[test]
fn nothing_of_the_history_is_in_what_is_handed_on() {
    let canary = "sesame-4711";
    let body = format!(
        "Friday.\r\n\r\nOn Tue, 10 Mar 2026 at 09:15, Amy <amy@ingram.example> wrote:\r\n> {canary}\r\n"
    );
    let mail = read("From: a@b.example\r\nSubject: x", &body);
    assert!(!mail.new_text.text.contains(canary) && !mail.subject.contains(canary));
    let raw = format!("From: a@b.example\r\nSubject: x\r\n\r\n{body}");
    assert!(whole_text(raw.as_bytes()).unwrap().contains(canary), "the control finds it");
}

#[test]
fn what_is_no_mail_is_refused() {
    for octets in [&b""[..], b"\r\n", b"\r\n\r\nonly a body"] {
        assert_eq!(parse(octets).err(), Some(Unreadable::NotAMail));
    }
}
