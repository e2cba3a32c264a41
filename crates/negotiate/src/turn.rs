use crate::{
    Asked, Copy, Desk, Details, Ending, HostChoice, HostQuestion, Letter, LetterKind, Meeting, Notice, Party,
    Phase, Rule, Step, Why, limits, timers,
};
use jiff::{SignedDuration, Timestamp};
use when::{Interval, Zone};

/// One step while it is being taken: the meeting as it becomes, and what is to be said about it.
pub(crate) struct Turn<'a> {
    pub(crate) meeting: Meeting,
    pub(crate) desk: &'a Desk,
    pub(crate) now: Timestamp,
    letters: Vec<Letter>,
    why: Vec<Why>,
}

/// What a mail to the guest is for; the last mails are kept for what cannot be left unsaid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// Finding a time.
    Talk,
    /// An invitation, new or changed.
    Invite,
    /// The end of it.
    Close,
}

impl<'a> Turn<'a> {
    pub(crate) fn new(meeting: &Meeting, desk: &'a Desk, now: Timestamp) -> Self {
        Self { meeting: meeting.clone(), desk, now, letters: Vec::new(), why: Vec::new() }
    }

    pub(crate) fn why(&mut self, why: Why) {
        self.why.push(why);
    }

    pub(crate) fn rule(&mut self, rule: Rule) {
        self.why.push(Why::Rule { rule });
    }

    /// Whether the guest may get one more mail of this kind.
    pub(crate) fn may_write_guest(&self, need: Need) -> bool {
        let kept = match need {
            Need::Talk => limits::GUEST_MAILS_FOR_CANCELLING + limits::GUEST_MAILS_FOR_INVITING,
            Need::Invite => limits::GUEST_MAILS_FOR_CANCELLING,
            Need::Close => 0,
        };
        let reachable = self.meeting.guest.as_ref().is_some_and(|guest| !guest.stopped);
        reachable && self.meeting.mails_to_guest < limits::GUEST_MAILS_MAX - kept
    }

    /// Writes to the guest, unless they asked us not to or enough was written; says whether it did.
    pub(crate) fn write_guest(&mut self, need: Need, kind: LetterKind) -> bool {
        let Some(guest) = self.meeting.guest.clone() else { return false };
        if !self.may_write_guest(need) {
            self.rule(if guest.stopped { Rule::GuestStopped } else { Rule::GuestMailsSpent });
            return false;
        }
        let first = !self.meeting.introduced;
        let copy = if first && need == Need::Talk { Copy::Host(self.meeting.host) } else { Copy::Private };
        let (zone, other_zone) = self.zones(Party::Guest, &kind);
        let details = self.meeting.details.clone();
        self.letters.push(Letter { to: guest.person, copy, kind, zone, other_zone, details, first });
        self.meeting.mails_to_guest += 1;
        self.meeting.introduced = true;
        true
    }

    /// Writes to the host.
    pub(crate) fn write_host(&mut self, kind: LetterKind) {
        let first = self.meeting.mails_to_host == 0;
        let (zone, other_zone) = self.zones(Party::Host, &kind);
        let (to, details) = (self.meeting.host, self.meeting.details.clone());
        self.letters.push(Letter { to, copy: Copy::Private, kind, zone, other_zone, details, first });
        self.meeting.mails_to_host = self.meeting.mails_to_host.saturating_add(1);
    }

    /// Lets the host know something, unless they were told so much already that it must be noise.
    pub(crate) fn tell(&mut self, notice: Notice) {
        if self.meeting.mails_to_host < limits::HOST_MAILS_BEFORE_NO_NOTICE {
            self.write_host(LetterKind::Tell(notice));
        } else {
            self.rule(Rule::HostMailsSpent);
        }
    }

    /// Asks the host; the one question that is open gives way to the new one. With too many questions asked already,
    /// the host takes over instead.
    pub(crate) fn ask_host(&mut self, about: Asked, choices: Vec<HostChoice>, default: u32) {
        let repeated =
            self.meeting.question.as_ref().is_some_and(|q| q.about == about && q.choices == choices);
        if repeated {
            return;
        }
        let spent = self.meeting.questions >= limits::QUESTIONS_MAX
            || self.meeting.mails_to_host >= limits::HOST_MAILS_BEFORE_NO_QUESTION;
        if spent {
            self.why(Why::QuestionsSpent);
            return self.hand_over();
        }
        let until = timers::after_working_days(self.now, limits::QUESTION_DAYS, &self.desk.profile.zone);
        let first_slot = choices.iter().filter_map(|choice| match choice {
            HostChoice::Take { slot } => Some(timers::before(slot.start(), limits::OFFER_LEAD_H)),
            HostChoice::ChaseAgain | HostChoice::Wait | HostChoice::Drop | HostChoice::TakeOver => None,
        });
        let soonest = timers::later(self.now, SignedDuration::from_hours(1));
        let until = first_slot.min().map_or(until, |slot| until.min(slot)).max(soonest);
        let question = HostQuestion { about, choices, default, until };
        self.meeting.questions += 1;
        self.meeting.question = Some(question.clone());
        self.why(Why::AskedHost { about });
        self.write_host(LetterKind::AskHost(question));
    }

