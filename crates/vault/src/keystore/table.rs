use super::slot::Occupant;
use crate::key::Secret;
use crate::{Bucket, BucketKey, ControllerId, IndexKey, Label, SubjectKey, SubjectUid};
use std::collections::HashMap;
use std::hash::Hash;

/// All keys in memory, found by name in constant time. Order comes from the slots, never from the maps.
#[derive(Default)]
pub(super) struct Table {
    occupants: Vec<Occupant>,
    free: Vec<u32>,
    pub(super) subjects: Named<SubjectUid, SubjectKey>,
    pub(super) buckets: Named<Bucket, BucketKey>,
    pub(super) indexes: Named<Label, IndexKey>,
}

/// Keys of one kind by controller and name.
pub(super) struct Named<N, K>(HashMap<(ControllerId, N), Held<K>>);

struct Held<K> {
    slot: u32,
    key: K,
}

impl<N, K> Default for Named<N, K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<N: Eq + Hash + Copy, K> Named<N, K> {
    pub(super) fn get(&self, controller: ControllerId, name: N) -> Option<&K> {
        self.0.get(&(controller, name)).map(|held| &held.key)
    }

    pub(super) fn slot(&self, controller: ControllerId, name: N) -> Option<u32> {
        self.0.get(&(controller, name)).map(|held| held.slot)
    }

    /// Takes a key up; says whether the name was new.
    fn insert(&mut self, controller: ControllerId, name: N, slot: u32, key: K) -> bool {
        self.0.insert((controller, name), Held { slot, key }).is_none()
    }
}

/// One name stands in two slots: the keystore was put together from several.
pub(super) struct Twice;

impl Table {
    /// How many slots there are, header included.
    pub(super) fn slots(&self) -> u32 {
        u32::try_from(self.occupants.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn occupant(&self, slot: u32) -> Option<Occupant> {
        self.occupants.get(usize::try_from(slot).ok()?).copied()
    }

    /// The free slots, in the order in which [`Table::fill`] must take them.
    pub(super) fn free_slots(&self) -> impl ExactSizeIterator<Item = u32> + '_ {
        self.free.iter().rev().copied()
    }

    /// Adds the next slot, as loaded or grown.
    pub(super) fn push(&mut self, occupant: Occupant, key: &Secret) -> Result<(), Twice> {
        let slot = self.slots();
        self.occupants.push(occupant);
        if occupant == Occupant::Free {
            self.free.push(slot);
        }
        self.insert(occupant, slot, key)
    }

    /// Gives the first of [`Table::free_slots`] to an occupant.
    pub(super) fn fill(&mut self, slot: u32, occupant: Occupant, key: &Secret) -> Result<(), Twice> {
        let taken = self.free.pop();
        debug_assert_eq!(taken, Some(slot), "slots are taken in the order of free_slots");
        self.set(slot, occupant);
        self.insert(occupant, slot, key)
    }

    /// Frees the slot of an occupant and drops its key.
    pub(super) fn vacate(&mut self, slot: u32, occupant: Occupant) {
        match occupant {
            Occupant::Header { .. } | Occupant::Free => return,
            Occupant::Subject(controller, uid) => drop(self.subjects.0.remove(&(controller, uid))),
            Occupant::Bucket(controller, bucket) => drop(self.buckets.0.remove(&(controller, bucket))),
            Occupant::Index(controller, purpose) => drop(self.indexes.0.remove(&(controller, purpose))),
        }
        self.set(slot, Occupant::Free);
        self.free.push(slot);
    }

    /// The key that an occupant's slot holds; the header and free slots hold zeros.
    pub(super) fn key_of(&self, occupant: Occupant) -> Option<&[u8; 32]> {
        match occupant {
            Occupant::Header { .. } | Occupant::Free => Some(&[0; 32]),
            Occupant::Subject(controller, uid) => self.subjects.get(controller, uid).map(SubjectKey::octets),
            Occupant::Bucket(controller, bucket) => {
                self.buckets.get(controller, bucket).map(BucketKey::octets)
            }
            Occupant::Index(controller, purpose) => {
                self.indexes.get(controller, purpose).map(IndexKey::octets)
            }
        }
    }

    /// Says in the header how many slots there are.
    pub(super) fn set_header(&mut self, slots: u32) {
        self.set(0, Occupant::Header { slots });
    }

    fn set(&mut self, slot: u32, occupant: Occupant) {
        let place = usize::try_from(slot).ok().and_then(|slot| self.occupants.get_mut(slot));
        if let Some(place) = place {
            *place = occupant;
        }
    }

    fn insert(&mut self, occupant: Occupant, slot: u32, key: &Secret) -> Result<(), Twice> {
        let key = key.octets();
        let new = match occupant {
            Occupant::Header { .. } | Occupant::Free => true,
            Occupant::Subject(controller, uid) => {
                self.subjects.insert(controller, uid, slot, SubjectKey::from_bytes(key))
            }
            Occupant::Bucket(controller, bucket) => {
                self.buckets.insert(controller, bucket, slot, BucketKey::from_bytes(key))
            }
            Occupant::Index(controller, purpose) => {
                self.indexes.insert(controller, purpose, slot, IndexKey::from_bytes(key))
            }
        };
        if new { Ok(()) } else { Err(Twice) }
    }
}
