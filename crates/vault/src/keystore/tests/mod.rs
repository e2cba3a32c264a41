mod crash;
mod disk;
mod look;

use super::*;
use crate::{OpenError, Opened, Place, Sealing, Size};
use disk::{Disk, Seeded, View};

const ORG: ControllerId = ControllerId::from_bytes([7; 16]);
const OTHER: ControllerId = ControllerId::from_bytes([8; 16]);
const CLASS: Label = Label::literal("guest_contact");

fn root() -> RootKey {
    RootKey::from_bytes(&[9; 32])
}

fn uid(n: u8) -> SubjectUid {
    SubjectUid::from_bytes([n; 16])
}

fn bucket(day: u32) -> Bucket {
    Bucket::for_expiry(CLASS, 30, day)
}

fn created(disk: &Disk, entropy: &mut Seeded) -> Keystore<View> {
    Keystore::create(root(), disk.files(), entropy).unwrap()
}

fn opened(disk: &Disk) -> Result<Keystore<View>, KeystoreError> {
    Keystore::open(root(), disk.files(), &mut Seeded::new(99))
}

fn place() -> Place<'static> {
    Place { organisation: ORG, table: "person", column: "name", row: b"1", version: 1 }
}

fn seal_for(store: &Keystore<View>, subject: SubjectUid, day: u32) -> Vec<u8> {
    let owner = Owner { subject, bucket: bucket(day) };
    let keys = store.cell_keys(ORG, &owner).unwrap();
    let sealing = Sealing { place: place(), owner, size: Size::Short, keys };
    crate::seal(b"Dana", &sealing, &mut Seeded::new(5)).unwrap()
}

/// Opens with whatever the keystore holds: nothing when a key is gone.
fn open_with(store: &Keystore<View>, sealed: &[u8]) -> Option<Result<Opened, OpenError>> {
    let owner = crate::owner_of(sealed).unwrap();
    Some(crate::open(sealed, &place(), store.cell_keys(ORG, &owner)?))
}

#[test]
fn keys_are_the_same_after_opening_again() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    store.create_subject_key(ORG, uid(1), &mut entropy).unwrap();
    store.create_subject_key(ORG, SubjectUid::NOBODY, &mut entropy).unwrap();
    store.create_subject_key(OTHER, uid(1), &mut entropy).unwrap();
    store.ensure_bucket_key(ORG, bucket(10), &mut entropy).unwrap();
    let index = *store.ensure_index_key(ORG, Label::literal("lookup"), &mut entropy).unwrap().octets();
    let other_grains = [Bucket::for_expiry(CLASS, 91, 10), Bucket::open(CLASS)];
    for bucket in other_grains {
        store.ensure_bucket_key(ORG, bucket, &mut entropy).unwrap();
    }
    let sealed = seal_for(&store, uid(1), 10);

    let again = opened(&disk).unwrap();
    assert_eq!(**open_with(&again, &sealed).unwrap().as_ref().unwrap(), b"Dana");
    assert_eq!(again.index_key(ORG, Label::literal("lookup")).unwrap().octets(), &index);
    assert!(again.index_key(OTHER, Label::literal("lookup")).is_none());
    let key = |controller, subject| *again.subject_key(controller, subject).unwrap().octets();
    assert_ne!(key(ORG, uid(1)), key(OTHER, uid(1)), "one person at two controllers has two keys");
    assert_ne!(key(ORG, uid(1)), key(ORG, SubjectUid::NOBODY));
    for bucket in other_grains {
        assert!(again.bucket_key(ORG, bucket).is_some(), "{bucket:?}");
    }
}

#[test]
fn asking_twice_makes_one_key() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    let first = *store.create_subject_key(ORG, uid(1), &mut entropy).unwrap().octets();
    let writes = disk.operations();
    assert_eq!(store.create_subject_key(ORG, uid(1), &mut entropy).unwrap().octets(), &first);
    assert_eq!(disk.operations(), writes);
}

