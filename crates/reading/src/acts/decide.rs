//! From what was found to what the sender does, in the order in which one act excludes another.

use super::{Machine, machine, right};
use crate::constraints::{Open, Stance, Statement, Windows};
use crate::details::People;
use crate::lang::Cue;
use crate::offers::{Taken, reported};
use crate::scene::Scene;
use crate::text::Hit;
use crate::{Act, ActKind, Details, Doubt, Right, Stage};
use jiff::SignedDuration;
use std::ops::Range;

/// What the earlier steps found.
pub(crate) struct Findings<'f> {
    pub(crate) statements: &'f [Statement],
    pub(crate) windows: &'f Windows,
    pub(crate) taken: &'f Taken,
    pub(crate) people: &'f People,
    pub(crate) details: &'f Details,
    /// It lays down rules for all meetings, and nothing else.
    pub(crate) standing: bool,
    /// It lays down rules for all meetings, whatever else it does.
    pub(crate) ruled: bool,
}

/// The decision: acts, the right exercised, what is in doubt.
pub(crate) struct Decision {
    pub(crate) acts: Vec<Act>,
    pub(crate) right: Option<Right>,
    pub(crate) doubt: Option<Doubt>,
}

/// Decides what the sender does.
pub(crate) fn decide(scene: &Scene<'_>, found: &Findings<'_>) -> Decision {
    let mut deciding = Deciding { scene, found, acts: Vec::new(), right: None, doubt: None };
    deciding.run();
    if deciding.acts.is_empty() {
        deciding.push(ActKind::None, None, 0.5);
    }
    Decision { acts: deciding.acts, right: deciding.right, doubt: deciding.doubt }
}

pub(super) struct Deciding<'d, 'a> {
    pub(super) scene: &'d Scene<'a>,
    pub(super) found: &'d Findings<'d>,
    pub(super) acts: Vec<Act>,
    pub(super) right: Option<Right>,
    pub(super) doubt: Option<Doubt>,
}

impl Deciding<'_, '_> {
    fn run(&mut self) {
        match machine(self.scene) {
            Some(Machine::Bounce) => return self.push(ActKind::Bounce, Some(Cue::Bounce), 0.99),
            Some(Machine::AutoReply) => return self.push(ActKind::AutoReply, Some(Cue::AutoReply), 0.97),
            None => {}
        }
        if let Some(right) = right(self.scene) {
            self.right = Some(right);
            self.push(ActKind::Privacy, Some(Cue::DataLaw), 0.95);
            self.stop();
            if !self.scene.by_host() && self.scene.has(Cue::Refuse) {
                self.push(ActKind::Decline, Some(Cue::Refuse), 0.8);
            }
            return;
        }
        if self.scene.stage().is_some() && self.found.standing {
            return self.push(ActKind::Preference, None, 0.9);
        }
        self.negotiates();
        if self.found.ruled {
            self.push(ActKind::Preference, None, 0.8);
        }
    }

    fn negotiates(&mut self) {
        match self.scene.stage() {
            None => self.first_mail(),
            Some(Stage::New | Stage::Proposed) if self.scene.by_host() => self.host_on_the_way(),
            Some(Stage::New | Stage::Proposed) => self.guest_on_the_way(),
            Some(Stage::Scheduled) => self.scheduled(),
        }
    }

    pub(super) fn push(&mut self, kind: ActKind, cue: Option<Cue>, confidence: f32) {
        if self.acts.iter().any(|a| a.kind == kind) {
            return;
        }
        let words = cue.and_then(|c| self.scene.first(c)).map(|h| h.words.clone());
        self.push_words(kind, words, confidence);
    }

    fn push_words(&mut self, kind: ActKind, words: Option<Range<usize>>, confidence: f32) {
        let evidence = words.map_or(0..0, |w| self.scene.text.span_of(&w));
        self.acts.push(Act { kind, evidence, confidence });
    }

