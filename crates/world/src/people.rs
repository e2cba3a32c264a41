//! What people do when a letter of the assistant's reaches them, or when they feel like it.

use crate::plan::{DAY_US, HOUR_US, HostPlan, MINUTE_US, Temper};
use crate::random::Random;
use crate::words::Words;
use app::rows::LetterKey;
use jiff::{SignedDuration, Timestamp};
use negotiate::{HostChoice, LetterKind, MeetingId, Offer};
use reading::{ActKind, Doubt};
use std::collections::BTreeMap;
use when::{Interval, IntervalSet, Zone};

/// A guest as they are now.
#[derive(Debug, Clone)]
pub(crate) struct Guest {
    pub(crate) temper: Temper,
    pub(crate) free: IntervalSet,
    pub(crate) zone: Zone,
    pub(crate) random: Random,
    /// Letters that reached them, and mails that they wrote.
    pub(crate) read: u32,
    pub(crate) wrote: u32,
    /// The last letter of each meeting that asks something of them and that they did not answer.
    pub(crate) open: BTreeMap<MeetingId, LetterKey>,
}

/// What somebody will do.
#[derive(Debug, Clone)]
pub(crate) struct Intent {
    /// When, in microseconds from now.
    pub(crate) after_us: i64,
    pub(crate) what: What,
}

/// What somebody does.
#[derive(Debug, Clone)]
pub(crate) enum What {
    /// Answers the letter with words that are found then.
    Answer,
    /// Says this.
    Say(Words),
    /// A machine says this for them.
    Machine(Words),
    /// A machine says this for them and does not say that it is one.
    Robot(Words),
    /// Clicks in a calendar program.
    Click(&'static str),
    /// A mail server reports that the letter did not arrive.
    Report,
    /// Writes STOP.
    Stop,
    /// Answers a question by number.
    Choose(u32),
    /// Somebody else writes under a name that is not theirs.
    Forge(Forgery),
}

/// What an impostor tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Forgery {
    /// Cancels in the host's name.
    Host,
    /// Takes an offer in another guest's name, answering nothing.
    OtherGuest,
    /// Answers their own letter in the host's name.
    HostInThread,
    /// Moves a meeting under a name that nobody knows.
    Stranger,
    /// Cancels it under a name that nobody knows, in answer to a letter that was passed on to them.
    StrangerInThread,
}

impl Guest {
    /// A letter for them arrived: what they will do about it.
    pub(crate) fn gets(&mut self, kind: &LetterKind, letters_max: u32, now: Timestamp) -> Vec<Intent> {
        self.read += 1;
        if self.wrote > letters_max {
            return Vec::new();
        }
        let asks = asks(kind);
        match self.temper {
            Temper::Silent | Temper::Unreachable => Vec::new(),
            Temper::Bouncing => vec![self.soon(What::Report)],
            Temper::Responder => vec![self.soon(What::Machine(Words::act(ActKind::Reject)))],
            Temper::Assistant => vec![self.soon(What::Robot(self.robot()))],
            Temper::Away if self.read <= 2 => self.away(kind, asks, now),
            Temper::Impostor if self.random.permille(600) => {
                let forgeries = [
                    Forgery::Host,
                    Forgery::OtherGuest,
                    Forgery::HostInThread,
                    Forgery::Stranger,
                    Forgery::StrangerInThread,
                ];
                let forgery = *self.random.one_of(&forgeries).unwrap_or(&Forgery::Host);
                let mut intents = vec![self.soon(What::Forge(forgery))];
                intents.extend(asks.then(|| self.later(What::Answer)));
                intents
            }
            _ if asks => vec![self.later(What::Answer)],
            _ => self.after_agreement(kind),
        }
    }

    fn away(&mut self, kind: &LetterKind, asks: bool, now: Timestamp) -> Vec<Intent> {
        let days = self.random.between(2, 9);
        let back = now.saturating_add(SignedDuration::from_hours(24 * days)).unwrap_or(now);
        let note = Words { until: Some(self.zone.local(back).date()), ..Words::act(ActKind::AutoReply) };
        let mut intents = vec![self.soon(What::Machine(note))];
        if asks && !matches!(kind, LetterKind::Chase { .. }) {
            intents.push(Intent { after_us: days * DAY_US, what: What::Answer });
        }
        intents
    }

    fn after_agreement(&mut self, kind: &LetterKind) -> Vec<Intent> {
        if !matches!(kind, LetterKind::Invitation { .. }) {
            return Vec::new();
        }
        match self.temper {
            Temper::Contradictory if self.random.permille(500) => {
                vec![self.later(What::Say(Words::act(ActKind::Reschedule)))]
            }
            Temper::Contradictory => vec![self.later(What::Say(Words::act(ActKind::Cancel)))],
            Temper::Stopping if self.random.permille(500) => vec![self.later(What::Stop)],
            Temper::Quick if self.random.permille(200) => vec![self.soon(What::Click("ACCEPTED"))],
            Temper::Slow if self.random.permille(30) => vec![self.later(What::Click("DECLINED"))],
            Temper::Quick if self.random.permille(200) => {
                vec![self.soon(What::Say(Words::act(ActKind::None)))]
            }
            _ => Vec::new(),
        }
    }

