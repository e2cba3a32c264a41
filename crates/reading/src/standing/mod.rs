//! Rules that a host lays down for all meetings to come: "from now on never before 10 on Mondays".
//!
//! [`find`] tells whether a mail speaks of all meetings, and what its rules are. Counts and lengths are read from their
//! phrases ([`counts`]), ways and holidays likewise ([`ways`]); hours from what the mail says for and against times
//! ([`hours`]), in a scene of its own in which the phrases that are spent are blank, so that "from now on" names no hour.
//! What is said as a rule and not understood wholly comes out as [`Rule::Unclear`]: to be asked about, never half done.

mod counts;
mod hours;
mod rule;
mod scope;
mod settle;
mod ways;

pub use rule::{Of, Per, Rule, Side, StandingRule};

use crate::Mail;
use crate::constraints::{Piece, Stance};
use crate::lang::Cue;
use crate::lang::standing::{Clue, clues};
use crate::scene::Scene;
use crate::text::Hits;
use std::ops::Range;

/// The rules of a mail, and how it stands to the meeting that it was written about.
#[derive(Debug, Clone, Default)]
pub(crate) struct Standing {
    /// In the order of the text.
    pub(crate) rules: Vec<StandingRule>,
    /// It says nothing else that has to be acted on.
    pub(crate) alone: bool,
}

/// A mail on the table, and what its phrases say of rules.
struct Sheet<'s, 'a> {
    scene: &'s Scene<'a>,
    clues: Hits<Clue>,
    /// Octet from which on the mail lays down rules, where it says so.
    from: Option<usize>,
}

impl Sheet<'_, '_> {
    fn has(&self, clue: Clue) -> bool {
        self.clues.of(clue).next().is_some()
    }

    fn has_in(&self, clue: Clue, words: &Range<usize>) -> bool {
        self.clues.of(clue).any(|h| words.contains(&h.words.start) && h.words.end <= words.end)
    }
}

/// The rules of a mail. None where a guest writes, or where nothing says that all meetings are meant: who is asked to
/// keep one afternoon free has not been told about all of them.
pub(crate) fn find(scene: &Scene<'_>, nobody_added: bool) -> Standing {
    if !scene.by_host() {
        return Standing::default();
    }
    let Some(sheet) = sheet(scene) else { return Standing::default() };
    let speaks = sheet.has(Clue::Lasting) || sheet.has(Clue::Ever) || sheet.has(Clue::Weekly);
    if !speaks && !sheet.has(Clue::Keep) {
        return Standing::default();
    }
    let mut rules = counts::counts(&sheet);
    rules.extend(ways::ways(&sheet));
    let blank = blanked(&sheet, &rules);
    let mail = Mail { text: &blank, language: Some(scene.language), ..scene.mail.clone() };
    let left = Scene::new(&mail, scene.conversation);
    if left.language == scene.language
        && let Some(left) = self::sheet(&left)
    {
        hours::hours(&Sheet { from: sheet.from, ..left }, &mut rules);
    }
    rules.sort_by_key(|rule| rule.evidence.start);
    scope::scope(&sheet, rules, nobody_added)
}

fn sheet<'s, 'a>(scene: &'s Scene<'a>) -> Option<Sheet<'s, 'a>> {
    let lengths = crate::details::lengths_said(scene);
    let measures = |piece: &Piece| lengths.iter().any(|(words, _)| piece.words.contains(&words.start));
    let whole = |piece: &&Piece| !measures(piece) && piece.relative.is_none();
    let times: Vec<&Piece> = scene.pieces.iter().filter(whole).collect();
    let timed = |i: usize| {
        lengths.iter().any(|(words, _)| words.contains(&i)) || times.iter().any(|p| p.words.contains(&i))
    };
    let clues = Hits::new(clues(scene.language)?.search(&scene.text, &timed));
    let lasting = clues.of(Clue::Lasting).next().map(|hit| {
        let sentence = scene.sentence_of(hit.words.start);
        scene.text.span_of(&sentence).start
    });
    let from = if scene.stage().is_none() { Some(0) } else { lasting };
    Some(Sheet { scene, clues, from })
}

/// The text with blanks in the place of what is spent, so that all else keeps its place.
fn blanked(sheet: &Sheet<'_, '_>, rules: &[StandingRule]) -> String {
    let text = &sheet.scene.text;
    let lasting = sheet.clues.of(Clue::Lasting).map(|hit| text.span_of(&hit.words));
    let mut out = sheet.scene.mail.text.to_owned();
    for span in lasting.chain(rules.iter().map(|rule| rule.evidence.clone())) {
        let blank: String = out.get(span.clone()).unwrap_or_default().bytes().map(blank).collect();
        out.replace_range(span, &blank);
    }
    out
}

fn blank(octet: u8) -> char {
    if octet == b'\n' { '\n' } else { ' ' }
}

/// Whether a mail takes an offer, asks, calls off or asks for a meeting, beside what it rules.
fn does_more(sheet: &Sheet<'_, '_>, ruled: &[Range<usize>]) -> bool {
    const DEEDS: [Cue; 8] = [
        Cue::CallOff,
        Cue::Arrange,
        Cue::Move,
        Cue::Defer,
        Cue::Delegate,
        Cue::StandIn,
        Cue::NoneFit,
        Cue::AllFit,
    ];
    let apart = |word: usize| !ruled.iter().any(|words| words.contains(&word));
    sheet.scene.hits.of_any(&DEEDS).any(|hit| apart(hit.words.start))
        || crate::constraints::compose(sheet.scene)
            .iter()
            .any(|s| s.stance == Stance::For && s.said && apart(s.words.start))
}

#[cfg(test)]
mod tests;
