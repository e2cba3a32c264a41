//! Letters to the host: one question with numbered answers, a default and a deadline; or something to know.

use crate::cast::one_line;
use crate::limits;
use crate::page::Block;
use crate::writer::Desk;
use negotiate::{Asked, Doubt, HostChoice, HostQuestion, Notice};

pub(crate) fn question(desk: &Desk<'_>, question: &HostQuestion) -> Vec<Block> {
    let key = match question.about {
        Asked::NoSlot => "host-no-slot",
        Asked::SilentGuest => "host-silent-guest",
        Asked::RoundsSpent => "host-rounds-spent",
        Asked::OutsideHours => "host-outside-hours",
        Asked::GuestAsks => "host-guest-asks",
        Asked::Undeliverable => "notice-undeliverable",
        Asked::GuestOut => "host-guest-out",
        Asked::GuestMoves => "host-guest-moves",
        Asked::Unclear(Doubt::WhichOffer) => "host-unclear-which-offer",
        Asked::Unclear(Doubt::WhichTime) => "host-unclear-which-time",
        Asked::Unclear(Doubt::WhichZone) => "host-unclear-which-zone",
        Asked::Unclear(Doubt::WhichPerson) => "host-unclear-which-person",
        Asked::Unclear(Doubt::WhatIsMeant) => "host-unclear-what-is-meant",
    };
    let count = desk.guest_count();
    let values = [("guest", desk.guest().into()), ("facts", desk.facts().into()), ("count", count.into())];
    let asked = desk.say(key, &values);
    let mut blocks = vec![Block::line(asked)];
    blocks.extend(quoted(desk));
    if !question.choices.is_empty() {
        let numbered = |(n, choice): (usize, &HostChoice)| {
            format!("{}. {}", n + 1, self::choice(desk, question.about, choice))
        };
        blocks.push(Block::list(question.choices.iter().enumerate().map(numbered).collect()));
    }
    blocks.push(Block::line(how_to_answer(desk, question)));
    blocks
}

fn choice(desk: &Desk<'_>, about: Asked, choice: &HostChoice) -> String {
    match choice {
        HostChoice::Take { slot } => {
            let key = match about {
                Asked::NoSlot | Asked::SilentGuest | Asked::RoundsSpent => "choice-offer",
                Asked::OutsideHours => "choice-agree",
                Asked::GuestAsks
                | Asked::Undeliverable
                | Asked::GuestOut
                | Asked::GuestMoves
                | Asked::Unclear(_) => "choice-take",
            };
            desk.say(key, &[("slot", desk.times.slot(*slot).into())])
        }
        HostChoice::ChaseAgain => desk.say("choice-chase", &[("guest", desk.guest().into())]),
        HostChoice::TakeWithout { slot, without } => {
            let values = [("slot", desk.times.slot(*slot).into()), ("guest", desk.names(without).into())];
            desk.say("choice-take-without", &values)
        }
        HostChoice::GoOnWithout => desk.say("choice-go-on-without", &[("guest", desk.guest().into())]),
        HostChoice::Move => desk.say("choice-move", &[]),
        HostChoice::Wait => desk.say("choice-wait", &[]),
        HostChoice::Drop if about == Asked::GuestOut => desk.say("choice-cancel", &[]),
        HostChoice::Drop => desk.say("choice-drop", &[]),
        HostChoice::TakeOver if about == Asked::GuestMoves => desk.say("choice-keep", &[]),
        HostChoice::TakeOver => desk.say("choice-take-over", &[]),
    }
}

/// How to answer, and what happens without an answer. A default that is none of the choices is not promised.
fn how_to_answer(desk: &Desk<'_>, question: &HostQuestion) -> String {
    let deadline = desk.times.instant(question.until);
    let has_default =
        usize::try_from(question.default).is_ok_and(|n| (1..=question.choices.len()).contains(&n));
    let key = if has_default { "host-answer-numbered" } else { "host-answer-words" };
    desk.say(key, &[("deadline", deadline.into()), ("number", question.default.into())])
}

pub(crate) fn notice(desk: &Desk<'_>, notice: &Notice) -> Vec<Block> {
    let key = match notice {
        Notice::Declined => "notice-declined",
        Notice::Stopped => "notice-stopped",
        Notice::Away { .. } => "notice-away",
        Notice::Undeliverable => "notice-undeliverable",
        Notice::Late => "notice-late",
        Notice::Asked => "notice-asked",
        Notice::Unverified => "notice-unverified",
        Notice::Noted => "notice-noted",
    };
    let day = match notice {
        Notice::Away { until } => desk.times.day(*until),
        Notice::Declined
        | Notice::Stopped
        | Notice::Undeliverable
        | Notice::Late
        | Notice::Asked
        | Notice::Unverified
        | Notice::Noted => String::new(),
    };
    let values = [("guest", desk.guest().into()), ("facts", desk.about().into()), ("day", day.into())];
    let mut blocks = vec![Block::line(desk.say(key, &values))];
    blocks.extend(quoted(desk));
    blocks
}

/// What the guest wrote, each line marked as theirs.
fn quoted(desk: &Desk<'_>) -> Option<Block> {
    let text = desk.cast.quoted.as_deref()?.trim();
    let lines = text.lines().take(limits::QUOTE_LINES_MAX);
    let marked = lines.map(|line| format!("> {}", one_line(line, limits::QUOTE_LINE_LEN_CHARS_MAX)));
    let lines: Vec<String> = marked.map(|line| line.trim_end().to_owned()).collect();
    (!text.is_empty()).then(|| Block::list(lines))
}
