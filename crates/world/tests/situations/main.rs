//! The fifteen situations that decide whether people trust an assistant, each from raw mails to the final calendar and
//! the mails that left (the product research, section 5).
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a story that goes wrong ends by panicking"
)]

mod agreed;
mod groups;
mod hard;
mod times;
mod town;
