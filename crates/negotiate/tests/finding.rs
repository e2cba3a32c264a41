//! Finding a time: the request, the offers, the guest's answers.

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
use when::{Interval, IntervalSet};

#[test]
fn a_request_brings_three_offers_on_several_days() {
    let story = Story::offered();
    let days: Vec<_> = story.slots().iter().map(|s| zone("Europe/Berlin").local(s.start()).date()).collect();
    assert_eq!(story.slots().len(), 3);
    assert!(days.iter().collect::<std::collections::BTreeSet<_>>().len() >= 2, "{days:?}");
    let hours: Vec<_> = story.slots().iter().map(|s| zone("Europe/Berlin").local(s.start()).hour()).collect();
    assert!(hours.iter().any(|h| *h < 12) && hours.iter().any(|h| *h >= 12), "{hours:?}");
    assert!(story.slots().iter().all(|s| s.start() >= berlin("2026-03-03 22:00")), "36 hours of notice");
    assert_eq!(story.offer_reason(), OfferReason::Asked);
    let [letter] = story.last.as_slice() else { panic!("one letter") };
    assert_eq!((letter.copy, letter.first), (Copy::Host(HOST), true));
    assert_eq!(story.meeting.claims().len(), 3, "what is offered is held");
}

#[test]
fn a_request_without_a_guest_asks_the_host_whom() {
    let mut story = Story::new();
    story.host(does(&[Act::Schedule]));
    assert_eq!(story.question().about, Asked::Unclear(Doubt::WhichPerson));
    assert!(story.to_guest().is_empty());
    story.host(Said { add: vec![GUEST], ..does(&[Act::Update]) });
    assert_eq!((story.meeting.phase, story.offer_reason()), (Phase::Offered, OfferReason::Asked));
}

#[test]
fn an_unproven_request_does_nothing_at_all() {
    for authority in [Authority::Claimed, Authority::InThread] {
        let mut story = Story::new();
        story.says(Party::Host, authority, asks());
        assert_eq!((story.meeting.revision, story.last.len()), (0, 0));
        assert!(story.applied(Rule::NotVerified));
    }
}

#[test]
fn the_same_request_twice_changes_nothing() {
    let mut story = Story::offered();
    let before = story.meeting.clone();
    story.host(asks());
    assert_eq!((&story.meeting, story.last.len()), (&before, 0));
}

#[test]
fn offers_stay_inside_the_window_that_the_host_named() {
    let mut story = Story::new();
    story.host(Said { available: Some(span("2026-03-12 13:00", "2026-03-12 18:00")), ..asks() });
    assert!(story.slots().len() >= 2);
    assert!(story.slots().iter().all(|s| span("2026-03-12 13:00", "2026-03-12 17:00").covers(s)));
}

#[test]
fn an_urgent_window_lowers_the_notice_and_says_so() {
    let mut story = Story::new();
    story.host(Said { available: Some(span("2026-03-02 00:00", "2026-03-03 00:00")), ..asks() });
    assert!(story.slots().iter().all(|s| span("2026-03-02 15:00", "2026-03-02 17:00").covers(s)));
    assert_eq!(story.search().relaxed, [Relaxed::Notice]);
}

#[test]
fn a_host_who_names_an_evening_gets_the_evening() {
    let mut story = Story::new();
    story.host(Said { available: Some(span("2026-03-12 19:00", "2026-03-12 21:00")), ..asks() });
    assert!(!story.slots().is_empty());
    assert!(story.search().relaxed.contains(&Relaxed::HostHours));
}

#[test]
fn a_friday_evening_does_not_fill_monday_morning() {
    let mut story = Story::new();
    story.now = berlin("2026-03-06 18:00");
    story.host(asks());
    let first = story.slots().into_iter().min().unwrap();
    assert!(first.start() >= berlin("2026-03-10 06:00"), "the weekend is no notice: {first:?}");
}

#[test]
fn buffers_keep_room_around_what_is_busy() {
    let mut story = Story::new().busy("2026-03-12 10:00", "2026-03-12 11:00");
    (story.desk.profile.buffer_before_min, story.desk.profile.buffer_after_min) = (45, 15);
    story.host(Said { available: Some(span("2026-03-12 09:00", "2026-03-12 12:00")), ..asks() });
    // 45 minutes before our meeting, 15 after it: 09:00-09:45, and 11:45 is too late to start in this window.
    assert_eq!(story.slots(), [slot("2026-03-12 09:00", 30)]);
    assert_eq!(story.search().free, 2, "09:00 and 09:15");
    assert!(story.search().refused.iter().any(|r| r.class == Refusal::NotFree));
}