    fn first_mail(&mut self) {
        let scene = self.scene;
        if self.stop() {
            return;
        }
        let changed = !(self.found.people.add.is_empty() && self.found.people.remove.is_empty());
        if scene.has(Cue::NotForYou) && !changed {
            return self.push(ActKind::None, Some(Cue::NotForYou), 0.8);
        }
        if scene.by_host() && self.found.standing {
            return self.push(ActKind::Preference, Some(Cue::Standing), 0.9);
        }
        if self.books_unsaid() {
            self.doubt = Some(Doubt::WhichTime);
            return self.push(ActKind::Schedule, Some(Cue::Book), 0.7);
        }
        let thanks = scene.has(Cue::Courtesy) && !scene.has(Cue::Arrange) && !self.found.windows.says_can;
        if thanks && scene.text.words.len() < 30 {
            return self.push(ActKind::None, Some(Cue::Courtesy), 0.7);
        }
        if scene.by_host() || scene.has(Cue::Arrange) {
            self.push(ActKind::Schedule, Some(Cue::Arrange), 0.95);
            return;
        }
        if self.found.windows.says_can {
            self.push(ActKind::Offer, None, 0.6);
        } else if scene.has(Cue::Question) {
            self.push(ActKind::Question, Some(Cue::Question), 0.6);
        }
    }

    /// "Amy, please send the invite", and no time: what is to be booked was agreed elsewhere.
    fn books_unsaid(&self) -> bool {
        const WORDS_MAX: usize = 24;
        let scene = self.scene;
        let booked: Vec<&Hit<Cue>> = scene.hits.of(Cue::Book).collect();
        let within =
            |h: &Hit<Cue>| booked.iter().any(|b| b.words.start < h.words.end && h.words.start < b.words.end);
        let asked = scene.hits.of(Cue::Arrange).any(|h| !within(h));
        scene.by_host()
            && !booked.is_empty()
            && !asked
            && scene.pieces.is_empty()
            && scene.text.words.len() <= WORDS_MAX
    }

    /// Said in so many words, or in two ways at least.
    pub(super) fn stop(&mut self) -> bool {
        if self.scene.by_host() || !self.surely(Cue::StopSure, Cue::Stop) {
            return false;
        }
        self.push(ActKind::Stop, Some(Cue::Stop), 0.9);
        true
    }

    /// A sure phrase, or two of the lesser ones: what ends a negotiation is never read from one loose word.
    pub(super) fn surely(&self, sure: Cue, loose: Cue) -> bool {
        let scene = self.scene;
        let told = |cue: Cue| scene.hits.of(cue).filter(move |h| !self.of_another(h) && !self.of_diary(h));
        let titled = scene.subject_hits.iter().filter(|h| h.cue == loose || h.cue == sure).count();
        told(sure).count() > 0 || (told(loose).count() > 0 && told(loose).count() + titled > 1)
    }

    /// "I won't cancel this time", "had to call off another appointment": denied, or said of something else.
    pub(super) fn of_another(&self, hit: &Hit<Cue>) -> bool {
        const OTHERS: [&str; 15] = [
            "another", "other", "anderen", "andere", "anderes", "anderer", "autre", "autres", "otra", "otro",
            "altro", "altra", "outra", "outro", "ander",
        ];
        const NOBODY: [&str; 9] =
            ["nobody", "none", "niemand", "keiner", "personne", "nadie", "nessuno", "ninguem", "geen"];
        let scene = self.scene;
        let segment = scene.segment_of(hit.words.start);
        let before = hit.words.start.saturating_sub(3).max(segment.start)..hit.words.start;
        let sentence = scene.sentence_of(hit.words.start);
        let asked = scene.has_in(Cue::Question, &sentence) && scene.asks(&sentence);
        let mut around = (hit.words.start.saturating_sub(4).max(segment.start)..hit.words.start)
            .chain(hit.words.end..hit.words.end + 2);
        let nobody = (sentence.start..hit.words.start).any(|i| NOBODY.contains(&scene.text.fold_at(i)));
        asked
            || nobody
            || scene.has_in(Cue::Not, &before)
            || around.any(|i| OTHERS.contains(&scene.text.fold_at(i)))
    }

