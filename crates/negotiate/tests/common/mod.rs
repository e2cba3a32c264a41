//! A desk, two people and their words, so that a story reads as one.
#![allow(dead_code, unreachable_pub, reason = "each test file uses its own part")]

use jiff::Timestamp;
use negotiate::*;
use when::{DayHours, Interval, IntervalSet, Zone};

pub const HOST: PersonId = PersonId::from_bytes(*b"the host........");
pub const GUEST: PersonId = PersonId::from_bytes(*b"the guest.......");
pub const OTHER: PersonId = PersonId::from_bytes(*b"another guest...");
pub const THIRD: PersonId = PersonId::from_bytes(*b"the third guest.");

pub fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap()
}

/// An instant on the host's clock in Berlin, as `2026-03-09 10:00`.
pub fn berlin(text: &str) -> Timestamp {
    on_clock("Europe/Berlin", text)
}

pub fn on_clock(name: &str, text: &str) -> Timestamp {
    let local: jiff::civil::DateTime = text.replace(' ', "T").parse().unwrap();
    zone(name).resolve(local).unwrap().settled()
}

/// A slot on the host's clock.
pub fn slot(from: &str, minutes: u32) -> Interval {
    Interval::starting(berlin(from), minutes).unwrap()
}

pub fn span(from: &str, to: &str) -> IntervalSet {
    IntervalSet::from(Interval::new(berlin(from), berlin(to)).unwrap())
}

/// A meeting while its story is told: the clock, the calendar, all mails.
pub struct Story {
    pub meeting: Meeting,
    pub desk: Desk,
    pub now: Timestamp,
    pub last: Vec<Letter>,
    pub why: Vec<Why>,
    pub mails: Vec<Letter>,
}

impl Story {
    /// Monday, 2 March 2026, 10:00 in Berlin; an empty calendar.
    pub fn new() -> Self {
        let id = MeetingId::from_bytes(*b"the meeting.....");
        let desk = Desk {
            profile: Profile::new(zone("Europe/Berlin")),
            busy: IntervalSet::new(),
            contacts: Vec::new(),
            others: Vec::new(),
            meetings: Vec::new(),
        };
        Self {
            meeting: Meeting::new(id, HOST),
            desk,
            now: berlin("2026-03-02 10:00"),
            last: vec![],
            why: vec![],
            mails: vec![],
        }
    }

    /// The host asked for a meeting with the guest, and offers are out.
    pub fn offered() -> Self {
        let mut story = Self::new();
        story.host(asks());
        assert_eq!(story.meeting.phase, Phase::Offered);
        story
    }

    /// The guest took the first offer.
    pub fn booked() -> Self {
        let mut story = Self::offered();
        story.guest(takes(&[1]));
        assert_eq!(story.meeting.phase, Phase::Booked);
        story
    }

    pub fn busy(mut self, from: &str, to: &str) -> Self {
        self.make_busy(from, to);
        self
    }

    pub fn make_busy(&mut self, from: &str, to: &str) {
        self.desk.busy = self.desk.busy.union(&span(from, to));
    }

    pub fn happens(&mut self, event: Event) -> &mut Self {
        let input = Input { event, desk: self.desk.clone() };
        let step = step(&self.meeting, &input, self.now);
        let changed = step.meeting != self.meeting || !step.letters.is_empty();
        assert_eq!(step.meeting.revision, self.meeting.revision + u32::from(changed));
        self.meeting = step.meeting;
        self.mails.extend(step.letters.clone());
        (self.last, self.why) = (step.letters, step.why);
        self
    }

    pub fn says(&mut self, by: Party, authority: Authority, said: Said) -> &mut Self {
        let by = match by {
            Party::Host => Speaker::Host,
            Party::Guest => Speaker::Guest(GUEST),
            Party::Stranger => Speaker::Stranger,
        };
        self.happens(Event::Said { by, authority, said: Box::new(said) })
    }

    /// One of several guests speaks.
    pub fn one(&mut self, person: PersonId, said: Said) -> &mut Self {
        let by = Speaker::Guest(person);
        self.happens(Event::Said { by, authority: Authority::InThread, said: Box::new(said) })
    }

    /// The side of the guest.
    pub fn side(&self) -> &Guest {
        self.meeting.guest(GUEST).expect("the guest takes part")
    }

    /// What the last step wrote to one person.
    pub fn to(&self, person: PersonId) -> Vec<&LetterKind> {
        self.last.iter().filter(|l| l.to == person).map(|l| &l.kind).collect()
    }

    pub fn host(&mut self, said: Said) -> &mut Self {
        self.says(Party::Host, Authority::Proven, said)
    }

    pub fn guest(&mut self, said: Said) -> &mut Self {
        self.says(Party::Guest, Authority::InThread, said)
    }

    /// Time passes until the meeting wants to be woken, and it is.
    pub fn sleeps(&mut self) -> &mut Self {
        self.now = self.meeting.wake_at.expect("something is due").max(self.now);
        self.happens(Event::Woke)
    }

    /// Time passes, waking by waking, until a letter is written or it is over.
    pub fn sleeps_until_mail(&mut self) -> &mut Self {
        for _ in 0..20 {
            self.sleeps();
            if !self.last.is_empty() || self.meeting.is_over() {
                break;
            }
        }
        self
    }

    /// What the last step wrote to the guest.
    pub fn to_guest(&self) -> Vec<&LetterKind> {
        self.to(GUEST)
    }

    /// What the last step wrote to the host.
    pub fn to_host(&self) -> Vec<&LetterKind> {
        self.to(HOST)
    }

    pub fn question(&self) -> &HostQuestion {
        self.meeting.question.as_ref().expect("a question is open")
    }

    pub fn slots(&self) -> Vec<Interval> {
        self.meeting.offers.iter().map(|offer| offer.slot).collect()
    }

    pub fn booked_at(&self) -> Interval {
        self.meeting.booking.as_ref().expect("it is booked").slot
    }

    pub fn offer_reason(&self) -> OfferReason {
        match self.to_guest().as_slice() {
            [LetterKind::Offer { why, .. }] => *why,
            other => panic!("one offer was expected: {other:?}"),
        }
    }

    pub fn applied(&self, rule: Rule) -> bool {
        self.why.contains(&Why::Rule { rule })
    }

    pub fn search(&self) -> &Search {
        let mut searches =
            self.why.iter().filter_map(|why| if let Why::Search(s) = why { Some(s) } else { None });
        searches.next_back().expect("slots were looked for")
    }
}

pub fn day(hours: &str) -> DayHours {
    DayHours::parse(hours).unwrap()
}

pub fn date(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

pub fn does(acts: &[Act]) -> Said {
    Said { acts: acts.to_vec(), ..Said::default() }
}

/// The host's plain request.
pub fn asks() -> Said {
    Said { add: vec![GUEST], ..does(&[Act::Schedule]) }
}

pub fn takes(numbers: &[OfferNumber]) -> Said {
    Said { accepts: numbers.to_vec(), ..does(&[Act::Accept]) }
}

pub fn at(act: Act, available: impl Into<IntervalSet>) -> Said {
    Said { available: Some(available.into()), ..does(&[act]) }
}

pub fn answers(number: u32) -> Said {
    Said { answers: Some(number), ..Said::default() }
}
