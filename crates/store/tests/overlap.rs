//! Two meetings of a host never overlap: the database itself refuses it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod rows;

use app::port::{Committed, Store};
use rows::*;
use std::time::Duration;
use store::testing::{Race, Scratch, overlaps_in};
use store::{EngineName, on_both_engines};

/// A row of the table `claim`, written around everything that this program checks.
async fn insert(
    scratch: &Scratch,
    host: u8,
    meeting: u32,
    starts_us: i64,
    ends_us: i64,
) -> Result<u64, String> {
    let blob = |bytes: &[u8; 16]| {
        let hex = bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        match scratch.database.engine() {
            EngineName::Sqlite => format!("x'{hex}'"),
            EngineName::Postgres => format!("'\\x{hex}'"),
        }
    };
    let (org, host, meeting) =
        (blob(ORG.as_bytes()), blob(&[host; 16]), blob(meeting_id(meeting).as_bytes()));
    let text = format!(
        "INSERT INTO claim (org, host, starts_us, ends_us, meeting, firm)
         VALUES ({org}, {host}, {starts_us}, {ends_us}, {meeting}, 1)"
    );
    scratch.sql(&text).await
}

async fn two_hosts_and_meetings(scratch: &Scratch, meetings: u32) {
    scratch.database.enrol(enrolment(HOST)).await.unwrap();
    scratch.database.enrol(enrolment(11)).await.unwrap();
    for n in 0..meetings {
        let job = held_job(&scratch.database, n).await;
        scratch.database.commit(step(job, n, 1)).await.unwrap();
    }
}

