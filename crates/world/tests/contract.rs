//! The real store's own stories, told of the store in memory: what the simulator relies on is what the databases do.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::duplicate_mod,
    unreachable_pub,
    reason = "a test fails by panicking; the stories are the real store's"
)]

extern crate self as store;

pub use testing::Scratch;
pub use world::MemoryStore as Database;

mod stories {
    /// Runs each story once, on the store in memory.
    macro_rules! on_both_engines {
    ($($(#[$meta:meta])* async fn $name:ident($scratch:ident) $body:block)*) => { $(
        $(#[$meta])*
        #[test]
        fn $name() {
            async fn story($scratch: &store::Scratch) $body
            store::testing::run(story);
        }
    )* };
}
    pub(crate) use on_both_engines;
}
pub(crate) use stories::on_both_engines;

/// Stands for the real store's module of this name.
pub mod testing {
    pub use crate::cells::{cell, holds};

    /// A fresh store.
    #[derive(Default)]
    pub struct Scratch {
        /// The store.
        pub database: super::Database,
    }

    impl Scratch {
        /// All that is stored, as text.
        pub async fn everything(&self) -> Vec<String> {
            self.database.everything()
        }
    }

    /// Runs a story.
    pub fn run(story: impl AsyncFnOnce(&Scratch)) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
        runtime.expect("a runtime").block_on(async { story(&Scratch::default()).await });
    }
}

#[path = "../../store/src/testing/cells.rs"]
mod cells;

#[path = "../../store/tests/atomicity.rs"]
mod atomicity;
#[path = "../../store/tests/leases.rs"]
mod leases;
#[path = "../../store/tests/port.rs"]
mod port;
