//! SMTP and LMTP server sessions (RFC 5321, RFC 2033) as pure state machines: octets and times go in, octets and
//! questions come out.
//!
//! What it refuses to know: sockets, clocks, TLS, threads, what a mail says, who lives here, and how to relay, which
//! it never does.
//!
//! Read first: [`Session`], then [`Output`] and [`Event`]. The one rule of use: after every call draw [`Session::poll`]
//! until it says [`Output::Idle`] or [`Output::Close`], and answer each [`Event`] before drawing on.
//!
//! ```
//! use smtp::{Admission, Config, Delivery, Event, Output, Protocol, Session};
//! use std::time::Duration;
//!
//! let config = Config::new(Protocol::Lmtp, addr::Domain::parse("mx.example")?);
//! let now = Duration::ZERO;
//! let mut session = Session::new(config, now);
//! let mut kept = Vec::new();
//! for said in ["", "LHLO a.example\r\n", "MAIL FROM:<dana@a.example>\r\nRCPT TO:<amy@mx.example>\r\nDATA\r\n",
//!              "Subject: lunch?\r\n\r\n..and more\r\n.\r\n"] {
//!     session.receive(said.as_bytes(), now);
//!     loop {
//!         match session.poll() {
//!             Output::Send(_octets) => {} // write them to the socket
//!             Output::Event(Event::Recipient(_)) => session.answer_recipient(Admission::Welcome, now)?,
//!             Output::Event(Event::Message { bytes, .. }) => {
//!                 kept.push(bytes); // make it durable first
//!                 session.answer_message(&[Delivery::Kept], now)?;
//!             }
//!             Output::Event(Event::StartTls) => unreachable!("not offered"),
//!             Output::Idle { .. } | Output::Close => break,
//!         }
//!     }
//! }
//! assert_eq!(kept, [b"Subject: lunch?\r\n\r\n.and more\r\n"]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod command;
mod config;
mod data;
mod event;
pub mod limits;
mod line;
mod path;
mod reply;
mod session;

pub use config::{Config, Patience, Protocol, Tls};
pub use event::{Admission, Delivery, Envelope, Event, NotAsked, Output, ReturnPath};
pub use session::Session;

#[cfg(test)]
mod tests;
