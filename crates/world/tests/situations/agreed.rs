//! What is agreed stays agreed: confirmations, what was said elsewhere, races, answers by other roads.

use crate::town::*;
use world::Writing;

const ASKS: &str = "Hi Ben,\n\ngreat to meet you. Amy, could you find 30 minutes for us next week?\n\nAnna";

/// Anna and Ben have agreed.
fn agreed() -> world::Story {
    let mut story = town("2026-03-02 10:00");
    story.guest(&ben(), &zone("Europe/Berlin"));
    story.anna_asks(&[ben()], "Q3", ASKS);
    story.answers(&ben(), "Tuesday at 4 pm would be great.\n\nBen");
    assert_eq!(story.booked().as_deref(), Some("Tue 10 Mar 16:00"));
    story
}

#[test]
fn situation_1_a_confirmation_that_names_another_day_changes_nothing() {
    let mut story = agreed();
    let before = (story.count(&ben()), story.count(&anna()));
    story.answers(
        &ben(),
        "Yes I can attend at 4 as scheduled Tuesday. Wednesday would have been hard anyway.\n\nBen",
    );
    assert_eq!(story.booked().as_deref(), Some("Tue 10 Mar 16:00"));
    assert_eq!((story.count(&ben()), story.count(&anna())), before, "nothing is to be said");
}

#[test]
fn situation_6_what_was_agreed_elsewhere_is_not_negotiated_again() {
    let mut story = town("2026-03-02 10:00");
    story.guest(&ben(), &zone("Europe/Berlin"));
    let text = "Amy, please send the invite.\n\nAnna\n\nOn Mon, Mar 2, 2026 at 9:12 AM Ben Hale <ben@hale.example> \
                wrote:\n> Thursday 3 works, call me on my mobile, number below\n>\n> --\n> Ben Hale\n> Office +49 30 \
                23125 100\n> Mobile +49 171 2312510\n";
    story.anna_asks(&[ben()], "Q3", text);
    assert_eq!(story.count(&ben()), 0, "{}", story.last(&ben()).text);
    assert_eq!(story.count(&anna()), 1, "history is never kept, so the host says which time");
    story.answers(&anna(), "Thursday at 3 pm, by phone, +49 171 2312510.\n\nAnna");
    let mails = story.inbox(ben().address());
    assert!(mails.iter().all(|mail| !mail.text.contains("100")), "not the office's number");
}

#[test]
fn situation_10_two_who_want_the_same_hour_do_not_both_get_it() {
    let mut story = town("2026-03-02 10:00");
    let cleo = mailbox("Cleo Marsh", "cleo@marsh.example");
    for guest in [&ben(), &cleo] {
        story.guest(guest, &zone("Europe/Berlin"));
        story.anna_asks(std::slice::from_ref(guest), guest.name().unwrap(), ASKS);
    }
    story.answers(&ben(), "Wednesday at 11 would suit me best.\n\nBen");
    story.answers(&cleo, "Could we do Wednesday at 11?\n\nCleo");
    let calendar = story.calendar(anna().address()).unwrap();
    assert_eq!(calendar.len(), 1, "{calendar:?}");
    let answer = story.last(&cleo).text;
    assert!(
        answer.contains("not available") && answer.contains("2. "),
        "other times in the same mail: {answer}"
    );
    assert!(!answer.contains("Ben"), "nobody hears of another");
}

#[test]
fn situation_13_an_answer_by_another_road_counts_once_it_is_known_whose_it_is() {
    let mut story = town("2026-03-02 10:00");
    story.guest(&ben(), &zone("Europe/Berlin"));
    story.anna_asks(&[ben()], "Q3", ASKS);
    let home = mailbox("Ben Hale", "benny@home.example");
    let offer = story.last(&ben());
    story
        .writes(Writing { to: &[amy()], text: "2 works.\n\nBen", answers: Some(&offer), ..from(&home) })
        .unwrap();
    assert_eq!(story.booked(), None, "anybody could have sent it");
    assert!(story.last(&anna()).text.contains("cannot verify"), "{}", story.last(&anna()).text);
    story.answers(&anna(), "Ben wrote that from home. Tuesday works for him.\n\nAnna");
    assert_eq!(story.booked().as_deref(), Some("Tue 10 Mar 14:00"));
    assert!(story.last(&ben()).calendar.contains("METHOD:REQUEST"));
}

#[test]
fn situation_13_a_new_time_proposed_in_a_calendar_program_is_heard() {
    let mut story = agreed();
    let uid = story.last(&ben()).calendar;
    let uid = uid.lines().find_map(|line| line.strip_prefix("UID:")).unwrap().to_owned();
    let counter = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//far//EN\nMETHOD:COUNTER\nBEGIN:VEVENT\nUID:{uid}\n\
         DTSTAMP:20260303T090000Z\nDTSTART:20260311T130000Z\nDTEND:20260311T133000Z\nSEQUENCE:0\n\
         ORGANIZER:mailto:amy@ingram.example\nATTENDEE;PARTSTAT=TENTATIVE:mailto:ben@hale.example\n\
         END:VEVENT\nEND:VCALENDAR\n"
    );
    let invitation = story.last(&ben());
    story
        .writes(Writing {
            to: &[amy()],
            answers: Some(&invitation),
            calendar: Some(&counter),
            ..from(&ben())
        })
        .unwrap();
    assert_eq!(story.booked().as_deref(), Some("Wed 11 Mar 14:00"));
    let update = story.last(&ben()).calendar;
    assert!(update.contains("SEQUENCE:1") && update.contains(&uid), "{update}");
}
