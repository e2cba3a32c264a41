use crate::turn::{Turn, says_details};
use crate::{
    Act, Authority, Doubt, Event, Input, Letter, Meeting, Notice, Party, PersonId, Rule, Said, Speaker, Why,
    answer, ask_host, cancel, chase, details, moving, offer, request, rest,
};
use jiff::Timestamp;

/// What follows from one input.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Step {
    /// The meeting as it now is. Its holds are [`Meeting::claims`], its timer is [`Meeting::wake_at`].
    pub meeting: Meeting,
    /// The mails to write, in this order.
    pub letters: Vec<Letter>,
    /// Why all of this.
    pub why: Vec<Why>,
}

/// Decides what follows from one input. The same arguments always give the same answer.
///
/// [`Meeting::revision`] rises by one exactly when something changed or a letter is to be written; an input that
/// changes nothing writes nothing. `now` must not run backwards by more than the clocks of one machine do.
#[must_use]
pub fn step(meeting: &Meeting, input: &Input, now: Timestamp) -> Step {
    let mut turn = Turn::new(meeting, &input.desk, now);
    if let Some(person) = concerned(&input.event) {
        turn.concerns(person);
    }
    match &input.event {
        Event::Said { by, authority, said } => someone_said(&mut turn, by.party(), *authority, said),
        Event::Woke => chase::woke(&mut turn),
        Event::SlotTaken => offer::slot_taken(&mut turn),
        Event::Undeliverable { .. } => rest::undeliverable(&mut turn),
    }
    turn.finish(meeting)
}

/// The guest whom an event is about.
fn concerned(event: &Event) -> Option<PersonId> {
    match event {
        Event::Said { by: Speaker::Guest(person), .. } | Event::Undeliverable { to: person } => Some(*person),
        Event::Said { by: Speaker::Host | Speaker::Stranger, .. } | Event::Woke | Event::SlotTaken => None,
    }
}

fn someone_said(turn: &mut Turn, by: Party, authority: Authority, said: &Said) {
    if asks_for_nothing(said) {
        return turn.rule(Rule::NothingToDo);
    }
    let verified = match by {
        Party::Host => authority >= Authority::Proven,
        Party::Guest => authority >= Authority::InThread,
        Party::Stranger => false,
    };
    let begun = turn.meeting.revision > 0;
    match by {
        Party::Host | Party::Guest | Party::Stranger if !verified => unverified(turn, begun),
        Party::Guest | Party::Stranger if !begun => turn.rule(Rule::NeverAskedFor),
        Party::Host if turn.meeting.is_over() => turn.rule(Rule::MeetingIsOver),
        Party::Host => host_said(turn, said),
        Party::Guest | Party::Stranger if turn.meeting.is_over() => {
            turn.rule(Rule::MeetingIsOver);
            late_word(turn, said);
        }
        Party::Guest | Party::Stranger => guest_said(turn, said),
    }
}

fn asks_for_nothing(said: &Said) -> bool {
    said.acts.iter().all(|act| *act == Act::Nothing)
        && said.until.is_none()
        && said.answers.is_none()
        && said.accepts.is_empty()
        && said.available.is_none()
        && said.doubt.is_none()
        && !says_details(&said.details)
}

/// Somebody who was not shown to be who they say: nothing changes, and the host hears of it once.
fn unverified(turn: &mut Turn, begun: bool) {
    turn.rule(Rule::NotVerified);
    if begun && !turn.meeting.is_over() && !turn.meeting.unverified_told {
        turn.meeting.unverified_told = true;
        turn.tell(Notice::Unverified);
    }
}

fn host_said(turn: &mut Turn, said: &Said) {
    if turn.meeting.question.is_some() {
        if let Some(number) = said.answers {
            return ask_host::answered(turn, number);
        }
        // A yes that names offers is the guest's, passed on; only a bare one answers the question.
        let is_bare = said.accepts.is_empty() && said.available.is_none();
        if said.acts.first() == Some(&Act::Accept) && is_bare {
            return ask_host::agreed(turn);
        }
    }
    if let Some(doubt) = said.doubt {
        if turn.meeting.rounds == 0 {
            request::collect(turn, said);
        }
        return ask_host::unclear(turn, doubt);
    }
    match main_act(said) {
        Some(Act::Schedule | Act::Offer | Act::Reject | Act::Update) => request::asked(turn, said),
        Some(Act::Reschedule) => moving::host_moves(turn, said),
        Some(Act::Stop) if turn.meeting.booking.is_some() => ask_host::unclear(turn, Doubt::WhatIsMeant),
        Some(Act::Cancel | Act::Decline | Act::Stop) => cancel::by_host(turn),
        Some(Act::Defer) => rest::host_defers(turn, said),
        Some(Act::Late) => turn.tell(Notice::Noted),
        Some(Act::Accept) => answer::passed_on(turn, said),
        Some(Act::Delegate | Act::Question | Act::Preference | Act::Privacy | Act::Nothing) => {
            turn.rule(Rule::NotForTheEngine);
        }
        None => details::host_changes(turn, said),
    }
}

