use crate::{Anchored, Bucket, IsPurpose, Label, Size};

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
/// declares; an implementation by hand would be a purpose that no notice mentions.
#[diagnostic::on_unimplemented(
    message = "the column `{Self}` may not be opened for the purpose `{P}`",
    label = "not among the purposes that this column declares",
    note = "a purpose is added to #[personal(purposes(..))] only if the notice to the person names it"
)]
pub trait AllowedFor<P: IsPurpose>: Column {}
