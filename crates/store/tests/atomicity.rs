//! A step that fails anywhere leaves nothing behind.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod rows;

use app::port::{Commit, Committed, Store, StoreError};
use rows::*;
use store::on_both_engines;

/// A step with something in every place, over a meeting that exists.
fn full_step(job: app::rows::Job) -> Commit {
    let mut commit = step(job, 7, 2);
    commit.people = vec![person(GUEST)];
    commit.parties = vec![party(7, GUEST)];
    commit.claims = vec![claim(7, 10, 20), claim(7, 30, 40)];
    commit.letters = vec![letter(101, 7, GUEST), letter(102, 7, HOST)];
    commit.wake_us = Some(99);
    commit.message = Some(key(2));
    commit
}

/// What is wrong, and how to make it so.
type Defect = (&'static str, fn(&mut Commit));

/// One defect for every statement of the transaction that can fail.
const DEFECTS: &[Defect] = &[
    ("a meeting of a host who is none", |commit| {
        commit.meeting.host = person_id(77);
        commit.claims.clear();
        commit.meeting.meeting = meeting_id(8);
        commit.audit.meeting = meeting_id(8);
        commit.parties.clear();
        commit.letters.clear();
    }),
    ("a phase without a name", |commit| commit.meeting.phase.clear()),
    ("a person's id twice", |commit| {
        let mut twice = person(GUEST);
        twice.address_index = [0x99; 16];
        commit.people.push(twice);
    }),
    ("a party who is nobody", |commit| commit.parties.push(party(7, 88))),
    ("a party twice", |commit| commit.parties.push(party(7, GUEST))),
    ("a claim that ends before it starts", |commit| commit.claims.push(claim(7, 60, 50))),
    ("a claim of two months", |commit| commit.claims.push(claim(7, 100, 1500 * HOUR_US))),
    ("a letter to nobody", |commit| commit.letters.push(letter(103, 7, 88))),
    ("a reason that was given before", |commit| commit.audit.revision = 1),
    ("a claim on another's calendar", |commit| commit.claims[0].host = person_id(GUEST)),
    ("a row of another organisation", |commit| commit.letters[0].org = OTHER_ORG),
    ("a party of another meeting", |commit| commit.parties[0].meeting = meeting_id(9)),
];

on_both_engines! {
    async fn a_defect_anywhere_leaves_nothing_behind(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        store.commit(step(held_job(store, 1).await, 7, 1)).await.unwrap();
        let job = held_job(store, 2).await;
        let before = scratch.everything().await;

        for (defect, spoil) in DEFECTS {
            let mut commit = full_step(job);
            spoil(&mut commit);
            let outcome = store.commit(commit).await;
            assert!(matches!(outcome, Err(StoreError::Rejected(_))), "{defect}: {outcome:?}");
            assert_eq!(scratch.everything().await, before, "{defect}");
        }
        // And the step without a defect still goes through.
        assert_eq!(store.commit(full_step(job)).await.unwrap(), Committed::Done);
        assert_ne!(scratch.everything().await, before);
    }

    async fn a_taken_slot_leaves_nothing_behind(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        store.commit(step(held_job(store, 1).await, 7, 1)).await.unwrap();
        let mut other = step(held_job(store, 3).await, 9, 1);
        other.claims = vec![claim(9, 35, 45)];
        store.commit(other).await.unwrap();
        let job = held_job(store, 4).await;
        let before = scratch.everything().await;

        assert_eq!(store.commit(full_step(job)).await.unwrap(), Committed::SlotTaken);
        assert_eq!(scratch.everything().await, before);
    }

    async fn a_guest_who_became_known_meanwhile_leaves_nothing_behind(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        store.commit(step(held_job(store, 1).await, 7, 1)).await.unwrap();
        let job = held_job(store, 2).await;
        let mut known = mail(5, 21);
        known.writer.as_mut().unwrap().address_index = [GUEST; 16];
        store.keep(known).await.unwrap();
        let before = scratch.everything().await;

        let outcome = store.commit(full_step(job)).await;
        assert!(matches!(outcome, Err(StoreError::Known(known)) if known == person_id(21)));
        assert_eq!(scratch.everything().await, before);

        // A stranger of whom the step says nothing else is simply left as known.
        let mut commit = full_step(job);
        commit.parties.clear();
        commit.letters.clear();
        assert_eq!(store.commit(commit).await.unwrap(), Committed::Done);
        assert!(store.person(ORG, person_id(GUEST)).await.unwrap().is_none());
    }

    async fn a_failing_step_does_not_take_its_neighbours_with_it(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut tasks = Vec::new();
        for n in 0..24_u32 {
            let mut commit = step(held_job(store, n).await, n, 1);
            if n % 3 == 0 {
                commit.parties = vec![party(n, 88)];
            }
            let store = store.clone();
            tasks.push(tokio::spawn(async move { store.commit(commit).await.is_ok() }));
        }
        let mut went_through = Vec::new();
        for task in tasks {
            went_through.push(task.await.unwrap());
        }
        assert_eq!(went_through, (0..24).map(|n| n % 3 != 0).collect::<Vec<_>>());
        assert_eq!(store.meetings(ORG).await.unwrap().len(), 16);
    }
}
