//! Which of the offers that are out a mail takes.
//!
//! Every phrase that names offers is a [`Claim`]: which offers it names (`order`: by number or place; `time`: by day and
//! hour; `every`: all, both, the others) and with which [`Voice`] it does so (`voice`). `verdict` weighs the claims: an
//! offer is taken where a claim names exactly it and grants it, and no claim takes that back. To ask once more costs a
//! mail; to book a slot that nobody took costs a meeting.

pub(crate) use claim::{Claim, Table};
pub(crate) use counted::counted;
pub(crate) use hearsay::reported;
pub(crate) use retract::withdraw;

mod ballot;
mod caution;
mod claim;
mod counted;
mod every;
mod hearsay;
mod lone;
mod order;
mod retract;
mod time;
mod verdict;
mod voice;

use crate::Doubt;
use crate::answers::Answered;
use crate::constraints::{Clock, Statement};
use crate::scene::Scene;

use std::collections::BTreeSet;
use std::ops::Range;

/// What a mail says about the offers.
#[derive(Debug, Clone, Default)]
pub(crate) struct Taken {
    /// Numbers of the offers taken.
    pub(crate) taken: BTreeSet<u32>,
    /// Numbers of those refused by name.
    pub(crate) refused: BTreeSet<u32>,
    /// All of them are refused in one phrase.
    pub(crate) none: bool,
    /// A yes that fits several, or that is only weighed.
    pub(crate) doubt: Option<Doubt>,
    /// Statements (by index) that only repeat an offer.
    pub(crate) spent: BTreeSet<usize>,
    /// Statements (by index) that name a time without offering it: in a question, or in a farewell.
    pub(crate) mute: BTreeSet<usize>,
    /// The words that say it.
    pub(crate) evidence: Option<Range<usize>>,
}

/// Matches what is said with the offers that are out.
pub(crate) fn offers(
    scene: &Scene<'_>,
    statements: &[Statement],
    clock: &Clock,
    answered: &[Answered],
) -> Taken {
    let Some(thread) = &scene.conversation.thread else { return Taken::default() };
    if thread.offers.is_empty() {
        return Taken::default();
    }
    if !answered.is_empty() {
        return by_answers(answered);
    }
    if let Some(vote) = ballot::ballot(scene, &thread.offers) {
        return vote;
    }
    let table = Table::new(scene, statements, clock, &thread.offers);
    let claims = claims(&table);
    let taken = verdict::verdict(&table, claims.clone());
    let mut taken = caution::last_look(&table, &claims, taken);
    if !scene.numbers.unclear.is_empty() {
        taken.taken.clear();
        taken.evidence = None;
        taken.doubt = Some(Doubt::WhichOffer);
    }
    taken
}

/// Every phrase that names offers.
pub(crate) fn claims(table: &Table<'_, '_>) -> Vec<Claim> {
    let mut claims = order::claims(table);
    claims.extend(time::claims(table));
    claims.extend(every::claims(table, &claims));
    claims
}

/// Answers that stand between the quoted offers.
fn by_answers(answered: &[Answered]) -> Taken {
    let numbers = |takes: bool| answered.iter().filter(move |a| a.takes == takes).map(|a| a.number);
    Taken {
        taken: numbers(true).collect(),
        refused: numbers(false).collect(),
        evidence: answered.iter().find(|a| a.takes).map(|a| a.words.clone()),
        ..Taken::default()
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_heard;
#[cfg(test)]
mod tests_safety;
