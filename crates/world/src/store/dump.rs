//! All rows as text, to compare before with after.

use super::MemoryStore;
use std::fmt::Write as _;

impl MemoryStore {
    /// Everything that is stored, a line a row.
    #[must_use]
    pub fn everything(&self) -> Vec<String> {
        self.look(|t| {
            let mut lines = Vec::new();
            let mut line = |parts: std::fmt::Arguments<'_>, sealed: &[&[u8]]| {
                let mut text = parts.to_string();
                for octets in sealed {
                    text.push(' ');
                    for octet in *octets {
                        let _ = write!(text, "{octet:02x}");
                    }
                }
                lines.push(text);
            };
            for (key, row) in &t.people {
                let sealed = [row.address.as_sealed(), row.traits.as_sealed()];
                line(format_args!("person {key:?} {:?} {}", row.address_index, row.created_us), &sealed);
            }
            for (key, row) in &t.hosts {
                line(format_args!("host {key:?} {}", row.created_us), &[row.profile.as_sealed()]);
            }
            for (key, row) in &t.meetings {
                let (phase, revision) = (&row.phase, row.revision);
                let times = (row.created_us, row.changed_us);
                let text = format_args!("meeting {key:?} {:?} {phase} {revision} {times:?}", row.host);
                line(text, &[row.state.as_sealed()]);
            }
            for (key, row) in &t.parties {
                line(format_args!("party {key:?}"), &[row.side.as_sealed()]);
            }
            for (key, row) in &t.messages {
                let text =
                    format_args!("message {key:?} {:?} {:?} {}", row.person, row.meeting, row.received_us);
                line(text, &[row.content.as_sealed()]);
            }
            for (key, row) in &t.letters {
                let text = format_args!("letter {key:?} {:?} {:?} {:?}", row.meeting, row.person, row.status);
                line(text, &[row.content.as_sealed()]);
            }
            for (key, row) in &t.audits {
                line(format_args!("audit {key:?} {}", row.at_us), &[row.why.as_sealed()]);
            }
            t.jobs.iter().for_each(|(key, state)| line(format_args!("job {key:?} {state:?}"), &[]));
            t.claims.iter().for_each(|(key, firm)| line(format_args!("claim {key:?} {firm}"), &[]));
            lines
        })
    }
}
