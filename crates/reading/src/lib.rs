//! What a scheduling mail says: acts with evidence, times, details, in the conversation that it belongs to.
//!
//! What it refuses to know: storage, whose calendar is free, what will be done about it. It never acts; where it is
//! not sure, it says so ([`Reading::doubt`]), because acting on a doubt is worse than asking.
//! Read first: [`Mail`] and [`Conversation`] (what goes in), [`Reading`] (what comes out), then [`read`].
//!
//! How it reads: words and phrases (`text`, `lang`), times (`timex`), what is said for or against them
//! (`constraints`), which offers that takes (`offers`), the meeting's details (`details`), rules for all meetings to come (`standing`), and from all of it what the
//! sender does (`acts`).
//!
//! ```
//! use reading::{ActKind, contract::{Record, read_record}};
//! let line = r#"{"id": "1", "now": "2026-03-10T09:15:00-04:00", "tz": "America/New_York",
//!   "assistant": "amy@ingram.example",
//!   "sender": {"role": "guest", "address": "dana@northfield.example", "tz": "America/New_York"},
//!   "host": {"address": "priya@acme.example", "tz": "America/New_York"},
//!   "thread": {"state": "proposed", "offers": [
//!     {"id": 1, "start": "2026-03-12T10:00:00-04:00", "end": "2026-03-12T10:30:00-04:00"},
//!     {"id": 2, "start": "2026-03-13T14:00:00-04:00", "end": "2026-03-13T14:30:00-04:00"}]},
//!   "subject": "Re: Intro call", "body": "Hi Amy, Friday at 2 works for me. Dana"}"#;
//! let reading = read_record(&Record::parse(line)?)?;
//! assert_eq!((reading.intents.as_slice(), reading.accept.as_slice()), (&[ActKind::Accept][..], &[2][..]));
//! # Ok::<(), reading::contract::RecordError>(())
//! ```

mod acts;
mod answers;
mod constraints;
pub mod contract;
mod conversation;
mod details;
mod explain;
mod forward;
mod lang;
mod limits;
mod marks;
mod numbers;
mod offers;
mod outcome;
mod reader;
mod resume;
mod scene;
mod standing;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_days;
#[cfg(test)]
mod tests_facts;
mod text;
mod trace;
mod whereabouts;
mod zones;

pub use answers::answers;
pub use conversation::{Answer, Conversation, Mail, Named, Offered, Person, Role, Stage, Thread};
pub use explain::{Finding, explain};
pub use forward::forwarded_authors;
pub use outcome::{Act, ActKind, Details, Doubt, Medium, Reading, Right};
pub use reader::read;
pub use standing::{Of, Per, Rule, Side, StandingRule};
pub use trace::{stances, trace};
