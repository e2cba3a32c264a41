//! What is done by writing about a meeting that stands: it is moved, called off, changed, asked about or confirmed.

use super::decide::Deciding;
use crate::constraints::{Days, Open, Stance, Statement};
use crate::lang::Cue;
use crate::text::Hit;
use crate::{ActKind, Doubt};
use std::ops::Range;

impl Deciding<'_, '_> {
    pub(super) fn scheduled(&mut self) {
        let scene = self.scene;
        if self.stop() || self.not_for_us() {
            return;
        }
        if self.late() {
            return self.push(ActKind::Late, Some(Cue::Late), 0.9);
        }
        if scene.has(Cue::StandIn) && !self.found.people.add.is_empty() && !scene.by_host() {
            return self.push(ActKind::Delegate, Some(Cue::StandIn), 0.85);
        }
        let keeps = scene.has(Cue::KeepTime) && self.changes();
        if keeps && !scene.has(Cue::Move) && scene.asserts(Cue::Cancel) {
            return self.push(ActKind::Update, Some(Cue::Change), 0.85);
        }
        if scene.asserts(Cue::Cancel) && scene.has(Cue::KeepTime) && !self.wants_another_time() {
            self.doubt = Some(Doubt::WhatIsMeant);
            return self.push(ActKind::Update, Some(Cue::KeepTime), 0.4);
        }
        if self.strikes_somebody() {
            self.doubt = self.found.people.remove.is_empty().then_some(Doubt::WhichPerson);
            return self.push(ActKind::Update, Some(Cue::RemovePerson), 0.7);
        }
        let loosely = scene.hits.of(Cue::Cancel).any(|h| !self.of_another(h)) && !self.found.windows.says_can;
        let paused = scene.has(Cue::CallOff) && scene.has(Cue::Defer) && !self.asks();
        if (self.calls_off() || loosely) && (paused || !self.wants_another_time()) {
            let sure = self.calls_off() && !self.names_another_day() && !self.leaves_till_then();
            self.doubt = (!sure).then_some(Doubt::WhatIsMeant);
            self.push(ActKind::Cancel, Some(Cue::CallOff), 0.85);
            if paused || self.defers() {
                self.push(ActKind::Defer, Some(Cue::Defer), 0.8);
            }
            return;
        }
        let moves = scene.asserts(Cue::Move)
            || self.asks_to_move()
            || scene.has(Cue::Sooner)
            || scene.has(Cue::LaterBy)
            || scene.has(Cue::UnclearMove);
        if !keeps
            && moves
            && (self.found.windows.says_can || scene.has(Cue::Cannot) || scene.has(Cue::UnclearMove))
        {
            if scene.has(Cue::UnclearMove) {
                self.doubt = Some(Doubt::WhichTime);
            }
            return self.push(ActKind::Reschedule, Some(Cue::Move), 0.85);
        }
        self.changed(moves);
    }

    /// "Can we reschedule?" is a wish, whatever form it has.
    fn asks_to_move(&self) -> bool {
        self.scene.sentences.iter().any(|c| c.asks && self.scene.has_in(Cue::Move, &c.words))
    }

    /// A meeting that stands is changed in its details, moved without a word for it, asked about or confirmed.
    fn changed(&mut self, moves: bool) {
        let scene = self.scene;
        let names_somebody = scene.has(Cue::AddPerson) && scene.has(Cue::Change) && scene.by_host();
        if self.changes() || names_somebody {
            if !self.changes() {
                self.doubt = Some(Doubt::WhichPerson);
            }
            return self.push(ActKind::Update, Some(Cue::Change), 0.85);
        }
        if scene.has(Cue::Cannot) && self.found.windows.says_can {
            return self.push(ActKind::Reschedule, Some(Cue::Cannot), 0.7);
        }
        let because = self.asks() || scene.by_host() || scene.has(Cue::Busy) || scene.has(Cue::Cannot);
        let confirms = scene.has(Cue::KeepTime) || scene.has(Cue::Yes);
        let offers = self.found.windows.says_can
            && (self.asks() || (because && !confirms))
            && self.wants_another_time();
        let first_answer =
            scene.has(Cue::Question) && self.asks() && !self.asks_to_move() && !self.wants_another_time();
        if (moves || offers) && !first_answer {
            return self.push(ActKind::Reschedule, Some(Cue::Move), 0.7);
        }
        if scene.has(Cue::Question) && self.asks() {
            return self.push(ActKind::Question, Some(Cue::Question), 0.8);
        }
        if scene.has(Cue::Yes) {
            // "The train is cancelled. See you Monday", and the meeting is on Thursday.
            self.doubt = self.leaves_till_then().then_some(Doubt::WhatIsMeant);
            self.push(ActKind::Accept, Some(Cue::Yes), 0.7);
        }
    }

