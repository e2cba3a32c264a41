//! The verdict: which claims hold.

use super::claim::{Claim, Fitted, Names, Table};
use super::retract::corrected;
use super::time::{is_farewell, ordinal_weekday};
use super::voice::{Voice, alone, asks};
use super::{Taken, order};
use crate::Doubt;
use crate::constraints::Stance;
use crate::lang::Cue;
use crate::scene::Scene;
use crate::text::Hit;
use std::collections::BTreeSet;

/// Weighs the claims: an offer is taken where a claim names exactly it and grants it, and none takes that back.
pub(crate) fn verdict(table: &Table<'_, '_>, claims: Vec<Claim>) -> Taken {
    let bench = Bench::new(table, claims);
    let mut taken = Taken { refused: bench.refused(), none: bench.none, ..Taken::default() };
    taken.mute = bench.mute();
    let mut unclear = false;
    for claim in &bench.claims {
        match claim.voice {
            Voice::Grants | Voice::Bare => match bench.holds(claim) {
                Some(offers) => {
                    taken.evidence.get_or_insert(claim.words.clone());
                    taken.spent.extend(claim.statement);
                    taken.taken.extend(offers);
                }
                None => {
                    unclear |= bench.ambiguous(claim) || bench.contradicted(claim);
                    taken.spent.extend(claim.statement.filter(|i| bench.repeats(*i)));
                }
            },
            Voice::Weighs if !bench.refuses => taken.doubt = Some(Doubt::WhatIsMeant),
            Voice::Mixed if !bench.refuses && !bench.elsewhere => taken.doubt = Some(Doubt::WhatIsMeant),
            Voice::Weighs | Voice::Mixed | Voice::Refuses | Voice::Busy | Voice::Asks | Voice::Aside => {}
        }
    }
    if ordinal_weekday(table) && bench.claims.iter().any(|c| c.voice != Voice::Refuses) {
        taken.taken.clear();
        unclear = true;
    }
    if unclear && taken.taken.is_empty() {
        taken.doubt = Some(Doubt::WhichOffer);
    }
    taken.refused.retain(|n| !taken.taken.contains(n));
    if taken.taken.is_empty() {
        taken.evidence = None;
        bench.bare_yes(&mut taken);
    }
    if bench.refuses && (bench.elsewhere || taken.taken.is_empty()) {
        taken.doubt = None;
        taken.none |= taken.taken.is_empty();
    }
    taken
}

/// The claims, with what the mail says about the offers as a whole.
struct Bench<'b, 'a> {
    table: &'b Table<'b, 'a>,
    claims: Vec<Claim>,
    /// All offers are refused in one phrase.
    none: bool,
    /// They are, or a plain no is said.
    refuses: bool,
    /// Times are proposed that are no offer.
    elsewhere: bool,
}

