//! The last look at an acceptance: a slot stays taken only where the mail says so in words that nothing else in it
//! takes back. To ask once more costs a mail; to book a slot that nobody took costs a meeting.

use crate::constraints::{Clock, Stance, Statement};
use crate::lang::Cue;
use crate::offers::{Taken, bounds_all, counts_offers, fits, within};
use crate::scene::Scene;
use crate::text::Hit;
use crate::{Doubt, Offered};
use std::collections::BTreeSet;
use std::ops::Range;

/// Drops what was taken without words of its own, and doubts what is only weighed.
pub(crate) fn prudent(
    scene: &Scene<'_>,
    statements: &[Statement],
    clock: &Clock,
    offers: &[Offered],
    taken: &mut Taken,
) {
    let gate = Gate::new(scene, statements, clock, offers, &taken.chosen);
    if gate.refuses && gate.elsewhere {
        taken.doubt = None;
    }
    if taken.taken.is_empty() {
        return;
    }
    let kept: BTreeSet<u32> = taken.taken.iter().copied().filter(|n| gate.holds(*n)).collect();
    let weighed = !kept.is_empty() && taken.evidence.as_ref().is_some_and(|words| gate.weighs(words));
    let (refuses, elsewhere) = (gate.refuses, gate.elsewhere);
    taken.questioned = gate.questioned.clone();
    if weighed {
        taken.taken.clear();
        taken.doubt = Some(Doubt::WhatIsMeant);
    } else if kept.is_empty() {
        taken.taken.clear();
        taken.evidence = None;
        taken.none |= refuses;
        if !refuses && !elsewhere && taken.questioned.is_empty() {
            taken.doubt.get_or_insert(Doubt::WhichOffer);
        }
    } else {
        taken.taken = kept;
    }
}

