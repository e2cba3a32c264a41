"""Reads mails with Python's own parser and python-icalendar; prints one JSON object a file.

An independent judge: nothing of Ingram is used here, so what this finds in a mail is what another program finds.
"""

import email
import email.policy
import json
import sys
from datetime import timezone

import icalendar


def instant(event, name):
    return event.decoded(name).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def addresses(event, name):
    values = event.get(name, [])
    values = values if isinstance(values, list) else [values]
    return sorted(str(value).lower().removeprefix("mailto:") for value in values)


def invitation(part):
    calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
    events = calendar.walk("VEVENT")
    if len(events) != 1:
        raise ValueError(f"{len(events)} events in one invitation")
    event = events[0]
    if event.errors:
        raise ValueError(f"errors in the event: {event.errors}")
    return {
        "part_method": part.get_param("method", ""),
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "status": str(event.get("STATUS", "")),
        "start": instant(event, "DTSTART"),
        "end": instant(event, "DTEND"),
        "organizer": addresses(event, "ORGANIZER"),
        "attendees": addresses(event, "ATTENDEE"),
    }


def letter(path):
    with open(path, "rb") as file:
        message = email.message_from_binary_file(file, policy=email.policy.default)
    body = message.get_body(preferencelist=("plain",))
    calendars = [p for p in message.walk() if p.get_content_type() == "text/calendar"]
    return {
        "text": body.get_content() if body else "",
        "invitations": [invitation(part) for part in calendars],
        "defects": [str(d) for part in message.walk() for d in part.defects],
    }


for name in sys.argv[1:]:
    print(json.dumps(letter(name)))
