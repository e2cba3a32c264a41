//! Sealed values for rows in stories: real cells, though nobody keeps their keys.

use datamap::{Anchored, Cell, Column};
use vault::{
    BucketKey, CellKeys, ControllerId, Entropy, Owner, Place, Sealing, Size, SubjectKey, SubjectUid,
};

/// Not random, so that the same content always makes the same cell.
struct Fixed;

impl Entropy for Fixed {
    fn fill(&mut self, out: &mut [u8]) {
        out.fill(7);
    }
}

/// A cell of a column with this content; two cells are the same when their contents are.
#[must_use]
pub fn cell<T, C: Column>(content: &[u8]) -> Cell<T, C> {
    let subject = SubjectKey::generate(&mut Fixed);
    let bucket = BucketKey::generate(&mut Fixed);
    let organisation = ControllerId::from_bytes([1; 16]);
    let sealing = Sealing {
        place: Place { organisation, table: C::TABLE, column: C::NAME, row: b"a row", version: 0 },
        owner: Owner { subject: SubjectUid::NOBODY, bucket: C::bucket(Anchored::NotYet) },
        size: Size::Short,
        keys: CellKeys { subject: &subject, bucket: &bucket },
    };
    let sealed = vault::seal(content, &sealing, &mut Fixed).expect("a short value can be sealed");
    Cell::from_sealed(sealed).expect("a cell of this very column")
}

/// Whether a cell is the one that [`cell`] makes of this content.
#[must_use]
pub fn holds<T, C: Column>(sealed: &Cell<T, C>, content: &[u8]) -> bool {
    sealed.as_sealed() == cell::<T, C>(content).as_sealed()
}