    /// "Take me off the calendar" ends a meeting, not the mails.
    fn of_diary(&self, hit: &Hit<Cue>) -> bool {
        const DIARY: [&str; 9] = [
            "agenda",
            "calendar",
            "diary",
            "kalender",
            "calendrier",
            "calendario",
            "planning",
            "terminkalender",
            "schedule",
        ];
        let sentence = self.scene.sentence_of(hit.words.start);
        matches!(hit.cue, Cue::Stop | Cue::StopSure)
            && sentence.clone().any(|i| DIARY.contains(&self.scene.text.fold_at(i)))
    }

    pub(super) fn calls_off(&self) -> bool {
        self.surely(Cue::CallOff, Cue::Cancel)
    }

    fn host_on_the_way(&mut self) {
        let scene = self.scene;
        if self.not_for_us() {
            return;
        }
        let taken = self.found.taken;
        if scene.stage() == Some(Stage::Proposed)
            && reported(scene)
            && !(taken.taken.is_empty() && taken.doubt.is_none())
        {
            return self.accepts();
        }
        let called_off = self.calls_off() && !scene.has(Cue::Defer);
        if !called_off && (scene.has(Cue::Defer) || (self.defers() && !self.found.windows.says_can)) {
            return self.push(ActKind::Defer, Some(Cue::Defer), 0.85);
        }
        let loose =
            [Cue::Cancel, Cue::Decline, Cue::Refuse, Cue::StopSure, Cue::Stop].iter().any(|c| scene.has(*c));
        if self.calls_off() || (loose && !self.found.windows.says_can && !self.changes()) {
            self.doubt = (!self.calls_off() && !scene.has(Cue::Refuse)).then_some(Doubt::WhatIsMeant);
            return self.push(ActKind::Cancel, Some(Cue::CallOff), 0.85);
        }
        if self.changes() {
            return self.push(ActKind::Update, Some(Cue::Change), 0.8);
        }
        if scene.stage() == Some(Stage::New) && self.books_unsaid() {
            self.doubt = Some(Doubt::WhichTime);
            return self.push(ActKind::Schedule, Some(Cue::Book), 0.7);
        }
        if self.found.windows.says_can || self.found.windows.says_cannot {
            self.push(ActKind::Offer, None, 0.7);
        } else if scene.has(Cue::Question) {
            self.push(ActKind::Question, Some(Cue::Question), 0.7);
        }
    }

    fn guest_on_the_way(&mut self) {
        let scene = self.scene;
        if self.stop() || self.not_for_us() {
            return;
        }
        let taken = self.found.taken;
        let keeper = scene.has(Cue::Delegate) && self.found.people.diary;
        if (!taken.taken.is_empty() || taken.doubt.is_some()) && !keeper {
            return self.accepts();
        }
        let ends = scene.hits.iter().filter(|h| matches!(h.cue, Cue::Refuse | Cue::CallOff)).count() > 1;
        let offered = self
            .found
            .statements
            .iter()
            .any(|s| self.offers_clearly(s) && (!ends || s.hours.is_some() || self.asks()));
        if scene.has(Cue::StandIn) && !self.found.people.add.is_empty() || scene.has(Cue::Delegate) {
            return self.push(ActKind::Delegate, Some(Cue::Delegate), 0.85);
        }
        if self.declines() && !offered {
            self.doubt = self.only_thanks().then_some(Doubt::WhatIsMeant);
            return self.push(ActKind::Decline, Some(Cue::Refuse), 0.85);
        }
        if self.only_away() {
            return self.push(ActKind::Defer, Some(Cue::Away), 0.7);
        }
        let asks_first = scene.has(Cue::Question) && self.asks() && self.found.statements.is_empty();
        if scene.has(Cue::AskFirst) && self.asks() {
            return self.push(ActKind::Question, Some(Cue::AskFirst), 0.8);
        }
        if self.defers() && !asks_first {
            return self.push(ActKind::Defer, Some(Cue::Defer), 0.85);
        }
        if scene.has(Cue::Question) && self.asks() && !self.found.windows.says_can {
            return self.push(ActKind::Question, Some(Cue::Question), 0.8);
        }
        self.rejects();
    }