    /// What they answer to a letter that asks something of them. `offers` are those in it.
    pub(crate) fn answer(&mut self, kind: &LetterKind, length_min: u32, now: Timestamp) -> Option<Words> {
        self.wrote += 1;
        let offers: &[Offer] = match kind {
            LetterKind::Offer { offers, .. }
            | LetterKind::Chase { offers }
            | LetterKind::AskGuest { offers, .. } => offers,
            _ => &[],
        };
        let suits = |offer: &&Offer| self.free.covers(&offer.slot) && offer.slot.start() > now;
        let suiting: Vec<u32> = offers.iter().filter(suits).map(|offer| offer.number).collect();
        let first = suiting.first().copied();
        match self.temper {
            Temper::Stopping if self.random.permille(500) => Some(Words::act(ActKind::Stop)),
            Temper::Prober => Some(Words::act(ActKind::Reject)),
            Temper::Picky if self.wrote == 1 => Some(Words::act(ActKind::Reject)),
            Temper::Delegating if self.wrote == 1 => Some(Words {
                acts: vec![ActKind::Delegate],
                add: vec![format!("deputy{}@far.example", self.random.below(50))],
                ..Words::default()
            }),
            Temper::MultiChoice if suiting.len() > 1 => Some(Words {
                acts: vec![ActKind::Accept],
                doubt: self.random.permille(300).then_some(Doubt::WhichOffer),
                accepts: suiting,
                ..Words::default()
            }),
            Temper::Contradictory if self.random.permille(200) => Some(Words {
                acts: vec![ActKind::Accept, ActKind::Reject],
                accepts: offers.iter().map(|offer| offer.number).collect(),
                doubt: Some(Doubt::WhatIsMeant),
                ..Words::default()
            }),
            _ => Some(match first {
                Some(number) => {
                    Words { acts: vec![ActKind::Accept], accepts: vec![number], ..Words::default() }
                }
                None => self.says_when(length_min, now),
            }),
        }
    }

    /// When they are free, as they say it.
    fn says_when(&self, length_min: u32, now: Timestamp) -> Words {
        let soon = now.saturating_add(SignedDuration::from_hours(24)).unwrap_or(now);
        let far = now.saturating_add(SignedDuration::from_hours(24 * 15)).unwrap_or(now);
        let window = Interval::new(soon, far).map(IntervalSet::from).unwrap_or_default();
        let free = self.free.intersect(&window);
        let long: IntervalSet = free.iter().filter(|i| i.length_min() >= i64::from(length_min)).collect();
        if long.is_empty() {
            return Words::act(ActKind::Decline);
        }
        Words { acts: vec![ActKind::Offer], available: Some(Words::minutes(&long)), ..Words::default() }
    }

    /// What a machine says that answers everything.
    fn robot(&self) -> Words {
        match self.wrote % 3 {
            0 => Words::act(ActKind::Question),
            1 => Words::act(ActKind::Reject),
            _ => Words::act(ActKind::None),
        }
    }

    fn soon(&mut self, what: What) -> Intent {
        Intent { after_us: self.random.between(1, 20) * MINUTE_US, what }
    }

    fn later(&mut self, what: What) -> Intent {
        let after_us = match self.temper {
            Temper::Slow => self.random.between(8, 90) * HOUR_US,
            _ => self.random.between(5, 240) * MINUTE_US,
        };
        Intent { after_us, what }
    }
}

/// Whether a letter asks something of its reader.
pub(crate) fn asks(kind: &LetterKind) -> bool {
    matches!(
        kind,
        LetterKind::Offer { .. }
            | LetterKind::Chase { .. }
            | LetterKind::AskGuest { .. }
            | LetterKind::AskForTimes
    )
}

/// A letter for a host arrived: what they will do about it.
pub(crate) fn host_gets(plan: &HostPlan, random: &mut Random, kind: &LetterKind) -> Vec<Intent> {
    let after_us = random.between(10, 600) * MINUTE_US;
    match kind {
        LetterKind::AskHost(question) if random.permille(plan.answers) => {
            let takes = question.choices.iter().position(|c| matches!(c, HostChoice::Take { .. }));
            let number = match takes {
                Some(place) if random.permille(700) => u32::try_from(place).unwrap_or(0) + 1,
                _ => u32::try_from(random.below(question.choices.len() as u64)).unwrap_or(0) + 1,
            };
            vec![Intent { after_us, what: What::Choose(number) }]
        }
        LetterKind::Invitation { .. } if random.permille(plan.meddles) => {
            let acts = [ActKind::Cancel, ActKind::Reschedule, ActKind::Update];
            let act = *random.one_of(&acts).unwrap_or(&ActKind::Cancel);
            let length_min = (act == ActKind::Update).then_some(45);
            vec![Intent { after_us, what: What::Say(Words { length_min, ..Words::act(act) }) }]
        }
        _ => Vec::new(),
    }
}
