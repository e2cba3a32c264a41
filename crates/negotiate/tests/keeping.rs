//! Keeping what is agreed: moving, cancelling, details, silence, rest and the end.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "the manifest's exception for tests does not reach the helpers beside them"
)]

mod common;

use common::*;
use negotiate::*;

fn sequence_of(kind: &LetterKind) -> Option<u32> {
    match kind {
        LetterKind::Invitation { sequence, .. } => Some(*sequence),
        LetterKind::Cancellation { booked } => booked.map(|(_, sequence)| sequence),
        _ => None,
    }
}

#[test]
fn the_host_cancels_and_both_hear_it_with_a_higher_sequence() {
    let mut story = Story::booked();
    let slot = story.booked_at();
    story.host(does(&[Act::Cancel]));
    let cancellation = LetterKind::Cancellation { booked: Some((slot, 1)) };
    assert_eq!((story.to_host(), story.to_guest()), (vec![&cancellation], vec![&cancellation]));
    assert_eq!(story.meeting.phase, Phase::Ended { why: Ending::CancelledByHost });
    assert!(story.meeting.claims().is_empty() && story.meeting.wake_at.is_none());
    story.host(does(&[Act::Cancel]));
    assert!(story.last.is_empty(), "once is enough");
}

#[test]
fn the_guest_cancels_only_if_it_is_shown_to_be_them() {
    let mut story = Story::booked();
    story.says(Party::Guest, Authority::Claimed, does(&[Act::Cancel]));
    assert_eq!(story.meeting.phase, Phase::Booked);
    story.guest(does(&[Act::Cancel]));
    assert_eq!(story.meeting.phase, Phase::Ended { why: Ending::CancelledByGuest });
    assert_eq!((story.to_host().len(), story.to_guest().len()), (1, 1));
}

#[test]
fn a_request_called_off_before_an_agreement_needs_no_calendar() {
    let mut story = Story::offered();
    story.host(does(&[Act::Cancel]));
    assert_eq!(story.to_guest(), [&LetterKind::Cancellation { booked: None }]);
}

#[test]
fn while_it_is_moved_the_old_slot_stands() {
    let mut story = Story::booked();
    let old = story.booked_at();
    story.guest(does(&[Act::Reschedule]));
    assert_eq!((story.meeting.phase, story.offer_reason()), (Phase::Moving, OfferReason::GuestMoves));
    assert_eq!(story.booked_at(), old);
    assert!(story.slots().iter().all(|slot| !slot.overlaps(&old)));
    let new = story.slots()[1];
    story.guest(takes(&[2]));
    assert_eq!((story.booked_at(), story.meeting.phase), (new, Phase::Booked));
    for kind in story.to_host().into_iter().chain(story.to_guest()) {
        assert!(
            matches!(kind, LetterKind::Invitation { sequence: 1, instead_of: Some(was), .. } if *was == old)
        );
    }
}

#[test]
fn a_move_to_a_free_hour_needs_no_further_mail() {
    let mut story = Story::booked();
    let new = slot("2026-03-12 11:00", 30);
    story.guest(at(Act::Reschedule, new));
    assert_eq!((story.booked_at(), story.meeting.sequence), (new, 1));
}

#[test]
fn a_shift_may_overlap_the_slot_that_it_replaces() {
    let mut story = Story::offered();
    story.guest(at(Act::Offer, slot("2026-03-12 11:00", 30)));
    story.guest(at(Act::Reschedule, slot("2026-03-12 11:15", 30)));
    assert_eq!(story.booked_at(), slot("2026-03-12 11:15", 30));
    assert_eq!(story.meeting.claims().len(), 1);
}

#[test]
fn the_host_moves_with_offers_that_say_so() {
    let mut story = Story::booked();
    let window = span("2026-03-16 00:00", "2026-03-19 00:00");
    story.host(at(Act::Reschedule, window.clone()));
    assert_eq!(story.offer_reason(), OfferReason::HostMoves);
    assert!(story.slots().iter().all(|slot| window.covers(slot)));
}

