use crate::cipher::{self, NONCE_OCTETS, TAG_OCTETS};
use crate::entropy::draw;
use crate::{Bucket, BucketKey, ControllerId, Entropy, Grain, Label, SubjectKey, SubjectUid, limits};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Where a cell stands. It opens only there: the place is mixed into the key and authenticated.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The organisation whose row it is.
    pub organisation: ControllerId,
    /// The table's name.
    pub table: &'a str,
    /// The column's name.
    pub column: &'a str,
    /// The row's primary key without the organisation, in any fixed form.
    pub row: &'a [u8],
    /// The row's version: a cell put back from an older version of the same row does not open.
    pub version: u32,
}

/// Whose a cell is and when it ends: the two names by which its keys are found. Every cell carries them in clear
/// (and authenticated) at its beginning, see [`owner_of`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Owner {
    /// The person, or [`SubjectUid::NOBODY`].
    pub subject: SubjectUid,
    /// The retention bucket.
    pub bucket: Bucket,
}

/// The two keys of a cell.
#[derive(Clone, Copy)]
pub struct CellKeys<'a> {
    /// The subject's.
    pub subject: &'a SubjectKey,
    /// The bucket's.
    pub bucket: &'a BucketKey,
}

/// How coarsely the length of a value is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// Names, addresses, numbers: steps of 64 octets up to a kibioctet, then as [`Size::Text`].
    Short,
    /// Texts and documents: steps of 1024 octets.
    Text,
}

/// All that [`seal`] needs besides the value.
#[derive(Clone, Copy)]
pub struct Sealing<'a> {
    /// Where the cell will stand.
    pub place: Place<'a>,
    /// Whose it is and when it ends.
    pub owner: Owner,
    /// How its length is hidden.
    pub size: Size,
    /// The keys of that owner.
    pub keys: CellKeys<'a>,
}

/// An opened value; overwritten in memory when dropped.
pub type Opened = Zeroizing<Vec<u8>>;

/// Why a value could not be sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// Longer than [`limits::CELL_PLAIN_OCTETS_MAX`].
    #[error("a cell holds at most {} octets; store less", limits::CELL_PLAIN_OCTETS_MAX)]
    TooLong,
    /// An empty or overlong name of table, column or row.
    #[error("a table, column or row name is empty or too long")]
    BadPlace,
}

/// Why a cell does not open. The content is never repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Cut, overlong, or no cell at all.
    #[error("not a sealed cell: its length or header is wrong")]
    Malformed,
    /// A format that this version does not know.
    #[error("sealed in format {0}, which this version does not know; upgrade")]
    UnknownFormat(u8),
    /// The commitment differs: other keys, or another table, column or row than it was sealed for.
    #[error("the cell was sealed for another place or under other keys")]
    Elsewhere,
    /// The keys fit but the content, header, version or organisation does not.
    #[error("the cell was altered, or put back from another version of its row")]
    Altered,
}

const FORMAT: u8 = 1;
const HEADER_OCTETS: usize = 1 + 16 + Label::OCTETS + 1 + 4;
const COMMIT_OCTETS: usize = 16;
const LENGTH_OCTETS: usize = 4;
const SHORT_STEP_OCTETS: usize = 64;
const TEXT_STEP_OCTETS: usize = 1024;

/// Seals a value for one place and owner. The result is
/// `header 38 ‖ commitment 16 ‖ nonce 24 ‖ XChaCha20-Poly1305(length 4 ‖ value ‖ zeros)`.
///
/// The cipher alone does not commit to its key, so that one ciphertext could be made to open under two keys; the
/// commitment, derived beside the cell's key, rules that out.
///
/// # Errors
/// When the value or a name is too long.
pub fn seal(value: &[u8], sealing: &Sealing<'_>, entropy: &mut dyn Entropy) -> Result<Vec<u8>, SealError> {
    check(&sealing.place)?;
    if value.len() > limits::CELL_PLAIN_OCTETS_MAX {
        return Err(SealError::TooLong);
    }
    let header = header(&sealing.owner);
    let material = Material::derive(&sealing.place, sealing.keys).map_err(|_| SealError::BadPlace)?;
    let nonce: [u8; NONCE_OCTETS] = draw(entropy);
    let mut body = padded(value, sealing.size)?;
    let aad = aad(&sealing.place, &header);
    cipher::encrypt(material.key(), &nonce, &aad, &mut body).map_err(|_| SealError::TooLong)?;
    Ok([header.as_slice(), material.commitment(), &nonce, &body].concat())
}

/// Opens a cell at its place. The commitment is compared first, in constant time.
///
/// # Errors
/// When this is not a cell, was sealed for elsewhere or under other keys, or was altered.
pub fn open(sealed: &[u8], place: &Place<'_>, keys: CellKeys<'_>) -> Result<Opened, OpenError> {
    let (header, rest) = sealed.split_first_chunk::<HEADER_OCTETS>().ok_or(OpenError::Malformed)?;
    read_header(header)?;
    let (commitment, rest) = rest.split_first_chunk::<COMMIT_OCTETS>().ok_or(OpenError::Malformed)?;
    let (nonce, body) = rest.split_first_chunk::<NONCE_OCTETS>().ok_or(OpenError::Malformed)?;
    if body.len() > limits::CELL_PLAIN_OCTETS_MAX + TEXT_STEP_OCTETS + TAG_OCTETS {
        return Err(OpenError::Malformed);
    }
    let material = Material::derive(place, keys).map_err(|_| OpenError::Malformed)?;
    if !bool::from(material.commitment().ct_eq(commitment)) {
        return Err(OpenError::Elsewhere);
    }
    let mut plain = Zeroizing::new(body.to_vec());
    cipher::decrypt(material.key(), nonce, &aad(place, header), &mut plain)
        .map_err(|_| OpenError::Altered)?;
    unpad(&mut plain)?;
    Ok(plain)
}

