"""Reads calendar objects with python-icalendar: a JSON list of texts in, a JSON list of what they say out."""
import datetime
import json
import sys

import icalendar

UTC = datetime.timezone.utc


def instant(when):
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def by_own_rules(calendar, when):
    """The same wall clock, read with nothing but the object's VTIMEZONE."""
    zones = [c for c in calendar.walk("VTIMEZONE")]
    if not zones:
        return instant(when)
    try:
        zone = zones[0].to_tz(lookup_tzid=False)
    except TypeError:
        return None
    return instant(when.replace(tzinfo=None).replace(tzinfo=zone))


def told(text):
    calendar = icalendar.Calendar.from_ical(text)
    events = calendar.walk("VEVENT")
    event = events[0]
    attendees = event.get("ATTENDEE", [])
    if not isinstance(attendees, list):
        attendees = [attendees]
    return {
        "events": len(events),
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event["STATUS"]),
        "start": instant(event["DTSTART"].dt),
        "start_by_rules": by_own_rules(calendar, event["DTSTART"].dt),
        "end": instant(event["DTEND"].dt),
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "organizer": str(event["ORGANIZER"]),
        "attendees": [[str(a), a.params.get("CN"), a.params["PARTSTAT"]] for a in attendees],
        "lines": sorted(set(len(line.encode()) for line in text.split("\r\n")))[-1],
    }


json.dump([told(text) for text in json.load(sys.stdin)], sys.stdout)
