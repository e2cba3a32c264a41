//! Figures: clocks, dates, ISO forms, fractions, offsets. Each pattern is tried where a number (or sign) stands.

use crate::chart::{Node, Run, fields_time};
use crate::eval::Arena;
use crate::lexicon::Lexeme;
use crate::mention::Grain;
use crate::sem::{Clock, Expr, Fields, Length, Sem, Time, Unit, flag, mask};
use crate::zones;

/// Appends every numeric lexeme that starts at a token.
pub(crate) fn scan(run: &Run<'_>, at: usize, arena: &mut Arena, out: &mut Vec<Node>) {
    let mut figures = Figures { run, at, arena, out };
    if run.tokens.number(at).is_some() {
        figures.number();
    } else if run.is_word(at) {
        figures.word();
    }
}

struct Figures<'a, 'r> {
    run: &'a Run<'r>,
    at: usize,
    arena: &'a mut Arena,
    out: &'a mut Vec<Node>,
}

impl Figures<'_, '_> {
    fn push(&mut self, past: usize, sem: Sem, cost: f32) {
        if past > self.run.past {
            return;
        }
        let (Ok(start), Ok(end)) =
            (u16::try_from(self.at - self.run.first), u16::try_from(past - self.run.first))
        else {
            return;
        };
        self.out.push(Node { start, end, cost, sem, halves: None });
    }

    /// Sign at an offset that touches the token before it.
    fn sign(&self, offset: usize) -> Option<char> {
        let i = self.at + offset;
        self.run.tokens.sign(i).filter(|_| self.run.tokens.glued(i))
    }

    /// Number at an offset that touches the token before it.
    fn digits(&self, offset: usize) -> Option<(i64, u8)> {
        let i = self.at + offset;
        self.run.tokens.number(i).filter(|_| self.run.tokens.glued(i))
    }

    /// Number at an offset, spaced or not.
    fn loose(&self, offset: usize) -> Option<(i64, u8)> {
        self.run.tokens.number(self.at + offset)
    }

    /// Whether the stretch ends before an offset: no further figure hangs on it.
    fn ends(&self, offset: usize) -> bool {
        let i = self.at + offset;
        match self.run.tokens.sign(i) {
            Some('/' | '.' | '-' | ':' | ',') if self.run.tokens.glued(i) => {
                !(self.run.tokens.number(i + 1).is_some() && self.run.tokens.glued(i + 1))
            }
            Some('%' | '$' | '€' | '£' | '°') => false,
            _ => true,
        }
    }

    /// Whether the number begins a figure: no sign or letter hangs before it.
    fn begins(&self) -> bool {
        if !self.run.tokens.glued(self.at) {
            return true;
        }
        match self.run.tokens.sign(self.at - 1) {
            Some('-') => !matches!(self.run.tokens.sign(self.at.wrapping_sub(3)), Some('-')),
            Some('/' | '.' | ':') if self.after_year() => true,
            Some('/') if self.loose(0).is_some_and(|(_, count)| count == 4) => true,
            Some('.' | ',' | '/' | ':') => {
                let before = self.at.wrapping_sub(2);
                !(self.run.tokens.number(before).is_some() && self.run.tokens.glued(self.at - 1))
            }
            Some('$' | '€' | '£' | '#' | '_' | '=' | '%' | '*') => false,
            Some(_) => true,
            None => self.run.is_word(self.at - 1),
        }
    }

    /// Whether the figure before the sign before is a year: "2024-03-28/…", "05/31/2024 14:15".
    fn after_year(&self) -> bool {
        self.run
            .tokens
            .number(self.at.wrapping_sub(2))
            .is_some_and(|(value, count)| count == 4 && (1900..2200).contains(&value))
    }

    fn number(&mut self) {
        let Some((value, count)) = self.loose(0) else { return };
        if !self.begins() {
            return;
        }
        self.plain(value, count);
        self.clock(value, count);
        self.marked_hour(value, count);
        self.three_part_date(value, count);
        self.named_month_date(value, count);
        self.two_part_date(value, count);
        self.spaced_date(value, count);
        self.decimal(value);
        self.primes(value);
        self.quarter_of_year(value, count);
    }

