//! The use cases: one function a story, one transaction each, and the ports that the floors above fill.
//!
//! What it refuses to know: SQL, sockets, files, which database, which mail server. It is the lowest room with async.
//! Read first: [`port::Store`] and [`rows`] (what is kept), then `receive`, `understand`, `send`.

pub mod port;
pub mod rows;
mod translate;
pub mod trust;

pub use translate::said;
