//! Sealing and opening through the gate, and what the access log says of it.

#[allow(dead_code, unreachable_pub)]
mod sample;

use datamap::purpose::{Account, Dsr, Schedule};
use datamap::{
    Actor, Anchored, Bucket, Cell, CellError, Column, ControllerId, Gate, KeyRing, Label, Owned, Reason,
    Request, Row, SubjectUid, limits,
};
use sample::{GuestFacts, MeetingFacts, Status, account_row, meeting_row, person_row};
use std::collections::BTreeMap;
use vault::{BucketKey, Entropy, IndexKey, OpenError, SubjectKey};

const ORG: ControllerId = ControllerId::from_bytes([1; 16]);
const DANA: SubjectUid = SubjectUid::from_bytes([2; 16]);
const LEE: SubjectUid = SubjectUid::from_bytes([3; 16]);
const NOW_S: i64 = 1_795_000_000;

struct Seeded(u64);

impl Entropy for Seeded {
    fn fill(&mut self, out: &mut [u8]) {
        for octet in out {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            *octet = (self.0 >> 56) as u8;
        }
    }
}

#[derive(Default)]
struct Ring {
    subjects: BTreeMap<(ControllerId, SubjectUid), SubjectKey>,
    buckets: BTreeMap<(ControllerId, Bucket), BucketKey>,
}

impl KeyRing for Ring {
    fn subject_key(&self, controller: ControllerId, subject: SubjectUid) -> Option<&SubjectKey> {
        self.subjects.get(&(controller, subject))
    }
    fn bucket_key(&self, controller: ControllerId, bucket: Bucket) -> Option<&BucketKey> {
        self.buckets.get(&(controller, bucket))
    }
    fn index_key(&self, _: ControllerId, _: Label) -> Option<&IndexKey> {
        None
    }
}

impl Ring {
    fn of(entropy: &mut Seeded) -> Self {
        let mut ring = Self::default();
        for subject in [DANA, LEE] {
            ring.subjects.insert((ORG, subject), SubjectKey::generate(entropy));
        }
        let buckets = [
            person_row::Name::bucket(since(DANA).anchored),
            meeting_row::Facts::bucket(since(DANA).anchored),
        ];
        for bucket in buckets {
            ring.buckets.insert((ORG, bucket), BucketKey::generate(entropy));
        }
        ring
    }

