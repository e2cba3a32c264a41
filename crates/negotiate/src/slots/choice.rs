use super::{Candidate, Wish};
use crate::{Chosen, Merit};
use std::collections::BTreeSet;

/// What a virtue is worth. Only their order matters: a wish beats the spread, the spread beats the round hour, and
/// that beats being a day sooner.
const PREFERRED: i64 = 1_000;
const EACH_ABSENT: i64 = 400;
const BESIDE_OTHERS: i64 = 250;
const OTHER_DAY: i64 = 300;
const OTHER_HALF: i64 = 200;
const THIRD_DAY: i64 = 60;
const ROUND_HOUR: i64 = 45;
const HALF_HOUR: i64 = 35;
const AWAY_FROM_SHOWN: i64 = 40;
const PER_DAY_LATER: i64 = 6;
const NOON_MIN: i64 = 12 * 60;

/// At most `count` slots to show: on two days or more, one in the morning and one in the afternoon, none adjacent, as
/// far as there are such. The best stands first, the others in order of time. The same candidates give the same
/// choice.
pub(crate) fn choose(free: &[Candidate], wish: &Wish, count: usize) -> Vec<Chosen> {
    let Some(first_day) = free.first() else { return vec![] };
    let mut picked: Vec<(Candidate, Vec<Merit>)> = Vec::new();
    while picked.len() < count {
        let so_far: Vec<Candidate> = picked.iter().map(|(c, _)| *c).collect();
        let apart = free.iter().filter(|c| so_far.iter().all(|p| !touches(c, p)));
        let scored = apart.map(|c| (score(c, &so_far, wish, first_day), c));
        // The earlier of two equals, so that the choice never depends on anything but the candidates.
        let Some((_, best)) = scored.max_by_key(|(score, c)| (*score, std::cmp::Reverse(c.slot))) else {
            break;
        };
        picked.push((*best, merits(best, &so_far, wish)));
    }
    let mut rest = picked.split_off(picked.len().min(1));
    rest.sort_by_key(|(c, _)| c.slot);
    picked.append(&mut rest);
    picked.into_iter().map(|(c, merits)| Chosen { slot: c.slot, merits }).collect()
}

fn touches(a: &Candidate, b: &Candidate) -> bool {
    a.slot.padded(1, 1).overlaps(&b.slot)
}

fn score(c: &Candidate, picked: &[Candidate], wish: &Wish, first: &Candidate) -> i64 {
    let days: BTreeSet<_> = picked.iter().map(|p| p.day).collect();
    let spread = match days.len() {
        0 => 0,
        1 if days.contains(&c.day) => 0,
        1 => OTHER_DAY,
        _ if days.contains(&c.day) => 0,
        _ => THIRD_DAY,
    };
    let half = if has_other_half(c, picked) { OTHER_HALF } else { 0 };
    let round = match c.past_hour_min {
        0 => ROUND_HOUR,
        30 => HALF_HOUR,
        _ => 0,
    };
    let preferred = if is_preferred(c, wish) { PREFERRED } else { 0 };
    let fresh = if wish.avoid.overlaps(&c.slot.padded(60, 60)) { 0 } else { AWAY_FROM_SHOWN };
    let batched = if c.batched { BESIDE_OTHERS } else { 0 };
    preferred + batched + spread + half + round + fresh
        - EACH_ABSENT * i64::from(c.absent)
        - c.unease
        - distance(c, wish, first)
}

/// Far from what was asked for costs, or else far from now.
fn distance(c: &Candidate, wish: &Wish, first: &Candidate) -> i64 {
    match wish.near {
        Some(near) => c.slot.start().duration_since(near).as_mins().abs() / 10,
        None => c.slot.start().duration_since(first.slot.start()).as_hours() / 24 * PER_DAY_LATER,
    }
}

fn is_preferred(c: &Candidate, wish: &Wish) -> bool {
    wish.preferred.as_ref().is_some_and(|set| set.covers(&c.slot))
}

/// Whether it brings a half of the day that none of the picked has.
fn has_other_half(c: &Candidate, picked: &[Candidate]) -> bool {
    let afternoon = |c: &Candidate| c.reader_minute >= NOON_MIN;
    !picked.is_empty() && picked.iter().all(|p| afternoon(p) != afternoon(c))
}

fn merits(c: &Candidate, picked: &[Candidate], wish: &Wish) -> Vec<Merit> {
    let new_day = !picked.is_empty() && picked.iter().all(|p| p.day != c.day);
    [
        (is_preferred(c, wish), Merit::Preferred),
        (c.batched, Merit::Batched),
        (c.past_hour_min % 30 == 0, Merit::RoundTime),
        (new_day, Merit::OtherDay),
        (has_other_half(c, picked), Merit::OtherHalf),
        (wish.near.is_some(), Merit::Near),
    ]
    .into_iter()
    .filter_map(|(has, merit)| has.then_some(merit))
    .collect()
}