    fn plain(&mut self, value: i64, count: u8) {
        let money = matches!(self.run.tokens.sign(self.at + 1), Some('%' | '€' | '$' | '£' | '°'))
            || (self.at > 0 && matches!(self.run.tokens.sign(self.at - 1), Some('$' | '€' | '£' | '#')));
        let joined = matches!(self.sign(1), Some('.' | ',' | ':' | '/')) && self.digits(2).is_some();
        let phone = count >= 3
            && (self.sign(1) == Some('-') && self.digits(2).is_some_and(|(_, c)| c >= 3 && c + count > 6)
                || self.run.tokens.glued(self.at)
                    && self.run.tokens.sign(self.at.wrapping_sub(1)) == Some('-')
                    && self.run.tokens.number(self.at.wrapping_sub(2)).is_some_and(|(_, c)| c >= 3)
                    && self.run.tokens.glued(self.at - 1)
                    && count != 4);
        if money || phone {
            return;
        }
        if !joined && count <= 4 {
            if let Ok(value) = i32::try_from(value) {
                self.push(self.at + 1, Sem::Num { value, digits: count }, 0.0);
            }
        } else if count > 4 && count < 7 && !joined {
            if let Ok(value) = i32::try_from(value) {
                self.push(self.at + 1, Sem::Num { value, digits: count }, 0.3);
            }
        }
        if count == 4 && (1000..=2999).contains(&value) && !joined {
            let fields = Fields { year: i16::try_from(value).ok(), ..Fields::default() };
            let time = fields_time(self.arena, fields).with(flag::LATENT | flag::BARE_YEAR);
            self.push(self.at + 1, Sem::Time(time), 0.0);
        }
        if count == 8 && (1900_01_01..=2100_12_31).contains(&value) {
            if let Some(time) = self.date(value / 10_000, value / 100 % 100, value % 100) {
                self.push(self.at + 1, Sem::Time(time), 0.0);
            }
        }
    }

    fn clock_time(&mut self, clock: Clock) -> Time {
        let flags = if clock.twelve { flag::TWELVE } else { 0 };
        Time::new(self.arena.add(Expr::Clock(clock)), clock.grain, mask::CLOCK).with(flags)
    }

    /// 9:30, 9:30:15, 9.30.
    fn clock(&mut self, hour: i64, count: u8) {
        let Some(separator @ (':' | '.')) = self.sign(1) else { return };
        if separator == ':' && matches!(self.run.word(self.at + 2), "am" | "pm") && count <= 2 {
            if let Ok(value) = i32::try_from(hour) {
                self.push(self.at + 2, Sem::Num { value, digits: count }, 0.1);
            }
        }
        let Some((minute, 2)) = self.digits(2) else { return };
        if count > 2 || hour > 24 || minute > 59 || (hour == 24 && minute > 0) {
            return;
        }
        let (Ok(h), Ok(m)) = (u8::try_from(hour), u8::try_from(minute)) else { return };
        let twelve = (1..=12).contains(&h);
        let clock = Clock { padded: count == 2 && h < 10 || h > 12, ..Clock::minutes(h % 24, m, twelve) };
        if separator == ':'
            && self.sign(3) == Some(':')
            && let Some((second, 2)) = self.digits(4)
            && second <= 59
        {
            let second = u8::try_from(second).unwrap_or(0);
            let time = self.clock_time(Clock { second, grain: Grain::Second, ..clock });
            self.push(self.at + 5, Sem::Time(time), 0.0);
            return;
        }
        let free = if separator == ':' {
            !(self.sign(3) == Some(':') && self.digits(4).is_some())
        } else {
            self.ends(3)
        };
        if free {
            let time = self.clock_time(clock);
            let time = if separator == '.' { time.with(flag::LATENT) } else { time };
            self.push(self.at + 3, Sem::Time(time), if separator == '.' { 0.05 } else { 0.0 });
        }
    }

    /// 15h, 15h30, 15 h 30, 15u30, 15 Uhr 30.
    fn marked_hour(&mut self, hour: i64, count: u8) {
        let Ok(h) = u8::try_from(hour) else { return };
        if count > 2 || h > 24 || !self.run.is_word(self.at + 1) {
            return;
        }
        let mark = self.run.word(self.at + 1);
        if !self.run.language.hour_marks.contains(&mark) {
            return;
        }
        let twelve = (1..=12).contains(&h);
        let padded = h > 12 || count == 2 && h < 10;
        let touching = self.run.tokens.glued(self.at + 1);
        if let Some((minute, 2)) = self.loose(2)
            && minute < 60
            && (self.digits(2).is_some() || mark.len() > 1 || !touching)
        {
            let m = u8::try_from(minute).unwrap_or(0);
            let time = self.clock_time(Clock { padded, ..Clock::minutes(h % 24, m, twelve) });
            self.push(self.at + 3, Sem::Time(time), 0.0);
        }
        let time = self.clock_time(Clock { padded, ..Clock::hour(h % 24, twelve) });
        let vague = mark == "h" && count == 1 && self.run.language.tongue == crate::lang::Tongue::English;
        let time = if vague { time.with(flag::LATENT) } else { time };
        self.push(self.at + 2, Sem::Time(time), 0.0);
    }