#[test]
fn sequence_rises_through_a_long_life() {
    let mut story = Story::booked();
    story.guest(at(Act::Reschedule, slot("2026-03-12 11:00", 30)));
    story.host(Said {
        details: Details { place: Some("Room 4".into()), ..Details::default() },
        ..does(&[Act::Update])
    });
    story.host(does(&[Act::Cancel]));
    let to_host = story.mails.iter().filter(|letter| letter.to == HOST);
    let sequences: Vec<_> = to_host.filter_map(|letter| sequence_of(&letter.kind)).collect();
    assert_eq!(sequences, [0, 1, 2, 3]);
}

#[test]
fn a_time_named_without_a_verb_of_change_is_asked_back() {
    let mut story = Story::booked();
    let before = story.booked_at();
    story.guest(at(Act::Offer, slot("2026-03-12 16:00", 30)));
    assert!(matches!(story.to_guest()[..], [LetterKind::AskGuest { doubt: Doubt::WhatIsMeant, .. }]));
    assert_eq!((story.booked_at(), story.meeting.phase), (before, Phase::Booked));
}

#[test]
fn the_guests_number_goes_straight_into_the_invitation() {
    let mut story = Story::booked();
    let details = Details { phone: Some("+493023125001".into()), ..Details::default() };
    story.guest(Said { details: details.clone(), ..does(&[Act::Update]) });
    assert_eq!(story.last.len(), 2);
    assert!(story.last.iter().all(|letter| letter.details.phone == details.phone));
    assert_eq!(story.meeting.sequence, 1);
    story.guest(Said { details, ..does(&[Act::Update]) });
    assert!(story.last.is_empty(), "nothing new, no mail");
}

#[test]
fn a_number_given_with_the_yes_is_in_the_first_invitation() {
    let mut story = Story::offered();
    let details = Details { phone: Some("+493023125001".into()), ..Details::default() };
    story.guest(Said { details: details.clone(), accepts: vec![1], ..does(&[Act::Accept, Act::Update]) });
    assert_eq!((story.last.len(), story.meeting.sequence), (2, 0));
    assert!(story.last.iter().all(|letter| letter.details.phone == details.phone));
}

#[test]
fn a_guests_wish_for_a_longer_meeting_is_the_hosts_to_grant() {
    let mut story = Story::booked();
    let start = story.booked_at().start();
    story.guest(Said {
        details: Details { length_min: Some(60), ..Details::default() },
        ..does(&[Act::Update])
    });
    assert_eq!((story.question().about, story.booked_at().length_min()), (Asked::GuestAsks, 30));
    story.host(answers(1));
    assert_eq!((story.booked_at().start(), story.booked_at().length_min()), (start, 60));
    assert_eq!(story.meeting.sequence, 1);
}

#[test]
fn the_hosts_longer_meeting_keeps_the_old_slot_until_there_is_room() {
    let mut story = Story::booked();
    let old = story.booked_at();
    story.desk.busy = when::Interval::starting(old.end(), 60).unwrap().into();
    story.host(Said {
        details: Details { length_min: Some(60), ..Details::default() },
        ..does(&[Act::Update])
    });
    assert_eq!((story.booked_at(), story.question().about), (old, Asked::NoSlot));
}

#[test]
fn a_decline_ends_it_politely_and_for_good() {
    let mut story = Story::offered();
    story.guest(does(&[Act::Decline]));
    assert_eq!(story.to_guest(), [&LetterKind::Farewell]);
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Declined)]);
    assert!(story.meeting.is_over() && story.meeting.wake_at.is_none(), "no chase after a no");
    story.guest(does(&[Act::Decline]));
    assert!(story.last.is_empty());
}

