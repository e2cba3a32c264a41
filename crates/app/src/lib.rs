//! The use cases: one function a story, one transaction each, and the ports that the floors above fill.
//!
//! What it refuses to know: SQL, sockets, files, which database, which mail server. It is the lowest room with async.
//! Read first: [`App`], [`port::Store`] and [`rows`] (what is kept); then the stories in the order of a mail's way:
//! `receive`, `understand`, `stepping`, `letters`, `send`.

mod admit;
mod clicks;
mod desk;
pub mod documents;
mod hearing;
mod hosts;
mod ids;
mod letters;
mod map;
pub mod port;
mod receive;
pub mod rows;
mod safe;
mod send;
mod stepping;
mod stories;
mod translate;
pub mod trust;
mod understand;
mod unheard;
mod work;
mod zones;

pub use admit::Reason;
pub use hosts::Host;
pub use map::map;
pub use receive::{Arrival, Outcome};
pub use safe::{Safe, SafeError};
pub use send::Rendered;
pub use stories::{Story, StoryMail, Summary};

use addr::{EmailAddress, Mailbox};
use negotiate::OrganisationId;
use port::{Reader, StoreError};
use trust::Trust;

/// The name under which a meeting that is over is stored.
pub(crate) const ENDED: &str = "ended";

/// Everything that the stories need: where things are kept, the keys, the clock, and who works here.
pub struct App<S, F, C> {
    /// Where everything durable lives.
    pub store: S,
    /// The keys.
    pub safe: Safe<F>,
    /// The time.
    pub clock: C,
    /// What turns mails into what they say; [`port::Rules`] in earnest.
    pub reader: Box<dyn Reader>,
    /// The controller.
    pub org: OrganisationId,
    /// The assistants: the addresses that hosts copy.
    pub assistants: Vec<Mailbox>,
    /// What proves a host.
    pub trust: Trust,
}

/// Why a story did not come to its end. Nothing of it took effect, and it may be tried again.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AppError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The keys.
    #[error(transparent)]
    Safe(#[from] SafeError),
    /// Other meetings took the slots again and again.
    #[error("the calendar changed under every try")]
    Contended,
    /// The engine wrote to somebody who is not there.
    #[error("a letter has no reader")]
    NoReader,
    /// A letter cannot be put into a mail.
    #[error("a letter cannot be put into a mail")]
    Unsendable,
    /// An assistant cannot be its own host.
    #[error("this is the assistant's own address; a host needs another")]
    AssistantAsHost,
}

impl<S, F, C> App<S, F, C> {
    /// The assistant with this address, `+tag` aside.
    pub(crate) fn assistant(&self, address: &EmailAddress) -> Option<&Mailbox> {
        let key = address.split_tag().0.key();
        self.assistants.iter().find(|a| a.address().key() == key)
    }

    /// The assistant with this address; one that was taken out of the configuration still signs by its address.
    pub(crate) fn assistant_of(&self, address: &EmailAddress) -> Mailbox {
        self.assistant(address).cloned().unwrap_or_else(|| Mailbox::from(address.clone()))
    }
}
