//! What a world is made of, drawn from its seed: hosts, guests, meetings to come, and how much goes wrong.

use crate::gate::Odds;
use crate::post::RelayOdds;
use crate::random::Random;
use addr::{EmailAddress, Mailbox};
use jiff::{SignedDuration, Timestamp};
use negotiate::Profile;
use when::{DayHours, Interval, IntervalSet, WeekHours, Zone};

/// Who lives in a world.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Population {
    /// People who answer, and nothing fails.
    Cooperative,
    /// People as they are, and everything fails sometimes.
    Mixed,
    /// As mixed, and every third is up to something.
    Hostile,
}

/// How a guest behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Temper {
    /// Answers within hours.
    Quick,
    /// Answers within days.
    Slow,
    /// Says no before saying when.
    Picky,
    /// Takes an offer, then wants another time, then cancels.
    Contradictory,
    /// Takes several offers at once.
    MultiChoice,
    /// Names somebody to ask instead.
    Delegating,
    /// A machine answers for them until they are back.
    Away,
    /// Never answers.
    Silent,
    /// Wants no more mails.
    Stopping,
    /// A machine answers every mail, and says that it is one.
    Responder,
    /// A machine answers every mail, and does not say so.
    Assistant,
    /// Their address is dead, and the relay knows it.
    Unreachable,
    /// Their address is dead, and a report says so later.
    Bouncing,
    /// Asks for offers without end.
    Prober,
    /// Claims to be others.
    Impostor,
}

/// A host.
#[derive(Debug, Clone)]
pub(crate) struct HostPlan {
    pub(crate) mailbox: Mailbox,
    pub(crate) profile: Profile,
    /// Answers questions in so many of a thousand cases.
    pub(crate) answers: u32,
    /// Cancels or moves what is booked in so many of a thousand cases.
    pub(crate) meddles: u32,
}

/// A guest.
#[derive(Debug, Clone)]
pub(crate) struct GuestPlan {
    pub(crate) mailbox: Mailbox,
    pub(crate) zone: Zone,
    pub(crate) temper: Temper,
    /// When they are free, as far as this world goes.
    pub(crate) free: IntervalSet,
}

/// A meeting that a host will ask for.
#[derive(Debug, Clone)]
pub(crate) struct AskPlan {
    pub(crate) host: usize,
    pub(crate) guest: usize,
    pub(crate) at_us: i64,
    pub(crate) length_min: u32,
    pub(crate) subject: String,
    /// It is never asked for, so that others are alone.
    pub(crate) is_skipped: bool,
}

/// A whole world before it begins.
#[derive(Debug, Clone)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) population: Population,
    pub(crate) start_us: i64,
    pub(crate) hosts: Vec<HostPlan>,
    pub(crate) guests: Vec<GuestPlan>,
    pub(crate) asks: Vec<AskPlan>,
    pub(crate) nodes: usize,
    pub(crate) odds: Odds,
    pub(crate) relay: RelayOdds,
    /// Mails lost and doubled on the way, in a million.
    pub(crate) lost: u32,
    pub(crate) doubled: u32,
    /// From when on nothing fails any more.
    pub(crate) calm_from_us: i64,
}

/// Zones of people; some of them change their clocks within most worlds.
const ZONES: [&str; 9] = [
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Los_Angeles",
    "Asia/Tokyo",
    "Asia/Kolkata",
    "Australia/Sydney",
    "America/Sao_Paulo",
    "Europe/Helsinki",
];

pub(crate) const MINUTE_US: i64 = 60_000_000;
pub(crate) const HOUR_US: i64 = 60 * MINUTE_US;
pub(crate) const DAY_US: i64 = 24 * HOUR_US;

/// How far ahead guests know when they are free, in days.
const GUEST_DAYS: i64 = 70;