/// Whose a cell is, as its header says: by this the opener fetches the keys. It is believed only once [`open`]
/// succeeded with those keys.
///
/// # Errors
/// When this is not a cell or is of a later format.
pub fn owner_of(sealed: &[u8]) -> Result<Owner, OpenError> {
    let header = sealed.first_chunk::<HEADER_OCTETS>().ok_or(OpenError::Malformed)?;
    read_header(header)
}

fn check(place: &Place<'_>) -> Result<(), SealError> {
    let fits = |len: usize, max: usize| (1..=max).contains(&len);
    if fits(place.table.len(), limits::NAME_OCTETS_MAX)
        && fits(place.column.len(), limits::NAME_OCTETS_MAX)
        && fits(place.row.len(), limits::ROW_KEY_OCTETS_MAX)
    {
        Ok(())
    } else {
        Err(SealError::BadPlace)
    }
}

/// The cell's key and its commitment, derived together.
struct Material(Zeroizing<[u8; 32 + COMMIT_OCTETS]>);

impl Material {
    fn derive(place: &Place<'_>, keys: CellKeys<'_>) -> Result<Self, cipher::Refused> {
        let info = cipher::framed(&[b"v1", place.table.as_bytes(), place.column.as_bytes(), place.row]);
        let mut material = Zeroizing::new([0; 32 + COMMIT_OCTETS]);
        cipher::derive(keys.subject.octets(), keys.bucket.octets(), &info, material.as_mut_slice())?;
        Ok(Self(material))
    }

    fn key(&self) -> &[u8; 32] {
        let (key, _) = self.0.split_first_chunk().unwrap_or((&[0; 32], &[]));
        key
    }

    fn commitment(&self) -> &[u8] {
        self.0.get(32..).unwrap_or_default()
    }
}

fn header(owner: &Owner) -> [u8; HEADER_OCTETS] {
    let mut header = [0; HEADER_OCTETS];
    let grain = match owner.bucket.grain {
        Grain::Day => 0,
        Grain::Month => 1,
        Grain::Open => 2,
    };
    let parts = [
        [FORMAT].as_slice(),
        owner.subject.as_bytes(),
        owner.bucket.class.padded(),
        &[grain],
        &owner.bucket.period.to_be_bytes(),
    ];
    header.iter_mut().zip(parts.into_iter().flatten()).for_each(|(to, from)| *to = *from);
    header
}

fn read_header(header: &[u8; HEADER_OCTETS]) -> Result<Owner, OpenError> {
    let [format, rest @ ..] = header;
    if *format != FORMAT {
        return Err(OpenError::UnknownFormat(*format));
    }
    read_owner(rest).ok_or(OpenError::Malformed)
}

fn read_owner(octets: &[u8]) -> Option<Owner> {
    let (subject, rest) = octets.split_first_chunk()?;
    let (class, rest) = rest.split_first_chunk()?;
    let (grain, rest) = rest.split_first()?;
    let (period, _) = rest.split_first_chunk()?;
    let grain = match grain {
        0 => Grain::Day,
        1 => Grain::Month,
        2 => Grain::Open,
        _ => return None,
    };
    let bucket = Bucket { class: Label::from_padded(class)?, grain, period: u32::from_be_bytes(*period) };
    Some(Owner { subject: SubjectUid::from_bytes(*subject), bucket })
}

/// What is authenticated beside the value. The header carries format, subject, class and bucket.
fn aad(place: &Place<'_>, header: &[u8; HEADER_OCTETS]) -> Vec<u8> {
    cipher::framed(&[
        place.organisation.as_bytes(),
        place.table.as_bytes(),
        place.column.as_bytes(),
        place.row,
        &place.version.to_be_bytes(),
        header,
    ])
}

/// The value behind its length, filled up to the next step, in a buffer that has room for the tag: it must not
/// move, or a copy of the value would stay behind.
fn padded(value: &[u8], size: Size) -> Result<Vec<u8>, SealError> {
    let len = u32::try_from(value.len()).map_err(|_| SealError::TooLong)?;
    let filled = value.len() + LENGTH_OCTETS;
    let step = match size {
        Size::Short if filled <= TEXT_STEP_OCTETS => SHORT_STEP_OCTETS,
        Size::Short | Size::Text => TEXT_STEP_OCTETS,
    };
    let total = filled.next_multiple_of(step);
    let mut body = Vec::with_capacity(total + TAG_OCTETS);
    body.extend_from_slice(&len.to_be_bytes());
    body.extend_from_slice(value);
    body.resize(total, 0);
    Ok(body)
}

fn unpad(plain: &mut Zeroizing<Vec<u8>>) -> Result<(), OpenError> {
    let (len, rest) = plain.split_first_chunk::<LENGTH_OCTETS>().ok_or(OpenError::Malformed)?;
    let len = usize::try_from(u32::from_be_bytes(*len)).map_err(|_| OpenError::Malformed)?;
    if len > rest.len() {
        return Err(OpenError::Malformed);
    }
    plain.drain(..LENGTH_OCTETS);
    plain.truncate(len);
    Ok(())
}