#[test]
fn who_asks_for_silence_gets_one_last_word() {
    let mut story = Story::booked();
    story.guest(does(&[Act::Stop]));
    assert_eq!(story.to_guest(), [&LetterKind::Farewell]);
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Stopped)]);
    assert_eq!(story.meeting.phase, Phase::Booked, "silence is not a cancellation");
    story.host(does(&[Act::Cancel]));
    assert!(story.to_guest().is_empty());
    assert!(story.to_host().contains(&&LetterKind::Tell(Notice::Stopped)), "the host must tell them");
}

#[test]
fn a_silent_guest_is_reminded_twice_and_then_the_host_decides() {
    let mut story = Story::offered();
    story.sleeps_until_mail();
    assert_eq!(story.now, berlin("2026-03-04 10:00"), "two working days");
    assert!(matches!(story.to_guest()[..], [LetterKind::Chase { .. }]));
    story.sleeps_until_mail();
    assert_eq!(story.now, berlin("2026-03-09 10:00"), "three more");
    assert!(matches!(story.to_guest()[..], [LetterKind::Chase { .. }]));
    story.sleeps_until_mail();
    assert_eq!((story.question().about, story.to_guest().len()), (Asked::SilentGuest, 0));
    story.sleeps_until_mail();
    assert_eq!(story.meeting.phase, Phase::Ended { why: Ending::Silent });
    assert!(story.meeting.claims().is_empty());
}

#[test]
fn reminders_keep_away_from_friday_afternoons_and_nights() {
    for (asked, reminded) in [
        ("2026-03-04 15:00", "2026-03-09 09:00"), // Friday, 15:00 becomes Monday
        ("2026-03-05 10:00", "2026-03-09 10:00"), // over the weekend
        ("2026-03-02 23:00", "2026-03-04 16:30"), // a night's request, within working hours
    ] {
        let mut story = Story::new();
        story.now = berlin(asked);
        story.host(asks());
        assert_eq!(story.meeting.due_at, Some(berlin(reminded)), "asked {asked}");
    }
}

#[test]
fn reminders_follow_the_guests_clock() {
    let mut story = Story::new();
    story.host(Said { zone: Some(zone("America/New_York")), ..asks() });
    assert_eq!(story.meeting.due_at, Some(on_clock("America/New_York", "2026-03-04 09:00")));
}

#[test]
fn a_reminder_that_comes_late_at_night_waits_for_the_morning() {
    let mut story = Story::offered();
    story.now = berlin("2026-03-04 23:30");
    story.happens(Event::Woke);
    assert!(story.last.is_empty());
    assert_eq!(story.meeting.due_at, Some(berlin("2026-03-05 09:00")));
}

#[test]
fn a_reminder_replaces_offers_that_are_over() {
    let mut story = Story::offered();
    story.desk.busy = story.slots()[0].into();
    story.sleeps_until_mail();
    let LetterKind::Chase { offers } = story.to_guest()[0] else { panic!("a reminder") };
    assert_eq!(offers.len(), 3);
    assert!(offers.iter().all(|offer| !story.desk.busy.overlaps(&offer.slot)));
}

#[test]
fn the_host_can_have_a_silent_guest_reminded_again() {
    let mut story = Story::offered();
    story.sleeps_until_mail().sleeps_until_mail().sleeps_until_mail();
    assert_eq!(story.question().choices[0], HostChoice::ChaseAgain);
    story.host(answers(1));
    assert!(matches!(story.to_guest()[..], [LetterKind::Chase { .. }]));
}

#[test]
fn a_number_that_is_no_answer_repeats_the_question() {
    let mut story = Story::new();
    story.host(does(&[Act::Schedule]));
    story.host(answers(9));
    assert!(matches!(story.to_host()[..], [LetterKind::AskHost(_)]));
    assert!(story.meeting.question.is_some());
}

