//! Classes of readings that were wrong once, in several languages, on Tuesday 10 March 2026, 09:15 in New York.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod reads;

use reads::{means, read_in};

#[test]
fn a_span_takes_the_halves_of_the_day_in_which_it_runs_forwards() {
    for (lang, text, expected) in [
        ("es", "entre diez y una de la tarde", "interval 2026-03-10T10:00..2026-03-10T13:00"),
        ("en", "between ten and one in the afternoon", "interval 2026-03-10T10:00..2026-03-10T13:00"),
        ("de", "zwischen zehn und eins nachmittags", "interval 2026-03-10T10:00..2026-03-10T13:00"),
        (
            "es",
            "desde las 11 de la mañana hasta las 5 y media",
            "interval 2026-03-10T11:00..2026-03-10T17:30",
        ),
        ("en", "10 to 1 at night", "interval 2026-03-10T22:00..2026-03-11T01:00"),
        ("es", "de cinco a siete y media", "interval 2026-03-10T17:00..2026-03-10T19:30"),
        ("es", "por la mañana, a partir de las 9", "interval 2026-03-11T09:00..2026-03-11T12:00"),
        ("nl", "vanaf 7 uur 's morgens", "open 2026-03-11T07:00"),
        ("de", "Dienstag vormittags (9-12)", "interval 2026-03-17T09:00..2026-03-17T12:00"),
        ("es", "mar 14-16", "interval 2026-03-17T14:00..2026-03-17T16:00"),
        ("es", "cuarto para las once", "instant 2026-03-10T10:45"),
    ] {
        assert_eq!(read_in(text, lang, None), [expected], "{lang}: {text}");
    }
}

#[test]
fn a_zone_stands_behind_a_bare_span_of_hours() {
    means("Thursday 8-10 London", &["interval 2026-03-12T04:00..2026-03-12T06:00"]);
    means("from eight to ten London time", &["interval 2026-03-11T04:00..2026-03-11T06:00"]);
    means("eight to ten London", &["interval 2026-03-11T04:00..2026-03-11T06:00"]);
}

#[test]
fn a_leading_zero_is_of_a_day_clock() {
    let anchor = timex::Anchor::new("2026-03-10T13:15:00Z".parse().unwrap(), jiff::tz::TimeZone::UTC);
    for (text, unsaid) in [("at 06:30", false), ("at 6:30", true), ("at 06:30 pm", false)] {
        let found = timex::find(text, &anchor);
        let clock = found.first().and_then(|m| m.parts.clock).unwrap();
        assert_eq!(clock.half_unsaid, unsaid, "{text}");
    }
    means("dinner at 08:30 on Friday", &["instant 2026-03-13T08:30"]);
    means("06:30 pm on Thursday", &["instant 2026-03-12T18:30"]);
}

#[test]
fn an_abbreviation_ends_no_sentence() {
    let hours = ["instant 2026-03-17", "interval 2026-03-17T18:00..2026-03-17T20:00"];
    assert_eq!(read_in("dienstag passt mir, ggf. zw. 18 und 20 uhr", "de", None), hours);
    assert_eq!(read_in("los días 10 u 11", "es", None), ["instant 2026-03-10", "instant 2026-03-11"]);
}

#[test]
fn what_has_passed_and_what_is_to_come_of_a_period() {
    means("earlier this week", &["interval 2026-03-09..2026-03-10"]);
    means("later this week", &["interval 2026-03-12..2026-03-16"]);
    means("later this year", &["interval 2026-07-01..2027-01-01"]);
    means("early in the day on Friday", &["interval 2026-03-13..2026-03-13T12:00"]);
    means("more than 2 weeks after today", &["open 2026-03-24"]);
    means("between eight o'clock and now", &["interval 2026-03-10T08:00..2026-03-10T09:15"]);
    means("from 1 March to 5 April", &["interval 2026-03-01..2026-04-06"]);
    means("the call will last three days", &["duration 259200s"]);
    means("for 1 week, from 20th April", &["interval 2026-04-20..2026-04-27"]);
}

