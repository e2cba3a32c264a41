use super::names::{contradicts, region, wrong_weekday};
use super::{Days, Hours, Open, Piece};
use crate::Mail;
use crate::text::Text;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use timex::{Anchor, ClockPart, DatePart, Grain, Mention, Region, Repeat, Side, Tongue, Value};
use when::Zone;

/// The times of a text, in order.
pub(crate) fn find(
    text: &Text<'_>,
    language: &'static str,
    mail: &Mail<'_>,
    zone: &Zone,
    sure_of_zone: bool,
) -> Vec<Piece> {
    let finder = Finder::new(language, mail, zone, sure_of_zone);
    finder.pieces(text, &sentence_wise(text, &finder.anchor))
}

/// Times within each sentence: a day and an hour on both sides of a full stop are two things said.
fn sentence_wise(text: &Text<'_>, anchor: &Anchor) -> Vec<Mention> {
    let mut starts: Vec<usize> = vec![0];
    let sentences = crate::text::clauses(text);
    starts
        .extend(sentences.iter().skip(1).filter_map(|c| text.words.get(c.words.start)).map(|w| w.span.start));
    starts.push(text.raw.len());
    starts.dedup();
    let mut mentions = Vec::new();
    for ends in starts.windows(2) {
        if let (Some(from), Some(to)) = (ends.first(), ends.get(1)) {
            mentions.extend(within(text.raw, *from, *to, anchor));
        }
    }
    mentions
}

/// Times of a part of the text.
fn within(raw: &str, from: usize, to: usize, anchor: &Anchor) -> Vec<Mention> {
    let mut mentions = timex::find(raw.get(from..to).unwrap_or_default(), anchor);
    for mention in &mut mentions {
        mention.span = mention.span.start + from..mention.span.end + from;
    }
    mentions
}

/// A time that a phrase of stance stands inside of ("Wednesday, but never before 9"): its parts, found apart.
pub(crate) fn split(scene: &crate::scene::Scene<'_>, piece: &Piece, at: usize) -> Vec<Piece> {
    let finder = Finder::new(
        scene.language,
        scene.mail,
        &scene.zone,
        scene.conversation.sender.zone.is_some() || scene.mail.zone.is_some(),
    );
    let span = scene.text.span_of(&piece.words);
    let cut = scene.text.words.get(at).map_or(span.end, |w| w.span.start);
    let mut mentions = within(scene.text.raw, span.start, cut, &finder.anchor);
    mentions.extend(within(scene.text.raw, cut, span.end, &finder.anchor));
    finder.pieces(&scene.text, &mentions)
}

/// What the times of one mail are read with.
struct Finder {
    anchor: Anchor,
    today: Date,
    sure_of_order: bool,
    tongue: &'static str,
}

impl Finder {
    fn new(language: &'static str, mail: &Mail<'_>, zone: &Zone, sure_of_zone: bool) -> Self {
        let mut anchor = Anchor::new(mail.sent, zone.as_jiff().clone());
        anchor.language = tongue(language);
        let region = region(language, zone.name());
        anchor.region = region.and_then(Region::parse);
        let sure_of_order = region.is_some() && (sure_of_zone || language != "en");
        Self { anchor, today: zone.local(mail.sent).date(), sure_of_order, tongue: language }
    }

    /// "Preciso de meia hora": the preposition makes no point in time of a length.
    fn of_length(&self, text: &Text<'_>, mention: &Mention, words: &std::ops::Range<usize>) -> Option<Piece> {
        let led = ["de", "d", "di"].contains(&text.fold_at(words.start)) && words.len() > 1;
        if !led || matches!(mention.value(), Some(Value::Duration { .. })) {
            return None;
        }
        let from = text.words.get(words.start + 1)?.span.start;
        let rest = within(text.raw, from, mention.span.end, &self.anchor);
        let [only] = rest.as_slice() else { return None };
        let Some(Value::Duration { seconds, .. }) = only.value() else { return None };
        let mut piece = Piece::at(words.clone());
        piece.length_min = u32::try_from(seconds / 60).ok();
        Some(piece)
    }

    fn pieces(&self, text: &Text<'_>, mentions: &[Mention]) -> Vec<Piece> {
        let mut pieces: Vec<Piece> = Vec::with_capacity(mentions.len());
        for mention in mentions {
            let words = text.words_in(&mention.span);
            if words.is_empty() || inside_name(text, &mention.span) {
                continue;
            }
            if let Some(length) = self.of_length(text, mention, &words) {
                pieces.push(length);
                continue;
            }
            if every_day(mention) && words.len() > 2 {
                let always = [
                    "jeweils", "immer", "stets", "always", "toujours", "siempre", "sempre", "altijd",
                    "telkens",
                ];
                let over = if always.contains(&text.fold_at(words.start)) { 1 } else { 2 };
                let from = text.words.get(words.start + over).map_or(mention.span.end, |w| w.span.start);
                let rest = within(text.raw, from, mention.span.end, &self.anchor);
                let plain: Vec<Mention> = rest.into_iter().filter(|m| !every_day(m)).collect();
                if !plain.is_empty() {
                    pieces.extend(self.pieces(text, &plain));
                    continue;
                }
            }
            if let Some(mut piece) = piece(
                &on_own_clock(mention, text, &words, &self.anchor),
                words,
                text,
                self.today,
                self.sure_of_order,
            ) {
                in_daylight(&mut piece);
                piece.hours_first =
                    piece.days.is_some() && piece.hours.is_some() && starts_with_hours(text, &piece);
                clock_not_length(&mut piece, self.tongue, text);
                match super::across::parts(mention, &piece) {
                    Some(parts) => pieces.extend(parts),
                    None => pieces.push(piece),
                }
            }
        }
        pieces
    }
}

