use crate::Language;
use crate::lexicon::Lexicon;
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{MDE, T, YMDE, zone::ExemplarCity};
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_locale::Locale;
use icu_time::Time;
use jiff::Timestamp;
use jiff::civil::DateTime;
use when::{Interval, Zone};

/// Times as one reader reads them: weekday, day, month and hour in their language, on their clock, with the city that
/// the clock hangs in. An offset or an abbreviation never stands for a city: nobody knows their own offset, and CST is
/// three zones.
pub(crate) struct Times {
    lexicon: Lexicon,
    zone: Zone,
    other: Option<Zone>,
    this_year: i16,
    words: Option<Words>,
}

/// ICU's formatters for the reader's locale.
struct Words {
    date: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    date_year: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    hour: NoCalendarFormatter<T>,
    city: NoCalendarFormatter<ExemplarCity>,
}

impl Times {
    /// For a reader whose clock hangs in `zone`. `other` is shown beside it where its clock shows something else. Dates
    /// in another year than `now`'s get their year.
    pub(crate) fn new(language: Language, zone: &Zone, other: Option<&Zone>, now: Timestamp) -> Self {
        Self {
            lexicon: Lexicon::of(language),
            zone: zone.clone(),
            other: other.cloned(),
            this_year: zone.local(now).year(),
            words: words(language, zone),
        }
    }

    /// `Tuesday 10 March, 10:00–10:30 (Berlin) / 09:00–09:30 (London)`.
    pub(crate) fn slot(&self, slot: Interval) -> String {
        let (start, end) = (self.zone.local(slot.start()), self.zone.local(slot.end()));
        let mut text = format!("{} ({})", self.span(start, end, None), self.city(&self.zone));
        if let Some(other) = &self.other {
            let (other_start, other_end) = (other.local(slot.start()), other.local(slot.end()));
            if (other_start, other_end) != (start, end) {
                let span = self.span(other_start, other_end, Some(start));
                text.push_str(&format!(" / {span} ({})", self.city(other)));
            }
        }
        text
    }

    /// `Tuesday 10 March, 17:00 (Berlin)`.
    pub(crate) fn instant(&self, at: Timestamp) -> String {
        let local = self.zone.local(at);
        format!("{}, {} ({})", self.date(local), self.hour(local), self.city(&self.zone))
    }

    /// `Tuesday 10 March`.
    pub(crate) fn day(&self, at: Timestamp) -> String {
        self.date(self.zone.local(at))
    }

    /// From start to end. The date is left out where `beside` has named it already, and repeated where the span ends
    /// on another day.
    fn span(&self, start: DateTime, end: DateTime, beside: Option<DateTime>) -> String {
        let (from, to) = (self.hour(start), self.hour(end));
        if start.date() != end.date() {
            return format!("{}, {from} – {}, {to}", self.date(start), self.date(end));
        }
        let hours = hours(&from, &to);
        if beside.is_some_and(|named| named.date() == start.date()) {
            hours
        } else {
            format!("{}, {hours}", self.date(start))
        }
    }

    fn date(&self, local: DateTime) -> String {
        let date = u8::try_from(local.month())
            .ok()
            .zip(u8::try_from(local.day()).ok())
            .and_then(|(month, day)| Date::try_new_gregorian(i32::from(local.year()), month, day).ok());
        match (&self.words, date) {
            (Some(words), Some(date)) if local.year() == self.this_year => {
                plain(&words.date.format(&date).to_string())
            }
            (Some(words), Some(date)) => plain(&words.date_year.format(&date).to_string()),
            // Only without ICU's data, which is compiled in: right, if in English.
            _ => local.strftime("%A %-d %B %Y").to_string(),
        }
    }

    fn hour(&self, local: DateTime) -> String {
        let clock = |n: i8| u8::try_from(n).unwrap_or(0);
        let time = Time::try_new(clock(local.hour()), clock(local.minute()), 0, 0);
        match (&self.words, time) {
            (Some(words), Ok(time)) => plain(&words.hour.format(&time).to_string()),
            _ => local.strftime("%H:%M").to_string(),
        }
    }

    fn city(&self, zone: &Zone) -> String {
        let last = zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        if last.is_empty() || !zone.name().contains('/') || zone.name().starts_with("Etc/") {
            return self.lexicon.say("universal-time", &[]);
        }
        let id = icu_time::TimeZone::from_iana_id(zone.name());
        match &self.words {
            Some(words) if !id.is_unknown() => words.city.format(&id.without_offset()).to_string(),
            _ => last,
        }
    }
}

/// `10:00–10:30`, and `9:00–9:30 AM` where both halves of a twelve-hour clock agree.
fn hours(from: &str, to: &str) -> String {
    let (from_half, to_half) = (from.split_once(' '), to.split_once(' '));
    match (from_half, to_half) {
        (Some((hour, half)), Some((_, same))) if half == same => format!("{hour}–{to}"),
        _ => format!("{from}–{to}"),
    }
}

/// ICU sets narrow and no-break spaces (U+202F, U+00A0), which old mail programs show as boxes and searches miss.
fn plain(text: &str) -> String {
    text.replace(['\u{202f}', '\u{a0}'], " ")
}

fn words(language: Language, zone: &Zone) -> Option<Words> {
    let prefs = preferences(language, zone)?;
    Some(Words {
        date: FixedCalendarDateTimeFormatter::try_new(prefs, MDE::long()).ok()?,
        date_year: FixedCalendarDateTimeFormatter::try_new(prefs, YMDE::long()).ok()?,
        hour: NoCalendarFormatter::try_new(prefs, T::hm()).ok()?,
        city: NoCalendarFormatter::try_new(prefs, ExemplarCity).ok()?,
    })
}

/// The locale of the reader: their language, and in English the country in which their clock hangs, since that decides
/// between 3 PM and 15:00 and between March 10 and 10 March.
fn preferences(language: Language, zone: &Zone) -> Option<DateTimeFormatterPreferences> {
    let id = icu_time::TimeZone::from_iana_id(zone.name());
    let country = id.0.as_str().get(..2).unwrap_or_default();
    let (tag, hours) = match (language, country) {
        (Language::English, "us") => ("en-US", HourCycle::H12),
        (Language::English, "ca") => ("en-CA", HourCycle::H12),
        (Language::English, "au") => ("en-AU", HourCycle::H12),
        (Language::English, "nz") => ("en-NZ", HourCycle::H12),
        (Language::English, "in") => ("en-IN", HourCycle::H12),
        (Language::English, "ph") => ("en-PH", HourCycle::H12),
        (Language::English, _) => ("en-GB", HourCycle::H23),
        (other, _) => (other.tag(), HourCycle::H23),
    };
    let mut prefs: DateTimeFormatterPreferences = Locale::try_from_str(tag).ok()?.into();
    prefs.hour_cycle = Some(hours);
    Some(prefs)
}

#[cfg(test)]
mod tests;
