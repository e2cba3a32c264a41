//! Mail in and out of this process: the SMTP and LMTP listener, the relay, the maildir.
//!
//! What it refuses to know: what a mail says, who lives here (it asks an [`Inbox`]), when to try again (it says
//! [`SendError::Later`]), and how SMTP works as a server (the room `smtp` does).
//!
//! Read first: [`Inbox`] and [`Listener`] for mail in, [`Outgoing`] for mail out.
//!
//! ```
//! use addr::{Domain, EmailAddress};
//! use mail::{Door, Envelope, Inbox, Listener, Maildir, Outgoing, Place, Protocol, Verdict};
//! use std::sync::Arc;
//!
//! struct Nobody;
//! impl Inbox for Nobody {
//!     async fn accepts(&self, _: &EmailAddress) -> bool { false }
//!     async fn receive(&self, _: Envelope, _: Vec<u8>) -> Vec<Verdict> { Vec::new() }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let door = Door::new(Place::Tcp("127.0.0.1:0".parse()?), Protocol::Smtp, Domain::parse("mx.example")?);
//! let listener = Listener::bind(door).await?;
//! println!("mail comes in at {}", listener.place());
//! listener.serve(Arc::new(Nobody), async { /* until this future ends */ }).await;
//!
//! # let folder = std::env::temp_dir().join(format!("mail-doc-{}", std::process::id()));
//! let outgoing = Outgoing::Maildir(Maildir::open(&folder)?);
//! let dana = EmailAddress::parse("dana@northfield.example")?;
//! outgoing.send(None, &dana, b"Subject: hello\r\n\r\nhello\r\n", "effect-1").await?;
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok(())
//! # }
//! ```

mod converse;
mod crowd;
mod door;
mod inbox;
pub mod limits;
mod listener;
mod maildir;
mod mood;
mod outgoing;
mod relay;

pub use door::{BindError, Door, Place};
pub use inbox::{Envelope, Inbox, Verdict};
pub use listener::{Drained, Listener};
pub use maildir::Maildir;
pub use outgoing::{Code, Outgoing, Reason, SendError, Sent};
pub use relay::{Credentials, Relay, RelayError, RelaySettings, Security, Trust};
pub use smtp::{Protocol, ReturnPath};

#[cfg(test)]
mod tests;
