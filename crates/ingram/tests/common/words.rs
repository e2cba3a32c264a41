//! What people write: a time in their own words, and the mail that they answer below it.

use super::Delivered;

/// The weekday and hour of a time that an offer names, as a person repeats them: "Thursday at 14:00".
pub(crate) fn weekday_and_hour(offer: &str, number: usize) -> String {
    let begins = format!("{number}. ");
    let line = offer.lines().find_map(|line| line.strip_prefix(&begins));
    let line = line.unwrap_or_else(|| panic!("no time {number} in:\n{offer}"));
    let weekday = line.split([' ', ',']).next().unwrap();
    let hour = line.split([' ', '–']).find(|word| word.contains(':')).unwrap();
    format!("{weekday} at {hour}")
}

/// An answer above what it answers, as Gmail writes it.
pub(crate) fn above(words: &str, answered: &Delivered) -> String {
    let quoted: String = answered.words().lines().map(|line| format!("> {line}\n")).collect();
    let (name, address) = answered.header("From").split_once(" <").map_or_else(
        || (String::new(), answered.header("From")),
        |(name, address)| (name.replace('"', ""), address.trim_end_matches('>').to_owned()),
    );
    format!("{words}\n\nOn Mon, Nov 23, 2026 at 2:00\u{202f}PM {name} <\n{address}> wrote:\n\n{quoted}")
}
