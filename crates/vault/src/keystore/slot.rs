//! One slot of 128 octets: `nonce 24 ‖ XChaCha20-Poly1305(record 88)`.
//!
//! The record is `kind 1 ‖ controller 16 ‖ name 21 ‖ key 32 ‖ zeros 18`. Names are encrypted too: a copy of a
//! keystore whose epoch is over tells not even who was in it. A free slot is a record like the others, so that an
//! unreadable slot is always damage, never a key that silently went missing.

use super::epoch::Epoch;
use crate::cipher::{self, NONCE_OCTETS};
use crate::entropy::draw;
use crate::key::Secret;
use crate::{Bucket, ControllerId, Entropy, Grain, Label, SubjectUid};
use zeroize::Zeroizing;

pub(super) const SLOT_OCTETS: usize = 128;
const RECORD_OCTETS: usize = 88;
const NAME_OCTETS: usize = 21;

/// Who has a slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Occupant {
    /// Slot 0: how many slots, itself included, the keystore has.
    Header {
        slots: u32,
    },
    Free,
    Subject(ControllerId, SubjectUid),
    Bucket(ControllerId, Bucket),
    Index(ControllerId, Label),
}

const HEADER: u8 = 1;
const FREE: u8 = 2;
const SUBJECT: u8 = 3;
const TENANT: u8 = 4;
const BUCKET_DAY: u8 = 5;
const BUCKET_MONTH: u8 = 6;
const INDEX: u8 = 7;
const BUCKET_OPEN: u8 = 8;

/// Wraps a record for one slot of one epoch. A free slot and the header carry a key of zeros.
pub(super) fn wrap(
    occupant: Occupant,
    key: &[u8; 32],
    slot: u32,
    epoch: &Epoch,
    entropy: &mut dyn Entropy,
) -> Vec<u8> {
    let nonce: [u8; NONCE_OCTETS] = draw(entropy);
    let mut body = Zeroizing::new(Vec::with_capacity(SLOT_OCTETS));
    body.extend_from_slice(&name_octets(occupant));
    body.extend_from_slice(key);
    body.resize(RECORD_OCTETS, 0);
    // Only a record of many gibioctets could be refused.
    let wrapped = cipher::encrypt(epoch.key.octets(), &nonce, &aad(slot, epoch), &mut body);
    debug_assert!(wrapped.is_ok() && body.len() == SLOT_OCTETS - NONCE_OCTETS);
    [nonce.as_slice(), &body].concat()
}

/// Unwraps a slot; nothing when it is damaged or of another slot, epoch or keystore.
pub(super) fn unwrap(octets: &[u8], slot: u32, epoch: &Epoch) -> Option<(Occupant, Secret)> {
    let (nonce, body) = octets.split_first_chunk()?;
    let mut body = Zeroizing::new(body.to_vec());
    cipher::decrypt(epoch.key.octets(), nonce, &aad(slot, epoch), &mut body).ok()?;
    let (kind, rest) = body.split_first()?;
    let (controller, rest) = rest.split_first_chunk()?;
    let (name, rest) = rest.split_first_chunk()?;
    let (key, _) = rest.split_first_chunk()?;
    let occupant = read_name(*kind, ControllerId::from_bytes(*controller), name)?;
    Some((occupant, Secret::copy_of(key)))
}

fn aad(slot: u32, epoch: &Epoch) -> Vec<u8> {
    cipher::framed(&[b"ingram keystore 1", &epoch.keystore, &epoch.number.to_be_bytes(), &slot.to_be_bytes()])
}

fn name_octets(occupant: Occupant) -> Vec<u8> {
    let none = ControllerId::from_bytes([0; 16]);
    let (kind, controller, name) = match occupant {
        Occupant::Header { slots } => (HEADER, none, slots.to_be_bytes().to_vec()),
        Occupant::Free => (FREE, none, Vec::new()),
        Occupant::Subject(controller, SubjectUid::NOBODY) => (TENANT, controller, Vec::new()),
        Occupant::Subject(controller, uid) => (SUBJECT, controller, uid.as_bytes().to_vec()),
        Occupant::Index(controller, purpose) => (INDEX, controller, purpose.padded().to_vec()),
        Occupant::Bucket(controller, bucket) => {
            let kind = match bucket.grain {
                Grain::Day => BUCKET_DAY,
                Grain::Month => BUCKET_MONTH,
                Grain::Open => BUCKET_OPEN,
            };
            (kind, controller, [bucket.class.padded().as_slice(), &bucket.period.to_be_bytes()].concat())
        }
    };
    let mut octets = [[kind].as_slice(), controller.as_bytes(), &name].concat();
    octets.resize(1 + 16 + NAME_OCTETS, 0);
    octets
}

