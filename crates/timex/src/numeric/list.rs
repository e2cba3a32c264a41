//! Figures that share what stands once: "18 and 19 June", "2/2:30 PM".

use super::Figures;
use crate::lexicon::Lexeme;
use crate::meaning::fields_time;
use crate::sem::{Clock, Fields, Sem, Word, flag};

/// Most days before the month that they share.
const LISTED_MAX: usize = 6;

impl Figures<'_, '_> {
    /// The 18 of "18 and 19 June", of "18, 19 or 20 June", of "the 3rd and 4th of June".
    pub(super) fn day_before_month(&mut self, value: i64, count: u8) {
        if count > 2 || !(1..=30).contains(&value) || matches!(self.sign(1), Some(':' | '-')) {
            return;
        }
        let own = self.past_mark(self.at + 1);
        let (mut at, mut last, mut listed) = (own, value, 0);
        while let Some((next, day)) =
            self.next_listed(at).filter(|(_, day)| *day > last && listed < LISTED_MAX)
        {
            (at, last, listed) = (next, day, listed + 1);
        }
        let of = if self.is_one(at, &[Word::Of]) { at + 1 } else { at };
        let Some(month) = self.month_of(of).filter(|_| listed > 0) else { return };
        let Ok(day) = u8::try_from(value) else { return };
        if last <= crate::calendar::days_in_month(2000, month.into()) {
            let fields = Fields { month: Some(month), day: Some(day), ..Fields::default() };
            let time = fields_time(self.arena, fields);
            self.push(own, Sem::Time(time), -0.3);
        }
    }

    /// A joint and a day after it: where the day ends, and which it is.
    fn next_listed(&self, at: usize) -> Option<(usize, i64)> {
        let tokens = self.run.tokens;
        let mut next = at;
        while next < at + 3
            && (matches!(tokens.sign(next), Some(',' | '/' | '&'))
                || self.is_one(next, &[Word::And, Word::Or, Word::The, Word::DayArticle]))
        {
            next += 1;
        }
        let (day @ 1..=31, 1 | 2) = tokens.number(next).filter(|_| next > at)? else { return None };
        Some((self.past_mark(next + 1), day))
    }

    /// Past "st", "nd", "rd", "th", or the full stop of an ordinal.
    fn past_mark(&self, at: usize) -> usize {
        let tokens = self.run.tokens;
        let dot = self.run.language.dot_ordinal && tokens.sign(at) == Some('.');
        if tokens.glued(at) && (dot || self.is_one(at, &[Word::OrdinalMark])) { at + 1 } else { at }
    }

    fn is_one(&self, at: usize, words: &[Word]) -> bool {
        self.run.is_word(at) && self.word_at(at, words, 1)
    }

    fn month_of(&self, at: usize) -> Option<u8> {
        if !self.run.is_word(at) {
            return None;
        }
        let mut month = None;
        self.run.language.lexicon.matches(self.run.tokens, self.run.ids, at, |end, entry| {
            if let Lexeme::Fields(Fields { month: Some(m), day: None, .. }) = entry.lexeme
                && end == at + 1
                && !entry.weak
            {
                month = Some(m);
            }
        });
        month
    }

    /// Whether the number is the second of "2/2:30" or of "2/3pm".
    pub(super) fn after_slashed_hour(&self) -> bool {
        let tokens = self.run.tokens;
        let minutes = self.sign(1) == Some(':') && matches!(self.digits(2), Some((0..=59, 2)));
        let half = matches!(self.run.word(self.at + 1), "am" | "pm") && tokens.glued(self.at + 1);
        let before = self.at.wrapping_sub(2);
        (minutes || half)
            && tokens.glued(self.at - 1)
            && !tokens.glued(before)
            && matches!(tokens.number(before), Some((1..=12, 1 | 2)))
    }

    /// The 2 of "2/2:30 PM" and of "2/3pm": another hour in the same half of the day.
    pub(super) fn slashed_hour(&mut self, value: i64, count: u8) {
        if count > 2 || !(1..=12).contains(&value) || self.sign(1) != Some('/') {
            return;
        }
        let Some((next @ 1..=12, 1 | 2)) = self.digits(2) else { return };
        let minutes = self.sign(3) == Some(':') && matches!(self.digits(4), Some((0..=59, 2)));
        let after = self.at + if minutes { 5 } else { 3 };
        let half = match self.run.word(after) {
            "pm" | "p" => Some(true),
            "am" | "a" => Some(false),
            _ => None,
        };
        // "2/3" alone is a date.
        let Ok(hour) = u8::try_from(value) else { return };
        if half.is_none() && !minutes || value > next && value != 12 {
            return;
        }
        let clock = Clock::hour(hour, true);
        let clock = half.map_or(clock, |afternoon| clock.with_half(afternoon));
        let time = self.clock_time(clock);
        self.push(self.at + 1, Sem::Time(time.with(flag::LED)), -0.1);
    }
}
