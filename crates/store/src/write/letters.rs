use super::jobs::end_job;
use super::{Ending, Write};
use crate::connection::Connection;
use crate::fault::Fault;
use crate::row::{Value, status_name};
use crate::statements::letters;
use app::rows::{Job, JobKind, LetterStatus};

/// Notes how a letter ended, and ends its job.
pub(crate) struct SettleLetter {
    pub(crate) job: Job,
    pub(crate) status: LetterStatus,
}

impl Write for SettleLetter {
    type Answer = bool;

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<bool>, Fault> {
        if self.job.kind != JobKind::Send {
            return Err(Fault::Misfit("the job does not send a letter"));
        }
        if self.status == LetterStatus::Queued {
            return Err(Fault::Misfit("a letter does not end in the queue: postpone the job instead"));
        }
        if !end_job(on, &self.job).await? {
            return Ok(Ending::Keep(false));
        }
        let values = [
            Value::Bytes(self.job.org.as_bytes()),
            Value::Bytes(&self.job.item),
            Value::Text(status_name(self.status)),
        ];
        on.run(&letters::SETTLE_LETTER, &values).await?;
        Ok(Ending::Keep(true))
    }
}
