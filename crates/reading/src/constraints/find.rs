use super::{Days, Hours, Open, Piece};
use crate::Mail;
use crate::text::Text;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use timex::{Anchor, ClockPart, DatePart, Grain, Mention, Region, Repeat, Side, Tongue, Value};
use when::Zone;

/// The times of a text, in order.
pub(crate) fn find(text: &Text<'_>, language: &str, mail: &Mail<'_>, zone: &Zone, sure_of_zone: bool) -> Vec<Piece> {
    let mut anchor = Anchor::new(mail.sent, zone.as_jiff().clone());
    anchor.language = tongue(language);
    let region = region(language, zone.name());
    anchor.region = region.and_then(Region::parse);
    let sure_of_order = language != "en" || (sure_of_zone && region.is_some());
    let mentions = timex::find(text.raw, &anchor);
    let today = zone.local(mail.sent).date();
    let mut pieces: Vec<Piece> = Vec::with_capacity(mentions.len());
    for mention in &mentions {
        let words = text.words_in(&mention.span);
        if words.is_empty() || inside_name(text, &mention.span) {
            continue;
        }
        if let Some(piece) = piece(mention, words, text, today, sure_of_order) {
            pieces.push(piece);
        }
    }
    pieces
}

fn tongue(language: &str) -> Option<Tongue> {
    Some(match language {
        "de" => Tongue::German,
        "fr" => Tongue::French,
        "es" => Tongue::Spanish,
        "it" => Tongue::Italian,
        "nl" => Tongue::Dutch,
        "pt" => Tongue::Portuguese,
        _ => Tongue::English,
    })
}

/// The country whose order of day and month a writer uses, as far as their zone tells: the United States write the
/// month first, Canada writes both, so it is none.
fn region(language: &str, zone: &str) -> Option<&'static str> {
    const US: [&str; 14] = [
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Phoenix", "America/Detroit",
        "America/Boise", "America/Anchorage", "America/Juneau", "Pacific/Honolulu", "America/Adak", "America/Menominee", "US/Eastern",
        "US/Pacific",
    ];
    const BOTH: [&str; 6] =
        ["America/Toronto", "America/Vancouver", "America/Winnipeg", "America/Edmonton", "America/Halifax", "America/Montreal"];
    let indiana = ["America/Indiana/", "America/Kentucky/", "America/North_Dakota/"].iter().any(|p| zone.starts_with(p));
    if language != "en" {
        return Some(if language == "de" { "DE" } else { "FR" });
    }
    if US.contains(&zone) || indiana {
        return Some("US");
    }
    (!BOTH.contains(&zone) && zone != "UTC").then_some("GB")
}

/// A time inside an address or a link is none.
fn inside_name(text: &Text<'_>, span: &std::ops::Range<usize>) -> bool {
    let words = text.words_in(span);
    words.clone().any(|i| {
        text.words.get(i).is_some_and(|w| matches!(w.kind, crate::text::Kind::Address | crate::text::Kind::Link))
    })
}

