//! The keystore: all keys in fixed slots of a file of its own, wrapped under an epoch key that is replaced often.
//!
//! Why not in the database: a row that SQLite deletes stays on the disk, on ext4 even after `secure_delete`, a
//! truncated log and `VACUUM`; a slot overwritten in place does not. Why epochs: a backup of the keystore would
//! bring destroyed keys back; wrapped under a key that was itself overwritten, it brings back nothing.

mod epoch;
mod file;
mod plan;
mod slot;
mod table;
#[cfg(test)]
mod tests;

use crate::cell::CellKeys;
use crate::key::Secret;
use crate::limits;
use crate::{
    Bucket, BucketKey, ControllerId, Entropy, IndexKey, Label, Owner, RootKey, SubjectKey, SubjectUid,
};
use epoch::{Epoch, Live};
use file::{Disk, Step, Which};
pub use file::{Files, KeyFile};
use slot::{Occupant, SLOT_OCTETS};
use std::collections::BTreeSet;
use std::io;
use table::{Table, Twice};

/// Why the keystore could not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeystoreError {
    /// The file system failed. The keystore writes nothing more until it is opened anew.
    #[error("the keystore's file could not be read or written; mend that and restart")]
    File(#[from] io::Error),
    /// An earlier write failed, so what is on the disk is uncertain.
    #[error("an earlier write to the keystore failed; restart to read anew what is there")]
    Uncertain,
    /// There is no keystore.
    #[error("there is no keystore here; create one, or restore both of its files")]
    Missing,
    /// There is one already, or the rest of an interrupted creation.
    #[error("there is a keystore here already; remove both of its files only if its data may be lost")]
    Exists,
    /// The epoch file does not open under this root key.
    #[error("the root key does not open the epoch file; give the key it was created with")]
    WrongRoot,
    /// The two epochs of the file are not a rotation of one keystore.
    #[error("the epoch file was put together from two keystores; restore it")]
    EpochsDisagree,
    /// Slots that open under no live epoch: damage, or a copy from before a rotation.
    #[error(
        "{slots} slots of the keystore do not open, the first is {first}; restore the mirror of this epoch"
    )]
    Damaged {
        /// How many.
        slots: u32,
        /// The first of them.
        first: u32,
    },
    /// The same key name stands in two slots.
    #[error("one key stands twice in the keystore; restore the mirror of this epoch")]
    Twice,
    /// All [`limits::SLOTS_MAX`] slots are taken.
    #[error("the keystore is full; destroy the keys of ended buckets and erased persons")]
    Full,
}

/// Keys to read with: what sealing, opening and looking up need.
pub trait KeyRing: Send + Sync {
    /// The key of a person at a controller; [`SubjectUid::NOBODY`] names the controller's own. None once erased.
    fn subject_key(&self, controller: ControllerId, subject: SubjectUid) -> Option<&SubjectKey>;
    /// The key of a retention bucket. None once the bucket has ended.
    fn bucket_key(&self, controller: ControllerId, bucket: Bucket) -> Option<&BucketKey>;
    /// The key of a blind index.
    fn index_key(&self, controller: ControllerId, purpose: Label) -> Option<&IndexKey>;

    /// Both keys of a cell, or nothing when either is gone.
    fn cell_keys(&self, controller: ControllerId, owner: &Owner) -> Option<CellKeys<'_>> {
        Some(CellKeys {
            subject: self.subject_key(controller, owner.subject)?,
            bucket: self.bucket_key(controller, owner.bucket)?,
        })
    }
}

/// An open keystore. Every change is durable before its function returns; a change that fails leaves the keys in
/// memory as they were and stops further changes. Reading is by `&self`, changing by `&mut self`: a `RwLock` around it
/// lets many seal and open at once.
pub struct Keystore<F> {
    root: RootKey,
    epoch: Epoch,
    disk: Disk<F>,
    table: Table,
}

