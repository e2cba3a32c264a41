//! What the port promises, method by method, on both engines.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod rows;

use app::port::{Committed, Kept, Store, StoreError};
use app::rows::{JobKind, LetterStatus};
use rows::*;
use store::on_both_engines;
use store::testing::{cell, holds};

on_both_engines! {
    async fn a_host_is_enrolled_and_found(scratch) {
        let store = &scratch.database;
        assert_eq!(store.enrol(enrolment(HOST)).await.unwrap(), person_id(HOST));
        store.enrol(enrolment(11)).await.unwrap();

        let hosts = store.hosts(ORG).await.unwrap();
        assert_eq!(hosts.iter().map(|host| host.host.person).collect::<Vec<_>>(), [person_id(10), person_id(11)]);
        let host = store.host(ORG, person_id(HOST)).await.unwrap().unwrap();
        assert!(holds(&host.host.profile, &[0xc0, HOST]));
        assert!(holds(&host.person.address, &[0xa0, HOST]) && holds(&host.person.traits, &[0xb0, HOST]));
        assert_eq!(store.person_by_address(ORG, [HOST; 16]).await.unwrap().unwrap().person, person_id(HOST));
    }

    async fn enrolling_again_replaces_the_preferences_only(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut again = enrolment(HOST);
        again.person.traits = cell(&[0xff]);
        again.host.profile = cell(&[0xfe]);
        store.enrol(again).await.unwrap();

        let host = store.host(ORG, person_id(HOST)).await.unwrap().unwrap();
        assert!(holds(&host.person.traits, &[0xb0, HOST]) && holds(&host.host.profile, &[0xfe]));
    }

    async fn a_known_address_is_not_given_to_somebody_new(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let before = scratch.everything().await;

        let mut stranger = enrolment(99);
        stranger.person.address_index = [HOST; 16];
        let mut from_stranger = mail(1, 99);
        from_stranger.writer = Some(stranger.person.clone());
        let refused = [
            store.enrol(stranger).await.map(drop),
            store.keep(from_stranger).await.map(drop),
        ];
        for outcome in refused {
            assert!(matches!(outcome, Err(StoreError::Known(known)) if known == person_id(HOST)));
        }
        assert_eq!(scratch.everything().await, before);
    }

    async fn nothing_is_seen_from_another_organisation(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let job = held_job(store, 1).await;
        let mut commit = step(job, 7, 1);
        commit.claims = vec![claim(7, 0, HOUR_US)];
        commit.message = Some(key(1));
        store.commit(commit).await.unwrap();

        assert!(store.hosts(OTHER_ORG).await.unwrap().is_empty());
        assert!(store.host(OTHER_ORG, person_id(HOST)).await.unwrap().is_none());
        assert!(store.person(OTHER_ORG, person_id(HOST)).await.unwrap().is_none());
        assert!(store.person_by_address(OTHER_ORG, [HOST; 16]).await.unwrap().is_none());
        assert!(store.message(OTHER_ORG, key(1)).await.unwrap().is_none());
        assert!(store.messages_of(OTHER_ORG, meeting_id(7)).await.unwrap().is_empty());
        assert!(store.meeting(OTHER_ORG, meeting_id(7)).await.unwrap().is_none());
        assert!(store.meetings(OTHER_ORG).await.unwrap().is_empty());
        assert!(store.claims(OTHER_ORG, person_id(HOST), 0, HOUR_US).await.unwrap().is_empty());
        assert!(store.audit_of(OTHER_ORG, meeting_id(7)).await.unwrap().is_empty());
    }

    async fn the_same_mail_twice_is_one_event(scratch) {
        let store = &scratch.database;
        assert_eq!(store.keep(mail(1, GUEST)).await.unwrap(), Kept::New);
        let before = scratch.everything().await;
        assert_eq!(store.keep(mail(1, GUEST)).await.unwrap(), Kept::Already);
        // Another copy may name its writer anew; nothing of it stays.
        assert_eq!(store.keep(mail(1, 99)).await.unwrap(), Kept::Already);
        assert_eq!(scratch.everything().await, before);

        let message = store.message(ORG, key(1)).await.unwrap().unwrap();
        assert_eq!((message.person, message.received_us, message.meeting), (person_id(GUEST), 1, None));
        assert!(holds(&message.content, &[0xd0; 64]));
        assert_eq!(store.claim_jobs(1, 2, 10).await.unwrap().len(), 1);
    }

    async fn the_same_mail_on_many_connections_is_one_event(scratch) {
        let copies = (0..16).map(|_| {
            let store = scratch.database.clone();
            tokio::spawn(async move { store.keep(mail(1, GUEST)).await.unwrap() })
        });
        let mut new = 0;
        for copy in copies.collect::<Vec<_>>() {
            new += usize::from(copy.await.unwrap() == Kept::New);
        }
        assert_eq!(new, 1);
    }

    async fn many_first_mails_of_one_person_at_once_are_all_kept(scratch) {
        let mails = (0..16).map(|n| {
            let store = scratch.database.clone();
            tokio::spawn(async move { store.keep(mail(n, GUEST)).await.unwrap() })
        });
        for mail in mails.collect::<Vec<_>>() {
            assert_eq!(mail.await.unwrap(), Kept::New);
        }
    }

    async fn of_many_ids_for_one_address_the_first_stays(scratch) {
        let mails = (0..16_u8).map(|n| {
            let store = scratch.database.clone();
            let mut mail = mail(n.into(), 100 + n);
            mail.writer.as_mut().unwrap().address_index = [GUEST; 16];
            tokio::spawn(async move { store.keep(mail).await })
        });
        let (mut kept, mut known) = (0, 0);
        for mail in mails.collect::<Vec<_>>() {
            match mail.await.unwrap() {
                Ok(_) => kept += 1,
                Err(StoreError::Known(_)) => known += 1,
                Err(error) => panic!("{error:?}"),
            }
        }
        assert_eq!((kept, known), (1, 15));
    }

    async fn a_step_is_read_back_whole(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut commit = step(held_job(store, 1).await, 7, 1);
        commit.people = vec![person(GUEST), person(21)];
        commit.parties = vec![party(7, GUEST), party(7, 21)];
        commit.claims = vec![claim(7, 0, HOUR_US), claim(7, HOUR_US / 2, 2 * HOUR_US)];
        commit.letters = vec![letter(101, 7, GUEST), letter(100, 7, 21)];
        commit.wake_us = Some(50);
        commit.message = Some(key(1));
        assert_eq!(store.commit(commit.clone()).await.unwrap(), Committed::Done);

        let meeting = store.meeting(ORG, meeting_id(7)).await.unwrap().unwrap();
        assert_eq!((meeting.meeting.revision, meeting.meeting.phase.as_str()), (1, "offering"));
        assert_eq!((meeting.meeting.created_us, meeting.meeting.changed_us), (7, 8));
        let people = meeting.parties.iter().map(|party| party.person).collect::<Vec<_>>();
        assert_eq!(people, [person_id(GUEST), person_id(21)]);
        assert!(meeting.parties.iter().all(|party| holds(&party.side, &[0x51, party.person.as_bytes()[0]])));
        assert_eq!(store.claims(ORG, person_id(HOST), 0, 9 * HOUR_US).await.unwrap(), commit.claims);
        let letters = store.letters_of(ORG, meeting_id(7)).await.unwrap();
        assert_eq!(letters.iter().map(|letter| letter.letter).collect::<Vec<_>>(), [key(100), key(101)]);
        let message = store.message(ORG, key(1)).await.unwrap().unwrap();
        assert_eq!(message.meeting, Some(meeting_id(7)));
        assert_eq!(store.messages_of(ORG, meeting_id(7)).await.unwrap().len(), 1);
        assert!(holds(&store.audit_of(ORG, meeting_id(7)).await.unwrap()[0].why, &[0x3f]));
        let jobs = store.claim_jobs(1000, 2000, 10).await.unwrap();
        let jobs = jobs.iter().map(|job| (job.kind, job.item)).collect::<Vec<_>>();
        let wake = (JobKind::Wake, *meeting_id(7).as_bytes());
        assert_eq!(jobs, [wake, (JobKind::Send, key(100)), (JobKind::Send, key(101))]);
    }

    async fn the_next_step_replaces_sides_claims_and_timer(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut first = step(held_job(store, 1).await, 7, 1);
        first.people = vec![person(GUEST)];
        first.parties = vec![party(7, GUEST)];
        first.claims = vec![claim(7, 0, HOUR_US)];
        first.letters = vec![letter(100, 7, GUEST)];
        first.wake_us = Some(HOUR_US);
        store.commit(first.clone()).await.unwrap();
        let sent = store.claim_jobs(200, 300, 10).await.unwrap()[0];
        store.settle_letter(sent, LetterStatus::Sent).await.unwrap();

        let mut second = step(held_job(store, 2).await, 7, 2);
        second.parties = vec![party(7, HOST)];
        second.letters = first.letters;
        assert_eq!(store.commit(second).await.unwrap(), Committed::Done);

        let meeting = store.meeting(ORG, meeting_id(7)).await.unwrap().unwrap();
        assert_eq!(meeting.parties.iter().map(|party| party.person).collect::<Vec<_>>(), [person_id(HOST)]);
        assert_eq!((meeting.meeting.revision, meeting.meeting.created_us), (2, 7));
        assert!(store.claims(ORG, person_id(HOST), 0, HOUR_US).await.unwrap().is_empty());
        // The letter that exists is left as it is, and not sent again; the timer is gone.
        assert_eq!(store.letter(ORG, key(100)).await.unwrap().unwrap().status, LetterStatus::Sent);
        assert_eq!(store.next_due_us().await.unwrap(), None);
        let audits = store.audit_of(ORG, meeting_id(7)).await.unwrap();
        assert_eq!(audits.iter().map(|audit| audit.revision).collect::<Vec<_>>(), [1, 2]);
    }

    async fn meetings_are_listed_newest_first(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        for n in [5, 6, 7] {
            let mut commit = step(held_job(store, n).await, n, 1);
            commit.people = vec![person(GUEST)];
            commit.parties = if n == 6 { Vec::new() } else { vec![party(n, GUEST)] };
            store.commit(commit).await.unwrap();
        }
        let all = store.meetings(ORG).await.unwrap();
        let with_guest = store.meetings_with(ORG, person_id(GUEST)).await.unwrap();
        let ids = |rows: Vec<app::rows::MeetingRow>| rows.iter().map(|row| row.meeting).collect::<Vec<_>>();
        assert_eq!(ids(all), [meeting_id(7), meeting_id(6), meeting_id(5)]);
        assert_eq!(ids(with_guest), [meeting_id(7), meeting_id(5)]);
    }

    async fn claims_are_those_that_reach_into_the_window(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let month = 31 * 24 * HOUR_US;
        let mut commit = step(held_job(store, 1).await, 7, 1);
        commit.claims = vec![claim(7, 0, month), claim(7, month, month + 2), claim(7, month + 5, month + 6)];
        store.commit(commit).await.unwrap();
        let starts = async |from_us, until_us| {
            let claims = store.claims(ORG, person_id(HOST), from_us, until_us).await.unwrap();
            claims.iter().map(|claim| claim.starts_us).collect::<Vec<_>>()
        };
        assert_eq!(starts(month - 1, month + 1).await, [0, month]);
        assert_eq!(starts(month, month + 1).await, [month]);
        assert_eq!(starts(month + 2, month + 5).await, [0_i64; 0]);
        assert_eq!(starts(-month, month + 9).await, [0, month, month + 5]);
    }

    async fn a_letter_is_settled_with_its_job(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut commit = step(held_job(store, 1).await, 7, 1);
        commit.letters = vec![letter(100, 7, HOST)];
        store.commit(commit).await.unwrap();
        let job = store.claim_jobs(100, 200, 10).await.unwrap()[0];

        let misuse = store.settle_letter(job, LetterStatus::Queued).await;
        assert!(matches!(misuse, Err(StoreError::Rejected(_))));
        assert!(store.settle_letter(job, LetterStatus::Failed).await.unwrap());
        assert!(!store.settle_letter(job, LetterStatus::Sent).await.unwrap());
        assert_eq!(store.letter(ORG, key(100)).await.unwrap().unwrap().status, LetterStatus::Failed);
        assert_eq!(store.next_due_us().await.unwrap(), None);
    }

    async fn a_step_settles_the_letter_that_its_job_was_to_send(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        let mut commit = step(held_job(store, 1).await, 7, 1);
        commit.letters = vec![letter(100, 7, HOST)];
        store.commit(commit).await.unwrap();
        let slow = store.claim_jobs(100, 200, 10).await.unwrap()[0];
        let quick = store.claim_jobs(200, 300, 10).await.unwrap()[0];
        let status = async || store.letter(ORG, key(100)).await.unwrap().unwrap().status;

        let mut commit = step(slow, 7, 2);
        commit.settles = Some((key(100), LetterStatus::Failed));
        assert_eq!(store.commit(commit.clone()).await.unwrap(), Committed::Stale);
        assert_eq!(status().await, LetterStatus::Queued);
        commit.job = quick;
        assert_eq!(store.commit(commit).await.unwrap(), Committed::Done);
        assert_eq!(status().await, LetterStatus::Failed);
    }

    async fn a_message_is_linked_to_its_meeting(scratch) {
        let store = &scratch.database;
        store.enrol(enrolment(HOST)).await.unwrap();
        store.commit(step(held_job(store, 1).await, 7, 1)).await.unwrap();
        store.keep(mail(2, GUEST)).await.unwrap();
        store.link(ORG, key(2), meeting_id(7)).await.unwrap();
        let linked = store.messages_of(ORG, meeting_id(7)).await.unwrap();
        assert_eq!(linked.iter().map(|message| message.message).collect::<Vec<_>>(), [key(2)]);

        // What was erased since it was read has nothing to link; a meeting that is none is refused.
        store.link(ORG, key(99), meeting_id(7)).await.unwrap();
        let refused = store.link(ORG, key(2), meeting_id(99)).await;
        assert!(matches!(refused, Err(StoreError::Rejected(_))));
    }
}
