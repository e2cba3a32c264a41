//! Dates in figures: 2026-03-04, 4/3/2026, 25.4., 31/Oct/1974, Dec-2018.

use super::Figures;
use crate::lexicon::Lexeme;
use crate::meaning::fields_time;
use crate::mention::Grain;
use crate::sem::{Clock, Expr, Fields, Sem, Time, Word, flag, mask};
use crate::zones;

impl Figures<'_, '_> {
    pub(super) fn date(&mut self, year: i64, month: i64, day: i64) -> Option<Time> {
        if !(1..=12).contains(&month) || day < 1 || day > crate::calendar::days_in_month(year, month) {
            return None;
        }
        let fields = Fields {
            year: i16::try_from(year).ok(),
            month: u8::try_from(month).ok(),
            day: u8::try_from(day).ok(),
            weekday: None,
        };
        Some(fields_time(self.arena, fields))
    }

    /// 2026-03-04, 4/3/2026, 04.03.26.
    pub(super) fn three_part_date(&mut self, a: i64, count: u8) {
        let Some(separator @ ('/' | '.' | '-')) = self.sign(1) else { return };
        let Some((b, count_b)) = self.digits(2) else { return };
        if self.sign(3) != Some(separator) || count_b > 2 {
            return;
        }
        let Some((c, count_c)) = self.digits(4) else { return };
        if !self.ends(5)
            && self.sign(5) != Some(':')
            && self.sign(5) != Some('-')
            && self.sign(5) != Some('.')
        {
            return;
        }
        if count == 4 && count_c <= 2 {
            if let Some(time) = self.date(a, b, c).or_else(|| self.date(a, c, b).filter(|_| b > 12)) {
                self.push(self.at + 5, Sem::Time(time), 0.0);
                self.iso_clock(time);
            }
            return;
        }
        if count > 2 || !(count_c == 4 || count_c == 2) {
            return;
        }
        let year = match count_c {
            4 => c,
            _ if c < 70 => 2000 + c,
            _ => 1900 + c,
        };
        let month_first = self.run.month_first && separator != '.' || self.run.month_first && b > 12;
        let orders = if month_first { [(a, b), (b, a)] } else { [(b, a), (a, b)] };
        let unsure = if a <= 12 && b <= 12 && a != b && separator != '.' { flag::NUMERIC } else { 0 };
        for (month, day) in orders {
            if let Some(time) = self.date(year, month, day) {
                let version =
                    separator == '.' && count_c == 2 && count == 1 && !self.run.language.dot_ordinal;
                if !version {
                    self.push(self.at + 5, Sem::Time(time.with(unsure)), 0.0);
                }
                break;
            }
        }
    }

    /// "T15:00:00Z" after an ISO date.
    pub(super) fn iso_clock(&mut self, date: Time) {
        if self.run.word(self.at + 5) != "t" {
            return;
        }
        let Some((hour, 2)) = self.digits(6) else { return };
        if self.sign(7) != Some(':') || hour > 23 {
            return;
        }
        let Some((minute, 2)) = self.digits(8).filter(|(m, _)| *m < 60) else { return };
        let mut past = 9;
        let mut second = None;
        if self.sign(9) == Some(':')
            && let Some((s, 2)) = self.digits(10)
        {
            second = Some(s.min(59));
            past = 11;
            if self.sign(11) == Some('.') && self.digits(12).is_some() {
                past = 13;
            }
        }
        let grain = if second.is_some() { Grain::Second } else { Grain::Minute };
        let clock = Clock {
            hour: u8::try_from(hour).unwrap_or(0),
            minute: u8::try_from(minute).unwrap_or(0),
            second: u8::try_from(second.unwrap_or(0)).unwrap_or(0),
            grain,
            twelve: false,
            padded: false,
        };
        let fine = self.arena.add(Expr::Clock(clock));
        let mut expr = self.arena.add(Expr::And { coarse: date.expr, fine });
        let mut bits = date.mask | mask::CLOCK;
        if self.run.word(self.at + past) == "z" && self.run.tokens.glued(self.at + past) {
            if let Some(zone) = zones::by_name("utc") {
                expr = self.arena.add(Expr::InZone { expr, zone });
                bits |= mask::ZONE;
            }
            past += 1;
        } else if let Some((zone, used)) = self.offset(past) {
            expr = self.arena.add(Expr::InZone { expr, zone });
            bits |= mask::ZONE;
            past += used;
        }
        self.push(self.at + past, Sem::Time(Time::new(expr, grain, bits)), 0.0);
    }