fn piece(
    mention: &Mention,
    words: std::ops::Range<usize>,
    text: &Text<'_>,
    today: Date,
    sure_of_order: bool,
) -> Option<Piece> {
    let value = mention.value()?;
    let parts = &mention.parts;
    let mut piece = Piece {
        words,
        days: None,
        hours: None,
        length_min: None,
        zone: parts.zone.clone().filter(|_| parts.own_time.is_none()),
        own_time: parts.own_time,
        unsure: parts.order_unsure && !sure_of_order && two_orders(mention),
        deadline: parts.deadline,
        past: mention.readings.first().is_some_and(|r| r.why.past),
        next_weekday: parts.next_weekday,
        relative: None,
    };
    match value {
        Value::Duration { seconds, .. } => piece.length_min = u32::try_from(seconds / 60).ok().filter(|m| *m > 0),
        Value::Set(repeat) => {
            piece.days = Some(repeated(repeat, today));
            piece.hours = repeat.minutes.map(|(from, to)| plain_hours(from, to));
        }
        Value::Point { .. } | Value::Span { .. } | Value::Open { .. } => {
            let clock = parts.clock.as_ref();
            piece.hours = clock.map(|c| own_clock(hours(c, value), value, parts.zone.as_deref()));
            piece.days = parts.date.as_ref().filter(|_| !parts.date_borrowed).map(|d| days(d, value, clock.is_some()));
            if piece.days.is_none() && piece.hours.is_none() {
                piece.days = by_value(value);
            }
        }
    }
    let raw = text.raw.get(mention.span.clone()).unwrap_or_default();
    if let Some((from, to)) = plain_range(raw) && piece.days.is_none() && piece.hours.is_none_or(|h| h.to_min.is_none()) {
        piece.hours = Some(plain_hours(from, Some(to)));
    }
    piece.unsure |= contradicts(parts.date.as_ref(), raw, today);
    (piece.days.is_some() || piece.hours.is_some() || piece.length_min.is_some()).then_some(piece)
}

/// "2 to 5" is a span of hours where people meet, not three minutes to five.
fn plain_range(raw: &str) -> Option<(u16, u16)> {
    let mut words = raw.split_whitespace();
    let from: u16 = words.next()?.parse().ok().filter(|h| (1..=12).contains(h))?;
    words.next().filter(|w| w.eq_ignore_ascii_case("to"))?;
    let to: u16 = words.next()?.parse().ok().filter(|h| (1..=12).contains(h))?;
    let from = if from < 8 { from + 12 } else { from };
    let to = if to <= from % 24 && to + 12 > from { to + 12 } else { to };
    (to > from).then_some((from * 60, to * 60))
}

fn two_orders(mention: &Mention) -> bool {
    mention.readings.iter().any(|r| r.why.other_order) || mention.readings.len() > 1
}

/// A weekday that is not that of the date, or a date so far away that only the weekday can have sent it there.
fn contradicts(date: Option<&DatePart>, raw: &str, today: Date) -> bool {
    let Some(DatePart { start, weekday: Some(named), weekday_only: false, .. }) = date else { return false };
    let real = start.date().weekday().to_monday_one_offset();
    if i16::from(real) != i16::from(*named) {
        return true;
    }
    let dated = raw.bytes().any(|b| b.is_ascii_digit());
    let year_said = raw.as_bytes().windows(4).any(|w| w.iter().all(u8::is_ascii_digit));
    let far = today.checked_add(330.days()).is_ok_and(|limit| start.date() > limit);
    dated && !year_said && far
}

fn hours(clock: &ClockPart, value: &Value) -> Hours {
    let open = clock.side.map(|side| match side {
        Side::After => Open::After,
        Side::Before => Open::Before,
    });
    let open = open.or(match value {
        Value::Open { side: Side::After, .. } => Some(Open::After),
        Value::Open { side: Side::Before, .. } => Some(Open::Before),
        _ => None,
    });
    let usual = clock.part.map(timex::PartOfDay::usual);
    let (from_min, to_min) = match (usual, open) {
        (Some((from, to)), None) if clock.to_min.is_none() || clock.part.is_some() => (from, Some(to)),
        _ => (clock.from_min, clock.to_min),
    };
    Hours {
        from_min,
        to_min: to_min.filter(|_| open.is_none()),
        open,
        approximate: clock.approximate,
        part: clock.part.is_some(),
        bare: clock.bare_hour,
        half_unsaid: clock.half_unsaid,
    }
}

/// Hours on the clock of the zone that was named with them, since days may still be joined to them.
fn own_clock(mut hours: Hours, value: &Value, zone: Option<&str>) -> Hours {
    let Some(zone) = zone.and_then(|name| zone_of(name)) else { return hours };
    let minute = |at: jiff::Timestamp| {
        let local = zone.to_datetime(at);
        u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).unwrap_or(0)
    };
    match value {
        Value::Point { start, .. } => hours.from_min = minute(start.at),
        Value::Span { start, end, .. } => {
            hours.from_min = minute(start.at);
            let to = minute(end.at);
            hours.to_min = Some(if to <= hours.from_min { to + 1440 } else { to });
        }
        Value::Open { at, .. } => hours.from_min = minute(at.at),
        Value::Duration { .. } | Value::Set(_) => {}
    }
    hours
}

