//! Words: what the engine wants said becomes a mail that an excellent human assistant might have written, in the
//! reader's language and on the reader's clock, with the invitation that belongs to it.
//!
//! What it refuses to know: whether something should be said, to which address it goes, what a calendar holds. It
//! never adds a time: each one that it prints stands in the letter. It never gives a reason for a host's being busy,
//! since none reaches it.
//! Read first: [`Cast`], [`write()`], [`Written`]; the words stand in `locales/`, one file a language.
//!
//! ```
//! use addr::{EmailAddress, Mailbox};
//! use negotiate::{Copy, Details, Letter, LetterKind, Offer, OfferReason, PersonId, Role};
//! use phrase::{Assistant, Cast, Language, Participant, Person};
//! let person = |n, name: &str, address: &str| -> Result<Person, addr::ParseError> {
//!     let mailbox = Mailbox::new(Some(name), EmailAddress::parse(address)?);
//!     Ok(Person { id: PersonId::from_bytes([n; 16]), mailbox })
//! };
//! let amy = Mailbox::new(Some("Amy Ingram"), EmailAddress::parse("amy@ingram.example")?);
//! let cast = Cast {
//!     assistant: Assistant { mailbox: amy, given: "Amy".to_owned() },
//!     host: person(1, "Priya Raman", "priya@acme.example")?,
//!     guests: vec![Participant { person: person(2, "Dana Whitfield", "dana@northfield.example")?, role: Role::Required }],
//!     subject: Some("Planting plan".to_owned()),
//!     uid: ical::Uid::parse("m1@ingram.example")?,
//!     quoted: None,
//!     stamp: "2026-03-02T08:00:00Z".parse()?,
//! };
//! let slot = when::Interval::parse("2026-03-10T09:00:00Z", "2026-03-10T09:30:00Z")?;
//! let letter = Letter {
//!     to: PersonId::from_bytes([2; 16]),
//!     copy: Copy::Host(PersonId::from_bytes([1; 16])),
//!     kind: LetterKind::Offer { offers: vec![Offer { number: 1, slot }], why: OfferReason::Asked },
//!     zone: when::Zone::parse("Europe/Berlin")?,
//!     other_zone: None,
//!     details: Details::default(),
//!     first: true,
//!     about: vec![],
//!     poll: false,
//! };
//! let written = phrase::write(&letter, &cast, Language::English);
//! assert_eq!(written.subject, "Re: Planting plan");
//! assert!(written.text.contains("\n1. Tuesday 10 March, 10:00–10:30 (Berlin)\n"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cast;
mod guest_letter;
mod host_letter;
mod invitation;
mod language;
mod lexicon;
mod limits;
mod page;
mod subject;
mod times;
mod writer;

pub use cast::{Assistant, Cast, Participant, Person, sender};
pub use language::Language;
pub use subject::{bare_subject, title};
pub use writer::{Written, write};
