//! Several people: partial answers, and one who is silent.

use crate::town::*;
use addr::Mailbox;
use world::Writing;

fn three() -> [Mailbox; 3] {
    [
        mailbox("Max Orth", "max@orth.example"),
        mailbox("Priya Raman", "priya@acme.example"),
        mailbox("Tom Reed", "tom@reed.example"),
    ]
}

fn asked(now: &str) -> world::Story {
    let mut story = town(now);
    for guest in three() {
        story.guest(&guest, &zone("Europe/Berlin"));
    }
    let text = "Hi all,\n\nAmy, please find 45 minutes for the four of us next week.\n\nAnna";
    story.anna_asks(&three(), "Q3", text);
    story
}

#[test]
fn situation_7_one_answers_for_themselves_and_for_nobody_else() {
    let mut story = asked("2026-03-02 10:00");
    let [max, priya, tom] = three();
    let lena = mailbox("Lena Ott", "lena@ott.example");
    let before = (story.count(&priya), story.count(&tom));
    let offer = story.last(&max);
    let text =
        "Tue or Wed for me. Priya is out till Thursday, Tom says either. Adding Lena for info.\n\n– Max";
    let cc = [priya.clone(), tom.clone(), lena.clone()];
    story.writes(Writing { to: &[amy()], cc: &cc, text, answers: Some(&offer), ..from(&max) }).unwrap();
    assert_eq!((story.count(&priya), story.count(&tom)), before, "no storm");
    assert_eq!(story.count(&lena), 0, "a guest adds nobody on their own");
    let state = &story.meetings().unwrap()[0].state;
    let days: Vec<i8> =
        state.offers.iter().map(|o| zone("Europe/Berlin").local(o.slot.start()).day()).collect();
    assert!(!days.is_empty() && days.iter().all(|day| [10, 11].contains(day)), "{days:?}");
}

#[test]
fn situation_8_one_who_is_silent_is_chased_alone_and_buries_nobody() {
    let mut story = asked("2026-03-02 10:00");
    let [max, priya, tom] = three();
    story.answers(&max, "All but 1 work for me.\n\nMax");
    story.answers(&priya, "All but 2 work for me.\n\nPriya");
    let before = (story.count(&max), story.count(&priya));
    story.until(berlin("2026-03-10 18:00")).unwrap();
    assert_eq!((story.count(&max), story.count(&priya)), before, "who answered is left in peace");
    let chased = story.inbox(tom.address()).len();
    assert!((2..=3).contains(&chased), "one offer, one or two reminders: {chased}");
    story.until(berlin("2026-03-20 18:00")).unwrap();
    let asked =
        story.inbox(anna().address()).iter().any(|mail| mail.text.contains("Tom Reed has not answered"));
    assert!(asked || story.booked().is_some(), "the host decides about the silent one");
}
