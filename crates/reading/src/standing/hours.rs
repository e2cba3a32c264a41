//! Rules about weekdays and hours, from what a mail says for and against times.

use super::{Rule, Sheet, StandingRule, settle};
use crate::constraints::{Days, Hours, Open, Piece, Stance, Statement, compose};
use crate::lang::Cue;
use crate::lang::standing::Clue;
use jiff::civil::Weekday;
use std::ops::Range;

/// The end of a day, in minutes.
const DAY_MIN: u16 = 24 * 60;

/// Where mornings begin in speech; whoever keeps them free means what lies before as well.
const MORNING_MIN: u16 = 8 * 60;

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Adds the rules about hours to those found before. `left` is the mail without what is spent.
pub(super) fn hours(left: &Sheet<'_, '_>, rules: &mut Vec<StandingRule>) {
    let statements = compose(left.scene);
    let mut reading = Reading { left, statements: &statements, named: Vec::new(), rules };
    reading.weekends();
    for index in 0..statements.len() {
        reading.statement(index);
    }
    reading.left_over();
    merge(left, rules);
    settle::settle(left, rules);
}

struct Reading<'r, 's, 'a> {
    left: &'r Sheet<'s, 'a>,
    statements: &'r [Statement],
    /// Weekdays of the rules so far.
    named: Vec<Weekday>,
    rules: &'r mut Vec<StandingRule>,
}

