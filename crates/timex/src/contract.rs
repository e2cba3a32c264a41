//! The line format of `ingram time`: one JSON object in, one out, as the scorer of time expressions reads them.

use crate::anchor::{Anchor, Region};
use crate::lang::Tongue;
use crate::mention::{Grain, Moment, Side, Value};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};
use serde::{Deserialize, Serialize};

/// One text with its writer's clock.
#[derive(Debug, Clone, Deserialize)]
pub struct Input {
    /// Given back with the answer.
    pub id: String,
    /// The text.
    pub text: String,
    /// The writer's wall clock, without an offset: `2026-03-10T09:15:00`.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its distance from UTC in minutes, east positive.
    #[serde(default)]
    pub off: i32,
    /// The writer's IANA zone, where known.
    #[serde(default)]
    pub tz: Option<String>,
    /// Language tag.
    #[serde(default)]
    pub lang: Option<String>,
    /// Country code.
    #[serde(default)]
    pub region: Option<String>,
}

/// What was found in one text.
#[derive(Debug, Clone, Serialize)]
pub struct Output {
    /// The input's id.
    pub id: String,
    /// Mentions in order of the text, each followed by the times that bound it.
    pub preds: Vec<Prediction>,
}

/// A mention as the contract has it.
#[derive(Debug, Clone, Serialize)]
pub struct Prediction {
    /// The best reading.
    #[serde(flatten)]
    pub reading: Shown,
    /// First character, counted in code points.
    pub start: usize,
    /// One past the last.
    pub end: usize,
    /// The other readings, best first.
    pub alts: Vec<Shown>,
}

/// A reading as the contract has it.
#[derive(Debug, Clone, Serialize, PartialEq, Eq)]
pub struct Shown {
    /// `instant`, `interval`, `open`, `duration` or `set`.
    pub kind: &'static str,
    /// Local beginning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Local end, exclusive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// How fine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grain: Option<&'static str>,
    /// Open side.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dir: Option<&'static str>,
    /// Length of a duration.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seconds: Option<i64>,
}

/// Why an input line could not be answered.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ContractError {
    /// The reference is no local date and time.
    #[error("the field ref must be a local date and time such as 2026-03-10T09:15:00")]
    BadReference,
    /// No clock is so far from UTC.
    #[error("the field off must be minutes from UTC, from -1559 to 1559")]
    BadOffset,
    /// The zone does not exist.
    #[error("the field tz names no zone; write an IANA name such as Europe/Berlin")]
    UnknownZone,
}

/// Answers one input.
///
/// # Errors
/// [`ContractError`] where the clock cannot be read.
pub fn answer(input: &Input) -> Result<Output, ContractError> {
    let anchor = anchor(input)?;
    let mentions = crate::find_each(&input.text, &anchor);
    let mut places = CodePoints::new(&input.text);
    let preds = mentions
        .iter()
        .flat_map(|mention| std::iter::once(mention).chain(&mention.inner))
        .filter_map(|mention| {
            let mut shown = mention.readings.iter().map(|r| show(&r.value));
            let reading = shown.next()?;
            let alts = shown.collect();
            let (start, end) = (places.at(mention.span.start), places.at(mention.span.end));
            Some(Prediction { reading, start, end, alts })
        })
        .collect();
    Ok(Output { id: input.id.clone(), preds })
}

fn anchor(input: &Input) -> Result<Anchor, ContractError> {
    let local: DateTime = input.reference.parse().map_err(|_| ContractError::BadReference)?;
    let fixed = Offset::from_seconds(input.off.saturating_mul(60)).map_err(|_| ContractError::BadOffset)?;
    let now: Timestamp = fixed.to_timestamp(local).map_err(|_| ContractError::BadReference)?;
    let named = input.tz.as_deref().map(when::Zone::parse).transpose();
    let zone = named
        .map_err(|_| ContractError::UnknownZone)?
        .map_or_else(|| TimeZone::fixed(fixed), |zone| zone.as_jiff().clone());
    Ok(Anchor {
        language: input.lang.as_deref().and_then(Tongue::parse),
        region: input.region.as_deref().and_then(Region::parse),
        ..Anchor::new(now, zone)
    })
}

/// Octet places to code points, in rising order.
struct CodePoints<'a> {
    text: &'a str,
    octet: usize,
    point: usize,
}

impl<'a> CodePoints<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, octet: 0, point: 0 }
    }
    fn at(&mut self, octet: usize) -> usize {
        if octet < self.octet {
            (self.octet, self.point) = (0, 0);
        }
        self.point += self.text.get(self.octet..octet).map_or(0, |s| s.chars().count());
        self.octet = octet;
        self.point
    }
}

/// A value as the contract has it.
#[must_use]
pub fn show(value: &Value) -> Shown {
    let blank = Shown { kind: "set", from: None, to: None, grain: None, dir: None, seconds: None };
    match value {
        Value::Point { start, grain } => {
            Shown { kind: "instant", from: Some(local(start)), grain: Some(grain_name(*grain)), ..blank }
        }
        Value::Span { start, end, grain } => Shown {
            kind: "interval",
            from: Some(local(start)),
            to: Some(local(end)),
            grain: Some(grain_name(*grain)),
            ..blank
        },
        Value::Open { side: Side::After, at, grain } => Shown {
            kind: "open",
            from: Some(local(at)),
            grain: Some(grain_name(*grain)),
            dir: Some("after"),
            ..blank
        },
        Value::Open { side: Side::Before, at, grain } => Shown {
            kind: "open",
            to: Some(local(at)),
            grain: Some(grain_name(*grain)),
            dir: Some("before"),
            ..blank
        },
        Value::Duration { seconds, .. } => Shown { kind: "duration", seconds: Some(*seconds), ..blank },
        Value::Set(repeat) => Shown {
            from: repeat.next.as_ref().map(|(from, _)| local(from)),
            grain: Some(grain_name(repeat.every)),
            ..blank
        },
    }
}

fn local(moment: &Moment) -> String {
    moment.local.to_string()
}

fn grain_name(grain: Grain) -> &'static str {
    match grain {
        Grain::Second => "second",
        Grain::Minute => "minute",
        Grain::Hour => "hour",
        Grain::Day => "day",
        Grain::Week => "week",
        Grain::Month => "month",
        Grain::Quarter => "quarter",
        Grain::Year => "year",
    }
}
