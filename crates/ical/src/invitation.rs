use crate::line::{Lines, mailto, quoted, text, uri};
use crate::{Uid, vtimezone};
use addr::Mailbox;
use jiff::Timestamp;
use std::fmt;
use when::{Interval, Zone};

/// One meeting as it goes out (RFC 5546 §3.2). Each recipient gets an object of their own.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// What the object asks of its reader.
    pub method: Method,
    /// Which meeting; the same in all of its objects.
    pub uid: Uid,
    /// RFC 5545 §3.8.7.4: rises with every change of time, place or state.
    pub sequence: u32,
    /// When the object was made (DTSTAMP).
    pub stamp: Timestamp,
    /// When they meet.
    pub slot: Interval,
    /// On whose wall clock it was agreed.
    pub zone: Zone,
    /// One line, as both sides may read it.
    pub summary: String,
    /// Several lines.
    pub description: Option<String>,
    /// Where, in words.
    pub location: Option<String>,
    /// Where, as a link.
    pub url: Option<String>,
    /// Who sends it and gets the answers; the From of its mail must be the same (RFC 6047 §2.3).
    pub organizer: Mailbox,
    /// Who takes part.
    pub attendees: Vec<Attendee>,
}

/// What it says is personal: a debug print shows which object it is.
impl fmt::Debug for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, uid, sequence, slot, .. } = self;
        write!(f, "Invitation({method:?} {} {sequence} {slot:?})", uid.as_str())
    }
}

/// What an object that we send asks of its reader (RFC 5546 §1.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Put it into your calendar, or change what is there.
    Request,
    /// Take it out again.
    Cancel,
    /// Not at the time that you proposed; it stays as it is (RFC 5546 §3.2.8).
    DeclineCounter,
}

/// Somebody who takes part (RFC 5545 §3.8.4.1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attendee {
    /// Who.
    pub mailbox: Mailbox,
    /// As what.
    pub role: Role,
    /// Whether they come.
    pub status: Status,
    /// Whether an answer is wanted.
    pub rsvp: bool,
}

/// As what somebody takes part (ROLE, RFC 5545 §3.2.16).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Leads it.
    Chair,
    /// Is needed.
    Required,
    /// May come.
    Optional,
    /// Is told, and does not come.
    Told,
}

/// Whether somebody comes (PARTSTAT, RFC 5545 §3.2.12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Has not said.
    NeedsAction,
    /// Comes.
    Accepted,
    /// Does not come.
    Declined,
    /// Comes perhaps.
    Tentative,
    /// Sends somebody else.
    Delegated,
}

/// Writes an object: CRLF, folded at 75 octets, one VEVENT, and for a request the VTIMEZONE that it needs.
///
/// A cancellation has its times in UTC, without a VTIMEZONE: old Outlooks do not find the meeting otherwise
/// (nextcloud/server#12946). So has a request within the hour that the clocks show twice.
#[must_use]
pub fn write(invitation: &Invitation) -> String {
    let mut lines = Lines::default();
    lines.push("BEGIN:VCALENDAR");
    lines.push("VERSION:2.0");
    lines.push("PRODID:-//Ingram//Ingram//EN");
    lines.push("CALSCALE:GREGORIAN");
    match invitation.method {
        Method::Request => {
            lines.push("METHOD:REQUEST");
            if !is_in_utc(invitation) {
                vtimezone::push(&mut lines, &invitation.zone, invitation.slot);
            }
        }
        Method::Cancel => lines.push("METHOD:CANCEL"),
        Method::DeclineCounter => lines.push("METHOD:DECLINECOUNTER"),
    }
    push_event(&mut lines, invitation);
    lines.push("END:VCALENDAR");
    lines.finish()
}

fn push_event(lines: &mut Lines, invitation: &Invitation) {
    lines.push("BEGIN:VEVENT");
    lines.push(&format!("UID:{}", text(invitation.uid.as_str())));
    lines.push(&format!("DTSTAMP:{}", utc(invitation.stamp)));
    lines.push(&format!("SEQUENCE:{}", invitation.sequence));
    push_time(lines, "DTSTART", invitation.slot.start(), invitation);
    push_time(lines, "DTEND", invitation.slot.end(), invitation);
    lines.push(&format!("SUMMARY:{}", text(&one_line(&invitation.summary))));
    if let Some(description) = &invitation.description {
        lines.push(&format!("DESCRIPTION:{}", text(description)));
    }
    if let Some(location) = &invitation.location {
        lines.push(&format!("LOCATION:{}", text(&one_line(location))));
    }
    if let Some(url) = &invitation.url {
        lines.push(&format!("URL:{}", uri(url)));
    }
    lines.push(&format!(
        "ORGANIZER{}:{}",
        name(&invitation.organizer),
        mailto(invitation.organizer.address())
    ));
    for attendee in &invitation.attendees {
        push_attendee(lines, attendee);
    }
    lines.push(match invitation.method {
        Method::Request | Method::DeclineCounter => "STATUS:CONFIRMED",
        Method::Cancel => "STATUS:CANCELLED",
    });
    lines.push("TRANSP:OPAQUE");
    lines.push("END:VEVENT");
}

fn push_time(lines: &mut Lines, property: &str, at: Timestamp, invitation: &Invitation) {
    if is_in_utc(invitation) {
        lines.push(&format!("{property}:{}", utc(at)));
    } else {
        let local = invitation.zone.local(at).strftime("%Y%m%dT%H%M%S");
        lines.push(&format!("{property};TZID={}:{local}", invitation.zone.name()));
    }
}

/// Whether the object's times are in UTC: always where no VTIMEZONE goes along, and in a request whose wall clock would be read as
/// another instant, because the clocks show it twice.
fn is_in_utc(invitation: &Invitation) -> bool {
    let Invitation { method, zone, slot, .. } = invitation;
    let reads_back = |at: Timestamp| zone.resolve(zone.local(at)).is_some_and(|local| local.settled() == at);
    match method {
        Method::Cancel | Method::DeclineCounter => true,
        Method::Request => is_utc(zone) || !reads_back(slot.start()) || !reads_back(slot.end()),
    }
}

fn push_attendee(lines: &mut Lines, attendee: &Attendee) {
    let role = match attendee.role {
        Role::Chair => "CHAIR",
        Role::Required => "REQ-PARTICIPANT",
        Role::Optional => "OPT-PARTICIPANT",
        Role::Told => "NON-PARTICIPANT",
    };
    let status = match attendee.status {
        Status::NeedsAction => "NEEDS-ACTION",
        Status::Accepted => "ACCEPTED",
        Status::Declined => "DECLINED",
        Status::Tentative => "TENTATIVE",
        Status::Delegated => "DELEGATED",
    };
    let rsvp = if attendee.rsvp { "TRUE" } else { "FALSE" };
    lines.push(&format!(
        "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE={role};PARTSTAT={status};RSVP={rsvp}{}:{}",
        name(&attendee.mailbox),
        mailto(attendee.mailbox.address())
    ));
}

fn name(mailbox: &Mailbox) -> String {
    mailbox.name().map_or_else(String::new, |name| format!(";CN={}", quoted(name)))
}

fn one_line(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn is_utc(zone: &Zone) -> bool {
    *zone == Zone::utc() || zone.name() == "UTC" || zone.name() == "Etc/UTC"
}

#[cfg(test)]
mod tests;