    /// A day or an hour is proposed that is not the meeting's, or another one is asked for.
    fn wants_another_time(&self) -> bool {
        let scene = self.scene;
        let meeting = scene.conversation.thread.as_ref().and_then(|t| t.meeting);
        let day = meeting.map(|m| scene.zone.zoned(m.start()).date());
        let other = |s: &Statement| {
            s.stance == Stance::For
                && s.said
                && s.days.iter().any(|d| Some(d.from) != day || s.hours.is_some())
        };
        let deferred = |s: &Statement| {
            scene.hits.of(Cue::Defer).any(|h| scene.sentence_of(h.words.start).contains(&s.words.start))
        };
        let asked =
            self.asks() && (scene.has(Cue::Move) || scene.has(Cue::LaterBy) || scene.has(Cue::Sooner));
        let leaves = |s: &Statement| scene.asserts(Cue::Cancel) && self.takes_leave(s);
        let statements = &self.found.statements;
        asked || statements.iter().any(|s| other(s) && !deferred(s) && !self.called_off(s) && !leaves(s))
    }

    /// "I have to cancel. See you Monday!": a farewell until some other day, or that day in place of this.
    fn leaves_till_then(&self) -> bool {
        let meeting = self.scene.conversation.thread.as_ref().and_then(|t| t.meeting);
        let Some(day) = meeting.map(|m| self.scene.zone.zoned(m.start()).date()) else { return false };
        let until =
            |d: &Days| if d.open == Some(Open::Before) { d.to == day } else { d.from <= day && day < d.to };
        let other = |s: &Statement| !s.days.is_empty() && !s.days.iter().any(until);
        self.found.statements.iter().any(|s| other(s) && self.takes_leave(s))
    }

    fn takes_leave(&self, statement: &Statement) -> bool {
        const SEE: [(&str, &str); 12] = [
            ("see", "you"),
            ("see", "ya"),
            ("sehen", "uns"),
            ("sieht", "sich"),
            ("se", "voit"),
            ("se", "revoit"),
            ("nos", "vemos"),
            ("ci", "vediamo"),
            ("ci", "si"),
            ("vemo", "nos"),
            ("zien", "elkaar"),
            ("nos", "veremos"),
        ];
        const UNTIL: [&str; 7] = ["bis", "tot", "ate", "hasta", "till", "until", "a"];
        let text = &self.scene.text;
        let sentence = self.scene.sentence_of(statement.words.start);
        let met = sentence.clone().any(|i| SEE.contains(&(text.fold_at(i), text.fold_at(i + 1))));
        let short = sentence.len() <= 4 && UNTIL.contains(&text.fold_at(sentence.start));
        (met || short) && !self.scene.asks(&sentence)
    }

    /// "Thursday's meeting we need to cancel": the time is the one of what is called off.
    fn called_off(&self, statement: &Statement) -> bool {
        let segment = self.scene.segment_of(statement.words.start);
        let off = |h: &Hit<Cue>| {
            h.cue == Cue::CallOff && segment.contains(&h.words.start) && h.words.start >= statement.words.end
        };
        statement.hours.is_none() && self.scene.hits.iter().any(off)
    }

    /// What is called off is said to be on a day that is not the meeting's.
    fn names_another_day(&self) -> bool {
        let scene = self.scene;
        let meeting = scene.conversation.thread.as_ref().and_then(|t| t.meeting);
        let Some(day) = meeting.map(|m| scene.zone.zoned(m.start()).date()) else { return false };
        let called_off = self.found.statements.iter().filter(|s| s.said && self.called_off(s));
        called_off.clone().count() > 0
            && called_off.flat_map(|s| &s.days).all(|d| day < d.from || day >= d.to)
    }

    /// "Maier is not coming any more, please strike him": what would call off the meeting is said of a person.
    fn strikes_somebody(&self) -> bool {
        let scene = self.scene;
        if scene.has(Cue::RemoveMe) {
            return false;
        }
        let removals = scene.hits.of(Cue::RemovePerson);
        let of_person =
            |at: &Range<usize>| removals.clone().any(|r| r.words.start < at.end && at.start < r.words.end);
        let mut cancels =
            scene.hits.iter().filter(|h| matches!(h.cue, Cue::Cancel | Cue::CallOff)).peekable();
        let named = removals.clone().count() > 1 || !self.found.people.remove.is_empty();
        cancels.peek().is_some() && cancels.all(|h| of_person(&h.words)) && named
    }
}
