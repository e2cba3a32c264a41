//! Leases and fences: an outcome counts once, and only from whoever holds the job.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod rows;

use app::port::{Committed, Store, StoreError};
use app::rows::{JobKind, LetterStatus};
use rows::*;
use store::on_both_engines;

on_both_engines! {
    async fn jobs_are_claimed_when_due_and_oldest_first(scratch) {
        let store = &scratch.database;
        for n in [30, 10, 20, 40] {
            store.keep(mail(n, GUEST)).await.unwrap();
        }
        assert_eq!(store.next_due_us().await.unwrap(), Some(10));
        assert!(store.claim_jobs(9, 100, 10).await.unwrap().is_empty());
        let claimed = store.claim_jobs(30, 100, 2).await.unwrap();
        assert_eq!(claimed.iter().map(|job| job.due_us).collect::<Vec<_>>(), [10, 20]);
        assert!(claimed.iter().all(|job| job.kind == JobKind::Read && job.attempts == 1));
        let claimed = store.claim_jobs(30, 100, 2).await.unwrap();
        assert_eq!(claimed.iter().map(|job| job.due_us).collect::<Vec<_>>(), [30]);
        assert_eq!(store.next_due_us().await.unwrap(), Some(40));
    }

    async fn a_held_job_is_ready_again_when_its_lease_ends(scratch) {
        let store = &scratch.database;
        store.keep(mail(10, GUEST)).await.unwrap();
        let slow = store.claim_jobs(10, 50, 10).await.unwrap()[0];
        assert!(store.claim_jobs(49, 90, 10).await.unwrap().is_empty());
        assert_eq!(store.next_due_us().await.unwrap(), Some(50));
        let quick = store.claim_jobs(50, 90, 10).await.unwrap()[0];
        assert!(quick.fence > slow.fence);
        assert_eq!((quick.attempts, quick.due_us), (2, 10));
    }

    async fn a_slow_workers_outcome_is_refused(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        store.keep(mail(10, HOST)).await.unwrap();
        let slow = store.claim_jobs(10, 50, 10).await.unwrap()[0];
        let quick = store.claim_jobs(50, 90, 10).await.unwrap()[0];
        let before = scratch.everything().await;

        assert_eq!(store.commit(step(slow, 7, 1)).await.unwrap(), Committed::Stale);
        assert!(!store.finish(slow).await.unwrap());
        assert!(!store.postpone(slow, 99).await.unwrap());
        assert_eq!(scratch.everything().await, before);

        assert_eq!(store.commit(step(quick, 7, 1)).await.unwrap(), Committed::Done);
        assert_eq!(store.commit(step(quick, 7, 2)).await.unwrap(), Committed::Stale);
    }

    async fn a_late_worker_whose_job_nobody_took_over_is_heard(scratch) {
        let store = &scratch.database;
        store.keep(mail(10, GUEST)).await.unwrap();
        let late = store.claim_jobs(10, 50, 10).await.unwrap()[0];
        assert!(store.finish(late).await.unwrap());
        assert!(!store.finish(late).await.unwrap());
        assert_eq!(store.next_due_us().await.unwrap(), None);
    }

    async fn a_job_that_was_given_back_is_nobodys(scratch) {
        let store = &scratch.database;
        store.keep(mail(10, GUEST)).await.unwrap();
        let job = store.claim_jobs(10, 50, 10).await.unwrap()[0];
        assert!(store.postpone(job, 70).await.unwrap());
        assert!(!store.finish(job).await.unwrap());
        assert_eq!(store.next_due_us().await.unwrap(), Some(70));
        let again = store.claim_jobs(70, 90, 10).await.unwrap()[0];
        assert_eq!((again.due_us, again.attempts), (70, 2));
        // A job that was never claimed has no fence to finish it under.
        assert!(!store.finish(app::rows::Job { fence: 0, ..again }).await.unwrap());
    }

    async fn a_fence_never_comes_twice_even_for_a_timer_set_anew(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut commit = step(held_job(store, 1).await, 7, 1);
        commit.wake_us = Some(10);
        store.commit(commit).await.unwrap();
        let slow = store.claim_jobs(10, 20, 10).await.unwrap()[0];
        let quick = store.claim_jobs(20, 90, 10).await.unwrap()[0];
        let mut commit = step(quick, 7, 2);
        commit.wake_us = Some(30);
        assert_eq!(store.commit(commit).await.unwrap(), Committed::Done);
        let next = store.claim_jobs(30, 90, 10).await.unwrap()[0];

        assert_eq!((next.kind, next.item), (slow.kind, slow.item));
        assert!(next.fence > quick.fence && quick.fence > slow.fence);
        assert!(!store.finish(slow).await.unwrap());
        assert!(!store.finish(quick).await.unwrap());
        assert!(store.finish(next).await.unwrap());
    }

    async fn a_step_takes_the_timer_from_whoever_holds_it(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut commit = step(held_job(store, 1).await, 7, 1);
        commit.wake_us = Some(10);
        store.commit(commit).await.unwrap();
        let wake = store.claim_jobs(10, HOUR_US, 10).await.unwrap()[0];
        let mut by_mail = step(held_job(store, 20).await, 7, 2);
        by_mail.wake_us = Some(HOUR_US / 2);
        assert_eq!(store.commit(by_mail).await.unwrap(), Committed::Done);

        assert_eq!(store.commit(step(wake, 7, 2)).await.unwrap(), Committed::Stale);
        assert!(!store.finish(wake).await.unwrap());
        assert_eq!(store.next_due_us().await.unwrap(), Some(HOUR_US / 2));
    }

    async fn a_step_from_an_old_revision_is_stale(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        store.commit(step(held_job(store, 1).await, 7, 1)).await.unwrap();
        let job = held_job(store, 2).await;
        for revision in [0, 1, 3] {
            assert_eq!(store.commit(step(job, 7, revision)).await.unwrap(), Committed::Stale);
        }
        assert_eq!(store.commit(step(job, 7, 2)).await.unwrap(), Committed::Done);
    }

    async fn a_slow_sender_cannot_settle(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut commit = step(held_job(store, 1).await, 7, 1);
        commit.letters = vec![letter(100, 7, HOST)];
        store.commit(commit).await.unwrap();
        let slow = store.claim_jobs(100, 200, 10).await.unwrap()[0];
        let quick = store.claim_jobs(200, 300, 10).await.unwrap()[0];
        assert!(!store.settle_letter(slow, LetterStatus::Failed).await.unwrap());
        assert_eq!(store.letter(ORG, key(100)).await.unwrap().unwrap().status, LetterStatus::Queued);
        assert!(store.settle_letter(quick, LetterStatus::Sent).await.unwrap());
    }

    async fn many_workers_share_the_jobs_out_without_doubles(scratch) {
        for n in 0..60 {
            scratch.database.keep(mail(n, GUEST)).await.unwrap();
        }
        let workers = (0..8).map(|_| {
            let store = scratch.database.clone();
            tokio::spawn(async move {
                let mut mine = Vec::new();
                loop {
                    let claimed = store.claim_jobs(100, HOUR_US, 3).await.unwrap();
                    if claimed.is_empty() {
                        return mine;
                    }
                    mine.extend(claimed.iter().map(|job| job.item));
                }
            })
        });
        let mut all = Vec::new();
        for worker in workers.collect::<Vec<_>>() {
            all.extend(worker.await.unwrap());
        }
        all.sort_unstable();
        assert_eq!(all, (0..60).map(key).collect::<Vec<_>>());
    }

    async fn what_a_dead_process_held_is_ready_at_once(scratch) {
        let store = &scratch.database;
        store.keep(mail(10, GUEST)).await.unwrap();
        store.keep(mail(20, GUEST)).await.unwrap();
        store.keep(mail(30, GUEST)).await.unwrap();
        let held = store.claim_jobs(20, HOUR_US, 10).await.unwrap();
        assert_eq!(store.next_due_us().await.unwrap(), Some(30));

        assert_eq!(store.end_leases().await.unwrap(), 2);
        assert_eq!(store.next_due_us().await.unwrap(), Some(10));
        assert!(!store.finish(held[0]).await.unwrap());
        let again = store.claim_jobs(20, HOUR_US, 10).await.unwrap();
        assert_eq!(again.iter().map(|job| job.attempts).collect::<Vec<_>>(), [2, 2]);
        assert!(again[0].fence > held[1].fence);
    }

    async fn a_lease_that_ends_before_it_begins_is_refused(scratch) {
        let refused = scratch.database.claim_jobs(10, 10, 1).await;
        assert!(matches!(refused, Err(StoreError::Rejected(_))));
    }
}
