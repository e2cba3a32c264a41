use super::{Outcome, shared};
use crate::connection::Connection;
use crate::database::Flushes;
use crate::fault::{Fault, Reach, Shared};
use crate::limits;
use crate::write::{Ending, Write};
use sqlx::Connection as _;
use sqlx::sqlite::SqliteConnection;
use std::future::Future;
use std::pin::Pin;
use tokio::sync::{mpsc, oneshot, watch};

/// The one writer of a file. All that waits while a transaction is flushed shares the next one, so a busy server pays
/// for one flush where it would pay for hundreds.
pub(super) struct Writer {
    connection: SqliteConnection,
    waiting: mpsc::Receiver<Box<dyn Pending>>,
    tell: watch::Sender<State>,
}

/// What the writer tells about itself.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct State {
    /// It met an error after which the file cannot be trusted with more writes.
    pub(super) is_refusing: bool,
    /// How it grouped.
    pub(super) flushes: Flushes,
}

/// A write whose caller waits, whatever its type.
pub(super) trait Pending: Send {
    /// Performs it inside the writer's transaction and keeps the answer.
    fn perform<'a>(&'a mut self, on: Connection<'a>) -> Performing<'a>;

    /// Answers the caller: with what was kept, once that is durable, or with what went wrong.
    fn settle(self: Box<Self>, outcome: Outcome<()>);

    /// Whether taking it back is usual.
    fn is_often_undone(&self) -> bool;

    /// Whether this is the request to close.
    fn is_goodbye(&self) -> bool {
        false
    }
}

type Performing<'a> = Pin<Box<dyn Future<Output = Result<Ending<()>, Fault>> + Send + 'a>>;

/// A write with the way back to its caller.
pub(super) struct Ticket<W: Write> {
    write: W,
    answer: Option<W::Answer>,
    reply: oneshot::Sender<Outcome<W::Answer>>,
}

impl<W: Write> Ticket<W> {
    pub(super) fn new(write: W, reply: oneshot::Sender<Outcome<W::Answer>>) -> Self {
        Self { write, answer: None, reply }
    }
}

impl<W: Write> Pending for Ticket<W> {
    fn perform<'a>(&'a mut self, mut on: Connection<'a>) -> Performing<'a> {
        Box::pin(async move {
            let (ending, answer) = match self.write.perform(&mut on).await? {
                Ending::Keep(answer) => (Ending::Keep(()), answer),
                Ending::Undo(answer) => (Ending::Undo(()), answer),
            };
            self.answer = Some(answer);
            Ok(ending)
        })
    }

    fn is_often_undone(&self) -> bool {
        W::OFTEN_UNDONE
    }

    fn settle(self: Box<Self>, outcome: Outcome<()>) {
        let Self { answer, reply, .. } = *self;
        let answer = outcome.and_then(|()| answer.ok_or_else(|| shared(Fault::Closed)));
        // Where nobody waits any more, the effect stands all the same.
        reply.send(answer).ok();
    }
}

/// The request to close: everything before it is written first.
pub(super) struct Goodbye;

impl Pending for Goodbye {
    fn perform<'a>(&'a mut self, _: Connection<'a>) -> Performing<'a> {
        Box::pin(async { Ok(Ending::Keep(())) })
    }

    fn is_often_undone(&self) -> bool {
        false
    }

    fn settle(self: Box<Self>, _: Outcome<()>) {}

    fn is_goodbye(&self) -> bool {
        true
    }
}

impl Writer {
    pub(super) fn new(
        connection: SqliteConnection,
        waiting: mpsc::Receiver<Box<dyn Pending>>,
        tell: watch::Sender<State>,
    ) -> Self {
        Self { connection, waiting, tell }
    }

    /// Writes until everybody let go of the queue, or somebody says goodbye.
    pub(super) async fn write_until_closed(mut self) {
        let mut is_open = true;
        while is_open && let Some(first) = self.waiting.recv().await {
            let batch = self.batch_with(first);
            is_open = !batch.iter().any(|pending| pending.is_goodbye());
            self.write(batch).await;
        }
        if let Err(error) = self.connection.close().await {
            tracing::warn!(error = %error, "the database did not close cleanly; its log is read at the next start");
        }
    }

    fn batch_with(&mut self, first: Box<dyn Pending>) -> Vec<Box<dyn Pending>> {
        let mut batch = vec![first];
        while batch.len() < limits::BATCH_MAX
            && let Ok(next) = self.waiting.try_recv()
        {
            batch.push(next);
        }
        batch
    }

