use crate::{Basis, Category, Label, Purpose, Recipient, Retention, Role, Size, SubjectKind};
use std::collections::BTreeMap;

/// A place where data stands or passes: a table, a document, a queue's payload, a kind of file, the fields of a log,
/// the headers of outgoing mail.
///
/// Rows and documents get theirs by `#[derive(DataMap)]`; surfaces without a struct are written by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Surface {
    /// What it is.
    pub kind: Kind,
    /// Its name among those of its kind.
    pub name: &'static str,
    /// The field that holds the id of the person whose row it is.
    pub subject: Option<&'static str>,
    /// Every field of it.
    pub entries: &'static [Entry],
}

/// What a surface is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A database table; its entries are the columns.
    Table,
    /// A structure inside a cell or another structure; its entries are the fields as serde writes them.
    Document,
    /// The payload of a queue or job; its entries are the fields as serde writes them.
    Queue,
    /// A kind of file; its entries are what it holds.
    File,
    /// The fields of log lines and metrics.
    Log,
    /// The headers of outgoing mail.
    Headers,
}

/// One field of a surface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The field's name, as it stands in the surface. Empty for the name of a variant that stands by itself.
    pub name: &'static str,
    /// What it is.
    pub what: What,
}

/// What a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// It says nothing about a person.
    Impersonal {
        /// Why not.
        why: &'static str,
    },
    /// It is personal, and everything about it is said here.
    Personal(Personal),
    /// It is a personal part of a sealed document, which says the rest.
    Leaf {
        /// What kind of data.
        category: Category,
        /// Whose.
        subject: SubjectKind,
    },
    /// It is a structure with entries of its own.
    Nested(&'static Surface),
}

/// Everything that must be known of a personal value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Personal {
    /// What kind of data.
    pub category: Category,
    /// Whose.
    pub subject: SubjectKind,
    /// What we are with regard to it.
    pub role: Role,
    /// What it is processed for; nothing else opens it.
    pub purposes: &'static [Purpose],
    /// On what ground.
    pub basis: Basis,
    /// How long it is kept.
    pub retention: Retention,
    /// Who receives it.
    pub recipients: &'static [Recipient],
    /// How it is protected.
    pub crypto: Crypto,
}

/// How a personal value is protected at rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Crypto {
    /// Sealed under the person's and the bucket's key.
    Sealed {
        /// The retention class, which names the bucket.
        class: Label,
        /// How its length is hidden.
        size: Size,
        /// What is inside, if the value is a structure.
        document: Option<&'static Surface>,
    },
    /// An HMAC under the controller's key, to find the row by.
    BlindIndex,
    /// Readable.
    Clear {
        /// Why it must be.
        why: &'static str,
    },
}

/// A type whose fields are declared. Derived; see the crate's example for the attributes.
///
/// On the type: `#[surface(table = "person", subject = "person")]`, or `document`, `queue`, `file`, `log`,
/// `headers` in place of `table`. On every field one of:
///
/// - `#[impersonal("why")]`
/// - `#[personal(category = .., subject = .., role = .., purposes(..), basis = .., retain(after = .., days = ..),`
///   then for a `Cell<T, module::Column>` `class = ".."` and perhaps `size = Text`, else `index` or
///   `clear = "why"`; and perhaps `recipients(..))]`. The words are the variants of this crate's enums.
/// - `#[nested]` where the type derives `DataMap` itself; beside `#[personal(..)]` on a cell that seals such a type.
///
/// In a `document` a personal field says only `#[personal(category = .., subject = ..)]`: the cell that seals the
/// document says the rest.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not declared in the data map",
    note = "derive DataMap for it, or mark the field #[personal(..)] or #[impersonal(\"why\")] in place of #[nested]"
)]
pub trait DataMap {
    /// The declaration.
    const SURFACE: &'static Surface;
}

impl Entry {
    /// A field that says nothing about a person, for surfaces written by hand.
    #[must_use]
    pub const fn impersonal(name: &'static str, why: &'static str) -> Self {
        Self { name, what: What::Impersonal { why } }
    }

    /// A personal field, for surfaces written by hand.
    #[must_use]
    pub const fn personal(name: &'static str, personal: Personal) -> Self {
        Self { name, what: What::Personal(personal) }
    }
}

impl<T: DataMap> DataMap for Option<T> {
    const SURFACE: &'static Surface = T::SURFACE;
}

impl<T: DataMap> DataMap for Box<T> {
    const SURFACE: &'static Surface = T::SURFACE;
}

impl<T: DataMap> DataMap for Vec<T> {
    const SURFACE: &'static Surface = T::SURFACE;
}

/// A map's values are followed; its keys must be impersonal, which the census of the real documents checks.
impl<K, T: DataMap> DataMap for BTreeMap<K, T> {
    const SURFACE: &'static Surface = T::SURFACE;
}