    /// "+02:00", "-0530", "+2" at an offset; how many tokens it takes.
    pub(super) fn offset(&self, offset: usize) -> Option<(u16, usize)> {
        let sign = match self.sign(offset)? {
            '+' => 1,
            '-' => -1,
            _ => return None,
        };
        let (value, count) = self.digits(offset + 1)?;
        let (minutes, used) = match count {
            4 => (value / 100 * 60 + value % 100, 2),
            1 | 2 => match (self.sign(offset + 2), self.digits(offset + 3)) {
                (Some(':'), Some((m, 2))) => (value * 60 + m, 4),
                _ => (value * 60, 2),
            },
            _ => return None,
        };
        let minutes = i32::try_from(minutes).ok().filter(|m| *m <= 14 * 60)?;
        Some((zones::by_offset(sign * minutes)?, used))
    }

    /// 31/Oct/1974, 21-APR-16, 2012/Aug/10.
    pub(super) fn named_month_date(&mut self, a: i64, count: u8) {
        let Some(separator @ ('/' | '-' | '.')) = self.sign(1) else { return };
        if !self.run.is_word(self.at + 2) || self.sign(3) != Some(separator) {
            return;
        }
        let Some((c, count_c)) = self.digits(4) else { return };
        let mut month = None;
        self.run.language.lexicon.matches(self.run.tokens, self.run.ids, self.at + 2, |end, entry| {
            if let Lexeme::Fields(Fields { month: Some(m), day: None, .. }) = entry.lexeme
                && end == self.at + 3
            {
                month = Some(m);
            }
        });
        let Some(month) = month else { return };
        let (year, day) = match (count, count_c) {
            (4, 1 | 2) => (a, c),
            (1 | 2, 4) => (c, a),
            (1 | 2, 2) => (if c < 70 { 2000 + c } else { 1900 + c }, a),
            _ => return,
        };
        if let Some(time) = self.date(year, month.into(), day) {
            self.push(self.at + 5, Sem::Time(time), 0.0);
        }
    }

    /// 2020/23/Sep, 23-2020-September.
    pub(super) fn month_last_date(&mut self, a: i64, count: u8) {
        let Some(separator @ ('/' | '-')) = self.sign(1) else { return };
        let (Some((b, count_b)), Some(month)) = (self.digits(2), self.month_at(4)) else { return };
        let (year, day) = match (count, count_b) {
            (4, 1 | 2) => (a, b),
            (1 | 2, 4) => (b, a),
            _ => return,
        };
        if self.sign(3) == Some(separator)
            && self.run.tokens.glued(self.at + 4)
            && let Some(time) = self.date(year, month.into(), day)
        {
            self.push(self.at + 5, Sem::Time(time), -0.1);
        }
    }

    /// 4/25, 25.4., 2-15, 04/2016, 2014-10.
    pub(super) fn two_part_date(&mut self, a: i64, count: u8) {
        let spaced = self.sign(1).is_none();
        let separator = if spaced { self.run.tokens.sign(self.at + 1) } else { self.sign(1) };
        let Some(separator @ ('/' | '.' | '-')) = separator else { return };
        if separator == '/'
            && matches!(self.run.word(self.at + 3), "am" | "pm")
            && self.run.tokens.glued(self.at + 3)
        {
            return;
        }
        let second = if spaced { self.loose(2).filter(|_| separator != '.') } else { self.digits(2) };
        let Some((b, count_b)) = second else { return };
        let ranged = separator != '-'
            && self.sign(3) == Some('-')
            && self.digits(4).is_some()
            && self.sign(5) == Some(separator);
        if !spaced && !self.ends(3) && !ranged {
            return;
        }
        if !spaced && separator != '.' {
            self.month_and_year(a, count, b, count_b);
        }
        if !spaced && separator == '.' && count_b == 4 && (1..=12).contains(&a) {
            self.month_and_year(a, count, b, count_b);
        }
        if count > 2 || count_b > 2 {
            return;
        }
        let orders = if self.run.month_first { [(a, b), (b, a)] } else { [(b, a), (a, b)] };
        for (month, day) in orders {
            if (1..=12).contains(&month) && (1..=crate::calendar::days_in_month(2000, month)).contains(&day) {
                let fields = Fields {
                    month: u8::try_from(month).ok(),
                    day: u8::try_from(day).ok(),
                    ..Fields::default()
                };
                let time = fields_time(self.arena, fields);
                let unsure = if a <= 12 && b <= 12 && a != b { flag::NUMERIC } else { 0 };
                let dotted_end = separator == '.' && self.sign(3) == Some('.');
                let sure = (separator == '/' && !(a == 24 && b == 7))
                    || (dotted_end && self.run.language.dot_ordinal);
                let time = time.with(unsure | if sure { 0 } else { flag::LATENT });
                let past = if dotted_end { 4 } else { 3 };
                self.push(self.at + past, Sem::Time(time), if spaced { 0.3 } else { 0.1 });
                break;
            }
        }
    }

