//! Several guests: answers put together, and nobody held up, left out or written to more than needed.

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

/// The host asked for a meeting with three guests.
fn three() -> Story {
    let mut story = Story::new();
    story.host(Said { add: vec![GUEST, OTHER, THIRD], ..does(&[Act::Schedule]) });
    assert_eq!((story.meeting.phase, story.last.len()), (Phase::Offered, 3));
    story
}

/// All three took the second offer.
fn three_booked() -> Story {
    let mut story = three();
    for person in [GUEST, OTHER, THIRD] {
        story.one(person, takes(&[2]));
    }
    assert_eq!(story.meeting.phase, Phase::Booked);
    story
}

fn people(letters: &[Letter]) -> Vec<PersonId> {
    letters.iter().map(|letter| letter.to).collect()
}

#[test]
fn each_guest_is_asked_alone_and_for_all_times_that_suit() {
    let story = three();
    assert_eq!(story.meeting.offers.len(), 5, "with three to please, three times would be too few");
    for letter in &story.last {
        assert!(letter.poll && letter.first, "{letter:?}");
        assert!(matches!(letter.kind, LetterKind::Offer { why: OfferReason::Asked, .. }));
    }
    let copied = story.last.iter().filter(|letter| letter.copy == Copy::Host(HOST)).count();
    assert_eq!(copied, 1, "the host sees one of them");
}

#[test]
fn the_offers_to_five_people_are_a_poll() {
    let mut story = Story::new();
    let fourth = PersonId::from_bytes(*b"the fourth guest");
    story.host(Said { add: vec![GUEST, OTHER, THIRD, fourth], ..does(&[Act::Schedule]) });
    assert_eq!(story.meeting.offers.len(), 7);
}

#[test]
fn what_suits_everybody_is_booked_when_the_last_has_answered() {
    let mut story = three();
    let fourth = story.slots()[3];
    story.one(GUEST, takes(&[2, 4]));
    assert!(story.last.is_empty(), "nobody hears what another answered");
    assert_eq!(story.meeting.claims().len(), 2, "what one cannot take is held no longer");
    let numbers: Vec<_> = story.meeting.numbered().iter().map(|offer| offer.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5], "but the others' answers still mean what they were shown");
    story.one(OTHER, takes(&[1, 4, 5]));
    assert!(story.last.is_empty());
    story.one(THIRD, takes(&[3, 4]));
    assert_eq!((story.booked_at(), story.meeting.claims().len()), (fourth, 1));
    assert_eq!(people(&story.last), [HOST, OTHER, GUEST, THIRD]);
    assert!(story.last.iter().all(|letter| matches!(letter.kind, LetterKind::Invitation { .. })));
}

#[test]
fn a_guest_may_change_their_mind_until_it_is_agreed() {
    let mut story = three();
    let second = story.slots()[1];
    story.one(GUEST, takes(&[1, 2]));
    story.one(GUEST, takes(&[2]));
    story.one(OTHER, takes(&[1, 2]));
    story.one(THIRD, takes(&[1, 2]));
    assert_eq!(story.booked_at(), second);
}

#[test]
fn when_no_time_is_left_the_next_round_does_not_wait_for_the_rest() {
    let mut story = three();
    let first: Vec<_> = story.slots();
    story.one(GUEST, takes(&[1]));
    story.one(OTHER, takes(&[2]));
    assert_eq!(people(&story.last), [OTHER, GUEST, THIRD]);
    assert!(story.applied(Rule::NoneSuits));
    assert!(story.slots().iter().all(|slot| !first.contains(slot)), "nothing that was refused comes again");
}

#[test]
fn times_that_a_guest_names_bound_the_next_round_and_are_not_asked_for_twice() {
    let mut story = three();
    let week = span("2026-03-09 00:00", "2026-03-14 00:00");
    story.one(GUEST, at(Act::Offer, span("2026-03-12 00:00", "2026-03-14 00:00")));
    assert_eq!(people(&story.last), [OTHER, THIRD], "who said when they can is not asked again");
    assert!(story.slots().iter().all(|slot| week.covers(slot)));
    let third = story.slots()[2];
    story.one(OTHER, takes(&[3]));
    story.one(THIRD, takes(&[3, 4]));
    assert_eq!(story.booked_at(), third);
}

#[test]
fn after_two_rounds_the_host_sees_which_times_suit_most() {
    let mut story = three();
    story.one(GUEST, does(&[Act::Reject]));
    story.one(GUEST, takes(&[1, 2]));
    story.one(OTHER, takes(&[2]));
    let second = story.slots()[0];
    story.one(THIRD, does(&[Act::Reject]));
    assert_eq!(story.question().about, Asked::RoundsSpent);
    let choices = story.question().choices.clone();
    assert_eq!(choices[0], HostChoice::TakeWithout { slot: second, without: vec![THIRD] });
    assert_eq!(choices[story.question().default as usize - 1], HostChoice::TakeOver);
    story.host(answers(1));
    assert_eq!((story.booked_at(), story.last.len()), (second, 4), "who cannot come is invited all the same");
}

