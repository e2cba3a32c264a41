use super::{Ending, Write};
use crate::connection::Connection;
use crate::fault::Fault;
use crate::limits;
use crate::row::{self, Value, kind_name};
use crate::statements::jobs;
use app::rows::Job;

/// Claims due jobs.
pub(crate) struct ClaimJobs {
    pub(crate) now_us: i64,
    pub(crate) lease_until_us: i64,
    pub(crate) limit: u32,
}

/// Removes a job that is done.
pub(crate) struct Finish(pub(crate) Job);

/// Gives a job back.
pub(crate) struct Postpone {
    pub(crate) job: Job,
    pub(crate) due_us: i64,
}

/// Ends all leases.
pub(crate) struct EndLeases;

impl Write for EndLeases {
    type Answer = u64;

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<u64>, Fault> {
        Ok(Ending::Keep(on.run(&jobs::END_LEASES, &[]).await?))
    }
}

impl Write for ClaimJobs {
    type Answer = Vec<Job>;

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<Vec<Job>>, Fault> {
        if self.lease_until_us <= self.now_us {
            return Err(Fault::Misfit("the lease ends before it begins"));
        }
        // An idle worker's look must cost no write.
        if on.row(&jobs::DUE_JOB, &[Value::Int(self.now_us)]).await?.is_none() {
            return Ok(Ending::Keep(Vec::new()));
        }
        let mut fence = on.row(&jobs::NEXT_FENCE, &[]).await?.ok_or(Fault::Row("the fence is missing"))?;
        let values = [
            Value::Int(self.now_us),
            Value::Int(self.lease_until_us),
            Value::Int(fence.int()?),
            Value::Int(i64::from(self.limit.min(limits::JOBS_MAX))),
        ];
        let rows = on.rows(&jobs::CLAIM_JOBS, &values).await?;
        let mut claimed =
            rows.into_iter().map(|mut row| row::job(&mut row)).collect::<Result<Vec<_>, _>>()?;
        claimed.sort_by_key(|job| (job.due_us, *job));
        Ok(Ending::Keep(claimed))
    }
}

impl Write for Finish {
    type Answer = bool;

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<bool>, Fault> {
        Ok(Ending::Keep(end_job(on, &self.0).await?))
    }
}

impl Write for Postpone {
    type Answer = bool;

    async fn perform(&self, on: &mut Connection<'_>) -> Result<Ending<bool>, Fault> {
        if self.job.fence == 0 {
            return Ok(Ending::Keep(false));
        }
        let [org, kind, item, fence] = under_fence(&self.job);
        let changed = on.run(&jobs::POSTPONE_JOB, &[org, kind, item, fence, Value::Int(self.due_us)]).await?;
        Ok(Ending::Keep(changed == 1))
    }
}

/// Removes a job if its fence is the newest.
pub(super) async fn end_job(on: &mut Connection<'_>, job: &Job) -> Result<bool, Fault> {
    // 0 is the fence of what nobody holds.
    if job.fence == 0 {
        return Ok(false);
    }
    Ok(on.run(&jobs::FINISH_JOB, &under_fence(job)).await? == 1)
}

fn under_fence(job: &Job) -> [Value<'_>; 4] {
    [
        Value::Bytes(job.org.as_bytes()),
        Value::Text(kind_name(job.kind)),
        Value::Bytes(&job.item),
        Value::Int(job.fence),
    ]
}