    fn date(&mut self, year: i64, month: i64, day: i64) -> Option<Time> {
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
    fn three_part_date(&mut self, a: i64, count: u8) {
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
    fn iso_clock(&mut self, date: Time) {
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
    fn offset(&self, offset: usize) -> Option<(u16, usize)> {
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
    fn named_month_date(&mut self, a: i64, count: u8) {
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

    /// 4/25, 25.4., 2-15, 04/2016, 2014-10.
    fn two_part_date(&mut self, a: i64, count: u8) {
        let spaced = self.sign(1).is_none();
        let separator = if spaced { self.run.tokens.sign(self.at + 1) } else { self.sign(1) };
        let Some(separator @ ('/' | '.' | '-')) = separator else { return };
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
    fn spaced_date(&mut self, day: i64, count: u8) {
        if count > 2 || !self.run.language.day_clock {
            return;
        }
        let (Some((month, 1 | 2)), Some((year, 4))) = (self.loose(1), self.loose(2)) else { return };
        if self.digits(1).is_none()
            && self.digits(2).is_none()
            && let Some(time) = self.date(year, month, day)
        {
            self.push(self.at + 3, Sem::Time(time), 0.1);
        }
    }

    fn month_and_year(&mut self, a: i64, count: u8, b: i64, count_b: u8) {
        let (year, month) = match (count, count_b) {
            (4, 1 | 2) => (a, b),
            (1 | 2, 4) => (b, a),
            _ => return,
        };
        if (1..=12).contains(&month) && (1900..=2200).contains(&year) {
            let fields = Fields {
                year: i16::try_from(year).ok(),
                month: u8::try_from(month).ok(),
                ..Fields::default()
            };
            let time = fields_time(self.arena, fields);
            self.push(self.at + 3, Sem::Time(time), 0.0);
        }
    }

    /// 2.5, 2,5, 1/2.
    fn decimal(&mut self, a: i64) {
        let Some((b, count_b)) = self.digits(2) else { return };
        let scale = 10_f64.powi(i32::from(count_b));
        match self.sign(1) {
            Some('.' | ',') if self.ends(3) && count_b <= 2 => {
                let value = a as f64 + b as f64 / scale;
                self.push(self.at + 3, Sem::Decimal(value as f32), 0.0);
            }
            Some('/') if self.ends(3) && a < b && matches!(b, 2..=4) => {
                self.push(self.at + 3, Sem::Decimal((a as f64 / b as f64) as f32), 0.0);
            }
            _ => {}
        }
    }

    /// 15', 30".
    fn primes(&mut self, value: i64) {
        let unit = match self.sign(1) {
            Some('\'') => Unit::Minute,
            Some('"') => Unit::Second,
            _ => return,
        };
        if self.run.tokens.glued(self.at + 2) && self.run.is_word(self.at + 2) {
            return;
        }
        if let Some(length) = Length::of(value, unit) {
            self.push(self.at + 2, Sem::Length(length), 0.2);
        }
    }

    /// 2018Q4, 18q4, 2019-Q1.
    fn quarter_of_year(&mut self, value: i64, count: u8) {
        let mut offset = 1;
        if self.sign(1) == Some('-') {
            offset = 2;
        }
        let i = self.at + offset;
        if self.run.word(i) != "q" || !self.run.tokens.glued(i) {
            return;
        }
        let Some((quarter @ 1..=4, 1)) = self.digits(offset + 1) else { return };
        let year = match count {
            4 => value,
            2 => 2000 + value,
            _ => return,
        };
        let fields = Fields { year: i16::try_from(year).ok(), ..Fields::default() };
        let coarse = self.arena.add(Expr::Fields(fields));
        let fine = self.arena.add(Expr::QuarterOf(u8::try_from(quarter).unwrap_or(1)));
        let expr = self.arena.add(Expr::And { coarse, fine });
        self.push(i + 2, Sem::Time(Time::new(expr, Grain::Quarter, mask::YEAR | mask::MONTH)), 0.0);
    }

    /// Figures after letters: "Q3", "GMT+2".
    fn word(&mut self) {
        let word = self.run.word(self.at);
        match word {
            "q" => {
                if let Some((quarter @ 1..=4, 1)) = self.digits(1) {
                    let expr = self.arena.add(Expr::QuarterOf(u8::try_from(quarter).unwrap_or(1)));
                    self.push(self.at + 2, Sem::Time(Time::new(expr, Grain::Quarter, mask::MONTH)), 0.0);
                }
            }
            "gmt" | "utc" => {
                if let Some((zone, used)) = self.offset(1) {
                    self.push(self.at + 1 + used, Sem::Zone(zone), 0.0);
                }
            }
            _ => {}
        }
    }
}
