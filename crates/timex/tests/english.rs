//! English expressions and what they mean to a writer in New York on Tuesday 10 March 2026, 09:15.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

mod reads;

use reads::{means, read, read_in};

#[test]
fn a_bare_hour_falls_into_the_working_day() {
    means("Thursday at 3", &["instant 2026-03-12T15:00"]);
    means("Thursday at 9", &["instant 2026-03-12T09:00"]);
    means("can we do 11 tomorrow?", &["instant 2026-03-11T11:00"]);
}

#[test]
fn the_end_of_a_range_lends_its_half_of_the_day() {
    means("Tuesday 3-5pm", &["interval 2026-03-17T15:00..2026-03-17T17:00"]);
    means("11-1pm tomorrow", &["interval 2026-03-11T11:00..2026-03-11T13:00"]);
    means("Friday 9-5", &["interval 2026-03-13T09:00..2026-03-13T17:00"]);
    means("between 9 and 11 tomorrow", &["interval 2026-03-11T09:00..2026-03-11T11:00"]);
}

#[test]
fn british_ways_of_saying_it() {
    means("Tuesday week", &["instant 2026-03-24"]);
    means("a fortnight on Monday", &["instant 2026-03-30"]);
    means("half three tomorrow", &["instant 2026-03-11T15:30"]);
}

#[test]
fn next_friday_is_next_weeks_and_the_coming_one_its_other_reading() {
    let input = "next Friday";
    means(input, &["instant 2026-03-20"]);
}

#[test]
fn a_day_and_a_time_apart_belong_together() {
    means("Monday in the small room with Steve at 2 pm", &["instant 2026-03-16", "instant 2026-03-16T14:00"]);
}

#[test]
fn a_list_of_days_goes_on() {
    means(
        "any of the 18th, 19th or 20th",
        &["instant 2026-03-18", "instant 2026-03-19", "instant 2026-03-20"],
    );
}

#[test]
fn zones_are_converted_to_the_writers_clock() {
    means("Thursday 3pm London time", &["instant 2026-03-12T11:00"]);
    means("3pm PT on Thursday", &["instant 2026-03-12T18:00"]);
}

#[test]
fn periods_and_their_edges() {
    means("the week of March 23", &["instant 2026-03-23"]);
    means("early next week", &["interval 2026-03-16..2026-03-19"]);
    means("end of April", &["interval 2026-04-21..2026-05-01"]);
    means("the rest of the week", &["interval 2026-03-10..2026-03-16"]);
    means("week 42", &["instant 2026-10-12"]);
    means("Q3", &["instant 2026-07-01"]);
}

#[test]
fn open_sides_and_deadlines() {
    means("after 3 on Thursday", &["open 2026-03-12T15:00"]);
    means("not before 10 tomorrow", &["open 2026-03-11T10:00"]);
    means("until Friday", &["open..2026-03-13"]);
    means("by Friday", &["interval 2026-03-10T09:15..2026-03-14"]);
}

#[test]
fn lengths() {
    means("half an hour", &["duration 1800s"]);
    means("an hour and a half", &["duration 5400s"]);
    means("for 45 mins", &["duration 2700s"]);
}

#[test]
fn slips_of_the_pen() {
    means("thrusday at 10am", &["instant 2026-03-12T10:00"]);
    means("tommorow", &["instant 2026-03-11"]);
    means("Tuesday, March 4", &["instant 2026-03-04"]);
}

#[test]
fn feasts_by_name() {
    means("Good Friday", &["instant 2026-04-03"]);
    means("Thanksgiving", &["instant 2026-11-26"]);
    means("Eid al-Fitr 2026", &["instant 2026-03-20"]);
}

#[test]
fn what_looks_like_a_time_and_is_none() {
    for text in [
        "May I ask a question?",
        "call me at 650-555-0147",
        "version 1.10.30",
        "it costs $1,194.09",
        "room 4-201",
        "I second that",
        "the sun is out",
        "we have two to four people",
        "this may take longer than expected",
        "Good morning Paul",
        "open 24/7",
    ] {
        means(text, &[]);
    }
}