#[test]
fn only_the_silent_are_reminded() {
    let mut story = three();
    story.one(GUEST, takes(&[3, 4]));
    story.one(OTHER, takes(&[3, 4]));
    story.sleeps_until_mail();
    assert_eq!(people(&story.last), [THIRD]);
    let LetterKind::Chase { offers } = &story.last[0].kind else { panic!("a reminder") };
    let numbers: Vec<_> = offers.iter().map(|offer| offer.number).collect();
    assert_eq!(numbers, [3, 4], "only what suits the others is still shown");
}

#[test]
fn a_silent_guest_does_not_bury_those_who_answered() {
    let mut story = Story::new();
    let window = span("2026-03-16 00:00", "2026-03-28 00:00");
    let said = Said { add: vec![GUEST, OTHER, THIRD], ..at(Act::Schedule, window) };
    story.host(said);
    let first = story.slots()[0];
    story.one(GUEST, takes(&[1, 2]));
    story.one(OTHER, takes(&[1, 2]));
    for _ in 0..3 {
        story.sleeps_until_mail();
    }
    let question = story.question().clone();
    assert_eq!((question.about, question.whom.as_slice()), (Asked::SilentGuest, &[THIRD][..]));
    assert_eq!(question.choices[question.default as usize - 1], HostChoice::GoOnWithout);
    story.sleeps();
    assert_eq!(story.booked_at(), first, "by default it goes on");
    assert!(people(&story.last).contains(&THIRD), "the silent guest is invited and may still come");
}

#[test]
fn one_who_declines_is_the_hosts_to_decide_on_and_nothing_is_booked_meanwhile() {
    let mut story = three();
    story.one(GUEST, does(&[Act::Decline]));
    assert_eq!(story.to(GUEST), [&LetterKind::Farewell]);
    assert_eq!((story.question().about, story.question().whom.clone()), (Asked::GuestOut, vec![GUEST]));
    story.one(OTHER, takes(&[1]));
    story.one(THIRD, takes(&[1]));
    assert_eq!(
        story.meeting.phase,
        Phase::Offered,
        "the host has not said whether it makes sense without them"
    );
    story.host(answers(1));
    assert_eq!(story.meeting.phase, Phase::Booked);
    assert!(!people(&story.last).contains(&GUEST));
}

#[test]
fn the_host_may_give_it_up_when_somebody_needed_is_out() {
    let mut story = three();
    story.one(OTHER, takes(&[1]));
    story.one(GUEST, does(&[Act::Decline]));
    story.host(answers(2));
    assert_eq!(story.meeting.phase, Phase::Ended { why: Ending::Silent });
    assert_eq!(people(&story.last), [HOST, OTHER], "who had answered hears of it");
}

#[test]
fn nothing_waits_for_somebody_optional() {
    let mut story = Story::new();
    story.host(Said { add: vec![GUEST, OTHER], optional: vec![THIRD], ..does(&[Act::Schedule]) });
    assert_eq!(story.last.len(), 3);
    let third = story.slots()[2];
    story.one(THIRD, takes(&[3]));
    story.one(GUEST, takes(&[2, 3]));
    story.one(OTHER, takes(&[2, 3]));
    assert_eq!(story.booked_at(), third, "of two that suit, the one that brings more people");
    let mut story = Story::new();
    story.host(Said { add: vec![GUEST, OTHER], optional: vec![THIRD], ..does(&[Act::Schedule]) });
    story.one(GUEST, takes(&[2]));
    story.one(OTHER, takes(&[2]));
    assert_eq!((story.meeting.phase, story.to(THIRD).len()), (Phase::Booked, 1));
}

#[test]
fn somebody_for_information_gets_the_invitation_and_nothing_else() {
    let mut story = Story::new();
    story.host(Said { add: vec![GUEST], informed: vec![THIRD], ..does(&[Act::Schedule]) });
    assert_eq!((people(&story.last), story.meeting.offers.len()), (vec![GUEST], 3), "one guest, one answer");
    story.one(THIRD, takes(&[1]));
    assert_eq!((story.to_host().len(), story.meeting.phase), (1, Phase::Offered), "they have no say");
    story.guest(takes(&[1]));
    assert_eq!(people(&story.last), [HOST, GUEST, THIRD]);
}

