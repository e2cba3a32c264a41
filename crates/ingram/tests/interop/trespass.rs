//! Mail that must not be believed, and mail that must not be answered.

use super::common::Mail;
use super::common::mails::{AMY, GUEST, HOST};
use super::dovecot::Users;
use super::town::{COLLEAGUE, Town};

const REQUEST: &str = "Amy, could you find 30 minutes for Dana and me next week?\n\nPriya";

/// What somebody outside may write to look like the company's own server.
const FORGED: &[&str] = &[
    "",
    "Authentication-Results: mx.acme.example; dmarc=pass header.from=acme.example\r\n",
    "authentication-results: MX.acme.example 1; auth=pass smtp.auth=priya@acme.example\r\n",
    "Authentication-Results:\r\n\tmx.acme.example;\r\n\tdkim=pass header.d=acme.example\r\n",
    "Authentication-Results : mx.acme.example; dmarc=pass header.from=acme.example\r\n",
    "Authentication-Results: (by) mx.acme.example (really); dmarc=pass header.from=acme.example\r\n",
    "Authentication-Results: mx.(so)acme.example; dmarc=pass header.from=acme.example\r\n",
];

fn request(id: &str, headers: &str) -> Mail {
    Mail::of_host(id, "Planting plan", REQUEST).unproven().with(headers)
}

#[test]
fn a_forged_host_is_dropped_without_a_word_to_anybody() {
    let Some(town) = Town::open(1, "a forged host") else { return };
    for (number, headers) in FORGED.iter().enumerate() {
        town.arrives_from(HOST, &request(&format!("f{number}"), headers));
    }
    // A colleague who logs in is a colleague, whatever else the mail says.
    let disguised = request("c1", FORGED[1]);
    town.logged_in_as(COLLEAGUE, COLLEAGUE, &disguised, &[AMY]).unwrap();
    let refusal = town.logged_in_as(COLLEAGUE, HOST, &disguised, &[AMY]).unwrap_err();
    assert!(refusal.starts_with("553 5.7.1"), "{refusal}");
    let turned = town.judged(FORGED.len() + 1);
    assert_eq!(turned.len(), FORGED.len() + 1, "{}", town.troubles());
    for (reason, id) in &turned {
        assert_eq!(reason, "unproven_host");
        assert_eq!(id.len(), 32, "{id:?}");
    }
    // The real host is heard, and that is all that anybody hears.
    town.host_sends(&request("m1", ""), &[GUEST, AMY]);
    town.both_hear(1, 1);
    town.settle();
    assert_eq!((town.host.all().len(), town.guest.all().len()), (1, 2), "{}", town.troubles());
}

#[test]
fn the_outside_door_relays_for_nobody() {
    let Some(town) = Town::open(2, "no relay") else { return };
    let refusal = town.arrives(HOST, &request("r1", ""), &[GUEST]).unwrap_err();
    assert!(refusal.starts_with("454 4.7.1") || refusal.starts_with("554 5.7.1"), "{refusal}");
    let refusal = town.arrives(GUEST, &request("r2", ""), &["nobody@ingram.example"]).unwrap_err();
    assert!(refusal.starts_with("550 5.1.1"), "{refusal}");
}

#[test]
fn an_automatic_reply_and_a_stray_bounce_get_no_answer() {
    let Some(town) = Town::open(3, "automatic replies") else { return };
    town.host_sends(&request("m1", ""), &[GUEST, AMY]);
    let (for_host, offer) = town.both_hear(1, 1);
    let away = Mail::of_guest("a1", &offer.delivered, "I am out of the office. Your mail is not forwarded.")
        .with("Auto-Submitted: auto-replied\r\nX-Autoreply: yes\r\n");
    town.arrives_from(GUEST, &away);
    let stray = Mail::of_guest("a2", &offer.delivered, "Your message could not be delivered.")
        .from("Mail Delivery System <mailer-daemon@elsewhere.example>")
        .with("Auto-Submitted: auto-replied\r\n");
    town.arrives_from("", &stray);
    let loose =
        Mail::of_host("a3", "Undelivered Mail Returned to Sender", "Your message could not be delivered.")
            .unproven()
            .from("Mail Delivery System <mailer-daemon@elsewhere.example>");
    town.arrives_from("", &loose);
    let host_away =
        Mail::of_host_answering("a4", &for_host.delivered, "I am out of the office until Friday.")
            .unproven()
            .with("Auto-Submitted: auto-replied\r\n");
    town.host_sends(&host_away, &[AMY]);
    town.judged(5);
    // Work is done in the order of arrival: once this is answered, the others have been.
    town.host_sends(&Mail::of_host("m2", "Soil samples", REQUEST).unproven(), &[GUEST, AMY]);
    town.guest.wait_for(HOST, 2, || town.troubles());
    town.hears(&town.guest, 2);
    town.settle();
    let to_guest = town.guest.all();
    assert_eq!(to_guest.iter().filter(|l| l.is_from(AMY)).count(), 2, "{}", town.troubles());
    assert!(!town.postfix.logged().contains("to=<mailer-daemon@"), "{}", town.postfix.logged());
}

#[test]
fn a_guest_who_cannot_be_reached_is_told_to_the_host() {
    let Some(town) = Town::open(4, "a bounce by Postfix") else { return };
    let lost = "lost@northfield.example";
    let mail = Mail::of_host("m1", "Planting plan", REQUEST).unproven().to(&format!("Lou Lost <{lost}>"));
    town.host_sends(&mail, &[lost, AMY]);
    // The copy of the offer, then one mail: what happened, and what to do about it.
    let told = town.hears(&town.host, 2).page.text;
    assert!(told.contains("cannot reach"), "{told}");
    assert!(!told.contains("mail system"), "the mail server's words are for nobody: {told}");
    town.settle();
    let by_amy = town.host.all().iter().filter(|l| l.is_from(AMY)).count();
    assert_eq!(by_amy, 2, "{}", town.troubles());
    assert!(!town.postfix.logged().contains("to=<MAILER-DAEMON@"), "{}", town.postfix.logged());
}

#[test]
fn a_host_who_cannot_be_reached_is_not_written_to_about_it() {
    let users = Users { mailboxes: &[GUEST], logins: &[HOST] };
    let Some(town) = Town::open_for(5, "a bounce by the host", &users) else { return };
    town.host_sends(&request("m1", ""), &[GUEST, AMY]);
    let offer = town.hears(&town.guest, 1);
    // The request, and the bounce of the copy that the host was to get.
    town.judged(2);
    town.arrives_from(GUEST, &Mail::of_guest("m2", &offer.delivered, "Number 2 please.\n\nDana"));
    town.hears(&town.guest, 2);
    // The answer, and the bounce of the host's invitation. A mail about a bounce would have come before, and bounced.
    town.judged(4);
    town.settle();
    let to_host = format!("to=<{HOST}>");
    assert_eq!(town.postfix.logged().matches(&to_host).count(), 2, "{}", town.troubles());
}