on_both_engines! {
    async fn the_database_refuses_what_overlaps(scratch) {
        two_hosts_and_meetings(scratch, 2).await;
        insert(scratch, HOST, 0, 100, 200).await.unwrap();
        for (starts_us, ends_us) in [(100, 200), (120, 180), (50, 250), (50, 101), (199, 250)] {
            let refused = insert(scratch, HOST, 1, starts_us, ends_us).await.unwrap_err();
            assert!(refused.contains("claim_overlaps"), "{refused}");
        }
        insert(scratch, HOST, 1, 200, 300).await.expect("it begins when the other ends");
        insert(scratch, HOST, 1, 0, 100).await.expect("it ends when the other begins");
        insert(scratch, HOST, 0, 150, 180).await.expect("it is the same meeting's");
        insert(scratch, 11, 1, 120, 180).await.expect("it is another host's");
    }

    async fn the_database_refuses_to_move_a_claim_over_another(scratch) {
        two_hosts_and_meetings(scratch, 2).await;
        insert(scratch, HOST, 0, 100, 200).await.unwrap();
        insert(scratch, HOST, 1, 200, 300).await.unwrap();
        insert(scratch, 11, 1, 120, 180).await.unwrap();
        let refused = scratch.sql("UPDATE claim SET ends_us = 201 WHERE ends_us = 200").await.unwrap_err();
        assert!(refused.contains("claim_overlaps"), "{refused}");
        let host = match scratch.database.engine() {
            EngineName::Sqlite => "x'0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a'",
            EngineName::Postgres => "'\\x0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a'",
        };
        let text = format!("UPDATE claim SET host = {host} WHERE starts_us = 120");
        let refused = scratch.sql(&text).await.unwrap_err();
        assert!(refused.contains("claim_overlaps"), "{refused}");
        // A claim is not in its own way.
        scratch.sql("UPDATE claim SET ends_us = 190 WHERE ends_us = 200").await.unwrap();
    }

    async fn the_longest_claim_is_seen_from_its_far_end(scratch) {
        two_hosts_and_meetings(scratch, 2).await;
        let month = 31 * 24 * HOUR_US;
        insert(scratch, HOST, 0, 0, month).await.unwrap();
        assert!(insert(scratch, HOST, 1, month - 1, month + 5).await.is_err());
        insert(scratch, HOST, 1, month, month + 5).await.unwrap();
    }

    async fn the_database_agrees_with_a_list_of_everything(scratch) {
        two_hosts_and_meetings(scratch, 6).await;
        let mut taken: Vec<(u32, i64, i64)> = Vec::new();
        let mut random = 0x2545_f491_4f6c_dd1d_u64;
        let mut next = |below: u64| {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            random % below
        };
        let mut refused = 0;
        for _ in 0..150 {
            let (meeting, starts_us) = (u32::try_from(next(6)).unwrap(), i64::try_from(next(400)).unwrap());
            let ends_us = starts_us + 1 + i64::try_from(next(25)).unwrap();
            if taken.contains(&(meeting, starts_us, ends_us)) {
                continue;
            }
            let is_free = taken.iter().all(|(m, s, e)| *m == meeting || *s >= ends_us || *e <= starts_us);
            let outcome = insert(scratch, HOST, meeting, starts_us, ends_us).await;
            assert_eq!(outcome.is_ok(), is_free, "{meeting} {starts_us} {ends_us}: {outcome:?}");
            match is_free {
                true => taken.push((meeting, starts_us, ends_us)),
                false => refused += 1,
            }
        }
        assert!(refused > 30 && taken.len() > 20, "{refused} {}", taken.len());
    }

    async fn one_of_many_at_once_gets_the_slot(scratch) {
        two_hosts_and_meetings(scratch, 12).await;
        let outcomes = tokio::join!(
            insert(scratch, HOST, 0, 100, 200), insert(scratch, HOST, 1, 110, 210),
            insert(scratch, HOST, 2, 120, 220), insert(scratch, HOST, 3, 130, 230),
            insert(scratch, HOST, 4, 140, 240), insert(scratch, HOST, 5, 150, 250),
        );
        let outcomes = [outcomes.0, outcomes.1, outcomes.2, outcomes.3, outcomes.4, outcomes.5];
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "{outcomes:?}");
    }

    async fn a_slot_that_is_given_back_is_free(scratch) {
        two_hosts_and_meetings(scratch, 2).await;
        let store = &scratch.database;
        let mut first = step(held_job(store, 10).await, 0, 2);
        first.claims = vec![claim(0, 100, 200)];
        assert_eq!(store.commit(first).await.unwrap(), Committed::Done);
        let second = held_job(store, 11).await;
        let mut wants = step(second, 1, 2);
        wants.claims = vec![claim(1, 150, 250)];
        assert_eq!(store.commit(wants.clone()).await.unwrap(), Committed::SlotTaken);
        store.commit(step(held_job(store, 12).await, 0, 3)).await.unwrap();
        assert_eq!(store.commit(wants).await.unwrap(), Committed::Done);
    }

    async fn two_meetings_that_want_each_others_slots_both_get_an_answer(scratch) {
        two_hosts_and_meetings(scratch, 2).await;
        let store = &scratch.database;
        let slots = [(0, HOUR_US), (HOUR_US, 2 * HOUR_US)];
        for (n, (starts_us, ends_us)) in (0..2).zip(slots) {
            let mut commit = step(held_job(store, 10 + n).await, n, 2);
            commit.claims = vec![claim(n, starts_us, ends_us)];
            store.commit(commit).await.unwrap();
        }
        let wants = async |n: u32, round: u32, slot: (i64, i64)| {
            let mut commit = step(held_job(store, 100 + 2 * round + n).await, n, 3);
            commit.claims = vec![claim(n, slot.0, slot.1)];
            commit
        };
        for round in 0..10 {
            let first = wants(0, round, slots[1]).await;
            let second = wants(1, round, slots[0]).await;
            let (first, second) = tokio::join!(store.commit(first), store.commit(second));
            // Nobody frees a slot unless it gets the other, and nobody can get it before it is freed.
            assert_eq!((first.unwrap(), second.unwrap()), (Committed::SlotTaken, Committed::SlotTaken));
        }
    }

    async fn two_steps_of_one_meeting_at_once_do_not_wait_in_a_circle(scratch) {
        two_hosts_and_meetings(scratch, 1).await;
        let store = &scratch.database;
        for n in 0..10_i64 {
            let number = 100 + u32::try_from(n).unwrap();
            let mut timed = step(held_job(store, number).await, 0, 2 + 2 * n);
            timed.wake_us = Some(i64::from(number));
            assert_eq!(store.commit(timed).await.unwrap(), Committed::Done);
            let wake = store.claim_jobs(i64::from(number), HOUR_US, 1).await.unwrap()[0];
            store.keep(mail(1000 + number, HOST)).await.unwrap();
            let read = held_job(store, 1000 + number).await;
            let by_timer = step(wake, 0, 3 + 2 * n);
            let mut by_mail = step(read, 0, 3 + 2 * n);
            by_mail.wake_us = Some(HOUR_US);
            let (by_timer, by_mail) = tokio::join!(store.commit(by_timer), store.commit(by_mail));
            let outcomes = [by_timer.unwrap(), by_mail.unwrap()];
            assert!(outcomes.contains(&Committed::Done) && outcomes.contains(&Committed::Stale), "{outcomes:?}");
        }
    }

    async fn without_the_guard_an_overlap_is_there_and_is_counted(scratch) {
        two_hosts_and_meetings(scratch, 2).await;
        let unguarded = match scratch.database.engine() {
            EngineName::Sqlite => "DROP TRIGGER claim_insert_overlaps",
            EngineName::Postgres => "ALTER TABLE claim DROP CONSTRAINT claim_overlaps",
        };
        insert(scratch, HOST, 0, 100, 200).await.unwrap();
        assert_eq!(overlaps_in(&scratch.database).await, 0);
        scratch.sql(unguarded).await.unwrap();
        insert(scratch, HOST, 1, 150, 250).await.expect("nothing refuses it now");
        assert_eq!(overlaps_in(&scratch.database).await, 1);
    }

    async fn sixteen_bookers_leave_no_overlap(scratch) {
        let race = Race { bookers: 16, starts: 48, attempts_max: 40, time_max: Duration::from_secs(60) };
        let tally = race.run(&scratch.database).await;
        assert_eq!((tally.overlaps, tally.failed), (0, 0), "{tally:?}");
        assert_eq!(tally.booked + tally.taken, tally.attempts);
        assert!(tally.attempts == 640 && tally.booked > 40 && tally.taken > 40, "{tally:?}");
    }
}