#[test]
fn offers_are_at_decent_hours_of_the_guest_too() {
    let mut story = Story::new();
    story.host(Said { zone: Some(zone("America/New_York")), ..asks() });
    for slot in story.slots() {
        assert!(zone("America/New_York").local(slot.start()).hour() >= 8);
    }
    let letter = story.last.first().unwrap();
    assert_eq!(letter.zone, zone("America/New_York"));
    assert_eq!(letter.other_zone, Some(zone("Europe/Berlin")));
    assert_eq!(story.search().relaxed, []);
}

#[test]
fn with_no_decent_hour_in_common_it_offers_the_least_bad_and_says_so() {
    let mut story = Story::new();
    story.host(Said { zone: Some(zone("Pacific/Auckland")), ..asks() });
    assert!(!story.slots().is_empty());
    assert_eq!(story.search().relaxed, [Relaxed::GuestHours]);
}

#[test]
fn one_clock_is_shown_where_both_agree() {
    let mut story = Story::new();
    story.host(Said { zone: Some(zone("Europe/Paris")), ..asks() });
    let letter = story.last.first().unwrap();
    assert_eq!((&letter.zone, &letter.other_zone), (&zone("Europe/Paris"), &None));
}

#[test]
fn lengths_follow_the_medium_unless_somebody_says() {
    for (medium, said, length) in
        [(None, None, 30), (Some(Medium::InPerson), None, 60), (Some(Medium::InPerson), Some(45), 45)]
    {
        let mut story = Story::new();
        let details = Details { medium, length_min: said, ..Details::default() };
        story.host(Said { details, ..asks() });
        assert!(story.slots().iter().all(|slot| slot.length_min() == length), "{medium:?} {said:?}");
    }
}

#[test]
fn nothing_free_asks_the_host_with_the_smallest_relaxations() {
    let mut story = Story::new().busy("2026-03-02 00:00", "2026-03-07 00:00");
    let window = span("2026-03-02 00:00", "2026-03-07 00:00");
    story.host(Said { available: Some(window), ..asks() });
    assert_eq!((story.meeting.phase, story.question().about), (Phase::Asked, Asked::NoSlot));
    let HostChoice::Take { slot: later } = story.question().choices[0] else { panic!("a slot comes first") };
    assert!(later.start() >= berlin("2026-03-09 09:00"));
    assert!(story.to_guest().is_empty(), "the guest gets nothing yet");
    // Unanswered, the stated default happens.
    story.sleeps();
    assert!(story.applied(Rule::DefaultHolds));
    assert_eq!(story.slots(), [later]);
}

#[test]
fn a_shorter_meeting_or_a_later_hour_is_proposed_where_that_helps() {
    let story = || {
        Story::new().busy("2026-03-12 09:00", "2026-03-12 16:30").busy("2026-03-13 00:00", "2026-04-30 00:00")
    };
    let mut story = story();
    let details = Details { length_min: Some(60), ..Details::default() };
    story.host(Said { available: Some(span("2026-03-12 00:00", "2026-03-13 00:00")), details, ..asks() });
    let takes: Vec<_> = story
        .question()
        .choices
        .iter()
        .filter_map(|choice| if let HostChoice::Take { slot } = choice { Some(*slot) } else { None })
        .collect();
    assert_eq!(takes, [slot("2026-03-12 08:00", 60), slot("2026-03-12 16:30", 30)]);
    story.host(answers(2));
    assert_eq!((story.slots(), story.meeting.details.length_min), (vec![takes[1]], Some(30)));
}

#[test]
fn taking_an_offer_books_it_and_invites_both() {
    let mut story = Story::offered();
    let offered = story.slots();
    story.guest(takes(&[2]));
    assert_eq!((story.meeting.phase, story.booked_at()), (Phase::Booked, offered[1]));
    let invitation = LetterKind::Invitation {
        slot: offered[1],
        zone: zone("Europe/Berlin"),
        sequence: 0,
        instead_of: None,
    };
    assert_eq!((story.to_host(), story.to_guest()), (vec![&invitation], vec![&invitation]));
    assert_eq!(
        story.meeting.claims(),
        [Claim { calendar: HOST, slot: offered[1], kind: ClaimKind::Booking }]
    );
    assert_eq!(story.meeting.wake_at, Some(offered[1].end()));
    story.sleeps();
    assert_eq!(story.meeting.phase, Phase::Ended { why: Ending::Past });
}

