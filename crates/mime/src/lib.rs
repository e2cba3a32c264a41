//! Mails: one that came in, as typed fields and the text that its sender newly wrote; one that goes out, as exact
//! octets.
//!
//! What it refuses to know: who may do what, what a text means, what a calendar object says, the network, the
//! clock. It keeps nothing of a mail's history: what was quoted, forwarded or signed never leaves this crate.
//!
//! Read first: [`Inbound`] and [`parse`], then [`NewText`], [`Origin`], and [`Outgoing`].
//!
//! ```
//! let raw = b"From: Dana <dana@northfield.example>\r\n\
//!     Subject: Re: Intro call\r\n\
//!     \r\n\
//!     Thursday works.\r\n\
//!     \r\n\
//!     On Tue, 10 Mar 2026 at 09:15, Amy Ingram <amy@ingram.example> wrote:\r\n\
//!     > Would Thursday at 10:00 suit you?\r\n";
//! let mail = mime::parse(raw)?;
//! assert_eq!(mail.new_text.text, "Thursday works.");
//! assert_eq!(mail.origin, mime::Origin::Person);
//! # Ok::<(), mime::Unreadable>(())
//! ```

mod html;
mod inbound;
mod limits;
mod newtext;
mod oddity;
mod origin;
mod outgoing;
mod parse;

pub use inbound::{CalendarPart, Inbound, ReturnPath, Written};
pub use newtext::{Answered, NewText, Removed, of_html as new_text_of_html, of_plain as new_text};
pub use oddity::{Oddity, Unreadable};
pub use origin::{Action, Bounce, Origin, Status, Undelivered};
pub use outgoing::{Attachment, Automatic, Extra, Invitation, Outgoing, Unsendable};
pub use parse::{parse, parse_with, whole_text};
