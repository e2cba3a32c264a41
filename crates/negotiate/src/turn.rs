use crate::timers::WorkClock;
use crate::{
    Asked, Copy, Desk, Details, Ending, Guest, HostChoice, HostQuestion, Letter, LetterKind, Meeting, Notice,
    PersonId, Phase, Role, Rule, Step, Why, limits, timers,
};
use jiff::{SignedDuration, Timestamp};
use when::{Interval, Zone};

/// One step while it is being taken: the meeting as it becomes, and what is to be said about it.
pub(crate) struct Turn<'a> {
    pub(crate) meeting: Meeting,
    pub(crate) desk: &'a Desk,
    pub(crate) now: Timestamp,
    /// The guest who speaks, or to whom a mail could not be delivered.
    subject: Option<PersonId>,
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
        let mut meeting = meeting.clone();
        // A wish for silence holds for every meeting, also for one that was under way when it was said elsewhere.
        for guest in &mut meeting.guests {
            guest.stopped |= desk.contacts.iter().any(|c| c.person == guest.person && c.stopped);
        }
        Self { meeting, desk, now, subject: None, letters: Vec::new(), why: Vec::new() }
    }

    /// The step is about this guest.
    pub(crate) fn concerns(&mut self, person: PersonId) {
        self.subject = Some(person);
    }

    /// The guest whom the step is about: the one who speaks, or else the only one who is asked.
    pub(crate) fn guest(&self) -> Option<&Guest> {
        match self.subject {
            Some(person) => self.meeting.guest(person),
            None => self.sole(),
        }
    }

    /// The same, to be changed.
    pub(crate) fn guest_mut(&mut self) -> Option<&mut Guest> {
        let person = self.guest()?.person;
        self.guest_named(person)
    }

    /// The side of one guest, to be changed.
    pub(crate) fn guest_named(&mut self, person: PersonId) -> Option<&mut Guest> {
        self.meeting.guests.iter_mut().find(|guest| guest.person == person)
    }

    /// The guests with whom a time is found.
    pub(crate) fn asked(&self) -> impl Iterator<Item = &Guest> {
        self.meeting.guests.iter().filter(|guest| guest.is_asked())
    }

    /// Whether several are asked, so that nobody's yes alone books anything.
    pub(crate) fn is_group(&self) -> bool {
        self.asked().nth(1).is_some()
    }

    /// Whether nobody else has to be asked before what the guest says can be done: they are the only one, or a colleague
    /// among colleagues.
    pub(crate) fn decides_alone(&self) -> bool {
        let person = self.guest().map(|guest| guest.person);
        self.asked().all(|guest| Some(guest.person) == person)
    }

    /// Whether all who are needed have their calendars with us, so that there is nobody to ask.
    pub(crate) fn is_among_colleagues(&self) -> bool {
        self.asked().next().is_none()
            && self
                .meeting
                .guests
                .iter()
                .any(|guest| guest.ours && guest.is_in() && guest.role != Role::Informed)
    }

    fn sole(&self) -> Option<&Guest> {
        self.asked().next().filter(|_| !self.is_group())
    }

    /// How many times one round offers: enough that after each has refused some, one is left.
    pub(crate) fn offers_wanted(&self) -> usize {
        match self.asked().count() {
            0 | 1 => limits::OFFERS,
            n if n < limits::POLL_GUESTS => limits::OFFERS_FEW,
            _ => limits::OFFERS_POLL,
        }
    }

    pub(crate) fn why(&mut self, why: Why) {
        self.why.push(why);
    }

    pub(crate) fn rule(&mut self, rule: Rule) {
        self.why.push(Why::Rule { rule });
    }

    /// Whether some guest who is asked may get one more mail of this kind.
    pub(crate) fn may_write_guest(&self, need: Need) -> bool {
        match self.subject.and_then(|person| self.meeting.guest(person)) {
            Some(guest) if !self.is_group() => may_write(guest, need),
            Some(_) | None => self.asked().any(|guest| may_write(guest, need)),
        }
    }

    /// Writes to the guest whom the step is about; says whether it did.
    pub(crate) fn write_guest(&mut self, need: Need, kind: LetterKind) -> bool {
        let Some(person) = self.guest().map(|guest| guest.person) else { return false };
        self.write_to(person, need, kind)
    }

    /// Writes to all guests who come; says whether everybody got it.
    pub(crate) fn write_guests(&mut self, need: Need, kind: &LetterKind) -> bool {
        let people: Vec<PersonId> =
            self.meeting.guests.iter().filter(|guest| guest.is_in()).map(|guest| guest.person).collect();
        let written: Vec<bool> =
            people.into_iter().map(|person| self.write_to(person, need, kind.clone())).collect();
        !written.is_empty() && written.into_iter().all(|written| written)
    }

    /// Writes to one guest, unless they asked us not to or enough was written; says whether it did.
    pub(crate) fn write_to(&mut self, person: PersonId, need: Need, kind: LetterKind) -> bool {
        let Some(guest) = self.meeting.guest(person).cloned() else { return false };
        if !may_write(&guest, need) {
            self.rule(if guest.stopped { Rule::GuestStopped } else { Rule::GuestMailsSpent });
            return false;
        }
        let first = !guest.introduced;
        // The host sees the first mail as it goes out; of several alike, one.
        let seen = self.letters.iter().any(|letter| matches!(letter.copy, Copy::Host(_)));
        let copy =
            if first && need == Need::Talk && !seen { Copy::Host(self.meeting.host) } else { Copy::Private };
        let (zone, other_zone) = self.zones(Some(&guest), &[], &kind);
        let poll = self.is_group();
        let details = self.meeting.details.clone();
        self.letters.push(Letter {
            to: person,
            copy,
            kind,
            zone,
            other_zone,
            details,
            first,
            about: vec![],
            poll,
        });
        if let Some(guest) = self.guest_named(person) {
            guest.mails = guest.mails.saturating_add(1);
            guest.introduced = true;
        }
        true
    }

    /// Writes to the host.
    pub(crate) fn write_host(&mut self, kind: LetterKind) {
        let first = self.meeting.mails_to_host == 0;
        let about = match &kind {
            LetterKind::AskHost(question) => question.whom.clone(),
            LetterKind::Tell(_) => self.subject.into_iter().collect(),
            LetterKind::Offer { .. }
            | LetterKind::Chase { .. }
            | LetterKind::AskGuest { .. }
            | LetterKind::AskForTimes
            | LetterKind::Invitation { .. }
            | LetterKind::Cancellation { .. }
            | LetterKind::Stays { .. }
            | LetterKind::Farewell => vec![],
        };
        let (zone, other_zone) = self.zones(None, &about, &kind);
        let (to, details) = (self.meeting.host, self.meeting.details.clone());
        let (copy, poll) = (Copy::Private, self.is_group());
        self.letters.push(Letter { to, copy, kind, zone, other_zone, details, first, about, poll });
        self.meeting.mails_to_host = self.meeting.mails_to_host.saturating_add(1);
    }

    /// Lets the host know something about one guest.
    pub(crate) fn tell_about(&mut self, person: PersonId, notice: Notice) {
        let before = self.subject.replace(person);
        self.tell(notice);
        self.subject = before;
    }

    /// Lets the host know something, unless they were told so much already that it must be noise.
    pub(crate) fn tell(&mut self, notice: Notice) {
        if self.meeting.mails_to_host < limits::HOST_MAILS_BEFORE_NO_NOTICE {
            self.write_host(LetterKind::Tell(notice));
        } else {
            self.rule(Rule::HostMailsSpent);
        }
    }

    /// Asks the host about the guest whom the step is about.
    pub(crate) fn ask_host(&mut self, about: Asked, choices: Vec<HostChoice>, default: u32) {
        self.ask_host_about(self.subject.into_iter().collect(), about, choices, default);
    }

    /// Asks the host; the one question that is open gives way to the new one. With too many questions asked already,
    /// the host takes over instead. `whom` are the guests that it concerns; none means all of them.
    pub(crate) fn ask_host_about(
        &mut self,
        whom: Vec<PersonId>,
        about: Asked,
        choices: Vec<HostChoice>,
        default: u32,
    ) {
        let open = self.meeting.question.as_ref();
        let repeated = open.is_some_and(|q| q.about == about && q.choices == choices && q.whom == whom);
        if repeated {
            return;
        }
        let spent = self.meeting.questions >= limits::QUESTIONS_MAX
            || self.meeting.mails_to_host >= limits::HOST_MAILS_BEFORE_NO_QUESTION;
        if spent {
            self.why(Why::QuestionsSpent);
            return self.hand_over();
        }
        let until = timers::after_working_days(
            self.now,
            limits::QUESTION_DAYS,
            &WorkClock::of_host(&self.desk.profile),
        );
        let first_slot = choices
            .iter()
            .filter_map(HostChoice::slot)
            .map(|slot| timers::before(slot.start(), limits::TAKE_LEAD_H));
        let soonest = timers::later(self.now, SignedDuration::from_hours(1));
        let until = first_slot.min().map_or(until, |slot| until.min(slot)).max(soonest);
        let question = HostQuestion { about, whom, choices, default, until };
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

    /// The zone of the guest whom the step is about, where it is known, or else the host's.
    pub(crate) fn guest_clock(&self) -> Zone {
        self.guest().map_or_else(|| self.desk.profile.zone.clone(), |guest| self.clock_of(guest))
    }

    /// The clock on which the guest works whom the step is about.
    pub(crate) fn guest_work_clock(&self) -> WorkClock {
        WorkClock::new(self.guest_clock(), &self.desk.profile)
    }

    /// The clock on which a guest works.
    pub(crate) fn work_clock_of(&self, guest: &Guest) -> WorkClock {
        WorkClock::new(self.clock_of(guest), &self.desk.profile)
    }

    /// A guest's zone where it is known, or else the host's.
    pub(crate) fn clock_of(&self, guest: &Guest) -> Zone {
        guest.zone.clone().unwrap_or_else(|| self.desk.profile.zone.clone())
    }

    /// The reader's zone, and the other side's where its clock differs at the times that the letter names. To the host,
    /// the other side is the guests that it is about, as far as they share a clock.
    fn zones(&self, reader: Option<&Guest>, about: &[PersonId], kind: &LetterKind) -> (Zone, Option<Zone>) {
        let times = times_in(kind);
        let probes = if times.is_empty() { vec![self.now] } else { times };
        let differ = |a: &Zone, b: &Zone| probes.iter().any(|at| a.local(*at) != b.local(*at));
        let host = self.desk.profile.zone.clone();
        if let Some(guest) = reader {
            let own = self.clock_of(guest);
            let other = differ(&own, &host).then_some(host);
            return (own, other);
        }
        let concerned = |guest: &&Guest| about.is_empty() && guest.is_in() || about.contains(&guest.person);
        let mut clocks = self.meeting.guests.iter().filter(concerned).map(|guest| self.clock_of(guest));
        let shared = clocks.next().filter(|first| clocks.all(|clock| !differ(&clock, first)));
        let other = shared.filter(|clock| differ(clock, &host));
        (host, other)
    }

    /// Closes the step: nothing outlives the end, timers follow from the state, and the revision counts changes.
    pub(crate) fn finish(mut self, before: &Meeting) -> Step {
        let meeting = &mut self.meeting;
        if meeting.is_over() {
            meeting.offers.clear();
            meeting.withdrawn.clear();
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

/// Whether a guest may get one more mail of this kind.
pub(crate) fn may_write(guest: &Guest, need: Need) -> bool {
    let kept = match need {
        Need::Talk => limits::GUEST_MAILS_FOR_CANCELLING + limits::GUEST_MAILS_FOR_INVITING,
        Need::Invite => limits::GUEST_MAILS_FOR_CANCELLING,
        Need::Close => 0,
    };
    !guest.stopped && guest.mails < limits::GUEST_MAILS_MAX - kept
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
        LetterKind::AskHost(question) => {
            question.choices.iter().filter_map(HostChoice::slot).map(|slot| slot.start()).collect()
        }
        LetterKind::Stays { slot, .. } => starts(&mut std::iter::once(*slot)),
        LetterKind::AskForTimes | LetterKind::Tell(_) | LetterKind::Farewell => vec![],
    }
}

/// Whether anything about the meeting itself was said.
pub(crate) fn says_details(details: &Details) -> bool {
    *details != Details::default()
}