#[test]
fn weeks_by_number_are_of_this_year_while_it_is_nearer() {
    means("week 9", &["instant 2026-02-23"]);
    means("week 40", &["instant 2026-09-28"]);
    means("week 30", &["instant 2026-07-20"]);
    means("the 15th century", &["interval 1400-01-01..1500-01-01"]);
    means("10 August 88 AD", &["instant 0088-08-10"]);
    means("on 2026 04 16", &["instant 2026-04-16"]);
    means("Friday 4-3", &["instant 2026-04-03"]);
}

#[test]
fn days_counted_from_days_and_from_yesterday() {
    means("next Tuesday +10 days", &["instant 2026-03-27"]);
    means("Monday -2 days", &["instant 2026-03-14"]);
    means("last Monday", &["instant 2026-03-02"]);
    means("this past Monday", &["instant 2026-03-09"]);
    means("last Friday", &["instant 2026-03-06"]);
    means("Friday-Apr-3", &["instant 2026-04-03"]);
    means("27 Mar-3 Apr", &["interval 2026-03-27..2026-04-04"]);
    means("23-2026-September", &["instant 2026-09-23"]);
    means("a day from right now", &["instant 2026-03-11T09:15"]);
    means("by 8 am this morning", &["open..2026-03-10T08:00"]);
    means("the 3rd week suits me", &[]);
}

#[test]
fn french_dates_in_spaced_figures() {
    for (text, expected) in [
        ("le 31 10", "instant 2026-10-31"),
        ("le 20 02 27", "instant 2027-02-20"),
        ("du 13 au dimanche 15 juillet", "interval 2026-07-13..2026-07-16"),
        ("dans la journée", "instant 2026-03-10"),
    ] {
        assert_eq!(read_in(text, "fr", None), [expected], "{text}");
    }
}

#[test]
fn an_article_of_days_bounds_by_a_day_and_no_hour() {
    for (lang, text, expected) in [
        ("es", "hasta el 15", "open..2026-03-15"),
        ("es", "a partir del 15", "open 2026-03-15"),
        ("es", "a partir de las 15", "open 2026-03-10T15:00"),
        ("fr", "avant le 15", "open..2026-03-15"),
        ("fr", "jusqu'au 15", "open..2026-03-15"),
        ("it", "entro il 15", "open..2026-03-15"),
        ("it", "fino al 15", "open..2026-03-15"),
        ("it", "fino alle 15", "open..2026-03-10T15:00"),
        ("it", "dal primo", "open 2026-04-01"),
        ("it", "dalle dieci all'una", "interval 2026-03-10T10:00..2026-03-10T13:00"),
        ("pt", "até o dia 15", "open..2026-03-15"),
        ("de", "14 Uhr frühestens", "open 2026-03-10T14:00"),
        ("nl", "op zijn laatst om 11 uur", "open..2026-03-10T11:00"),
        ("es", "a las seis cero dos pm", "instant 2026-03-10T18:02"),
        ("pt", "último trimestre 2027", "instant 2027-10-01"),
    ] {
        assert_eq!(read_in(text, lang, None), [expected], "{lang}: {text}");
    }
}

#[test]
fn an_item_of_a_list_begins_with_no_span() {
    let items = "- Montag, 16. März, 14 Uhr\n- Mittwoch, 18. März, 9 Uhr";
    assert_eq!(read_in(items, "de", None), ["instant 2026-03-16T14:00", "instant 2026-03-18T09:00"]);
    let hours = ["open 2026-03-17T14:00", "open..2026-03-11T11:00"];
    assert_eq!(read_in("mardi dès 14h, mercredi jusqu'à 11h", "fr", None), hours);
    let lists = read_in("Mi bis 14 Uhr, Di und Do ab 14 Uhr", "de", None);
    assert_eq!(lists, ["open..2026-03-11T14:00", "open 2026-03-17T14:00", "open 2026-03-12T14:00"]);
}

