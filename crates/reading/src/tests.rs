//! What people write, and what it means: short mails in the seven languages, one behaviour a test.

use crate::contract::{Line, Record, read_record};
use crate::{ActKind, Doubt, Medium, Right};
use proptest::prelude::*;
use when::Interval;

/// A guest in Berlin answers on Tuesday, 10 March 2026, 9:15; offers are out for Thursday 10:00, Friday 14:00 and the
/// Friday's 16:00.
pub(crate) fn answer(body: &str) -> Line {
    read_record(&record("guest", OFFERS, body)).unwrap()
}

/// The host asks for a meeting on the same morning, with Jo on copy.
pub(crate) fn request(body: &str) -> Line {
    read_record(&record("host", "null", body)).unwrap()
}

/// The guest writes about the meeting that stands on Thursday at 10:00.
fn about_meeting(body: &str) -> Line {
    read_record(&record("guest", MEETING, body)).unwrap()
}

const OFFERS: &str = r#"{"state": "proposed", "guests": ["jo@guest.example"], "duration_min": 30, "offers": [
    {"id": 1, "start": "2026-03-12T10:00:00+01:00", "end": "2026-03-12T10:30:00+01:00"},
    {"id": 2, "start": "2026-03-13T14:00:00+01:00", "end": "2026-03-13T14:30:00+01:00"},
    {"id": 3, "start": "2026-03-13T16:00:00+01:00", "end": "2026-03-13T16:30:00+01:00"}]}"#;

const MEETING: &str = r#"{"state": "scheduled", "guests": ["jo@guest.example"], "duration_min": 30, "offers": [],
    "meeting": {"start": "2026-03-12T10:00:00+01:00", "end": "2026-03-12T10:30:00+01:00"}}"#;

pub(crate) fn record(role: &str, thread: &str, body: &str) -> Record {
    let sender = if role == "host" { "eva@host.example" } else { "jo@guest.example" };
    let body = serde_json::to_string(body).unwrap();
    let cc = if role == "host" { r#""jo@guest.example""# } else { "" };
    Record::parse(&format!(
        r#"{{"id": "t", "now": "2026-03-10T09:15:00+01:00", "tz": "Europe/Berlin", "assistant": "amy@ingram.example",
            "sender": {{"role": "{role}", "address": "{sender}", "tz": "Europe/Berlin"}},
            "host": {{"address": "eva@host.example", "tz": "Europe/Berlin"}},
            "to": ["amy@ingram.example"], "cc": [{cc}], "thread": {thread}, "subject": "", "body": {body}}}"#
    ))
    .unwrap()
}

/// Whether half an hour from then on is fine by the mail.
pub(crate) fn fine(line: &Line, start: &str) -> bool {
    let slot = Interval::starting(start.parse().unwrap(), 30).unwrap();
    line.available.iter().any(|window| window.covers(&slot))
}

#[test]
fn an_early_hour_that_is_said_to_be_early_stays_in_the_morning() {
    for text in [
        "None of those. I can do Monday between 6:30 and 8:30 in the morning.",
        "None of those, but Monday from 6:30 am to 8 am is free.",
        "Keiner passt. Montag früh um 6:30 geht.",
    ] {
        let line = answer(text);
        assert!(fine(&line, "2026-03-16T06:30:00+01:00"), "{text}: {:?}", line.available);
        assert!(!fine(&line, "2026-03-16T18:30:00+01:00"), "{text}: {:?}", line.available);
    }
}

#[test]
fn an_absence_that_comes_afterwards_leaves_the_days_before_it() {
    let line = answer(
        "None of those. I could do any time on Wednesday 18 March. After that I am on leave until April.",
    );
    assert!(fine(&line, "2026-03-18T11:00:00+01:00"), "{:?}", line.available);
    assert!(!fine(&line, "2026-03-19T11:00:00+01:00"), "{:?}", line.available);
}

#[test]
fn what_must_be_known_before_an_answer_is_a_question() {
    let line = answer(
        "Before confirming I want to check: your mail says 8.30 am PT on the 16th. The clocks are changing, so will that be 4 pm or 5 pm?",
    );
    assert_eq!((line.intents.as_slice(), line.accept.as_slice()), (&[ActKind::Question][..], &[][..]));
}

