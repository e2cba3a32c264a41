//! The ports: what the rooms above give to the use cases.

mod store;

pub use store::{Commit, Committed, Enrolment, Kept, MeetingRows, NewMessage, Store, StoreError};