    /// 20 02 2014, as the French write it.
    pub(super) fn spaced_date(&mut self, day: i64, count: u8) {
        if count == 4 && (1900..2200).contains(&day) && self.digits(1).is_none() && self.digits(2).is_none() {
            let (Some((month, 2)), Some((last, 2))) = (self.loose(1), self.loose(2)) else { return };
            if let Some(time) = self.date(day, month, last).filter(|_| self.ends(3)) {
                self.push(self.at + 3, Sem::Time(time), 0.1);
            }
            return;
        }
        if count > 2 || !self.run.language.day_clock {
            return;
        }
        self.led_spaced_date(day);
        let (Some((month, 1 | 2)), Some((year, 4))) = (self.loose(1), self.loose(2)) else { return };
        if self.digits(1).is_none()
            && self.digits(2).is_none()
            && let Some(time) = self.date(year, month, day)
        {
            self.push(self.at + 3, Sem::Time(time), 0.1);
        }
    }

    /// "le 31 10", "le 20 02 14": the article makes a date of figures that would else be of a telephone.
    fn led_spaced_date(&mut self, day: i64) {
        let french = self.run.language.tongue == crate::lang::Tongue::French;
        let led = self.at > self.run.first && self.word_at(self.at - 1, &[Word::DayArticle], 1);
        let Some((month @ 1..=12, count)) = self.loose(1).filter(|_| french && led) else { return };
        if self.digits(1).is_some() || !(1..=crate::calendar::days_in_month(2000, month)).contains(&day) {
            return;
        }
        match self.loose(2) {
            Some((year, 2)) if self.digits(2).is_none() && self.loose(3).is_none() && self.ends(3) => {
                if let Some(time) = self.date(2000 + year, month, day) {
                    self.push(self.at + 3, Sem::Time(time), -0.1);
                }
            }
            None if count == 2 && self.ends(2) && !self.run.is_word(self.at + 2) => {
                let month = u8::try_from(month).ok();
                let fields = Fields { month, day: u8::try_from(day).ok(), ..Fields::default() };
                let time = fields_time(self.arena, fields);
                self.push(self.at + 2, Sem::Time(time), -0.1);
            }
            _ => {}
        }
    }

    /// Whether a day hangs before: the "02-" of "02-02-2020", the "1-" of "1-Aug-2019".
    fn after_day(&self) -> bool {
        let tokens = self.run.tokens;
        self.at >= 2
            && tokens.glued(self.at)
            && tokens.glued(self.at - 1)
            && matches!(tokens.sign(self.at - 1), Some('-' | '/' | '.'))
            && tokens.number(self.at - 2).is_some_and(|(_, count)| count <= 2)
    }

    pub(super) fn month_and_year(&mut self, a: i64, count: u8, b: i64, count_b: u8) {
        let (year, month) = match (count, count_b) {
            (4, 1 | 2) => (a, b),
            (1 | 2, 4) => (b, a),
            _ => return,
        };
        if (1..=12).contains(&month) && (1900..=2200).contains(&year) && !self.after_day() {
            let fields = Fields {
                year: i16::try_from(year).ok(),
                month: u8::try_from(month).ok(),
                ..Fields::default()
            };
            let time = fields_time(self.arena, fields);
            self.push(self.at + 3, Sem::Time(time), 0.0);
        }
    }

    /// Dec-2018, Dec/2018.
    pub(super) fn month_dash_year(&mut self) {
        let (Some('-' | '/'), Some((year @ 1900..=2200, 4))) = (self.sign(1), self.digits(2)) else { return };
        let mut month = None;
        self.run.language.lexicon.matches(self.run.tokens, self.run.ids, self.at, |end, entry| {
            if let Lexeme::Fields(Fields { month: Some(m), day: None, .. }) = entry.lexeme
                && end == self.at + 1
            {
                month = Some(m);
            }
        });
        if month.is_some() && self.ends(3) && !self.after_day() {
            let fields = Fields { year: i16::try_from(year).ok(), month, ..Fields::default() };
            let time = fields_time(self.arena, fields);
            self.push(self.at + 3, Sem::Time(time), 0.0);
        }
    }

