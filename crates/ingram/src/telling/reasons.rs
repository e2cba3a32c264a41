//! The engine's reasons in words, for the host and the operator; a guest never sees them.

use super::{name, slot};
use negotiate::{Chosen, Meeting, Merit, Refusal, Relaxed, Rule, Search, Why};
use when::Zone;

/// One reason as a sentence.
pub(crate) fn reason(why: &Why, meeting: &Meeting) -> String {
    let utc = Zone::utc();
    let zone = meeting.booking.as_ref().map_or(&utc, |b| &b.zone);
    reason_in(why, zone)
}

/// One reason as a sentence, its times on the clock of a zone.
pub(crate) fn reason_in(why: &Why, zone: &Zone) -> String {
    match why {
        Why::Rule { rule } => rule_text(*rule).to_owned(),
        Why::Search(search) => search_text(search, zone),
        Why::Booked { slot: agreed } => format!("agreed on {}", slot(*agreed, zone)),
        Why::Released { slots } => {
            let all: Vec<String> = slots.iter().map(|s| slot(*s, zone)).collect();
            format!("took back {}", all.join("; "))
        }
        Why::AskedHost { about } => format!("the host must decide: {}", name(about)),
        Why::QuestionsSpent => "the host was asked often enough".to_owned(),
        Why::AskedGuest { doubt } => format!("the guest must say more: {}", name(doubt)),
        Why::Due { at } => {
            format!("goes on by itself on {}", zone.local(*at).strftime("%a %-d %b %Y, %H:%M"))
        }
        Why::Over { ending } => format!("over: {}", name(ending)),
    }
}

fn search_text(search: &Search, zone: &Zone) -> String {
    let mut text = format!("{} free starts for {} minutes", search.free, search.length_min);
    for refused in &search.refused {
        text.push_str(&format!(", {} not taken ({})", refused.count, refusal_text(refused.class)));
    }
    for relaxed in &search.relaxed {
        text.push_str(&format!("; {}", relaxed_text(*relaxed)));
    }
    let chosen: Vec<String> = search.chosen.iter().map(|c| chosen_text(c, zone)).collect();
    if !chosen.is_empty() {
        text.push_str(&format!("; chose {}", chosen.join("; ")));
    }
    text
}

fn chosen_text(chosen: &Chosen, zone: &Zone) -> String {
    let merits: Vec<&str> = chosen.merits.iter().map(|m| merit_text(*m)).collect();
    let when = slot(chosen.slot, zone);
    if merits.is_empty() { when } else { format!("{when}: {}", merits.join(", ")) }
}

/// What speaks for a slot, in words.
pub(crate) fn merit_text(merit: Merit) -> &'static str {
    match merit {
        Merit::Preferred => "somebody would rather have it then",
        Merit::Batched => "beside another meeting",
        Merit::RoundTime => "a round time",
        Merit::OtherDay => "another day",
        Merit::OtherHalf => "the other half of the day",
        Merit::Near => "close to what was asked",
    }
}

/// What speaks against a start, in words.
pub(crate) fn refusal_text(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::ClockChange => "the clocks change",
        Refusal::OutsideWindow => "outside of what the host asked for",
        Refusal::GuestCannot => "the guest cannot",
        Refusal::NotFree => "the host is not free",
        Refusal::OutsideHours => "outside of the host's hours",
        Refusal::DayBlocked => "a day without meetings",
        Refusal::Holiday => "a public holiday",
        Refusal::Focus => "kept for work alone",
        Refusal::DayFull => "the day has as many meetings as it may",
        Refusal::WeekFull => "the week has as many meetings as it may",
        Refusal::GuestHoliday => "a public holiday at the guest's",
        Refusal::TooClose => "too close to what is before or after it",
        Refusal::ColleagueOffHours => "outside of the hours of somebody who must be there",
        Refusal::ColleagueNotFree => "somebody who must be there is not free",
        Refusal::ShownBefore => "offered before",
        Refusal::GuestOffHours => "too early or late for the guest",
    }
}

fn relaxed_text(relaxed: Relaxed) -> &'static str {
    match relaxed {
        Relaxed::Notice => "less notice than usual, since the host asked for it so soon",
        Relaxed::Horizon => "later than usual, since the guest named it",
        Relaxed::GuestHours => "outside of the guest's usual hours, since nothing else is free",
        Relaxed::HostHours => "outside of the host's hours, since the host asked for it",
        Relaxed::GuestTimes => "other times than the guest named, since none of those is free",
    }
}

fn rule_text(rule: Rule) -> &'static str {
    match rule {
        Rule::NothingToDo => "the mail asks for nothing",
        Rule::MeetingIsOver => "the meeting is over",
        Rule::NeverAskedFor => "nobody asked for this meeting",
        Rule::NotVerified => "nothing proves who wrote",
        Rule::AgreedAlready => "it is agreed already",
        Rule::OfferTaken => "the guest takes an offer",
        Rule::SeveralTaken => "the guest takes several; one is booked",
        Rule::OfferGone => "the offer is no longer free",
        Rule::PointIsFree => "the guest names a time, and it is free",
        Rule::RangeIsFree => "the guest names a range, and there is room in it",
        Rule::OutsideFrame => "the guest's times lie outside of the host's hours",
        Rule::GuestTimesNotFree => "the guest's times are taken; these are the nearest",
        Rule::GuestTimesUnusable => "nothing can be made of the guest's times",
        Rule::NoneSuits => "none of the offers suits",
        Rule::RoundsSpent => "enough offers went out",
        Rule::GuestMailsSpent => "enough mails went to the guest",
        Rule::GuestStopped => "the guest asked not to be written to",
        Rule::HostMailsSpent => "enough notices went to the host",
        Rule::ReminderDue => "a reminder is due",
        Rule::ReminderWaits => "a reminder waits for the guest's working hours",
        Rule::Resumed => "the pause is over",
        Rule::HostAnswered => "the host answered",
        Rule::DefaultHolds => "the host did not answer in time, so the stated default holds",
        Rule::NoSuchChoice => "there is no such choice",
        Rule::OldSlotStands => "the old time stands until a new one is agreed",
        Rule::NotSaidAsChange => "nothing says that the agreed time should change",
        Rule::HostDecidesDetails => "length and place are the host's to decide",
        Rule::NotTheirs => "the host did not give them that right",
        Rule::DetailsChanged => "details changed, so the invitation goes out again",
        Rule::NumberFromElsewhere => "the number belongs to an older letter, whose offers are others",
        Rule::HostMustSpeakFirst => "the host must answer a question first",
        Rule::OthersMustSpeak => "others who are needed have not answered yet",
        Rule::EverybodyCan => "all who are needed can take it",
        Rule::AllCalendarsOurs => "all calendars are ours, so nobody has to be asked",
        Rule::CameBack => "a guest who had left takes part again",
        Rule::OneIsOut => "one of several guests does not come",
        Rule::HostDecidesMove => "what several have agreed on is the host's to move",
        Rule::NobodyNew => "nobody more can be added",
        Rule::PassedOn => "the host passes on which offer the guest takes",
        Rule::Joined => "somebody joins",
        Rule::Removed => "the host took them off",
        Rule::NotForTheEngine => "this is answered elsewhere",
    }
}