impl<F: KeyFile> Keystore<F> {
    /// Creates a keystore in two empty files.
    ///
    /// # Errors
    /// [`KeystoreError::Exists`] when either is not empty; what the file system says.
    pub fn create(root: RootKey, files: Files<F>, entropy: &mut dyn Entropy) -> Result<Self, KeystoreError> {
        let mut disk = Disk::new(files);
        if !disk.read(Which::Epoch)?.is_empty() || !disk.read(Which::Slots)?.is_empty() {
            return Err(KeystoreError::Exists);
        }
        let epoch = Epoch::first(entropy);
        let mut table = Table::default();
        table
            .push(Occupant::Header { slots: 1 }, &Secret::copy_of(&[0; 32]))
            .map_err(|Twice| KeystoreError::Twice)?;
        let mut keystore = Self { root, epoch, disk, table };
        keystore.grow(entropy)?;
        let announce = keystore.epoch.announce(&keystore.root, entropy);
        keystore.perform(announce)?;
        Ok(keystore)
    }

    /// Opens a keystore, and completes a rotation that was interrupted.
    ///
    /// # Errors
    /// When a file is missing or damaged, or the root key is another. Nothing is ever made anew silently.
    pub fn open(root: RootKey, files: Files<F>, entropy: &mut dyn Entropy) -> Result<Self, KeystoreError> {
        let mut disk = Disk::new(files);
        match read(&mut disk, &root)? {
            (Live::One(epoch), table) => Ok(Self { root, epoch, disk, table }),
            (Live::Two { old, new }, table) => {
                let mut keystore = Self { root, epoch: old, disk, table };
                keystore.complete_rotation(new, entropy)?;
                Ok(keystore)
            }
        }
    }

    /// Opens a keystore only to read in it, also while another process writes it: a rotation that is under way or was
    /// interrupted stays as it is, and every change is refused.
    ///
    /// # Errors
    /// As for [`Keystore::open`].
    pub fn look(root: RootKey, files: Files<F>) -> Result<Self, KeystoreError> {
        let mut disk = Disk::new(files);
        disk.distrust();
        let mut seen = read(&mut disk, &root);
        for _ in 1..limits::LOOKS_MAX {
            if seen.is_ok() {
                break;
            }
            seen = read(&mut disk, &root);
        }
        let (Live::One(epoch) | Live::Two { new: epoch, .. }, table) = seen?;
        Ok(Self { root, epoch, disk, table })
    }

    /// The key of a person, made now if there is none: durable before it is returned, so that nothing is ever sealed
    /// under a key that a crash could take.
    ///
    /// # Errors
    /// When the keystore is full or cannot be written.
    pub fn create_subject_key(
        &mut self,
        controller: ControllerId,
        subject: SubjectUid,
        entropy: &mut dyn Entropy,
    ) -> Result<&SubjectKey, KeystoreError> {
        self.ensure_keys(controller, &[subject], &[], entropy)?;
        self.table.subjects.get(controller, subject).ok_or(KeystoreError::Uncertain)
    }

    /// The key of a bucket, made now if there is none.
    ///
    /// # Errors
    /// When the keystore is full or cannot be written.
    pub fn ensure_bucket_key(
        &mut self,
        controller: ControllerId,
        bucket: Bucket,
        entropy: &mut dyn Entropy,
    ) -> Result<&BucketKey, KeystoreError> {
        self.ensure_keys(controller, &[], &[bucket], entropy)?;
        self.table.buckets.get(controller, bucket).ok_or(KeystoreError::Uncertain)
    }

    /// The keys of several persons and buckets, those made now for which there are none, with one sync for all: what
    /// a mail needs before its transaction begins.
    ///
    /// # Errors
    /// When the keystore is full or cannot be written.
    pub fn ensure_keys(
        &mut self,
        controller: ControllerId,
        subjects: &[SubjectUid],
        buckets: &[Bucket],
        entropy: &mut dyn Entropy,
    ) -> Result<(), KeystoreError> {
        let subjects =
            subjects.iter().filter(|&&subject| self.table.subjects.get(controller, subject).is_none());
        let buckets = buckets.iter().filter(|&&bucket| self.table.buckets.get(controller, bucket).is_none());
        let missing: BTreeSet<_> = subjects
            .map(|&subject| Occupant::Subject(controller, subject))
            .chain(buckets.map(|&bucket| Occupant::Bucket(controller, bucket)))
            .collect();
        self.add(&missing, entropy)
    }

