//! Why a mail was read as it was: what was found where, for `ingram read --explain`.

use crate::constraints::{compose, stretches};
use crate::scene::Scene;
use crate::{Conversation, Mail};
use std::ops::Range;

/// Something that was found in a text, and what it was taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Octets of the new text.
    pub span: Range<usize>,
    /// What it was taken for, for developers' eyes.
    pub taken_for: String,
}

/// What was found in a mail, in order: phrases, times, statements about time.
#[must_use]
pub fn explain(mail: &Mail<'_>, conversation: &Conversation) -> Vec<Finding> {
    let scene = Scene::new(mail, conversation);
    let mut findings: Vec<Finding> = Vec::new();
    for hit in scene.hits.iter() {
        findings.push(Finding {
            span: scene.text.span_of(&hit.words),
            taken_for: format!("phrase {:?}", hit.cue),
        });
    }
    for piece in scene.pieces.iter() {
        let taken_for = format!(
            "time days={:?} hours={:?} length={:?} zone={:?} own={:?} unsure={}",
            piece.days, piece.hours, piece.length_min, piece.zone, piece.own_time, piece.unsure
        );
        findings.push(Finding { span: scene.text.span_of(&piece.words), taken_for });
    }
    for stretch in stretches(&scene) {
        let taken_for = format!("stretch {:?} said={}", stretch.stance, stretch.said);
        findings.push(Finding { span: scene.text.span_of(&stretch.words), taken_for });
    }
    for statement in compose(&scene) {
        let days: Vec<String> = statement
            .days
            .iter()
            .map(|d| {
                format!("{}..{} {:?}{}", d.from, d.to, d.open, if d.weekday_only { " weekday" } else { "" })
            })
            .collect();
        let hours = statement.hours.map(|h| format!("{}-{:?} {:?}", h.from_min, h.to_min, h.open));
        let taken_for =
            format!("statement {:?} {days:?} {hours:?} zone={:?}", statement.stance, statement.zone);
        findings.push(Finding { span: scene.text.span_of(&statement.words), taken_for });
    }
    findings.sort_by_key(|f| (f.span.start, f.span.end));
    findings
}
