//! The power fails at every write and every sync: all keys that were promised open, destroyed ones never.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Copy)]
enum Act {
    Create(u8),
    Destroy(u8),
    Ensure(u8),
    /// Four buckets at once, from this on.
    EnsureFour(u8),
    End(u8),
    Rotate,
}

/// What must be true of each key: its octets, as far as it was promised.
#[derive(Default)]
struct Promises {
    live: BTreeMap<Name, [u8; 32]>,
    /// The keys of the act that the power failure met: its outcome may be either.
    open_questions: Vec<Name>,
}

/// The name of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Name {
    Subject(u8),
    Bucket(u8),
}

fn key_of(store: &Keystore<View>, name: Name) -> Option<[u8; 32]> {
    match name {
        Name::Subject(n) => store.subject_key(ORG, uid(n)).map(|key| *key.octets()),
        Name::Bucket(n) => store.bucket_key(ORG, bucket(n.into())).map(|key| *key.octets()),
    }
}

fn perform(store: &mut Keystore<View>, act: Act, entropy: &mut Seeded) -> Result<(), KeystoreError> {
    match act {
        Act::Create(n) => store.create_subject_key(ORG, uid(n), entropy).map(|_| ()),
        Act::Destroy(n) => store.destroy_subject(ORG, uid(n), entropy).map(|_| ()),
        Act::Ensure(n) => store.ensure_bucket_key(ORG, bucket(n.into()), entropy).map(|_| ()),
        Act::EnsureFour(n) => {
            let buckets: Vec<_> = (n..n + 4).map(|n| bucket(n.into())).collect();
            store.ensure_keys(ORG, &[], &buckets, entropy)
        }
        Act::End(n) => store.destroy_bucket(ORG, bucket(n.into()), entropy).map(|_| ()),
        Act::Rotate => store.rotate_epoch(entropy),
    }
}

/// Runs a script until the power fails, and says what was promised.
fn run(store: &mut Keystore<View>, script: &[Act], entropy: &mut Seeded) -> Promises {
    let mut promises = Promises::default();
    for &act in script {
        let outcome = perform(store, act, entropy);
        let (names, lives): (Vec<_>, _) = match act {
            Act::Create(n) => (vec![Name::Subject(n)], true),
            Act::Destroy(n) => (vec![Name::Subject(n)], false),
            Act::Ensure(n) => (vec![Name::Bucket(n)], true),
            Act::EnsureFour(n) => ((n..n + 4).map(Name::Bucket).collect(), true),
            Act::End(n) => (vec![Name::Bucket(n)], false),
            Act::Rotate => (Vec::new(), true),
        };
        if outcome.is_err() {
            promises.open_questions = names;
            return promises;
        }
        for name in names {
            match (lives, key_of(store, name)) {
                (true, Some(key)) => promises.live.insert(name, key),
                (true, None) => panic!("{name:?} was promised and is not there"),
                (false, _) => promises.live.remove(&name),
            };
        }
    }
    promises
}

fn assert_kept(promises: &Promises, store: &Keystore<View>) {
    for name in (0..16).flat_map(|n| [Name::Subject(n), Name::Bucket(n)]) {
        let found = key_of(store, name);
        let promised = promises.live.get(&name).copied();
        if promises.open_questions.contains(&name) {
            assert!(
                found.is_none() || promised.is_none() || found == promised,
                "{name:?} became another key"
            );
        } else {
            assert_eq!(found, promised, "{name:?}");
        }
    }
}

/// One script, one power failure in it and one in the recovery; says whether the first happened.
fn check(script: &[Act], fails_at: u32, recovery_fails_at: u32, seed: u64) -> bool {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(seed));
    let mut store = created(&disk, &mut entropy);
    disk.stop_after(fails_at);
    let promises = run(&mut store, script, &mut entropy);
    let stopped = disk.has_stopped();
    disk.restart(seed);

    disk.stop_after(recovery_fails_at);
    let first = opened(&disk);
    if disk.has_stopped() {
        assert!(first.is_err());
    } else {
        assert_kept(&promises, &first.unwrap());
    }
    disk.restart(seed + 1);
    let store = opened(&disk).unwrap();
    assert_kept(&promises, &store);
    assert!(
        matches!(epoch::read(&disk.copy(1), &root()), Ok(Live::One(_))),
        "the recovery ends the rotation"
    );
    stopped
}

const SCRIPT: &[Act] = &[
    Act::Create(1),
    Act::Create(2),
    Act::Ensure(1),
    Act::Create(3),
    Act::Create(4),
    Act::Create(5),
    Act::Destroy(2),
    Act::Rotate,
    Act::Ensure(2),
    Act::Create(6),
    Act::Create(7), // the keystore grows about here
    Act::Create(8),
    Act::Create(9),
    Act::End(1),
    Act::EnsureFour(2),
    Act::Destroy(4),
    Act::Rotate,
    Act::Create(2),
    Act::Destroy(1),
];

#[test]
fn a_power_failure_at_any_write_loses_no_promised_key_and_revives_no_destroyed_one() {
    let mut points = 0;
    while check(SCRIPT, points, u32::MAX / 2, u64::from(points)) {
        for seed in 0..6 {
            check(SCRIPT, points, u32::MAX / 2, 1000 * (seed + 1) + u64::from(points));
        }
        points += 1;
    }
    assert!(points > 50, "the script has only {points} points");
}

#[test]
fn a_second_failure_in_the_recovery_is_survived_too() {
    for point in 0..60 {
        for recovery in 0..8 {
            check(SCRIPT, point, recovery, u64::from(100 * point + recovery));
        }
    }
}

#[test]
fn a_keystore_whose_rotation_forgot_the_order_is_caught_by_this_test() {
    // The control: the old epoch buried before the slots are wrapped anew. The keystore must not open.
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    store.create_subject_key(ORG, uid(1), &mut entropy).unwrap();
    let next = store.epoch.next(&mut entropy);
    let announce = next.announce(&store.root, &mut entropy);
    store.perform(announce).unwrap();
    let bury = store.epoch.bury(&mut entropy);
    store.perform(bury).unwrap();
    assert!(matches!(opened(&disk), Err(KeystoreError::Damaged { .. })));
}

fn any_act() -> impl Strategy<Value = Act> {
    let n = 0..12_u8;
    prop_oneof![
        4 => n.clone().prop_map(Act::Create),
        2 => n.clone().prop_map(Act::Destroy),
        2 => n.clone().prop_map(Act::Ensure),
        1 => n.clone().prop_map(Act::EnsureFour),
        1 => n.prop_map(Act::End),
        1 => Just(Act::Rotate),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_history_survives_a_failure_anywhere(
        script in proptest::collection::vec(any_act(), 1..30),
        fails_at in 0..80_u32,
        recovery_fails_at in 0..12_u32,
        seed in 0..1_000_000_u64,
    ) {
        check(&script, fails_at, recovery_fails_at, seed);
    }
}
