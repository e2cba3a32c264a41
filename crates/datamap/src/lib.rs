//! Which personal data exists: whose it is, why it is held, on what basis, how long, and who receives it. The
//! declaration stands on the struct that holds the data, and nothing can be sealed, opened or stored without it.
//!
//! What it refuses to know: databases, files, mail. It compares names; whoever calls [`Map::census`] walks the real
//! surfaces. Read first: [`Surface`] and its derive macro, then [`Cell`], [`Gate`] and [`Cap`].
//!
//! ```
//! use datamap::purpose::Schedule;
//! use datamap::{Actor, Anchored, Cell, Column, ControllerId, DataMap, Gate, Label, Owned, Reason, Request, Row};
//! use datamap::SubjectUid;
//! use vault::{Entropy, KeyFile, Keystore};
//!
//! #[derive(DataMap)]
//! #[surface(table = "person", subject = "person")]
//! struct PersonRow {
//!     #[impersonal("random id")]
//!     person: SubjectUid,
//!     #[personal(
//!         category = Email, subject = Guest, role = Controller, purposes(Schedule, Dsr, Security),
//!         basis = LegitimateInterest, retain(after = LastMeeting, days = 180),
//!         class = "guest_contact", recipients(ParticipantMailbox)
//!     )]
//!     address: Cell<String, person_row::Address>,
//!     #[personal(
//!         category = Email, subject = Guest, role = Controller, purposes(Schedule, Dsr),
//!         basis = LegitimateInterest, retain(after = LastMeeting, days = 180), index
//!     )]
//!     address_index: [u8; 16],
//! }
//!
//! # struct Memory(Vec<u8>);
//! # impl KeyFile for Memory {
//! #     fn read_all(&mut self) -> std::io::Result<Vec<u8>> { Ok(self.0.clone()) }
//! #     fn write_at(&mut self, offset: u64, octets: &[u8]) -> std::io::Result<()> {
//! #         let at = offset as usize;
//! #         self.0.resize(self.0.len().max(at + octets.len()), 0);
//! #         self.0[at..at + octets.len()].copy_from_slice(octets);
//! #         Ok(())
//! #     }
//! #     fn sync(&mut self) -> std::io::Result<()> { Ok(()) }
//! # }
//! # struct Counter(u64); // the operating system's in earnest
//! # impl Entropy for Counter {
//! #     fn fill(&mut self, out: &mut [u8]) {
//! #         out.iter_mut().for_each(|o| { self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1); *o = (self.0 >> 56) as u8; });
//! #     }
//! # }
//! # let entropy = &mut Counter(1);
//! # let now_s = 1_795_000_000;
//! # let files = vault::Files { slots: Memory(Vec::new()), epoch: Memory(Vec::new()) };
//! let mut keys = Keystore::create(vault::RootKey::generate(entropy), files, entropy)?;
//! let organisation = ControllerId::from_bytes([1; 16]);
//! let person = SubjectUid::from_bytes([2; 16]);
//! let owned = Owned { subject: person, anchored: Anchored::On(20_780) };
//!
//! // Keys are durable before anything is sealed under them.
//! keys.create_subject_key(organisation, person, entropy)?;
//! keys.ensure_bucket_key(organisation, person_row::Address::bucket(owned.anchored), entropy)?;
//! let index_key = keys.ensure_index_key(organisation, Label::literal("lookup"), entropy)?;
//! let address_index = vault::blind_index(index_key, "dana@client.example");
//!
//! let row = Row { organisation, key: person.as_bytes(), version: 1, keys: &keys };
//! let address = Cell::seal(&"dana@client.example".to_owned(), &row, owned, entropy)?;
//! let stored = PersonRow { person, address, address_index };
//!
//! let gate = Gate::new(organisation);
//! let request = Request { actor: Actor::Assistant, reason: Reason::story("answer a guest") };
//! let cap = gate.admit::<Schedule>(&request, now_s)?;
//! assert_eq!(cap.open(&stored.address, &row, now_s)?, "dana@client.example");
//! let accesses = gate.into_accesses(); // for the access log, in the transaction of the work
//! assert_eq!((accesses[0].column, accesses[0].count), ("address", 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

extern crate self as datamap;

mod cell;
mod column;
mod gate;
pub mod limits;
mod map;
mod purposes;
mod surface;
mod taxonomy;

pub use cell::{Anchored, Cell, CellError, Owned, Row};
pub use column::{AllowedFor, Column};
pub use datamap_derive::DataMap;
pub use gate::{Access, Actor, Cap, Denied, Gate, Reason, Request};
pub use map::{Finding, Found, Leaf, Map};
pub use purposes::{IsPurpose, Purpose, purpose};
pub use surface::{Crypto, DataMap, Entry, Kind, Personal, Surface, What};
pub use taxonomy::{Anchor, Basis, Category, Recipient, Retention, Role, SubjectKind};
pub use vault::{Bucket, ControllerId, KeyRing, Label, Size, SubjectUid};
