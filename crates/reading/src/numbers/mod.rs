//! Offers named by their numbers in a row: "2 and 4 work, 5 doesn't", "options 1-3", "the first and the third".
//!
//! A row is put among the times of a mail as one time, that of its first offer, so that whatever is said for or against
//! days is said for or against it as a whole; [`spread`] makes a statement about each of its offers of what came out.
//! What a row names is settled before (`meaning`): a number may be an hour or a day of the month as well. A row that may
//! mean different offers is kept apart, to be asked about.

mod context;
mod labels;
mod meaning;
mod rows;
mod words;

pub(crate) use labels::join_labels;

use crate::Offered;
use crate::constraints::{Days, Hours, Piece, Statement};
use crate::lang::Cue;
use crate::text::{Hit, Hits, Sentences, Text};
use meaning::{Meaning, meaning};
use rows::{Figure, Run};
use std::collections::BTreeSet;
use std::ops::Range;
use when::Zone;

/// Offers that a mail names by their numbers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Numbers {
    rows: Vec<Row>,
    /// Words of rows that may mean other offers as well.
    pub(crate) unclear: Vec<Range<usize>>,
}

/// Words that name offers by number.
#[derive(Debug, Clone)]
struct Row {
    words: Range<usize>,
    offers: BTreeSet<u32>,
}

/// What numbers are looked for in.
pub(crate) struct View<'v> {
    pub(crate) text: &'v Text<'v>,
    pub(crate) sentences: &'v Sentences,
    pub(crate) pieces: &'v [Piece],
    pub(crate) hits: &'v Hits<Cue>,
    pub(crate) offers: &'v [Offered],
    pub(crate) zone: &'v Zone,
    pub(crate) language: &'static str,
}

impl Numbers {
    /// The numbers of a text; nothing where they do not name offers.
    pub(crate) fn find(view: &View<'_>) -> Self {
        let mut found = Self::default();
        if view.offers.len() < 2 {
            return found;
        }
        let (plain, beside): (Vec<Run>, Vec<Run>) =
            rows::runs(view).into_iter().partition(|run| context::is_plain(view, run));
        // "Wednesday 2 or 4": its hours, of which no offer has one, or two offers more.
        found
            .unclear
            .extend(beside.into_iter().filter(|run| context::follows_day(view, run)).map(|r| r.words));
        let runs: Vec<(Run, Meaning)> =
            plain.into_iter().map(|run| (meaning(view, &run), run)).map(|(m, run)| (run, m)).collect();
        let single = |run: &Run| run.mentions.len() == 1 && !run.range;
        let listed = runs.iter().any(|(run, m)| !single(run) && !matches!(m, Meaning::Other));
        let figures: BTreeSet<u32> = runs
            .iter()
            .filter(|(run, m)| single(run) && !run.marked && !matches!(m, Meaning::Other))
            .flat_map(|(run, _)| &run.mentions)
            .filter(|m| m.kind == Figure::Digits)
            .map(|m| m.number)
            .collect();
        let counts = listed || figures.len() > 1;
        for (run, meaning) in runs {
            if single(&run) && !counts && !context::is_tied(view, &run) && !unknown_place(&run) {
                continue;
            }
            match meaning {
                Meaning::Offers(offers) => found.rows.push(Row { words: run.words, offers }),
                Meaning::Unclear => found.unclear.push(run.words),
                Meaning::Other => {}
            }
        }
        found
    }

    /// Whether it found none.
    pub(crate) fn is_empty(&self) -> bool {
        self.rows.is_empty() && self.unclear.is_empty()
    }

    /// Whether some words are part of a row.
    pub(crate) fn holds(&self, words: &Range<usize>) -> bool {
        let rows = self.rows.iter().map(|row| &row.words).chain(&self.unclear);
        rows.into_iter().any(|row| row.start < words.end && words.start < row.end)
    }

    /// The phrases of a mail without those that are part of a name: "prima" in "la prima e la terza" is no "before".
    pub(crate) fn without_own(&self, hits: Hits<Cue>) -> Hits<Cue> {
        let own = |h: &Hit<Cue>| {
            self.rows.iter().any(|row| row.words.start <= h.words.start && h.words.end <= row.words.end)
        };
        Hits::new(hits.iter().filter(|h| !own(h)).cloned().collect())
    }

    /// The times of a mail with its rows among them.
    pub(crate) fn among(&self, pieces: Vec<Piece>, offers: &[Offered], zone: &Zone) -> Vec<Piece> {
        let mut all: Vec<Piece> = pieces.into_iter().filter(|p| !self.holds(&p.words)).collect();
        let first = |row: &Row| offers.iter().find(|o| row.offers.contains(&o.number));
        let timed = |row: &Row| {
            let (days, hours) = slot(first(row)?, zone)?;
            Some(Piece { days: Some(days), hours: Some(hours), ..Piece::at(row.words.clone()) })
        };
        all.extend(self.rows.iter().filter_map(timed));
        all.sort_by_key(|p| p.words.start);
        all
    }
}

/// "The fifth": a place that has no phrase of its own.
fn unknown_place(run: &Run) -> bool {
    run.mentions.iter().all(|m| m.kind == Figure::Ordinal && (5..99).contains(&m.number))
}

/// The day and the hour of an offer.
fn slot(offer: &Offered, zone: &Zone) -> Option<(Days, Hours)> {
    let local = zone.local(offer.slot.start());
    let minute = u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).ok()?;
    Some((Days::one(local.date())?, Hours::point(minute)))
}

/// What is said of a row, said of each of its offers.
pub(crate) fn spread(
    numbers: &Numbers,
    statements: Vec<Statement>,
    offers: &[Offered],
    zone: &Zone,
) -> Vec<Statement> {
    let of = |s: &Statement| {
        let rows = numbers.rows.iter().filter(|r| r.words.start < s.words.end && s.words.start < r.words.end);
        rows.flat_map(|r| r.offers.iter().copied()).collect::<BTreeSet<u32>>()
    };
    statements
        .into_iter()
        .flat_map(|statement| {
            let named = of(&statement);
            if named.is_empty() {
                return vec![statement];
            }
            let each = offers.iter().filter(|o| named.contains(&o.number)).filter_map(|o| slot(o, zone));
            each.map(|(days, hours)| Statement {
                days: vec![days],
                hours: Some(hours),
                unsure: false,
                ..statement.clone()
            })
            .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests;
