use crate::cast::{Cast, one_line};
use crate::limits;
use negotiate::Details;

/// How mail programs mark an answer: English and most others, German, Swedish and Norwegian, Dutch, French, Spanish,
/// Italian, Finnish, Polish, Portuguese, Greek.
const ANSWER_MARKS: [&str; 11] = ["re", "aw", "sv", "antw", "tr", "rv", "rif", "vs", "odp", "res", "σχετ"];

/// Guests whom the name of a meeting names; with more, one fewer and how many others.
const TITLE_GUESTS_MAX: usize = 3;

/// The name of the meeting, for both calendars alike: who with whom, and about what.
#[must_use]
pub fn title(details: &Details, cast: &Cast) -> String {
    let named = if cast.guests.len() > TITLE_GUESTS_MAX { TITLE_GUESTS_MAX - 1 } else { TITLE_GUESTS_MAX };
    let guests = cast.guests.iter().take(named).map(|guest| guest.person.called());
    let mut title = std::iter::once(cast.host.called()).chain(guests).collect::<Vec<_>>().join(" / ");
    if let Some(more) = cast.guests.len().checked_sub(named).filter(|more| *more > 0) {
        title.push_str(&format!(" +{more}"));
    }
    if let Some(topic) = topic(details) {
        title.push_str(": ");
        title.push_str(&topic);
    }
    title
}

/// What the meeting is about, as one line.
pub(crate) fn topic(details: &Details) -> Option<String> {
    let topic = one_line(details.topic.as_deref()?, limits::TOPIC_LEN_CHARS_MAX);
    (!topic.is_empty()).then_some(topic)
}

/// The subject of an answer in the conversation: its own, marked once. A conversation without one gets the meeting's
/// name.
pub(crate) fn subject(details: &Details, cast: &Cast) -> String {
    let given = one_line(cast.subject.as_deref().unwrap_or_default(), limits::SUBJECT_LEN_CHARS_MAX);
    match without_marks(&given) {
        "" => title(details, cast),
        bare => format!("Re: {bare}"),
    }
}

/// A subject without the marks of an answer, by which two mails of one conversation can be told to belong together.
#[must_use]
pub fn bare_subject(subject: &str) -> String {
    without_marks(subject.trim()).to_owned()
}

fn without_marks(subject: &str) -> &str {
    let mut rest = subject.trim();
    while let Some((mark, bare)) = rest.split_once([':', '：']) {
        // "Re[2]:" is Outlook Express and The Bat.
        let word = mark.split(['[', '(']).next().unwrap_or(mark).trim().to_lowercase();
        if !ANSWER_MARKS.contains(&word.as_str()) {
            break;
        }
        rest = bare.trim_start();
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_come_off_and_the_rest_stays() {
        for (given, bare) in [
            ("Planting plan", "Planting plan"),
            ("Re: AW: re[2]: Planting plan", "Planting plan"),
            ("Fwd: Planting plan", "Fwd: Planting plan"),
            ("Restaurant: when?", "Restaurant: when?"),
            ("Re:", ""),
            ("SV : Plan: phase 2", "Plan: phase 2"),
        ] {
            assert_eq!(without_marks(given), bare);
        }
    }
}