#[test]
fn of_several_taken_offers_the_earliest_is_booked() {
    let mut story = Story::offered();
    let earliest = story.slots().into_iter().min().unwrap();
    story.guest(takes(&[1, 2, 3]));
    assert_eq!(story.booked_at(), earliest);
    assert!(story.applied(Rule::SeveralTaken));
}

#[test]
fn confirming_what_is_agreed_changes_nothing() {
    let mut story = Story::booked();
    let before = story.meeting.clone();
    story.guest(does(&[Act::Accept]));
    story.guest(does(&[Act::Nothing]));
    story.guest(at(Act::Offer, before.booking.clone().unwrap().slot));
    assert_eq!((&story.meeting, story.last.len()), (&before, 0));
}

#[test]
fn an_offer_that_is_gone_brings_new_ones_with_an_apology() {
    let mut story = Story::offered();
    let taken = story.slots()[0];
    story.desk.busy = IntervalSet::from(taken);
    story.guest(takes(&[1]));
    assert_eq!((story.offer_reason(), story.meeting.phase), (OfferReason::JustTaken, Phase::Offered));
    assert!(!story.slots().contains(&taken));
}

#[test]
fn a_lost_race_is_told_and_mended() {
    let mut story = Story::offered();
    let taken = story.slots()[0];
    story.desk.busy = IntervalSet::from(taken);
    story.happens(Event::SlotTaken);
    assert_eq!(story.offer_reason(), OfferReason::JustTaken);
    assert!(!story.slots().contains(&taken));
}

#[test]
fn a_doubtful_yes_is_asked_back_once_and_then_goes_to_the_host() {
    let mut story = Story::offered();
    let doubtful = Said { doubt: Some(Doubt::WhichOffer), ..does(&[Act::Accept]) };
    story.guest(doubtful.clone());
    assert!(matches!(story.to_guest()[..], [LetterKind::AskGuest { doubt: Doubt::WhichOffer, .. }]));
    story.guest(doubtful);
    assert!(story.to_guest().is_empty());
    assert_eq!(story.question().about, Asked::GuestAsks);
}

#[test]
fn a_named_hour_that_is_free_is_booked_at_once() {
    let mut story = Story::offered();
    let wanted = slot("2026-03-10 15:00", 30);
    story.guest(at(Act::Offer, wanted));
    assert_eq!(story.booked_at(), wanted);
    assert!(story.applied(Rule::PointIsFree));
    assert_eq!(story.side().mails, 2, "two mails are the norm");
}

#[test]
fn a_named_range_brings_offers_inside_it() {
    let mut story = Story::offered();
    let range = span("2026-03-10 13:00", "2026-03-10 17:00");
    story.guest(at(Act::Offer, range.clone()));
    assert_eq!(story.meeting.phase, Phase::Offered);
    assert!(!story.slots().is_empty() && story.slots().iter().all(|slot| range.covers(slot)));
}

#[test]
fn a_standing_offer_inside_the_range_stays_on_offer() {
    let mut story = Story::offered();
    let first = story.slots()[0];
    story.guest(at(Act::Offer, first.padded(120, 120)));
    assert!(story.slots().contains(&first));
}

#[test]
fn outside_of_the_hosts_hours_only_the_host_can_say_yes() {
    let mut story = Story::offered();
    let evening = slot("2026-03-10 19:00", 30);
    story.guest(at(Act::Offer, evening));
    assert_eq!((story.question().about, story.to_guest().len()), (Asked::OutsideHours, 0));
    assert_eq!(story.question().choices[0], HostChoice::Take { slot: evening });
    story.host(answers(1));
    assert_eq!(story.booked_at(), evening);
}

#[test]
fn without_the_hosts_word_the_default_stays_inside_the_hours() {
    let mut story = Story::offered();
    story.guest(at(Act::Offer, slot("2026-03-10 19:00", 30)));
    story.sleeps_until_mail();
    assert!(story.applied(Rule::DefaultHolds));
    assert_eq!(story.offer_reason(), OfferReason::NotFree);
    let hours = span("2026-03-10 09:00", "2026-03-10 17:00");
    assert!(
        story.slots().iter().all(|slot| hours.covers(slot)),
        "close to what they asked: {:?}",
        story.slots()
    );
}