    fn row(&self, key: &'static [u8]) -> Row<'_> {
        Row { organisation: ORG, key, version: 1, keys: self }
    }
}

fn since(subject: SubjectUid) -> Owned {
    Owned { subject, anchored: Anchored::On(20_780) }
}

fn name(of: SubjectUid, row: &Row<'_>) -> Result<Cell<String, person_row::Name>, CellError> {
    Cell::seal(&"Dana Whitfield".to_owned(), row, since(of), &mut Seeded(7))
}

fn request() -> Request {
    Request { actor: Actor::Assistant, reason: Reason::story("chase").about([9; 16]) }
}

#[test]
fn every_opening_is_one_line_or_one_more_on_it() {
    let ring = Ring::of(&mut Seeded(1));
    let (one, two) = (ring.row(b"1"), ring.row(b"2"));
    let (dana, lee) = (name(DANA, &one).unwrap(), name(LEE, &two).unwrap());
    let gate = Gate::new(ORG);
    let cap = gate.admit::<Schedule>(&request(), NOW_S).unwrap();
    for after_s in [0, 1, 2] {
        assert_eq!(cap.open(&dana, &one, NOW_S + after_s).unwrap(), "Dana Whitfield");
    }
    cap.open(&lee, &two, NOW_S + 5).unwrap();
    assert!(cap.open(&lee, &one, NOW_S).is_err(), "what did not open is not counted");

    let officer = Request { actor: Actor::Officer(LEE), ..request() };
    gate.admit::<Dsr>(&officer, NOW_S).unwrap().open(&dana, &one, NOW_S).unwrap();

    let lines: Vec<_> = gate
        .into_accesses()
        .into_iter()
        .map(|a| (a.actor, a.purpose.key(), a.subject, a.table, a.column, a.count, a.first_s - NOW_S))
        .collect();
    assert_eq!(
        lines,
        [
            (Actor::Assistant, "schedule", DANA, "person", "name", 3, 0),
            (Actor::Assistant, "schedule", LEE, "person", "name", 1, 5),
            (Actor::Officer(LEE), "dsr", DANA, "person", "name", 1, 0),
        ]
    );
}

#[test]
fn a_capability_ends_after_a_minute_and_at_the_borders_of_its_organisation() {
    let ring = Ring::of(&mut Seeded(1));
    let row = ring.row(b"1");
    let dana = name(DANA, &row).unwrap();
    let gate = Gate::new(ORG);
    let cap = gate.admit::<Schedule>(&request(), NOW_S).unwrap();
    assert!(cap.open(&dana, &row, NOW_S + limits::CAP_LIFE_S - 1).is_ok());
    assert_eq!(cap.open(&dana, &row, NOW_S + limits::CAP_LIFE_S), Err(CellError::Expired));

    let elsewhere = Gate::new(ControllerId::from_bytes([8; 16]));
    let foreign = elsewhere.admit::<Schedule>(&request(), NOW_S).unwrap();
    assert_eq!(foreign.open(&dana, &row, NOW_S), Err(CellError::OtherOrganisation));
    assert_eq!(elsewhere.into_accesses(), []);
}

#[test]
fn an_erased_person_and_an_ended_bucket_are_told_apart() {
    let mut ring = Ring::of(&mut Seeded(1));
    let dana = name(DANA, &ring.row(b"1")).unwrap();
    let gate = Gate::new(ORG);
    let cap = gate.admit::<Schedule>(&request(), NOW_S).unwrap();
    ring.subjects.remove(&(ORG, DANA));
    assert_eq!(cap.open(&dana, &ring.row(b"1"), NOW_S), Err(CellError::NoSubjectKey));
    ring.subjects.insert((ORG, DANA), SubjectKey::generate(&mut Seeded(50)));
    let gone = cap.open(&dana, &ring.row(b"1"), NOW_S);
    assert_eq!(gone, Err(CellError::Open(OpenError::Elsewhere)), "a new key does not bring it back");
    ring.buckets.clear();
    assert_eq!(cap.open(&dana, &ring.row(b"1"), NOW_S), Err(CellError::NoBucketKey));
    let sealed =
        Cell::<_, person_row::Name>::seal(&"x".to_owned(), &ring.row(b"1"), since(DANA), &mut Seeded(1));
    assert_eq!(sealed.err(), Some(CellError::NoBucketKey));
}

#[test]
fn sealed_octets_go_to_the_store_and_come_back_for_their_own_column_only() {
    let ring = Ring::of(&mut Seeded(1));
    let row = ring.row(b"1");
    let octets = name(DANA, &row).unwrap().as_sealed().to_vec();
    assert!(!octets.windows(4).any(|window| window == b"Dana"));
    let gate = Gate::new(ORG);
    let cap = gate.admit::<Schedule>(&request(), NOW_S).unwrap();

    let back = Cell::<String, person_row::Name>::from_sealed(octets.clone()).unwrap();
    assert_eq!((back.subject(), back.bucket().unwrap().class.as_str()), (Ok(DANA), "guest_contact"));
    assert_eq!(cap.open(&back, &row, NOW_S).unwrap(), "Dana Whitfield");
    let moved = Cell::<String, person_row::Address>::from_sealed(octets.clone()).unwrap();
    assert_eq!(cap.open(&moved, &row, NOW_S), Err(CellError::Open(OpenError::Elsewhere)));
    let other_class = Cell::<String, account_row::Habits>::from_sealed(octets.clone());
    assert_eq!(other_class.err(), Some(CellError::OtherClass));
    let other_type = Cell::<u32, person_row::Name>::from_sealed(octets).unwrap();
    assert_eq!(cap.open(&other_type, &row, NOW_S), Err(CellError::Shape));
    let noise = Cell::<String, person_row::Name>::from_sealed(b"Dana".to_vec());
    assert_eq!(noise.err(), Some(CellError::Open(OpenError::Malformed)));
}

#[test]
fn a_document_is_sealed_whole() {
    let ring = Ring::of(&mut Seeded(1));
    let row = ring.row(b"1");
    let facts = MeetingFacts {
        title: "Contract".into(),
        guests: vec![GuestFacts { name: "Dana".into(), person: "02".into() }],
        status: Status::Booked { start: "2026-11-24T10:00Z".into() },
    };
    let cell: Cell<MeetingFacts, meeting_row::Facts> =
        Cell::seal(&facts, &row, since(LEE), &mut Seeded(1)).unwrap();
    let gate = Gate::new(ORG);
    let opened = gate.admit::<Schedule>(&request(), NOW_S).unwrap().open(&cell, &row, NOW_S);
    assert_eq!(opened.ok().map(|facts| facts.title), Some("Contract".into()));
}

#[test]
fn a_retention_that_has_not_begun_has_a_bucket_without_end() {
    let mut ring = Ring::of(&mut Seeded(1));
    let bucket = account_row::Habits::bucket(Anchored::NotYet);
    assert_eq!(bucket.ends_day(), u32::MAX);
    ring.buckets.insert((ORG, bucket), BucketKey::generate(&mut Seeded(4)));
    let row = ring.row(b"1");
    let owned = Owned { subject: LEE, anchored: Anchored::NotYet };
    let habits: Cell<String, account_row::Habits> =
        Cell::seal(&"mornings".to_owned(), &row, owned, &mut Seeded(1)).unwrap();
    let gate = Gate::new(ORG);
    let cap = gate.admit::<Account>(&request(), NOW_S).unwrap();
    assert_eq!(cap.open(&habits, &row, NOW_S).unwrap(), "mornings");
    assert_eq!(account_row::Habits::bucket(Anchored::On(100)).ends_day(), 131);
}
