//! Time as calendars need it: zones by name, half-open intervals and sets of them, a week's working hours,
//! public holidays.
//!
//! What it refuses to know: the clock (`now` is always an argument), whose time it is, what a mail says about it.
//! Read first: [`Interval`], [`IntervalSet`], then [`Zone`] and [`WeekHours`].
//!
//! ```
//! use when::{Interval, IntervalSet, WeekHours, Zone};
//! let berlin = Zone::parse("Europe/Berlin")?;
//! let week = Interval::parse("2026-03-09T00:00:00Z", "2026-03-16T00:00:00Z")?;
//! let open = WeekHours::nine_to_five().within(week, &berlin);
//! let busy = IntervalSet::from_iter([Interval::parse("2026-03-09T08:00:00Z", "2026-03-09T15:30:00Z")?]);
//! assert_eq!(open.subtract(&busy).iter().next(), Some(Interval::parse("2026-03-09T15:30:00Z", "2026-03-09T16:00:00Z")?));
//! # Ok::<(), when::TimeError>(())
//! ```

mod clock;
pub mod holidays;
mod hours;
mod interval;
mod set;
mod zone;

pub use clock::{ClockChange, WallClock, day_number};
pub use holidays::Region;
pub use hours::{DayHours, WeekHours};
pub use interval::Interval;
pub use set::IntervalSet;
pub use zone::{LocalTime, Zone};

/// Why a time could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TimeError {
    /// No zone of that name in the IANA database.
    #[error("no time zone {0:?} in the IANA database; write it like Europe/Berlin")]
    UnknownZone(String),
    /// The end does not lie after the start.
    #[error("an interval must end after it starts")]
    Empty,
    /// Not an RFC 3339 instant, or one outside of the years that we handle.
    #[error("not an instant such as 2026-03-09T08:00:00Z")]
    BadInstant,
    /// No country, or no part of one, whose public holidays are known.
    #[error("no public holidays are known of {0:?}; write a country like DE, or a part of one like DE-BY")]
    UnknownRegion(String),
    /// Not a list of hours such as `09:00-12:30, 13:30-17:00`.
    #[error("not hours of a day such as 09:00-12:30, 13:30-17:00")]
    BadHours,
}
