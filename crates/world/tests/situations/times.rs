//! Times as people say them: at boundaries, across clocks, in other languages, with exceptions.

use crate::town::*;
use negotiate::Profile;
use world::Story;

#[test]
fn situation_2_next_friday_is_anchored_where_the_writer_is() {
    let mut story = Story::begin(at("Pacific/Auckland", "2026-03-05 10:00"), amy()).unwrap();
    story.host(&anna(), &Profile::new(zone("Pacific/Auckland"))).unwrap();
    story.guest(&ben(), &zone("Australia/Sydney"));
    story.anna_asks(&[ben()], "Q3", "Hi Ben,\n\nAmy, please find us half an hour.\n\nAnna");
    story.until(at("Australia/Sydney", "2026-03-08 23:40")).unwrap();
    story.answers(&ben(), "How about next Friday, or the Monday after? First thing.\n\nBen");
    let answer = story.last(&ben()).text;
    // The first Friday or the second, the Monday behind it, and never tomorrow.
    let dates = ["Friday 13 March", "Friday 20 March", "Monday 16 March", "Monday 23 March"];
    assert!(dates.iter().any(|date| answer.contains(date)), "{answer}");
    assert!(!answer.contains("Monday 9 March"), "{answer}");
}

#[test]
fn situation_3_my_time_is_the_clock_where_the_writer_is_on_that_day() {
    let mut story = town("2026-03-16 10:00");
    story.guest(&ben(), &zone("Europe/London"));
    story.anna_asks(&[ben()], "Q3", "Hi Ben,\n\nAmy, please find us half an hour this week.\n\nAnna");
    story
        .answers(&ben(), "Thursday at 3pm my time works. I'm in London till the 20th, then New York.\n\nBen");
    assert_eq!(story.booked().as_deref(), Some("Thu 19 Mar 16:00"));
    let words = story.last(&ben()).text;
    assert!(words.contains("15:00–15:30 (London) / 16:00–16:30 (Berlin)"), "{words}");
}

#[test]
fn situation_4_german_hours_weeks_and_holidays() {
    let mut story = town("2026-09-28 10:00");
    story.guest(&ben(), &zone("Europe/Berlin"));
    story.anna_asks(&[ben()], "Q3", "Hallo Ben,\n\nAmy, findest du bitte eine halbe Stunde für uns?\n\nAnna");
    story.answers(&ben(), "Gerne Donnerstag um halb vier oder KW 42, aber nicht am 03.10.\n\nBen");
    assert_eq!(story.booked().as_deref(), Some("Thu 1 Oct 15:30"));
    let words = story.last(&ben()).text;
    assert!(words.contains("Ihr Treffen") && words.contains("Donnerstag, 1. Oktober"), "{words}");
}

#[test]
fn situation_4_a_french_date_has_its_day_first() {
    let mut story = town("2026-04-20 10:00");
    story.guest(&ben(), &zone("Europe/Paris"));
    story.anna_asks(
        &[ben()],
        "Q3",
        "Bonjour Ben,\n\nAmy, peux-tu trouver une demi-heure pour nous ?\n\nAnna",
    );
    story.answers(&ben(), "Plutôt le 04/05 à 14h30, si possible.\n\nBen");
    assert_eq!(story.booked().as_deref(), Some("Mon 4 May 14:30"));
    assert!(story.last(&ben()).text.contains("lundi 4 mai"), "{}", story.last(&ben()).text);
}

#[test]
fn situation_5_exceptions_and_soft_wishes_bound_what_is_offered() {
    let mut story = town("2026-03-02 10:00");
    story.guest(&ben(), &zone("Europe/Berlin"));
    let asks = "Hi Ben,\n\nAmy, please find us half an hour in the next two weeks.\n\nAnna";
    story.anna_asks(&[ben()], "Q3", asks);
    story.answers(
        &ben(),
        "Anything but Tuesday morning, unless it's after 10. Thursday is tough but doable for Anna. Not before the \
         board meeting on the 12th.\n\nBen",
    );
    let state = &story.meetings().unwrap()[0].state;
    assert!(!state.offers.is_empty(), "{}", story.last(&ben()).text);
    for offer in &state.offers {
        let start = zone("Europe/Berlin").local(offer.slot.start());
        assert!(start.date() >= jiff::civil::date(2026, 3, 12), "{start}");
        let early_tuesday = start.date().weekday() == jiff::civil::Weekday::Tuesday && start.hour() < 10;
        assert!(!early_tuesday, "{start}");
    }
}

#[test]
fn situation_9_where_nothing_fits_the_guest_hears_nothing_and_the_host_chooses() {
    let mut story = town("2026-03-02 10:00");
    story.guest(&ben(), &zone("Europe/Berlin"));
    // Each morning of the week is held for somebody.
    for (n, day) in ["2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"].into_iter().enumerate() {
        let other = mailbox("Other", &format!("other{n}@other.example"));
        let text =
            format!("Amy, please find half an hour with Other on {day} between 9:00 and 12:00.\n\nAnna");
        story.anna_asks(&[other], &format!("Plan {n}"), &text);
    }
    story.anna_asks(&[ben()], "Ben", "Amy, 90 minutes in person with Ben this week, mornings only.\n\nAnna");
    assert_eq!(story.count(&ben()), 0);
    let question = story.last(&anna()).text;
    assert!(
        question.contains("no time that fits") && question.contains("If I hear nothing by"),
        "{question}"
    );
}

#[test]
fn situation_14_dinner_is_no_eleven_o_clock_and_a_journey_no_availability() {
    let mut story = town("2026-03-02 10:00");
    story.guest(&ben(), &zone("Europe/London"));
    let asks = "Hi Ben,\n\nAmy, please find a time for us to meet in person in London this week.\n\nAnna";
    story.anna_asks(&[ben()], "Q3", asks);
    story.answers(
        &ben(),
        "Dinner in Kings Cross Thursday? I land at Heathrow 16:40, leave Friday noon.\n\nBen",
    );
    assert_eq!(story.booked(), None, "an evening is the host's to allow");
    let question = story.last(&anna()).text;
    assert!(question.contains("What shall I do") || question.contains("for you to answer"), "{question}");
}
