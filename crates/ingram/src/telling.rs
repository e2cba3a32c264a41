//! What the engine holds, told to a person at a terminal or to a program as JSON.

mod reasons;

pub(crate) use reasons::{merit_text, reason, reason_in, refusal_text};

use app::documents::{Decision, Understood};
use app::{Story, StoryMail, Summary};
use jiff::Timestamp;
use negotiate::Meeting;
use serde_json::{Value, json};
use when::{Interval, Zone};

/// A slot on the wall clock of a zone: `Tue 10 Mar 2026, 10:00-10:30 (Europe/Berlin)`.
pub(crate) fn slot(slot: Interval, zone: &Zone) -> String {
    let (start, end) = (zone.local(slot.start()), zone.local(slot.end()));
    format!("{}-{} ({zone})", start.strftime("%a %-d %b %Y, %H:%M"), end.strftime("%H:%M"))
}

/// The slot that stands.
pub(crate) fn slot_of(meeting: &Meeting) -> Option<String> {
    meeting.booking.as_ref().map(|b| slot(b.slot, &b.zone))
}

/// Each line moved to the right.
pub(crate) fn indented(text: &str) -> String {
    text.trim_end()
        .lines()
        .map(|l| if l.is_empty() { String::new() } else { format!("    {l}") })
        .collect::<Vec<_>>()
        .join("\n")
}

/// One thing that was understood, with the words that say it.
pub(crate) fn understood(one: &Understood) -> String {
    let evidence = one.evidence.split_whitespace().collect::<Vec<_>>().join(" ");
    if evidence.is_empty() { one.what.clone() } else { format!("{}: {evidence}", one.what) }
}

/// The serialised name of a value of a closed list, in words.
pub(crate) fn name(value: &impl serde::Serialize) -> String {
    let text = serde_json::to_value(value).map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned));
    text.unwrap_or_default().replace('_', " ")
}

/// The letters that followed.
pub(crate) fn letters(kinds: &[String]) -> String {
    if kinds.is_empty() { "no mail".to_owned() } else { kinds.join(", ").replace('_', " ") }
}

/// A line of the list.
pub(crate) fn summary(summary: &Summary) -> Value {
    let booking = summary.state.booking.as_ref();
    json!({
        "meeting": summary.meeting.to_string(),
        "phase": summary.phase,
        "host": summary.host.address().to_string(),
        "guests": summary.guests.iter().map(|g| g.address().to_string()).collect::<Vec<_>>(),
        "subject": summary.subject,
        "start": booking.map(|b| b.slot.start().to_string()),
        "end": booking.map(|b| b.slot.end().to_string()),
        "zone": booking.map(|b| b.zone.name().to_owned()),
        "sequence": summary.state.sequence,
        "changed": summary.changed.to_string(),
    })
}

/// A whole meeting.
pub(crate) fn story(story: &Story) -> Value {
    let mails: Vec<Value> = story.mails.iter().map(mail).collect();
    let mut object = summary(&story.summary);
    if let Some(object) = object.as_object_mut() {
        object.insert("mails".to_owned(), Value::Array(mails));
    }
    object
}

fn mail(mail: &StoryMail) -> Value {
    match mail {
        StoryMail::In { at, content } => json!({
            "in": at.to_string(),
            "from": content.from.address().to_string(),
            "subject": content.subject,
            "text": content.text,
        }),
        StoryMail::Out { at, status, to, subject, text } => json!({
            "out": at.to_string(),
            "to": to.address().to_string(),
            "status": format!("{status:?}").to_lowercase(),
            "subject": subject,
            "text": text,
        }),
    }
}

/// One decision.
pub(crate) fn decision(revision: i64, at: Timestamp, decision: &Decision) -> Value {
    json!({
        "revision": revision,
        "at": at.to_string(),
        "by": decision.by,
        "understood": decision.understood,
        "why": decision.why,
        "letters": decision.letters,
    })
}