#[test]
fn times_that_are_taken_bring_the_nearest_free_ones() {
    let mut story = Story::offered();
    story.make_busy("2026-03-10 14:00", "2026-03-10 16:00");
    story.guest(at(Act::Offer, slot("2026-03-10 15:00", 30)));
    assert_eq!(story.offer_reason(), OfferReason::NotFree);
    assert!(story.slots().iter().any(|slot| span("2026-03-10 09:00", "2026-03-10 17:00").covers(slot)));
}

#[test]
fn refusals_bring_one_more_round_and_then_the_host() {
    let mut story = Story::offered();
    let first = story.slots();
    story.guest(does(&[Act::Reject]));
    assert_eq!(story.offer_reason(), OfferReason::NoneSuited);
    assert!(story.slots().iter().all(|slot| !first.contains(slot)), "a refused slot is not shown again");
    story.guest(does(&[Act::Reject]));
    assert_eq!((story.question().about, story.to_guest().len()), (Asked::RoundsSpent, 0));
    assert!(story.meeting.claims().is_empty(), "refused slots are free again");
}

#[test]
fn with_nothing_left_to_offer_the_guest_is_asked_for_times() {
    let mut story = Story::new();
    let only = slot("2026-03-12 10:00", 30);
    story.host(Said { available: Some(only.into()), ..asks() });
    assert_eq!(story.slots(), [only]);
    story.guest(does(&[Act::Reject]));
    assert_eq!(story.to_guest(), [&LetterKind::AskForTimes]);
}

#[test]
fn a_refusal_with_times_is_a_proposal() {
    let mut story = Story::offered();
    let wanted = slot("2026-03-11 14:00", 30);
    story.guest(Said { available: Some(wanted.into()), ..does(&[Act::Reject, Act::Offer]) });
    assert_eq!(story.booked_at(), wanted);
}

#[test]
fn what_the_guest_prefers_goes_first() {
    let mut story = Story::offered();
    let preferred = slot("2026-03-10 09:30", 30);
    let available = span("2026-03-10 09:00", "2026-03-10 17:00");
    story.guest(Said { preferred: Some(preferred.into()), ..at(Act::Offer, available) });
    assert_eq!(story.slots()[0], preferred);
}

#[test]
fn times_that_are_over_are_asked_back() {
    let mut story = Story::offered();
    story.guest(at(Act::Offer, slot("2026-02-20 10:00", 30)));
    assert!(matches!(story.to_guest()[..], [LetterKind::AskGuest { doubt: Doubt::WhichTime, .. }]));
}

#[test]
fn a_strangers_word_moves_nothing_and_the_host_hears_of_it_once() {
    let mut story = Story::offered();
    let before = story.meeting.claims();
    story.says(Party::Guest, Authority::Claimed, takes(&[1]));
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Unverified)]);
    story.says(Party::Stranger, Authority::Proven, does(&[Act::Cancel]));
    assert!(story.last.is_empty());
    assert_eq!(story.meeting.claims(), before);
}

#[test]
fn a_request_for_later_names_the_whole_time_from_there() {
    let mut story = Story::new();
    story.host(Said { until: Some(berlin("2026-04-01 00:00")), ..asks() });
    let frame = Interval::new(berlin("2026-04-01 09:00"), berlin("2026-04-15 00:00")).unwrap();
    assert!(story.slots().len() == 3 && story.slots().iter().all(|slot| frame.covers(slot)));
}

#[test]
fn a_new_window_replaces_the_offers() {
    let mut story = Story::offered();
    let window = span("2026-03-11 00:00", "2026-03-12 00:00");
    story.host(at(Act::Update, window.clone()));
    assert_eq!(story.offer_reason(), OfferReason::Asked);
    assert!(story.slots().iter().all(|slot| window.covers(slot)));
}

#[test]
fn a_number_of_an_older_letter_is_asked_back() {
    let mut story = Story::offered();
    let older = story.meeting.revision;
    story.host(at(Act::Update, span("2026-03-11 00:00", "2026-03-13 00:00")));
    story.guest(Said { replies_to: Some(older), ..takes(&[1]) });
    assert!(matches!(story.to_guest()[..], [LetterKind::AskGuest { doubt: Doubt::WhichOffer, .. }]));
    assert_eq!(story.meeting.booking, None);
    story.guest(Said { replies_to: Some(story.meeting.revision), ..takes(&[1]) });
    assert_eq!(story.meeting.phase, Phase::Booked);
}

