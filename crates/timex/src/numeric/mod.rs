//! Figures: clocks, dates, ISO forms, fractions, offsets. Each pattern is tried where a number (or sign) stands.

mod date;
mod list;

use crate::chart::{Node, Run};
use crate::eval::Arena;
use crate::meaning::fields_time;
use crate::mention::Grain;
use crate::sem::{Clock, Expr, Fields, Length, Sem, Time, Unit, Word, flag, mask};

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
            Some('-') if self.after_year() && self.sign(1) == Some('-') && self.sign(3) == Some('-') => true,
            Some('-') => !matches!(self.run.tokens.sign(self.at.wrapping_sub(3)), Some('-')),
            Some('/' | '.' | ':') if self.after_year() => true,
            Some('/') if self.loose(0).is_some_and(|(_, count)| count == 4) => true,
            Some('/') if self.after_slashed_hour() => true,
            Some('.' | ',' | '/' | ':') => {
                let before = self.at.wrapping_sub(2);
                !(self.run.tokens.number(before).is_some() && self.run.tokens.glued(self.at - 1))
            }
            Some('$' | '€' | '£' | '#' | '_' | '=' | '%' | '*') => false,
            Some(_) => true,
            // "mar3", "KW42"; but not "v2" or "ab54".
            None => {
                let word = self.run.word(self.at - 1);
                let known = self.run.ids.get(self.at - 1).is_some_and(|id| *id != 0);
                known && word.len() >= 2
            }
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
        if !self.begins() || self.of_telephone() {
            return;
        }
        self.plain(value, count);
        self.listed_day(value, count);
        self.weeks(value, count);
        self.day_before_month(value, count);
        self.slashed_hour(value, count);
        self.clock(value, count);
        self.marked_hour(value, count);
        self.three_part_date(value, count);
        self.named_month_date(value, count);
        self.month_last_date(value, count);
        self.day_dash_month(value, count);
        self.two_part_date(value, count);
        self.spaced_date(value, count);
        self.decimal(value);
        self.primes(value);
        self.quarter_of_year(value, count);
    }

    /// "01 99 00 58 21": one of four pairs of figures in a row, or of more.
    fn of_telephone(&self) -> bool {
        let pair = |at: usize| matches!(self.run.tokens.number(at), Some((_, 2)));
        if !pair(self.at) {
            return false;
        }
        let before = (1..=4).take_while(|back| self.at.checked_sub(*back).is_some_and(pair)).count();
        let after = (1..=4).take_while(|ahead| pair(self.at + ahead)).count();
        before + after >= 3
    }

    fn plain(&mut self, value: i64, count: u8) {
        let money = matches!(self.run.tokens.sign(self.at + 1), Some('%' | '€' | '$' | '£' | '°'))
            || (self.at > 0 && matches!(self.run.tokens.sign(self.at - 1), Some('$' | '€' | '£' | '#')));
        let joined = matches!(self.sign(1), Some('.' | ',' | ':' | '/')) && self.digits(2).is_some();
        let hours = count == 4
            && value % 100 < 60
            && value <= 2400
            && self.digits(2).is_none_or(|(v, c)| c == 4 && v % 100 < 60 && v <= 2400);
        let phone = count >= 3
            && !hours
            && (self.sign(1) == Some('-') && self.digits(2).is_some_and(|(_, c)| c >= 3 && c + count >= 6)
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
        } else if count > 4
            && count < 7
            && !joined
            && let Ok(value) = i32::try_from(value)
        {
            self.push(self.at + 1, Sem::Num { value, digits: count }, 0.3);
        }
        if count == 4 && (1000..=2999).contains(&value) && !joined {
            let fields = Fields { year: i16::try_from(value).ok(), ..Fields::default() };
            let time = fields_time(self.arena, fields).with(flag::LATENT | flag::BARE_YEAR);
            self.push(self.at + 1, Sem::Time(time), 0.0);
        }
        if count == 8
            && (19_000_101..=21_001_231).contains(&value)
            && let Some(time) = self.date(value / 10_000, value / 100 % 100, value % 100)
        {
            self.push(self.at + 1, Sem::Time(time), 0.0);
        }
    }

    /// "KW 12/13".
    fn weeks(&mut self, a: i64, count: u8) {
        let marked = self.at > self.run.first && self.word_at(self.at - 1, &[Word::WeekMark], 1);
        if marked
            && count <= 2
            && self.sign(1) == Some('/')
            && let Some((b, 1 | 2)) = self.digits(2)
            && self.ends(3)
            && a < b
            && let (Ok(a), Ok(b)) = (i16::try_from(a), i16::try_from(b))
        {
            self.push(self.at + 3, Sem::NumRange(a, b), 0.0);
        }
    }

    fn clock_time(&mut self, clock: Clock) -> Time {
        let flags = if clock.twelve { flag::TWELVE } else { 0 };
        Time::new(self.arena.add(Expr::Clock(clock)), clock.grain, mask::CLOCK).with(flags)
    }

    /// 9:30, 9:30:15, 9.30.
    fn clock(&mut self, hour: i64, count: u8) {
        let Some(separator @ (':' | '.' | ',' | ';')) = self.sign(1) else { return };
        // "5,15 pm" and "11;15 am" are slips of the key beside it; "alle 15,30" is a custom.
        let slip = matches!(self.run.word(self.at + 3), "am" | "pm");
        let custom = separator == ',' && self.run.language.day_clock && count == 2;
        if matches!(separator, ',' | ';') && !slip && !custom {
            return;
        }
        if separator == ':'
            && matches!(self.run.word(self.at + 2), "am" | "pm")
            && count <= 2
            && let Ok(value) = i32::try_from(hour)
        {
            self.push(self.at + 2, Sem::Num { value, digits: count }, 0.1);
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
            self.ends(3) || self.dotted_span()
        };
        if free {
            let time = self.clock_time(clock);
            let mark = self.run.word(self.at + 3);
            if self.run.tokens.glued(self.at + 3) && self.run.language.hour_marks.contains(&mark) {
                self.push(self.at + 4, Sem::Time(time), 0.0);
            }
            let (flags, cost) = match separator {
                ':' => (0, 0.0),
                '.' => (flag::LATENT, 0.05),
                ',' if matches!(mark, "euro" | "euros" | "eur" | "chf" | "kg" | "km" | "m" | "mio") => return,
                _ if slip => (flag::LATENT, 0.05),
                _ => (flag::LATENT, 0.15),
            };
            self.push(self.at + 3, Sem::Time(time.with(flags)), cost);
        }
    }

    /// The "-10.15" of "9.30-10.15am", the "-11am" of "9.30-11am".
    fn dotted_span(&self) -> bool {
        // "9.30-11 Uhr" as well, where figures with a full stop are hours.
        let half = |at: usize| {
            matches!(self.run.word(self.at + at), "am" | "pm")
                || self.run.language.day_clock && self.word_at(self.at + at, &[Word::OClock], 1)
        };
        self.sign(3) == Some('-')
            && matches!(self.digits(4), Some((1..=24, 1 | 2)))
            && (self.sign(5) == Some('.') && matches!(self.digits(6), Some((0..=59, 2))) || half(5))
    }

    /// 15h, 15h30, 15 h 30, 15u30, 15 Uhr 30.
    fn marked_hour(&mut self, hour: i64, count: u8) {
        let Ok(h) = u8::try_from(hour) else { return };
        // "der 8-Uhr-Termin"
        if self.sign(1) == Some('-')
            && self.run.tokens.glued(self.at + 2)
            && count <= 2
            && h <= 24
            && self.run.word(self.at + 2).len() > 2
            && self.run.language.hour_marks.contains(&self.run.word(self.at + 2))
        {
            let time =
                self.clock_time(Clock { padded: h > 12, ..Clock::hour(h % 24, (1..=12).contains(&h)) });
            self.push(self.at + 3, Sem::Time(time), -0.1);
        }
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
            // Who writes "3h18" in English counts the hours to 24; "12h12:99" is nothing.
            let twelve = twelve && self.run.language.day_clock;
            let time = self.clock_time(Clock { padded, ..Clock::minutes(h % 24, m, twelve) });
            if self.sign(3) == Some(':') && self.digits(4).is_some() {
                return;
            }
            self.push(self.at + 3, Sem::Time(time), 0.0);
        }
        let time = self.clock_time(Clock { padded, ..Clock::hour(h % 24, twelve) });
        let vague = mark == "h" && count == 1 && self.run.language.tongue == crate::lang::Tongue::English;
        let time = if vague { time.with(flag::LATENT) } else { time };
        self.push(self.at + 2, Sem::Time(time), 0.0);
    }

    /// 2.5, 2,5, 1/2.
    fn decimal(&mut self, a: i64) {
        let Some((b, count_b)) = self.digits(2) else { return };
        let scale = 10_f64.powi(i32::from(count_b));
        match self.sign(1) {
            Some('.' | ',')
                if self.ends(3)
                    && (count_b == 1 || count_b == 2 && (matches!(b, 25 | 50 | 75) || a > 24)) =>
            {
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
        // Quotation marks look the same: alone it says nothing.
        if let Some(length) = Length::of(value, unit).filter(|_| value < 100) {
            self.push(self.at + 2, Sem::Length(Length { weak: true, ..length }), 0.2);
        }
    }

    /// "Q", and "T" where a quarter is a trimestre.
    fn quarter_mark(&self, at: usize) -> bool {
        match self.run.word(at) {
            "q" => true,
            "t" => self.run.language.morning_begins() == 240,
            _ => false,
        }
    }

    /// 2018Q4, 18q4, 2019-Q1.
    fn quarter_of_year(&mut self, value: i64, count: u8) {
        let mut offset = 1;
        if self.sign(1) == Some('-') {
            offset = 2;
        }
        let i = self.at + offset;
        if !self.quarter_mark(i) || !self.run.tokens.glued(i) {
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
        self.month_dash_year();
        self.month_dash_day();
        let word = self.run.word(self.at);
        match word {
            "q" | "t" if self.quarter_mark(self.at) => {
                if let Some((quarter @ 1..=4, 1)) = self.digits(1) {
                    let expr = self.arena.add(Expr::QuarterOf(u8::try_from(quarter).unwrap_or(1)));
                    let time = Time::new(expr, Grain::Quarter, mask::MONTH);
                    // "T1" is an airport's terminal, too.
                    let time = if word == "t" { time.with(flag::LATENT) } else { time };
                    self.push(self.at + 2, Sem::Time(time), 0.0);
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