impl Reading<'_, '_, '_> {
    fn statement(&mut self, index: usize) {
        let Some(said) = self.statements.get(index) else { return };
        let said = &self.with_days_behind(index, said);
        if !self.speaks(&said.words) || self.holds(&said.words) {
            return;
        }
        let around = self.around(index);
        let Some(denied) = self.denied(said, &around) else {
            // What is told beside a rule explains it; in a clause that rules it is part of the rule.
            if self.rules_in(&around) || said.stance != Stance::Aside {
                self.push(Rule::Unclear, &said.words);
            }
            return;
        };
        let rule = self.days(said, &around).and_then(|days| rule(said, days, denied));
        let narrowed = said.rather
            || said.unsure
            || said.hours.is_some_and(|h| h.approximate)
            || self.left.has_in(Clue::OfSome, &around)
            || self.left.has_in(Clue::Those, &around)
            || self.is_part_of_days_before(said)
            || self.is_denied_all_the_same(said, &around)
            || self.bounds_too_few(said)
            || self.has_cue(&[Cue::Condition, Cue::IfSo], &around);
        if narrowed {
            return self.push(Rule::Unclear, &said.words);
        }
        self.push(rule.unwrap_or(Rule::Unclear), &said.words);
    }

    /// "Before 10 on Tuesdays and Wednesdays": days that are only named behind others share their hours.
    fn with_days_behind(&self, index: usize, said: &Statement) -> Statement {
        let mut said = said.clone();
        let behind = self.statements.get(index + 1..).unwrap_or_default();
        for next in behind.iter().filter(|_| said.hours.is_some() && !said.days.is_empty()) {
            let beside = next.words.start <= said.words.end + 1 && next.sentence == said.sentence;
            if !beside || next.hours.is_some() || next.days.is_empty() {
                break;
            }
            said.words.end = said.words.end.max(next.words.end);
        }
        said
    }

    /// "No meetings on Fridays, neither in the morning nor in the afternoon": a part of the day, of days named before.
    fn is_part_of_days_before(&self, said: &Statement) -> bool {
        let own = self.named_in(said).next().is_some();
        let before = |s: &Statement| {
            s.sentence == said.sentence && s.words.end <= said.words.start && !s.days.is_empty()
        };
        said.hours.is_some_and(|h| h.part) && !own && self.statements.iter().any(before)
    }

    /// "Can you see that nobody gets a slot before 9:30?": asked for, and ruled out by words outside of the time.
    fn is_denied_all_the_same(&self, said: &Statement, around: &Range<usize>) -> bool {
        let own = |words: &Range<usize>| words.end > said.words.start && words.start < said.words.end;
        let mut denials = self.left.clues.of(Clue::Deny).filter(|h| around.contains(&h.words.start));
        said.stance == Stance::For && !said.only && denials.any(|h| !own(&h.words))
    }

    /// "Before 9:30 or after 6": one bound was made of words that name two, or two times of one statement.
    fn bounds_too_few(&self, said: &Statement) -> bool {
        let text = &self.left.scene.text;
        let pieces = self.left.scene.pieces.iter().filter(|p| said.words.contains(&p.words.start));
        let mut hours: Vec<Hours> = pieces.filter_map(|p| p.hours).filter(|h| !h.part).collect();
        hours.dedup();
        let starts_figure = |i: &usize| {
            let span = |i: usize| text.words.get(i).map(|w| w.span.clone());
            let figure = text.fold_at(*i).starts_with(|c: char| c.is_ascii_digit());
            let before = i.checked_sub(1).and_then(span);
            let joined = before.zip(span(*i)).is_some_and(|(a, b)| {
                text.raw.get(a.end..b.start).is_some_and(|between| !between.contains(' '))
            });
            figure && !joined
        };
        let figures = said.words.clone().filter(starts_figure).count();
        hours.len() > 1 || figures > 1 && said.hours.is_some_and(|h| h.open.is_some())
    }

    /// The days that a statement itself names.
    fn named_in(&self, said: &Statement) -> impl Iterator<Item = &Days> {
        let words = said.words.clone();
        let within = move |p: &&Piece| words.contains(&p.words.start);
        self.left.scene.pieces.iter().filter(within).filter_map(|p| p.days.as_ref())
    }

    /// Whether a weekday is named before in the same sentence, and on the same line of a list.
    fn follows_days(&self, said: &Statement) -> bool {
        let sentence = self.left.scene.sentence_of(said.words.start);
        let text = &self.left.scene.text;
        let listed = |p: &Piece| {
            let between = text.span_of(&p.words).end..text.span_of(&said.words).start;
            text.raw.get(between).is_some_and(|between| between.contains('\n'))
        };
        let before = |p: &Piece| {
            p.days.is_some()
                && sentence.start <= p.words.start
                && p.words.end <= said.words.start
                && !listed(p)
        };
        self.left.scene.pieces.iter().any(before)
    }

    /// Whether times of this sentence are rules: it says so itself, or stands below one that does.
    fn speaks(&self, words: &Range<usize>) -> bool {
        let sentence = self.left.scene.sentence_of(words.start);
        let below = self.left.from.is_some_and(|from| self.left.scene.text.span_of(words).start >= from);
        let clues = [Clue::Ever, Clue::Weekly, Clue::Keep];
        below || clues.iter().any(|clue| self.left.has_in(*clue, &sentence))
    }

    /// Whether a rule was read from these words before.
    fn holds(&self, words: &Range<usize>) -> bool {
        let span = self.left.scene.text.span_of(words);
        self.rules.iter().any(|r| r.evidence.start < span.end && span.start < r.evidence.end)
    }

    /// The words around a time that speak of it: between commas, and from the time before to the time behind.
    fn around(&self, index: usize) -> Range<usize> {
        let Some(said) = self.statements.get(index) else { return 0..0 };
        let first = self.left.scene.segment_of(said.words.start).start;
        let last = self.left.scene.segment_of(said.words.end.saturating_sub(1)).end;
        let pieces = || self.left.scene.pieces.iter().filter(|p| p.days.is_some() || p.hours.is_some());
        let from = pieces().map(|p| p.words.end).filter(|end| *end <= said.words.start).max();
        let to = pieces().map(|p| p.words.start).filter(|start| *start >= said.words.end).min();
        from.unwrap_or(0).max(first)..to.unwrap_or(usize::MAX).min(last)
    }

    /// Whether the time is ruled out (`true`) or the only one; `None` where it is told for another reason.
    fn denied(&self, said: &Statement, around: &Range<usize>) -> Option<bool> {
        if self.left.has_in(Clue::Keep, around) {
            return (!said.only).then_some(true);
        }
        if self.left.has_in(Clue::Workday, around) {
            return Some(false);
        }
        match said.stance {
            Stance::Against | Stance::Except => Some(true),
            // "Court days are Mondays": who is busy then tells why, and has ruled nothing yet.
            Stance::Busy => self.rules_in(around).then_some(true),
            Stance::For => Some(false),
            Stance::Aside => said.only.then_some(false),
        }
    }

    fn rules_in(&self, words: &Range<usize>) -> bool {
        [Clue::Ever, Clue::Weekly, Clue::Deny].iter().any(|clue| self.left.has_in(*clue, words))
    }

    fn has_cue(&self, cues: &[Cue], words: &Range<usize>) -> bool {
        cues.iter().any(|cue| self.left.scene.has_in(*cue, words))
    }

    /// The weekdays of a statement, none for every day; `None` where it names days that are no weekdays.
    fn days(&mut self, said: &Statement, around: &Range<usize>) -> Option<Vec<Weekday>> {
        let named: Vec<&Days> = self.named_in(said).collect();
        let mut days: Vec<Weekday> = Vec::new();
        if self.has_cue(&[Cue::OtherDays], around) {
            days = WEEK.into_iter().take(5).filter(|day| !self.named.contains(day)).collect();
        } else if named.is_empty() {
            // Days that stand further on, or in another sentence, are those of another rule.
            for day in said.days.iter().filter(|_| self.follows_days(said)) {
                days.extend(weekdays(day)?);
            }
        } else {
            for day in named {
                days.extend(weekdays(day)?);
            }
        }
        let days: Vec<Weekday> = WEEK.into_iter().filter(|day| days.contains(day)).collect();
        self.named.extend(&days);
        Some(days)
    }

    /// "Never on weekends": two days under one name.
    fn weekends(&mut self) {
        let hits: Vec<Range<usize>> = self.left.clues.of(Clue::Weekend).map(|h| h.words.clone()).collect();
        let hits: Vec<Range<usize>> = hits.into_iter().filter(|words| self.speaks(words)).collect();
        for words in hits {
            let sentence = self.left.scene.sentence_of(words.start);
            let denied = self.left.has_in(Clue::Deny, &sentence) || self.left.has_in(Clue::Keep, &sentence);
            let days = vec![Weekday::Saturday, Weekday::Sunday];
            let rule = Rule::Never { days, from_min: 0, to_min: DAY_MIN };
            if !self.holds(&words) {
                self.push(if denied { rule } else { Rule::Unclear }, &words);
            }
        }
    }

    /// Times and lengths in a clause that rules, of which no rule was made.
    fn left_over(&mut self) {
        let pieces = self.left.scene.pieces.iter().filter(|p| !p.past);
        let words: Vec<Range<usize>> = pieces
            .filter(|p| p.days.is_some() || p.hours.is_some() || p.length_min.is_some())
            .map(|p| p.words.clone())
            .collect();
        for words in words {
            let segment = self.left.scene.segment_of(words.start);
            let ruling = self.rules_in(&segment) || self.has_cue(&[Cue::OtherDays, Cue::Only], &segment);
            let hours = self.left.scene.pieces.iter().any(|p| p.words == words && p.days.is_none());
            if !self.holds(&words) && self.speaks(&words) && (ruling || hours) {
                self.push(Rule::Unclear, &words);
            }
        }
    }

    fn push(&mut self, rule: Rule, words: &Range<usize>) {
        self.rules.push(StandingRule { rule, evidence: self.left.scene.text.span_of(words) });
    }
}

