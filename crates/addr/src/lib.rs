//! Mail addresses, domains and message ids: parsed once, compared rightly ever after.
//!
//! What it refuses to know: whether an address exists, who owns it, what a mail is.
//! Read first: [`EmailAddress`], then [`Mailbox`] and [`MessageId`].
//!
//! ```
//! use addr::EmailAddress;
//! let written = EmailAddress::parse("Dana.Whitfield@Northfield.Example")?;
//! let stored = EmailAddress::parse("dana.whitfield@northfield.example")?;
//! assert_eq!(written.key(), stored.key());
//! assert_eq!(written.to_string(), "Dana.Whitfield@northfield.example");
//! # Ok::<(), addr::ParseError>(())
//! ```

mod domain;
mod email;
mod limits;
mod mailbox;
mod message_id;

pub use domain::Domain;
pub use email::EmailAddress;
pub use mailbox::Mailbox;
pub use message_id::MessageId;

/// Why a piece of text is not an address, a domain or a message id. The text itself is never repeated in the
/// error: it may be somebody's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseError {
    /// There is no `@`, or nothing stands before it or after it.
    #[error("an address needs a name, an @ and a domain")]
    Incomplete,
    /// Longer than RFC 5321 §4.5.3.1 allows.
    #[error("too long: a name has at most 64 octets, a domain 255, an address 254, a message id 998")]
    TooLong,
    /// A space, control character or bracket where none may stand unquoted.
    #[error("a character that cannot stand in an address")]
    BadCharacter,
    /// The domain is not a host name, not even after IDNA processing (RFC 5891).
    #[error("the domain is not a valid host name")]
    BadDomain,
}