/// An abbreviation that the writer's own zone goes by is theirs, whatever else it may mean.
fn on_own_clock(
    mention: &Mention,
    text: &Text<'_>,
    words: &std::ops::Range<usize>,
    anchor: &Anchor,
) -> Mention {
    let mut mention = mention.clone();
    let last = words.end.checked_sub(1).map(|i| text.fold_at(i)).unwrap_or_default();
    let info = anchor.zone.to_offset_info(anchor.now);
    if crate::zones::is_ambiguous(last) && info.abbreviation().eq_ignore_ascii_case(last) {
        mention.parts.zone = anchor.zone.iana_name().map(str::to_owned);
    }
    mention
}

/// "Any day next week": every day of something, which is found without the word for every.
fn every_day(mention: &Mention) -> bool {
    matches!(mention.value(), Some(Value::Set(repeat)) if repeat.weekdays.is_empty())
}

/// "8 am on Wednesday": the hour stands before the day.
fn starts_with_hours(text: &Text<'_>, piece: &Piece) -> bool {
    let number =
        |i: usize| text.words.get(i).is_some_and(|w| w.fold.starts_with(|c: char| c.is_ascii_digit()));
    let first = piece.words.start;
    let weekday = piece.words.clone().find(|i| super::names::weekday_by_name(text.fold_at(*i)).is_some());
    if let (Some(weekday), Some(hour)) = (weekday, piece.words.clone().find(|i| number(*i))) {
        return hour < weekday;
    }
    let bare = text.fold_at(first).len() <= 3 && number(first + 1);
    let month_date = piece.days.as_ref().is_some_and(|d| d.weekday.is_none());
    (number(first) || bare) && !month_date
}

/// People meet by day: an hour of the night that nobody called one is the afternoon's.
fn in_daylight(piece: &mut Piece) {
    let Some(hours) = &mut piece.hours else { return };
    let early = hours.from_min > 0 && hours.from_min < 7 * 60 && !hours.part;
    if early && hours.to_min.is_none_or(|to| to <= 12 * 60) {
        hours.from_min += 720;
        hours.to_min = hours.to_min.map(|to| if to <= hours.from_min { to + 720 } else { to });
    }
    let late = hours.half_unsaid && !hours.part && hours.from_min >= 20 * 60 && hours.to_min.is_some();
    if late {
        hours.from_min -= 720;
        hours.to_min = hours.to_min.map(|to| to.saturating_sub(720));
    }
}