fn read_name(kind: u8, controller: ControllerId, name: &[u8; NAME_OCTETS]) -> Option<Occupant> {
    Some(match kind {
        HEADER => Occupant::Header { slots: u32::from_be_bytes(*name.first_chunk()?) },
        FREE => Occupant::Free,
        TENANT => Occupant::Subject(controller, SubjectUid::NOBODY),
        SUBJECT => Occupant::Subject(controller, SubjectUid::from_bytes(*name.first_chunk()?)),
        INDEX => Occupant::Index(controller, Label::from_padded(name.first_chunk()?)?),
        BUCKET_DAY => Occupant::Bucket(controller, read_bucket(Grain::Day, name)?),
        BUCKET_MONTH => Occupant::Bucket(controller, read_bucket(Grain::Month, name)?),
        BUCKET_OPEN => Occupant::Bucket(controller, read_bucket(Grain::Open, name)?),
        _ => return None,
    })
}

fn read_bucket(grain: Grain, name: &[u8; NAME_OCTETS]) -> Option<Bucket> {
    let (class, rest) = name.split_first_chunk()?;
    Some(Bucket {
        class: Label::from_padded(class)?,
        grain,
        period: u32::from_be_bytes(*rest.first_chunk()?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::EpochKey;

    /// The octets from this one upwards, at every call.
    struct Counting(u8);

    impl Entropy for Counting {
        fn fill(&mut self, out: &mut [u8]) {
            out.iter_mut().zip(self.0..).for_each(|(octet, count)| *octet = count);
        }
    }

    fn epoch(number: u64) -> Epoch {
        let key = EpochKey::from_bytes(&std::array::from_fn(|n| 64 + n as u8));
        Epoch { number, keystore: [3; 16], key }
    }

    #[test]
    fn the_format_is_this_to_the_octet() {
        // Computed by another implementation, as for the cells.
        let expected = concat!(
            "c0c1c2c3c4c5c6c7c8c9cacbcccdcecfd0d1d2d3d4d5d6d75950d3ebf3f7de84538b26739f29186cf880672209da0c55",
            "dd95b64c52ea08afc4e9bbb091a05c654cf45b4f45d40441979fe993da34f3a7e8647b2b2ddde7e3c879e8bd0fbd577b",
            "7998fae621cc6af54fae6df5a588b1e20060df9c2416c83eef6c89122adb1a0c",
        );
        let occupant = Occupant::Subject(ControllerId::from_bytes([1; 16]), SubjectUid::from_bytes([2; 16]));
        let key = std::array::from_fn(|n| n as u8);
        let slot = wrap(occupant, &key, 9, &epoch(5), &mut Counting(0xc0));
        assert_eq!(slot.iter().map(|octet| format!("{octet:02x}")).collect::<String>(), expected);
        assert!(unwrap(&slot, 9, &epoch(5)).is_some_and(|(found, _)| found == occupant));
        assert!(unwrap(&slot, 8, &epoch(5)).is_none(), "another slot");
        assert!(unwrap(&slot, 9, &epoch(6)).is_none(), "another epoch's number");
        assert!(unwrap(&slot, 9, &Epoch { keystore: [4; 16], ..epoch(5) }).is_none(), "another keystore");
    }

    #[test]
    fn every_occupant_reads_back() {
        let controller = ControllerId::from_bytes([1; 16]);
        let class = Label::literal("guest_contact");
        let bucket = |grain, period| Occupant::Bucket(controller, Bucket { class, grain, period });
        let occupants = [
            Occupant::Header { slots: 77 },
            Occupant::Free,
            Occupant::Subject(controller, SubjectUid::from_bytes([2; 16])),
            Occupant::Subject(controller, SubjectUid::NOBODY),
            Occupant::Index(controller, Label::literal("lookup")),
            bucket(Grain::Day, 20_000),
            bucket(Grain::Month, 682),
            bucket(Grain::Open, 0),
        ];
        for occupant in occupants {
            let slot = wrap(occupant, &[5; 32], 0, &epoch(1), &mut Counting(0));
            let (found, key) = unwrap(&slot, 0, &epoch(1)).unwrap();
            assert_eq!((found, slot.len(), key.octets()), (occupant, SLOT_OCTETS, &[5; 32]));
        }
    }
}