#[test]
fn calling_off_a_day_that_is_not_the_meetings_is_asked_about() {
    let line = about_meeting("Sorry, the Friday meeting we need to cancel.");
    assert_eq!(line.intents, [ActKind::Cancel]);
    assert!(line.clarify);
    assert!(!about_meeting("Sorry, the Thursday meeting we need to cancel.").clarify);
}

#[test]
fn the_later_of_two_is_the_later_one_of_the_day_that_is_named() {
    let line = answer("Morning Amy, Friday suits, the earlier of the two please.");
    assert_eq!(line.accept, [2], "{line:?}");
}

#[test]
fn the_second_of_all_or_of_its_day_is_a_doubt() {
    for text in ["The second one, Friday.", "Der zweite, also Freitag."] {
        let line = answer(text);
        assert!(line.accept.is_empty() && line.clarify, "{text}: {line:?}");
    }
}

#[test]
fn an_offer_is_taken_by_its_order_in_every_language() {
    for (text, number) in [
        ("The second one works for me.", 2),
        ("Der zweite Vorschlag passt mir gut.", 2),
        ("Le premier créneau me convient parfaitement.", 1),
        ("La segunda opción me viene bien.", 2),
        ("Va bene la prima opzione.", 1),
        ("De tweede optie past prima.", 2),
        ("A primeira opção serve-me.", 1),
        ("The last one is great", 3),
        ("Option 2 please", 2),
    ] {
        let line = answer(text);
        assert_eq!(
            (line.intents[0], line.accept.as_slice(), line.clarify),
            (ActKind::Accept, &[number][..], false),
            "{text}"
        );
    }
}

#[test]
fn an_hour_that_names_an_offer_is_no_day_of_the_month() {
    for (text, taken) in [
        ("Dale, agéndame el de las 10.", 1),
        ("Prendo quello delle 10.", 1),
        ("Fico com o das 10.", 1),
        ("Je prends celui de 10h.", 1),
        ("Me quedo con el de las 16.", 3),
    ] {
        let line = answer(text);
        assert_eq!(line.accept, [taken], "{text}: {line:?}");
    }
}

#[test]
fn all_but_one_are_taken_with_slips_of_the_finger_too() {
    for text in [
        "All fine except the Thursday one.",
        "Fine except the Thursday one, Eva can choose.",
        "al fien exept teh thursday one",
        "All of them work except Thursday.",
    ] {
        let line = answer(text);
        assert_eq!(line.accept, [2, 3], "{text}: {line:?}");
    }
}

#[test]
fn another_hour_of_the_same_morning_is_not_the_hour_refused() {
    let only = r#"{"state": "proposed", "guests": ["jo@guest.example"], "duration_min": 30, "offers": [
        {"id": 1, "start": "2026-03-12T09:00:00+01:00", "end": "2026-03-12T09:30:00+01:00"}]}"#;
    let line =
        read_record(&record("guest", only, "9 is no good. Same morning but half past would do.")).unwrap();
    assert!(line.accept.is_empty(), "{line:?}");
    assert!(fine(&line, "2026-03-12T09:30:00+01:00"), "{line:?}");
    assert!(!fine(&line, "2026-03-12T09:00:00+01:00"), "{line:?}");
}

#[test]
fn an_event_that_the_meeting_comes_before_is_no_time_for_it() {
    for text in [
        "Let's make it Friday at 2. I would rather have this settled before my brother is back on the 12th.",
        "Freitag um 14 Uhr nehme ich, bevor am Donnerstag der Chef zurück ist.",
        "Je prends vendredi à 14h, avant que mon chef ne rentre jeudi.",
    ] {
        let line = answer(text);
        assert!(!line.accept.contains(&1), "{text}: {line:?}");
    }
    let line = request("Please find Jo half an hour with me before I leave on the 20th.");
    assert!(fine(&line, "2026-03-18T10:00:00+01:00"), "{:?}", line.available);
    assert!(!fine(&line, "2026-03-20T10:00:00+01:00") && !fine(&line, "2026-03-23T10:00:00+01:00"));
}