#[test]
fn what_a_figure_counts_or_names_is_no_time() {
    for (lang, text, expected) in [
        ("de", "in der 7B", vec![]),
        ("es", "las dos opciones", vec![]),
        ("es", "cualquiera de las dos últimas", vec![]),
        ("fr", "elle a trois possibilités", vec![]),
        ("fr", "appelez le 01 99 00 58 21", vec![]),
        ("es", "Terminal T1", vec![]),
        ("es", "el lunes a esa hora", vec!["instant 2026-03-16"]),
        ("de", "jeweils 60 Minuten", vec!["duration 3600s"]),
        ("de", "drei Wochen eine halbe Stunde", vec!["duration 1814400s", "duration 1800s"]),
        ("nl", "om negen uur.", vec!["instant 2026-03-11T09:00"]),
        ("fr", "samedi avant 11h. Une demi-heure.", vec!["open..2026-03-14T11:00", "duration 1800s"]),
    ] {
        assert_eq!(read_in(text, lang, None), expected, "{lang}: {text}");
    }
}

#[test]
fn days_and_hours_held_together_by_small_words() {
    for (lang, text, expected) in [
        ("fr", "jeudi matin de la semaine prochaine", "interval 2026-03-19T04:00..2026-03-19T12:00"),
        ("fr", "mercredi en avant-midi", "interval 2026-03-11T04:00..2026-03-11T12:00"),
        ("fr", "jusqu'au 23.", "open..2026-03-23"),
        ("es", "el jueves de las 4 en adelante", "open 2026-03-12T16:00"),
        ("es", "desde mañana y hasta el domingo", "interval 2026-03-11..2026-03-16"),
        ("de", "Ende Februar", "interval 2026-02-21..2026-03-01"),
    ] {
        assert_eq!(read_in(text, lang, None), [expected], "{lang}: {text}");
    }
}

#[test]
fn a_sentence_and_a_paragraph_end_a_time() {
    for (lang, text, expected) in [
        (
            "pt",
            "à tarde. Sexta é feriado",
            vec!["interval 2026-03-10T12:00..2026-03-10T19:00", "instant 2026-03-13"],
        ),
        (
            "en",
            "I walk after lunch. Sunday is family",
            vec!["interval 2026-03-10T13:00..2026-03-10T17:00", "instant 2026-03-15"],
        ),
        ("pt", "Boa noite. 14h de quinta", vec!["instant 2026-03-12T14:00", "instant 2026-03-12"]),
        ("it", "stanza 2.07\n\nIl 13/10/2026", vec!["instant 2026-10-13"]),
        (
            "it",
            "lunedì alle 9:30? Il concerto è alle 21",
            vec!["instant 2026-03-16T09:30", "instant 2026-03-10T21:00"],
        ),
        (
            "de",
            "am Montag ab 13 Uhr und am Mittwoch bis 12 Uhr",
            vec!["open 2026-03-16T13:00", "open..2026-03-11T12:00"],
        ),
        ("pt", "das 14h pra frente", vec!["open 2026-03-10T14:00"]),
    ] {
        assert_eq!(read_in(text, lang, None), expected, "{lang}: {text}");
    }
}

#[test]
fn words_that_look_like_times_beside_figures() {
    for (lang, text, expected) in [
        ("fr", "L'auditeur passe le 24 à 9h.", vec!["instant 2026-03-24T09:00"]),
        ("fr", "à deux pas de chez vous", vec![]),
        ("fr", "une heure lundi 16 novembre à 9h00", vec!["duration 3600s", "instant 2026-11-16T09:00"]),
        ("es", "¿a las dos puedes?", vec!["instant 2026-03-10T14:00"]),
        ("en", "weekdays 10 to 6", vec!["interval 2026-03-10T10:00..2026-03-10T18:00"]),
        ("en", "at ten to six", vec!["instant 2026-03-10T17:50"]),
        ("en", "12 till 2 when I am on cover", vec!["interval 2026-03-10T12:00..2026-03-10T14:00"]),
    ] {
        assert_eq!(read_in(text, lang, None), expected, "{lang}: {text}");
    }
}
