use crate::{Bucket, Column, ControllerId, KeyRing, SubjectUid};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::io;
use std::marker::PhantomData;
use vault::{Entropy, OpenError, Owner, Place, SealError, Sealing};
use zeroize::Zeroizing;

/// A sealed personal value of type `T` in the column `C`. It cannot be printed, compared, hashed or serialised; what
/// can be had of it are its sealed octets. Only a [`Cap`](crate::Cap) opens it.
///
/// ```compile_fail
/// # #[derive(datamap::DataMap)]
/// # #[surface(table = "t")]
/// # struct Row {
/// #     #[personal(category = Name, subject = Guest, role = Controller, purposes(Schedule), basis = Contract,
/// #                retain(after = Received, days = 1), class = "c")]
/// #     name: datamap::Cell<String, row::Name>,
/// # }
/// fn printed(cell: &datamap::Cell<String, row::Name>) -> String {
///     format!("{cell:?}")
/// }
/// ```
pub struct Cell<T, C> {
    sealed: Vec<u8>,
    column: PhantomData<fn() -> (T, C)>,
}

/// The row that a cell stands in, and the keys at hand.
#[derive(Clone, Copy)]
pub struct Row<'a> {
    /// The organisation that leads its key.
    pub organisation: ControllerId,
    /// The rest of its primary key, in any fixed form.
    pub key: &'a [u8],
    /// Its version, if rows of the table have one; else 0.
    pub version: u32,
    /// Where the keys are found.
    pub keys: &'a dyn KeyRing,
}

/// Whose a value is, and from when its retention runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owned {
    /// The person, or [`SubjectUid::NOBODY`].
    pub subject: SubjectUid,
    /// The anchor of the column's retention.
    pub anchored: Anchored,
}

/// Whether the event from which a retention period runs has a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchored {
    /// It is on this day (UTC, counted from 1970-01-01), past or to come. If it moves, the value is sealed anew.
    On(u32),
    /// Nobody knows yet: the account is open, the meeting has no time. Once there is a day, the value is sealed anew.
    NotYet,
}

/// Why a value cannot be sealed or opened. The value is never repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CellError {
    /// The person was erased, or the key was never made.
    #[error("there is no key of this person: erased, or not created before sealing")]
    NoSubjectKey,
    /// The retention period is over, or the key was never made.
    #[error("there is no key of this retention bucket: it has ended, or was not created before sealing")]
    NoBucketKey,
    /// The cell is sealed for another class than its column declares.
    #[error("the cell belongs to another retention class than its column")]
    OtherClass,
    /// The capability is for another organisation.
    #[error("the capability is for another organisation than the row")]
    OtherOrganisation,
    /// The capability is older than [`limits::CAP_LIFE_S`](crate::limits::CAP_LIFE_S).
    #[error("the capability has expired; ask the gate again")]
    Expired,
    /// The value's type cannot be written as JSON, or the content is not of this type.
    #[error("the value does not fit the column's type")]
    Shape,
    /// The vault refused to seal.
    #[error("the value cannot be sealed")]
    Seal(#[from] SealError),
    /// The vault refused to open.
    #[error("the cell does not open")]
    Open(#[from] OpenError),
}

/// The sealed octets are copied, nothing is opened.
impl<T, C> Clone for Cell<T, C> {
    fn clone(&self) -> Self {
        Self { sealed: self.sealed.clone(), column: PhantomData }
    }
}

impl<T, C: Column> Cell<T, C> {
    /// The cell as the store gives it back.
    ///
    /// # Errors
    /// When these are not sealed octets, or of another retention class.
    pub fn from_sealed(sealed: Vec<u8>) -> Result<Self, CellError> {
        if vault::owner_of(&sealed)?.bucket.class != C::CLASS {
            return Err(CellError::OtherClass);
        }
        Ok(Self { sealed, column: PhantomData })
    }

    /// The octets for the store.
    #[must_use]
    pub fn as_sealed(&self) -> &[u8] {
        &self.sealed
    }

    /// Whose the cell says it is; believed only once it opened.
    ///
    /// # Errors
    /// None for a cell that was sealed or read here.
    pub fn subject(&self) -> Result<SubjectUid, CellError> {
        Ok(vault::owner_of(&self.sealed)?.subject)
    }

    /// The retention bucket that the cell is sealed under.
    ///
    /// # Errors
    /// None for a cell that was sealed or read here.
    pub fn bucket(&self) -> Result<Bucket, CellError> {
        Ok(vault::owner_of(&self.sealed)?.bucket)
    }
}

impl<T: Serialize, C: Column> Cell<T, C> {
    /// Seals a value for this column of a row. The keys of the person and of [`Column::bucket`] must exist.
    ///
    /// # Errors
    /// When a key is missing or the value is too long.
    pub fn seal(
        value: &T,
        row: &Row<'_>,
        owned: Owned,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, CellError> {
        let owner = Owner { subject: owned.subject, bucket: C::bucket(owned.anchored) };
        let plain = json(value)?;
        let sealing = Sealing { place: place::<C>(row), owner, size: C::SIZE, keys: keys(row, &owner)? };
        Ok(Self { sealed: vault::seal(&plain, &sealing, entropy)?, column: PhantomData })
    }
}

impl<T: DeserializeOwned, C: Column> Cell<T, C> {
    /// Opens the cell; only a capability calls this.
    pub(crate) fn open(&self, row: &Row<'_>) -> Result<T, CellError> {
        let owner = vault::owner_of(&self.sealed)?;
        let plain = vault::open(&self.sealed, &place::<C>(row), keys(row, &owner)?)?;
        serde_json::from_slice(&plain).map_err(|_| CellError::Shape)
    }
}

fn place<'a, C: Column>(row: &Row<'a>) -> Place<'a> {
    let Row { organisation, key, version, .. } = *row;
    Place { organisation, table: C::TABLE, column: C::NAME, row: key, version }
}

fn keys<'a>(row: &Row<'a>, owner: &Owner) -> Result<vault::CellKeys<'a>, CellError> {
    let subject = row.keys.subject_key(row.organisation, owner.subject).ok_or(CellError::NoSubjectKey)?;
    let bucket = row.keys.bucket_key(row.organisation, owner.bucket).ok_or(CellError::NoBucketKey)?;
    Ok(vault::CellKeys { subject, bucket })
}

/// The value as JSON in a buffer that never grew: growing would leave copies of its beginning behind.
fn json<T: Serialize>(value: &T) -> Result<Zeroizing<Vec<u8>>, CellError> {
    let mut length = Length(0);
    serde_json::to_writer(&mut length, value).map_err(|_| CellError::Shape)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(length.0));
    serde_json::to_writer(&mut *plain, value).map_err(|_| CellError::Shape)?;
    Ok(plain)
}

/// Counts what is written to it.
struct Length(usize);

impl io::Write for Length {
    fn write(&mut self, octets: &[u8]) -> io::Result<usize> {
        self.0 += octets.len();
        Ok(octets.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