#[test]
fn to_have_nothing_against_a_time_is_not_to_take_it() {
    let line =
        answer("I can't think about this now. Nothing against Thursday as such. Get back to me in May.");
    assert!(line.accept.is_empty(), "{line:?}");
    assert_eq!(line.intents.first(), Some(&ActKind::Defer), "{line:?}");
}

#[test]
fn an_offer_is_taken_by_its_day_or_hour() {
    for (text, numbers) in [
        ("Thursday works.", &[1][..]),
        ("Friday at 4 is perfect, see you then.", &[3]),
        ("Donnerstag passt.", &[1]),
        ("Freitag um 14 Uhr geht bei mir.", &[2]),
        ("jeudi c'est parfait pour moi", &[1]),
        ("El jueves me va bien.", &[1]),
        ("giovedì va benissimo", &[1]),
        ("Donderdag lukt.", &[1]),
        ("Na quinta posso.", &[1]),
    ] {
        let line = answer(text);
        assert_eq!(line.accept, numbers, "{text} {:?}", line.intents);
    }
}

#[test]
fn a_yes_that_fits_two_offers_is_a_doubt() {
    for text in ["Friday works for me.", "Freitag passt.", "yes", "Vendredi me convient."] {
        let line = answer(text);
        assert_eq!(
            (line.intents[0], line.accept.is_empty(), line.doubt),
            (ActKind::Accept, true, Some(Doubt::WhichOffer)),
            "{text}"
        );
    }
}

#[test]
fn a_refusal_with_another_time_takes_nothing() {
    for text in [
        "None of those work, sorry. Could we do Wednesday the 18th at 11?",
        "Leider passt keiner der Termine. Ginge Mittwoch, der 18. um 11 Uhr?",
        "Aucune de ces dates ne me convient. Que diriez-vous du mercredi 18 à 11h ?",
        "Ninguna me viene bien. ¿Qué tal el miércoles 18 a las 11?",
    ] {
        let line = answer(text);
        assert_eq!(line.intents, [ActKind::Reject, ActKind::Offer], "{text}");
        assert!(
            line.accept.is_empty() && fine(&line, "2026-03-18T11:00:00+01:00"),
            "{text} {:?}",
            line.available
        );
        assert!(!fine(&line, "2026-03-18T12:00:00+01:00"), "{text}");
    }
}

#[test]
fn exceptions_cut_days_out_of_a_week() {
    let line = request("Please find half an hour with Jo next week, but not on Wednesday.");
    assert_eq!(line.intents, [ActKind::Schedule]);
    assert!(fine(&line, "2026-03-17T10:00:00+01:00") && !fine(&line, "2026-03-18T10:00:00+01:00"));
    assert!(!fine(&line, "2026-03-23T10:00:00+01:00") && !fine(&line, "2026-03-21T10:00:00+01:00"));
}

#[test]
fn a_bound_scopes_over_coordinated_days_and_own_hours_do_not() {
    let shared = answer("I can't do any of those. Monday or Wednesday after 3 would work.");
    assert!(
        !fine(&shared, "2026-03-16T10:00:00+01:00") && fine(&shared, "2026-03-16T15:30:00+01:00"),
        "{:?}",
        shared.available
    );
    let own = answer("I can't do any of those. Monday 2-4 or Wednesday 9-11 would work.");
    assert!(
        fine(&own, "2026-03-16T14:30:00+01:00") && !fine(&own, "2026-03-16T09:30:00+01:00"),
        "{:?}",
        own.available
    );
    assert!(
        fine(&own, "2026-03-11T09:30:00+01:00") && !fine(&own, "2026-03-11T14:30:00+01:00"),
        "{:?}",
        own.available
    );
}

#[test]
fn times_are_on_the_clock_that_is_named() {
    let line = answer("None of these work. How about Wednesday the 18th, 9am New York time?");
    assert!(fine(&line, "2026-03-18T09:00:00-04:00"), "{:?}", line.available);
    assert_eq!(line.timezone.as_deref(), Some("America/New_York"));
}

#[test]
fn a_date_that_contradicts_its_weekday_is_a_doubt() {
    let line = answer("Neither works. May I suggest Tuesday 18 March at 11?");
    assert!(line.clarify, "{line:?}");
}