#[test]
fn a_number_that_was_never_given_is_asked_back() {
    let mut story = Story::offered();
    story.guest(takes(&[7]));
    assert!(matches!(story.to_guest()[..], [LetterKind::AskGuest { doubt: Doubt::WhichOffer, .. }]));
}

#[test]
fn a_reminder_keeps_the_numbers_that_the_guest_may_answer() {
    let mut story = Story::offered();
    let first_letter = story.meeting.revision;
    let second = story.slots()[1];
    story.sleeps_until_mail();
    assert!(matches!(story.to_guest()[..], [LetterKind::Chase { .. }]));
    story.guest(Said { replies_to: Some(first_letter), ..takes(&[2]) });
    assert_eq!(story.booked_at(), second);
}

#[test]
fn however_much_was_talked_a_yes_can_still_be_invited_to() {
    let mut story = Story::offered();
    for day in 10..20 {
        story.make_busy(&format!("2026-03-{day} 14:00"), &format!("2026-03-{day} 16:00"));
        story.guest(at(Act::Offer, slot(&format!("2026-03-{day} 15:00"), 30)));
        if story.meeting.question.is_some() {
            break;
        }
    }
    assert_eq!((story.side().mails, story.question().about), (4, Asked::RoundsSpent));
    story.guest(at(Act::Offer, slot("2026-03-12 10:00", 30)));
    assert_eq!((story.meeting.phase, story.side().mails), (Phase::Booked, 5));
}

#[test]
fn a_question_gives_the_host_an_hour_at_least() {
    let mut story = Story::offered();
    let soon = slot("2026-03-02 13:00", 30);
    story.guest(at(Act::Offer, soon));
    assert_eq!(story.question().choices[0], HostChoice::Take { slot: soon });
    assert_eq!(story.question().until, berlin("2026-03-02 11:00"));
}

#[test]
fn a_guest_cannot_settle_what_the_host_left_unclear() {
    let mut story = Story::new();
    story.host(Said { doubt: Some(Doubt::WhichTime), ..asks() });
    story.guest(at(Act::Offer, slot("2026-03-12 15:00", 30)));
    assert_eq!(
        (story.meeting.booking.is_none(), story.to_host()),
        (true, vec![&LetterKind::Tell(Notice::Asked)])
    );
}

#[test]
fn the_host_may_pass_on_what_the_guest_told_them() {
    let mut story = Story::offered();
    let second = story.slots()[1];
    story.host(takes(&[2]));
    assert_eq!((story.booked_at(), story.to_guest().len()), (second, 1));
    let mut story = Story::offered();
    story.host(takes(&[1, 2]));
    assert_eq!(story.question().about, Asked::Unclear(Doubt::WhichOffer), "which of two, they must say");
    let first = story.slots()[0];
    story.host(takes(&[1]));
    assert_eq!(story.booked_at(), first, "a yes that names an offer is no yes to the question");
}

#[test]
fn a_question_about_their_data_is_not_lost_with_a_wish_for_silence() {
    let mut story = Story::offered();
    story.guest(does(&[Act::Stop, Act::Privacy]));
    let told = [&LetterKind::Tell(Notice::Stopped), &LetterKind::Tell(Notice::Asked)];
    assert_eq!(story.to_host(), told);
}

#[test]
fn a_slot_that_the_host_takes_too_late_is_not_offered_for_a_minute() {
    let mut story = Story::new().busy("2026-03-04 00:00", "2026-03-05 00:00");
    story.host(Said { available: Some(span("2026-03-04 09:00", "2026-03-04 17:00")), ..asks() });
    let asked = story.question().clone();
    let first = asked.choices.iter().find_map(|choice| match choice {
        HostChoice::Take { slot } => Some(*slot),
        _ => None,
    });
    let first = first.expect("a slot to take");
    assert!(asked.until <= first.start() - jiff::SignedDuration::from_hours(8), "{asked:?}");

    story.now = first.start() - jiff::SignedDuration::from_mins(4 * 60 + 1);
    story.host(answers(1));
    assert!(!story.slots().contains(&first), "{:?}", story.slots());
}