/// "9h" and "elf uur" are hours of the day where a meeting would be too long for them.
fn clock_not_length(piece: &mut Piece, language: &str, text: &Text<'_>) {
    let Some(length) = piece.length_min else { return };
    let by_hour = matches!(language, "fr" | "pt" | "es" | "it" | "nl")
        && length % 60 == 0
        && (7 * 60..=21 * 60).contains(&length);
    let last = piece.words.end.checked_sub(1).map(|i| text.fold_at(i)).unwrap_or_default();
    let before = piece.words.start.checked_sub(1).map(|i| text.fold_at(i)).unwrap_or_default();
    let named = ["las", "as", "alle"].contains(&before) && length % 60 == 0 && length <= 24 * 60;
    if named {
        piece.length_min = None;
        piece.hours = u16::try_from(length).ok().map(Hours::point);
        in_daylight(piece);
        return;
    }
    if by_hour && (last == "uur" || last == "h" || last.ends_with('h') || last == "hs") {
        piece.length_min = None;
        piece.hours = u16::try_from(length).ok().map(Hours::point);
    }
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

/// A time inside an address or a link is none.
fn inside_name(text: &Text<'_>, span: &std::ops::Range<usize>) -> bool {
    let words = text.words_in(span);
    words.clone().any(|i| {
        text.words
            .get(i)
            .is_some_and(|w| matches!(w.kind, crate::text::Kind::Address | crate::text::Kind::Link))
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
        past: mention.readings.first().is_some_and(|r| r.why.past),
        relative: None,
        holiday: parts.holiday,
        hours_first: false,
    };
    match value {
        Value::Duration { seconds, .. } => {
            piece.length_min = u32::try_from(seconds / 60).ok().filter(|m| *m > 0)
        }
        Value::Set(repeat) => {
            piece.days = (!repeat.weekdays.is_empty()).then(|| repeated(repeat, today));
            piece.hours = repeat.minutes.map(|(from, to)| part_of_day(from, to));
        }
        Value::Point { .. } | Value::Span { .. } | Value::Open { .. } => {
            let clock = parts.clock.as_ref();
            piece.hours = clock.map(|c| own_clock(hours(c, value), value, parts.zone.as_deref()));
            piece.days =
                parts.date.as_ref().filter(|_| !parts.date_borrowed).map(|d| days(d, value, clock.is_some()));
            if piece.days.is_none() && piece.hours.is_none() {
                piece.days = by_value(value);
            }
        }
    }
    if parts.deadline {
        by_deadline(&mut piece, value, parts.zone.as_deref());
    }
    let raw = text.raw.get(mention.span.clone()).unwrap_or_default();
    if let Some((from, to)) = plain_range(raw)
        && piece.days.is_none()
        && piece.hours.is_none_or(|h| h.to_min.is_none())
    {
        piece.hours = Some(plain_hours(from, Some(to)));
    }
    piece.unsure |= contradicts(parts.date.as_ref(), raw, today) || wrong_weekday(&piece, text, today);
    (piece.days.is_some() || piece.hours.is_some() || piece.length_min.is_some()).then_some(piece)
}

/// "By 2 pm", "by Friday": up to that bound, the day included.
fn by_deadline(piece: &mut Piece, value: &Value, zone: Option<&str>) {
    let end = match value {
        Value::Span { end, .. } => end,
        Value::Open { at, .. } => at,
        Value::Point { start, .. } => start,
        Value::Duration { .. } | Value::Set(_) => return,
    };
    let end = zone.and_then(zone_of).map_or(end.local, |zone| zone.to_datetime(end.at));
    if let Some(hours) = &mut piece.hours {
        let minute = u16::try_from(i32::from(end.hour()) * 60 + i32::from(end.minute())).unwrap_or(0);
        *hours = Hours { open: Some(Open::Before), to_min: None, from_min: minute, ..*hours };
    } else if let Some(days) = &mut piece.days {
        days.to = past_end(end, days.from);
        days.open = Some(Open::Before);
    }
}

/// "2 to 5" is a span of hours where people meet, not three minutes to five.
fn plain_range(raw: &str) -> Option<(u16, u16)> {
    let mut words =
        raw.split_whitespace().skip_while(|w| ["from", "between"].contains(&w.to_lowercase().as_str()));
    let from = small_hour(words.next()?)?;
    words.next().filter(|w| ["to", "till", "til", "until"].contains(&w.to_lowercase().as_str()))?;
    let to = small_hour(words.next()?)?;
    let from = if from < 8 { from + 12 } else { from };
    let to = if to <= from % 24 && to + 12 > from { to + 12 } else { to };
    (to > from).then_some((from * 60, to * 60))
}

/// An hour of the clock face, in digits or in letters; "five" and "ten" in letters count minutes in "five to ten".
fn small_hour(word: &str) -> Option<u16> {
    const NAMES: [&str; 12] =
        ["one", "two", "three", "four", "", "six", "seven", "eight", "nine", "", "eleven", "twelve"];
    let named = NAMES.iter().position(|n| *n == word.to_lowercase()).and_then(|i| u16::try_from(i + 1).ok());
    named.or_else(|| word.parse().ok()).filter(|h| (1..=12).contains(h))
}

fn two_orders(mention: &Mention) -> bool {
    mention.readings.iter().any(|r| r.why.other_order) || mention.readings.len() > 1
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
    let Some(zone) = zone.and_then(zone_of) else { return hours };
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
    let (sign, rest) =
        name.strip_prefix('-').map_or_else(|| (1, name.strip_prefix('+').unwrap_or(name)), |rest| (-1, rest));
    let (hours, minutes) = rest.split_once(':')?;
    let seconds = sign * (hours.parse::<i32>().ok()? * 3600 + minutes.parse::<i32>().ok()? * 60);
    jiff::tz::Offset::from_seconds(seconds).ok().map(jiff::tz::TimeZone::fixed)
}

/// The hours of a repetition; those of a part of the day are the part that people meet in.
fn part_of_day(from: u16, to: Option<u16>) -> Hours {
    let usual = match (from / 60, to.map(|t| t / 60)) {
        (0..=6, Some(12)) => Some((480, 720)),
        (12, Some(17..=19)) => Some((720, 1080)),
        (16..=18, Some(21..=24)) => Some((1020, 1260)),
        _ => None,
    };
    match usual {
        Some((from, to)) => Hours { part: true, ..plain_hours(from, Some(to)) },
        None => plain_hours(from, to),
    }
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
                days.to = if at.local.time() == jiff::civil::Time::midnight() {
                    bound
                } else {
                    past_end(at.local, bound)
                };
                days.from = days.to.yesterday().unwrap_or(days.to);
            }
        }
    }
    days
}

fn by_value(value: &Value) -> Option<Days> {
    let (from, to, open) = match value {
        Value::Point { start, grain } if *grain >= Grain::Day => {
            (start.local.date(), start.local.date().tomorrow().ok()?, None)
        }
        Value::Span { start, end, grain } if *grain >= Grain::Day => {
            (start.local.date(), past_end(end.local, start.local.date()), None)
        }
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