#[test]
fn a_destroyed_subject_is_dead_and_the_others_live() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    for n in [1, 2] {
        store.create_subject_key(ORG, uid(n), &mut entropy).unwrap();
    }
    store.ensure_bucket_key(ORG, bucket(10), &mut entropy).unwrap();
    let (one, two) = (seal_for(&store, uid(1), 10), seal_for(&store, uid(2), 10));

    assert!(store.destroy_subject(ORG, uid(1), &mut entropy).unwrap());
    assert!(!store.destroy_subject(ORG, uid(1), &mut entropy).unwrap(), "it was there once only");
    for store in [store, opened(&disk).unwrap()] {
        assert!(open_with(&store, &one).is_none());
        assert!(open_with(&store, &two).unwrap().is_ok());
    }

    let mut store = opened(&disk).unwrap();
    store.create_subject_key(ORG, uid(1), &mut entropy).unwrap();
    assert!(matches!(open_with(&store, &one), Some(Err(OpenError::Elsewhere))), "a new key is another key");
}

#[test]
fn an_ended_bucket_takes_its_cells_and_no_others() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    store.create_subject_key(ORG, uid(1), &mut entropy).unwrap();
    for day in [12, 10, 11] {
        store.ensure_bucket_key(ORG, bucket(day), &mut entropy).unwrap();
    }
    let cells = [10, 11, 12].map(|day| seal_for(&store, uid(1), day));
    assert_eq!(store.buckets_ended_by(10), []);
    assert_eq!(store.buckets_ended_by(12), [(ORG, bucket(10)), (ORG, bucket(11))]);
    for (controller, bucket) in store.buckets_ended_by(12) {
        assert!(store.destroy_bucket(controller, bucket, &mut entropy).unwrap());
    }
    let open = cells.map(|cell| open_with(&store, &cell).is_some_and(|result| result.is_ok()));
    assert_eq!(open, [false, false, true]);
}

#[test]
fn a_backup_brings_the_erased_back_before_the_rotation_and_never_after() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    store.create_subject_key(ORG, uid(1), &mut entropy).unwrap();
    store.create_subject_key(ORG, uid(2), &mut entropy).unwrap();
    store.ensure_bucket_key(ORG, bucket(10), &mut entropy).unwrap();
    let (erased, kept) = (seal_for(&store, uid(1), 10), seal_for(&store, uid(2), 10));
    let (backup, old_epoch) = (disk.copy(0), disk.copy(1));
    store.destroy_subject(ORG, uid(1), &mut entropy).unwrap();

    // The control: until the epoch ends, the backup is as good as the keystore.
    let restored = opened(&Disk::holding(backup.clone(), disk.copy(1))).unwrap();
    assert!(open_with(&restored, &erased).unwrap().is_ok());

    store.rotate_epoch(&mut entropy).unwrap();
    assert_eq!(store.epoch_number(), 2);
    let restored = Disk::holding(backup.clone(), disk.copy(1));
    assert!(matches!(opened(&restored), Err(KeystoreError::Damaged { slots: 1, first: 0 })));
    assert!(open_with(&opened(&disk).unwrap(), &kept).unwrap().is_ok());

    // Slot by slot, with all that is left on the disk and the root key: none of the backup opens.
    let Live::One(epoch) = epoch::read(&disk.copy(1), &root()).unwrap() else { panic!("one epoch is live") };
    let opening = |octets: &[u8]| {
        let slots = octets.chunks(SLOT_OCTETS).enumerate();
        slots.filter(|(n, slot)| slot::unwrap(slot, *n as u32, &epoch).is_some()).count()
    };
    assert_eq!((opening(&backup), opening(&disk.copy(0))), (0, backup.len() / SLOT_OCTETS));

    // The control again: with the old epoch key deliberately kept, the backup does open.
    let both = opened(&Disk::holding(backup, old_epoch)).unwrap();
    assert!(open_with(&both, &erased).unwrap().is_ok());
}