#[test]
fn a_meeting_is_moved_by_a_length() {
    for text in ["Could we push it back an hour?", "Könnten wir eine Stunde später anfangen?"] {
        let line = about_meeting(text);
        assert_eq!(line.intents[0], ActKind::Reschedule, "{text}");
        assert!(
            fine(&line, "2026-03-12T11:00:00+01:00") && !fine(&line, "2026-03-12T10:00:00+01:00"),
            "{text} {:?}",
            line.available
        );
    }
}

#[test]
fn a_confirmation_that_names_another_day_is_no_change() {
    let line =
        about_meeting("Yes I can attend at 10 as scheduled Thursday. Friday would have been hard anyway.");
    assert_ne!(line.intents[0], ActKind::Reschedule);
}

#[test]
fn calling_off_and_pausing_are_told_apart() {
    assert_eq!(about_meeting("Please cancel Thursday, I no longer need it.").intents, [ActKind::Cancel]);
    let pause = answer("Too busy right now, please write to me again after the 20th.");
    assert_eq!(
        (pause.intents.as_slice(), pause.until.map(|d| d.to_string()).as_deref()),
        (&[ActKind::Defer][..], Some("2026-03-21"))
    );
}

#[test]
fn rights_over_data_are_heard() {
    for (text, right) in [
        ("Under the GDPR, please send me a copy of all personal data you hold about me.", Right::Access),
        ("Bitte löschen Sie alle meine Daten gemäß Art. 17 DSGVO.", Right::Erasure),
        ("Je m'oppose au traitement de mes données personnelles.", Right::Objection),
    ] {
        let line = answer(text);
        assert_eq!((line.intents[0], line.right), (ActKind::Privacy, Some(right)), "{text}");
    }
}

#[test]
fn a_wish_not_to_be_written_to_is_heard() {
    for text in ["Stop emailing me.", "Nehmen Sie mich aus Ihrem Verteiler.", "Please take me off your list."]
    {
        assert_eq!(answer(text).intents[0], ActKind::Stop, "{text}");
    }
}

#[test]
fn a_yes_that_is_doubted_or_somebody_elses_takes_nothing() {
    for text in [
        "I doubt that Thursday at 10 works.",
        "I don't believe Friday at 2 is possible.",
        "It is not true that option 1 works for me.",
        "Thursday at 10 works for everybody except me.",
        "Bob accepts option 2. I don't.",
        "Hardly any of them work.",
        "Ich glaube nicht, dass Donnerstag 10 Uhr passt.",
        "Donnerstag 10 Uhr passt allen außer mir.",
        "Mein Kollege nimmt die 2, ich noch nicht.",
        "Je doute que l'option 1 convienne.",
        "Jeudi 10h convient à tout le monde sauf moi.",
        "No creo que el jueves a las 10 me vaya bien.",
        "Dubito che l'opzione 1 vada bene.",
        "Ik betwijfel of optie 1 lukt.",
        "Duvido que a opção 1 dê.",
    ] {
        let line = answer(text);
        assert!(line.accept.is_empty(), "{text}: {line:?}");
    }
}

#[test]
fn all_that_are_counted_are_taken() {
    for text in [
        "All three times work for me.",
        "Alle drei Termine passen.",
        "Les trois créneaux me conviennent.",
        "Tutti e tre gli orari vanno bene.",
        "Alle drie de momenten zijn prima.",
        "Os três horários servem.",
    ] {
        assert_eq!(answer(text).accept, [1, 2, 3], "{text}");
    }
    assert!(answer("None of the three times work.").accept.is_empty());
    assert_eq!(answer("Vielen Dank für die drei Vorschläge. Der letzte passt mir am besten.").accept, [3]);
    assert_eq!(answer("All fine except 1 and 2.").accept, [3]);
}

