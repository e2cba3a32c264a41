//! Sealing and opening, row by row: the only module that holds keys.
//!
//! Every opening goes through a capability for [`Schedule`], the purpose of all stories of this crate; a column that does
//! not declare it cannot be opened here, and that is a compile error.

mod rows;

use datamap::purpose::Schedule;
use datamap::{
    Actor, AllowedFor, Anchored, Cap, Cell, CellError, Column, ControllerId, Gate, KeyRing, Label, Owned,
    Reason, Request, Row, SubjectUid,
};
use jiff::Timestamp;
use negotiate::{OrganisationId, PersonId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::{Mutex, MutexGuard, PoisonError};
use vault::{Entropy, KeyFile, Keystore, KeystoreError};

/// The index by which a person's row is found from an address.
const ADDRESS: Label = Label::literal("address");
/// The index from which ids derive that the outside sees.
const IDS: Label = Label::literal("ids");

const SECONDS_A_DAY: i64 = 86_400;

/// Why something could not be sealed, opened or named.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SafeError {
    /// The keystore.
    #[error("the keystore cannot be used")]
    Keystore(#[from] KeystoreError),
    /// The cell.
    #[error("a sealed value does not open")]
    Cell(#[from] CellError),
    /// The gate.
    #[error("the gate does not open for this purpose")]
    Denied(#[from] datamap::Denied),
    /// An index key is gone.
    #[error("the key of an index is gone; restore the keystore")]
    NoIndex,
}

/// The keys of one organisation, and the entropy to make more.
pub struct Safe<F> {
    organisation: ControllerId,
    inside: Mutex<Inside<F>>,
}

struct Inside<F> {
    keys: Keystore<F>,
    entropy: Box<dyn Entropy + Send>,
}

/// Where a cell stands.
struct At<'a> {
    key: &'a [u8],
    version: u32,
}

/// Whose it is, and from which day its retention runs; `None` while that is not known.
struct Whose {
    person: PersonId,
    day: Option<Timestamp>,
}

impl<F: KeyFile> Safe<F> {
    /// Takes the keystore; makes the organisation's index keys where they are missing.
    ///
    /// # Errors
    /// When the keystore cannot be written.
    pub fn new(
        org: OrganisationId,
        mut keys: Keystore<F>,
        mut entropy: Box<dyn Entropy + Send>,
    ) -> Result<Self, SafeError> {
        let organisation = ControllerId::from_bytes(*org.as_bytes());
        keys.ensure_index_key(organisation, ADDRESS, entropy.as_mut())?;
        keys.ensure_index_key(organisation, IDS, entropy.as_mut())?;
        Ok(Self { organisation, inside: Mutex::new(Inside { keys, entropy }) })
    }

    /// Replaces the epoch key, so that every earlier copy of the keystore is worth nothing.
    ///
    /// # Errors
    /// When the keystore cannot be written; then the old epoch stands.
    pub fn rotate(&self) -> Result<u64, SafeError> {
        let mut inside = self.inside();
        let Inside { keys, entropy } = &mut *inside;
        keys.rotate_epoch(entropy.as_mut())?;
        Ok(keys.epoch_number())
    }

    /// Seals a value. The keys that it needs are durable before it is sealed under them.
    fn seal<T: Serialize, C: Column>(
        &self,
        value: &T,
        at: &At<'_>,
        whose: &Whose,
    ) -> Result<Cell<T, C>, SafeError> {
        let mut inside = self.inside();
        let Inside { keys, entropy } = &mut *inside;
        let entropy = entropy.as_mut();
        let subject = SubjectUid::from_bytes(*whose.person.as_bytes());
        let anchored = whose.day.map_or(Anchored::NotYet, |day| Anchored::On(day_number(day)));
        keys.ensure_keys(self.organisation, &[subject], &[C::bucket(anchored)], entropy)?;
        let row = Row { organisation: self.organisation, key: at.key, version: at.version, keys };
        Ok(Cell::seal(value, &row, Owned { subject, anchored }, entropy)?)
    }

    /// Opens a value for arranging meetings.
    fn open<T: DeserializeOwned, C>(
        &self,
        cell: &Cell<T, C>,
        at: &At<'_>,
        story: &'static str,
    ) -> Result<T, SafeError>
    where
        C: Column + AllowedFor<Schedule>,
    {
        let inside = self.inside();
        let gate = Gate::new(self.organisation);
        let request = Request { actor: Actor::Assistant, reason: Reason::story(story) };
        // The capability lives for this one opening, so its clock can stand still.
        let cap: Cap<'_, Schedule> = gate.admit(&request, 0)?;
        let row =
            Row { organisation: self.organisation, key: at.key, version: at.version, keys: &inside.keys };
        Ok(cap.open(cell, &row, 0)?)
    }

    /// A keyed hash of parts, each with its length, so that no two lists of parts run together.
    fn keyed(&self, index: Label, parts: &[&[u8]]) -> Result<[u8; 16], SafeError> {
        let text: String = parts.iter().map(|part| format!("{}:{}", part.len(), hex(part))).collect();
        self.blind(index, &text)
    }

    fn blind(&self, index: Label, text: &str) -> Result<[u8; 16], SafeError> {
        let inside = self.inside();
        let key = inside.keys.index_key(self.organisation, index).ok_or(SafeError::NoIndex)?;
        Ok(vault::blind_index(key, text))
    }

    fn random_id(&self) -> [u8; 16] {
        let mut id = [0; 16];
        self.inside().entropy.fill(&mut id);
        id
    }

    /// A panic elsewhere cannot leave the keystore half-written: it plans all its writes before the first.
    fn inside(&self) -> MutexGuard<'_, Inside<F>> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|o| format!("{o:02x}")).collect()
}

fn day_number(at: Timestamp) -> u32 {
    u32::try_from(at.as_second().div_euclid(SECONDS_A_DAY)).unwrap_or(0)
}