impl Plan {
    /// The world of this number under a campaign's seed.
    pub(crate) fn draw(campaign: u64, number: u64, meetings: usize, population: Population) -> Self {
        let mut random = Random::named(campaign, "world", number);
        let seed = random.next();
        // Some day from 2026 to 2029, at seven in the morning UTC.
        let start_us = 1_767_250_800_000_000 + random.between(0, 1200) * DAY_US;
        let calm = population == Population::Cooperative || random.permille(100);
        let hosts: Vec<HostPlan> = (0..random.between(1, 3))
            .map(|n| host(&mut Random::named(seed, "host", n as u64), n, calm))
            .collect();
        let guests: Vec<GuestPlan> = (0..meetings)
            .map(|n| guest(&mut Random::named(seed, "guest", n as u64), n, population, start_us, &hosts))
            .collect();
        let asks = (0..meetings).map(|n| ask(seed, n, &hosts, &guests, start_us)).collect();
        let mut plan = Self {
            seed,
            population,
            start_us,
            hosts,
            guests,
            asks,
            nodes: 1,
            odds: Odds::default(),
            relay: RelayOdds::default(),
            lost: 0,
            doubled: 0,
            calm_from_us: start_us + 21 * DAY_US,
        };
        if !calm {
            plan.trouble(&mut random);
        }
        plan
    }

    /// A world like this in which meetings of different hosts have nothing to do with each other: one process, no faults
    /// but those of each person's own mails, nobody who meets two hosts, nobody who writes under another's name.
    pub(crate) fn quiet(mut self) -> Self {
        (self.nodes, self.odds, self.relay) = (1, Odds::default(), RelayOdds::default());
        self.asks.iter_mut().enumerate().for_each(|(number, ask)| ask.guest = number);
        for guest in self.guests.iter_mut().filter(|guest| guest.temper == Temper::Impostor) {
            guest.temper = Temper::Quick;
        }
        self
    }

    /// The same world in which only one host asks for meetings.
    pub(crate) fn only_host(mut self, host: usize) -> Self {
        self.asks.iter_mut().for_each(|ask| ask.is_skipped = ask.host != host);
        self
    }

    fn trouble(&mut self, random: &mut Random) {
        self.nodes = usize::try_from(random.between(1, 5)).unwrap_or(1);
        let often = *random.one_of(&[0, 1, 1, 4]).unwrap_or(&1);
        self.odds =
            Odds { yields: 300_000, crash: 1_000 * often, stall: 500 * often, store_fails: 1_000 * often };
        self.relay = RelayOdds { later: 20_000 * often, answer_lost: 5_000 * often };
        self.lost = 15_000 * often;
        self.doubled = 25_000 * often;
    }
}

fn mailbox(name: &str, address: &str) -> Mailbox {
    let fallback = || EmailAddress::parse("nobody@acme.example").ok();
    // Every address here is well-formed; the fallback only spares a panic.
    match EmailAddress::parse(address).ok().or_else(fallback) {
        Some(address) => Mailbox::new(Some(name), address),
        None => unreachable_mailbox(),
    }
}

/// There is none such; the loop ends by parsing a literal that is an address.
fn unreachable_mailbox() -> Mailbox {
    loop {
        if let Ok(address) = EmailAddress::parse("a@b.example") {
            return Mailbox::from(address);
        }
    }
}

/// The organisation of every world.
pub(crate) const ORG: negotiate::OrganisationId = negotiate::OrganisationId::from_bytes(*b"the organisation");

/// The assistant of every world.
pub(crate) fn assistant() -> Mailbox {
    mailbox("Amy Ingram", "amy@acme.example")
}

/// Somebody who belongs to no meeting.
pub(crate) fn mallory() -> Mailbox {
    mailbox("Mallory", "mallory@evil.example")
}

/// A mail server far away.
pub(crate) fn machine() -> Mailbox {
    mailbox("Mail System", "mailer-daemon@mx.far.example")
}

fn zone(random: &mut Random) -> Zone {
    let name = random.one_of(&ZONES).copied().unwrap_or("Europe/Berlin");
    Zone::parse(name).unwrap_or_else(|_| Zone::utc())
}

fn host(random: &mut Random, number: i64, calm: bool) -> HostPlan {
    let mut profile = Profile::new(zone(random));
    let hours = random.one_of(&["09:00-17:00", "09:00-12:30, 13:30-18:00", "08:00-16:30"]).copied();
    if let Some(day) = hours.and_then(|text| DayHours::parse(text).ok()) {
        profile.hours = WeekHours::weekdays(&day);
    }
    profile.buffer_before_min = *random.one_of(&[0, 0, 10, 15]).unwrap_or(&0);
    profile.buffer_after_min = *random.one_of(&[0, 0, 5, 15]).unwrap_or(&0);
    profile.notice_h = *random.one_of(&[36, 36, 24, 12]).unwrap_or(&36);
    HostPlan {
        mailbox: mailbox(&format!("Host H{number}"), &format!("host{number}@acme.example")),
        profile,
        answers: if calm { 1000 } else { *random.one_of(&[1000, 800, 300, 0]).unwrap_or(&1000) },
        meddles: if calm { 0 } else { *random.one_of(&[0, 100, 400]).unwrap_or(&0) },
    }
}

