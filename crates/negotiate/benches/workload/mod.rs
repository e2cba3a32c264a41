//! Calendars to find slots in, made from a seed: a meeting of 30 minutes of people in New York and Berlin in turn, who work
//! 08:00-18:00 from Monday to Friday and have up to three things a day in their calendar. Tuesday 15:00-16:00 and Thursday
//! 16:00-17:30 in Berlin are kept free, so that the answer is never empty.
#![allow(dead_code, unreachable_pub, reason = "the benchmark and the comparison each use a part")]

use jiff::civil::{Date, Time, Weekday, date};
use jiff::{SignedDuration, Timestamp, ToSpan};
use negotiate::{Calendar, PersonId, Profile, Query};
use when::{DayHours, Interval, IntervalSet, LocalTime, WeekHours, Zone};

/// The first day, a Monday; both places change their clocks within the ninety days after it.
const FIRST: Date = date(2026, 2, 16);
pub const LENGTH_MIN: u32 = 30;

/// Calendars and what is looked for in them.
pub struct Workload {
    pub calendars: Vec<Calendar>,
    pub query: Query,
}

impl Workload {
    /// So many people over so many days; one seed always makes the same.
    pub fn new(seed: u64, people: usize, days: i64) -> Self {
        let zones = ["America/New_York", "Europe/Berlin"]
            .map(|name| Zone::parse(name).unwrap_or_else(|_| Zone::utc()));
        let dates: Vec<Date> = (0..days).filter_map(|n| FIRST.checked_add(n.days()).ok()).collect();
        let kept: Vec<Interval> = dates.iter().filter_map(|day| kept_free(*day, &zones[1])).collect();
        let mut dice = Dice(seed);
        let calendars = (0..people).map(|n| calendar(n, &zones[n % 2], &dates, &kept, &mut dice)).collect();
        let from = at(FIRST, 0, 0, &Zone::utc());
        let until = from.saturating_add(SignedDuration::from_hours(24 * days)).unwrap_or(from);
        let span = Interval::new(from, until).unwrap_or_else(|_| unreachable!("no day"));
        Self { calendars, query: Query { step_min: 30, ..Query::new(span, LENGTH_MIN) } }
    }

    /// How many busy stretches stand in the calendars.
    pub fn intervals(&self) -> usize {
        self.calendars.iter().map(|calendar| calendar.busy.iter().len()).sum()
    }
}

fn calendar(n: usize, zone: &Zone, dates: &[Date], kept: &[Interval], dice: &mut Dice) -> Calendar {
    let day = DayHours::parse("08:00-18:00").unwrap_or_default();
    // The peer knows no public holidays.
    let holidays = Some(Vec::new());
    let profile = Profile { hours: WeekHours::weekdays(&day), holidays, ..Profile::new(zone.clone()) };
    let mut busy = Vec::new();
    for day in dates.iter().filter(|day| !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)) {
        for _ in 0..3 {
            let (hour, quarter) = (8 + dice.below(9), dice.below(4));
            let length_min = [30, 30, 45, 60][dice.below(4)];
            let start =
                at(*day, i8::try_from(hour).unwrap_or(8), i8::try_from(quarter * 15).unwrap_or(0), zone);
            let stretch = Interval::starting(start, length_min);
            busy.extend(stretch.filter(|stretch| !kept.iter().any(|free| free.overlaps(stretch))));
        }
    }
    let person = PersonId::from_bytes((n as u128).to_be_bytes());
    Calendar {
        person,
        profile,
        busy: busy.into_iter().collect::<IntervalSet>(),
        meetings: Vec::new(),
        required: true,
    }
}

fn kept_free(day: Date, berlin: &Zone) -> Option<Interval> {
    let (from, length_min) = match day.weekday() {
        Weekday::Tuesday => (15, 60),
        Weekday::Thursday => (16, 90),
        Weekday::Monday | Weekday::Wednesday | Weekday::Friday | Weekday::Saturday | Weekday::Sunday => {
            return None;
        }
    };
    Interval::starting(at(day, from, 0, berlin), length_min)
}

fn at(day: Date, hour: i8, minute: i8, zone: &Zone) -> Timestamp {
    let local = day.to_datetime(Time::constant(hour, minute, 0, 0));
    zone.resolve(local).map_or(Timestamp::UNIX_EPOCH, LocalTime::settled)
}

/// SplitMix64 (Steele, Lea, Flood 2014): enough for calendars, and the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % bound as u64).unwrap_or(0)
    }
}
