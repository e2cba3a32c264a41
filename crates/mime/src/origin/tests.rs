use crate::{Action, Origin, ReturnPath, parse, parse_with};

fn origin(header: &str, body: &str) -> Origin {
    let raw = format!("From: Dana <dana@northfield.example>\r\n{header}\r\n\r\n{body}");
    parse(raw.as_bytes()).unwrap().origin
}

#[test]
fn an_ordinary_mail_is_a_persons() {
    assert_eq!(
        origin("Subject: Delivery failure at the loading dock", "The lorry was late."),
        Origin::Person
    );
    assert_eq!(origin("Auto-Submitted: no", "Hello"), Origin::Person);
}

#[test]
fn what_declares_itself_automatic_is_believed() {
    assert_eq!(origin("Auto-Submitted: auto-replied (vacation)", "Away"), Origin::AutoReply);
    assert_eq!(origin("Auto-Submitted: auto-generated", "Build 7 is green"), Origin::Generated);
    assert_eq!(origin("Precedence: bulk", "Our offers"), Origin::Bulk);
    assert_eq!(origin("List-Id: <devs.example>\r\nList-Post: <mailto:devs@example>", "Hi all"), Origin::List);
    assert_eq!(origin("X-Auto-Response-Suppress: DR, OOF, AutoReply", "Ticket 7"), Origin::Generated);
}

#[test]
fn an_absence_is_known_by_its_subject_in_many_languages() {
    for subject in [
        "Automatic reply: Intro",
        "Abwesenheitsnotiz: Intro",
        "Réponse automatique : Intro",
        "自動応答: 打ち合わせ",
    ] {
        assert_eq!(origin(&format!("Subject: {subject}"), "x"), Origin::AutoReply, "{subject}");
    }
}

#[test]
fn nobody_answers_a_null_return_path() {
    let raw = b"From: dana@northfield.example\r\n\r\nI am away.";
    assert_eq!(parse_with(raw, ReturnPath::Null).unwrap().origin, Origin::AutoReply);
    assert!(!parse_with(raw, ReturnPath::Null).unwrap().origin.may_be_answered());
    assert_eq!(parse_with(raw, ReturnPath::Address).unwrap().origin, Origin::Person);
}

const DELIVERY_REPORT: &str = "From: Mail Delivery System <MAILER-DAEMON@mx.example>\r\n\
    Subject: Undelivered Mail Returned to Sender\r\n\
    Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
    --b\r\n\r\nSorry.\r\n\
    --b\r\nContent-Type: message/delivery-status\r\n\r\n\
    Reporting-MTA: dns; mx.example\r\n\r\n\
    Final-Recipient: rfc822; dana@northfield.example\r\nAction: failed\r\nStatus: 5.1.1\r\n\
    Diagnostic-Code: smtp; 550 5.1.1 unknown\r\n\r\n\
    --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <offer-1@ingram.example>\r\nSubject: x\r\n\r\nbody\r\n--b--\r\n";

#[test]
fn a_delivery_report_names_recipient_reason_and_original() {
    let Origin::Bounce(bounce) = parse(DELIVERY_REPORT.as_bytes()).unwrap().origin else {
        panic!("no bounce")
    };
    let [one] = bounce.recipients.as_slice() else { panic!("{bounce:?}") };
    assert_eq!(one.address.as_ref().unwrap().to_string(), "dana@northfield.example");
    assert_eq!(one.action, Action::Failed);
    assert!(one.status.unwrap().is_permanent());
    assert_eq!(bounce.original.unwrap().as_str(), "offer-1@ingram.example");
}

#[test]
fn a_bounce_without_a_standard_form_is_one_all_the_same() {
    let raw = "From: MAILER-DAEMON@mx.example\r\nTo: amy@ingram.example\r\nSubject: failure notice\r\n\r\n\
        Hi. This is the qmail-send program at mx.example.\r\n\r\n<dana@northfield.example>:\r\n\
        552 5.2.2 Mailbox full\r\n\r\n--- Below this line is a copy of the message.\r\n\r\n\
        Message-ID: <offer-1@ingram.example>\r\n";
    let Origin::Bounce(bounce) = parse(raw.as_bytes()).unwrap().origin else { panic!("no bounce") };
    let [one] = bounce.recipients.as_slice() else { panic!("{bounce:?}") };
    assert_eq!(one.address.as_ref().unwrap().to_string(), "dana@northfield.example");
    assert_eq!((one.status.unwrap().class, one.status.unwrap().subject), (5, 2));
    assert_eq!(bounce.original.unwrap().as_str(), "offer-1@ingram.example");
}

#[test]
fn a_person_who_forwards_a_report_as_an_attachment_stays_a_person() {
    let raw = format!(
        "From: dana@northfield.example\r\nSubject: look what came back\r\n\
         Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nDo you know why?\r\n\
         --o\r\nContent-Type: message/rfc822\r\n\r\n{DELIVERY_REPORT}\r\n--o--\r\n"
    );
    assert_eq!(parse(raw.as_bytes()).unwrap().origin, Origin::Person);
}

#[test]
fn receipts_and_complaints_are_told_apart() {
    let report = |kind: &str| {
        origin(
            &format!("Content-Type: multipart/report; report-type={kind}; boundary=b"),
            "--b\r\n\r\nx\r\n--b--",
        )
    };
    assert_eq!(report("disposition-notification"), Origin::Receipt);
    assert_eq!(report("feedback-report"), Origin::FeedbackReport);
}
