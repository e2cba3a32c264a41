//! Times as people say them: at boundaries, across clocks, in other languages, with exceptions.

use crate::town::*;

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