#[test]
fn to_be_left_alone_may_be_asked_in_many_ways() {
    for text in [
        "Don't write to me again.",
        "Take me off your list.",
        "Ich will von Ihnen nichts mehr zugeschickt bekommen.",
        "Ich möchte nicht mehr angeschrieben werden.",
        "Je ne veux plus rien recevoir de votre part.",
        "Merci de ne plus m'écrire.",
        "No vuelvan a contactarme.",
        "Vi prego di non contattarmi più.",
        "Neem geen contact meer met mij op.",
        "Me deixa em paz, por favor.",
    ] {
        assert_eq!(answer(text).intents.first(), Some(&ActKind::Stop), "{text}");
    }
    for text in ["Don't write to me again before May please.", "No vuelvan a contactarme hasta mayo."] {
        assert_eq!(answer(text).intents.first(), Some(&ActKind::Defer), "{text}");
    }
}

#[test]
fn details_are_read() {
    let line = request("Please set up 45 minutes with Jo on Teams next week.");
    assert_eq!((line.duration_min, line.medium), (Some(45), Some(Medium::Video)));
    assert_eq!(line.add, ["jo@guest.example"]);
    let moved = about_meeting("Change of place: let's meet at the Copper Kettle, 8 Malt Street instead.");
    assert_eq!(moved.intents, [ActKind::Update]);
    assert!(moved.place.as_deref().is_some_and(|p| p.contains("8 Malt Street")), "{:?}", moved.place);
    let phone = about_meeting("Ruf mich bitte unter 030 23125 120 an, die alte Nummer ist tot.");
    assert_eq!(phone.phone.as_deref(), Some("+493023125120"));
}

#[test]
fn nobody_to_invite_is_a_doubt() {
    let mut lonely = record("host", "null", "Put something in with Mike for Thursday, half an hour.");
    lonely.cc.clear();
    assert_eq!(read_record(&lonely).unwrap().doubt, Some(Doubt::WhichPerson));
}

#[test]
fn a_hedge_or_a_question_takes_no_offer() {
    for text in [
        "Not sure about Thursday yet, let me check.",
        "Thursday might work, I'll confirm tomorrow.",
        "Ob Donnerstag klappt, weiß ich noch nicht.",
        "Thursday and Friday are both bad.",
        "I'm away Thursday and Friday.",
        "Pas jeudi s'il vous plaît.",
    ] {
        let line = answer(text);
        assert!(line.accept.is_empty(), "{text} {:?}", line.accept);
    }
}

#[test]
fn a_word_of_calling_off_that_is_denied_calls_nothing_off() {
    for text in [
        "Don't cancel please! I'll be there Thursday.",
        "No need to cancel anything, just add Tom (tom@guest.example).",
        "Do I have to cancel if I'm late?",
        "I won't cancel, but can we start later, 10:30?",
    ] {
        let line = about_meeting(text);
        assert!(!line.intents.contains(&ActKind::Cancel), "{text} {:?}", line.intents);
    }
}

#[test]
fn the_same_mail_is_read_the_same_way_twice() {
    let text = "Tuesday or Thursday after 3, not before the 12th, otherwise the second one.";
    assert_eq!(serde_json::to_string(&answer(text)).unwrap(), serde_json::to_string(&answer(text)).unwrap());
}

proptest! {
    #[test]
    fn no_text_is_too_odd(text in "\\PC{0,200}") {
        answer(&text);
        request(&text);
        about_meeting(&text);
    }

    #[test]
    fn no_heap_of_phrases_is_too_odd(words in prop::collection::vec(prop::sample::select(vec![
        "not", "Tuesday", "after", "3", "or", "next week", "except", "at", "10", "29", "Feb", "cancel", ",", ".", "\n\n", "all but",
        "half an hour later", "EST", "your time", "between", "and", "-", "the day after", "same time", "room", "12-1", "31st",
    ]), 0..40)) {
        let text = words.join(" ");
        answer(&text);
        request(&text);
        about_meeting(&text);
    }
}

#[test]
fn forty_hours_in_one_sentence_borrow_their_days_once() {
    let hours = "im Haus, ab 15 Uhr, ".repeat(40);
    let line = answer(&format!("Leider nicht. N\u{e4}chste Woche au\u{df}er Mittwoch, gern {hours}danke."));
    assert!(!line.intents.is_empty());
    let record = record("guest", OFFERS, &format!("N\u{e4}chste Woche, gern {hours}danke."));
    let (_, findings) = crate::contract::explain_record(&record).unwrap();
    assert!(findings.iter().map(|f| f.taken_for.len()).sum::<usize>() < 100_000);
}
