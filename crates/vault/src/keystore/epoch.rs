//! The epoch file: two slots, one page apart, so that writing one never rewrites the sector of the other.
//! A slot is `nonce 24 ‖ XChaCha20-Poly1305(number 8 ‖ keystore 16 ‖ epoch key 32 ‖ zeros 32)` under the root key.
//! In rest one of the two is live and the other noise; during a rotation both are live.

use super::KeystoreError;
use super::file::{Step, Which};
use super::slot::SLOT_OCTETS;
use crate::cipher::{self, NONCE_OCTETS};
use crate::entropy::draw;
use crate::{Entropy, EpochKey, RootKey};
use zeroize::Zeroizing;

/// The distance between the two slots: a page, the largest unit that a disk is known to write as one.
pub(super) const STRIDE_OCTETS: usize = 4096;
const RECORD_OCTETS: usize = 88;

/// One epoch: its key, its number (from 1), and the random id of the keystore it belongs to.
pub(super) struct Epoch {
    pub(super) number: u64,
    pub(super) keystore: [u8; 16],
    pub(super) key: EpochKey,
}

impl Epoch {
    pub(super) fn first(entropy: &mut dyn Entropy) -> Self {
        Self { number: 1, keystore: draw(entropy), key: EpochKey::generate(entropy) }
    }

    pub(super) fn next(&self, entropy: &mut dyn Entropy) -> Self {
        Self { number: self.number + 1, keystore: self.keystore, key: EpochKey::generate(entropy) }
    }

    /// Makes the epoch live: its key goes into its slot.
    pub(super) fn announce(&self, root: &RootKey, entropy: &mut dyn Entropy) -> [Step; 2] {
        self.overwrite(wrap(self, root, entropy))
    }

    /// Ends the epoch for ever: noise goes into its slot.
    pub(super) fn bury(&self, entropy: &mut dyn Entropy) -> [Step; 2] {
        self.overwrite(draw::<SLOT_OCTETS>(entropy).to_vec())
    }

    fn overwrite(&self, octets: Vec<u8>) -> [Step; 2] {
        let offset_octets = (self.number % 2) * STRIDE_OCTETS as u64;
        [Step::Write { file: Which::Epoch, offset_octets, octets }, Step::Sync(Which::Epoch)]
    }
}

/// What the epoch file says.
pub(super) enum Live {
    /// The usual state.
    One(Epoch),
    /// A rotation was interrupted: slots may be under either epoch.
    Two { old: Epoch, new: Epoch },
}

/// Reads the epoch file.
pub(super) fn read(octets: &[u8], root: &RootKey) -> Result<Live, KeystoreError> {
    if octets.is_empty() {
        return Err(KeystoreError::Missing);
    }
    let live = |position: usize| {
        let at = position * STRIDE_OCTETS;
        octets.get(at..at + SLOT_OCTETS).and_then(|slot| unwrap(slot, position as u64, root))
    };
    match (live(0), live(1)) {
        (None, None) => Err(KeystoreError::WrongRoot),
        (Some(one), None) | (None, Some(one)) => Ok(Live::One(one)),
        (Some(a), Some(b)) => {
            let (old, new) = if a.number < b.number { (a, b) } else { (b, a) };
            if old.number + 1 == new.number && old.keystore == new.keystore {
                Ok(Live::Two { old, new })
            } else {
                Err(KeystoreError::EpochsDisagree)
            }
        }
    }
}

fn wrap(epoch: &Epoch, root: &RootKey, entropy: &mut dyn Entropy) -> Vec<u8> {
    let nonce: [u8; NONCE_OCTETS] = draw(entropy);
    let mut body = Zeroizing::new(Vec::with_capacity(SLOT_OCTETS));
    body.extend_from_slice(&epoch.number.to_be_bytes());
    body.extend_from_slice(&epoch.keystore);
    body.extend_from_slice(epoch.key.octets());
    body.resize(RECORD_OCTETS, 0);
    let wrapped = cipher::encrypt(root.octets(), &nonce, &aad(epoch.number % 2), &mut body);
    debug_assert!(wrapped.is_ok() && body.len() == SLOT_OCTETS - NONCE_OCTETS);
    [nonce.as_slice(), &body].concat()
}

fn unwrap(octets: &[u8], position: u64, root: &RootKey) -> Option<Epoch> {
    let (nonce, body) = octets.split_first_chunk()?;
    let mut body = Zeroizing::new(body.to_vec());
    cipher::decrypt(root.octets(), nonce, &aad(position), &mut body).ok()?;
    let (number, rest) = body.split_first_chunk()?;
    let (keystore, rest) = rest.split_first_chunk()?;
    let (key, _) = rest.split_first_chunk()?;
    let number = u64::from_be_bytes(*number);
    (number % 2 == position).then(|| Epoch { number, keystore: *keystore, key: EpochKey::from_bytes(key) })
}

fn aad(position: u64) -> Vec<u8> {
    cipher::framed(&[b"ingram epoch 1", &position.to_be_bytes()])
}