#[test]
fn one_who_leaves_what_is_agreed_does_not_call_it_off() {
    let mut story = three_booked();
    let slot = story.booked_at();
    story.one(GUEST, does(&[Act::Cancel]));
    assert_eq!(story.to(GUEST), [&LetterKind::Cancellation { booked: Some((slot, 1)) }]);
    assert_eq!((story.booked_at(), story.question().about), (slot, Asked::GuestOut));
    assert!(story.to(OTHER).is_empty() && story.to(THIRD).is_empty(), "no storm");
    story.sleeps();
    assert_eq!((story.booked_at(), story.meeting.phase), (slot, Phase::Booked), "by default it stands");
    story.host(does(&[Act::Cancel]));
    assert_eq!(people(&story.last), [HOST, OTHER, THIRD], "who left is not told again");
}

#[test]
fn the_last_who_leaves_ends_it() {
    let mut story = three_booked();
    for person in [GUEST, OTHER, THIRD] {
        story.one(person, does(&[Act::Cancel]));
    }
    assert_eq!(story.meeting.phase, Phase::Ended { why: Ending::CancelledByGuest });
}

#[test]
fn one_who_wants_to_move_it_asks_the_host_first() {
    let mut story = three_booked();
    let old = story.booked_at();
    let range = span("2026-03-12 00:00", "2026-03-14 00:00");
    story.one(OTHER, at(Act::Reschedule, range.clone()));
    assert_eq!((story.question().about, people(&story.last)), (Asked::GuestMoves, vec![HOST]));
    let mut stays = Story { meeting: story.meeting.clone(), ..three_booked() };
    stays.now = story.now;
    stays.sleeps();
    assert_eq!((stays.booked_at(), stays.meeting.phase), (old, Phase::Booked), "by default it stays");
    assert_eq!(people(&stays.last), [OTHER], "and who asked hears so");
    assert!(matches!(stays.last[0].kind, LetterKind::Stays { slot, .. } if slot == old));
    story.host(answers(1));
    assert_eq!((story.meeting.phase, story.booked_at()), (Phase::Moving, old), "the old slot stands");
    assert_eq!(people(&story.last), [GUEST, THIRD], "who asked for it has said when");
    assert!(story.slots().iter().all(|slot| range.covers(slot)));
    story.one(GUEST, takes(&[1]));
    story.one(THIRD, takes(&[1]));
    assert_ne!(story.booked_at(), old);
    assert_eq!(story.last.len(), 4);
}

#[test]
fn somebody_added_later_joins_where_things_stand() {
    let mut story = Story::new();
    story.host(Said { add: vec![GUEST, OTHER], ..does(&[Act::Schedule]) });
    story.one(GUEST, takes(&[1, 2]));
    story.host(Said { add: vec![THIRD], ..does(&[Act::Update]) });
    assert_eq!(people(&story.last), [THIRD], "the others are not asked again");
    story.one(OTHER, takes(&[1, 2]));
    assert_eq!(story.meeting.phase, Phase::Offered);
    story.one(THIRD, takes(&[2]));
    assert_eq!(story.meeting.phase, Phase::Booked);
    let fourth = PersonId::from_bytes(*b"the fourth guest");
    story.host(Said { add: vec![fourth], ..does(&[Act::Update]) });
    assert_eq!(people(&story.last), [HOST, fourth], "the others' calendars stay as they are");
}

#[test]
fn whom_the_host_takes_off_hears_it_and_holds_nobody_up() {
    let mut story = three();
    story.one(GUEST, takes(&[1]));
    story.one(OTHER, takes(&[1]));
    story.host(Said { remove: vec![THIRD], ..does(&[Act::Update]) });
    assert_eq!(story.to(THIRD), [&LetterKind::Cancellation { booked: None }]);
    assert_eq!(story.meeting.phase, Phase::Booked);
    let claims = story.meeting.claims();
    story.one(THIRD, does(&[Act::Cancel]));
    assert_eq!(
        (story.meeting.claims(), story.meeting.phase),
        (claims, Phase::Booked),
        "they have no say any more"
    );
}

#[test]
fn one_of_several_who_is_away_does_not_hold_up_the_rest() {
    let mut story = three();
    let back = berlin("2026-03-05 08:00");
    story.one(THIRD, Said { until: Some(back), ..does(&[Act::Defer]) });
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Away { until: back })]);
    assert_eq!(story.last[0].about, [THIRD]);
    story.sleeps_until_mail();
    assert_eq!(people(&story.last), [OTHER, GUEST], "the others are reminded");
    story.one(OTHER, takes(&[3, 4, 5]));
    story.one(GUEST, takes(&[3, 4, 5]));
    story.sleeps_until_mail();
    assert_eq!(people(&story.last), [THIRD]);
    assert!(story.now >= back, "nobody is reminded while away");
}

