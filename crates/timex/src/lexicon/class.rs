//! The classes of the data files: the word at the head of a line, and its arguments.

use super::{COUNT_ONLY, Lexeme};
use crate::holiday;
use crate::mention::PartOfDay;
use crate::sem::{Edge, Fields, Length, Recurrence, Sem, Unit, Word};

/// The class named at the head of a line.
pub(super) fn class(head: &str) -> Option<Lexeme> {
    let mut parts = head.split_whitespace();
    let name = parts.next()?;
    let args: Vec<&str> = parts.collect();
    let number = |i: usize| args.get(i).and_then(|a| a.parse::<i32>().ok());
    let small = |i: usize| number(i).and_then(|n| u8::try_from(n).ok());
    let signed = |i: usize| number(i).and_then(|n| i8::try_from(n).ok());
    let arg = |i: usize| args.get(i).copied().unwrap_or("");
    Some(match name {
        "weekday" => Lexeme::Fields(Fields { weekday: small(0), ..Fields::default() }),
        "month" => Lexeme::Fields(Fields { month: small(0), ..Fields::default() }),
        "date" => Lexeme::Fields(Fields { month: small(0), day: small(1), ..Fields::default() }),
        "number" => Lexeme::Sem(Sem::Num { value: number(0)?, digits: 0 }),
        "decimal" => Lexeme::Sem(Sem::Decimal(arg(0).parse().ok()?)),
        "ordinal" => Lexeme::Sem(Sem::Ordinal { n: signed(0)?, figure: false }),
        "count" => Lexeme::Sem(Sem::Num { value: number(0)?, digits: COUNT_ONLY }),
        "andfraction" => Lexeme::Sem(Sem::AndFraction(arg(0).parse().ok()?)),
        "shortunit" => Lexeme::Sem(Sem::ShortUnit(unit(arg(0))?)),
        "units" => Lexeme::Sem(Sem::Units { count: i16::try_from(number(0)?).ok()?, unit: unit(arg(1))? }),
        "nothing" => Lexeme::Sem(Sem::Nothing),
        "asap" => Lexeme::Asap,
        "evening" => Lexeme::Evening,
        "weekdaypart" => Lexeme::WeekdayPart { weekday: small(0)?, part: part(arg(1))? },
        "lengthword" => Lexeme::Sem(Sem::Length(Length::of(number(0)?.into(), Unit::Minute)?)),
        "length" => Lexeme::Sem(Sem::Length(Length::of(number(0)?.into(), unit(arg(1))?)?)),
        "monthweek" => Lexeme::Sem(Sem::WeekOf(small(0)?)),
        "monthhalf" => Lexeme::Sem(Sem::HalfOf(small(0)?)),
        "cycles" => Lexeme::Cycles(unit(arg(0))?, small(1)?),
        "weekdays" => Lexeme::Sem(Sem::Recurring(Recurrence {
            unit: Unit::Week,
            interval: 1,
            weekdays: 0b1_1111,
            at: None,
        })),
        "nth" => Lexeme::Sem(Sem::Nth(signed(0)?)),
        "weeks" => Lexeme::Sem(Sem::WeeksOn(small(0)?)),
        "half" if args.len() == 1 => Lexeme::HalfYear(small(0)?),
        "unit" => Lexeme::Sem(Sem::Unit(unit(arg(0))?)),
        "rel" => Lexeme::Sem(Sem::Rel(signed(0)?)),
        "edge" => Lexeme::Sem(Sem::Edge(edge_name(arg(0))?)),
        "edgeof" => Lexeme::EdgeOf(edge_name(arg(0))?, unit(arg(1))?),
        "cycle" => Lexeme::CycleOf(unit(arg(0))?, signed(1)?),
        "day" => Lexeme::Day(signed(0)?),
        "part" => Lexeme::Part(part(arg(0))?),
        "partled" => Lexeme::PartLed { part: part(arg(0))? },
        "daypart" => Lexeme::DayPart { day: signed(0)?, part: part(arg(1))? },
        "clock" => Lexeme::Clock { hour: small(0)?, minute: small(1)? },
        "minutes" => Lexeme::Sem(Sem::Minutes { add: signed(0)? }),
        "season" => Lexeme::Season(small(0)?),
        "weekend" => Lexeme::Weekend,
        "now" => Lexeme::Now,
        "holiday" => Lexeme::Holiday(holiday::by_name(arg(0))?),
        "zone" => Lexeme::Sem(Sem::Zone(crate::zones::by_name(arg(0))?)),
        other => Lexeme::Sem(Sem::Word(word(other)?)),
    })
}