    /// The month of a word at an offset.
    fn month_at(&self, offset: usize) -> Option<u8> {
        let at = self.at + offset;
        let mut month = None;
        self.run.language.lexicon.matches(self.run.tokens, self.run.ids, at, |end, entry| {
            if let Lexeme::Fields(Fields { month: Some(m), day: None, .. }) = entry.lexeme
                && end == at + 1
            {
                month = Some(m);
            }
        });
        month
    }

    /// Oct/2, Sep-23-2020.
    pub(super) fn month_dash_day(&mut self) {
        let (Some(separator @ ('-' | '/')), Some((day, 1 | 2))) = (self.sign(1), self.digits(2)) else {
            return;
        };
        let Some(month) = self.month_at(0) else { return };
        if self.sign(3) == Some(separator)
            && let Some((year, 4)) = self.digits(4)
            && let Some(time) = self.date(year, month.into(), day)
        {
            self.push(self.at + 5, Sem::Time(time), 0.0);
            return;
        }
        self.month_day(3, month, day);
    }

    /// 2/Oct, 10-August 2012.
    pub(super) fn day_dash_month(&mut self, day: i64, count: u8) {
        if count > 2 || !matches!(self.sign(1), Some('-' | '/')) || !self.run.tokens.glued(self.at + 2) {
            return;
        }
        let Some(month) = self.month_at(2) else { return };
        if !(matches!(self.sign(3), Some('-' | '/' | '.')) && self.digits(4).is_some()) {
            self.month_day(3, month, day);
        }
    }

    fn month_day(&mut self, past: usize, month: u8, day: i64) {
        if self.ends(past) && (1..=crate::calendar::days_in_month(2000, month.into())).contains(&day) {
            let fields = Fields { month: Some(month), day: u8::try_from(day).ok(), ..Fields::default() };
            let time = fields_time(self.arena, fields);
            self.push(self.at + past, Sem::Time(time), 0.0);
        }
    }

    /// The 13 and the 17 of "le 12, 13 ou 17 à 15h", the 20 of "lunes 20 a las diez".
    pub(super) fn listed_day(&mut self, value: i64, count: u8) {
        let tokens = self.run.tokens;
        let open = match tokens.sign(self.at + 1) {
            Some(sign) => matches!(sign, ',' | ';' | '.' | '?' | '!' | ')') && self.digits(2).is_none(),
            None => {
                self.at + 1 >= self.run.past
                    || self.word_at(
                        self.at + 1,
                        &[Word::Or, Word::And, Word::At, Word::Between, Word::After],
                        3,
                    )
            }
        };
        if count > 2 || !(2..=31).contains(&value) || !open {
            return;
        }
        if self.weekday_before() && self.word_at(self.at + 1, &[Word::At], 3) {
            self.push_day(value, -0.3);
            return;
        }
        let (mut last, mut at) = (value, self.at);
        while at >= 3 {
            let joined = tokens.sign(at - 1) == Some(',') || self.word_at(at - 1, &[Word::Or, Word::And], 1);
            let before = tokens.number(at - 2).filter(|(n, digits)| joined && *digits <= 2 && *n < last);
            let Some((n @ 1.., _)) = before else { return };
            if self.word_at(at - 3, &[Word::DayArticle], 1) {
                self.push_day(value, 0.0);
                return;
            }
            (last, at) = (n, at - 2);
        }
    }

    fn push_day(&mut self, value: i64, cost: f32) {
        let fields = Fields { day: u8::try_from(value).ok(), ..Fields::default() };
        let time = fields_time(self.arena, fields).with(flag::LED | flag::ORDINAL_DAY);
        self.push(self.at + 1, Sem::Time(time), cost);
    }

    /// "lunes 20 a las diez": a day after a weekday, where a range is said "de 9 a 10".
    fn weekday_before(&self) -> bool {
        if self.at == self.run.first || !self.run.language.day_clock {
            return false;
        }
        let mut found = false;
        self.run.language.lexicon.matches(self.run.tokens, self.run.ids, self.at - 1, |end, entry| {
            let Lexeme::Fields(fields) = entry.lexeme else { return };
            found |= end == self.at && fields.weekday.is_some();
        });
        found
    }

    /// Whether one of the words stands at a place, in so many tokens at most.
    pub(super) fn word_at(&self, at: usize, words: &[Word], most: usize) -> bool {
        let mut found = false;
        self.run.language.lexicon.matches(self.run.tokens, self.run.ids, at, |end, entry| {
            found |=
                end <= at + most && matches!(entry.lexeme, Lexeme::Sem(Sem::Word(w)) if words.contains(&w));
        });
        found
    }
}
