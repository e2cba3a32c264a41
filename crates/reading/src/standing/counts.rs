//! Rules with a number: minutes to keep free, the most meetings of a day, lengths, notice.

use super::{Of, Per, Rule, Sheet, Side, StandingRule};
use crate::Medium;
use crate::lang::standing::Clue;
use crate::text::{Hit, Kind};
use std::ops::Range;

/// Nobody keeps more minutes free around each meeting.
const BUFFER_MIN_MAX: u32 = 180;

/// A day holds no more meetings, a week no more than so many times seven.
const MEETINGS_MAX: u32 = 20;

/// Nobody asks for more hours of notice: eight weeks.
const NOTICE_H_MAX: u32 = 8 * 7 * 24;

/// Meetings take no longer, in minutes.
const LENGTH_MIN: std::ops::RangeInclusive<u32> = 5..=480;

/// What phrases with a number say, the more exact of two that share a word.
pub(super) fn counts(sheet: &Sheet<'_, '_>) -> Vec<StandingRule> {
    let lengths = crate::details::lengths_said(sheet.scene);
    let mut found: Vec<(Rule, Range<usize>)> =
        sheet.clues.iter().filter_map(|hit| Some((rule(sheet, hit, &lengths)?, hit.words.clone()))).collect();
    found.sort_by_key(|(rule, words)| (rank(rule), std::cmp::Reverse(words.len())));
    let mut taken: Vec<(Rule, Range<usize>)> = Vec::new();
    for (rule, words) in found {
        if taken.iter().all(|(_, other)| words.end <= other.start || other.end <= words.start) {
            taken.push((rule, words));
        }
    }
    let evidence = |words: &Range<usize>| sheet.scene.text.span_of(words);
    taken.into_iter().map(|(rule, words)| StandingRule { rule, evidence: evidence(&words) }).collect()
}

/// What a phrase says more exactly goes before what it says at large: "calls of 45 minutes" before "45 minutes".
fn rank(rule: &Rule) -> u8 {
    if let Rule::Length { of, .. } = rule {
        return match of {
            Of::Medium(_) => 1,
            Of::Calls => 2,
            Of::All => 3,
        };
    }
    u8::from(!matches!(rule, Rule::Buffer { side: Side::Around, .. }))
}

fn rule(sheet: &Sheet<'_, '_>, hit: &Hit<Clue>, lengths: &[(Range<usize>, u32)]) -> Option<Rule> {
    let minutes = || {
        let within = |words: &Range<usize>| hit.words.start <= words.start && words.end <= hit.words.end;
        lengths.iter().find(|(words, _)| within(words)).map(|(_, minutes)| *minutes)
    };
    let buffer = |side| {
        let minutes = minutes().filter(|minutes| *minutes <= BUFFER_MIN_MAX)?;
        Some(Rule::Buffer { side, minutes })
    };
    let most = |per, max| {
        let meetings = number(sheet, &hit.words).filter(|n| (1..=max).contains(n))?;
        Some(Rule::AtMost { per, meetings })
    };
    let length = |of| {
        let minutes = minutes().filter(|minutes| LENGTH_MIN.contains(minutes))?;
        Some(Rule::Length { of, minutes })
    };
    match hit.cue {
        Clue::Between => buffer(Side::Between),
        Clue::Before => buffer(Side::Before),
        Clue::After => buffer(Side::After),
        Clue::Around => buffer(Side::Around),
        Clue::PerDay => most(Per::Day, MEETINGS_MAX),
        Clue::PerWeek => most(Per::Week, MEETINGS_MAX * 7),
        Clue::Notice => {
            let hours = notice(sheet, &hit.words, minutes())?;
            Some(Rule::Notice { hours })
        }
        Clue::Length => length(Of::All),
        Clue::CallLength => length(Of::Calls),
        Clue::PhoneLength => length(Of::Medium(Medium::Phone)),
        Clue::VideoLength => length(Of::Medium(Medium::Video)),
        Clue::RoomLength => length(Of::Medium(Medium::InPerson)),
        Clue::Lasting
        | Clue::Ever
        | Clue::Weekly
        | Clue::Deny
        | Clue::Keep
        | Clue::Workday
        | Clue::Once
        | Clue::ByPhone
        | Clue::ByVideo
        | Clue::InPerson
        | Clue::Holidays
        | Clue::Weekend
        | Clue::Those
        | Clue::OfSome => None,
    }
}

/// Whole hours between asking and meeting; "two days' notice" is 48.
fn notice(sheet: &Sheet<'_, '_>, words: &Range<usize>, minutes: Option<u32>) -> Option<u32> {
    let piece =
        sheet.scene.pieces.iter().filter(|p| words.contains(&p.words.start)).find_map(|p| p.length_min);
    let minutes = minutes.or(piece)?;
    let hours = minutes.div_ceil(60);
    (1..=NOTICE_H_MAX).contains(&hours).then_some(hours)
}

/// The number of a phrase, in figures or as a word.
fn number(sheet: &Sheet<'_, '_>, words: &Range<usize>) -> Option<u32> {
    const ONES: [&str; 8] = ["un", "uma", "ein", "eine", "einen", "una", "one", "een"];
    let named = &crate::lang::of(sheet.scene.language).hours;
    let value = |at: usize| {
        let word = sheet.scene.text.words.get(at)?;
        if word.kind == Kind::Number {
            return word.fold.parse().ok();
        }
        let by_name = (1..).zip(named).find(|(_, name)| ***name == *word.fold).map(|(n, _)| n);
        by_name.or_else(|| (&*word.fold == "duas").then_some(2))
    };
    let one = || words.clone().any(|at| ONES.contains(&sheet.scene.text.fold_at(at))).then_some(1);
    // "Not more than one a day": an article may stand beside a number, and only counts where none does.
    let mut values =
        words.clone().filter(|at| !ONES.contains(&sheet.scene.text.fold_at(*at))).filter_map(value);
    values.next().or_else(one)
}