#[test]
fn the_same_grammar_reads_other_languages() {
    for (lang, text, expected) in [
        ("de", "Donnerstag um halb vier", "instant 2026-03-12T15:30"),
        ("de", "viertel nach drei am Dienstag", "instant 2026-03-17T15:15"),
        ("de", "am 14.4. zwischen 9 und 11 Uhr", "interval 2026-04-14T09:00..2026-04-14T11:00"),
        ("de", "nächste Woche Mittwoch", "instant 2026-03-18"),
        ("fr", "jeudi à 14h30", "instant 2026-03-12T14:30"),
        ("fr", "mardi en quinze", "instant 2026-03-31"),
        ("fr", "de 9h à 11h demain", "interval 2026-03-11T09:00..2026-03-11T11:00"),
        ("es", "el jueves a las 3 de la tarde", "instant 2026-03-12T15:00"),
        ("es", "la semana que viene", "instant 2026-03-16"),
        ("es", "las tres y media", "instant 2026-03-10T15:30"),
        ("it", "giovedì dalle 9 alle 11", "interval 2026-03-12T09:00..2026-03-12T11:00"),
        ("it", "le tre e un quarto del pomeriggio", "instant 2026-03-10T15:15"),
        ("nl", "donderdag om half vier", "instant 2026-03-12T15:30"),
        ("nl", "over twee weken", "instant 2026-03-24"),
        ("pt", "quinta-feira às 15h", "instant 2026-03-12T15:00"),
        ("pt", "daqui a duas semanas", "instant 2026-03-24"),
    ] {
        assert_eq!(read_in(text, lang, None), [expected], "{lang}: {text}");
    }
}

#[test]
fn a_week_keeps_its_hours_and_its_days_apart() {
    for (lang, text, expected) in [
        ("en", "next week 10-12", vec!["instant 2026-03-16", "interval 2026-03-10T10:00..2026-03-10T12:00"]),
        (
            "es",
            "la semana que viene entre las 14 y las 16",
            vec!["instant 2026-03-16", "interval 2026-03-10T14:00..2026-03-10T16:00"],
        ),
        ("it", "venerdì ore 10-12", vec!["interval 2026-03-13T10:00..2026-03-13T12:00"]),
        ("pt", "na próxima semana na terça", vec!["instant 2026-03-17"]),
        ("pt", "na próxima semana de segunda a quarta", vec!["interval 2026-03-16..2026-03-19"]),
        ("en", "next week from Thursday on", vec!["interval 2026-03-19..2026-03-23"]),
        ("de", "nächste Woche frühestens Mittwoch", vec!["interval 2026-03-18..2026-03-23"]),
        ("es", "de nueve y media a once", vec!["interval 2026-03-10T09:30..2026-03-10T11:00"]),
        ("it", "tra il 9 e l'11 aprile", vec!["interval 2026-04-09..2026-04-12"]),
        ("de", "Dienstag 9.30-11 Uhr", vec!["interval 2026-03-17T09:30..2026-03-17T11:00"]),
        (
            "nl",
            "do 9-11, ma 14-16",
            vec![
                "interval 2026-03-12T09:00..2026-03-12T11:00",
                "interval 2026-03-16T14:00..2026-03-16T16:00",
            ],
        ),
    ] {
        assert_eq!(read_in(text, lang, None), expected, "{lang}: {text}");
    }
}

#[test]
fn a_list_of_days_shares_its_time() {
    let hours = |day: u8| format!("interval 2026-03-{day}T13:00..2026-03-{day}T15:00");
    assert_eq!(read("between 1 and 3 on the 12th, 13th or 17th"), [12, 13, 17].map(hours));
    let days = ["instant 2026-03-12", "instant 2026-03-13", "instant 2026-03-17T15:00"];
    assert_eq!(read_in("le 12, 13 ou 17 à 15h", "fr", None), days);
    assert_eq!(read_in("libre les 12 et 13.", "fr", None), ["instant 2026-03-12", "instant 2026-03-13"]);
}

