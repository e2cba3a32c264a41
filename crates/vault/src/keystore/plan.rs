//! Plans of in-place writes; pure, performed by the keystore step by step.

use super::epoch::Epoch;
use super::file::{Step, Which};
use super::slot::{self, Occupant, SLOT_OCTETS};
use super::table::Table;
use crate::key::Secret;
use crate::{Entropy, limits};

/// Keys come into being: each in its slot, one sync for all. A crash before the sync keeps any part of them, and
/// nobody was promised the others.
pub(super) fn fill(added: &[(u32, Occupant, Secret)], epoch: &Epoch, entropy: &mut dyn Entropy) -> Vec<Step> {
    let one = |(slot, occupant, key): &(u32, Occupant, Secret)| {
        write(*slot, slot::wrap(*occupant, key.octets(), *slot, epoch, entropy))
    };
    added.iter().map(one).chain([Step::Sync(Which::Slots)]).collect()
}

/// A key ends: a free record over it, which is noise to whoever has no epoch key.
pub(super) fn free(slot: u32, epoch: &Epoch, entropy: &mut dyn Entropy) -> [Step; 2] {
    rewrite(slot, Occupant::Free, epoch, entropy)
}

/// New free slots behind the last, durable before the header counts them: a crash between leaves octets that
/// nobody looks at.
pub(super) fn grow(from: u32, to: u32, epoch: &Epoch, entropy: &mut dyn Entropy) -> [Step; 4] {
    let octets =
        (from..to).flat_map(|slot| slot::wrap(Occupant::Free, &[0; 32], slot, epoch, entropy)).collect();
    let [header, sync] = rewrite(0, Occupant::Header { slots: to }, epoch, entropy);
    [write(from, octets), Step::Sync(Which::Slots), header, sync]
}

/// Every slot wrapped anew under the next epoch. In between each slot is under one of two epochs that are both
/// live, so any part of these writes may be lost. Ends with the sync that must precede the old epoch's burial.
pub(super) fn rewrap<'a>(
    table: &'a Table,
    next: &'a Epoch,
    entropy: &'a mut dyn Entropy,
) -> impl Iterator<Item = Step> + 'a {
    let mut from = 0;
    let mut synced = false;
    std::iter::from_fn(move || {
        if from >= table.slots() {
            return (!std::mem::replace(&mut synced, true)).then_some(Step::Sync(Which::Slots));
        }
        let to = from.saturating_add(limits::ROTATION_CHUNK_SLOTS).min(table.slots());
        let chunk = (from..to)
            .filter_map(|slot| {
                let occupant = table.occupant(slot)?;
                Some(slot::wrap(occupant, table.key_of(occupant)?, slot, next, entropy))
            })
            .collect::<Vec<_>>()
            .concat();
        debug_assert_eq!(chunk.len(), (to - from) as usize * SLOT_OCTETS);
        let step = write(from, chunk);
        from = to;
        Some(step)
    })
}

/// A slot without a key rewritten and made durable.
fn rewrite(slot: u32, occupant: Occupant, epoch: &Epoch, entropy: &mut dyn Entropy) -> [Step; 2] {
    [write(slot, slot::wrap(occupant, &[0; 32], slot, epoch, entropy)), Step::Sync(Which::Slots)]
}

fn write(slot: u32, octets: Vec<u8>) -> Step {
    Step::Write { file: Which::Slots, offset_octets: u64::from(slot) * SLOT_OCTETS as u64, octets }
}
