use crate::database::Database;
use crate::statement::Statement;
use crate::testing::cell;
use app::port::{Commit, Committed, Enrolment, NewMessage, Store};
use app::rows::{AuditRow, ClaimRow, HostRow, Job, MeetingRow, MessageRow, PersonRow};
use negotiate::{MeetingId, OrganisationId, PersonId};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Many bookers who want hours of one host's calendar at once, and give some back.
///
/// They aim at hours that start every thirty minutes, so that most attempts are in the way of some other.
#[derive(Debug, Clone, Copy)]
pub struct Race {
    /// How many book at once.
    pub bookers: u32,
    /// How many starts they choose from.
    pub starts: u32,
    /// When to stop: attempts of each booker.
    pub attempts_max: u64,
    /// When to stop: time.
    pub time_max: Duration,
}

/// What came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Tally {
    /// Commits that wanted a slot.
    pub attempts: u64,
    /// That got it.
    pub booked: u64,
    /// That found it taken.
    pub taken: u64,
    /// Bookings given back.
    pub cancelled: u64,
    /// Commits that were stale or failed; there should be none.
    pub failed: u64,
    /// Pairs of different meetings that overlapped, over all looks; there must be none.
    pub overlaps: u64,
    /// How often the calendar was looked at.
    pub looks: u64,
    /// How long it took.
    pub seconds: f64,
}

const ORG: OrganisationId = OrganisationId::from_bytes([0x0a; 16]);
const HOST: PersonId = PersonId::from_bytes([0x0b; 16]);
const HOUR_US: i64 = 3_600_000_000;
const NOW_US: i64 = 1_000_000;
const LEASE_UNTIL_US: i64 = 1_000_000_000_000;
/// Bookings that one booker keeps at most.
const KEPT_MAX: usize = 2;

const OVERLAPS: Statement = Statement::both(
    "overlaps",
    "SELECT count(*) FROM claim AS one JOIN claim AS other ON one.org = other.org AND one.host = other.host
         AND one.meeting < other.meeting AND one.starts_us < other.ends_us AND other.starts_us < one.ends_us",
);

