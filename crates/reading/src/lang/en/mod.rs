//! English.

mod acts;
mod asides;
mod days;
mod life;
mod spared;
mod times;

use super::{Language, journeys, meeting, rows};

#[rustfmt::skip]
pub(super) const EN: Language = Language {
    tag: "en",
    common: &[
        "the", "and", "to", "of", "i", "you", "is", "it", "that", "for", "we", "my", "your", "me", "can",
        "could", "would", "are", "be", "have", "with", "on", "at", "this", "not", "but", "or", "will",
        "please", "thanks", "thank", "pls", "works", "work", "monday", "tuesday", "wednesday", "thursday",
        "friday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "morning", "afternoon", "tomorrow",
        "today", "week", "next", "after", "before", "from", "any", "time", "meeting", "call", "don", "dont",
        "cant", "good", "fine", "if", "do", "how", "what", "when", "he", "she", "they", "his", "her", "an",
        "a", "so", "up", "out", "get", "need", "hi", "hello", "dear", "yes", "no", "half", "hour",
        "minutes", "pm", "im", "ll", "ve", "re", "been", "was", "has", "had", "as", "by", "one", "all",
        "there", "clock", "just", "let", "us", "our", "about", "which", "their",
    ],
    cues: &[times::TIMES, rows::EN, life::GRANTED, life::REFUSED, days::DOINGS, days::OCCASIONS, asides::ASIDES, acts::ACTS, spared::SPARED, journeys::EN],
    meeting: &meeting::en::EN,
    joins: &[
        "but", "and", "or", "so", "because", "though", "although", "while", "whereas", "if", "as", "since", "hence",
        "given", "yet", "cos",
    ],
    hours: [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ],
    place_leads: &["at", "outside"],
};
