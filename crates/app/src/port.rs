//! The ports: what the rooms above give to the use cases.

mod post;
mod reader;
mod store;
mod surroundings;

pub use post::{Post, PostError};
pub use reader::{Reader, Rules};
pub use store::{Commit, Committed, Enrolment, Kept, MeetingRows, NewMessage, Store, StoreError};
pub use surroundings::Clock;
