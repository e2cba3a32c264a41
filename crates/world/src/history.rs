//! What happened in a world, opened and in order: all that the checks look at.

use app::documents::LetterContent;
use app::rows::{Job, JobKind, LetterKey, LetterStatus, MessageKey};
use jiff::Timestamp;
use negotiate::{Letter, LetterKind, MeetingId, Offer, OrganisationId, PersonId};
use std::collections::BTreeMap;
use when::Interval;

/// Everything that happened.
#[derive(Clone, Default)]
pub(crate) struct History {
    pub(crate) asks: Vec<Ask>,
    pub(crate) mails: Vec<MailIn>,
    pub(crate) steps: Vec<StepSeen>,
    pub(crate) letters: BTreeMap<LetterKey, LetterSeen>,
    pub(crate) sends: Vec<Sent>,
    /// Outcomes of jobs that the store accepted, with the fence.
    pub(crate) ended: Vec<(JobKind, [u8; 16], i64)>,
    /// When a process was killed or stood still, when the store or the relay failed.
    pub(crate) faults: Vec<i64>,
    /// Calls that concerned another organisation.
    pub(crate) foreign: Vec<OrganisationId>,
    /// Claims that a step found taken.
    pub(crate) collisions: u64,
    /// Steps of an old fence or revision.
    pub(crate) stale: u64,
    /// Two processes that went on from the same rows and did not do the same.
    pub(crate) unequal: u64,
    /// Processes that were compared so.
    pub(crate) compared: u64,
    /// Instants at which work stayed undone though somebody was there to do it.
    pub(crate) undone: u64,
    /// Looks at the rows whose content could not be opened.
    pub(crate) unopened: u64,
    /// What was left at the end.
    pub(crate) rest: Rest,
}

/// A meeting that a host asked for, with what is true of it.
#[derive(Debug, Clone)]
pub(crate) struct Ask {
    pub(crate) host: usize,
    pub(crate) guest: usize,
    pub(crate) asked_us: i64,
    /// It is left out, so that others are alone.
    pub(crate) is_skipped: bool,
    /// A time existed then that suits both.
    pub(crate) has_common_slot: bool,
    /// The first mail, by its number.
    pub(crate) mail: Option<usize>,
    pub(crate) meeting: Option<MeetingId>,
    /// Both were cooperative.
    pub(crate) is_cooperative: bool,
}

/// Who really wrote a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Author {
    /// A host, by number.
    Host(usize),
    /// A guest, by number.
    Guest(usize),
    /// Somebody who has no business here.
    Mallory,
    /// A mail server.
    Machine,
}

/// A mail of somebody's.
#[derive(Debug, Clone)]
pub(crate) struct MailIn {
    pub(crate) author: Author,
    /// The address that it claims to come from.
    pub(crate) claims: String,
    pub(crate) is_automatic: bool,
    /// It answers a letter of ours, or asks for a meeting.
    pub(crate) answers: bool,
    /// It asks for silence, and it is its author's to ask.
    pub(crate) is_stop: bool,
    /// How often somebody said 250 to it.
    pub(crate) acknowledged: u32,
    /// How often it was refused for good.
    pub(crate) refused: u32,
    /// The keys under which it was kept.
    pub(crate) keys: Vec<MessageKey>,
    /// How often the store took it as new.
    pub(crate) kept_new: u32,
}

/// A step that took effect.
#[derive(Debug, Clone)]
pub(crate) struct StepSeen {
    pub(crate) at_us: i64,
    pub(crate) meeting: MeetingId,
    pub(crate) revision: i64,
    pub(crate) is_ended: bool,
    /// What it claims of its host's calendar: start, end, whether agreed.
    pub(crate) claims: Vec<(i64, i64, bool)>,
    /// What it claims of anybody's calendar: whose, start, end.
    pub(crate) calendars: Vec<(PersonId, i64, i64)>,
    pub(crate) wake_us: Option<i64>,
    pub(crate) letters: Vec<LetterKey>,
    pub(crate) message: Option<MessageKey>,
    pub(crate) job: Job,
    pub(crate) audit_revision: i64,
}

/// A letter that a step wrote.
#[derive(Clone)]
pub(crate) struct LetterSeen {
    pub(crate) meeting: MeetingId,
    /// To whom it is delivered.
    pub(crate) person: PersonId,
    pub(crate) to_host: bool,
    pub(crate) created_us: i64,
    pub(crate) content: LetterContent,
}

/// A mail that the relay took.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) at_us: i64,
    pub(crate) letter: LetterKey,
    pub(crate) to: String,
    pub(crate) message_id: String,
    /// A hash of its octets.
    pub(crate) octets: u64,
    /// The names of its header fields, in order.
    pub(crate) fields: Vec<String>,
    /// Everybody on To and Cc.
    pub(crate) readers: Vec<String>,
    /// Marks of other meetings that stand in it.
    pub(crate) foreign_marks: u32,
    /// It offers slots that its meeting no longer held at that moment.
    pub(crate) slots_not_held: u32,
    /// Its text lacks the wall clock time of so many of its slots.
    pub(crate) times_not_shown: u32,
    /// The library that reads mail found the same author, readers and id in it.
    pub(crate) parses: bool,
}

/// What was left at the end of a world.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rest {
    /// By meeting: over, and its timer.
    pub(crate) meetings: BTreeMap<MeetingId, (bool, Option<i64>)>,
    pub(crate) messages: Vec<MessageKey>,
    /// Messages and letters whose jobs are not done.
    pub(crate) waiting: Vec<(JobKind, i64)>,
    /// The highest count of attempts that a job had.
    pub(crate) attempts_max: i64,
    pub(crate) statuses: BTreeMap<LetterKey, LetterStatus>,
    /// Audit rows by meeting and revision.
    pub(crate) audits: Vec<(MeetingId, i64)>,
}

impl LetterSeen {
    /// The engine's letter.
    pub(crate) fn letter(&self) -> &Letter {
        &self.content.letter
    }

    /// The slots that it offers to a guest.
    pub(crate) fn offers(&self) -> &[Offer] {
        match &self.letter().kind {
            LetterKind::Offer { offers, .. }
            | LetterKind::Chase { offers }
            | LetterKind::AskGuest { offers, .. } => offers,
            _ => &[],
        }
    }

    /// It was written for the guest, though the host may have a copy.
    pub(crate) fn is_for_guest(&self) -> bool {
        self.letter().to != self.content.host_id
    }
}

impl StepSeen {
    /// The slot that is agreed after it.
    pub(crate) fn booked(&self) -> Option<(i64, i64)> {
        self.claims.iter().find(|(_, _, firm)| *firm).map(|(start, end, _)| (*start, *end))
    }
}

/// A slot in microseconds.
pub(crate) fn micros(slot: &Interval) -> (i64, i64) {
    (slot.start().as_microsecond(), slot.end().as_microsecond())
}

/// An instant from microseconds.
pub(crate) fn instant(us: i64) -> Timestamp {
    Timestamp::from_microsecond(us).unwrap_or(Timestamp::UNIX_EPOCH)
}