#[test]
fn a_guest_who_wants_to_wait_is_left_alone_until_then() {
    let mut story = Story::offered();
    let until = berlin("2026-03-16 00:00");
    story.guest(Said { until: Some(until), ..does(&[Act::Defer]) });
    assert_eq!(story.meeting.phase, Phase::Resting);
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Away { until })]);
    story.guest(Said { until: Some(until), ..does(&[Act::Defer]) });
    assert!(story.last.is_empty(), "said twice, told once");
    story.sleeps_until_mail();
    assert!(story.now >= berlin("2026-03-16 09:00"));
    assert!(story.slots().iter().all(|slot| slot.start() > story.now));
    assert_eq!(story.meeting.phase, Phase::Offered);
}

#[test]
fn running_late_is_passed_on() {
    let mut story = Story::booked();
    story.guest(does(&[Act::Late]));
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Late)]);
}

#[test]
fn a_question_goes_to_the_host_beside_the_answer() {
    let mut story = Story::offered();
    story.guest(Said { accepts: vec![1], ..does(&[Act::Accept, Act::Question]) });
    assert_eq!(story.meeting.phase, Phase::Booked);
    assert!(story.to_host().contains(&&LetterKind::Tell(Notice::Asked)));
}

#[test]
fn mail_that_comes_back_stops_all_mails_to_that_guest() {
    let mut story = Story::offered();
    story.happens(Event::Undeliverable { to: GUEST });
    assert!(story.meeting.claims().is_empty() && story.to_guest().is_empty());
    assert_eq!((story.question().about, story.to_host().len()), (Asked::Undeliverable, 1));
    story.host(Said { add: vec![OTHER], ..does(&[Act::Update]) });
    let [letter] = story.last.as_slice() else { panic!("one letter: {:?}", story.last) };
    assert_eq!((letter.to, letter.first), (OTHER, true));
}

#[test]
fn somebody_who_said_stop_elsewhere_is_not_written_to() {
    let mut story = Story::new();
    story.desk.contacts = vec![Contact { person: GUEST, zone: None, stopped: true }];
    story.host(asks());
    assert!(story.meeting.is_over() && story.to_guest().is_empty());
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Stopped)]);
}

#[test]
fn who_says_stop_elsewhere_is_left_in_peace_in_meetings_under_way() {
    let mut story = Story::offered();
    story.desk.contacts = vec![Contact { person: GUEST, zone: None, stopped: true }];
    while !story.meeting.is_over() {
        story.sleeps();
        assert!(story.to_guest().is_empty(), "{:?}", story.last);
    }

    let mut story = Story::offered();
    story.desk.contacts = vec![Contact { person: GUEST, zone: None, stopped: true }];
    story.guest(does(&[Act::Stop]));
    assert!(story.meeting.is_over() && story.to_guest().is_empty());
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Stopped)]);
}

#[test]
fn a_zone_known_from_elsewhere_is_shown_from_the_first_mail_on() {
    let mut story = Story::new();
    let zone = zone("America/New_York");
    story.desk.contacts = vec![Contact { person: GUEST, zone: Some(zone.clone()), stopped: false }];
    story.host(asks());
    assert_eq!(story.last.first().map(|letter| letter.zone.clone()), Some(zone));
}

#[test]
fn thanks_get_no_reply() {
    for mut story in [Story::offered(), Story::booked()] {
        let before = story.meeting.clone();
        story.guest(does(&[Act::Nothing]));
        assert_eq!((&story.meeting, story.last.len()), (&before, 0));
    }
}

#[test]
fn a_guest_who_writes_after_the_end_reaches_the_host() {
    let mut story = Story::offered();
    story.host(does(&[Act::Cancel]));
    story.guest(takes(&[1]));
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Asked)]);
    assert!(story.to_guest().is_empty() && story.meeting.claims().is_empty());
}

#[test]
fn a_meeting_from_an_older_store_still_reads() {
    let story = Story::booked();
    let mut old = serde_json::to_value(&story.meeting).unwrap();
    for field in ["due_at", "moved_by", "invitation_stale", "mails_to_host", "questions"] {
        old.as_object_mut().unwrap().remove(field).expect("a field of today");
    }
    let read: Meeting = serde_json::from_value(old).unwrap();
    assert_eq!(read.booking, story.meeting.booking);
}