#[test]
fn two_who_decide_at_once_cannot_both_win() {
    let mut story = three();
    story.one(GUEST, takes(&[1, 2]));
    story.one(OTHER, takes(&[1, 2]));
    let (first, second) = (story.slots()[0], story.slots()[1]);
    story.desk.busy = story.desk.busy.union(&first.into());
    story.one(THIRD, takes(&[1, 2]));
    assert_eq!(story.booked_at(), second, "what another meeting took is gone");
}

#[test]
fn one_who_wants_silence_is_left_out_and_the_host_knows() {
    let mut story = three();
    story.one(GUEST, does(&[Act::Stop]));
    assert_eq!(story.to(GUEST), [&LetterKind::Farewell]);
    assert_eq!(story.to_host(), [&LetterKind::Tell(Notice::Stopped)]);
    story.one(OTHER, takes(&[1]));
    story.one(THIRD, takes(&[1]));
    assert_eq!((story.meeting.phase, story.to(GUEST).len()), (Phase::Booked, 0));
}

#[test]
fn a_mail_that_comes_back_is_about_one_and_the_right_address_takes_their_place() {
    let mut story = three();
    story.happens(Event::Undeliverable { to: THIRD });
    assert_eq!((story.question().about, story.question().whom.clone()), (Asked::Undeliverable, vec![THIRD]));
    let right = PersonId::from_bytes(*b"the right addres");
    story.host(Said { add: vec![right], ..does(&[Act::Update]) });
    assert_eq!(people(&story.last), [right]);
    for person in [GUEST, OTHER, right] {
        story.one(person, takes(&[1]));
    }
    assert_eq!(story.meeting.phase, Phase::Booked);
    assert!(story.to(THIRD).is_empty());
}

/// A colleague in the same time zone, busy at those times.
fn colleague(person: PersonId, busy: when::IntervalSet) -> Calendar {
    Calendar { person, profile: Profile::new(zone("Europe/Berlin")), busy, meetings: vec![], required: true }
}

#[test]
fn where_all_calendars_are_ours_it_is_booked_at_once() {
    let mut story = Story::new();
    let monday_to_friday = span("2026-03-02 00:00", "2026-03-07 00:00");
    story.desk.others = vec![colleague(OTHER, monday_to_friday.clone())];
    story.host(Said { add: vec![OTHER], ..does(&[Act::Schedule]) });
    assert!(story.applied(Rule::AllCalendarsOurs));
    assert_eq!((people(&story.last), story.meeting.phase), (vec![HOST, OTHER], Phase::Booked));
    assert!(!monday_to_friday.overlaps(&story.booked_at()), "their calendar counts");
    let calendars: Vec<_> = story.meeting.claims().iter().map(|claim| claim.calendar).collect();
    assert_eq!(calendars, [HOST, OTHER], "it stands in both calendars");
    let before = story.booked_at();
    story.one(OTHER, does(&[Act::Reschedule]));
    assert_eq!(story.meeting.phase, Phase::Booked, "another time needs nobody's answer either");
    assert!(!story.booked_at().overlaps(&before));
    story.one(OTHER, does(&[Act::Cancel]));
    assert_eq!(story.meeting.phase, Phase::Ended { why: Ending::CancelledByGuest });
}

#[test]
fn for_a_colleague_among_guests_speaks_their_calendar() {
    let mut story = Story::new();
    let early = span("2026-03-02 00:00", "2026-03-09 00:00");
    story.desk.others = vec![colleague(OTHER, early.clone())];
    story.host(Said { add: vec![GUEST, OTHER], ..does(&[Act::Schedule]) });
    assert_eq!((people(&story.last), story.meeting.offers.len()), (vec![GUEST], 3));
    assert!(story.slots().iter().all(|slot| !early.overlaps(slot)));
    story.one(OTHER, takes(&[1]));
    assert_eq!((story.meeting.phase, story.to_host().len()), (Phase::Offered, 1), "only the guest is asked");
    story.guest(takes(&[2]));
    assert_eq!(people(&story.last), [HOST, OTHER, GUEST]);
    story.one(OTHER, does(&[Act::Reschedule]));
    assert_eq!(
        story.question().about,
        Asked::GuestMoves,
        "what a guest agreed to is not moved over their head"
    );
}

#[test]
fn nobody_free_in_common_becomes_a_question_to_the_host() {
    let mut story = Story::new();
    story.desk.others = vec![colleague(OTHER, span("2026-03-02 00:00", "2027-03-02 00:00"))];
    story.host(Said { add: vec![OTHER], ..does(&[Act::Schedule]) });
    assert_eq!((story.question().about, people(&story.last)), (Asked::NoSlot, vec![HOST]));
}
