use crate::{Answer, IcalError, Itip, ItipMethod, Moment, Role, Status, Uid, limits, tzid};
use addr::EmailAddress;
use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarEntry, ICalendarMethod,
    ICalendarParameterName, ICalendarParameterValue, ICalendarParticipationRole,
    ICalendarParticipationStatus, ICalendarProperty, ICalendarValue,
};
use calcard::{Entry, Parser};
use jiff::civil::{Date, DateTime, Time};
use jiff::{SignedDuration, Timestamp};

/// Reads a scheduling message: the first VEVENT of the first calendar that has one, the whole series before one of its
/// occurrences. What is missing or odd is left out; only without an event or its UID there is nothing to read.
///
/// # Errors
/// [`IcalError`] says which of the two, or that the object is too large to be read at all.
pub fn read(text: &str) -> Result<Itip, IcalError> {
    if text.len() > limits::OBJECT_LEN_OCTETS_MAX {
        return Err(IcalError::TooLong);
    }
    let (calendar, event) = first_event(text).ok_or(IcalError::NoEvent)?;
    let uid = Uid::parse(event.uid().unwrap_or_default())?;
    let start = moment(&calendar, event.property(&ICalendarProperty::Dtstart));
    let end = moment(&calendar, event.property(&ICalendarProperty::Dtend))
        .or_else(|| after(start.as_ref()?, event.property(&ICalendarProperty::Duration)?));
    Ok(Itip {
        method: method(&calendar),
        uid,
        sequence: sequence(&event),
        stamp: moment(&calendar, event.property(&ICalendarProperty::Dtstamp)).and_then(|m| m.instant()),
        recurrence_id: moment(&calendar, event.property(&ICalendarProperty::RecurrenceId)),
        organizer: event.property(&ICalendarProperty::Organizer).and_then(address),
        attendees: event
            .properties(&ICalendarProperty::Attendee)
            .take(limits::ATTENDEES_MAX)
            .filter_map(answer)
            .collect(),
        start,
        end,
        comment: comment(&event),
    })
}

fn first_event(text: &str) -> Option<(ICalendar, ICalendarComponent)> {
    let mut parser = Parser::new(text);
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                if let Some(event) = event_of(&calendar) {
                    return Some((calendar, event));
                }
            }
            Entry::Eof => return None,
            // `Entry` belongs to calcard and may grow; whatever else stands there is not what we look for.
            _ => {}
        }
    }
}

fn event_of(calendar: &ICalendar) -> Option<ICalendarComponent> {
    let mut events =
        calendar.components.iter().filter(|c| c.component_type == ICalendarComponentType::VEvent).peekable();
    let first = events.peek().copied();
    events.find(|event| !event.has_property(&ICalendarProperty::RecurrenceId)).or(first).cloned()
}

fn method(calendar: &ICalendar) -> ItipMethod {
    let entries = calendar.components.iter().find_map(|c| c.property(&ICalendarProperty::Method));
    match entries.and_then(|entry| entry.values.first()) {
        Some(ICalendarValue::Method(method)) => match method {
            ICalendarMethod::Publish => ItipMethod::Publish,
            ICalendarMethod::Request => ItipMethod::Request,
            ICalendarMethod::Reply => ItipMethod::Reply,
            ICalendarMethod::Add => ItipMethod::Add,
            ICalendarMethod::Cancel => ItipMethod::Cancel,
            ICalendarMethod::Refresh => ItipMethod::Refresh,
            ICalendarMethod::Counter => ItipMethod::Counter,
            ICalendarMethod::Declinecounter => ItipMethod::DeclineCounter,
        },
        Some(_) | None => ItipMethod::Publish,
    }
}

fn sequence(event: &ICalendarComponent) -> u32 {
    let given =
        event.property(&ICalendarProperty::Sequence).and_then(|entry| entry.values.first()?.as_integer());
    u32::try_from(given.unwrap_or(0).max(0)).unwrap_or(u32::MAX)
}