    async fn write(&mut self, mut batch: Vec<Box<dyn Pending>>) {
        if self.tell.borrow().is_refusing {
            return answer_all(batch, Err(shared(Fault::Refusing)));
        }
        match self.transaction(&mut batch).await {
            Ok(()) => {
                let writes = u64::try_from(batch.len()).unwrap_or(u64::MAX);
                self.tell.send_modify(|state| {
                    state.flushes.transactions += 1;
                    state.flushes.writes += writes;
                });
                answer_all(batch, Ok(()));
            }
            Err(fault) => {
                self.give_up(&fault).await;
                answer_all(batch, Err(shared(fault)));
            }
        }
    }

    /// Performs all of a batch and flushes once.
    ///
    /// At first only what is often undone gets a savepoint. If something else has to be taken back, the whole batch is,
    /// and comes again with savepoints everywhere; that is rare, and each savepoint costs as much as a write.
    async fn transaction(&mut self, batch: &mut Vec<Box<dyn Pending>>) -> Result<(), Fault> {
        self.say("BEGIN IMMEDIATE").await?;
        if !self.perform_hoping(batch).await? {
            self.say("ROLLBACK").await?;
            self.say("BEGIN IMMEDIATE").await?;
            self.perform_guarded(batch).await?;
        }
        self.say("COMMIT").await
    }

    /// False when something had to be taken back and could not be alone.
    async fn perform_hoping(&mut self, batch: &mut [Box<dyn Pending>]) -> Result<bool, Fault> {
        for pending in batch {
            let done = if pending.is_often_undone() {
                guarded(&mut self.connection, &mut **pending).await.map(Ending::Keep)
            } else {
                pending.perform(Connection::Sqlite(&mut self.connection)).await
            };
            match done {
                Ok(Ending::Keep(())) => {}
                Ok(Ending::Undo(())) => return Ok(false),
                Err(fault) if fault.reach() == Reach::Operation => return Ok(false),
                Err(fault) => return Err(fault),
            }
        }
        Ok(true)
    }

    /// What fails alone is answered at once and leaves the batch.
    async fn perform_guarded(&mut self, batch: &mut Vec<Box<dyn Pending>>) -> Result<(), Fault> {
        let mut n = 0;
        while let Some(pending) = batch.get_mut(n) {
            match guarded(&mut self.connection, &mut **pending).await {
                Ok(()) => n += 1,
                Err(fault) if fault.reach() == Reach::Operation => {
                    self.say("ROLLBACK TO operation").await?;
                    self.say("RELEASE operation").await?;
                    batch.remove(n).settle(Err(shared(fault)));
                }
                Err(fault) => return Err(fault),
            }
        }
        Ok(())
    }

    /// Leaves the transaction behind; after an error of the disk, leaves writing behind.
    async fn give_up(&mut self, fault: &Fault) {
        // SQLite may have rolled back by itself (sqlite.org/lang_transaction.html §3): then this fails, and that is fine.
        let rolled_back = self.say("ROLLBACK").await;
        let is_lost = rolled_back.is_err_and(|fault| fault.reach() == Reach::Database);
        if fault.reach() == Reach::Database || is_lost {
            tracing::error!(error = %fault, "writing to the database failed: nothing more is written until a restart");
            self.tell.send_modify(|state| state.is_refusing = true);
        } else {
            tracing::warn!(error = %fault, "a transaction was given up");
        }
    }

    async fn say(&mut self, statement: &'static str) -> Result<(), Fault> {
        say(&mut self.connection, statement).await
    }
}

/// Performs one write so that it can be taken back alone.
async fn guarded(connection: &mut SqliteConnection, pending: &mut dyn Pending) -> Result<(), Fault> {
    say(connection, "SAVEPOINT operation").await?;
    let ending = pending.perform(Connection::Sqlite(connection)).await?;
    if ending == Ending::Undo(()) {
        say(connection, "ROLLBACK TO operation").await?;
    }
    say(connection, "RELEASE operation").await
}

async fn say(connection: &mut SqliteConnection, statement: &'static str) -> Result<(), Fault> {
    sqlx::query(statement).execute(connection).await?;
    Ok(())
}

fn answer_all(batch: Vec<Box<dyn Pending>>, outcome: Result<(), Shared>) {
    for pending in batch {
        pending.settle(outcome.clone());
    }
}
