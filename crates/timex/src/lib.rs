//! Time expressions in running text: "Tuesday at 3", "next week except Friday", "halb vier", "le 14 à 9h30".
//!
//! Finds what speaks of time in a text, and gives for each place its readings on the writer's calendar, best first:
//! points, spans, open intervals, lengths and repetitions, with the choices that make each reading. It refuses to
//! know the clock, the machine's locale, whose calendar it is, and whether a time is offered or refused: the room
//! `reading` knows that. It never fails and never panics, whatever the text.
//!
//! Read first: [`find`], [`Anchor`], [`Mention`], [`Value`].
//!
//! ```
//! use timex::{Anchor, Value};
//! let now = "2026-03-10T09:15:00Z".parse()?;
//! let anchor = Anchor::new(now, jiff::tz::TimeZone::UTC);
//! let mentions = timex::find("Could we do Thursday at 3?", &anchor);
//! let Some(Value::Point { start, .. }) = mentions.first().and_then(|m| m.value()) else { panic!("no time found") };
//! assert_eq!(start.local.to_string(), "2026-03-12T15:00:00");
//! # Ok::<(), jiff::Error>(())
//! ```

mod anchor;
mod bounds;
mod calendar;
mod chart;
pub mod contract;
mod eval;
mod grammar;
mod holiday;
mod lang;
mod lexicon;
mod limits;
mod link;
mod meaning;
mod mention;
mod numeric;
mod parts;
mod rank;
mod resolve;
mod run;
mod scan;
mod sem;
mod share;
mod token;
mod zones;

pub use anchor::{Anchor, Region, Tense};
pub use lang::Tongue;
pub use mention::{
    ClockPart, DatePart, Grain, Mention, Moment, PartOfDay, Parts, Reading, Repeat, Side, Value, Why,
};
pub use resolve::{on_each_day, resolve};
pub use scan::{find, find_each, guess_language};
