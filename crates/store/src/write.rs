//! What changes the database: each a value that can be performed on either engine, inside a transaction of somebody's.

mod commit;
mod jobs;
mod letters;
mod link;
mod people;

pub(crate) use jobs::{ClaimJobs, EndLeases, Finish, Postpone};
pub(crate) use letters::SettleLetter;
pub(crate) use link::LinkMessage;

use crate::connection::Connection;
use crate::fault::Fault;
use std::future::Future;

/// An operation that changes something. It may be performed again after its transaction was lost.
pub(crate) trait Write: Send + Sync + 'static {
    /// What the caller hears once the change is durable.
    type Answer: Send + 'static;

    /// Whether taking it back is usual. A batch of SQLite then prepares for it; otherwise it does so only after it had
    /// to, since that costs two statements more.
    const OFTEN_UNDONE: bool = false;

    /// Performs it. The transaction around belongs to the caller, who rolls back to where it began on [`Ending::Undo`]
    /// and on an error.
    fn perform(
        &self,
        on: &mut Connection<'_>,
    ) -> impl Future<Output = Result<Ending<Self::Answer>, Fault>> + Send;
}

/// How an operation ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending<T> {
    /// Make durable what it did, if anything, then answer.
    Keep(T),
    /// Take back what it did, then answer.
    Undo(T),
}