impl<'b, 'a> Bench<'b, 'a> {
    fn new(table: &'b Table<'b, 'a>, claims: Vec<Claim>) -> Self {
        let scene = table.scene;
        let narrowed = |c: &Claim| {
            let statement = c.statement.and_then(|i| table.statements.get(i));
            !statement.is_some_and(|s| order::narrows(&claims, s))
        };
        let kept = claims.iter().filter(|c| narrowed(c)).cloned().collect();
        let (corrected, kept) = corrected(scene, kept);
        let other = |s: &Fitted<'_>| {
            s.stance == Stance::For
                && s.said
                && !s.days.is_empty()
                && s.fits.is_empty()
                && !is_farewell(table, s)
                && !order::narrows(&claims, s)
        };
        let elsewhere = table.statements.iter().any(other);
        let none = scene.has(Cue::NoneFit);
        let refuses = none || (!corrected && plain_no(scene)) || all_denied(scene);
        Self { table, claims: kept, none, refuses, elsewhere }
    }

    /// What a granting claim takes; nothing where it names no single offer, or something speaks against it.
    fn holds(&self, claim: &Claim) -> Option<BTreeSet<u32>> {
        if claim.voice == Voice::Bare && (!self.stands_alone(claim) || self.said_before(claim))
            || !self.stands_against_no(claim)
        {
            return None;
        }
        if self.turned_from(claim) {
            return None;
        }
        let left: BTreeSet<u32> =
            claim.offers.iter().copied().filter(|n| !self.taken_back(claim, *n)).collect();
        if claim.names == Names::Every {
            return (!left.is_empty()).then_some(left);
        }
        if let Some(settled) = self.settled(claim) {
            return Some(settled);
        }
        if left.len() == 1 {
            return Some(left);
        }
        let shared = self.shared(claim, &left);
        (shared.len() == 1).then_some(shared)
    }

    /// Words that may mean any of several, where others name one of these: "the later one on Friday ... till Friday then".
    fn settled(&self, claim: &Claim) -> Option<BTreeSet<u32>> {
        if claim.is_definite() {
            return None;
        }
        let definite =
            |c: &&Claim| c.voice == Voice::Grants && c.offers.len() == 1 && c.offers.is_subset(&claim.offers);
        self.claims.iter().find(definite).map(|c| c.offers.clone())
    }

    /// An hour without a day repeats the hour of an offer, taken or not.
    fn repeats(&self, index: usize) -> bool {
        self.table.statements.get(index).is_some_and(|s| s.days.is_empty())
    }

    /// It might mean any of several.
    fn ambiguous(&self, claim: &Claim) -> bool {
        !claim.is_definite() && self.stands_against_no(claim) && !self.frame(claim)
    }

    /// It is named by number or place and granted, and refused by its hour besides: "the later one; I never do 7 am".
    fn contradicted(&self, claim: &Claim) -> bool {
        let refused = |n: &u32| {
            self.claims
                .iter()
                .any(|c| c.voice == Voice::Refuses && c.names != Names::Order && c.offers.contains(n))
        };
        !self.refuses
            && claim.voice == Voice::Grants
            && claim.names == Names::Order
            && claim.offers.len() == 1
            && claim.offers.iter().any(refused)
    }

    /// A week or an open span of days names no single offer.
    fn frame(&self, claim: &Claim) -> bool {
        let statement = claim.statement.and_then(|i| self.table.statements.get(i));
        statement.is_some_and(|s| s.days.iter().any(|d| d.count() > 2 || d.open.is_some()))
    }

    /// What other claims of the same sentence, or of the next, name as well: "Tuesday please, the later one".
    fn shared(&self, claim: &Claim, left: &BTreeSet<u32>) -> BTreeSet<u32> {
        let scene = self.table.scene;
        let here = scene.sentence_of(claim.words.start);
        let next = scene.sentence_of(here.end);
        let near = |c: &&Claim| {
            c.words != claim.words
                && matches!(c.voice, Voice::Grants | Voice::Bare)
                && c.names != Names::Every
                && (here.contains(&c.words.start) || next.contains(&c.words.start))
        };
        let mut shared = left.clone();
        for other in self.claims.iter().filter(near) {
            let both: BTreeSet<u32> = shared.intersection(&other.offers).copied().collect();
            if !both.is_empty() {
                shared = both;
            }
        }
        shared
    }

    /// A refusal, a question or a doubt about just this offer, or about a part of what the claim names. What is refused
    /// more broadly ("mornings are bad, but Tuesday at ten works") yields to words that name it.
    fn taken_back(&self, claim: &Claim, number: u32) -> bool {
        self.claims.iter().filter(|c| c.offers.contains(&number) && c.words != claim.words).any(|c| {
            match c.voice {
                Voice::Refuses => {
                    claim.voice == Voice::Bare
                        || claim.names == Names::Every
                        || c.offers.len() <= claim.offers.len()
                }
                Voice::Busy => {
                    claim.voice == Voice::Bare || claim.names == Names::Every || claim.offers.len() > 1
                }
                Voice::Weighs => {
                    let unsure =
                        self.table.scene.has_in(Cue::Unsure, &self.table.scene.sentence_of(c.words.start));
                    claim.voice == Voice::Bare || (unsure && claim.names != Names::Every)
                }
                Voice::Asks | Voice::Mixed => claim.voice == Voice::Bare,
                // "Any of them would do; Thursday the plumber comes."
                Voice::Aside => claim.names == Names::Every && c.names != Names::Every && c.offers.len() == 1,
                Voice::Grants | Voice::Bare => false,
            }
        })
    }

    /// Where all are refused, only words that take one by name still hold; where other times are offered besides, only
    /// such as name its day and its hour.
    fn stands_against_no(&self, claim: &Claim) -> bool {
        if !self.refuses {
            return true;
        }
        let named = claim.voice == Voice::Grants && claim.names != Names::Every;
        named && (!self.elsewhere || claim.names == Names::Exact)
    }

    /// A bare name beside other times: only where nothing else is offered, and it is the whole stretch.
    fn stands_alone(&self, claim: &Claim) -> bool {
        let table = self.table;
        let other = |s: &Fitted<'_>| {
            !s.days.is_empty() && !s.fits.iter().any(|n| claim.offers.contains(n)) && !is_farewell(table, s)
        };
        let scene = table.scene;
        let beside = table.statements.iter().any(other);
        let ends = [Cue::Refuse, Cue::Decline, Cue::StopSure].iter().any(|c| scene.has(*c));
        let alone = alone(table, &claim.words);
        let sentence = scene.sentence_of(claim.words.start);
        let busy = scene.has_in(Cue::Busy, &sentence) || scene.has_in(Cue::Cannot, &sentence);
        let exact = claim.names == Names::Exact && alone && !busy;
        !ends && !signs(scene, claim) && (exact || (!self.elsewhere && (!beside || alone)))
    }

    /// Others were taken in so many words some sentences before.
    fn said_before(&self, claim: &Claim) -> bool {
        let scene = self.table.scene;
        let far = |c: &&Claim| {
            c.voice == Voice::Grants
                && c.is_definite()
                && c.offers.is_disjoint(&claim.offers)
                && scene.sentence_of(scene.sentence_of(c.words.start).end).end <= claim.words.start
        };
        self.claims.iter().any(|c| far(&c))
    }

    /// "I could do Tuesday, but it is pointless without her; so please Wednesday": what turns from it offers another time.
    fn turned_from(&self, claim: &Claim) -> bool {
        const BUT: [&str; 9] = ["but", "aber", "mais", "pero", "ma", "maar", "mas", "however", "allerdings"];
        let scene = self.table.scene;
        let sentence = scene.sentence_of(claim.words.start);
        let but = (claim.words.end..sentence.end).find(|i| BUT.contains(&scene.text.fold_at(*i)));
        let Some(but) = but.filter(|_| claim.names != Names::Every) else { return false };
        let next = |s: &Fitted<'_>| {
            s.stance == Stance::For
                && !s.days.is_empty()
                && s.words.start >= sentence.end
                && s.fits.is_empty()
        };
        let timeless =
            !scene.pieces.iter().any(|p| (but..sentence.end).contains(&p.words.start) && p.days.is_some());
        timeless && !scene.has_in(Cue::Can, &(but..sentence.end)) && self.table.statements.iter().any(next)
    }

    fn refused(&self) -> BTreeSet<u32> {
        let against = |c: &&Claim| matches!(c.voice, Voice::Refuses | Voice::Busy);
        self.claims.iter().filter(against).flat_map(|c| c.offers.clone()).collect()
    }

    /// Statements that name a time only to ask about it, or to take leave.
    fn mute(&self) -> BTreeSet<usize> {
        let table = self.table;
        let asked = self.claims.iter().filter(|c| c.voice == Voice::Asks).filter_map(|c| c.statement);
        let silent = |s: &Fitted<'_>| {
            is_farewell(table, s)
                || order::narrows(&self.claims, s)
                || (s.stance == Stance::For && !s.fits.is_empty() && asks(table.scene, &s.words, s.said))
        };
        let leaves = self.table.statements.iter().enumerate().filter(|(_, s)| silent(s));
        asked.chain(leaves.map(|(index, _)| index)).collect()
    }

    /// A plain yes: to the only offer, or a doubt.
    fn bare_yes(&self, taken: &mut Taken) {
        let scene = self.table.scene;
        let silent = taken.doubt.is_none() && !self.refuses && taken.refused.is_empty();
        let mut statements = self.table.statements.iter().enumerate();
        let positive = statements.any(|(i, s)| s.stance == Stance::For && !taken.mute.contains(&i));
        let asked = self.claims.iter().any(|c| c.voice == Voice::Asks);
        let otherwise =
            [Cue::Cannot, Cue::Decline, Cue::Refuse, Cue::Defer, Cue::Question].iter().any(|c| scene.has(*c));
        // "Estoy de vacaciones hasta el 20": what looks like a farewell is the end of an absence.
        let away = |h: &&Hit<Cue>| {
            let sentence = scene.sentence_of(h.words.start);
            scene.has_in(Cue::Away, &sentence) && scene.has_in(Cue::Busy, &sentence)
        };
        let yes = scene
            .hits
            .of(Cue::Yes)
            .find(|h| !away(h))
            .filter(|_| silent && !positive && !otherwise && !asked);
        let Some(yes) = yes else { return };
        match self.table.offers {
            [only] => {
                taken.taken.insert(only.number);
                taken.evidence = Some(yes.words.clone());
            }
            _ => taken.doubt = Some(Doubt::WhichOffer),
        }
    }
}

/// A single short word as the last line is a name: "Lu" is no Monday.
fn signs(scene: &Scene<'_>, claim: &Claim) -> bool {
    let last = scene.sentences.last().map(|s| s.words.clone()).unwrap_or_default();
    let short = scene.text.fold_at(claim.words.start).len() < 4;
    scene.sentences.len() > 1 && claim.words == last && last.len() == 1 && short
}

/// "Not either of them".
fn all_denied(scene: &Scene<'_>) -> bool {
    let denied = |hit: &Hit<Cue>| {
        let segment = scene.segment_of(hit.words.start);
        let before = hit.words.start.saturating_sub(2).max(segment.start)..hit.words.start;
        scene.has_in(Cue::Not, &before)
    };
    scene.hits.iter().any(|h| matches!(h.cue, Cue::AllFit | Cue::Both) && denied(h))
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
