//! Nothing that comes in a mail makes the reader of times panic, loop, or answer differently twice.

#![allow(clippy::unwrap_used, reason = "a test stops at what it did not expect")]

use jiff::tz::TimeZone;
use proptest::prelude::*;
use timex::{Anchor, Tongue};

fn anchor(language: Option<Tongue>) -> Anchor {
    let now = "2026-03-10T09:15:00Z".parse().unwrap();
    Anchor { language, ..Anchor::new(now, TimeZone::UTC) }
}

#[rustfmt::skip]
const SALAD: &[&str] = &[
    "next", "last", "Monday", "the", "of", "3", "31", "2026", "99999999999999999999", "week", "weeks",
    "in", "ago", "from", "to", "-", "/", ":", ".", "am", "pm", "half", "past", "first", "end", "March",
    "02", "24:00", "1/2", "every", "other", "until", "between", "and", "after", "before", "tomorrow",
    "EST", "+14:00", "years", "100000", "Easter", "Ramadan", "quarter", "morgen", "halb", "vor",
    "demain", "à", "h", "las", "y", "media", "'", "(", ")", ",", "0", "decade", "century", "seconds",
    "hence", "closest", "Diwali", "29", "February", "weekend", "night", "T", "Z",
];

/// Words of time in a row, as no person would write them.
fn salad() -> impl Strategy<Value = String> {
    let words = prop::sample::select(SALAD);
    prop::collection::vec((words, prop::bool::ANY), 0..60).prop_map(|words| {
        words.into_iter().map(|(w, space)| if space { format!("{w} ") } else { (*w).to_owned() }).collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC*") {
        for language in [None, Some(Tongue::English), Some(Tongue::German)] {
            for mention in timex::find(&text, &anchor(language)) {
                prop_assert!(text.get(mention.span.clone()).is_some(), "{:?}", mention.span);
                prop_assert!(!mention.readings.is_empty());
            }
        }
    }

    #[test]
    fn any_row_of_time_words_is_read_alike_twice(text in salad()) {
        for language in Tongue::ALL {
            let anchor = anchor(Some(language));
            prop_assert_eq!(timex::find(&text, &anchor), timex::find(&text, &anchor));
        }
    }
}

#[test]
fn a_reference_at_the_calendars_ends_is_no_trouble() {
    for now in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
        let anchor = Anchor::new(now, TimeZone::UTC);
        for text in
            ["tomorrow at 3", "100000 years ago", "in 100000 weeks", "last century", "Ramadan", "next Friday"]
        {
            let _ = timex::find(text, &anchor);
        }
    }
}

#[test]
fn a_megabyte_of_time_words_takes_time_in_proportion() {
    let text = "Monday 3 to 5 or 12/11, next week; ".repeat(30_000);
    let mentions = timex::find(&text, &anchor(Some(Tongue::English)));
    // The limit on mentions stops it early.
    assert!((10_000..20_000).contains(&mentions.len()), "{}", mentions.len());
}