    /// Leaves the rest to the host: what is booked stays booked, anything else is over for us.
    pub(crate) fn hand_over(&mut self) {
        if self.meeting.booking.is_some() {
            return crate::moving::leave_as_booked(self);
        }
        self.end(Ending::TakenOver);
        self.write_host(LetterKind::Cancellation { booked: None });
    }

    /// The meeting goes on by itself then.
    pub(crate) fn due(&mut self, at: Timestamp) {
        self.meeting.due_at = Some(at);
        self.why(Why::Due { at });
    }

    pub(crate) fn end(&mut self, ending: Ending) {
        self.meeting.phase = Phase::Ended { why: ending };
        self.why(Why::Over { ending });
    }

    /// The guest's zone where it is known, or else the host's.
    pub(crate) fn guest_clock(&self) -> Zone {
        let guest = self.meeting.guest.as_ref().and_then(|guest| guest.zone.clone());
        guest.unwrap_or_else(|| self.desk.profile.zone.clone())
    }

    /// The reader's zone, and the other side's where its clock differs at the times that the letter names.
    fn zones(&self, reader: Party, kind: &LetterKind) -> (Zone, Option<Zone>) {
        let (host, guest) = (self.desk.profile.zone.clone(), self.guest_clock());
        let times = times_in(kind);
        let probes = if times.is_empty() { vec![self.now] } else { times };
        let differ = probes.iter().any(|at| host.local(*at) != guest.local(*at));
        match reader {
            Party::Guest => (guest, differ.then_some(host)),
            Party::Host | Party::Stranger => (host, differ.then_some(guest)),
        }
    }

    /// Closes the step: nothing outlives the end, timers follow from the state, and the revision counts changes.
    pub(crate) fn finish(mut self, before: &Meeting) -> Step {
        let meeting = &mut self.meeting;
        if meeting.is_over() {
            meeting.offers.clear();
            meeting.question = None;
            meeting.due_at = None;
        }
        meeting.wake_at = timers::wake_at(meeting);
        let unchanged = Meeting { wake_at: before.wake_at, ..meeting.clone() } == *before;
        if unchanged && self.letters.is_empty() {
            meeting.wake_at = before.wake_at;
            return Step { meeting: self.meeting, letters: self.letters, why: self.why };
        }
        if meeting.wake_at.is_some_and(|at| at <= self.now) {
            // What is still due will be seen to at the next waking; never in a circle without time passing.
            meeting.wake_at = Some(timers::later(self.now, SignedDuration::from_mins(1)));
        }
        meeting.revision = meeting.revision.saturating_add(1);
        Step { meeting: self.meeting, letters: self.letters, why: self.why }
    }
}

fn times_in(kind: &LetterKind) -> Vec<Timestamp> {
    let starts = |slots: &mut dyn Iterator<Item = Interval>| slots.map(|slot| slot.start()).collect();
    match kind {
        LetterKind::Offer { offers, .. }
        | LetterKind::Chase { offers }
        | LetterKind::AskGuest { offers, .. } => starts(&mut offers.iter().map(|offer| offer.slot)),
        LetterKind::Invitation { slot, instead_of, .. } => {
            starts(&mut std::iter::once(*slot).chain(*instead_of))
        }
        LetterKind::Cancellation { booked } => starts(&mut booked.iter().map(|(slot, _)| *slot)),
        LetterKind::AskHost(question) => question
            .choices
            .iter()
            .filter_map(|choice| match choice {
                HostChoice::Take { slot } => Some(slot.start()),
                HostChoice::ChaseAgain | HostChoice::Wait | HostChoice::Drop | HostChoice::TakeOver => None,
            })
            .collect(),
        LetterKind::AskForTimes | LetterKind::Tell(_) | LetterKind::Farewell => vec![],
    }
}

/// Whether anything about the meeting itself was said.
pub(crate) fn says_details(details: &Details) -> bool {
    *details != Details::default()
}