fn comment(event: &ICalendarComponent) -> Option<String> {
    let entry = event.property(&ICalendarProperty::Comment)?;
    let text: String = entry.values.first()?.as_text()?.chars().take(limits::COMMENT_LEN_CHARS_MAX).collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

fn answer(entry: &ICalendarEntry) -> Option<Answer> {
    Some(Answer {
        address: address(entry)?,
        role: role(entry),
        status: status(entry),
        sent_by: entry
            .parameter(&ICalendarParameterName::SentBy)
            .and_then(ICalendarParameterValue::as_text)
            .and_then(calendar_user),
    })
}

fn role(entry: &ICalendarEntry) -> Role {
    match entry.parameter(&ICalendarParameterName::Role) {
        Some(ICalendarParameterValue::Role(role)) => match role {
            ICalendarParticipationRole::Chair | ICalendarParticipationRole::Owner => Role::Chair,
            ICalendarParticipationRole::ReqParticipant => Role::Required,
            ICalendarParticipationRole::OptParticipant => Role::Optional,
            ICalendarParticipationRole::NonParticipant => Role::Told,
        },
        Some(_) | None => Role::Required,
    }
}

fn status(entry: &ICalendarEntry) -> Status {
    match entry.parameter(&ICalendarParameterName::Partstat) {
        Some(ICalendarParameterValue::Partstat(status)) => match status {
            ICalendarParticipationStatus::Accepted => Status::Accepted,
            ICalendarParticipationStatus::Declined => Status::Declined,
            ICalendarParticipationStatus::Tentative => Status::Tentative,
            ICalendarParticipationStatus::Delegated => Status::Delegated,
            ICalendarParticipationStatus::NeedsAction
            | ICalendarParticipationStatus::Completed
            | ICalendarParticipationStatus::InProcess
            | ICalendarParticipationStatus::Failed => Status::NeedsAction,
        },
        Some(_) | None => Status::NeedsAction,
    }
}

fn address(entry: &ICalendarEntry) -> Option<EmailAddress> {
    let given = entry.values.first()?.as_text().and_then(calendar_user);
    // Exchange, for people of its own directory: the value is an X.400 name, the address stands in EMAIL (RFC 7986 §6.2).
    given.or_else(|| {
        let email = entry.parameter(&ICalendarParameterName::Email)?;
        calendar_user(email.as_text()?)
    })
}

fn calendar_user(uri: &str) -> Option<EmailAddress> {
    let uri = uri.trim().trim_matches('"');
    let has_scheme = uri.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("mailto:"));
    let path = if has_scheme { uri.get(7..)? } else { uri };
    let path = path.split_once('?').map_or(path, |(path, _)| path);
    EmailAddress::parse(&percent_decoded(path)?).ok()
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn moment(calendar: &ICalendar, entry: Option<&ICalendarEntry>) -> Option<Moment> {
    let entry = entry?;
    let given = entry.values.first()?.as_partial_date_time()?;
    let date = date_of(given)?;
    if !given.has_time() {
        return Some(Moment::Date(date));
    }
    let local = date.to_datetime(time_of(given)?);
    if given.has_zone() {
        let offset = offset_seconds(given);
        let at = jiff::tz::Offset::from_seconds(offset).ok()?.to_timestamp(local).ok()?;
        return Some(Moment::Instant { at, zone: None });
    }
    let Some(label) =
        entry.parameter(&ICalendarParameterName::Tzid).and_then(ICalendarParameterValue::as_text)
    else {
        return Some(Moment::Floating(local));
    };
    Some(zoned(local, label, lic_location(calendar, label).as_deref()))
}

fn zoned(local: DateTime, label: &str, lic_location: Option<&str>) -> Moment {
    let instant = |zone: when::Zone| -> Option<Moment> {
        // RFC 5545 §3.3.5 settles what a program does around a change of the clocks.
        let at = zone.resolve(local)?.settled();
        Some(Moment::Instant { at, zone: Some(zone) })
    };
    tzid::resolve(label, lic_location).and_then(instant).unwrap_or(Moment::Unzoned(local))
}

fn lic_location(calendar: &ICalendar, label: &str) -> Option<String> {
    let zone = calendar.components.iter().find(|c| {
        c.component_type == ICalendarComponentType::VTimezone
            && c.property(&ICalendarProperty::Tzid).and_then(|e| e.values.first()?.as_text()) == Some(label)
    })?;
    let entry = zone.entries.iter().find(|entry| match &entry.name {
        ICalendarProperty::Other(name) => name.eq_ignore_ascii_case("X-LIC-LOCATION"),
        _ => false,
    })?;
    Some(entry.values.first()?.as_text()?.to_owned())
}

fn date_of(given: &PartialDateTime) -> Option<Date> {
    let (month, day) = (i8::try_from(given.month?).ok()?, i8::try_from(given.day?).ok()?);
    Date::new(i16::try_from(given.year?).ok()?, month, day).ok()
}

fn time_of(given: &PartialDateTime) -> Option<Time> {
    let (hour, minute) = (i8::try_from(given.hour?).ok()?, i8::try_from(given.minute?).ok()?);
    // RFC 5545 §3.3.12: a leap second counts as the 59th.
    let second = i8::try_from(given.second.unwrap_or(0).min(59)).ok()?;
    Time::new(hour, minute, second, 0).ok()
}

fn offset_seconds(given: &PartialDateTime) -> i32 {
    let minutes = i32::from(given.tz_hour.unwrap_or(0)) * 60 + i32::from(given.tz_minute.unwrap_or(0));
    if given.tz_minus { -60 * minutes } else { 60 * minutes }
}

fn after(start: &Moment, entry: &ICalendarEntry) -> Option<Moment> {
    let ICalendarValue::Duration(duration) = entry.values.first()? else { return None };
    let days = i64::from(duration.weeks) * 7 + i64::from(duration.days);
    let exact =
        i64::from(duration.hours) * 3600 + i64::from(duration.minutes) * 60 + i64::from(duration.seconds);
    let too_long = days * 86_400 + exact > limits::LENGTH_DAYS_MAX * 86_400;
    if duration.neg || too_long {
        return None;
    }
    // RFC 5545 §3.3.6: days are days on the wall clock, hours are exact.
    let (days, exact) = (jiff::Span::new().days(days), SignedDuration::from_secs(exact));
    match start {
        Moment::Instant { at, zone } => {
            let zone = zone.clone();
            let shifted = zone.clone().unwrap_or_else(when::Zone::utc).zoned(*at).checked_add(days).ok()?;
            let at: Timestamp = shifted.timestamp().checked_add(exact).ok()?;
            Some(Moment::Instant { at, zone })
        }
        Moment::Unzoned(local) => {
            Some(Moment::Unzoned(local.checked_add(days).ok()?.checked_add(exact).ok()?))
        }
        Moment::Floating(local) => {
            Some(Moment::Floating(local.checked_add(days).ok()?.checked_add(exact).ok()?))
        }
        Moment::Date(date) => Some(Moment::Date(date.checked_add(days).ok()?)),
    }
}

#[cfg(test)]
mod tests;