#[test]
fn the_day_after_a_weekday_begins_no_range_of_hours() {
    let ten = ["instant 2026-04-20T10:00"];
    assert_eq!(read_in("el lunes 20 a las diez", "es", None), ten);
    assert_eq!(read_in("lunedì 20 alle dieci", "it", None), ten);
    assert_eq!(read_in("segunda 20 às dez", "pt", None), ten);
    assert_eq!(read_in("lunes de 9 a 11", "es", None), ["interval 2026-03-16T09:00..2026-03-16T11:00"]);
}

#[test]
fn one_is_an_hour_where_it_is_an_article_too() {
    let one = ["instant 2026-03-10T13:00"];
    assert_eq!(read_in("um ein Uhr", "de", None), one);
    assert_eq!(read_in("à une heure", "fr", None), one);
    assert_eq!(read_in("om een uur", "nl", None), one);
    assert_eq!(read_in("pendant une heure", "fr", None), ["duration 3600s"]);
}

#[test]
fn a_day_is_counted_from_another() {
    means("Tuesday week", &["instant 2026-03-24"]);
    means("Monday fortnight", &["instant 2026-03-30"]);
    means("a week on Monday", &["instant 2026-03-23"]);
    means("a week on Tuesday", &["instant 2026-03-24"]);
    means("a fortnight today", &["instant 2026-03-24"]);
    means("a week tomorrow", &["instant 2026-03-18"]);
    means("next Monday week", &["instant 2026-03-23"]);
    means("the Tuesday after Easter", &["instant 2026-04-07"]);
    means("the week after Easter", &["instant 2026-04-06"]);
    means("the day after Easter", &["instant 2026-04-06"]);
    means("the week after next", &["instant 2026-03-23"]);
}

#[test]
fn weeks_by_a_day_of_theirs() {
    means("the week of the 9th", &["instant 2026-03-09"]);
    means("w/c 16 March", &["instant 2026-03-16"]);
    means("the w/c 23rd", &["instant 2026-03-23"]);
    means("mid-next week", &["interval 2026-03-18..2026-03-20"]);
    means("late next week", &["interval 2026-03-19..2026-03-23"]);
    means("any day next week", &["instant 2026-03-16"]);
}

#[test]
fn days_that_share_their_month() {
    means("20 or 23 March", &["instant 2026-03-20", "instant 2026-03-23"]);
    means("looking at 18 and 19 June", &["instant 2026-06-18", "instant 2026-06-19"]);
    means("the 3rd and 4th of June", &["instant 2026-06-03", "instant 2026-06-04"]);
    means("Apr 14 & 15", &["instant 2026-04-14", "instant 2026-04-15"]);
    means("April 14, 15 and 16", &["instant 2026-04-14", "instant 2026-04-15", "instant 2026-04-16"]);
    means("the 3rd or 4th", &["instant 2026-04-03", "instant 2026-04-04"]);
}

#[test]
fn ordinals_span_days_and_no_hours() {
    means("from the 3rd to the 5th", &["interval 2026-04-03..2026-04-06"]);
    means("between the 21st and 23rd", &["interval 2026-03-21..2026-03-24"]);
    means("from the 13th to the 15th of July", &["interval 2026-07-13..2026-07-16"]);
    means("between Christmas and New Year", &["interval 2026-12-25..2027-01-02"]);
}

#[test]
fn days_of_a_list_share_their_hours() {
    means(
        "Mon, Tue and Thu 9-11",
        &[
            "interval 2026-03-16T09:00..2026-03-16T11:00",
            "interval 2026-03-17T09:00..2026-03-17T11:00",
            "interval 2026-03-12T09:00..2026-03-12T11:00",
        ],
    );
    means("Mon or Wed after 3", &["open 2026-03-16T15:00", "open 2026-03-11T15:00"]);
    means("3pm on Thursday or Friday", &["instant 2026-03-12T15:00", "instant 2026-03-13T15:00"]);
    let anchor = timex::Anchor::new("2026-03-10T13:15:00Z".parse().unwrap(), jiff::tz::TimeZone::UTC);
    assert!(timex::find("Monday or Tuesday at 3", &anchor).first().is_some_and(|m| m.parts.clock.is_none()));
}

