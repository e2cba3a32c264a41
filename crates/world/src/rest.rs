//! What is left in the rows of a world.

use crate::history::Rest;
use crate::plan::ORG;
use crate::store::Tables;
use app::rows::JobKind;
use negotiate::MeetingId;

/// What is left.
pub(crate) fn rest_of(tables: &Tables) -> Rest {
    let timer =
        |meeting: &MeetingId| tables.job(&(ORG, JobKind::Wake, *meeting.as_bytes())).map(|job| job.due_us);
    let meetings = tables.meetings.values();
    Rest {
        meetings: meetings.map(|m| (m.meeting, (m.phase == "ended", timer(&m.meeting)))).collect(),
        messages: tables.messages.keys().map(|key| key.1).collect(),
        waiting: tables.waiting(),
        attempts_max: tables.attempts_max(),
        statuses: tables.letters.values().map(|row| (row.letter, row.status)).collect(),
        audits: tables.audits.keys().map(|key| (key.1, key.2)).collect(),
    }
}

/// The rows without what is drawn by chance (ids of people, sealed octets) or by the order of work (fences).
pub(crate) fn shape_of(tables: &Tables) -> Vec<String> {
    let mut lines = Vec::new();
    for m in tables.meetings.values() {
        lines.push(format!("{} {} {} {}", m.meeting, m.phase, m.revision, m.changed_us));
    }
    lines.extend(tables.all_claims());
    lines.extend(tables.all_jobs());
    for l in tables.letters.values() {
        lines.push(format!("letter {} {} {:?}", l.meeting, l.created_us, l.status));
    }
    lines.sort_unstable();
    lines
}
