//! Whoever only looks reads all keys at every moment of a rotation, and changes nothing.

use super::*;
use std::collections::VecDeque;

fn looked(disk: &Disk) -> Result<Keystore<View>, KeystoreError> {
    Keystore::look(root(), disk.files())
}

/// A keystore with some keys.
fn filled(entropy: &mut Seeded) -> (Disk, Keystore<View>) {
    let disk = Disk::default();
    let mut store = created(&disk, entropy);
    for n in 1..=12 {
        store.create_subject_key(ORG, uid(n), entropy).unwrap();
    }
    (disk, store)
}

#[test]
fn all_keys_are_seen_at_every_moment_of_a_rotation_and_nothing_is_written() {
    let mut points = 0;
    loop {
        let mut entropy = Seeded::new(1);
        let (disk, mut store) = filled(&mut entropy);
        disk.stop_after(points);
        let rotated = store.rotate_epoch(&mut entropy);
        let before = [disk.copy(0), disk.copy(1)];
        let seen = looked(&disk).unwrap();
        for n in 1..=12 {
            let octets = |store: &Keystore<View>| *store.subject_key(ORG, uid(n)).unwrap().octets();
            assert_eq!(octets(&seen), octets(&store), "key {n} at point {points}");
        }
        assert_eq!([disk.copy(0), disk.copy(1)], before, "point {points}");
        if rotated.is_ok() {
            break;
        }
        points += 1;
    }
    assert!(points > 5, "the rotation has only {points} points");
}

#[test]
fn every_change_is_refused() {
    let mut entropy = Seeded::new(1);
    let (disk, _) = filled(&mut entropy);
    let mut seen = looked(&disk).unwrap();
    assert!(matches!(seen.create_subject_key(ORG, uid(40), &mut entropy), Err(KeystoreError::Uncertain)));
    assert!(matches!(seen.destroy_subject(ORG, uid(1), &mut entropy), Err(KeystoreError::Uncertain)));
    assert!(matches!(seen.rotate_epoch(&mut entropy), Err(KeystoreError::Uncertain)));
    assert!(seen.subject_key(ORG, uid(1)).is_some());
}

/// A file that is another at each reading; the last one stays.
struct Changing(VecDeque<Vec<u8>>);

impl KeyFile for Changing {
    fn read_all(&mut self) -> io::Result<Vec<u8>> {
        let next = if self.0.len() > 1 { self.0.pop_front() } else { self.0.front().cloned() };
        Ok(next.unwrap_or_default())
    }

    fn write_at(&mut self, _: u64, _: &[u8]) -> io::Result<()> {
        Err(io::Error::other("only looked at"))
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_rotation_between_the_readings_of_both_files_is_looked_at_again() {
    let mut entropy = Seeded::new(1);
    let (disk, mut store) = filled(&mut entropy);
    let old_epoch = disk.copy(1);
    store.rotate_epoch(&mut entropy).unwrap();
    let files = |epochs: &[&Vec<u8>]| Files {
        slots: Changing(VecDeque::from([disk.copy(0)])),
        epoch: Changing(epochs.iter().map(|octets| (*octets).clone()).collect()),
    };
    let new_epoch = disk.copy(1);
    let seen = Keystore::look(root(), files(&[&old_epoch, &new_epoch])).unwrap();
    assert!(seen.subject_key(ORG, uid(1)).is_some());
    // Slots that stay under no live epoch are damage, also for who only looks.
    assert!(matches!(Keystore::look(root(), files(&[&old_epoch])), Err(KeystoreError::Damaged { .. })));
}