fn temper(random: &mut Random, population: Population) -> Temper {
    use Temper as T;
    let quick = random.permille(700);
    let cooperative = if quick { T::Quick } else { T::Slow };
    let odd = [
        (4, T::Picky),
        (4, T::Contradictory),
        (4, T::MultiChoice),
        (2, T::Delegating),
        (4, T::Away),
        (4, T::Silent),
        (3, T::Stopping),
        (2, T::Responder),
        (2, T::Assistant),
        (1, T::Unreachable),
        (1, T::Bouncing),
        (1, T::Prober),
        (1, T::Impostor),
    ];
    let hostile = [(3, T::Prober), (3, T::Impostor), (1, T::Assistant), (1, T::Responder)];
    let drawn = match population {
        Population::Cooperative => None,
        Population::Mixed => random.permille(550).then(|| random.weighted(&odd)).flatten(),
        Population::Hostile if random.permille(333) => random.weighted(&hostile),
        Population::Hostile => random.permille(500).then(|| random.weighted(&odd)).flatten(),
    };
    drawn.unwrap_or(cooperative)
}

fn guest(
    random: &mut Random,
    number: usize,
    population: Population,
    start_us: i64,
    hosts: &[HostPlan],
) -> GuestPlan {
    // Most people meet people nearby.
    let near = hosts.get(number.checked_rem(hosts.len()).unwrap_or(0)).map(|host| host.profile.zone.clone());
    let zone = match near {
        Some(near) if random.permille(600) => near,
        _ => zone(random),
    };
    let address = format!("guest{number}@far{}.example", number % 7);
    GuestPlan {
        mailbox: mailbox(&format!("Guest Zq{number}qZ"), &address),
        free: free(random, &zone, start_us),
        zone,
        temper: temper(random, population),
    }
}

/// Working hours with holes: a third to two thirds of them taken.
fn free(random: &mut Random, zone: &Zone, start_us: i64) -> IntervalSet {
    let at = |us: i64| Timestamp::from_microsecond(us).unwrap_or(Timestamp::UNIX_EPOCH);
    let Ok(span) = Interval::new(at(start_us), at(start_us + GUEST_DAYS * DAY_US)) else {
        return IntervalSet::new();
    };
    let hours = WeekHours::nine_to_five().within(span, zone);
    let taken = random.between(300, 650);
    let mut busy = Vec::new();
    for day in hours.iter() {
        let mut from = day.start();
        while from < day.end() {
            let length = random.between(1, 4) * 30;
            let to = from.saturating_add(SignedDuration::from_mins(length)).unwrap_or(day.end());
            if random.permille(u32::try_from(taken).unwrap_or(500)) {
                busy.extend(Interval::new(from, to).ok());
            }
            from = to;
        }
    }
    hours.subtract(&busy.into_iter().collect())
}

fn ask(seed: u64, number: usize, hosts: &[HostPlan], guests: &[GuestPlan], start_us: i64) -> AskPlan {
    let mut random = Random::named(seed, "ask", number as u64);
    let host = usize::try_from(random.below(hosts.len() as u64)).unwrap_or(0);
    // One in eight is with somebody whom the organisation has met.
    let again = number > 0 && random.permille(125);
    let guest = if again { usize::try_from(random.below(number as u64)).unwrap_or(0) } else { number };
    // Half of them come in bursts, so that they meet in the store.
    let minutes =
        if random.permille(500) { random.between(0, 6) * 24 * 60 } else { random.between(0, 9 * 24 * 60) };
    AskPlan {
        host,
        guest: guest.min(guests.len().saturating_sub(1)),
        at_us: start_us + minutes * MINUTE_US,
        length_min: *random.one_of(&[30, 30, 30, 45, 60]).unwrap_or(&30),
        subject: format!("Talk Zs{number}sZ"),
        is_skipped: false,
    }
}
