//! What a mail says about time, as windows: which days and hours, for or against, combined over a horizon.
//!
//! [`find`] makes pieces of what `timex` found; [`stance`] tells for each whether the sender can, cannot, would rather
//! or only mentions it; [`compose`] joins days with hours into statements; [`resolve`] turns statements into instants.

mod across;
mod adjust;
mod afterwards;
mod attach;
mod bare;
mod beside;
mod bounds;
mod compose;
mod cut;
mod elided;
mod find;
mod following;
mod frame;
mod joined;
mod journeys;
mod leaving;
#[cfg(test)]
mod letters;
mod misread;
mod names;
mod narrow;
mod ordinals;
mod others;
mod parts;
mod piece;
mod places;
mod reasons;
mod relative;
mod resolve;
mod small;
mod stance;
mod unless;
mod unsaid;
mod values;
mod weekday_after;
mod which_day;

pub(crate) use adjust::adjust;
pub(crate) use compose::{Statement, compose};
pub(crate) use find::find;
pub(crate) use joined::part_exceptions;
pub(crate) use piece::{Days, Hours, Open, Piece};
pub(crate) use places::{Places, Stay, places};
pub(crate) use resolve::{Clock, Windows, resolve, set_around};
pub(crate) use stance::{Stance, Stretch, stretches};
pub(crate) use unless::left_out_of_all;
