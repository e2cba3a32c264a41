//! The Date field: lenient in its form, strict in what it means.

use super::{Odd, fields};
use crate::{Oddity, Written};
use jiff::{civil, tz::Offset};
use mail_parser::{DateTime, Header, HeaderForm};

/// Clocks stand between UTC-12 and UTC+14; one hour more for what daylight saving once did.
const OFFSET_MINUTES_MAX: i32 = 15 * 60;

/// The first Date field, where it names a moment that exists.
pub(crate) fn written(found: &[Header<'_>], odd: &mut Odd) -> Option<Written> {
    let Some(field) = found.first() else {
        odd.note(Oddity::NoDate);
        return None;
    };
    let raw = fields::octets(field, odd);
    let parsed = HeaderForm::Date.parse(&raw);
    let date = parsed.value().as_datetime();
    let written = date.filter(|_| has_sane_zone(&raw)).and_then(|d| validated(d, says_unknown_zone(&raw)));
    if written.is_none() {
        odd.note(Oddity::BadDate);
    }
    written
}

/// RFC 5322 §3.3: `-0000` means that the time is UTC and says nothing of the writer's clock.
fn says_unknown_zone(raw: &[u8]) -> bool {
    let text = String::from_utf8_lossy(raw);
    text.split_whitespace().any(|word| word == "-0000")
}

/// The parser wraps an offset such as +9999 around; such a date says nothing.
fn has_sane_zone(raw: &[u8]) -> bool {
    let text = String::from_utf8_lossy(raw);
    text.split_whitespace().filter_map(|word| word.strip_prefix(['+', '-'])).all(|zone| {
        let hours = zone.get(..2).and_then(|h| h.parse::<u8>().ok());
        let minutes = zone.get(2..).map(|m| m.trim_start_matches(':')).and_then(|m| m.parse::<u8>().ok());
        hours.is_some_and(|h| h <= 15) && minutes.is_some_and(|m| m < 60)
    })
}

fn validated(date: DateTime, unknown_zone: bool) -> Option<Written> {
    let year = i16::try_from(date.year).ok().filter(|y| (1970..=2200).contains(y))?;
    let whole = |v: u8| i8::try_from(v).ok();
    // A leap second is written :60 (RFC 5322 §3.3); calendars have none.
    let second = date.second.min(if date.second == 60 { 59 } else { date.second });
    let civil = civil::DateTime::new(
        year,
        whole(date.month)?,
        whole(date.day)?,
        whole(date.hour)?,
        whole(date.minute)?,
        whole(second)?,
        0,
    )
    .ok()?;
    let minutes = i32::from(date.tz_hour) * 60 + i32::from(date.tz_minute);
    if date.tz_minute > 59 || minutes > OFFSET_MINUTES_MAX {
        return None;
    }
    let seconds = if date.tz_before_gmt { -minutes } else { minutes } * 60;
    let offset = Offset::from_seconds(seconds).ok()?;
    let at = offset.to_timestamp(civil).ok()?;
    Some(Written { at, offset: (!unknown_zone).then_some(offset) })
}