fn zone_of(name: &str) -> Option<jiff::tz::TimeZone> {
    if let Ok(zone) = Zone::parse(name) {
        return Some(zone.as_jiff().clone());
    }
    let (sign, rest) = name.strip_prefix('-').map_or_else(|| (1, name.strip_prefix('+').unwrap_or(name)), |rest| (-1, rest));
    let (hours, minutes) = rest.split_once(':')?;
    let seconds = sign * (hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok()? * 60);
    jiff::tz::Offset::from_seconds(seconds).ok().map(jiff::tz::TimeZone::fixed)
}

fn plain_hours(from_min: u16, to_min: Option<u16>) -> Hours {
    Hours { from_min, to_min, open: None, approximate: false, part: false, bare: false, half_unsaid: false }
}

fn days(date: &DatePart, value: &Value, timed: bool) -> Days {
    let from = date.start.date();
    let to = past_end(date.end, from);
    let weekdays = if date.range && date.weekday_only { spanned(from, to) } else { Vec::new() };
    let mut days = Days {
        from,
        to,
        weekday: date.weekday,
        weekday_only: date.weekday_only,
        weekdays,
        open: None,
        repeats: false,
    };
    if let (Value::Open { side, at, .. }, false) = (value, timed) {
        let bound = at.local.date();
        match side {
            Side::After => {
                days.open = Some(Open::After);
                days.from = bound.max(from);
            }
            Side::Before => {
                days.open = Some(Open::Before);
                days.to = if at.local.time() == jiff::civil::Time::midnight() { bound } else { past_end(at.local, bound) };
                days.from = days.to.yesterday().unwrap_or(days.to);
            }
        }
    }
    days
}

fn by_value(value: &Value) -> Option<Days> {
    let (from, to, open) = match value {
        Value::Point { start, grain } if *grain >= Grain::Day => (start.local.date(), start.local.date().tomorrow().ok()?, None),
        Value::Span { start, end, grain } if *grain >= Grain::Day => (start.local.date(), past_end(end.local, start.local.date()), None),
        Value::Open { side, at, grain } if *grain >= Grain::Day => match side {
            Side::After => (at.local.date(), at.local.date().tomorrow().ok()?, Some(Open::After)),
            Side::Before => (at.local.date().yesterday().ok()?, at.local.date(), Some(Open::Before)),
        },
        _ => return None,
    };
    Some(Days { from, to, weekday: None, weekday_only: false, weekdays: Vec::new(), open, repeats: false })
}

/// The day after the last one that an exclusive end reaches into.
fn past_end(end: DateTime, from: Date) -> Date {
    let date = end.date();
    let at_midnight = end.time() == jiff::civil::Time::midnight();
    let past = if at_midnight { date } else { date.tomorrow().unwrap_or(date) };
    past.max(from.tomorrow().unwrap_or(from))
}

fn spanned(from: Date, to: Date) -> Vec<u8> {
    let mut list = Vec::new();
    let mut date = from;
    while date < to && list.len() < 7 {
        list.push(u8::try_from(date.weekday().to_monday_one_offset()).unwrap_or(1));
        match date.tomorrow() {
            Ok(next) => date = next,
            Err(_) => break,
        }
    }
    list
}

fn repeated(repeat: &Repeat, today: Date) -> Days {
    let to = today.checked_add(crate::limits::HORIZON_DAYS.days()).unwrap_or(today);
    Days {
        from: today,
        to,
        weekday: repeat.weekdays.first().copied().filter(|_| repeat.weekdays.len() == 1),
        weekday_only: true,
        weekdays: repeat.weekdays.clone(),
        open: None,
        repeats: true,
    }
}
