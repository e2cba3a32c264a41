use super::names::{contradicts, region, wrong_weekday};
use super::values::{
    by_value, days, hours, own_clock, part_of_day, past_end, plain_hours, repeated, zone_of,
};
use super::{Hours, Open, Piece};
use crate::Mail;
use crate::text::{Clause, Text};
use jiff::civil::Date;
use timex::{Anchor, Mention, Region, Tongue, Value};
use when::Zone;

/// The times of a text, in order.
pub(crate) fn find(
    text: &Text<'_>,
    sentences: &[Clause],
    language: &'static str,
    mail: &Mail<'_>,
    zone: &Zone,
    sure_of_zone: bool,
) -> Vec<Piece> {
    let finder = Finder::new(language, mail, zone, sure_of_zone);
    finder.pieces(text, &sentence_wise(text, sentences, &finder.anchor))
}

/// Times within each sentence: a day and an hour on both sides of a full stop are two things said.
fn sentence_wise(text: &Text<'_>, sentences: &[Clause], anchor: &Anchor) -> Vec<Mention> {
    let mut starts: Vec<usize> = vec![0];
    starts
        .extend(sentences.iter().skip(1).filter_map(|c| text.words.get(c.words.start)).map(|w| w.span.start));
    starts.extend(any_days(text));
    starts.extend(items(text));
    starts.push(text.raw.len());
    starts.sort_unstable();
    starts.dedup();
    let mut mentions = Vec::new();
    for ends in starts.windows(2) {
        if let (Some(from), Some(to)) = (ends.first(), ends.get(1)) {
            // The full stop is none of an abbreviation: "à 15h." is no length of fifteen hours.
            // That of an ordinal behind another is: "am 10. oder 11."
            let part = text.raw.get(*from..*to).unwrap_or_default();
            let stop = part.trim_end_matches(['.', ' ', '\n', '\r']).len();
            let dot = usize::from(anchor.language == Some(Tongue::German) && ends_dates(part, stop));
            mentions.extend(within(text.raw, *from, from + stop + dot, anchor));
        }
    }
    mentions
}

/// Whether a sentence ends in the second of two dates by their ordinals: "am 10. oder 11."
fn ends_dates(part: &str, stop: usize) -> bool {
    let mut words = part.get(..stop).unwrap_or_default().rsplit(' ');
    let [Some(last), Some(joint), Some(first)] = [words.next(), words.next(), words.next()] else {
        return false;
    };
    let number = |word: &str| word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
    let dotted = part.get(stop..).is_some_and(|rest| rest.starts_with('.'));
    dotted
        && number(last)
        && first.strip_suffix('.').is_some_and(number)
        && ["oder", "und", "bis"].contains(&joint)
}

/// A line with a dash or a dot before it is an item of a list, whose times are its own.
fn items<'t>(text: &'t Text<'_>) -> impl Iterator<Item = usize> + use<'t> {
    let pairs = text.words.iter().zip(text.words.iter().skip(1));
    pairs.filter_map(|(before, here)| {
        let gap = text.raw.get(before.span.end..here.span.start)?;
        let line = gap.rsplit_once('\n').map(|(_, line)| line.trim_start())?;
        line.starts_with(['-', '*', '•', '–', '·', '+']).then_some(here.span.start)
    })
}

/// Behind "any day" a new time begins: "any day next week" is not the next day.
fn any_days<'t>(text: &'t Text<'_>) -> impl Iterator<Item = usize> + use<'t> {
    const DAYS: [&str; 9] = ["day", "weekday", "workday", "tag", "jour", "dia", "giorno", "dag", "werkdag"];
    let any = |i: usize| {
        super::names::means_any(text.fold_at(i))
            || ["other", "anderen", "autre", "otro"].contains(&text.fold_at(i))
    };
    let names = move |i: &usize| *i > 0 && DAYS.contains(&text.fold_at(*i)) && any(*i - 1);
    (0..text.words.len()).filter(names).filter_map(|i| text.words.get(i + 1)).map(|w| w.span.start)
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

/// The times of a text that is put together from words of the mail.
pub(super) fn read_apart(scene: &crate::scene::Scene<'_>, raw: &str) -> Vec<Piece> {
    let sure = scene.conversation.sender.zone.is_some() || scene.mail.zone.is_some();
    let finder = Finder::new(scene.language, scene.mail, &scene.zone, sure);
    finder.pieces(&Text::new(raw), &within(raw, 0, raw.len(), &finder.anchor))
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
        anchor.language = Tongue::parse(language).or(Some(Tongue::English));
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
    if let Some(weekday) = weekday.filter(|_| piece.hours.is_some_and(|h| h.part)) {
        // "In the morning Friday", not "on Friday morning".
        return weekday + 1 == piece.words.end && weekday > first + 1;
    }
    // "La mañana del 10": the day ends it.
    let last = piece.words.end.saturating_sub(1);
    if piece.hours.is_some_and(|h| h.part) && last > first && number(last) && !number(first) {
        return true;
    }
    let bare = text.fold_at(first).len() <= 3 && number(first + 1);
    let month_date = piece.days.as_ref().is_some_and(|d| d.weekday.is_none());
    (number(first) || bare) && !month_date
}

/// People meet by day: an hour of the night that nobody called one is the afternoon's.
fn in_daylight(piece: &mut Piece) {
    let Some(hours) = &mut piece.hours else { return };
    let early = hours.half_unsaid && hours.from_min > 0 && hours.from_min < 7 * 60 && !hours.part;
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
            piece.hours = repeat.minutes.map(|(from, to)| match to.filter(|_| parts.deadline) {
                // "By four each day" lasts from now only in the grammar of times.
                Some(to) => Hours { open: Some(Open::Before), ..Hours::point(to) },
                None => part_of_day(from, to),
            });
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
