//! One module a command.

pub(crate) mod demo;
pub(crate) mod host;
pub(crate) mod init;
pub(crate) mod meeting;
pub(crate) mod read;
pub(crate) mod serve;
pub(crate) mod simulate;
pub(crate) mod slots;
pub(crate) mod strip;
pub(crate) mod time;