    /// The key of a blind index, made now if there is none.
    ///
    /// # Errors
    /// When the keystore is full or cannot be written.
    pub fn ensure_index_key(
        &mut self,
        controller: ControllerId,
        purpose: Label,
        entropy: &mut dyn Entropy,
    ) -> Result<&IndexKey, KeystoreError> {
        if self.table.indexes.get(controller, purpose).is_none() {
            self.add(&BTreeSet::from([Occupant::Index(controller, purpose)]), entropy)?;
        }
        self.table.indexes.get(controller, purpose).ok_or(KeystoreError::Uncertain)
    }

    /// Destroys a person's key: their cells are gone in every copy of the database at once, and in a backup of this
    /// keystore from the next rotation on. Says whether there was a key.
    ///
    /// # Errors
    /// When the slot cannot be overwritten; the key then still stands.
    pub fn destroy_subject(
        &mut self,
        controller: ControllerId,
        subject: SubjectUid,
        entropy: &mut dyn Entropy,
    ) -> Result<bool, KeystoreError> {
        let slot = self.table.subjects.slot(controller, subject);
        self.destroy(slot, Occupant::Subject(controller, subject), entropy)
    }

    /// Destroys a bucket's key: what expired with it is gone. Says whether there was a key.
    ///
    /// # Errors
    /// When the slot cannot be overwritten; the key then still stands.
    pub fn destroy_bucket(
        &mut self,
        controller: ControllerId,
        bucket: Bucket,
        entropy: &mut dyn Entropy,
    ) -> Result<bool, KeystoreError> {
        let slot = self.table.buckets.slot(controller, bucket);
        self.destroy(slot, Occupant::Bucket(controller, bucket), entropy)
    }

    /// The buckets whose time is over on a day (UTC, since 1970-01-01), in order: what retention destroys.
    #[must_use]
    pub fn buckets_ended_by(&self, day: u32) -> Vec<(ControllerId, Bucket)> {
        let occupants = (0..self.table.slots()).filter_map(|slot| self.table.occupant(slot));
        let mut ended: Vec<_> = occupants
            .filter_map(|occupant| match occupant {
                Occupant::Bucket(controller, bucket) if bucket.ends_day() <= day => {
                    Some((controller, bucket))
                }
                Occupant::Bucket(..)
                | Occupant::Subject(..)
                | Occupant::Index(..)
                | Occupant::Header { .. }
                | Occupant::Free => None,
            })
            .collect();
        ended.sort_unstable();
        ended
    }

    /// Replaces the epoch key. Afterwards every copy of the keystore made before is noise.
    ///
    /// The order: the new epoch key becomes durable beside the old one; every slot is wrapped anew; the slots are
    /// read back; only then is the old epoch key overwritten. Whatever happens in between, [`Keystore::open`]
    /// finishes it.
    ///
    /// # Errors
    /// When a file cannot be written, or what is read back is not what was written.
    pub fn rotate_epoch(&mut self, entropy: &mut dyn Entropy) -> Result<(), KeystoreError> {
        let next = self.epoch.next(entropy);
        let announce = next.announce(&self.root, entropy);
        self.perform(announce)?;
        self.complete_rotation(next, entropy)
    }

    /// The number of the present epoch, from 1.
    #[must_use]
    pub fn epoch_number(&self) -> u64 {
        self.epoch.number
    }

    fn complete_rotation(&mut self, next: Epoch, entropy: &mut dyn Entropy) -> Result<(), KeystoreError> {
        if self.disk.is_uncertain() {
            return Err(KeystoreError::Uncertain);
        }
        for step in plan::rewrap(&self.table, &next, entropy) {
            self.disk.perform(&step)?;
        }
        // Burying the old key cannot be undone, so first see that nothing needs it. If something does, this process
        // must not begin another rotation: it would overwrite the key that the new slots are under.
        let read_back = self.disk.read(Which::Slots).map_err(KeystoreError::File);
        if let Err(error) = read_back.and_then(|slots| load(&slots, &[&next])) {
            self.disk.distrust();
            return Err(error);
        }
        let bury = self.epoch.bury(entropy);
        self.perform(bury)?;
        self.epoch = next;
        Ok(())
    }