#[test]
fn an_unclear_request_is_never_acted_on() {
    let mut story = Story::new();
    story.host(Said { doubt: Some(Doubt::WhichTime), ..asks() });
    assert_eq!(story.question().about, Asked::Unclear(Doubt::WhichTime));
    for _ in 0..10 {
        if !story.meeting.is_over() {
            story.sleeps();
        }
    }
    assert!(story.meeting.is_over());
    assert!(story.mails.iter().all(|letter| letter.to == HOST), "the guest hears of nothing");
    let asked = story.mails.iter().filter(|letter| matches!(letter.kind, LetterKind::AskHost(_)));
    assert_eq!(asked.count(), 2);
    let mut story = Story::new();
    story.host(Said { doubt: Some(Doubt::WhichTime), ..asks() });
    story.host(at(Act::Schedule, span("2026-03-11 00:00", "2026-03-12 00:00")));
    assert_eq!(story.meeting.phase, Phase::Offered, "said clearly, it goes on");
}

#[test]
fn no_guest_gets_more_than_six_mails_and_the_last_can_still_cancel() {
    let mut story = Story::booked();
    for hour in 9..16 {
        story.guest(at(Act::Reschedule, slot(&format!("2026-03-12 {hour:02}:00"), 30)));
    }
    assert_eq!(story.side().mails, 5);
    assert_eq!(story.question().about, Asked::RoundsSpent);
    story.host(does(&[Act::Cancel]));
    assert!(matches!(story.to_guest()[..], [LetterKind::Cancellation { booked: Some(_) }]));
    assert_eq!(story.side().mails, 6);
}

#[test]
fn a_move_given_up_leaves_what_was_booked() {
    let mut story = Story::booked();
    let old = story.booked_at();
    story.host(does(&[Act::Reschedule]));
    let details = Details { place: Some("Room 4".into()), ..Details::default() };
    story.host(Said { details, ..does(&[Act::Update]) });
    assert!(story.last.is_empty(), "the change waits for the new invitation");
    story.guest(does(&[Act::Reject]));
    story.guest(does(&[Act::Reject]));
    let take_over =
        story.question().choices.iter().position(|choice| *choice == HostChoice::TakeOver).unwrap();
    story.host(answers(u32::try_from(take_over).unwrap() + 1));
    assert_eq!((story.meeting.phase, story.booked_at()), (Phase::Booked, old));
    assert_eq!(story.meeting.claims().len(), 1);
}

#[test]
fn the_slot_that_the_host_leaves_is_none_to_come_back_to() {
    let mut story = Story::booked();
    let old = story.booked_at();
    story.host(does(&[Act::Reschedule]));
    story.guest(at(Act::Offer, old));
    assert_eq!((story.meeting.phase, story.offer_reason()), (Phase::Moving, OfferReason::NotFree));
    assert!(story.slots().iter().all(|slot| !slot.overlaps(&old)));
}

#[test]
fn a_guest_who_can_after_all_keeps_the_slot_without_a_new_sequence() {
    let mut story = Story::booked();
    let old = story.booked_at();
    story.guest(does(&[Act::Reschedule]));
    story.guest(at(Act::Accept, old));
    assert_eq!((story.meeting.phase, story.booked_at(), story.meeting.sequence), (Phase::Booked, old, 0));
    assert_eq!(story.meeting.claims().len(), 1);
}

#[test]
fn an_offer_that_comes_too_close_is_taken_back_by_itself() {
    let mut story = Story::offered();
    let first = story.slots().into_iter().min().unwrap();
    story.sleeps();
    assert_eq!(first.start().duration_since(story.now), jiff::SignedDuration::from_hours(4));
    assert!(story.last.is_empty() && !story.slots().contains(&first));
    assert_eq!(story.meeting.claims().len(), 2);
}