/// "Only on Tuesday, Wednesday and Thursday" is one rule.
fn merge(left: &Sheet<'_, '_>, rules: &mut Vec<StandingRule>) {
    let sentence = |rule: &StandingRule| {
        let words = left.scene.text.words_in(&rule.evidence);
        left.scene.sentence_of(words.start)
    };
    let mut merged: Vec<StandingRule> = Vec::new();
    for mut rule in std::mem::take(rules) {
        let only = |known: &StandingRule| matches!(known.rule, Rule::OnlyOn { .. });
        let known = merged.iter_mut().find(|known| only(known) && sentence(known) == sentence(&rule));
        match (&mut rule.rule, known) {
            (Rule::OnlyOn { days: more }, Some(StandingRule { rule: Rule::OnlyOn { days }, evidence })) => {
                days.append(more);
                evidence.end = evidence.end.max(rule.evidence.end);
            }
            _ => merged.push(rule),
        }
    }
    *rules = merged;
}

/// The weekdays that days name; `None` where they are dates.
fn weekdays(days: &Days) -> Option<Vec<Weekday>> {
    let day = |iso: &u8| Weekday::from_monday_one_offset(i8::try_from(*iso).ok()?).ok();
    if !days.weekdays.is_empty() {
        return days.weekdays.iter().map(day).collect();
    }
    let one = days.weekday.filter(|_| days.weekday_only || days.repeats)?;
    Some(vec![day(&one)?])
}

fn rule(said: &Statement, days: Vec<Weekday>, denied: bool) -> Option<Rule> {
    let Some(hours) = said.hours else {
        return match (days.is_empty(), denied, said.only) {
            (false, true, _) => Some(Rule::Never { days, from_min: 0, to_min: DAY_MIN }),
            (false, false, true) => Some(Rule::OnlyOn { days }),
            _ => None,
        };
    };
    let at_min = hours.from_min;
    match (hours.open, hours.to_min, denied) {
        (Some(Open::Before), None, true) | (Some(Open::After), None, false) => {
            Some(Rule::NotBefore { days, at_min })
        }
        (Some(Open::After), None, true) | (Some(Open::Before), None, false) => {
            Some(Rule::NotAfter { days, at_min })
        }
        (None, Some(to_min), _) if at_min < to_min && to_min <= DAY_MIN => {
            Some(span(hours, to_min, days, denied))
        }
        _ => None,
    }
}

fn span(hours: Hours, to_min: u16, days: Vec<Weekday>, denied: bool) -> Rule {
    if !denied {
        return Rule::Within { days, from_min: hours.from_min, to_min };
    }
    let morning = hours.part && hours.from_min == MORNING_MIN;
    Rule::Never { days, from_min: if morning { 0 } else { hours.from_min }, to_min }
}