    /// A day that is offered with its hour, or with words that offer it.
    fn offers_clearly(&self, statement: &Statement) -> bool {
        let sentence = self.scene.sentence_of(statement.words.start);
        let words = [Cue::Can, Cue::Propose].iter().any(|c| self.scene.has_in(*c, &sentence));
        let told = statement.stance == Stance::For && statement.said && !statement.days.is_empty();
        told && (statement.hours.is_some() || words || self.asks())
    }

    /// No wish to meet at all; a negotiation that is only put off is none, nor is one loose word.
    fn declines(&self) -> bool {
        let scene = self.scene;
        let loose = scene.hits.of(Cue::Decline).count() > 1 || (scene.has(Cue::Decline) && self.calls_off());
        self.refuses_to_meet() || (loose && !scene.has(Cue::NoneFit) && !self.defers())
    }

    /// "Decline both dates" refuses dates; "decline" by itself refuses to meet.
    fn refuses_to_meet(&self) -> bool {
        let scene = self.scene;
        let of_dates = |hit: &Hit<Cue>| {
            scene
                .hits
                .of(Cue::NoneFit)
                .any(|h| h.words.start <= hit.words.start && hit.words.end <= h.words.end)
        };
        scene.hits.of(Cue::Refuse).any(|h| !of_dates(h))
    }

    /// "I'm on holiday until the 20th", and nothing else: to be taken up again then. Offers for later days stay open.
    fn only_away(&self) -> bool {
        let scene = self.scene;
        let absent = |s: &Statement| {
            matches!(s.stance, Stance::Busy | Stance::Against)
                && s.hours.is_none()
                && s.days.iter().any(|d| d.open == Some(Open::Before))
        };
        let [away] = self.found.statements else { return false };
        let back = away.days.iter().map(|d| d.to).max();
        let offers = scene.conversation.thread.iter().flat_map(|t| &t.offers);
        let mut later =
            offers.filter(|o| back.is_some_and(|day| scene.zone.local(o.slot.start()).date() >= day));
        let quiet = [Cue::Can, Cue::Propose, Cue::NoneFit].iter().all(|c| !scene.has(*c)) && !self.asks();
        absent(away) && scene.has(Cue::Away) && quiet && later.next().is_none()
    }

    /// "Friday at nine... no thanks", "no thanks, I have eaten; I'll send you times": what is refused so politely may be a
    /// time, or a biscuit.
    fn only_thanks(&self) -> bool {
        const THANKS: [&str; 8] =
            ["thanks", "thank", "danke", "merci", "gracias", "grazie", "bedankt", "obrigad"];
        let scene = self.scene;
        let polite = |h: &Hit<Cue>| {
            let last = scene.text.fold_at(h.words.end.saturating_sub(1));
            h.words.len() == 2 && THANKS.iter().any(|t| last.starts_with(t))
        };
        let timed = self.found.statements.iter().any(|s| !s.days.is_empty()) || scene.has(Cue::NotYet);
        timed && scene.hits.of(Cue::Refuse).chain(scene.hits.of(Cue::Decline)).all(polite)
    }

    fn accepts(&mut self) {
        let (scene, taken) = (self.scene, self.found.taken);
        if scene.has(Cue::StandIn) && !self.found.people.add.is_empty() {
            self.push(ActKind::Delegate, Some(Cue::StandIn), 0.8);
        }
        self.push_words(ActKind::Accept, taken.evidence.clone(), 0.9);
        if taken.taken.is_empty() {
            self.doubt = taken.doubt;
        }
        let more = self.found.statements.iter().enumerate().any(|(i, s)| {
            s.stance == Stance::For
                && s.said
                && !taken.spent.contains(&i)
                && !s.days.is_empty()
                && !self.found.windows.can.is_empty()
        });
        if more {
            self.push(ActKind::Offer, None, 0.7);
        }
        if self.found.details.phone.is_some() || self.found.details.place.is_some() {
            self.push(ActKind::Update, Some(Cue::Change), 0.7);
        }
    }

