//! The worker: claims what is due and does it.

use crate::port::{Clock, Post, Store};
use crate::rows::{Job, JobKind};
use crate::{App, AppError};
use jiff::{SignedDuration, Timestamp};
use vault::KeyFile;

/// How long a worker may take for one job before another may try: longer than the longest SMTP time-out on the way
/// out (RFC 5321 §4.5.3.2.6: ten minutes for the end of data), so that a slow relay is no second delivery.
const LEASE: SignedDuration = SignedDuration::from_mins(15);

/// Jobs claimed at once: few, since a worker does them one after the other.
const BATCH: u32 = 8;

/// Waits between tries, in minutes; the last one repeats. A letter or message is given up after [`TRIES_MAX`].
const BACKOFF_MIN: [i64; 6] = [1, 5, 15, 30, 60, 120];

/// Tries in all: about five days, as mail servers do.
const TRIES_MAX: i64 = 60;

impl<S: Store, F: KeyFile + Send + 'static, C: Clock> App<S, F, C> {
    /// Does what is due, once; returns how many jobs it took.
    ///
    /// A job that fails is tried again later; the failure is logged by ids alone.
    ///
    /// # Errors
    /// When the store cannot be asked for work.
    pub async fn work(&self, post: &impl Post) -> Result<usize, AppError> {
        let now = self.clock.now();
        let lease_until = now.saturating_add(LEASE).unwrap_or(now);
        let jobs = self.store.claim_jobs(now.as_microsecond(), lease_until.as_microsecond(), BATCH).await?;
        for job in &jobs {
            if let Err(error) = self.perform(*job, post).await {
                self.put_off(*job, &error).await?;
            }
        }
        Ok(jobs.len())
    }

    /// When the next job is due, for whoever sleeps until then.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn next_due(&self) -> Result<Option<Timestamp>, AppError> {
        Ok(self.store.next_due_us().await?.and_then(|us| Timestamp::from_microsecond(us).ok()))
    }

    async fn perform(&self, job: Job, post: &impl Post) -> Result<(), AppError> {
        match job.kind {
            JobKind::Read => self.understand(job).await,
            JobKind::Wake => self.wake(job).await,
            JobKind::Send => self.send(job, post).await,
        }
    }

    async fn put_off(&self, job: Job, error: &AppError) -> Result<(), AppError> {
        let item = negotiate::MeetingId::from_bytes(job.item);
        let kind = job.kind.name();
        if job.attempts >= TRIES_MAX {
            tracing::error!(job.kind = kind, job.item = %item, job.attempts, %error, "job given up");
            self.store.finish(job).await?;
            return Ok(());
        }
        tracing::warn!(job.kind = kind, job.item = %item, job.attempts, %error, "job put off");
        self.store.postpone(job, self.retry_at(job).as_microsecond()).await?;
        Ok(())
    }

    /// When a job that failed is tried again.
    pub(crate) fn retry_at(&self, job: Job) -> Timestamp {
        let tries = usize::try_from(job.attempts.saturating_sub(1)).unwrap_or(0);
        let wait = BACKOFF_MIN.get(tries).or(BACKOFF_MIN.last()).copied().unwrap_or(1);
        let now = self.clock.now();
        now.saturating_add(SignedDuration::from_mins(wait)).unwrap_or(now)
    }
}
