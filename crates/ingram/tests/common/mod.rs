//! A small world for the binary: its server as a child process, a mail server that speaks LMTP to it, and one that
//! takes what it sends. Both are written here on plain sockets, so that nothing of Ingram judges itself.
#![allow(dead_code, reason = "each story uses a part of it")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

pub(crate) mod kills;
pub(crate) mod life;
pub(crate) mod mails;
pub(crate) mod office;
pub(crate) mod patience;
pub(crate) mod server;
pub(crate) mod snapshot;
pub(crate) mod words;

pub(crate) use mails::Mail;
pub(crate) use office::{Delivered, Office};
pub(crate) use server::Server;
