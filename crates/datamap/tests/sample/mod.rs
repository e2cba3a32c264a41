//! Four tables and two documents, as the application declares its own.

use datamap::{Cell, DataMap};
use serde::{Deserialize, Serialize};

/// Somebody known to an organisation.
#[derive(DataMap)]
#[surface(table = "person", subject = "person")]
pub struct PersonRow {
    /// Key.
    #[impersonal("random id")]
    pub person: [u8; 16],
    /// What they are called.
    #[personal(category = Name, subject = Guest, role = Processor, purposes(Schedule, Dsr), basis = Instruction,
               retain(after = LastMeeting, days = 180), class = "guest_contact",
               recipients(ParticipantMailbox, ParticipantCalendar))]
    pub name: Option<Cell<String, person_row::Name>>,
    /// Where they are written to.
    #[personal(category = Email, subject = Guest, role = Processor, purposes(Schedule, Dsr, Security),
               basis = Instruction, retain(after = LastMeeting, days = 180), class = "guest_contact",
               recipients(ParticipantMailbox))]
    pub address: Cell<String, person_row::Address>,
    /// How they are found.
    #[personal(category = Email, subject = Guest, role = Processor, purposes(Schedule, Dsr), basis = Instruction,
               retain(after = LastMeeting, days = 180), index)]
    pub address_index: [u8; 16],
    /// Their language, needed to sort mail before anything is opened.
    #[personal(category = Preference, subject = Guest, role = Processor, purposes(Schedule), basis = Instruction,
               retain(after = LastMeeting, days = 180), clear = "chooses the queue before keys are loaded")]
    pub language: String,
}

/// A meeting.
#[derive(DataMap)]
#[surface(table = "meeting")]
pub struct MeetingRow {
    /// Key.
    #[impersonal("random id")]
    pub meeting: [u8; 16],
    /// What is agreed.
    #[personal(category = Meeting, subject = Host, role = Controller, purposes(Schedule, Dsr), basis = Contract,
               retain(after = MeetingEnd, days = 90), class = "meeting_facts", size = Text)]
    #[nested]
    pub facts: Cell<MeetingFacts, meeting_row::Facts>,
}

/// A mail.
#[derive(DataMap)]
#[surface(table = "message")]
pub struct MessageRow {
    /// Key.
    #[impersonal("random id")]
    pub message: [u8; 16],
    /// The new text.
    #[personal(category = Content, subject = Guest, role = Processor, purposes(Schedule), basis = Instruction,
               retain(after = Settled, days = 14), class = "new_text", size = Text)]
    pub text: Cell<String, message_row::Text>,
}

/// A host's account.
#[derive(DataMap)]
#[surface(table = "account", subject = "host")]
pub struct AccountRow {
    /// Key.
    #[impersonal("random id")]
    pub host: [u8; 16],
    /// Habits.
    #[personal(category = Preference, subject = Host, role = Controller, purposes(Schedule, Account, Dsr),
               basis = Contract, retain(after = AccountClosed, days = 30), class = "account")]
    pub habits: Cell<String, account_row::Habits>,
    /// From where they came last.
    #[personal(category = Device, subject = Host, role = Controller, purposes(Security), basis = LegitimateInterest,
               retain(after = Received, days = 30), class = "access")]
    pub last_seen: Cell<String, account_row::LastSeen>,
}

/// What a meeting's cell holds.
#[derive(Serialize, Deserialize, DataMap)]
#[surface(document = "meeting_facts")]
pub struct MeetingFacts {
    /// Subject line.
    #[personal(category = Content, subject = Host)]
    pub title: String,
    /// Who takes part.
    #[nested]
    pub guests: Vec<GuestFacts>,
    /// How it stands.
    #[nested]
    #[serde(rename = "state")]
    pub status: Status,
}

/// One guest.
#[derive(Serialize, Deserialize, DataMap)]
#[surface(document = "guest_facts")]
pub struct GuestFacts {
    /// Name.
    #[personal(category = Name, subject = Guest)]
    pub name: String,
    /// Key.
    #[personal(category = Pseudonym, subject = Guest)]
    pub person: String,
}

/// How a meeting stands.
#[derive(Serialize, Deserialize, DataMap)]
#[surface(document = "status")]
pub enum Status {
    /// Not yet.
    Arranging,
    /// When.
    Booked {
        /// Start.
        #[personal(category = Meeting, subject = Host)]
        start: String,
    },
    /// Why not.
    Refused(#[personal(category = Content, subject = Guest)] String),
}

/// A job.
#[derive(Serialize, Deserialize, DataMap)]
#[surface(queue = "chase")]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum Chase {
    /// First.
    #[serde(rename = "first")]
    First {
        /// Which meeting.
        #[impersonal("random id")]
        meeting: String,
    },
    /// Last.
    Last,
}