fn unit(name: &str) -> Option<Unit> {
    Some(match name {
        "second" => Unit::Second,
        "minute" => Unit::Minute,
        "hour" => Unit::Hour,
        "day" => Unit::Day,
        "workday" => Unit::WorkDay,
        "week" => Unit::Week,
        "weekend" => Unit::Weekend,
        "month" => Unit::Month,
        "quarter" => Unit::Quarter,
        "season" => Unit::Season,
        "year" => Unit::Year,
        "decade" => Unit::Decade,
        "century" => Unit::Century,
        "night" => Unit::Night,
        _ => return None,
    })
}

fn edge_name(name: &str) -> Option<Edge> {
    Some(match name {
        "begin" => Edge::Begin,
        "middle" => Edge::Middle,
        "end" => Edge::End,
        "early" => Edge::Early,
        "late" => Edge::Late,
        "earlier" => Edge::Earlier,
        "later" => Edge::Later,
        "rest" => Edge::Rest,
        "firsthalf" => Edge::FirstHalf,
        "secondhalf" => Edge::SecondHalf,
        _ => return None,
    })
}

fn part(name: &str) -> Option<PartOfDay> {
    Some(match name {
        "earlymorning" => PartOfDay::EarlyMorning,
        "morning" => PartOfDay::Morning,
        "midmorning" => PartOfDay::MidMorning,
        "latemorning" => PartOfDay::LateMorning,
        "midday" => PartOfDay::Midday,
        "lunch" => PartOfDay::Lunch,
        "afterlunch" => PartOfDay::AfterLunch,
        "earlyafternoon" => PartOfDay::EarlyAfternoon,
        "afternoon" => PartOfDay::Afternoon,
        "midafternoon" => PartOfDay::MidAfternoon,
        "lateafternoon" => PartOfDay::LateAfternoon,
        "afterschool" => PartOfDay::AfterSchool,
        "endofday" => PartOfDay::EndOfDay,
        "afterwork" => PartOfDay::AfterWork,
        "earlyevening" => PartOfDay::EarlyEvening,
        "evening" => PartOfDay::Evening,
        "lateevening" => PartOfDay::LateEvening,
        "night" => PartOfDay::Night,
        "smallhours" => PartOfDay::SmallHours,
        "early" => PartOfDay::Early,
        "dinner" => PartOfDay::Dinner,
        "breakfast" => PartOfDay::Breakfast,
        _ => return None,
    })
}

/// The grammar's words by their names in the data files.
const WORDS: &[(&str, Word)] = &[
    ("the", Word::The),
    ("a", Word::A),
    ("at", Word::At),
    ("on", Word::On),
    ("in", Word::In),
    ("inlength", Word::InLength),
    ("of", Word::Of),
    ("for", Word::For),
    ("from", Word::From),
    ("to", Word::To),
    ("until", Word::Until),
    ("after", Word::After),
    ("before", Word::Before),
    ("since", Word::Since),
    ("by", Word::By),
    ("within", Word::Within),
    ("during", Word::During),
    ("between", Word::Between),
    ("and", Word::And),
    ("or", Word::Or),
    ("but", Word::But),
    ("around", Word::Around),
    ("ago", Word::Ago),
    ("hence", Word::Hence),
    ("later", Word::Later),
    ("earlier", Word::Earlier),
    ("every", Word::Every),
    ("other", Word::Other),
    ("am", Word::Am),
    ("pm", Word::Pm),
    ("amshort", Word::AmShort),
    ("pmshort", Word::PmShort),
    ("oclock", Word::OClock),
    ("half", Word::Half),
    ("fourth", Word::Quarter),
    ("threefourths", Word::ThreeQuarters),
    ("past", Word::Past),
    ("till", Word::Till),
    ("plus", Word::Plus),
    ("ish", Word::Ish),
    ("all", Word::All),
    ("same", Word::Same),
    ("coming", Word::Coming),
    ("afternext", Word::AfterNext),
    ("closest", Word::Closest),
    ("filler", Word::Filler),
    ("hourmark", Word::HourMark),
    ("yearmark", Word::YearMark),
    ("weekmark", Word::WeekMark),
    ("ordinalmark", Word::OrdinalMark),
    ("era", Word::Era),
    ("weekly", Word::Weekly),
    ("once", Word::Once),
    ("morethan", Word::MoreThan),
    ("beginning", Word::Beginning),
    ("extra", Word::Extra),
    ("few", Word::Few),
    ("each", Word::Each),
    ("justpast", Word::JustPast),
    ("counted", Word::Counted),
    ("zoneprefix", Word::ZonePrefix),
    ("agoprefix", Word::AgoPrefix),
    ("fromsoft", Word::FromSoft),
    ("dayarticle", Word::DayArticle),
    ("fromday", Word::FromDay),
    ("fromafter", Word::FromAfter),
    ("untilafter", Word::UntilAfter),
];

fn word(name: &str) -> Option<Word> {
    WORDS.iter().find(|(n, _)| *n == name).map(|(_, w)| *w)
}