impl Race {
    /// Runs it on a database that holds nothing else.
    pub async fn run(self, database: &Database) -> Tally {
        database.enrol(host()).await.expect("the host is enrolled");
        let (started, numbers, is_over) =
            (Instant::now(), Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let bookers = (0..self.bookers)
            .map(|seed| {
                let booker = Booker::new(database.clone(), Arc::clone(&numbers), seed);
                tokio::spawn(booker.book(self, started))
            })
            .collect::<Vec<_>>();
        let watcher = tokio::spawn(watch(database.clone(), Arc::clone(&is_over)));
        let mut tally = Tally::default();
        for booker in bookers {
            let own = booker.await.expect("a booker ends well");
            tally.attempts += own.attempts;
            tally.booked += own.booked;
            tally.taken += own.taken;
            tally.cancelled += own.cancelled;
            tally.failed += own.failed;
        }
        tally.seconds = started.elapsed().as_secs_f64();
        is_over.store(true, Ordering::Relaxed);
        (tally.overlaps, tally.looks) = watcher.await.expect("the watcher ends well");
        tally
    }
}

/// Pairs of different meetings of one host that overlap, in all that is stored.
pub async fn overlaps_in(database: &Database) -> u64 {
    let mut reader = database.reader().await.expect("a reader");
    let mut row = reader.connection().row(&OVERLAPS, &[]).await.expect("a look").expect("a count");
    u64::try_from(row.int().expect("a number")).expect("a count")
}

/// Looks at the whole calendar over and over; the last look is after the last booking.
async fn watch(database: Database, is_over: Arc<AtomicBool>) -> (u64, u64) {
    let (mut overlaps, mut looks) = (0, 0);
    loop {
        let is_last = is_over.load(Ordering::Relaxed);
        overlaps += overlaps_in(&database).await;
        looks += 1;
        if is_last {
            return (overlaps, looks);
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

struct Booker {
    database: Database,
    numbers: Arc<AtomicU64>,
    random: u64,
    kept: Vec<(MeetingId, i64)>,
    tally: Tally,
}

impl Booker {
    fn new(database: Database, numbers: Arc<AtomicU64>, seed: u32) -> Self {
        let random = u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        Self { database, numbers, random, kept: Vec::new(), tally: Tally::default() }
    }

    async fn book(mut self, race: Race, started: Instant) -> Tally {
        let mut job = self.next_job().await;
        while self.tally.attempts < race.attempts_max && started.elapsed() < race.time_max {
            let done = if self.kept.len() > KEPT_MAX || (!self.kept.is_empty() && self.random(4) == 0) {
                self.give_back(job).await
            } else {
                self.attempt(job, race.starts).await
            };
            match done {
                Some(Committed::Done) => job = self.next_job().await,
                Some(Committed::SlotTaken) => {}
                Some(Committed::Stale) | None => self.tally.failed += 1,
            }
        }
        self.tally
    }

    async fn attempt(&mut self, job: Job, starts: u32) -> Option<Committed> {
        let meeting = MeetingId::from_bytes(self.number());
        let starts_us = i64::try_from(self.random(u64::from(starts))).ok()? * HOUR_US / 2;
        let claim =
            ClaimRow { org: ORG, host: HOST, meeting, starts_us, ends_us: starts_us + HOUR_US, firm: true };
        self.tally.attempts += 1;
        let outcome = self.database.commit(step(job, meeting, 1, vec![claim])).await.ok();
        match outcome {
            Some(Committed::Done) => {
                self.tally.booked += 1;
                self.kept.push((meeting, 1));
            }
            Some(Committed::SlotTaken) => self.tally.taken += 1,
            Some(Committed::Stale) | None => {}
        }
        outcome
    }

    async fn give_back(&mut self, job: Job) -> Option<Committed> {
        let (meeting, revision) = self.kept.remove(0);
        let outcome = self.database.commit(step(job, meeting, revision + 1, Vec::new())).await.ok();
        self.tally.cancelled += u64::from(outcome == Some(Committed::Done));
        outcome
    }

    /// A job to commit under: everybody makes one and takes one, whosever it is.
    async fn next_job(&mut self) -> Job {
        let message = MessageRow {
            org: ORG,
            message: self.number(),
            person: HOST,
            meeting: None,
            received_us: NOW_US,
            content: cell(&[0; 64]),
        };
        self.database.keep(NewMessage { writer: None, message }).await.expect("a mail is kept");
        loop {
            let claimed = self.database.claim_jobs(NOW_US, LEASE_UNTIL_US, 1).await.expect("jobs");
            if let [job] = claimed.as_slice() {
                return *job;
            }
        }
    }

    fn number(&self) -> [u8; 16] {
        let number = self.numbers.fetch_add(1, Ordering::Relaxed);
        (u128::from(number) << 64 | 0xfeed).to_be_bytes()
    }

    /// Marsaglia's xorshift (Journal of Statistical Software 8(14), 2003): the same attempts in every run.
    fn random(&mut self, below: u64) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random % below
    }
}

fn host() -> Enrolment {
    let person = PersonRow {
        org: ORG,
        person: HOST,
        address_index: [0x0c; 16],
        address: cell(&[1]),
        traits: cell(&[2]),
        created_us: 0,
    };
    Enrolment { person, host: HostRow { org: ORG, person: HOST, profile: cell(&[3]), created_us: 0 } }
}

fn step(job: Job, meeting: MeetingId, revision: i64, claims: Vec<ClaimRow>) -> Commit {
    Commit {
        job,
        people: Vec::new(),
        meeting: MeetingRow {
            org: ORG,
            meeting,
            host: HOST,
            phase: "booked".to_owned(),
            revision,
            state: cell(&[0; 256]),
            created_us: 0,
            changed_us: revision,
        },
        parties: Vec::new(),
        claims,
        letters: Vec::new(),
        wake_us: None,
        message: None,
        settles: None,
        audit: AuditRow { org: ORG, meeting, revision, at_us: revision, why: cell(&[0; 64]) },
    }
}
