//! The key tree: what seals a cell, what opens it, and what makes it unreadable for ever.
//!
//! ```text
//! root key      the operator's; held in memory only
//!  └ epoch key     random, replaced often; two slots overwritten in place
//!     └ keystore      128-octet slots overwritten in place, wrapped under the epoch key
//!        ├ subject key   one per (controller, person)         erasure destroys it
//!        ├ bucket key    one per (controller, class, period)  retention destroys it
//!        └ index key     one per (controller, purpose)        blind look-up
//! cell key = HKDF-SHA256(subject key, salt = bucket key, info = version, table, column, row)
//! ```
//!
//! Destroying either key of a cell destroys the cell in every copy and backup of the database. A backup of the
//! keystore dies with its epoch key, at the next rotation.
//!
//! What it refuses to know: files, clocks, randomness (see [`Entropy`]), which columns exist, and who may read what
//! (the crate `datamap` knows). Read first: [`Place`], [`seal`], [`open`], then [`Keystore`].
//!
//! ```
//! use vault::{Bucket, CellKeys, ControllerId, Label, Owner, Place, Sealing, Size, SubjectUid};
//! # struct Counter(u8);
//! # impl vault::Entropy for Counter {
//! #     fn fill(&mut self, out: &mut [u8]) { out.iter_mut().for_each(|o| { self.0 = self.0.wrapping_add(1); *o = self.0; }); }
//! # }
//! # let mut entropy = Counter(0); // the operating system's in earnest
//! let subject = vault::SubjectKey::generate(&mut entropy);
//! let bucket = vault::BucketKey::generate(&mut entropy);
//! let keys = CellKeys { subject: &subject, bucket: &bucket };
//!
//! let organisation = ControllerId::from_bytes([1; 16]);
//! let place = Place { organisation, table: "person", column: "address", row: b"7", version: 1 };
//! let owner = Owner {
//!     subject: SubjectUid::from_bytes([2; 16]),
//!     bucket: Bucket::for_expiry(Label::literal("guest_contact"), 180, 20_780),
//! };
//! let sealed = vault::seal(b"dana@client.example", &Sealing { place, owner, size: Size::Short, keys }, &mut entropy)?;
//! assert_eq!(*vault::open(&sealed, &place, keys)?, b"dana@client.example");
//!
//! let elsewhere = Place { row: b"8", ..place };
//! assert!(vault::open(&sealed, &elsewhere, keys).is_err());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod bucket;
mod cell;
mod cipher;
mod entropy;
mod ids;
mod index;
mod key;
mod keystore;
mod label;
pub mod limits;

pub use bucket::{Bucket, Grain};
pub use cell::{CellKeys, OpenError, Opened, Owner, Place, SealError, Sealing, Size, open, owner_of, seal};
pub use entropy::Entropy;
pub use ids::{ControllerId, SubjectUid};
pub use index::blind_index;
pub use key::{BucketKey, EpochKey, IndexKey, RootKey, SubjectKey};
pub use keystore::{Files, KeyFile, KeyRing, Keystore, KeystoreError};
pub use label::Label;