#[test]
fn hours_of_a_list_share_their_day() {
    means("Thursday at 3 or 4", &["instant 2026-03-12T15:00", "instant 2026-03-12T16:00"]);
    means("tomorrow at 10 or 11am", &["instant 2026-03-11T10:00", "instant 2026-03-11T11:00"]);
    means("Thursday 2/2:30 PM", &["instant 2026-03-12T14:00", "instant 2026-03-12T14:30"]);
    means(
        "Thu 9-11, 14-16",
        &["interval 2026-03-12T09:00..2026-03-12T11:00", "interval 2026-03-12T14:00..2026-03-12T16:00"],
    );
    means(
        "Thursday 10-11 or 2-3",
        &["interval 2026-03-12T10:00..2026-03-12T11:00", "interval 2026-03-12T14:00..2026-03-12T15:00"],
    );
    means("at 3 or 4 people", &["instant 2026-03-10T15:00"]);
}

#[test]
fn loose_ways_to_say_an_hour() {
    means("half-ten tomorrow", &["instant 2026-03-11T10:30"]);
    means("nine-thirty tomorrow", &["instant 2026-03-11T09:30"]);
    means("9-ish to 10 tomorrow", &["interval 2026-03-11T09:00..2026-03-11T10:00"]);
    means("noonish tomorrow", &["instant 2026-03-11T12:00"]);
    means("tomorrow evening 6", &["instant 2026-03-11T18:00"]);
    means("tonight at 1am", &["instant 2026-03-11T01:00"]);
    means("Thursday 9.30-10.15am", &["interval 2026-03-12T09:30..2026-03-12T10:15"]);
    means("first thing Monday morning", &["interval 2026-03-16..2026-03-16T09:00"]);
    means("last thing on Thursday", &["interval 2026-03-12T17:00..2026-03-12T21:00"]);
    means("early Thursday morning", &["interval 2026-03-12..2026-03-12T09:00"]);
    means("within the hour", &["interval 2026-03-10T09:15..2026-03-10T10:15"]);
    means("within the next two weeks", &["interval 2026-03-10T09:15..2026-03-24"]);
    means("in the next couple of days", &["interval 2026-03-11..2026-03-13"]);
    means("10am ET / 3pm UK", &["instant 2026-03-10T10:00", "instant 2026-03-10T11:00"]);
    means("at quarter past", &[]);
}

#[test]
fn a_verb_or_a_thank_you_is_no_counted_thing() {
    means("Thursday at 10 works", &["instant 2026-03-12T10:00"]);
    means("at 3 thanks", &["instant 2026-03-10T15:00"]);
    means("see https://meet.example/j/413d-2-30", &[]);
}

#[test]
fn a_bound_on_a_span_of_days_holds_from_its_hour() {
    means("Mon-Thu next week, but not before 10am", &["open 2026-03-16T10:00"]);
    means("Thursday (19th) at 3", &["instant 2026-03-19T15:00"]);
    means("Sat or Sun", &["instant 2026-03-14", "instant 2026-03-15"]);
    means(
        "Thursday at 9, 10 or 11",
        &["instant 2026-03-12T09:00", "instant 2026-03-12T10:00", "instant 2026-03-12T11:00"],
    );
    means("a half-hour call", &["duration 1800s"]);
}

#[test]
fn what_ends_in_a_month_is_not_its_end() {
    means("my contract will end in May", &["instant 2026-05-01"]);
    means("end of May", &["interval 2026-05-21..2026-06-01"]);
    means("late in May", &["interval 2026-05-21..2026-06-01"]);
}

#[test]
fn a_week_belongs_where_most_of_its_days_are() {
    means("the last week of February 2026", &["instant 2026-02-23"]);
    means("the last week of March", &["instant 2026-03-23"]);
    means("the first week of 2027", &["instant 2027-01-04"]);
    means("the first week of 2026", &["instant 2025-12-29"]);
}
