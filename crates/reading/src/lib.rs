//! What a scheduling mail says: acts with evidence, times, details, in the conversation that it belongs to.
//!
//! What it refuses to know: storage, whose calendar is free, what will be done about it. It never acts; where it is
//! not sure, it says so ([`Reading::doubt`]), because acting on a doubt is worse than asking.
//! Read first: [`Mail`] and [`Conversation`] (what goes in), [`Reading`] (what comes out), then [`read`].

mod acts;
mod constraints;
pub mod contract;
mod conversation;
mod details;
mod explain;
mod lang;
mod forward;
mod limits;
mod offers;
mod outcome;
mod reader;
mod scene;
mod text;
mod zones;

pub use conversation::{Conversation, Mail, Offered, Person, Role, Stage, Thread};
pub use explain::{Finding, explain};
pub use forward::forwarded_authors;
pub use outcome::{Act, ActKind, Details, Doubt, Medium, Reading, Right};
pub use reader::read;