#[test]
fn growth_keeps_every_key() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    let keys: Vec<_> =
        (1..=40).map(|n| *store.create_subject_key(ORG, uid(n), &mut entropy).unwrap().octets()).collect();
    store.rotate_epoch(&mut entropy).unwrap();
    let again = opened(&disk).unwrap();
    for (n, key) in (1..=40).zip(keys) {
        assert_eq!(again.subject_key(ORG, uid(n)).unwrap().octets(), &key);
    }
    assert_eq!(disk.copy(0).len() % (limits::GROWTH_SLOTS as usize * SLOT_OCTETS), 0);
}

#[test]
fn freed_slots_are_used_again() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    for n in 0..100 {
        store.create_subject_key(ORG, uid(n), &mut entropy).unwrap();
        store.destroy_subject(ORG, uid(n), &mut entropy).unwrap();
    }
    assert_eq!(disk.copy(0).len(), limits::GROWTH_SLOTS as usize * SLOT_OCTETS);
}

#[test]
fn no_key_and_no_name_stands_in_clear() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    let key = *store.create_subject_key(ORG, uid(0x41), &mut entropy).unwrap().octets();
    let epoch_key = *store.epoch.key.octets();
    let files = [disk.copy(0), disk.copy(1)].concat();
    let holds = |octets: &[u8]| files.windows(octets.len()).any(|window| window == octets);
    assert!(!holds(&key) && !holds(&epoch_key) && !holds(&[0x41; 16]) && !holds(ORG.as_bytes()));
}

#[test]
fn what_is_missing_foreign_or_damaged_is_said_and_never_made_anew() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    assert!(matches!(opened(&disk), Err(KeystoreError::Missing)));
    let mut store = created(&disk, &mut entropy);
    store.create_subject_key(ORG, uid(1), &mut entropy).unwrap();
    let (slots, epoch) = (disk.copy(0), disk.copy(1));

    let again = Keystore::create(root(), disk.files(), &mut entropy);
    assert!(matches!(again, Err(KeystoreError::Exists)));
    let other_root = RootKey::from_bytes(&[1; 32]);
    let foreign = Keystore::open(other_root, disk.files(), &mut entropy);
    assert!(matches!(foreign, Err(KeystoreError::WrongRoot)));
    let no_slots = opened(&Disk::holding(Vec::new(), epoch.clone()));
    assert!(matches!(no_slots, Err(KeystoreError::Missing)));

    for at in 0..slots.len() {
        let mut flipped = slots.clone();
        flipped[at] ^= 0x10;
        let expected = (at / SLOT_OCTETS) as u32;
        let result = opened(&Disk::holding(flipped, epoch.clone()));
        assert!(
            matches!(result, Err(KeystoreError::Damaged { slots: 1, first }) if first == expected),
            "octet {at}"
        );
    }
    let cut = slots[..slots.len() - 1].to_vec();
    assert!(matches!(
        opened(&Disk::holding(cut, epoch.clone())),
        Err(KeystoreError::Damaged { slots: 1, .. })
    ));
    let mut swapped = slots.clone();
    let (head, tail) = swapped.split_at_mut(2 * SLOT_OCTETS);
    head[SLOT_OCTETS..].swap_with_slice(&mut tail[..SLOT_OCTETS]);
    assert!(matches!(
        opened(&Disk::holding(swapped, epoch)),
        Err(KeystoreError::Damaged { slots: 2, first: 1 })
    ));
}

#[test]
fn after_a_failed_write_nothing_more_is_written_until_opened_anew() {
    let (disk, mut entropy) = (Disk::default(), Seeded::new(1));
    let mut store = created(&disk, &mut entropy);
    store.create_subject_key(ORG, uid(1), &mut entropy).unwrap();
    disk.stop_after(0);
    assert!(matches!(store.create_subject_key(ORG, uid(2), &mut entropy), Err(KeystoreError::File(_))));
    disk.restart(3);
    assert!(matches!(store.create_subject_key(ORG, uid(2), &mut entropy), Err(KeystoreError::Uncertain)));
    assert!(matches!(store.rotate_epoch(&mut entropy), Err(KeystoreError::Uncertain)));
    assert!(store.subject_key(ORG, uid(1)).is_some(), "reading goes on");
    assert!(opened(&disk).unwrap().create_subject_key(ORG, uid(2), &mut entropy).is_ok());
}
