//! What simulated people write: not prose but the reading itself, so that a campaign tests decisions and not language.
//! The text travels through real mails; only the last step, from text to meaning, is replaced.

use addr::EmailAddress;
use app::port::{Reader, Rules};
use jiff::Timestamp;
use jiff::civil::Date;
use reading::{Act, ActKind, Conversation, Details, Doubt, Mail, Medium, Reading};
use when::{Interval, IntervalSet, Zone};

/// The first line of such a mail. It is more than a nod, has no number, and thanks nobody.
const GREETING: &str = "Here are words of somebody who is simulated.";
/// The first line where the writer only nods.
const NOD: &str = "Thanks!";
/// What the line of meaning begins with.
const MARK: &str = "{\"acts\":";

/// What somebody says.
#[derive(Debug, Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Words {
    pub(crate) acts: Vec<ActKind>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) accepts: Vec<u32>,
    /// Minutes since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) available: Option<Vec<(i64, i64)>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) length_min: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) medium: Option<Medium>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) add: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) until: Option<Date>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) zone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) doubt: Option<Doubt>,
}

impl Words {
    /// Words that do one thing.
    pub(crate) fn act(kind: ActKind) -> Self {
        Self { acts: vec![kind], ..Self::default() }
    }

    /// These times, as they are written.
    pub(crate) fn minutes(times: &IntervalSet) -> Vec<(i64, i64)> {
        let minute = |at: Timestamp| at.as_second().div_euclid(60);
        times.iter().map(|i| (minute(i.start()), minute(i.end()))).collect()
    }

    /// The body of a mail. `answer` is the number of a choice, which stands first.
    pub(crate) fn text(&self, answer: Option<u32>) -> String {
        let only_nods = self.acts.iter().all(|act| *act == ActKind::None);
        let first = match answer {
            Some(number) => format!("{number}"),
            None if only_nods => NOD.to_owned(),
            None => GREETING.to_owned(),
        };
        let meaning = serde_json::to_string(self).unwrap_or_default();
        format!("{first}\r\n{meaning}\r\n")
    }

    fn parse(text: &str) -> Option<Self> {
        let line = text.lines().find(|line| line.starts_with(MARK))?;
        serde_json::from_str(line).ok()
    }

    fn reading(self) -> Reading {
        let act = |kind: &ActKind| Act { kind: *kind, evidence: 0..0, confidence: 1.0 };
        let address = |text: &String| EmailAddress::parse(text).ok();
        Reading {
            acts: self.acts.iter().map(act).collect(),
            accepts: self.accepts,
            available: self.available.map(|times| times.into_iter().filter_map(interval).collect()),
            preferred: None,
            details: Details {
                length_min: self.length_min,
                medium: self.medium,
                add: self.add.iter().filter_map(address).collect(),
                ..Details::default()
            },
            until: self.until,
            zone: self.zone.as_deref().and_then(|name| Zone::parse(name).ok()),
            right: None,
            language: "en",
            standing: Vec::new(),
            doubt: self.doubt,
        }
    }
}

fn interval((start, end): (i64, i64)) -> Option<Interval> {
    let at = |minute: i64| Timestamp::from_second(minute.checked_mul(60)?).ok();
    Interval::new(at(start)?, at(end)?).ok()
}

/// Reads [`Words`], and prose by the rules.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WordsReader;

impl Reader for WordsReader {
    fn read(&self, mail: &Mail<'_>, conversation: &Conversation) -> Reading {
        match Words::parse(mail.text) {
            // A machine's words are an absence, whatever they are; the rules have it so too.
            Some(words) if mail.automatic => {
                Words { until: words.until, ..Words::act(ActKind::AutoReply) }.reading()
            }
            Some(words) => words.reading(),
            None => Rules.read(mail, conversation),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_survive_the_way_through_a_mail() {
        let words = Words {
            acts: vec![ActKind::Accept, ActKind::Update],
            accepts: vec![2],
            available: Some((0..30).map(|n| (29_700_000 + n * 100, 29_700_060 + n * 100)).collect()),
            until: Some(jiff::civil::date(2026, 3, 4)),
            ..Words::default()
        };
        let raw = format!("From: a@b.example\r\nSubject: x\r\n\r\n{}", words.text(None));
        let inbound = mime::parse(raw.as_bytes()).unwrap();
        assert_eq!(Words::parse(&inbound.new_text.text), Some(words.clone()));
        let raw = format!("From: a@b.example\r\nSubject: x\r\n\r\n{}", words.text(Some(2)));
        let inbound = mime::parse(raw.as_bytes()).unwrap();
        assert!(inbound.new_text.text.starts_with("2\n"));
    }
}