    fn rejects(&mut self) {
        let scene = self.scene;
        let proposed = scene.stage() == Some(Stage::Proposed);
        let says = self.found.windows;
        let against =
            says.says_cannot || scene.has(Cue::NoneFit) || scene.has(Cue::No) || scene.has(Cue::Cannot);
        if proposed && (against || says.says_can) {
            self.push(ActKind::Reject, Some(Cue::NoneFit), 0.8);
        }
        if says.says_can {
            self.push(ActKind::Offer, None, 0.85);
        } else if self.acts.is_empty() && scene.has(Cue::Question) {
            self.push(ActKind::Question, Some(Cue::Question), 0.6);
        }
    }

    /// Late belongs to a meeting that is about to start.
    pub(super) fn late(&self) -> bool {
        let start = self.scene.conversation.thread.as_ref().and_then(|t| t.meeting).map(|m| m.start());
        let Some(start) = start else { return false };
        let ahead = start.duration_since(self.scene.mail.sent);
        let soon = ahead < SignedDuration::from_hours(3) && ahead > SignedDuration::from_hours(-2);
        soon && self.scene.has(Cue::Late) && !self.scene.asserts(Cue::Cancel)
    }

    /// To be taken up later, and no time offered in another sentence.
    pub(super) fn defers(&self) -> bool {
        if !self.scene.has(Cue::Defer) {
            let says = self.found.windows;
            return self.scene.has(Cue::DeferWeak)
                && !says.says_can
                && !self.asks()
                && !self.scene.has(Cue::NoneFit);
        }
        let deferring = |s: &Statement| self.scene.has_in(Cue::Defer, &self.scene.sentence_of(s.words.start));
        let offered =
            |s: &Statement| s.stance == Stance::For && s.said && !s.days.is_empty() && !deferring(s);
        !self.found.statements.iter().any(offered)
    }

    pub(super) fn asks(&self) -> bool {
        self.scene.sentences.iter().any(|s| s.asks)
    }

    pub(super) fn changes(&self) -> bool {
        let people = self.found.people;
        let changed = !(people.add.is_empty() && people.remove.is_empty() && people.optional.is_empty());
        changed
            || people.unclear
            || self.found.details.phone.is_some()
            || self.found.details.place.is_some()
            || self.found.details.medium.is_some()
            || self.longer_or_shorter()
    }

    /// A length that the meeting does not have already.
    fn longer_or_shorter(&self) -> bool {
        let kept = self.scene.conversation.thread.as_ref().and_then(|t| t.length_min);
        self.found.details.length_min.is_some_and(|said| Some(said) != kept)
    }

    /// Written to others with the assistant on copy, or with nothing to do in it.
    pub(super) fn not_for_us(&mut self) -> bool {
        let scene = self.scene;
        let assistant = scene.conversation.assistant.key();
        let addressed = scene.mail.to.iter().any(|a| a.key() == assistant) || scene.mail.to.is_empty();
        let past = scene
            .conversation
            .thread
            .as_ref()
            .and_then(|t| t.meeting)
            .is_some_and(|m| m.end() <= scene.mail.sent);
        let acts =
            [Cue::Cancel, Cue::CallOff, Cue::Move, Cue::Stop, Cue::NoneFit].iter().any(|c| scene.has(*c))
                && (addressed || !scene.has(Cue::KeepTime) || self.asks());
        let quiet = (scene.has(Cue::NotForYou) && self.found.people.remove.is_empty())
            || (!addressed && (past || !acts) && scene.stage() == Some(Stage::Scheduled))
            || (past && scene.has(Cue::Courtesy) && !acts);
        let late = self.late();
        if quiet && !late {
            self.push(ActKind::None, Some(Cue::NotForYou), 0.8);
        }
        quiet && !late
    }
}