    fn add(&mut self, missing: &BTreeSet<Occupant>, entropy: &mut dyn Entropy) -> Result<(), KeystoreError> {
        if missing.is_empty() {
            return Ok(());
        }
        while self.table.free_slots().len() < missing.len() {
            self.grow(entropy)?;
        }
        let slots = self.table.free_slots();
        let added: Vec<_> =
            slots.zip(missing).map(|(slot, &occupant)| (slot, occupant, Secret::generate(entropy))).collect();
        let steps = plan::fill(&added, &self.epoch, entropy);
        self.perform(steps)?;
        let fill = |(slot, occupant, key): &(u32, Occupant, Secret)| self.table.fill(*slot, *occupant, key);
        added.iter().try_for_each(fill).map_err(|Twice| KeystoreError::Twice)
    }

    fn destroy(
        &mut self,
        slot: Option<u32>,
        occupant: Occupant,
        entropy: &mut dyn Entropy,
    ) -> Result<bool, KeystoreError> {
        let Some(slot) = slot else { return Ok(false) };
        let steps = plan::free(slot, &self.epoch, entropy);
        self.perform(steps)?;
        self.table.vacate(slot, occupant);
        Ok(true)
    }

    fn grow(&mut self, entropy: &mut dyn Entropy) -> Result<(), KeystoreError> {
        let from = self.table.slots();
        let to = (from + 1).next_multiple_of(limits::GROWTH_SLOTS).min(limits::SLOTS_MAX);
        if from >= to {
            return Err(KeystoreError::Full);
        }
        let steps = plan::grow(from, to, &self.epoch, entropy);
        self.perform(steps)?;
        let nothing = Secret::copy_of(&[0; 32]);
        for _ in from..to {
            self.table.push(Occupant::Free, &nothing).map_err(|Twice| KeystoreError::Twice)?;
        }
        self.table.set_header(to);
        Ok(())
    }

    fn perform(&mut self, steps: impl IntoIterator<Item = Step>) -> Result<(), KeystoreError> {
        if self.disk.is_uncertain() {
            return Err(KeystoreError::Uncertain);
        }
        steps.into_iter().try_for_each(|step| self.disk.perform(&step)).map_err(KeystoreError::File)
    }
}

impl<F: KeyFile> KeyRing for Keystore<F> {
    fn subject_key(&self, controller: ControllerId, subject: SubjectUid) -> Option<&SubjectKey> {
        self.table.subjects.get(controller, subject)
    }

    fn bucket_key(&self, controller: ControllerId, bucket: Bucket) -> Option<&BucketKey> {
        self.table.buckets.get(controller, bucket)
    }

    fn index_key(&self, controller: ControllerId, purpose: Label) -> Option<&IndexKey> {
        self.table.indexes.get(controller, purpose)
    }
}

/// Reads both files. The epochs come first: slots that are wrapped anew after that open under neither.
fn read<F: KeyFile>(disk: &mut Disk<F>, root: &RootKey) -> Result<(Live, Table), KeystoreError> {
    let live = epoch::read(&disk.read(Which::Epoch)?, root)?;
    let slots = disk.read(Which::Slots)?;
    if slots.is_empty() {
        return Err(KeystoreError::Missing);
    }
    let table = match &live {
        Live::One(epoch) => load(&slots, &[epoch])?,
        Live::Two { old, new } => load(&slots, &[new, old])?,
    };
    Ok((live, table))
}

/// Reads all slots that the header counts, each under whichever of the epochs opens it.
fn load(octets: &[u8], epochs: &[&Epoch]) -> Result<Table, KeystoreError> {
    let unwrap = |octets: &[u8], slot: u32| epochs.iter().find_map(|epoch| slot::unwrap(octets, slot, epoch));
    let header = octets.get(..SLOT_OCTETS).and_then(|octets| unwrap(octets, 0));
    let Some((Occupant::Header { slots }, _)) = header else {
        return Err(KeystoreError::Damaged { slots: 1, first: 0 });
    };
    let mut table = Table::default();
    let mut damaged = (0, None);
    let mut chunks = octets.as_chunks::<SLOT_OCTETS>().0.iter();
    for slot in 0..slots.min(limits::SLOTS_MAX) {
        match chunks.next().and_then(|octets| unwrap(octets.as_slice(), slot)) {
            Some((occupant, key)) => table.push(occupant, &key).map_err(|Twice| KeystoreError::Twice)?,
            None => damaged = (damaged.0 + 1, damaged.1.or(Some(slot))),
        }
    }
    match damaged {
        (_, None) => Ok(table),
        (slots, Some(first)) => Err(KeystoreError::Damaged { slots, first }),
    }
}