struct Gate<'g, 'a> {
    scene: &'g Scene<'a>,
    /// Statements with the numbers of the offers that each fits.
    told: Vec<(&'g Statement, Vec<u32>)>,
    /// Offers taken by number, order or a yes to the only one.
    chosen: &'g BTreeSet<u32>,
    /// Hours without a day, with the numbers of the offers that lie in each.
    hours: Vec<(&'g Statement, Vec<u32>)>,
    /// All offers are refused in one phrase, or by a plain no.
    refuses: bool,
    /// Times are proposed that are no offer.
    elsewhere: bool,
    /// Statements (by index) that only stand in a question.
    questioned: BTreeSet<usize>,
}

impl<'g, 'a> Gate<'g, 'a> {
    fn new(
        scene: &'g Scene<'a>,
        statements: &'g [Statement],
        clock: &Clock,
        offers: &[Offered],
        chosen: &'g BTreeSet<u32>,
    ) -> Self {
        let told: Vec<_> = statements.iter().map(|s| (s, fits(s, offers, clock))).collect();
        let dayless = statements.iter().filter(|s| bounds_all(scene, s));
        let hours = dayless.map(|s| (s, within(s, offers, clock))).collect();
        let elsewhere = told.iter().any(|(s, fits)| {
            s.stance == Stance::For && s.said && !s.days.is_empty() && fits.is_empty() && !asks(scene, s)
        });
        let questioned = told
            .iter()
            .enumerate()
            .filter(|(_, (s, fits))| s.stance == Stance::For && !fits.is_empty() && asks(scene, s))
            .map(|(index, _)| index)
            .collect();
        let refuses = scene.has(Cue::NoneFit) || plain_no(scene) || all_denied(scene);
        Self { scene, told, hours, chosen, refuses, elsewhere, questioned }
    }

    /// Whether words for an offer stand, and none against it.
    fn holds(&self, number: u32) -> bool {
        if self.refuses && self.elsewhere {
            return self.exact(number);
        }
        if self.refuses && !self.chosen.contains(&number) && !self.spoken(number) {
            return false;
        }
        if self.chosen.contains(&number) || self.exact(number) {
            return true;
        }
        if self.against(number) && !self.spoken(number) {
            return false;
        }
        let apart = self.told.iter().any(|(s, fits)| {
            s.stance == Stance::For && s.said && !s.days.is_empty() && !fits.contains(&number)
        });
        let beside = self.told.iter().any(|(s, fits)| !s.days.is_empty() && !fits.contains(&number));
        let named = self.for_it(number).any(|s| s.said || (!apart && (!beside || alone(self.scene, s))));
        named || self.among_all(number)
    }

    /// Statements for an offer that do not only ask.
    fn for_it(&self, number: u32) -> impl Iterator<Item = &Statement> {
        self.told
            .iter()
            .enumerate()
            .filter(move |(index, (s, fits))| {
                s.stance == Stance::For
                    && fits.contains(&number)
                    && !self.questioned.contains(index)
                    && !counts_offers(self.scene, s)
                    && !instead_of(self.scene, s)
            })
            .map(|(_, (s, _))| *s)
    }

    fn spoken(&self, number: u32) -> bool {
        self.for_it(number).any(|s| s.said)
    }

    /// Its day and its hour are both named; where all are refused, with words that they suit.
    fn exact(&self, number: u32) -> bool {
        self.for_it(number).any(|s| {
            (s.said || !self.refuses)
                && !s.days.is_empty()
                && s.hours.is_some_and(|h| h.is_point() && !h.part)
        })
    }

    fn against(&self, number: u32) -> bool {
        self.told.iter().any(|(s, fits)| match s.stance {
            Stance::Against | Stance::Except | Stance::Busy => fits.contains(&number),
            Stance::For | Stance::Aside => false,
        })
    }

    /// Under a phrase for all of them, and its day is not mentioned apart.
    fn among_all(&self, number: u32) -> bool {
        let apart = self.told.iter().any(|(s, fits)| {
            let bare = s.stance == Stance::Aside && !s.said && s.days.iter().all(|d| !d.is_frame());
            bare && fits.contains(&number)
        });
        let mut phrases = self.scene.hits.iter().filter(|h| for_all(h) && !denied(self.scene, h));
        let garbled = self.told.iter().any(|(s, _)| counts_offers(self.scene, s));
        !apart && !garbled && phrases.any(|hit| self.bounded(hit, number))
    }

    /// What a phrase for all of them is bounded by: the days of its sentence, the hours of its stretch, and the times
    /// proposed before it, of which it leaves the choice.
    fn bounded(&self, hit: &Hit<Cue>, number: u32) -> bool {
        let sentence = self.scene.sentence_of(hit.words.start);
        let segment = self.scene.segment_of(hit.words.start);
        let open = |s: &Statement| s.stance == Stance::For && !s.rather && !s.days.is_empty();
        let inside = |s: &Statement| open(s) && sentence.contains(&s.words.start);
        let said = self.told.iter().any(|(s, _)| inside(s) && s.said);
        let mut days = self.told.iter().filter(|(s, _)| inside(s) && (s.said || !said)).peekable();
        let on_days = days.peek().is_none() || days.any(|(_, fits)| fits.contains(&number));
        let mut hours = self.hours.iter().filter(|(s, _)| segment.contains(&s.words.start));
        let at_hours = hours.all(|(_, fits)| fits.contains(&number));
        let others = |s: &Statement| s.said && open(s) && s.words.start < sentence.start;
        let of_others = self.told.iter().any(|(s, fits)| others(s) && fits.is_empty());
        on_days && at_hours && !of_others
    }

    /// The sentence that takes it, or the next one that turns from it, leaves it open.
    fn weighs(&self, words: &Range<usize>) -> bool {
        let here = self.scene.sentence_of(words.start);
        let next = self.scene.sentence_of(here.end);
        let head = next.start..(next.start + 2).min(next.end);
        let segment = self.scene.segment_of(words.start);
        let granted = [Cue::Can, Cue::Yes, Cue::Propose].iter().any(|c| self.scene.has_in(*c, &segment));
        self.scene.has_in(Cue::Unsure, &here)
            || self.scene.hits_in(&here).any(|h| shifts(self.scene, h))
            || (self.scene.has_in(Cue::Condition, &here) && !granted)
            || (self.scene.has_in(Cue::Turn, &head) && self.scene.has_in(Cue::Unsure, &next))
    }
}

/// A stretch of hardly more than the time: "Thursday then".
fn alone(scene: &Scene<'_>, statement: &Statement) -> bool {
    const POLITE: [&str; 9] =
        ["please", "pls", "bitte", "merci", "favor", "grazie", "graag", "gracias", "obrigado"];
    let segment = scene.segment_of(statement.words.start);
    let known = |i: usize| {
        POLITE.contains(&scene.text.fold_at(i))
            || scene.pieces.iter().any(|p| p.words.contains(&i))
            || scene.hits.iter().any(|h| h.words.contains(&i))
    };
    segment.filter(|i| !known(*i)).count() < 2
}

/// "Statt Dienstag", "rather than Tuesday": named only to be replaced.
fn instead_of(scene: &Scene<'_>, statement: &Statement) -> bool {
    const INSTEAD: [&str; 9] =
        ["statt", "anstatt", "anstelle", "than", "lieu", "vez", "lugar", "plaats", "posto"];
    let start = statement.words.start;
    let segment = scene.segment_of(start);
    let before = start.saturating_sub(3).max(segment.start)..start + 1;
    let pair = |i: usize| {
        let (first, second) = (scene.text.fold_at(i), scene.text.fold_at(i + 1));
        (first == "instead" && second == "of") || (first == "invece" && second.starts_with('d'))
    };
    before.clone().any(|i| INSTEAD.contains(&scene.text.fold_at(i)) || (i < start && pair(i)))
}

/// "An hour later": a shift with its measure right before it.
fn shifts(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let Some(before) = hit.words.start.checked_sub(1) else { return false };
    let measure = |h: &Hit<Cue>| matches!(h.cue, Cue::AnHour | Cue::HalfHour) && h.words.contains(&before);
    matches!(hit.cue, Cue::LaterBy | Cue::Sooner | Cue::UnclearMove)
        && (scene.pieces.iter().any(|p| p.days.is_none() && p.words.contains(&before))
            || scene.hits.iter().any(measure))
}

fn for_all(hit: &Hit<Cue>) -> bool {
    matches!(hit.cue, Cue::AllFit | Cue::Both | Cue::AllBut | Cue::Others)
}

/// "Not either of them".
fn denied(scene: &Scene<'_>, hit: &Hit<Cue>) -> bool {
    let segment = scene.segment_of(hit.words.start);
    let before = hit.words.start.saturating_sub(2).max(segment.start)..hit.words.start;
    scene.has_in(Cue::Not, &before)
}

fn all_denied(scene: &Scene<'_>) -> bool {
    let all = |h: &&Hit<Cue>| matches!(h.cue, Cue::AllFit | Cue::Both);
    scene.hits.iter().filter(all).any(|h| denied(scene, h))
}

/// A no that stands for itself, at the head of a sentence or behind a word of regret.
fn plain_no(scene: &Scene<'_>) -> bool {
    const NO: [&str; 7] = ["no", "nope", "nein", "nee", "non", "nao", "ne"];
    scene.sentences.iter().any(|sentence| {
        let segment = scene.segment_of(sentence.words.start);
        let word = segment.clone().find(|i| NO.contains(&scene.text.fold_at(*i)));
        word.is_some_and(|at| at <= segment.start + 1 && segment.len() <= 3 && !sentence.asks)
            && !scene.has_in(Cue::Can, &segment)
            && !scene.has_in(Cue::Yes, &segment)
            && !scene.pieces.iter().any(|p| segment.contains(&p.words.start))
    })
}

/// A question that names a time without proposing it. "Thursday works, is that all right?" asks nothing of the time.
fn asks(scene: &Scene<'_>, statement: &Statement) -> bool {
    const OR: [&str; 7] = ["or", "oder", "ou", "o", "oppure", "of", "u"];
    let sentence = scene.sentence_of(statement.words.start);
    let asked = scene.sentences.iter().any(|s| s.asks && s.words == sentence);
    let last = scene.segment_of(statement.words.start).end == sentence.end;
    let proposes = scene.hits_in(&sentence).filter(|h| h.cue == Cue::Propose).any(|h| {
        let between = statement.words.end..h.words.start;
        !between.clone().any(|i| OR.contains(&scene.text.fold_at(i)))
    });
    let bare = !statement.said && sentence.end < scene.text.words.len();
    asked && last && !proposes && (sentence.len() > 4 || bare)
}
