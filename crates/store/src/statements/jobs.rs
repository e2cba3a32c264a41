use crate::statement::statements;

statements! {
    /// Enqueues a job unless it is here. Primary key.
    ADD_JOB = "INSERT INTO job (org, kind, item, due_us, ready_us, attempts, fence) VALUES ($1, $2, $3, $4, $4, 0, 0)
        ON CONFLICT (org, kind, item) DO NOTHING";

    /// Sets a timer; whoever held the old one no longer does. Primary key.
    SET_JOB = "INSERT INTO job (org, kind, item, due_us, ready_us, attempts, fence) VALUES ($1, $2, $3, $4, $4, 0, 0)
        ON CONFLICT (org, kind, item) DO UPDATE SET due_us = excluded.due_us, ready_us = excluded.ready_us,
            attempts = 0, fence = 0";

    /// Removes a job, whoever holds it. Primary key.
    CLEAR_JOB = "DELETE FROM job WHERE org = $1 AND kind = $2 AND item = $3";

    /// Removes a job that is still held under a fence. Primary key.
    FINISH_JOB = "DELETE FROM job WHERE org = $1 AND kind = $2 AND item = $3 AND fence = $4";

    /// Gives back a job that is still held under a fence. Primary key.
    POSTPONE_JOB = "UPDATE job SET due_us = $5, ready_us = $5, fence = 0
        WHERE org = $1 AND kind = $2 AND item = $3 AND fence = $4";

    /// The next fence. It never comes twice.
    NEXT_FENCE = "UPDATE fence SET last = last + 1 WHERE one = 1 RETURNING last",
        postgres = "SELECT nextval('fence')";

    /// Whether a job is due. Index job_by_ready.
    DUE_JOB = "SELECT ready_us FROM job WHERE ready_us <= $1 ORDER BY ready_us, due_us LIMIT 1";

    /// Claims due jobs under a fence. Index job_by_ready, then primary key. On PostgreSQL what another node is claiming
    /// is passed over.
    CLAIM_JOBS = "UPDATE job SET ready_us = $2, attempts = attempts + 1, fence = $3
        WHERE (org, kind, item) IN
            (SELECT org, kind, item FROM job WHERE ready_us <= $1 ORDER BY ready_us, due_us LIMIT $4)
        RETURNING org, kind, item, due_us, attempts, fence",
        postgres = "WITH due AS MATERIALIZED
            (SELECT org, kind, item FROM job WHERE ready_us <= $1 ORDER BY ready_us, due_us LIMIT $4
             FOR UPDATE SKIP LOCKED)
        UPDATE job SET ready_us = $2, attempts = attempts + 1, fence = $3 FROM due
        WHERE job.org = due.org AND job.kind = due.kind AND job.item = due.item
        RETURNING job.org, job.kind, job.item, job.due_us, job.attempts, job.fence";

    /// Ends all leases. Scans the table, once at a start.
    END_LEASES = "UPDATE job SET ready_us = due_us, fence = 0 WHERE fence <> 0";

    /// When the next job can be claimed. Index job_by_ready.
    NEXT_READY = "SELECT min(ready_us) FROM job";
}
