use crate::{Anchored, Bucket, IsPurpose, Label, Purpose, Size};

/// A sealed column, as a type. Only `#[derive(DataMap)]` makes them.
pub trait Column {
    /// The table (or queue, or other surface) that holds it.
    const TABLE: &'static str;
    /// The column's name.
    const NAME: &'static str;
    /// The retention class of its values.
    const CLASS: Label;
    /// How many days after their anchor they are kept.
    const RETENTION_DAYS: u32;
    /// How their length is hidden.
    const SIZE: Size;
    /// What they may be opened for.
    const PURPOSES: &'static [Purpose];

    /// The retention bucket of a value: its key must exist before the value is sealed.
    #[must_use]
    fn bucket(anchored: Anchored) -> Bucket {
        match anchored {
            Anchored::On(day) => {
                let expiry_day = day.saturating_add(Self::RETENTION_DAYS);
                Bucket::for_expiry(Self::CLASS, Self::RETENTION_DAYS, expiry_day)
            }
            Anchored::NotYet => Bucket::open(Self::CLASS),
        }
    }
}

/// This column may be opened for this purpose. Only `#[derive(DataMap)]` says so, for the purposes that the column
/// declares. An implementation by hand would be a purpose that no notice mentions; opening with it does not build:
///
/// ```compile_fail
/// use datamap::{AllowedFor, Cap, Cell, DataMap, Row, purpose::Insights};
///
/// #[derive(DataMap)]
/// #[surface(table = "person")]
/// struct PersonRow {
///     #[personal(category = Name, subject = Guest, role = Controller, purposes(Schedule), basis = Contract,
///                retain(after = Received, days = 1), class = "contact")]
///     name: Cell<String, person_row::Name>,
/// }
/// impl AllowedFor<Insights> for person_row::Name {}
///
/// let open: fn(&Cap<'_, Insights>, &Cell<String, person_row::Name>, &Row<'_>, i64) -> _ =
///     |cap, cell, row, now_s| cap.open(cell, row, now_s).ok();
/// let _ = open;
/// ```
#[diagnostic::on_unimplemented(
    message = "the column `{Self}` may not be opened for the purpose `{P}`",
    label = "not among the purposes that this column declares",
    note = "a purpose is added to #[personal(purposes(..))] only if the notice to the person names it"
)]
pub trait AllowedFor<P: IsPurpose>: Column {}

/// Whether a column's declaration names a purpose; evaluated by the compiler for every opening.
pub(crate) const fn declares(purposes: &[Purpose], purpose: Purpose) -> bool {
    match purposes {
        [] => false,
        [first, rest @ ..] => *first as u8 == purpose as u8 || declares(rest, purpose),
    }
}