fn guest_said(turn: &mut Turn, said: &Said) {
    if turn.guest().is_some_and(|guest| guest.removed) {
        turn.rule(Rule::Removed);
        return late_word(turn, said);
    }
    if said.acts.contains(&Act::Stop) {
        cancel::guest_stops(turn);
        // What else they ask about themselves is not lost with it; the host's organisation must answer.
        if said.acts.contains(&Act::Privacy) {
            turn.tell(Notice::Asked);
        }
        return;
    }
    let booking_before = turn.meeting.booking.clone();
    let noted = details::note_guest(turn, said);
    answer::heard(turn, said);
    let main = main_act(said);
    match (said.doubt, main) {
        (Some(doubt), _) => ask_host::ask_guest(turn, doubt),
        (None, Some(act)) if !is_theirs(turn, act, said) => not_theirs(turn, act),
        (None, Some(Act::Accept)) => answer::accepts(turn, said),
        (None, Some(Act::Offer | Act::Reject)) => answer::counters(turn, said),
        (None, Some(Act::Reschedule)) => moving::guest_moves(turn, said),
        (None, Some(Act::Cancel | Act::Decline)) => cancel::by_guest(turn),
        (None, Some(Act::Defer)) => rest::guest_defers(turn, said),
        // Until rights requests have their own road, the host, whose organisation must answer, is shown the words.
        (None, Some(Act::Schedule | Act::Delegate | Act::Privacy)) => turn.tell(Notice::Asked),
        (None, Some(Act::Update | Act::Late | Act::Question)) => {}
        (None, Some(Act::Preference | Act::Stop)) => turn.rule(Rule::NotForTheEngine),
        (None, Some(Act::Nothing) | None) if said.until.is_some() => rest::guest_defers(turn, said),
        (None, Some(Act::Nothing) | None) => {}
    }
    if turn.meeting.is_over() {
        return;
    }
    if noted && turn.meeting.booking == booking_before {
        details::invite_anew(turn);
    }
    details::guest_wishes(turn, said);
    if said.acts.contains(&Act::Late) {
        turn.tell(Notice::Late);
    }
    let passed_on = matches!(main, Some(Act::Schedule | Act::Delegate));
    if (said.acts.contains(&Act::Question) || !said.add.is_empty()) && !passed_on {
        turn.tell(Notice::Asked);
    }
}

/// Whether the host lets the guest do that.
fn is_theirs(turn: &Turn, act: Act, said: &Said) -> bool {
    let standing = turn.guest().map(|guest| turn.desk.profile.standing(guest.person));
    let is_agreed = turn.meeting.booking.is_some();
    standing.unwrap_or_default().allows(act, said.available.is_some(), is_agreed)
}

/// What the guest may not do is the host's to decide; another meeting is not even passed on.
fn not_theirs(turn: &mut Turn, act: Act) {
    turn.rule(Rule::NotTheirs);
    if act != Act::Schedule {
        turn.tell(Notice::Asked);
    }
}

/// The first act that moves the meeting; what only adds to it comes after.
fn main_act(said: &Said) -> Option<Act> {
    let moves = |act: &&Act| match act {
        Act::Schedule
        | Act::Offer
        | Act::Accept
        | Act::Reject
        | Act::Decline
        | Act::Reschedule
        | Act::Cancel
        | Act::Defer
        | Act::Delegate
        | Act::Stop => true,
        Act::Update | Act::Late | Act::Question | Act::Preference | Act::Privacy | Act::Nothing => false,
    };
    said.acts.iter().find(moves).or(said.acts.first()).copied()
}

/// The guest writes though it is over, for all or for them: only the host can take that up, and a wish for silence
/// always counts.
fn late_word(turn: &mut Turn, said: &Said) {
    if said.acts.contains(&Act::Stop) {
        return cancel::guest_stops(turn);
    }
    let wants = |act: &Act| match act {
        Act::Schedule | Act::Offer | Act::Accept | Act::Reschedule | Act::Question | Act::Delegate => true,
        Act::Reject
        | Act::Decline
        | Act::Cancel
        | Act::Update
        | Act::Defer
        | Act::Late
        | Act::Preference
        | Act::Stop
        | Act::Privacy
        | Act::Nothing => false,
    };
    if said.acts.iter().any(wants) {
        turn.tell(Notice::Asked);
    }
}
