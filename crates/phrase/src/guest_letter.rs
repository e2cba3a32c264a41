//! Letters to the guest: purpose, times, place, the one thing that is missing, how to answer.

use crate::page::Block;
use crate::writer::{Desk, is_link};
use negotiate::{Doubt, Medium, Offer, OfferReason};

pub(crate) fn offer(desk: &Desk<'_>, offers: &[Offer], why: OfferReason) -> Vec<Block> {
    let key = match why {
        OfferReason::Asked => "offer-asked",
        OfferReason::NoneSuited => "offer-none-suited",
        OfferReason::NotFree => "offer-not-free",
        OfferReason::GuestMoves => "offer-guest-moves",
        OfferReason::HostMoves => "offer-host-moves",
        OfferReason::JustTaken => "offer-just-taken",
    };
    // Later mails stay short: the conversation knows how long and by what means.
    let (host, facts, what) = if desk.letter.first {
        (desk.host_again(), desk.facts(), desk.facts_after())
    } else {
        (desk.host(), desk.about(), desk.about_after())
    };
    let values = [("host", host.into()), ("facts", facts.into()), ("what", what.into())];
    let purpose = desk.say(key, &values);
    let mut blocks = vec![Block::line(purpose), desk.numbered(offers)];
    if desk.letter.first {
        blocks.extend(place(desk));
    }
    blocks.push(Block::line(how_to_answer(desk)));
    blocks
}

pub(crate) fn chase(desk: &Desk<'_>, offers: &[Offer]) -> Vec<Block> {
    let values = [("host", desk.host().into()), ("facts", desk.about().into())];
    if offers.is_empty() {
        return vec![Block::line(desk.say("chase-without-times", &values))];
    }
    vec![Block::line(desk.say("chase", &values)), desk.numbered(offers), Block::line(how_to_answer(desk))]
}

pub(crate) fn ask(desk: &Desk<'_>, doubt: Doubt, offers: &[Offer]) -> Vec<Block> {
    let key = match doubt {
        Doubt::WhichOffer => "ask-which-offer",
        Doubt::WhichTime => "ask-which-time",
        Doubt::WhichZone => "ask-which-zone",
        Doubt::WhichPerson => "ask-which-person",
        Doubt::WhatIsMeant => "ask-what-is-meant",
    };
    let mut blocks = vec![Block::line(desk.say(key, &[]))];
    if !offers.is_empty() {
        blocks.push(Block::line(desk.say("still-available", &[])));
        blocks.push(desk.numbered(offers));
    }
    blocks
}

pub(crate) fn ask_for_times(desk: &Desk<'_>) -> Vec<Block> {
    let values = [("host", desk.host().into()), ("facts", desk.facts().into())];
    vec![Block::line(desk.say("ask-for-times", &values))]
}

pub(crate) fn farewell(desk: &Desk<'_>) -> Vec<Block> {
    let address = desk.cast.host.mailbox.address().to_string();
    vec![Block::line(desk.say("farewell", &[("host", desk.host().into()), ("address", address.into())]))]
}

/// The place, where it decides whether a time suits. The link to a room is for those who have agreed.
fn place(desk: &Desk<'_>) -> Option<Block> {
    let place = desk.place().filter(|place| !is_link(place))?;
    Some(Block::line(desk.say("place", &[("place", place.into())])))
}

fn how_to_answer(desk: &Desk<'_>) -> String {
    let key = match (desk.letter.poll, desk.letter.first) {
        (false, true) => "how-to-answer",
        (false, false) => "how-to-answer-again",
        (true, true) => "how-to-answer-poll",
        (true, false) => "how-to-answer-poll-again",
    };
    let answer = desk.say(key, &[]);
    let is_phone = desk.letter.details.medium == Some(Medium::Phone);
    if is_phone && desk.phone().is_none() && !desk.letter.poll {
        format!("{answer} {}", desk.say("phone-missing", &[]))
    } else {
        answer
    }
}
